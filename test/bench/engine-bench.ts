/** What the engine costs a task run, in time and memory, at sizes that differ a hundredfold. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const worker = join(import.meta.dirname, 'engine-worker.ts');
/** Runs of a case; the median of them counts. */
const ROUNDS = 3;

type Figures = Readonly<Record<string, number>>;

function measure(name: string, size: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-bench-engine-'));
  try {
    const args = ['--expose-gc', '--import', import.meta.resolve('tsx'), worker, name, String(size), folder];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (child.status !== 0) throw new Error(`engine bench ${name} ${size}: ${child.stderr}`);
    return JSON.parse(child.stdout) as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median of each figure over some processes. */
function median(name: string, size: number, rounds = ROUNDS): Figures {
  const all = Array.from({ length: rounds }, () => measure(name, size));
  return Object.fromEntries(
    Object.keys(all[0]!).map((key) => {
      const values = all.map((figures) => figures[key]!).sort((a, b) => a - b);
      return [key, Number(values[Math.floor(rounds / 2)]!.toPrecision(4))];
    }),
  );
}

/** A case small and large, and how much more a task costs in the large one. */
function growth(name: string, small: number, large: number): object {
  const [few, many] = [median(name, small), median(name, large)];
  return {
    [small]: few,
    [large]: many,
    growth_per_task: Number((many.ms_per_task! / few.ms_per_task!).toFixed(2)),
    growth_of_processor_time: Number((many.processor_ms_per_task! / few.processor_ms_per_task!).toFixed(2)),
  };
}

export function benchEngine(): object {
  return {
    sequence: growth('sequence', 1000, 100_000),
    each_limit_1: growth('each_limit_1', 1000, 100_000),
    each_limit_10: growth('each_limit_10', 1000, 100_000),
    each_unlimited: growth('each_unlimited', 1000, 100_000),
    five_levels: median('five_levels', 100_000),
    subflows: median('subflows', 1000),
    loop_until: median('loop_until', 100),
    resume: median('resume', 100_000),
  };
}

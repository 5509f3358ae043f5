/** A container run beside the engine's own command, and a million lines through one, in pairs. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContainerRunner } from '../../src/process/container-runner.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { BUSYBOX, startEngine } from '../container-engine.ts';

const PAIRS = 12;
const LINES = 1_000_000;

export async function benchContainers(): Promise<object> {
  const engine = await startEngine();
  if (engine.missing !== undefined) return { skipped: engine.missing };
  const cwd = mkdtempSync(join(tmpdir(), 'gitestra-bench-container-'));
  try {
    const { environment } = engine;
    const runner = createContainerRunner({ process: createProcessRunner({ environment }), environment });
    let lines = 0;
    const own = (argv: readonly string[], fileHandlingStrategy: string) => async (): Promise<void> => {
      lines = 0;
      await runner.run({
        image: BUSYBOX,
        argv,
        cwd,
        env: {},
        options: { networkMode: 'none', entryPoint: [''], fileHandlingStrategy },
        signal: new AbortController().signal,
        onLine: () => {
          lines++;
        },
      });
    };
    const plain = (argv: readonly string[]) => (): void => {
      const flags = ['--rm', '--init', '--network', 'none', '--volume', `${cwd}:${cwd}`, '--workdir', cwd];
      spawnSync('docker', ['run', ...flags, '--log-driver', 'none', BUSYBOX, ...argv], {
        env: environment as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: 1 << 30,
      });
    };
    await own(['true'], 'MOUNT')();
    const mounted = await paired(own(['true'], 'MOUNT'), plain(['true']), PAIRS);
    const copied = await paired(own(['true'], 'VOLUME'), plain(['true']), PAIRS);
    const many = ['seq', String(LINES)];
    const output = await paired(own(many, 'MOUNT'), plain(many), 4);
    return { mounted, copied, output: { lines, ...output } };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    await engine.stop();
  }
}

async function paired(
  own: () => Promise<void>,
  bare: () => void,
  pairs: number,
): Promise<{ median_ms: number; docker_run_ms: number; ratio: number }> {
  const times: [own: number, bare: number][] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const start = performance.now();
    await own();
    const middle = performance.now();
    bare();
    times.push([middle - start, performance.now() - middle]);
  }
  const median = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    median_ms: Math.round(median(times.map(([mine]) => mine))),
    docker_run_ms: Math.round(median(times.map(([, other]) => other))),
    ratio: Number(median(times.map(([mine, other]) => mine / other)).toFixed(2)),
  };
}

/**
 * `npm run bench`: what Gitestra costs, as one JSON document on standard output.
 * Times of a shared machine mean little by themselves: read the ratios, which are measured side by side.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchContainers } from './containers.ts';
import { benchEngine } from './engine-bench.ts';
import { benchExpressions } from './expressions.ts';
import { benchRevisions } from './revisions.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
const corpus = join(root, '../shared/corpus');
const scratch = mkdtempSync(join(tmpdir(), 'gitestra-bench-'));

interface Timed {
  /** Milliseconds. */
  readonly wall: number;
  /** MiB. */
  readonly peakMemory?: number;
  readonly output: string;
}

function time(args: readonly string[], cwd = scratch): Timed {
  const start = performance.now();
  const child = spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  return { wall: performance.now() - start, output: child.stdout };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Start to end of a small flow beside a Node that does nothing, one after the other. */
function startUp(flow: string): object {
  const own: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < 22; run++) {
    const a = time([cli, 'run', flow, '--executions-dir', join(scratch, 'startup')]).wall;
    const b = time(['-e', '0']).wall;
    // The first two fill the file system's and Node's own caches.
    if (run >= 2) {
      own.push(a);
      bare.push(b);
    }
  }
  const ratios = own.map((value, index) => value / bare[index]!);
  return { median_ms: round(median(own)), bare_node_ms: round(median(bare)), ratio: round(median(ratios)) };
}

function validateCorpus(): object {
  if (!existsSync(corpus)) return { skipped: 'there is no corpus beside the repository' };
  const files = execFileSync('find', [corpus, '-name', '*.yaml'], { encoding: 'utf8' })
    .trim()
    .split('\n').length;
  const runs = [1, 2, 3].map(() => time([cli, 'validate', corpus, '--format', 'json']).wall);
  return { files, median_ms: round(median(runs), 0), ms_per_file: round(median(runs) / files) };
}

try {
  mkdirSync(scratch, { recursive: true });
  const hello = join(root, 'examples/flows/company/team/hello-world.yaml');
  const outside = join(scratch, 'hello-world.yaml');
  writeFileSync(outside, execFileSync('cat', [hello]));
  const report = {
    machine: { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version },
    start_up: { hello_world: startUp(hello), hello_world_outside_git: startUp(outside) },
    engine: benchEngine(),
    validate_corpus: validateCorpus(),
    expressions: await benchExpressions(),
    containers: await benchContainers(),
    revisions: await benchRevisions(),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

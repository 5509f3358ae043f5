/** What a start costs beside a Node that does nothing: run and validate of a small flow, version and help. */

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, type Command, median, NODES, ROOT, round, wall } from './processes.ts';

const RUNS = 21;

export function benchStartUp(): object {
  if (!existsSync(CLI)) throw new Error('build first: npm run build');
  const scratch = mkdtempSync(join(tmpdir(), 'gitestra-bench-start-'));
  try {
    const inGit = join(ROOT, 'examples/flows/company/team/hello-world.yaml');
    const flow = join(scratch, 'hello-world.yaml');
    cpSync(inGit, flow);
    const executions = ['--executions-dir', join(scratch, 'executions')];
    const commands: Readonly<Record<string, readonly string[]>> = {
      version: ['--version'],
      help: ['--help'],
      validate: ['validate', flow],
      run: ['run', flow, ...executions],
      run_in_git: ['run', inGit, ...executions],
    };
    const nodes = NODES.map((node) => {
      const figures = Object.entries(commands).map(([name, args]) => [
        name,
        {
          ...beside([node, CLI, ...args], [node, '-e', '0'], scratch, { CI: '' }),
          // A job has no compiled code of a start before.
          first_start_ratio: beside([node, CLI, ...args], [node, '-e', '0'], scratch, { CI: 'true' }).ratio,
        },
      ]);
      return [node === process.execPath ? process.version : 'node24', Object.fromEntries(figures)];
    });
    return Object.fromEntries(nodes) as object;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Both in turn, so that what else the machine does meets both. */
function beside(
  own: Command,
  bare: Command,
  cwd: string,
  env: Readonly<Record<string, string>>,
): { median_ms: number; bare_node_ms: number; ratio: number } {
  const times: { own: number; bare: number }[] = [];
  for (let run = 0; run < RUNS + 2; run++) {
    const pair = { own: wall(own, cwd, env), bare: wall(bare, cwd, env) };
    // The first two fill caches.
    if (run >= 2) times.push(pair);
  }
  return {
    median_ms: round(median(times.map((time) => time.own)), 1),
    bare_node_ms: round(median(times.map((time) => time.bare)), 1),
    ratio: round(median(times.map((time) => time.own / time.bare))),
  };
}

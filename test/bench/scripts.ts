/** Scripts beside the bare program, in pairs: a small one, a million lines, and many at a time; and the memory it takes. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, round } from './processes.ts';

const SMALL = 200;
const LINES = 1_000_000;
const SCRIPTS = 200;
const AT_A_TIME = 8;

export async function benchScripts(): Promise<object> {
  return { small: await small(), lines: lines(), many: many() };
}

/** `sh -c true` through a task, one after another in one run, beside plain spawns. */
async function small(): Promise<object> {
  const empty = flow(NOTHING);
  const own = flow(scripts(SMALL, 1));
  const start = performance.now();
  for (let count = 0; count < SMALL; count++) await ended(['/bin/sh', '-c', 'true']);
  const plain = (performance.now() - start) / SMALL;
  const task = (own.ms - empty.ms) / SMALL;
  return {
    task_ms: round(task),
    spawn_ms: round(plain),
    ratio: round(task / plain),
    over_ms: round(task - plain),
  };
}

const NOTHING =
  'id: none\nnamespace: bench\ntasks:\n  - {id: log, type: io.kestra.plugin.core.log.Log, message: hi}\n';

function scripts(count: number, atATime: number): string {
  return `id: many
namespace: bench
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: "{{ range(1, ${count}) }}"
    concurrencyLimit: ${atATime}
    tasks:
      - id: one
        type: io.kestra.plugin.scripts.shell.Commands
        commands: ["true"]
`;
}

function ended([program, ...args]: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout.resume();
    child.stderr.resume();
    child.on('error', reject).on('close', () => resolve());
  });
}

interface Measured {
  readonly ms: number;
  readonly peakMegabytes: number;
}

/** A whole run of a flow in a process of its own, on compiled sources. */
function flow(text: string, ...options: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-bench-scripts-'));
  try {
    writeFileSync(join(folder, 'flow.yaml'), text);
    const peak = join(folder, 'peak');
    const report = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
    const args = [
      '--import',
      report,
      join(ROOT, 'build/cli/start.js'),
      'run',
      'flow.yaml',
      '--quiet',
      ...options,
    ];
    const start = performance.now();
    const child = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const ms = performance.now() - start;
    if (child.status !== 0) throw new Error(`bench of scripts: ${child.stderr}${child.stdout}`);
    const { stdout } = spawnSync('cat', [peak], { encoding: 'utf8' });
    return { ms, peakMegabytes: Math.round(Number(stdout) / 1024) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lines(): object {
  const command = `seq ${LINES}`;
  const own = flow(`id: lines
namespace: bench
tasks:
  - id: seq
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ["${command}"]
`);
  const start = performance.now();
  spawnSync('/bin/sh', ['-c', `${command} | while IFS= read -r line; do :; done`]);
  const shell = performance.now() - start;
  return {
    lines: LINES,
    flow_ms: Math.round(own.ms),
    shell_loop_ms: Math.round(shell),
    ratio: round(own.ms / shell),
    lines_per_second: Math.round((LINES / own.ms) * 1000),
    peak_mb: own.peakMegabytes,
  };
}

/** What Node itself takes to start as many: no program that runs on it can be faster. */
const SPAWNS = `
const { spawn } = require('node:child_process');
let left = ${SCRIPTS};
const next = () => {
  if (left-- <= 0) return;
  const child = spawn('/bin/sh', ['-c', 'true'], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  child.stdout.resume();
  child.stderr.resume();
  child.on('close', next);
};
const start = performance.now();
for (let lane = 0; lane < ${AT_A_TIME}; lane++) next();
process.on('exit', () => console.log(performance.now() - start));
`;

/** Rounds are interleaved, and their medians taken: one is a matter of luck. */
function many(): object {
  const rounds = Array.from({ length: 5 }, () => {
    const own = flow(scripts(SCRIPTS, AT_A_TIME));
    const empty = flow(NOTHING);
    const start = performance.now();
    spawnSync('/bin/sh', ['-c', `seq ${SCRIPTS} | xargs -P ${AT_A_TIME} -n 1 /bin/sh -c true`]);
    const bare = performance.now() - start;
    const node = Number(spawnSync(process.execPath, ['-e', SPAWNS], { encoding: 'utf8' }).stdout);
    return { own: own.ms, net: own.ms - empty.ms, bare, node, peak: own.peakMegabytes };
  });
  const middle = (of: (round: (typeof rounds)[number]) => number): number =>
    rounds.map(of).sort((a, b) => a - b)[rounds.length >> 1]!;
  return {
    scripts: SCRIPTS,
    at_a_time: AT_A_TIME,
    flow_ms: Math.round(middle(({ own }) => own)),
    without_start_up_ms: Math.round(middle(({ net }) => net)),
    xargs_ms: Math.round(middle(({ bare }) => bare)),
    node_spawn_ms: Math.round(middle(({ node }) => node)),
    ratio_to_xargs: round(middle(({ net, bare }) => net / bare)),
    ratio_to_node_spawn: round(middle(({ net, node }) => net / node)),
    per_script_ms: round(middle(({ net }) => net / SCRIPTS)),
    over_node_spawn_ms: round(middle(({ net, node }) => (net - node) / SCRIPTS)),
    peak_mb: Math.max(...rounds.map(({ peak }) => peak)),
  };
}

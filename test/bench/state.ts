/** The state on a branch: a write beside the git commands it cannot do without, and 5,000 executions listed. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listHistory } from '../../src/app/execution-history.ts';
import { GitPlumbing, type RunProgram } from '../../src/git/git-plumbing.ts';
import { SharedState } from '../../src/git/shared-state.ts';
import { StateRef } from '../../src/git/state-ref.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { systemClock } from '../../src/util/clock.ts';

const EXECUTIONS = 5000;
const RUNS = 7;

export async function benchState(): Promise<object> {
  const root = mkdtempSync(join(tmpdir(), 'gitestra-bench-state-'));
  try {
    execFileSync('git', ['init', '-q', '--bare', 'remote.git'], { cwd: root });
    fill(join(root, 'remote.git'));
    execFileSync('git', ['clone', '-q', `file://${join(root, 'remote.git')}`, 'clone'], {
      cwd: root,
      stdio: 'ignore',
    });
    const clone = join(root, 'clone');
    return { write: await writes(clone), history: await history(clone) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Two round trips: one to learn what is there, one to write; the second write of a process needs the last only. */
async function writes(clone: string): Promise<object> {
  const asked: string[] = [];
  const write = async (state: SharedState, value: number): Promise<void> =>
    state.update('bench', (tree) => tree.write('kv/company.team/bench.json', `${value}\n`));
  const first: number[] = [];
  const second: number[] = [];
  let trips: readonly number[] = [];
  for (let run = 0; run < RUNS; run++) {
    asked.length = 0;
    const state = open(clone, asked);
    first.push(await time(() => write(state, run)));
    const before = remoteCalls(asked);
    second.push(await time(() => write(state, run + 0.5)));
    trips = [before, remoteCalls(asked) - before];
  }
  const fetched = await bare(clone, [
    'fetch',
    '-q',
    'origin',
    '+gitestra-state:refs/remotes/origin/gitestra-state',
  ]);
  const pushed = await bare(clone, [
    'push',
    '-q',
    'origin',
    'refs/remotes/origin/gitestra-state:refs/heads/other',
  ]);
  return {
    round_trips: { first: trips[0], next: trips[1] },
    first_ms: median(first),
    next_ms: median(second),
    bare_fetch_of_nothing_ms: fetched,
    bare_push_of_nothing_ms: pushed,
  };
}

async function history(clone: string): Promise<object> {
  const list = async (filter: object): Promise<{ rows: number; median_ms: number }> => {
    const times: number[] = [];
    let rows = 0;
    for (let run = 0; run < RUNS; run++) {
      const state = open(clone, []);
      await state.tree();
      const sources = { executionsDir: join(clone, '.gitestra/executions'), shared: async () => state };
      times.push(
        await time(async () => {
          rows = (await listHistory(sources, filter)).length;
        }),
      );
    }
    return { rows, median_ms: median(times) };
  };
  return {
    executions: EXECUTIONS,
    all: await list({}),
    failed: await list({ states: ['FAILED'] }),
    one_flow: await list({ flow: 'company.team1.flow1' }),
  };
}

function open(clone: string, asked: string[]): SharedState {
  const capture = createCapture(process.env);
  const run: RunProgram = (request) => {
    asked.push(request.argv.join(' '));
    return capture(request);
  };
  const ref = new StateRef({
    git: new GitPlumbing(run, clone),
    branch: 'gitestra-state',
    remote: 'origin',
    clock: systemClock,
    random: Math.random,
    newId: () => Math.random().toString(36),
    shallow: false,
  });
  return new SharedState(ref, 'gitestra-state', () => undefined);
}

const remoteCalls = (asked: readonly string[]): number =>
  asked.filter((line) => /(^| )(fetch|push|ls-remote) /.test(line)).length;

/** 5,000 executions of 50 flows over half a year, one in seven failed. */
function fill(repository: string): void {
  const lines = [
    'commit refs/heads/gitestra-state',
    'committer A <a@example.com> 1700000000 +0000',
    'data 0',
    '',
  ];
  for (let index = 0; index < EXECUTIONS; index++) {
    const flow = index % 50;
    const start = Date.UTC(2026, 0, 1) + index * 3_000_000;
    const state = index % 7 === 0 ? 'FAILED' : 'SUCCESS';
    const startDate = new Date(start).toISOString();
    const text = JSON.stringify({
      id: `e${index}`,
      namespace: `company.team${flow % 5}`,
      flowId: `flow${flow}`,
      revision: 1 + Math.floor(index / 700),
      state,
      startDate,
      endDate: new Date(start + 60_000).toISOString(),
      duration: 60_000,
      taskRuns: { [state]: 9 },
      labels: [{ key: 'system.correlationId', value: `e${index}` }],
      inputs: { day: startDate },
      histories: [
        { state: 'CREATED', date: start },
        { state: 'RUNNING', date: start },
        { state, date: start + 60_000 },
      ],
      notable: [{ taskId: 't', state, attempts: [{ state }] }],
    });
    const [year, month] = startDate.split('-');
    const path = `executions/company.team${flow % 5}/flow${flow}/${year}/${month}/e${index}.json`;
    lines.push(`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text);
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository, input: `${lines.join('\n')}\n` });
}

async function bare(clone: string, args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await time(() => spawnSync('git', args, { cwd: clone })));
  return median(times);
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const round = (value: number): number => Number(value.toFixed(2));
const median = (values: readonly number[]): number =>
  round([...values].sort((a, b) => a - b)[values.length >> 1]!);

/**
 * One measurement of the engine in a process of its own: `engine-worker.ts <case> <size> <folder>` prints one line of
 * JSON. It drives compiled code (`build/`) through the layer that `run` and `resume` use: journal, log, masks and the
 * final record are part of what is measured; reading and checking a file of YAML is not.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import { CASES, type EngineCase, NAMESPACE } from './engine-cases.ts';

/** The compiled module: what runs TypeScript directly adds to every function, and would be measured along. */
async function compiled<T>(path: string): Promise<T> {
  return (await import(new URL(`../../build/${path}.js`, import.meta.url).href)) as T;
}

const { openWorkspace } = await compiled<typeof import('../../src/app/workspace.ts')>('app/workspace');
const { ExecutionSession } =
  await compiled<typeof import('../../src/app/execution-session.ts')>('app/execution-session');
const { outputConverter, sessionBasis } =
  await compiled<typeof import('../../src/app/session-basis.ts')>('app/session-basis');
const { subflowStarter } =
  await compiled<typeof import('../../src/app/subflow-starter.ts')>('app/subflow-starter');
const { resumeExecution } = await compiled<typeof import('../../src/app/resume.ts')>('app/resume');
const { compileFlow } =
  await compiled<typeof import('../../src/engine/compile-flow.ts')>('engine/compile-flow');
const { createExecutionFolder } =
  await compiled<typeof import('../../src/storage/execution-folder.ts')>('storage/execution-folder');

const [name = '', size = '', folder = ''] = process.argv.slice(2);
const one = CASES[name];
if (one === undefined || folder === '') throw new Error('usage: engine-worker.ts <case> <size> <folder>');

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
/** Milliseconds of processor time, which other work on the machine lengthens less than the time on the clock. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

async function open(root: string): ReturnType<typeof openWorkspace> {
  mkdirSync(join(root, 'flows'), { recursive: true });
  for (const [id, flow] of Object.entries(one!.flows ?? {})) {
    const path = join(root, 'flows', ...NAMESPACE.split('.'));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, `${id}.yaml`), JSON.stringify(flow));
  }
  return openWorkspace({ cwd: root, environment: process.env });
}

interface Measured {
  readonly taskRuns: number;
  /** Milliseconds from the creation of the execution to the end of its last task run. */
  readonly engine: number;
  readonly processor: number;
  /** Milliseconds to the moment when everything is on the disk. */
  readonly whole: number;
  /** Bytes that the state of the finished execution holds. */
  readonly held: number;
}

/** `id` names the execution. */
async function run(
  data: FlowData,
  id: string,
  workspace: Awaited<ReturnType<typeof open>>,
): Promise<Measured> {
  const flow = await compileFlow(data, workspace.registry);
  let held = 0;
  const before = heap();
  let engine = 0;
  let used = 0;
  const start = performance.now();
  const startProcessor = processor();
  const session = new ExecutionSession({
    ...sessionBasis(workspace, { namespace: flow.namespace, id: flow.id }),
    folder: createExecutionFolder(workspace.executionsDir, id),
    observer: {
      onExecution: ({ endDate }) => {
        if (endDate === undefined || engine > 0) return;
        engine = performance.now() - start;
        used = processor() - startProcessor;
        held = heap() - before;
      },
    },
    namespaceVariables: {},
    maxParallel: 64,
    startSubflow: subflowStarter(workspace),
    convertOutputs: outputConverter({ outputs: [] }, workspace),
  });
  const execution = session.start(flow, {
    id,
    namespace: flow.namespace,
    flowId: flow.id,
    flow: data,
    inputs: {},
    labels: [],
    variables: {},
    originalId: id,
  });
  const record = await execution.finished;
  const whole = performance.now() - start;
  if (record.state !== 'SUCCESS')
    throw new Error(`${name} ended ${record.state}: ${record.failure?.message}`);
  return { taskRuns: record.taskRuns.length, engine, processor: used, whole, held };
}

async function measureRun({ flow }: EngineCase): Promise<object> {
  const workspace = await open(folder);
  await run(flow(Math.min(200, Number(size))), 'warm', workspace);
  const idle = peak();
  const {
    taskRuns,
    engine,
    processor: used,
    whole,
    held,
  } = await run(flow(Number(size)), 'measured', workspace);
  return {
    task_runs: taskRuns,
    engine_ms: engine,
    ms_per_task: engine / taskRuns,
    processor_ms_per_task: used / taskRuns,
    whole_ms: whole,
    bytes_per_task_run: held / taskRuns,
    peak_memory_mib: peak(),
    idle_memory_mib: idle,
  };
}

/** The journal of the case without its last events, as a process leaves it that was lost just before the end. */
async function measureResume({ flow }: EngineCase): Promise<object> {
  const workspace = await open(folder);
  const rates: number[] = [];
  const processorRates: number[] = [];
  let events = 0;
  await run(flow(Number(size)), 'source', workspace);
  const lines = readFileSync(join(workspace.executionsDir, 'source/journal.ndjson'), 'utf8').split('\n');
  const cut = lines.findLastIndex((line) => line.includes('"taskrun.created"'));
  for (const id of ['first', 'second', 'third']) {
    const { path } = createExecutionFolder(workspace.executionsDir, id);
    writeFileSync(join(path, 'journal.ndjson'), `${lines.slice(0, cut).join('\n')}\n`);
    events = cut - 1;
    const start = performance.now();
    const startProcessor = processor();
    const resumed = await resumeExecution({ execution: id }, workspace);
    rates.push((events / (performance.now() - start)) * 1000);
    processorRates.push((events / (processor() - startProcessor)) * 1000);
    if (resumed.kind !== 'resumed') throw new Error('the journal was complete');
    const { state } = await resumed.execution.finished;
    if (state !== 'SUCCESS') throw new Error(`resumed to ${state}`);
    rmSync(path, { recursive: true });
  }
  return {
    events,
    events_per_second_cold: Math.round(rates[0]!),
    events_per_second: Math.round(rates.sort((a, b) => a - b)[1]!),
    events_per_processor_second: Math.round(processorRates.sort((a, b) => a - b)[1]!),
    peak_memory_mib: peak(),
  };
}

process.stdout.write(
  `${JSON.stringify(await (one.resume === true ? measureResume(one) : measureRun(one)))}\n`,
);

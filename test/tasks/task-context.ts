/** A task's surroundings for tests: real expressions, storage in a temporary folder, a clock that stands still. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { bindProperties } from '../../src/plugin/bind-properties.ts';
import type { LogLevel, Metric, TaskPorts, TaskSettings } from '../../src/plugin/ports.ts';
import type { TaskContext, TaskDefinition, TaskResult, Variables } from '../../src/plugin/task.ts';
import { isTaskFailure, type TaskFailure } from '../../src/plugin/task-failure.ts';
import { createContainerRunner } from '../../src/process/container-runner.ts';
import { ProcessGroups } from '../../src/process/process-groups.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { localWorkingFiles } from '../../src/process/working-files.ts';
import { createKeyValueFolder } from '../../src/storage/key-value.ts';
import { createNamespaceFiles } from '../../src/storage/namespace-files.ts';
import { createExecutionStorage } from '../../src/storage/task-storage.ts';
import { type Clock, SimulatedClock } from '../../src/util/clock.ts';
import { MemoryHistory } from './memory-history.ts';

export interface ContextOptions {
  readonly variables?: Variables;
  readonly settings?: Partial<TaskSettings>;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly ports?: Partial<TaskPorts>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Shared by contexts that stand for tasks of one execution, or for runs that share a cache. */
  readonly folder?: string;
  readonly taskId?: string;
  /** Folders below which `file://` may read. @default none */
  readonly allowedPaths?: readonly string[];
}

export interface TestContext extends TaskContext {
  readonly logs: { readonly level: LogLevel; readonly message: string }[];
  readonly metrics: Metric[];
  readonly secrets: string[];
  readonly folder: string;
  readonly groups: ProcessGroups;
  readonly messages: (level?: LogLevel) => string[];
}

const engine = createExpressionEngine({ level: 1 });
let taskRuns = 0;

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-tasks-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function createTaskContext(options: ContextOptions = {}): TestContext {
  const folder = options.folder ?? temporaryFolder();
  const taskRunId = `run${++taskRuns}`;
  const taskId = options.taskId ?? 'task';
  const flow = { id: 'tested', namespace: 'company.team' };
  const logs: TestContext['logs'] = [];
  const metrics: Metric[] = [];
  const secrets: string[] = [];
  const groups = new ProcessGroups();
  const environment = options.environment ?? process.env;
  const process_ = createProcessRunner({ environment, groups });
  const namespaceFiles = createNamespaceFiles({ flowsDir: join(folder, 'flows') });
  const storage = createExecutionStorage({
    namespace: flow.namespace,
    flowId: flow.id,
    executionId: 'execution1',
    filesDir: join(folder, 'files'),
    namespaceFiles,
    allowedPaths: options.allowedPaths ?? [],
  }).forTaskRun({ id: taskId }, taskRunId);
  const clock = options.clock ?? new SimulatedClock();
  const kv = createKeyValueFolder({ root: join(folder, 'kv'), clock });
  const services = {
    services: {
      now: () => clock.now(),
      kv: async (key: string, namespace?: string) =>
        (await kv.get(namespace ?? flow.namespace, key))?.value as never,
      readFile: async (path: string) =>
        path.startsWith('kestra://') ? readFileSync(await storage.localPath(path), 'utf8') : undefined,
    },
  };
  const variables: Variables = {
    flow,
    execution: { id: 'execution1', startDate: '2026-01-01T00:00:00Z' },
    task: { id: taskId, type: 'test' },
    taskrun: { id: taskRunId, attemptsCount: 1 },
    outputs: {},
    inputs: {},
    vars: {},
    ...options.variables,
  };
  const all = (extra: Variables | undefined): Variables => ({ ...variables, ...extra });
  const add = (level: LogLevel) => (message: string) => {
    logs.push({ level, message });
  };
  const workingDir = join(folder, `working-${taskRunId}`);
  return {
    flow,
    execution: { id: 'execution1', startDate: 0 },
    task: { id: taskId, type: 'test' },
    taskRun: { id: taskRunId, attempt: 1 },
    logger: {
      trace: add('TRACE'),
      debug: add('DEBUG'),
      info: add('INFO'),
      warn: add('WARN'),
      error: add('ERROR'),
      log: (level, message) => add(level)(message),
    },
    signal: options.signal ?? new AbortController().signal,
    variables,
    rawProperties: {},
    render: (template, extra) => engine.render(template, all(extra) as never, services),
    renderStructure: (value, extra) => engine.renderStructure(value, all(extra) as never, services),
    renderTyped: (template, extra) => engine.renderTyped(template, all(extra) as never, services),
    workingDir: async () => {
      await mkdir(workingDir, { recursive: true });
      return workingDir;
    },
    metric: (metric) => metrics.push(metric),
    startSubflow: ({ flowId }) => Promise.reject(new Error(`no engine here to start ${flowId}`)),
    runTask: (type) => Promise.reject(new Error(`no engine here to run ${type}`)),
    maskSecret: (text) => secrets.push(text),
    holdsSecret: (text) => secrets.some((secret) => text.includes(secret)),
    clock,
    storage,
    namespaceFiles,
    history: new MemoryHistory(),
    kv,
    process: process_,
    containers: createContainerRunner({ process: process_, environment }),
    files: localWorkingFiles,
    settings: { cacheDir: join(folder, 'cache'), ...options.settings },
    ...options.ports,
    logs,
    metrics,
    secrets,
    folder,
    groups,
    messages: (level) =>
      logs.filter((log) => level === undefined || log.level === level).map((log) => log.message),
  };
}

/** Binds and runs a task as the engine does. */
export async function runTask(
  // biome-ignore lint/suspicious/noExplicitAny: any task type
  definition: TaskDefinition<any>,
  rawProperties: Readonly<Record<string, unknown>>,
  context: TestContext = createTaskContext(),
): Promise<TaskResult> {
  const whole = { ...context, rawProperties };
  const bound = await bindProperties(definition.properties, rawProperties, whole, {
    skip: (definition.selfBound ?? []) as string[],
    onSecret: (value) => context.secrets.push(value),
  });
  return (await definition.run(bound as never, whole)) ?? {};
}

/** The failure that a task ends in; fails the test when it succeeds. */
export async function failureOf(run: Promise<unknown>): Promise<TaskFailure> {
  try {
    await run;
  } catch (error) {
    if (isTaskFailure(error)) return error;
    throw error;
  }
  throw new Error('the task was expected to fail');
}

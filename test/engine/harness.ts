/** Runs flows through the real scheduler with a simulated clock, an in-memory journal and the core task types. */

import { randomUUID } from 'node:crypto';
import { parse } from 'yaml';
import { needsTypes } from '../../src/app/plain-values.ts';
import type { CompiledFlow, FlowData } from '../../src/engine/compile-flow.ts';
import { compileFlow } from '../../src/engine/compile-flow.ts';
import type { EngineEvent, EventBody, ExecutionHeader } from '../../src/engine/event.ts';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { toExecutionRecord } from '../../src/engine/fold-record.ts';
import type { EnginePorts } from '../../src/engine/ports.ts';
import type { ExecutionRecord, LogEntry, TaskRunRecord } from '../../src/engine/record.ts';
import { planRestart, type RestartPlan, type RestartRequest } from '../../src/engine/restart-plan.ts';
import { Scheduler } from '../../src/engine/scheduler.ts';
import type { ExecutionState } from '../../src/engine/state.ts';
import { TaskChanges } from '../../src/engine/task-change.ts';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { fromTypedJson, toTypedJson } from '../../src/expression/typed-json.ts';
import { applyPluginDefaults, pluginDefaultsOf } from '../../src/flow/plugin-defaults.ts';
import type { TaskPorts } from '../../src/plugin/ports.ts';
import { type PluginEntry, Registry } from '../../src/plugin/registry.ts';
import type { Subflow, SubflowRequest } from '../../src/plugin/task.ts';
import { TaskFailure } from '../../src/plugin/task-failure.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { SimulatedClock } from '../../src/util/clock.ts';
import { TEST_TASKS } from './test-tasks.ts';

export const START = Date.parse('2024-03-05T14:07:09.123Z');

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly random?: () => number;
  readonly plugins?: readonly PluginEntry[];
  /** Called after every event that was journalled; may kill. */
  readonly onEvent?: (
    event: EngineEvent,
    run: { kill(): void; hold(): boolean; release(): boolean; clock: SimulatedClock },
  ) => void;
  readonly maxParallel?: number;
  /** What a resume begins with. @default the process takes up the execution again */
  readonly next?: readonly EventBody[];
  readonly labels?: ExecutionHeader['labels'];
  /** Types the inputs of a child. @default they are taken as they are */
  readonly childInputs?: (
    flow: FlowData,
    given: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Flows that Subflow finds, by id. */
  readonly flows?: ReadonlyMap<string, FlowData>;
  readonly header?: Partial<ExecutionHeader>;
  /** Turns of the event loop without which nothing of real input and output could finish before time passes. @default 10 */
  readonly maxIdleTurns?: number;
  /** What a resume answers to those that wait, by task id. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Replaces ports of the world: storage, files, a working directory. */
  readonly ports?: (base: EnginePorts) => Partial<EnginePorts>;
}

export interface RunOutcome {
  readonly record: ExecutionRecord;
  readonly events: readonly EngineEvent[];
  readonly logs: readonly LogEntry[];
  /** Subflows that have ended, in the order of their ends. */
  readonly children: readonly ExecutionRecord[];
  readonly clock: SimulatedClock;
  readonly flow: CompiledFlow;
  runs(taskId: string): readonly TaskRunRecord[];
  run(taskId: string, value?: string): TaskRunRecord;
}

export async function runYaml(yaml: string, options: RunOptions = {}): Promise<RunOutcome> {
  return runFlowData(parse(yaml) as FlowData, options);
}

export async function runFlowData(raw: FlowData, options: RunOptions = {}): Promise<RunOutcome> {
  const registry = registryOf(options);
  const flow = await compile(raw, registry);
  const world = new World(registry, options);
  const header: ExecutionHeader = {
    id: 'exec',
    namespace: flow.namespace,
    flowId: flow.id,
    flow: flow.data,
    inputs: options.inputs ?? {},
    labels: options.labels ?? [],
    variables: (flow.data.variables ?? {}) as Record<string, unknown>,
    ...options.header,
  };
  return world.drive(Scheduler.create(flow, header, world.ports), flow);
}

/** Continues an execution from the events of its journal, as a new process would. */
export async function resumeFrom(
  events: readonly EngineEvent[],
  options: RunOptions = {},
): Promise<RunOutcome> {
  const registry = registryOf(options);
  const first = events[0];
  if (first?.type !== 'execution.created') throw new Error('no creation');
  const flow = await compileFlow(first.execution.flow, registry);
  const world = new World(registry, options);
  world.clock.moveTo(events[events.length - 1]!.at + 1000);
  world.events.push(...events);
  const later = await laterFlows(events, registry);
  const restored = Scheduler.restore(flow, events, world.ports, {
    later,
    ...(options.next === undefined ? {} : { next: options.next }),
  });
  for (const run of restored.state.paused) {
    const answer = options.answers?.[run.spec.id];
    if (answer !== undefined) restored.wake(run, answer);
  }
  return world.drive(restored, flow);
}

/** Begins an execution anew in the middle, as `request` has it, and with the flow given. */
export async function restartFrom(
  events: readonly EngineEvent[],
  request: (state: ExecutionState) => Omit<RestartRequest, 'fix'>,
  options: RunOptions & { readonly fixed?: FlowData; readonly variables?: Record<string, unknown> } = {},
): Promise<RunOutcome & { readonly plan: RestartPlan }> {
  const registry = registryOf(options);
  const first = events[0];
  if (first?.type !== 'execution.created') throw new Error('no creation');
  const flow = await compileFlow(first.execution.flow, registry);
  const fixed = options.fixed === undefined ? undefined : await compile(options.fixed, registry);
  const later = await laterFlows(events, registry);
  const world = new World(registry, options);
  world.clock.moveTo(events[events.length - 1]!.at + 1000);
  world.events.push(...events);
  const { state } = Scheduler.restore(flow, events, world.ports, { later });
  const variables = options.variables ?? (fixed?.data.variables as object) ?? state.variables;
  const inputs = options.inputs ?? state.header.inputs;
  const digests = new Map<string, string>();
  for (const event of events)
    if (event.type === 'attempt.ended' && event.digest !== undefined) digests.set(event.id, event.digest);
  const changed = { state, flow: fixed ?? state.flow, inputs, digests, ports: world.ports };
  const plan = await planRestart(state, {
    ...request(state),
    ...(fixed === undefined
      ? {}
      : {
          fix: { flow: fixed, changes: new TaskChanges({ ...changed, variables: variables as never }) },
        }),
  });
  const { taskRuns: _, added: __, ...decided } = plan;
  const event: EventBody = {
    type: 'execution.restarted',
    ...decided,
    labels: [...state.labels],
    ...(fixed === undefined ? {} : { flow: fixed.data, variables: variables as never }),
  };
  const scheduler = Scheduler.restore(flow, events, world.ports, {
    later: fixed === undefined ? later : [...later, fixed],
    next: [event],
  });
  return { ...(await world.drive(scheduler, flow)), plan };
}

async function laterFlows(events: readonly EngineEvent[], registry: Registry): Promise<CompiledFlow[]> {
  const flows: CompiledFlow[] = [];
  for (const event of events) {
    if (event.type === 'execution.restarted' && event.flow !== undefined)
      flows.push(await compileFlow(event.flow, registry));
  }
  return flows;
}

function registryOf(options: RunOptions): Registry {
  return new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES, ...TEST_TASKS, ...(options.plugins ?? [])]);
}

async function compile(raw: FlowData, registry: Registry): Promise<CompiledFlow> {
  const defaulted = applyPluginDefaults(raw, [pluginDefaultsOf(raw)], {
    canonical: (type) => registry.canonical(type) ?? type,
  });
  return compileFlow(defaulted.value, registry);
}

/** As it comes back from a journal. */
function throughJson(event: EngineEvent): EngineEvent {
  if (!needsTypes(event)) return JSON.parse(JSON.stringify(event)) as EngineEvent;
  const { seq, at, type } = event;
  const json = JSON.parse(JSON.stringify(toTypedJson(event))) as unknown;
  return { ...(fromTypedJson(json) as object), seq, at, type } as EngineEvent;
}

const nothing = (): never => {
  throw new Error('the engine tests have no such port');
};

class World {
  readonly clock = new SimulatedClock(START);
  readonly events: EngineEvent[] = [];
  readonly logs: LogEntry[] = [];
  readonly children: ExecutionRecord[] = [];
  readonly ports: EnginePorts;
  #scheduler: Scheduler | undefined;
  readonly #idleTurns: number;

  constructor(registry: Registry, options: RunOptions) {
    this.#idleTurns = options.maxIdleTurns ?? 10;
    let ids = 0;
    const prefix = randomUUID().slice(0, 8);
    const base: EnginePorts = {
      clock: this.clock,
      newId: () => `${prefix}-${++ids}`,
      random: options.random ?? (() => 0.5),
      journal: {
        append: (event) => {
          // Through JSON, as the file would have it.
          this.events.push(throughJson(event));
          options.onEvent?.(event, {
            kill: () => this.#scheduler?.kill(),
            hold: () => this.#scheduler?.hold() ?? false,
            release: () => this.#scheduler?.release() ?? false,
            clock: this.clock,
          });
        },
        flush: () => {},
      },
      log: (entry) => void this.logs.push(entry),
      observer: {},
      expressions: createExpressionEngine({ level: 1 }),
      expressionServices: () => ({ now: () => this.clock.now() }),
      registry,
      constants: { envs: {}, globals: {}, namespace: {}, kestra: { environment: {} } },
      taskPorts: () => ({ clock: this.clock }) as unknown as TaskPorts,
      makeWorkingDir: nothing,
      removeWorkingDir: nothing,
      sharedWorkingDir: nothing,
      startSubflow: (request, _key, state) => this.#startSubflow(request, state, registry, options),
      redact: (text) => text,
      maskSecret: () => {},
      convertOutputs: (outputs) => outputs as Record<string, unknown>,
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      maxParallel: options.maxParallel ?? 1000,
    };
    this.ports = { ...base, ...options.ports?.(base) };
  }

  /** A child in the same world and time; its id does not matter to anybody. */
  async #startSubflow(
    request: SubflowRequest,
    parent: ExecutionState,
    registry: Registry,
    options: RunOptions,
  ): Promise<Subflow> {
    const raw = options.flows?.get(request.flowId);
    if (raw === undefined) throw new TaskFailure(`there is no flow ${request.flowId}`);
    const flow = await compile(raw, registry);
    const system = parent.labels.filter((label) => label.key.startsWith('system.'));
    const scheduler = Scheduler.create(
      flow,
      {
        id: `child-${randomUUID().slice(0, 8)}`,
        namespace: flow.namespace,
        flowId: flow.id,
        flow: flow.data,
        inputs: (await options.childInputs?.(raw, request.inputs)) ?? request.inputs,
        labels: [...(request.inheritLabels ? parent.labels : system), ...request.labels],
        variables: (flow.data.variables ?? {}) as Record<string, unknown>,
        parentId: parent.header.id,
        ...(request.scheduleDate === undefined ? {} : { scheduleDate: request.scheduleDate }),
      },
      {
        ...this.ports,
        journal: { append: () => {}, flush: () => {} },
        convertOutputs: (outputs) => outputs as Record<string, unknown>,
      },
    );
    const finished = scheduler.run().then((state) => {
      this.children.push(toExecutionRecord(state));
      return {
        state: state.state,
        outputs: state.outputs,
        declaresOutputs: Array.isArray(flow.data.outputs),
        taskOutputs: state.taskOutputs,
      };
    });
    return {
      executionId: scheduler.state.header.id,
      state: 'CREATED',
      finished,
      kill: () => scheduler.kill(),
    };
  }

  async drive(scheduler: Scheduler, flow: CompiledFlow): Promise<RunOutcome> {
    this.#scheduler = scheduler;
    let done = false;
    const turns = this.#idleTurns;
    const end = scheduler.run().finally(() => {
      done = true;
    });
    // Time passes only when nothing else can happen.
    while (!done) {
      for (let turn = 0; turn < turns && !done; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (!done && this.clock.next !== undefined) this.clock.moveTo(this.clock.next);
    }
    const record = toExecutionRecord(await end);
    const runs = (taskId: string): readonly TaskRunRecord[] =>
      record.taskRuns.filter((run) => run.taskId === taskId);
    return {
      record,
      events: this.events,
      logs: this.logs,
      children: this.children,
      clock: this.clock,
      flow,
      runs,
      run(taskId, value) {
        const found = runs(taskId).find((run) => value === undefined || run.value === value);
        if (found === undefined) throw new Error(`no task run of ${taskId}`);
        return found;
      },
    };
  }
}

/** One line a task run, in creation order: `path state`, with values and attempts when there is something to say. */
export function outline(record: ExecutionRecord): string[] {
  const byId = new Map(record.taskRuns.map((run) => [run.id, run]));
  const pathOf = (run: TaskRunRecord): string => {
    const parent = run.parentId === undefined ? undefined : byId.get(run.parentId);
    const own = run.value === undefined ? run.taskId : `${run.taskId}[${run.value}]`;
    return parent === undefined ? own : `${pathOf(parent)}/${own}`;
  };
  return record.taskRuns.map((run) => {
    const attempts = run.attempts.length > 1 ? ` x${run.attempts.length}` : '';
    const branch = run.branch === 'tasks' ? '' : ` (${run.branch})`;
    return `${pathOf(run)} ${run.state}${attempts}${branch}`;
  });
}

/** What the parts of a tick share: the state of triggers, the places at work, what happened so far. */

import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import { isTerminal, type State } from '../flow/states.ts';
import { executionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import type { StoredState, TriggerState, TriggerStateStore } from '../trigger/trigger-state.ts';
import type { Clock } from '../util/clock.ts';
import { WaitingLine } from '../util/waiting-line.ts';
import type { FlowTriggerOfRepository } from './repository-triggers.ts';
import type { RunningExecution } from './running-execution.ts';
import { type Dispatch, readyStart, startTriggered, type TriggeredStart } from './start-triggered.ts';
import type { TickedExecution, TickNote, TickProblem } from './tick-report.ts';
import type { Workspace } from './workspace.ts';

export interface TickOptions {
  readonly clock: Clock;
  /** Nothing is started, and no state is changed. */
  readonly dryRun: boolean;
  /** Executions at work at the same time. */
  readonly parallel: number;
  /** Most executions that one trigger starts. */
  readonly limit: number;
  /** Where executions go; absent: they run here, and the tick waits for them. */
  readonly dispatch?: Dispatch;
  readonly observer?: (start: TriggeredStart) => ExecutionObserver;
  /** Told of each execution that begins here, before its first task. */
  readonly onStart?: (execution: RunningExecution, start: TriggeredStart) => void;
  /** Told of each that has ended here. */
  readonly onRecord?: (record: ExecutionRecord) => void;
  /** Told of every value that turns out to be secret, before it can be printed. */
  readonly onSecret?: (value: string) => void;
  /** Told of each execution when it has ended, or was handed over. */
  readonly onExecution?: (execution: TickedExecution) => void;
  /** Awaited before the first task of an execution that can use the cache folder of that path. */
  readonly onCacheUse?: (folder: string) => Promise<void>;
  readonly signal?: AbortSignal;
}

export class TickSession {
  readonly workspace: Workspace;
  readonly store: TriggerStateStore;
  readonly options: TickOptions;
  /** The moment of this tick: what comes due while it lasts is the next one's. */
  readonly now: number;
  readonly executions: TickedExecution[] = [];
  readonly problems: TickProblem[] = [];
  readonly notes: TickNote[] = [];
  /** Records of executions that ended in this tick. */
  readonly ended: ExecutionRecord[] = [];
  readonly #line: WaitingLine;
  #states = new Map<string, StoredState>();
  /** Of executions that triggers wait for and that this machine does not have, by the shared history. */
  #elsewhere: ReadonlyMap<string, State> = new Map();

  constructor(workspace: Workspace, store: TriggerStateStore, options: TickOptions) {
    this.workspace = workspace;
    this.store = store;
    this.options = options;
    this.now = options.clock.now();
    this.#line = new WaitingLine(options.parallel);
  }

  async load(): Promise<void> {
    this.#states = new Map(await this.store.all());
    const { shared } = this.workspace.state;
    if (shared === undefined) return;
    const ids = new Set<string>();
    for (const { value } of this.#states.values()) {
      const { executionId, running = {} } = value as {
        executionId?: string;
        running?: Record<string, string>;
      };
      for (const id of [executionId, ...Object.values(running)]) if (id !== undefined) ids.add(id);
    }
    for (const id of ids) if (isTerminal(this.recordOf(id)?.state ?? 'RUNNING')) ids.delete(id);
    if (ids.size === 0) return;
    const { publishedStates } = await import('./execution-history.ts');
    this.#elsewhere = await publishedStates(shared, ids);
  }

  state<T>(key: string): { readonly version: string; readonly value: T } | undefined {
    return this.#states.get(key) as { version: string; value: T } | undefined;
  }

  keys(prefix: string): readonly string[] {
    return [...this.#states.keys()].filter((key) => key.startsWith(prefix));
  }

  get aborted(): boolean {
    return this.options.signal?.aborted === true;
  }

  /** False when somebody else has changed it since it was read; what is there now is known then. */
  async swap(key: string, value: unknown): Promise<boolean> {
    const version = this.options.dryRun
      ? 'dry'
      : await this.store.swap(key, this.#states.get(key)?.version, value);
    if (version === undefined) {
      await this.load();
      return false;
    }
    if (value === undefined) this.#states.delete(key);
    else this.#states.set(key, { version, value });
    return true;
  }

  /**
   * Starts an execution that was claimed before, and waits for its end. Undefined: it runs elsewhere, it would be
   * started, or it could not be.
   */
  async start(
    start: TriggeredStart,
    kind: TickedExecution['kind'],
    date?: number,
  ): Promise<ExecutionRecord | undefined> {
    const { dryRun, dispatch, observer, onStart, onRecord, onSecret, onCacheUse } = this.options;
    const { flow, trigger, name } = start.trigger;
    const ticked: TickedExecution = {
      id: start.id,
      flow: `${flow.namespace}.${flow.id}`,
      triggerId: trigger.id,
      kind,
      ...(date === undefined ? {} : { date: new Date(date).toISOString() }),
    };
    if (dryRun) {
      this.executions.push(ticked);
      return undefined;
    }
    return this.#line.run(async () => {
      try {
        if (dispatch !== undefined) {
          await dispatch(await readyStart(start));
          this.#tell(ticked);
          return undefined;
        }
        const { execution } = await startTriggered(start, this.workspace, {
          ...(observer === undefined ? {} : { observer: observer(start) }),
          ...(onSecret === undefined ? {} : { onSecret }),
          ...(onCacheUse === undefined ? {} : { onCacheUse }),
        });
        if (execution !== undefined) onStart?.(execution, start);
        execution?.onReplaced?.((next) => onStart?.(next, start));
        const kill = (): void => execution?.kill();
        this.options.signal?.addEventListener('abort', kill, { once: true });
        if (this.aborted) kill();
        const record = await execution?.finished;
        this.options.signal?.removeEventListener('abort', kill);
        if (record === undefined) return undefined;
        this.ended.push(record);
        onRecord?.(record);
        this.#tell({ ...ticked, id: record.id, state: record.state });
        return record;
      } catch (error) {
        this.problem(name, error);
        return undefined;
      }
    });
  }

  #tell(execution: TickedExecution): void {
    this.executions.push(execution);
    this.options.onExecution?.(execution);
  }

  /** State of an execution that was started earlier, here or elsewhere; undefined when nothing is known of it. */
  stateOf(executionId: string): State | undefined {
    return this.#elsewhere.get(executionId) ?? this.recordOf(executionId)?.state;
  }

  recordOf(executionId: string): ExecutionRecord | undefined {
    return readExecutionRecord(executionFolder(this.workspace.executionsDir, executionId));
  }

  problem(name: string, error: unknown, severity: TickProblem['severity'] = 'error'): void {
    this.problems.push({ name, message: error instanceof Error ? error.message : String(error), severity });
  }

  note(name: string, message: string): void {
    this.notes.push({ name, message });
  }
}

/** An execution that nothing is known of any more no longer holds its trigger back after this time. */
const FORGOTTEN = 24 * 3_600_000;

/** What is left of a state once it is known what became of the execution that was started last. */
export function settled(state: TriggerState, trigger: FlowTriggerOfRepository, end: State): TriggerState {
  const { executionId, started: _, firing: __, ...rest } = state;
  if (!trigger.trigger.stopAfter.includes(end)) return rest;
  return { ...rest, disabled: `execution ${executionId ?? ''} ended ${end} (\`stopAfter\`)` };
}

/** The state with its last execution looked up, or `busy` while that one goes on and must not be joined by another. */
export function released(
  state: TriggerState,
  trigger: FlowTriggerOfRepository,
  session: TickSession,
): TriggerState | 'busy' {
  const { executionId, started } = state;
  if (executionId === undefined) return state;
  const end = session.stateOf(executionId);
  if (end !== undefined && isTerminal(end)) return settled(state, trigger, end);
  if (String(trigger.properties.allowConcurrent) === 'true') return state;
  if (end === undefined && started !== undefined && session.now - Date.parse(started) > FORGOTTEN) {
    session.note(trigger.name, `nothing is known of execution ${executionId} any more; going on without it`);
    return settled(state, trigger, 'CANCELLED');
  }
  return 'busy';
}

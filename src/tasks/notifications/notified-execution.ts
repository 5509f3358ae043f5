/** The execution that a notification tells of, in words. */

import type { State } from '../../flow/states.ts';
import type { ExecutionFacts } from '../../plugin/ports.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';

export interface NotifiedExecution {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  /** A state, or `interrupted` for one whose process died. */
  readonly state: State | 'interrupted';
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** As Kestra writes it, `00:01:02.345`. */
  readonly duration: string;
  /** Page of the job that ran it; absent outside of jobs. */
  readonly link: string | undefined;
  /** The first task that failed by itself. */
  readonly failedTask: string | undefined;
  readonly lastTask: string | undefined;
  readonly customMessage: string | undefined;
  readonly customFields: readonly (readonly [name: string, value: string])[];
}

interface Wanted {
  readonly executionId: string | undefined;
  readonly customFields: Readonly<Record<string, unknown>> | undefined;
  readonly customMessage: string | undefined;
}

export async function notifiedExecution(wanted: Wanted, context: TaskContext): Promise<NotifiedExecution> {
  const id = wanted.executionId?.trim() || context.execution.id;
  const facts = await context.history.facts(id);
  if (facts === undefined) {
    throw new TaskFailure(
      `property \`executionId\`: execution \`${id}\` is not known: it is neither on this machine nor in the history of the repository`,
    );
  }
  const { state, ends } = stateAndEnd(facts, context);
  const runs = othersThan(context.taskRun.id, facts.taskRuns);
  const failed = firstFailed(runs);
  return {
    id,
    namespace: facts.namespace,
    flowId: facts.flowId,
    state,
    start: facts.start,
    duration: durationText((ends ?? context.clock.now()) - facts.start),
    link: facts.url,
    failedTask: state === 'SUCCESS' ? undefined : failed?.taskId,
    lastTask: runs.at(-1)?.taskId,
    customMessage: wanted.customMessage,
    customFields: Object.entries(wanted.customFields ?? {}).map(([name, value]) => [name, valueText(value)]),
  };
}

/** What a Flow trigger heard of is told, also when the execution has gone on since. */
function stateAndEnd(
  facts: ExecutionFacts,
  { variables }: TaskContext,
): { readonly state: NotifiedExecution['state']; readonly ends: number | undefined } {
  const trigger = variables.trigger as { executionId?: unknown; state?: unknown } | undefined;
  const heard =
    trigger?.executionId === facts.id && typeof trigger.state === 'string' ? trigger.state : undefined;
  return { state: (heard as State | undefined) ?? facts.state ?? 'interrupted', ends: facts.end };
}

/** Without the notification itself and the tasks around it. */
function othersThan(own: string, runs: ExecutionFacts['taskRuns']): ExecutionFacts['taskRuns'] {
  const parents = new Map(runs.map((run) => [run.id, run.parentId]));
  const excluded = new Set<string>();
  for (let id: string | undefined = own; id !== undefined; id = parents.get(id)) excluded.add(id);
  return runs.filter(({ id }) => id === undefined || !excluded.has(id));
}

/** A flowable that passes on what failed in it is not the reason. */
function firstFailed(runs: ExecutionFacts['taskRuns']): ExecutionFacts['taskRuns'][number] | undefined {
  const failed = runs.filter(({ state }) => state === 'FAILED');
  const parents = new Set(failed.map(({ parentId }) => parentId));
  return failed.find(({ id }) => id === undefined || !parents.has(id));
}

function durationText(milliseconds: number): string {
  const whole = Math.max(0, Math.floor(milliseconds));
  const part = (of: number, digits: number): string => String(Math.floor(of)).padStart(digits, '0');
  const seconds = whole / 1000;
  return `${part(seconds / 3600, 2)}:${part((seconds / 60) % 60, 2)}:${part(seconds % 60, 2)}.${part(whole % 1000, 3)}`;
}

export function valueText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

const WORDS: Readonly<Partial<Record<NotifiedExecution['state'], string>>> = {
  SUCCESS: 'Succeeded after',
  WARNING: 'Ended with a warning after',
  FAILED: 'Failed after',
  KILLED: 'Was killed after',
  CANCELLED: 'Was cancelled after',
  PAUSED: 'Is paused after',
  interrupted: 'Was interrupted after',
};

/** One sentence; `code` sets the task's id apart as the service wants it. */
export function outcomeText(execution: NotifiedExecution, code: (id: string) => string): string {
  const { failedTask, state, duration } = execution;
  if (failedTask !== undefined) return `Task ${code(failedTask)} failed, after ${duration}`;
  return `${WORDS[state] ?? 'Is at work since'} ${duration}`;
}

export const nameOf = ({ namespace, flowId }: NotifiedExecution): string => `${namespace}.${flowId}`;

/** The facts in their order, with those that the author adds. */
export function factsOf(execution: NotifiedExecution): readonly (readonly [name: string, value: string])[] {
  const { namespace, flowId, id, state, start, duration, lastTask, failedTask, customFields } = execution;
  return [
    ['Namespace', namespace],
    ['Flow', flowId],
    ['Execution', id],
    ['State', state],
    ['Started', new Date(start).toISOString()],
    ['Duration', duration],
    ...(failedTask === undefined ? [] : [['Failed task', failedTask] as const]),
    ...(lastTask === undefined ? [] : [['Last task', lastTask] as const]),
    ...customFields,
  ];
}

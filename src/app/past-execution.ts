/** An execution as the history keeps it: small enough for thousands, enough to filter, count and compare. */

import type { ExecutionRecord } from '../engine/record.ts';
import type { State } from '../flow/states.ts';
import type { ObservedExecution } from '../plugin/trigger.ts';
import { executionDuration, failedTaskRuns, lastFailure } from '../report/execution-facts.ts';
import type { FileDigest } from '../storage/file-digests.ts';

export interface PastExecution {
  readonly id: string;
  /** Absent: its process died before it could end. */
  readonly state?: State;
  readonly namespace?: string;
  readonly flowId?: string;
  readonly revision?: number;
  readonly commit?: string;
  readonly uncommitted?: boolean;
  /** ISO-8601 instants. */
  readonly startDate?: string;
  readonly endDate?: string;
  /** Milliseconds. */
  readonly duration?: number;
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  readonly trigger?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** There are outputs, and they are too large for the history. */
  readonly outputsLeftOut?: true;
  /** Its changes of state, in their order: Flow triggers hear of each. */
  readonly histories?: ExecutionRecord['histories'];
  /** Task runs that conditions ask for, in their order: the first that failed, those with more attempts, the last. */
  readonly notable?: ObservedExecution['taskRuns'];
  /** Why it failed, the first line. */
  readonly failure?: string;
  /** Task runs by state. */
  readonly taskRuns?: Readonly<Partial<Record<State, number>>>;
  readonly parentId?: string;
  readonly originalId?: string;
  /** Files that it stored; the first of very many. */
  readonly files?: readonly FileDigest[];
  /** The job that ran it. */
  readonly job?: { readonly url: string; readonly runId: string; readonly runAttempt: number };
  /** Where the history has it from. */
  readonly source?: 'local' | 'state' | 'github';
}

/** Files that are kept. */
const MOST_FILES = 200;

/** Bytes of inputs that are kept; larger ones are in the execution's artifact. */
const LARGEST_INPUTS = 4096;
/** Bytes of outputs: flows that wait for the execution elsewhere are given them. */
const LARGEST_OUTPUTS = 32_768;
/** Task runs with more than one attempt. */
const MOST_RETRIED = 20;

/** `record` as it may be published: plain values, secrets masked. */
export function pastExecution(
  record: ExecutionRecord,
  environment: Readonly<Record<string, string | undefined>> = {},
  files: readonly FileDigest[] = [],
): PastExecution & { readonly namespace: string; readonly flowId: string; readonly startDate: string } {
  const { id, state, namespace, flowId, startDate, endDate, labels, parentId, originalId } = record;
  const taskRuns: Partial<Record<State, number>> = {};
  for (const run of record.taskRuns) taskRuns[run.state] = (taskRuns[run.state] ?? 0) + 1;
  const outputs = small(record.outputs, LARGEST_OUTPUTS);
  return {
    id,
    namespace,
    flowId,
    ...given('revision', record.revision),
    ...given('commit', record.commit),
    ...given('uncommitted', record.uncommitted === true ? true : undefined),
    state,
    startDate,
    ...given('endDate', endDate),
    ...given('duration', executionDuration(record)),
    ...given('failure', failureOf(record)),
    taskRuns,
    labels,
    ...given('trigger', record.trigger),
    ...given('inputs', small(record.inputs, LARGEST_INPUTS)),
    ...given('outputs', outputs),
    ...given(
      'outputsLeftOut',
      outputs === undefined && hasValues(record.outputs) ? (true as const) : undefined,
    ),
    histories: record.histories,
    notable: notableRuns(record),
    ...given('parentId', parentId),
    originalId,
    ...(files.length === 0 ? {} : { files: files.slice(0, MOST_FILES) }),
    ...given('job', jobOf(environment)),
  };
}

function failureOf(record: ExecutionRecord): string | undefined {
  const [first] = failedTaskRuns(record);
  const failure = first === undefined ? record.failure : lastFailure(first);
  const [line] = failure?.message.split('\n') ?? [];
  if (line === undefined) return undefined;
  return first === undefined ? line : `${first.taskId}: ${line}`;
}

function hasValues(values: ExecutionRecord['outputs']): boolean {
  return values !== undefined && Object.keys(values).length > 0;
}

function small(values: ExecutionRecord['outputs'], largest: number): ExecutionRecord['outputs'] {
  return !hasValues(values) || JSON.stringify(values).length > largest ? undefined : values;
}

function notableRuns({ taskRuns }: ExecutionRecord): ObservedExecution['taskRuns'] {
  const failed = taskRuns.find(({ state }) => state === 'FAILED');
  const retried = taskRuns.filter(({ attempts }) => attempts.length > 1).slice(0, MOST_RETRIED);
  const wanted = new Set([failed, ...retried, taskRuns.at(-1)]);
  return taskRuns
    .filter((run) => wanted.has(run))
    .map(({ taskId, state, attempts }) => ({
      taskId,
      state,
      attempts: attempts.map((attempt) => ({ state: attempt.state })),
    }));
}

/** The job that this process belongs to; undefined outside of GitHub Actions. */
export function jobOf({
  GITHUB_SERVER_URL = 'https://github.com',
  GITHUB_REPOSITORY,
  GITHUB_RUN_ID,
  GITHUB_RUN_ATTEMPT = '1',
}: Readonly<Record<string, string | undefined>>): PastExecution['job'] {
  if (GITHUB_REPOSITORY === undefined || GITHUB_RUN_ID === undefined) return undefined;
  return {
    url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`,
    runId: GITHUB_RUN_ID,
    runAttempt: Number(GITHUB_RUN_ATTEMPT) || 1,
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

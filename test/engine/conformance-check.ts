/** Compares an execution with what Kestra's tests assert of the same flow, and says every difference. */

import type { ExecutionRecord, TaskRunRecord } from '../../src/engine/record.ts';

export interface ExpectedTaskRun {
  readonly taskId?: string;
  readonly index?: number;
  readonly last?: boolean;
  readonly value?: readonly string[];
  readonly state?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly outputs_contains?: Readonly<Record<string, unknown>>;
  readonly outputsRegex?: Readonly<Record<string, string>>;
  readonly attempts?: number;
  readonly attemptsAtLeast?: number;
  readonly attempt_states?: readonly string[];
  readonly last_attempt_state?: string;
  readonly stateHistoryCounts?: Readonly<Record<string, number>>;
  readonly count?: number;
}

export interface Expectation {
  readonly state?: string;
  readonly taskRunCount?: number;
  readonly taskRuns?: readonly ExpectedTaskRun[];
  readonly order?: readonly string[];
  readonly absent?: readonly string[];
  readonly outputs?: unknown;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

const CHECKED = ['state', 'taskRunCount', 'taskRuns', 'order', 'absent', 'outputs', 'variables'];

/** Whether there is anything here that can be compared without a server. */
export function isCheckable(expected: Expectation): boolean {
  return CHECKED.some((key) => key in expected);
}

export function differences(expected: Expectation, record: ExecutionRecord): string[] {
  const found: string[] = [];
  const same = (what: string, actual: unknown, wanted: unknown): void => {
    if (wanted !== undefined && !matches(actual, wanted)) {
      found.push(`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(actual)}`);
    }
  };
  same('state', record.state, expected.state);
  same('taskRunCount', record.taskRuns.length, expected.taskRunCount);
  same(
    'order',
    record.taskRuns.map((run) => run.taskId),
    expected.order,
  );
  same('variables', record.variables, expected.variables);
  if (expected.outputs !== undefined) same('outputs', record.outputs ?? null, expected.outputs);
  for (const taskId of expected.absent ?? []) {
    if (record.taskRuns.some((run) => run.taskId === taskId)) found.push(`${taskId} has a task run`);
  }
  for (const wanted of expected.taskRuns ?? []) checkRun(wanted, record, found, same);
  return found;
}

function checkRun(
  wanted: ExpectedTaskRun,
  record: ExecutionRecord,
  found: string[],
  same: (what: string, actual: unknown, wanted: unknown) => void,
): void {
  const name = wanted.taskId ?? `#${wanted.index ?? 'last'}`;
  same(`${name} count`, record.taskRuns.filter((run) => run.taskId === wanted.taskId).length, wanted.count);
  const run = locate(wanted, record);
  if (run === undefined) {
    found.push(`${name}: no such task run`);
    return;
  }
  // A flowable has no attempts of its own in the record; Kestra shows one in its state.
  const attempts = run.attempts.length === 0 ? [run.state] : run.attempts.map((attempt) => attempt.state);
  same(`${name} taskId`, run.taskId, wanted.taskId);
  same(`${name} state`, run.state, wanted.state);
  same(`${name} outputs`, run.outputs ?? {}, wanted.outputs);
  same(`${name} attempts`, attempts.length, wanted.attempts);
  same(`${name} attempt states`, attempts, wanted.attempt_states);
  same(`${name} last attempt`, attempts[attempts.length - 1], wanted.last_attempt_state);
  if (wanted.attemptsAtLeast !== undefined && attempts.length < wanted.attemptsAtLeast) {
    found.push(`${name}: ${attempts.length} attempts, expected at least ${wanted.attemptsAtLeast}`);
  }
  for (const [state, count] of Object.entries(wanted.stateHistoryCounts ?? {})) {
    same(`${name} times ${state}`, run.histories.filter((change) => change.state === state).length, count);
  }
  if (wanted.outputs_contains !== undefined && !contains(run.outputs ?? {}, wanted.outputs_contains)) {
    found.push(
      `${name} outputs: expected to contain ${JSON.stringify(wanted.outputs_contains)}, got ${JSON.stringify(run.outputs)}`,
    );
  }
  for (const [key, pattern] of Object.entries(wanted.outputsRegex ?? {})) {
    if (!new RegExp(pattern).test(String(run.outputs?.[key]))) {
      found.push(`${name} output ${key}: ${String(run.outputs?.[key])} does not match ${pattern}`);
    }
  }
}

function locate(wanted: ExpectedTaskRun, record: ExecutionRecord): TaskRunRecord | undefined {
  const runs = record.taskRuns;
  if (wanted.index !== undefined) return runs[wanted.index];
  if (wanted.last === true) return runs[runs.length - 1];
  const byId = new Map(runs.map((run) => [run.id, run]));
  const path = (run: TaskRunRecord | undefined): string[] =>
    run === undefined
      ? []
      : [
          ...path(run.parentId === undefined ? undefined : byId.get(run.parentId)),
          ...(run.value === undefined ? [] : [run.value]),
        ];
  const ofTask = runs.filter((run) => wanted.taskId === undefined || run.taskId === wanted.taskId);
  if (wanted.value === undefined) return ofTask[0];
  const values = [wanted.value].flat();
  return ofTask.find((run) => {
    const own = path(run);
    return matches(own, values) || matches(own.slice(-values.length), values);
  });
}

/** Equality; of maps only the keys that are wanted. Placeholders in angle brackets match anything. */
function matches(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'string' && /^<.*>$/.test(wanted)) return true;
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(actual) &&
      actual.length === wanted.length &&
      wanted.every((item, index) => matches(actual[index], item))
    );
  }
  if (typeof wanted === 'object' && wanted !== null) {
    return (
      typeof actual === 'object' &&
      actual !== null &&
      Object.entries(wanted).every(([key, value]) => matches((actual as Record<string, unknown>)[key], value))
    );
  }
  // No outputs at all are an empty map in the record.
  if (wanted === null)
    return actual === null || actual === undefined || Object.values(actual).every((value) => value === null);
  return JSON.stringify(actual) === JSON.stringify(wanted);
}

function contains(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'string') return String(actual).includes(wanted);
  if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
    return Object.entries(wanted).every(([key, value]) =>
      contains((actual as Record<string, unknown> | undefined)?.[key], value),
    );
  }
  return matches(actual, wanted);
}

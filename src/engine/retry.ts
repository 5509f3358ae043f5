/** Retry policies: which one applies to a failed task run, and when the next attempt is due. */

import type { TaskSpec } from '../plugin/flowable.ts';
import { parseDuration } from '../util/iso-duration.ts';
import type { CompiledFlow } from './compile-flow.ts';

export interface RetryPolicy {
  readonly type: 'constant' | 'exponential' | 'random';
  /** Counts all attempts, the first included. */
  readonly maxAttempts: number | undefined;
  /** Milliseconds after the start of the first attempt. */
  readonly maxDuration: number | undefined;
  readonly interval: number;
  readonly maxInterval: number;
  readonly minInterval: number;
  readonly delayFactor: number;
  readonly warningOnRetry: boolean;
  readonly newExecution: boolean;
}

/** Reads a `retry` block; undefined when there is none or it has no known type. */
export function retryPolicy(raw: unknown): RetryPolicy | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const block = raw as Record<string, unknown>;
  const type = block.type;
  if (type !== 'constant' && type !== 'exponential' && type !== 'random') return undefined;
  return {
    type,
    maxAttempts: optionalNumber(block.maxAttempts ?? block.maxAttempt),
    maxDuration: milliseconds(block.maxDuration),
    interval: milliseconds(block.interval) ?? 0,
    maxInterval: milliseconds(block.maxInterval) ?? Number.POSITIVE_INFINITY,
    minInterval: milliseconds(block.minInterval) ?? 0,
    delayFactor: optionalNumber(block.delayFactor) ?? 2,
    warningOnRetry: block.warningOnRetry === true,
    newExecution: block.behavior === 'CREATE_NEW_EXECUTION',
  };
}

function optionalNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function milliseconds(value: unknown): number | undefined {
  if (typeof value === 'number') return value * 1000;
  return typeof value === 'string' ? parseDuration(value) : undefined;
}

export interface ApplicableRetry {
  readonly policy: RetryPolicy;
  /** The task's own, as opposed to one inherited from a flowable around it or from the flow. */
  readonly own: boolean;
}

/** Kestra: own `retry`, else that of the nearest flowable around the task, else the flow's. */
export function applicableRetry(flow: CompiledFlow, spec: TaskSpec): ApplicableRetry | undefined {
  const own = retryPolicy(spec.properties.retry);
  if (own !== undefined) return { policy: own, own: true };
  for (let parent = flow.parents.get(spec.id); parent !== undefined; parent = flow.parents.get(parent.id)) {
    const inherited = retryPolicy(parent.properties.retry);
    if (inherited !== undefined) return { policy: inherited, own: false };
  }
  const ofFlow = retryPolicy(flow.data.retry);
  return ofFlow === undefined ? undefined : { policy: ofFlow, own: false };
}

/**
 * Date of the attempt after the `attempts`-th, milliseconds since the epoch, or undefined when there is none left.
 * Kestra: constant waits `interval`; exponential waits interval·factor^(n−1), at most `maxInterval`;
 * random draws from [minInterval, maxInterval); a date past `maxDuration` after the first start is no retry.
 *
 * @param firstStart start of the first attempt
 * @param now end of the attempt that failed
 * @param random draw from [0, 1)
 */
export function nextAttemptDate(
  policy: RetryPolicy,
  attempts: number,
  firstStart: number,
  now: number,
  random: number,
): number | undefined {
  if (policy.maxAttempts !== undefined && attempts >= policy.maxAttempts) return undefined;
  const due = now + delay(policy, attempts, random);
  return policy.maxDuration !== undefined && due > firstStart + policy.maxDuration ? undefined : due;
}

function delay(policy: RetryPolicy, attempts: number, random: number): number {
  switch (policy.type) {
    case 'constant':
      return policy.interval;
    case 'exponential':
      return Math.min(policy.maxInterval, policy.interval * policy.delayFactor ** (attempts - 1));
    case 'random':
      return Math.floor(policy.minInterval + random * (policy.maxInterval - policy.minInterval));
  }
}

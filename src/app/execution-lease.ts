/** Across machines: an execution is taken up again by one of them at a time, and only where its newest journal is. */

import type { ExecutionRecord } from '../engine/record.ts';
import type { SharedState } from '../git/shared-state.ts';
import { executionPaths } from '../git/state-history.ts';
import { StateRefError } from '../git/state-ref.ts';
import { type SlotHolder, type SlotLease, StateSlots } from '../git/state-slots.ts';
import type { ExecutionLock } from '../storage/execution-lock.ts';
import type { Clock } from '../util/clock.ts';
import { newId } from './new-id.ts';
import type { PastExecution } from './past-execution.ts';
import { UsageError } from './usage-error.ts';

/** A lock of this machine and a lease that all machines see. */
export interface LeasedLock extends ExecutionLock {
  /** Gives back what is of this machine alone. */
  releaseHere(): void;
  /** Gives back the lease; never rejects. */
  leave(): Promise<void>;
  /** Called when the lease has gone to somebody else, because this process slept for too long. */
  onLost(listener: () => void): void;
}

export interface LeaseOptions {
  readonly state: () => Promise<SharedState>;
  readonly clock: Clock;
  /** For people: the host, or the address of the job. */
  readonly where: string;
  readonly warn: (message: string) => void;
}

/**
 * Undefined where the state may not be written, which is said. Throws a UsageError that names who has the execution, or
 * where it went on.
 */
export async function leaseExecution(
  id: string,
  known: Pick<ExecutionRecord, 'histories'> | undefined,
  { state: open, clock, where, warn }: LeaseOptions,
): Promise<SlotLease | undefined> {
  const state = await open();
  const request = { name: `execution-${id}`, id: newId(), limit: 1, queue: false, where };
  const answer = await new StateSlots({ state, clock }).ask(request).catch((error: unknown) => {
    if (!(error instanceof StateRefError) || error.kind !== 'refused') throw usage(error);
    warn(`${error.message}; another machine may be at work on execution ${id} too`);
    return undefined;
  });
  if (answer === undefined) return undefined;
  if (answer.kind === 'full') throw busy(id, answer.holders[0]);
  const elsewhere = await published(state, id);
  if (lastChange(elsewhere) <= lastChange(known)) return answer.lease;
  await answer.lease.release();
  throw new UsageError(
    `execution ${id} went on elsewhere and is ${elsewhere!.state} there${elsewhere!.job === undefined ? '' : ` (${elsewhere!.job.url})`}: what is here is older`,
    `get it as it is there: gitestra executions fetch ${id}`,
  );
}

export function leasedLock(here: ExecutionLock, lease: SlotLease): LeasedLock {
  const leave = (): Promise<void> => lease.release().catch(() => undefined);
  return {
    releaseHere: () => here.release(),
    leave,
    onLost: (listener) => lease.onLost(listener),
    release: () => {
      here.release();
      void leave();
    },
  };
}

export function isLeased(lock: ExecutionLock): lock is LeasedLock {
  return 'leave' in lock;
}

function busy(id: string, holder: SlotHolder | undefined): UsageError {
  const who = holder?.where ?? 'another machine';
  const expires = holder === undefined ? '' : ` If it died, the place is free at ${holder.expires}`;
  return new UsageError(
    `execution ${id} is being worked on by ${who}${holder === undefined ? '' : ` since ${holder.since}`}`,
    `wait for it, or end it first.${expires}`,
  );
}

function usage(error: unknown): unknown {
  return error instanceof StateRefError
    ? new UsageError(`${error.message}, so it is not known whether another machine works on the execution`)
    : error;
}

async function published(state: SharedState, id: string): Promise<PastExecution | undefined> {
  const tree = await state.tree();
  const found = (await executionPaths(tree)).find((path) => path.id === id);
  const text = found === undefined ? undefined : await tree.read(found.path);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as PastExecution);
  } catch {
    // Somebody else's file says nothing about the execution.
    return undefined;
  }
}

function lastChange(execution: { readonly histories?: ExecutionRecord['histories'] } | undefined): number {
  return execution?.histories?.at(-1)?.date ?? 0;
}

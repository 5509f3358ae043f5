/** The places of a flow's executions on a state ref, as the engine asks for them. */

import type { ExecutionSlots } from '../engine/ports.ts';
import type { Clock } from '../util/clock.ts';
import type { SharedState } from './shared-state.ts';
import { StateRefError } from './state-ref.ts';
import { type SlotLease, type SlotRequest, StateSlots } from './state-slots.ts';

/** Milliseconds after which one that waits asks again, at the longest: each time costs a round trip to the remote. */
const ASK_AGAIN = 10_000;

export interface SharedSlotsOptions {
  readonly state: () => Promise<SharedState>;
  readonly clock: Clock;
  /** Draws from [0, 1). */
  readonly random: () => number;
  readonly namespace: string;
  readonly flowId: string;
  readonly executionId: string;
  /** For people: the host, or the address of the job. */
  readonly where: string;
  /** Places of this machine alone, for a token that may not write the state. */
  readonly alone: () => ExecutionSlots;
  /** Called when the place has gone to somebody else because this process slept for too long. */
  readonly onLost?: () => void;
  readonly warn: (message: string) => void;
  /** Milliseconds. @default 10,000 */
  readonly askAgain?: number;
}

export function createSharedSlots(options: SharedSlotsOptions): ExecutionSlots {
  const { clock, random, askAgain = ASK_AGAIN } = options;
  const name = `${options.namespace}.${options.flowId}`;
  const request = { name, id: options.executionId, where: options.where };
  let slots: StateSlots | undefined;
  let lease: SlotLease | undefined;
  const open = async (): Promise<StateSlots> => {
    slots ??= new StateSlots({ state: await options.state(), clock });
    return slots;
  };
  let alone: ExecutionSlots | undefined;
  return {
    async take(limit) {
      if (alone !== undefined) return alone.take(limit);
      if (lease !== undefined) return { taken: true };
      const asked: SlotRequest = { ...request, limit, queue: true };
      const answer = await (await open()).ask(asked).catch((error: unknown) => {
        if (!(error instanceof StateRefError) || error.kind !== 'refused') throw error;
        options.warn(`${error.message}; executions of other machines are not counted`);
        return undefined;
      });
      if (answer === undefined) {
        alone = options.alone();
        return alone.take(limit);
      }
      if (answer.kind === 'full') {
        const holders = answer.holders.map(({ id, where }) =>
          where === undefined ? id : `${id} on ${where}`,
        );
        return { taken: false, holders };
      }
      lease = answer.lease;
      if (options.onLost !== undefined) lease.onLost(options.onLost);
      return { taken: true };
    },
    onChange(callback) {
      if (alone !== undefined) return alone.onChange(callback);
      // Those that wait for the same place should not all ask at the same moment.
      const timer = clock.setTimer(clock.now() + askAgain * (0.5 + random() / 2), callback);
      return () => timer.cancel();
    },
    async leave(how) {
      if (alone !== undefined) await alone.leave(how);
      else if (how === 'suspended' && lease !== undefined) await lease.suspend();
      else if (lease !== undefined) await lease.release();
      else await (await open()).release(request);
      lease = undefined;
    },
  };
}

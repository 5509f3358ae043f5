/** What an execution passes before its tasks run: its checks, its date, and its place beside others of the same flow. */

import { isRecord } from '../flow/path.ts';
import type { EventBody } from './event.ts';
import type { EnginePorts, ExecutionSlots } from './ports.ts';
import type { ExecutionState } from './state.ts';

type Behavior = 'QUEUE' | 'CANCEL' | 'FAIL';

export class Admission {
  readonly #state: ExecutionState;
  readonly #ports: EnginePorts;
  readonly #emit: (event: EventBody) => void;
  readonly #slots: ExecutionSlots | undefined;
  #cancelled = false;
  #giveUp: (() => void) | undefined;

  constructor(state: ExecutionState, ports: EnginePorts, emit: (event: EventBody) => void) {
    this.#state = state;
    this.#ports = ports;
    this.#emit = emit;
    this.#slots = isRecord(state.flow.data.concurrency) ? ports.slots?.(state) : undefined;
  }

  /** True at once, or when the execution may go on; false when it has been ended, here or from outside. */
  enter(): boolean | Promise<boolean> {
    if (this.#cancelled) return false;
    const { phase, state, header } = this.#state;
    if (phase !== 'tasks' || state === 'KILLING') return true;
    if (header.failedChecks !== undefined) return this.#refuse('FAILED', header.failedChecks.join('; '));
    const due = this.#isFresh ? header.scheduleDate : undefined;
    if (due === undefined && this.#slots === undefined) return true;
    return this.#wait(due);
  }

  /** Ends the waiting; the execution is about to be killed. */
  cancel(): void {
    this.#cancelled = true;
    this.#giveUp?.();
  }

  /** Gives the place free, or keeps it for an execution that waits for somebody. */
  async leave(how: 'ended' | 'suspended'): Promise<void> {
    // A place that cannot be given back is free when this process has gone.
    await this.#slots?.leave(how).catch((error: unknown) => this.#say(String(error)));
  }

  get #isFresh(): boolean {
    return this.#state.taskRuns.size === 0;
  }

  async #wait(due: number | undefined): Promise<boolean> {
    const { clock } = this.#ports;
    if (due !== undefined && due > clock.now()) {
      this.#say(`Starts at ${new Date(due).toISOString()}`);
      await this.#orCancelled((done) => {
        const timer = clock.setTimer(due, done);
        return () => timer.cancel();
      });
      if (this.#cancelled) return false;
    }
    return this.#slots === undefined ? true : this.#takeSlot(this.#slots);
  }

  async #takeSlot(slots: ExecutionSlots): Promise<boolean> {
    const { limit, behavior } = this.#concurrency;
    for (;;) {
      const answer = await slots.take(limit);
      if (answer.taken) break;
      const holders = answer.holders.join(', ');
      const full = `${limit} of ${limit} executions of ${this.#state.flow.namespace}.${this.#state.flow.id} are under way (${holders})`;
      // Kestra: CANCEL and FAIL are for executions that arrive. One that has begun already does not lose what it has done.
      if (behavior !== 'QUEUE' && this.#isFresh) {
        await slots.leave('ended');
        return this.#refuse(behavior === 'CANCEL' ? 'CANCELLED' : 'FAILED', `not run: ${full}`);
      }
      if (this.#state.state !== 'QUEUED') {
        this.#emit({ type: 'execution.queued', holders: answer.holders });
        this.#say(`Queued: ${full}`);
      }
      await this.#orCancelled((done) => slots.onChange(done));
      if (this.#cancelled) return false;
    }
    if (this.#state.state === 'QUEUED') this.#emit({ type: 'execution.admitted' });
    return true;
  }

  get #concurrency(): { readonly limit: number; readonly behavior: Behavior } {
    const { limit, behavior } = this.#state.flow.data.concurrency as { limit?: unknown; behavior?: unknown };
    return {
      limit: Math.max(1, Number(limit) || 1),
      behavior: behavior === 'CANCEL' || behavior === 'FAIL' ? behavior : 'QUEUE',
    };
  }

  /** Kestra: an execution that is not let in ends without a task run; afterExecution runs. */
  #refuse(state: 'FAILED' | 'CANCELLED', message: string): Promise<boolean> {
    this.#emit({ type: 'execution.ended', state, failure: { message: this.#ports.redact(message) } });
    return Promise.resolve(false);
  }

  /** Waits for what `begin` starts, which gives back how to stop it. */
  async #orCancelled(begin: (done: () => void) => () => void): Promise<void> {
    if (this.#cancelled) return;
    await new Promise<void>((resolve) => {
      const stop = begin(resolve);
      this.#giveUp = () => {
        stop();
        resolve();
      };
    });
    this.#giveUp = undefined;
  }

  #say(message: string): void {
    const at = new Date(this.#ports.clock.now()).toISOString();
    void this.#ports.log({ at, level: 'INFO', message: this.#ports.redact(message) });
  }
}

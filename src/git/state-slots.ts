/**
 * Places of limited number on a state ref, `slots/<name>.json`: for flows that may run only so many times at once, and
 * for executions that only one machine may work on.
 *
 * A place is leased: its holder renews it, and one whose holder died is free when its time is over. Every lease has a
 * number that only grows, so that a holder that was asleep can tell that its place has gone to somebody else.
 */

import type { Clock, Timer } from '../util/clock.ts';
import type { SharedState } from './shared-state.ts';
import type { WritableStateTree } from './state-tree.ts';

export interface SlotHolder {
  /** Who: the id of an execution. */
  readonly id: string;
  /** Grows with every lease of the same name. */
  readonly token: number;
  /** ISO-8601 instants. */
  readonly since: string;
  readonly expires: string;
  /** Where, for people: a host, or the URL of a job. */
  readonly where?: string;
}

interface SlotFile {
  /** Number of the last lease. */
  readonly fence: number;
  readonly holders: readonly SlotHolder[];
  /** First come, first served. A place in the queue is leased as well. */
  readonly queue: readonly Omit<SlotHolder, 'token'>[];
}

export interface SlotRequest {
  /** Such as `company.team.flow`. */
  readonly name: string;
  readonly id: string;
  readonly limit: number;
  /** Stand in the queue when there is no place. */
  readonly queue: boolean;
  readonly where?: string;
}

export type SlotAnswer =
  | { readonly kind: 'granted'; readonly lease: SlotLease }
  /** `ahead`: how many wait longer; `holders`: who has the places. */
  | { readonly kind: 'full'; readonly holders: readonly SlotHolder[]; readonly ahead: number };

/** Milliseconds that a lease lasts without being renewed: far more than clocks of machines differ. */
export const LEASE = 120_000;
/** Milliseconds that an execution which waits for somebody keeps its place without a process. */
const SUSPENDED_LEASE = 30 * 24 * 3_600_000;
const RENEWALS = 3;

export interface SlotsOptions {
  readonly state: SharedState;
  readonly clock: Clock;
  /** Milliseconds. @default 120,000 */
  readonly lease?: number;
}

export class StateSlots {
  readonly #state: SharedState;
  readonly #clock: Clock;
  readonly #lease: number;

  constructor({ state, clock, lease = LEASE }: SlotsOptions) {
    this.#state = state;
    this.#clock = clock;
    this.#lease = lease;
  }

  /** Asks once. Rejects with a StateRefError where the state cannot be written: a limit that nobody sees is none. */
  async ask(request: SlotRequest): Promise<SlotAnswer> {
    const answer = await this.#state.updateForAll(
      `Slot of ${request.name} for ${request.id}`,
      async (tree) => {
        const path = pathOf(request.name);
        const before = await this.#read(tree, path);
        const [after, answer] = this.#grant(before, request);
        if (after !== before) tree.write(path, textOf(after));
        return answer;
      },
    );
    if ('token' in answer) return { kind: 'granted', lease: new SlotLease(this, request, answer.token) };
    return { kind: 'full', ...answer };
  }

  /** Who has a place, by what is known now. */
  async holders(name: string): Promise<readonly SlotHolder[]> {
    return (await this.#read(await this.#state.tree({ fresh: true }), pathOf(name))).holders;
  }

  /** Lengthens a lease by so many milliseconds; false when it is over and somebody else may have the place. */
  renew({ name, id }: SlotRequest, token: number, by = this.#lease): Promise<boolean> {
    return this.#state.updateForAll(`Renew slot of ${name} for ${id}`, async (tree) => {
      const path = pathOf(name);
      const file = await this.#read(tree, path, { expired: true });
      const held = file.holders.some((holder) => holder.id === id && holder.token === token);
      if (!held) return false;
      const holders = file.holders.map((holder) =>
        holder.token === token ? { ...holder, expires: this.#end(by) } : holder,
      );
      tree.write(path, textOf({ ...file, holders }));
      return true;
    });
  }

  /** Gives the place back, or leaves the queue. */
  async release({ name, id }: Pick<SlotRequest, 'name' | 'id'>, token?: number): Promise<void> {
    await this.#state.updateForAll(`Release slot of ${name} by ${id}`, async (tree) => {
      const path = pathOf(name);
      const file = await this.#read(tree, path);
      const holders = file.holders.filter(
        (holder) => holder.id !== id || (token !== undefined && holder.token !== token),
      );
      const queue = file.queue.filter((waiting) => waiting.id !== id);
      if (holders.length === file.holders.length && queue.length === file.queue.length) return;
      // The file stays: its number must not begin anew.
      tree.write(path, textOf({ ...file, holders, queue }));
    });
  }

  get clock(): Clock {
    return this.#clock;
  }

  /** Milliseconds between renewals. */
  get pace(): number {
    return this.#lease / RENEWALS;
  }

  #grant(
    file: SlotFile,
    { id, limit, queue, where }: SlotRequest,
  ): [SlotFile, { token: number } | { holders: readonly SlotHolder[]; ahead: number }] {
    const place = {
      id,
      since: new Date(this.#clock.now()).toISOString(),
      expires: this.#end(),
      ...(where === undefined ? {} : { where }),
    };
    // Asked for already: the answer may have been lost on its way.
    const own = file.holders.find((holder) => holder.id === id);
    if (own !== undefined) return [file, { token: own.token }];
    const waiting = file.queue.findIndex((other) => other.id === id);
    const ahead = waiting === -1 ? file.queue.length : waiting;
    if (ahead < limit - file.holders.length) {
      const token = file.fence + 1;
      const holders = [...file.holders, { ...place, token }];
      return [{ fence: token, holders, queue: file.queue.filter((other) => other.id !== id) }, { token }];
    }
    const full = { holders: file.holders, ahead };
    if (!queue) return [file, full];
    const queued =
      waiting === -1
        ? [...file.queue, place]
        : file.queue.map((other) => (other.id === id ? { ...other, expires: this.#end() } : other));
    return [{ ...file, queue: queued }, full];
  }

  #end(by = this.#lease): string {
    return new Date(this.#clock.now() + by).toISOString();
  }

  async #read(
    tree: Pick<WritableStateTree, 'read'>,
    path: string,
    { expired = false }: { readonly expired?: boolean } = {},
  ): Promise<SlotFile> {
    const text = await tree.read(path);
    if (text === undefined) return { fence: 0, holders: [], queue: [] };
    const file = JSON.parse(text) as SlotFile;
    const now = this.#clock.now();
    const alive = (lease: { readonly expires: string }): boolean =>
      expired || Date.parse(lease.expires) > now;
    return { fence: file.fence, holders: file.holders.filter(alive), queue: file.queue.filter(alive) };
  }
}

/** A place that is held and renewed until it is given back. */
export class SlotLease {
  readonly token: number;
  readonly #slots: StateSlots;
  readonly #request: SlotRequest;
  readonly #lost: (() => void)[] = [];
  #timer: Timer | undefined;
  #over = false;

  constructor(slots: StateSlots, request: SlotRequest, token: number) {
    this.#slots = slots;
    this.#request = request;
    this.token = token;
    this.#schedule();
  }

  /** Calls back when the place has gone to somebody else: this process slept for too long. */
  onLost(listener: () => void): void {
    this.#lost.push(listener);
  }

  /** Keeps the place although this process ends; whoever goes on with the execution has it. */
  async suspend(): Promise<void> {
    this.#over = true;
    this.#timer?.cancel();
    await this.#slots.renew(this.#request, this.token, SUSPENDED_LEASE);
  }

  async release(): Promise<void> {
    this.#over = true;
    this.#timer?.cancel();
    await this.#slots.release(this.#request, this.token);
  }

  #schedule(): void {
    const { clock, pace } = this.#slots;
    this.#timer = clock.setTimer(clock.now() + pace, () => void this.#renew());
  }

  async #renew(): Promise<void> {
    // A remote that does not answer for a moment is no loss: the next renewal may find it again.
    const held = await this.#slots.renew(this.#request, this.token).catch(() => true);
    if (this.#over) return;
    if (held) {
      this.#schedule();
      return;
    }
    this.#over = true;
    for (const listener of this.#lost) listener();
  }
}

function pathOf(name: string): string {
  return `slots/${name}.json`;
}

function textOf(file: SlotFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

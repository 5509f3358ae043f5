/** Works off a backfill: moment after moment, oldest first, each claimed in the state before its execution starts. */

import { isTerminal, type State } from '../flow/states.ts';
import { type BackfillState, backfillKey } from '../trigger/trigger-state.ts';
import { newId } from './new-id.ts';
import type { FlowTriggerOfRepository, OpenSchedule } from './repository-triggers.ts';
import type { TickSession } from './tick-session.ts';

export type BackfillEnd = 'done' | 'stopped' | 'more' | 'lost';

const TRIES = 20;

export class BackfillRun {
  readonly #trigger: FlowTriggerOfRepository;
  readonly #open: OpenSchedule;
  readonly #session: TickSession;
  readonly #key: string;
  #started = 0;

  constructor(trigger: FlowTriggerOfRepository, open: OpenSchedule, session: TickSession) {
    this.#trigger = trigger;
    this.#open = open;
    this.#session = session;
    this.#key = backfillKey(trigger.flow, trigger.trigger.id);
  }

  /** Runs `parallel` executions at a time, and starts no more than `limit`. */
  async run(parallel: number, limit = Number.POSITIVE_INFINITY): Promise<BackfillEnd> {
    await this.#lookAfterInterrupted();
    const lanes = Array.from({ length: parallel }, () => this.#lane(limit));
    const ends = await Promise.all(lanes);
    for (const end of ['lost', 'stopped', 'more'] as const) if (ends.includes(end)) return end;
    await this.#update(() => undefined);
    return 'done';
  }

  async #lane(limit: number): Promise<BackfillEnd> {
    for (;;) {
      if (this.#session.aborted) return 'stopped';
      if (this.#started >= limit) return 'more';
      this.#started++;
      const id = newId();
      let moment: number | undefined;
      const claimed = await this.#update(async (state) => {
        if (state.paused === true) return state;
        moment = await this.#next(state);
        if (moment === undefined) return state;
        const at = new Date(moment).toISOString();
        return { ...state, reached: at, running: { ...state.running, [at]: id } };
      });
      if (claimed === undefined) return 'lost';
      if (claimed.paused === true) return 'stopped';
      if (moment === undefined) return 'done';
      if (!(await this.#fire(moment, id, claimed))) return 'stopped';
    }
  }

  /** False when nothing more is to be started. */
  async #fire(moment: number, id: string, { inputs, labels }: BackfillState): Promise<boolean> {
    const session = this.#session;
    const start = {
      trigger: this.#trigger,
      id,
      variables: await this.#open.wanted.variables(moment),
      ...(inputs === undefined ? {} : { inputs }),
      ...(labels === undefined ? {} : { labels }),
    };
    const record = await session.start(start, 'backfill', moment);
    const isElsewhere = record === undefined && session.options.dispatch !== undefined;
    const stops = record !== undefined && this.#trigger.trigger.stopAfter.includes(record.state);
    await this.#update((state) => ({
      ...counted(state, moment, record?.state ?? (isElsewhere ? 'SUCCESS' : 'FAILED')),
      ...(stops ? { paused: true } : {}),
    }));
    if (stops)
      session.note(
        this.#trigger.name,
        `the backfill stops: execution ${id} ended ${record.state} (\`stopAfter\`)`,
      );
    return !stops;
  }

  async #next(state: BackfillState): Promise<number | undefined> {
    const from = state.reached === undefined ? Date.parse(state.start) - 1 : Date.parse(state.reached);
    const moment = await this.#open.wanted.next(from);
    return moment === undefined || moment > Date.parse(state.end) ? undefined : moment;
  }

  /** Executions of a backfill whose process died. */
  async #lookAfterInterrupted(): Promise<void> {
    const state = this.#session.state<BackfillState>(this.#key)?.value;
    for (const [moment, id] of Object.entries(state?.running ?? {})) {
      const end = this.#session.stateOf(id);
      if (end === undefined || !isTerminal(end)) {
        const help = end === undefined ? 'it never began' : `\`gitestra resume ${id}\` goes on with it`;
        this.#session.note(this.#trigger.name, `execution ${id} of ${moment} was interrupted; ${help}`);
      }
      await this.#update((now) => counted(now, Date.parse(moment), end ?? 'FAILED'));
    }
  }

  /** Changes the state, however many others do; undefined when there is none any more, or none is left. */
  async #update(
    change: (state: BackfillState) => BackfillState | undefined | Promise<BackfillState | undefined>,
  ): Promise<BackfillState | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const state = this.#session.state<BackfillState>(this.#key)?.value;
      if (state === undefined) return undefined;
      const next = await change(state);
      // Another lane of this process may have been faster while the change was made up.
      if (this.#session.state<BackfillState>(this.#key)?.value !== state) continue;
      if (next === state) return state;
      if (await this.#session.swap(this.#key, next)) return next;
    }
    throw new Error(`the state of the backfill of ${this.#trigger.name} is changed by others all the time`);
  }
}

function counted(state: BackfillState, moment: number, end: State): BackfillState {
  const { [new Date(moment).toISOString()]: _, ...running } = state.running;
  const good = end === 'SUCCESS' || end === 'WARNING';
  return { ...state, running, done: state.done + 1, failed: state.failed + (good ? 0 : 1) };
}

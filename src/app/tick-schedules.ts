/** The part of a tick that fires Schedule and ScheduleOnDates triggers. */

import { ConditionError } from '../plugin/condition-context.ts';
import { dueMoments } from '../trigger/due-moments.ts';
import type { TriggerState } from '../trigger/trigger-state.ts';
import { firedEarly } from './claim-moment.ts';
import { newId } from './new-id.ts';
import type { FlowTriggerOfRepository, OpenSchedule } from './repository-triggers.ts';
import { released, settled, type TickSession } from './tick-session.ts';

const iso = (moment: number): string => new Date(moment).toISOString();

/**
 * Fires what is due, one moment after another: a moment is claimed in the state before its execution starts, so that
 * two ticks at once start it once. Kestra: a trigger that is seen for the first time begins now.
 */
export async function tickSchedule(
  trigger: FlowTriggerOfRepository,
  open: OpenSchedule,
  outage: boolean,
  session: TickSession,
): Promise<void> {
  const stored = session.state<TriggerState>(trigger.key)?.value;
  if (stored?.disabled !== undefined) return session.note(trigger.name, `it is disabled: ${stored.disabled}`);
  if (stored?.schedule !== open.fingerprint) {
    const begun = iso(session.now);
    await session.swap(trigger.key, { date: begun, schedule: open.fingerprint, begun });
    return;
  }
  const state = released(stored, trigger, session);
  if (state === 'busy') {
    return session.note(
      trigger.name,
      `execution ${stored.executionId ?? ''} is still at work, or waits for somebody`,
    );
  }
  await new ScheduleTick(trigger, open, outage, session).run(state, state !== stored);
}

class ScheduleTick {
  readonly #trigger: FlowTriggerOfRepository;
  readonly #open: OpenSchedule;
  readonly #outage: boolean;
  readonly #session: TickSession;

  constructor(trigger: FlowTriggerOfRepository, open: OpenSchedule, outage: boolean, session: TickSession) {
    this.#trigger = trigger;
    this.#open = open;
    this.#outage = outage;
    this.#session = session;
  }

  async run(state: TriggerState, changed: boolean): Promise<void> {
    const session = this.#session;
    const all = await this.#due(Date.parse(state.date));
    const found = { ...all, due: all.due.filter((moment) => !firedEarly(state, moment)) };
    const isBehind = found.leftOut > 0 || found.due.length < all.due.length;
    if (found.leftOut > 0) {
      const many =
        found.leftOut >= 1000
          ? '1000 times or more were'
          : `${found.leftOut} ${found.leftOut === 1 ? 'time was' : 'times were'}`;
      session.note(
        this.#trigger.name,
        `${many} left out as \`recoverMissedSchedules\` or \`lateMaximumDelay\` say`,
      );
    }
    if (found.due.length === 0) {
      if (isBehind) await session.swap(this.#trigger.key, { ...state, date: iso(found.until) });
      else if (changed) await session.swap(this.#trigger.key, state);
      return;
    }
    await (String(this.#trigger.properties.allowConcurrent) === 'true'
      ? this.#together(found, state)
      : this.#inTurn(found, state));
  }

  async #due(since: number): Promise<Due> {
    const { schedule, wanted } = this.#open;
    const { now, options } = this.#session;
    try {
      return await dueMoments(schedule, wanted, { since, now, outage: this.#outage, limit: options.limit });
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error;
      // Kestra: a date whose conditions cannot be evaluated gives an execution that has failed.
      const moment = schedule.moments.next(since);
      if (moment === undefined || moment > now) return { due: [], leftOut: 0, until: since };
      return { due: [moment], leftOut: 0, until: moment, failure: error.message };
    }
  }

  async #inTurn({ due, until, failure }: Due, before: TriggerState): Promise<void> {
    const session = this.#session;
    const { key, name } = this.#trigger;
    let state = before;
    for (const moment of due) {
      if (session.aborted) return;
      const id = newId();
      const claimed: TriggerState = {
        ...state,
        date: iso(moment),
        executionId: id,
        started: iso(session.options.clock.now()),
        firing: iso(moment),
      };
      if (!(await session.swap(key, claimed))) return session.note(name, 'another tick is at work on it');
      const record = await this.#fire(moment, id, failure);
      if (record === undefined) {
        // It goes on elsewhere: the next tick looks at what became of it.
        if (session.options.dispatch !== undefined) return;
        const { executionId: _, started: __, firing: ___, ...rest } = claimed;
        state = rest;
        if (session.options.dryRun) continue;
      } else if (record.state === 'PAUSED') return;
      else state = settled(claimed, this.#trigger, record.state);
      if (moment === due.at(-1)) state = { ...state, date: iso(until) };
      if (!(await session.swap(key, state)))
        return session.note(name, 'its state was changed by somebody else');
      if (state.disabled !== undefined) return session.note(name, `it is disabled now: ${state.disabled}`);
    }
  }

  async #together({ due, until, failure }: Due, before: TriggerState): Promise<void> {
    const session = this.#session;
    const ids = due.map(() => newId());
    const claimed: TriggerState = { ...before, date: iso(until) };
    if (!(await session.swap(this.#trigger.key, claimed)))
      return session.note(this.#trigger.name, 'another tick is at work on it');
    const records = await Promise.all(due.map((moment, index) => this.#fire(moment, ids[index]!, failure)));
    for (const record of records) {
      if (record === undefined) continue;
      const state = settled({ ...claimed, executionId: record.id }, this.#trigger, record.state);
      if (state.disabled === undefined) continue;
      await session.swap(this.#trigger.key, state);
      return session.note(this.#trigger.name, `it is disabled now: ${state.disabled}`);
    }
  }

  async #fire(moment: number, id: string, failure: string | undefined) {
    const { wanted } = this.#open;
    const variables = await wanted.variables(moment).catch(() => ({ date: iso(moment) }));
    const start = { trigger: this.#trigger, id, variables, ...(failure === undefined ? {} : { failure }) };
    return this.#session.start(start, 'schedule', moment);
  }
}

interface Due {
  readonly due: readonly number[];
  readonly leftOut: number;
  readonly until: number;
  readonly failure?: string;
}

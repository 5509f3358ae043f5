/** The part of a tick that asks polling triggers. */

import type { TriggerDefinition } from '../plugin/trigger.ts';
import type { TriggerState } from '../trigger/trigger-state.ts';
import { parseDuration } from '../util/iso-duration.ts';
import { newId } from './new-id.ts';
import { pollTrigger } from './poll-trigger.ts';
import type { FlowTriggerOfRepository } from './repository-triggers.ts';
import { released, settled, type TickSession } from './tick-session.ts';

const iso = (moment: number): string => new Date(moment).toISOString();

/** Kestra: a polling trigger is asked as soon as it is seen, then once an interval, and not while its execution goes on. */
export async function tickPolling(
  trigger: FlowTriggerOfRepository,
  definition: TriggerDefinition & Required<Pick<TriggerDefinition, 'poll'>>,
  session: TickSession,
): Promise<void> {
  const { key, name } = trigger;
  const stored = session.state<TriggerState>(key)?.value;
  if (stored?.disabled !== undefined) return session.note(name, `it is disabled: ${stored.disabled}`);
  const state = stored === undefined ? undefined : released(stored, trigger, session);
  if (state === 'busy')
    return session.note(
      name,
      `execution ${stored?.executionId ?? ''} is still at work, or waits for somebody`,
    );
  if (state !== undefined && session.now < Date.parse(state.date) + intervalOf(trigger, definition)) return;
  const asked: TriggerState = { ...state, date: iso(session.now) };
  if (session.options.dryRun) return session.note(name, 'it would be asked');
  if (!(await session.swap(key, asked))) return session.note(name, 'another tick is at work on it');
  const variables = { trigger: { date: iso(session.now) } };
  const { conditions, properties } = trigger;
  const wanted =
    (await conditions.allHold(list(properties.conditions), variables)) &&
    (await conditions.isWanted(
      properties.when === undefined ? undefined : String(properties.when),
      variables,
    ));
  if (wanted) await askAndStart(trigger, definition, asked, session);
}

async function askAndStart(
  trigger: FlowTriggerOfRepository,
  definition: TriggerDefinition & Required<Pick<TriggerDefinition, 'poll'>>,
  asked: TriggerState,
  session: TickSession,
): Promise<void> {
  const { key, name } = trigger;
  const id = newId();
  const poll = await pollTrigger(trigger, definition, id, session.workspace);
  try {
    const { variables, failure, files, edge } = poll;
    if (failure !== undefined && String(trigger.properties.failOnTriggerError) !== 'true') {
      return session.problem(name, `it could not be evaluated: ${failure}`);
    }
    const state = failure === undefined ? remembered(asked, edge && variables !== undefined) : asked;
    const fires = variables !== undefined && !(edge && asked.fitted === true);
    if (failure === undefined && !fires) {
      if (state.fitted !== asked.fitted) await session.swap(key, state);
      return;
    }
    const claimed: TriggerState = { ...state, executionId: id, started: iso(session.options.clock.now()) };
    if (!(await session.swap(key, claimed)))
      return session.note(name, 'its state was changed by somebody else');
    const problem =
      failure === undefined ? {} : { failure: `the trigger could not be evaluated: ${failure}` };
    const record = await session.start(
      { trigger, id, variables: variables ?? {}, files, ...problem },
      'polling',
    );
    if (record === undefined && session.options.dispatch !== undefined) return;
    if (record?.state === 'PAUSED') return;
    const ended = record === undefined ? state : settled(claimed, trigger, record.state);
    if (!(await session.swap(key, ended)))
      return session.note(name, 'its state was changed by somebody else');
    if (ended.disabled !== undefined) session.note(name, `it is disabled now: ${ended.disabled}`);
  } finally {
    poll.close();
  }
}

function remembered({ fitted: _, ...state }: TriggerState, fits: boolean): TriggerState {
  return fits ? { ...state, fitted: true } : state;
}

function intervalOf({ properties }: FlowTriggerOfRepository, definition: TriggerDefinition): number {
  const { interval } = properties;
  const written = typeof interval === 'number' ? interval * 1000 : parseDuration(String(interval ?? ''));
  return written ?? Number(definition.properties.interval?.default ?? 60_000);
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
}

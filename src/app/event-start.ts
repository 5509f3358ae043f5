/** What an event from outside means for the triggers of one flow: a webhook is called, or a schedule has fired. */

import { createHash, timingSafeEqual } from 'node:crypto';
import { isTerminal, type State } from '../flow/states.ts';
import type { TriggerState } from '../trigger/trigger-state.ts';
import { readWebhookCall, WebhookPayloadError } from '../trigger/webhook-call.ts';
import { claimMoment } from './claim-moment.ts';
import { newId } from './new-id.ts';
import {
  type FlowTriggerOfRepository,
  type OpenSchedule,
  openSchedule,
  repositoryTriggers,
} from './repository-triggers.ts';
import { type ReadyStart, readyStart, type TriggeredStart } from './start-triggered.ts';
import { settled } from './tick-session.ts';
import { openTriggerStates } from './trigger-states.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export type StartEvent =
  /**
   * `cron` is what was written where the schedule fired; `now` in milliseconds since the epoch; `again`: somebody wants
   * the job once more, whoever has fired that moment.
   */
  | { readonly kind: 'schedule'; readonly cron?: string; readonly now: number; readonly again?: boolean }
  | { readonly kind: 'webhook'; readonly payload: Readonly<Record<string, unknown>> };

export type EventStart =
  /** No trigger of the flow is for such events: it is run as if somebody asked for it. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'skip'; readonly reason: string }
  | {
      readonly kind: 'start';
      readonly ready: ReadyStart;
      /** Something the user should know although the flow starts. */
      readonly warning?: string;
      /** To be told how the execution ended: `stopAfter` may switch the trigger off. */
      readonly ended: (state: State) => Promise<void>;
    };

/** Throws a UsageError for a webhook that is called with a wrong key, or with what is no call. */
export async function eventStart(
  event: StartEvent,
  target: string,
  inputs: Readonly<Record<string, unknown>>,
  workspace: Workspace,
): Promise<EventStart> {
  const { triggers } = await repositoryTriggers(workspace, target);
  const found =
    event.kind === 'webhook'
      ? await webhookStart(event.payload, triggers)
      : await scheduleStart(event, triggers, workspace);
  if (found === undefined) return { kind: 'plain' };
  if ('reason' in found) return { kind: 'skip', reason: found.reason };
  const disabled = await reasonOff(found.trigger, workspace);
  if (disabled !== undefined)
    return { kind: 'skip', reason: `trigger \`${found.trigger.trigger.id}\` is switched off: ${disabled}` };
  const claim = event.kind === 'schedule' ? await claimed(found, event, workspace) : {};
  if ('reason' in claim) return { kind: 'skip', reason: claim.reason };
  return {
    kind: 'start',
    ready: await readyStart({ ...found, inputs }),
    ...claim,
    ended: (state) => rememberEnd(found, state, workspace),
  };
}

/** A schedule knows which moment it is for. */
type FoundStart = TriggeredStart & {
  readonly scheduled?: { readonly open: OpenSchedule; readonly moment: number };
};
type Found = FoundStart | { readonly reason: string } | undefined;

/** Nothing, a warning, or the reason why the moment is not this job's to fire. */
async function claimed(
  { trigger, id, scheduled: due }: FoundStart,
  { now, again }: Extract<StartEvent, { kind: 'schedule' }>,
  workspace: Workspace,
): Promise<{ readonly warning?: string } | { readonly reason: string }> {
  if (due === undefined) return {};
  const name = `trigger \`${trigger.trigger.id}\``;
  try {
    const claim = { key: trigger.key, ...due, now, executionId: id };
    if ((await claimMoment(claim, openTriggerStates(workspace))) || again === true) return {};
    return { reason: `${name}: ${new Date(due.moment).toISOString()} has been fired already` };
  } catch (error) {
    // Twice is better than never; who has no ticks is right in any case.
    return { warning: `${name}: a tick may fire the same moment, for ${(error as Error).message}` };
  }
}

async function webhookStart(
  payload: Readonly<Record<string, unknown>>,
  triggers: readonly FlowTriggerOfRepository[],
): Promise<Found> {
  const webhooks = triggers.filter(({ type }) => type.endsWith('.Webhook'));
  if (webhooks.length === 0) return undefined;
  const call = readCall(payload);
  for (const trigger of webhooks) {
    if (!trigger.enabled || (call.triggerId ?? trigger.trigger.id) !== trigger.trigger.id) continue;
    const key = await trigger.expressions.render(String(trigger.properties.key), trigger.variables);
    if (key === '' || !isEqual(key, call.key)) continue;
    return conditional({ trigger, id: newId(), variables: call.variables });
  }
  // Whoever does not know the key is not told whether the trigger is there.
  throw new UsageError('no webhook of the flow has this key', 'send the `key` of its trigger in the payload');
}

function readCall(payload: Readonly<Record<string, unknown>>) {
  try {
    return readWebhookCall(payload);
  } catch (error) {
    if (!(error instanceof WebhookPayloadError)) throw error;
    throw new UsageError(
      error.message,
      'a webhook is called with {"trigger", "key", "body", "headers", "parameters"}',
    );
  }
}

/** In a time that tells nothing about where keys differ. */
function isEqual(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

async function conditional(start: TriggeredStart): Promise<Found> {
  const { properties, conditions, trigger } = start.trigger;
  const written = Array.isArray(properties.conditions) ? properties.conditions : [];
  const extra = { trigger: start.variables };
  try {
    const wanted =
      (await conditions.allHold(written, extra)) && (await conditions.isWanted(trigger.when, extra));
    return wanted ? start : { reason: `the conditions of trigger \`${trigger.id}\` do not hold` };
  } catch (error) {
    return { reason: `trigger \`${trigger.id}\`: ${(error as Error).message}` };
  }
}

/** The schedule whose last moment is the latest: GitHub starts jobs late, never early. */
async function scheduleStart(
  { cron, now }: { readonly cron?: string; readonly now: number },
  triggers: readonly FlowTriggerOfRepository[],
  workspace: Workspace,
): Promise<Found> {
  const schedules: { trigger: FlowTriggerOfRepository; open: OpenSchedule; moment: number }[] = [];
  for (const trigger of triggers) {
    if (!trigger.enabled) continue;
    const open = await openSchedule(trigger, workspace);
    const moment = open?.schedule.moments.previous(now + 1000);
    if (open !== undefined && moment !== undefined) schedules.push({ trigger, open, moment });
  }
  const named = schedules.filter(({ trigger }) => trigger.properties.cron === cron);
  const candidates = named.length > 0 ? named : schedules;
  const latest = candidates.sort((a, b) => b.moment - a.moment)[0];
  return latest === undefined ? undefined : scheduled(latest.trigger, latest.open, latest.moment, now);
}

async function scheduled(
  trigger: FlowTriggerOfRepository,
  open: OpenSchedule,
  moment: number,
  now: number,
): Promise<Found> {
  const { schedule, wanted } = open;
  const { lateMaximumDelay } = schedule;
  const name = `trigger \`${trigger.trigger.id}\``;
  const date = new Date(moment).toISOString();
  if (lateMaximumDelay !== undefined && moment + lateMaximumDelay < now)
    return { reason: `${name}: ${date} is longer ago than \`lateMaximumDelay\` allows` };
  const id = newId();
  const due = { open, moment };
  try {
    if (!(await wanted.isWanted(moment)))
      return { reason: `the conditions of ${name} do not hold on ${date}` };
    return { trigger, id, variables: await wanted.variables(moment), scheduled: due };
  } catch (error) {
    // Kestra: a date whose conditions cannot be evaluated gives an execution that has failed.
    return { trigger, id, variables: { date }, failure: (error as Error).message, scheduled: due };
  }
}

async function reasonOff(
  { key }: FlowTriggerOfRepository,
  workspace: Workspace,
): Promise<string | undefined> {
  const stored = (await openTriggerStates(workspace).all()).get(key)?.value as TriggerState | undefined;
  return stored?.disabled;
}

/** The trigger no longer waits for the execution; `stopAfter` may switch it off. */
async function rememberEnd({ trigger, id }: TriggeredStart, end: State, workspace: Workspace): Promise<void> {
  if (!isTerminal(end)) return;
  const stops = trigger.trigger.stopAfter.includes(end);
  const store = openTriggerStates(workspace);
  for (let tries = 0; tries < 20; tries++) {
    const stored = (await store.all()).get(trigger.key);
    const state = stored?.value as TriggerState | undefined;
    const waits = state?.executionId === id;
    if (!stops && !waits) return;
    const before = { ...(state ?? { date: new Date(0).toISOString() }), executionId: id };
    const { disabled } = settled(before, trigger, end);
    const next = waits
      ? settled(before, trigger, end)
      : { ...state, date: before.date, ...(disabled === undefined ? {} : { disabled }) };
    if ((await store.swap(trigger.key, stored?.version, next)) !== undefined) return;
  }
}

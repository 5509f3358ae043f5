/** Starts flows whose Flow triggers wait for executions that have changed their state. */

import type { ExecutionRecord } from '../engine/record.ts';
import type { ObservedExecution } from '../plugin/trigger.ts';
import { listExecutionFolders, readExecutionRecord } from '../storage/execution-folder.ts';
import {
  evaluateFlowTrigger,
  type FlowTriggerOutcome,
  isFlowTrigger,
  missedWindow,
} from '../trigger/flow-trigger.ts';
import { SEEN_KEY, type SeenExecutions, type TriggerState } from '../trigger/trigger-state.ts';
import { newId } from './new-id.ts';
import type { PastExecution } from './past-execution.ts';
import type { FlowTriggerOfRepository } from './repository-triggers.ts';
import { settled, type TickSession } from './tick-session.ts';

const DAY = 24 * 3_600_000;
/** Executions do not go on for longer than this before somebody hears of them. */
const LOOK_BACK = 7 * DAY;
/** Tries to change a state that others change too. */
const TRIES = 20;
/** Executions that one look at triggers may start in a row, each because of the one before. */
const MOST_IN_A_ROW = 50;

/**
 * Tells Flow triggers of every change of state that they have not been told of, and goes on with what that starts
 * until nothing is started any more. The first look only remembers what there is: triggers begin now.
 * With a `correlationId` only of executions that belong together.
 */
export async function tickFlowTriggers(
  triggers: readonly FlowTriggerOfRepository[],
  session: TickSession,
  correlationId?: string,
): Promise<void> {
  const listening = triggers.filter(({ type, enabled }) => enabled && isFlowTrigger(type));
  const seen = session.state<SeenExecutions>(SEEN_KEY)?.value;
  if (listening.length === 0 && seen === undefined) return;
  if (seen === undefined) {
    const changes = Object.fromEntries(session.ended.map((record) => [record.id, 0]));
    // Of executions that belong together, those that an earlier one made have ended before it.
    const [first] = correlationId === undefined ? [] : session.ended;
    await session.swap(SEEN_KEY, { since: first?.startDate ?? new Date(session.now).toISOString(), changes });
  }
  if (correlationId === undefined)
    await Promise.all(listening.map((trigger) => failMissed(trigger, session)));
  const own = new Set<string>();
  for (let turn = 0; ; turn++) {
    const news = await unheard(session, own, correlationId);
    if (news.length === 0) return;
    if (turn === MOST_IN_A_ROW) {
      const names = [...new Set(news.map(({ record }) => `${record.namespace}.${record.flowId}`))].join(', ');
      return session.problem(
        names,
        `flows start one another without an end: stopped after ${MOST_IN_A_ROW} in a row`,
      );
    }
    for (const { record } of news) own.add(record.id);
    const starts: Promise<void>[] = [];
    for (const { record, from } of news) starts.push(...(await tell(record, from, listening, session)));
    await Promise.all(starts);
  }
}

/** An execution as this machine has it, or as the history that all machines share has it. */
type Heard = Pick<
  ExecutionRecord,
  | 'id'
  | 'namespace'
  | 'flowId'
  | 'revision'
  | 'state'
  | 'histories'
  | 'labels'
  | 'outputs'
  | 'startDate'
  | 'endDate'
> & { readonly taskRuns: ObservedExecution['taskRuns']; readonly outputsLeftOut?: true };

interface Unheard {
  readonly record: Heard;
  /** Number of its changes of state that were told before. */
  readonly from: number;
}

/** Executions with changes that nobody was told of; they count as told from now on. */
async function unheard(
  session: TickSession,
  skip: ReadonlySet<string>,
  correlationId: string | undefined,
): Promise<readonly Unheard[]> {
  const since = Date.parse(session.state<SeenExecutions>(SEEN_KEY)!.value.since) - LOOK_BACK;
  const candidates = new Map<string, Heard>();
  for (const record of await known(session, since)) {
    if (correlationId !== undefined && correlationOf(record) !== correlationId) continue;
    const other = candidates.get(record.id);
    // One that another machine went on with has a longer history there.
    if (other === undefined || other.histories.length < record.histories.length)
      candidates.set(record.id, record);
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const seen = session.state<SeenExecutions>(SEEN_KEY)!.value;
    const news: Unheard[] = [];
    const changes: Record<string, number> = { ...seen.changes };
    for (const record of candidates.values()) {
      if (skip.has(record.id)) continue;
      const last = record.histories.at(-1)?.date ?? 0;
      const from = seen.changes[record.id] ?? (last <= Date.parse(seen.since) ? record.histories.length : 0);
      if (record.histories.length <= from) continue;
      news.push({ record, from });
      changes[record.id] = record.histories.length;
    }
    if (news.length === 0) return [];
    if (await session.swap(SEEN_KEY, forget({ ...seen, changes }, candidates, session.now))) return news;
  }
  throw new Error('the state of triggers is changed by others all the time');
}

/** Executions of this machine and of the history, begun since then; one may be among both. */
async function known(session: TickSession, since: number): Promise<readonly Heard[]> {
  const { executionsDir, state } = session.workspace;
  const found: Heard[] = [];
  for (const folder of listExecutionFolders(executionsDir)) {
    const record = readExecutionRecord(folder);
    if (record === undefined) continue;
    if (Date.parse(record.startDate) < since) break;
    found.push(record);
  }
  if (state.shared === undefined) return found;
  const { publishedExecutions } = await import('./execution-history.ts');
  for (const execution of await publishedExecutions(state.shared, { since })) {
    const heard = fromHistory(execution);
    if (heard !== undefined && Date.parse(heard.startDate) >= since) found.push(heard);
  }
  return found;
}

function fromHistory(execution: PastExecution): Heard | undefined {
  const { namespace, flowId, state, startDate, endDate, labels = [], notable = [] } = execution;
  if (namespace === undefined || flowId === undefined || state === undefined || startDate === undefined)
    return undefined;
  const last = endDate === undefined ? undefined : { state, date: Date.parse(endDate) };
  const histories = execution.histories ?? (last === undefined ? [] : [last]);
  return { ...execution, namespace, flowId, state, startDate, labels, histories, taskRuns: notable };
}

/**
 * Executions that ended long ago are known by their date alone. One that is not to be found was heard of by a machine
 * that has it, and may be here later: it is kept for as long.
 */
function forget(seen: SeenExecutions, records: ReadonlyMap<string, Heard>, now: number): SeenExecutions {
  const since = Math.max(Date.parse(seen.since), now - LOOK_BACK);
  const changes: Record<string, number> = {};
  const missing: Record<string, string> = {};
  for (const [id, count] of Object.entries(seen.changes)) {
    const found = records.get(id)?.histories.at(-1)?.date;
    const lost = found === undefined ? (seen.missing?.[id] ?? new Date(now).toISOString()) : undefined;
    if (lost === undefined ? found! < since : Date.parse(lost) < now - LOOK_BACK) continue;
    changes[id] = count;
    if (lost !== undefined) missing[id] = lost;
  }
  return {
    since: new Date(since).toISOString(),
    changes,
    ...(Object.keys(missing).length === 0 ? {} : { missing }),
  };
}

/** Executions that the changes of one execution start. */
async function tell(
  record: Heard,
  from: number,
  listening: readonly FlowTriggerOfRepository[],
  session: TickSession,
): Promise<Promise<void>[]> {
  const starts: Promise<void>[] = [];
  for (const { state, date } of record.histories.slice(from)) {
    // Kestra: no trigger ever hears of an execution being created.
    if (state === 'CREATED') continue;
    const execution = observed(record, state);
    for (const trigger of listening) {
      const { flow } = trigger;
      // Kestra: a flow does not wait for itself.
      if (flow.namespace === record.namespace && flow.id === record.flowId) continue;
      const outcome = await remember(trigger, { execution, at: date }, session);
      for (const problem of outcome?.problems ?? []) session.problem(trigger.name, problem, 'warning');
      if (outcome?.variables !== undefined && record.outputsLeftOut === true && record.state === state) {
        const problem = `the outputs of execution ${record.id} are too large for the history, so it is started without them`;
        session.problem(trigger.name, problem, 'warning');
      }
      if (outcome?.variables !== undefined) starts.push(fire(trigger, outcome.variables, record, session));
    }
  }
  return starts;
}

/** Evaluates a trigger and keeps what it remembers; undefined for one that is disabled. */
async function remember(
  trigger: FlowTriggerOfRepository,
  change: { readonly execution: ObservedExecution; readonly at: number },
  session: TickSession,
): Promise<FlowTriggerOutcome | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const state = session.state<TriggerState>(trigger.key)?.value;
    if (state?.disabled !== undefined) return undefined;
    const before = state?.windows ?? {};
    const level = session.workspace.config.kestra;
    const outcome = await evaluateFlowTrigger(trigger.properties, change, before, trigger.conditions, level);
    if (JSON.stringify(outcome.windows) === JSON.stringify(before)) return outcome;
    const date = state?.date ?? new Date(session.now).toISOString();
    if (await session.swap(trigger.key, { ...state, date, windows: outcome.windows })) return outcome;
  }
  throw new Error(`the state of ${trigger.name} is changed by others all the time`);
}

async function fire(
  trigger: FlowTriggerOfRepository,
  variables: Readonly<Record<string, unknown>>,
  cause: Heard,
  session: TickSession,
): Promise<void> {
  const correlationId = correlationOf(cause);
  const start = {
    trigger,
    id: newId(),
    variables,
    ...(correlationId === undefined ? {} : { correlationId }),
  };
  const record = await session.start(start, 'flow');
  if (record === undefined || !trigger.trigger.stopAfter.includes(record.state)) return;
  const state = session.state<TriggerState>(trigger.key)?.value ?? {
    date: new Date(session.now).toISOString(),
  };
  const stopped = settled({ ...state, executionId: record.id }, trigger, record.state);
  if (await session.swap(trigger.key, stopped))
    session.note(trigger.name, `it is disabled now: ${stopped.disabled ?? ''}`);
}

function correlationOf({ labels }: Heard): string | undefined {
  return labels.find((label) => label.key === 'system.correlationId')?.value;
}

/** Kestra 2: `window.onMiss` makes an execution that has failed when a window ends before all was met. */
async function failMissed(trigger: FlowTriggerOfRepository, session: TickSession): Promise<void> {
  const state = session.state<TriggerState>(trigger.key)?.value;
  const missed = missedWindow(trigger.properties, state?.windows ?? {}, session.now);
  if (missed === undefined || state?.disabled !== undefined) return;
  if (!(await session.swap(trigger.key, { ...state, windows: missed.windows }))) return;
  const variables = { date: missed.window.end };
  await session.start(
    { trigger, id: newId(), variables, labels: missed.labels, failure: missed.failure },
    'flow',
  );
}

/** An execution as it was when it came into a state of its history. */
function observed(record: Heard, state: ObservedExecution['state']): ObservedExecution {
  const { id, namespace, flowId, revision, labels, outputs, taskRuns, startDate, endDate } = record;
  const isLast = record.state === state;
  return {
    id,
    namespace,
    flowId,
    ...(revision === undefined ? {} : { revision }),
    state,
    labels,
    ...(outputs === undefined || !isLast ? {} : { outputs }),
    taskRuns,
    startDate,
    ...(endDate === undefined || !isLast ? {} : { endDate }),
  };
}

/** Makes up for times of a schedule that lie in the past: recorded, so that it can be gone on with when it is interrupted. */

import { Redactor } from '../storage/redaction.ts';
import type { BackfillState, TriggerStateStore } from '../trigger/trigger-state.ts';
import { backfillKey } from '../trigger/trigger-state.ts';
import { systemClock } from '../util/clock.ts';
import { nearest } from '../util/nearest.ts';
import { renderDiagnostic } from './diagnostic-sentence.ts';
import {
  type FlowTriggerOfRepository,
  type OpenSchedule,
  openSchedule,
  repositoryTriggers,
} from './repository-triggers.ts';
import { type BackfillEnd, BackfillRun } from './run-backfill.ts';
import type { TickedExecution, TickNote, TickProblem } from './tick-report.ts';
import { type TickOptions, TickSession } from './tick-session.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface BackfillRequest {
  /** `namespace.id` of the flow, or a path. */
  readonly target: string;
  /** May be left out where the flow has one schedule only. */
  readonly triggerId?: string;
  /** Milliseconds since the epoch; both absent: goes on with the one there is. */
  readonly from?: number;
  /** Inclusive. @default now */
  readonly to?: number;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** Executions at the same time. @default 1, as in Kestra */
  readonly parallel?: number;
  /** Only says what would be started. */
  readonly dryRun?: boolean;
  /** Leaves it to the ticks. */
  readonly inTicks?: boolean;
  /** Forgets the one there is. */
  readonly cancel?: boolean;
  readonly onPlan?: (plan: BackfillPlan) => void;
  readonly onExecution?: TickOptions['onExecution'];
  readonly observer?: TickOptions['observer'];
  readonly signal?: AbortSignal;
}

export interface BackfillPlan {
  /** `namespace.flow.trigger`. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** Moments that are left, oldest first. */
  readonly moments: readonly number[];
  /** Zone in which the schedule shows them. */
  readonly zone: OpenSchedule['schedule']['zone'];
  /** Executions that ended before it was interrupted; absent for a new one. */
  readonly done?: number;
}

export interface BackfillReport extends BackfillPlan {
  readonly end: BackfillEnd | 'planned' | 'left to ticks' | 'cancelled';
  readonly executions: readonly TickedExecution[];
  readonly problems: readonly TickProblem[];
  readonly notes: readonly TickNote[];
}

/** More than this at once is a slip of the pen. */
const MOST_MOMENTS = 100_000;

/** Throws a UsageError for what cannot be made up for. */
export async function backfill(
  request: BackfillRequest,
  workspace: Workspace,
  store: TriggerStateStore,
): Promise<BackfillReport> {
  const { trigger, open } = await scheduleToFill(request, workspace);
  refuseSecrets(request, trigger, workspace);
  const parallel = request.parallel ?? 1;
  const session = new TickSession(workspace, store, {
    clock: systemClock,
    dryRun: request.dryRun === true,
    parallel,
    limit: Number.POSITIVE_INFINITY,
    ...(request.onExecution === undefined ? {} : { onExecution: request.onExecution }),
    ...(request.observer === undefined ? {} : { observer: request.observer }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  });
  await session.load();
  const key = backfillKey(trigger.flow, trigger.trigger.id);
  const stored = session.state<BackfillState>(key)?.value;
  const state = stateToFill(request, stored, trigger, session.now);
  const plan = await planOf(state, stored, trigger, open);
  request.onPlan?.(plan);
  const report = (end: BackfillReport['end']): BackfillReport => ({
    ...plan,
    end,
    executions: session.executions,
    problems: session.problems,
    notes: session.notes,
  });
  if (request.dryRun === true) return report('planned');
  const isSaved = await session.swap(key, request.cancel === true ? undefined : state);
  if (!isSaved) throw new UsageError('somebody else changed this backfill just now', 'try again');
  if (request.cancel === true) return report('cancelled');
  if (state.inTicks === true) return report('left to ticks');
  return report(await new BackfillRun(trigger, open, session).run(parallel));
}

/** What is left to do is written down, and secrets never are. */
function refuseSecrets(
  { inputs = {} }: BackfillRequest,
  { flow }: FlowTriggerOfRepository,
  workspace: Workspace,
): void {
  const redactor = new Redactor();
  workspace.secrets.registerAll(redactor);
  for (const [id, value] of Object.entries(inputs)) {
    const text = JSON.stringify(value) ?? '';
    const isSecret = flow.inputs.some((input) => input.id === id && input.type === 'SECRET');
    if (!isSecret && redactor.redact(text) === text) continue;
    throw new UsageError(
      `the input “${id}” holds a secret, and a backfill writes its inputs down`,
      `write it in the \`inputs\` of the trigger: ${id}: "{{ secret('NAME') }}"`,
    );
  }
}

async function scheduleToFill(
  { target, triggerId }: BackfillRequest,
  workspace: Workspace,
): Promise<{ trigger: FlowTriggerOfRepository; open: OpenSchedule }> {
  const { triggers, refused } = await repositoryTriggers(workspace, target);
  const [broken] = refused;
  if (broken !== undefined) {
    throw new UsageError(
      `the flow in ${broken.source.path} has errors: ${broken.diagnostics.map(renderDiagnostic).join('; ')}`,
    );
  }
  const candidates = triggers.filter(
    ({ type }) => type.endsWith('.Schedule') || type.endsWith('.ScheduleOnDates'),
  );
  const ids = candidates.map(({ trigger }) => trigger.id);
  const [only] = candidates;
  if (only === undefined) throw new UsageError(`\`${target}\` has no trigger with a schedule`);
  const found =
    triggerId === undefined && candidates.length === 1
      ? only
      : candidates.find(({ trigger }) => trigger.id === triggerId);
  if (found === undefined) {
    const close = triggerId === undefined ? undefined : nearest(triggerId, ids);
    throw new UsageError(
      triggerId === undefined
        ? `\`${target}\` has several schedules`
        : `\`${target}\` has no schedule \`${triggerId}\``,
      close === undefined ? `give --trigger ${ids.join(' or --trigger ')}` : `did you mean \`${close}\`?`,
    );
  }
  if (found.flow.disabled)
    throw new UsageError(`flow \`${target}\` is disabled`, 'remove `disabled: true` to run it');
  try {
    return { trigger: found, open: (await openSchedule(found, workspace))! };
  } catch (error) {
    throw new UsageError(`trigger \`${found.trigger.id}\`: ${(error as Error).message}`);
  }
}

function stateToFill(
  { from, to, inputs, labels, inTicks, cancel }: BackfillRequest,
  stored: BackfillState | undefined,
  { name, trigger }: FlowTriggerOfRepository,
  now: number,
): BackfillState {
  if (from === undefined) {
    if (stored === undefined)
      throw new UsageError(`there is no backfill of \`${name}\` to go on with`, 'give --from and --to');
    const { paused: _, inTicks: __, ...rest } = stored;
    return inTicks === true ? { ...rest, inTicks: true } : rest;
  }
  const start = new Date(from).toISOString();
  const end = new Date(to ?? now).toISOString();
  if (stored !== undefined && cancel !== true) {
    const isSame = stored.start === start && (to === undefined || stored.end === end);
    if (!isSame) {
      throw new UsageError(
        `a backfill of \`${name}\` from ${stored.start} to ${stored.end} is not done yet`,
        `go on with it: gitestra backfill … --trigger ${trigger.id}; or give it up with --cancel`,
      );
    }
    const { paused: _, inTicks: __, ...rest } = stored;
    return inTicks === true ? { ...rest, inTicks: true } : rest;
  }
  if (start > end) throw new UsageError(`--from ${start} is after --to ${end}`);
  return {
    start,
    end,
    running: {},
    done: 0,
    failed: 0,
    ...(inputs === undefined || Object.keys(inputs).length === 0 ? {} : { inputs }),
    ...(labels === undefined || labels.length === 0 ? {} : { labels }),
    ...(inTicks === true ? { inTicks: true } : {}),
  };
}

async function planOf(
  state: BackfillState,
  stored: BackfillState | undefined,
  { name }: FlowTriggerOfRepository,
  { wanted, schedule }: OpenSchedule,
): Promise<BackfillPlan> {
  const [from, to] = [Date.parse(state.start), Date.parse(state.end)];
  const moments: number[] = [];
  let at = await wanted.next(state.reached === undefined ? from - 1 : Date.parse(state.reached));
  for (; at !== undefined && at <= to; at = await wanted.next(at)) {
    if (moments.length === MOST_MOMENTS)
      throw new UsageError(
        `more than ${MOST_MOMENTS} executions from ${state.start} to ${state.end}`,
        'choose a shorter time',
      );
    moments.push(at);
  }
  return {
    name,
    from,
    to,
    moments,
    zone: schedule.zone,
    ...(stored === undefined ? {} : { done: stored.done }),
  };
}

/** Looks at all triggers once: starts what is due, late or missed, by the state that earlier looks left. */

import { TICK_KEY, type TickState, type TriggerStateStore } from '../trigger/trigger-state.ts';
import { systemClock } from '../util/clock.ts';
import { renderDiagnostic } from './diagnostic-sentence.ts';
import { tickFlowTriggers } from './flow-triggers.ts';
import {
  type FlowTriggerOfRepository,
  openSchedule,
  repositoryTriggers,
  triggerDefinition,
} from './repository-triggers.ts';
import { tickBackfills } from './tick-backfills.ts';
import { tickPolling } from './tick-polling.ts';
import type { TickReport } from './tick-report.ts';
import { tickSchedule } from './tick-schedules.ts';
import { type TickOptions, TickSession } from './tick-session.ts';
import type { Workspace } from './workspace.ts';

export interface TickRequest extends Partial<TickOptions> {
  /** `namespace.id` of a flow, or a path; absent: all flows. */
  readonly target?: string;
  /**
   * Milliseconds after which triggers were not looked at for too long, so that `recoverMissedSchedules` decides.
   * @default 15 minutes
   */
  readonly outageAfter?: number;
}

const MINUTE = 60_000;

/** Throws a UsageError when there is no such flow; everything else is in the report. */
export async function tick(
  request: TickRequest,
  workspace: Workspace,
  store: TriggerStateStore,
): Promise<TickReport> {
  const session = new TickSession(workspace, store, {
    clock: systemClock,
    dryRun: false,
    parallel: 4,
    limit: 100,
    ...request,
  });
  await session.load();
  const { triggers, refused } = await repositoryTriggers(workspace, request.target);
  for (const { source, diagnostics } of refused) {
    session.problem(
      source.path,
      `the flow has errors, its triggers do not fire: ${diagnostics.map(renderDiagnostic).join('; ')}`,
    );
  }
  const last = session.state<TickState>(TICK_KEY)?.value.at;
  const outage = last !== undefined && session.now - Date.parse(last) > (request.outageAfter ?? 15 * MINUTE);
  const enabled = triggers.filter((trigger) => trigger.enabled);
  await Promise.all(enabled.map((trigger) => tickOne(trigger, outage, session)));
  await tickBackfills(triggers, session);
  await tickFlowTriggers(triggers, session);
  // Of one flow alone it cannot be said that triggers were looked at.
  if (request.target === undefined && !session.aborted) await rememberTick(session);
  return {
    at: new Date(session.now).toISOString(),
    ...(outage ? { outageSince: last } : {}),
    triggers: enabled.length,
    executions: session.executions,
    problems: session.problems,
    notes: session.notes,
  };
}

async function tickOne(
  trigger: FlowTriggerOfRepository,
  outage: boolean,
  session: TickSession,
): Promise<void> {
  const { workspace } = session;
  try {
    const schedule = await openSchedule(trigger, workspace);
    if (schedule !== undefined) return await tickSchedule(trigger, schedule, outage, session);
    const definition = await triggerDefinition(trigger, workspace);
    const { poll } = definition ?? {};
    if (definition !== undefined && poll !== undefined)
      return await tickPolling(trigger, { ...definition, poll }, session);
    if (/RealtimeTrigger$/.test(trigger.type) || definition?.realtime === true) {
      session.problem(
        trigger.name,
        `a ${trigger.type} needs a process that listens all the time; a job cannot`,
        'warning',
      );
    } else if (definition === undefined) {
      session.problem(
        trigger.name,
        `triggers of type ${trigger.type} are not known here, so it never fires`,
        'warning',
      );
    }
  } catch (error) {
    session.problem(trigger.name, error);
  }
}

async function rememberTick(session: TickSession): Promise<void> {
  const at = new Date(session.now).toISOString();
  for (let tries = 0; tries < 5; tries++) {
    const known = session.state<TickState>(TICK_KEY)?.value.at;
    if (known !== undefined && known >= at) return;
    if (await session.swap(TICK_KEY, { at })) return;
  }
}

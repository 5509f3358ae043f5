/** The part of a tick that goes on with backfills which were left to the ticks. */

import { type BackfillState, backfillKey } from '../trigger/trigger-state.ts';
import { type FlowTriggerOfRepository, openSchedule } from './repository-triggers.ts';
import { BackfillRun } from './run-backfill.ts';
import type { TickSession } from './tick-session.ts';

export async function tickBackfills(
  triggers: readonly FlowTriggerOfRepository[],
  session: TickSession,
): Promise<void> {
  await Promise.all(triggers.map((trigger) => tickBackfill(trigger, session)));
}

async function tickBackfill(trigger: FlowTriggerOfRepository, session: TickSession): Promise<void> {
  const state = session.state<BackfillState>(backfillKey(trigger.flow, trigger.trigger.id))?.value;
  if (state?.inTicks !== true) return;
  if (state.paused === true) return session.note(trigger.name, 'its backfill is paused');
  if (session.options.dryRun) return session.note(trigger.name, 'its backfill would go on');
  try {
    const open = await openSchedule(trigger, session.workspace);
    // Kestra: one execution of a backfill at a time.
    if (open !== undefined) await new BackfillRun(trigger, open, session).run(1, session.options.limit);
  } catch (error) {
    session.problem(trigger.name, error);
  }
}

/** Starts the flows whose Flow triggers wait for an execution that has just ended, without waiting for a tick. */

import type { ExecutionRecord } from '../engine/record.ts';
import { systemClock } from '../util/clock.ts';
import { tickFlowTriggers } from './flow-triggers.ts';
import { repositoryTriggers } from './repository-triggers.ts';
import type { TickedExecution, TickProblem } from './tick-report.ts';
import { type TickOptions, TickSession } from './tick-session.ts';
import { openTriggerStates } from './trigger-states.ts';
import type { Workspace } from './workspace.ts';

export interface Followed {
  readonly executions: readonly TickedExecution[];
  /** Of those that ended here. */
  readonly records: readonly ExecutionRecord[];
  readonly problems: readonly TickProblem[];
}

/** Of the execution, its subflows, and what they start in turn; a later tick does not hear of them again. */
export async function followExecution(
  record: ExecutionRecord,
  workspace: Workspace,
  options: Partial<TickOptions> = {},
): Promise<Followed> {
  const session = new TickSession(workspace, openTriggerStates(workspace), {
    clock: systemClock,
    dryRun: false,
    parallel: 4,
    limit: 100,
    ...options,
  });
  await session.load();
  const { triggers } = await repositoryTriggers(workspace);
  const given = session.ended.push(record);
  const correlationId =
    record.labels.find((label) => label.key === 'system.correlationId')?.value ?? record.id;
  await tickFlowTriggers(triggers, session, correlationId);
  return { executions: session.executions, records: session.ended.slice(given), problems: session.problems };
}

/** When schedules fire next. */

import { isSchedule } from '../trigger/schedule.ts';
import type { ZoneOffsets } from '../trigger/zone-offsets.ts';
import { renderDiagnostic } from './diagnostic-sentence.ts';
import { openSchedule, repositoryTriggers } from './repository-triggers.ts';
import type { TickProblem } from './tick-report.ts';
import type { Workspace } from './workspace.ts';

export interface UpcomingSchedule {
  /** `namespace.id`. */
  readonly flow: string;
  readonly triggerId: string;
  /** The expression; absent for a list of dates. */
  readonly cron?: string;
  readonly zone: ZoneOffsets;
  /** Its own switch in the file, or the flow's. */
  readonly disabled: boolean;
  /** Milliseconds since the epoch; fewer than asked for when there are no more within ten years. */
  readonly moments: readonly number[];
}

export interface Upcoming {
  /** Those that fire first come first; disabled ones last. */
  readonly schedules: readonly UpcomingSchedule[];
  readonly problems: readonly TickProblem[];
}

export interface UpcomingRequest {
  /** `namespace.id` of a flow, or a path; absent: all flows. */
  readonly target?: string;
  /** Milliseconds since the epoch. */
  readonly after: number;
  /** Of each schedule. */
  readonly count: number;
}

/** Throws a UsageError when there is no such flow. */
export async function upcomingSchedules(request: UpcomingRequest, workspace: Workspace): Promise<Upcoming> {
  const { triggers, refused } = await repositoryTriggers(workspace, request.target);
  const problems: TickProblem[] = refused.map(({ source, diagnostics }) => ({
    name: source.path,
    message: `the flow has errors: ${diagnostics.map(renderDiagnostic).join('; ')}`,
    severity: 'error',
  }));
  const schedules: UpcomingSchedule[] = [];
  for (const trigger of triggers) {
    if (!isSchedule(trigger.type)) continue;
    try {
      const { schedule, wanted } = (await openSchedule(trigger, workspace))!;
      schedules.push({
        flow: `${trigger.flow.namespace}.${trigger.flow.id}`,
        triggerId: trigger.trigger.id,
        ...(schedule.kind === 'cron' ? { cron: String(trigger.properties.cron) } : {}),
        zone: schedule.zone,
        disabled: !trigger.enabled,
        moments: await wanted.nextOnes(request.after, request.count),
      });
    } catch (error) {
      problems.push({ name: trigger.name, message: (error as Error).message, severity: 'error' });
    }
  }
  const first = ({ disabled, moments }: UpcomingSchedule): number =>
    disabled ? Number.POSITIVE_INFINITY : (moments[0] ?? Number.MAX_VALUE);
  schedules.sort((a, b) => (first(a) === first(b) ? (a.flow < b.flow ? -1 : 1) : first(a) - first(b)));
  return { schedules, problems };
}

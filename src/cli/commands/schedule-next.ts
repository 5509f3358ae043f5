/** `gitestra schedule next`. */

import type { UpcomingSchedule } from '../../app/schedule-next.ts';
import type { Style } from '../../report/style.ts';
import { dateText } from '../../trigger/schedule.ts';
import { systemClock } from '../../util/clock.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import { parseCount, parseTime } from '../time-options.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const scheduleNext = defineCommand({
  summary: 'Show when flows fire next',
  description: [
    'Prints the next dates of the Schedule and ScheduleOnDates triggers of one flow, or of all: those that come first stand first. Conditions are evaluated, dates are shown in the zone of the schedule.',
  ],
  operands: { usage: '[flow]', min: 0, max: 1 },
  options: {
    count: { type: 'string', short: 'n', value: 'N', default: '5', description: 'Dates of each schedule' },
    after: { type: 'string', value: 'DATE', description: 'Date to start from, in place of now' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra schedule next', does: 'all flows' },
    { command: 'gitestra schedule next company.team.etl -n 10', does: 'the next ten dates of one flow' },
  ],
  async run({ options, operands: [target], host, terminal }) {
    const count = parseCount('--count', options.count, 5);
    const now = systemClock.now();
    const after = options.after === undefined ? now : parseTime('--after', options.after);
    const [{ openWorkspace }, { upcomingSchedules }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/schedule-next.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: target !== undefined && /\.ya?ml$/i.test(target),
    });
    const request = { after, count, ...(target === undefined ? {} : { target }) };
    const { schedules, problems } = await upcomingSchedules(request, workspace);
    for (const { name, message } of problems)
      terminal.err(`${terminal.errStyle.red('✖')} ${name}: ${message}\n`);
    if (options.output === 'json') terminal.out(`${JSON.stringify(schedules.map(asJson), null, 2)}\n`);
    else if (schedules.length > 0)
      terminal.out(schedules.map((schedule) => describe(schedule, now, terminal.style)).join('\n'));
    else if (problems.length === 0)
      terminal.out(terminal.style.dim(`No schedules${target === undefined ? '' : ` in ${target}`}\n`));
    return problems.length > 0 ? EXIT_FAILED : EXIT_SUCCESS;
  },
});

function asJson({ zone, moments, ...schedule }: UpcomingSchedule) {
  return { ...schedule, timezone: zone.id, dates: moments.map((moment) => dateText(moment, zone)) };
}

function describe(
  { flow, triggerId, cron, zone, disabled, moments }: UpcomingSchedule,
  now: number,
  style: Style,
): string {
  const facts = [cron ?? 'dates', zone.id, ...(disabled ? ['disabled'] : [])].join(', ');
  const lines = moments.map((moment) => {
    const away = moment > now ? `in ${formatDurationForPeople(moment - now)}` : '';
    const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
    const local = moment + zone.spanAt(Math.floor(moment / 1000)).offset * 1000;
    return `  ${weekday.format(local)} ${dateText(moment, zone)}  ${style.dim(away)}`.trimEnd();
  });
  if (lines.length === 0) lines.push(style.dim('  never, within ten years'));
  return `${style.bold(`${flow}.${triggerId}`)}  ${style.dim(facts)}\n${lines.join('\n')}\n`;
}

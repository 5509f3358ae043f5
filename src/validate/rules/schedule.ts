/** Schedule triggers: cron expressions, time zones, dates. */

import { checkCron } from '../../trigger/cron-syntax.ts';
import { nearest } from '../../util/nearest.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

const SCHEDULES = /\.(Schedule|ScheduleOnDates)$/;

export const schedule: Rule = {
  name: 'schedule',
  severity: 'error',
  description: 'Cron expressions and time zones must be ones that a schedule can be computed from.',
  codes: ['invalid-cron', 'invalid-time-zone'],
  check(context) {
    for (const trigger of context.flow.triggers) {
      if (!SCHEDULES.test(trigger.type)) continue;
      const { cron, timezone, withSeconds } = trigger.properties;
      if (typeof cron === 'string') {
        const seconds = withSeconds === true || withSeconds === 'true';
        const problem = checkCron(cron, { withSeconds: seconds, lastDay: context.level === 2 });
        if (problem !== undefined) {
          context.report({
            code: 'invalid-cron',
            message: problem.message,
            span: context.document.locateInside([...trigger.path, 'cron'], problem.start, problem.end),
            help: problem.help,
          });
        } else if (neverComes(cron, seconds)) {
          context.report({
            code: 'invalid-cron',
            severity: 'warning',
            message: `trigger \`${trigger.id}\` never fires: none of its months has such a day`,
            path: [...trigger.path, 'cron'],
          });
        }
      }
      if (typeof timezone === 'string') checkTimeZone(context, timezone, [...trigger.path, 'timezone']);
    }
  },
};

function checkTimeZone(context: RuleContext, zone: string, path: (string | number)[]): void {
  if (zone.includes('{{') || isTimeZone(zone)) return;
  context.report({
    code: 'invalid-time-zone',
    message: `\`${zone}\` is not a time zone`,
    path,
    help:
      didYouMean(nearest(zone, Intl.supportedValuesOf('timeZone'))) ??
      'write a name such as `Europe/Paris`, or `UTC`',
  });
}

/** Kestra: names of the tz database with their letter case, `UTC+2`, `GMT+02:00`, `+02:00`, `Z`. */
function isTimeZone(zone: string): boolean {
  if (zone === 'Z' || /^(?:UTC|GMT|UT)?(?:[+-](?:\d{1,2}|\d{2}:?\d{2}(?::?\d{2})?))?$/.test(zone))
    return zone !== '';
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  const known = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === zone.toLowerCase());
  return known === undefined || known === zone;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of the month that none of the months has. A day of the week beside them fires by itself. */
function neverComes(cron: string, seconds: boolean): boolean {
  const fields = cron
    .trim()
    .split(/\s+/)
    .slice(seconds ? 1 : 0);
  const [, , day, month, weekday] = fields;
  if (weekday !== '*' || day === undefined || month === undefined) return false;
  if (!/^[\d,]+$/.test(day) || !/^[\d,]+$/.test(month)) return false;
  const first = Math.min(...day.split(',').map(Number));
  return month.split(',').every((one) => first > (LONGEST[Number(one) - 1] ?? 31));
}

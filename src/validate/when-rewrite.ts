/** From conditions and preconditions of triggers to `when` and `dependsOn`, where both certainly mean the same. */

import type { Fix } from '../flow/diagnostic.ts';
import type { Trigger } from '../flow/model.ts';
import { isRecord, type Path } from '../flow/path.ts';
import { flowStyle } from './flow-style.ts';
import type { RuleContext } from './rule.ts';

/** `when` in place of a list of conditions. */
export function whenRewrite(context: RuleContext, trigger: Trigger, key: string): Fix | undefined {
  if (/\.(trigger|triggers\.types)\.Flow$/.test(trigger.type)) return undefined;
  const list = trigger.properties[key];
  if (!Array.isArray(list) || list.length === 0 || trigger.properties.when !== undefined) return undefined;
  const parts = list.map(expressionOf);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const text = parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(' and ');
  return entryFix(context, [...trigger.path, key], `when: "{{ ${text} }}"`, 'Write `when`');
}

/** The inside of an expression that is true when the condition holds. */
function expressionOf(condition: unknown): string | undefined {
  if (!isRecord(condition) || typeof condition.type !== 'string') return undefined;
  const name = /\.([A-Za-z]+?)(?:Condition)?$/.exec(condition.type)?.[1];
  const { date } = condition;
  const isOwnDate = date !== undefined && !/^\{\{\s*trigger\.date\s*\}\}$/.test(String(date));
  if (isOwnDate || !condition.type.includes('condition')) return undefined;
  switch (name) {
    case 'Weekend':
      return 'isWeekend(trigger.date)';
    case 'DayWeek': {
      const day = word(condition.dayOfWeek);
      return day === undefined ? undefined : `dayOfWeek(trigger.date) == '${day}'`;
    }
    case 'DayWeekInMonth': {
      const [day, position] = [word(condition.dayOfWeek), word(condition.dayInMonth)];
      return day === undefined || position === undefined
        ? undefined
        : `isDayWeekInMonth(trigger.date, '${day}', '${position}')`;
    }
    case 'PublicHoliday': {
      const [country, part] = [word(condition.country), word(condition.subDivision)];
      if (country === undefined || (condition.subDivision !== undefined && part === undefined))
        return undefined;
      return `isPublicHoliday(trigger.date, '${country}'${part === undefined ? '' : `, '${part}'`})`;
    }
    case 'Expression':
    case 'Variable': {
      const match = /^\{\{-?([^{}"\\]+)-?\}\}$/.exec(String(condition.expression).trim());
      return match === null ? undefined : match[1]!.trim();
    }
    case 'Not':
    case 'Or': {
      const inner = Array.isArray(condition.conditions) ? condition.conditions.map(expressionOf) : [];
      if (inner.length === 0 || !inner.every((part) => part !== undefined)) return undefined;
      // Several conditions inside a Not: Kestra's own words about it differ from one version to the next.
      if (name === 'Not') return inner.length === 1 ? `not (${inner[0]})` : undefined;
      return inner.map((part) => `(${part})`).join(' or ');
    }
    default:
      return undefined;
  }
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]+$/.test(value) ? value : undefined;
}

/** `dependsOn` in place of preconditions that only list flows, with a deadline of the day or none. */
export function dependsOnRewrite(context: RuleContext, trigger: Trigger): Fix | undefined {
  const { preconditions, dependsOn, conditions } = trigger.properties;
  if (!isRecord(preconditions) || dependsOn !== undefined || conditions !== undefined) return undefined;
  const { id, flows, timeWindow, ...others } = preconditions;
  if (Object.keys(others).length > 0 || typeof id !== 'string' || !Array.isArray(flows)) return undefined;
  const lines = ['dependsOn:'];
  for (const flow of flows) {
    if (!isRecord(flow)) return undefined;
    const written = Object.entries(flow).map(([key, value]) => `${key}: ${flowStyle(value) ?? ''}`);
    if (written.length === 0 || written.some((line) => line.endsWith(': '))) return undefined;
    lines.push(`  - ${written.join('\n    ')}`);
  }
  if (timeWindow !== undefined) {
    if (!isRecord(timeWindow) || timeWindow.type !== 'DAILY_TIME_DEADLINE') return undefined;
    lines.push('window:', `  deadline: ${JSON.stringify(timeWindow.deadline)}`);
  }
  return entryFix(context, [...trigger.path, 'preconditions'], lines.join('\n'), 'Write `dependsOn`');
}

/** Replaces a whole entry that has its lines to itself; a comment inside of it would be lost. */
function entryFix(
  { document, source }: RuleContext,
  path: Path,
  text: string,
  title: string,
): Fix | undefined {
  if (!document.has(path)) return undefined;
  const entry = document.locate(path, 'entry');
  const written = source.text.slice(entry.start, entry.end);
  const { line } = source.position(entry.start);
  const before = source.text.slice(source.offset({ line, column: 1 }), entry.start);
  if (/(^|\s)#/.test(written) || /[&*]\w/.test(written) || !/^[ -]*$/.test(before)) return undefined;
  const indented = text.replaceAll('\n', `\n${' '.repeat(before.length)}`);
  const ending = /\s*$/.exec(written)![0];
  return { title, edits: [{ span: entry, text: indented + ending }] };
}

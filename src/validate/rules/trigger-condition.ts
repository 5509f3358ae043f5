/** Conditions of triggers that can never hold, and the dates and times that they and their triggers are given. */

import type { Trigger } from '../../flow/model.ts';
import { isRecord, type Path } from '../../flow/path.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const triggerCondition: Rule = {
  name: 'trigger-condition',
  severity: 'error',
  description: 'A condition must be one that its trigger can meet, with dates and times that are some.',
  codes: ['trigger-condition', 'missing-property', 'invalid-value'],
  check(context) {
    for (const trigger of context.flow.triggers) {
      const timed = /\.(Schedule|ScheduleOnDates)$/.test(trigger.type);
      for (const { type, properties, path } of conditionsOf(trigger)) {
        const name = /\.([A-Za-z]+?)(?:Condition)?$/.exec(type)?.[1] ?? '';
        if (timed && ABOUT_EXECUTIONS.has(name) && type.includes('condition')) {
          context.report({
            message: `\`${name}\` asks about another execution, and a schedule has none`,
            path: [...path, 'type'],
            help: 'use a trigger of type `io.kestra.plugin.core.trigger.Flow`, or remove the condition',
          });
        }
        checkBetween(context, name, properties, path);
      }
      checkDates(context, trigger);
    }
  },
};

const ABOUT_EXECUTIONS: ReadonlySet<string> = new Set([
  'ExecutionFlow',
  'ExecutionNamespace',
  'ExecutionStatus',
  'ExecutionLabels',
  'HasRetryAttempt',
  'Multiple',
]);

interface Found {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** Conditions inside conditions too. */
function* conditionsOf(trigger: Trigger): Generator<Found> {
  yield* conditionsIn(trigger.properties.conditions, [...trigger.path, 'conditions']);
}

function* conditionsIn(value: unknown, path: Path): Generator<Found> {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  for (const [step, item] of entries) {
    if (!isRecord(item) || typeof item.type !== 'string') continue;
    yield { type: item.type, properties: item, path: [...path, step] };
    yield* conditionsIn(item.conditions, [...path, step, 'conditions']);
  }
}

const ZONE = String.raw`(Z|[+-]\d{2}:?\d{2})`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d{1,9})?`;
const BETWEEN: Readonly<Record<string, { readonly pattern: RegExp; readonly sample: string }>> = {
  DateTimeBetween: {
    pattern: new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${TIME}${ZONE}(\\[[\\w/+-]+\\])?$`),
    sample: '2026-01-31T10:00:00Z',
  },
  TimeBetween: { pattern: new RegExp(`^${TIME}${ZONE}$`), sample: '08:00:00+02:00' },
};

function checkBetween(
  { report }: RuleContext,
  name: string,
  properties: Readonly<Record<string, unknown>>,
  path: Path,
): void {
  const form = BETWEEN[name];
  if (form === undefined) return;
  const bounds = ['after', 'before'].filter((key) => properties[key] != null);
  if (bounds.length === 0) {
    report({
      code: 'missing-property',
      message: `\`${name}\` has neither \`after\` nor \`before\``,
      path,
      part: 'head',
      help: `write \`after: "${form.sample}"\`, or \`before\``,
    });
  }
  for (const key of bounds) {
    const text = properties[key];
    if (typeof text !== 'string' || text.includes('{{') || form.pattern.test(text)) continue;
    report({
      code: 'invalid-value',
      message: `\`${text}\` is not a ${name === 'TimeBetween' ? 'time' : 'date and time'} with an offset`,
      path: [...path, key],
      help: `write it as \`${form.sample}\``,
    });
  }
}

function checkDates({ report }: RuleContext, { type, properties, path }: Trigger): void {
  const { dates } = properties;
  if (!type.endsWith('.ScheduleOnDates') || !Array.isArray(dates)) return;
  const { pattern, sample } = BETWEEN.DateTimeBetween!;
  for (const [index, date] of dates.entries()) {
    if (typeof date !== 'string' || date.includes('{{') || pattern.test(date)) continue;
    report({
      code: 'invalid-value',
      message: `\`${date}\` is not a date and time with an offset`,
      path: [...path, 'dates', index],
      help: `write it as \`${sample}\``,
    });
  }
}

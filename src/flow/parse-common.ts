/** Parts that flows, tasks and triggers share: labels, retry, worker groups, conditions. */

import { Fields, oneOf, scalarText } from './fields.ts';
import type { Condition, Label, Retry, WorkerGroup, WorkerSelector } from './model.ts';
import { isRecord } from './path.ts';

const LABEL_KEY = /^\p{Ll}[\p{L}0-9._-]*$/u;

/** A list of `{key, value}` or a map. Kestra: of two labels with one key the last counts. */
export function parseLabels(fields: Fields, property = 'labels'): readonly Label[] {
  const value = fields.raw(property);
  if (value === null || value === undefined) return [];
  const labels = new Map<string, string>();
  if (Array.isArray(value)) {
    for (const item of fields.maps(property, (_, index) => `label ${index + 1}`) ?? []) {
      item.refuseUnknown(['key', 'value']);
      const key = item.require('key') ? item.string('key') : undefined;
      const text = item.require('value') ? item.string('value') : undefined;
      if (key !== undefined) checkLabelKey(item, 'key', key, 'value');
      if (text === '') emptyLabel(item, 'value', key ?? '');
      if (key !== undefined && text !== undefined) labels.set(key, text);
    }
  } else if (isRecord(value)) {
    const map = new Fields(fields.problems, value, fields.at(property), 'labels');
    for (const [key, raw] of Object.entries(value)) {
      checkLabelKey(map, key, key, 'key');
      const text = typeof raw === 'string' ? raw : scalarText(fields.problems.document, map.at(key), raw);
      if (text === undefined && raw !== null) {
        map.error('wrong-type', key, `the value of label \`${key}\` must be text, a number or a boolean`);
      } else if (text === undefined || text === '') emptyLabel(map, key, key);
      else labels.set(key, text);
    }
  } else {
    fields.error(
      'wrong-type',
      property,
      `\`${property}\` of ${fields.owner} must be a map, or a list of \`key\` and \`value\``,
    );
  }
  return [...labels].map(([key, text]) => ({ key, value: text }));
}

function checkLabelKey(fields: Fields, at: string, key: string, part: 'key' | 'value'): void {
  if (LABEL_KEY.test(key)) return;
  fields.problems.add({
    code: 'invalid-label',
    message: `\`${key}\` is not a valid label key`,
    path: fields.at(at),
    part,
    help: 'begin with a lower-case letter; letters, digits, `.`, `_` and `-` may follow',
  });
}

function emptyLabel(fields: Fields, at: string, key: string): void {
  fields.problems.add({
    code: 'invalid-label',
    message: `label \`${key}\` has no value`,
    path: fields.at(at),
  });
}

const RETRY_COMMON = [
  'type',
  'maxAttempts',
  'maxAttempt',
  'maxDuration',
  'warningOnRetry',
  'behavior',
] as const;
const RETRY_OWN = {
  constant: ['interval'],
  exponential: ['interval', 'maxInterval', 'delayFactor'],
  random: ['minInterval', 'maxInterval'],
} as const;
const RETRY_TYPES = ['constant', 'exponential', 'random'] as const;

/** Kestra: `interval` and its like must be shorter than the limits above them. */
export function parseRetry(fields: Fields, property = 'retry'): Retry | undefined {
  const retry = fields.nested(property, `\`${property}\` of ${fields.owner}`);
  if (retry === undefined) return undefined;
  const types = oneOf(RETRY_TYPES.map((name) => `\`${name}\``));
  if (!retry.require('type', `write ${types}`)) return undefined;
  const type = retry.oneOf('type', RETRY_TYPES);
  if (type === undefined) return undefined;
  retry.refuseUnknown([...RETRY_COMMON, ...RETRY_OWN[type]]);
  if (retry.has('maxAttempt')) deprecated(retry, 'maxAttempt', 'maxAttempts');
  const maxAttempts = retry.integer(retry.has('maxAttempts') ? 'maxAttempts' : 'maxAttempt', 1);
  const maxDuration = retry.duration('maxDuration');
  const common = {
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(maxDuration === undefined ? {} : { maxDuration }),
    warningOnRetry: retry.boolean('warningOnRetry') ?? false,
    behavior: retry.oneOf('behavior', ['RETRY_FAILED_TASK', 'CREATE_NEW_EXECUTION']) ?? 'RETRY_FAILED_TASK',
  } as const;
  const required = (key: string): number | undefined =>
    retry.require(key, 'write a duration such as `PT10S`') ? retry.duration(key) : undefined;
  switch (type) {
    case 'constant': {
      const interval = required('interval');
      checkShorter(retry, 'interval', interval, 'maxDuration', maxDuration);
      return interval === undefined ? undefined : { type, interval, ...common };
    }
    case 'exponential': {
      const interval = required('interval');
      const maxInterval = required('maxInterval');
      checkShorter(retry, 'interval', interval, 'maxInterval', maxInterval);
      checkShorter(retry, 'interval', interval, 'maxDuration', maxDuration);
      checkShorter(retry, 'maxInterval', maxInterval, 'maxDuration', maxDuration);
      const delayFactor = retry.number('delayFactor') ?? 2;
      return interval === undefined || maxInterval === undefined
        ? undefined
        : { type, interval, maxInterval, delayFactor, ...common };
    }
    case 'random': {
      const minInterval = required('minInterval');
      const maxInterval = required('maxInterval');
      checkShorter(retry, 'minInterval', minInterval, 'maxInterval', maxInterval);
      checkShorter(retry, 'minInterval', minInterval, 'maxDuration', maxDuration);
      checkShorter(retry, 'maxInterval', maxInterval, 'maxDuration', maxDuration);
      return minInterval === undefined || maxInterval === undefined
        ? undefined
        : { type, minInterval, maxInterval, ...common };
    }
  }
}

function checkShorter(
  fields: Fields,
  short: string,
  a: number | undefined,
  long: string,
  b: number | undefined,
): void {
  if (a === undefined || b === undefined || a < b) return;
  const message = `\`${short}\` of ${fields.owner} must be shorter than \`${long}\``;
  fields.error(
    'retry-interval',
    short,
    `${message}, but ${String(fields.raw(short))} is not shorter than ${String(fields.raw(long))}`,
  );
}

/** Notes that a name still works but has a successor. */
export function deprecated(fields: Fields, old: string, current: string): void {
  fields.problems.add({
    code: 'deprecated-property',
    severity: 'info',
    message: `\`${old}\` is the old name of \`${current}\``,
    path: fields.at(old),
    part: 'key',
    help: `write \`${current}\``,
  });
}

export function parseWorkerGroup(fields: Fields): WorkerGroup | undefined {
  const group = fields.nested('workerGroup', `\`workerGroup\` of ${fields.owner}`);
  if (group === undefined) return undefined;
  group.refuseUnknown(['key', 'fallback']);
  const key = group.string('key');
  const fallback = group.oneOf('fallback', ['FAIL', 'WAIT', 'CANCEL']) ?? 'WAIT';
  return key === undefined ? { fallback } : { key, fallback };
}

export function parseWorkerSelector(fields: Fields): WorkerSelector | undefined {
  const selector = fields.nested('workerSelector', `\`workerSelector\` of ${fields.owner}`);
  if (selector === undefined) return undefined;
  selector.refuseUnknown(['tags', 'match', 'fallback']);
  const tags = selector.strings('tags') ?? [];
  if (tags.length > 20)
    selector.error('invalid-value', 'tags', `\`tags\` has ${tags.length} entries, 20 are allowed`);
  return {
    tags,
    match: selector.oneOf('match', ['ALL', 'ANY']) ?? 'ALL',
    fallback: selector.oneOf('fallback', ['FAIL', 'WAIT', 'CANCEL', 'IGNORE']) ?? 'FAIL',
  };
}

export function parseConditions(fields: Fields, property = 'conditions'): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const item of fields.maps(property, (_, index) => `condition ${index + 1} of ${fields.owner}`) ?? []) {
    if (!item.require('type')) continue;
    const type = item.string('type');
    if (type !== undefined) conditions.push({ type, path: item.path, properties: item.record });
  }
  return conditions;
}

/** Flow triggers: preconditions, windows and filters. */

import { Fields, oneOf, Problems } from '../../flow/fields.ts';
import { parseLabels } from '../../flow/parse-common.ts';
import { isRecord } from '../../flow/path.ts';
import { FILTER_FIELDS, FILTER_OPERATORS } from '../../flow/precondition.ts';
import { STATES } from '../../flow/states.ts';
import { parseDuration } from '../../util/iso-duration.ts';
import { checkRegex } from '../regex-syntax.ts';
import type { Rule } from '../rule.ts';

export const flowTrigger: Rule = {
  name: 'flow-trigger',
  severity: 'error',
  description:
    'Preconditions of a Flow trigger must be complete, and their time window must have the properties of its type.',
  codes: [
    'missing-property',
    'unknown-property',
    'wrong-type',
    'invalid-value',
    'invalid-id',
    'invalid-duration',
    'invalid-regex',
    'invalid-label',
    'empty-list',
  ],
  check(context) {
    const problems = new Problems(context.document);
    for (const trigger of context.flow.triggers) {
      if (!/\.(trigger|triggers\.types)\.Flow$/.test(trigger.type)) continue;
      const owner = `trigger \`${trigger.id}\``;
      const fields = new Fields(problems, trigger.properties, trigger.path, owner);
      checkStates(fields, 'states');
      const preconditions = fields.nested('preconditions', `\`preconditions\` of ${owner}`);
      if (preconditions !== undefined) checkPreconditions(preconditions);
      checkDependencies(fields, owner);
    }
    for (const { span, message, code, severity, help } of problems.diagnostics) {
      context.report({ span, message, code, severity, help });
    }
  },
};

const ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;

function checkPreconditions(fields: Fields): void {
  fields.refuseUnknown(['id', 'description', 'timeWindow', 'resetOnSuccess', 'flows', 'where']);
  fields.require('id');
  fields.string('id', { pattern: ID, code: 'invalid-id' });
  fields.boolean('resetOnSuccess');
  const window = fields.nested('timeWindow', '`timeWindow`');
  if (window !== undefined) checkWindow(window);
  for (const flow of fields.maps('flows', (_, index) => `flow ${index + 1} of \`preconditions\``) ?? []) {
    flow.refuseUnknown(['namespace', 'flowId', 'states', 'labels']);
    flow.require('namespace');
    flow.string('namespace');
    flow.string('flowId');
    checkStates(flow, 'states');
    parseLabels(flow);
  }
  for (const entry of fields.maps('where', (_, index) => `condition ${index + 1} of \`where\``) ?? []) {
    entry.refuseUnknown(['id', 'operand', 'filters']);
    entry.require('id');
    entry.string('id', { pattern: ID, code: 'invalid-id' });
    entry.oneOf('operand', ['AND', 'OR']);
    entry.require('filters');
    for (const filter of entry.maps('filters', (_, index) => `filter ${index + 1}`) ?? [])
      checkFilter(filter);
  }
}

function checkFilter(filter: Fields): void {
  filter.refuseUnknown(['field', 'type', 'value', 'values']);
  filter.require('field');
  filter.require('type');
  filter.oneOf('field', FILTER_FIELDS);
  const type = filter.oneOf('type', FILTER_OPERATORS);
  if (type === undefined) return;
  const many = type === 'IN' || type === 'NOT_IN';
  filter.require(many ? 'values' : 'value');
  const other = many ? 'value' : 'values';
  if (filter.has(other)) {
    filter.error(
      'invalid-value',
      other,
      `${filter.owner} of type ${type} takes \`${many ? 'values' : 'value'}\`, not \`${other}\``,
    );
  }
  const value = filter.string('value');
  if (type === 'REGEX' && value !== undefined) {
    const problem = checkRegex(value);
    if (problem !== undefined) filter.error('invalid-regex', 'value', problem.message, problem.help);
  }
}

const WINDOWS = {
  DURATION_WINDOW: ['window', 'windowAdvance'],
  SLIDING_WINDOW: ['window'],
  DAILY_TIME_WINDOW: ['startTime', 'endTime'],
  DAILY_TIME_DEADLINE: ['deadline'],
} as const;
const WINDOW_TYPES = Object.keys(WINDOWS) as (keyof typeof WINDOWS)[];
const ALL = ['window', 'windowAdvance', 'startTime', 'endTime', 'deadline'];

function checkWindow(fields: Fields): void {
  fields.refuseUnknown(['type', ...ALL]);
  const type = fields.has('type') ? fields.oneOf('type', WINDOW_TYPES) : 'DURATION_WINDOW';
  if (type === undefined) return;
  const own: readonly string[] = WINDOWS[type];
  for (const key of ALL) {
    if (!fields.has(key) || own.includes(key)) continue;
    fields.error(
      'invalid-value',
      key,
      `a time window of type ${type} has no \`${key}\``,
      `it takes ${oneOf(own.map((name) => `\`${name}\``))}`,
    );
  }
  if (type === 'DAILY_TIME_WINDOW' || type === 'DAILY_TIME_DEADLINE')
    for (const key of own) fields.require(key);
  for (const key of ['window', 'windowAdvance']) {
    const text = fields.raw(key);
    if (typeof text === 'string' && parseDuration(text) === undefined) fields.duration(key);
  }
  for (const key of ['startTime', 'endTime', 'deadline']) {
    fields.string(key, {
      pattern: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/,
      patternHelp: 'write a time such as `09:00:00Z` or `09:00:00+02:00`',
    });
  }
}

function checkStates(fields: Fields, property: string): void {
  const states = fields.raw(property);
  if (!Array.isArray(states)) {
    fields.list(property);
    return;
  }
  states.forEach((state: unknown, index) => {
    if (isRecord(state) || STATES.some((known) => known === state)) return;
    fields.problems.add({
      code: 'invalid-value',
      message: `\`${String(state)}\` is no state of an execution`,
      path: [...fields.at(property), index],
      help: 'write SUCCESS, WARNING, FAILED, KILLED, CANCELLED or PAUSED',
    });
  });
}

/** What a window of Kestra 2 is told by, each with the properties that may stand beside it. */
const FRAMES = [['deadline'], ['from', 'to'], ['every', 'offset'], ['lookback']] as const;

/** Kestra 2: `dependsOn` with how many of them are needed, and in which window. */
function checkDependencies(fields: Fields, owner: string): void {
  const many = fields.raw('mode') === 'AT_LEAST';
  if (many) fields.require('minSatisfied');
  else if (fields.has('minSatisfied'))
    fields.error('invalid-value', 'minSatisfied', '`minSatisfied` counts only with `mode: AT_LEAST`');
  const wanted = fields.raw('minSatisfied');
  const given = fields.raw('dependsOn');
  if (many && Array.isArray(given) && typeof wanted === 'number' && wanted > given.length)
    fields.error(
      'invalid-value',
      'minSatisfied',
      `\`minSatisfied\` of ${owner} is ${wanted}, but it depends on ${given.length} flows`,
    );
  for (const key of ['mode', 'minSatisfied', 'window']) {
    if (fields.has(key) && !fields.has('dependsOn'))
      fields.error('missing-property', key, `\`${key}\` of ${owner} needs \`dependsOn\``);
  }
  const window = fields.raw('window');
  if (!isRecord(window)) return;
  const frames = FRAMES.filter(
    ([first, second]) => window[first] != null || (second === 'to' && window.to != null),
  );
  if (frames.length !== 1) {
    const names = 'write one of `deadline`, `from` with `to`, `every`, `lookback`';
    fields.error(
      'invalid-value',
      'window',
      `\`window\` of ${owner} must have one length, found ${frames.length === 0 ? 'none' : oneOf(frames.map(([first]) => `\`${first}\``)).replace(' or ', ' and ')}`,
      names,
    );
    return;
  }
  const nested = fields.nested('window', `\`window\` of ${owner}`);
  if (frames[0]![0] === 'from') for (const key of ['from', 'to']) nested?.require(key);
}

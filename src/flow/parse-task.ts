/** Reads tasks, with the tasks inside them, and triggers. */

import type { Fields } from './fields.ts';
import { type Branch, LOG_LEVELS, type Task, type Trigger } from './model.ts';
import {
  deprecated,
  parseConditions,
  parseLabels,
  parseRetry,
  parseWorkerGroup,
  parseWorkerSelector,
} from './parse-common.ts';
import { isRecord, type Path } from './path.ts';
import { STATES, type State } from './states.ts';
import { type BranchShape, canonicalFlowable, taskStructure } from './task-structure.ts';

/** Properties that every task has, whatever its type. */
export const COMMON_TASK_PROPERTIES = [
  'id',
  'type',
  'version',
  'description',
  'disabled',
  'runIf',
  'when',
  'retry',
  'timeout',
  'allowFailure',
  'allowWarning',
  'logLevel',
  'logToFile',
  'workerGroup',
  'workerSelector',
  'taskCache',
  'pluginDefaultsRef',
  'assets',
] as const;

/** Properties that every trigger has, whatever its type. */
export const COMMON_TRIGGER_PROPERTIES = [
  'id',
  'type',
  'version',
  'description',
  'disabled',
  'conditions',
  'when',
  'labels',
  'stopAfter',
  'allowConcurrent',
  'failOnTriggerError',
  'logLevel',
  'minLogLevel',
  'logToFile',
  'workerGroup',
  'workerSelector',
  'pluginDefaultsRef',
  'assets',
] as const;

const ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
const ID_HELP = 'begin with a letter or digit; letters, digits, `_` and `-` may follow, dots may not';
const TYPE = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$-]*)*$/;
const TYPE_HELP = 'write the full name of a type, such as `io.kestra.plugin.core.log.Log`';
const MAX_ID = 256;

/** Tasks of a list property. Reports an empty list when `nonEmpty`. */
export function parseTasks(fields: Fields, property: string, nonEmpty = false): readonly Task[] {
  const items = fields.maps(property, (item, index) => taskName(item, index, property));
  if (items === undefined) return [];
  if (nonEmpty && fields.list(property)!.length === 0) emptyList(fields, property);
  return items.map(parseTask);
}

function emptyList(fields: Fields, property: string): void {
  fields.error(
    'empty-list',
    property,
    `\`${property}\` of ${fields.owner} is empty, at least one task is needed`,
  );
}

function taskName(item: Readonly<Record<string, unknown>>, index: number, property: string): string {
  return typeof item.id === 'string' || typeof item.id === 'number'
    ? `task \`${item.id}\``
    : `task ${index + 1} of \`${property}\``;
}

export function parseTask(fields: Fields): Task {
  fields.require('id');
  fields.require('type', TYPE_HELP);
  const type = fields.string('type', { pattern: TYPE, patternHelp: TYPE_HELP, code: 'unknown-type' }) ?? '';
  const runIf = fields.string(fields.has('runIf') ? 'runIf' : 'when');
  const cache = fields.nested('taskCache', `\`taskCache\` of ${fields.owner}`);
  cache?.refuseUnknown(['enabled', 'ttl']);
  cache?.require('enabled');
  const ttl = cache?.duration('ttl');
  return {
    id: fields.string('id', { pattern: ID, patternHelp: ID_HELP, max: MAX_ID, code: 'invalid-id' }) ?? '',
    type,
    path: fields.path,
    ...given('version', fields.string('version')),
    ...given('description', fields.string('description')),
    disabled: fields.boolean('disabled') ?? false,
    ...given('runIf', runIf),
    ...given('retry', parseRetry(fields)),
    ...given('timeout', fields.durationOrExpression('timeout')),
    allowFailure: fields.boolean('allowFailure') ?? false,
    allowWarning: fields.boolean('allowWarning') ?? false,
    ...given('logLevel', fields.oneOf('logLevel', LOG_LEVELS)),
    logToFile: fields.boolean('logToFile') ?? false,
    ...given('workerGroup', parseWorkerGroup(fields)),
    ...given('workerSelector', parseWorkerSelector(fields)),
    ...(cache === undefined
      ? {}
      : { taskCache: { enabled: cache.boolean('enabled') ?? false, ...given('ttl', ttl) } }),
    ...given('pluginDefaultsRef', fields.string('pluginDefaultsRef')),
    ...given('assets', fields.map('assets')),
    properties: fields.record,
    branches: parseBranches(fields, type),
  };
}

function parseBranches(fields: Fields, type: string): readonly Branch[] {
  const branches: Branch[] = [];
  for (const shape of taskStructure(type, fields.record)) {
    if (!fields.has(shape.property)) {
      if (shape.required === true) fields.require(shape.property);
      continue;
    }
    branches.push(...parseBranch(fields, shape));
  }
  if (
    canonicalFlowable(type).endsWith('.flow.Switch') &&
    !branches.some((branch) => branch.role === 'main') &&
    // A list or text in the place of cases is reported as that.
    (!fields.has('cases') || isRecord(fields.raw('cases')))
  ) {
    fields.problems.add({
      code: 'switch-without-cases',
      message: `${fields.owner} is a Switch with neither \`cases\` nor \`defaults\``,
      path: fields.path,
      part: 'head',
      help: 'add a list of tasks for each value below `cases`',
    });
  }
  return branches;
}

function parseBranch(fields: Fields, shape: BranchShape): readonly Branch[] {
  const { property, role } = shape;
  const path = fields.at(property);
  switch (shape.form) {
    case 'list':
      return [{ name: property, role, path, tasks: parseTasks(fields, property, shape.required === true) }];
    case 'single': {
      const task = fields.nested(property, `\`${property}\` of ${fields.owner}`);
      return task === undefined ? [] : [{ name: property, role, path, tasks: [parseTask(task)] }];
    }
    case 'map': {
      const cases = fields.nested(property, `\`${property}\` of ${fields.owner}`);
      return Object.keys(cases?.record ?? {}).map((key) => ({
        name: `${property}.${key}`,
        role,
        key,
        path: [...path, key],
        tasks: parseTasks(cases!, key),
      }));
    }
    case 'dag':
      return [parseDag(fields, property, path)];
  }
}

function parseDag(fields: Fields, property: string, path: Path): Branch {
  const entries = fields.maps(property, (_, index) => `entry ${index + 1} of ${fields.owner}`) ?? [];
  if (fields.list(property)?.length === 0) emptyList(fields, property);
  const tasks: Task[] = [];
  const dependsOn: (readonly string[])[] = [];
  for (const entry of entries) {
    if (!isRecord(entry.raw('task')) && typeof entry.raw('type') === 'string') {
      entry.problems.add({
        code: 'dag-entry',
        message: `${entry.owner} is a task itself, but a Dag lists \`task\` with its \`dependsOn\``,
        path: entry.path,
        part: 'head',
        help: 'put the task below `task:` and its dependencies beside it in `dependsOn:`',
      });
      continue;
    }
    entry.refuseUnknown(['task', 'dependsOn']);
    if (!entry.require('task')) continue;
    const raw = entry.map('task');
    if (raw === undefined) continue;
    const task = parseTask(entry.nested('task', taskName(raw, tasks.length, property))!);
    tasks.push(task);
    dependsOn.push(entry.strings('dependsOn') ?? []);
  }
  return { name: property, role: 'main', path, tasks, dependsOn };
}

export function parseTriggers(fields: Fields, property: string): readonly Trigger[] {
  const items = fields.maps(property, (item, index) =>
    typeof item.id === 'string' ? `trigger \`${item.id}\`` : `trigger ${index + 1}`,
  );
  return (items ?? []).map(parseTrigger);
}

function parseTrigger(fields: Fields): Trigger {
  fields.require('id');
  fields.require('type', TYPE_HELP);
  if (fields.has('minLogLevel')) deprecated(fields, 'minLogLevel', 'logLevel');
  return {
    id: fields.string('id', { pattern: ID, patternHelp: ID_HELP, max: MAX_ID, code: 'invalid-id' }) ?? '',
    type: fields.string('type', { pattern: TYPE, patternHelp: TYPE_HELP, code: 'unknown-type' }) ?? '',
    path: fields.path,
    ...given('version', fields.string('version')),
    ...given('description', fields.string('description')),
    disabled: fields.boolean('disabled') ?? false,
    conditions: parseConditions(fields),
    ...given('when', fields.string('when')),
    labels: parseLabels(fields),
    stopAfter: parseStates(fields, 'stopAfter'),
    allowConcurrent: fields.boolean('allowConcurrent') ?? false,
    failOnTriggerError: fields.boolean('failOnTriggerError') ?? false,
    ...given('logLevel', fields.oneOf(fields.has('logLevel') ? 'logLevel' : 'minLogLevel', LOG_LEVELS)),
    logToFile: fields.boolean('logToFile') ?? false,
    ...given('workerGroup', parseWorkerGroup(fields)),
    ...given('workerSelector', parseWorkerSelector(fields)),
    ...given('pluginDefaultsRef', fields.string('pluginDefaultsRef')),
    ...given('assets', fields.map('assets')),
    properties: fields.record,
  };
}

function parseStates(fields: Fields, property: string): readonly State[] {
  const states: State[] = [];
  (fields.strings(property) ?? []).forEach((text, index) => {
    const state = STATES.find((candidate) => candidate === text);
    if (state !== undefined) states.push(state);
    else {
      fields.problems.add({
        code: 'invalid-value',
        message: `\`${text}\` is no state of an execution`,
        path: [...fields.at(property), index],
        help: 'write SUCCESS, WARNING, FAILED, KILLED or CANCELLED',
      });
    }
  });
  return states;
}

/** A property for an object literal, left out when it has no value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

/** Reads a flow file: builds as much of the flow as there is, and says everything that is wrong with its structure. */

import type { Diagnostic } from './diagnostic.ts';
import { Fields, Problems } from './fields.ts';
import type { Check, Concurrency, Flow, Listener, PlainMap, PluginDefault, Quota, Sla } from './model.ts';
import {
  deprecated,
  parseConditions,
  parseLabels,
  parseRetry,
  parseWorkerGroup,
  parseWorkerSelector,
} from './parse-common.ts';
import { parseInputs, parseOutputs } from './parse-input.ts';
import { given, parseTasks, parseTriggers } from './parse-task.ts';
import { isRecord } from './path.ts';
import type { SourceFile } from './source.ts';
import { parseYaml, type YamlDocument, type YamlOptions } from './yaml.ts';

export interface ParseOptions extends YamlOptions {
  /**
   * Changes the plain data before it is typed; made for plugin defaults. Positions stay those of the file.
   */
  readonly prepare?: (value: PlainMap) => PlainMap;
}

export interface ParsedFlow {
  /** Absent only when the file is no YAML map. Parts that were reported may be missing from it or empty. */
  readonly flow?: Flow;
  /** Where everything stands, and the data as written. */
  readonly document: YamlDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every property that a flow may have at its top. */
export const FLOW_PROPERTIES = [
  'id',
  'namespace',
  'revision',
  'tenantId',
  'description',
  'labels',
  'inputs',
  'outputs',
  'variables',
  'tasks',
  'errors',
  'finally',
  'afterExecution',
  'listeners',
  'triggers',
  'pluginDefaults',
  'taskDefaults',
  'concurrency',
  'retry',
  'sla',
  'checks',
  'disabled',
  'deleted',
  'workerGroup',
  'workerSelector',
  'updated',
  'draft',
  'quotas',
  'policyRefs',
] as const;

const FLOW_ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;

export function parseFlow(source: SourceFile, options: ParseOptions = {}): ParsedFlow {
  const document = parseYaml(source, options);
  const problems = new Problems(document);
  if (!isRecord(document.value)) {
    // What a broken document was meant to be is not worth guessing.
    if (!document.broken)
      problems.add({ code: 'not-a-flow', message: notAFlow(document), path: [], part: 'head' });
    return { document, diagnostics: [...document.diagnostics, ...problems.diagnostics] };
  }
  const value = options.prepare === undefined ? document.value : options.prepare(document.value);
  const flow = buildFlow(new Fields(problems, value, [], 'the flow'));
  // Behind a syntax error, indentation and keys are not what the author meant: their faults would mislead.
  const structural = document.broken ? [] : problems.diagnostics;
  return { flow, document, diagnostics: [...document.diagnostics, ...structural] };
}

function notAFlow(document: YamlDocument): string {
  if (document.value === null) return 'the file is empty: a flow needs `id`, `namespace` and `tasks`';
  return 'the file is not a flow: a flow is a map with `id`, `namespace` and `tasks`';
}

function buildFlow(fields: Fields): Flow {
  refuseUnknownProperties(fields);
  for (const key of ['id', 'namespace', 'tasks']) fields.require(key);
  fields.integer('revision', 1);
  fields.string('tenantId', { pattern: /^[a-z0-9][a-z0-9_-]*$/ });
  fields.boolean('deleted');
  return {
    id:
      fields.string('id', {
        pattern: FLOW_ID,
        patternHelp: 'begin with a letter or digit; letters, digits, `.`, `_` and `-` may follow',
        max: 100,
        code: 'invalid-id',
      }) ?? '',
    namespace:
      fields.string('namespace', {
        pattern: NAMESPACE,
        patternHelp:
          'begin with a lower-case letter or digit; lower-case letters, digits, `.`, `_` and `-` may follow',
        max: 150,
        code: 'invalid-id',
      }) ?? '',
    ...given('description', fields.string('description')),
    labels: parseLabels(fields),
    inputs: parseInputs(fields),
    outputs: parseOutputs(fields),
    variables: fields.map('variables') ?? {},
    tasks: parseTasks(fields, 'tasks', true),
    errors: parseTasks(fields, 'errors'),
    finally: parseTasks(fields, 'finally'),
    afterExecution: parseTasks(fields, 'afterExecution'),
    listeners: parseListeners(fields),
    triggers: parseTriggers(fields, 'triggers'),
    pluginDefaults: parseDefaults(fields),
    ...given('concurrency', parseConcurrency(fields)),
    ...given('retry', parseRetry(fields)),
    sla: parseSla(fields),
    checks: parseChecks(fields),
    disabled: fields.boolean('disabled') ?? false,
    ...given('workerGroup', parseWorkerGroup(fields)),
    ...given('workerSelector', parseWorkerSelector(fields)),
    draft: fields.boolean('draft') ?? false,
    quotas: parseQuotas(fields),
    policyRefs: fields.strings('policyRefs') ?? [],
  };
}

function refuseUnknownProperties(fields: Fields): void {
  // A blueprint's catalogue entry is stored beside the flow; Kestra strips it before the flow is saved.
  if (fields.has('extend')) {
    fields.problems.add({
      code: 'unknown-property',
      severity: 'warning',
      message: '`extend` is data of a blueprint catalogue, not a property of a flow; it is ignored',
      path: ['extend'],
      part: 'key',
      help: 'remove it',
    });
  }
  fields.refuseUnknown([...FLOW_PROPERTIES, 'extend']);
}

function parseListeners(fields: Fields): readonly Listener[] {
  const items = fields.maps('listeners', (_, index) => `listener ${index + 1}`);
  if (items === undefined) return [];
  deprecated(fields, 'listeners', 'afterExecution');
  return items.map((item) => {
    item.refuseUnknown(['description', 'conditions', 'tasks']);
    item.require('tasks');
    return {
      ...given('description', item.string('description')),
      conditions: parseConditions(item),
      tasks: parseTasks(item, 'tasks', true),
      path: item.path,
    };
  });
}

function parseDefaults(fields: Fields): readonly PluginDefault[] {
  if (fields.has('taskDefaults')) deprecated(fields, 'taskDefaults', 'pluginDefaults');
  return parsePluginDefaults(fields, fields.has('pluginDefaults') ? 'pluginDefaults' : 'taskDefaults');
}

/** Also of `_namespace.yaml` and the configuration. */
export function parsePluginDefaults(fields: Fields, property = 'pluginDefaults'): readonly PluginDefault[] {
  const defaults: PluginDefault[] = [];
  for (const item of fields.maps(property, (_, index) => `entry ${index + 1} of \`${property}\``) ?? []) {
    item.refuseUnknown(['type', 'forced', 'values', 'ref', 'version']);
    const complete = item.require('type') && (item.has('version') || item.require('values'));
    const type = item.string('type');
    const values = item.map('values') ?? {};
    for (const key of Object.keys(values)) {
      if (values[key] !== null) continue;
      item.problems.add({
        code: 'invalid-value',
        message: `plugin default \`${key}\` has no value`,
        path: [...item.at('values'), key],
        help: 'give it a value or remove the line',
      });
    }
    const rest = { ...given('ref', item.string('ref')), ...given('version', item.string('version')) };
    const forced = item.boolean('forced') ?? false;
    if (complete && type !== undefined) defaults.push({ type, forced, values, ...rest });
  }
  return defaults;
}

function parseConcurrency(fields: Fields): Concurrency | undefined {
  const concurrency = fields.nested('concurrency', '`concurrency`');
  if (concurrency === undefined) return undefined;
  concurrency.refuseUnknown(['limit', 'behavior']);
  concurrency.require('limit');
  const limit = concurrency.integer('limit', 1);
  const behavior = concurrency.oneOf('behavior', ['QUEUE', 'CANCEL', 'FAIL']) ?? 'QUEUE';
  return limit === undefined ? undefined : { limit, behavior };
}

function parseSla(fields: Fields): readonly Sla[] {
  const all: Sla[] = [];
  for (const item of fields.maps('sla', (entry, index) =>
    typeof entry.id === 'string' ? `SLA \`${entry.id}\`` : `SLA ${index + 1}`,
  ) ?? []) {
    for (const key of ['id', 'type', 'behavior']) item.require(key);
    const id = item.string('id', { pattern: /\S/, code: 'invalid-id' }) ?? '';
    const type = item.oneOf('type', ['MAX_DURATION', 'EXECUTION_ASSERTION']);
    const behavior = item.oneOf('behavior', ['FAIL', 'CANCEL', 'NONE']) ?? 'NONE';
    const common = { id, behavior, labels: parseLabels(item), path: item.path };
    if (type === undefined) continue;
    const own = type === 'MAX_DURATION' ? 'duration' : 'assert';
    item.refuseUnknown(['id', 'type', 'behavior', 'labels', own]);
    if (!item.require(own)) continue;
    if (type === 'MAX_DURATION') {
      const duration = item.duration('duration');
      if (duration !== undefined) all.push({ ...common, type, duration });
    } else {
      const assert = item.string('assert');
      if (assert !== undefined) all.push({ ...common, type, assert });
    }
  }
  return all;
}

function parseChecks(fields: Fields): readonly Check[] {
  const checks: Check[] = [];
  for (const item of fields.maps('checks', (_, index) => `check ${index + 1}`) ?? []) {
    item.refuseUnknown(['condition', 'when', 'message', 'style', 'behavior']);
    const key = item.has('condition') || !item.has('when') ? 'condition' : 'when';
    item.require(key);
    item.require('message');
    checks.push({
      condition: item.string(key) ?? '',
      message: item.string('message') ?? '',
      style: item.oneOf('style', ['ERROR', 'SUCCESS', 'WARNING', 'INFO']) ?? 'INFO',
      behavior:
        item.oneOf('behavior', ['BLOCK_EXECUTION', 'FAIL_EXECUTION', 'CREATE_EXECUTION']) ??
        'BLOCK_EXECUTION',
    });
  }
  return checks;
}

function parseQuotas(fields: Fields): readonly Quota[] {
  const quotas: Quota[] = [];
  for (const item of fields.maps('quotas', (_, index) => `quota ${index + 1}`) ?? []) {
    item.refuseUnknown(['duration', 'limit', 'behavior']);
    for (const key of ['duration', 'limit', 'behavior']) item.require(key);
    const duration = item.duration('duration');
    const limit = item.integer('limit', 1);
    const behavior = item.oneOf('behavior', ['FAIL', 'CANCEL']);
    if (duration !== undefined && limit !== undefined && behavior !== undefined)
      quotas.push({ duration, limit, behavior });
  }
  return quotas;
}

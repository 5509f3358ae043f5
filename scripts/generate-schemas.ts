/** Writes `schemas/`: what editors and other tools check flows, namespace files and settings with. */

import { renderConfigSchema } from '../src/app/config-schema.ts';
import { FLOWABLE_ENTRIES } from '../src/engine/flowables/index.gen.ts';
import { INPUT_TYPES } from '../src/flow/model.ts';
import { FLOW_PROPERTIES } from '../src/flow/parse-flow.ts';
import { COMMON_TASK_PROPERTIES, COMMON_TRIGGER_PROPERTIES } from '../src/flow/parse-task.ts';
import { objectSchema, type PropertyMap } from '../src/plugin/property.ts';
import type { PluginDefinition } from '../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../src/tasks/index.gen.ts';
import { formatIsoDuration } from '../src/util/iso-duration.ts';
import { emitFile } from './generated-file.ts';

type Json = { [key: string]: unknown };

const definitions = await Promise.all([...TASK_ENTRIES, ...FLOWABLE_ENTRIES].map((entry) => entry.load()));
definitions.sort((a, b) => (a.type < b.type ? -1 : 1));

const TASK = { $ref: '#/$defs/task' };
const TASKS = { type: 'array', items: TASK };

const CHILDREN: Readonly<Record<string, Json>> = {
  list: TASKS,
  single: TASK,
  cases: { type: 'object', additionalProperties: TASKS },
  dag: {
    type: 'array',
    items: {
      type: 'object',
      properties: { task: TASK, dependsOn: { type: 'array', items: { type: 'string' } } },
      required: ['task'],
      additionalProperties: false,
    },
  },
};

/** A property as an editor wants it: without what only the engine reads, child tasks by reference. */
function publicSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(publicSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = schema as Json;
  const children = node['x-tasks'];
  if (typeof children === 'string') return { description: node.description, ...CHILDREN[children] };
  const result: Json = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'presence' || key.startsWith('x-')) continue;
    // A property may be called `default`; only the keyword of a property's schema is a number of milliseconds.
    const isDuration = key === 'default' && node['x-bind'] === 'duration' && typeof value === 'number';
    result[key] = isDuration ? formatIsoDuration(value) : publicSchema(value);
  }
  return result;
}

function conditional(definition: PluginDefinition, common: readonly string[]): Json {
  const names = [definition.type, ...(definition.aliases ?? [])];
  const own = publicSchema(objectSchema(definition.properties as PropertyMap)) as {
    properties: Json;
    required?: string[];
  };
  const shared = Object.fromEntries(
    common.filter((name) => !(name in own.properties)).map((name) => [name, true]),
  );
  return {
    if: {
      properties: { type: names.length === 1 ? { const: names[0] } : { enum: names } },
      required: ['type'],
    },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: { ...own, properties: { ...shared, ...own.properties } },
  };
}

function plugins(kinds: readonly string[], common: readonly string[]): readonly Json[] {
  return definitions
    .filter((definition) => kinds.includes(definition.kind))
    .map((one) => conditional(one, common));
}

const types = (kinds: readonly string[]): string[] =>
  definitions.filter((definition) => kinds.includes(definition.kind)).map((definition) => definition.type);

const DURATION = { type: 'string', description: 'ISO-8601 duration, or an expression', examples: ['PT30S'] };
const FLAG = { type: ['boolean', 'string'] };

const TASK_COMMON: Readonly<Record<string, Json>> = {
  id: { type: 'string', pattern: '^[a-zA-Z0-9][a-zA-Z0-9_-]*$', maxLength: 256 },
  type: { type: 'string', examples: types(['task', 'flowable']) },
  description: { type: 'string' },
  disabled: { ...FLAG, description: 'Leaves the task out.' },
  runIf: { description: 'Expression; the task is skipped when it is false.' },
  timeout: DURATION,
  allowFailure: { ...FLAG, description: 'A failure is only a warning.' },
  allowWarning: { ...FLAG, description: 'A warning counts as success.' },
  retry: { $ref: '#/$defs/retry' },
};

const RETRY = {
  type: 'object',
  required: ['type'],
  properties: {
    type: { enum: ['constant', 'exponential', 'random'] },
    maxAttempts: { type: 'integer', minimum: 1, description: 'All attempts, the first one included.' },
    maxAttempt: { type: 'integer', minimum: 1, deprecated: true },
    maxDuration: DURATION,
    interval: DURATION,
    minInterval: DURATION,
    maxInterval: DURATION,
    delayFactor: { type: 'number' },
    warningOnRetry: { type: 'boolean' },
    behavior: { enum: ['RETRY_FAILED_TASK', 'CREATE_NEW_EXECUTION'] },
  },
  additionalProperties: false,
};

const LABELS = {
  anyOf: [
    { type: 'object' },
    {
      type: 'array',
      items: {
        type: 'object',
        required: ['key', 'value'],
        properties: { key: { type: 'string' }, value: { type: 'string' } },
      },
    },
  ],
};

const INPUT = {
  type: 'object',
  required: ['type'],
  properties: {
    id: { type: 'string', pattern: '^[a-zA-Z0-9][.a-zA-Z0-9_-]*$' },
    type: { enum: [...INPUT_TYPES] },
    required: { type: 'boolean', default: true },
  },
};

const any = (names: readonly string[], known: Readonly<Record<string, Json>>): Json =>
  Object.fromEntries(names.map((name) => [name, known[name] ?? {}]));

const PLUGIN_DEFAULTS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'values'],
    properties: {
      type: { type: 'string' },
      forced: { type: 'boolean', default: false },
      ref: { type: 'string' },
      values: { type: 'object' },
    },
  },
};

const flow = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gitestra:schema:1:flow',
  title: 'Kestra flow, as Gitestra runs it',
  type: 'object',
  required: ['id', 'namespace', 'tasks'],
  additionalProperties: false,
  properties: {
    ...any(FLOW_PROPERTIES, {
      id: { type: 'string', pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$', maxLength: 100 },
      namespace: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$', maxLength: 150 },
      description: { type: 'string' },
      labels: LABELS,
      inputs: { type: 'array', items: { $ref: '#/$defs/input' } },
      outputs: { type: 'array', items: { type: 'object', required: ['id', 'value'] } },
      variables: { type: 'object' },
      tasks: { ...TASKS, minItems: 1 },
      errors: TASKS,
      finally: TASKS,
      afterExecution: TASKS,
      triggers: { type: 'array', items: { $ref: '#/$defs/trigger' } },
      pluginDefaults: PLUGIN_DEFAULTS,
      retry: { $ref: '#/$defs/retry' },
      disabled: { type: 'boolean', default: false },
    }),
    extend: { type: 'object', description: 'Catalogue data of a blueprint; not a part of the flow.' },
  },
  $defs: {
    task: {
      type: 'object',
      required: ['id', 'type'],
      properties: any(COMMON_TASK_PROPERTIES, TASK_COMMON),
      allOf: plugins(['task', 'flowable'], COMMON_TASK_PROPERTIES),
    },
    trigger: {
      type: 'object',
      required: ['id', 'type'],
      properties: any(COMMON_TRIGGER_PROPERTIES, {
        id: TASK_COMMON.id!,
        type: { type: 'string', examples: types(['trigger']) },
      }),
      allOf: plugins(['trigger'], COMMON_TRIGGER_PROPERTIES),
    },
    input: INPUT,
    retry: RETRY,
  },
};

const namespace = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gitestra:schema:1:namespace',
  title: 'Settings of a namespace (`_namespace.yaml`)',
  type: 'object',
  additionalProperties: false,
  properties: {
    description: { type: 'string' },
    variables: { type: 'object', description: 'Variables of the namespace; those below it inherit them.' },
    pluginDefaults: PLUGIN_DEFAULTS,
  },
};

const text = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
emitFile('schemas/flow.json', text(flow));
emitFile('schemas/namespace.json', text(namespace));
emitFile('schemas/config.json', renderConfigSchema());

/** JSON Schema of flows: what stands at their top, and the tasks and triggers below. */

import type { FLOW_PROPERTIES } from '../../src/flow/parse-flow.ts';
import { STATES } from '../../src/flow/states.ts';
import type { PluginDefinition } from '../../src/plugin/registry.ts';
import { INPUT_SCHEMA, OUTPUT_SCHEMA } from './input-schema.ts';
import {
  any,
  choice,
  duration,
  flag,
  integer,
  type Json,
  list,
  looseFlag,
  map,
  number,
  object,
  ref,
  said,
  scalar,
  text,
} from './json.ts';
import { pluginSchemas, typeProperty } from './plugin-schema.ts';

/** Kestra: a number is taken as its digits. */
const ID: Json = { type: ['string', 'integer'], pattern: '^[a-zA-Z0-9][a-zA-Z0-9_-]*$', maxLength: 256 };

const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'OFF'];
const TASKS = { type: 'array', items: ref('task') };

export const LABELS: Json = said(
  {
    anyOf: [
      { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
      {
        type: 'array',
        items: object({ key: text('Key.'), value: scalar('Value.') }, 'One label.', ['key', 'value']),
      },
    ],
  },
  'Labels of the executions, by which people find them: a map, or a list of `key` and `value`.',
);

const RETRY: Json = {
  title: 'Retry',
  type: 'object',
  required: ['type'],
  properties: {
    type: said(
      {
        enum: ['constant', 'exponential', 'random'],
        markdownEnumDescriptions: [
          'The same wait each time: `interval`.',
          'Each wait `delayFactor` times as long as the one before: `interval`, `maxInterval`.',
          'A wait between `minInterval` and `maxInterval`.',
        ],
      },
      'How long to wait from one attempt to the next.',
    ),
    maxAttempts: integer('All attempts, the first one included.', { minimum: 1 }),
    maxAttempt: { type: 'integer', minimum: 1, deprecated: true, deprecationMessage: 'write `maxAttempts`' },
    maxDuration: duration('No attempt starts later than this after the first one.'),
    interval: duration('Wait between two attempts.'),
    minInterval: duration('Shortest wait.'),
    maxInterval: duration('Longest wait.'),
    delayFactor: number('Factor from one wait to the next. Default: 2.'),
    warningOnRetry: flag('A success after a retry is a warning.', false),
    behavior: choice(
      ['RETRY_FAILED_TASK', 'CREATE_NEW_EXECUTION'],
      'Whether the task is tried again, or the whole flow.',
      'RETRY_FAILED_TASK',
    ),
  },
  additionalProperties: false,
};

const WORKERS: Readonly<Record<string, Json>> = {
  workerGroup: object(
    {
      key: text('Name of the group; here a label of runners.'),
      fallback: choice(['FAIL', 'WAIT', 'CANCEL'], 'What happens when nobody is in the group.', 'WAIT'),
    },
    'Runners that may run it (Kestra 1).',
  ),
  workerSelector: object(
    {
      tags: list({ type: 'string' }, 'Tags of runners.', { maxItems: 20 }),
      match: choice(['ALL', 'ANY'], 'How many of the tags are needed.', 'ALL'),
      fallback: choice(['FAIL', 'WAIT', 'CANCEL', 'IGNORE'], 'What happens when there is none.', 'FAIL'),
    },
    'Runners that may run it (Kestra 2).',
  ),
};

const CONDITION = said(
  { type: ['string', 'boolean', 'number'] },
  'Expression; the task is skipped when it is false.',
);

const COMMON: Readonly<Record<string, Json>> = {
  version: text('Version of the plugin (Kestra Enterprise).'),
  description: text('What it is for, in Markdown.'),
  pluginDefaultsRef: text('Name of the plugin defaults to take.'),
  logLevel: choice(LEVELS, 'Lowest level of log entries that are kept.'),
  logToFile: looseFlag('Log to a file of the task.'),
  assets: map('Lineage (Kestra Enterprise).'),
  ...WORKERS,
};

const TASK_COMMON: Readonly<Record<string, Json>> = {
  id: said(ID, 'Name; expressions read `outputs.<id>`.'),
  disabled: looseFlag('Leave the task out.'),
  runIf: CONDITION,
  when: { ...CONDITION, markdownDescription: `${CONDITION.description} The name of \`runIf\` in Kestra 2.` },
  retry: ref('retry'),
  timeout: duration('Longest time that one attempt may take.'),
  allowFailure: looseFlag('A failure is only a warning.'),
  allowWarning: looseFlag('A warning counts as success.'),
  taskCache: object(
    { enabled: flag('Use the cache.', false), ttl: duration('How long outputs are kept.') },
    'Take the outputs of an earlier run with the same properties.',
    ['enabled'],
  ),
  ...COMMON,
};

const TRIGGER_COMMON: Readonly<Record<string, Json>> = {
  id: said(ID, 'Name of the trigger.'),
  disabled: looseFlag('Never start the flow.'),
  conditions: list(ref('condition'), 'Conditions that must all hold (Kestra 1).'),
  when: said({ type: ['string', 'boolean'] }, 'Expression that must be true (Kestra 2).'),
  labels: LABELS,
  stopAfter: list({ enum: STATES }, 'States of an execution after which the trigger is switched off.'),
  allowConcurrent: looseFlag('Start while an execution runs.'),
  failOnTriggerError: looseFlag('An error of the trigger starts an execution that fails.'),
  minLogLevel: { enum: LEVELS, deprecated: true, deprecationMessage: 'write `logLevel`' },
  ...COMMON,
};

export const PLUGIN_DEFAULTS: Json = list(
  object(
    {
      type: text('A type, or the beginning of several.'),
      forced: flag('Win over what the task says.', false),
      ref: text('Apply only where `pluginDefaultsRef` asks for it.'),
      version: text('Version of the plugin (Kestra Enterprise).'),
      values: map('Values of properties.'),
    },
    'Values for all plugins of some types.',
    ['type'],
  ),
  'Values that tasks and triggers get when they do not have them.',
);

const BEHAVIOR = (values: readonly string[], byDefault?: string): Json =>
  choice(values, 'What happens then.', byDefault);

const TOP: Readonly<Record<(typeof FLOW_PROPERTIES)[number], Json>> = {
  id: text('Name of the flow in its namespace.', { pattern: '^[a-zA-Z0-9][a-zA-Z0-9._-]*$', maxLength: 100 }),
  namespace: text('Namespace: the path of the folder, with dots.', {
    pattern: '^[a-z0-9][a-z0-9._-]*$',
    maxLength: 150,
  }),
  revision: integer('Given by Git; ignored.', { minimum: 1 }),
  tenantId: text('Given by a server; ignored.'),
  description: text('What the flow is for, in Markdown.'),
  labels: LABELS,
  inputs: list(ref('input'), 'Values that are given when the flow starts.'),
  outputs: list(ref('output'), 'Values that the flow gives when it ends.'),
  variables: map('Values by name, `vars.<name>`; expressions in them need `render()`.'),
  tasks: said({ ...TASKS, minItems: 1 }, 'What the flow does, one task after another.'),
  errors: said(TASKS, 'Tasks that run when a task has failed.'),
  finally: said(TASKS, 'Tasks that run at the end, whatever happened.'),
  afterExecution: said(TASKS, 'Tasks that run when the execution has ended and its state is known.'),
  listeners: {
    type: 'array',
    items: object(
      {
        description: text('What it is for.'),
        conditions: list(ref('condition'), 'Conditions that must all hold.'),
        tasks: said({ ...TASKS, minItems: 1 }, 'Tasks that run then.'),
      },
      'Tasks after the execution.',
      ['tasks'],
    ),
    deprecated: true,
    deprecationMessage: 'write `afterExecution`',
  },
  triggers: list(ref('trigger'), 'What starts the flow.'),
  pluginDefaults: PLUGIN_DEFAULTS,
  taskDefaults: { ...PLUGIN_DEFAULTS, deprecated: true, deprecationMessage: 'write `pluginDefaults`' },
  concurrency: object(
    {
      limit: integer('Executions at the same time.', { minimum: 1 }),
      behavior: choice(['QUEUE', 'CANCEL', 'FAIL'], 'What happens to one more.', 'QUEUE'),
    },
    'How many executions of the flow may run at the same time.',
    ['limit'],
  ),
  retry: ref('retry'),
  sla: list(
    object(
      {
        id: text('Name of the agreement.'),
        type: choice(['MAX_DURATION', 'EXECUTION_ASSERTION'], 'What is promised.'),
        behavior: BEHAVIOR(['FAIL', 'CANCEL', 'NONE']),
        duration: duration('Longest time, with MAX_DURATION.'),
        assert: text('Expression that must stay true, with EXECUTION_ASSERTION.'),
        labels: LABELS,
      },
      'One promise.',
      ['id', 'type', 'behavior'],
    ),
    'What is promised about executions, and what happens when it is not kept.',
  ),
  checks: list(
    {
      ...object(
        {
          condition: text('Expression over the inputs that must give `true`.'),
          when: text('The name of `condition` in Kestra 2.'),
          message: text('What people are told when it does not.'),
          style: choice(['ERROR', 'SUCCESS', 'WARNING', 'INFO'], 'How the message looks.', 'INFO'),
          behavior: BEHAVIOR(['BLOCK_EXECUTION', 'FAIL_EXECUTION', 'CREATE_EXECUTION'], 'BLOCK_EXECUTION'),
        },
        'One check.',
        ['message'],
      ),
      anyOf: [{ required: ['condition'] }, { required: ['when'] }],
    },
    'What must hold before an execution starts.',
  ),
  disabled: flag('Nothing starts the flow.', false),
  deleted: flag('Given by a server; ignored.', false),
  workerGroup: WORKERS.workerGroup!,
  workerSelector: WORKERS.workerSelector!,
  updated: any('Given by a server; ignored.'),
  draft: flag('A draft (Kestra 2).', false),
  quotas: list(
    object(
      {
        duration: duration('Length of the window.'),
        limit: integer('Executions in it.', { minimum: 1 }),
        behavior: BEHAVIOR(['FAIL', 'CANCEL']),
      },
      'One quota.',
      ['duration', 'limit', 'behavior'],
    ),
    'Executions in a time (Kestra Enterprise).',
  ),
  policyRefs: list({ type: 'string' }, 'Policies (Kestra Enterprise).'),
};

/** The whole schema. Sub-schemas that occur several times are moved to `$defs`, or the file would be three times as long. */
export function flowSchema(definitions: readonly PluginDefinition[]): Json {
  const some = (...kinds: string[]): readonly PluginDefinition[] =>
    definitions.filter((definition) => kinds.includes(definition.kind));
  const plugin = (
    title: string,
    common: Readonly<Record<string, Json>>,
    required: readonly string[],
    list: readonly PluginDefinition[],
  ): Json => ({
    title,
    type: 'object',
    required,
    properties: { ...common, type: typeProperty(list) },
    allOf: pluginSchemas(list, [...Object.keys(common), 'type']),
  });
  const nested = ['version', 'pluginDefaultsRef'].map((name) => [name, COMMON[name]!] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:gitestra:schema:1:flow',
    title: 'Kestra flow, as Gitestra runs it',
    type: 'object',
    required: ['id', 'namespace', 'tasks'],
    additionalProperties: false,
    properties: {
      ...TOP,
      extend: map('Catalogue data of a blueprint; not a part of the flow.'),
    },
    $defs: {
      task: plugin('Task', TASK_COMMON, ['id', 'type'], some('task', 'flowable')),
      trigger: plugin('Trigger', TRIGGER_COMMON, ['id', 'type'], some('trigger')),
      condition: plugin('Condition', Object.fromEntries(nested), ['type'], some('condition')),
      taskRunner: plugin('Task runner', Object.fromEntries(nested), ['type'], some('runner')),
      input: INPUT_SCHEMA,
      output: OUTPUT_SCHEMA,
      retry: RETRY,
    },
  };
}

/** A few types with the names of real ones, so that the tests of validation do not depend on what each task can do. */

import { defineFlowable, inSequence } from '../../src/plugin/flowable.ts';
import * as property from '../../src/plugin/property.ts';
import { type PluginDefinition, type PluginEntry, Registry } from '../../src/plugin/registry.ts';
import { defineTask } from '../../src/plugin/task.ts';
import { defineCondition, defineTrigger } from '../../src/plugin/trigger.ts';

const doc = { title: 'Title', description: 'Description' };
const described = { description: 'Description' };
const taskParts = { ...doc, outputs: {}, examples: [], run: () => undefined };

const CORE = 'io.kestra.plugin.core.';

/** Properties that hold tasks need no schema: the flow language knows them. */
function flowable(
  name: string,
  properties: readonly string[],
  outputs: readonly string[] = [],
): PluginDefinition {
  return defineFlowable({
    ...doc,
    type: `${CORE}flow.${name}`,
    outputs: Object.fromEntries(
      outputs.map((output) => [output, { type: 'any' as const, description: 'Description' }]),
    ),
    examples: [],
    properties: Object.fromEntries(properties.map((key) => [key, property.any(described)])),
    evaluate: () => undefined,
    plan: () => ({ children: undefined }),
  });
}

const definitions: readonly PluginDefinition[] = [
  defineTask({
    ...taskParts,
    type: `${CORE}log.Log`,
    aliases: ['io.kestra.core.tasks.log.Log'],
    properties: {
      message: property.either(property.text(described), property.list(property.text(described), described), {
        ...described,
        required: true,
      }),
      level: property.choice(['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'], { ...described, default: 'INFO' }),
    },
  }),
  defineTask({
    ...taskParts,
    type: `${CORE}debug.Return`,
    properties: { format: property.text(described) },
    outputs: { value: { type: 'string', description: 'Description' } },
  }),
  defineTask({
    ...taskParts,
    type: `${CORE}execution.SetVariables`,
    properties: { variables: property.map(property.any(described), { ...described, required: true }) },
  }),
  defineTask({
    ...taskParts,
    type: `${CORE}http.Request`,
    outputs: Object.fromEntries(
      ['uri', 'code', 'headers', 'body'].map((name) => [
        name,
        { type: 'any' as const, description: 'Description' },
      ]),
    ),
    properties: {
      uri: property.text({ ...described, required: true }),
      method: property.text(described),
      headers: property.map(property.text(described), described),
      retries: property.integer({ ...described, minimum: 0, maximum: 10 }),
      options: property.object(
        {
          followRedirects: property.boolean(described),
          timeout: property.object({ connectTimeout: property.duration(described) }, described),
          auth: property.any(described),
        },
        described,
      ),
    },
  }),
  ...['shell', 'python'].flatMap((language) =>
    ['Commands', 'Script'].map((kind) =>
      defineTask({
        ...taskParts,
        type: `io.kestra.plugin.scripts.${language}.${kind}`,
        properties: {
          script: property.text(described),
          commands: property.list(property.text(described), described),
          env: property.map(property.text(described), described),
          outputFiles: property.list(property.text(described), described),
          namespaceFiles: property.any(described),
          runner: property.any(described),
          docker: property.any(described),
        },
        outputs: { vars: { type: 'map', description: 'Description' } },
      }),
    ),
  ),
  defineTask({
    ...taskParts,
    type: 'io.kestra.plugin.jdbc.duckdb.Query',
    properties: { sql: property.text(described), parameters: property.any(described) },
    outputs: { rows: { type: 'list', description: 'Description' } },
  }),
  defineTask({
    ...taskParts,
    type: `${CORE}execution.Labels`,
    properties: { labels: property.any(described) },
  }),
  defineTask({
    ...taskParts,
    type: `${CORE}output.OutputValues`,
    properties: { values: property.any(described) },
    outputs: { values: { type: 'map', description: 'Description' } },
  }),
  flowable('EachSequential', ['value']),
  defineFlowable({
    ...doc,
    type: `${CORE}flow.Sequential`,
    outputs: {},
    examples: [],
    properties: { tasks: property.tasks('list', { ...described, required: true }) },
    evaluate: () => undefined,
    plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
  }),
  defineFlowable({
    ...doc,
    type: `${CORE}flow.If`,
    outputs: {},
    examples: [],
    properties: {
      condition: property.template({ ...described, required: true }),
      // biome-ignore lint/suspicious/noThenProperty: the name of the property in Kestra
      then: property.tasks('list', { ...described, required: true }),
      else: property.tasks('list', described),
    },
    evaluate: () => undefined,
    plan: (task) => ({ children: inSequence(task.children.then ?? []) }),
  }),
  flowable('Parallel', ['concurrent']),
  flowable('ForEach', ['values', 'concurrencyLimit']),
  flowable('Switch', ['value']),
  flowable('Dag', []),
  flowable('WorkingDirectory', []),
  flowable('Pause', ['pauseDuration', 'onResume'], ['onResume']),
  flowable('ForEachItem', ['items', 'namespace', 'flowId', 'inputs', 'batch']),
  flowable(
    'Subflow',
    ['namespace', 'flowId', 'inputs', 'labels', 'wait', 'transmitFailed', 'outputs'],
    ['executionId', 'state', 'outputs'],
  ),
  defineTrigger({
    ...doc,
    type: `${CORE}trigger.Flow`,
    properties: {
      inputs: property.any(described),
      states: property.any(described),
      preconditions: property.any(described),
    },
  }),
  defineTrigger({
    ...doc,
    type: `${CORE}trigger.Webhook`,
    properties: {
      key: property.text({ ...described, required: true }),
      responseContentType: property.text(described),
      returnOutputs: property.boolean(described),
    },
  }),
  defineTrigger({
    ...doc,
    type: `${CORE}trigger.Schedule`,
    properties: {
      cron: property.text({ ...described, required: true }),
      withSeconds: property.boolean(described),
      timezone: property.text(described),
      inputs: property.any(described),
    },
  }),
  defineTrigger({
    ...doc,
    type: 'io.kestra.plugin.kafka.RealtimeTrigger',
    realtime: true,
    properties: { topic: property.text(described) },
  }),
  defineCondition({
    ...doc,
    type: `${CORE}condition.Weekend`,
    schedule: true,
    properties: { date: property.text(described) },
    holds: () => true,
  }),
  defineCondition({
    ...doc,
    type: `${CORE}condition.DayWeek`,
    schedule: true,
    properties: { dayOfWeek: property.choice(['MONDAY', 'SUNDAY'], { ...described, required: true }) },
    holds: () => true,
  }),
];

export function testRegistry(): Registry {
  const entries = definitions.map((definition): PluginEntry => {
    const { type, kind } = definition;
    const aliases = definition.aliases === undefined ? {} : { aliases: definition.aliases };
    return { type, kind, ...aliases, load: () => Promise.resolve(definition) };
  });
  return new Registry(entries);
}

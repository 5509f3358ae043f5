/** Types that only Kestra's own tests know, made with the public contract. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineFlowable, inSequence } from '../../src/plugin/flowable.ts';
import { any, boolean, choice, object, tasks, template, text } from '../../src/plugin/property.ts';
import type { PluginDefinition, PluginEntry } from '../../src/plugin/registry.ts';
import { defineTask } from '../../src/plugin/task.ts';

const documented = { title: 'Test.', description: 'Only in tests.', outputs: {}, examples: [] } as const;

const badSequential = defineFlowable({
  ...documented,
  type: 'io.kestra.core.tasks.test.BadSequential',
  properties: { tasks: tasks('list', { description: 'Tasks.', required: true }) },
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
  review: () => {
    throw new Error('a flowable that does not know how to go on');
  },
});

const pluginDefaults = defineFlowable({
  ...documented,
  type: 'io.kestra.core.tasks.test.PluginDefaults',
  properties: {
    tasks: tasks('list', { description: 'Tasks.', required: true }),
    set: any({ description: 'Any.' }),
  },
  evaluate: ({ properties }) => ({ def: properties.set ?? null }),
  plan: (task, outputs) => ({ children: inSequence(task.children.tasks ?? []), outputs }),
});

const badExecutable = defineTask({
  ...documented,
  type: 'io.kestra.core.tasks.test.BadExecutable',
  properties: {},
  run: () => {
    throw new Error('an executable that cannot start');
  },
});

const nullOutput = defineTask({
  ...documented,
  type: 'io.kestra.core.tasks.test.NullOutputTask',
  properties: {},
  run: () => ({ outputs: { value: null } }),
});

const exceptionWithOutput = defineTask({
  ...documented,
  type: 'io.kestra.core.tasks.test.ExceptionWithOutput',
  properties: { message: text({ description: 'Message.', default: 'failed' }) },
  run: ({ message }) => ({ state: 'FAILED', outputs: { message } }),
});

const listenersTest = defineTask({
  ...documented,
  type: 'io.kestra.core.runners.ListenersTestTask',
  properties: {},
  run: (_, { flow }) => ({ outputs: { value: `flowId=${flow.id}` } }),
});

const withAlias = defineTask({
  ...documented,
  type: 'io.kestra.core.runners.test.TaskWithAlias',
  aliases: ['io.kestra.core.runners.test.task.Alias'],
  properties: { message: text({ description: 'Message.', required: true }) },
  run: ({ message }, { logger }) => {
    logger.info(message);
    return undefined;
  },
});

/** Gives how often it has run in the place that it is told. */
const calls = new Map<string, number>();

const counter = defineTask({
  ...documented,
  type: 'io.kestra.core.runners.TaskCacheTest$CounterTask',
  properties: { workingDir: template({ description: 'Place.' }) },
  run: (_, { execution, task, settings }) => {
    const place = `${settings.cacheDir}/${execution.id}/${task.id}`;
    calls.set(place, (calls.get(place) ?? 0) + 1);
    return { outputs: { counter: calls.get(place) } };
  },
});

/** Kestra encrypts what it gives out; here a secret is masked wherever it is written. */
const encrypted = defineTask({
  ...documented,
  type: 'io.kestra.core.tasks.test.Encrypted',
  properties: { format: text({ description: 'Secret.', required: true }) },
  run: ({ format }, { maskSecret }) => {
    maskSecret(format);
    return { outputs: { value: format } };
  },
});

const readFile = defineTask({
  ...documented,
  type: 'io.kestra.core.tasks.test.Read',
  properties: { path: text({ description: 'Path in the working directory.', required: true }) },
  run: async ({ path }, { workingDir }) => ({
    outputs: { value: readFileSync(join(await workingDir(), path), 'utf8') },
  }),
});

const dynamic = defineTask({
  ...documented,
  type: 'io.kestra.core.tasks.test.DynamicTask',
  properties: { fail: boolean({ description: 'Whether it fails.', default: false }) },
  run: ({ fail }) => {
    if (fail) throw new Error('a dynamic task that fails');
    return undefined;
  },
});

const ADDITIONAL = 'io.kestra.core.plugins.AdditionalPluginTest$AdditionalPluginTest';

const additional = defineTask({
  ...documented,
  type: 'io.kestra.core.plugins.AdditionalPluginTest$AdditionalPluginTestTask',
  properties: {
    additionalPlugin: object(
      {
        type: choice([`${ADDITIONAL}1`, `${ADDITIONAL}2`], { description: 'Type.' }),
        baseMessage: text({ description: 'Beginning.' }),
      },
      { description: 'Nested plugin.' },
    ),
  },
  run: ({ additionalPlugin }) => ({
    outputs: {
      output:
        additionalPlugin?.type === `${ADDITIONAL}1` ? `1 -> ${additionalPlugin.baseMessage}` : 'Hello World!',
    },
  }),
});

const types: readonly PluginDefinition[] = [
  listenersTest,
  badSequential,
  pluginDefaults,
  badExecutable,
  nullOutput,
  exceptionWithOutput,
  withAlias,
  counter,
  encrypted,
  readFile,
  dynamic,
  additional,
];

export const CONFORMANCE_TYPES: readonly PluginEntry[] = types.map((type) => ({
  type: type.type,
  ...(type.aliases === undefined ? {} : { aliases: type.aliases }),
  kind: type.kind,
  load: async () => type,
}));

/** What holds for every type: names, documentation, schemas, and examples that validate and run. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LoggedEntry } from '../../src/plugin/ports.ts';
import { objectSchema, type PropertyMap } from '../../src/plugin/property.ts';
import { type PluginDefinition, Registry } from '../../src/plugin/registry.ts';
import type { TaskDefinition, TaskExample } from '../../src/plugin/task.ts';
import { isTaskFailure } from '../../src/plugin/task-failure.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { systemClock } from '../../src/util/clock.ts';
import { MemoryHistory } from './memory-history.ts';
import { createTaskContext, runTask, temporaryFolder } from './task-context.ts';

const registry = new Registry(TASK_ENTRIES);
const definitions = await Promise.all(TASK_ENTRIES.map((entry) => entry.load()));
const tasks = definitions.filter((definition): definition is TaskDefinition => definition.kind === 'task');
const ajv = new Ajv({ strict: false, allErrors: true });

interface FlowDocument {
  readonly id: string;
  readonly inputs?: readonly { readonly id: string; readonly defaults?: unknown }[];
  readonly variables?: Record<string, unknown>;
  readonly tasks: readonly ({ readonly id: string; readonly type: string } & Record<string, unknown>)[];
}

/** Properties of every task, which its own schema does not hold. */
const COMMON = ['id', 'type'];

function ownProperties(task: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(task).filter(([name]) => !COMMON.includes(name)));
}

function walk(properties: PropertyMap, visit: (name: string, description: unknown) => void, path = ''): void {
  for (const [name, property] of Object.entries(properties)) {
    visit(path + name, property.description);
    const inner = property['x-properties'] as PropertyMap | undefined;
    if (inner !== undefined) walk(inner, visit, `${path}${name}.`);
  }
}

describe('the index', () => {
  it('is up to date', () => {
    const script = fileURLToPath(new URL('../../scripts/generate-index.ts', import.meta.url));
    const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
    expect(existsSync(tsx)).toBe(true);
    expect(() => execFileSync(process.execPath, [tsx, script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('says of each type what its file says', () => {
    for (const [index, entry] of TASK_ENTRIES.entries()) {
      expect({ type: entry.type, kind: entry.kind, aliases: entry.aliases }).toEqual({
        type: definitions[index]!.type,
        kind: definitions[index]!.kind,
        aliases: definitions[index]!.aliases,
      });
    }
  });

  it.each([
    ['io.kestra.core.tasks.log.Log', 'io.kestra.plugin.core.log.Log'],
    ['io.kestra.core.tasks.debugs.Return', 'io.kestra.plugin.core.debug.Return'],
    ['io.kestra.plugin.fs.http.Request', 'io.kestra.plugin.core.http.Request'],
    ['io.kestra.core.models.triggers.types.Schedule', 'io.kestra.plugin.core.trigger.Schedule'],
    [
      'io.kestra.core.models.conditions.types.VariableCondition',
      'io.kestra.plugin.core.condition.Expression',
    ],
    ['io.kestra.plugin.core.condition.DayWeekCondition', 'io.kestra.plugin.core.condition.DayWeek'],
    [
      'io.kestra.plugin.scripts.runner.docker.DockerTaskRunner',
      'io.kestra.plugin.scripts.runner.docker.Docker',
    ],
  ])('knows %s', (alias, type) => {
    expect(registry.canonical(alias)).toBe(type);
  });
});

describe.each(definitions.map((definition): [string, PluginDefinition] => [definition.type, definition]))(
  '%s',
  (_type, definition) => {
    it('is documented, every property too', () => {
      expect(definition.title).toMatch(/^[A-Z].*\.$/);
      expect(definition.description.length).toBeGreaterThan(0);
      walk(definition.properties, (name, description) =>
        expect([name, description]).toEqual([name, expect.stringMatching(/\S/)]),
      );
    });

    it('has a schema that compiles and refuses unknown properties', () => {
      const validate = ajv.compile(objectSchema(definition.properties));
      expect(validate({ noSuchProperty: 1 })).toBe(false);
      expect(validate.errors!.some((error) => error.keyword === 'additionalProperties')).toBe(true);
    });

    it('asks for what is required', () => {
      const required = Object.entries(definition.properties as PropertyMap).filter(
        ([, property]) => property.presence === 'required',
      );
      const validate = ajv.compile(objectSchema(definition.properties));
      validate({});
      const missing = (validate.errors ?? []).flatMap((error) =>
        error.keyword === 'required' ? [error.params.missingProperty] : [],
      );
      expect(missing.sort()).toEqual(required.map(([name]) => name).sort());
    });
  },
);

const examples = tasks.flatMap((task) =>
  task.examples.map((example): [string, string, TaskExample] => [task.type, example.title, example]),
);

describe('examples', () => {
  it('each task has one that runs or says why not', () => {
    for (const task of tasks)
      expect([
        task.type,
        task.examples.some((example) => example.expect !== undefined || example.needs !== undefined),
      ]).toEqual([task.type, true]);
  });

  it.each(examples)('%s: %s: validates', (_type, _title, example) => {
    for (const task of (parse(example.flow) as FlowDocument).tasks) {
      const definition = tasks.find((other) => other.type === task.type)!;
      expect(definition).toBeDefined();
      const validate = ajv.compile(objectSchema(definition.properties));
      expect([validate(ownProperties(task)), validate.errors]).toEqual([true, null]);
    }
  });

  // The labels of a running execution are the engine's affair, so that example is run by its tests.
  const runnable = examples.filter(
    ([, , example]) => example.expect !== undefined && !example.flow.includes('labels.'),
  );
  it.each(runnable)('%s: %s: runs', async (_type, _title, example) => {
    const { state, outputs, logs } = await runFlow(parse(example.flow) as FlowDocument);
    expect(state).toBe(example.expect!.state ?? 'SUCCESS');
    expect(outputs).toMatchObject(example.expect!.outputs ?? {});
    for (const text of example.expect!.logs ?? []) expect(logs.join('\n')).toContain(text);
  });
});

/** Tasks one after another: enough for examples of single tasks, and none of the engine's business. */
async function runFlow(
  flow: FlowDocument,
): Promise<{ state: string; outputs: Record<string, unknown>; logs: string[] }> {
  const folder = temporaryFolder();
  const outputs: Record<string, unknown> = {};
  const logs: string[] = [];
  const history = new MemoryHistory();
  const entries: LoggedEntry[] = [];
  history.entries.set('execution1', entries);
  const inputs = Object.fromEntries((flow.inputs ?? []).map(({ id, defaults }) => [id, defaults]));
  for (const task of flow.tasks) {
    const context = createTaskContext({
      folder,
      taskId: task.id,
      clock: systemClock,
      ports: { history },
      variables: {
        flow: { id: flow.id, namespace: 'company.team' },
        inputs,
        vars: flow.variables ?? {},
        outputs,
      },
    });
    try {
      const definition = tasks.find((other) => other.type === task.type)!;
      outputs[task.id] = (await runTask(definition, ownProperties(task), context)).outputs ?? {};
    } catch (error) {
      if (!isTaskFailure(error)) throw error;
      return { state: 'FAILED', outputs, logs: [...logs, ...context.messages(), error.message] };
    }
    logs.push(...context.messages());
    entries.push(...context.logs.map((log) => ({ ...log, at: new Date().toISOString(), taskId: task.id })));
  }
  return { state: 'SUCCESS', outputs, logs };
}

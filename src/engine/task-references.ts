/** What the properties of a task refer to, found without rendering them; looked at once a task. */

import type { Level } from '../expression/define.ts';
import { hasExpression, references, type VariableReference } from '../expression/references.ts';
import type { TaskSpec } from '../plugin/flowable.ts';
import type { PropertyMap } from '../plugin/property.ts';
import type { RunnableDefinition } from './compile-flow.ts';

/** Give another value at every call: a difference says nothing about the task. */
const VOLATILE = new Set([
  'now',
  'uuid',
  'id',
  'ksuid',
  'nanoId',
  'randomInt',
  'randomPort',
  'http',
  'encrypt',
  'errorLogs',
  'tasksWithState',
  'printContext',
  'fetchContext',
]);

/** Answer from outside the execution: what they say may have changed although the task has not. */
const LOOKUPS = new Set(['read', 'kv', 'secret', 'fileSize', 'fileExists', 'isFileEmpty', 'env', 'render']);

export interface TaskVariableReference {
  readonly root: string;
  readonly path: readonly string[];
  /** The path goes on with `[taskrun.value]`, and nothing else that only a render knows. */
  readonly ownValue: boolean;
  readonly dynamic: boolean;
}

export interface TaskReferences {
  readonly variables: readonly TaskVariableReference[];
  readonly volatile: boolean;
  readonly looksUp: boolean;
}

/** Properties that decide whether a task runs, beside those of its type. */
const CONDITIONS = ['runIf', 'when'] as const;

const cache = new WeakMap<TaskSpec, TaskReferences>();

export function taskReferences(spec: TaskSpec, definition: RunnableDefinition, level: Level): TaskReferences {
  const known = cache.get(spec);
  if (known !== undefined) return known;
  const found = referencesOf(Object.values(ownProperties(spec, definition)), level);
  cache.set(spec, found);
  return found;
}

const own = new WeakMap<TaskSpec, Readonly<Record<string, unknown>>>();

/** The properties that make a task what it is: those of its type without child tasks, and its conditions. */
export function ownProperties(
  spec: TaskSpec,
  definition: RunnableDefinition,
): Readonly<Record<string, unknown>> {
  const known = own.get(spec);
  if (known !== undefined) return known;
  const { properties } = spec;
  const found: Record<string, unknown> = {};
  const take = (name: string): void => {
    if (properties[name] !== undefined && properties[name] !== null) found[name] = properties[name];
  };
  for (const [name, property] of Object.entries(definition.properties as PropertyMap)) {
    if (property['x-bind'] === 'tasks') continue;
    take(name);
    for (const alias of (property['x-aliases'] as readonly string[] | undefined) ?? []) take(alias);
  }
  for (const name of CONDITIONS) take(name);
  own.set(spec, found);
  return found;
}

export function referencesOf(values: readonly unknown[], level: Level): TaskReferences {
  const variables: TaskVariableReference[] = [];
  let volatile = false;
  let looksUp = false;
  eachTemplate(values, (template) => {
    try {
      const found = references(template, level);
      variables.push(...found.variables.map((variable) => taskVariable(template, variable)));
      for (const { name } of found.functions) {
        if (VOLATILE.has(name)) volatile = true;
        if (LOOKUPS.has(name)) looksUp = true;
      }
      if (found.rendered.length > 0) looksUp = true;
    } catch {
      // What is no template fails when it is rendered, and refers to nothing.
    }
  });
  return { variables, volatile, looksUp };
}

function taskVariable(
  template: string,
  { root, path, dynamic, start, end }: VariableReference,
): TaskVariableReference {
  const keys = [...template.slice(start, end).matchAll(/\[([^[\]"']*)\]/g)].map(([, key]) => key!.trim());
  const unknown = keys.filter((key) => !/^\d+$/.test(key));
  return { root, path, dynamic, ownValue: dynamic && unknown.every((key) => key === 'taskrun.value') };
}

export function eachTemplate(value: unknown, visit: (template: string) => void): void {
  if (typeof value === 'string') {
    if (hasExpression(value)) visit(value);
  } else if (Array.isArray(value)) for (const item of value) eachTemplate(item, visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (hasExpression(key)) visit(key);
      eachTemplate(item, visit);
    }
  }
}

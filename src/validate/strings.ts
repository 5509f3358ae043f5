/** Every string of a flow that Kestra renders, with its place. */

import { ExpressionError } from '../expression/errors.ts';
import { type References, references } from '../expression/references.ts';
import type { Flow } from '../flow/model.ts';
import { isRecord, type Path } from '../flow/path.ts';
import { walkTasks } from '../flow/task-structure.ts';
import type { Level } from './rule.ts';

export interface RenderedString {
  readonly text: string;
  readonly path: Path;
  /** Where in a flow it stands: what it may refer to depends on it. */
  readonly owner: 'task' | 'trigger' | 'output' | 'input' | 'check' | 'sla' | 'worker-group';
  /** Id of the task. */
  readonly taskId?: string;
}

/** Names and texts of tasks and triggers that are never rendered. */
const LITERAL = new Set([
  'id',
  'type',
  'version',
  'description',
  'pluginDefaultsRef',
  'logLevel',
  'disabled',
]);

/** Strings that hold neither `{{` nor `{%` are left out. */
export function* renderedStrings(flow: Flow): Generator<RenderedString> {
  for (const { task } of walkTasks(flow)) {
    const branches = new Set(task.branches.map((branch) => String(branch.path[task.path.length])));
    for (const [key, value] of Object.entries(task.properties)) {
      // Child tasks are visited by themselves.
      if (LITERAL.has(key) || branches.has(key)) continue;
      for (const found of stringsIn(value, [...task.path, key]))
        yield { ...found, owner: 'task', taskId: task.id };
    }
  }
  for (const trigger of flow.triggers) {
    for (const [key, value] of Object.entries(trigger.properties)) {
      if (LITERAL.has(key)) continue;
      for (const found of stringsIn(value, [...trigger.path, key])) yield { ...found, owner: 'trigger' };
    }
  }
  for (const output of flow.outputs) {
    for (const found of stringsIn(output.value, [...output.path, 'value']))
      yield { ...found, owner: 'output' };
  }
  for (const input of flow.inputs) {
    const properties = ['defaults', 'prefill', 'expression'] as const;
    for (const key of properties) {
      const value = (input as unknown as Record<string, unknown>)[key];
      for (const found of stringsIn(value, [...input.path, key])) yield { ...found, owner: 'input' };
    }
    const condition = input.dependsOn?.condition;
    for (const found of stringsIn(condition, [...input.path, 'dependsOn', 'condition'])) {
      yield { ...found, owner: 'input' };
    }
  }
  for (const [index, check] of flow.checks.entries()) {
    for (const key of ['condition', 'message'] as const) {
      for (const found of stringsIn(check[key], ['checks', index, key])) yield { ...found, owner: 'check' };
    }
  }
  for (const sla of flow.sla) {
    if (sla.type !== 'EXECUTION_ASSERTION') continue;
    for (const found of stringsIn(sla.assert, [...sla.path, 'assert'])) yield { ...found, owner: 'sla' };
  }
  for (const found of stringsIn(flow.workerGroup?.key, ['workerGroup', 'key']))
    yield { ...found, owner: 'worker-group' };
}

function* stringsIn(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') {
    if (value.includes('{{') || value.includes('{%')) yield { text: value, path };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key]);
  }
}

/** Flow variables that some expression hands to `render()`; the others are never rendered. */
export function* renderedVariables(
  flow: Flow,
  level: Level,
): Generator<{ readonly text: string; readonly path: Path }> {
  const names = Object.keys(flow.variables);
  if (names.length === 0) return;
  const pending = [...renderedStrings(flow)].map((string) => string.text);
  const seen = new Set<string>();
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    if (!text.includes('render')) continue;
    for (const reference of renderedIn(text, level)) {
      const name = reference.path[0];
      if (
        reference.root !== 'vars' ||
        name === undefined ||
        seen.has(name) ||
        !Object.hasOwn(flow.variables, name)
      )
        continue;
      seen.add(name);
      for (const found of stringsIn(flow.variables[name], ['variables', name])) {
        pending.push(found.text);
        yield found;
      }
    }
  }
}

function renderedIn(text: string, level: Level): References['rendered'] {
  try {
    return references(text, level).rendered;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

/** Properties of known types: missing, unknown, of the wrong type. */

import type { PlainMap, PluginDefault } from '../../flow/model.ts';
import { COMMON_TASK_PROPERTIES, COMMON_TRIGGER_PROPERTIES } from '../../flow/parse-task.ts';
import { isRecord, type Path, valueAt } from '../../flow/path.ts';
import { taskStructure } from '../../flow/task-structure.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { checkProperties, type SchemaFault } from '../schema-check.ts';

export const pluginProperties: Rule = {
  name: 'plugin-properties',
  severity: 'error',
  description:
    'Properties of a task, trigger, condition or runner must be ones that its type has, with values of their types.',
  codes: ['missing-property', 'unknown-property', 'wrong-type', 'invalid-value', 'invalid-duration'],
  async check(context) {
    for (const subject of subjectsOf(context)) {
      if (isCheckable(context, subject)) await checkSubject(context, subject);
    }
  },
};

/** A plugin of the wrong kind is reported as such; its properties say nothing. */
function isCheckable({ types }: RuleContext, { type, kind }: Subject): boolean {
  if (types.schema(type) === undefined) return false;
  const found = types.kind(type);
  return kind === undefined || found === kind || (kind === 'task' && found === 'flowable');
}

export interface Subject {
  readonly type: string;
  readonly path: Path;
  readonly owner: string;
  /** What is needed here; undefined where any plugin may stand. */
  readonly kind?: 'task' | 'trigger';
  /** Properties that are read elsewhere. */
  readonly known: readonly string[];
  /** Properties that are reported on elsewhere: those that hold tasks by the parser, some by rules of their own. */
  readonly branches: readonly string[];
}

const FLOW_TRIGGER = /\.(trigger|triggers\.types)\.Flow$/;

/** Every plugin of a flow: tasks, triggers, and what is a plugin inside of them. */
export function* subjectsOf(context: RuleContext): Generator<Subject> {
  for (const { task } of context.tasks) {
    const branches = taskStructure(task.type, task.properties).map((shape) => shape.property);
    const owner = `task \`${task.id}\``;
    yield { type: task.type, path: task.path, owner, kind: 'task', known: COMMON_TASK_PROPERTIES, branches };
    for (const [key, value] of Object.entries(task.properties)) {
      if (!branches.includes(key)) yield* nested(value, [...task.path, key], owner, key);
    }
  }
  for (const trigger of context.flow.triggers) {
    const owner = `trigger \`${trigger.id}\``;
    yield {
      type: trigger.type,
      path: trigger.path,
      owner,
      kind: 'trigger',
      known: COMMON_TRIGGER_PROPERTIES,
      branches: FLOW_TRIGGER.test(trigger.type) ? ['preconditions', 'states'] : [],
    };
    for (const [key, value] of Object.entries(trigger.properties))
      yield* nested(value, [...trigger.path, key], owner, key);
  }
}

function* nested(value: unknown, path: Path, owner: string, name: string): Generator<Subject> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* nested(item, [...path, index], owner, name);
  } else if (isRecord(value)) {
    const type = value.type;
    if (typeof type === 'string' && type.startsWith('io.kestra.')) {
      const what = name === 'conditions' ? 'condition' : `\`${name}\``;
      yield {
        type,
        path,
        owner: `${what} of ${owner}`,
        known: ['type', 'pluginDefaultsRef', 'version'],
        branches: [],
      };
    }
    for (const [key, item] of Object.entries(value)) yield* nested(item, [...path, key], owner, key);
  }
}

async function checkSubject(context: RuleContext, subject: Subject): Promise<void> {
  const schema = context.types.schema(subject.type) as { properties?: PlainMap };
  const value = valueAt(context.defaulted, subject.path);
  if (!isRecord(value)) return;
  const own: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const common = subject.known.includes(key) && !Object.hasOwn(schema.properties ?? {}, key);
    if (!common && !subject.branches.includes(key)) own[key] = item;
  }
  for (const fault of await checkProperties(schema, own, subject.owner)) {
    const { code, message, help, part } = fault;
    if (isSaidOfDefaults(context, subject, fault)) continue;
    context.report({ code, message, help, path: [...subject.path, ...fault.path], part });
  }
}

/** Kestra: a default for many types may have what only some of them know. One of the flow is reported where it stands. */
function isSaidOfDefaults(
  context: RuleContext,
  { type, path }: Subject,
  { code, path: steps }: SchemaFault,
): boolean {
  const [key] = steps;
  if (code === 'missing-property' || key === undefined || context.document.has([...path, ...steps]))
    return false;
  const current = (name: string): string => context.types.canonical(name) ?? name;
  const isExact = (one: PluginDefault): boolean =>
    current(one.type) === current(type) && Object.hasOwn(one.values, key);
  const [own = [], ...others] = context.defaultSources;
  if (own.some(isExact)) return true;
  return code === 'unknown-property' && !others.some((list) => list.some(isExact));
}

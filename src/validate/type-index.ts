/** What validation knows of plugin types: their names, their kind, and the JSON Schemas of their properties. */

import type { Flow } from '../flow/model.ts';
import { isRecord } from '../flow/path.ts';
import { isFlowableType, walkTasks } from '../flow/task-structure.ts';
import { objectSchema } from '../plugin/property.ts';
import type { PluginDefinition, PluginKind, Registry } from '../plugin/registry.ts';

export interface TypeIndex {
  /** A type or alias that can be run or evaluated here. */
  has(type: string): boolean;
  /** Current name; undefined when the type is not known here. */
  canonical(type: string): string | undefined;
  kind(type: string): PluginKind | undefined;
  /** Current names and aliases. */
  all(): Iterable<string>;
  /** JSON Schema of the type's own properties; undefined when there is none, or it was not loaded. */
  schema(type: string): object | undefined;
  /** Names of the outputs of a task type; undefined when they are not known. */
  outputs(type: string): ReadonlySet<string> | undefined;
  /** What to use instead of a type that is going away. */
  deprecation(type: string): string | undefined;
  /** A trigger that needs a process listening all the time. */
  isRealtime(type: string): boolean;
}

/** An index that knows no type. */
export const EMPTY_INDEX: TypeIndex = {
  has: () => false,
  canonical: () => undefined,
  kind: () => undefined,
  all: () => [],
  schema: () => undefined,
  outputs: () => undefined,
  deprecation: () => undefined,
  isRealtime: () => false,
};

/** One object for each definition, so that compiled schemas can be kept by it. */
const SCHEMAS = new WeakMap<PluginDefinition, object>();

/** The index of a registry, with the definitions of the given types loaded; others have no schema. */
export async function indexTypes(registry: Registry, types: Iterable<string>): Promise<TypeIndex> {
  const wanted = new Set([...types].filter((type) => registry.canonical(type) !== undefined));
  await Promise.all([...wanted].map((type) => registry.load(type)));
  return {
    has: (type) => registry.canonical(type) !== undefined,
    canonical: (type) => registry.canonical(type),
    kind: (type) => registry.kind(type),
    all: () => registry.names(),
    schema(type) {
      const definition = registry.loaded(type);
      if (definition === undefined) return undefined;
      let schema = SCHEMAS.get(definition);
      if (schema === undefined) {
        schema = ownSchema(definition);
        SCHEMAS.set(definition, schema);
      }
      return schema;
    },
    outputs(type) {
      const definition = registry.loaded(type);
      return definition?.kind === 'task' || definition?.kind === 'flowable'
        ? new Set(Object.keys(definition.outputs))
        : undefined;
    },
    deprecation: (type) => registry.loaded(type)?.deprecated,
    isRealtime(type) {
      const definition = registry.loaded(type);
      return definition?.kind === 'trigger' && definition.realtime === true;
    },
  };
}

interface OwnSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/**
 * The schema without the lists of child tasks, which the parser checks: they may be there, with any value.
 * Of flowables that the flow language does not know, required ones stay required.
 */
function ownSchema(definition: PluginDefinition): object {
  const schema = objectSchema(definition.properties) as unknown as OwnSchema;
  const branches = Object.keys(definition.properties).filter(
    (name) => definition.properties[name]!['x-bind'] === 'tasks',
  );
  const properties: Record<string, object> = { ...schema.properties };
  for (const name of branches) properties[name] = {};
  if (!isFlowableType(definition.type)) return { ...schema, properties };
  return {
    ...schema,
    properties,
    required: schema.required?.filter((name) => !branches.includes(name)) ?? [],
  };
}

/** Every plugin type that a flow names: of tasks, triggers, conditions, and of plugins inside them. */
export function flowTypes(flow: Flow): ReadonlySet<string> {
  const types = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (key === 'type' && typeof item === 'string') types.add(item);
        else collect(item);
      }
    }
  };
  // Child tasks are properties too; walking from the top-level tasks would meet each of them again and again.
  for (const { task, parent } of walkTasks(flow)) if (parent === undefined) collect(task.properties);
  for (const trigger of flow.triggers) collect(trigger.properties);
  for (const { type } of flow.pluginDefaults) types.add(type);
  for (const listener of flow.listeners)
    for (const condition of listener.conditions) collect(condition.properties);
  return types;
}

/** What validation knows of plugin types: their names, their kind, and the JSON Schemas of their properties. */

import { objectSchema } from '../plugin/property.ts';
import type { PluginKind, Registry } from '../plugin/registry.ts';

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
  deprecation: () => undefined,
  isRealtime: () => false,
};

/** The index of a registry, with the definitions of the given types loaded; others have no schema. */
export async function indexTypes(registry: Registry, types: Iterable<string>): Promise<TypeIndex> {
  const wanted = new Set([...types].filter((type) => registry.canonical(type) !== undefined));
  await Promise.all([...wanted].map((type) => registry.load(type)));
  const schemas = new Map<string, object>();
  return {
    has: (type) => registry.canonical(type) !== undefined,
    canonical: (type) => registry.canonical(type),
    kind: (type) => registry.kind(type),
    all: () => registry.names(),
    schema(type) {
      const definition = registry.loaded(type);
      if (definition === undefined) return undefined;
      // One object for each type, so that compiled schemas can be kept by it.
      let schema = schemas.get(definition.type);
      if (schema === undefined) {
        schema = objectSchema(definition.properties);
        schemas.set(definition.type, schema);
      }
      return schema;
    },
    deprecation: (type) => registry.loaded(type)?.deprecated,
    isRealtime(type) {
      const definition = registry.loaded(type);
      return definition?.kind === 'trigger' && definition.realtime === true;
    },
  };
}

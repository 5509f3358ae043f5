/** Merges maps as Kestra does: maps inside maps merge, lists are joined, anything else is replaced. */

import { isList } from '../expression/values.ts';

type PlainMap = Readonly<Record<string, unknown>>;

export function isPlainMap(value: unknown): value is PlainMap {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** A new map; `over` wins. */
export function deepMerge(base: PlainMap, over: PlainMap): Record<string, unknown> {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const old = merged.get(key);
    if (isPlainMap(old) && isPlainMap(value)) merged.set(key, deepMerge(old, value));
    else if (isList(old) && isList(value)) merged.set(key, [...old, ...value]);
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

/** `{"a.b": 1}` as `{a: {b: 1}}`. */
export function nest(dotted: Iterable<readonly [path: string, value: unknown]>): Record<string, unknown> {
  let nested: Record<string, unknown> = {};
  for (const [path, value] of dotted) {
    const branch = path
      .split('.')
      .reduceRight<unknown>((inner, part) => Object.fromEntries([[part, inner]]), value);
    nested = deepMerge(nested, branch as PlainMap);
  }
  return nested;
}

/** Moves sub-schemas that occur several times to `$defs`. */

import type { Json } from './json.ts';

/** Shorter ones are not worth a name. */
const WORTH = 250;

/** Schemas that properties are given by; named after the first property that has them. */
export function shareParts(schema: Json): Json {
  const counts = new Map<string, number>();
  visit(schema, (part) => counts.set(part, (counts.get(part) ?? 0) + 1));
  const names = new Map<string, string>();
  const parts: Record<string, unknown> = {};
  const replace = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(replace);
    if (typeof node !== 'object' || node === null) return node;
    const result: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      result[key] = key === 'properties' ? replaceProperties(value as Json) : replace(value);
    }
    return result;
  };
  const replaceProperties = (properties: Json): Json =>
    Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const part = JSON.stringify(property);
        if ((counts.get(part) ?? 0) < 2 || part.length < WORTH) return [name, replace(property)];
        let shared = names.get(part);
        if (shared === undefined) {
          shared = freeName(name, new Set([...Object.keys(schema.$defs as Json), ...names.values()]));
          names.set(part, shared);
          parts[shared] = replace(property);
        }
        return [name, { $ref: `#/$defs/${shared}` }];
      }),
    );
  const replaced = replace(schema) as Json;
  return { ...replaced, $defs: { ...(replaced.$defs as Json), ...parts } };
}

function visit(node: unknown, found: (part: string) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, found);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties')
        for (const property of Object.values(value as Json)) found(JSON.stringify(property));
      visit(value, found);
    }
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}${count}`)) count++;
  return `${name}${count}`;
}

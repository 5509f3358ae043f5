/** Dotted ids as nested maps: `a.b` is `inputs.a.b`. */

import type { Value } from '../../expression/values.ts';

/** Sets the value of a dotted id; whatever stands in the way is replaced by a map. */
export function assignNested(target: Record<string, Value>, id: string, value: Value): void {
  const steps = id.split('.');
  let node = target;
  for (const step of steps.slice(0, -1)) {
    const next = node[step];
    if (isPlainMap(next)) node = next as Record<string, Value>;
    else {
      const made = Object.create(null) as Record<string, Value>;
      node[step] = made;
      node = made;
    }
  }
  node[steps.at(-1)!] = value;
}

export function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

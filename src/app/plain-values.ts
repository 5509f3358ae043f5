/** Values of expressions as plain JSON for people and tools: dates as ISO text, doubles as numbers. */

import { isTimeValue } from '../expression/time-values.ts';
import { Double, mapEntries } from '../expression/values.ts';

/** A copy that `JSON.stringify` prints as meant; parts that are plain already are shared. */
export function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Double) return value.value;
  if (isTimeValue(value)) return String(value);
  if (Array.isArray(value)) return mapShared(value);
  if (value instanceof Map) {
    return Object.fromEntries(mapEntries(value).map(([key, item]) => [String(key), toPlain(item)]));
  }
  let copy: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    const plain = toPlain(item);
    if (plain !== item) {
      copy ??= { ...(value as Record<string, unknown>) };
      copy[key] = plain;
    }
  }
  return copy ?? value;
}

function mapShared(list: readonly unknown[]): readonly unknown[] {
  const plain = list.map(toPlain);
  return plain.some((item, index) => item !== list[index]) ? plain : list;
}

/** Whether something in the value needs the typed form of JSON to survive a journal. */
export function needsTypes(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Double || isTimeValue(value) || value instanceof Map) return true;
  if (Array.isArray(value)) return value.some(needsTypes);
  for (const [key, item] of Object.entries(value)) if (key.startsWith('$') || needsTypes(item)) return true;
  return false;
}

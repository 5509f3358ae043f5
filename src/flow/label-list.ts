/** Labels as plain data has them, a map or a list of `key` and `value`, as one list. */

import type { Label } from './model.ts';
import { isRecord } from './path.ts';

/** What is no label is left out; validation has reported it. */
export function labelList(value: unknown): readonly Label[] {
  const pairs = Array.isArray(value)
    ? value.filter(isRecord).map((item): [unknown, unknown] => [item.key, item.value])
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return pairs.flatMap(([key, of]) =>
    key === undefined || key === null || of === undefined || of === null
      ? []
      : [{ key: String(key), value: String(of) }],
  );
}

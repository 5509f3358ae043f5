/** Which properties of plain data changed, each with its old and its new value. */

import { credentialKind, isSecretName } from './credential.ts';
import { isRecord, type Path } from './path.ts';

export interface PropertyChange {
  readonly path: Path;
  /** Absent when it is new. A password or token that stands in the file itself comes as `***`. */
  readonly before?: unknown;
  /** Absent when it is gone. */
  readonly after?: unknown;
}

/** What stands for a credential. */
export const HIDDEN = '***';

/** Equal when the order of keys is all that differs. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
  );
}

/** Maps are compared key by key, lists of maps item by item, everything else as a whole. */
export function propertyChanges(before: unknown, after: unknown, path: Path = []): readonly PropertyChange[] {
  if (sameData(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    const isSecret = before.type === 'SECRET' || after.type === 'SECRET';
    return [...keys].flatMap((key) => {
      const changes = propertyChanges(own(before, key), own(after, key), [...path, key]);
      return isSecret && key === 'defaults' ? changes.map(hidden) : changes;
    });
  }
  if (isMapList(before) && isMapList(after)) return itemChanges(before, after, path);
  return [
    {
      path,
      ...(before === undefined ? {} : { before: withoutCredentials(before, lastKey(path)) }),
      ...(after === undefined ? {} : { after: withoutCredentials(after, lastKey(path)) }),
    },
  ];
}

/** The data with every credential in it hidden; `key` is the property that holds it. */
export function withoutCredentials(value: unknown, key?: string): unknown {
  if (typeof value === 'string') {
    const named = key !== undefined && isSecretName(key) && value !== '' && !/\{[{%]/.test(value);
    return named || credentialKind(value) !== undefined ? HIDDEN : value;
  }
  if (Array.isArray(value)) return value.map((item) => withoutCredentials(item, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      withoutCredentials(item, value.type === 'SECRET' && name === 'defaults' ? 'secret' : name),
    ]),
  );
}

function hidden({ path, ...values }: PropertyChange): PropertyChange {
  return {
    path,
    ...('before' in values ? { before: HIDDEN } : {}),
    ...('after' in values ? { after: HIDDEN } : {}),
  };
}

function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMapList(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.every(isRecord);
}

/** What is the same at both ends is left aside; what is between is compared in order. */
function itemChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): readonly PropertyChange[] {
  let start = 0;
  while (start < before.length && start < after.length && sameData(before[start], after[start])) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    sameData(before[before.length - 1 - end], after[after.length - 1 - end])
  ) {
    end++;
  }
  const changes: PropertyChange[] = [];
  for (let at = start; at < Math.max(before.length, after.length) - end; at++) {
    const one = at < before.length - end ? before[at] : undefined;
    const other = at < after.length - end ? after[at] : undefined;
    changes.push(...propertyChanges(one, other, [...path, at]));
  }
  return changes;
}

function lastKey(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string') as string | undefined;
}

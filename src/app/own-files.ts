/** The files of an execution for one that begins with what it knows: a replay, or a retry of the flow. */

import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** URIs of files of one execution become those of the other, which has them too. */
export function withOwnFiles<T>(value: T, from: string, to: string): T {
  return replaceTexts(value, `/executions/${from}/`, `/executions/${to}/`) as T;
}

/** A copy in which one text stands for another one; parts without it are shared. */
function replaceTexts(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.includes(from) ? value.replaceAll(from, to) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => replaceTexts(item, from, to));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (value instanceof Map)
    return new Map(
      [...value].map(([key, item]) => [replaceTexts(key, from, to), replaceTexts(item, from, to)]),
    );
  if (typeof value !== 'object' || value === null) return value;
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== null) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    const replaced = replaceTexts(item, from, to);
    if (replaced === item) continue;
    copy ??= { ...(value as Record<string, unknown>) };
    copy[key] = replaced;
  }
  return copy ?? value;
}

/** Stored files never change, so the new execution may share them with the old one on disk. */
export function linkFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length + 1));
    mkdirSync(join(target, '..'), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}

/**
 * A short text that stays the same as long as a task does the same: made from its type, its properties as they were
 * rendered, and the namespace files that they name. It tells a restart which finished task runs a fix leaves alone.
 */

import { createHash } from 'node:crypto';
import { toTypedJson } from '../expression/typed-json.ts';
import type { TaskSpec } from '../plugin/flowable.ts';
import type { TaskPorts } from '../plugin/ports.ts';
import type { PropertyMap } from '../plugin/property.ts';
import type { TaskDefinition } from '../plugin/task.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { referencesOf, type TaskReferences } from './task-references.ts';
import type { TaskRenderer } from './task-renderer.ts';

/** Characters of base64; 96 bits are enough to tell the properties of one task from those it had before. */
const LENGTH = 16;

/** What an attempt, or the look at what one would be now, runs with. */
export interface DigestedAttempt {
  readonly state: ExecutionState;
  readonly run: TaskRun;
  readonly ports: Pick<EnginePorts, 'expressions' | 'redact'>;
  readonly renderer: Pick<TaskRenderer, 'variables'>;
}

/** Undefined when it cannot be told. */
export function attemptDigest(
  attempt: DigestedAttempt,
  definition: TaskDefinition,
  bound: Readonly<Record<string, unknown>>,
  files: Pick<TaskPorts, 'namespaceFiles'>,
): MaybePromise<string | undefined> {
  try {
    const { redact } = attempt.ports;
    const parts: unknown[] = [definition.type, bound];
    const own = selfRendered(definition);
    if (own.length > 0) parts.push(writtenParts(attempt, own));
    const text = canonicalText(parts);
    const hashes = fileHashes(attempt.state.header.namespace, bound, text, files);
    // Secrets are masked: nobody shall find one by trying what gives the same digest.
    if (hashes === undefined) return hashOf(redact(text));
    return hashes.then(
      (hash) => hashOf(redact(text) + hash),
      () => undefined,
    );
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

const referred = new WeakMap<TaskSpec, TaskReferences['variables']>();

const ownRendering = new WeakMap<TaskDefinition, readonly string[]>();

/** Properties that a task of the type renders itself, when it wants them. */
function selfRendered(definition: TaskDefinition): readonly string[] {
  let names = ownRendering.get(definition);
  if (names === undefined) {
    names = Object.entries(definition.properties as PropertyMap)
      .filter(([name, property]) => {
        const bind = property['x-bind'];
        return bind === 'template' || bind === 'raw' || definition.selfBound?.includes(name) === true;
      })
      .map(([name]) => name);
    ownRendering.set(definition, names);
  }
  return names;
}

/** They count as they are written, with the values that they refer to. */
function writtenParts(
  { run: { spec }, ports, renderer }: DigestedAttempt,
  names: readonly string[],
): unknown {
  const written = names.map((name) => spec.properties[name] ?? null);
  const known = referred.get(spec) ?? referencesOf(written, ports.expressions.level).variables;
  referred.set(spec, known);
  return [written, known.map(({ root, path }) => valueAt(renderer.variables, [root, ...path]) ?? null)];
}

export function valueAt(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = at instanceof Map ? at.get(key) : (at as Record<string, unknown>)[key];
  }
  return at;
}

const NAMESPACE_FILE = /nsfile:\/\/([^/"]*)\/([^"\\?]+)/g;

/** Undefined when the task uses no namespace files. */
function fileHashes(
  namespace: string,
  bound: Readonly<Record<string, unknown>>,
  text: string,
  { namespaceFiles }: Pick<TaskPorts, 'namespaceFiles'>,
): Promise<string> | undefined {
  const option = bound.namespaceFiles as
    | { readonly enabled?: boolean; readonly namespaces?: readonly string[] }
    | undefined;
  const named = text.includes('nsfile://') ? [...text.matchAll(NAMESPACE_FILE)] : [];
  if (option?.enabled !== true && named.length === 0) return undefined;
  const hash = createHash('sha256');
  const add = async (owner: string, path: string): Promise<void> => {
    hash.update(`\0${owner}\0${path}\0`);
    const bytes = await namespaceFiles.read(owner, path).catch(() => undefined);
    if (bytes !== undefined) hash.update(bytes);
  };
  return (async () => {
    for (const [, owner, path] of named) await add(owner === '' ? namespace : owner!, path!);
    if (option?.enabled === true) {
      for (const owner of option.namespaces ?? [namespace]) {
        for (const path of await namespaceFiles.list(owner)) await add(owner, path);
      }
    }
    return hash.digest('base64url');
  })();
}

/** JSON with the keys of every map in one order, whatever order they were written in. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'bigint') return `${value}n`;
    return value === undefined ? 'null' : String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (prototype !== Object.prototype && prototype !== null) return JSON.stringify(toTypedJson(value));
  const entries = Object.keys(value).sort();
  return `{${entries
    .map((key) => `${JSON.stringify(key)}:${canonicalText((value as Record<string, unknown>)[key])}`)
    .join(',')}}`;
}

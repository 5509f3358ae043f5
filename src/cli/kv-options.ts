/** What the commands of the KV store share: where the store is, which key is meant, how a value is shown. */

import { UsageError } from '../app/usage-error.ts';
import { openWorkspace } from '../app/workspace.ts';
import type { KeyValueEntry, KeyValueStore } from '../plugin/ports.ts';
import { isTaskFailure } from '../plugin/task-failure.ts';
import { nearest } from '../util/nearest.ts';
import type { CliHost } from './host.ts';
import type { Terminal } from './terminal/terminal.ts';
import { FLOWS_OPTIONS, workspaceOptions } from './workspace-options.ts';

export const KV_OPTIONS = { config: FLOWS_OPTIONS.config } as const;

export const KEY_OPERANDS = {
  usage: '<namespace> <key>',
  min: 2,
  max: 2,
  missing: 'the namespace and the key, such as: company.team cursor',
} as const;

/** Runs `use` on the store that `gitestra.yaml` names; wrong names become usage errors. */
export async function withKeyValueStore<T>(
  host: CliHost,
  terminal: Terminal,
  options: { readonly config?: string | undefined },
  use: (store: KeyValueStore) => Promise<T>,
): Promise<T> {
  const workspace = await openWorkspace({
    ...workspaceOptions(host, options),
    flowsDirOptional: true,
    warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
  });
  if (workspace.config.state === 'none')
    throw new UsageError(
      '`state: none` keeps no KV store',
      'set `state: local` or `state: git` in gitestra.yaml',
    );
  try {
    return await use(workspace.kv);
  } catch (error) {
    if (isTaskFailure(error)) throw new UsageError(error.message);
    throw error;
  }
}

/** Throws a UsageError that names the nearest key there is. */
export async function requireEntry(
  store: KeyValueStore,
  namespace: string,
  key: string,
): Promise<KeyValueEntry> {
  const entry = await store.get(namespace, key);
  if (entry !== undefined) return entry;
  throw await noSuchKey(store, namespace, key);
}

export async function noSuchKey(store: KeyValueStore, namespace: string, key: string): Promise<UsageError> {
  const keys = await store.keys(namespace);
  if (keys.length === 0) {
    const namespaces = await store.namespaces();
    const close = nearest(namespace, namespaces);
    return new UsageError(
      `there are no keys in the namespace “${namespace}”`,
      close === undefined || close === namespace ? undefined : `did you mean the namespace ${close}?`,
    );
  }
  const close = nearest(key, keys);
  return new UsageError(
    `there is no key “${key}” in ${namespace}`,
    close === undefined ? `gitestra kv list ${namespace} shows what there is` : `did you mean ${close}?`,
  );
}

/** Text as it is, everything else as JSON. */
export function valueText(value: unknown, indent?: number): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, indent);
}

/** Columns of the terminal; a file or another program takes lines of any length. */
export function lineWidth(host: CliHost): number {
  return host.stdout.isTTY === true ? (host.stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
}

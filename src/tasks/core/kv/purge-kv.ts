/** Removes keys, or old versions of keys, from the KV store. */

import type { KeyValueStore } from '../../../plugin/ports.ts';
import { boolean, choice, integer, list, object, text } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { globToRegExp } from '../../scripts/file-pattern.ts';
import { queryDate } from '../execution/query-date.ts';

interface Behavior {
  readonly type: 'key' | 'version';
  readonly expiredOnly: boolean;
  /** Milliseconds since the epoch. */
  readonly before: number | undefined;
  readonly keepAmount: number | undefined;
}

export const purgeKvTask = defineTask({
  type: 'io.kestra.plugin.core.kv.PurgeKV',
  title: 'Remove keys, or their old versions, from the KV store.',
  description:
    'Without anything said it removes keys that have expired, in the namespace of the flow and those below it.',
  properties: {
    namespaces: list(text({ description: 'Namespace.' }), {
      description: 'Namespaces to look at. Default: that of the flow.',
    }),
    namespacePattern: text({ description: 'Glob of the namespaces to look at, in place of `namespaces`.' }),
    includeChildNamespaces: boolean({
      description: 'Whether the namespaces below those in `namespaces` are looked at too.',
      default: true,
    }),
    keyPattern: text({ description: 'Glob of the keys to look at. Default: all.' }),
    expiredOnly: boolean({
      description: 'Whether only keys that have expired are removed.',
      deprecated: 'Use `behavior`.',
    }),
    behavior: object(
      {
        type: choice(['key', 'version'], {
          description:
            'Whether keys are removed with all their versions, or versions that are no longer in use.',
          default: 'key',
        }),
        expiredOnly: boolean({ description: 'Of `key`: only keys that have expired.', default: true }),
        before: text({ description: 'Of `version`: those written before this date and time.' }),
        keepAmount: integer({ description: 'Of `version`: how many of the newest are kept.', minimum: 1 }),
      },
      { description: 'What is removed. Default: keys that have expired.' },
    ),
  },
  outputs: { size: { type: 'integer', description: 'Number of keys, or of versions, removed.' } },
  examples: [
    {
      title: 'All keys of a kind',
      flow: `id: purge_kv
namespace: company.team
tasks:
  - id: set
    type: io.kestra.plugin.core.kv.Set
    key: draft.1
    value: old
  - id: other
    type: io.kestra.plugin.core.kv.Set
    key: kept
    value: here
  - id: purge
    type: io.kestra.plugin.core.kv.PurgeKV
    keyPattern: "draft.*"
    behavior:
      type: key
      expiredOnly: false
`,
      expect: { outputs: { purge: { size: 1 } } },
    },
  ],
  async run({ behavior, expiredOnly, keyPattern, ...where }, context) {
    const chosen: Behavior = {
      type: behavior?.type ?? 'key',
      expiredOnly: behavior?.expiredOnly ?? expiredOnly ?? true,
      before: queryDate('behavior.before', behavior?.before),
      keepAmount: behavior?.keepAmount,
    };
    if (chosen.type === 'version' && (chosen.before === undefined) === (chosen.keepAmount === undefined)) {
      throw new TaskFailure(
        'property `behavior`: a `version` behavior wants either `before` or `keepAmount`',
      );
    }
    const wanted = keyPattern === undefined ? undefined : globToRegExp(keyPattern);
    let size = 0;
    for (const namespace of await namespacesOf(where, context)) {
      for (const key of await context.kv.keys(namespace, { gone: true })) {
        if (wanted?.test(key) === false) continue;
        size += await purge(context.kv, namespace, key, chosen, context.clock.now());
      }
    }
    return { outputs: { size } };
  },
});

async function purge(
  kv: KeyValueStore,
  namespace: string,
  key: string,
  { type, expiredOnly, before, keepAmount }: Behavior,
  now: number,
): Promise<number> {
  const versions = await kv.versions(namespace, key);
  const current = versions.at(-1);
  if (current === undefined) return 0;
  if (type === 'key') {
    const { entry } = current;
    // A key that was deleted is none; nor is there anything about it that could expire.
    if (entry === undefined) return 0;
    const expired = entry.expires !== undefined && entry.expires <= now;
    if (expiredOnly && !expired) return 0;
    return (await kv.forget(
      namespace,
      key,
      versions.map(({ version }) => version),
    )) > 0
      ? 1
      : 0;
  }
  const old = versions.slice(0, -1);
  const unwanted =
    keepAmount === undefined
      ? old.filter(({ at }) => at !== undefined && at < before!)
      : old.slice(0, Math.max(0, versions.length - keepAmount));
  if (unwanted.length === 0) return 0;
  return kv.forget(
    namespace,
    key,
    unwanted.map(({ version }) => version),
  );
}

async function namespacesOf(
  {
    namespaces,
    namespacePattern,
    includeChildNamespaces,
  }: {
    readonly namespaces: readonly string[] | undefined;
    readonly namespacePattern: string | undefined;
    readonly includeChildNamespaces: boolean;
  },
  { kv, flow }: TaskContext,
): Promise<readonly string[]> {
  const known = await kv.namespaces();
  if (namespacePattern !== undefined) {
    const pattern = globToRegExp(namespacePattern);
    return known.filter((namespace) => pattern.test(namespace));
  }
  const roots = namespaces ?? [flow.namespace];
  return known.filter((namespace) =>
    roots.some((root) => namespace === root || (includeChildNamespaces && namespace.startsWith(`${root}.`))),
  );
}

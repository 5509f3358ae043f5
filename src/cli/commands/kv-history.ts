/** `gitestra kv history`. */

import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import {
  KEY_OPERANDS,
  KV_OPTIONS,
  lineWidth,
  noSuchKey,
  valueText,
  withKeyValueStore,
} from '../kv-options.ts';
import { makeLine } from '../terminal/line.ts';

export const kvHistory = defineCommand({
  summary: 'Show what a key held before',
  description: [
    'Prints one line a version, newest first: its number, when it was written, by which execution, its value. How many are kept is `retention.keyVersions` of gitestra.yaml.',
  ],
  operands: KEY_OPERANDS,
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    ...KV_OPTIONS,
  },
  examples: [{ command: 'gitestra kv history company.team cursor', does: 'all versions of the key' }],
  async run({ options, operands: [namespace, key], host, terminal }) {
    return withKeyValueStore(host, terminal, options, async (store) => {
      const versions = (await store.versions(namespace!, key!)).toReversed();
      if (versions.length === 0) throw await noSuchKey(store, namespace!, key!);
      if (options.output === 'json') {
        const rows = versions.map(({ at, entry, ...version }) => ({
          ...version,
          ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
          ...(entry === undefined
            ? { deleted: true }
            : {
                ...entry,
                ...(entry.expires === undefined ? {} : { expires: new Date(entry.expires).toISOString() }),
              }),
        }));
        terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
        return EXIT_SUCCESS;
      }
      const { dim, red } = terminal.style;
      for (const { version, at, by, entry } of versions) {
        const date = at === undefined ? '' : new Date(at).toISOString().slice(0, 19).replace('T', ' ');
        const line = makeLine(
          [
            [`v${version}`.padEnd(5)],
            [`${date.padEnd(21)}${(by ?? '').padEnd(24)}`, dim],
            entry === undefined ? ['deleted', red] : [valueText(entry.value)],
          ],
          lineWidth(host),
        );
        terminal.out(`${line.text}\n`);
      }
      return EXIT_SUCCESS;
    });
  },
});

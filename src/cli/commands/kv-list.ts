/** `gitestra kv list`. */

import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { KV_OPTIONS, lineWidth, noSuchKey, valueText, withKeyValueStore } from '../kv-options.ts';
import { makeLine, padToWidth } from '../terminal/line.ts';

export const kvList = defineCommand({
  summary: 'List namespaces, or the keys of one',
  description: [
    'Prints one line a key: its name, type, the beginning of its value, when it ends, what it is for.',
  ],
  operands: { usage: '[namespace]', min: 0, max: 1 },
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
  examples: [
    { command: 'gitestra kv list', does: 'namespaces that have keys' },
    { command: 'gitestra kv list company.team', does: 'keys of a namespace' },
  ],
  async run({ options, operands: [namespace], host, terminal }) {
    return withKeyValueStore(host, terminal, options, async (store) => {
      if (namespace === undefined) {
        const namespaces = await store.namespaces();
        const rows = await Promise.all(
          namespaces.map(async (name) => ({ namespace: name, keys: (await store.keys(name)).length })),
        );
        if (options.output === 'json') terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
        else if (rows.length === 0) terminal.out(terminal.style.dim('No keys\n'));
        else
          for (const row of rows)
            terminal.out(
              `${row.namespace}  ${terminal.style.dim(`${row.keys} ${row.keys === 1 ? 'key' : 'keys'}`)}\n`,
            );
        return EXIT_SUCCESS;
      }
      const keys = await store.keys(namespace);
      if (keys.length === 0 && options.output !== 'json') throw await noSuchKey(store, namespace, '');
      const entries = await Promise.all(
        keys.map(async (key) => ({ key, ...(await store.get(namespace, key))! })),
      );
      if (options.output === 'json') {
        const rows = entries.map(({ expires, ...entry }) => ({
          ...entry,
          ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
        }));
        terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
        return EXIT_SUCCESS;
      }
      const width = Math.max(...keys.map((key) => key.length));
      const { dim, cyan } = terminal.style;
      for (const { key, type, value, expires, description } of entries) {
        const ends = expires === undefined ? '' : `  until ${new Date(expires).toISOString().slice(0, 16)}Z`;
        const about = description === undefined ? '' : `  # ${description}`;
        const line = makeLine(
          [
            [padToWidth(key, width), cyan],
            [`  ${type.padEnd(8)}  `, dim],
            [valueText(value)],
            [ends, dim],
            [about, dim],
          ],
          lineWidth(host),
        );
        terminal.out(`${line.text}\n`);
      }
      return EXIT_SUCCESS;
    });
  },
});

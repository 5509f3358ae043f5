/** `gitestra kv get`. */

import { UsageError } from '../../app/usage-error.ts';
import { entryAt } from '../../plugin/key-value-record.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import {
  KEY_OPERANDS,
  KV_OPTIONS,
  noSuchKey,
  requireEntry,
  valueText,
  withKeyValueStore,
} from '../kv-options.ts';

export const kvGet = defineCommand({
  summary: 'Print the value of a key, now or at a date',
  description: [
    'Text is printed as it is, everything else as JSON. Only keys of exactly this namespace are looked at; flows also find those of the namespaces above.',
  ],
  operands: KEY_OPERANDS,
  options: {
    at: {
      type: 'string',
      value: 'DATE',
      description: 'What it held then: 2026-05-06 or 2026-05-06T07:08:09Z',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print: the value, or the whole entry',
    },
    ...KV_OPTIONS,
  },
  examples: [
    { command: 'gitestra kv get company.team cursor', does: 'the value' },
    { command: 'gitestra kv get company.team cursor --at 2026-05-06', does: 'what it was at that time' },
  ],
  async run({ options, operands: [namespace, key], host, terminal }) {
    return withKeyValueStore(host, terminal, options, async (store) => {
      const entry =
        options.at === undefined
          ? await requireEntry(store, namespace!, key!)
          : entryAt(await store.versions(namespace!, key!), parseDate(options.at));
      if (entry === undefined) {
        if ((await store.versions(namespace!, key!)).length === 0)
          throw await noSuchKey(store, namespace!, key!);
        throw new UsageError(
          `“${key}” of ${namespace} held nothing at ${options.at}`,
          `gitestra kv history ${namespace} ${key} shows its versions`,
        );
      }
      const { expires, ...rest } = entry;
      const whole = {
        ...rest,
        ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
      };
      terminal.out(
        `${options.output === 'json' ? JSON.stringify(whole, null, 2) : valueText(entry.value, 2)}\n`,
      );
      return EXIT_SUCCESS;
    });
  },
});

/** A date alone means its end: what the key held on that day. */
function parseDate(text: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const at = Date.parse(day ? `${text}T23:59:59.999Z` : text);
  if (!Number.isNaN(at)) return at;
  throw new UsageError(`--at: “${text}” is no date`, 'write 2026-05-06, or 2026-05-06T07:08:09Z');
}

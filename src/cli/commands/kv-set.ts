/** `gitestra kv set`. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../app/usage-error.ts';
import { describeSystemError } from '../../storage/storage-error.ts';
import { KV_TYPES, storedAs } from '../../tasks/core/kv/entry-value.ts';
import { parseDuration } from '../../util/iso-duration.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import type { CliHost } from '../host.ts';
import { KEY_OPERANDS, KV_OPTIONS, withKeyValueStore } from '../kv-options.ts';

export const kvSet = defineCommand({
  summary: 'Set a key',
  description: [
    'The value is text unless --type says how it is read. @FILE takes the text of a file, - what comes on standard input, @@ begins a text with @.',
  ],
  operands: {
    ...KEY_OPERANDS,
    usage: '<namespace> <key> <value>',
    min: 3,
    max: 3,
    missing: 'the namespace, the key and the value, such as: company.team cursor 42',
  },
  options: {
    type: {
      type: 'string',
      short: 't',
      value: 'TYPE',
      choices: KV_TYPES,
      default: 'STRING',
      description: 'How the text is read',
    },
    ttl: {
      type: 'string',
      value: 'DURATION',
      description: 'Time after which the key is gone, as ISO-8601 duration: P30D',
    },
    description: { type: 'string', value: 'TEXT', description: 'What the key is for' },
    'if-absent': { type: 'boolean', description: 'Leave a key alone that is there, and fail' },
    ...KV_OPTIONS,
  },
  examples: [
    { command: 'gitestra kv set company.team cursor 42 --type NUMBER', does: 'a number' },
    {
      command: 'gitestra kv set company.team settings @settings.json -t JSON --ttl P1D',
      does: 'JSON for a day',
    },
  ],
  async run({ options, operands: [namespace, key, text], host, terminal }) {
    const value = await readValue(text!, host);
    const ttl = options.ttl === undefined ? undefined : parseTtl(options.ttl);
    return withKeyValueStore(host, terminal, options, async (store) => {
      const entry = {
        ...storedAs(value, options.type ?? 'STRING'),
        ...(options.description === undefined ? {} : { description: options.description }),
        ...(ttl === undefined ? {} : { expires: Date.now() + ttl }),
      };
      if (!(await store.set(namespace!, key!, entry, { ifAbsent: options['if-absent'] })))
        throw new UsageError(
          `the key “${key}” of ${namespace} is there already`,
          'leave out --if-absent to replace it',
        );
      return EXIT_SUCCESS;
    });
  },
});

async function readValue(text: string, host: CliHost): Promise<string> {
  if (text === '-') {
    const pieces: Buffer[] = [];
    for await (const piece of host.stdin) pieces.push(Buffer.from(piece as Uint8Array));
    return Buffer.concat(pieces).toString('utf8');
  }
  if (text.startsWith('@@') || !text.startsWith('@')) return text.replace(/^@@/, '@');
  try {
    return await readFile(resolve(host.cwd, text.slice(1)), 'utf8');
  } catch (error) {
    throw new UsageError(`the file ${text.slice(1)} cannot be read: ${describeSystemError(error)}`);
  }
}

function parseTtl(text: string): number {
  const ttl = parseDuration(text);
  if (ttl !== undefined && ttl > 0) return ttl;
  throw new UsageError(`--ttl: “${text}” is no duration above zero`, 'write for example PT30M or P30D');
}

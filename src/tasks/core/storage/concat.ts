/** Joins several files of storage to one. */

import { Readable } from 'node:stream';
import { list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { fileName } from './file-name.ts';

export const storageConcatTask = defineTask({
  type: 'io.kestra.plugin.core.storage.Concat',
  aliases: ['io.kestra.core.tasks.storages.Concat'],
  title: 'Join files to one.',
  description:
    'The files are written one behind the other, each followed by the separator, the last one too.',
  properties: {
    files: list(text({ description: 'URI of a file.' }), {
      description: 'URIs of the files, as a list or as a JSON array.',
      required: true,
    }),
    separator: text({ description: 'Text behind every file. Default: none.' }),
    extension: text({ description: 'Extension of the name of the new file.', default: '.tmp' }),
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the new file.' },
  },
  examples: [
    {
      title: 'Join two files',
      flow: `id: storage_concat
namespace: company.team
tasks:
  - id: first
    type: io.kestra.plugin.core.storage.Write
    content: one
  - id: second
    type: io.kestra.plugin.core.storage.Write
    content: two
  - id: both
    type: io.kestra.plugin.core.storage.Concat
    files:
      - "{{ outputs.first.uri }}"
      - "{{ outputs.second.uri }}"
    separator: ", "
    extension: .txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.both.uri) }}end"
`,
      expect: { logs: ['one, two, end'] },
    },
  ],
  async run({ files, separator, extension }, context) {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (const uri of files) {
        yield* await context.storage.open(uri);
        if (separator !== undefined && separator !== '') yield Buffer.from(separator);
      }
    }
    const uri = await context.storage.put(
      fileName(context, extension),
      Readable.from(bytes(), { objectMode: false }),
    );
    return { outputs: { uri } };
  },
});

/** Compresses a stored file. */

import { defineTask } from '../../plugin/task.ts';
import { convertFile, fileProperties } from './compression.ts';

export const fileCompressTask = defineTask({
  type: 'io.kestra.plugin.compress.FileCompress',
  title: 'Compress a file.',
  description: 'The file is streamed; its new form is stored beside it.',
  properties: fileProperties,
  outputs: {
    uri: { type: 'uri', description: 'URI of the compressed file.' },
  },
  examples: [
    {
      title: 'There and back',
      flow: `id: file_compress
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: a text of some length
  - id: small
    type: io.kestra.plugin.compress.FileCompress
    from: "{{ outputs.file.uri }}"
    compression: GZIP
  - id: large
    type: io.kestra.plugin.compress.FileDecompress
    from: "{{ outputs.small.uri }}"
    compression: GZIP
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.large.uri) }}"
`,
      expect: { logs: ['a text of some length'] },
    },
  ],
  run: async ({ from, compression }, context) => ({
    outputs: { uri: await convertFile(from, compression, 'compress', context) },
  }),
});

/** Turns the lines of a file round. */

import { text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { encodingOf } from '../../rows/charset.ts';
import { readLines } from '../../rows/read-lines.ts';
import { storeTexts } from '../../rows/write-lines.ts';
import { extensionOf, fileName } from './file-name.ts';
import { LineBlocks } from './line-blocks.ts';

export const storageReverseTask = defineTask({
  type: 'io.kestra.plugin.core.storage.Reverse',
  aliases: ['io.kestra.core.tasks.storages.Reverse'],
  title: 'Write the lines of a file in reverse order.',
  description: 'The last line comes first. Files larger than memory are fine.',
  properties: {
    from: text({ description: 'URI of the file.', required: true }),
    separator: text({ description: 'Text behind every line of the new file.', default: '\n' }),
    charset: text({ description: 'Character set of the file.', default: 'UTF-8' }),
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the new file.' },
  },
  examples: [
    {
      title: 'The last line first',
      flow: `id: storage_reverse
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: |
      first
      second
  - id: turned
    type: io.kestra.plugin.core.storage.Reverse
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.turned.uri) | replace({'\\n': ' '}) }}"
`,
      expect: { logs: ['second'] },
    },
  ],
  async run({ from, separator, charset }, context) {
    const encode = await encodingOf(charset);
    const blocks = new LineBlocks(context);
    try {
      for await (const line of readLines(await context.storage.open(from), charset)) await blocks.add(line);
      const uri = await storeTexts(
        fileName(context, extensionOf(from)),
        blocks.reversed(separator),
        context.storage,
        encode,
      );
      return { outputs: { uri } };
    } finally {
      await blocks.remove();
    }
  },
});

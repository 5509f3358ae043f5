/** Turns JSON into rows. */

import { ionText } from '../../../expression/java/ion.ts';
import { parseJson } from '../../../expression/json-text.ts';
import { boolean } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { explained } from '../../explained.ts';
import { decodePieces } from '../../rows/charset.ts';
import { readLines } from '../../rows/read-lines.ts';
import {
  charsetProperty,
  countRecords,
  fromProperty,
  storeRecords,
  uriOutput,
} from '../serdes-properties.ts';
import { readJsonItems } from './read-json-items.ts';

export const jsonToIonTask = defineTask({
  type: 'io.kestra.plugin.serdes.json.JsonToIon',
  aliases: ['io.kestra.plugin.serdes.json.JsonReader'],
  title: 'Turn JSON into rows.',
  description:
    'Takes one value a line, or with `newLine: false` an array whose items become rows; any other value is one row. Both are streamed.',
  properties: {
    from: fromProperty,
    newLine: boolean({ description: 'Whether every line is a value of its own.', default: true }),
    charset: charsetProperty,
  },
  outputs: uriOutput,
  examples: [
    {
      title: 'Rows of a JSON array',
      flow: `id: json_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .json
    content: |
      [
        {"name": "pen", "tags": ["a"]},
        {"name": null}
      ]
  - id: rows
    type: io.kestra.plugin.serdes.json.JsonToIon
    from: "{{ outputs.file.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
      expect: { logs: ['{name:"pen",tags:["a"]}', '{name:null}'] },
    },
  ],
  async run({ from, newLine, charset }, context) {
    let count = 0;
    async function* rows(): AsyncGenerator<string> {
      const bytes = await context.storage.open(from);
      const texts = newLine ? readLines(bytes, charset) : readJsonItems(decodePieces(bytes, charset));
      let number = 0;
      for await (const text of texts) {
        number++;
        if (text.trim() === '') continue;
        count++;
        const place = `${newLine ? 'line' : 'item'} ${number} of ${from}`;
        yield `${ionText(explained(place, () => parseJson(text)))}\n`;
      }
    }
    const result = await storeRecords('.ion', rows(), context);
    countRecords(count, context);
    return result;
  },
});

/** Turns rows into JSON. */

import { inZone } from '../../../expression/java/date-time.ts';
import { parseZone } from '../../../expression/java/zone.ts';
import { javaText, jsonText } from '../../../expression/print.ts';
import { LocalDateTime, LocalTime, ZonedDateTime } from '../../../expression/time-values.ts';
import { isList, isMap, mapEntries, type Value } from '../../../expression/values.ts';
import { boolean, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { explainedLater } from '../../explained.ts';
import { readRows } from '../../rows/row-reader.ts';
import {
  charsetProperty,
  countRecords,
  fromProperty,
  storeRecords,
  uriOutput,
} from '../serdes-properties.ts';

export const ionToJsonTask = defineTask({
  type: 'io.kestra.plugin.serdes.json.IonToJson',
  aliases: ['io.kestra.plugin.serdes.json.JsonWriter'],
  title: 'Turn rows into JSON.',
  description:
    'Writes one value a line, or with `newLine: false` one array of all. Both are streamed, in UTF-8.',
  properties: {
    from: fromProperty,
    newLine: boolean({ description: 'Whether every row is a line of its own.', default: true }),
    charset: charsetProperty,
    timeZoneId: text({
      description: 'Time zone that moments with an offset are shown in; those of UTC stay there.',
      default: 'UTC',
    }),
  },
  outputs: uriOutput,
  examples: [
    {
      title: 'A JSON array of rows',
      flow: `id: ion_to_json
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.storage.Write
    extension: .ion
    content: |
      {name:"pen", since:2024-05-06}
      {name:null}
  - id: file
    type: io.kestra.plugin.serdes.json.IonToJson
    from: "{{ outputs.rows.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.file.uri) }}"
`,
      expect: { logs: ['[{"name":"pen","since":"2024-05-06"},{"name":null}]'] },
    },
  ],
  async run({ from, newLine, charset, timeZoneId }, context) {
    let count = 0;
    async function* texts(): AsyncGenerator<string> {
      if (!newLine) yield '[';
      for await (const { value } of readRows(from, context.storage, charset)) {
        const json = await explainedLater(`row ${count + 1}`, () => fullJson(value, timeZoneId));
        yield newLine ? `${json}\n` : `${count === 0 ? '' : ','}${json}`;
        count++;
      }
      if (!newLine) yield ']';
    }
    const result = await storeRecords(newLine ? '.jsonl' : '.json', texts(), context);
    countRecords(count, context);
    return result;
  },
});

/** JSON with the entries of maps that are null, which expressions leave out. */
function fullJson(value: Value, timeZoneId: string): string {
  if (isList(value)) return `[${value.map((item) => fullJson(item, timeZoneId)).join(',')}]`;
  if (isMap(value)) {
    const entries = mapEntries(value).map(
      ([key, item]) => `${JSON.stringify(javaText(key))}:${fullJson(item, timeZoneId)}`,
    );
    return `{${entries.join(',')}}`;
  }
  if (value instanceof ZonedDateTime) {
    return JSON.stringify(inZone(value.epochNanoseconds, parseZone(timeZoneId)).toOffsetString(true));
  }
  if (value instanceof LocalDateTime || value instanceof LocalTime)
    return JSON.stringify(value.toString(true));
  return jsonText(value);
}

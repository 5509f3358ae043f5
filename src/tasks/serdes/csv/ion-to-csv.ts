/** Turns rows into a CSV file. */

import { javaText } from '../../../expression/print.ts';
import { isList, isMap, mapEntries, type Value } from '../../../expression/values.ts';
import { boolean, choice, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { explainedLater } from '../../explained.ts';
import { encodingOf } from '../../rows/charset.ts';
import { type Row, readRows } from '../../rows/row-reader.ts';
import {
  charsetProperty,
  countRecords,
  fromProperty,
  storeRecords,
  uriOutput,
} from '../serdes-properties.ts';
import { timeFormatProperties, timeTexts } from '../time-texts.ts';
import { csvProperties, oneCharacter } from './csv-properties.ts';

const QUOTE_MODES = ['ALWAYS', 'REQUIRED', 'NON_NUMERIC'] as const;
/** Records that are written in one go. */
const BATCH = 500;

type Fields = readonly (string | null)[];
type QuoteMode = (typeof QUOTE_MODES)[number];

export const ionToCsvTask = defineTask({
  type: 'io.kestra.plugin.serdes.csv.IonToCsv',
  aliases: ['io.kestra.plugin.serdes.csv.CsvWriter'],
  title: 'Turn rows into a CSV file.',
  description:
    'The file holds Ion text or JSON lines. The fields of the first row are the columns. The file is streamed.',
  properties: {
    from: fromProperty,
    ...csvProperties,
    lineDelimiter: text({ description: 'Text behind every line.', default: '\n' }),
    alwaysDelimitText: boolean({
      description: 'Put the text delimiter around every field.',
      default: false,
      deprecated: 'write `quoteMode: ALWAYS`, which wins over this',
    }),
    quoteMode: choice(QUOTE_MODES, {
      description:
        'Which fields are delimited: ALWAYS all, REQUIRED those that hold a separator, a delimiter or an end of a line, NON_NUMERIC all but numbers. Default: REQUIRED.',
    }),
    charset: charsetProperty,
    ...timeFormatProperties,
  },
  outputs: uriOutput,
  examples: [
    {
      title: 'A CSV file of rows',
      flow: `id: ion_to_csv
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"name": "pen", "price": 2}
      {"name": "desk, large", "price": 200.5}
  - id: file
    type: io.kestra.plugin.serdes.csv.IonToCsv
    from: "{{ outputs.rows.uri }}"
    fieldSeparator: ";"
    quoteMode: NON_NUMERIC
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.file.uri) }}"
`,
      expect: { logs: ['"name";"price"', '"pen";2', '"desk, large";200.5'] },
    },
  ],
  async run(properties, context) {
    const separator = oneCharacter('fieldSeparator', properties.fieldSeparator);
    const quote = oneCharacter('textDelimiter', properties.textDelimiter);
    const mode = properties.quoteMode ?? (properties.alwaysDelimitText ? 'ALWAYS' : 'REQUIRED');
    const [encode, { stringify }] = await Promise.all([
      encodingOf(properties.charset),
      import('csv-stringify/sync'),
    ]);
    const options = {
      delimiter: separator,
      quote,
      escape: quote,
      record_delimiter: properties.lineDelimiter,
    };
    const special = [separator, quote, '\n', '\r', properties.lineDelimiter];
    const lines = (records: readonly Fields[]): string =>
      stringify([...records], {
        ...options,
        cast: {
          string: (value) => {
            const quoted = isQuoted(value, mode, special);
            return { value, quoted, quoted_empty: quoted };
          },
        },
      });
    const times = timeTexts(properties);
    // Kestra: what is null stays empty, unless everything is delimited.
    const nothing = mode === 'ALWAYS' ? '' : null;
    const textOf = (value: Value): string | null =>
      value === null ? nothing : (times(value) ?? javaText(value));
    let count = 0;
    async function* texts(): AsyncGenerator<string> {
      let records: Fields[] = [];
      for await (const row of readRows(properties.from, context.storage)) {
        count++;
        const { names, values } = columns(row, count, properties.header);
        if (count === 1 && names !== undefined) records.push(names);
        records.push(await explainedLater(`row ${count}`, () => values.map(textOf)));
        if (records.length < BATCH) continue;
        yield lines(records);
        records = [];
      }
      if (records.length > 0) yield lines(records);
    }
    const result = await storeRecords('.csv', texts(), context, encode);
    countRecords(count, context);
    return result;
  },
});

/** Kestra: the columns are those of the first row; rows behind it give their values in their own order. */
function columns(
  { value, text }: Row,
  number: number,
  header: boolean,
): { readonly names?: readonly string[]; readonly values: readonly Value[] } {
  if (isList(value)) {
    if (!header) return { values: value };
    throw new TaskFailure(`row ${number} is a list and has no names for a header; set \`header: false\``);
  }
  if (!isMap(value)) {
    throw new TaskFailure(
      `row ${number} is neither a map nor a list: \`${text.slice(0, 80)}\`; a row must look like {"name": "value"}`,
    );
  }
  const entries = mapEntries(value);
  const values = entries.map(([, item]) => item);
  return header ? { names: entries.map(([key]) => javaText(key)), values } : { values };
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d*)$/;

function isQuoted(field: string, mode: QuoteMode, special: readonly string[]): boolean {
  if (mode === 'ALWAYS') return true;
  // Kestra: an empty text is no number.
  if (mode === 'NON_NUMERIC' && !NUMBER.test(field)) return true;
  return special.some((character) => field.includes(character));
}

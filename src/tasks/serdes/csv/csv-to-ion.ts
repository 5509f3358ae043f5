/** Turns a CSV file into rows. */

import { ionText } from '../../../expression/java/ion.ts';
import type { Value } from '../../../expression/values.ts';
import { boolean, choice, integer } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { decodePieces } from '../../rows/charset.ts';
import {
  charsetProperty,
  countRecords,
  fromProperty,
  storeRecords,
  uriOutput,
} from '../serdes-properties.ts';
import { csvProperties, oneCharacter } from './csv-properties.ts';
import { BadLine, readCsv } from './read-csv.ts';

const LARGEST = 16 * 1024 * 1024;
/** Kestra: this text is null in any field. */
const NULL = '\\N';

export const csvToIonTask = defineTask({
  type: 'io.kestra.plugin.serdes.csv.CsvToIon',
  aliases: ['io.kestra.plugin.serdes.csv.CsvReader'],
  title: 'Turn a CSV file into rows.',
  description:
    'With a header every row is a map, without one a list. All values are texts; `\\N` is null. The file is streamed.',
  properties: {
    from: fromProperty,
    ...csvProperties,
    skipEmptyRows: boolean({ description: 'Pass over empty lines.', default: false }),
    skipRows: integer({
      description: 'Number of rows to leave out behind the header.',
      default: 0,
      minimum: 0,
    }),
    onBadLines: choice(['ERROR', 'WARN', 'SKIP'], {
      description:
        'What to do with a line that has too many or too few fields, or a quote in the wrong place: fail, leave it out with a warning, or leave it out.',
      default: 'ERROR',
    }),
    errorOnDifferentFieldCount: boolean({
      description: '`true` is `onBadLines: ERROR`; `false` changes nothing.',
      deprecated: 'write `onBadLines`',
    }),
    charset: charsetProperty,
    allowExtraCharsAfterClosingQuote: boolean({
      description: 'Take characters between a closing quote and the next separator as part of the field.',
      default: false,
    }),
    maxBufferSize: integer({
      description: 'Longest row, in characters. It stops a quote that is never closed.',
      default: LARGEST,
      minimum: 1,
    }),
    maxFieldSize: integer({ description: 'Longest field, in characters.', default: LARGEST, minimum: 1 }),
  },
  outputs: uriOutput,
  examples: [
    {
      title: 'Rows of a CSV file',
      flow: `id: csv_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .csv
    content: |
      name,price
      pen,2
      "desk, large",200
  - id: rows
    type: io.kestra.plugin.serdes.csv.CsvToIon
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
      expect: { logs: ['{name:"pen",price:"2"}', '{name:"desk, large",price:"200"}'] },
    },
  ],
  async run(properties, context) {
    const settings = {
      separator: oneCharacter('fieldSeparator', properties.fieldSeparator),
      quote: oneCharacter('textDelimiter', properties.textDelimiter),
      skipEmptyRows: properties.skipEmptyRows,
      extraBehindQuote: properties.allowExtraCharsAfterClosingQuote,
      maxRow: properties.maxBufferSize,
      maxField: properties.maxFieldSize,
    };
    const onBadLines = properties.errorOnDifferentFieldCount === true ? 'ERROR' : properties.onBadLines;
    const { header, skipRows, from, charset } = properties;
    let count = 0;
    async function* rows(): AsyncGenerator<string> {
      let names: readonly string[] | undefined;
      let left = skipRows;
      const pieces = decodePieces(await context.storage.open(from), charset);
      for await (const record of readCsv(pieces, settings)) {
        if (!(record instanceof BadLine) && header && names === undefined) names = record.fields;
        else if (left > 0) left--;
        else {
          const row = rowOf(record, names);
          if (row instanceof BadLine) reject(row, onBadLines, context);
          else {
            count++;
            yield `${ionText(row)}\n`;
          }
        }
      }
    }
    const result = await storeRecords('.ion', rows(), context);
    countRecords(count, context);
    return result;
  },
});

function rowOf(
  record: BadLine | { readonly fields: readonly string[]; readonly line: number },
  names: readonly string[] | undefined,
): Value | BadLine {
  if (record instanceof BadLine) return record;
  const values = record.fields.map((field) => (field === NULL ? null : field));
  if (names === undefined) return values;
  if (values.length !== names.length) {
    return new BadLine(record.line, `it has ${values.length} fields, the header has ${names.length}`);
  }
  return new Map(names.map((name, index) => [name, values[index]!]));
}

function reject(bad: BadLine, onBadLines: 'ERROR' | 'WARN' | 'SKIP', context: TaskContext): void {
  const message = `line ${bad.line} is bad: ${bad.problem}`;
  if (onBadLines === 'ERROR') {
    throw new TaskFailure(`${message}; set \`onBadLines\` to WARN or SKIP to leave such lines out`);
  }
  if (onBadLines === 'WARN') context.logger.warn(`${message}; it is left out`);
}

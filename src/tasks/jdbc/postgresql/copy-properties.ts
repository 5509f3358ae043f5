/** Properties of CopyIn and CopyOut, and the statement that they make. */

import { type Bound, boolean, choice, integer, list, text } from '../../../plugin/property.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { connectionProperties } from './postgresql-properties.ts';

const columnNames = (description: string) =>
  list(text({ description: 'Name of a column.' }), { description });

export const copyProperties = {
  ...connectionProperties,
  table: text({ description: 'Name of the table, with its schema where needed.' }),
  columns: columnNames('Columns to be copied; all of the table without it.'),
  format: choice(['TEXT', 'CSV', 'BINARY'], { description: 'Format of the file.', default: 'TEXT' }),
  oids: boolean({ description: 'Copy the OID of each row, which servers before PostgreSQL 12 can.' }),
  freeze: boolean({
    description: 'Load rows as frozen; the table must have been made or emptied in the same transaction.',
  }),
  delimiter: text({
    description: 'Character between columns: a tab in TEXT, a comma in CSV when it is not set.',
  }),
  nullString: text({
    description: 'Text that stands for null: `\\N` in TEXT, nothing in CSV when it is not set.',
  }),
  header: boolean({ description: 'Whether the first line holds the names of the columns.' }),
  quote: text({ description: 'Character around values in CSV; `"` when it is not set.' }),
  escape: text({
    description: 'Character before one that is the same as `quote`; `quote` when it is not set.',
  }),
  forceQuote: columnNames('Columns whose values are always quoted, or `*`. CopyOut only.'),
  forceNotNull: columnNames('Columns in which nothing is null. CopyIn only.'),
  forceNull: columnNames('Columns in which quoted values may be null too. CopyIn only.'),
  encoding: text({ description: 'Encoding of the file.' }),
  socketTimeout: integer({
    description: 'Seconds without a byte from the server after which the task fails; 0 is never.',
    minimum: 0,
  }),
};

export type CopyBound = Bound<typeof copyProperties>;

/** Kestra: names of tables and columns are taken as they are written. */
export function copyStatement(
  properties: CopyBound,
  query: string | undefined,
  end: 'FROM STDIN' | 'TO STDOUT',
): string {
  const { table, columns = [] } = properties;
  const names = columns.length === 0 ? '' : ` (${columns.join(', ')})`;
  const source = query === undefined ? `${table}${names}` : `(${query})`;
  const options = copyOptions(properties);
  return `COPY ${source} ${end}${options.length === 0 ? '' : ` WITH (${options.join(', ')})`}`;
}

function copyOptions(properties: CopyBound): string[] {
  const { format, oids, freeze, nullString, header, encoding } = properties;
  const options: string[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) options.push(`${name} ${value}`);
  };
  add('FORMAT', format === 'TEXT' ? undefined : format);
  if (oids === true) options.push('OIDS');
  if (freeze === true) options.push('FREEZE');
  add('DELIMITER', character('delimiter', properties.delimiter));
  add('NULL', nullString === undefined ? undefined : literal(nullString));
  add('HEADER', header === undefined ? undefined : header ? 'TRUE' : 'FALSE');
  add('QUOTE', character('quote', properties.quote));
  add('ESCAPE', character('escape', properties.escape));
  add('FORCE_QUOTE', columnList(properties.forceQuote));
  add('FORCE_NOT_NULL', columnList(properties.forceNotNull));
  add('FORCE_NULL', columnList(properties.forceNull));
  add('ENCODING', encoding === undefined ? undefined : literal(encoding));
  return options;
}

function columnList(names: readonly string[] | undefined): string | undefined {
  if (names === undefined || names.length === 0) return undefined;
  return names.length === 1 && names[0] === '*' ? '*' : `(${names.join(', ')})`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function character(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text.length === 1) return literal(text);
  const tab = text === '\\t' ? ': write "\\t" in double quotes, which YAML reads as a tab' : '';
  throw new TaskFailure(`property \`${name}\` must be one character, not \`${text}\`${tab}`);
}

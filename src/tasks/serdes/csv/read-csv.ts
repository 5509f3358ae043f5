/** Records of CSV text, read by csv-parse with the manners of Kestra's reader. */

import { pipeline, Readable } from 'node:stream';
import type { CsvError, Info, Options } from 'csv-parse';

export interface CsvSettings {
  readonly separator: string;
  readonly quote: string;
  readonly skipEmptyRows: boolean;
  /** Characters between a closing quote and the next separator belong to the field. */
  readonly extraBehindQuote: boolean;
  /** Characters. */
  readonly maxRow: number;
  readonly maxField: number;
}

export interface CsvRecord {
  readonly fields: readonly string[];
  /** Counts from 1; the last line of a record that has several. */
  readonly line: number;
}

/** A line that is no record, and why. */
export class BadLine {
  readonly line: number;
  readonly problem: string;

  constructor(line: number, problem: string) {
    this.line = line;
    this.problem = problem;
  }
}

interface RawRecord {
  readonly record: string[];
  readonly raw: string;
  readonly info: Info;
}

/** Records may differ in length. What cannot be read further ends with a bad line. */
export async function* readCsv(
  pieces: AsyncIterable<string>,
  settings: CsvSettings,
): AsyncGenerator<CsvRecord | BadLine> {
  const [{ parse }, sync] = await Promise.all([import('csv-parse'), import('csv-parse/sync')]);
  const options: Options = {
    delimiter: settings.separator,
    quote: settings.quote,
    escape: settings.quote,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Kestra: a quote inside a field that does not begin with one is a character like others.
    relax_quotes: true,
    skip_empty_lines: settings.skipEmptyRows,
    max_record_size: settings.maxRow,
  };
  const parser = parse({ ...options, info: true, raw: true });
  pipeline(Readable.from(pieces), parser, () => undefined);
  const strict = (raw: string): boolean => {
    try {
      sync.parse(raw, { ...options, relax_quotes: false });
      return true;
    } catch (error) {
      return (error as CsvError).code !== 'CSV_INVALID_CLOSING_QUOTE';
    }
  };
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<RawRecord>) {
      yield examine(record, raw, info.lines, settings, strict);
    }
  } catch (error) {
    const { code, message } = error as CsvError;
    if (code !== 'CSV_QUOTE_NOT_CLOSED' && code !== 'CSV_MAX_RECORD_SIZE') throw error;
    const problem =
      code === 'CSV_MAX_RECORD_SIZE'
        ? `it is longer than ${settings.maxRow} characters (\`maxBufferSize\`)`
        : `a field that begins with ${settings.quote} is never closed`;
    yield new BadLine(Number(/line (\d+)/.exec(message)?.[1] ?? 1), problem);
  }
}

/** A field that still begins with a quote was either doubled properly or had characters behind its closing quote. */
function examine(
  record: readonly string[],
  raw: string,
  line: number,
  { quote, extraBehindQuote, maxField }: CsvSettings,
  strict: (raw: string) => boolean,
): CsvRecord | BadLine {
  const long = record.findIndex((field) => field.length > maxField);
  if (long !== -1) return new BadLine(line, `field ${long + 1} is longer than ${maxField} characters`);
  if (!record.some((field) => field.startsWith(quote)) || strict(raw)) return { fields: record, line };
  if (!extraBehindQuote) return new BadLine(line, `there is text behind the closing ${quote} of a field`);
  return { fields: record.map((field) => withoutQuotes(field, quote)), line };
}

/** `"abc"d` as `abcd`. */
function withoutQuotes(field: string, quote: string): string {
  const last = field.lastIndexOf(quote);
  if (!field.startsWith(quote) || last <= 0) return field;
  return field.slice(quote.length, last) + field.slice(last + quote.length);
}

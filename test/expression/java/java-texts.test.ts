import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimalPattern } from '../../../src/expression/java/decimal-format.ts';
import { ionText } from '../../../src/expression/java/ion.ts';
import { type NumberType, parseNumber } from '../../../src/expression/java/number-parse.ts';
import { javaRegex } from '../../../src/expression/java/regex.ts';
import { splitText } from '../../../src/expression/java/split.ts';
import { formatString } from '../../../src/expression/java/string-format.ts';
import { yamlText } from '../../../src/expression/java/yaml-text.ts';
import { parseJson } from '../../../src/expression/json-text.ts';
import { javaText } from '../../../src/expression/print.ts';
import { Double, makeDouble, makeInteger, type Value } from '../../../src/expression/values.ts';
import { resultOrNull } from './settle.ts';

/** What JDK 17, commons-lang, Jackson and ion-java answer; null where they throw. */
interface Table {
  readonly decimal: readonly [pattern: string, number: string, expected: string | null][];
  readonly format: readonly [
    format: string,
    args: readonly (string | boolean | null)[],
    expected: string | null,
  ][];
  readonly split: readonly [text: string, delimiter: string, limit: number, expected: string[]][];
  readonly regex: readonly [text: string, pattern: string, replacement: string, expected: string | null][];
  readonly number: readonly [text: string, type: NumberType | null, expected: string | null][];
  readonly yaml: readonly [json: string, expected: string][];
  readonly ion: readonly [json: string, expected: string][];
}

const table = JSON.parse(
  readFileSync(new URL('../../fixtures/expression/java-texts.json', import.meta.url), 'utf8'),
) as Table;

/** `L5` is an integer, `D1.5` a double, `Sabc` a text. */
function argument(text: string | boolean | null): Value {
  if (typeof text !== 'string') return text;
  if (text.startsWith('L')) return makeInteger(BigInt(text.slice(1)));
  return text.startsWith('D') ? makeDouble(Number(text.slice(1))) : text.slice(1);
}

async function compare<Row extends readonly unknown[]>(
  rows: readonly Row[],
  run: (row: Row) => unknown,
): Promise<void> {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const given = row.slice(0, -1);
    expect([...given, await resultOrNull(() => run(row))]).toEqual([...given, row.at(-1)]);
  }
}

describe('texts as Java makes them', () => {
  it('formats numbers as DecimalFormat does', async () => {
    await compare(table.decimal, ([pattern, number]) =>
      formatDecimal(
        number.startsWith('L') ? BigInt(number.slice(1)) : Number(number),
        parseDecimalPattern(pattern),
      ),
    );
  });

  it('formats texts as String.format does', async () => {
    await compare(table.format, ([format, args]) => formatString(format, args.map(argument), () => ''));
  });

  it('splits as String.split does', async () => {
    await compare(table.split, ([text, delimiter, limit]) => splitText(text, delimiter, limit));
  });

  it('replaces as String.replaceAll does', async () => {
    await compare(table.regex, ([text, pattern, replacement]) =>
      javaRegex(pattern).replaceAll(text, replacement),
    );
  });

  it('reads numbers as createNumber and the parsers of each type do', async () => {
    await compare(table.number, ([text, type]) => {
      const value = parseNumber(text, type ?? undefined);
      return value instanceof Double ? value.toString() : javaText(value);
    });
  });

  it('writes YAML as Jackson does with few quotes and indented lists', async () => {
    await compare(table.yaml, ([json]) => yamlText(parseJson(json)));
  });

  it('writes Ion as ion-java does', async () => {
    await compare(table.ion, ([json]) => ionText(parseJson(json)));
  });
});

/** Rows of files: JSON lines, Ion text, values over several lines. */

import { describe, expect, it } from 'vitest';
import { printedText } from '../../../src/expression/print.ts';
import { LocalDate } from '../../../src/expression/time-values.ts';
import { type Row, readRows } from '../../../src/tasks/rows/row-reader.ts';
import { createTaskContext } from '../task-context.ts';

async function rowsOf(content: string | Uint8Array): Promise<Row[]> {
  const { storage } = createTaskContext();
  const rows: Row[] = [];
  for await (const row of readRows(await storage.put('rows.ion', content), storage)) rows.push(row);
  return rows;
}

const values = async (content: string): Promise<unknown[]> => (await rowsOf(content)).map((row) => row.value);

describe('readRows', () => {
  it.each([
    ['', []],
    ['\n  \n', []],
    ['{"a":1}\n\n{"a":"b\\n{"}\n', [{ a: 1 }, { a: 'b\n{' }]],
    ['{a:1,b:"x"}\n{a:null}', [{ a: 1, b: 'x' }, { a: null }]],
    ['{"a":1} {"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['{\n  "a": [\n    1,\n    2\n  ]\n}\n{"b":1}\n', [{ a: [1, 2] }, { b: 1 }]],
    ['// no row\n{a:1} // {\n/* { \n */ {a:2}', [{ a: 1 }, { a: 2 }]],
    ["{a:'''one {\ntwo''', 'b c':\"}\"}\n{a:1}", [{ a: 'one {\ntwo', 'b c': '}' }, { a: 1 }]],
    ['{a:{{ //+/ }}}\n{a:2}', [{ a: '//+/' }, { a: 2 }]],
    ['"x"\n1\n[1,[2]]\n', ['x', 1, [1, [2]]]],
    ['{"a":1}\r\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
  ])('reads %j', async (text, expected) => {
    expect(await values(text)).toEqual(expected);
  });

  it('keeps types that JSON does not have', async () => {
    const [row] = (await values('{d:2024-05-06, f:3e0, i:9223372036854775807}')) as [Record<string, unknown>];
    expect(row!.d).toEqual(new LocalDate(2024, 5, 6));
    expect(printedText(row!.f)).toBe('3.0');
    expect(row!.i).toBe(9223372036854775807n);
  });

  it.each([
    ['{a:1.50,b:3.0,c:3e0,d:1.5}', ['1.50', '3.0', '3.0', '1.5']],
    ['{a:"x:1,y:2",null_:null,b:true}', ['x:1,y:2', '', 'true']],
    ['{a:b}', ['b']],
    ["{'a:b':'c:d',e:\"f\"}", ['c:d', 'f']],
    ['{a:k::1}', ['1']],
    ['{a:null.string,b:"\\x41"}', ['', 'A']],
  ])('reads what is nearly JSON as Ion: %s', async (text, expected) => {
    const [row] = (await values(text)) as [Record<string, unknown>];
    expect(Object.values(row).map(printedText)).toEqual(expected);
  });

  it('gives the text of each row', async () => {
    expect((await rowsOf('{a:1}\n{\nb:2}\n')).map((row) => row.text)).toEqual(['{a:1}', '{\nb:2}']);
  });

  it.each([
    ['{"a":1}\n{"a": }\n', 'line 2 of kestra:///'],
    ['{"a":1}\n\n{"a":\n1\n', 'line 3 of kestra:///'],
    ['{"a": "not closed\n{"b":1}', 'line 1 of'],
  ])('names the line of %j that is no row', async (text, message) => {
    await expect(rowsOf(text)).rejects.toThrow(message);
  });

  it('says that it does not read binary Ion', async () => {
    await expect(rowsOf(Uint8Array.of(0xe0, 1, 0, 0xea, 0x21, 1))).rejects.toThrow('is binary Ion');
  });
});

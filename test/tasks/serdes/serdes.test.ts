/** CSV, JSON and YAML to rows and back. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskDefinition } from '../../../src/plugin/task.ts';
import { csvToIonTask } from '../../../src/tasks/serdes/csv/csv-to-ion.ts';
import { ionToCsvTask } from '../../../src/tasks/serdes/csv/ion-to-csv.ts';
import { ionToJsonTask } from '../../../src/tasks/serdes/json/ion-to-json.ts';
import { jsonToIonTask } from '../../../src/tasks/serdes/json/json-to-ion.ts';
import { readJsonItems } from '../../../src/tasks/serdes/json/read-json-items.ts';
import { yamlToIonTask } from '../../../src/tasks/serdes/yaml/yaml-to-ion.ts';
import { createTaskContext, runTask, type TestContext } from '../task-context.ts';

async function convert(
  // biome-ignore lint/suspicious/noExplicitAny: any task type
  task: TaskDefinition<any>,
  content: string | Uint8Array,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<{ text: string; bytes: Buffer; uri: string; context: TestContext }> {
  const context = createTaskContext();
  const from = await context.storage.put('in', content);
  const { outputs } = await runTask(task, { from, ...properties }, context);
  const uri = String(outputs!.uri);
  const chunks: Buffer[] = [];
  for await (const chunk of await context.storage.open(uri)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { text: bytes.toString(), bytes, uri, context };
}

describe('csv.CsvToIon', () => {
  it.each([
    ['a,b\n1,x\n', {}, '{a:"1",b:"x"}\n'],
    ['a,b\r\n1,"x ""y"" , z"\r\n', {}, '{a:"1",b:"x \\"y\\" , z"}\n'],
    ['a;b\n1;|x;y|\n', { fieldSeparator: ';', textDelimiter: '|' }, '{a:"1",b:"x;y"}\n'],
    ['a\tb\n1\t\n', { fieldSeparator: '\t' }, '{a:"1",b:""}\n'],
    ['a,b\n\\N,"\\N"\n', {}, '{a:null,b:null}\n'],
    ['1,2\n3\n', { header: false }, '["1","2"]\n["3"]\n'],
    ['a\n1\n2\n3\n', { skipRows: 2 }, '{a:"3"}\n'],
    ['a\n\n1\n', {}, '{a:""}\n{a:"1"}\n'],
    ['a\n\n1\n', { skipEmptyRows: true }, '{a:"1"}\n'],
    ['a\n"two\nlines"\n', {}, '{a:"two\\nlines"}\n'],
    // Kestra: a quote inside a field that does not begin with one is a character.
    ['a,b\n3" disc,x\n', {}, '{a:"3\\" disc",b:"x"}\n'],
    ['a\n"""q"""\n', {}, '{a:"\\"q\\""}\n'],
    ['a,b\n"x"y,z\n', { allowExtraCharsAfterClosingQuote: true }, '{a:"xy",b:"z"}\n'],
    ['\ufeffa\n1\n', {}, '{a:"1"}\n'],
    ['b,2,1\nx,y,z\n', {}, '{b:"x",\'2\':"y",\'1\':"z"}\n'],
    ['a,b\n', {}, ''],
    ['', {}, ''],
  ])('reads %j with %j', async (csv, properties, ion) => {
    const { text, uri } = await convert(csvToIonTask, csv, properties);
    expect(text).toBe(ion);
    expect(uri).toMatch(/\.ion$/);
  });

  it.each([
    ['a,b\n1\n2,3\n', 'line 2 is bad: it has 1 fields, the header has 2', '{a:"2",b:"3"}\n'],
    ['a,b\n1,2,3\n2,3\n', 'line 2 is bad: it has 3 fields', '{a:"2",b:"3"}\n'],
    ['a\n1\n"x"y\n2\n', 'line 3 is bad: there is text behind the closing "', '{a:"1"}\n{a:"2"}\n'],
    ['a\n1\n"x\n2\n', 'is bad: a field that begins with " is never closed', '{a:"1"}\n'],
  ])('says what is bad in %j', async (csv, problem, rest) => {
    await expect(convert(csvToIonTask, csv)).rejects.toThrow(problem);
    await expect(
      convert(csvToIonTask, csv, { onBadLines: 'SKIP', errorOnDifferentFieldCount: true }),
    ).rejects.toThrow(problem);
    const warned = await convert(csvToIonTask, csv, { onBadLines: 'WARN' });
    expect(warned.text).toBe(rest);
    expect(warned.context.messages('WARN').join()).toContain(problem);
    const skipped = await convert(csvToIonTask, csv, { onBadLines: 'SKIP' });
    expect(skipped.text).toBe(rest);
    expect(skipped.context.logs).toEqual([]);
  });

  it.each([
    [{ fieldSeparator: ';;' }, '`fieldSeparator` must be one character'],
    [{ textDelimiter: '' }, '`textDelimiter` must be one character'],
    [{ maxFieldSize: 3 }, 'field 1 is longer than 3 characters'],
    [{ maxBufferSize: 5 }, '`maxBufferSize`'],
    [{ charset: 'klingon' }, '`klingon`'],
  ])('refuses a file with %j', async (properties, message) => {
    await expect(convert(csvToIonTask, 'a,b\nlong,longer\n', properties)).rejects.toThrow(message);
  });

  it('reads other character sets and counts rows', async () => {
    const { text, context } = await convert(csvToIonTask, Buffer.from([0x61, 0x0a, 0x80, 0x0a]), {
      charset: 'windows-1252',
    });
    expect(text).toBe('{a:"\\u20ac"}\n');
    expect(context.metrics).toEqual([{ name: 'records', type: 'counter', value: 1 }]);
  });
});

describe('csv.IonToCsv', () => {
  const rows = '{"a":"x","b":1.5}\n{"a":"y,\\"z","b":null}\n';

  it.each([
    [rows, {}, 'a,b\nx,1.5\n"y,""z",\n'],
    [rows, { header: false, fieldSeparator: ';' }, 'x;1.5\n"y,""z";\n'],
    [rows, { textDelimiter: "'", lineDelimiter: '\r\n' }, "a,b\r\nx,1.5\r\n'y,\"z',\r\n"],
    [rows, { alwaysDelimitText: true }, '"a","b"\n"x","1.5"\n"y,""z",""\n'],
    [rows, { quoteMode: 'ALWAYS' }, '"a","b"\n"x","1.5"\n"y,""z",""\n'],
    [rows, { quoteMode: 'REQUIRED', alwaysDelimitText: true }, 'a,b\nx,1.5\n"y,""z",\n'],
    [rows, { quoteMode: 'NON_NUMERIC' }, '"a","b"\n"x",1.5\n"y,""z",\n'],
    ['{a:"",b:"-5",c:"1e5"}', { quoteMode: 'NON_NUMERIC', header: false }, '"",-5,"1e5"\n'],
    ['{a:"1\\n2",b:"\\r",c:""}', { header: false }, '"1\n2","\r",\n'],
    ['[1,true,"x"]\n[]\n', { header: false }, '1,true,x\n\n'],
    [
      '{a:3e0,b:[1],c:{d:1},e:1.10,f:9223372036854775807}',
      { header: false },
      '3.0,[1],{d=1},1.10,9223372036854775807\n',
    ],
    ['', {}, ''],
  ])('writes %j with %j', async (ion, properties, csv) => {
    const { text, uri } = await convert(ionToCsvTask, ion, properties);
    expect(text).toBe(csv);
    expect(uri).toMatch(/\.csv$/);
  });

  it.each([
    [{}, '2024-05-06,2024-05-06T07:08:09.000Z,2024-05-06T05:08:09.500Z,2024-05-06T07:08:09.000\n'],
    [
      { timeZoneId: 'Europe/Paris', dateFormat: 'dd.MM.yyyy', dateTimeFormat: 'HH:mm[ XXX]' },
      '06.05.2024,07:08 Z,07:08 +02:00,07:08\n',
    ],
  ])('writes times with %j', async (properties, csv) => {
    const row =
      '{d:2024-05-06,i:2024-05-06T07:08:09Z,z:2024-05-06T07:08:09.5+02:00,l:2024-05-06T07:08:09-00:00}';
    expect((await convert(ionToCsvTask, row, { header: false, ...properties })).text).toBe(csv);
  });

  it.each([
    ['[1]', {}, 'row 1 is a list and has no names'],
    ['{a:1}\n5\n', {}, 'row 2 is neither a map nor a list: `5`'],
    ['{a:2024-05-06}', { dateFormat: 'jjjj' }, 'row 1: '],
    ['{a:2024-05-06T07:08:09+02:00}', { timeZoneId: 'Mars/Base' }, 'row 1: '],
  ])('refuses %j with %j', async (ion, properties, message) => {
    await expect(convert(ionToCsvTask, ion, properties)).rejects.toThrow(message);
  });

  it('writes other character sets', async () => {
    const { bytes } = await convert(ionToCsvTask, '{a:"é€"}', { header: false, charset: 'windows-1252' });
    expect([...bytes]).toEqual([0xe9, 0x80, 0x0a]);
  });

  it('writes what CsvToIon reads as it was', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', 'é', "'") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('ALWAYS', 'REQUIRED', 'NON_NUMERIC'),
        async (pairs, quoteMode) => {
          const jsonl = pairs.map(([a, b]) => JSON.stringify({ a, b })).join('\n');
          const context = createTaskContext();
          const from = await context.storage.put('in', jsonl);
          const csv = await runTask(ionToCsvTask, { from, quoteMode }, context);
          const ion = await runTask(csvToIonTask, { from: csv.outputs!.uri }, context);
          const json = await runTask(ionToJsonTask, { from: ion.outputs!.uri }, context);
          const text = await context.files.readText(
            await context.storage.localPath(String(json.outputs!.uri)),
          );
          expect(text).toBe(`${jsonl}\n`);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('json.JsonToIon', () => {
  it.each([
    ['{"a":1}\n\n[1,2.0]\n"x"', {}, '{a:1}\n[1,2e0]\n"x"\n'],
    ['[{"a":"],["},\n {"b":{"c":[1,{}]}} ]\n', { newLine: false }, '{a:"],["}\n{b:{c:[1,{}]}}\n'],
    ['{"a":\n[1]}', { newLine: false }, '{a:[1]}\n'],
    ['[]', { newLine: false }, ''],
    ['[1,"\\\\\\"",null]', { newLine: false }, '1\n"\\\\\\""\nnull\n'],
  ])('reads %j with %j', async (json, properties, ion) => {
    expect((await convert(jsonToIonTask, json, properties)).text).toBe(ion);
  });

  it.each([
    ['{"a":1}\n{"a":}\n', {}, 'line 2 of kestra:///'],
    ['[{"a":1},{"a":}]', { newLine: false }, 'item 2 of kestra:///'],
    ['[{"a":1},', { newLine: false }, 'the text ends before its array is closed'],
  ])('names what is wrong in %j', async (json, properties, message) => {
    await expect(convert(jsonToIonTask, json, properties)).rejects.toThrow(message);
  });

  it('finds the items of an array however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (values, size, pretty) => {
          const text = JSON.stringify(values, null, pretty ? 1 : 0);
          async function* pieces(): AsyncGenerator<string> {
            for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
          }
          const items: unknown[] = [];
          for await (const item of readJsonItems(pieces())) items.push(JSON.parse(item));
          expect(JSON.stringify(items)).toBe(JSON.stringify(values));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('json.IonToJson', () => {
  it.each([
    ['{a:1,b:null}\n{a:[3e0,1.10]}\n', {}, '{"a":1,"b":null}\n{"a":[3.0,1.10]}\n'],
    ['{a:1}\n"x"\n', { newLine: false }, '[{"a":1},"x"]'],
    ['', { newLine: false }, '[]'],
    [
      '[2024-05-06,2024-05-06T07:08:00Z,2024-05-06T07:08:00+02:00,2024-05-06T07:08:00-00:00]',
      { timeZoneId: 'America/New_York' },
      '["2024-05-06","2024-05-06T07:08:00Z","2024-05-06T01:08:00-04:00","2024-05-06T07:08:00"]\n',
    ],
  ])('writes %j with %j', async (ion, properties, json) => {
    const { text, uri } = await convert(ionToJsonTask, ion, properties);
    expect(text).toBe(json);
    expect(uri).toMatch('newLine' in properties ? /\.json$/ : /\.jsonl$/);
  });

  it('names the row with a zone that does not exist', async () => {
    await expect(
      convert(ionToJsonTask, '{a:1}\n{a:2024-05-06T07:08:00+02:00}', { timeZoneId: 'Mars/Base' }),
    ).rejects.toThrow('row 2: ');
  });
});

describe('yaml.YamlToIon', () => {
  it.each([
    ['a: 1\nb: [x, null]\n', '{a:1,b:["x",null]}\n'],
    ['---\na: 1\n---\na: 2\n...\n', '{a:1}\n{a:2}\n'],
    ['%YAML 1.1\n---\na: 1\n', '{a:1}\n'],
    ['# nothing\n---\n# nothing\n---\n- 1\n- two\n', '[1,"two"]\n'],
    ['--- text\n--- |\n  two\n  lines\n', '"text"\n"two\\nlines\\n"\n'],
    ['', ''],
  ])('reads %j', async (yaml, ion) => {
    const { text, context } = await convert(yamlToIonTask, yaml);
    expect(text).toBe(ion);
    expect(context.metrics).toMatchObject([{ value: ion.split('\n').length - 1 }]);
  });

  it('names the document that is no YAML', async () => {
    await expect(convert(yamlToIonTask, 'a: 1\n---\na: [1\n')).rejects.toThrow(
      /the document at line 2 of kestra:.*: this is not YAML/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { convertOutputs } from '../../../src/engine/inputs/convert-outputs.ts';
import { printedText } from '../../../src/expression/print.ts';
import type { Output } from '../../../src/flow/model.ts';

const output = (id: string, more: Partial<Output> = {}): Output => ({
  id,
  path: ['outputs', id],
  value: '',
  required: true,
  ...more,
});
const ports = {
  upload: async (id: string, path: string) => `kestra:///n/f/executions/e/outputs/${id}/${path}`,
};

describe('convertOutputs', () => {
  it('reads values as inputs of the type, leaves untyped ones alone, nests dots', async () => {
    const { outputs, problems } = await convertOutputs(
      [
        output('count', { type: 'INT' }),
        output('list', { type: 'ARRAY' }),
        output('numbers', { type: 'ARRAY', itemType: 'INT' }),
        output('file', { type: 'FILE' }),
        output('raw'),
        output('a.b', { type: 'DATE' }),
        output('none', { required: false }),
      ],
      { count: '3', list: '["1"]', numbers: '["1"]', file: 'out.csv', raw: { k: [1] }, 'a.b': '2025-01-01' },
      ports,
    );
    expect(problems).toEqual([]);
    // Null entries are not printed.
    expect(printedText(outputs)).toBe(
      '{"count":3,"list":["1"],"numbers":[1],"file":"kestra:///n/f/executions/e/outputs/file/out.csv","raw":{"k":[1]},"a":{"b":"2025-01-01"}}',
    );
    expect(outputs.none).toBeNull();
  });

  it('names every output that is wrong', async () => {
    const { problems } = await convertOutputs(
      [output('a', { type: 'INT' }), output('b'), output('c', { type: 'DATE' })],
      { a: 'x', c: 'y' },
      ports,
    );
    expect(problems).toEqual([
      'Output “a” must be an integer between -2147483648 and 2147483647 (INT), but “x” was given',
      'Output “b” is null; give it a value, or write `required: false`',
      'Output “c” must be a date (DATE), but “y” was given',
    ]);
  });

  it('registers a SECRET before it goes anywhere', async () => {
    const secrets: string[] = [];
    await convertOutputs(
      [output('t', { type: 'SECRET' })],
      { t: 'hunter2' },
      { ...ports, registerSecret: (value, name) => secrets.push(`${name}=${value}`) },
    );
    expect(secrets).toEqual(['outputs.t=hunter2']);
  });
});

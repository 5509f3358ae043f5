/** One line in, one line out. */

import { describe, expect, it } from 'vitest';
import { type BatchRequest, renderBatchRequest } from '../../src/expression/batch.ts';

const answer = (request: BatchRequest, level: 1 | 2 = 1) => renderBatchRequest(request, { level });

describe('renderBatchRequest', () => {
  it.each([
    [
      { id: 'a', expr: '{{ n ~ 1 }}', context: { n: { $double: 2 } } },
      { id: 'a', value: '2.01' },
    ],
    [
      { expr: '{{ [n] }}', context: { n: 1 }, typed: true },
      { value: '[1]', type: 'list' },
    ],
    [{ expr: '{{ a }}', context: { a: '{{ b }}', b: 'x' }, recursive: true }, { value: 'x' }],
    [{ input: { '{{ a }}': ['{{ a }}', 1] }, context: { a: 'x' } }, { value: { x: ['x', 1] } }],
    [{ rendered: ' false ' }, { value: true }],
    [{ rendered: null }, { value: false }],
    [{ expr: "{{ secret('A') }}", stubs: { secrets: { A: 'b' } } }, { value: 'b' }],
    [{ expr: "{{ kv('a', 'n') }}", stubs: { kv: { n: { a: [1] } } } }, { value: '[1]' }],
    [{ expr: "{{ read('a') }}", stubs: { files: { a: 'text' } } }, { value: 'text' }],
    [{ context: null }, { value: '' }],
  ] as const)('%j', async (request, expected) => {
    expect(await answer(request as BatchRequest)).toEqual(expected);
  });

  it('gives errors as data', async () => {
    expect(await answer({ id: 'a', expr: 'x\n{{ inputs.usr }}', context: { inputs: { user: 1 } } })).toEqual({
      id: 'a',
      error: 'undefined',
      message: '`inputs.usr` is not defined',
      line: 2,
      column: 4,
      missing: 'usr',
      help: 'did you mean `user`?',
    });
    expect(await answer({ expr: '{{ a }}', context: { a: { $localDate: 'x' } } })).toMatchObject({
      error: 'runtime',
    });
    expect(await answer({ expr: "{{ secret('constructor') }}", stubs: { secrets: {} } })).toMatchObject({
      error: 'runtime',
    });
  });

  it('obeys the level', async () => {
    expect(await answer({ expr: "{{ 'a' ?? 'b' | upper }}" }, 1)).toEqual({ value: 'A' });
    expect(await answer({ expr: "{{ 'a' ?? 'b' | upper }}" }, 2)).toEqual({ value: 'a' });
  });
});

import { describe, expect, it } from 'vitest';
import { readWebhookCall } from '../../src/trigger/webhook-call.ts';

describe('a call', () => {
  it.each<[unknown, unknown]>([
    [{ a: [1] }, { a: [1] }],
    ['{"a": 1}', { a: 1 }],
    [' [1, 2]', [1, 2]],
    ['{broken', '{broken'],
    ['plain', 'plain'],
    ['42', '42'],
    [42, '42'],
    [true, 'true'],
    ['', null],
    [null, null],
    [undefined, null],
  ])('has the body %j as %j', (body, expected) => {
    expect(readWebhookCall({ key: 'k', body }).variables.body).toEqual(expected);
  });

  it('has lists of headers and parameters', () => {
    const call = readWebhookCall({
      key: 'k',
      headers: { 'x-event': 'push', accept: ['a', 'b'] },
      parameters: { n: 1 },
    });
    expect(call.variables).toEqual({
      body: null,
      headers: { 'x-event': ['push'], accept: ['a', 'b'] },
      parameters: { n: ['1'] },
    });
  });
});

it.each<[Record<string, unknown>, string]>([
  [{}, 'the payload has no `key`'],
  [{ key: 7 }, 'the payload has no `key`'],
  [{ key: 'k', rows: 3 }, 'the payload has rows, which a webhook does not know'],
  [{ key: 'k', headers: 'x' }, '`headers` of the payload must be a map'],
  [{ key: 'k', trigger: 1 }, '`trigger` of the payload must be the id of a trigger'],
])('%j is none', (payload, message) => {
  expect(() => readWebhookCall(payload)).toThrow(message);
});

/** The lines by which scripts speak to the execution. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/expression/print.ts';
import { isBrokenMessage, parseOutputLine } from '../../../src/tasks/scripts/output-protocol.ts';

const empty = { outputs: {}, metrics: [], logs: [], assets: false, problems: [] };

describe('parseOutputLine', () => {
  it.each(['', 'text', '::', '::{}', '{}::', ' ::{}::', ':: {} ::', '::[1]::', '::warning::x'])(
    'leaves %j to the log',
    (line) => {
      expect(parseOutputLine(line)).toBeUndefined();
    },
  );

  it.each([
    ['::{}::', {}],
    ['::{"outputs":{"a":{"b":[1]}}}::  ', { outputs: { a: { b: [1] } } }],
    ['::{"outputs":null}::', {}],
    [
      '::{"logs":[{"message":"a"},{"level":"warning","message":{"x":1}},{"level":"odd"}]}::',
      {
        logs: [
          { level: 'INFO', message: 'a' },
          { level: 'WARN', message: '{"x":1}' },
          { level: 'INFO', message: '' },
        ],
      },
    ],
    [
      '::{"metrics":[{"name":"a","type":"timer","value":"PT1M"},{"name":"b","type":"timer","value":0.5,"description":"d","tags":{"n":1}}]}::',
      {
        metrics: [
          { name: 'a', type: 'timer', value: 60000 },
          { name: 'b', type: 'timer', value: 500, description: 'd', tags: { n: '1' } },
        ],
      },
    ],
    ['::{"assets":[]}::', { assets: true }],
    [
      '::{"metrics":[{"name":"a","type":"counter","value":"12","tags":{"none":null,"half":0.5,"whole":3.0,"list":[1]}}]}::',
      {
        metrics: [
          { name: 'a', type: 'counter', value: 12, tags: { half: '0.5', whole: '3.0', list: '[1]' } },
        ],
      },
    ],
    [
      '::{"logs":[{"level":"CRITICAL","message":"c"},{"level":"Fatal","message":3.0},{"level":"TRACE","message":null}]}::',
      {
        logs: [
          { level: 'ERROR', message: 'c' },
          { level: 'ERROR', message: '3.0' },
          { level: 'TRACE', message: '' },
        ],
      },
    ],
  ])('reads %s', (line, expected) => {
    expect(parseOutputLine(line)).toEqual({ ...empty, ...expected });
  });

  it('keeps the digits and the kind of numbers, as Kestra does', () => {
    const { outputs } = parseOutputLine(
      '::{"outputs":{"int":3,"double":3.0,"long":9007199254740993,"big":12345678901234567890,"list":[{"x":1e3}]}}::',
    )!;
    expect(jsonText(outputs)).toBe(
      '{"int":3,"double":3.0,"long":9007199254740993,"big":12345678901234567890,"list":[{"x":1000.0}]}',
    );
  });

  it('takes the later of two values of one name, and the first of two messages', () => {
    const message = parseOutputLine('::{"outputs":{"a":1,"a":2}}::::{"outputs":{"b":3}}::')!;
    expect(message.outputs).toEqual({ a: 2 });
    expect(message.problems.join()).toContain('more than one message');
  });

  it.each([
    ['::{"outputs":{"x":NaN}}::', 'NaN is no JSON: put out null or a text'],
    ['::{"outputs":{"x":[1, -Infinity]}}::', 'Infinity is no JSON'],
    [`::{"outputs":{"x":${'['.repeat(2000)}${']'.repeat(2000)}}}::`, 'nested deeper than'],
    [
      '::{"metrics":[{"name":"a","type":"timer","value":"5 apples"}]}::',
      'is no number of seconds or duration',
    ],
    ['::{"metrics":[{"name":"a","type":"counter","value":""}]}::', 'is no number'],
    ['::{"metrics":[{"name":"a","type":"counter","value":true}]}::', 'is no number'],
    ['::{oops}::', 'invalid JSON'],
    ['::{"outputs":[1]}::', '`outputs` of a `::{…}::` line is no map'],
    ['::{"logs":"x"}::', '`logs` of a `::{…}::` line is no list of maps'],
    ['::{"metrics":[{"name":"a","type":"histogram","value":1}]}::', 'counter, timer or gauge'],
    ['::{"metrics":[{"name":"a","type":"counter","value":"x"}]}::', 'metric `a`: "x" is no number'],
    ['::{"metrics":[{"name":"a","type":"gauge","value":null}]}::', 'is no number'],
  ])('says what is wrong with %s', (line, problem) => {
    expect(parseOutputLine(line)!.problems.join()).toContain(problem);
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const line = `::{"outputs":${json},"metrics":[${json}],"logs":[${json}]}::`;
        expect(parseOutputLine(line.replaceAll('\n', ' '))).toBeDefined();
      }),
    );
  });
});

describe('isBrokenMessage', () => {
  it.each([
    ['::{"outputs":{"a":1}}:: text', true],
    ['::{ "metrics": [', true],
    ['::{x}', false],
    ['text ::{"outputs":{}}::', false],
  ])('of %s is %s', (line, broken) => {
    expect(isBrokenMessage(line)).toBe(broken);
  });
});

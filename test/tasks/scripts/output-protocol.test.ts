/** The lines by which scripts speak to the execution. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOutputLine } from '../../../src/tasks/scripts/output-protocol.ts';

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
          { level: 'INFO', message: '""' },
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
  ])('reads %s', (line, expected) => {
    expect(parseOutputLine(line)).toEqual({ ...empty, ...expected });
  });

  it.each([
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

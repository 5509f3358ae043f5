/** What errors say: the path, the place, the nearest name, and what to write instead. */

import { describe, expect, it } from 'vitest';
import { createExpressionEngine, ExpressionError } from '../../src/expression/engine.ts';
import { checkTemplate } from '../../src/expression/references.ts';

const variables = { inputs: { user: 'ana', nul: null }, outputs: { 't-1': { val: {} } }, key: 'user' };

function failure(template: string): ExpressionError {
  try {
    createExpressionEngine({ level: 2 }).render(template, variables);
  } catch (error) {
    expect(error).toBeInstanceOf(ExpressionError);
    return error as ExpressionError;
  }
  throw new Error('it rendered');
}

describe('undefined values', () => {
  it.each([
    ['{{ inputs.usr }}', '`inputs.usr` is not defined', 'did you mean `user`?', 1, 4],
    ['{{ input.user }}', '`input` is not defined', 'did you mean `inputs`?', 1, 4],
    ["a\n  {{ outputs['t-1'].val.x }}", "`outputs['t-1'].val.x` is not defined", undefined, 2, 6],
    ['{{ inputs.nul.x }}', '`inputs.nul` is null, so `inputs.nul.x` cannot be read', undefined, 1, 4],
    ['{{ outputs[key].x }}', '`outputs[key]` is not defined', undefined, 1, 4],
    ['{% for x in inputs.list %}{% endfor %}', '`inputs.list` is not defined', undefined, 1, 13],
    [
      '{% for x in [1] %}{{ loop.index0 }}{% endfor %}',
      '`loop.index0` is not defined',
      '`loop.index` already counts from 0',
      1,
      22,
    ],
  ])('%s', (template, message, help, line, column) => {
    expect(failure(template)).toMatchObject({ kind: 'undefined', message, line, column, help });
  });

  it('give the path and the missing segment', () => {
    expect(failure("{{ outputs['t-1'].val.x.y }}")).toMatchObject({
      path: "outputs['t-1'].val.x",
      missing: 'x',
    });
  });

  it('inside of render() stand at its call, with the inner error as cause', () => {
    const error = failure("ab {{ render('1{{ nope.x }}') }}");
    expect(error).toMatchObject({ kind: 'undefined', missing: 'nope', offset: 6 });
    expect(error.cause).toMatchObject({ offset: 4 });
  });
});

describe('names', () => {
  it.each([
    ['{{ 1 | uppr }}', 'there is no filter `uppr`', 'did you mean `upper`?', 7],
    ['{{ secrt(1) }}', 'there is no function `secrt`', 'did you mean `secret`?', 3],
    ['{{ 1 is defned }}', 'there is no test `defned`', 'did you mean `defined`?', 8],
    ['{{ 1 | tojson }}', 'there is no filter `tojson`', 'write `toJson`', 7],
    ["{{ [] | map(attribute='x') }}", 'there is no filter `map`', expect.stringContaining('jq'), 8],
    ['{{ 1 | int }}', 'there is no filter `int`', 'write `number`', 7],
    ['{{ toJson(1) }}', 'there is no function `toJson`', 'it is a filter: `value | toJson`', 3],
    ['{{ 1 | range }}', 'there is no filter `range`', 'it is a function: `range(…)`', 7],
    ["{{ json('1') }}", 'there is no function `json`', expect.stringContaining('`fromJson`'), 3],
    [
      "{{ 'a' | abbreviate(len=1) }}",
      'filter `abbreviate` has no argument `len`',
      expect.stringContaining('length'),
      9,
    ],
  ])('%s', (template, message, help, offset) => {
    expect(failure(template)).toMatchObject({ kind: 'unknown-name', message, help, offset });
  });
});

describe('syntax', () => {
  it.each([
    ['{{ a if b else c }}', 'condition ? a : b', 5],
    ['{% if a %}{% elif b %}{% endif %}', '{% elseif … %}', 13],
    ['{{ a in b }}', 'contains', 5],
    ['{{ a && b }}', '`and`', 5],
    ['{{ a || b }}', '`or`', 6],
    ['{{ !a }}', '`not`', 3],
    ['{{ 1 === 1 }}', '`==`', 7],
    ['{{ 7 // 2 }}', 'write `/`', 6],
    ['{{ a.is }}', "['is']", 5],
    ['{{ a.0 }}', '[0]', 5],
    ['{{ [1][0] }}', 'parentheses', 6],
    ['{{ a | first.b }}', 'parentheses', 12],
    ['{% for k, v in m %}{% endfor %}', '.key', 8],
    ['{% for x in l if x %}{% endfor %}', 'inside the loop', 14],
    ['{% include "a" %}', 'render', 3],
    ['{{ `a` }}', 'quote', 3],
    ['{{ $a }}', '`$`', 3],
    ['{{ a', '`}}`', 0],
    ["{{ 'a }}", "`'`", 3],
    ['{{ (a }}', '`)`', 6],
    ['{% if a %}', '{% endif %}', 3],
  ])('%s', (template, help, offset) => {
    const error = failure(template);
    expect(error.kind).toBe('syntax');
    expect(`${error.message} ${error.help}`).toContain(help);
    expect(error.offset).toBe(offset);
    expect(checkTemplate(template, 2)).toHaveLength(1);
  });
});

describe('values', () => {
  it.each([
    ["{{ 'a' * 2 }}", 'cannot multiply a string and an integer', 3],
    ['{{ 1 / 0 }}', 'division by zero', 3],
    ["{{ 'abc' | sort }}", '`sort` needs a list, found a string', 11],
    ['{% if [] %}{% endif %}', 'a list cannot be a condition', 6],
    ["{{ 'ab' | slice(5, 9) }}", '`slice` ends at 9, behind the end at 2', 10],
    ["{{ fromJson('[1,') }}", 'this is not JSON: the text ends too early', 3],
    ["{{ secret('A') }}", '`secret` does not work here: there are no secrets in this place', 3],
  ])('%s', (template, message, offset) => {
    expect(failure(template)).toMatchObject({ kind: 'runtime', message, offset });
  });
});

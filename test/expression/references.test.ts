/** What the static walk finds, and what it leaves out. */

import { describe, expect, it } from 'vitest';
import { checkTemplate, hasExpression, references } from '../../src/expression/references.ts';

function paths(template: string): string[] {
  return references(template, 1).variables.map(
    ({ root, path, dynamic, guarded }) =>
      [root, ...path].join('/') + (dynamic ? '/*' : '') + (guarded ? '?' : ''),
  );
}

describe('references', () => {
  it.each([
    ['plain', []],
    ['{{ inputs.a.b }} {{ inputs }}', ['inputs/a/b', 'inputs']],
    ["{{ outputs['t-1'].rows[0].x }}", ['outputs/t-1/rows/0/x']],
    ['{{ outputs[taskrun.value].x[inputs.i].y }}', ['outputs/*', 'taskrun/value', 'inputs/i']],
    [
      "{{ inputs.a ?? vars.b }} {{ vars.c | default('x') }} {{ trigger.d is defined }}",
      ['inputs/a?', 'vars/b', 'vars/c?', 'trigger/d?'],
    ],
    [
      '{% if inputs.a is defined %}{{ inputs.a.b }}{% endif %}{{ inputs.b }}',
      ['inputs/a?', 'inputs/a/b?', 'inputs/b'],
    ],
    [
      '{% for x in inputs.list %}{{ x.y ~ loop.index ~ outputs[x.id] }}{% else %}{{ x }}{% endfor %}{{ x }}',
      ['inputs/list', 'outputs/*', 'x', 'x'],
    ],
    ['{% for i in l %}{{ kept ?? 0 }}{% set kept = i %}{% endfor %}', ['l']],
    ['{% set inputs = vars.a %}{{ inputs.b }}', ['vars/a']],
    ['{{ x }}{% set x = 1 %}{{ x }}', ['x']],
    [
      '{% macro m(a, b=inputs.z) %}{{ a.c ~ outputs.q }}{% endmacro %}{{ m(vars.v, b=trigger.t) }}',
      ['vars/v', 'trigger/t'],
    ],
    [
      "{% filter replace({inputs.k: 'b'}) %}{{ vars.x }}{% endfilter %}{% block b %}{{ vars.y }}{% endblock %}",
      ['inputs/k', 'vars/x', 'vars/y'],
    ],
    ['{{ "a #{inputs.s}" ~ [vars.l, {vars.k: vars.v}] }}', ['inputs/s', 'vars/l', 'vars/k', 'vars/v']],
    [
      '{{ inputs.a ? -inputs.b : not inputs.c }}{{ inputs.s.size() }}',
      ['inputs/a', 'inputs/b', 'inputs/c', 'inputs/s'],
    ],
    [
      '{% raw %}{{ inputs.a }}{% endraw %}{# {{ inputs.b }} #}{% verbatim %}{{ inputs.c }}{% endverbatim %}',
      [],
    ],
    ["{{ render('{{ inputs.inner }}') }}", ['inputs/inner']],
  ])('%s', (template, expected) => {
    expect(paths(template)).toEqual(expected);
  });

  it('gives the range of the whole path', () => {
    const template = "x {{ 1 + outputs['t'].rows[0] }}";
    const [found] = references(template, 2).variables;
    expect(template.slice(found!.start, found!.end)).toBe("outputs['t'].rows[0]");
  });

  it('lists secrets, keys and files by literal key, and says where one is not literal', () => {
    const template =
      "{{ secret('A') ~ secret(key='B', namespace='n') ~ secret(inputs.s) ~ kv('k', 'ns') ~ read('f.txt') ~ fileExists(path='g') }}";
    const found = references(template, 1);
    expect(found.secrets.map(({ key, namespace }) => [key, namespace])).toEqual([
      ['A', undefined],
      ['B', 'n'],
      [undefined, undefined],
    ]);
    expect(found.keyValues).toMatchObject([{ key: 'k', namespace: 'ns' }]);
    expect(found.files.map(({ key }) => key)).toEqual(['f.txt', 'g']);
    expect(template.slice(found.secrets[0]!.start, found.secrets[0]!.end)).toBe("secret('A')");
  });

  it('lists filters, functions and tests with their places, macros not among them', () => {
    const template =
      '{% macro m() %}{{ 1 | abs }}{% endmacro %}{% filter upper %}{{ m() ~ max(1) is empty }}{% endfilter %}';
    const found = references(template, 1);
    expect(found.filters.map(({ name, start, end }) => [name, template.slice(start, end)])).toEqual([
      ['abs', 'abs'],
      ['upper', 'upper'],
    ]);
    expect(found.functions.map(({ name, start, end }) => [name, template.slice(start, end)])).toEqual([
      ['max', 'max'],
    ]);
    expect(found.tests.map(({ name, start, end }) => [name, template.slice(start, end)])).toEqual([
      ['empty', 'empty'],
    ]);
  });

  it('names the variables whose texts are rendered', () => {
    const { rendered, variables } = references(
      "{% set x = 1 %}{{ render(vars.a.b) ~ renderOnce(toRender=inputs['c']) ~ render(x) }}",
      1,
    );
    expect(rendered.map(({ root, path }) => [root, ...path].join('.'))).toEqual(['vars.a.b', 'inputs.c']);
    expect(variables).toHaveLength(2);
  });
});

describe('hasExpression', () => {
  it.each(['{{ a }}', '{% if %}', 'x {# c #}'])('%s', (text) => expect(hasExpression(text)).toBe(true));
  it.each(['', 'a', '{ "a": {} }', '}} %} #}', '{'])('not %j', (text) =>
    expect(hasExpression(text)).toBe(false),
  );
});

describe('checkTemplate', () => {
  it('finds every unknown name in the order of places, rendering nothing', () => {
    const template = '{{ nope(1) | upr }}{% filter bad %}{{ x is odd2 }}{% endfilter %}{{ missing.x.fine }}';
    expect(checkTemplate(template, 2).map(({ message, offset }) => [offset, message])).toEqual([
      [3, 'there is no function `nope`'],
      [13, 'there is no filter `upr`'],
      [29, 'there is no filter `bad`'],
      [43, 'there is no test `odd2`'],
    ]);
  });

  it.each([
    ["{{ 'a' | default(1, 2) }}", 'filter `default` takes 1 argument (default)'],
    ["{{ 'a' | default(def=2) }}", 'filter `default` has no argument `def`'],
    ['{{ range(1) }}', 'function `range` needs the argument `end`'],
    ['{% macro m(a) %}{% endmacro %}{{ m(1, 2) }}', 'macro `m` takes 1 argument (a)'],
    ['{% macro m(a) %}{% endmacro %}{{ m(b=2) }}', 'macro `m` has no argument `b`'],
    ['{% for x in l %}{{ loop.parent }}{% endfor %}', '`loop.parent` is not defined'],
  ])('%s', (template, message) => {
    expect(checkTemplate(template, 1).map((problem) => problem.message)).toEqual([message]);
  });

  it('knows what a level has', () => {
    expect(checkTemplate("{{ json('1') | json }}{{ currentEachOutput(x) }}", 1)).toEqual([]);
    expect(checkTemplate("{{ json('1') | json }}{{ currentEachOutput(x) }}", 2)).toHaveLength(3);
  });

  it.each([
    '{{ max(1, 2, 3) }}',
    "{{ 1 | upper('ignored') }}",
    '{{ loop.anything }}',
    '{{ m(1) }}{% macro m(a) %}{% endmacro %}',
  ])('accepts %s', (template) => {
    expect(checkTemplate(template, 2)).toEqual([]);
  });
});

/** Templates that try to get out: every one ends in an error or in harmless text, never in code, a hang or pollution. */

import { afterEach, describe, expect, it } from 'vitest';
import { createExpressionEngine, ExpressionError } from '../../src/expression/engine.ts';

const payload = 'return globalThis.escaped = process.version';

/** Each tries to reach a constructor, a prototype or the process. */
const ATTACKS: readonly string[] = [
  `{{ "".constructor.constructor("${payload}")() }}`,
  `{{ ''.constructor('x') }}`,
  `{{ "".constructor.constructor("${payload}") }}`,
  `{{ (1).constructor.constructor("${payload}") }}`,
  `{{ ([]).constructor.constructor("${payload}") }}`,
  `{{ ({}).constructor.constructor("${payload}") }}`,
  `{{ inputs.constructor.constructor("${payload}") }}`,
  `{{ inputs['constructor']['constructor'] }}`,
  `{{ inputs['const' ~ 'ructor'] }}`,
  `{{ inputs["const" + "ructor"]("x") }}`,
  '{{ inputs.__proto__ }}',
  "{{ inputs['__proto__'] }}",
  "{{ inputs['__proto__']['constructor'] }}",
  '{{ inputs.toString }}',
  `{{ inputs.toString.constructor("${payload}") }}`,
  '{{ inputs.list.map }}',
  `{{ inputs.list.map.constructor("${payload}") }}`,
  '{{ inputs.list.constructor }}',
  '{{ inputs.hasOwnProperty }}',
  '{{ inputs.__defineGetter__ }}',
  '{{ inputs.valueOf() }}',
  '{{ inputs.text.replace }}',
  '{{ inputs.text.__proto__ }}',
  '{{ inputs.text.getClass() }}',
  '{{ inputs.text.at(0) }}',
  '{{ constructor }}',
  `{{ constructor.constructor("${payload}") }}`,
  `{{ constructor("${payload}") }}`,
  '{{ __proto__ }}',
  '{{ toString }}',
  '{{ toString() }}',
  '{{ valueOf() }}',
  '{{ hasOwnProperty("a") }}',
  '{{ __defineSetter__("a", 1) }}',
  '{{ env }}',
  '{{ frame }}',
  '{{ runtime }}',
  '{{ context }}',
  '{{ output }}',
  '{{ cb }}',
  '{{ this }}',
  '{{ globalThis }}',
  '{{ process }}',
  '{{ process.exit(1) }}',
  '{{ require("fs") }}',
  '{{ import("fs") }}',
  '{{ eval("1") }}',
  '{{ Function("return 1")() }}',
  '{{ self }}',
  '{{ cycler.constructor("return process.version")() }}',
  '{{ joiner.constructor("return process")() }}',
  '{{ range.constructor("return process")() }}',
  '{{ lookup.constructor }}',
  `{{ (inputs | merge({'__proto__': {'polluted': 1}})).polluted }}`,
  `{{ {'__proto__': {'polluted': 1}} }}{{ inputs.polluted }}`,
  `{{ fromJson('{"__proto__": {"polluted": 1}}') }}{{ inputs.polluted }}`,
  `{{ fromJson('{"constructor": {"prototype": {"polluted": 1}}}') }}{{ inputs.polluted }}`,
  `{% set __proto__ = inputs %}{{ polluted }}`,
  `{% set constructor = 1 %}{{ inputs.constructor }}`,
  `{% for __proto__ in [{'polluted': 1}] %}{{ polluted }}{% endfor %}`,
  `{% for constructor in [1] %}{{ constructor.constructor("${payload}") }}{% endfor %}`,
  `{% block "b(){}}; globalThis.escaped = 1; function x(){ /*" %}x{% endblock %}`,
  `{% block "a\u2028globalThis.escaped = 1" %}x{% endblock %}`,
  `{% block '"; globalThis.escaped = 1; "' %}x{% endblock %}`,
  `{% block constructor %}x{% endblock %}{{ block('constructor') }}{{ block('__proto__') }}`,
  `{% macro constructor(a) %}{{ a }}{% endmacro %}{{ constructor("${payload}") }}`,
  `{% macro m(__proto__) %}{{ __proto__.constructor("x") }}{% endmacro %}{{ m(inputs) }}`,
  `{% macro m(a) %}{{ a }}{% endmacro %}{{ m.constructor("${payload}") }}`,
  `{% macro m(a) %}{{ a }}{% endmacro %}{{ m.call }}`,
  `{% macro cb(env) %}{{ env }}{% endmacro %}{{ cb(1) }}`,
  `{% set output = 'x' %}{{ output }}{{ output.constructor }}`,
  `{{ '\u2028"; globalThis.escaped = 1; "' }}`,
  `{{ "\\"; globalThis.escaped = 1; //" }}`,
  "{{ '${globalThis.escaped = 1}' }}",
  '{{ 5 is constructor }}',
  '{{ 5 is __proto__ }}',
  '{{ 5 | constructor }}',
  '{{ 5 | __proto__ }}',
  '{{ 5 | toString }}',
  `{{ '{{ x }}' | replace({'x': 'constructor'}) }}`,
  `{{ render(inputs.attack) }}`,
  `{{ inputs.attack }}`,
  `{{ loop.constructor }}{% for x in [1] %}{{ loop.constructor }}{% endfor %}`,
  `{% for e in inputs %}{{ e.constructor }}{% endfor %}`,
  `{% for e in inputs %}{{ e.set }}{% endfor %}`,
  `{{ printContext().constructor }}`,
];

const variables = (): Record<string, unknown> => ({
  inputs: { text: 'abc', list: [1, 2], attack: `{{ "".constructor.constructor("${payload}") }}` },
});

const leaks = /function|native code|\[object|v\d+\.\d+\.\d+/;

describe('templates cannot reach code', () => {
  afterEach(() => {
    expect((globalThis as { escaped?: unknown }).escaped).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('has at least sixty attacks', () => {
    expect(new Set(ATTACKS).size).toBeGreaterThanOrEqual(60);
  });

  it.each(ATTACKS)('%s', async (template) => {
    for (const level of [1, 2] as const) {
      const engine = createExpressionEngine({ level });
      for (const render of [
        () => engine.render(template, variables()),
        () => engine.renderTyped(template, variables()),
        () => engine.render(template, variables(), { recursive: true }),
      ]) {
        let result: unknown;
        try {
          result = await render();
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
          continue;
        }
        // Text that was in the template or its variables may come out, nothing else.
        if (!/^\{\{ (?:inputs\.attack|'|")/.test(template)) expect(JSON.stringify(result)).not.toMatch(leaks);
      }
    }
  });

  it('never takes the values of variables for templates', async () => {
    const engine = createExpressionEngine({
      level: 2,
      services: { secret: () => '{{ inputs.text }}', kv: () => '{{ inputs.text }}' },
    });
    const attack = `{{ "".constructor.constructor("${payload}") }}`;
    expect(await engine.render('{{ inputs.attack }}', variables())).toBe(attack);
    expect(await engine.render("{{ secret('A') }}{{ kv('b') }}", variables())).toBe(
      '{{ inputs.text }}{{ inputs.text }}',
    );
    expect(await engine.renderStructure({ a: '{{ inputs.attack }}' }, variables())).toEqual({ a: attack });
  });

  it('keeps `__proto__` as an ordinary key', () => {
    const engine = createExpressionEngine({ level: 2 });
    expect(engine.render(`{{ fromJson('{"__proto__": {"a": 1}}') }}`, {})).toBe('{"__proto__":{"a":1}}');
    expect(engine.render(`{{ ({'__proto__': 1})['__proto__'] ?? 'none' }}`, {})).toBe('1');
    const structure = engine.renderStructure(JSON.parse('{"__proto__": {"a": "{{ 1 }}"}}'), {}) as object;
    expect(Object.getPrototypeOf(structure)).toBeNull();
    expect(Object.entries(structure)).toEqual([['__proto__', expect.anything()]]);
  });
});

/** Each would take forever or all memory without a limit. */
const BOMBS: readonly (readonly [name: string, template: string])[] = [
  ['huge range', '{{ range(1, 100000000000) }}'],
  ['huge range operator', '{{ 1..9000000000000000000 }}'],
  ['range of unlike letters', "{{ range('a', 'd', 0) }}"],
  ['nested loops', '{% for a in 1..1000000 %}{% for b in 1..1000000 %}{% endfor %}{% endfor %}'],
  ['loop of ranges', '{% for a in 1..1000 %}{% set x = range(1, 1000000) %}{% endfor %}'],
  ['text doubled', "{% set x = 'ab' %}{% for i in 1..60 %}{% set x = x ~ x %}{% endfor %}{{ x }}"],
  [
    'text doubled by addition',
    "{% set x = 'ab' %}{% for i in 1..60 %}{% set x = x + x %}{% endfor %}{{ x }}",
  ],
  ['list doubled', '{% set x = [1] %}{% for i in 1..60 %}{% set x = x + x %}{% endfor %}{{ x }}'],
  ['list merged', '{% set x = [1] %}{% for i in 1..60 %}{% set x = x | merge(x) %}{% endfor %}{{ x }}'],
  ['shared lists printed', '{% set x = [1] %}{% for i in 1..60 %}{% set x = [x, x] %}{% endfor %}{{ x }}'],
  [
    'shared lists as text',
    "{% set x = [1] %}{% for i in 1..60 %}{% set x = [x, x] %}{% endfor %}{{ x ~ '' }}",
  ],
  [
    'shared lists compared',
    '{% set x = [1] %}{% set y = [1] %}{% for i in 1..60 %}{% set x = [x, x] %}{% set y = [y, y] %}{% endfor %}{{ x == y }}',
  ],
  [
    'shared lists escaped',
    "{% set x = ['a'] %}{% for i in 1..60 %}{% set x = [x, x] %}{% endfor %}{{ x | escapeChar('single') }}",
  ],
  [
    'shared lists rendered',
    "{% set x = ['{{ 1 }}'] %}{% for i in 1..60 %}{% set x = [x, x] %}{% endfor %}{{ render(x) }}",
  ],
  [
    'flattened',
    '{% set x = [1, 2] %}{% for i in 1..60 %}{% set x = [x, x] | flatten %}{% endfor %}{{ x | length }}',
  ],
  ['deep value', '{% set x = [] %}{% for i in 1..100000 %}{% set x = [x] %}{% endfor %}{{ x }}'],
  [
    'deep values compared',
    '{% set x = [] %}{% set y = [] %}{% for i in 1..100000 %}{% set x = [x] %}{% set y = [y] %}{% endfor %}{{ x == y }}',
  ],
  [
    'joined text',
    "{{ range(1, 1000000) | join('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') }}",
  ],
  ['indented far', "{{ 'a' | indent(100000000000) }}"],
  [
    'much output',
    "{% for i in 1..1000000 %}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{{ 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' }}{% endfor %}",
  ],
  ['macro without end', '{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}'],
  [
    'macros calling each other',
    '{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}',
  ],
  [
    'branching macro',
    '{% macro m(n) %}{% if n > 0 %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}',
  ],
  ['block in itself', "{% block b %}{{ block('b') }}{% endblock %}"],
  ['render in itself', '{{ render(inputs.loop) }}'],
  ['render growing', '{{ render(inputs.grow) }}'],
  ['deep brackets', `{{ ${'('.repeat(100_000)}1${')'.repeat(100_000)} }}`],
  ['deep lists', `{{ ${'['.repeat(100_000)} }}`],
  ['deep maps', `{{ ${"{'a':".repeat(50_000)} }}`],
  ['many signs', `{{ ${'-'.repeat(100_000)}1 }}`],
  ['many nots', `{{ ${'not '.repeat(50_000)}true }}`],
  ['long chain', `{{ ${'1 + '.repeat(50_000)}1 }}`],
  ['long path', `{{ a${'.b'.repeat(50_000)} }}`],
  ['deep tags', '{% if true %}'.repeat(20_000)],
  ['deep interpolation', `{{ ${'"#{'.repeat(20_000)} }}`],
  ['deep JSON', `{{ fromJson('${'['.repeat(200_000)}') }}`],
  ['open braces', '{{'.repeat(200_000)],
  ['open comments', '{#'.repeat(200_000)],
  ['open verbatim', '{% verbatim %}'.repeat(50_000)],
  ['raw never closed', '{% raw %}'.repeat(50_000)],
  ['dashes', `{%${'-'.repeat(50_000)}`],
  ['long digits', `{{ ${'9'.repeat(100_000)} }}`],
  ['long text in slugify', `{{ '${'-_ '.repeat(100_000)}' | slugify }}`],
  ['long text in trim', `{{ '${' '.repeat(200_000)}x${' '.repeat(200_000)}' | trim | length }}`],
  ['long text in title', `{{ '${' '.repeat(200_000)}' | title | length }}`],
  ['long base64', `{{ '${'A'.repeat(200_001)}' | base64decode | length }}`],
];

describe('templates cannot take all time or memory', () => {
  const loops = { inputs: { loop: '{{ render(inputs.loop) }}', grow: '{{ inputs.grow }}{{ inputs.grow }}' } };

  // Without limits each of these would not come back at all, or take the process down. The number of steps is below
  // its default to keep the test short.
  it.each(BOMBS)('%s', async (_name, template) => {
    let text = '';
    try {
      text = await createExpressionEngine({ level: 2, limits: { steps: 300_000 } }).render(template, loops);
    } catch (error) {
      expect(error).toBeInstanceOf(ExpressionError);
    }
    expect(text.length).toBeLessThan(32 * 1024 * 1024);
  });
});

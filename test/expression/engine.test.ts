/** The engine's own behaviour: texts, structures, typed values, waiting, limits, cache. */

import { describe, expect, it } from 'vitest';
import { type ExpressionServices, lazy } from '../../src/expression/define.ts';
import {
  createExpressionEngine,
  type EngineOptions,
  ExpressionError,
  isTruthy,
} from '../../src/expression/engine.ts';

const engine = createExpressionEngine({ level: 1 });
const withServices = (services: ExpressionServices, options: Partial<EngineOptions> = {}) =>
  createExpressionEngine({ level: 2, ...options, services });

async function failure(render: () => unknown): Promise<ExpressionError> {
  try {
    await render();
  } catch (error) {
    expect(error).toBeInstanceOf(ExpressionError);
    return error as ExpressionError;
  }
  throw new Error('it rendered');
}

describe('render', () => {
  it('answers at once when nothing has to be waited for', () => {
    expect(engine.render('{{ a }}', { a: 1 })).toBe('1');
    expect(engine.render('plain', {})).toBe('plain');
  });

  it('takes variables from a Map, and those of a record by own properties only', async () => {
    expect(engine.render('{{ a.b }}', new Map([['a', { b: 1 }]]))).toBe('1');
    expect((await failure(() => engine.render('{{ a }}', Object.create({ a: 1 })))).kind).toBe('undefined');
    expect((await failure(() => engine.render('{{ a.b }}', { a: Object.create({ b: 1 }) }))).kind).toBe(
      'undefined',
    );
  });

  it('takes undefined for absent and null for null', async () => {
    expect(engine.render('[{{ a }}]', { a: null })).toBe('[]');
    expect((await failure(() => engine.render('{{ a }}', { a: undefined }))).missing).toBe('a');
    expect(engine.render("{{ m }}{{ m.a ?? 'd' }}", { m: { a: undefined, b: 1 } })).toBe('{"b":1}d');
  });

  it('renders one pass, or until nothing changes', async () => {
    const variables = { a: '{{ b }}', b: '{{ c }}', c: 'end' };
    expect(engine.render('{{ a }}', variables)).toBe('{{ b }}');
    expect(engine.render('{{ a }}', variables, { recursive: true })).toBe('end');
    const recursive = createExpressionEngine({ level: 2, recursive: true });
    expect(recursive.render('{{ a }}{% raw %}{{ a }}{% endraw %}', variables)).toBe('end{{ a }}');
    const renderMissing = await failure(() => recursive.render('{{ render(a) }}', variables));
    expect(renderMissing).toMatchObject({
      kind: 'unknown-name',
      help: expect.stringContaining('recursively'),
    });
    expect((await failure(() => recursive.render('{{ x }}', { x: '{{ y }}', y: '{{ x }}' }))).kind).toBe(
      'recursion',
    );
  });

  it('forgets the least recently used templates and compiles them anew', () => {
    const small = createExpressionEngine({ level: 1, cacheSize: 2 });
    for (let round = 0; round < 3; round++) {
      for (const name of ['a', 'b', 'c', 'd'])
        expect(small.render(`{{ ${name} }}`, { [name]: round })).toBe(String(round));
    }
  });
});

describe('renderStructure', () => {
  it('renders keys and texts, and keeps order and everything else', () => {
    const input = { 'k-{{ n }}': ['{{ n }}', 2, null, true, { deep: 'x{{ n }}' }], plain: 'p', number: 1.5 };
    const rendered = engine.renderStructure(input, { n: 7 });
    expect(JSON.stringify(rendered)).toBe('{"k-7":["7",2,null,true,{"deep":"x7"}],"plain":"p","number":1.5}');
  });

  it('lets the first of two keys win that render alike', () => {
    expect(engine.renderStructure({ '{{ a }}': 1, K: 2 }, { a: 'K' })).toEqual({ K: 1 });
  });

  it('renders keys once even where values are rendered recursively', () => {
    const variables = { a: '{{ b }}', b: 'end' };
    expect(engine.renderStructure({ '{{ a }}': '{{ a }}' }, variables, { recursive: true })).toEqual({
      '{{ b }}': 'end',
    });
  });

  it('waits for what its texts wait for, in order', async () => {
    const asked: string[] = [];
    const waiting = withServices({
      secret: async (key) => {
        asked.push(key);
        return key.toLowerCase();
      },
    });
    const rendered = waiting.renderStructure(
      { a: "{{ secret('A') }}", "{{ secret('B') }}": ["{{ secret('C') }}", 1] },
      {},
    );
    expect(rendered).toBeInstanceOf(Promise);
    expect(await rendered).toEqual({ a: 'a', b: ['c', 1] });
    expect(asked).toEqual(['A', 'B', 'C']);
  });
});

describe('renderTyped', () => {
  it.each([
    ['{{ list }}', [1, 2]],
    ['{{ n + 1 }}', 4],
    ['{% if n > 1 %}{{ list }}{% endif %}', [1, 2]],
    ['{% if n > 5 %}{{ list }}{% endif %}', null],
    ['{{ nul }}', null],
    ['{{ s }} tail', 'x tail'],
    ['text', 'text'],
    ['{% set q = n %}{{ q }}', 3],
    ['{% block b %}{{ n }}{% endblock %}', '3'],
    ['{% filter upper %}a{{ s }}{% endfilter %}', 'AX'],
    ["{{ '{% raw %}{{ n }}{% endraw %}' }}", '{{ n }}'],
    ['{% for x in list %}{% if loop.first %}{{ x }}{% endif %}{% endfor %}', 1],
  ])('%s', (template, expected) => {
    expect(engine.renderTyped(template, { list: [1, 2], n: 3, s: 'x', nul: null })).toEqual(expected);
  });

  it.each([
    '{{ n }}{{ n }}',
    'pre {{ n }}',
    '{{ n }} tail',
    ' {{ n }}',
    '{% for x in l %}{{ x }}{% endfor %}',
  ])('refuses %s', async (template) => {
    expect((await failure(() => engine.renderTyped(template, { n: 1, l: [1, 2] }))).kind).toBe('runtime');
  });
});

describe('waiting', () => {
  it('asks once for each call, however often the render starts over', async () => {
    const asked: string[] = [];
    const waiting = withServices({
      kv: async (key) => {
        asked.push(key);
        return { A: 'B', B: 'C', C: 'end' }[key];
      },
    });
    const template = "{% for i in 1..2 %}{{ kv(kv(kv('A'))) }}{{ missing ?? kv('C') }}{% endfor %}";
    expect(await waiting.render(template, {})).toBe('endendendend');
    expect(asked).toEqual(['A', 'B', 'C', 'C', 'A', 'B', 'C', 'C']);
  });

  it('keeps what was drawn at random before it had to wait', async () => {
    let drawn = 0;
    const waiting = withServices({
      randomBytes: (size) => new Uint8Array(size).fill(++drawn),
      secret: async () => 's',
    });
    expect(await waiting.render("{{ id() == id() }}{{ secret('A') }}{{ id() == id() }}", {})).toBe(
      'falsesfalse',
    );
    expect(drawn).toBe(4);
  });

  it('shows one time in a whole render', async () => {
    let now = 1_700_000_000_000;
    const waiting = withServices({
      now: () => now++,
      randomBytes: (size) => new Uint8Array(size),
      kv: async () => 1,
    });
    const [first, second] = (await waiting.render("{{ ksuid() }},{{ kv('a') }},{{ ksuid() }}", {})).split(
      /,1,/,
    );
    expect(first).toBe(second);
  });

  it('turns a rejection into an error at the place of the call', async () => {
    const waiting = withServices({ http: () => Promise.reject(new Error('connection refused')) });
    const error = await failure(() => waiting.render("\n{{ http('https://x') ?? 'd' }}", {}));
    expect(error).toMatchObject({ kind: 'runtime', message: 'connection refused', line: 2, column: 4 });
  });

  it('waits inside of macros, blocks, filters and inner templates', async () => {
    const waiting = withServices({ kv: async (key) => `<${key}>` });
    const template =
      "{% macro m(k) %}{{ kv(k) }}{% endmacro %}{{ m('a') | upper }}{% block b %}{{ kv('b') }}{% endblock %}" +
      "{% filter lower %}{{ kv('C') }}{% endfilter %}{{ render('{{ kv(\"d\") }}') }}";
    expect(await waiting.render(template, {})).toBe('<A><b><c><d>');
  });

  it('loads a heavy module on first use and tries again after a failed load', async () => {
    let attempts = 0;
    const module = lazy(async () => {
      if (++attempts === 1) throw new Error('not there yet');
      return 'loaded';
    });
    const attempt = async (): Promise<string> => {
      for (;;) {
        try {
          return module();
        } catch (pending) {
          await (pending as { promise: Promise<unknown> }).promise;
        }
      }
    };
    await expect(attempt()).rejects.toThrow('not there yet');
    expect(await attempt()).toBe('loaded');
    expect(module()).toBe('loaded');
    expect(attempts).toBe(2);
  });

  it('says so when the place has no such service', async () => {
    for (const call of [
      "secret('A')",
      "kv('a')",
      "read('a')",
      "fileSize('a')",
      'errorLogs()',
      'randomPort()',
      'uuid()',
      'id()',
      "http('x')",
      "subflow('a', 'b')",
    ]) {
      expect((await failure(() => engine.render(`{{ ${call} }}`, {}))).message).toMatch(
        /does not work here|no clock/,
      );
    }
  });

  it('reports every secret, and every part of one', async () => {
    const seen: string[] = [];
    const waiting = withServices(
      { secret: () => '{"user":"root"}' },
      { onSecret: (value) => seen.push(value) },
    );
    await waiting.render("{{ secret('A', subkey='user') }}", {});
    await waiting.render("{{ secret('A') }}", {}, { onSecret: (value) => seen.push(`own ${value}`) });
    expect(seen).toEqual(['{"user":"root"}', 'root', 'own {"user":"root"}']);
  });
});

describe('limits', () => {
  it.each([
    ['{% for i in 1..20 %}{% endfor %}', { steps: 30 }],
    ['{% macro m() %}x{% endmacro %}{% for i in [1, 2] %}{{ m() }}{% endfor %}', { steps: 15 }],
    ["{{ 'abcdef' }}", { output: 5 }],
    ['{% for i in 1..3 %}abc{% endfor %}', { output: 8 }],
  ])('%s', async (template, limits) => {
    const limited = createExpressionEngine({ level: 2, limits });
    expect((await failure(() => limited.render(template, {}))).kind).toBe('runtime');
    expect(typeof engine.render(template, {})).toBe('string');
  });

  it('counts calls inside one another and passes', async () => {
    const limited = createExpressionEngine({ level: 2, limits: { nesting: 3, passes: 2 } });
    const macro = '{% macro m(n) %}{% if n > 0 %}{{ m(n - 1) }}{% endif %}.{% endmacro %}';
    expect(limited.render(`${macro}{{ m(2) }}`, {})).toBe('...');
    expect((await failure(() => limited.render(`${macro}{{ m(3) }}`, {}))).kind).toBe('recursion');
    const variables = { a: '{{ b }}', b: '{{ c }}', c: 'end' };
    expect((await failure(() => limited.render('{{ a }}', variables, { recursive: true }))).kind).toBe(
      'recursion',
    );
  });
});

describe('isTruthy', () => {
  it.each([null, undefined, '', 'false', '0', '-0'])('%j is false', (text) =>
    expect(isTruthy(text)).toBe(false),
  );
  it.each(['true', 'FALSE', ' false ', '0.0', 'null', '[]', 'no', ' '])('%j is true', (text) =>
    expect(isTruthy(text)).toBe(true),
  );
});

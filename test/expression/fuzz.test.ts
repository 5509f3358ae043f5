/** Properties that hold for any text and any value. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/expression/ast.ts';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { ExpressionError } from '../../src/expression/errors.ts';
import { parseJson } from '../../src/expression/json-text.ts';
import { parseTemplate } from '../../src/expression/parser.ts';
import { javaText, jsonText, printedText } from '../../src/expression/print.ts';
import { printTemplate } from '../../src/expression/print-ast.ts';
import { checkTemplate, references } from '../../src/expression/references.ts';
import { Duration, Instant, LocalDate } from '../../src/expression/time-values.ts';
import { fromTypedJson, toTypedJson } from '../../src/expression/typed-json.ts';
import { Double, equalValues, makeDouble, makeInteger, type Value } from '../../src/expression/values.ts';

const variables = { a: 'x', b: [1, 2, { c: null }], m: { k: 'v', n: 3 }, n: 5, d: 2.5, t: true, nul: null };

/** Pieces of templates, so that random texts are often nearly right. */
const piece = fc.constantFrom(
  ...['{{ ', ' }}', '{% ', ' %}', '{#', '#}', '{', '}', '-', ' ', '\n', 'text'],
  ...[
    'if ',
    'endif',
    'else',
    'elseif ',
    'for x in ',
    'endfor',
    'set x = ',
    'macro m(p)',
    'endmacro',
    'block z',
    'endblock',
  ],
  ...['filter upper', 'endfilter', 'verbatim', 'endverbatim', 'raw', 'endraw'],
  ...[
    'a',
    'b',
    'm',
    'n',
    'd',
    't',
    'nul',
    'x',
    'loop',
    'missing',
    '.k',
    '.c',
    '[0]',
    "['k']",
    '(',
    ')',
    '[',
    ']',
    ', ',
    ': ',
  ],
  ...[
    "'s'",
    '"s#{n}"',
    "'",
    '"',
    '1',
    '2.5',
    '0',
    'true',
    'null',
    'm(1)',
    'range(1, 3)',
    'max(1, 2)',
    'render(a)',
  ],
  ...[
    ' + ',
    ' - ',
    ' * ',
    ' / ',
    ' % ',
    ' ~ ',
    ' .. ',
    ' == ',
    ' != ',
    ' < ',
    ' >= ',
    ' ?? ',
    ' ??? ',
    ' ? ',
    ' | ',
  ],
  ...[
    ' and ',
    ' or ',
    'not ',
    ' is ',
    ' is not ',
    'empty',
    'defined',
    ' contains ',
    ' isIn ',
    'upper',
    'length',
    'default(1)',
    'sort',
  ],
);
const templateLike = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const expressionLike = fc.array(piece, { maxLength: 12 }).map((pieces) => `{{ ${pieces.join('')} }}`);
const anyTemplate = fc.oneof(templateLike, expressionLike, fc.string({ unit: 'binary', maxLength: 60 }));

const level = fc.constantFrom(1 as const, 2 as const);

const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, false, new Double(Number.NaN), new Double(-0), new Double(Infinity)),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(makeInteger),
    fc.double().map(makeDouble),
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((nanoseconds) => new Instant(nanoseconds)),
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((nanoseconds) => new Duration(nanoseconds)),
    fc.integer({ min: 1, max: 28 }).map((day) => new LocalDate(2024, 2, day)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4 }),
  ),
})).value;

function withoutPlaces(body: Body): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, item: unknown) => {
      if (key === 'start' || key === 'end' || key === 'nameStart') return undefined;
      if (typeof item === 'bigint') return `${item}n`;
      return item instanceof Double ? `${item}` : item;
    }),
  );
}

describe('any text', () => {
  it('renders, or gives an error with a place inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplate, level, fc.boolean(), async (template, at, typed) => {
        const engine = createExpressionEngine({ level: at });
        try {
          const result = await (typed
            ? engine.renderTyped(template, variables)
            : engine.render(template, variables));
          if (!typed) expect(typeof result).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
          const { offset, end, line, column, message } = error as ExpressionError;
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(template.length);
          const lines = template.split('\n');
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column - 1).toBeLessThanOrEqual(lines[line - 1]!.length);
          expect(message).not.toMatch(/undefined$|\[object|is not a function|cannot read prop/i);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('can be checked and walked without rendering; what is checked clean never fails by an unknown name', async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplate, level, async (template, at) => {
        const problems = checkTemplate(template, at);
        if (problems.some((problem) => problem.kind === 'syntax')) {
          expect(() => parseTemplate(template, at)).toThrow(ExpressionError);
          return;
        }
        for (const { start, end } of references(template, at).variables) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(template.length);
        }
        if (problems.length > 0) return;
        try {
          await createExpressionEngine({ level: at }).render(template, variables);
        } catch (error) {
          expect((error as ExpressionError).kind).not.toBe('unknown-name');
          expect((error as ExpressionError).kind).not.toBe('syntax');
        }
      }),
      { numRuns: 700 },
    );
  });

  it('parses to a tree that its printed form parses to again', () => {
    let parsed = 0;
    fc.assert(
      fc.property(anyTemplate, level, (template, at) => {
        let body: Body;
        try {
          body = parseTemplate(template, at);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
          return;
        }
        parsed++;
        const printed = printTemplate(body);
        expect(withoutPlaces(parseTemplate(printed, at))).toEqual(withoutPlaces(body));
      }),
      { numRuns: 1500 },
    );
    expect(parsed).toBeGreaterThan(80);
  });

  it.each([
    "{{ 'it\\'s' ~ \"q\\\"\" ~ 'back\\\\slash' }}",
    '{{ "a\\\'b" ~ "x#{ [1, {\'k\': -2.0}] | first }y" ~ "a#\\"b" }}',
    "{{ a ?? b | upper ~ c is not empty ? not d : -e.f['g'][h].size() }}",
    '{% for x in 1..3 %}{{ loop.index }}{% else %}none{% endfor %}{% set y = {1: 2, x: [3]} %}',
    "{% macro m(a, b='d') %}{{ a ~ b }}{% endmacro %}{{ m(1, b=2) }}{% block \"it's\" %}x{% endblock %}",
    '{% if a %}1{% elseif b %}2{% else %}3{% endif %}{% filter upper | abbreviate(length=3) %}x{% endfilter %}',
    'a{ {{- 1 }}{% verbatim %}{{ x }}{% endverbatim %}{% raw %}{{ y }}{% endraw %}{',
    '{{ 9223372036854775808 ~ 9007199254740993 ~ 0.0000001 ~ 123456789012345680000.0 }}',
  ])('prints %s so that it reads back', (template) => {
    const body = parseTemplate(template, 2);
    expect(withoutPlaces(parseTemplate(printTemplate(body), 2))).toEqual(withoutPlaces(body));
    // Every operator is in parentheses, so the printed form means the same at both levels.
    expect(withoutPlaces(parseTemplate(printTemplate(body), 1))).toEqual(withoutPlaces(body));
  });
});

describe('any value', () => {
  it('prints', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.anything()), (any) => {
        for (const print of [printedText, javaText, jsonText]) expect(typeof print(any)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('is written as JSON that reads back to the same text', () => {
    fc.assert(
      fc.property(value, (any) => {
        const json = jsonText(any);
        expect(() => JSON.parse(json) as unknown).not.toThrow();
        expect(jsonText(parseJson(json))).toBe(json);
      }),
    );
  });

  it('keeps its type through typed JSON', () => {
    fc.assert(
      fc.property(value, (any) => {
        const back = fromTypedJson(JSON.parse(JSON.stringify(toTypedJson(any))));
        expect(javaText(back)).toBe(javaText(any));
        expect(javaText(any).includes('NaN') || equalValues(back, any)).toBe(true);
      }),
    );
  });
});

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as property from '../../src/plugin/property.ts';
import { certainlyFits } from '../../src/validate/plain-schema.ts';
import { checkProperties } from '../../src/validate/schema-check.ts';

const d = { description: 'x' };

const SCHEMA = property.objectSchema({
  text: property.text({ ...d, required: true }),
  count: property.integer({ ...d, minimum: 1, maximum: 5 }),
  ratio: property.number(d),
  flag: property.boolean(d),
  level: property.choice(['LOW', 'HIGH'], d),
  wait: property.duration(d),
  items: property.list(
    property.object({ name: property.text({ ...d, required: true }), n: property.integer(d) }, d),
    d,
  ),
  env: property.map(property.text(d), d),
  body: property.either(property.list(property.text(d), d), property.map(property.text(d), d), d),
  anything: property.any(d),
});

const check = async (value: Record<string, unknown>): Promise<string[]> =>
  (await checkProperties(SCHEMA, value, 'task `t`')).map((fault) => {
    const help = fault.help === undefined ? '' : ` (${fault.help})`;
    return `${fault.path.join('/')} ${fault.code} ${fault.message}${help}`;
  });

describe('one clear fault', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['missing', {}, ' missing-property task `t` has no `text`'],
    ['null', { text: null }, 'text missing-property `text` of task `t` has no value'],
    [
      'unknown',
      { text: 'x', texts: 1 },
      'texts unknown-property task `t` has no property `texts` (did you mean `text`?)',
    ],
    ['list for text', { text: ['x'] }, 'text wrong-type `text` of task `t` must be text, found a list'],
    [
      'too large',
      { text: 'x', count: 9 },
      'count invalid-value `count` of task `t` is 9, but must be at most 5',
    ],
    [
      'too small',
      { text: 'x', count: 0 },
      'count invalid-value `count` of task `t` is 0, but must be at least 1',
    ],
    [
      'fraction',
      { text: 'x', count: 1.5 },
      'count wrong-type `count` of task `t` must be an integer, found the number 1.5',
    ],
    [
      'word for number',
      { text: 'x', ratio: 'half' },
      'ratio wrong-type `ratio` of task `t` must be a number, found text "half"',
    ],
    [
      'word for boolean',
      { text: 'x', flag: 'yes' },
      'flag wrong-type `flag` of task `t` must be `true` or `false`, found text "yes"',
    ],
    [
      'no choice',
      { text: 'x', level: 'HIHG' },
      'level invalid-value `HIHG` is not a possible value for `level` of task `t` (did you mean `HIGH`?)',
    ],
    [
      'no duration',
      { text: 'x', wait: '5s' },
      'wait invalid-duration `wait` of task `t` must be an ISO-8601 duration, found text "5s" (write `PT10S`, `PT5M`, `PT1H30M` or `P1D`)',
    ],
    [
      'no list',
      { text: 'x', items: 'none' },
      'items wrong-type `items` of task `t` must be a list, found text "none"',
    ],
    [
      'inside a list',
      { text: 'x', items: [{ name: 'a' }, { nam: 'b', name: 'b' }] },
      'items/1/nam unknown-property item 2 of `items` of task `t` has no property `nam` (did you mean `name`?)',
    ],
    [
      'missing inside a list',
      { text: 'x', items: [{ n: 1 }] },
      'items/0 missing-property item 1 of `items` of task `t` has no `name`',
    ],
    [
      'a list in a map',
      { text: 'x', env: { A: ['b'] } },
      'env/A wrong-type `A` of task `t` must be text, found a list',
    ],
    [
      'neither of two',
      { text: 'x', body: 3 },
      'body wrong-type `body` of task `t` must be a list or a map, found the number 3',
    ],
  ])('%s', async (_, value, expected) => {
    expect(await check(value)).toEqual([expected]);
  });

  it('for each of several', async () => {
    expect(await check({ txt: 1, flag: 'x', level: 1 })).toHaveLength(4);
  });
});

describe('no fault', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'expressions everywhere',
      {
        text: '{{ a }}',
        count: '{{ a }}',
        flag: '{{ a }}',
        level: '{{ a }}',
        wait: '{{ a }}',
        items: '{{ a }}',
        env: '{{ a }}',
      },
    ],
    ['texts that are numbers', { text: 3, count: '3', ratio: '1.5e3', flag: 'true', wait: 'PT1H' }],
    ['nulls', { text: 'x', count: null, items: null }],
    ['large integers', { text: 2n ** 60n, ratio: 2n ** 60n }],
    [
      'nested values',
      {
        text: 'x',
        items: [{ name: 'a', n: 2 }],
        env: { A: 'b', B: 1 },
        body: ['x'],
        anything: { deep: [1, null] },
      },
    ],
  ])('in %s', async (_, value) => {
    expect(await check(value)).toEqual([]);
  });
});

it('is certain only of what the schema validator accepts', () => {
  const validate = new Ajv({ strict: false, validateSchema: false }).compile(SCHEMA);
  const leaf = fc.oneof(
    fc.constantFrom('x', 'PT1S', '3', 'true', 'LOW', '{{ a }}'),
    fc.integer({ min: -1, max: 7 }),
    fc.boolean(),
    fc.double({ noNaN: true }),
  );
  const value = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('name', 'n', 'A'), leaf),
    fc.array(fc.dictionary(fc.constantFrom('name', 'n'), leaf), { maxLength: 2 }),
  );
  const key = fc.constantFrom(
    'text',
    'count',
    'ratio',
    'flag',
    'level',
    'wait',
    'items',
    'env',
    'body',
    'anything',
    'other',
  );
  let certain = 0;
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (candidate) => {
      const plain = { text: 'x', ...candidate };
      if (!certainlyFits(SCHEMA, plain)) return;
      certain++;
      expect(validate(plain)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(certain).toBeGreaterThan(20);
});

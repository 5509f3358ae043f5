/** Values as text, as JSON, as typed JSON, and compared. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuntimeFailure } from '../../src/expression/errors.ts';
import { isJson, parseJson } from '../../src/expression/json-text.ts';
import { attributeOf, callMethod } from '../../src/expression/lookup.ts';
import { javaText, jsonText, printedText } from '../../src/expression/print.ts';
import {
  compareTimes,
  Duration,
  dateOfEpochDay,
  epochDay,
  Instant,
  LocalDate,
  LocalDateTime,
  LocalTime,
  ZonedDateTime,
} from '../../src/expression/time-values.ts';
import { fromTypedJson, toTypedJson } from '../../src/expression/typed-json.ts';
import {
  Double,
  doubleText,
  equalValues,
  isDouble,
  isInteger,
  MapEntry,
  makeDouble,
  makeInteger,
  typeName,
} from '../../src/expression/values.ts';

const zoned = fromTypedJson({ $zdt: '2024-07-01T08:00:00.120+02:00[Europe/Paris]' }) as ZonedDateTime;

describe('numbers', () => {
  it('are integers or doubles', () => {
    for (const integer of [0, -5, 2 ** 53 - 1, 10n ** 18n])
      expect([isInteger(integer), isDouble(integer)]).toEqual([true, false]);
    for (const double of [0.5, 1e300, Number.NaN, new Double(3)])
      expect([isInteger(double), isDouble(double)]).toEqual([false, true]);
    expect(makeDouble(3)).toBeInstanceOf(Double);
    expect(makeDouble(3.5)).toBe(3.5);
    expect(makeInteger(2n ** 63n)).toBe(-(2n ** 63n));
    expect(makeInteger(5n)).toBe(5);
  });

  it.each([
    [3, '3.0'],
    [0, '0.0'],
    [-0, '-0.0'],
    [0.1, '0.1'],
    [0.001, '0.001'],
    [0.000999, '9.99E-4'],
    [9999999, '9999999.0'],
    [1e7, '1.0E7'],
    [1.5e300, '1.5E300'],
    [5e-324, '5.0E-324'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [Number.NaN, 'NaN'],
  ])('%d prints as Java prints doubles', (value, text) => expect(doubleText(value)).toBe(text));
});

describe('texts', () => {
  it.each([
    [null, '', 'null', 'null'],
    [true, 'true', 'true', 'true'],
    [12n ** 20n, String(12n ** 20n), String(12n ** 20n), String(12n ** 20n)],
    [new Double(2), '2.0', '2.0', '2.0'],
    [new Double(Number.NaN), 'NaN', 'NaN', '"NaN"'],
    ['a"\u0001é/', 'a"\u0001é/', 'a"\u0001é/', '"a\\"\\u0001é/"'],
    ['\u001f\\u00ff', '\u001f\\u00ff', '\u001f\\u00ff', '"\\u001F\\\\u00ff"'],
    [[1, null, 'x', [2.5]], '[1,null,"x",[2.5]]', '[1, null, x, [2.5]]', '[1,null,"x",[2.5]]'],
    [{ a: null, b: { c: 1 } }, '{"b":{"c":1}}', '{a=null, b={c=1}}', '{"b":{"c":1}}'],
    [
      new Map<string, unknown>([
        ['2', 'b'],
        ['1', 'a'],
      ]),
      '{"2":"b","1":"a"}',
      '{2=b, 1=a}',
      '{"2":"b","1":"a"}',
    ],
    [new MapEntry('k', [1]), 'k=[1]', 'k=[1]', '{"k":[1]}'],
    [
      zoned,
      '2024-07-01T08:00:00.120+02:00[Europe/Paris]',
      '2024-07-01T08:00:00.120+02:00[Europe/Paris]',
      '"2024-07-01T08:00:00.120+02:00"',
    ],
    [new Instant(0n), '1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '"1970-01-01T00:00:00Z"'],
    [new Duration(-1_500_000_000n), 'PT-1.5S', 'PT-1.5S', '"PT-1.5S"'],
    [new Date(0), '1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '"1970-01-01T00:00:00Z"'],
  ])('%s', (value, printed, java, json) => {
    expect([printedText(value), javaText(value), jsonText(value)]).toEqual([printed, java, json]);
  });

  it('refuse what nests too deep', () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 5000; level++) deep = [deep];
    expect(() => jsonText(deep)).toThrow(RuntimeFailure);
    expect(() => javaText(deep)).toThrow(RuntimeFailure);
  });
});

describe('JSON', () => {
  it.each([
    ['1', 1],
    ['-0', 0],
    ['1.0', new Double(1)],
    ['1e2', new Double(100)],
    ['12345678901234567890', 12345678901234567890n],
    ['"\\u00e9\\n\\/"', 'é\n/'],
    [' [ 1 , { "a" : [ ] } ] ', [1, { a: [] }]],
    ['{"a":1,"a":2}', { a: 2 }],
    ['null trailing', null],
  ])('%s', (text, value) => expect(parseJson(text)).toEqual(value));

  it.each(['', '{', '[1', '{"a"}', "'a'", 'nul', 'truefalse', '01', '1.', '+1', '"\\x"', '"a\nb"', '[1,]'])(
    'refuses %j',
    (text) => {
      expect(() => parseJson(text)).toThrow(/not JSON/);
      expect(isJson(text)).toBe(false);
    },
  );

  it('reads any text, however it is escaped', () => {
    const pieces = fc.array(fc.constantFrom('a', 'é', '"', '\\', '\n', '\\"', '\u2028', '😀', '\ud800', '/'));
    fc.assert(
      fc.property(fc.array(pieces.map((all) => all.join(''))), (texts) => {
        expect(parseJson(JSON.stringify(texts))).toEqual(texts);
      }),
    );
  });

  it.each([
    ['["a\\n\\x"]', '"\\\\" at offset 5'],
    ['["\\n', 'ends too early'],
    ['["\\"]', 'ends too early'],
    ['["\\u12g4"]', '"\\\\" at offset 2'],
  ])('says where the text %s is wrong', (json, place) => {
    expect(() => parseJson(json)).toThrow(place);
  });

  it('takes the whole text where it asks whether text is JSON', () => {
    expect([isJson('[1]'), isJson(' 1 '), isJson('1 2'), isJson('abc')]).toEqual([true, true, false, false]);
  });
});

describe('typed JSON', () => {
  it.each([
    [10n ** 17n, { $long: '100000000000000000' }],
    [new Double(3), { $double: 3 }],
    [new Double(-0), { $double: '-0' }],
    [new Double(Infinity), { $double: 'Infinity' }],
    [new Double(1.1, '1.10'), { $double: '1.10' }],
    [2.5, 2.5],
    [zoned, { $zdt: '2024-07-01T08:00:00.120+02:00[Europe/Paris]' }],
    [new LocalDate(2024, 2, 29), { $localDate: '2024-02-29' }],
    [new LocalTime(1, 2), { $localTime: '01:02' }],
    [
      new LocalDateTime(new LocalDate(1, 1, 1), new LocalTime(23, 59, 58, 1000)),
      { $localDateTime: '0001-01-01T23:59:58.000001' },
    ],
    [new Duration(3_723_000_000_000n), { $duration: 'PT1H2M3S' }],
    [
      new Map<number | string, number>([
        [2, 1],
        ['1', 2],
      ]),
      {
        $map: [
          [2, 1],
          ['1', 2],
        ],
      },
    ],
    [{ $zdt: 'no time at all' }, { $map: [['$zdt', 'no time at all']] }],
    [new MapEntry('a', 1), { $entry: ['a', 1] }],
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
  ])('%s', (value, json) => {
    expect(JSON.parse(JSON.stringify(toTypedJson(value)))).toEqual(json);
    const back = fromTypedJson(json);
    expect(javaText(back)).toBe(javaText(value));
    expect(typeName(back)).toBe(typeName(value));
  });

  it('says what is wrong with a marker', () => {
    expect(() => fromTypedJson({ $localDate: 'soon' })).toThrow('"soon" is not a date');
    expect(fromTypedJson({ $unknown: 'x' })).toEqual({ $unknown: 'x' });
  });
});

describe('equality', () => {
  it.each([
    [1, new Double(1), true],
    [2 ** 53, 2n ** 53n, true],
    [1, '1', false],
    [null, undefined, true],
    [null, 0, false],
    [[1, [2]], [new Double(1), [2]], true],
    [[1], [1, 2], false],
    [
      { a: 1, b: 2 },
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
      true,
    ],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { b: 1 }, false],
    [new Instant(5n), new Instant(5n), true],
    [new Instant(0n), new ZonedDateTime(0n, 0), false],
    [new MapEntry('a', 1), new MapEntry('a', 1), true],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(equalValues(left, right)).toBe(expected);
    expect(equalValues(right, left)).toBe(expected);
  });
});

describe('times', () => {
  it('count days as the calendar does, before the epoch too', () => {
    for (const [date, days] of [
      ['1970-01-01', 0],
      ['1969-12-31', -1],
      ['2000-02-29', 11016],
      ['1600-03-01', -135080],
      ['9999-12-31', 2932896],
    ] as const) {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      expect(epochDay({ year, month, day })).toBe(days);
      expect(dateOfEpochDay(days)).toEqual({ year, month, day });
    }
  });

  it.each([
    ['2024-03-05T14:07+01:00', '2024-03-05T14:07+01:00'],
    ['2024-03-05T14:07:00Z', '2024-03-05T14:07Z'],
    ['1969-12-31T23:59:59.000000001-03:30', '1969-12-31T23:59:59.000000001-03:30'],
    ['2024-03-05T14:07:09.120+01:00[Europe/Paris]', '2024-03-05T14:07:09.120+01:00[Europe/Paris]'],
  ])('%s prints in Java form', (text, printed) =>
    expect(String(fromTypedJson({ $zdt: text }))).toBe(printed),
  );

  it.each([
    [0n, 'PT0S'],
    [90_000_000_000n, 'PT1M30S'],
    [-3_600_000_000_000n, 'PT-1H'],
    [172_800_000_000_000n, 'PT48H'],
    [1_000_001n, 'PT0.001000001S'],
  ])('%d ns print as a duration', (nanoseconds, text) => {
    expect(String(new Duration(nanoseconds))).toBe(text);
    expect(String(fromTypedJson({ $duration: text }))).toBe(text);
  });

  it('have the getters of Java', () => {
    const names = [
      'year',
      'monthValue',
      'month',
      'dayOfMonth',
      'dayOfWeek',
      'hour',
      'minute',
      'second',
      'nano',
      'epochSecond',
      'zone',
    ];
    expect(names.map((name) => attributeOf(zoned, name))).toEqual([
      2024,
      7,
      'JULY',
      1,
      'MONDAY',
      8,
      0,
      0,
      120_000_000,
      1719813600,
      'Europe/Paris',
    ]);
    expect(attributeOf(new LocalDate(2024, 2, 29), 'dayOfWeek')).toBe('THURSDAY');
    expect(attributeOf(new LocalDate(2024, 2, 29), 'hour')).toBeUndefined();
    expect(callMethod(zoned, 'getYear', 0)).toBe(2024);
    expect(callMethod(new Duration(90_000_000_000n), 'toMinutes', 0)).toBe(1);
    expect(callMethod(zoned, 'withYear', 1)).toBeUndefined();
  });

  it('are ordered within one kind only', () => {
    expect(compareTimes(new Instant(1n), new Instant(2n))).toBe(-1);
    expect(compareTimes(new LocalTime(10, 0), new LocalTime(9, 0))).toBe(1);
    expect(compareTimes(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 1))).toBe(0);
    expect(compareTimes(new Instant(1n), new Duration(1n))).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ionText, parseIon } from '../../../src/expression/java/ion.ts';
import { jsonText } from '../../../src/expression/print.ts';
import {
  Duration,
  Instant,
  LocalDate,
  LocalDateTime,
  LocalTime,
  ZonedDateTime,
} from '../../../src/expression/time-values.ts';
import { equalValues, isInteger, makeDouble, type Value } from '../../../src/expression/values.ts';
import { settle } from './settle.ts';

describe('Ion', () => {
  it('reads every kind of value', async () => {
    const text = `{
      i: 12, big: 12345678901234567890, hex: 0xff, f: 1.5e0, d: 1.10, d2: 2.5, n: null.string, t: true, s: 'a symbol',
      long: '''two ''' '''parts''', b: {{aGk=}}, c: {{"hi"}}, l: [1, a, (x y)], note::x: 1, date: 2024-04-21,
      at: 2024-04-21T23:00:00.000Z, zoned: 2024-04-21T23:00:00.5+02:00, local: 2024-04-21T23:00:00-00:00
    }`;
    const rows = await settle(() => parseIon(text.replace('note::x: 1', 'x: note::1')));
    expect(jsonText(rows[0])).toBe(
      '{"i":12,"big":12345678901234567890,"hex":255,"f":1.5,"d":1.10,"d2":2.5,"t":true,"s":"a symbol",' +
        '"long":"two parts","b":"aGk=","c":"hi","l":[1,"a",["x","y"]],"x":1,"date":"2024-04-21",' +
        '"at":"2024-04-21T23:00:00Z","zoned":"2024-04-21T23:00:00.500+02:00","local":"2024-04-21T23:00:00"}',
    );
  });

  it('reads rows, JSON or not, and the first alone', async () => {
    expect(parseIon('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await settle(() => parseIon('{a:1}\n{a:2}'))).toEqual([{ a: 1 }, { a: 2 }]);
    expect(await settle(() => parseIon('{a:1} {a:2}', true))).toEqual([{ a: 1 }]);
    expect(await settle(() => parseIon(''))).toEqual([]);
  });

  it.each(['{not: ion', '{a:', '[1,2', '"open'])('says that %s is no Ion', async (text) => {
    await expect(settle(() => parseIon(text))).rejects.toThrow('this is not Ion');
  });

  it('never sets a prototype', async () => {
    const [row] = await settle(() => parseIon('{__proto__:{polluted:true}}'));
    expect(Object.hasOwn(row as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('writes dates as timestamps that it reads again', async () => {
    const values: Value[] = [
      new Instant(1_700_000_000_123_000_000n),
      new ZonedDateTime(1_700_000_000_000_000_000n, 7200),
      new LocalDate(2024, 2, 29),
      new LocalDateTime(new LocalDate(2024, 2, 29), new LocalTime(1, 2, 3)),
    ];
    const read = await settle(() => parseIon(ionText(values)));
    expect(equalValues(read[0], values)).toBe(true);
    expect(ionText(new Duration(1_500_000_000n))).toBe('"PT1.5S"');
  });

  it('reads what it writes', async () => {
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(null),
        fc.boolean(),
        fc.string({ unit: 'binary' }),
        fc.maxSafeInteger(),
        fc
          .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
          .filter((number) => !Number.isSafeInteger(Number(number))),
        fc.double({ noNaN: true }).map(makeDouble),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
      ),
    }));
    await settle(() => parseIon('symbol'));
    fc.assert(
      fc.property(value, (given) => {
        const [read] = parseIon(ionText(given));
        expect(equalValues(read, given)).toBe(true);
        expect(isInteger(read)).toBe(isInteger(given));
      }),
    );
  });
});

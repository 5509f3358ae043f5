import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToMoment, momentOf, printMoment } from '../../../src/expression/java/date-time.ts';
import { instantInZone, offsetAt, parseZone } from '../../../src/expression/java/zone.ts';
import { fieldsOfInstant, LocalDate, ZonedDateTime } from '../../../src/expression/time-values.ts';
import { resultOrNull, settle } from './settle.ts';

/** What java.time (JDK 17) answers; null where it throws. */
interface Table {
  readonly format: readonly [
    input: string,
    zone: string,
    pattern: string,
    locale: string,
    expected: string | null,
  ][];
  readonly parse: readonly [text: string, format: string | null, zone: string, expected: string | null][];
  readonly add: readonly [
    start: string,
    zone: string,
    amount: number,
    unit: string,
    expected: string | null,
  ][];
}

const table = JSON.parse(
  readFileSync(new URL('../../fixtures/expression/java-dates.json', import.meta.url), 'utf8'),
) as Table;

function groupBy<T>(rows: readonly T[], key: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups];
}

describe('dates as java.time has them', () => {
  it.each(groupBy(table.format, (row) => row[2]))('prints the pattern %s', async (_pattern, rows) => {
    for (const [input, id, pattern, locale, expected] of rows) {
      const printed = await resultOrNull(() => {
        const zone = parseZone(id);
        return printMoment(momentOf(input, zone, undefined, locale), zone, pattern, locale);
      });
      expect([input, id, locale, printed]).toEqual([input, id, locale, expected]);
    }
  });

  it.each(groupBy(table.parse, (row) => row[1] ?? 'no format'))('reads by %s', async (_format, rows) => {
    for (const [text, format, id, expected] of rows) {
      const read = await resultOrNull(() =>
        momentOf(text, parseZone(id), format ?? undefined, 'en-US').toString(),
      );
      expect([text, id, read]).toEqual([text, id, expected]);
    }
  });

  it.each(groupBy(table.add, (row) => row[3]))('adds %s', async (_unit, rows) => {
    for (const [start, id, amount, unit, expected] of rows) {
      const moved = await resultOrNull(() => {
        const zone = parseZone(id);
        return addToMoment(momentOf(start, zone, undefined, 'en'), zone, BigInt(amount), unit).toString();
      });
      expect([start, id, amount, moved]).toEqual([start, id, amount, expected]);
    }
  });
});

describe('what is given as a date', () => {
  it('takes a local date for noon, and its text for the start of the day', async () => {
    const paris = await settle(() => parseZone('Europe/Paris'));
    expect(momentOf(new LocalDate(2024, 2, 29), paris, undefined, 'en').toString()).toBe(
      '2024-02-29T12:00+01:00[Europe/Paris]',
    );
    expect(momentOf('2024-02-29', paris, undefined, 'en').toString()).toBe(
      '2024-02-29T00:00+01:00[Europe/Paris]',
    );
  });

  it.each([
    [true, 'a boolean is not a date'],
    [1.5, 'a double is not a date'],
    ['soon', '"soon" is not a date'],
  ])('refuses %s', (value, message) => {
    expect(() => momentOf(value, parseZone('UTC'), undefined, 'en')).toThrow(message);
  });

  it('names the nearest zone, unit and format', async () => {
    await expect(settle(() => parseZone('Europe/Pariss'))).rejects.toMatchObject({
      help: 'did you mean Europe/Paris?',
    });
    const utc = parseZone('UTC');
    const moment = new ZonedDateTime(0n, 0, 'UTC');
    expect(() => addToMoment(moment, utc, 1n, 'DAY')).toThrow(
      expect.objectContaining({ help: 'did you mean DAYS?' }),
    );
    expect(() => printMoment(moment, utc, 'iso_datetime', 'en')).toThrow(
      expect.objectContaining({ help: 'did you mean iso_date_time?' }),
    );
  });

  it('refuses a date outside the calendar instead of printing nonsense', () => {
    const utc = parseZone('UTC');
    expect(() => momentOf(10n ** 18n, utc, undefined, 'en')).toThrow('outside the years');
    expect(() => addToMoment(new ZonedDateTime(0n, 0, 'UTC'), utc, 10n ** 15n, 'DAYS')).toThrow(
      'out of the calendar',
    );
  });
});

describe('properties of dates', () => {
  // Offsets had seconds before the twentieth century's zones, and most formats can not print them.
  const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
  const zones = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', '+05:30');

  it('reads what it prints', async () => {
    await settle(() => parseZone('Europe/Paris'));
    fc.assert(
      fc.property(
        seconds,
        zones,
        fc.constantFrom('iso', 'iso_zoned_date_time', 'yyyyMMddHHmmssSSSxx'),
        (at, id, format) => {
          const zone = parseZone(id);
          const moment = momentOf(at, zone, undefined, 'en');
          const text = printMoment(moment, zone, format, 'en');
          expect(momentOf(text, zone, format, 'en').epochNanoseconds).toBe(moment.epochNanoseconds);
        },
      ),
    );
  });

  it('finds the moment whose fields a zone shows, or one as long after a gap as it was inside', async () => {
    await settle(() => parseZone('Europe/Paris'));
    fc.assert(
      fc.property(seconds, zones, (at, id) => {
        const zone = parseZone(id);
        const epoch = BigInt(at) * 1_000_000_000n;
        const offset = offsetAt(zone, epoch);
        const fields = fieldsOfInstant(epoch, offset);
        expect(instantInZone(fields, zone, offset)).toEqual({
          epochNanoseconds: epoch,
          offsetSeconds: offset,
        });
        expect(instantInZone(fields, zone).epochNanoseconds).toBeLessThanOrEqual(epoch);
      }),
    );
  });

  it('never fails in another way than with a message, whatever the pattern', () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."yMdHhmsSnNaBEecwWQqGzVvOXxZDFLuk[]' p-#A"),
      maxLength: 12,
    });
    const utc = parseZone('UTC');
    fc.assert(
      fc.property(letters, (pattern) => {
        try {
          expect(typeof printMoment(new ZonedDateTime(0n, 0, 'UTC'), utc, pattern, 'en')).toBe('string');
        } catch (error) {
          expect(error).toMatchObject({ name: 'RuntimeFailure' });
        }
      }),
    );
  });
});

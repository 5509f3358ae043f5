import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCron } from '../../src/trigger/cron-syntax.ts';

describe('valid expressions', () => {
  it.each([
    '* * * * *',
    '*/5 * * * *',
    '0 0 1 1 0',
    '59 23 31 12 7',
    '1,2,3-10/2 0-23/4 * * MON-FRI',
    '0 9 * jan,DEC sun',
    '  0   9  *  *  1  ',
    '@yearly',
    '@annually',
    '@monthly',
    '@weekly',
    '@daily',
    '@midnight',
    '@hourly',
  ])('%s', (text) => {
    expect(checkCron(text)).toBeUndefined();
  });

  it('has six fields with seconds', () => {
    expect(checkCron('*/10 * * * * *', { withSeconds: true })).toBeUndefined();
  });
});

describe('invalid expressions', () => {
  it.each([
    ['', '', 'a cron expression has 5 fields, this one has 0 fields'],
    ['* * *', '* * *', 'a cron expression has 5 fields, this one has 3 fields'],
    ['60 * * * *', '60', '60 is not a possible minute'],
    ['0 24 * * *', '24', '24 is not a possible hour'],
    ['0 0 0 * *', '0', '0 is not a possible day of month'],
    ['0 0 * 13 *', '13', '13 is not a possible month'],
    ['0 0 * * 8', '8', '8 is not a possible day of week'],
    ['0 0 * * FRI-MON', 'FRI-MON', 'the range `FRI-MON` runs backwards'],
    ['0,,1 * * * *', ' ', 'the minute has an empty place in its list'],
    ['0 0/2/3 * * *', '0/2/3', '`0/2/3` has more than one step'],
    ['*/x * * * *', '*/x', '`x` is not a possible step of the minute'],
    ['0 0 * * 5#2', '5#2', '`5#2` is not a possible day of week'],
    ['1-2-3 * * * *', '1-2-3', '`1-2-3` is not a possible minute'],
    ['-5 * * * *', '-5', '`-5` is not a possible minute'],
    ['@dayly', '@dayly', '`@dayly` is no nickname of a schedule'],
  ])('%s', (text, part, message) => {
    const problem = checkCron(text);
    expect(problem?.message).toBe(message);
    if (part !== ' ') expect(text.slice(problem?.start, problem?.end)).toBe(part);
  });

  it('points at the second of two equal fields', () => {
    expect(checkCron('0 0 0 * *')).toMatchObject({ start: 4, end: 5 });
  });
});

it('accepts what is made of valid parts, and never points outside the text', () => {
  const field = (min: number, max: number): fc.Arbitrary<string> => {
    const number = fc.integer({ min, max });
    const range = fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`);
    const base = fc.oneof(fc.constant('*'), number.map(String), range);
    const step = fc.tuple(base, fc.integer({ min: 1, max })).map(([text, by]) => `${text}/${by}`);
    return fc.array(fc.oneof(base, step), { minLength: 1, maxLength: 3 }).map((items) => items.join(','));
  };
  // Kestra takes no step of 7 on a range of days.
  const weekday = field(0, 7).filter((text) => !text.includes('/7'));
  const expression = fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), weekday);
  fc.assert(
    fc.property(expression, (fields) => {
      expect(checkCron(fields.join(' '))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'*/-,0123456789 LW#?@MONday') }), (text) => {
      const problem = checkCron(text);
      if (problem === undefined) return;
      expect(problem.start).toBeGreaterThanOrEqual(0);
      expect(problem.end).toBeLessThanOrEqual(Math.max(text.length, problem.start + 1));
    }),
  );
});

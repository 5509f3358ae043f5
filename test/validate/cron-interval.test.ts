import { expect, it } from 'vitest';
import { shortestInterval } from '../../src/validate/cron-interval.ts';

it.each<[string, boolean, number | undefined]>([
  ['* * * * *', false, 1],
  ['*/5 * * * *', false, 5],
  ['*/7 * * * *', false, 4],
  ['0,30 * * * *', false, 30],
  ['59 * * * *', false, 60],
  ['58,1 3 * * *', false, 57],
  ['58,1 3,4 * * *', false, 3],
  ['10-12 9 * * *', false, 1],
  ['5/20 * * * *', false, 20],
  ['@daily', false, 60],
  ['0 0 * * * *', true, 60],
  ['*/10 * * * * *', true, 0],
  ['not a cron', false, undefined],
])('%s with seconds: %s gives %s', (cron, withSeconds, minutes) => {
  expect(shortestInterval(cron, withSeconds)).toBe(minutes);
});

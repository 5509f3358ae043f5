import { describe, expect, it } from 'vitest';
import { githubCron } from '../../src/github/workflow-cron.ts';

describe('githubCron', () => {
  it.each([
    ['0 3 * * *', '0 3 * * *'],
    ['*/5 * * * *', '*/5 * * * *'],
    ['0,30 9-17 * * MON-FRI', '0,30 9-17 * * MON-FRI'],
    ['@daily', '0 0 * * *'],
    ['@Hourly', '0 * * * *'],
    ['0 0 * * 7', '0 0 * * 0'],
    ['0 0 1,15 * 1', '0 0 1,15 * 1'],
  ])('%s is said as %s', (written, cron) => {
    expect(githubCron(written)).toEqual({ cron });
  });

  it('leaves out seconds that are one moment of the minute', () => {
    expect(githubCron('30 0 3 * * *', { withSeconds: true })).toEqual({ cron: '0 3 * * *' });
  });

  it.each([
    ['* * * * *', 'fires every minute'],
    ['*/3 * * * *', 'every 3 minutes'],
    ['0,2 * * * *', 'every 2 minutes'],
    // 58 and 0 are two minutes apart.
    ['0,58 * * * *', 'every 2 minutes'],
    ['0 0 L * *', 'does not know `L`'],
    ['@reboot', 'has no five fields'],
    ['0 3 * *', 'has no five fields'],
  ])('%s is not said: %s', (written, reason) => {
    expect(githubCron(written)).toEqual({ reason: expect.stringContaining(reason) as string });
  });

  it('cannot fire several times a minute', () => {
    expect(githubCron('*/10 0 3 * * *', { withSeconds: true })).toEqual({
      reason: expect.stringContaining('several times a minute') as string,
    });
  });

  it('moves only what is on the hour, and always by the same', () => {
    const spread = (cron: string, name: string): string =>
      (githubCron(cron, { spread: name }) as { cron: string }).cron;
    expect(spread('0 3 * * *', 'company.team.a')).toBe(spread('0 3 * * *', 'company.team.a'));
    const minutes = new Set(
      Array.from({ length: 50 }, (_, index) => Number(spread('0 3 * * *', `flow${index}`).split(' ')[0])),
    );
    expect(minutes.size).toBeGreaterThan(8);
    expect(Math.min(...minutes)).toBeGreaterThan(0);
    expect(Math.max(...minutes)).toBeLessThan(20);
    expect(spread('15 3 * * *', 'x')).toBe('15 3 * * *');
  });
});

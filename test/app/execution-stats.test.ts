import { describe, expect, it } from 'vitest';
import { flowStats } from '../../src/app/execution-stats.ts';
import type { PastExecution } from '../../src/app/past-execution.ts';

let ids = 0;
const past = (revision: number, state: PastExecution['state'], duration: number): PastExecution => ({
  id: `e${ids++}`,
  revision,
  ...(state === undefined ? {} : { state }),
  duration,
  startDate: `2026-05-0${revision}T00:00:00.000Z`,
});

describe('flowStats', () => {
  it('counts by revision, newest first, what has ended', () => {
    const { revisions, findings } = flowStats([
      past(2, 'SUCCESS', 10),
      past(1, 'SUCCESS', 30),
      past(1, 'FAILED', 1),
      past(1, 'WARNING', 20),
      past(1, 'RUNNING', 5),
      past(1, undefined, 5),
    ]);
    expect(revisions).toEqual([
      { revision: 2, executions: 1, failed: 0, median: 10, slowest: 10, last: '2026-05-02T00:00:00.000Z' },
      { revision: 1, executions: 3, failed: 1, median: 20, slowest: 30, last: '2026-05-01T00:00:00.000Z' },
    ]);
    expect(findings).toEqual([]);
  });

  it('says since when it is slower or fails more', () => {
    const three = (revision: number, duration: number, state: PastExecution['state'] = 'SUCCESS') =>
      [0, 1, 2].map((extra) => past(revision, state, duration + extra));
    const { findings } = flowStats([
      ...three(1, 1000),
      ...three(2, 1100),
      // Too few to tell.
      past(3, 'SUCCESS', 9000),
      ...three(4, 2500),
      ...three(5, 2500, 'FAILED'),
    ]);
    expect(findings).toEqual([
      { kind: 'fails', since: 5, before: 4, current: 1, earlier: 0 },
      { kind: 'slower', since: 4, before: 2, current: 2501, earlier: 1101 },
    ]);
  });

  it('does not call milliseconds slow', () => {
    const fast = [1, 2, 3].flatMap(() => [past(1, 'SUCCESS', 2), past(2, 'SUCCESS', 9)]);
    expect(flowStats(fast).findings).toEqual([]);
  });
});

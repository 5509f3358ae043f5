import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../src/app/bisect.ts';
import type { ExecutionRecord } from '../../src/engine/record.ts';

const record = (revision: number, state: string, outputs = {}): ExecutionRecord =>
  ({ id: `e${revision}`, state, outputs }) as unknown as ExecutionRecord;

describe('bisect', () => {
  it('finds the first wrong revision in few runs, whatever cannot be run', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 200 }),
        fc.nat(),
        fc.uniqueArray(fc.integer({ min: 2, max: 199 })),
        async (count, at, broken) => {
          const first = 2 + (at % (count - 1));
          const skipped = new Set(broken.filter((revision) => revision !== first && revision !== count));
          const { suspects, steps } = await bisect({
            good: 1,
            bad: count,
            run: async (revision) =>
              skipped.has(revision) ? undefined : record(revision, revision < first ? 'SUCCESS' : 'FAILED'),
          });
          expect(suspects).toContain(first);
          // All others in the list are ones that could not be run.
          expect(
            suspects.filter((revision) => revision !== suspects.at(-1) && !skipped.has(revision)),
          ).toEqual([]);
          const runs = steps.filter(({ verdict }) => verdict !== 'skipped').length;
          expect(runs).toBeLessThanOrEqual(3 + Math.ceil(Math.log2(count)) + skipped.size);
        },
      ),
    );
  });

  it('compares an output', async () => {
    const { suspects, steps } = await bisect({
      good: 1,
      bad: 4,
      output: 'total',
      run: async (revision) => record(revision, 'SUCCESS', { total: revision < 3 ? 10 : 11 }),
    });
    expect(suspects).toEqual([3]);
    expect(steps.map(({ revision, verdict, value }) => [revision, verdict, value])).toEqual([
      [1, 'good', 10],
      [4, 'bad', 11],
      [3, 'bad', 11],
      [2, 'good', 10],
    ]);
  });

  it.each([
    [{ good: 1, bad: 2, output: 'none' }, 'revision 1 has no output `none`: it ended SUCCESS with same'],
    [{ good: 3, bad: 2 }, 'revision 3 is not older than 2'],
    [{ good: 1, bad: 2, output: 'same' }, '`same` is the same in revisions 1 and 2: 1'],
    [{ good: 1, bad: 2 }, 'revision 2 is not wrong: it ended SUCCESS'],
    [{ good: 5, bad: 6 }, 'revision 5 is not right: it ended FAILED'],
    [{ good: 8, bad: 9 }, 'revision 8 could not be run'],
  ])('%j is refused', async (request, message) => {
    const run = async (revision: number): Promise<ExecutionRecord | undefined> =>
      revision === 8 ? undefined : record(revision, revision === 5 ? 'FAILED' : 'SUCCESS', { same: 1 });
    await expect(bisect({ ...request, run })).rejects.toThrow(message);
  });
});

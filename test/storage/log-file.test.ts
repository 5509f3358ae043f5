import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/engine/record.ts';
import { openLogFile, readLogFile } from '../../src/storage/log-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitestra-log-'));
  path = join(folder, 'logs.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (message: string, more: Partial<LogEntry> = {}): LogEntry => ({
  at: '2026-01-01T00:00:00.000Z',
  level: 'INFO',
  message,
  ...more,
});

describe('log file', () => {
  it('gives entries back in order, filtered', () => {
    const log = openLogFile(path);
    const entries = [
      entry('a\nb', { taskId: 't', taskRunId: 'r1', attempt: 1 }),
      entry('careful', { level: 'WARN', taskId: 't', taskRunId: 'r2', attempt: 2 }),
      entry('quiet', { level: 'DEBUG' }),
    ];
    for (const one of entries) log.write(one);
    log.close();
    const messages = (filter: Parameters<typeof readLogFile>[1]): string[] =>
      [...readLogFile(path, filter)].map((one) => one.message);
    expect([...readLogFile(path)]).toEqual(entries);
    expect(messages({ level: 'INFO' })).toEqual(['a\nb', 'careful']);
    expect(messages({ taskId: 't', attempt: 2 })).toEqual(['careful']);
    expect(messages({ taskRunId: 'r1' })).toEqual(['a\nb']);
  });

  it('writes any sequence of entries as they are', () => {
    const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
      fc.constantFrom(undefined, ...values);
    const entries = fc.record({
      at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z'),
      level: fc.constantFrom('INFO' as const, 'ERROR' as const),
      message: fc.string({ unit: 'binary' }),
      taskRunId: optional(['r1', 'r2']),
      taskId: optional(['t"1']),
      value: optional(['', 'a\nb']),
      attempt: optional([1, 2]),
    });
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 12 }), (written) => {
        const file = join(mkdtempSync(join(folder, 'one-')), 'logs.ndjson');
        const log = openLogFile(file);
        for (const one of written) log.write(one as LogEntry);
        log.close();
        expect(readFileSync(file, 'utf8')).toBe(written.map((one) => `${JSON.stringify(one)}\n`).join(''));
      }),
      { numRuns: 200 },
    );
  });

  it('passes over a torn or damaged line and goes on behind it', () => {
    const log = openLogFile(path);
    log.write(entry('one'));
    log.close();
    appendFileSync(path, 'damage\n{"at":"2026');
    const again = openLogFile(path);
    again.write(entry('two'));
    again.close();
    expect([...readLogFile(path)].map((one) => one.message)).toEqual(['one', 'two']);
  });

  it('has no entries without a file', () => {
    expect([...readLogFile(path)]).toEqual([]);
  });

  it('takes many lines without keeping them', () => {
    const log = openLogFile(path);
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 200_000; index++) log.write(entry(`line ${index} ${'x'.repeat(80)}`));
    const grown = process.memoryUsage().heapUsed - before;
    log.close();
    expect(statSync(path).size).toBeGreaterThan(20_000_000);
    // Garbage included: kept lines would take about a hundred megabytes.
    expect(grown).toBeLessThan(80_000_000);
    let count = 0;
    for (const one of readLogFile(path)) if (one.message.startsWith('line ')) count += 1;
    expect(count).toBe(200_000);
  });
});

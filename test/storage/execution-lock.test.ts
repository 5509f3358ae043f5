import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isExecutionLocked, lockExecution } from '../../src/storage/execution-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitestra-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leaveLock = (number: number, holder: unknown): void =>
  writeFileSync(
    join(folder, `lock-${number}.json`),
    typeof holder === 'string' ? holder : JSON.stringify(holder),
  );

/** Number of a process that has just ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid!;
}

describe('lockExecution', () => {
  it('lets one hold it, names the holder, and is free again after release', () => {
    const lock = lockExecution(folder);
    expect(isExecutionLocked(folder)).toBe(true);
    expect(() => lockExecution(folder)).toThrow(`being worked on by process ${process.pid}`);
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    lockExecution(folder).release();
  });

  it('refuses while another living process holds it', () => {
    leaveLock(1, { pid: process.ppid, host: hostname() });
    expect(() => lockExecution(folder)).toThrow(`process ${process.ppid}`);
  });

  it('succeeds a holder that died', async () => {
    leaveLock(3, { pid: await deadProcess(), host: hostname() });
    expect(isExecutionLocked(folder)).toBe(false);
    const lock = lockExecution(folder);
    expect(readdirSync(folder)).toEqual(['lock-4.json']);
    lock.release();
  });

  it.runIf(process.platform === 'linux')('tells a process from an earlier one of the same number', () => {
    leaveLock(1, { pid: process.pid, host: hostname(), started: '1' });
    lockExecution(folder).release();
  });

  it('takes a half-written lock for a dead holder', () => {
    leaveLock(1, '{"pi');
    lockExecution(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a holder on another machine and says which file to delete', () => {
    leaveLock(1, { pid: 1, host: 'elsewhere' });
    expect(() => lockExecution(folder)).toThrow(/process 1 on elsewhere.*delete .*lock-1\.json/);
  });
});

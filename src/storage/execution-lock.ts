/** Keeps two processes from working on one execution: a small file that names its holder and goes when the holder goes. */

import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Holder, holderOf, isAlive, thisProcess } from './process-holder.ts';
import { describeSystemError, StorageError } from './storage-error.ts';

export interface ExecutionLock {
  release(): void;
}

const NAME = /^lock-(\d+)\.json$/;

/**
 * Takes the lock of an execution folder or throws a StorageError that names who has it.
 *
 * A dead holder's lock `n` is succeeded by creating `n + 1`, which only one of several takers can do:
 * removing the old file first would let a slow taker remove the new one.
 */
export function lockExecution(folder: string): ExecutionLock {
  let highest = 0;
  for (const { number, holder } of locks(folder)) {
    if (isAlive(holder)) throw busy(folder, number, holder);
    highest = Math.max(highest, number);
  }
  const own = highest + 1;
  const path = lockPath(folder, own);
  try {
    createWhole(path, JSON.stringify(thisProcess()));
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') {
      throw new StorageError('unwritable', `Cannot write to ${folder}: ${describeSystemError(error)}`, error);
    }
    throw busy(folder, own, read(path));
  }
  for (const { number, holder } of locks(folder)) {
    if (number === own) continue;
    if (isAlive(holder)) {
      rmSync(path, { force: true });
      throw busy(folder, number, holder);
    }
    rmSync(lockPath(folder, number), { force: true });
  }
  return { release: () => rmSync(path, { force: true }) };
}

/** Whether some living process works on the execution, as far as this machine can tell. */
export function isExecutionLocked(folder: string): boolean {
  return locks(folder).some(({ holder }) => isAlive(holder));
}

/** The living process that works on the execution; undefined when there is none. */
export function executionHolder(folder: string): Holder | undefined {
  return locks(folder).find(({ holder }) => isAlive(holder))?.holder;
}

/** Makes a file that nobody ever sees half-written: who reads it would take its holder for dead. */
function createWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.${++drafts}.tmp`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') throw error;
    // A file system without links.
    writeFileSync(path, text, { flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

let drafts = 0;

function lockPath(folder: string, number: number): string {
  return join(folder, `lock-${number}.json`);
}

function locks(folder: string): { number: number; holder: Holder | undefined }[] {
  const found: { number: number; holder: Holder | undefined }[] = [];
  for (const name of readdirSync(folder)) {
    const match = NAME.exec(name);
    if (match !== null) found.push({ number: Number(match[1]), holder: read(join(folder, name)) });
  }
  return found;
}

function read(path: string): Holder | undefined {
  try {
    return holderOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Half-written by a process that died at that moment, or removed meanwhile.
    return undefined;
  }
}

function busy(folder: string, number: number, holder: Holder | undefined): StorageError {
  const who =
    holder === undefined
      ? 'another process'
      : holder.host === hostname()
        ? `process ${holder.pid}`
        : `process ${holder.pid} on ${holder.host}`;
  const help =
    holder === undefined || holder.host === hostname()
      ? 'Wait for it, or end it first'
      : `If that machine no longer works on it, delete ${lockPath(folder, number)}`;
  return new StorageError(
    'execution-busy',
    `The execution in ${folder} is being worked on by ${who}. ${help}`,
  );
}

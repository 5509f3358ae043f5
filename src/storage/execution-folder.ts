/** The folder of an execution, `.gitestra/executions/<id>/`: what lies where, how it begins, how it is found again. */

import {
  closeSync,
  type Dirent,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExecutionRecord } from '../engine/record.ts';
import { nearest } from '../util/nearest.ts';
import { JOURNAL_FILE } from './journal-file.ts';
import { LOG_FILE } from './log-file.ts';
import { describeSystemError, StorageError } from './storage-error.ts';

/** Where executions lie, relative to the folder a command works in. */
export const EXECUTIONS_DIR = join('.gitestra', 'executions');

const RECORD_FILE = 'execution.json';
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

export interface ExecutionFolder {
  readonly id: string;
  readonly path: string;
  /** `journal.ndjson` */
  readonly journalFile: string;
  /** `logs.ndjson` */
  readonly logFile: string;
  /** `execution.json`, the folded record. */
  readonly recordFile: string;
  /** `files/`, what `kestra:///` URIs of the execution point at. */
  readonly filesDir: string;
}

/** Paths of an execution's folder, whether it is there or not. */
export function executionFolder(executionsDir: string, id: string): ExecutionFolder {
  if (!ID.test(id))
    throw new StorageError(
      'execution-not-found',
      `“${id}” is no execution id: letters, digits, - and _ only`,
    );
  const path = join(executionsDir, id);
  return {
    id,
    path,
    journalFile: join(path, JOURNAL_FILE),
    logFile: join(path, LOG_FILE),
    recordFile: join(path, RECORD_FILE),
    filesDir: join(path, 'files'),
  };
}

/** Makes the folder of a new execution. Throws a StorageError for a taken id and for a place that cannot be written. */
export function createExecutionFolder(executionsDir: string, id: string): ExecutionFolder {
  const folder = executionFolder(executionsDir, id);
  try {
    mkdirSync(executionsDir, { recursive: true });
    keepOutOfGit(executionsDir);
    mkdirSync(folder.path);
    mkdirSync(folder.filesDir);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST' && existsSync(join(folder.path, JOURNAL_FILE))) {
      throw new StorageError('execution-exists', `Execution ${id} is there already: ${folder.path}`, error);
    }
    throw new StorageError(
      'unwritable',
      `Cannot write executions to ${executionsDir}: ${describeSystemError(error)}. Make the folder writable, or choose another with --executions-dir`,
      error,
    );
  }
  return folder;
}

/** The folder of an execution that must be there; an unambiguous beginning of the id will do. */
export function findExecutionFolder(executionsDir: string, id: string): ExecutionFolder {
  const ids = executionIds(executionsDir);
  if (ids.includes(id)) return executionFolder(executionsDir, id);
  const matches = id === '' ? [] : ids.filter((other) => other.startsWith(id));
  if (matches.length === 1) return executionFolder(executionsDir, matches[0]!);
  if (matches.length > 1) {
    throw new StorageError(
      'execution-not-found',
      `${matches.length} executions begin with “${id}”: ${matches.slice(0, 3).join(', ')}${matches.length > 3 ? ', …' : ''}. Give more letters`,
    );
  }
  const close = nearest(id, ids);
  const help =
    ids.length === 0
      ? 'There are no executions there yet'
      : close === undefined
        ? 'gitestra executions list shows what there is'
        : `Did you mean ${close}?`;
  throw new StorageError('execution-not-found', `There is no execution “${id}” in ${executionsDir}. ${help}`);
}

/** Replaces `execution.json` in one step: a reader sees the old record or the new one, never half of it. */
export function writeExecutionRecord(folder: ExecutionFolder, record: ExecutionRecord): void {
  const temporary = `${folder.recordFile}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      for (const piece of recordText(record)) writeWhole(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, folder.recordFile);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new StorageError(
      'unwritable',
      `Cannot write ${folder.recordFile}: ${describeSystemError(error)}`,
      error,
    );
  }
}

/** Characters that are gathered before they are written. */
const PIECE = 256 * 1024;

/** What `JSON.stringify(record, null, 2)` gives, in pieces: the text of 100,000 task runs is never there as a whole. */
function* recordText({ taskRuns, ...head }: ExecutionRecord): Generator<string> {
  // The last line closes the object.
  let piece = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "taskRuns": [`;
  let separator = '\n    ';
  for (const run of taskRuns) {
    piece += separator + JSON.stringify(run, null, 2).replaceAll('\n', '\n    ');
    separator = ',\n    ';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${taskRuns.length === 0 ? '' : '\n  '}]\n}\n`;
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** The record as it was last written; undefined when the execution died before its first one. */
export function readExecutionRecord(folder: ExecutionFolder): ExecutionRecord | undefined {
  let text: string;
  try {
    text = readFileSync(folder.recordFile, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text) as ExecutionRecord;
  } catch (error) {
    throw new StorageError(
      'journal-damaged',
      `${folder.recordFile} is no JSON: ${(error as Error).message}`,
      error,
    );
  }
}

/** Folders of all executions, newest first by the time they began. */
export function listExecutionFolders(executionsDir: string): ExecutionFolder[] {
  return executionIds(executionsDir)
    .map((id) => executionFolder(executionsDir, id))
    .map((folder) => ({ folder, began: beginning(folder) }))
    .sort((a, b) => b.began - a.began || (a.folder.id < b.folder.id ? -1 : 1))
    .map(({ folder }) => folder);
}

function executionIds(executionsDir: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(executionsDir, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.filter((entry) => entry.isDirectory() && ID.test(entry.name)).map((entry) => entry.name);
}

/**
 * When an execution began, from the head of its record: records of 100,000 task runs are not read to sort a list,
 * and the dates of files say nothing once a folder was downloaded or copied.
 */
function beginning(folder: ExecutionFolder): number {
  const match = /^ {2}"startDate": "([^"]+)"/m.exec(headOf(folder.recordFile));
  const date = Date.parse(match?.[1] ?? '');
  if (!Number.isNaN(date)) return date;
  try {
    return statSync(folder.path).birthtimeMs;
  } catch {
    return 0;
  }
}

function headOf(path: string): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    const bytes = Buffer.allocUnsafe(4096);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

/** Executions are no part of the repository: `.gitestra/` ignores itself, without touching the author's own .gitignore. */
export function keepOutOfGit(executionsDir: string): void {
  const home = dirname(executionsDir);
  const ignore = join(home, '.gitignore');
  if (!/[\\/]?\.gitestra$/.test(home) || existsSync(ignore)) return;
  try {
    writeFileSync(ignore, '*\n', { flag: 'wx' });
  } catch {
    // Another process was first, or the folder is read-only, which the next step reports.
  }
}

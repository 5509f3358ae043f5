import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import {
  createExecutionFolder,
  findExecutionFolder,
  listExecutionFolders,
  readExecutionRecord,
  writeExecutionRecord,
} from '../../src/storage/execution-folder.ts';
import { createJournal } from '../../src/storage/journal-file.ts';
import { asNobody } from '../as-nobody.ts';

let root: string;
let executions: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-folder-'));
  executions = join(root, '.gitestra', 'executions');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function record(id: string, startDate: string): ExecutionRecord {
  return {
    id,
    namespace: 'company.team',
    flowId: 'hello',
    state: 'SUCCESS',
    histories: [],
    startDate,
    inputs: {},
    labels: [],
    variables: {},
    taskRuns: [],
    originalId: id,
  };
}

describe('execution folder', () => {
  it('is made with its files folder, and keeps itself out of Git', () => {
    const folder = createExecutionFolder(executions, 'abc');
    expect(readdirSync(folder.path)).toEqual(['files']);
    expect(readFileSync(join(root, '.gitestra', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('refuses an id that is taken', () => {
    createJournal(createExecutionFolder(executions, 'abc').journalFile, {}).close();
    expect(() => createExecutionFolder(executions, 'abc')).toThrow(/Execution abc is there already/);
  });

  it.each(['../x', '', 'a/b', '.hidden'])('refuses the id %j', (id) => {
    expect(() => createExecutionFolder(executions, id)).toThrow(/no execution id/);
  });

  it('says what is wrong with a folder that cannot be written', async () => {
    chmodSync(root, 0o555);
    try {
      await asNobody(() =>
        expect(() => createExecutionFolder(executions, 'abc')).toThrow(
          /Cannot write executions to .*: permission denied.*--executions-dir/,
        ),
      );
    } finally {
      chmodSync(root, 0o700);
    }
  });

  it('says what is wrong when a file is in the way', () => {
    writeFileSync(join(root, '.gitestra'), '');
    expect(() => createExecutionFolder(executions, 'abc')).toThrow(
      /Cannot write executions to .*a part of the path is a file/,
    );
  });

  it('writes its record whole and reads it back', () => {
    const folder = createExecutionFolder(executions, 'abc');
    expect(readExecutionRecord(folder)).toBeUndefined();
    writeExecutionRecord(folder, record('abc', '2026-01-01T00:00:00.000Z'));
    writeExecutionRecord(folder, { ...record('abc', '2026-01-01T00:00:00.000Z'), state: 'FAILED' });
    expect(readExecutionRecord(folder)?.state).toBe('FAILED');
    expect(readdirSync(folder.path).sort()).toEqual(['execution.json', 'files']);
  });

  it.each([0, 1, 2, 3000])('writes its record as JSON.stringify would, with %i task runs', (count) => {
    const taskRuns = Array.from({ length: count }, (_, index) => ({
      id: `run${index}`,
      taskId: 'task',
      type: 'Type',
      branch: 'tasks' as const,
      state: 'SUCCESS' as const,
      histories: [{ state: 'CREATED' as const, date: index }],
      attempts: [],
      outputs: { text: 'two\nlines “ü” 😀', nested: { list: [1, [], {}] } },
    }));
    const whole = { ...record('abc', '2026-01-01T00:00:00.000Z'), taskRuns };
    const { taskRuns: _, ...head } = whole;
    const folder = createExecutionFolder(executions, 'abc');
    writeExecutionRecord(folder, whole);
    expect(readFileSync(folder.recordFile, 'utf8')).toBe(
      `${JSON.stringify({ ...head, taskRuns }, null, 2)}\n`,
    );
  });

  it('lists newest first by the start of the execution, whatever the dates of the folders', () => {
    for (const [id, date] of [
      ['new', '2026-03-01T00:00:00.000Z'],
      ['old', '2026-01-01T00:00:00.000Z'],
      ['mid', '2026-02-01T00:00:00.000Z'],
    ] as const) {
      writeExecutionRecord(createExecutionFolder(executions, id), record(id, date));
    }
    mkdirSync(join(executions, '.trash'));
    writeFileSync(join(executions, 'note.txt'), '');
    expect(listExecutionFolders(executions).map((folder) => folder.id)).toEqual(['new', 'mid', 'old']);
  });

  it('lists nothing where nothing is', () => {
    expect(listExecutionFolders(executions)).toEqual([]);
  });

  it('finds an execution by the beginning of its id, if only one begins so', () => {
    createExecutionFolder(executions, 'abcdef');
    createExecutionFolder(executions, 'abxyz');
    expect(findExecutionFolder(executions, 'abc').id).toBe('abcdef');
    expect(() => findExecutionFolder(executions, 'ab')).toThrow(
      /2 executions begin with “ab”: abcdef, abxyz/,
    );
    expect(() => findExecutionFolder(executions, 'axcdef')).toThrow(/Did you mean abcdef\?/);
    expect(() => findExecutionFolder(join(root, 'none'), 'x')).toThrow(/no executions there yet/);
  });
});

/** Takes the folder of an execution that ran elsewhere among the executions of this machine. */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionFolder, executionFolder, keepOutOfGit } from './execution-folder.ts';
import { isExecutionLocked } from './execution-lock.ts';
import { JOURNAL_FILE } from './journal-file.ts';
import { StorageError } from './storage-error.ts';

/**
 * `fetch` fills a folder beside the executions. One that is here already stays when its journal is as long: it has what
 * is not carried over, such as files that hold a secret. Throws a StorageError when the id is none, when what was fetched
 * holds no journal, and when a process works on the execution here.
 */
export async function adoptExecution(
  executionsDir: string,
  id: string,
  fetch: (folder: string) => Promise<void>,
): Promise<ExecutionFolder> {
  const folder = executionFolder(executionsDir, id);
  mkdirSync(executionsDir, { recursive: true });
  keepOutOfGit(executionsDir);
  const staged = mkdtempSync(join(executionsDir, '.fetched-'));
  try {
    await fetch(staged);
    const journal = join(staged, JOURNAL_FILE);
    if (!existsSync(journal))
      throw new StorageError('journal-missing', `What was fetched holds no journal of execution ${id}`);
    if (existsSync(folder.journalFile)) {
      if (statSync(folder.journalFile).size >= statSync(journal).size) return folder;
      if (isExecutionLocked(folder.path))
        throw new StorageError('execution-busy', `A process works on execution ${id} here: ${folder.path}`);
    }
    rmSync(folder.path, { recursive: true, force: true });
    renameSync(staged, folder.path);
    // A folder without files is not in an archive.
    mkdirSync(folder.filesDir, { recursive: true });
    return folder;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Where the task runs of an execution work, and what becomes of these folders. */

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { EnginePorts } from '../engine/ports.ts';

type FolderPorts = Pick<EnginePorts, 'makeWorkingDir' | 'sharedWorkingDir' | 'removeWorkingDir'>;

export interface WorkingFolders extends FolderPorts {
  /** Removes what is left when the execution has ended. */
  clear(): void;
}

/** Folder below that of the execution: shared working directories, and all of them when they are kept. */
export const WORK_FOLDER = 'work';

/** With `keep`, every folder is one of the execution and stays as its task run left it. */
export function workingFolders(executionFolder: string, keep: boolean): WorkingFolders {
  const home = join(resolve(executionFolder), WORK_FOLDER);
  const sharedWorkingDir: FolderPorts['sharedWorkingDir'] = (run) => join(home, run.id);
  if (keep) {
    return {
      sharedWorkingDir,
      makeWorkingDir: async (run) => keptFolder(home, `${run.spec.id}-${run.id}`),
      removeWorkingDir: async () => undefined,
      clear: () => undefined,
    };
  }
  return {
    sharedWorkingDir,
    // Nobody else of the machine gets past the outer folder, so that the inner one can be open to users of containers.
    async makeWorkingDir(run) {
      const folder = join(await mkdtemp(join(tmpdir(), `gitestra-${run.spec.id}-`)), 'work');
      await mkdir(folder);
      return folder;
    },
    removeWorkingDir: (path) => removeWorkingDir(path, home),
    // Folders of task runs that were forced to an end.
    clear: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Each attempt has a folder of its own. */
function keptFolder(home: string, name: string): string {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt++) {
    const folder = join(home, attempt === 1 ? name : `${name}-${attempt}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder);
    return folder;
  }
}

/**
 * A folder of one task run goes with the private one around it, a shared one by itself. Disks can be slow, and other
 * task runs go on meanwhile.
 */
async function removeWorkingDir(path: string, home: string): Promise<void> {
  const shared = dirname(path) === home;
  try {
    if (!shared && (await removeEmpty(path)) && (await removeEmpty(dirname(path)))) return;
    await rm(shared ? path : dirname(path), { recursive: true, force: true, maxRetries: 3 });
    if (shared) await rmdir(home);
  } catch {
    // Files of another user, of which the log tells already, or folders of tasks that are still at work.
  }
}

/** Most scripts leave no file behind: then there is nothing to walk through. */
function removeEmpty(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  );
}

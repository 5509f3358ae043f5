/** Local paths inside a working directory, for names that a flow's author wrote. */

import { isAbsolute, join } from 'node:path';
import { TaskFailure } from '../../plugin/task-failure.ts';

/** Folder of the working directory for our own files; never an output. */
export const PRIVATE_FOLDER = '.gitestra';

/** Throws a TaskFailure when the name is absolute or leads out of the folder. */
export function workingPath(workingDir: string, name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  if (name.trim() === '' || isAbsolute(name) || parts[0] === '' || parts.includes('..')) {
    throw new TaskFailure(
      `file name \`${name}\` must be a path inside the working directory, without a leading \`/\` and without \`..\``,
    );
  }
  if (name.includes('\0')) throw new TaskFailure('a file name holds a zero byte');
  return join(workingDir, ...parts);
}

/** Looks a program up on the search path, as a shell would. */

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** Absolute path of the first executable file of that name, or undefined. */
export async function findProgram(
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  if (program === '') return undefined;
  const windows = process.platform === 'win32';
  const endings = windows ? ['', ...(environment.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';')] : [''];
  const direct = isAbsolute(program) || program.includes('/') || (windows && program.includes('\\'));
  const folders = direct
    ? ['']
    : (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((f) => f !== '');
  for (const folder of folders) {
    for (const ending of endings) {
      const path = direct ? resolve(program + ending) : join(folder, program + ending);
      if (await isExecutable(path)) return path;
    }
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

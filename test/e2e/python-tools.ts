/** Programs from PyPI that a test installs for itself. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pypiObstacle } from './played-hosts.ts';
import { folderOf } from './program.ts';

export interface PythonTools {
  /** Folder of the programs. */
  readonly bin: string;
}

/** The programs, or why they are not there. */
export function pythonTools(...requirements: readonly string[]): PythonTools | string {
  const obstacle = pypiObstacle();
  if (obstacle !== undefined) return obstacle;
  const folder = folderOf();
  const run = (program: string, args: readonly string[]) =>
    spawnSync(program, [...args], { encoding: 'utf8', timeout: 300_000 });
  if (run('python3', ['-m', 'venv', folder]).status !== 0) return 'python3 makes no virtual environments';
  const installed = run(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...requirements]);
  if (installed.status !== 0) return `${requirements.join(', ')} cannot be installed`;
  return { bin: join(folder, 'bin') };
}

/** Repositories of github.com that a test plays, for flows that clone them. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf } from './program.ts';

/** Repositories on this machine that git takes for those on github.com; the home folder that tells it so. @param repositories files by `owner/name#branch` */
export function playRepositories(
  repositories: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const home = folderOf();
  for (const [address, files] of Object.entries(repositories)) {
    const [path, branch] = address.split('#');
    const folder = join(home, 'github', path!);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const git = (...args: string[]): void => {
      const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
      execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
    };
    git('init', '--initial-branch', branch!);
    git('add', '.');
    git('commit', '--message', 'Files');
  }
  writeFileSync(
    join(home, '.gitconfig'),
    `[url "file://${join(home, 'github')}/"]\n  insteadOf = https://github.com/\n`,
  );
  return home;
}

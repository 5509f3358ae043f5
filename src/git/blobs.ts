/** Contents of files as commits hold them, many at a time. */

import { type GitBytes, GitError } from './git-command.ts';

/**
 * Contents by what was asked for: hashes, or `<commit>:<path>`. What there is not, and what is no file, is left out.
 * One process, however many are asked for.
 */
export async function readBlobs(
  root: string,
  names: Iterable<string>,
  git: GitBytes,
): Promise<ReadonlyMap<string, Buffer>> {
  const asked = [...new Set(names)];
  const found = new Map<string, Buffer>();
  // A name on a line of its own cannot hold a line break; no flow of Kestra's is called so.
  const lines = asked.filter((name) => !name.includes('\n'));
  if (lines.length === 0) return found;
  const answer = await git(root, ['cat-file', '--batch', '--buffer'], { input: `${lines.join('\n')}\n` });
  if (answer.exitCode !== 0) throw new GitError(`git cat-file failed: ${answer.stderr.trim()}`);
  let at = 0;
  for (const name of lines) {
    const end = answer.stdout.indexOf(0x0a, at);
    if (end === -1) break;
    const head = answer.stdout.toString('utf8', at, end);
    at = end + 1;
    const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(head);
    if (match === null) continue;
    const size = Number(match[2]);
    if (match[1] === 'blob') found.set(name, answer.stdout.subarray(at, at + size));
    at += size + 1;
  }
  return found;
}

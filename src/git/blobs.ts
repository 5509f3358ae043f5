/** Contents of files as commits hold them, many at a time. */

import { type GitBytes, GitError } from './git-command.ts';

const HASH = /^[0-9a-f]{40,64}$/;

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
  await fetchMissing(
    root,
    lines.filter((name) => HASH.test(name)),
    git,
  );
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

/**
 * A clone without contents would fetch them one by one, each with a connection of its own. What cannot be fetched here
 * is left to git, which says why.
 */
async function fetchMissing(root: string, hashes: readonly string[], git: GitBytes): Promise<void> {
  if (hashes.length < 2) return;
  const config = await git(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$', 'true']);
  const remote = /^remote\.(.*)\.promisor /m.exec(config.stdout.toString('utf8'))?.[1];
  if (remote === undefined) return;
  const input = `${hashes.join('\n')}\n`;
  await git(
    root,
    [
      '-c',
      'fetch.negotiationAlgorithm=noop',
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--recurse-submodules=no',
      '--filter=blob:none',
      '--stdin',
      remote,
    ],
    { input },
  );
}

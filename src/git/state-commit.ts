/** Makes the commits of a state ref: one `git fast-import` process writes all objects, and no index or work tree is touched. */

import { GitError } from './git-command.ts';
import { firstLine, type GitPlumbing } from './git-plumbing.ts';
import type { StateChanges } from './state-tree.ts';

export interface NewStateCommit {
  /** Absent for the first commit of the ref. */
  readonly parent?: string;
  readonly changes: StateChanges;
  /** Subject line. */
  readonly message: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Names the scratch ref; unlike that of any other writer. */
  readonly token: string;
  /** Leaves all history behind: the tree of the new commit has no parent. */
  readonly squash: boolean;
}

/** Who the commits are by. People's names do not belong on what a job writes. */
const IDENTITY = 'Gitestra <gitestra@users.noreply.github.com>';

const UPDATES = 'Gitestra-Updates';

/** Writes the objects and gives the hash of the commit; no ref that anybody reads has moved. */
export async function writeStateCommit(
  git: GitPlumbing,
  commit: NewStateCommit,
  updates: number,
): Promise<string> {
  const scratch = `refs/gitestra/writing/${commit.token}`;
  const message = `${commit.message}\n\n${UPDATES}: ${commit.squash ? 1 : updates}\n`;
  const person = `${IDENTITY} ${Math.floor(commit.at / 1000)} +0000`;
  const stream = [
    'feature done\n',
    `commit ${scratch}\nmark :1\ncommitter ${person}\n${data(message)}`,
    commit.parent === undefined ? '' : `from ${commit.parent}\n`,
  ];
  for (const [path, text] of commit.changes) {
    stream.push(text === undefined ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`);
  }
  stream.push('\nget-mark :1\ndone\n');
  const answer = await git.ask(['fast-import', '--quiet', '--force'], stream.join(''));
  const made = answer.stdout.toString().trim();
  if (answer.exitCode !== 0 || made === '')
    throw new GitError(`the state cannot be written: ${firstLine(answer.stderr)}`);
  const hash = commit.squash ? await withoutParent(git, made, message, person) : made;
  await git.ask(['update-ref', '-d', scratch]);
  return hash;
}

/** How many updates a commit of the ref has below it since its history was last left behind. */
export async function countUpdates(git: GitPlumbing, commit: string): Promise<number> {
  const text = (await git.ask(['cat-file', 'commit', commit])).stdout.toString();
  return Number(new RegExp(`^${UPDATES}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
}

async function withoutParent(
  git: GitPlumbing,
  commit: string,
  message: string,
  person: string,
): Promise<string> {
  const tree = (await git.tell(['rev-parse', `${commit}^{tree}`])).trim();
  const text = `tree ${tree}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
  return (await git.tell(['hash-object', '-w', '-t', 'commit', '--stdin'], text)).trim();
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

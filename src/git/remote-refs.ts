/** What a remote's refs point at, asked over the network. */

import { GitError } from './git-command.ts';

export interface RemoteRefsOptions {
  /** What git inherits; see `gitEnvironment`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds without a word from the remote after which it counts as silent. @default 30,000 */
  readonly patience?: number;
}

/** What git needs of the environment. simple-git refuses more: names such as EDITOR could make it run a program. */
const INHERITED = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
  'XDG_CONFIG_HOME',
  'HTTPS_PROXY',
  'https_proxy',
];

const FIXED = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };

/**
 * Hashes by ref, of those asked for that there are. Rejects with a GitError when the remote does not answer.
 *
 * simple-git serves here: it gives up on a remote that says nothing, and its 28 ms of loading are nothing beside a network.
 */
export async function remoteRefs(
  url: string,
  refs: readonly string[],
  { environment, patience = 30_000 }: RemoteRefsOptions,
): Promise<ReadonlyMap<string, string>> {
  const { simpleGit } = await import('simple-git');
  const env: Record<string, string> = { ...FIXED };
  for (const name of INHERITED) {
    const value = environment[name];
    if (value !== undefined) env[name] = value;
  }
  const git = simpleGit({
    timeout: { block: patience },
    allowEnvironment: [...INHERITED, ...Object.keys(FIXED)],
  }).env(env);
  try {
    const answer = await git.listRemote([url, ...refs]);
    const lines = answer.split('\n').filter((line) => line.includes('\t'));
    return new Map(lines.map((line) => line.split('\t').toReversed() as [string, string]));
  } catch (error) {
    throw new GitError((error as Error).message.trim(), error);
  }
}

/** Finds the repository and the remote that a state ref lives in. */

import type { Clock } from '../util/clock.ts';
import { GitError } from './git-command.ts';
import { firstLine, GitPlumbing, type RunProgram } from './git-plumbing.ts';
import { SharedState } from './shared-state.ts';
import { StateRef, type StateRefOptions } from './state-ref.ts';

export interface OpenStateOptions extends Pick<StateRefOptions, 'branch' | 'random' | 'newId' | 'retire'> {
  readonly run: RunProgram;
  readonly clock: Clock;
  /** A folder in the repository. */
  readonly folder: string;
  /** Name or URL of a remote. @default `origin`, or the only remote there is; without any, the local branch */
  readonly remote?: string;
  readonly warn: (message: string) => void;
}

/** Throws a GitError where there is no repository to keep the state in. */
export async function openSharedState(options: OpenStateOptions): Promise<SharedState> {
  const { branch, clock, random, newId, retire } = options;
  const here = new GitPlumbing(options.run, options.folder);
  const [place, remotes] = await Promise.all([
    here.ask(['rev-parse', '--show-toplevel', '--is-shallow-repository']),
    here.ask(['remote']),
  ]);
  if (place.exitCode !== 0) {
    throw new GitError(
      `\`state: git\` needs a Git repository: ${firstLine(place.stderr)}. Run git init, or choose \`state: local\``,
    );
  }
  const [root, shallow] = place.stdout.toString().split('\n');
  const remote = options.remote ?? chooseRemote(remotes.stdout.toString());
  const ref = new StateRef({
    git: new GitPlumbing(options.run, root!),
    branch,
    ...(remote === undefined ? {} : { remote }),
    clock,
    random,
    newId,
    shallow: shallow === 'true',
    ...(retire === undefined ? {} : { retire }),
  });
  return new SharedState(ref, remote === undefined ? branch : `${branch} of ${remote}`, options.warn);
}

function chooseRemote(output: string): string | undefined {
  const names = output.split('\n').filter((name) => name !== '');
  if (names.includes('origin')) return 'origin';
  if (names.length < 2) return names[0];
  throw new GitError(
    `\`state: git\` does not know which of the remotes to use: ${names.join(', ')}. Set \`stateRemote\` in gitestra.yaml`,
  );
}

/**
 * A Git ref that holds a small tree of files and is changed by compare-and-swap: the state that outlives jobs.
 *
 * Nothing of it touches the work tree or the index. With a remote, the remote's branch is the truth and the clone keeps
 * a remote-tracking copy; without one, the local branch is. Changes asked for at the same time share a commit and a push.
 */

import type { Clock } from '../util/clock.ts';
import { firstLine, type GitPlumbing } from './git-plumbing.ts';
import { countUpdates, writeStateCommit } from './state-commit.ts';
import { StateSnapshot } from './state-snapshot.ts';
import { ChangedTree, EMPTY_TREE, type StateTree, type WritableStateTree } from './state-tree.ts';

export interface StateRefOptions {
  readonly git: GitPlumbing;
  /** Name of the branch, without `refs/heads/`. */
  readonly branch: string;
  /** Name or URL of the remote; absent: the local branch is the state. */
  readonly remote?: string;
  readonly clock: Clock;
  /** Draws from [0, 1). */
  readonly random: () => number;
  /** A text unlike any other writer's. */
  readonly newId: () => string;
  /** The repository is a shallow clone, so fetching one commit does no harm. */
  readonly shallow: boolean;
  /** Commits after which the history of the ref is left behind. @default 500 */
  readonly squashAfter?: number;
  /** Called with the tree when the history is left behind: what has outlived its time is removed. */
  readonly retire?: (tree: WritableStateTree) => Promise<void>;
}

/** May run several times on different trees: what it finds already done it must not do twice. */
export type StateChange<T> = (tree: WritableStateTree) => Promise<T> | T;

export type StateRefErrorKind = 'unreachable' | 'refused' | 'contended';

/** `unreachable`: the remote does not answer; `refused`: it may not be written; `contended`: others kept winning. */
export class StateRefError extends Error {
  readonly kind: StateRefErrorKind;

  constructor(kind: StateRefErrorKind, message: string) {
    super(message);
    this.name = 'StateRefError';
    this.kind = kind;
  }
}

interface Waiting {
  readonly message: string;
  readonly change: StateChange<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Attempts to win before giving up, and the longest pause between two, in milliseconds. */
const ATTEMPTS = 60;
const LONGEST_PAUSE = 3000;
const SQUASH_AFTER = 500;

export class StateRef {
  readonly #options: StateRefOptions;
  readonly #ref: string;
  readonly #tracking: string;
  /** Undefined until it was looked for. */
  #head: { readonly commit: string | undefined } | undefined;
  #snapshot: StateSnapshot | undefined;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  constructor(options: StateRefOptions) {
    this.#options = options;
    this.#ref = `refs/heads/${options.branch}`;
    this.#tracking =
      options.remote === undefined
        ? this.#ref
        : /^[\w.-]+$/.test(options.remote)
          ? `refs/remotes/${options.remote}/${options.branch}`
          : `refs/gitestra/state/${options.branch}`;
  }

  /** The state as it was last seen; `fresh` asks the remote. The first call always does. Rejects with a StateRefError. */
  async tree({ fresh = false }: { readonly fresh?: boolean } = {}): Promise<StateTree> {
    if (fresh || this.#head === undefined) await this.#fetch();
    return this.#treeAt(this.#head!.commit);
  }

  /** Commit of the state as it was last seen; undefined when there is none. */
  get commit(): string | undefined {
    return this.#head?.commit;
  }

  /** What a remote-tracking copy knows, without asking anybody: for reading where the remote does not answer. */
  async lastKnown(): Promise<StateTree> {
    const commit = await this.#resolve(this.#tracking);
    this.#head = { commit };
    return this.#treeAt(commit);
  }

  /**
   * Applies a change to the newest state and resolves when it is there for everybody. Rejects with what the change
   * threw, or with a StateRefError.
   */
  update<T>(message: string, change: StateChange<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ message, change, resolve: resolve as (value: unknown) => void, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves when no change is under way. */
  async settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // Changes asked for in the same turn belong together.
    await undefined;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#writeBatch(batch).catch((error: unknown) => {
        for (const { reject } of batch) reject(error);
      });
    }
    this.#writing = undefined;
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    if (this.#head === undefined) await this.#fetch();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const parent = this.#head!.commit;
      const tree = new ChangedTree(this.#treeAt(parent));
      const results: (() => void)[] = [];
      for (const { change, resolve, reject } of batch) {
        try {
          const value = await tree.attempt(change);
          results.push(() => resolve(value));
        } catch (error) {
          results.push(() => reject(error));
        }
      }
      if (tree.changes.size === 0 || (await this.#publish(parent, tree, batch))) {
        for (const settle of results) settle();
        return;
      }
      await this.#pause(attempt);
      await this.#fetch();
    }
    throw new StateRefError(
      'contended',
      `the state on ${this.#options.branch} could not be written in ${ATTEMPTS} attempts: others kept writing first`,
    );
  }

  /** False when somebody else was first. */
  async #publish(parent: string | undefined, tree: ChangedTree, batch: readonly Waiting[]): Promise<boolean> {
    const { git, clock, newId, retire } = this.#options;
    const updates = parent === undefined ? 1 : (await countUpdates(git, parent)) + 1;
    const squash = parent !== undefined && updates > (this.#options.squashAfter ?? SQUASH_AFTER);
    if (squash) await retire?.(tree);
    const messages = [...new Set(batch.map(({ message }) => message))];
    const commit = await writeStateCommit(
      git,
      {
        ...(parent === undefined ? {} : { parent }),
        changes: tree.changes,
        message: messages.length === 1 ? messages[0]! : `${messages[0]!} (and ${messages.length - 1} more)`,
        at: clock.now(),
        token: newId(),
        squash,
      },
      updates,
    );
    const won = await this.#swap(parent, commit);
    if (won) this.#head = { commit };
    return won;
  }

  async #swap(parent: string | undefined, commit: string): Promise<boolean> {
    const { git, remote } = this.#options;
    const zero = '0'.repeat(commit.length);
    if (remote === undefined)
      return (await git.ask(['update-ref', this.#ref, commit, parent ?? zero])).exitCode === 0;
    const lease = `--force-with-lease=${this.#ref}:${parent ?? ''}`;
    const push = ['push', '--porcelain', '--no-verify', '--quiet', lease, remote, `${commit}:${this.#ref}`];
    const answer = await git.ask(push);
    if (answer.exitCode === 0) {
      await git.ask(['update-ref', this.#tracking, commit]);
      return true;
    }
    const said = `${answer.stdout.toString()}\n${answer.stderr}`;
    if (wasFirst(said)) return false;
    const refusal = refused(said);
    if (refusal !== undefined) {
      throw new StateRefError(
        'refused',
        `the state cannot be written to ${this.#options.branch} of ${remote}: ${refusal}`,
      );
    }
    // The connection broke: the push may have arrived all the same.
    await this.#fetch();
    return this.#head?.commit === commit || (await this.#isBelowHead(commit));
  }

  async #isBelowHead(commit: string): Promise<boolean> {
    const head = this.#head?.commit;
    if (head === undefined) return false;
    const answer = await this.#options.git.ask(['merge-base', '--is-ancestor', commit, head]);
    return answer.exitCode === 0;
  }

  async #fetch(): Promise<void> {
    const { git, remote, branch } = this.#options;
    if (remote === undefined) {
      this.#head = { commit: await this.#resolve(this.#ref) };
      return;
    }
    const depth = this.#options.shallow ? ['--depth=1'] : [];
    const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-filter', ...depth];
    for (let attempt = 0; ; attempt++) {
      const answer = await git.ask([...fetch, remote, `+${this.#ref}:${this.#tracking}`]);
      if (answer.exitCode === 0) break;
      if (/couldn't find remote ref/i.test(answer.stderr)) {
        await git.ask(['update-ref', '-d', this.#tracking]);
        this.#head = { commit: undefined };
        return;
      }
      // Another process of this clone fetches at the same time.
      const locked = /cannot lock ref|unable to create .*\.lock|shallow file has changed/i.test(
        answer.stderr,
      );
      if (attempt >= (locked ? ATTEMPTS : 3)) {
        throw new StateRefError(
          'unreachable',
          `the state on ${branch} of ${remote} cannot be read: ${firstLine(answer.stderr)}`,
        );
      }
      await this.#pause(attempt);
    }
    this.#head = { commit: await this.#resolve(this.#tracking) };
  }

  async #resolve(ref: string): Promise<string | undefined> {
    const answer = await this.#options.git.ask(['rev-parse', '--verify', '--quiet', ref]);
    return answer.exitCode === 0 ? answer.stdout.toString().trim() : undefined;
  }

  #treeAt(commit: string | undefined): StateTree {
    if (commit === undefined) return EMPTY_TREE;
    if (this.#snapshot?.commit !== commit) this.#snapshot = new StateSnapshot(this.#options.git, commit);
    return this.#snapshot;
  }

  /** Doubling pauses with full jitter: writers that collided once should not meet again. */
  #pause(attempt: number): Promise<void> {
    const { clock, random } = this.#options;
    const longest = Math.min(LONGEST_PAUSE, 20 * 2 ** attempt);
    return new Promise((resolve) => clock.setTimer(clock.now() + random() * longest, resolve));
  }
}

/** Somebody else changed the ref since it was read: on the way, or while the server took the push. */
function wasFirst(said: string): boolean {
  return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock/i.test(
    said,
  );
}

/** Why a push will never be taken; undefined for what may pass. */
function refused(said: string): string | undefined {
  const rejected = /\[remote rejected\] \(([^)]*)\)/.exec(said)?.[1];
  if (rejected !== undefined) return rejected;
  if (
    /permission (to .* )?denied|authentication failed|could not read Username|HTTP 40[13]|error: 40[13]|write access.*not granted|read-only/i.test(
      said,
    )
  ) {
    return firstLine(said);
  }
  return undefined;
}

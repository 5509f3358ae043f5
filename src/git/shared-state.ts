/**
 * The state as a command uses it: what happens where the remote does not answer or may not be written. Reading goes on
 * with what the clone knows; writing without permission goes on for this command only. Both are said once.
 */

import { type StateChange, type StateRef, StateRefError } from './state-ref.ts';
import { ChangedTree, type StateTree } from './state-tree.ts';

export class SharedState {
  /** As people know it: `gitestra-state of origin`. */
  readonly name: string;
  readonly #ref: StateRef;
  readonly #warn: (message: string) => void;
  /** Changes that only this command sees. */
  #own: ChangedTree | undefined;
  #offline = false;

  constructor(ref: StateRef, name: string, warn: (message: string) => void) {
    this.#ref = ref;
    this.name = name;
    this.#warn = warn;
  }

  /** Whether what is written is there for others. */
  get isShared(): boolean {
    return this.#own === undefined;
  }

  /** The state as this command last saw it; `fresh` asks the remote again. */
  async tree(options: { readonly fresh?: boolean } = {}): Promise<StateTree> {
    if (this.#own !== undefined) return this.#own;
    if (this.#offline && options.fresh !== true) return this.#ref.lastKnown();
    try {
      const tree = await this.#ref.tree(options);
      this.#offline = false;
      return tree;
    } catch (error) {
      if (!(error instanceof StateRefError) || error.kind !== 'unreachable') throw error;
      if (!this.#offline) this.#warn(`${error.message}; going on with what was last fetched`);
      this.#offline = true;
      return this.#ref.lastKnown();
    }
  }

  /** Rejects with a StateRefError when the change could not be made for everybody and permission was not the reason. */
  async update<T>(message: string, change: StateChange<T>): Promise<T> {
    if (this.#own === undefined) {
      try {
        return await this.#ref.update(message, change);
      } catch (error) {
        if (!(error instanceof StateRefError) || error.kind !== 'refused') throw error;
        this.#warn(`${error.message}; what is written lasts as long as this command. ${HOW_TO_WRITE}`);
        this.#own ??= new ChangedTree(await this.#ref.tree());
      }
    }
    return this.#own.attempt(change);
  }

  /** For what makes no sense unless everybody sees it: rejects with a StateRefError where the state cannot be written. */
  updateForAll<T>(message: string, change: StateChange<T>): Promise<T> {
    return this.#ref.update(message, change);
  }

  /** Resolves when no change is under way. */
  settled(): Promise<void> {
    return this.#ref.settled();
  }
}

const HOW_TO_WRITE = 'Give the job `permissions: contents: write`, or choose `state: local` in gitestra.yaml';

/** The files of a state ref: as one commit has them, and with changes that are not committed yet. */

/** Reading. Paths are relative, with `/`; contents are UTF-8 texts. */
export interface StateTree {
  read(path: string): Promise<string | undefined>;
  /** Paths that begin with the text, sorted. */
  list(prefix: string): Promise<readonly string[]>;
  /** Contents by path, of all that are there, in one go. */
  readAll(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface WritableStateTree extends StateTree {
  write(path: string, text: string): void;
  remove(path: string): void;
}

/** New contents by path; undefined removes. */
export type StateChanges = ReadonlyMap<string, string | undefined>;

/** A tree with nothing in it: the ref is not there yet. */
export const EMPTY_TREE: StateTree = {
  read: async () => undefined,
  list: async () => [],
  readAll: async () => new Map(),
};

/** Changes on top of a tree, which see one another. */
export class ChangedTree implements WritableStateTree {
  readonly #base: StateTree;
  #changes = new Map<string, string | undefined>();

  constructor(base: StateTree) {
    this.#base = base;
  }

  get changes(): StateChanges {
    return this.#changes;
  }

  async read(path: string): Promise<string | undefined> {
    return this.#changes.has(path) ? this.#changes.get(path) : this.#base.read(path);
  }

  async list(prefix: string): Promise<readonly string[]> {
    const paths = new Set(await this.#base.list(prefix));
    for (const [path, text] of this.#changes) {
      if (!path.startsWith(prefix)) continue;
      if (text === undefined) paths.delete(path);
      else paths.add(path);
    }
    return [...paths].sort();
  }

  async readAll(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const untouched = paths.filter((path) => !this.#changes.has(path));
    const found = new Map(await this.#base.readAll(untouched));
    for (const path of paths) {
      const text = this.#changes.get(path);
      if (text !== undefined) found.set(path, text);
    }
    return found;
  }

  write(path: string, text: string): void {
    checkPath(path);
    this.#changes.set(path, text);
  }

  remove(path: string): void {
    this.#changes.set(path, undefined);
  }

  /** Runs a change; when it throws, nothing that it wrote stays. */
  async attempt<T>(change: (tree: WritableStateTree) => Promise<T> | T): Promise<T> {
    const before = new Map(this.#changes);
    try {
      return await change(this);
    } catch (error) {
      this.#changes = before;
      throw error;
    }
  }
}

/** Names come from flows and from people: none of them may leave the tree or mean something to Git. */
function checkPath(path: string): void {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')) {
    throw new Error(`“${path}” cannot be a path of the state ref`);
  }
  if (/[\u0000-\u001f"\\]/.test(path)) throw new Error(`“${path}” cannot be a path of the state ref`);
}

/** Where the results of task runs stand for expressions: `outputs` and `tasks`, one level deeper for each iteration value. */

import type { State } from '../flow/states.ts';

type Tree = Record<string, unknown>;

const tree = (): Tree => Object.create(null) as Tree;

/** The execution has one; each iteration of a Loop has one of its own, and sees what stands around it. */
export class OutputHome {
  readonly outer: OutputHome | undefined;
  /** By task id, then by iteration value. */
  readonly outputs: Tree = tree();
  readonly states: Tree = tree();
  /** State in which a task inside asked this iteration to end. */
  exit: State | undefined;

  constructor(outer?: OutputHome) {
    this.outer = outer;
  }

  /** What an expression in it sees; the tree itself where nothing stands around it. */
  seen(kind: 'outputs' | 'states'): Tree {
    return this.outer === undefined ? this[kind] : { ...this.outer.seen(kind), ...this[kind] };
  }
}

export function place(root: Tree, id: string, path: readonly string[], leaf: object): void {
  if (path.length === 0) {
    root[id] = leaf;
    return;
  }
  let node = branch(root, id);
  for (const key of path.slice(0, -1)) node = branch(node, key);
  node[path[path.length - 1]!] = leaf;
}

export function unplace(root: Tree, id: string, path: readonly string[]): void {
  const keys = [id, ...path];
  let node: unknown = root;
  for (const key of keys.slice(0, -1)) {
    if (typeof node !== 'object' || node === null) return;
    node = (node as Tree)[key];
  }
  if (typeof node === 'object' && node !== null) delete (node as Tree)[keys[keys.length - 1]!];
}

function branch(node: Tree, key: string): Tree {
  const known = node[key];
  if (typeof known === 'object' && known !== null) return known as Tree;
  const made = tree();
  node[key] = made;
  return made;
}

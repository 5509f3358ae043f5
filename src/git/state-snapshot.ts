/** One commit of a state ref, read without a work tree: one process for the list of files, one for any number of contents. */

import { GitError } from './git-command.ts';
import type { GitPlumbing } from './git-plumbing.ts';
import type { StateTree } from './state-tree.ts';

export class StateSnapshot implements StateTree {
  readonly commit: string;
  readonly #git: GitPlumbing;
  #blobs: Promise<Map<string, string>> | undefined;
  readonly #texts = new Map<string, string>();

  constructor(git: GitPlumbing, commit: string) {
    this.#git = git;
    this.commit = commit;
  }

  async read(path: string): Promise<string | undefined> {
    return (await this.readAll([path])).get(path);
  }

  async list(prefix: string): Promise<readonly string[]> {
    return [...(await this.#files()).keys()].filter((path) => path.startsWith(prefix));
  }

  async readAll(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const blobs = await this.#files();
    const wanted = new Set<string>();
    for (const path of paths) {
      const blob = blobs.get(path);
      if (blob !== undefined && !this.#texts.has(blob)) wanted.add(blob);
    }
    if (wanted.size > 0) await this.#load([...wanted]);
    const found = new Map<string, string>();
    for (const path of paths) {
      const blob = blobs.get(path);
      if (blob !== undefined) found.set(path, this.#texts.get(blob)!);
    }
    return found;
  }

  #files(): Promise<Map<string, string>> {
    this.#blobs ??= this.#list();
    return this.#blobs;
  }

  /** Git sorts by bytes; so do the callers' lists. */
  async #list(): Promise<Map<string, string>> {
    const output = await this.#git.tell(['ls-tree', '-r', '-z', '--full-tree', this.commit]);
    const blobs = new Map<string, string>();
    for (const entry of output.split('\0')) {
      // `<mode> blob <hash>\t<path>`
      const tab = entry.indexOf('\t');
      if (tab === -1) continue;
      const [, type, hash] = entry.slice(0, tab).split(' ');
      if (type === 'blob') blobs.set(entry.slice(tab + 1), hash!);
    }
    return blobs;
  }

  async #load(blobs: readonly string[]): Promise<void> {
    const { exitCode, stdout, stderr } = await this.#git.ask(
      ['cat-file', '--batch'],
      blobs.map((blob) => `${blob}\n`).join(''),
    );
    if (exitCode !== 0) throw new GitError(`the state cannot be read: ${stderr.trim()}`);
    let at = 0;
    for (const blob of blobs) {
      // `<hash> blob <size>\n<bytes>\n`
      const end = stdout.indexOf(10, at);
      const [, type, size] = stdout.toString('latin1', at, end).split(' ');
      if (end === -1 || type !== 'blob')
        throw new GitError(`the state cannot be read: object ${blob} is missing`);
      const start = end + 1;
      at = start + Number(size) + 1;
      this.#texts.set(blob, stdout.toString('utf8', start, at - 1));
    }
  }
}

/** Namespace files as a commit holds them: copied out of the repository, once a namespace, when somebody asks for them. */

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GitBytes, GitError } from '../git/git-command.ts';
import type { NamespaceFiles } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { createNamespaceFiles } from '../storage/namespace-files.ts';

export interface CommitFilesOptions {
  /** Root of the repository. */
  readonly root: string;
  readonly commit: string;
  /** Folders of flows and of files, relative to the root, `''` for the root itself. */
  readonly flowsDir: string;
  readonly filesDir?: string;
  /** Where the copies are kept: commits do not change, so they serve every later run. */
  readonly cacheDir: string;
  readonly git: GitBytes;
}

/** Files can be read and not written. */
export function createCommitFiles(options: CommitFilesOptions): NamespaceFiles {
  const copies = new Map<string, Promise<NamespaceFiles>>();
  const filesOf = (namespace: string): Promise<NamespaceFiles> => {
    let copy = copies.get(namespace);
    if (copy === undefined) {
      copy = copyNamespace(namespace, options);
      copies.set(namespace, copy);
    }
    return copy;
  };
  const refuse = (namespace: string, path: string): never => {
    throw new TaskFailure(
      `Namespace file “${path}” of ${namespace} cannot be changed: the flow runs at commit ${options.commit.slice(0, 8)}, which stays as it is`,
    );
  };
  return {
    list: async (namespace) => (await filesOf(namespace)).list(namespace),
    read: async (namespace, path) => (await filesOf(namespace)).read(namespace, path),
    localPath: async (namespace, path) => (await filesOf(namespace)).localPath(namespace, path),
    put: async (namespace, path) => refuse(namespace, path),
    delete: async (namespace, path) => refuse(namespace, path),
  };
}

async function copyNamespace(namespace: string, options: CommitFilesOptions): Promise<NamespaceFiles> {
  const { root, commit, flowsDir, filesDir, git } = options;
  const target = join(options.cacheDir, 'commits', commit, encodeURIComponent(namespace));
  if (!existsSync(target)) {
    const made = `${target}.${randomBytes(4).toString('hex')}.tmp`;
    mkdirSync(made, { recursive: true });
    try {
      await checkOut(made);
      renameSync(made, target);
    } catch (error) {
      rmSync(made, { recursive: true, force: true });
      // Another process may have been faster.
      if (!existsSync(target)) throw error;
    }
  }
  return createNamespaceFiles({
    flowsDir: join(target, flowsDir),
    ...(filesDir === undefined ? {} : { filesDir: join(target, filesDir) }),
  });

  /** By an index of its own: neither the work tree nor what is staged is touched. */
  async function checkOut(folder: string): Promise<void> {
    const env = { GIT_INDEX_FILE: join(folder, '.index') };
    const folders = [namespace.replaceAll('.', '/'), namespace].map((name) =>
      filesDir === undefined ? join(flowsDir, name, '_files') : join(filesDir, name),
    );
    const run = async (args: readonly string[], input?: Buffer): Promise<Buffer> => {
      const answer = await git(root, args, { env, ...(input === undefined ? {} : { input }) });
      if (answer.exitCode === 0) return answer.stdout;
      throw new GitError(`git ${args[0]} failed: ${answer.stderr.trim().replace(/^fatal: /, '')}`);
    };
    const listed = await run([
      'ls-tree',
      '-r',
      '-z',
      '--name-only',
      '--full-tree',
      commit,
      '--',
      ...folders.map((path) => path.replaceAll('\\', '/')),
    ]);
    if (listed.length === 0) return;
    await run(['read-tree', commit]);
    await run(['checkout-index', '-z', '--stdin', `--prefix=${folder.replaceAll('\\', '/')}/`], listed);
    rmSync(env.GIT_INDEX_FILE);
  }
}

/** Namespace files: what lies in the `_files` folder beside a namespace's flows, or under one folder for all of them. */

import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { NamespaceFiles } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { nearest } from '../util/nearest.ts';
import { relativeSegments } from './storage-uri.ts';

export interface NamespaceFilesOptions {
  /** Folder of the flows; `company.team` keeps its files in `company/team/_files` or `company.team/_files` below it. */
  readonly flowsDir: string;
  /** When given, `company.team` keeps its files in `<filesDir>/company/team` instead. */
  readonly filesDir?: string;
}

export function createNamespaceFiles(options: NamespaceFilesOptions): NamespaceFiles {
  const files: NamespaceFiles = {
    async list(namespace) {
      const found = new Set<string>();
      for (const folder of foldersOf(namespace, options)) {
        for (const path of await listFolder(folder)) found.add(path);
      }
      return [...found].sort();
    },
    async read(namespace, path) {
      return await readFile(await files.localPath(namespace, path));
    },
    async localPath(namespace, path) {
      const segments = relativeSegments(path);
      if (segments === undefined) {
        throw new TaskFailure(
          `Namespace file “${path}” of ${namespace} is refused: a path stays inside the folder of its namespace`,
        );
      }
      for (const folder of foldersOf(namespace, options)) {
        const local = join(folder, ...segments);
        if (!(await isFile(local))) continue;
        // The repository may hold links; one that leads out of it would let a flow read the machine.
        const [real, home] = await Promise.all([realpath(local), realpath(folder)]);
        if (!real.startsWith(home + sep)) {
          throw new TaskFailure(
            `Namespace file “${path}” of ${namespace} is refused: it is a link that leads out of ${folder}`,
          );
        }
        return local;
      }
      throw await notFound(files, namespace, segments.join('/'), options);
    },
  };
  return files;
}

function foldersOf(namespace: string, { flowsDir, filesDir }: NamespaceFilesOptions): string[] {
  const parts = namespace.split('.');
  if (parts.some((part) => part === '') || relativeSegments(namespace) === undefined) return [];
  if (filesDir !== undefined) return [...new Set([join(filesDir, ...parts), join(filesDir, namespace)])];
  return [...new Set([join(flowsDir, ...parts, '_files'), join(flowsDir, namespace, '_files')])].filter(
    existsSync,
  );
}

async function listFolder(folder: string): Promise<string[]> {
  const paths: string[] = [];
  const walk = async (directory: string): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) await walk(path);
      // Linked files count, linked folders do not: a link to a parent would never end.
      else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
        paths.push(relative(folder, path).split(sep).join('/'));
      }
    }
  };
  await walk(folder);
  return paths;
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function notFound(
  files: NamespaceFiles,
  namespace: string,
  path: string,
  options: NamespaceFilesOptions,
): Promise<TaskFailure> {
  const all = await files.list(namespace);
  const close = nearest(path, all);
  const place =
    options.filesDir === undefined
      ? `${join(options.flowsDir, ...namespace.split('.'), '_files')}`
      : join(options.filesDir, ...namespace.split('.'));
  const help =
    close !== undefined
      ? `Did you mean “${close}”?`
      : all.length === 0
        ? `The namespace has no files; put the file into ${place}`
        : `It has ${all.length === 1 ? `only “${all[0]}”` : `${all.length} others`}; put the file into ${place}`;
  return new TaskFailure(`Namespace ${namespace} has no file “${path}”. ${help}`);
}

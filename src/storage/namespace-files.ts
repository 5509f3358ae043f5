/** Namespace files: what lies in the `_files` folder beside a namespace's flows, or under one folder for all of them. */

import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { NamespaceFiles } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { nearest } from '../util/nearest.ts';
import { describeSystemError } from './storage-error.ts';
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
      const segments = segmentsOf(namespace, path);
      for (const folder of foldersOf(namespace, options)) {
        const local = join(folder, ...segments);
        if (!(await isFile(local))) continue;
        // The repository may hold links; one that leads out of it would let a flow read the machine.
        await checkInside(folder, local, namespace, path);
        return local;
      }
      throw await notFound(files, namespace, segments.join('/'), options);
    },
    async put(namespace, path, localPath) {
      const segments = segmentsOf(namespace, path);
      const folder = await folderFor(namespace, segments, options);
      const target = join(folder, ...segments);
      try {
        await mkdir(folder, { recursive: true });
        // What exists of the way decides where the file would really be.
        await checkInside(folder, await nearestExisting(target), namespace, path);
        await mkdir(dirname(target), { recursive: true });
        await replaceFile(localPath, target);
      } catch (error) {
        if (error instanceof TaskFailure) throw error;
        throw new TaskFailure(
          `Cannot write the namespace file “${path}” of ${namespace}: ${describeSystemError(error)}`,
          { cause: error },
        );
      }
    },
    async delete(namespace, path, { emptyFolders = false } = {}) {
      const segments = segmentsOf(namespace, path);
      for (const folder of foldersOf(namespace, options)) {
        const local = join(folder, ...segments);
        if (!(await isFile(local))) continue;
        // A link is removed itself, so only the folders on the way have to be inside.
        await checkInside(folder, dirname(local), namespace, path);
        await rm(local);
        if (emptyFolders) await removeEmptyFolders(dirname(local), folder);
        return true;
      }
      return false;
    },
  };
  return files;
}

function segmentsOf(namespace: string, path: string): string[] {
  const segments = relativeSegments(path);
  if (segments !== undefined) return segments;
  throw new TaskFailure(
    `Namespace file “${path}” of ${namespace} is refused: a path stays inside the folder of its namespace`,
  );
}

async function checkInside(folder: string, local: string, namespace: string, path: string): Promise<void> {
  const [real, home] = await Promise.all([realpath(local), realpath(folder)]);
  if (real === home || real.startsWith(home + sep)) return;
  throw new TaskFailure(
    `Namespace file “${path}” of ${namespace} is refused: it is a link that leads out of ${folder}`,
  );
}

async function nearestExisting(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? nearestExisting(dirname(path)) : path;
}

let replacements = 0;

/** In one step: whoever reads at the same time gets the old file or the new one. */
async function replaceFile(from: string, to: string): Promise<void> {
  const temporary = `${to}.${process.pid}.${replacements++}.tmp`;
  try {
    await copyFile(from, temporary);
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeEmptyFolders(from: string, home: string): Promise<void> {
  for (let folder = from; folder !== home; folder = dirname(folder)) {
    const removed = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

/** Where a file is to be written: where it is already, else in the first folder of the namespace that exists. */
async function folderFor(
  namespace: string,
  segments: readonly string[],
  options: NamespaceFilesOptions,
): Promise<string> {
  const folders = foldersOf(namespace, options);
  for (const folder of folders) if (await isFile(join(folder, ...segments))) return folder;
  const existing = folders.find((folder) => existsSync(folder));
  if (existing !== undefined) return existing;
  const parts = namespace.split('.');
  if (parts.includes('') || relativeSegments(namespace) === undefined) {
    throw new TaskFailure(`“${namespace}” is no namespace: its parts are letters, digits, “-” and “_”`);
  }
  const { flowsDir, filesDir } = options;
  return filesDir === undefined ? join(flowsDir, ...parts, '_files') : join(filesDir, ...parts);
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

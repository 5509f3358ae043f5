/** The working tree as the catalog of flows reads it. */

import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FlowFiles } from '../flow/catalog.ts';

/** Folders that never hold flows and may hold very many files. */
const SKIPPED = new Set(['node_modules', '__pycache__']);

/**
 * Lists and reads below a folder; relative paths are relative to it, with `/`.
 * Hidden folders (`.git` among them) and `node_modules` are passed over; entries come sorted by name, files before
 * folders; links to folders are followed, each real folder once.
 */
export function createFlowFiles(root: string): FlowFiles {
  return {
    list: (directory) => walk(root, directory.replace(/\/+$/, '')),
    async read(path) {
      try {
        return await readFile(resolve(root, path), 'utf8');
      } catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as { code?: string }).code ?? ''))
          return undefined;
        throw error;
      }
    },
  };
}

async function* walk(root: string, directory: string, seen = new Set<string>()): AsyncGenerator<string> {
  const folder = resolve(root, directory);
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [] as Dirent[]);
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const below = (name: string): string =>
    directory === '' || directory === '.' ? name : `${directory}/${name}`;
  const folders: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) folders.push(below(entry.name));
    } else if (entry.isSymbolicLink()) {
      // What a link leads to is found by trying: a file yields itself, a folder is walked.
      const target = await readdir(join(folder, entry.name)).then(
        () => 'folder',
        (error: { code?: string }) => (error.code === 'ENOTDIR' ? 'file' : 'nothing'),
      );
      if (target === 'file') yield below(entry.name);
      if (target === 'folder' && !entry.name.startsWith('.') && !SKIPPED.has(entry.name))
        folders.push(below(entry.name));
    } else if (entry.isFile()) yield below(entry.name);
  }
  for (const next of folders) yield* walk(root, next, seen);
}

/** The working tree as the catalog of flows reads it. */

import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FlowFiles } from '../flow/catalog.ts';

/** Folders that never hold flows and may hold very many files. */
const SKIPPED = new Set(['node_modules', '__pycache__']);

/**
 * Lists and reads below a folder; relative paths are relative to it, with `/`.
 * Hidden folders (`.git` among them) and `node_modules` are passed over; entries come sorted by name, files before
 * folders; links to folders are followed, each real folder once.
 *
 * Synchronous inside: a flow's file is small, and the first asynchronous read of a process waits for threads to start.
 */
export function createFlowFiles(root: string): FlowFiles {
  return {
    list: (directory) => walk(root, directory.replace(/\/+$/, ''), new Set()),
    async read(path) {
      try {
        return readFileSync(resolve(root, path), 'utf8');
      } catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as { code?: string }).code ?? ''))
          return undefined;
        throw error;
      }
    },
  };
}

function* walk(root: string, directory: string, seen: Set<string>): Generator<string> {
  const folder = resolve(root, directory);
  const entries = readFolder(folder, seen);
  const below = (name: string): string =>
    directory === '' || directory === '.' ? name : `${directory}/${name}`;
  const folders: string[] = [];
  for (const entry of entries) {
    const kind = kindOf(folder, entry);
    if (kind === 'file') yield below(entry.name);
    else if (kind === 'folder' && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) {
      folders.push(below(entry.name));
    }
  }
  for (const next of folders) yield* walk(root, next, seen);
}

/** Entries by name; none for a folder that is not there, cannot be read, or was walked already by another path. */
function readFolder(folder: string, seen: Set<string>): Dirent[] {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
}

function kindOf(folder: string, entry: Dirent): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = statSync(join(folder, entry.name), { throwIfNoEntry: false });
  return target?.isFile() === true ? 'file' : target?.isDirectory() === true ? 'folder' : 'other';
}

/** Files of working directories on the local disk. */

import { constants, createWriteStream, type Dirent } from 'node:fs';
import {
  access,
  copyFile,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { WorkingFiles } from '../plugin/ports.ts';

export const localWorkingFiles: WorkingFiles = {
  async write(path, content) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  async create(path) {
    await mkdir(dirname(path), { recursive: true });
    return createWriteStream(path);
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  async copy(from, to) {
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  },
  modified: async (path) => (await stat(path)).mtimeMs,
  size: async (path) => (await stat(path)).size,
  readText: (path) => readFile(path, 'utf8'),
  async list(folder, unreadable) {
    const found: string[] = [];
    const root = await realpath(folder);
    await collect({ root, found, unreadable }, root, root, new Set());
    return found.sort();
  },
  async rename(from, to) {
    await mkdir(dirname(to), { recursive: true });
    try {
      await rename(from, to);
      return true;
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return false;
      throw error;
    }
  },
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 2 }),
};

interface Listing {
  readonly root: string;
  readonly found: string[];
  readonly unreadable: ((path: string) => void) | undefined;
}

/** `shown` is the path as the user sees it, `real` where it really is; `trail` holds the folders above, against loops. */
async function collect(
  listing: Listing,
  shown: string,
  real: string,
  trail: ReadonlySet<string>,
): Promise<void> {
  const inside = new Set([...trail, real]);
  for (const entry of await entriesOf(listing, shown, real)) {
    const path = join(shown, entry.name);
    if (entry.isFile()) listing.found.push(relativePath(listing, path));
    else if (entry.isDirectory()) await collect(listing, path, join(real, entry.name), inside);
    else if (entry.isSymbolicLink()) await follow(listing, path, join(real, entry.name), inside);
  }
}

function relativePath({ root }: Listing, path: string): string {
  return relative(root, path).split(sep).join('/');
}

async function entriesOf(listing: Listing, shown: string, real: string): Promise<Dirent[]> {
  try {
    return await readdir(real, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Something that still runs may have removed it meanwhile.
    if (code === 'ENOENT' && real !== listing.root) return [];
    if (code !== 'EACCES' || listing.unreadable === undefined) throw error;
    listing.unreadable(relativePath(listing, shown) || '.');
    return [];
  }
}

async function follow(
  listing: Listing,
  shown: string,
  link: string,
  trail: ReadonlySet<string>,
): Promise<void> {
  const { root } = listing;
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined || !(target === root || target.startsWith(root + sep)) || trail.has(target))
    return;
  const kind = await stat(target).catch(() => undefined);
  if (kind?.isFile() === true) listing.found.push(relativePath(listing, shown));
  else if (kind?.isDirectory() === true) await collect(listing, shown, target, trail);
}

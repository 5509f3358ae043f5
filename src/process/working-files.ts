/** Files of working directories on the local disk. */

import { constants, createWriteStream } from 'node:fs';
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
  async list(folder) {
    const found: string[] = [];
    const root = await realpath(folder);
    await collect(root, root, root, found, new Set());
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

/** `shown` is the path as the user sees it, `real` where it really is; `trail` holds the folders above, against loops. */
async function collect(
  root: string,
  shown: string,
  real: string,
  found: string[],
  trail: ReadonlySet<string>,
): Promise<void> {
  const inside = new Set([...trail, real]);
  for (const entry of await readdir(real, { withFileTypes: true })) {
    const path = join(shown, entry.name);
    if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
    else if (entry.isDirectory()) await collect(root, path, join(real, entry.name), found, inside);
    else if (entry.isSymbolicLink()) await follow(root, path, join(real, entry.name), found, inside);
  }
}

async function follow(
  root: string,
  shown: string,
  link: string,
  found: string[],
  trail: ReadonlySet<string>,
): Promise<void> {
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined || !(target === root || target.startsWith(root + sep)) || trail.has(target))
    return;
  const kind = await stat(target);
  if (kind.isFile()) found.push(relative(root, shown).split(sep).join('/'));
  else if (kind.isDirectory()) await collect(root, shown, target, found, trail);
}

/** Digests of the files that an execution stored, `files.json` in its folder: by them a file that was copied away is known again. */

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ExecutionFolder } from './execution-folder.ts';

export interface FileDigest {
  /** Below `files/`, with `/`: `tasks/<task>/<task run>/<name>`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

const DIGESTS_FILE = 'files.json';

/** Reads every stored file once. Nothing is written for an execution without files. */
export async function writeFileDigests(folder: ExecutionFolder): Promise<readonly FileDigest[]> {
  const paths = filesBelow(folder.filesDir);
  const digests: FileDigest[] = [];
  for (const path of paths) {
    const { sha256, size } = await digestFile(path);
    digests.push({ path: relative(folder.filesDir, path).split(sep).join('/'), size, sha256 });
  }
  if (digests.length > 0)
    writeFileSync(join(folder.path, DIGESTS_FILE), `${JSON.stringify(digests, null, 1)}\n`);
  return digests;
}

export function readFileDigests(folder: Pick<ExecutionFolder, 'path'>): readonly FileDigest[] {
  const path = join(folder.path, DIGESTS_FILE);
  if (!existsSync(path)) return [];
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as FileDigest[];
  } catch {
    // Cut off while it was written: what it said can be computed again from the files.
    return [];
  }
}

/** Rejects with the system's error when the file cannot be read. */
export async function digestFile(path: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece as Buffer);
    size += (piece as Buffer).length;
  }
  return { sha256: hash.digest('hex'), size };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

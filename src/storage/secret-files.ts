/** Finds files that hold a secret: stored files are kept as they are for later tasks, so they are looked at before they leave the machine. */

import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Redactor } from './redaction.ts';

/** Absolute paths of the files below a folder that hold one of the secrets, in any spelling that is masked elsewhere; sorted. */
export async function filesWithSecrets(folder: string, secrets: Iterable<string>): Promise<string[]> {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.register(secret);
  if (redactor.isEmpty) return [];
  const found: string[] = [];
  for (const path of filesBelow(folder)) {
    if (await holdsSecret(path, redactor)) found.push(path);
  }
  return found.sort();
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}

/** Piece by piece: a stored file may be larger than memory. */
async function holdsSecret(path: string, redactor: Redactor): Promise<boolean> {
  const stream = redactor.stream();
  let waiting = '';
  const unchanged = (masked: string): boolean => {
    const same = waiting.startsWith(masked);
    waiting = waiting.slice(masked.length);
    return same;
  };
  for await (const piece of createReadStream(path, 'utf8')) {
    waiting += String(piece);
    if (!unchanged(stream.push(String(piece)))) return true;
  }
  return !unchanged(stream.end());
}

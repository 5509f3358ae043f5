/** Stores text that is made piece by piece, without holding it. */

import { Readable } from 'node:stream';
import type { TaskStorage } from '../../plugin/ports.ts';

const PIECE = 64 * 1024;

/** Joins small texts to pieces that are worth a write. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/**
 * Stores the texts under a name and gives its URI. What goes wrong while they are made is thrown as it is, not as a
 * failure to store.
 */
export async function storeTexts(
  name: string,
  texts: AsyncIterable<string>,
  storage: Pick<TaskStorage, 'put'>,
  encode?: (pieces: AsyncIterable<string>) => AsyncIterable<Uint8Array>,
): Promise<string> {
  const failures: unknown[] = [];
  async function* watched(): AsyncGenerator<string> {
    try {
      yield* inPieces(texts);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  }
  const source = encode === undefined ? watched() : encode(watched());
  try {
    return await storage.put(name, Readable.from(source, { objectMode: false }));
  } catch (error) {
    throw failures[0] ?? error;
  }
}

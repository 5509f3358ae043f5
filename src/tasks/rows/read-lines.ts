/** Reads a stream of bytes as lines of text, a few kilobytes at a time. */

import { decodePieces } from './charset.ts';

/** Lines without their ends. Java: a line ends with `\n`, `\r` or `\r\n`; what follows the last end is a line when it is not empty. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  charset = 'UTF-8',
): AsyncGenerator<string> {
  let rest = '';
  let afterReturn = false;
  for await (let piece of decodePieces(bytes, charset)) {
    // A `\n` behind the `\r` of the last piece belongs to the same end.
    if (afterReturn && piece.startsWith('\n')) piece = piece.slice(1);
    afterReturn = piece.endsWith('\r');
    const lines = piece.split(/\r\n|\n|\r/);
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

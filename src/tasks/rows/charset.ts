/** Text to bytes and back in the character sets that Java names. UTF-8 needs nothing; the others load a library. */

import { Readable } from 'node:stream';
import type * as Iconv from 'iconv-lite';
import { TaskFailure } from '../../plugin/task-failure.ts';

/** One direction, over the pieces of one text. */
interface Converter<From, To> {
  write(piece: From): To;
  end(): To | undefined;
}

const isUtf8 = (charset: string): boolean => /^utf-?8$/i.test(charset.trim());

/** A byte order mark at the beginning is dropped. */
export async function* decodePieces(
  bytes: AsyncIterable<Uint8Array>,
  charset: string,
): AsyncGenerator<string> {
  const decoder = isUtf8(charset)
    ? utf8Decoder()
    : await namedDecoder(charset).catch((error: unknown) => {
        // Nobody is going to read the stream, and an open file would stay open.
        if (bytes instanceof Readable) bytes.destroy();
        throw error;
      });
  for await (const chunk of bytes) {
    const piece = decoder.write(chunk);
    if (piece !== '') yield piece;
  }
  const rest = decoder.end() ?? '';
  if (rest !== '') yield rest;
}

export type TextEncoding = (pieces: AsyncIterable<string>) => AsyncIterable<Uint8Array>;

/**
 * Characters that the set does not have become `?`. Java: `UTF-16` begins with a byte order mark, high byte first.
 * @throws TaskFailure when there is no such set
 */
export async function encodingOf(charset: string): Promise<TextEncoding> {
  const iconv = isUtf8(charset) ? undefined : await loadIconv(charset);
  return async function* (pieces) {
    const encoder: Converter<string, Uint8Array> =
      iconv === undefined
        ? { write: (piece) => Buffer.from(piece), end: () => undefined }
        : isUtf16(charset)
          ? iconv.getEncoder('utf-16be', { addBOM: true })
          : iconv.getEncoder(charset);
    for await (const piece of pieces) yield encoder.write(piece);
    const rest = encoder.end();
    if (rest !== undefined) yield rest;
  };
}

const isUtf16 = (charset: string): boolean => /^utf-?16$/i.test(charset.trim());

function utf8Decoder(): Converter<Uint8Array, string> {
  const decoder = new TextDecoder();
  return { write: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

async function namedDecoder(charset: string): Promise<Converter<Uint8Array, string>> {
  const iconv = await loadIconv(charset);
  const decoder = iconv.getDecoder(charset, { defaultEncoding: 'utf16be' });
  return { write: (piece) => decoder.write(Buffer.from(piece)), end: () => decoder.end() };
}

async function loadIconv(charset: string): Promise<typeof Iconv> {
  const module = (await import('iconv-lite')) as typeof Iconv & { readonly default?: typeof Iconv };
  const iconv = module.default ?? module;
  if (iconv.encodingExists(charset)) return iconv;
  throw new TaskFailure(
    `property \`charset\`: \`${charset}\` is no character set that is known here; write for example UTF-8, ISO-8859-1 or windows-1252`,
  );
}

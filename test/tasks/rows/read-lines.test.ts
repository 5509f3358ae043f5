/** Lines of streams, however they are cut, and texts in other character sets. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../../src/tasks/rows/charset.ts';
import { readLines } from '../../../src/tasks/rows/read-lines.ts';

async function* chunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const linesOf = async (text: Buffer | string, sizes = [1000], charset?: string): Promise<string[]> =>
  collect(readLines(chunks(typeof text === 'string' ? Buffer.from(text) : text, sizes), charset));

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('readLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['\n', ['']],
    ['a\r\nb\rc\n', ['a', 'b', 'c']],
    ['a\r\r\nb', ['a', '', 'b']],
    ['\ufeffa\nb', ['a', 'b']],
  ])('reads %j as %j', async (text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
    expect(await linesOf(text, [1])).toEqual(lines);
  });

  it('does not depend on where the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n'), { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        async (parts, sizes) => {
          const text = parts.join('');
          expect(await linesOf(text, sizes)).toEqual(await linesOf(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says that it does not know a character set', async () => {
    await expect(linesOf('a', [10], 'EBCDIC-42')).rejects.toThrow(
      '`EBCDIC-42` is no character set that is known here',
    );
  });
});

describe('encodingOf', () => {
  const encoded = async (text: string, charset: string): Promise<Buffer> => {
    const encode = await encodingOf(charset);
    async function* pieces(): AsyncGenerator<string> {
      yield text;
    }
    return Buffer.concat(await collect(encode(pieces())));
  };

  it.each([
    'UTF-8',
    'utf8',
    'UTF-16LE',
    'UTF-16BE',
    'ISO-8859-1',
    'windows-1252',
    'ISO-8859-15',
    'GB18030',
    'UTF-16',
  ])('writes in %s what reads the same', async (charset) => {
    const text = charset === 'ISO-8859-1' ? 'é ü ß' : charset.startsWith('U') ? 'é € 😀' : 'é € ß';
    const bytes = await encoded(text, charset);
    expect(await linesOf(bytes, [100], charset === 'utf8' ? 'UTF-8' : charset)).toEqual([text]);
  });

  it('writes a question mark for what the set does not have', async () => {
    expect([...(await encoded('aé€', 'US-ASCII'))]).toEqual([0x61, 0x3f, 0x3f]);
    expect([...(await encoded('é€', 'ISO-8859-1'))]).toEqual([0xe9, 0x3f]);
    expect([...(await encoded('€ж', 'windows-1252'))]).toEqual([0x80, 0x3f]);
  });

  it('marks UTF-16 as Java does', async () => {
    expect([...(await encoded('a', 'UTF-16'))]).toEqual([0xfe, 0xff, 0, 0x61]);
  });

  it.each(['nonsense', 'IBM-9999'])('refuses %s', async (charset) => {
    await expect(encodingOf(charset)).rejects.toThrow(`\`${charset}\``);
  });
});

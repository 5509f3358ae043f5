import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesWithSecrets } from '../../src/storage/secret-files.ts';

const SECRET = 'pässwörd-4711';
/** Bytes that one piece of a read file has. */
const PIECE = 64 * 1024;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitestra-secret-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function found(...secrets: string[]): Promise<string[]> {
  return (await filesWithSecrets(folder, secrets)).map((path) => relative(folder, path));
}

describe('filesWithSecrets', () => {
  it('finds the spellings that are masked elsewhere, in folders too', async () => {
    write('raw.txt', `a ${SECRET} b`);
    write('deep/er/base64.txt', Buffer.from(`user:${SECRET}`).toString('base64'));
    write('url.txt', `?q=${encodeURIComponent(SECRET)}`);
    write('json.txt', JSON.stringify({ secret: `"${SECRET}"` }));
    write('clean.txt', SECRET.slice(1));
    write('empty.txt', '');
    expect(await found(SECRET)).toEqual(['deep/er/base64.txt', 'json.txt', 'raw.txt', 'url.txt']);
    expect(await found('other-secret')).toEqual([]);
    expect(await found()).toEqual([]);
  });

  it('finds a secret among bytes that are no text', async () => {
    write(
      'data.bin',
      Buffer.concat([Buffer.from([0xff, 0x00, 0xc3]), Buffer.from(SECRET), Buffer.from([0xe2, 0x28])]),
    );
    expect(await found(SECRET)).toEqual(['data.bin']);
  });

  it('finds a secret that lies across the pieces in which a file is read, wherever it lies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -40, max: 5 }), fc.boolean(), async (offset, there) => {
        const before = 'x'.repeat(PIECE + offset);
        write('border.txt', before + (there ? SECRET : SECRET.slice(0, -1)) + 'y'.repeat(100));
        expect(await found(SECRET)).toEqual(there ? ['border.txt'] : []);
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing in a folder that is not there', async () => {
    expect(await filesWithSecrets(join(folder, 'none'), [SECRET])).toEqual([]);
  });
});

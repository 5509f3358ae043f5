/** Compressing files by Node and by programs of the machine. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileCompressTask } from '../../../src/tasks/compress/file-compress.ts';
import { fileDecompressTask } from '../../../src/tasks/compress/file-decompress.ts';
import { createTaskContext, failureOf, runTask, type TestContext, temporaryFolder } from '../task-context.ts';

const CONTENT = Buffer.concat([Buffer.from([0, 255, 10, 13]), Buffer.alloc(300_000, 'some text ')]);

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function bytesOf(context: TestContext, uri: unknown): Promise<Buffer> {
  return readFileSync(await context.storage.localPath(String(uri)));
}

describe('compress.FileCompress and compress.FileDecompress', () => {
  it.each([
    ['GZIP', '.gz', undefined],
    ['DEFLATE', '.deflate', undefined],
    ['BROTLI', '.br', undefined],
    ['BZIP2', '.bz2', 'bzip2'],
    ['XZ', '.xz', 'xz'],
    ['LZMA', '.lzma', 'xz'],
    ['ZSTD', '.zst', 'zstd'],
    ['LZ4_FRAME', '.lz4', 'lz4'],
  ])('%s there and back', async (compression, extension, program) => {
    const context = createTaskContext();
    const from = await context.storage.put('a', CONTENT);
    const small = runTask(fileCompressTask, { from, compression }, context);
    if (program !== undefined && !has(program)) {
      expect((await failureOf(small)).message).toContain(`\`${program}\` was not found on PATH`);
      return;
    }
    const { uri } = (await small).outputs!;
    expect(uri).toMatch(new RegExp(`\\${extension}$`));
    expect((await bytesOf(context, uri)).length).toBeLessThan(CONTENT.length / 10);
    const { outputs } = await runTask(fileDecompressTask, { from: uri, compression }, context);
    expect((await bytesOf(context, outputs!.uri)).equals(CONTENT)).toBe(true);
    expect((await bytesOf(context, from)).equals(CONTENT)).toBe(true);
    const left = await context.files.list(await context.workingDir());
    expect(left).toEqual([]);
  });

  it.each([
    ['GZIP', gzipSync(CONTENT)],
    ['DEFLATE', deflateSync(CONTENT)],
    ['BROTLI', brotliCompressSync(CONTENT)],
  ])('says that a file is no %s, or not whole', async (compression, whole) => {
    const context = createTaskContext();
    for (const bytes of [Buffer.from('no such data at all'), whole.subarray(0, whole.length - 5)]) {
      const from = await context.storage.put('a', bytes);
      const failure = await failureOf(runTask(fileDecompressTask, { from, compression }, context));
      expect(failure.message).toContain(`${from} is not ${compression} data`);
    }
    expect(await context.storage.list()).toHaveLength(2);
  });

  it('quotes the program that fails', async () => {
    const context = createTaskContext();
    const from = await context.storage.put('a', 'no such data');
    const failure = await failureOf(runTask(fileDecompressTask, { from, compression: 'Z' }, context));
    expect(failure.message).toContain(`gzip cannot decompress ${from}: `);
    expect(failure.facts.exitCode).toBe(1);
  });

  it.each(['SNAPPY', 'DEFLATE64', 'Z'])('says that it cannot write %s', async (compression) => {
    const context = createTaskContext();
    const from = await context.storage.put('a', 'x');
    expect((await failureOf(runTask(fileCompressTask, { from, compression }, context))).message).toContain(
      `\`compression: ${compression}\` cannot be used to compress here`,
    );
  });

  it('names the program that is missing', async () => {
    const context = createTaskContext({ environment: { PATH: join(temporaryFolder(), 'empty') } });
    const from = await context.storage.put('a', 'x');
    await expect(runTask(fileCompressTask, { from, compression: 'XZ' }, context)).rejects.toThrow(
      '`xz` was not found on PATH',
    );
  });
});

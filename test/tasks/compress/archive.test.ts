/** Archives there and back, and what programs refuse. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveCompressTask } from '../../../src/tasks/compress/archive-compress.ts';
import { archiveDecompressTask } from '../../../src/tasks/compress/archive-decompress.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('compress.ArchiveCompress and compress.ArchiveDecompress', () => {
  it.each([
    ['TAR', undefined],
    ['TAR', 'GZIP'],
    ['TAR', 'BROTLI'],
    ['ZIP', undefined],
    ['JAR', undefined],
  ])('%s with %s there and back', async (algorithm, compression) => {
    const context = createTaskContext();
    const one = await context.storage.put('a', 'one');
    const two = await context.storage.put('b', 'two');
    const from = { 'a b.txt': one, 'sub/{{ 2 }}.txt': two };
    const pack = runTask(archiveCompressTask, { from, algorithm, compression }, context);
    if (algorithm !== 'TAR' && !(has('zip') && has('unzip'))) {
      expect((await failureOf(pack)).message).toContain('was not found on PATH');
      return;
    }
    const { uri } = (await pack).outputs!;
    const unpacked = await runTask(archiveDecompressTask, { from: uri, algorithm, compression }, context);
    const files = unpacked.outputs!.files as Record<string, string>;
    expect(Object.keys(files)).toEqual(['a b.txt', 'sub/2.txt']);
    expect(readFileSync(await context.storage.localPath(files['sub/2.txt']!), 'utf8')).toBe('two');
    expect(await context.files.list(await context.workingDir())).toEqual([]);
    expect(await context.storage.list()).toHaveLength(5);
  });

  it('takes files from JSON text and keeps paths inside', async () => {
    const context = createTaskContext();
    const one = await context.storage.put('a', 'one');
    const pack = (from: unknown): Promise<unknown> =>
      runTask(archiveCompressTask, { from, algorithm: 'TAR' }, context);
    await pack(JSON.stringify({ a: one }));
    await expect(pack({ '../a': one })).rejects.toThrow('inside the working directory');
    await expect(pack('[1]')).rejects.toThrow('must be a map of paths to URIs');
    await expect(pack({})).rejects.toThrow('with one file at least');
  });

  it('never reads or writes outside of the archive', async () => {
    const context = createTaskContext();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret'), 's');
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in/a'), 'a');
    symlinkSync('../secret', join(folder, 'in/inner'));
    symlinkSync('/etc/passwd', join(folder, 'in/outer'));
    execFileSync('tar', ['-cf', 'links.tar', '-C', 'in', 'a', 'inner', 'outer'], { cwd: folder });
    const links = await context.storage.put('l', readFileSync(join(folder, 'links.tar')));
    const { outputs } = await runTask(archiveDecompressTask, { from: links, algorithm: 'TAR' }, context);
    expect(Object.keys(outputs!.files as object)).toEqual(['a']);
    execFileSync('tar', ['-cPf', 'x.tar', '-C', 'in', 'a', 'inner', 'outer', '../secret'], { cwd: folder });
    const from = await context.storage.put('x', readFileSync(join(folder, 'x.tar')));
    const run = runTask(archiveDecompressTask, { from, algorithm: 'TAR' }, context);
    // GNU tar unpacks the rest and complains, which fails the task.
    expect((await failureOf(run)).message).toContain('tar cannot unpack');
    expect(await context.storage.list()).toHaveLength(3);
  });

  it.each([
    [{ algorithm: 'ARJ' }, '`algorithm: ARJ` is not supported here; use TAR, ZIP or JAR'],
    [{ algorithm: 'TAR' }, 'tar cannot unpack kestra:///'],
    [{ algorithm: 'TAR', compression: 'GZIP' }, 'is not GZIP data'],
  ])('says of %j what is wrong', async (properties, message) => {
    const context = createTaskContext();
    const from = await context.storage.put('x', 'no archive at all');
    await expect(runTask(archiveDecompressTask, { from, ...properties }, context)).rejects.toThrow(message);
  });
});

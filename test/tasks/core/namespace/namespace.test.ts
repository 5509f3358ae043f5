/** The tasks that read and change namespace files, in a folder of flows. */

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteFilesTask } from '../../../../src/tasks/core/namespace/delete-files.ts';
import { downloadFilesTask } from '../../../../src/tasks/core/namespace/download-files.ts';
import { uploadFilesTask } from '../../../../src/tasks/core/namespace/upload-files.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../../task-context.ts';

const OWN = 'flows/company/team/_files';

function withFiles(files: Readonly<Record<string, string>>): TestContext {
  const context = createTaskContext();
  for (const [path, content] of Object.entries(files)) write(join(context.folder, path), content);
  return context;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const contentOf = (context: TestContext, path: string): string | undefined => {
  const local = join(context.folder, path);
  return existsSync(local) ? readFileSync(local, 'utf8') : undefined;
};

describe('namespace.UploadFiles', () => {
  it('writes files of the working directory and stored files', async () => {
    const context = createTaskContext();
    const workingDir = await context.workingDir();
    write(join(workingDir, 'out/a.txt'), 'a');
    write(join(workingDir, 'out/b.csv'), 'b');
    write(join(workingDir, '.gitestra/private.txt'), 'p');
    const stored = await context.storage.put('c d.txt', 'c');
    const { outputs } = await runTask(
      uploadFilesTask,
      { files: ['**.txt', stored, '{{ "none" }}.*'], destination: '/kept/' },
      context,
    );
    expect(contentOf(context, `${OWN}/kept/out/a.txt`)).toBe('a');
    expect(contentOf(context, `${OWN}/kept/c d.txt`)).toBe('c');
    expect(outputs!.files).toEqual({
      '/kept/out/a.txt': 'kestra:///company/team/_files/kept/out/a.txt',
      '/kept/c d.txt': 'kestra:///company/team/_files/kept/c%20d.txt',
    });
    expect(context.messages('WARN')).toEqual(['no file of the working directory matches none.*']);
    expect(await context.storage.exists('kestra:///company/team/_files/kept/c%20d.txt')).toBe(true);
  });

  it.each([
    ['filesMap', (uri: string) => ({ filesMap: { '/x/{{ 1 }}.txt': uri } })],
    ['filesMap as JSON text', (uri: string) => ({ filesMap: `{"x/1.txt": "${uri}"}` })],
    ['a map of files', (uri: string) => ({ files: { 'x/1.txt': uri } })],
  ])('writes %s to the path it says', async (_title, properties) => {
    const context = createTaskContext();
    const uri = await context.storage.put('s', 's');
    await runTask(uploadFilesTask, { ...properties(uri), namespace: 'company.other' }, context);
    expect(contentOf(context, 'flows/company/other/_files/x/1.txt')).toBe('s');
  });

  it('obeys `conflict`', async () => {
    const context = withFiles({ [`${OWN}/x.txt`]: 'old' });
    const uri = await context.storage.put('s', 'new');
    const upload = (conflict?: string): Promise<unknown> =>
      runTask(uploadFilesTask, { filesMap: { 'x.txt': uri }, conflict }, context);
    await upload('SKIP');
    expect(contentOf(context, `${OWN}/x.txt`)).toBe('old');
    expect((await failureOf(upload('ERROR'))).message).toContain('x.txt of company.team is there already');
    await upload();
    expect(contentOf(context, `${OWN}/x.txt`)).toBe('new');
  });

  it('writes where the namespace keeps its files', async () => {
    const context = withFiles({ 'flows/company.team/_files/x.txt': 'old' });
    const uri = await context.storage.put('s', 'new');
    await runTask(uploadFilesTask, { filesMap: { 'x.txt': uri, 'y.txt': uri } }, context);
    expect(contentOf(context, 'flows/company.team/_files/x.txt')).toBe('new');
    expect(contentOf(context, 'flows/company.team/_files/y.txt')).toBe('new');
    expect(existsSync(join(context.folder, OWN))).toBe(false);
  });

  it('warns of stored files that are not there', async () => {
    const context = createTaskContext();
    const uri = `${await context.storage.put('s', 's')}x`;
    expect((await runTask(uploadFilesTask, { filesMap: { a: uri } }, context)).outputs).toEqual({
      files: {},
    });
    expect(context.messages('WARN')[0]).toContain('there is no file');
  });

  it.each([
    [{}, 'one of `files` and `filesMap` must be set'],
    [{ filesMap: { a: 'text' } }, '`text` (for a) is no URI'],
    [{ filesMap: '[1]' }, 'is no map of paths to URIs'],
    [{ filesMap: 'x' }, 'is no map of paths to URIs'],
  ])('refuses %j', async (properties, message) => {
    expect((await failureOf(runTask(uploadFilesTask, properties))).message).toContain(message);
  });

  it.each(['../x.txt', 'a/../../x.txt', 'link/x.txt'])('never writes out of the folder: %s', async (path) => {
    const context = withFiles({ [`${OWN}/a.txt`]: 'a', 'outside/keep.txt': 'k' });
    symlinkSync(join(context.folder, 'outside'), join(context.folder, OWN, 'link'));
    const uri = await context.storage.put('s', 's');
    const failure = await failureOf(runTask(uploadFilesTask, { filesMap: { [path]: uri } }, context));
    expect(failure.message).toContain('is refused');
    expect(existsSync(join(context.folder, 'outside/x.txt'))).toBe(false);
  });

  it.each(['', '..', 'a..b', '../company'])('refuses the namespace %j', async (namespace) => {
    const context = createTaskContext();
    const uri = await context.storage.put('s', 's');
    const run = context.namespaceFiles.put(namespace, 'x', await context.storage.localPath(uri));
    await expect(run).rejects.toThrow('is no namespace');
  });
});

describe('namespace.DownloadFiles', () => {
  const files: Readonly<Record<string, string>> = {
    [`${OWN}/main.py`]: 'm',
    [`${OWN}/lib/main.py`]: 'l',
    [`${OWN}/lib/data.csv`]: 'd',
  };

  it.each([
    ['main.py', ['/lib/main.py', '/main.py']],
    ['/main.py', ['/main.py']],
    [
      ['lib/*.csv', '/main.py'],
      ['/lib/data.csv', '/main.py'],
    ],
    ['**', ['/lib/data.csv', '/lib/main.py', '/main.py']],
    ['regex:.*\\.csv', ['/lib/data.csv']],
    ['none', []],
  ])('finds %j', async (pattern, paths) => {
    const context = withFiles(files);
    const { outputs } = await runTask(
      downloadFilesTask,
      { namespace: 'company.team', files: pattern, destination: '/in/' },
      context,
    );
    const found = outputs!.files as Record<string, string>;
    expect(Object.keys(found).sort()).toEqual(paths);
    for (const [path, uri] of Object.entries(found)) {
      expect(uri).toContain(`/in${path}`);
      expect(await context.files.readText(await context.storage.localPath(uri))).toBe(files[OWN + path]);
    }
    expect(context.metrics).toMatchObject([{ name: 'downloaded', value: paths.length }]);
  });
});

describe('namespace.DeleteFiles', () => {
  it.each([
    [false, true],
    [true, false],
  ])('deletes, with empty folders: %s', async (deleteParentFolder, folderStays) => {
    const context = withFiles({ [`${OWN}/a/b/x.txt`]: 'x', [`${OWN}/a/y.csv`]: 'y' });
    const { outputs } = await runTask(deleteFilesTask, { files: '**.txt', deleteParentFolder }, context);
    expect(outputs).toEqual({ files: ['/a/b/x.txt'] });
    expect(contentOf(context, `${OWN}/a/b/x.txt`)).toBeUndefined();
    expect(existsSync(join(context.folder, OWN, 'a/b'))).toBe(folderStays);
    expect(contentOf(context, `${OWN}/a/y.csv`)).toBe('y');
  });

  it('removes a link, not what it leads to', async () => {
    const context = withFiles({ 'outside/keep.txt': 'k', [`${OWN}/a.md`]: 'a' });
    symlinkSync(join(context.folder, 'outside/keep.txt'), join(context.folder, OWN, 'link.txt'));
    symlinkSync(join(context.folder, 'outside'), join(context.folder, OWN, 'folder'));
    await runTask(deleteFilesTask, { files: 'link.txt' }, context);
    expect(existsSync(join(context.folder, OWN, 'link.txt'))).toBe(false);
    await expect(context.namespaceFiles.delete('company.team', 'folder/keep.txt')).rejects.toThrow(
      'is refused',
    );
    expect(contentOf(context, 'outside/keep.txt')).toBe('k');
    expect(await context.namespaceFiles.delete('company.team', 'none.txt')).toBe(false);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNamespaceFiles } from '../../src/storage/namespace-files.ts';
import { kestraUri, parseUri, relativeSegments, slugify } from '../../src/storage/storage-uri.ts';
import { createExecutionStorage, type ExecutionStorageOptions } from '../../src/storage/task-storage.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-storage-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function storageOf(options: Partial<ExecutionStorageOptions> = {}) {
  return createExecutionStorage({
    namespace: 'company.team',
    flowId: 'My_flow.v1',
    executionId: 'E1',
    filesDir: join(root, 'files'),
    namespaceFiles: createNamespaceFiles({ flowsDir: join(root, 'flows') }),
    ...options,
  });
}

const HOME = 'kestra:///company/team/my-flowv1/executions/E1';
const storage = (options: Partial<ExecutionStorageOptions> = {}) =>
  storageOf(options).forTaskRun({ id: 'load_data' }, 'R1');

describe('slugify', () => {
  it.each([
    ['hello-world', 'hello-world'],
    ['My_flow.v1', 'my-flowv1'],
    ['a  b__c--d', 'a-b-c-d'],
    ['_x_', 'x'],
    ['Überflow', 'berflow'],
  ])('%s → %s', (id, slug) => expect(slugify(id)).toBe(slug));
});

describe('storage URIs', () => {
  it('come back as the path they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(!name.includes('/'));
        expect(parseUri(kestraUri(`/a/${name}`))).toEqual({
          scheme: 'kestra',
          authority: '',
          path: `/a/${name}`,
        });
      }),
    );
  });

  it.each(['../x', 'a/../../x', '/..', 'a\\..\\x', 'C:\\x', 'a\0b', '', '.', '//'])(
    'refuse the relative path %j',
    (path) => {
      expect(relativeSegments(path)).toBeUndefined();
    },
  );
});

describe('task storage', () => {
  it('stores text, bytes and streams under the URI of the task run', async () => {
    const uri = await storage().put('a.txt', 'text');
    expect(uri).toBe(`${HOME}/tasks/load-data/R1/a.txt`);
    expect(await text(await storage().open(uri))).toBe('text');
    const bytes = await storage().put('b.bin', new Uint8Array([0, 255]));
    expect(readFileSync(await storage().localPath(bytes))).toEqual(Buffer.from([0, 255]));
    const stream = await storage().put('c.txt', Readable.from(['one ', 'two']));
    expect(await text(await storage().open(stream))).toBe('one two');
    expect(await storage().size(stream)).toBe(7);
    expect(await storage().list()).toEqual([uri, bytes, stream]);
  });

  it('gives two puts of one name two files, at the same time too', async () => {
    const uris = await Promise.all(['1', '2', '3'].map((content) => storage().put('out/x.csv', content)));
    expect(new Set(uris).size).toBe(3);
    expect(uris.every((uri) => /\/R1\/out\/(\d-)?x\.csv$/.test(uri))).toBe(true);
    const contents = await Promise.all(uris.map(async (uri) => await text(await storage().open(uri))));
    expect(contents).toEqual(['1', '2', '3']);
  });

  it('keeps names with blanks, percent signs and letters of any script', async () => {
    const uri = await storage().put('my file 100% é#1.csv', 'x');
    expect(uri).toBe(`${HOME}/tasks/load-data/R1/my%20file%20100%25%20é%231.csv`);
    expect(await text(await storage().open(uri))).toBe('x');
    expect(await storage().list()).toEqual([uri]);
  });

  it('leaves no half of a stream that failed', async () => {
    const failing = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('connection lost');
      })(),
    );
    await expect(storage().put('a.txt', failing)).rejects.toThrow(/Cannot store “a.txt”.*connection lost/);
    expect(await storage().list()).toEqual([]);
  });

  it('moves or copies files of the working directory, and never moves a link', async () => {
    const local = (name: string): string => join(root, name);
    for (const name of ['copied', 'moved', 'target']) writeFileSync(local(name), name);
    symlinkSync(local('target'), local('link'));
    const copied = await storage().putFile('copied', local('copied'));
    const moved = await storage().putFile('moved', local('moved'), { move: true });
    const linked = await storage().putFile('linked', local('link'), { move: true });
    expect(['copied', 'moved', 'target'].map((name) => existsSync(local(name)))).toEqual([true, false, true]);
    rmSync(local('target'));
    for (const [uri, content] of [
      [copied, 'copied'],
      [moved, 'moved'],
      [linked, 'target'],
    ] as const) {
      expect(await text(await storage().open(uri))).toBe(content);
    }
  });

  it('hands out copies that may be changed', async () => {
    const uri = await storage().put('a.txt', 'text');
    const copy = await storage().fetch(uri, join(root, 'work', 'deep', 'a.txt'));
    writeFileSync(copy, 'changed');
    expect(await text(await storage().open(uri))).toBe('text');
  });

  it('deletes files of its own execution', async () => {
    const uri = await storage().put('a.txt', 'text');
    expect(await storage().delete(uri)).toBe(true);
    expect(await storage().exists(uri)).toBe(false);
    expect(await storage().delete(uri)).toBe(false);
    await expect(storage().delete('kestra:///company/team/other/executions/E2/tasks/a/b/c')).rejects.toThrow(
      /own execution only/,
    );
  });

  it('has places for inputs and triggers', async () => {
    expect(await storageOf().forInput('form.file').put('a.csv', '')).toBe(`${HOME}/inputs/form.file/a.csv`);
    expect(await storageOf().forTrigger('On_File').put('a.csv', '')).toBe(`${HOME}/trigger/on-file/a.csv`);
  });

  it.each(['../evil', '/../../evil', 'a/../../../evil', 'C:\\..\\evil', ''])(
    'refuses to store %j',
    async (name) => {
      await expect(storage().put(name, 'x')).rejects.toThrow(/no name for a stored file/);
    },
  );

  it.each([
    [`${HOME}/../E2/tasks/a/b/c`, /refused/],
    [`${HOME}/tasks/%2e%2e/%2e%2e/%2e%2e/journal.ndjson`, /must not leave its folder/],
    ['kestra:///company/team/my-flowv1/executions/E2/tasks/a/b/c', /of its own execution/],
    ['kestra:///company/team/my-flowv1/executions/E1x/tasks/a', /of its own execution/],
    ['kestra://company/team/x', /three slashes/],
    ['file:///etc/passwd', /only below allowed folders \(no folder is allowed yet\)/],
    ['http://example.com/x', /scheme “http” is none of/],
    ['plain.txt', /is no URI of a file/],
    [`${HOME}/tasks/none`, /There is no file kestra:\/\//],
    [`${HOME}/tasks`, /is a folder/],
    ['nsfile:///../../secret', /stays inside the folder/],
  ])('refuses to read %s', async (uri, message) => {
    mkdirSync(join(root, 'files', 'tasks'), { recursive: true });
    await expect(storage().open(uri)).rejects.toThrow(message);
    await expect(storage().fetch(uri, join(root, 'x'))).rejects.toThrow(message);
  });

  it('reads files of the execution that started this one, and of no other', async () => {
    const parent = {
      namespace: 'company',
      flowId: 'parent',
      executionId: 'P1',
      filesDir: join(root, 'parent'),
    };
    const uri = await createExecutionStorage({
      ...parent,
      namespaceFiles: createNamespaceFiles({ flowsDir: root }),
    })
      .forTaskRun({ id: 't' }, 'r')
      .put('a.txt', 'of the parent');
    const child = storage({ readable: async (id) => (id === 'P1' ? parent : undefined) });
    expect(await text(await child.open(uri))).toBe('of the parent');
    await expect(child.delete(uri)).rejects.toThrow(/own execution only/);
    await expect(child.open(uri.replace('/company/parent/', '/company/other/'))).rejects.toThrow(/refused/);
    await expect(child.open(uri.replace('P1', 'P2'))).rejects.toThrow(/refused/);
  });

  it('reads host files below allowed folders only, links followed', async () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data', 'in.csv'), 'in');
    writeFileSync(join(root, 'out.csv'), 'out');
    symlinkSync(join(root, 'out.csv'), join(root, 'data', 'link.csv'));
    const allowed = storage({ allowedPaths: [join(root, 'data')] });
    expect(await text(await allowed.open(`file://${root}/data/in.csv`))).toBe('in');
    await expect(allowed.open(`file://${root}/out.csv`)).rejects.toThrow(/refused/);
    await expect(allowed.open(`file://${root}/data/../out.csv`)).rejects.toThrow(/refused/);
    await expect(allowed.open(`file://${root}/data/link.csv`)).rejects.toThrow(/refused/);
  });
});

describe('namespace files', () => {
  const add = (path: string, content = path): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  };

  it('are found in both forms of a namespace folder, sorted, and by every kind of URI', async () => {
    add('flows/company/team/_files/scripts/b.py', 'b');
    add('flows/company.team/_files/a.py', 'a');
    add('flows/company/_files/parent.py');
    const files = createNamespaceFiles({ flowsDir: join(root, 'flows') });
    expect(await files.list('company.team')).toEqual(['a.py', 'scripts/b.py']);
    expect(String(await files.read('company.team', '/scripts/b.py'))).toBe('b');
    expect(await text(await storage().open('nsfile:///scripts/b.py'))).toBe('b');
    expect(await text(await storage().open('nsfile://company/parent.py'))).toContain('parent');
    expect(await text(await storage().open('kestra:///company/team/_files/a.py'))).toBe('a');
    expect(await storage().exists('nsfile:///scripts/b.py')).toBe(true);
    expect(await storage().exists('nsfile:///scripts/c.py')).toBe(false);
  });

  it('offer the nearest name, or the folder to put the file into', async () => {
    add('flows/company/team/_files/queries.sql');
    const files = createNamespaceFiles({ flowsDir: join(root, 'flows') });
    await expect(files.read('company.team', 'querys.sql')).rejects.toThrow(/Did you mean “queries.sql”\?/);
    await expect(files.read('company.other', 'x')).rejects.toThrow(
      /put the file into .*company\/other\/_files/,
    );
  });

  it('may lie in one folder of their own', async () => {
    add('assets/company/team/a.py', 'a');
    const files = createNamespaceFiles({ flowsDir: join(root, 'flows'), filesDir: join(root, 'assets') });
    expect(await files.list('company.team')).toEqual(['a.py']);
  });

  it('never lead out of their folder', async () => {
    add('secret.txt');
    add('flows/company/_files/a.py');
    symlinkSync(join(root, 'secret.txt'), join(root, 'flows/company/_files/link.txt'));
    symlinkSync(join(root, 'flows'), join(root, 'flows/company/_files/loop'));
    const files = createNamespaceFiles({ flowsDir: join(root, 'flows') });
    await expect(files.read('company', 'link.txt')).rejects.toThrow(/link that leads out/);
    await expect(files.read('company', '../../../secret.txt')).rejects.toThrow(/stays inside/);
    expect(await files.list('company')).toEqual(['a.py', 'link.txt']);
    expect(readdirSync(join(root, 'flows/company/_files'))).toContain('loop');
  });
});

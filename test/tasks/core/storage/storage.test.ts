/** The tasks on stored files. */

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TaskDefinition } from '../../../../src/plugin/task.ts';
import { parseByteSize } from '../../../../src/tasks/core/storage/byte-size.ts';
import { storageConcatTask } from '../../../../src/tasks/core/storage/concat.ts';
import { deduplicateItemsTask } from '../../../../src/tasks/core/storage/deduplicate-items.ts';
import { storageDeleteTask } from '../../../../src/tasks/core/storage/delete.ts';
import { filterItemsTask } from '../../../../src/tasks/core/storage/filter-items.ts';
import { localFilesTask } from '../../../../src/tasks/core/storage/local-files.ts';
import { purgeCurrentExecutionFilesTask } from '../../../../src/tasks/core/storage/purge-current-execution-files.ts';
import { storageReverseTask } from '../../../../src/tasks/core/storage/reverse.ts';
import { storageSizeTask } from '../../../../src/tasks/core/storage/size.ts';
import { storageSplitTask } from '../../../../src/tasks/core/storage/split.ts';
import { storageWriteTask } from '../../../../src/tasks/core/storage/write.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../../task-context.ts';

async function textOf(context: TestContext, uri: unknown): Promise<string> {
  return context.files.readText(await context.storage.localPath(String(uri)));
}

/** Runs a task on a file of this content and gives its outputs, with the text of `uri`. */
async function onFile(
  // biome-ignore lint/suspicious/noExplicitAny: any task type
  task: TaskDefinition<any>,
  content: string | Uint8Array,
  properties: Readonly<Record<string, unknown>>,
  name = 'rows.jsonl',
): Promise<{ outputs: Record<string, unknown>; text: string; context: TestContext }> {
  const context = createTaskContext();
  const from = await context.storage.put(name, content);
  const outputs = { ...(await runTask(task, { from, ...properties }, context)).outputs };
  return { outputs, text: outputs.uri === undefined ? '' : await textOf(context, outputs.uri), context };
}

describe('storage.Write', () => {
  it.each([
    [undefined, /\/run\d+$/],
    ['.txt', /\.txt$/],
    ['csv', /\.csv$/],
    ['{{ "t" }}sv', /\.tsv$/],
    ['../../x', /\/run\d+\.\.\.\.x$/],
  ])('names the file with the extension %s', async (extension, name) => {
    const context = createTaskContext();
    const { outputs } = await runTask(storageWriteTask, { content: 'é{{ 1 }}', extension }, context);
    expect(outputs!.uri).toMatch(name);
    expect(await textOf(context, outputs!.uri)).toBe('é1');
  });
});

describe('storage.Concat', () => {
  it.each([
    [undefined, 'onetwoone'],
    ['\n', 'one\ntwo\none\n'],
  ])('puts the separator %j behind every file', async (separator, text) => {
    const context = createTaskContext();
    const one = await context.storage.put('a', 'one');
    const two = await context.storage.put('b', 'two');
    for (const files of [[one, two, one], JSON.stringify([one, two, one])]) {
      const { outputs } = await runTask(storageConcatTask, { files, separator }, context);
      expect(outputs!.uri).toMatch(/\.tmp$/);
      expect(await textOf(context, outputs!.uri)).toBe(text);
    }
  });

  it('keeps bytes as they are', async () => {
    const context = createTaskContext();
    const file = await context.storage.put('a', Uint8Array.of(0xff, 0, 0xfe));
    const { outputs } = await runTask(storageConcatTask, { files: [file, file], extension: '.bin' }, context);
    expect(await context.storage.size(String(outputs!.uri))).toBe(6);
  });

  it('leaves no file behind when one is missing', async () => {
    const context = createTaskContext();
    const one = await context.storage.put('a', 'one');
    await expect(runTask(storageConcatTask, { files: [one, `${one}x`] }, context)).rejects.toThrow(`${one}x`);
    expect(await context.storage.list()).toEqual([one]);
  });
});

describe('storage.Split', () => {
  const parts = async (content: string, properties: object, name = 'rows.csv'): Promise<string[]> => {
    const { outputs, context } = await onFile(storageSplitTask, content, { ...properties }, name);
    const uris = outputs.uris as string[];
    for (const uri of uris) expect(uri).toMatch(name.includes('.') ? /\.csv$/ : /\.tmp$/);
    return Promise.all(uris.map((uri) => textOf(context, uri)));
  };
  const five = 'a\nb\nc\nd\ne\n';

  it.each([
    [{ rows: 2 }, ['a\nb\n', 'c\nd\n', 'e\n']],
    [{ rows: 5 }, ['a\nb\nc\nd\ne\n']],
    [{ rows: '{{ 3 }}', separator: ';' }, ['a;b;c;', 'd;e;']],
    [{ partitions: 2 }, ['a\nc\ne\n', 'b\nd\n']],
    // Kestra: partitions that get no line are no files.
    [{ partitions: 8 }, ['a\n', 'b\n', 'c\n', 'd\n', 'e\n']],
    // The size is asked before each line, so a file may be larger.
    [{ bytes: 3 }, ['a\nb\n', 'c\nd\n', 'e\n']],
    [{ bytes: '1KB' }, ['a\nb\nc\nd\ne\n']],
    [{ regexPattern: '([ace])' }, ['a\n', 'c\n', 'e\n']],
    [{ regexPattern: '^(?:([ab])|(c))' }, ['a\n', 'b\n', 'c\n']],
    // The first in this order: pattern, bytes, partitions, rows.
    [{ regexPattern: '(.)', rows: 5, bytes: 100 }, ['a\n', 'b\n', 'c\n', 'd\n', 'e\n']],
    [{ bytes: '100B', rows: 1, partitions: 5 }, ['a\nb\nc\nd\ne\n']],
    [{ partitions: 1, rows: 1 }, ['a\nb\nc\nd\ne\n']],
  ])('splits by %j', async (properties, expected) => {
    expect(await parts(five, properties)).toEqual(expected);
  });

  it('reads lines with any end and a last one without', async () => {
    expect(await parts('a\r\nb\rc', { rows: 2 }, 'rows')).toEqual(['a\nb\n', 'c\n']);
    expect(await parts('', { rows: 2 })).toEqual([]);
  });

  it('joins what was written to a part in several goes', async () => {
    const line = (index: number): string => `${index % 150} ${'x'.repeat(2000)}`;
    const content = Array.from({ length: 6000 }, (_, index) => line(index)).join('\n');
    const { outputs, context } = await onFile(storageSplitTask, content, { regexPattern: '^(\\d+)' });
    const uris = outputs.uris as string[];
    expect(uris).toHaveLength(150);
    for (const [number, uri] of uris.entries()) {
      expect(await textOf(context, uri)).toBe(`${line(number)}\n`.repeat(40));
    }
    expect(await context.storage.list()).toHaveLength(151);
    expect(readdirSync(join(await context.workingDir(), '.gitestra'))).toEqual([]);
  });

  it.each([
    [{}, 'one of `regexPattern`, `bytes`, `partitions` and `rows` must be set'],
    [{ rows: 0 }, '`rows`'],
    [{ bytes: '10XB' }, '`10XB` is no size'],
    [{ regexPattern: 'abc' }, 'has no group'],
    [{ regexPattern: '(a' }, 'property `regexPattern`'],
  ])('refuses %j', async (properties, message) => {
    await expect(parts(five, properties)).rejects.toThrow(message);
  });
});

describe('parseByteSize', () => {
  it.each([
    [10, 10],
    ['10', 10],
    ['10B', 10],
    ['2kb', 2048],
    ['3 MB', 3 * 1024 ** 2],
    ['1GB', 1024 ** 3],
  ])('reads %s', (text, bytes) => {
    expect(parseByteSize(text)).toBe(bytes);
  });

  it.each(['', '0', '-1', '1.5MB', '10K'])('refuses %j', (text) => {
    expect(() => parseByteSize(text)).toThrow('is no size');
  });
});

const PRODUCTS = '{"n":"a","p":1}\n{"n":"b","p":20}\n{"n":"c"}\n{"n":"d","p":null}\n';

describe('storage.FilterItems', () => {
  it.each([
    [{ filterCondition: "{{ n != 'b' }}" }, 'acd'],
    [{ filterCondition: "{{ n != 'b' }}", filterType: 'EXCLUDE' }, 'b'],
    [{ filterCondition: '{{ p > 10 }}', errorOrNullBehavior: 'EXCLUDE' }, 'b'],
    [{ filterCondition: '{{ p > 10 }}', errorOrNullBehavior: 'INCLUDE' }, 'bc'],
    [{ filterCondition: '{{ p ?? null }}', errorOrNullBehavior: 'EXCLUDE' }, 'ab'],
    [{ filterCondition: '{{ n == vars.wanted }}' }, 'c'],
  ])('keeps with %j the rows %s', async (properties, kept) => {
    const context = createTaskContext({ variables: { vars: { wanted: 'c' } } });
    const from = await context.storage.put('rows.jsonl', PRODUCTS);
    const { outputs } = await runTask(filterItemsTask, { from, ...properties }, context);
    const text = await textOf(context, outputs!.uri);
    expect([...text.matchAll(/"n":"(.)"/g)].map((match) => match[1]).join('')).toBe(kept);
    expect(outputs).toMatchObject({ processedItemsTotal: 4, droppedItemsTotal: 4 - kept.length });
    expect(outputs!.uri).toMatch(/\.jsonl$/);
  });

  it('keeps the text of a row, Ion as well', async () => {
    const { text } = await onFile(filterItemsTask, '{a:1.10, b:2024-05-06}\n{a:2}\n', {
      filterCondition: '{{ a < 2 }}',
    });
    expect(text).toBe('{a:1.10, b:2024-05-06}\n');
  });

  it.each([
    ['{{ p > 10 }}', '`filterCondition` failed: '],
    ['{{ p ?? null }}', '`filterCondition` gave nothing (row 3)'],
  ])('fails for the condition %s', async (filterCondition, message) => {
    const failure = await failureOf(onFile(filterItemsTask, PRODUCTS, { filterCondition }));
    expect(failure.message).toContain(message);
    expect(failure.message).toContain('row 3');
  });

  it('fails for rows without fields', async () => {
    await expect(onFile(filterItemsTask, '1\n', { filterCondition: 'x' })).rejects.toThrow(
      'row 1 of kestra:///',
    );
  });
});

describe('storage.DeduplicateItems', () => {
  it('keeps the last row of each key, in the order of the file', async () => {
    const { outputs, text } = await onFile(
      deduplicateItemsTask,
      '{"k":1,"v":1}\n{"k":2,"v":2}\n{"k":1,"v":3}\n{"k":3,"v":4}\n{"k":2,"v":5}\n',
      { expr: '{{ k }}' },
    );
    expect(text).toBe('{"k":1,"v":3}\n{"k":3,"v":4}\n{"k":2,"v":5}\n');
    expect(outputs).toMatchObject({ numKeys: 3, processedItemsTotal: 5, droppedItemsTotal: 2 });
  });
});

describe('storage.Reverse', () => {
  it.each([
    ['a\nb\nc\n', {}, 'c\nb\na\n'],
    ['a\r\nb', { separator: '|' }, 'b|a|'],
    ['', {}, ''],
  ])('turns %j with %j', async (content, properties, expected) => {
    expect((await onFile(storageReverseTask, content, properties)).text).toBe(expected);
  });

  it('keeps the character set', async () => {
    const { outputs, context } = await onFile(storageReverseTask, Buffer.from('é\nb\n', 'latin1'), {
      charset: 'ISO-8859-1',
    });
    expect(await context.storage.size(String(outputs.uri))).toBe(4);
  });

  it('turns files larger than its memory', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `${index} ${'y'.repeat(2000)}`);
    const { text, context } = await onFile(storageReverseTask, lines.join('\n'), {});
    expect(text === `${lines.toReversed().join('\n')}\n`).toBe(true);
    expect(readdirSync(join(await context.workingDir(), '.gitestra'))).toEqual([]);
  });
});

describe('storage.Size, storage.Delete and storage.PurgeCurrentExecutionFiles', () => {
  it('tell sizes and delete', async () => {
    const context = createTaskContext();
    const uri = await context.storage.put('a', 'éé');
    expect(await runTask(storageSizeTask, { uri }, context)).toEqual({ outputs: { size: 4 } });
    expect(await runTask(storageDeleteTask, { uri }, context)).toEqual({ outputs: { uri, deleted: true } });
    expect(await runTask(storageDeleteTask, { uri }, context)).toEqual({ outputs: { uri, deleted: false } });
    await expect(runTask(storageDeleteTask, { uri, errorOnMissing: true }, context)).rejects.toThrow(
      'there is no file',
    );
    await expect(runTask(storageSizeTask, { uri }, context)).rejects.toThrow('no file');
    await expect(
      runTask(storageDeleteTask, { uri: 'kestra:///other/flow/executions/1/a' }, context),
    ).rejects.toThrow('files of its own execution only');
  });

  it('delete everything of the execution', async () => {
    const context = createTaskContext();
    const uris = [await context.storage.put('a', '1'), await context.storage.put('sub/b', '2')];
    const { outputs } = await runTask(purgeCurrentExecutionFilesTask, {}, context);
    expect([...(outputs!.uris as string[])].sort()).toEqual(uris.sort());
    expect(await context.storage.list()).toEqual([]);
  });
});

describe('storage.LocalFiles', () => {
  it('writes inputs and stores outputs', async () => {
    const context = createTaskContext();
    const stored = await context.storage.put('s', 'stored');
    const workingDir = await context.workingDir();
    await mkdir(join(workingDir, 'there'));
    await writeFile(join(workingDir, 'there', 'x.txt'), 'x');
    const { outputs } = await runTask(
      localFilesTask,
      { inputs: { 'in/a.txt': 'n{{ 1 }}', 'b.txt': stored }, outputs: ['**.txt'] },
      context,
    );
    const uris = outputs!.uris as Record<string, string>;
    expect(Object.keys(uris).sort()).toEqual(['b.txt', 'in/a.txt', 'there/x.txt']);
    expect(await textOf(context, uris['in/a.txt'])).toBe('n1');
    expect(await textOf(context, uris['b.txt'])).toBe('stored');
  });

  it('stays inside the working directory', async () => {
    const context = createTaskContext();
    await expect(runTask(localFilesTask, { inputs: { '../a': 'x' } }, context)).rejects.toThrow(
      'must be a path inside the working directory',
    );
    expect(existsSync(join(await context.workingDir(), '..', 'a'))).toBe(false);
    expect(await runTask(localFilesTask, { inputs: '{"c": "x"}' }, context)).toEqual({
      outputs: { uris: {} },
    });
  });
});

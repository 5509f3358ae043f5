/** Files that scripts leave behind, with every name that a file can have, and what is told of those that are none. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { TaskFailure } from '../../../src/plugin/task-failure.ts';
import { localWorkingFiles } from '../../../src/process/working-files.ts';
import { shellCommandsTask } from '../../../src/tasks/scripts/shell/commands.ts';
import { asNobody } from '../../as-nobody.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

type Uris = Record<string, string>;

const LONG = `${'n'.repeat(251)}.txt`;
const NAMES = [
  'with space.txt',
  ' lead',
  'trail ',
  "quo'te.txt",
  'dq".txt',
  'café-nfc.txt'.normalize('NFC'),
  'café-nfd.txt'.normalize('NFD'),
  'new\nline.txt',
  '-dash.txt',
  'hash#1.txt',
  'per%20cent',
  'per%zz',
  'q?.txt',
  'star*.txt',
  '[br].txt',
  '{c}.txt',
  'semi;colon&amp',
  '$HOME',
  '`id`',
  '~',
  'emoji😀.txt',
  'tab\t.txt',
  '.hidden',
  'colon:x',
  LONG,
  `deep er/ü/${LONG}`,
  'deep er/empty',
];

describe('output files', () => {
  it('of any name are stored, and are input files of the next task under the same name', async () => {
    const folder = temporaryFolder();
    const source = join(folder, 'source');
    for (const name of NAMES) {
      mkdirSync(join(source, name, '..'), { recursive: true });
      writeFileSync(join(source, name), name.endsWith('empty') ? '' : name);
    }
    const context = createTaskContext({ folder });
    const first = await runTask(
      shellCommandsTask,
      { outputFiles: ['**'], commands: [`cp -r ${source}/. .`] },
      context,
    );
    const uris = first.outputs!.outputFiles as Uris;
    expect(Object.keys(uris)).toEqual([...NAMES].sort());
    for (const name of NAMES) {
      expect(await readAll(await context.storage.open(uris[name]!))).toBe(name.endsWith('empty') ? '' : name);
    }
    const next = createTaskContext({ folder });
    const second = await runTask(
      shellCommandsTask,
      { inputFiles: JSON.stringify(uris), outputFiles: ['**'], commands: [`diff -r ${source} .`] },
      { ...next, storage: context.storage },
    );
    expect(Object.keys(second.outputs!.outputFiles as Uris)).toEqual([...NAMES].sort());
    expect(context.messages('WARN')).toEqual([]);
  });

  it('of one name in many folders are kept apart, and stored again by a retry', async () => {
    const context = createTaskContext();
    const run = (): Promise<Uris> =>
      runTask(
        shellCommandsTask,
        {
          outputFiles: ['**/same.txt', LONG],
          commands: [
            `for d in 1 2 3 4 5 6 7 8 9; do mkdir -p $d; echo $d > $d/same.txt; done; echo long > ${LONG}`,
          ],
        },
        context,
      ).then(({ outputs }) => outputs!.outputFiles as Uris);
    const all = [await run(), await run(), await run()];
    const uris = all.flatMap((one) => Object.values(one));
    expect(new Set(uris).size).toBe(30);
    for (const one of all) {
      expect(await readAll(await context.storage.open(one['7/same.txt']!))).toBe('7\n');
      expect(await readAll(await context.storage.open(one[LONG]!))).toBe('long\n');
    }
  });

  it.skipIf(process.platform !== 'linux')(
    'that cannot be stored are named, and the others kept',
    async () => {
      const context = createTaskContext();
      const { outputs } = await runTask(
        shellCommandsTask,
        {
          outputFiles: ['**', 'folder', 'pipe', 'outside', 'none.csv'],
          commands: [
            'mkdir folder; mkfifo pipe; ln -s /etc/hostname outside; ln -s self self; ln -s nowhere dangling',
            `touch "$(printf 'bad\\377.txt')" good.txt folder/in.txt`,
          ],
        },
        context,
      );
      expect(Object.keys(outputs!.outputFiles as object)).toEqual(['folder/in.txt', 'good.txt']);
      expect(context.messages('WARN')).toEqual([
        '"bad�.txt" does not become an output: its name is no valid UTF-8',
        expect.stringMatching(/"folder" is no file .* "folder\/\*\*"/),
        expect.stringContaining('"pipe" is no file'),
        expect.stringContaining('"outside" is no file'),
      ]);
    },
  );

  it('are none when the script removed its folder, and it says so', async () => {
    const context = createTaskContext();
    const { outputs } = await runTask(
      shellCommandsTask,
      { outputFiles: ['**'], commands: ['rm -rf "$WORKING_DIR"'] },
      context,
    );
    expect(outputs).toMatchObject({ outputFiles: {}, exitCode: 0 });
    expect(context.messages('WARN')).toEqual([expect.stringContaining('was removed')]);
  });

  it('that cannot be stored fail the task, which keeps what the script put out', async () => {
    const full = (context: ReturnType<typeof createTaskContext>): ReturnType<typeof createTaskContext> => ({
      ...context,
      storage: { ...context.storage, putFile: () => Promise.reject(new TaskFailure('the disk is full')) },
    });
    const commands = ['touch a.txt', `echo '::{"outputs":{"a":1}}::'`];
    const context = full(createTaskContext());
    const failure = await failureOf(
      runTask(shellCommandsTask, { outputFiles: ['a.txt'], commands }, context),
    );
    expect(failure.message).toBe('the disk is full');
    expect(failure.facts.outputs).toMatchObject({ vars: { a: 1 }, exitCode: 0, outputFiles: {} });

    const other = full(createTaskContext());
    const both = await failureOf(
      runTask(shellCommandsTask, { outputFiles: ['a.txt'], commands: [...commands, 'exit 9'] }, other),
    );
    expect(both.message).toBe('the script ended with exit code 9');
    expect(other.messages('WARN')).toEqual(['the disk is full']);
  });

  it.skipIf(process.platform === 'win32')(
    'below a folder that may not be read are named by the folder',
    async () => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'a/locked'), { recursive: true });
      writeFileSync(join(folder, 'a/b.txt'), '');
      await chmod(folder, 0o755);
      await chmod(join(folder, 'a/locked'), 0);
      const unreadable: string[] = [];
      await asNobody(async () => {
        expect(await localWorkingFiles.list(folder, (path) => unreadable.push(path))).toEqual(['a/b.txt']);
        await expect(localWorkingFiles.list(folder)).rejects.toThrow('EACCES');
      });
      expect(unreadable).toEqual(['a/locked']);
      await chmod(join(folder, 'a/locked'), 0o755);
    },
  );
});

describe('the failure of a script', () => {
  it.each([
    ['exit 3', 'the script ended with exit code 3'],
    ['echo "out"; echo >&2; exit 1', 'the script ended with exit code 1'],
    [
      'printf "first\\n\\033[31mno such order\\033[0m\\n    at f (x.js:1)\\n\\nNode.js v24.1.0\\n" >&2; exit 1',
      'the script ended with exit code 1; stderr: no such order',
    ],
    ['no-such-program', /exit code 127 \(a command was not found\); stderr: .*no-such-program/],
    [
      'sh -c "kill -KILL \\$\\$" 2>/dev/null',
      'the script ended with exit code 137 (a command was ended by SIGKILL, often because memory ran out)',
    ],
    ['kill -KILL $$', 'the script was ended by SIGKILL (often because memory ran out)'],
    ['head -c 5000 /dev/zero | tr "\\0" x >&2; exit 1', /; stderr: x{300}…$/],
  ])('%s', async (command, message) => {
    const failure = await failureOf(runTask(shellCommandsTask, { commands: [command] }));
    if (typeof message === 'string') expect(failure.message).toBe(message);
    else expect(failure.message).toMatch(message);
  });

  it('holds no half of a secret', async () => {
    const context = createTaskContext();
    context.secrets.push('half-of-this-secret');
    const command = `echo "${'x'.repeat(290)} half-of-this-secret" >&2; exit 1`;
    const failure = await failureOf(runTask(shellCommandsTask, { commands: [command] }, context));
    expect(failure.message).toBe('the script ended with exit code 1');
  });

  it('has the number of any signal in its exit code', async () => {
    const failure = await failureOf(runTask(shellCommandsTask, { commands: ['kill -s XCPU $$'] }));
    expect(failure.facts).toMatchObject({ signalName: 'SIGXCPU', exitCode: 152 });
  });
});

describe('what a script leaves in the background', () => {
  it('is ended with it, and that is told', async () => {
    const context = createTaskContext();
    await runTask(shellCommandsTask, { commands: ['sleep 60 >/dev/null 2>&1 &'] }, context);
    expect(context.messages('INFO').join()).toContain('left in the background were ended with it');
    await context.groups.endAll(1000);
  });
});

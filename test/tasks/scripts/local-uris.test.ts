/** URIs of stored files in scripts, commands and variables, read by real scripts. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellCommandsTask } from '../../../src/tasks/scripts/shell/commands.ts';
import { shellScriptTask } from '../../../src/tasks/scripts/shell/script.ts';
import { createTaskContext, failureOf, runTask, type TestContext, temporaryFolder } from '../task-context.ts';

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function withNamespaceFiles(files: Readonly<Record<string, string>>): TestContext {
  const context = createTaskContext();
  for (const [path, content] of Object.entries(files)) write(join(context.folder, 'flows', path), content);
  return context;
}

describe('nsfile://', () => {
  it('is a file of the own namespace, or of the one that is named', async () => {
    const context = withNamespaceFiles({
      'company/team/_files/sql/own.sql': 'own',
      'company/_files/shared.sql': 'shared',
    });
    await runTask(
      shellScriptTask,
      {
        env: { QUERY: 'nsfile:///sql/own.sql', OPTION: '--from=nsfile://company/shared.sql' },
        beforeCommands: ['cat nsfile:///sql/own.sql; echo'],
        script: 'cat "nsfile://company/shared.sql"; echo\ncat $QUERY; echo\ncat ${OPTION#--from=}; echo',
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['own', 'shared', 'own', 'shared']);
    expect(context.messages('ERROR')).toEqual([]);
  });

  it('keeps what a script does to its copy away from the repository', async () => {
    const context = withNamespaceFiles({ 'company/team/_files/x.txt': 'kept' });
    const commands = ['echo changed > nsfile:///x.txt', 'cat nsfile:///x.txt'];
    await runTask(shellCommandsTask, { commands }, context);
    expect(context.messages('INFO')).toEqual(['changed']);
    await runTask(shellCommandsTask, { inputFiles: { y: 'nsfile:///x.txt' }, commands: ['cat y'] }, context);
    expect(context.messages('INFO')).toEqual(['changed', 'kept']);
  });

  it('names one that is not there, with the nearest', async () => {
    const context = withNamespaceFiles({ 'company/team/_files/query.sql': '' });
    const failure = await failureOf(
      runTask(shellCommandsTask, { commands: ['cat nsfile:///qery.sql'] }, context),
    );
    expect(failure.message).toContain('qery.sql');
    expect(failure.message).toContain('query.sql');
  });

  it('does not lead out of the namespace', async () => {
    const context = withNamespaceFiles({ 'company/team/secret.txt': 'secret' });
    const failure = await failureOf(
      runTask(shellCommandsTask, { commands: ['cat nsfile:///../secret.txt'] }, context),
    );
    expect(failure.message).toContain('a path stays inside the folder of its namespace');
  });
});

describe('file://', () => {
  it('is a copy of the file below an allowed folder', async () => {
    const folder = temporaryFolder();
    write(join(folder, 'a b.csv'), 'allowed');
    const context = createTaskContext({ allowedPaths: [folder] });
    const uri = `file://${folder}/a%20b.csv`;
    await runTask(
      shellCommandsTask,
      { env: { FROM: uri }, commands: [`cat "${uri}" "$FROM"; echo x > "$FROM"; cat "${uri}"`] },
      context,
    );
    expect(context.messages('INFO')).toEqual(['allowedallowedx']);
    await runTask(shellCommandsTask, { inputFiles: { y: uri }, commands: ['cat y'] }, context);
    expect(context.messages('INFO').at(-1)).toBe('allowed');
  });

  it('is left to the script elsewhere, and where a link leads out of the folder', async () => {
    const [folder, outside] = [temporaryFolder(), temporaryFolder()];
    write(join(outside, 'x.txt'), 'outside');
    symlinkSync(join(outside, 'x.txt'), join(folder, 'link.txt'));
    const context = createTaskContext({ allowedPaths: [folder] });
    const uris = [`file://${outside}/x.txt`, `file://${folder}/link.txt`, `file://${folder}/none.txt`];
    await runTask(shellCommandsTask, { commands: uris.map((uri) => `echo ${uri}`) }, context);
    expect(context.messages('INFO')).toEqual(uris);
  });
});

describe('text that only looks like a URI', () => {
  it.each(['kestra://', 'kestra:///', 'nsfile://', 'file:///', 'myfile:///etc/x', 'xnsfile:///y'])(
    '%s stays as it is',
    async (text) => {
      const context = createTaskContext({ allowedPaths: ['/'] });
      await runTask(shellCommandsTask, { commands: [`echo "${text}"`] }, context);
      expect(context.messages('INFO')).toEqual([text]);
    },
  );
});

/** Script tasks of old versions: their own properties. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { legacyBashTask } from '../../../src/tasks/scripts/legacy/bash.ts';
import { legacyNodeTask } from '../../../src/tasks/scripts/legacy/node.ts';
import { legacyPythonTask } from '../../../src/tasks/scripts/legacy/python.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

describe('Bash', () => {
  it('keeps files and folders by name', async () => {
    const context = createTaskContext({ variables: { inputs: { n: 7 } } });
    const result = await runTask(
      legacyBashTask,
      {
        inputFiles: { 'in.txt': '{{ inputs.n }}' },
        outputFiles: ['first'],
        outputsFiles: ['second'],
        files: ['third'],
        outputDirs: ['more'],
        env: { WORD: '{{ inputs.n }}' },
        commands: [
          'cat in.txt >> {{ outputFiles.first }}',
          'echo $WORD > {{ outputFiles.second }}',
          'touch {{ outputFiles.third }}',
          'mkdir {{ outputDirs.more }}/deep; echo x > {{ outputDirs.more }}/deep/file',
        ],
      },
      context,
    );
    expect(result!.state).toBeUndefined();
    expect(result!.outputs).toMatchObject({ exitCode: 0, vars: {}, stdOutLineCount: 0, stdErrLineCount: 0 });
    const files = result!.outputs!.files as Record<string, string>;
    expect(Object.keys(files)).toEqual(['first', 'more/deep/file', 'second', 'third']);
    expect(result!.outputs!.outputFiles).toEqual(files);
    expect(await readAll(await context.storage.open(files.first!))).toBe('7');
  });

  it.each([undefined, true])(
    'counts lines on stderr, which change no state (%s)',
    async (warningOnStdErr) => {
      const { state, outputs } = await runTask(legacyBashTask, {
        commands: ['echo out', 'echo careful >&2'],
        ...(warningOnStdErr === undefined ? {} : { warningOnStdErr }),
      });
      expect(state).toBeUndefined();
      expect(outputs).toMatchObject({ stdOutLineCount: 1, stdErrLineCount: 1 });
      expect(outputs).not.toHaveProperty('warningOnStdErr');
    },
  );

  it('names the paths of output files as temp too', async () => {
    const { outputs } = await runTask(legacyBashTask, {
      outputFiles: ['a'],
      files: ['b'],
      commands: ['echo 1 > {{ temp.a }}; echo 2 > {{ temp.b }}'],
    });
    expect(Object.keys(outputs!.files as object)).toEqual(['a', 'b']);
  });

  it.each([
    { exitOnFailed: true, lines: [] },
    { exitOnFailed: false, lines: ['after'] },
  ])('with exitOnFailed $exitOnFailed', async ({ exitOnFailed, lines }) => {
    const context = createTaskContext();
    const commands = ['false', 'echo after'];
    await runTask(legacyBashTask, { commands, exitOnFailed }, context).catch(() => undefined);
    expect(context.messages('INFO')).toEqual(lines);
  });

  it('takes another interpreter', async () => {
    const context = createTaskContext();
    const commands = ['console.log(6 * 7)'];
    await runTask(
      legacyBashTask,
      { interpreter: process.execPath, interpreterArgs: ['-e'], commands },
      context,
    );
    expect(context.messages('INFO')).toEqual(['42']);
  });

  it('names the image that is not used on the host', async () => {
    const context = createTaskContext({ settings: { taskRunner: 'process' } });
    const written = { runner: 'DOCKER', dockerOptions: { image: 'php' }, commands: ['echo here'] };
    await runTask(legacyBashTask, written, context);
    expect(context.messages('INFO')).toEqual(['here']);
    expect(context.messages('WARN').join()).toContain('php');
  });

  it('refuses an output folder outside', async () => {
    const failure = await failureOf(runTask(legacyBashTask, { outputDirs: ['../x'], commands: ['true'] }));
    expect(failure.message).toContain('inside the working directory');
  });
});

describe('Node', () => {
  it('runs main.js with its arguments and the module kestra', async () => {
    const context = createTaskContext();
    const { outputs } = await runTask(
      legacyNodeTask,
      {
        inputFiles: {
          'main.js': `const Kestra = require('./kestra');
Kestra.outputs({ got: process.argv.slice(2) });
Kestra.counter('rows', 3, { a: 'b' });
Kestra.timer('took', 1.5);
Kestra.timer('ran', (done) => done());`,
        },
        args: ['one', '{{ task.id }}'],
      },
      context,
    );
    expect(outputs!.vars).toEqual({ got: ['one', 'task'] });
    expect(context.metrics.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'rows counter',
      'took timer',
      'ran timer',
    ]);
  });
});

describe('Node without main.js', () => {
  it('says that it is missing', async () => {
    const failure = await failureOf(runTask(legacyNodeTask, { inputFiles: { 'other.js': '' } }));
    expect(failure.message).toBe('`inputFiles` must hold the script as `main.js`');
  });
});

describe('Python', () => {
  it.each([{ packageManager: 'UV' }, { useUv: true }])('installs with uv for %j', async (written) => {
    const bin = temporaryFolder();
    const seen = join(bin, 'seen');
    writeFileSync(join(bin, 'uv'), `#!/bin/sh\necho "$@" >> '${seen}'\nexit 9\n`, { mode: 0o755 });
    const context = createTaskContext({ environment: { PATH: `${bin}:/usr/bin:/bin`, HOME: bin } });
    const properties = { ...written, requirements: ['x'], inputFiles: { 'main.py': '' } };
    await failureOf(runTask(legacyPythonTask, properties, context));
    expect(readFileSync(seen, 'utf8')).toContain('venv');
  });

  it('runs main.py with its arguments', async () => {
    const context = createTaskContext();
    const main = `import sys\nfrom kestra import Kestra\nKestra.outputs({"got": sys.argv[1:]})`;
    const written = { inputFiles: { 'main.py': main }, args: ['one', 'two'] };
    const { outputs } = await runTask(legacyPythonTask, written, context);
    expect(outputs!.vars).toEqual({ got: ['one', 'two'] });
  });

  it('runs other commands, without a virtual environment too', async () => {
    const context = createTaskContext();
    await runTask(
      legacyPythonTask,
      { virtualEnv: false, pythonPath: 'python3', commands: ['./bin/python -c "print(6 * 7)"'] },
      context,
    );
    expect(context.messages('INFO')).toEqual(['42']);
  });

  it('says that main.py is missing', async () => {
    const failure = await failureOf(runTask(legacyPythonTask, { inputFiles: { 'other.py': '' } }));
    expect(failure.message).toContain('main.py');
  });
});

/** Shell scripts as real processes: files, variables, outputs, failures. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { TaskFailure } from '../../../src/plugin/task-failure.ts';
import { shellCommandsTask } from '../../../src/tasks/scripts/shell/commands.ts';
import { shellScriptTask } from '../../../src/tasks/scripts/shell/script.ts';
import { createTaskContext, failureOf, runTask, type TestContext, temporaryFolder } from '../task-context.ts';

async function stored(context: TestContext, uri: unknown): Promise<string> {
  return readAll(await context.storage.open(uri as string));
}

describe('shell.Commands', () => {
  it('logs stdout at INFO and stderr at ERROR, in order', async () => {
    const context = createTaskContext();
    const result = await runTask(
      shellCommandsTask,
      { commands: ['echo one', 'echo two >&2', 'printf three'] },
      context,
    );
    expect(result).toEqual({ outputs: { exitCode: 0, vars: {}, outputFiles: {} } });
    expect(context.messages('INFO')).toEqual(['one', 'three']);
    expect(context.messages('ERROR')).toEqual(['two']);
  });

  it('takes outputs, metrics and logs from messages, the later output winning', async () => {
    const context = createTaskContext();
    const { outputs } = await runTask(
      shellCommandsTask,
      {
        commands: [
          `echo '::{"outputs":{"a":1,"b":{"c":[true,null]}}}::'`,
          `echo '::{"outputs":{"a":"later","__proto__":5}}::'`,
          `echo '::{"metrics":[{"name":"rows","type":"counter","value":3,"tags":{"t":"x"}},{"name":"took","type":"timer","value":1.5}]}::'`,
          `echo '::{"logs":[{"level":"WARN","message":"careful"}]}::' >&2`,
          `echo ' ::{"outputs":{"no":1}}::'`,
          `echo '::{broken}::'`,
        ],
      },
      context,
    );
    expect(JSON.stringify(outputs!.vars)).toBe('{"a":"later","b":{"c":[true,null]},"__proto__":5}');
    expect(context.metrics).toEqual([
      { name: 'rows', type: 'counter', value: 3, tags: { t: 'x' } },
      { name: 'took', type: 'timer', value: 1500 },
    ]);
    expect(context.messages('INFO')).toEqual([' ::{"outputs":{"no":1}}::']);
    expect(context.messages('WARN')).toHaveLength(2);
    expect(context.messages('WARN')).toContain('careful');
    expect(context.messages('WARN').join()).toContain('invalid JSON');
  });

  it('says once when a line was meant to be a message', async () => {
    const context = createTaskContext();
    await runTask(
      shellCommandsTask,
      { commands: [`for i in 1 2; do echo '::{"outputs":{"a":1}}:: and more'; done`] },
      context,
    );
    expect(context.messages('WARN')).toEqual([expect.stringContaining('ends in `}::`')]);
    expect(context.messages('INFO')).toHaveLength(2);
  });

  it('fails with the exit code and keeps outputs and files', async () => {
    const context = createTaskContext();
    const failure = await failureOf(
      runTask(
        shellCommandsTask,
        {
          commands: [`echo '::{"outputs":{"a":1}}::'`, 'echo kept > file.txt', 'exit 7'],
          outputFiles: ['*.txt'],
        },
        context,
      ),
    );
    expect(failure.message).toContain('exit code 7');
    expect(failure.facts).toMatchObject({ exitCode: 7, outputs: { exitCode: 7, vars: { a: 1 } } });
    const files = failure.facts.outputs!.outputFiles as Record<string, string>;
    expect(await stored(context, files['file.txt'])).toBe('kept\n');
  });

  it.each([
    { failFast: true, last: [] },
    { failFast: false, last: ['after'] },
  ])('with failFast $failFast the line after a failing one gives $last', async ({ failFast, last }) => {
    const context = createTaskContext();
    await runTask(shellCommandsTask, { commands: ['false', 'echo after'], failFast }, context).catch(
      () => undefined,
    );
    expect(context.messages('INFO')).toEqual(last);
  });

  it('says which signal ended a script', async () => {
    const failure = await failureOf(runTask(shellCommandsTask, { commands: ['kill -9 $$'] }));
    expect(failure.facts).toMatchObject({ signalName: 'SIGKILL', exitCode: 137, outputs: { exitCode: 137 } });
  });

  it('ends the script when the task is aborted, with the reason and what was put out', async () => {
    const controller = new AbortController();
    const context = createTaskContext({ signal: controller.signal });
    const run = runTask(
      shellCommandsTask,
      { commands: [`echo '::{"outputs":{"a":1}}::'`, 'echo ready', 'sleep 30'] },
      {
        ...context,
        logger: {
          ...context.logger,
          log: () => controller.abort(new TaskFailure('the task timed out', { timedOut: true })),
        },
      },
    );
    const failure = await failureOf(run);
    expect(failure.message).toBe('the task timed out');
    expect(failure.facts).toMatchObject({ timedOut: true, outputs: { vars: { a: 1 } } });
  });

  it('gives env, WORKING_DIR and variables of the working directory', async () => {
    const context = createTaskContext({ variables: { inputs: { name: 'a b' } } });
    await runTask(
      shellCommandsTask,
      {
        env: { NAME: '{{ inputs.name }}', PLACE: '{{ workingDir }}/x', '{{ "K" }}EY': 1 },
        outputFiles: ['out.txt'],
        beforeCommands: ['GREETING=hello'],
        commands: [
          'echo "$GREETING $NAME $KEY"',
          '[ "$WORKING_DIR" = "{{ workingDir }}" ] && [ "$PWD" = "$WORKING_DIR" ] && echo same',
          '[ "$PLACE" = "$PWD/x" ] && echo place',
          'echo x > {{ outputFiles["out.txt"] }} && ls',
        ],
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['hello a b 1', 'same', 'place', 'out.txt']);
  });

  it("hides the runner's own variables from scripts", async () => {
    const context = createTaskContext({
      environment: {
        ...process.env,
        SECRET_X: 'eA==',
        GITHUB_OUTPUT: '/x',
        INPUT_TOKEN: 't',
        GITHUB_SHA: 'abc',
        ACTIONS_RUNTIME_TOKEN: 'j',
      },
    });
    await runTask(
      shellCommandsTask,
      { commands: ['env | grep -E "^(SECRET_|GITHUB_|INPUT_|ACTIONS_)"'] },
      context,
    );
    expect(context.messages('INFO')).toEqual(['GITHUB_SHA=abc']);
  });

  it('runs with another interpreter, without shell lines in front', async () => {
    const context = createTaskContext();
    await runTask(
      shellCommandsTask,
      { interpreter: [process.execPath, '-e'], commands: ['console.log(6 * 7)'] },
      context,
    );
    expect(context.messages('INFO')).toEqual(['42']);
  });

  it('renders the interpreter with the working directory', async () => {
    const context = createTaskContext();
    await runTask(
      shellCommandsTask,
      {
        inputFiles: { 'run.sh': 'echo "got $1"' },
        interpreter: ['/bin/sh', '{{ workingDir }}/run.sh'],
        failFast: false,
        commands: ['this'],
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['got this']);
  });

  it('takes the commands as one command line without an interpreter', async () => {
    const context = createTaskContext();
    const commands = ['printf', '%s.', 'two words', '$HOME'];
    await runTask(shellCommandsTask, { interpreter: [], commands }, context);
    expect(context.messages('INFO')).toEqual(['two words.$HOME.']);
    const failure = await failureOf(
      runTask(shellCommandsTask, { interpreter: [], beforeCommands: ['true'], commands }),
    );
    expect(failure.message).toContain('property `interpreter`: an empty list runs `commands` as one program');
  });

  it('gives the same copy of a stored file in env and in commands', async () => {
    const context = createTaskContext();
    const source = join(context.folder, 'kept.txt');
    writeFileSync(source, 'content');
    const uri = await context.storage.putFile('kept.txt', source);
    await runTask(
      shellCommandsTask,
      { env: { FILE: uri }, commands: [`[ "$FILE" = "${uri}" ] && cat "$FILE"; echo`] },
      context,
    );
    expect(context.messages('INFO')).toEqual(['content']);
  });

  it('runs texts longer than the system takes as one argument', async () => {
    const context = createTaskContext();
    const commands = Array.from({ length: 5000 }, (_, index) => `: ${index} ${'x'.repeat(40)}`);
    await runTask(shellCommandsTask, { commands: [...commands, 'echo end'] }, context);
    expect(context.messages('INFO')).toEqual(['end']);
  });

  it('names a program that is missing', async () => {
    const failure = await failureOf(
      runTask(shellCommandsTask, { interpreter: ['no-such-shell', '-c'], commands: ['true'] }),
    );
    expect(failure.message).toBe('`no-such-shell` was not found on PATH');
  });
});

describe('files of scripts', () => {
  it('writes input files, from texts and from storage, and drops null', async () => {
    const context = createTaskContext();
    const uri = await context.storage.put('a b ü.csv', 'stored\n');
    await runTask(
      shellCommandsTask,
      {
        inputFiles: { 'sub/{{ task.id }}.txt': 'text {{ 1 + 1 }}', 'data.csv': uri, gone: null, number: 5 },
        commands: [
          'cat sub/task.txt; echo',
          'cat data.csv',
          'cat number; echo',
          'ls gone 2>/dev/null || echo no gone',
        ],
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['text 2', 'stored', '5', 'no gone']);
  });

  it('takes input files from a JSON text, where null makes an empty file', async () => {
    const context = createTaskContext({ variables: { vars: { a: 'A' } } });
    await runTask(
      shellCommandsTask,
      {
        inputFiles: '{"a.txt": "{{ vars.a }}", "b.txt": null}',
        commands: ['cat a.txt; echo', 'wc -c < b.txt'],
      },
      context,
    );
    expect(context.messages('INFO').map((line) => line.trim())).toEqual(['A', '0']);
  });

  it.each(['/etc/x', '../x', 'a/../../x', ''])('refuses the input file name %j', async (name) => {
    const failure = await failureOf(
      runTask(shellCommandsTask, { inputFiles: { [name]: 'x' }, commands: ['true'] }),
    );
    expect(failure.message).toContain('inside the working directory');
  });

  it('replaces storage URIs by local copies, whatever stands around them', async () => {
    const context = createTaskContext();
    const plain = await context.storage.put('data.csv', 'one\n');
    const odd = await context.storage.put("it's (1) ü.txt", 'two\n');
    await runTask(
      shellScriptTask,
      {
        script: `cat ${plain}; cat '${plain}'\ncat "${odd}"\nx=$(cat ${plain}); echo "got $x from ${plain}." | sed 's/from.*csv/from csv/'\necho changed > ${plain}`,
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['one', 'one', 'two', 'got one from csv.']);
    expect(await stored(context, plain)).toBe('one\n');
  });

  it('names a stored file that is not there', async () => {
    const failure = await failureOf(
      runTask(shellCommandsTask, {
        commands: ['cat kestra:///company/team/tested/executions/execution1/x.csv'],
      }),
    );
    expect(failure.message).toContain('x.csv');
  });

  it('collects output files by name, glob, prefix and folder, and never leaves the folder', async () => {
    const context = createTaskContext();
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    const { outputs } = await runTask(
      shellCommandsTask,
      {
        outputFiles: [
          'a.txt',
          'out/*.csv',
          '**.md',
          'glob:**/deep/?.json',
          'regex:.*/r[0-9]+',
          'none*',
          '*.link',
        ],
        commands: [
          'mkdir -p out/deep more; touch a.txt b.txt out/x.csv out/deep/y.csv out/deep/1.json "out/deep/Ü n.md" top.md r12 rx',
          `ln -s ${outside}/secret.txt leak.link; ln -s a.txt inner.link; ln -s . more/loop`,
        ],
      },
      context,
    );
    expect(Object.keys(outputs!.outputFiles as object).sort()).toEqual([
      'a.txt',
      'inner.link',
      'out/deep/1.json',
      'out/deep/Ü n.md',
      'out/x.csv',
      'r12',
      'top.md',
    ]);
    expect(await stored(context, (outputs!.outputFiles as Record<string, string>)['out/deep/Ü n.md'])).toBe(
      '',
    );
  });

  it.each([
    { written: { runner: 'PROCESS' }, kept: ['one'] },
    { written: { runner: 'PROCESS', outputDirectory: false }, kept: [] },
  ])('has an output directory with $written: $kept', async ({ written, kept }) => {
    const { outputs } = await runTask(shellCommandsTask, {
      ...written,
      commands: ['[ -z "$OUTPUT_DIR" ] || echo 1 > "$OUTPUT_DIR/one"'],
    });
    expect(Object.keys(outputs!.outputFiles as object)).toEqual(kept);
  });

  it('keeps everything in the output directory', async () => {
    const context = createTaskContext();
    const { outputs } = await runTask(
      shellCommandsTask,
      {
        outputDirectory: true,
        commands: [
          'mkdir {{ outputDir }}/sub',
          'echo 1 > "$OUTPUT_DIR/one"',
          'echo 2 > {{ outputDir }}/sub/two',
        ],
      },
      context,
    );
    expect(Object.keys(outputs!.outputFiles as object)).toEqual(['one', 'sub/two']);
  });

  it.each([
    { options: {}, expected: ['lib/tool.py', 'main.sh', 'notes.md'] },
    { options: { include: ['tool.py'] }, expected: ['lib/tool.py'] },
    { options: { include: ['*.py', '*.sh'] }, expected: ['main.sh'] },
    { options: { exclude: ['*.md', 'lib/**'] }, expected: ['main.sh'] },
    { options: { enabled: false }, expected: [] },
    { options: { folderPerNamespace: true, include: ['main.sh'] }, expected: ['company.team/main.sh'] },
    {
      options: { namespaces: ['company.team', 'company'] },
      expected: ['lib/tool.py', 'main.sh', 'notes.md', 'shared.txt'],
    },
  ])('copies namespace files with $options', async ({ options, expected }) => {
    const context = createTaskContext();
    const files = {
      'company/team/_files/main.sh': '1',
      'company/team/_files/lib/tool.py': '2',
      'company/team/_files/notes.md': '3',
      'company/_files/shared.txt': '4',
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(context.folder, 'flows', path, '..'), { recursive: true });
      writeFileSync(join(context.folder, 'flows', path), content);
    }
    const { outputs } = await runTask(
      shellCommandsTask,
      { namespaceFiles: options, commands: ['true'], outputFiles: ['**'] },
      context,
    );
    expect(Object.keys(outputs!.outputFiles as object)).toEqual(expected);
    expect(existsSync(join(context.folder, 'flows'))).toBe(true);
  });

  it.each([
    { ifExists: 'FAIL', fails: true, content: '' },
    { ifExists: 'IGNORE', fails: false, content: 'old' },
    { ifExists: 'OVERWRITE', fails: false, content: 'new' },
    { ifExists: 'WARN', fails: false, content: 'old' },
  ])(
    'treats a namespace file that is already there by ifExists $ifExists',
    async ({ ifExists, fails, content }) => {
      const context = createTaskContext();
      mkdirSync(join(context.folder, 'flows/company/team/_files'), { recursive: true });
      writeFileSync(join(context.folder, 'flows/company/team/_files/x'), 'new');
      writeFileSync(join(await context.workingDir(), 'x'), 'old');
      const run = runTask(
        shellCommandsTask,
        { namespaceFiles: { ifExists }, commands: ['cat x; echo'] },
        context,
      );
      if (fails) expect((await failureOf(run)).message).toContain('already there');
      else await run;
      expect(context.messages('INFO').join('')).toBe(content);
      expect(context.messages('WARN')).toHaveLength(ifExists === 'WARN' ? 1 : 0);
    },
  );
});

describe('shell.Script', () => {
  it('runs the text in one shell', async () => {
    const context = createTaskContext();
    await runTask(shellScriptTask, { script: 'x=1\nif true; then\n  echo "x is $x"\nfi\n' }, context);
    expect(context.messages('INFO')).toEqual(['x is 1']);
  });

  it('takes a list of lines', async () => {
    const context = createTaskContext({ variables: { inputs: { n: 2 } } });
    await runTask(shellScriptTask, { script: ['x={{ inputs.n }}', 'echo "x is $x"'] }, context);
    expect(context.messages('INFO')).toEqual(['x is 2']);
  });
});

describe('secrets in commands', () => {
  it('stay out of the process list, and leave no file behind', async () => {
    const context = createTaskContext();
    context.maskSecret('s3cr3t-text');
    const commands = [`echo s3cr3t-text`, `cat /proc/$$/cmdline | tr '\\0' ' '`];
    await runTask(shellCommandsTask, { commands }, context);
    const [first, commandLine] = context.messages('INFO');
    expect(first).toBe('s3cr3t-text');
    expect(commandLine).toContain('/bin/sh -c . ');
    expect(commandLine).not.toContain('s3cr3t');
    expect(await context.files.list(await context.workingDir())).toEqual([]);
  });
});

/** Python scripts as real processes: the built-in module, names of JSON, interpreters. */

import { describe, expect, it } from 'vitest';
import { pythonCommandsTask } from '../../../src/tasks/scripts/python/commands.ts';
import { pythonScriptTask } from '../../../src/tasks/scripts/python/script.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';
import { environment, environmentWith } from './python-fixtures.ts';

describe('python.Script', () => {
  it('speaks to the execution through the built-in kestra module', async () => {
    const context = createTaskContext({ environment: environment() });
    const { outputs } = await runTask(
      pythonScriptTask,
      {
        script: [
          'import datetime',
          'from kestra import Kestra',
          'print("unfinished line", end="\\n")',
          'Kestra.outputs({"sum": 1 + 2, "day": datetime.date(2026, 1, 2), "items": {1}})',
          'Kestra.counter("rows", 3, {"table": "x"})',
          'Kestra.gauge("level", 0.5)',
          'Kestra.timer("took", 2)',
          'Kestra.timer("call", lambda: None)',
          'logger = Kestra.logger()',
          'logger.debug("d"); logger.warning("w"); Kestra.logger().critical("c")',
        ].join('\n'),
      },
      context,
    );
    expect(outputs!.vars).toEqual({ sum: 3, day: '2026-01-02', items: [1] });
    expect(context.metrics.slice(0, 3)).toEqual([
      { name: 'rows', type: 'counter', value: 3, tags: { table: 'x' } },
      { name: 'level', type: 'gauge', value: 0.5, tags: {} },
      { name: 'took', type: 'timer', value: 2000, tags: {} },
    ]);
    expect(context.metrics[3]).toMatchObject({ name: 'call', type: 'timer' });
    expect(context.logs.filter(({ message }) => message.length === 1)).toEqual([
      { level: 'DEBUG', message: 'd' },
      { level: 'WARN', message: 'w' },
      { level: 'ERROR', message: 'c' },
    ]);
  });

  it('says what the built-in module does not have', async () => {
    const context = createTaskContext({ environment: environment() });
    const failure = await failureOf(
      runTask(pythonScriptTask, { script: 'from kestra import Flow\nFlow()' }, context),
    );
    expect(failure.message).toContain('stderr: RuntimeError: the built-in kestra module has no Flow');
    expect(failure.message).toContain('add kestra to the dependencies');
    const other = await failureOf(
      runTask(pythonScriptTask, { script: 'from kestra import context' }, context),
    );
    expect(other.message).toContain('ImportError: the built-in kestra module has no context: ');
  });

  it('has what else the kestra package has', async () => {
    const context = createTaskContext({ environment: environment() });
    const { outputs } = await runTask(
      pythonScriptTask,
      {
        inputFiles: {
          'rows.ion':
            '{"a":1,"d":"2024-01-02T03:04:05.1234567Z"}\n\n{"d":["2024-01-02T03:04:05+02:00"],"n":null}\n',
          'odd.ion': '{a:1}',
        },
        script: [
          'from kestra import Kestra, JsonFormatter, LogFormatter',
          'import logging',
          'Kestra._send({"outputs": {"sent": Kestra.format({"logs": []})}})',
          'Kestra._metrics("rows", "counter", 3)',
          'Kestra.assets({"id": "a"}); Kestra.assets({"id": "b"})',
          'Kestra.outputs({"rows": Kestra.read("rows.ion")})',
          'try: Kestra.read("odd.ion")',
          'except ValueError as error: print(error)',
          'try: 1 / 0',
          'except ZeroDivisionError: Kestra.logger().exception("divided")',
          'handler = logging.StreamHandler()',
          'handler.setFormatter(JsonFormatter())',
          'own = logging.getLogger("own"); own.addHandler(handler); own.warning("mine")',
        ].join('\n'),
      },
      context,
    );
    expect(outputs!.vars).toEqual({
      sent: '::{"logs": []}::',
      rows: [
        { a: 1, d: '2024-01-02T03:04:05.123456+00:00' },
        { d: ['2024-01-02T03:04:05+02:00'], n: null },
      ],
    });
    expect(context.metrics).toEqual([{ name: 'rows', type: 'counter', value: 3, tags: {} }]);
    expect(context.messages('INFO')).toEqual([expect.stringMatching(/^line 1 of odd\.ion is no JSON/)]);
    expect(context.messages('WARN').sort()).toEqual([expect.stringContaining('assets'), 'mine']);
    expect(context.messages('ERROR')).toEqual([
      expect.stringMatching(/^divided\nTraceback[\s\S]*ZeroDivisionError/),
    ]);
  });

  it('knows the names of JSON, keeps line numbers, and finds input files beside the script', async () => {
    const context = createTaskContext({
      environment: environment(),
      variables: { inputs: { flags: '{"a": true, "b": null}' } },
    });
    await failureOf(
      runTask(
        pythonScriptTask,
        {
          inputFiles: { 'helper.py': 'def twice(x): return 2 * x' },
          script:
            '"""Doc."""\nfrom __future__ import annotations\nimport helper\nprint({{ inputs.flags }}["a"], helper.twice(4))\nraise ValueError(null)',
        },
        context,
      ),
    );
    expect(context.messages('INFO')).toEqual(['True 8']);
    expect(context.messages('ERROR').join('\n')).toMatch(/\.py", line 5/);
  });

  it('fails with the exit code of the script', async () => {
    const context = createTaskContext({ environment: environment() });
    const failure = await failureOf(
      runTask(pythonScriptTask, { script: 'import sys\nsys.exit(3)' }, context),
    );
    expect(failure.facts.exitCode).toBe(3);
  });

  it('does not give its own file away as an output', async () => {
    const context = createTaskContext({ environment: environment() });
    const { outputs } = await runTask(
      pythonScriptTask,
      { script: 'open("made.py", "w").close()', outputFiles: ['*.py'] },
      context,
    );
    expect(Object.keys(outputs!.outputFiles as object)).toEqual(['made.py']);
  });

  it('names what to install when there is no Python, or not that version', async () => {
    const none = createTaskContext({ environment: environmentWith([]) });
    expect((await failureOf(runTask(pythonScriptTask, { script: '1' }, none))).message).toContain(
      'install Python',
    );
    const other = createTaskContext({ environment: environment() });
    const failure = await failureOf(runTask(pythonScriptTask, { script: '1', pythonVersion: '3.99' }, other));
    expect(failure.message).toContain('`python3.99` was not found');
    expect(failure.message).toContain('containerImage: python:3.99');
  });
});

describe('python.Commands', () => {
  it('runs `python` where only python3 exists', async () => {
    const context = createTaskContext({ environment: environment() });
    await runTask(
      pythonCommandsTask,
      { inputFiles: { 'main.py': 'import sys; print(sys.argv[1])' }, commands: ['python main.py hello'] },
      context,
    );
    expect(context.messages('INFO')).toEqual(['hello']);
    expect(context.messages('ERROR')).toEqual([]);
  });

  it('puts the folders of the flow before its own in PYTHONPATH', async () => {
    const context = createTaskContext({ environment: environment() });
    await runTask(
      pythonCommandsTask,
      {
        inputFiles: { 'lib/own.py': 'x = 1', 'lib/sitecustomize.py': 'print("own customization")' },
        env: { PYTHONPATH: '{{ workingDir }}/lib' },
        commands: ['python -c "import own, kestra; print(own.x)"'],
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['own customization', '1']);
    expect(context.messages('ERROR')).toEqual([]);
  });
});

describe('expressions in what a script reads', () => {
  const variables = {
    inputs: { text: 'x = "{{ inputs.n }}"', braces: 'print(f"{{n}}", {{"a": 1}})', n: 7 },
  };
  const warnings = async (script: string): Promise<readonly string[]> => {
    const context = createTaskContext({ environment: environment(), variables });
    await runTask(pythonScriptTask, { script }, context).catch(() => undefined);
    return context.messages('WARN');
  };

  it('are not rendered, and a warning says so', async () => {
    expect(await warnings('{{ inputs.text }}')).toEqual([
      "the script holds `{{ inputs.n }}` after rendering, which Kestra would render once more; write `render(read('…'))` instead of `read('…')` where it is meant",
    ]);
  });

  it.each(['{{ inputs.braces }}', '{% raw %}x = "{{ inputs.n }}"{% endraw %}', 'x = {{ inputs.n }}'])(
    'are not taken for other braces: %s',
    async (script) => {
      expect(await warnings(script)).toEqual([]);
    },
  );
});

describe('Python and uv', () => {
  const written = { dependencies: ['x'], script: 'print(1)' };

  it('fails where uv may not be missing', async () => {
    const context = createTaskContext({ environment: environment() });
    const failure = await failureOf(
      runTask(pythonScriptTask, { ...written, uvAutoInstallEnabled: false }, context),
    );
    expect(failure.message).toContain('`uv` was not found on PATH');
    expect(failure.message).toContain('write `packageManager: PIP`');
  });

  it('names what is not used because nothing installs uv', async () => {
    const context = createTaskContext({ environment: environment() });
    const properties = {
      ...written,
      dependencies: [],
      beforeCommands: ['pip install --help > help.txt'],
      uvInstallerVersion: '0.9',
      uvInstallerSha256: 'abc',
    };
    await runTask(pythonScriptTask, properties, context);
    expect(context.messages('WARN')).toEqual([
      'property `uvInstallerVersion` is not used: uv is not installed by tasks, pip stands in',
      'property `uvInstallerSha256` is not used: uv is not installed by tasks, pip stands in',
    ]);
  });
});

describe('an activated virtual environment', () => {
  // Looks to the shell like an environment, and says which interpreter was started.
  const activate =
    '/bin/mkdir -p v/bin; printf "#!/bin/sh\\necho own\\n" > v/bin/python; /bin/chmod +x v/bin/python; VIRTUAL_ENV=$PWD/v';

  it('runs the script', async () => {
    const context = createTaskContext({ environment: environment() });
    await runTask(pythonScriptTask, { beforeCommands: [activate], script: 'print(1)' }, context);
    expect(context.messages('INFO')).toEqual(['own']);
  });

  it('is what commands mean by `python` where only python3 exists', async () => {
    const context = createTaskContext({ environment: environment() });
    await runTask(pythonCommandsTask, { commands: [activate, 'python main.py'] }, context);
    expect(context.messages('INFO')).toEqual(['own']);
  });
});

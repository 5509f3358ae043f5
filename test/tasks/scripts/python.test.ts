/** Python scripts as real processes: the built-in module, names of JSON, interpreters, virtual environments. */

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pythonCommandsTask } from '../../../src/tasks/scripts/python/commands.ts';
import { pythonScriptTask } from '../../../src/tasks/scripts/python/script.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

/** The interpreter itself: a shim of a version manager in front of it would cost a second a test. */
const PYTHON = execFileSync('python3', ['-c', 'import os, sys; print(os.path.realpath(sys.executable))'], {
  encoding: 'utf8',
}).trim();

/** A search path on which Python has exactly the given names. */
function environmentWith(names: readonly string[]): Record<string, string | undefined> {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  for (const name of names) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec ${PYTHON} "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  for (const tool of ['sh', 'cat', 'ls', 'env']) symlinkSync(`/bin/${tool}`, join(bin, tool));
  return { HOME: process.env.HOME, PATH: bin };
}

/** A wheel without dependencies, so that installing needs no index. */
function makeWheel(folder: string, name: string, code: string): string {
  const path = join(folder, `${name}-1.0-py3-none-any.whl`);
  const script = `
import sys, zipfile
path, name, code = sys.argv[1:]
with zipfile.ZipFile(path, "w") as wheel:
    wheel.writestr(name + "/__init__.py", code)
    info = name + "-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: " + name + "\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;
  execFileSync(PYTHON, ['-c', script, path, name, code]);
  return path;
}

const environment = (): Record<string, string | undefined> => environmentWith(['python3']);

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
    await failureOf(runTask(pythonScriptTask, { script: 'import kestra\nkestra.Flow()' }, context));
    expect(context.messages('ERROR').join('\n')).toContain('add kestra to the dependencies');
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

describe('virtual environments', () => {
  it('installs dependencies once, also for parallel tasks, and finds them again', async () => {
    const folder = temporaryFolder();
    const wheel = makeWheel(folder, 'answers', 'value = 42');
    const shared = environment();
    const run = async (): Promise<string[]> => {
      const context = createTaskContext({ folder, environment: shared });
      await runTask(
        pythonScriptTask,
        {
          packageManager: 'PIP',
          dependencies: [wheel],
          script: 'import answers, sys\nprint(answers.value, sys.prefix)',
        },
        context,
      );
      return context.messages('INFO')[0]!.split(' ');
    };
    const [first, second] = await Promise.all([run(), run()]);
    const third = await run();
    expect(first[0]).toBe('42');
    expect([second, third]).toEqual([first, first]);
    const cache = join(folder, 'cache/python');
    expect(readdirSync(cache)).toHaveLength(2);
    // As it comes from a machine whose Python was of another version: its packages are in a folder of that version.
    const [pointer] = readdirSync(cache).filter((name) => name.endsWith('.json'));
    const other = join(cache, `${pointer!.replace('.json', '')}-other`);
    cpSync(first[1]!, other, { recursive: true, verbatimSymlinks: true });
    const [version] = readdirSync(join(other, 'lib'));
    renameSync(join(other, 'lib', version!), join(other, 'lib/python3.0'));
    writeFileSync(join(cache, pointer!), JSON.stringify({ folder: other }));
    const fourth = await run();
    expect(fourth[0]).toBe('42');
    expect(fourth[1]).not.toBe(other);
  });

  it('gives `pip install` of a before-command an environment of its own, and the real package over the built-in one', async () => {
    const folder = temporaryFolder();
    const wheel = makeWheel(folder, 'kestra', 'class Kestra:\n    real = True\n');
    const context = createTaskContext({ folder, environment: environment() });
    await runTask(
      pythonScriptTask,
      {
        beforeCommands: [`pip install --quiet --no-index ${wheel}`],
        script: 'from kestra import Kestra\nprint(Kestra.real)',
      },
      context,
    );
    expect(context.messages('INFO')).toContain('True');
  });

  it('says why an installation failed, and leaves nothing half-built', async () => {
    const folder = temporaryFolder();
    const broken = environmentWith([]);
    const program = join(broken.PATH!, 'python3');
    writeFileSync(program, '#!/bin/sh\nmkdir -p "$3/bin"\necho "no ensurepip here" >&2\nexit 4\n');
    chmodSync(program, 0o755);
    broken.PATH += ':/bin';
    const context = createTaskContext({ folder, environment: broken });
    const failure = await failureOf(
      runTask(pythonScriptTask, { packageManager: 'PIP', dependencies: ['x'], script: '1' }, context),
    );
    expect(failure.message).toContain('ended with exit code 4\nno ensurepip here');
    expect(readdirSync(join(folder, 'cache/python'))).toEqual([]);
  });
});

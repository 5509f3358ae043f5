/** Virtual environments of Python scripts: what goes into them, who shares them, and what is told when they cannot be made. */

import { chmodSync, cpSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { TaskFailure } from '../../../src/plugin/task-failure.ts';
import { pythonCommandsTask } from '../../../src/tasks/scripts/python/commands.ts';
import { pythonScriptTask } from '../../../src/tasks/scripts/python/script.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';
import { environment, environmentWith, makeWheel, PYTHON } from './python-fixtures.ts';

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

  it('runs what installs beforehand, and nothing else, with the indexes that the flow names', async () => {
    const folder = temporaryFolder();
    makeWheel(folder, 'answers', 'value = 42');
    const context = createTaskContext({ folder, environment: { PATH: `${environment().PATH}:/bin` } });
    await runTask(
      pythonCommandsTask,
      {
        packageManager: 'PIP',
        env: { PIP_NO_INDEX: '1', WHEELS: folder },
        inputFiles: { 'lists/all.txt': '-r more.txt', 'lists/more.txt': 'answers>=1,<2' },
        commands: [
          '# packages',
          'pip install --find-links $WHEELS -r lists/all.txt > /dev/null 2>&1\npython -c "print(\'once\')"',
          'python -c "import answers; print(answers.value)"',
        ],
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['once', '42']);
    expect(context.messages('DEBUG')).not.toContain('once');
    expect(readdirSync(join(folder, 'cache/python'))).toHaveLength(2);
  });

  it('keeps what is installed in the middle of a script for that script alone', async () => {
    const folder = temporaryFolder();
    const wheel = makeWheel(folder, 'answers', 'value = 42');
    const context = createTaskContext({ folder, environment: { PATH: `${environment().PATH}:/bin` } });
    await runTask(
      pythonCommandsTask,
      {
        packageManager: 'PIP',
        commands: [
          `mkdir sub; echo ${wheel} > sub/list.txt; cd sub`,
          'pip install --user --quiet --no-index -r list.txt',
          'python -c "import answers; print(answers.value)"',
        ],
      },
      context,
    );
    expect(context.messages('INFO')).toEqual(['42']);
    expect(existsSync(join(folder, 'cache/python'))).toBe(false);
  });

  it('goes on building when the task that began is ended', async () => {
    const folder = temporaryFolder();
    const wheel = makeWheel(folder, 'answers', 'value = 42');
    const shared = environmentWith([]);
    const calls = join(folder, 'calls');
    const program = join(shared.PATH!, 'python3');
    writeFileSync(
      program,
      `#!/bin/sh\nif [ "$2" = venv ] && [ ! -e ${calls} ]; then touch ${calls}; exec sleep 60; fi\nexec ${PYTHON} "$@"\n`,
    );
    chmodSync(program, 0o755);
    shared.PATH += ':/bin';
    const run = async (signal: AbortSignal): Promise<string[]> => {
      const context = createTaskContext({ folder, environment: shared, signal });
      const properties = { packageManager: 'PIP', dependencies: [wheel] };
      await runTask(
        pythonScriptTask,
        { ...properties, script: 'import answers; print(answers.value)' },
        context,
      );
      return context.messages('INFO');
    };
    const ending = new AbortController();
    const first = failureOf(run(ending.signal));
    await vi.waitFor(() => expect(existsSync(calls)).toBe(true));
    const second = run(new AbortController().signal);
    ending.abort(new TaskFailure('timed out'));
    expect((await first).message).toBe('timed out');
    expect(await second).toEqual(['42']);
  });

  it("tells what pip's own installer said", async () => {
    const folder = temporaryFolder();
    const broken = environmentWith([]);
    const program = join(broken.PATH!, 'python3');
    const installer = '#!/bin/sh\necho "No space left on device" >&2; exit 1';
    writeFileSync(
      program,
      `#!/bin/sh\nmkdir -p "$3/bin"\nprintf '%s\\n' '${installer}' > "$3/bin/python"; chmod +x "$3/bin/python"\n` +
        `echo "Error: Command '[..., '-m', 'ensurepip']' returned non-zero exit status 1." >&2\nexit 1\n`,
    );
    chmodSync(program, 0o755);
    broken.PATH += ':/bin';
    const context = createTaskContext({ folder, environment: broken });
    const failure = await failureOf(
      runTask(pythonScriptTask, { packageManager: 'PIP', dependencies: ['x'], script: '1' }, context),
    );
    expect(failure.message).toContain('-m ensurepip` ended with exit code 1\nNo space left on device');
  });
});

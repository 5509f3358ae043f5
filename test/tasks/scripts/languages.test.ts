/**
 * Every language: its example is run for real where the interpreter is installed; where it is not, a stand-in on the PATH
 * shows the command line that would have run, and without any the message says what to install.
 */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TESTED_LANGUAGES } from '../../../scripts/tested-languages.ts';
import { parseFlow } from '../../../src/flow/parse-flow.ts';
import { SourceFile } from '../../../src/flow/source.ts';
import type { TaskDefinition } from '../../../src/plugin/task.ts';
import { TASK_ENTRIES } from '../../../src/tasks/index.gen.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

async function definition(language: string, kind: 'Script' | 'Commands'): Promise<TaskDefinition> {
  const type = `io.kestra.plugin.scripts.${language}.${kind}`;
  const entry = TASK_ENTRIES.find((one) => one.type === type);
  if (entry === undefined) throw new Error(`there is no ${type}`);
  return (await entry.load()) as TaskDefinition;
}

/** Properties of the first task of the type's first example. */
function example(task: TaskDefinition): Record<string, unknown> {
  const { flow } = parseFlow(new SourceFile('example', task.examples[0]!.flow));
  const { id: _, type: __, taskRunner: ___, ...properties } = flow!.tasks[0]!.properties;
  return properties;
}

/** A program may be there without what it runs on. */
const isInstalled = (program: string): boolean =>
  spawnSync(program, [program === 'go' ? 'version' : '--version']).status === 0 ||
  (program === 'lua' && spawnSync('which', [program]).status === 0);

describe.each(TESTED_LANGUAGES)('$language', ({ language, program, words, from }) => {
  const real = isInstalled(program);

  // Others fetch more when they run. Python has a test of its own.
  if (from !== undefined)
    it.skipIf(!real)(
      `runs the examples (${program}${real ? '' : ' is not installed: skipped'})`,
      async () => {
        const script = await definition(language, 'Script');
        const { outputs } = await runTask(script, example(script), createTaskContext());
        expect(outputs).toEqual({ exitCode: 0, vars: { sum: 6 }, outputFiles: {} });
        const commands = await definition(language, 'Commands');
        const context = createTaskContext();
        await runTask(commands, example(commands), context);
        // Go's println writes to the other stream.
        expect([...context.messages('INFO'), ...context.messages('ERROR')].join('\n')).toContain('42');
      },
      120_000,
    );

  it('starts the interpreter with the file of the script', async () => {
    const bin = temporaryFolder();
    const seen = join(bin, 'seen');
    const standIn = `#!/bin/sh\necho "$(basename "$0") $@" >> '${seen}'\nfor last; do :; done\ncase "$last" in *gitestra-script-*) cat "\${last##* }" >> '${seen}' ;; esac\n`;
    for (const name of new Set([program, 'dotnet-script'])) {
      writeFileSync(join(bin, name), standIn);
      chmodSync(join(bin, name), 0o755);
    }
    mkdirSync(join(bin, 'home'));
    const context = createTaskContext({
      environment: { PATH: `${bin}:/usr/bin:/bin`, HOME: join(bin, 'home') },
    });
    await runTask(
      await definition(language, 'Script'),
      { script: 'the text of the script', env: { A: '1' } },
      context,
    );
    const { stdout } = spawnSync('cat', [seen], { encoding: 'utf8' });
    const started = program === 'dotnet' ? 'dotnet-script' : program;
    const options =
      program === 'pwsh'
        ? '-NoProfile -NonInteractive -Command \\$ErrorActionPreference = .Stop.\\n& '
        : words;
    expect(stdout).toMatch(new RegExp(`^${started} ${options}/.*/gitestra-script-\\w+\\.\\w+\\n`));
    expect(stdout).toContain('the text of the script');
  });

  it('says what is missing, and which image has it', async () => {
    const empty = temporaryFolder();
    const context = createTaskContext({ environment: { PATH: empty, HOME: empty } });
    const failure = await failureOf(
      runTask(await definition(language, 'Commands'), { commands: [`${program} --version`] }, context),
    );
    expect(failure.message).toMatch(
      new RegExp(`\`${program}\` was not found on PATH: install .*\`containerImage: .+\``),
    );
  });
});

describe('perl.Commands', () => {
  it.each([
    { failFast: undefined, lines: ['after'] },
    { failFast: true, lines: [] },
  ])('with failFast $failFast say $lines after a command that failed', async ({ failFast, lines }) => {
    const context = createTaskContext();
    const written = { commands: ['false', 'echo after'], ...(failFast === undefined ? {} : { failFast }) };
    await runTask(await definition('perl', 'Commands'), written, context).catch(() => undefined);
    expect(context.messages('INFO')).toEqual(lines);
  });
});

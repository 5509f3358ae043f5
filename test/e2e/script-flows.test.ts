/** Script flows of other people, unchanged, through `run`; and the page that tells which flows need more than that. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { folderOf, gitestra, onlyExecution, ROOT } from './program.ts';
import { scriptFlowPage, scriptFlows } from './script-flows.ts';

const PROGRAMS: Readonly<Record<string, string>> = { shell: 'sh', python: 'python3' };
const installed = (language: string): boolean =>
  spawnSync('which', [PROGRAMS[language] ?? language]).status === 0;

interface Expected {
  /** Ids of the task runs, in order of their end's first mention, with how many there are. */
  readonly taskRuns: Readonly<Record<string, number>>;
  /** Log messages that are there, in this order. */
  readonly logs: readonly (string | RegExp)[];
  /** Of the first task run of a task. */
  readonly outputs?: Readonly<Record<string, unknown>>;
}

const csv = { exitCode: 0, outputFiles: { 'output.csv': expect.stringMatching(/^kestra:.*output\.csv$/) } };
const hello = { exitCode: 0, outputFiles: { 'hello.txt': expect.stringMatching(/^kestra:.*hello\.txt$/) } };

const EXPECTED: Readonly<Record<string, Expected>> = {
  'tutorial.hello-world': {
    taskRuns: { hello_world: 1 },
    logs: [/^Welcome to Kestra, Rick Astley!\n.*mydata/],
  },
  'company.team.parallel-files': {
    taskRuns: { bash: 1, each: 1, contents: 4 },
    logs: [],
    outputs: {
      bash: { exitCode: 0, outputFiles: expect.objectContaining({ 'out/output4.txt': expect.any(String) }) },
    },
  },
  'company.team.parallel-python': { taskRuns: { parallel: 1, python: 9 }, logs: [] },
  'company.team.process-script-runner': { taskRuns: { shell: 1 }, logs: ['Hello World!'] },
  'company.team.retries': {
    taskRuns: { fail_4_times: 1 },
    logs: [],
    outputs: { fail_4_times: { exitCode: 0 } },
  },
  'company.team.shell-scripts': {
    taskRuns: { working_directory: 1, create_csv_file: 1, inspect_file: 1, filter_file: 1 },
    logs: ['Column1,Column2,Column3', 'Column2'],
  },
  'company.team.webhook-xml-response': {
    taskRuns: { build_xml: 1 },
    logs: [],
    outputs: { build_xml: { vars: { xml: '<root><number>1</number><string>my text</string></root>' } } },
  },
  'company.team.loop_parallel': { taskRuns: { loop: 1 }, logs: [] },
  'sanitychecks.plugin-scripts.all_go': {
    taskRuns: { script: 1, commands: 1 },
    logs: [],
    outputs: { script: csv, commands: csv },
  },
  'sanitychecks.plugin-scripts.simple_lua_examples': {
    taskRuns: { script_lua: 1, command_lua: 1 },
    logs: ['Original: Hello Kestra!', 'Length: 28', 'Sum: 125', /^Current time: \d\d:\d\d:\d\d$/],
  },
  'sanitychecks.plugin-scripts.all_php': {
    taskRuns: { script: 1, commands: 1 },
    logs: ['Hello, World!', 'Hello, World!'],
  },
  'sanitychecks.plugin-scripts.all_shell': {
    taskRuns: {
      shell_script: 1,
      shell_script_process_runner: 1,
      shell_command: 1,
      shell_command_process_runner: 1,
    },
    logs: ['Hello Kestra!', 'Hello Kestra!', 'Hello Kestra!', 'Hello Kestra!'],
    outputs: { shell_script: hello, shell_command_process_runner: hello },
  },
};

const flows = scriptFlows();
const free = flows.filter(({ needs }) => needs.length === 0);

describe.skipIf(flows.length === 0)('script flows of other people', () => {
  it('are told on a page', async () => {
    await expect(scriptFlowPage(flows)).toMatchFileSnapshot(join(ROOT, 'docs/script-flows.md'));
  });

  it('have something to be expected of each that can run', () => {
    expect(free.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  describe.concurrent.each(free)('$name', ({ name, path, languages }) => {
    const missing = languages.filter((language) => !installed(language));
    const skipped = missing.length > 0;
    it.skipIf(skipped)(
      skipped ? `skipped: ${languages.join(', ')} is not installed here` : 'runs',
      async () => {
        const folder = folderOf();
        const args = ['run', path, '--task-runner', 'process', '--no-prompt', '-o', 'json'];
        const { status, stdout, stderr } = await gitestra(args, {
          cwd: folder,
          env: { GOCACHE: join(folder, 'go') },
        });
        expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
        const record = JSON.parse(stdout) as ExecutionRecord;
        expect(record.state).toBe('SUCCESS');
        const expected = EXPECTED[name]!;
        for (const [task, runs] of Object.entries(expected.taskRuns)) {
          const states = record.taskRuns.filter(({ taskId }) => taskId === task).map(({ state }) => state);
          expect({ task, states }).toEqual({ task, states: Array.from({ length: runs }, () => 'SUCCESS') });
        }
        for (const [task, outputs] of Object.entries(expected.outputs ?? {})) {
          expect(record.taskRuns.find(({ taskId }) => taskId === task)!.outputs).toMatchObject(
            outputs as object,
          );
        }
        const logs = onlyExecution(folder).logs.map(({ message }) => message.trimEnd());
        let at = 0;
        for (const wanted of expected.logs) {
          const found = logs.findIndex(
            (line, index) =>
              index >= at && (typeof wanted === 'string' ? line === wanted : wanted.test(line)),
          );
          expect({ wanted, found: found >= 0, logs: found >= 0 ? [] : logs }).toEqual({
            wanted,
            found: true,
            logs: [],
          });
          at = found + 1;
        }
      },
      60_000,
    );
  });
});

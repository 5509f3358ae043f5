/** What people get wrong, and what they are told: one message that says what and where, an exit status, no stack. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, gitestra, storedExecutions } from './program.ts';

const flow = (id: string, body: string): string => `id: ${id}\nnamespace: company.team\n${body}`;

const FILES: Readonly<Record<string, string>> = {
  'flows/company/team/hello.yaml': flow(
    'hello',
    `inputs:
  - id: number
    type: INT
tasks:
  - id: log
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.number }}"
`,
  ),
  'flows/company/team/goodbye.yaml': flow(
    'goodbye',
    'tasks: [{id: a, type: io.kestra.plugin.core.log.Log, message: x}]\n',
  ),
  'flows/company/team/broken.yaml': flow(
    'broken',
    `tasks:
  - id: a
    type: io.kestra.plugin.core.log.Log
   message: x
`,
  ),
  'flows/company/team/unknown_type.yaml': flow(
    'unknown_type',
    `tasks:
  - id: a
    type: io.kestra.plugin.core.log.Logg
    message: x
`,
  ),
  'flows/company/team/undefined_variable.yaml': flow(
    'undefined_variable',
    `variables:
  regions: 1
tasks:
  - id: list
    type: io.kestra.plugin.core.flow.ForEach
    values: [north]
    tasks:
      - id: show
        type: io.kestra.plugin.core.log.Log
        message: |
          first line
          {{ taskrun.value | upper }} and {{ vars.region.name }}
`,
  ),
  'flows/company/team/seven.yaml': flow(
    'seven',
    `tasks:
  - id: script
    type: io.kestra.plugin.scripts.shell.Commands
    commands:
      - echo before; exit 7
`,
  ),
  'flows/company/team/endless.yaml': flow(
    'endless',
    `tasks:
  - id: slow
    type: io.kestra.plugin.scripts.shell.Commands
    timeout: PT0.2S
    commands:
      - sleep 30
`,
  ),
  'a-file': '',
  'inputs.yaml': 'number: [1\n',
  'empty/.keep': '',
};

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly status: 1 | 2;
  /** The whole of standard error; lines of help may follow. */
  readonly message: RegExp;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the execution that was begun ended with. */
  readonly failure?: object;
}

const RUN = ['run', 'company.team.hello', '-i', 'number=1'] as const;

/** Found before anything runs: nothing on standard output, nothing kept. */
const REFUSED: readonly Case[] = [
  {
    name: 'an unknown flow',
    args: ['run', 'company.team.helo'],
    status: 2,
    message:
      /^✖ There is no flow `company\.team\.helo` among the 7 of flows\n {2}Did you mean company\.team\.hello\?\n/,
  },
  {
    name: 'a flow in a misspelt namespace',
    args: ['run', 'compani.team.hello'],
    status: 2,
    message: /^✖ There is no flow `compani\.team\.hello` .*\n {2}Did you mean company\.team\.hello\?\n/,
  },
  {
    name: 'a flow without its namespace',
    args: ['run', 'hello'],
    status: 2,
    message: /^✖ `hello` is not a whole name: .*\n {2}Write company\.team\.hello\n/,
  },
  {
    name: 'a file that is not there',
    args: ['run', 'flows/x.yaml'],
    status: 2,
    message: /^✖ There is no file flows\/x\.yaml\n/,
  },
  {
    name: 'a folder in place of a flow',
    args: ['run', 'flows/company'],
    status: 2,
    message: /^✖ flows\/company is a folder/,
  },
  {
    name: 'an input of the wrong type',
    args: ['run', 'company.team.hello', '-i', 'number=many'],
    status: 2,
    message: /^✖ Input “number” must be an integer .*, but “many” was given\n {2}-i number=42\n$/,
  },
  {
    name: 'a required input that is missing',
    args: ['run', 'company.team.hello'],
    status: 2,
    message: /^✖ Input “number” is required and was not given; it takes an integer .*\n {2}-i number=42\n$/,
  },
  {
    name: 'a misspelt input',
    args: ['run', 'company.team.hello', '-i', 'numbr=1'],
    status: 2,
    message:
      /^✖ Input “number” is required .*\n {2}-i number=42\n▲ There is no input “numbr”; did you mean “number”\?\n$/,
  },
  {
    name: 'an input without a value',
    args: ['run', 'company.team.hello', '-i', 'number'],
    status: 2,
    message: /^✖ -i number has no value .*\n {2}Write -i id=value\n/,
  },
  {
    name: 'inputs that are no YAML',
    args: ['run', 'company.team.hello', '--inputs', 'inputs.yaml'],
    status: 2,
    message: /inputs\.yaml:\d+:\d+/,
  },
  {
    name: 'YAML that cannot be read',
    args: ['run', 'company.team.broken'],
    status: 1,
    message:
      /^error\[yaml-syntax\]: .*\n --> flows\/company\/team\/broken\.yaml:6:4\n[\s\S]*✖ 1 error in 1 file\n$/,
  },
  {
    name: 'an unknown task type',
    args: ['run', 'company.team.unknown_type'],
    status: 1,
    message:
      /^error\[unknown-type\]: there is no task type `io\.kestra\.plugin\.core\.log\.Logg`\n --> flows\/company\/team\/unknown_type\.yaml:5:11\n[\s\S]*did you mean `io\.kestra\.plugin\.core\.log\.Log`\?\n[\s\S]*✖ 1 error in 1 file\n$/,
  },
  {
    name: 'executions in a place that is a file',
    args: [...RUN, '--executions-dir', 'a-file/executions'],
    status: 1,
    message:
      /^✖ Cannot write executions to .*\/a-file\/executions: a part of the path is a file, not a folder\. .*--executions-dir\n$/,
  },
  {
    name: 'a file in the way of the executions',
    args: RUN,
    files: { '.gitestra': '' },
    status: 1,
    message:
      /^✖ Cannot write executions to .*\/\.gitestra\/executions: .* is a file, not a folder\. .*--executions-dir\n$/,
  },
  {
    name: 'a folder of flows that is not there',
    args: [...RUN, '--flows-dir', 'nowhere'],
    status: 2,
    message: /^✖ There is no folder of flows at nowhere\n {2}.*--flows-dir <folder>\n/,
  },
  {
    name: 'a file as the folder of flows',
    args: [...RUN, '--flows-dir', 'a-file'],
    status: 2,
    message: /^✖ The folder of flows a-file is a file\n/,
  },
  {
    name: 'a folder without flows',
    args: [...RUN, '--flows-dir', 'empty'],
    status: 2,
    message: /^✖ There is no flow `company\.team\.hello`: empty holds no flows\n/,
  },
  {
    name: 'an unknown option',
    args: [...RUN, '--flow-dir', 'x'],
    status: 2,
    message: /^✖ There is no option --flow-dir\n {2}Did you mean --flows-dir\?\n/,
  },
  { name: 'a wrong choice', args: [...RUN, '-o', 'jsn'], status: 2, message: /jsn.*\n?.*json/ },
  {
    name: 'an unknown command',
    args: ['rum', 'company.team.hello'],
    status: 2,
    message: /^✖ There is no command “rum”\n {2}Did you mean gitestra run\?\n/,
  },
  { name: 'nothing to run', args: ['run'], status: 2, message: /^✖ Missing: the flow to run/ },
  { name: 'too much to run', args: [...RUN, 'more'], status: 2, message: /^✖ .*more/ },
  {
    name: 'a configuration with errors',
    args: RUN,
    files: { 'gitestra.yaml': 'flowDir: x\n' },
    status: 2,
    message:
      /^error\[unknown-property\]: .*`flowDir`\n --> gitestra\.yaml:1:1\n[\s\S]*did you mean `flowsDir`\?\n[\s\S]*✖ 1 error in 1 file\n$/,
  },
  {
    name: 'a configuration that is no YAML',
    args: RUN,
    files: { 'gitestra.yaml': 'kestra: [1\n' },
    status: 2,
    message: /^error\[yaml-syntax\]: .*\n --> gitestra\.yaml:\d+:\d+\n[\s\S]*✖ 1 error in 1 file\n$/,
  },
  {
    name: 'a configuration that is not there',
    args: [...RUN, '--config', 'nope.yaml'],
    status: 2,
    message: /nope\.yaml/,
  },
  {
    name: 'a wrong variable of the environment',
    args: RUN,
    env: { GITESTRA_KESTRA: '3' },
    status: 2,
    message: /^✖ GITESTRA_KESTRA is “3”; it must be 1 or 2\n {2}gitestra run --help/,
  },
  {
    name: 'a path that is not there, to validate',
    args: ['validate', 'nowhere'],
    status: 2,
    message: /^✖ There is no file or folder nowhere\n/,
  },
  {
    name: 'an execution that is not there, to resume',
    args: ['resume', 'nothing'],
    status: 2,
    message: /^✖ There is no execution “nothing” in .*\n/,
  },
  {
    name: 'an execution id that is none, to show',
    args: ['executions', 'show', '../../etc'],
    status: 2,
    message: /^✖ .*etc/,
  },
];

/** The execution is made and fails; standard output tells of it. */
const FAILED: readonly Case[] = [
  {
    name: 'an undefined variable',
    args: ['run', 'company.team.undefined_variable'],
    status: 1,
    message:
      /✖ show\[0\] = north: property `message`: `vars\.region` is not defined \(did you mean `regions`\?\)\n {2}at message flows\/company\/team\/undefined_variable\.yaml:14:46\n/,
    failure: {
      message: 'property `message`: `vars.region` is not defined (did you mean `regions`?)',
      at: { property: 'message', file: 'flows/company/team/undefined_variable.yaml', line: 14, column: 46 },
    },
  },
  {
    name: 'a script that exits with 7',
    args: ['run', 'company.team.seven'],
    status: 1,
    message: /✖ script: the script ended with exit code 7\n/,
    failure: { message: 'the script ended with exit code 7', exitCode: 7 },
  },
  {
    name: 'a timeout',
    args: ['run', 'company.team.endless'],
    status: 1,
    message: /✖ slow: timed out after 200ms \(`timeout: PT0\.2S`\)\n/,
    failure: { message: 'timed out after 200ms (`timeout: PT0.2S`)', timedOut: true },
  },
];

const STACK =
  /\n\s+at (?!message ).*:\d+:\d+|node:internal|\.[jt]s:\d+|\bError:|A fault of Gitestra|\[object Object\]|undefined(?!_)/;

describe.concurrent('refused before anything runs', () => {
  it.each(REFUSED)('$name', async ({ args, status, message, files, env }) => {
    const folder = folderOf({ ...FILES, ...files });
    const ended = await gitestra(args, { cwd: folder, ...(env === undefined ? {} : { env }) });
    expect(ended).toMatchObject({ status, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(STACK);
    expect(ended.stderr.match(/^(✖|error\[)/gm)?.filter((mark) => mark === '✖')).toHaveLength(1);
    if (files?.['.gitestra'] === undefined) expect(storedExecutions(folder)).toEqual([]);
  });
});

describe.concurrent('failed while it runs', () => {
  it.each(FAILED)('$name', async ({ args, status, message, failure }) => {
    const folder = folderOf(FILES);
    const ended = await gitestra(args, { cwd: folder });
    expect(ended).toMatchObject({ status, stderr: '' });
    expect(ended.stdout).toMatch(message);
    expect(ended.stdout).not.toMatch(STACK);
    expect(ended.stdout.match(message)).toHaveLength(1);
    const [execution] = storedExecutions(folder);
    const failures = execution?.record?.taskRuns.flatMap((run) =>
      run.attempts.flatMap((attempt) => attempt.failure ?? []),
    );
    expect(failures?.[0]).toMatchObject(failure!);
    expect(execution?.path).toBe(join(folder, '.gitestra/executions', execution!.id));
  });
});

/** AnsibleCLI: its files and commands with a stand-in, playbooks with Ansible from PyPI. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ansibleCliTask } from '../../../src/tasks/ansible/cli/ansible-cli.ts';
import { type PythonTools, pythonTools } from '../../e2e/python-tools.ts';
import { bareContext, standIn } from '../stand-in.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';

const said = (outputs: object): string => `echo '::${JSON.stringify({ outputs })}::'`;

describe('AnsibleCLI', () => {
  it('writes a configuration, which an input file replaces', async () => {
    const { context } = standIn(['ansible'], 'cat ansible.cfg; ls callback_plugins library');
    const written = { commands: ['ansible --version'] };
    await runTask(ansibleCliTask, written, context);
    const folder = await context.workingDir();
    expect(context.messages('INFO')).toEqual(
      expect.arrayContaining([
        `log_path          = ${folder}/log`,
        'callbacks_enabled = kestra_logger',
        'library           = ./library',
        'kestra_logger.py',
        'kestra.py',
      ]),
    );
    const own = standIn(['ansible'], 'cat ansible.cfg').context;
    await runTask(ansibleCliTask, { ...written, inputFiles: { 'ansible.cfg': '[mine]' } }, own);
    expect(own.messages('INFO')).toEqual(['[mine]']);
    const other = standIn(['ansible'], 'cat ansible.cfg').context;
    const ansibleConfig =
      '[defaults]\nlog_path = {{ workingDir }}/x\nstdout_callback = ansible.builtin.null\n';
    await runTask(ansibleCliTask, { ...written, ansibleConfig }, other);
    expect(other.messages('INFO')).toEqual([
      '[defaults]',
      `log_path = ${await other.workingDir()}/x`,
      'stdout_callback = kestra_quiet',
    ]);
  });

  it('runs each command in a shell of its own, and gathers what they put out', async () => {
    const context = createTaskContext();
    const { outputs } = await runTask(
      ansibleCliTask,
      {
        beforeCommands: ['export FROM_BEFORE=yes'],
        env: { MINE: '1' },
        commands: [
          `cd /; echo "$FROM_BEFORE $MINE $KESTRA_OUTPUTS_MODE"; ${said({ outputs: [{ a: 1 }, 'no map'], playbooks: [1], x: 1 })}`,
          `pwd; echo "[$FROM_BEFORE]"; ${said({ outputs: [{ b: 2 }], playbooks: [2], x: 2 })}`,
        ],
      },
      context,
    );
    expect(outputs).toEqual({
      exitCode: 0,
      outputFiles: {},
      vars: { outputs: [{ a: 1 }, { b: 2 }], playbooks: [1, 2], x: 2 },
      playbooks: [1, 2],
    });
    expect(context.messages('INFO')).toEqual(['yes 1 all', await context.workingDir(), '[]']);
  });

  it('stops at the command that fails', async () => {
    const context = createTaskContext();
    const commands = [said({ x: 1 }), 'false; exit 4', 'echo never'];
    const failure = await failureOf(runTask(ansibleCliTask, { commands }, context));
    expect(failure.facts).toMatchObject({ exitCode: 4, outputs: { vars: { x: 1 } } });
    expect(context.messages('INFO')).toEqual([]);
  });

  it('gathers named outputs as a map', async () => {
    const { outputs } = await runTask(ansibleCliTask, {
      outputsMode: 'EXPLICIT',
      commands: [said({ outputs: { a: 1, b: 1 } }), said({ outputs: { b: 2 } })],
    });
    expect(outputs!.vars).toEqual({ outputs: { a: 1, b: 2 }, playbooks: [] });
  });

  it('joins the logs of its commands', async () => {
    const context = createTaskContext();
    const write = (text: string): string => `printf '${text}' > "\${ANSIBLE_LOG_PATH:-log}"`;
    const kept = async (commands: readonly string[]): Promise<string> => {
      const { outputs } = await runTask(ansibleCliTask, { outputLogFile: true, commands }, context);
      const uri = (outputs!.outputFiles as Record<string, string>).log!;
      return readFileSync(await context.storage.localPath(uri), 'utf8');
    };
    expect(await kept([write('one')])).toBe('one');
    expect(await kept([write('one'), 'true', write('two\\n')])).toBe('one\ntwo\n');
  });

  it('says what to install when Ansible is missing', async () => {
    const failure = await failureOf(
      runTask(ansibleCliTask, { commands: ['ansible-playbook a.yml'] }, bareContext()),
    );
    expect(failure.message).toBe(
      '`ansible-playbook` was not found on PATH: install Ansible (a line `pip install ansible` in `beforeCommands` does), or run the script in a container with `containerImage: cytopia/ansible:latest-tools`',
    );
  });

  it('installs collections beforehand, unless it must not', async () => {
    const { context, calls } = standIn(['ansible-galaxy', 'ansible-playbook']);
    const written = { inputFiles: { 'requirements.yml': '' }, commands: ['ansible-playbook a.yml'] };
    await runTask(ansibleCliTask, written, context);
    await runTask(ansibleCliTask, { ...written, autoInstallGalaxyRequirements: false }, context);
    expect(calls().map((words) => words.join(' '))).toEqual([
      'ansible-galaxy install -r requirements.yml',
      'ansible-playbook a.yml',
      'ansible-playbook a.yml',
    ]);
  });
});

const PLAYBOOK = `- hosts: localhost
  gather_facts: false
  tasks:
    - name: Say hello
      ansible.builtin.debug:
        msg: "Hello, {{ who | default('World') }}"
    - name: Never
      ansible.builtin.debug: { msg: never }
      when: false
    - name: Fetch
      ansible.builtin.set_fact:
        password: not-for-others
    - name: Name outputs
      kestra:
        outputs: { records: 3, who: "{{ who | default('World') }}" }
    - name: Fail
      ansible.builtin.command: "false"
      when: fails | default(false) | bool
`;

describe('Ansible itself', () => {
  let tools: PythonTools | string = 'not installed yet';
  beforeAll(() => {
    tools = pythonTools('ansible-core==2.18.*');
  }, 120_000);

  const play = (skip: (note: string) => void, written: object, end = '', playbook = PLAYBOOK) => {
    if (typeof tools === 'string') return skip(`skipped: ${tools}`) as never;
    const context = createTaskContext({
      variables: { vars: { playbook } },
      environment: { ...process.env, PATH: `${tools.bin}:${process.env.PATH}` },
    });
    const { inputFiles, ...others } = written as { inputFiles?: object };
    const whole = {
      ...others,
      inputFiles: { 'playbook.yml': '{{ vars.playbook }}', ...inputFiles },
      commands: [`ansible-playbook -i localhost -c local playbook.yml${end}`],
    };
    return { context, run: runTask(ansibleCliTask, whole, context) };
  };

  it('puts out results of every task, and logs them', { timeout: 60_000 }, async ({ skip }) => {
    const { context, run } = play(skip, { outputLogFile: true });
    const { outputs } = await run;
    const { vars, playbooks, outputFiles } = outputs as {
      vars: { outputs: Record<string, unknown>[] };
      playbooks: { plays: { name: string; tasks: Record<string, unknown>[] }[] }[];
      outputFiles: Record<string, string>;
    };
    expect(vars.outputs[0]).toMatchObject({ msg: 'Hello, World', changed: false });
    const [playbook] = playbooks;
    expect(playbook!.plays.map(({ name }) => name)).toEqual(['localhost']);
    expect(playbook!.plays[0]!.tasks.map(({ name }) => name)).toEqual([
      'Say hello',
      'Never',
      'Fetch',
      'Name outputs',
      'Fail',
    ]);
    expect(playbook!.plays[0]!.tasks[0]).toMatchObject({
      uid: 'localhost | Say hello',
      startedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      endedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      hosts: [{ host: 'localhost', status: 'ok', result: { msg: 'Hello, World' } }],
    });
    expect(context.messages('INFO')).toContainEqual(
      expect.stringMatching(/^localhost \| Say hello \[localhost\] ok => \{"msg": "Hello, World"/),
    );
    expect(context.messages('INFO')).toContainEqual(expect.stringContaining('Never [localhost] skipped'));
    const log = readFileSync(await context.storage.localPath(outputFiles.log!), 'utf8');
    expect(log).toContain('"task":"Say hello"');
  });

  it('puts out only what is named in EXPLICIT mode', { timeout: 60_000 }, async ({ skip }) => {
    const { context, run } = play(skip, { outputsMode: 'EXPLICIT' }, ' -e who=Rick');
    const { outputs } = await run;
    expect((outputs!.vars as { outputs: unknown }).outputs).toEqual({ records: 3, who: 'Rick' });
    const told = JSON.stringify([outputs, context.logs]);
    expect(told).toContain('Fetch');
    expect(told).not.toContain('not-for-others');
  });

  it('fails with the playbook, whose results stay', { timeout: 60_000 }, async ({ skip }) => {
    const { context, run } = play(skip, {}, ' -e fails=true');
    const failure = await failureOf(run);
    expect(failure.facts.exitCode).toBe(2);
    const { vars } = failure.facts.outputs as { vars: { outputs: Record<string, unknown>[] } };
    expect(vars.outputs.at(-1)).toMatchObject({ rc: 1, cmd: ['false'] });
    expect(context.messages('ERROR')).toContainEqual(
      expect.stringMatching(/^localhost \| Fail \[localhost\] failed => /),
    );
  });

  it('sees the packages of requirements.txt', { timeout: 120_000 }, async ({ skip }) => {
    const playbook = `- hosts: localhost
  gather_facts: false
  tasks:
    - ansible.builtin.command: python -c "import iniconfig; print(iniconfig.__name__)"
    - ansible.builtin.debug: { msg: "{{ lookup('pipe', 'python -c \\"import iniconfig\\" && echo found') }}" }
`;
    const { run } = play(skip, { inputFiles: { 'requirements.txt': 'iniconfig' } }, '', playbook);
    const { outputs } = await run;
    const { vars } = outputs as { vars: { outputs: Record<string, unknown>[] } };
    expect(vars.outputs).toMatchObject([{ stdout: 'iniconfig' }, { msg: 'found' }]);
  });
});

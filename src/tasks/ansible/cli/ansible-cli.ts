/** Runs Ansible from the command line. */

import { boolean, choice, list, text } from '../../../plugin/property.ts';
import { defineTask, type TaskContext, type TaskResult } from '../../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../../plugin/task-failure.ts';
import {
  COMMAND_LINE_SELF_BOUND,
  commandLineProperties,
  runCommandLine,
} from '../../scripts/command-line/command-line-task.ts';
import { scriptOutputs } from '../../scripts/script-properties.ts';
import { AnsibleOutput } from './ansible-output.ts';
import { ansible, ansibleLanguage, COLLECTIONS_LINE, PACKAGES_LINE } from './ansible-tool.ts';
import { CALLBACK_PATH, CALLBACK_PLUGIN } from './callback-plugin.ts';
import { KESTRA_MODULE, MODULE_PATH, QUIET_NAME, QUIET_PATH, QUIET_PLUGIN } from './playbook-files.ts';

/** Kestra's, which configurations of people begin with. */
const CONFIGURATION = `[defaults]
log_path          = {{ workingDir }}/log
callback_plugins  = ./callback_plugins
callbacks_enabled = kestra_logger
stdout_callback   = ansible.builtin.null
result_format     = json
pretty_results    = true
library           = ./library
`;

const word = text({ description: 'Word.' });

const properties = {
  ...commandLineProperties,
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, one after the other, each in a shell of its own, until one fails.',
    required: true,
  }),
  beforeCommands: list(text({ description: 'One command.' }), {
    description: 'Commands that run before the first one, in its shell.',
  }),
  ansibleConfig: text({
    description:
      'Content of `ansible.cfg`. Default: one that enables the outputs of playbooks and keeps them from the log as plain lines. An input file or namespace file of that name counts more.',
  }),
  outputsMode: choice(['ALL', 'EXPLICIT'], {
    description:
      'ALL puts out the result of every task of a playbook for every host. EXPLICIT puts out what the module `kestra` names in the playbook, as a map, and keeps all other results from outputs and log but for the messages of failures.',
    default: 'ALL',
  }),
  outputLogFile: boolean({
    description: "Keep Ansible's log as the output file `log`.",
    default: false,
  }),
  autoInstallPythonRequirements: boolean({
    description:
      'Install the packages of a `requirements.txt` in the working directory beforehand; on the host in a virtual environment that later runs find again.',
    default: true,
  }),
  autoInstallGalaxyRequirements: boolean({
    description:
      'Install the collections and roles of a `requirements.yml` in the working directory beforehand.',
    default: true,
  }),
};

export const ansibleCliTask = defineTask({
  type: 'io.kestra.plugin.ansible.cli.AnsibleCLI',
  title: 'Run Ansible from the command line.',
  description:
    'Runs commands such as `ansible-playbook`. Results of playbooks are logged and are outputs: `vars.outputs`, and by play, task and host `playbooks`.',
  properties,
  selfBound: [...COMMAND_LINE_SELF_BOUND, 'beforeCommands', 'ansibleConfig'],
  outputs: {
    ...scriptOutputs,
    playbooks: {
      type: 'list',
      description: 'Each playbook with its `plays`, their `tasks`, and `hosts` with `status` and `result`.',
    },
  },
  examples: [
    {
      title: 'Run a playbook',
      flow: `id: ansible_playbook
namespace: company.team
tasks:
  - id: hello
    type: io.kestra.plugin.ansible.cli.AnsibleCLI
    inputFiles:
      inventory.ini: |
        localhost ansible_connection=local
      playbook.yml: |
        - hosts: localhost
          tasks:
            - name: Print Hello World
              debug:
                msg: "Hello, World!"
    commands:
      - ansible-playbook -i inventory.ini playbook.yml
`,
      needs: 'Ansible on this machine, or a container engine',
    },
  ],
  async run(bound, context) {
    const isExplicit = bound.outputsMode === 'EXPLICIT';
    const output = new AnsibleOutput(context, isExplicit);
    const workingDir = await context.workingDir();
    await writeFiles(workingDir, context);
    const logs: string[] = [];
    const apart = (index: number, count: number): Record<string, string> => {
      output.next();
      const log = bound.outputLogFile && count > 1 ? `${workingDir}/log-${index}` : undefined;
      if (log !== undefined) logs.push(log);
      return {
        KESTRA_OUTPUTS_MODE: bound.outputsMode.toLowerCase(),
        ...(log === undefined ? {} : { ANSIBLE_LOG_PATH: log }),
      };
    };
    const installing = [
      ...(bound.autoInstallPythonRequirements ? [PACKAGES_LINE] : []),
      ...(bound.autoInstallGalaxyRequirements ? [COLLECTIONS_LINE] : []),
    ];
    const run = runCommandLine(
      {
        tool: ansible,
        language: ansibleLanguage,
        properties: bound,
        definitions: { interpreter: list(word, { description: 'Shell.', default: ['/bin/bash', '-c'] }) },
        failFast: false,
        clearsEntryPoint: true,
        outputDirectory: true,
        output,
        apart,
        edit: (lines) => ({ ...lines, beforeCommands: [...lines.beforeCommands, ...installing] }),
      },
      context,
    );
    const log = bound.outputLogFile ? `${workingDir}/log` : undefined;
    return finish(run, { log, logs }, context);
  },
});

/** Before the files of the task, which count more where they have the same name. */
async function writeFiles(workingDir: string, context: TaskContext): Promise<void> {
  const { ansibleConfig } = context.rawProperties;
  const written =
    ansibleConfig === undefined || ansibleConfig === null ? CONFIGURATION : String(ansibleConfig);
  const configuration = await context.render(written, { workingDir });
  const files = {
    'ansible.cfg': configuration.replace(
      /^(\s*stdout_callback\s*=\s*)(?:ansible\.builtin\.)?null\s*$/m,
      `$1${QUIET_NAME}`,
    ),
    [CALLBACK_PATH]: CALLBACK_PLUGIN,
    [QUIET_PATH]: QUIET_PLUGIN,
    [MODULE_PATH]: KESTRA_MODULE,
  };
  for (const [name, content] of Object.entries(files))
    await context.files.write(`${workingDir}/${name}`, content);
}

interface Logs {
  /** Where the whole log is, when it is wanted. */
  readonly log: string | undefined;
  /** Those of single commands, in order. */
  readonly logs: readonly string[];
}

async function finish(run: Promise<TaskResult>, logs: Logs, context: TaskContext): Promise<TaskResult> {
  try {
    const { outputs, ...others } = await run;
    return { ...others, outputs: await whole(outputs ?? {}, logs, context) };
  } catch (error) {
    if (!isTaskFailure(error) || error.facts.outputs === undefined || context.signal.aborted) throw error;
    const outputs = await whole(error.facts.outputs, logs, context);
    throw new TaskFailure(error.message, { ...error.facts, outputs });
  }
}

async function whole(
  outputs: Readonly<Record<string, unknown>>,
  { log, logs }: Logs,
  { files, storage }: TaskContext,
): Promise<Record<string, unknown>> {
  const { playbooks } = (outputs.vars ?? {}) as { readonly playbooks?: unknown };
  const told = { ...outputs, playbooks };
  if (log === undefined) return told;
  const parts: string[] = [];
  for (const path of logs) if (await files.exists(path)) parts.push(await files.readText(path));
  if (logs.length > 0)
    await files.write(
      log,
      parts.map((part) => (part === '' || part.endsWith('\n') ? part : `${part}\n`)).join(''),
    );
  if (!(await files.exists(log))) return told;
  const uri = await storage.putFile('log', log);
  return { ...told, outputFiles: { ...(outputs.outputFiles as object | undefined), log: uri } };
}

/** Runs shell commands. */

import { list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { runScript } from '../run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties } from '../script-properties.ts';
import { shell } from './shell.ts';

const properties = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, run in one shell.',
    required: true,
  }),
  ...scriptProperties,
};

export const shellCommandsTask = defineTask({
  type: 'io.kestra.plugin.scripts.shell.Commands',
  title: 'Run shell commands.',
  description:
    'All commands run in one shell. Lines on standard output are logged at INFO, lines on standard error at ERROR; a line `::{"outputs": {…}}::` sets outputs.',
  properties,
  selfBound: [...SELF_BOUND, 'commands'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Run a command and use what it puts out',
      flow: `id: shell_commands
namespace: company.team
inputs:
  - id: user
    type: STRING
    defaults: Rick
tasks:
  - id: hello
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    env:
      USER_NAME: "{{ inputs.user }}"
    commands:
      - echo "Hello $USER_NAME"
      - echo '::{"outputs":{"length":4}}::'
`,
      expect: { outputs: { hello: { exitCode: 0, vars: { length: 4 } } }, logs: ['Hello Rick'] },
    },
    {
      title: 'Files in, files out',
      flow: `id: shell_files
namespace: company.team
tasks:
  - id: upper
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      names.txt: |
        rick
        morty
    outputFiles:
      - "*.out"
    commands:
      - tr a-z A-Z < names.txt > names.out
  - id: read
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    commands:
      - cat {{ outputs.upper.outputFiles['names.out'] }}
`,
      expect: { logs: ['RICK', 'MORTY'] },
    },
  ],
  run: (bound, context) =>
    runScript({ language: shell, properties: bound, definitions: properties, body: 'commands' }, context),
});

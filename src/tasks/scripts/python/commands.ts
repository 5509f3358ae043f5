/** Runs shell commands with Python at hand. */

import { list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { runScript } from '../run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties } from '../script-properties.ts';
import { python } from './python.ts';
import { pythonProperties } from './python-properties.ts';

const properties = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, run in one shell.',
    required: true,
  }),
  ...scriptProperties,
  ...pythonProperties,
};

export const pythonCommandsTask = defineTask({
  type: 'io.kestra.plugin.scripts.python.Commands',
  title: 'Run Python from the command line.',
  description:
    'Runs commands such as `python main.py` in one shell. Packages from `dependencies`, and those that `beforeCommands` installs with pip, go to a virtual environment that later runs find again.',
  properties,
  selfBound: [...SELF_BOUND, 'commands'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Run a file',
      flow: `id: python_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.python.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      main.py: |
        import sys
        print("got", sys.argv[1])
    commands:
      - python main.py something
`,
      expect: { outputs: { main: { exitCode: 0 } }, logs: ['got something'] },
    },
  ],
  run: (bound, context) =>
    runScript({ language: python, properties: bound, definitions: properties, body: 'commands' }, context),
});

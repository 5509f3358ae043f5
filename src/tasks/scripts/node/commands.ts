/** Runs shell commands with Node.js at hand. */

import { list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { runScript } from '../run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties } from '../script-properties.ts';
import { node } from './node.ts';

const properties = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, run in one shell.',
    required: true,
  }),
  ...scriptProperties,
};

export const nodeCommandsTask = defineTask({
  type: 'io.kestra.plugin.scripts.node.Commands',
  title: 'Run Node.js from the command line.',
  description:
    'Runs commands such as `node main.js` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  properties,
  selfBound: [...SELF_BOUND, 'commands'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Run a file',
      flow: `id: node_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.node.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      main.js: console.log('6 x 7 =', 6 * 7)
    commands:
      - node main.js
`,
      expect: { outputs: { main: { exitCode: 0 } }, logs: ['6 x 7 = 42'] },
    },
  ],
  run: (bound, context) =>
    runScript({ language: node, properties: bound, definitions: properties, body: 'commands' }, context),
});

/** Runs a Node.js script written in the flow. */

import { defineTask } from '../../../plugin/task.ts';
import { runScript } from '../run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties, scriptText } from '../script-properties.ts';
import { node } from './node.ts';

const properties = {
  script: scriptText,
  ...scriptProperties,
};

export const nodeScriptTask = defineTask({
  type: 'io.kestra.plugin.scripts.node.Script',
  title: 'Run a Node.js script.',
  description:
    'The script is a CommonJS module in the working directory: `require` finds packages that `beforeCommands` installed there.',
  properties,
  selfBound: [...SELF_BOUND, 'script'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Put out a value',
      flow: `id: node_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.node.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    script: |
      const sum = [1, 2, 3].reduce((a, b) => a + b);
      console.log('::' + JSON.stringify({ outputs: { sum } }) + '::');
`,
      expect: { outputs: { sum: { vars: { sum: 6 } } } },
    },
  ],
  run: (bound, context) =>
    runScript({ language: node, properties: bound, definitions: properties, body: 'script' }, context),
});

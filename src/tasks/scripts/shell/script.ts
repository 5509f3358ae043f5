/** Runs a shell script written in the flow. */

import { defineTask } from '../../../plugin/task.ts';
import { runScript } from '../run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties, scriptText } from '../script-properties.ts';
import { shell } from './shell.ts';

const properties = {
  script: scriptText,
  ...scriptProperties,
};

export const shellScriptTask = defineTask({
  type: 'io.kestra.plugin.scripts.shell.Script',
  title: 'Run a shell script.',
  description: 'The script is written in the flow; see `shell.Commands` for a list of commands.',
  properties,
  selfBound: [...SELF_BOUND, 'script'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'A script with a loop',
      flow: `id: shell_script
namespace: company.team
tasks:
  - id: count
    type: io.kestra.plugin.scripts.shell.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    outputFiles:
      - list.txt
    script: |
      for number in 1 2 3; do
        echo "number $number" | tee -a list.txt
      done
`,
      expect: { outputs: { count: { exitCode: 0 } }, logs: ['number 1', 'number 3'] },
    },
  ],
  run: (bound, context) =>
    runScript({ language: shell, properties: bound, definitions: properties, body: 'script' }, context),
});

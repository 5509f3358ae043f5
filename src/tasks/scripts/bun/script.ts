/** Runs a Bun script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { bun } from './bun.ts';

export const bunScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.bun.Script',
  language: bun,
  name: 'Bun',
  description:
    'The script is a file in the working directory, run with `bun run`; `beforeCommands` install what it needs (packages).',
  example: {
    title: 'Put out a value',
    flow: `id: bun_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.bun.Script
    script: |
      const sum: number = 1 + 2 + 3;
      console.log('::' + JSON.stringify({ outputs: { sum } }) + '::');
`,
  },
});

/** Runs a Deno script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { deno } from './deno.ts';

export const denoScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.deno.Script',
  language: deno,
  name: 'Deno',
  description:
    'The script is a file in the working directory, run with `deno run`; `beforeCommands` install what it needs (packages).',
  example: {
    title: 'Put out a value',
    flow: `id: deno_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.deno.Script
    script: |
      const sum: number = 1 + 2 + 3;
      console.log('::' + JSON.stringify({ outputs: { sum } }) + '::');
`,
  },
});

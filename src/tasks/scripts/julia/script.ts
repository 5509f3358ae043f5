/** Runs a Julia script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { julia } from './julia.ts';

export const juliaScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.julia.Script',
  language: julia,
  name: 'Julia',
  description:
    'The script is a file in the working directory, run with `julia`; `beforeCommands` install what it needs (packages).',
  example: {
    title: 'Put out a value',
    flow: `id: julia_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.julia.Script
    script: |
      println("::{\\"outputs\\": {\\"sum\\": $(sum(1:3))}}::")
`,
  },
});

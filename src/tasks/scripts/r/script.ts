/** Runs a R script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { rLanguage } from './r.ts';

export const rScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.r.Script',
  language: rLanguage,
  name: 'R',
  description:
    'The script is a file in the working directory, run with `Rscript`; `beforeCommands` install what it needs (packages).',
  example: {
    title: 'Put out a value',
    flow: `id: r_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.r.Script
    script: |
      cat('::{"outputs": {"sum":', sum(1:3), '}}::\\n')
`,
  },
});

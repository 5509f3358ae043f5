/** Runs shell commands with Deno at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { deno } from './deno.ts';

export const denoCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.deno.Commands',
  language: deno,
  name: 'Deno',
  description:
    'Runs commands such as `deno run main.ts` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: deno_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.deno.Commands
    inputFiles:
      main.ts: console.log(6 * 7)
    commands:
      - deno run main.ts
`,
  },
});

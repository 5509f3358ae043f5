/** Runs shell commands with Julia at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { julia } from './julia.ts';

export const juliaCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.julia.Commands',
  language: julia,
  name: 'Julia',
  description:
    'Runs commands such as `julia main.jl` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: julia_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.julia.Commands
    inputFiles:
      main.jl: println(6 * 7)
    commands:
      - julia main.jl
`,
  },
});

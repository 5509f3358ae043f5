/** Runs shell commands with R at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { rLanguage } from './r.ts';

export const rCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.r.Commands',
  language: rLanguage,
  name: 'R',
  description:
    'Runs commands such as `Rscript main.R` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: r_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.r.Commands
    inputFiles:
      main.R: cat(6 * 7)
    commands:
      - Rscript main.R
`,
  },
});

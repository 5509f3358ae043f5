/** Runs shell commands with Bun at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { bun } from './bun.ts';

export const bunCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.bun.Commands',
  language: bun,
  name: 'Bun',
  description:
    'Runs commands such as `bun run main.ts` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: bun_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.bun.Commands
    inputFiles:
      main.ts: console.log(6 * 7)
    commands:
      - bun run main.ts
`,
  },
});

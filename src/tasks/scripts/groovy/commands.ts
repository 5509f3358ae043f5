/** Runs shell commands with Groovy at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { groovy } from './groovy.ts';

export const groovyCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.groovy.Commands',
  language: groovy,
  name: 'Groovy',
  description:
    'Runs commands such as `groovy main.groovy` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: groovy_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.groovy.Commands
    inputFiles:
      main.groovy: println 6 * 7
    commands:
      - groovy main.groovy
`,
  },
});

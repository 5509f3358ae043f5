/** Runs shell commands with JBang at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { jbang } from './jbang.ts';

export const jbangCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.jbang.Commands',
  language: jbang,
  name: 'JBang',
  description:
    'Runs commands such as `jbang --quiet Main.java` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: jbang_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.jbang.Commands
    inputFiles:
      Main.java: |
        class Main {
          public static void main(String[] args) {
            System.out.println(6 * 7);
          }
        }
    commands:
      - jbang --quiet Main.java
`,
  },
});

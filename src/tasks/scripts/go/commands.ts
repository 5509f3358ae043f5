/** Runs shell commands with Go at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { go } from './go.ts';

export const goCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.go.Commands',
  language: go,
  name: 'Go',
  description:
    'Runs commands such as `go run main.go` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: go_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.go.Commands
    inputFiles:
      main.go: |
        package main
        func main() { println(6 * 7) }
    commands:
      - go run main.go
`,
  },
});

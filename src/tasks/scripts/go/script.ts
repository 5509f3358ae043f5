/** Runs a Go script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { go } from './go.ts';

export const goScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.go.Script',
  language: go,
  name: 'Go',
  description:
    'The script is a file in the working directory, run with `go run`; `beforeCommands` install what it needs (modules).',
  example: {
    title: 'Put out a value',
    flow: `id: go_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.go.Script
    script: |
      package main

      import "fmt"

      func main() {
        fmt.Printf("::{\\"outputs\\": {\\"sum\\": %d}}::\\n", 1+2+3)
      }
`,
  },
});

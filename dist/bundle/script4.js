require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_go = require("./go.js");
// src/tasks/scripts/go/script.ts
const goScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.go.Script",
	language: require_go.go,
	name: "Go",
	description: "The script is a file in the working directory, run with `go run`; `beforeCommands` install what it needs (modules).",
	example: {
		title: "Put out a value",
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
`
	}
});
exports.goScriptTask = goScriptTask;

require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_go = require("./go.js");
// src/tasks/scripts/go/commands.ts
const goCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.go.Commands",
	language: require_go.go,
	name: "Go",
	description: "Runs commands such as `go run main.go` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
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
`
	}
});
exports.goCommandsTask = goCommandsTask;

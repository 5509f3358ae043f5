require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_julia = require("./julia.js");
// src/tasks/scripts/julia/commands.ts
const juliaCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.julia.Commands",
	language: require_julia.julia,
	name: "Julia",
	description: "Runs commands such as `julia main.jl` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: julia_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.julia.Commands
    inputFiles:
      main.jl: println(6 * 7)
    commands:
      - julia main.jl
`
	}
});
exports.juliaCommandsTask = juliaCommandsTask;

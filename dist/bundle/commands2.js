require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_deno = require("./deno.js");
// src/tasks/scripts/deno/commands.ts
const denoCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.deno.Commands",
	language: require_deno.deno,
	name: "Deno",
	description: "Runs commands such as `deno run main.ts` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: deno_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.deno.Commands
    inputFiles:
      main.ts: console.log(6 * 7)
    commands:
      - deno run main.ts
`
	}
});
exports.denoCommandsTask = denoCommandsTask;

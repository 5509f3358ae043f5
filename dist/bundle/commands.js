require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_bun = require("./bun.js");
// src/tasks/scripts/bun/commands.ts
const bunCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.bun.Commands",
	language: require_bun.bun,
	name: "Bun",
	description: "Runs commands such as `bun run main.ts` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: bun_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.bun.Commands
    inputFiles:
      main.ts: console.log(6 * 7)
    commands:
      - bun run main.ts
`
	}
});
exports.bunCommandsTask = bunCommandsTask;

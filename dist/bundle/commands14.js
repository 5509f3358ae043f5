require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_r = require("./r.js");
// src/tasks/scripts/r/commands.ts
const rCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.r.Commands",
	language: require_r.rLanguage,
	name: "R",
	description: "Runs commands such as `Rscript main.R` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: r_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.r.Commands
    inputFiles:
      main.R: cat(6 * 7)
    commands:
      - Rscript main.R
`
	}
});
exports.rCommandsTask = rCommandsTask;

require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_r = require("./r.js");
// src/tasks/scripts/r/script.ts
const rScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.r.Script",
	language: require_r.rLanguage,
	name: "R",
	description: "The script is a file in the working directory, run with `Rscript`; `beforeCommands` install what it needs (packages).",
	example: {
		title: "Put out a value",
		flow: `id: r_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.r.Script
    script: |
      cat('::{"outputs": {"sum":', sum(1:3), '}}::\\n')
`
	}
});
exports.rScriptTask = rScriptTask;

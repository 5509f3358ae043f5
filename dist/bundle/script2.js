require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_deno = require("./deno.js");
// src/tasks/scripts/deno/script.ts
const denoScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.deno.Script",
	language: require_deno.deno,
	name: "Deno",
	description: "The script is a file in the working directory, run with `deno run`; `beforeCommands` install what it needs (packages).",
	example: {
		title: "Put out a value",
		flow: `id: deno_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.deno.Script
    script: |
      const sum: number = 1 + 2 + 3;
      console.log('::' + JSON.stringify({ outputs: { sum } }) + '::');
`
	}
});
exports.denoScriptTask = denoScriptTask;

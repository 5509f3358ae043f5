require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_julia = require("./julia.js");
// src/tasks/scripts/julia/script.ts
const juliaScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.julia.Script",
	language: require_julia.julia,
	name: "Julia",
	description: "The script is a file in the working directory, run with `julia`; `beforeCommands` install what it needs (packages).",
	example: {
		title: "Put out a value",
		flow: `id: julia_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.julia.Script
    script: |
      println("::{\\"outputs\\": {\\"sum\\": $(sum(1:3))}}::")
`
	}
});
exports.juliaScriptTask = juliaScriptTask;

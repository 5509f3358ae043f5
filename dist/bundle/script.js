require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_bun = require("./bun.js");
// src/tasks/scripts/bun/script.ts
const bunScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.bun.Script",
	language: require_bun.bun,
	name: "Bun",
	description: "The script is a file in the working directory, run with `bun run`; `beforeCommands` install what it needs (packages).",
	example: {
		title: "Put out a value",
		flow: `id: bun_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.bun.Script
    script: |
      const sum: number = 1 + 2 + 3;
      console.log('::' + JSON.stringify({ outputs: { sum } }) + '::');
`
	}
});
exports.bunScriptTask = bunScriptTask;

require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_powershell = require("./powershell.js");
// src/tasks/scripts/powershell/script.ts
const powershellScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.powershell.Script",
	language: require_powershell.powershell,
	name: "PowerShell",
	own: require_powershell.powershellProperties,
	description: "The script is a file in the working directory, run by `pwsh`; with `failFast` an error ends it (`$ErrorActionPreference`).",
	example: {
		title: "Put out a value",
		flow: `id: powershell_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.powershell.Script
    script: |
      $sum = (1..3 | Measure-Object -Sum).Sum
      '::{"outputs": {"sum": ' + $sum + '}}::'
`
	}
});
exports.powershellScriptTask = powershellScriptTask;

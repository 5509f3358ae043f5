require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_powershell = require("./powershell.js");
// src/tasks/scripts/powershell/commands.ts
const powershellCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.powershell.Commands",
	language: require_powershell.powershell,
	name: "PowerShell",
	own: require_powershell.powershellProperties,
	description: "Runs the commands in one session of `pwsh`; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run commands",
		flow: `id: powershell_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.powershell.Commands
    commands:
      - Get-ChildItem | Format-Table
`
	}
});
exports.powershellCommandsTask = powershellCommandsTask;

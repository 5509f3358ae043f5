require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_dotnet = require("./dotnet.js");
// src/tasks/scripts/dotnet/commands.ts
const dotnetCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.dotnet.Commands",
	language: require_dotnet.dotnetCommands,
	name: ".NET",
	description: "Runs commands such as `dotnet run` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: dotnet_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.dotnet.Commands
    inputFiles:
      main.cs: Console.WriteLine(6 * 7);
    commands:
      - dotnet run main.cs
`
	}
});
exports.dotnetCommandsTask = dotnetCommandsTask;

require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_dotnet = require("./dotnet.js");
// src/tasks/scripts/dotnet/script.ts
const dotnetScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.dotnet.Script",
	language: require_dotnet.dotnet,
	name: "C#",
	description: "The script is a file in the working directory, run with `dotnet-script`, which is installed when it is not there; `#r \"nuget:\u2026\"` lines name its packages.",
	example: {
		title: "Put out a value",
		flow: `id: dotnet_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.dotnet.Script
    script: |
      Console.WriteLine("::{\\"outputs\\": {\\"sum\\": " + (1 + 2 + 3) + "}}::");
`
	}
});
exports.dotnetScriptTask = dotnetScriptTask;

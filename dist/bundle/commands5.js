require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_groovy = require("./groovy.js");
// src/tasks/scripts/groovy/commands.ts
const groovyCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.groovy.Commands",
	language: require_groovy.groovy,
	name: "Groovy",
	description: "Runs commands such as `groovy main.groovy` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: groovy_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.groovy.Commands
    inputFiles:
      main.groovy: println 6 * 7
    commands:
      - groovy main.groovy
`
	}
});
exports.groovyCommandsTask = groovyCommandsTask;

require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_groovy = require("./groovy.js");
// src/tasks/scripts/groovy/script.ts
const groovyScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.groovy.Script",
	language: require_groovy.groovy,
	name: "Groovy",
	description: "The script is a file in the working directory, run with `groovy`; `beforeCommands` install what it needs (libraries). Kestra: it always runs in a container and as root; here `taskRunner` decides, and its `user`.",
	example: {
		title: "Put out a value",
		flow: `id: groovy_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.groovy.Script
    script: |
      def sum = [1, 2, 3].sum()
      println('::{"outputs": {"sum": ' + sum + '}}::')
`
	}
});
exports.groovyScriptTask = groovyScriptTask;

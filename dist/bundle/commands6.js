require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_jbang = require("./jbang.js");
// src/tasks/scripts/jbang/commands.ts
const jbangCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.jbang.Commands",
	language: require_jbang.jbang,
	name: "JBang",
	description: "Runs commands such as `jbang --quiet Main.java` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: jbang_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.jbang.Commands
    inputFiles:
      Main.java: |
        class Main {
          public static void main(String[] args) {
            System.out.println(6 * 7);
          }
        }
    commands:
      - jbang --quiet Main.java
`
	}
});
exports.jbangCommandsTask = jbangCommandsTask;

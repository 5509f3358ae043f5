require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_jbang = require("./jbang.js");
// src/tasks/scripts/jbang/script.ts
const jbangScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.jbang.Script",
	language: require_jbang.jbang,
	name: "JBang",
	own: require_jbang.jbangProperties,
	description: "The script is a file in the working directory, run with `jbang`; `//DEPS` lines name its libraries.",
	example: {
		title: "Put out a value",
		flow: `id: jbang_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.jbang.Script
    script: |
      class sum {
        public static void main(String[] args) {
          System.out.println("::{\\"outputs\\": {\\"sum\\": " + (1 + 2 + 3) + "}}::");
        }
      }
`
	}
});
exports.jbangScriptTask = jbangScriptTask;

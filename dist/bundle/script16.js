require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_shell = require("./shell.js");
// src/tasks/scripts/shell/script.ts
const properties = {
	script: require_script_properties.scriptText,
	...require_script_properties.scriptProperties
};
const shellScriptTask = require_common.defineTask({
	type: "io.kestra.plugin.scripts.shell.Script",
	title: "Run a shell script.",
	description: "The script is written in the flow; see `shell.Commands` for a list of commands.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "script"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "A script with a loop",
		flow: `id: shell_script
namespace: company.team
tasks:
  - id: count
    type: io.kestra.plugin.scripts.shell.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    outputFiles:
      - list.txt
    script: |
      for number in 1 2 3; do
        echo "number $number" | tee -a list.txt
      done
`,
		expect: {
			outputs: { count: { exitCode: 0 } },
			logs: ["number 1", "number 3"]
		}
	}],
	run: (bound, context) => require_require_program.runScript({
		language: require_shell.shell,
		properties: bound,
		definitions: properties,
		body: "script"
	}, context)
});
exports.shellScriptTask = shellScriptTask;

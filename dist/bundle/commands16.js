require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_shell = require("./shell.js");
// src/tasks/scripts/shell/commands.ts
const properties = {
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, run in one shell.",
		required: true
	}),
	...require_script_properties.scriptProperties
};
const shellCommandsTask = require_common.defineTask({
	type: "io.kestra.plugin.scripts.shell.Commands",
	title: "Run shell commands.",
	description: "All commands run in one shell. Lines on standard output are logged at INFO, lines on standard error at ERROR; a line `::{\"outputs\": {\u2026}}::` sets outputs.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "commands"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Run a command and use what it puts out",
		flow: `id: shell_commands
namespace: company.team
inputs:
  - id: user
    type: STRING
    defaults: Rick
tasks:
  - id: hello
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    env:
      USER_NAME: "{{ inputs.user }}"
    commands:
      - echo "Hello $USER_NAME"
      - echo '::{"outputs":{"length":4}}::'
`,
		expect: {
			outputs: { hello: {
				exitCode: 0,
				vars: { length: 4 }
			} },
			logs: ["Hello Rick"]
		}
	}, {
		title: "Files in, files out",
		flow: `id: shell_files
namespace: company.team
tasks:
  - id: upper
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      names.txt: |
        rick
        morty
    outputFiles:
      - "*.out"
    commands:
      - tr a-z A-Z < names.txt > names.out
  - id: read
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    commands:
      - cat {{ outputs.upper.outputFiles['names.out'] }}
`,
		expect: { logs: ["RICK", "MORTY"] }
	}],
	run: (bound, context) => require_require_program.runScript({
		language: require_shell.shell,
		properties: bound,
		definitions: properties,
		body: "commands"
	}, context)
});
exports.shellCommandsTask = shellCommandsTask;

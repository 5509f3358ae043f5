require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_python = require("./python.js");
const require_python_properties = require("./python-properties.js");
// src/tasks/scripts/python/commands.ts
const properties = {
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, run in one shell.",
		required: true
	}),
	...require_script_properties.scriptProperties,
	...require_python_properties.pythonProperties
};
const pythonCommandsTask = require_common.defineTask({
	type: "io.kestra.plugin.scripts.python.Commands",
	title: "Run Python from the command line.",
	description: "Runs commands such as `python main.py` in one shell. Packages from `dependencies`, and those that `beforeCommands` installs with pip, go to a virtual environment that later runs find again.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "commands"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Run a file",
		flow: `id: python_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.python.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      main.py: |
        import sys
        print("got", sys.argv[1])
    commands:
      - python main.py something
`,
		expect: {
			outputs: { main: { exitCode: 0 } },
			logs: ["got something"]
		}
	}],
	run: (bound, context) => require_require_program.runScript({
		language: require_python.python,
		properties: bound,
		definitions: properties,
		body: "commands"
	}, context)
});
exports.pythonCommandsTask = pythonCommandsTask;

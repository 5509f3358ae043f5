require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_node = require("./node.js");
// src/tasks/scripts/node/commands.ts
const properties = {
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, run in one shell.",
		required: true
	}),
	...require_script_properties.scriptProperties
};
const nodeCommandsTask = require_common.defineTask({
	type: "io.kestra.plugin.scripts.node.Commands",
	title: "Run Node.js from the command line.",
	description: "Runs commands such as `node main.js` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "commands"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Run a file",
		flow: `id: node_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.node.Commands
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    inputFiles:
      main.js: console.log('6 x 7 =', 6 * 7)
    commands:
      - node main.js
`,
		expect: {
			outputs: { main: { exitCode: 0 } },
			logs: ["6 x 7 = 42"]
		}
	}],
	run: (bound, context) => require_require_program.runScript({
		language: require_node.node,
		properties: bound,
		definitions: properties,
		body: "commands"
	}, context)
});
exports.nodeCommandsTask = nodeCommandsTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_node = require("./node.js");
// src/tasks/scripts/node/script.ts
const properties = {
	script: require_script_properties.scriptText,
	...require_script_properties.scriptProperties
};
const nodeScriptTask = require_common.defineTask({
	type: "io.kestra.plugin.scripts.node.Script",
	title: "Run a Node.js script.",
	description: "The script is a CommonJS module in the working directory: `require` finds packages that `beforeCommands` installed there.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "script"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Put out a value",
		flow: `id: node_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.node.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    script: |
      const sum = [1, 2, 3].reduce((a, b) => a + b);
      console.log('::' + JSON.stringify({ outputs: { sum } }) + '::');
`,
		expect: { outputs: { sum: { vars: { sum: 6 } } } }
	}],
	run: (bound, context) => require_require_program.runScript({
		language: require_node.node,
		properties: bound,
		definitions: properties,
		body: "script"
	}, context)
});
exports.nodeScriptTask = nodeScriptTask;

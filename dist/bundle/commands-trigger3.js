require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_poll_script = require("./poll-script.js");
const require_python = require("./python.js");
const require_python_properties = require("./python-properties.js");
// src/tasks/scripts/python/commands-trigger.ts
const own = { commands: require_common.list(require_common.text({ description: "One command." }), {
	description: "Commands, run in one shell.",
	required: true
}) };
const pythonCommandsTrigger = require_trigger.defineTrigger({
	type: "io.kestra.plugin.scripts.python.CommandsTrigger",
	title: "Start a flow when commands of Python end in a certain way.",
	description: require_poll_script.POLL_DESCRIPTION,
	properties: {
		...own,
		...require_poll_script.pollProperties
	},
	selfBound: ["commands"],
	edge: ({ edge }) => edge,
	poll: ({ containerImage, exitCondition }, context) => require_poll_script.pollScript({
		language: require_python.python,
		body: "commands",
		definitions: {
			...own,
			...require_python_properties.pythonProperties
		},
		containerImage,
		exitCondition
	}, context)
});
exports.pythonCommandsTrigger = pythonCommandsTrigger;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_poll_script = require("./poll-script.js");
const require_python = require("./python.js");
const require_python_properties = require("./python-properties.js");
// src/tasks/scripts/python/script-trigger.ts
const own = { script: require_common.text({
	description: "The script.",
	required: true
}) };
const pythonScriptTrigger = require_trigger.defineTrigger({
	type: "io.kestra.plugin.scripts.python.ScriptTrigger",
	title: "Start a flow when a Python script ends in a certain way.",
	description: require_poll_script.POLL_DESCRIPTION,
	properties: {
		...own,
		...require_poll_script.pollProperties
	},
	selfBound: ["script"],
	edge: ({ edge }) => edge,
	poll: ({ containerImage, exitCondition }, context) => require_poll_script.pollScript({
		language: require_python.python,
		body: "script",
		definitions: {
			...own,
			...require_python_properties.pythonProperties
		},
		containerImage,
		exitCondition
	}, context)
});
exports.pythonScriptTrigger = pythonScriptTrigger;

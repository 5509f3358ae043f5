const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_poll_script = require("./poll-script.js");
// src/tasks/scripts/script-trigger.ts
function defineScriptTrigger({ type, language, what }) {
	const own = { script: require_common.text({
		description: "The script.",
		required: true
	}) };
	return require_trigger.defineTrigger({
		type,
		title: `Start a flow when ${what} ends in a certain way.`,
		description: require_poll_script.POLL_DESCRIPTION,
		properties: {
			...own,
			...require_poll_script.pollProperties
		},
		selfBound: ["script"],
		edge: ({ edge }) => edge,
		poll: ({ containerImage, exitCondition }, context) => require_poll_script.pollScript({
			language,
			body: "script",
			definitions: own,
			containerImage,
			exitCondition
		}, context)
	});
}
function defineCommandsTrigger({ type, language, what }) {
	const own = { commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, run in one shell.",
		required: true
	}) };
	return require_trigger.defineTrigger({
		type,
		title: `Start a flow when ${what} end in a certain way.`,
		description: require_poll_script.POLL_DESCRIPTION,
		properties: {
			...own,
			...require_poll_script.pollProperties
		},
		selfBound: ["commands"],
		edge: ({ edge }) => edge,
		poll: ({ containerImage, exitCondition }, context) => require_poll_script.pollScript({
			language,
			body: "commands",
			definitions: own,
			containerImage,
			exitCondition
		}, context)
	});
}
Object.defineProperty(exports, "defineCommandsTrigger", {
	enumerable: true,
	get: function() {
		return defineCommandsTrigger;
	}
});
Object.defineProperty(exports, "defineScriptTrigger", {
	enumerable: true,
	get: function() {
		return defineScriptTrigger;
	}
});

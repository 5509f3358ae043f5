const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
// src/tasks/scripts/script-task.ts
function defineScriptTask(options) {
	const { type, language, name, description, example, own = {} } = options;
	const properties = {
		script: require_script_properties.scriptText,
		...require_script_properties.scriptProperties,
		...own
	};
	return require_common.defineTask({
		type,
		title: `Run a ${name} script.`,
		description,
		properties,
		selfBound: [...require_script_properties.SELF_BOUND, "script"],
		outputs: require_script_properties.scriptOutputs,
		examples: [{
			...example,
			needs: `${name} on this machine, or a container engine`
		}],
		run: (bound, context) => require_require_program.runScript({
			language,
			properties: bound,
			definitions: properties,
			body: "script"
		}, context)
	});
}
function defineCommandsTask(options) {
	const { type, language, name, description, example, own = {} } = options;
	const properties = {
		commands: require_common.list(require_common.text({ description: "One command." }), {
			description: "Commands, run in one shell.",
			required: true
		}),
		...require_script_properties.scriptProperties,
		...own
	};
	return require_common.defineTask({
		type,
		title: `Run ${name} from the command line.`,
		description,
		properties,
		selfBound: [...require_script_properties.SELF_BOUND, "commands"],
		outputs: require_script_properties.scriptOutputs,
		examples: [{
			...example,
			needs: `${name} on this machine, or a container engine`
		}],
		run: (bound, context) => require_require_program.runScript({
			language,
			properties: bound,
			definitions: properties,
			body: "commands"
		}, context)
	});
}
Object.defineProperty(exports, "defineCommandsTask", {
	enumerable: true,
	get: function() {
		return defineCommandsTask;
	}
});
Object.defineProperty(exports, "defineScriptTask", {
	enumerable: true,
	get: function() {
		return defineScriptTask;
	}
});

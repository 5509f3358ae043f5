const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
// src/tasks/scripts/poll-script.ts
const pollProperties = {
	containerImage: require_common.text({ description: "Image of the container in which it runs. Without it, it runs on the host." }),
	exitCondition: require_common.text({
		description: "`exit N` fits when the script ends with this exit code. Anything else is a regular expression, or a part of the text, that is looked for in the outputs of the script.",
		required: true
	}),
	interval: require_common.duration({
		description: "Shortest time between two runs.",
		default: 6e4
	}),
	edge: require_common.boolean({
		description: "Start the flow only when the condition did not fit the last time.",
		default: true
	})
};
const POLL_DESCRIPTION = "The script runs at each evaluation of triggers. The execution sees `trigger.timestamp`, `trigger.condition`, `trigger.exitCode` and `trigger.vars`; the last is empty when the script failed.";
async function pollScript(request, context) {
	const end = await runOnce(request, context);
	if (!fits(request.exitCondition.trim(), end)) return void 0;
	return {
		timestamp: new Date(context.clock.now()).toISOString(),
		condition: request.exitCondition,
		...end
	};
}
async function runOnce(request, context) {
	const { language, body, containerImage } = request;
	const definitions = {
		...require_script_properties.scriptProperties,
		...request.definitions
	};
	const written = containerImage === void 0 ? {} : { containerImage };
	const skip = [...require_script_properties.SELF_BOUND, body];
	const properties = await require_run_always.bindProperties(definitions, written, context, { skip });
	try {
		const { outputs } = await require_require_program.runScript({
			language,
			properties,
			definitions,
			body
		}, context);
		const { exitCode, vars } = outputs;
		return {
			exitCode,
			vars
		};
	} catch (error) {
		if (context.signal.aborted || !require_common.isTaskFailure(error)) throw error;
		const { exitCode, outputs } = error.facts;
		if (exitCode === void 0 || outputs === void 0) throw error;
		return {
			exitCode,
			vars: null
		};
	}
}
function fits(condition, { exitCode, vars }) {
	const code = /^exit\s+(\d+)$/i.exec(condition);
	if (code !== null) return exitCode === Number(code[1]);
	if (condition === "" || vars === null || Object.keys(vars).length === 0) return false;
	const found = require_common.javaText(vars);
	let pattern;
	try {
		pattern = require_common.javaRegex(condition);
	} catch {
		return found.includes(condition);
	}
	return pattern.find(found) !== void 0;
}
Object.defineProperty(exports, "POLL_DESCRIPTION", {
	enumerable: true,
	get: function() {
		return POLL_DESCRIPTION;
	}
});
Object.defineProperty(exports, "pollProperties", {
	enumerable: true,
	get: function() {
		return pollProperties;
	}
});
Object.defineProperty(exports, "pollScript", {
	enumerable: true,
	get: function() {
		return pollScript;
	}
});

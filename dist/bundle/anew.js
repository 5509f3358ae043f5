const require_start = require("./start.js");
// src/cli/anew.ts
const ANEW_OPTIONS = {
	input: require_start.INPUT_OPTIONS.input,
	inputs: require_start.INPUT_OPTIONS.inputs,
	plan: {
		type: "boolean",
		description: "Only show what would stay and what would begin again"
	},
	yes: {
		type: "boolean",
		short: "y",
		description: "Begin without asking"
	},
	...require_start.SECRETS_OPTION,
	...require_start.VIEW_OPTIONS,
	...require_start.FLOWS_OPTIONS,
	"executions-dir": require_start.EXECUTIONS_OPTIONS["executions-dir"]
};
async function beginAnew(planned, title, view, workspace, { options, host, terminal }) {
	const { plan, fix, header } = planned;
	const { formatRestartPlan, planAsJson } = await Promise.resolve().then(() => require("./restart-plan-text.js"));
	const json = options.output === "json";
	if (options.plan) {
		planned.cancel();
		view.close();
		if (json) terminal.out(`${JSON.stringify(plan === void 0 ? null : planAsJson(plan), null, 2)}\n`);
		else terminal.out(text(terminal.style));
		return 0;
	}
	const isQuestion = fix !== void 0 && !options.yes && terminal.interactive && !json;
	if (!options.quiet && !json) view.note(text(terminal.errStyle));
	if (isQuestion) {
		const { terminalQuestions } = await Promise.resolve().then(() => require("./prompts.js"));
		if (await (await terminalQuestions()).confirm({
			message: "Begin?",
			initialValue: true
		}) !== true) {
			planned.cancel();
			view.close();
			throw new require_start.CommandFailure("nothing was begun");
		}
	}
	return await require_start.watchExecution(planned.start(), {
		view,
		options,
		host,
		terminal,
		endProcesses: () => workspace.machine.groups.killAll()
	});
	function text(style) {
		const change = fix === void 0 ? "" : ` with ${flowText(fix)}, before with ${flowText(header)}`;
		return `${style.bold(title)}${change}\n${plan === void 0 ? "" : formatRestartPlan(plan, style)}`;
	}
}
function flowText({ revision, commit, uncommitted }) {
	const details = [...commit === void 0 ? [] : [commit.slice(0, 8)], ...uncommitted === true ? ["uncommitted"] : []];
	const name = revision === void 0 ? "the flow of its file" : `revision ${revision}`;
	return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}
Object.defineProperty(exports, "ANEW_OPTIONS", {
	enumerable: true,
	get: function() {
		return ANEW_OPTIONS;
	}
});
Object.defineProperty(exports, "beginAnew", {
	enumerable: true,
	get: function() {
		return beginAnew;
	}
});

require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/plan.ts
const plan = require_start.defineCommand({
	summary: "Tell what a branch changes about the flows",
	description: ["Lists the flows that are new, changed, renamed or deleted since the branch left another one, with the revision each becomes: tasks, inputs, triggers and properties that changed, secrets that are newly needed, when schedules fire before and after, who calls the flow and whether the call still works. Then the flows that are reached without being touched: through subflows, Flow triggers, namespace files, _namespace.yaml and gitestra.yaml.", "Changes that are not committed count. Nothing is run. Ends with status 1 when a call does not work any more."],
	operands: {
		usage: "",
		min: 0,
		max: 0
	},
	options: {
		base: {
			type: "string",
			short: "b",
			value: "REF",
			description: "Branch, tag or commit to compare with, where the histories part",
			default: "the main branch"
		},
		format: {
			type: "string",
			short: "f",
			value: "FORMAT",
			choices: [
				"pretty",
				"markdown",
				"json"
			],
			default: "pretty",
			description: "What to print"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [{
		command: "gitestra plan",
		does: "this branch beside the main branch"
	}, {
		command: "gitestra plan --base v1.2 --format markdown",
		does: "what came since a release"
	}],
	async run({ options, host, terminal }) {
		const [{ openWorkspace }, { planFlows }, { hasBrokenCalls }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./plan.js")),
			Promise.resolve().then(() => require("./plan-words.js")).then((n) => n.plan_words_exports)
		]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const found = await planFlows(options.base === void 0 ? {} : { base: options.base }, workspace);
		if (options.format === "json") {
			const { renderPlanJson } = await Promise.resolve().then(() => require("./plan-json.js"));
			terminal.out(`${renderPlanJson(found)}\n`);
		} else if (options.format === "markdown") {
			const { renderPlanMarkdown } = await Promise.resolve().then(() => require("./plan-markdown.js"));
			terminal.out(renderPlanMarkdown(found));
		} else {
			const { renderPlanText } = await Promise.resolve().then(() => require("./plan-text.js"));
			terminal.out(`${renderPlanText(found, terminal.style)}\n`);
		}
		return found.flows.some(hasBrokenCalls) ? 1 : 0;
	}
});
exports.plan = plan;

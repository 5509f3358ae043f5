require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/graph.ts
const graph = require_start.defineCommand({
	summary: "Draw the topology of a flow",
	description: ["Prints the tasks of a flow with their branches, dependencies and triggers: as a tree, or as a Mermaid flowchart that GitHub draws in Markdown. Nothing is run."],
	operands: {
		usage: "<flow>",
		min: 1,
		max: 1,
		missing: "the flow to draw, by namespace.id or by the path of its file"
	},
	options: {
		format: {
			type: "string",
			value: "FORMAT",
			short: "f",
			choices: ["text", "mermaid"],
			default: "text",
			description: "What to print"
		},
		direction: {
			type: "string",
			value: "DIR",
			choices: ["TB", "LR"],
			default: "TB",
			description: "Mermaid only: from top to bottom, or from left to right"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [{
		command: "gitestra graph company.team.etl",
		does: "the tree of a flow"
	}, {
		command: "gitestra graph flows/company/team/etl.yaml --format mermaid",
		does: "a flowchart for a README"
	}],
	async run({ options, operands, host, terminal }) {
		const [{ openWorkspace }, { findFlow }, { parseFlow }, { flowGraph }] = await Promise.all([
			Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports),
			Promise.resolve().then(() => require("./run-always.js")).then((n) => n.find_flow_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.parse_flow_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.graph_exports)
		]);
		const target = operands[0];
		const { flow, diagnostics } = parseFlow(await findFlow(target, await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: /\.ya?ml$/i.test(target)
		})));
		if (flow === void 0) {
			const { renderPretty } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.pretty_exports);
			terminal.err(`${renderPretty(diagnostics, { style: terminal.errStyle })}\n`);
			return 1;
		}
		const { chartView, treeView } = await Promise.resolve().then(() => require("./flow-graph-view.js")).then((n) => n.flow_graph_view_exports);
		const title = `${flow.namespace}.${flow.id}`;
		if (options.format === "mermaid") {
			const { renderMermaid } = await Promise.resolve().then(() => require("./mermaid.js")).then((n) => n.mermaid_exports);
			terminal.out(`${renderMermaid(chartView(flowGraph(flow), title), { direction: options.direction ?? "TB" })}\n`);
		} else {
			const { renderGraphText } = await Promise.resolve().then(() => require("./graph-text.js"));
			terminal.out(`${renderGraphText(treeView(flowGraph(flow), title), { style: terminal.style })}\n`);
		}
		return 0;
	}
});
exports.graph = graph;

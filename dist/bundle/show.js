require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flow_at = require("./flow-at.js");
// src/cli/commands/show.ts
const show = require_start.defineCommand({
	summary: "Print a flow as it was at a revision",
	description: ["Prints the file of a flow as it was at a revision, commit, branch or tag; without one, as it is. Nothing is written."],
	operands: {
		usage: "<flow>@<version>",
		min: 1,
		max: 1,
		missing: "the flow and its revision, such as company.team.etl@3"
	},
	options: { ...require_start.FLOWS_OPTIONS },
	examples: [{
		command: "gitestra show company.team.etl@3",
		does: "the third revision"
	}, {
		command: "gitestra show company.team.etl@main",
		does: "what the branch holds"
	}],
	async run({ options, operands, host, terminal }) {
		const { target, version } = require_flow_at.readFlowAt(operands[0]);
		const [{ openWorkspace }, { openFlowHistory, versionText, workTreeText }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./flow-history.js")).then((n) => n.flow_history_exports)]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const history = await openFlowHistory(target, workspace);
		const shown = version === void 0 ? workTreeText(history) : await versionText(history, version, workspace);
		if (shown === void 0) throw new require_start.UsageError(`${history.name} is not in the working tree any more`, `say which revision: gitestra show ${target}@${Math.max(1, history.revisions.length - 1)}`);
		const { text } = shown.source;
		terminal.out(text.endsWith("\n") ? text : `${text}\n`);
		return 0;
	}
});
exports.show = show;

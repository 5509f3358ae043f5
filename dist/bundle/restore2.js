require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_flow_at = require("./flow-at.js");
// src/cli/commands/restore.ts
const restore = require_start.defineCommand({
	summary: "Bring back the text of an older revision",
	description: ["Writes the file of a flow as it was at a revision, commit, branch or tag into the working tree; a flow that was deleted comes back where it was. Commit it to make it the next revision.", "Changes that are not committed are not overwritten without --force."],
	operands: {
		usage: "<flow>@<version>",
		min: 1,
		max: 1,
		missing: "the flow and the revision to bring back, such as company.team.etl@3"
	},
	options: {
		force: {
			type: "boolean",
			description: "Overwrite changes that are not committed"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [{
		command: "gitestra restore company.team.etl@3",
		does: "the third revision, as a change to commit"
	}],
	async run({ options, operands, host, terminal }) {
		const { target, version } = require_flow_at.readFlowAt(operands[0]);
		if (version === void 0) throw new require_start.UsageError("the revision to bring back is missing", `write it as ${target}@3`);
		const [{ openWorkspace }, { restoreFlow }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./restore.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const restored = await restoreFlow({
			target,
			version,
			force: options.force
		}, workspace);
		const { green, dim } = terminal.style;
		terminal.out(restored.unchanged ? `${dim("\u2022")} ${restored.path} is as in ${restored.version.label} already\n` : `${green("\u2714")} ${restored.path} is as in ${restored.version.label} again; commit it to make it the next revision\n`);
		return 0;
	}
});
exports.restore = restore;

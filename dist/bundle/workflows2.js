require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_workflows = require("./workflows.js");
const require_common = require("./common.js");
// src/cli/commands/workflows.ts
const workflows = require_start.defineCommand({
	summary: "Generate the GitHub workflows that start flows",
	description: ["Makes one workflow for each flow that has triggers or that `workflows.dispatch` or `workflows.push` of gitestra.yaml names, one that validates pull requests, and, where triggers need it, a sentinel. Without an option it says what would change.", "Actions are pinned by the hash of a commit, which is asked for once and kept. Files that somebody wrote by hand are never touched."],
	operands: {
		usage: "",
		min: 0,
		max: 0
	},
	options: {
		write: {
			type: "boolean",
			short: "w",
			description: "Write them to .github/workflows"
		},
		check: {
			type: "boolean",
			description: "Fail when they are not what the flows ask for"
		},
		print: {
			type: "boolean",
			description: "Print them instead"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [
		{
			command: "gitestra workflows",
			does: "what would change"
		},
		{
			command: "gitestra workflows --write",
			does: "write the files, then commit them"
		},
		{
			command: "gitestra workflows --check",
			does: "for a job: exit status 1 when they are stale"
		}
	],
	async run({ options, host, terminal }) {
		if ([
			options.write,
			options.check,
			options.print
		].filter(Boolean).length > 1) throw new require_start.UsageError("--write, --check and --print exclude one another", "give one of them");
		const workspace = await require_common.openWorkspace(require_start.workspaceOptions(host, options));
		const result = await require_workflows.planWorkflows(workspace);
		const { style, errStyle } = terminal;
		for (const note of result.notes) terminal.err(`${errStyle.yellow("\u25b2")} ${note}\n`);
		if (options.print) {
			for (const { path, text } of result.files) if (text !== void 0) terminal.out(`${style.bold(`# ${path}`)}\n${text}\n`);
			return 0;
		}
		const stale = result.files.filter(({ status }) => status !== "same" && status !== "foreign");
		if (options.write) await require_workflows.writeWorkflows(result, workspace);
		for (const file of result.files) terminal.out(line(file, options.write, style));
		if (result.files.length === 0) terminal.out(style.dim("No flow has a trigger\n"));
		if (!options.check || stale.length === 0) return 0;
		terminal.err(`${errStyle.red("\u2716")} The workflows are not those of the flows\n  gitestra workflows --write makes them\n`);
		return 1;
	}
});
const DONE = {
	new: "written",
	changed: "written",
	gone: "removed",
	same: "unchanged"
};
const PLANNED = {
	new: "new",
	changed: "changes",
	gone: "not wanted any more",
	same: "unchanged"
};
function line({ path, status }, written, style) {
	if (status === "foreign") return `${style.yellow("!")} ${path}  ${style.dim("left alone: it was not generated; delete or rename it")}\n`;
	return `${{
		new: style.green("+"),
		changed: style.yellow("~"),
		gone: style.red("-"),
		same: " "
	}[status]} ${path}  ${style.dim((written ? DONE : PLANNED)[status])}\n`;
}
exports.workflows = workflows;

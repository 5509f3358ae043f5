require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/revisions.ts
const revisions = require_start.defineCommand({
	summary: "List the revisions of a flow",
	description: [
		"A revision is a commit that changed the file of a flow, counted from the oldest; renames are followed. A working tree that differs is the next revision, marked as uncommitted.",
		"Without a flow, every flow is listed with the revision it is at.",
		"A clone that holds only the last commits is deepened first."
	],
	operands: {
		usage: "[flow]",
		min: 0,
		max: 1
	},
	options: {
		limit: {
			type: "string",
			short: "n",
			value: "N",
			description: "Newest revisions to list",
			default: "50"
		},
		format: {
			type: "string",
			short: "f",
			value: "FORMAT",
			choices: ["pretty", "json"],
			default: "pretty",
			description: "What to print"
		},
		...require_start.FLOWS_OPTIONS
	},
	examples: [
		{
			command: "gitestra revisions",
			does: "the revision of every flow"
		},
		{
			command: "gitestra revisions company.team.etl",
			does: "numbers, commits, and what changed"
		},
		{
			command: "gitestra revisions flows/company/team/etl.yaml -n 5 -f json",
			does: "for other programs"
		}
	],
	async run({ options, operands, host, terminal }) {
		const limit = Number(options.limit ?? 50);
		if (!Number.isInteger(limit) || limit < 1) throw new require_start.UsageError(`--limit must be a whole number from 1, but \u201c${options.limit}\u201d was given`);
		const [{ openWorkspace }, { currentRevisions, listRevisions }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./revisions.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const [target] = operands;
		if (target === void 0) {
			const all = await currentRevisions(workspace);
			terminal.out(options.format === "json" ? allAsJson(all) : await allAsText(all, terminal));
			return 0;
		}
		const list = await listRevisions(target, workspace, limit);
		terminal.out(options.format === "json" ? asJson(list) : await asText(list, terminal));
		return 0;
	}
});
function allAsJson(rows) {
	return `${JSON.stringify({ flows: rows.map(dated) }, null, 2)}\n`;
}
function dated({ date, ...row }) {
	return {
		...row,
		...date === void 0 ? {} : { date: new Date(date).toISOString() }
	};
}
async function allAsText(rows, { style }) {
	const { printable, textWidth } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.printable_exports);
	const names = Math.max(0, ...rows.map(({ flow }) => textWidth(flow)));
	return rows.map((row) => {
		const name = `${style.bold(printable(row.flow))}${" ".repeat(names - textWidth(row.flow))}`;
		return `${`r${row.revision}`.padEnd(5)} ${name}  ${head(row, style, printable)}\n`;
	}).join("");
}
function asJson({ flow, path, rows, leftOut }) {
	const revisions = rows.map(dated);
	return `${JSON.stringify({
		flow,
		path,
		leftOut,
		revisions
	}, null, 2)}\n`;
}
const MOST_CHANGES = 8;
async function asText({ flow, path, rows, leftOut }, { style }) {
	const [{ count, printable }, { plainTitle }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.printable_exports), Promise.resolve().then(() => require("./flow-diff-lines.js")).then((n) => n.flow_diff_lines_exports)]);
	const lines = [`${style.bold(flow)}  ${style.dim(path)}`];
	const width = String(rows[0]?.revision ?? 1).length + 1;
	for (const row of rows) {
		lines.push(`${style.cyan(`r${row.revision}`.padEnd(width))}  ${head(row, style, printable)}`);
		const indent = " ".repeat(width + 2);
		for (const words of row.changes.slice(0, MOST_CHANGES)) lines.push(`${indent}${plainTitle(printable(words), style)}`);
		const more = row.changes.length - MOST_CHANGES;
		if (more > 0) lines.push(`${indent}${style.dim(`\u2026 and ${count(more, "more change")}`)}`);
	}
	if (leftOut > 0) lines.push(style.dim(`\u2026 and ${count(leftOut, "older revision")}: --limit shows more`));
	return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}
function head(row, { dim, yellow }, printable) {
	if (row.uncommitted) return yellow("not committed yet");
	const day = new Date(row.date ?? 0).toISOString().slice(0, 16).replace("T", " ");
	return `${dim(`${row.commit?.slice(0, 8)}  ${day}`)}  ${printable(row.author ?? "")}  ${printable(row.message ?? "")}`;
}
exports.revisions = revisions;

require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/diff.ts
const diff = require_start.defineCommand({
	summary: "Compare two revisions of a flow",
	description: ["Tells which tasks, inputs, triggers and properties changed, scripts line by line; comments and layout are named as such. Versions are revisions (3, r3, latest), commits, branches or tags.", "With one version it is compared with the working tree; with none, the last revision is, or the last two revisions with each other when the working tree is clean."],
	operands: {
		usage: "<flow> [A] [B]",
		min: 1,
		max: 3,
		missing: "the flow to compare, by namespace.id or by the path of its file"
	},
	options: {
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
	examples: [
		{
			command: "gitestra diff company.team.etl",
			does: "what is not committed yet"
		},
		{
			command: "gitestra diff company.team.etl 3 5",
			does: "two revisions"
		},
		{
			command: "gitestra diff company.team.etl main --format markdown",
			does: "the working tree beside a branch"
		}
	],
	async run({ options, operands, host, terminal }) {
		const [target, from, to] = operands;
		const [{ openWorkspace }, { diffFlow }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./diff.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const compared = await diffFlow({
			target,
			...from === void 0 ? {} : { from },
			...to === void 0 ? {} : { to }
		}, workspace);
		terminal.out(`${await format(compared, options.format ?? "pretty", terminal)}\n`);
		return 0;
	}
});
async function format(compared, how, { style }) {
	const { flow, path, before, after, diff: found } = compared;
	const texts = {
		before: before.source.text,
		after: after.source.text
	};
	if (how === "json") {
		const { changeWords } = await Promise.resolve().then(() => require("./flow-diff-words.js")).then((n) => n.flow_diff_words_exports);
		const side = ({ label, revision, commit, source }) => ({
			label,
			revision,
			commit,
			path: source.path
		});
		const changes = found.changes.map((change) => ({
			...change,
			words: changeWords(change)
		}));
		return JSON.stringify({
			flow,
			path,
			before: side(before),
			after: side(after),
			kind: found.kind,
			changes
		}, null, 2);
	}
	if (how === "markdown") {
		const [{ renderDiffMarkdown }, { code, escapeText }] = await Promise.all([Promise.resolve().then(() => require("./flow-diff-markdown.js")).then((n) => n.flow_diff_markdown_exports), Promise.resolve().then(() => require("./markdown.js")).then((n) => n.markdown_exports)]);
		return `${`### ${code(flow)} ${escapeText(before.label)} \u2192 ${escapeText(after.label)}`}\n\n${renderDiffMarkdown(found, texts, {
			lines: 5e3,
			changes: 1e3
		})}`;
	}
	const { renderDiffText } = await Promise.resolve().then(() => require("./flow-diff-lines.js")).then((n) => n.flow_diff_lines_exports);
	return `${style.bold(flow)}  ${style.dim(`${before.label} \u2192 ${after.label}`)}\n${renderDiffText(found, texts, style)}`;
}
exports.diff = diff;

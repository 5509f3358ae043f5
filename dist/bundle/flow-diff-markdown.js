const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_flow_diff_lines = require("./flow-diff-lines.js");
const require_flow_diff_words = require("./flow-diff-words.js");
const require_line_hunks = require("./line-hunks.js");
const require_markdown = require("./markdown.js");
// src/report/flow-diff-markdown.ts
var flow_diff_markdown_exports = require_rolldown_runtime.__exportAll({ renderDiffMarkdown: () => renderDiffMarkdown });
function renderDiffMarkdown(diff, texts, options = {}) {
	const most = options.changes ?? 200;
	if (diff.kind !== "changed") {
		const [words] = require_flow_diff_words.diffWords(diff);
		const lines = diff.kind === "same" ? [] : require_line_hunks.lineHunks(texts.before, texts.after);
		return [`- ${require_markdown.sentence(words)}`, ...patch(lines, options)].join("\n\n");
	}
	const icons = {
		added: "\ud83d\udfe2",
		removed: "\ud83d\udd34",
		changed: "\ud83d\udfe1"
	};
	const all = require_flow_diff_words.diffWords(diff);
	const bullets = all.slice(0, most).map((words, index) => `- ${icons[diff.changes[index].kind]} ${require_markdown.sentence(words)}`);
	if (all.length > most) bullets.push(`- \u2026 and ${all.length - most} more`);
	const lines = require_flow_diff_lines.changeLines(diff).flatMap(({ title, lines: own }) => own.length === 0 ? [] : [{
		kind: "same",
		text: `# ${title.replaceAll("`", "")}`
	}, ...own.map((line) => ({
		...line,
		text: `  ${line.text}`
	}))]);
	return [bullets.join("\n"), ...patch(lines, options)].join("\n\n");
}
function patch(lines, options) {
	if (lines.length === 0) return [];
	const most = options.lines ?? 400;
	if (most === 0) return [];
	const shown = lines.slice(0, most).map(require_flow_diff_lines.patchLine);
	if (lines.length > most) shown.push(`  \u2026 ${lines.length - most} more lines`);
	return [require_markdown.details("Lines", require_markdown.fence(shown.join("\n"), "diff"))];
}
Object.defineProperty(exports, "flow_diff_markdown_exports", {
	enumerable: true,
	get: function() {
		return flow_diff_markdown_exports;
	}
});
Object.defineProperty(exports, "renderDiffMarkdown", {
	enumerable: true,
	get: function() {
		return renderDiffMarkdown;
	}
});

const require_notified_execution = require("./notified-execution.js");
// src/tasks/notifications/execution-mail.ts
const COLORS = {
	SUCCESS: "#1a7f37",
	WARNING: "#9a6700"
};
const DANGER = "#cf222e";
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
function executionHtml(execution) {
	const { state, link, customMessage } = execution;
	const name = escaped(require_notified_execution.nameOf(execution));
	const rows = require_notified_execution.factsOf(execution).map(([fact, value]) => `<tr><td style="padding:2px 16px 2px 0;color:#57606a">${escaped(fact)}</td><td>${escaped(value)}</td></tr>`);
	return [
		"<!doctype html>",
		`<html><head><meta charset="utf-8"><title>${name}: ${state}</title></head>`,
		"<body style=\"font-family:sans-serif;font-size:14px;color:#1f2328\">",
		`<h2 style="font-size:18px">${name} <span style="color:${COLORS[state] ?? DANGER}">${state}</span></h2>`,
		...customMessage === void 0 ? [] : [`<p>${customMessage}</p>`],
		`<p>${require_notified_execution.outcomeText(execution, (id) => `<code>${escaped(id)}</code>`)}</p>`,
		`<table style="border-collapse:collapse">${rows.join("")}</table>`,
		...link === void 0 ? [] : [`<p><a href="${escaped(link)}">Open the run</a></p>`],
		"</body></html>"
	].join("\n");
}
function executionText(execution) {
	const { state, link, customMessage } = execution;
	return [
		`${require_notified_execution.nameOf(execution)}: ${state}`,
		...customMessage === void 0 ? [] : ["", customMessage],
		"",
		require_notified_execution.outcomeText(execution, (id) => id),
		"",
		...require_notified_execution.factsOf(execution).map(([fact, value]) => `${fact}: ${value}`),
		...link === void 0 ? [] : ["", link],
		""
	].join("\n");
}
Object.defineProperty(exports, "executionHtml", {
	enumerable: true,
	get: function() {
		return executionHtml;
	}
});
Object.defineProperty(exports, "executionText", {
	enumerable: true,
	get: function() {
		return executionText;
	}
});

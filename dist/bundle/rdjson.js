require("./rolldown-runtime.js");
const require_validate_always = require("./validate-always.js");
// src/report/rdjson.ts
const SEVERITIES = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
function renderRdjson(diagnostics) {
	const worst = [
		"error",
		"warning",
		"info"
	].find((one) => diagnostics.some((d) => d.severity === one));
	const report = {
		source: { name: "gitestra" },
		...worst === void 0 ? {} : { severity: SEVERITIES[worst] },
		diagnostics: require_validate_always.sortDiagnostics(diagnostics).map((diagnostic) => ({
			message: diagnostic.help === void 0 ? diagnostic.message : `${diagnostic.message}\n${diagnostic.help}`,
			location: location(diagnostic.file, diagnostic.span),
			severity: SEVERITIES[diagnostic.severity],
			code: { value: diagnostic.code },
			...diagnostic.fix === void 0 ? {} : { suggestions: diagnostic.fix.edits.map((edit) => ({
				range: range(diagnostic.file, edit.span),
				text: edit.text
			})) },
			...diagnostic.related === void 0 || diagnostic.related.length === 0 ? {} : { related_locations: diagnostic.related.map((one) => ({
				message: one.message,
				location: location(one.file, one.span)
			})) }
		}))
	};
	return `${JSON.stringify(report, wholeLetters, 2)}\n`;
}
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function wholeLetters(_key, value) {
	return typeof value === "string" ? value.replace(HALF, "\ufffd") : value;
}
function location(file, span) {
	return {
		path: file.path,
		range: range(file, span)
	};
}
function range(file, span) {
	return {
		start: position(file, span.start),
		end: position(file, span.end)
	};
}
function position(file, offset) {
	const { line, column } = file.position(offset);
	return {
		line,
		column: Buffer.byteLength(file.line(line).slice(0, column - 1), "utf8") + 1
	};
}
exports.renderRdjson = renderRdjson;

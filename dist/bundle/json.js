require("./rolldown-runtime.js");
const require_validate_always = require("./validate-always.js");
// src/report/json.ts
function jsonReport(diagnostics, options = {}) {
	const counts = require_validate_always.countDiagnostics(diagnostics);
	return {
		gitestra: 1,
		summary: {
			errors: counts.errors,
			warnings: counts.warnings,
			infos: counts.infos,
			...options.files === void 0 ? {} : { files: options.files },
			filesWithProblems: counts.files
		},
		diagnostics: require_validate_always.sortDiagnostics(diagnostics).map(jsonDiagnostic)
	};
}
function renderJson(diagnostics, options = {}) {
	return `${JSON.stringify(jsonReport(diagnostics, options), void 0, 2)}\n`;
}
function jsonDiagnostic(diagnostic) {
	const { code, severity, message, file, span, help, related, fix } = diagnostic;
	return {
		code,
		severity,
		message,
		...jsonPlace(file, span),
		...help === void 0 ? {} : { help },
		...related === void 0 || related.length === 0 ? {} : { related: related.map((one) => ({
			message: one.message,
			...jsonPlace(one.file, one.span)
		})) },
		...fix === void 0 ? {} : { fix: {
			title: fix.title,
			edits: fix.edits.map((edit) => ({
				...range(file, edit.span),
				text: edit.text
			}))
		} }
	};
}
function jsonPlace(file, span) {
	return {
		file: file.path,
		...range(file, span)
	};
}
function range(file, span) {
	return {
		start: {
			offset: span.start,
			...file.position(span.start)
		},
		end: {
			offset: span.end,
			...file.position(span.end)
		}
	};
}
exports.renderJson = renderJson;

const require_rolldown_runtime = require("./rolldown-runtime.js");
// src/github/changed-lines.ts
function changedLines(files) {
	return new Map(Array.from(files, (file) => [file.path, file.lines]));
}
function touches(changed, path, start, end = start) {
	return changed.get(path)?.some((range) => range.start <= end && start <= range.end) ?? false;
}
// src/github/commands.ts
function workflowCommand(name, data = "", properties = {}) {
	const list = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(data)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
const UNSEEN = String.raw`[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*`;
const OLD_FORM = new RegExp(`#${UNSEEN}#${UNSEEN}\\[`, "gu");
const NEW_FORM = new RegExp(String.raw`^([\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*):${UNSEEN}:`, "u");
function neutralise(text) {
	if (!/[\r\n]/.test(text)) return neutraliseLine(text);
	return text.split(/\r\n|\r|\n/).map(neutraliseLine).join("\n");
}
function neutraliseLine(line) {
	const text = line.includes("#") ? line.replace(OLD_FORM, "## [") : line;
	return text.includes(":") ? text.replace(NEW_FORM, "$1: :") : text;
}
// src/github/annotations.ts
var annotations_exports = require_rolldown_runtime.__exportAll({
	annotationCommand: () => annotationCommand,
	diagnosticAnnotation: () => diagnosticAnnotation
});
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function diagnosticAnnotation(diagnostic) {
	const { file, span, severity, code, message, help } = diagnostic;
	const start = file.position(span.start);
	const end = file.position(Math.max(span.start, span.end - 1));
	return {
		level: LEVELS[severity],
		title: code,
		message: help === void 0 ? message : `${message}\n${help}`,
		file: file.path,
		line: start.line,
		endLine: end.line,
		...start.line === end.line ? {
			column: start.column,
			endColumn: Math.max(end.column, start.column)
		} : {}
	};
}
function selectAnnotations(annotations, options = {}) {
	const perLevel = options.perLevel ?? 10;
	const { changed, elsewhere = "the job summary" } = options;
	const isChanged = (one) => changed !== void 0 && one.file !== void 0 && one.line !== void 0 ? touches(changed, one.file, one.line, one.endLine ?? one.line) : false;
	const ordered = [
		"error",
		"warning",
		"notice"
	].map((level) => {
		const list = annotations.filter((one) => one.level === level);
		return [...list.filter(isChanged), ...list.filter((one) => !isChanged(one))];
	});
	const tooMany = ordered.some((list) => list.length > perLevel);
	const [errors = [], warnings = [], notices = []] = ordered;
	const shown = [
		...errors.slice(0, perLevel),
		...warnings.slice(0, perLevel),
		...notices.slice(0, tooMany ? perLevel - 1 : perLevel)
	];
	if (annotations.length - shown.length > 0) {
		const parts = [
			["error", errors.length - perLevel],
			["warning", warnings.length - perLevel],
			["notice", notices.length - (perLevel - 1)]
		].filter(([, more]) => more > 0).map(([kind, more]) => `${more} more ${kind}${more === 1 ? "" : "s"}`);
		shown.push({
			level: "notice",
			title: "Not all are shown here",
			message: `${parts.join(", ")}: see ${elsewhere}`
		});
	}
	return shown;
}
function annotationCommand(annotation, options = {}) {
	const { level, message, title, file, line, endLine, column, endColumn } = annotation;
	const limit = options.message ?? 4096;
	return workflowCommand(level, message.length <= limit ? message : `${message.slice(0, limit - 1)}\u2026`, {
		file,
		line,
		endLine,
		col: column,
		endColumn,
		title
	});
}
Object.defineProperty(exports, "annotationCommand", {
	enumerable: true,
	get: function() {
		return annotationCommand;
	}
});
Object.defineProperty(exports, "annotations_exports", {
	enumerable: true,
	get: function() {
		return annotations_exports;
	}
});
Object.defineProperty(exports, "changedLines", {
	enumerable: true,
	get: function() {
		return changedLines;
	}
});
Object.defineProperty(exports, "diagnosticAnnotation", {
	enumerable: true,
	get: function() {
		return diagnosticAnnotation;
	}
});
Object.defineProperty(exports, "neutralise", {
	enumerable: true,
	get: function() {
		return neutralise;
	}
});
Object.defineProperty(exports, "selectAnnotations", {
	enumerable: true,
	get: function() {
		return selectAnnotations;
	}
});
Object.defineProperty(exports, "workflowCommand", {
	enumerable: true,
	get: function() {
		return workflowCommand;
	}
});

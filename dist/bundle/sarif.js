require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
// src/report/sarif.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderSarif(diagnostics, options) {
	const sorted = require_validate_always.sortDiagnostics(diagnostics);
	const codes = [...new Set(sorted.map((one) => one.code))].sort();
	const ruleIndex = new Map(codes.map((code, index) => [code, index]));
	const seen = new Map();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Gitestra",
				semanticVersion: options.version,
				rules: codes.map((code) => rule(code, options))
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "Root of the repository" } } },
			...options.revision === void 0 ? {} : { versionControlProvenance: [{
				repositoryUri: options.revision.repositoryUri,
				revisionId: options.revision.commit,
				...options.revision.branch === void 0 ? {} : { branch: options.revision.branch },
				mappedTo: { uriBaseId: "%SRCROOT%" }
			}] },
			results: sorted.map((diagnostic) => result(diagnostic, ruleIndex.get(diagnostic.code) ?? 0, seen))
		}]
	};
	return `${JSON.stringify(log, void 0, 2)}\n`;
}
function rule(code, options) {
	const known = options.rules?.get(code);
	return {
		id: code,
		...known?.summary === void 0 ? {} : { shortDescription: { text: known.summary } },
		...known?.helpUri === void 0 ? {} : { helpUri: known.helpUri }
	};
}
function result(diagnostic, ruleIndex, seen) {
	const { code, severity, message, file, span, help, related, fix } = diagnostic;
	return {
		ruleId: code,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: help === void 0 ? message : `${message}\n${help}` },
		locations: [{ physicalLocation: physicalLocation(file, span) }],
		...related === void 0 || related.length === 0 ? {} : { relatedLocations: related.map((one, id) => ({
			id,
			message: { text: one.message },
			physicalLocation: physicalLocation(one.file, one.span)
		})) },
		partialFingerprints: { "gitestra/v1": fingerprint(diagnostic, seen) },
		...fix === void 0 ? {} : { fixes: [sarifFix(fix, file)] }
	};
}
function physicalLocation(file, span) {
	return {
		artifactLocation: location(file),
		region: {
			...region(file, span),
			snippet: { text: file.text.slice(span.start, span.end) }
		}
	};
}
function location(file) {
	const absolute = file.path.startsWith("/") || /^[A-Za-z]:/.test(file.path);
	const uri = file.path.split("/").map((part) => encodeURIComponent(part)).join("/");
	return absolute ? { uri: `file://${uri.startsWith("/") ? "" : "/"}${uri}` } : {
		uri,
		uriBaseId: "%SRCROOT%"
	};
}
function region(file, span) {
	const start = file.position(span.start);
	const end = file.position(Math.max(span.start, span.end));
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
		charOffset: span.start,
		charLength: Math.max(0, span.end - span.start)
	};
}
function sarifFix(fix, file) {
	return {
		description: { text: fix.title },
		artifactChanges: [{
			artifactLocation: location(file),
			replacements: fix.edits.map((edit) => ({
				deletedRegion: region(file, edit.span),
				insertedContent: { text: edit.text }
			}))
		}]
	};
}
function fingerprint(diagnostic, seen) {
	const { code, file, span } = diagnostic;
	const line = file.line(file.position(span.start).line).trim();
	const key = [
		code,
		file.path,
		line
	].join("\n");
	const times = seen.get(key) ?? 0;
	seen.set(key, times + 1);
	return require_common.createHash("sha256").update(`${key}\n${times}`).digest("hex").slice(0, 32);
}
exports.renderSarif = renderSarif;

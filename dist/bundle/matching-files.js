const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
// src/tasks/core/namespace/matching-files.ts
const filesProperty = require_common.either(require_common.list(require_common.text({ description: "Path or pattern." }), { description: "Paths or patterns." }), require_common.text({ description: "Path or pattern." }), {
	description: "Path or pattern of the files, or a list: `report.txt`, `scripts/*.py`, `**.csv`. One that begins with a letter matches at any depth.",
	required: true
});
async function matchingFiles(files, namespace, patterns) {
	const tests = (typeof patterns === "string" ? [patterns] : patterns).map(fileTest);
	return (await files.list(namespace)).filter((path) => tests.some((test) => test(path)));
}
function fileTest(pattern) {
	if (!pattern.startsWith("/")) return require_validate_always.namespaceFileTest(pattern);
	const expression = require_validate_always.globToRegExp(pattern.slice(1));
	return (path) => expression.test(path);
}
Object.defineProperty(exports, "filesProperty", {
	enumerable: true,
	get: function() {
		return filesProperty;
	}
});
Object.defineProperty(exports, "matchingFiles", {
	enumerable: true,
	get: function() {
		return matchingFiles;
	}
});

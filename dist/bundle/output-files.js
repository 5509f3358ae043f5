const require_validate_always = require("./validate-always.js");
require("./working-path.js");
// src/tasks/scripts/output-files.ts
async function storeOutputFiles(request, ports) {
	const stored = {};
	if (request.patterns.length === 0 && request.outputDir === void 0) return stored;
	const tests = request.patterns.map((pattern) => require_validate_always.outputFileTest(pattern, request.workingDir));
	const ignored = new Set(request.ignore ?? []);
	const inside = request.outputDir === void 0 ? void 0 : `${request.outputDir}/`;
	for (const path of await ports.files.list(request.workingDir)) {
		if (ignored.has(path) || path.startsWith(`.gitestra/`)) continue;
		const fromOutputDir = inside !== void 0 && path.startsWith(inside);
		if (!fromOutputDir && !tests.some((test) => test(path))) continue;
		const key = fromOutputDir ? path.slice(inside.length) : path;
		const name = path.slice(path.lastIndexOf("/") + 1);
		stored[key] = await ports.storage.putFile(name, `${request.workingDir}/${path}`);
	}
	return stored;
}
function outputFileVariables(patterns, workingDir) {
	return Object.fromEntries(patterns.filter(require_validate_always.isPlainName).map((name) => [name, name.startsWith("/") ? name : `${workingDir}/${name}`]));
}
Object.defineProperty(exports, "outputFileVariables", {
	enumerable: true,
	get: function() {
		return outputFileVariables;
	}
});
Object.defineProperty(exports, "storeOutputFiles", {
	enumerable: true,
	get: function() {
		return storeOutputFiles;
	}
});

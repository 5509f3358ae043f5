const require_common = require("./common.js");
const require_waiting_line = require("./waiting-line.js");
const require_validate_always = require("./validate-always.js");
require("./working-path.js");
// src/tasks/scripts/output-files.ts
const SIDE_BY_SIDE = 8;
async function storeOutputFiles(request, ports) {
	if (request.patterns.length === 0 && request.outputDir === void 0) return {};
	const tests = request.patterns.map((pattern) => require_validate_always.outputFileTest(pattern, request.workingDir));
	const ignored = new Set(request.ignore ?? []);
	const inside = request.outputDir === void 0 ? void 0 : `${request.outputDir}/`;
	if (!await ports.files.exists(request.workingDir)) {
		ports.logger.warn("there are no output files: the working directory was removed");
		return {};
	}
	const unreadable = [];
	const present = (await ports.files.list(request.workingDir, (folder) => unreadable.push(folder))).filter((path) => !ignored.has(path) && !path.startsWith(`.gitestra/`));
	for (const folder of unreadable) ports.logger.warn(`no file below ${JSON.stringify(folder)} becomes an output: the folder may not be read`);
	const stored = {};
	const line = new require_waiting_line.WaitingLine(SIDE_BY_SIDE);
	const work = [];
	for (const path of present) {
		const fromOutputDir = inside !== void 0 && path.startsWith(inside);
		if (!fromOutputDir && !tests.some((test) => test(path))) continue;
		const key = fromOutputDir ? path.slice(inside.length) : path;
		stored[key] = void 0;
		work.push(line.run(async () => {
			stored[key] = await storeFile(request.workingDir, path, ports);
		}));
	}
	await allSettled(work);
	await tellUnusable(request, new Set(present), ports);
	const entries = Object.entries(stored).filter((entry) => entry[1] !== void 0);
	return Object.fromEntries(entries);
}
async function allSettled(work) {
	for (const result of await Promise.allSettled(work)) if (result.status === "rejected") throw result.reason;
}
async function storeFile(workingDir, path, { storage, files, logger }) {
	const local = `${workingDir}/${path}`;
	try {
		return await storage.putFile(path, local);
	} catch (error) {
		if (!require_common.isTaskFailure(error) || await files.exists(local)) throw error;
		const why = path.includes("\ufffd") ? "its name is no valid UTF-8" : "it vanished while it was stored";
		logger.warn(`${JSON.stringify(path)} does not become an output: ${why}`);
		return;
	}
}
async function tellUnusable({ patterns, workingDir }, present, { files, logger }) {
	for (const pattern of patterns.filter(require_validate_always.isPlainName)) {
		const name = require_validate_always.relativePattern(pattern, workingDir).replace(/\/+$/, "");
		if (name === "" || present.has(name) || !await files.exists(`${workingDir}/${name}`)) continue;
		logger.warn(`outputFiles: ${JSON.stringify(pattern)} is no file of the working directory; the files of a folder are written ${JSON.stringify(`${name}/**`)}, and links that lead outside are not followed`);
	}
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

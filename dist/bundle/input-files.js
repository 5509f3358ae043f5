const require_start = require("./start.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
const require_working_path = require("./working-path.js");
// src/tasks/scripts/input-files.ts
const STORED = /^(kestra|nsfile|file):\/\//;
async function renderInputFiles(written, context, extra) {
	if (written === void 0 || written === null) return [];
	if (typeof written === "string") return filesOfJson(await context.render(written, extra));
	if (typeof written !== "object" || Array.isArray(written)) throw new require_common.TaskFailure("property `inputFiles` must be a map of file names to contents");
	const files = [];
	for (const [name, content] of Object.entries(written)) {
		if (content === null) continue;
		const rendered = typeof content === "string" ? await context.render(content, extra) : content;
		const value = typeof rendered === "object" ? await context.renderStructure(rendered, extra) : rendered;
		files.push([await context.render(name, extra), asText(value)]);
	}
	return files;
}
function filesOfJson(json) {
	if (json.trim() === "") return [];
	let parsed;
	try {
		parsed = JSON.parse(json);
	} catch (cause) {
		throw new require_common.TaskFailure(`property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`, { cause });
	}
	if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new require_common.TaskFailure(`property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`);
	return Object.entries(parsed).map(([name, content]) => [name, content === null ? "" : asText(content)]);
}
function asText(value) {
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
async function writeInputFiles(files, workingDir, ports) {
	for (const [name, content] of files) {
		const path = require_working_path.workingPath(workingDir, name);
		if (STORED.test(content) && !content.includes("\n")) {
			await ports.files.makeFolder(require_start.dirname(path));
			await ports.storage.fetch(content.trim(), path);
		} else await ports.files.write(path, content);
	}
}
async function writeNamespaceFiles(options, workingDir, context) {
	if (!options.enabled) return;
	const include = (options.include ?? []).map(require_validate_always.namespaceFileTest);
	const exclude = (options.exclude ?? []).map(require_validate_always.namespaceFileTest);
	for (const namespace of options.namespaces ?? [context.flow.namespace]) for (const listed of await context.namespaceFiles.list(namespace)) {
		const path = listed.replace(/^\/+/, "");
		if (include.length > 0 && !include.some((test) => test(path))) continue;
		if (exclude.some((test) => test(path))) continue;
		const target = require_working_path.workingPath(workingDir, options.folderPerNamespace ? `${namespace}/${path}` : path);
		if (options.ifExists !== "OVERWRITE" && await context.files.exists(target)) {
			if (options.ifExists === "FAIL") throw new require_common.TaskFailure(`namespace file \`${path}\` is already there`);
			if (options.ifExists === "WARN") context.logger.warn(`namespace file ${path} is already there and is kept`);
			continue;
		}
		await context.files.copy(await context.namespaceFiles.localPath(namespace, listed), target);
	}
}
Object.defineProperty(exports, "renderInputFiles", {
	enumerable: true,
	get: function() {
		return renderInputFiles;
	}
});
Object.defineProperty(exports, "writeInputFiles", {
	enumerable: true,
	get: function() {
		return writeInputFiles;
	}
});
Object.defineProperty(exports, "writeNamespaceFiles", {
	enumerable: true,
	get: function() {
		return writeNamespaceFiles;
	}
});

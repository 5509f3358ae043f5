require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
// src/tasks/core/namespace/uri-name.ts
function isUri(text) {
	return /^(kestra|nsfile|file):\/\//.test(text);
}
function decodedName(uri) {
	const name = uri.slice(uri.lastIndexOf("/") + 1);
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
// src/tasks/core/namespace/upload-files.ts
const uploadFilesTask = require_common.defineTask({
	type: "io.kestra.plugin.core.namespace.UploadFiles",
	title: "Write namespace files.",
	description: "Files of the working directory, or stored files, are written to the `_files` folder of a namespace in the working tree of the repository. They are not committed: that is up to a later step of the workflow.",
	properties: {
		namespace: require_common.text({ description: "Namespace of the files. Default: the namespace of the flow." }),
		files: require_common.either(require_common.map(require_common.text({ description: "URI of a stored file." }), { description: "The older form of `filesMap`." }), require_common.list(require_common.text({ description: "Pattern or URI." }), { description: "Patterns or URIs." }), { description: "Patterns of files in the working directory (`scripts/**.py`), or URIs of stored files; they go to `destination`." }),
		filesMap: require_common.either(require_common.map(require_common.text({ description: "URI of a stored file." }), { description: "URIs by path." }), require_common.text({ description: "The same as JSON text." }), { description: "URIs of stored files by the path in the namespace; a map or its JSON text." }),
		destination: require_common.text({
			description: "Folder in the namespace for `files`.",
			default: "/"
		}),
		conflict: require_common.choice([
			"OVERWRITE",
			"ERROR",
			"SKIP"
		], {
			description: "What to do with a file that is there already.",
			default: "OVERWRITE"
		})
	},
	outputs: { files: {
		type: "map",
		description: "URIs of the namespace files that were written, by path, with a slash at the beginning."
	} },
	examples: [{
		title: "Keep a file for other flows of the namespace",
		flow: `id: upload_files
namespace: company.team
tasks:
  - id: report
    type: io.kestra.plugin.core.storage.Write
    content: all is well
  - id: keep
    type: io.kestra.plugin.core.namespace.UploadFiles
    filesMap:
      reports/today.txt: "{{ outputs.report.uri }}"
  - id: fetch
    type: io.kestra.plugin.core.namespace.DownloadFiles
    namespace: company.team
    files: reports/*.txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.fetch.files['/reports/today.txt']) }}"
`,
		expect: { logs: ["all is well"] }
	}],
	async run({ namespace = "", files, filesMap, destination, conflict }, context) {
		const place = namespace === "" ? context.flow.namespace : namespace;
		const mapped = {
			...isRecord(files) ? files : {},
			...readMap(filesMap)
		};
		if (files === void 0 && filesMap === void 0) throw new require_common.TaskFailure("one of `files` and `filesMap` must be set");
		const uploads = [...Array.isArray(files) ? await ofPatterns(files, destination, context) : [], ...await ofMap(mapped, context)];
		const there = new Set(await context.namespaceFiles.list(place));
		const written = {};
		for (const { target, localPath } of uploads) {
			if (there.has(target) && conflict === "SKIP") continue;
			if (there.has(target) && conflict === "ERROR") throw new require_common.TaskFailure(`the namespace file ${target} of ${place} is there already and \`conflict\` is ERROR`);
			await context.namespaceFiles.put(place, target, localPath);
			written[`/${target}`] = `kestra:///${place.replaceAll(".", "/")}/_files/${encodeURI(target)}`;
		}
		context.metric({
			name: "uploaded",
			type: "counter",
			value: Object.keys(written).length
		});
		return { outputs: { files: written } };
	}
});
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readMap(written) {
	if (written === void 0 || typeof written === "string" && written.trim() === "") return {};
	let value = written;
	try {
		if (typeof written === "string") value = JSON.parse(written);
	} catch {
		value = void 0;
	}
	if (isRecord(value) && Object.values(value).every((uri) => typeof uri === "string")) return value;
	throw new require_common.TaskFailure(`property \`filesMap\`: \`${String(written).slice(0, 80)}\` is no map of paths to URIs, nor its JSON text`);
}
async function ofPatterns(patterns, destination, context) {
	const uploads = [];
	const workingDir = await context.workingDir();
	const local = await context.files.list(workingDir);
	for (const pattern of patterns) {
		if (isUri(pattern)) {
			const localPath = await stored(pattern, context);
			if (localPath !== void 0) uploads.push({
				target: inside(destination, decodedName(pattern)),
				localPath
			});
			continue;
		}
		const found = local.filter((path) => !path.startsWith(".gitestra/")).filter(require_validate_always.outputFileTest(pattern, workingDir));
		if (found.length === 0) context.logger.warn(`no file of the working directory matches ${pattern}`);
		for (const path of found) uploads.push({
			target: inside(destination, path),
			localPath: `${workingDir}/${path}`
		});
	}
	return uploads;
}
async function ofMap(files, context) {
	const uploads = [];
	for (const [target, uri] of Object.entries(files)) {
		if (!isUri(uri)) throw new require_common.TaskFailure(`\`${uri}\` (for ${target}) is no URI of a stored file; store the text first with io.kestra.plugin.core.storage.Write`);
		const localPath = await stored(uri, context);
		if (localPath !== void 0) uploads.push({
			target: inside("", target),
			localPath
		});
	}
	return uploads;
}
async function stored(uri, context) {
	if (await context.storage.exists(uri)) return context.storage.localPath(uri);
	context.logger.warn(`there is no file ${uri}; nothing is written for it`);
}
function inside(destination, path) {
	return `${destination}/${path}`.split("/").filter((part) => part !== "" && part !== ".").join("/");
}
exports.uploadFilesTask = uploadFilesTask;

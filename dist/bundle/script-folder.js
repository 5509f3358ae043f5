const require_common = require("./common.js");
const require_input_files = require("./input-files.js");
const require_working_path = require("./working-path.js");
const require_output_files = require("./output-files.js");
// src/tasks/scripts/local-uris.ts
const STORED_URI = /(?:kestra:\/\/|(?<![\p{L}\p{N}_+.-])(?:nsfile:\/\/|file:\/\/\/))[-\p{L}\p{N}._+~#=/%@,:!*()&;$[\]']*/gu;
const ANY_URI = /(?:kestra|file):\/\//;
const PERHAPS_BEHIND = /[.,:!*()&;$[\]']/;
var LocalUris = class {
	#workingDir;
	#ports;
	#found = new Map();
	#copies = 0;
	constructor(workingDir, ports) {
		this.#workingDir = workingDir;
		this.#ports = ports;
	}
	async replace(text) {
		if (!ANY_URI.test(text)) return text;
		const local = new Map();
		for (const [written] of text.matchAll(STORED_URI)) local.set(written, await this.#once(written));
		return text.replace(STORED_URI, (written) => local.get(written) ?? written);
	}
	#once(written) {
		const found = this.#found.get(written) ?? this.#local(written);
		this.#found.set(written, found);
		return found;
	}
	async #local(written) {
		if (!/:\/\/.*[\p{L}\p{N}]/u.test(written)) return written;
		const uri = await this.#longestStored(written);
		return uri === void 0 ? written : await this.#fetch(uri) + written.slice(uri.length);
	}
	async #fetch(uri) {
		const name = uri.slice(uri.lastIndexOf("/") + 1) || "file";
		const folder = `${this.#workingDir}/${require_working_path.PRIVATE_FOLDER}/${++this.#copies}`;
		await this.#ports.files.makeFolder(folder);
		return this.#ports.storage.fetch(uri, `${folder}/${decodeName(name)}`);
	}
	async #longestStored(written) {
		for (let end = written.length; end > 8; end--) {
			if (end < written.length && !PERHAPS_BEHIND.test(written[end])) continue;
			const uri = written.slice(0, end);
			if (await this.#exists(uri)) return uri;
		}
		return written.startsWith("file:") ? void 0 : written.replace(/[.,:!*()&;$[\]']+$/, "");
	}
	#exists(uri) {
		const { storage } = this.#ports;
		return uri.startsWith("file:") ? storage.exists(uri).catch(() => false) : storage.exists(uri);
	}
};
function decodeName(name) {
	try {
		return decodeURIComponent(name).replaceAll("/", "_");
	} catch {
		return name;
	}
}
// src/tasks/scripts/script-folder.ts
async function prepareScriptFolder(properties, context, { written = context.rawProperties, variables } = {}) {
	const workingDir = await context.workingDir();
	const outputDirName = properties.outputDirectory ?? properties.runner !== void 0 ? `output-${context.taskRun.id}` : void 0;
	const base = {
		workingDir,
		...variables?.(workingDir)
	};
	const env = { WORKING_DIR: workingDir };
	if (outputDirName !== void 0) {
		base.outputDir = `${workingDir}/${outputDirName}`;
		env.OUTPUT_DIR = `${workingDir}/${outputDirName}`;
		await context.files.makeFolder(`${workingDir}/${outputDirName}`);
	}
	const patterns = await renderPatterns(written.outputFiles, context, base);
	const extra = {
		...base,
		outputFiles: require_output_files.outputFileVariables(patterns, workingDir)
	};
	const renderer = {
		render: (text) => context.render(text, extra),
		renderStructure: (value) => context.renderStructure(value, extra)
	};
	const { namespaceFiles } = properties;
	if (namespaceFiles !== void 0) await require_input_files.writeNamespaceFiles(namespaceFiles, workingDir, context);
	const inputFiles = await require_input_files.renderInputFiles(written.inputFiles, context, extra);
	await require_input_files.writeInputFiles(inputFiles, workingDir, context);
	return {
		workingDir,
		patterns,
		outputDirName,
		extra,
		env,
		renderer,
		uris: new LocalUris(workingDir, context)
	};
}
async function renderPatterns(written, context, extra) {
	if (written === void 0 || written === null) return [];
	const rendered = typeof written === "string" ? await context.render(written, extra) : written;
	const list = typeof rendered === "string" ? readList(rendered) : rendered;
	if (!Array.isArray(list)) throw new require_common.TaskFailure("property `outputFiles` must be a list of names or patterns");
	return Promise.all(list.map((pattern) => context.render(String(pattern), extra)));
}
function readList(text) {
	if (text.trim() === "") return [];
	try {
		return JSON.parse(text);
	} catch {
		return [text];
	}
}
Object.defineProperty(exports, "prepareScriptFolder", {
	enumerable: true,
	get: function() {
		return prepareScriptFolder;
	}
});

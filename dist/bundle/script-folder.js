const require_common = require("./common.js");
const require_input_files = require("./input-files.js");
const require_output_files = require("./output-files.js");
// src/tasks/scripts/script-folder.ts
async function prepareScriptFolder(properties, context, { written = context.rawProperties, variables } = {}) {
	const workingDir = await context.workingDir();
	const outputDirName = properties.outputDirectory === true ? `output-${context.taskRun.id}` : void 0;
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
		uris: new require_input_files.LocalUris(workingDir, context)
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

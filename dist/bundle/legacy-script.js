const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_docker = require("./docker.js");
const require_script_result = require("./script-result.js");
const require_script_properties = require("./script-properties.js");
const require_working_path = require("./working-path.js");
// src/tasks/scripts/legacy/legacy-script.ts
const word = require_common.text({ description: "Word." });
const name = require_common.text({ description: "Name." });
const legacyProperties = {
	runner: require_common.choice(["PROCESS", "DOCKER"], {
		description: "Where the script runs.",
		default: "PROCESS"
	}),
	dockerOptions: require_common.object(require_docker.dockerOptions, { description: "Options of the container, its `image` among them, with the runner DOCKER." }),
	interpreter: require_common.text({
		description: "Program that gets the commands as one text.",
		default: "/bin/sh"
	}),
	interpreterArgs: require_common.list(word, {
		description: "Its options.",
		default: ["-c"]
	}),
	exitOnFailed: require_common.boolean({
		description: "Stop at the first command that fails.",
		default: true
	}),
	inputFiles: require_common.either(require_common.map(require_common.any({ description: "Content, or the URI of a stored file." }), { description: "Files by name." }), require_common.text({ description: "An expression that renders to a JSON map." }), { description: "Files written to the working directory before the script runs, by relative name." }),
	outputFiles: require_common.list(name, { description: "Files to keep; `{{ outputFiles.<name> }}`, or `{{ temp.<name> }}`, is the path to write one to." }),
	outputsFiles: require_common.list(name, {
		description: "As `outputFiles`.",
		deprecated: "write `outputFiles`"
	}),
	files: require_common.list(name, {
		description: "As `outputFiles`.",
		deprecated: "write `outputFiles`"
	}),
	outputDirs: require_common.list(name, { description: "Folders of which all files are kept; `{{ outputDirs.<name> }}` is the path of one." }),
	env: require_common.map(require_common.text({ description: "Value." }), { description: "Environment variables." }),
	warningOnStdErr: require_common.boolean({
		description: "Kestra: has no effect since 0.23.",
		deprecated: "remove it; lines on stderr are logged as errors and do not change the state"
	})
};
const LEGACY_SELF_BOUND = [
	"dockerOptions",
	"interpreter",
	"interpreterArgs",
	"inputFiles",
	"outputFiles",
	"outputsFiles",
	"files",
	"env"
];
const legacyOutputs = {
	...require_script_properties.scriptOutputs,
	files: {
		type: "map",
		description: "As `outputFiles`."
	},
	stdOutLineCount: {
		type: "integer",
		description: "Lines on standard output."
	},
	stdErrLineCount: {
		type: "integer",
		description: "Lines on standard error."
	}
};
async function runLegacyScript({ language, commands, own = {} }, bound, context) {
	const { dockerOptions: docker, outputFiles, outputsFiles, files, ...raw } = context.rawProperties;
	const { inputFiles, env, interpreter = "/bin/sh", interpreterArgs = ["-c"] } = raw;
	const outputDirs = bound.outputDirs ?? [];
	const kept = [
		outputFiles,
		outputsFiles,
		files
	].flatMap((names) => names ?? []);
	const output = new require_script_result.ScriptOutput(context);
	const request = {
		language,
		definitions: {
			...require_script_properties.scriptProperties,
			commands: require_common.list(require_common.text({ description: "One command." }), {
				description: "Commands.",
				required: true
			})
		},
		body: "commands",
		properties: {
			failFast: bound.exitOnFailed,
			runner: bound.runner,
			targetOS: "AUTO",
			outputDirectory: false,
			...own
		},
		written: {
			commands,
			interpreter: [interpreter, interpreterArgs].flat(),
			inputFiles,
			env,
			outputFiles: [...kept, ...outputDirs.map((folder) => `${folder}/**`)],
			docker: bound.runner === "DOCKER" ? docker : void 0
		},
		variables: (workingDir) => ({
			outputDirs: pathsIn(workingDir, outputDirs),
			temp: pathsIn(workingDir, kept.map(String))
		}),
		output
	};
	const workingDir = await context.workingDir();
	for (const folder of outputDirs) await context.files.makeFolder(require_working_path.workingPath(workingDir, folder));
	const { outputs } = await require_require_program.runScript(request, context);
	const { stdout, stderr } = output.lines;
	return { outputs: {
		...outputs,
		files: outputs?.outputFiles,
		stdOutLineCount: stdout,
		stdErrLineCount: stderr
	} };
}
function pathsIn(folder, names) {
	return Object.fromEntries(names.map((name) => [name, `${folder}/${name}`]));
}
function requireInputFile(name, { rawProperties }, otherwise = "") {
	const { inputFiles } = rawProperties;
	if (typeof inputFiles === "object" && inputFiles !== null ? name in inputFiles : String(inputFiles ?? "").includes(name) || String(inputFiles ?? "").includes("{{")) return;
	throw new require_common.TaskFailure(`\`inputFiles\` must hold the script as \`${name}\`${otherwise}`);
}
Object.defineProperty(exports, "LEGACY_SELF_BOUND", {
	enumerable: true,
	get: function() {
		return LEGACY_SELF_BOUND;
	}
});
Object.defineProperty(exports, "legacyOutputs", {
	enumerable: true,
	get: function() {
		return legacyOutputs;
	}
});
Object.defineProperty(exports, "legacyProperties", {
	enumerable: true,
	get: function() {
		return legacyProperties;
	}
});
Object.defineProperty(exports, "requireInputFile", {
	enumerable: true,
	get: function() {
		return requireInputFile;
	}
});
Object.defineProperty(exports, "runLegacyScript", {
	enumerable: true,
	get: function() {
		return runLegacyScript;
	}
});

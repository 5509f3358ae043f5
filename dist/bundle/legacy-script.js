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
	dockerOptions: require_common.object(require_docker.dockerRunner.properties, { description: "Options of the container, its `image` among them, with the runner DOCKER." }),
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
	outputFiles: require_common.list(name, { description: "Files to keep; `{{ outputFiles.<name> }}` is the path to write one to." }),
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
		description: "A line on standard error makes the state of the task run WARNING.",
		default: true
	})
};
const LEGACY_SELF_BOUND = [
	"dockerOptions",
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
	},
	warningOnStdErr: {
		type: "boolean",
		description: "What the property of this name says."
	}
};
async function runLegacyScript({ language, commands, own = {} }, bound, context) {
	const { dockerOptions, outputFiles, outputsFiles, files, inputFiles, env } = context.rawProperties;
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
			interpreter: [bound.interpreter, ...bound.interpreterArgs],
			runner: bound.runner,
			targetOS: "AUTO",
			outputDirectory: false,
			...own
		},
		written: {
			commands,
			inputFiles,
			env,
			outputFiles: [...kept, ...outputDirs.map((folder) => `${folder}/**`)],
			docker: bound.runner === "DOCKER" ? dockerOptions : void 0
		},
		variables: (workingDir) => ({ outputDirs: Object.fromEntries(outputDirs.map((folder) => [folder, `${workingDir}/${folder}`])) }),
		output
	};
	const workingDir = await context.workingDir();
	for (const folder of outputDirs) await context.files.makeFolder(require_working_path.workingPath(workingDir, folder));
	const { outputs } = await require_require_program.runScript(request, context);
	const { stdout, stderr } = output.lines;
	return {
		outputs: {
			...outputs,
			files: outputs?.outputFiles,
			stdOutLineCount: stdout,
			stdErrLineCount: stderr,
			warningOnStdErr: bound.warningOnStdErr
		},
		...bound.warningOnStdErr && stderr > 0 ? { state: "WARNING" } : {}
	};
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
Object.defineProperty(exports, "runLegacyScript", {
	enumerable: true,
	get: function() {
		return runLegacyScript;
	}
});

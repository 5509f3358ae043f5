const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_language = require("./language.js");
const require_run_always = require("./run-always.js");
const require_python = require("./python.js");
// src/tasks/scripts/command-line/command-line-tool.ts
function toolLanguage(tool) {
	return {
		name: tool.program,
		image: tool.image,
		setup: (request, context) => request.where === "host" ? hostSetup(tool, request, request.lines, context) : require_language.PLAIN_SETUP
	};
}
async function hostSetup(tool, request, installing, context) {
	const environment = await environmentFor(tool, request, installing, context);
	await requireTool(tool, request, environment, context);
	if (environment === void 0) return require_language.PLAIN_SETUP;
	const { folder } = environment;
	return {
		...require_language.PLAIN_SETUP,
		env: require_python.environmentVariables(folder, installing),
		searchPaths: { PATH: [`${folder}/bin`] }
	};
}
async function environmentFor({ fromPyPI = false }, { workingDir, env }, lines, context) {
	const plan = fromPyPI ? require_run_always.planInstallation(lines) : void 0;
	if (plan === void 0) return void 0;
	const found = await context.process.which("python3");
	return { folder: await require_python.virtualEnvironment({
		python: found ?? await require_require_program.requireProgram(context, "python", "Python", require_python.python.image),
		uv: await context.process.which("uv"),
		version: void 0,
		dependencies: [],
		installLines: plan.later ? [] : plan.beforehand,
		env,
		prelude: [],
		workingDir,
		keep: !plan.later
	}, context) };
}
async function requireTool(tool, { lines, env }, environment, context) {
	const used = lines.findIndex((line) => calls(tool).test(line));
	if (used === -1 || env.PATH !== void 0) return;
	if (lines.slice(0, used).some((line) => line.trim() !== "")) return;
	const [, program = tool.program] = calls(tool).exec(lines[used]) ?? [];
	if (environment !== void 0 && await context.files.exists(`${environment.folder}/bin/${program}`)) return;
	await require_require_program.requireProgram(context, program, tool.title, tool.image);
}
function calls({ program, others = [] }) {
	return new RegExp(`(?:^|[\\s;&|({\`])(${[program, ...others].join("|")})(?:$|[\\s;&|)\`])`, "m");
}
async function withMissingProgram(failure, tool, context) {
	const { exitCode, outputs } = failure.facts;
	if (exitCode !== 127 || outputs?.taskRunner !== void 0) return failure;
	try {
		await require_require_program.requireProgram(context, tool.program, tool.title, tool.image);
		return failure;
	} catch (error) {
		return new require_common.TaskFailure(`${failure.message}; ${error.message}`, failure.facts);
	}
}
// src/tasks/scripts/command-line/command-line-task.ts
const commands = require_common.list(require_common.text({ description: "One command." }), {
	description: "Commands, run in one shell.",
	required: true
});
const { taskRunner, docker, inputFiles, outputFiles, namespaceFiles } = require_script_properties.scriptProperties;
const commandLineProperties = {
	commands,
	env: require_common.map(require_common.text({ description: "Value." }), { description: "Environment variables; they count more than those that come from other properties. The URI of a stored file becomes the path of a local copy." }),
	taskRunner,
	containerImage: require_common.text({ description: "Image of the container. Default: that of the program, once a container is asked for." }),
	docker,
	inputFiles,
	outputFiles,
	namespaceFiles
};
const COMMAND_LINE_SELF_BOUND = [
	"taskRunner",
	"commands",
	"env",
	"inputFiles",
	"outputFiles",
	"docker"
];
async function runCommandLine(run, context) {
	const { tool, language = toolLanguage(tool), properties, definitions, failFast, outputDirectory } = run;
	const { output, env, edit, apart, variables } = run;
	const written = { ...run.written ?? context.rawProperties };
	if (run.clearsEntryPoint) written.docker = withEntryPoint(written.docker);
	const request = {
		language,
		body: "commands",
		definitions: {
			...require_script_properties.scriptProperties,
			commands,
			...definitions
		},
		properties: {
			targetOS: "AUTO",
			...properties,
			failFast,
			...outputDirectory === void 0 ? {} : { outputDirectory }
		},
		written,
		...given({
			output,
			env,
			edit,
			apart,
			variables
		})
	};
	try {
		return await require_require_program.runScript(request, context);
	} catch (error) {
		throw require_common.isTaskFailure(error) ? await withMissingProgram(error, tool, context) : error;
	}
}
function given(options) {
	return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
}
function withEntryPoint(docker) {
	if (typeof docker !== "object" || docker === null || Array.isArray(docker)) return docker;
	const { entryPoint } = docker;
	return entryPoint === void 0 || entryPoint === null || Array.isArray(entryPoint) && entryPoint.length === 0 ? {
		...docker,
		entryPoint: [""]
	} : docker;
}
Object.defineProperty(exports, "COMMAND_LINE_SELF_BOUND", {
	enumerable: true,
	get: function() {
		return COMMAND_LINE_SELF_BOUND;
	}
});
Object.defineProperty(exports, "commandLineProperties", {
	enumerable: true,
	get: function() {
		return commandLineProperties;
	}
});
Object.defineProperty(exports, "hostSetup", {
	enumerable: true,
	get: function() {
		return hostSetup;
	}
});
Object.defineProperty(exports, "runCommandLine", {
	enumerable: true,
	get: function() {
		return runCommandLine;
	}
});
Object.defineProperty(exports, "toolLanguage", {
	enumerable: true,
	get: function() {
		return toolLanguage;
	}
});

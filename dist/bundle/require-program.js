const require_common = require("./common.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_working_path = require("./working-path.js");
const require_output_files = require("./output-files.js");
const require_docker = require("./docker.js");
const require_process = require("./process.js");
const require_run_in_container = require("./run-in-container.js");
const require_script_folder = require("./script-folder.js");
const require_script_result = require("./script-result.js");
// src/tasks/scripts/choose-runner.ts
const PROCESS_TYPES = [require_process.processRunner.type, ...require_process.processRunner.aliases ?? []];
const DOCKER_TYPES = [require_docker.dockerRunner.type, ...require_docker.dockerRunner.aliases ?? []];
async function chooseRunner(request, context, renderer) {
	tellOverruled(request, context);
	const explicit = explicitRunner(request);
	const { taskRunner } = context.settings;
	if (taskRunner !== "docker" && !(explicit === "container" || explicit === void 0 && request.containerImage !== void 0)) {
		if (taskRunner === "process" && request.containerImage !== void 0) tellUnused(request.containerImage);
		return { where: "host" };
	}
	const options = await containerOptions(request, context, renderer);
	const image = options.image ?? request.containerImage ?? request.defaultImage;
	if (taskRunner === "docker") return {
		where: "container",
		image,
		options
	};
	if (taskRunner === "process") {
		tellUnused(image);
		return { where: "host" };
	}
	const host = options.host;
	if (await context.containers.available(host)) return {
		where: "container",
		image,
		options
	};
	context.logger.warn(`image ${image} is not used: no container engine answers${host === void 0 ? "" : ` at ${host}`}, so the script runs on the host`);
	return { where: "host" };
	function tellUnused(unused) {
		context.logger.warn(`image ${unused} is not used: all scripts were told to run on the host`);
	}
}
function explicitRunner({ taskRunner, runner, docker }) {
	if (runner !== void 0) return runner === "PROCESS" ? "host" : "container";
	if (isWritten(taskRunner)) {
		const type = String(taskRunner.type);
		if (PROCESS_TYPES.includes(type)) return "host";
		if (DOCKER_TYPES.includes(type)) return "container";
		throw unknownRunner(type);
	}
	return isWritten(docker) ? "container" : void 0;
}
function tellOverruled({ taskRunner, runner, docker }, { logger }) {
	const unused = (property, by) => logger.warn(`property \`${property}\` is not used: ${by} counts more; remove one of them`);
	if (runner !== void 0 && isWritten(taskRunner)) unused("taskRunner", `\`runner: ${runner}\``);
	else if (isDocker(taskRunner) && isWritten(docker)) unused("taskRunner", "`docker`");
}
function isWritten(value) {
	return value !== void 0 && value !== null;
}
function isDocker(taskRunner) {
	return isWritten(taskRunner) && DOCKER_TYPES.includes(String(taskRunner.type));
}
function unknownRunner(type) {
	const meant = require_start.nearest(type, [...PROCESS_TYPES, ...DOCKER_TYPES]);
	return new require_common.TaskFailure(`task runner \`${type}\` is not supported; ${meant === void 0 ? "" : `did you mean ${meant}? `}use ${require_docker.dockerRunner.type} or ${require_process.processRunner.type}, and a runner label of the job for another machine`);
}
async function containerOptions({ taskRunner, runner, docker }, context, renderer) {
	const onSecret = (value) => context.maskSecret(value);
	if (isWritten(docker)) return require_run_always.bindProperties(require_docker.dockerOptions, docker, renderer, { onSecret });
	const written = runner === void 0 && isDocker(taskRunner) ? taskRunner : {};
	const options = await require_run_always.bindProperties(require_docker.dockerRunner.properties, written, renderer, { onSecret });
	if (isWritten(written.resume) && options.resume === true) context.logger.warn("property `resume` is not used: no container outlives the program, and a resumed execution starts an interrupted task anew");
	return options;
}
// src/tasks/scripts/second-rendering.ts
const EXPRESSION = /\{\{-?\s*(?:(?:inputs|outputs|vars|trigger|flow|execution|task|taskrun|labels|envs|globals|namespace)\s*[.[]|(?:secret|kv|read|render|fileURI)\s*\()[^{}]*\}\}/;
function unrenderedExpression(written, rendered) {
	if (/\{%-?\s*raw\b/.test(JSON.stringify(written ?? ""))) return void 0;
	return EXPRESSION.exec(rendered)?.[0];
}
// src/tasks/scripts/shell-text.ts
const SHELLS = new Set([
	"sh",
	"bash",
	"dash",
	"ash",
	"zsh",
	"ksh",
	"busybox"
]);
function isShell(interpreter) {
	const program = interpreter[0] ?? "";
	const name = program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
	return SHELLS.has(name);
}
function shellText(request) {
	const shell = isShell(request.interpreter);
	return [
		...shell ? request.prelude : [],
		...shell && request.failFast && !request.windows ? ["set -e"] : [],
		...!shell && request.failFast && request.strict !== void 0 ? [request.strict] : [],
		...request.beforeCommands,
		...request.commands
	].join(request.windows ? "\r\n" : "\n");
}
function quoteWord(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
// src/tasks/scripts/run-script.ts
const LONGEST_ARGUMENT = 1e5;
async function runScript(request, context) {
	const written = request.written ?? context.rawProperties;
	const { variables } = request;
	const place = await require_script_folder.prepareScriptFolder(request.properties, context, {
		written,
		variables
	});
	const texts = edited(await renderTexts(request, context, place), request);
	const runner = await chooseRunner({
		taskRunner: written.taskRunner,
		runner: request.properties.runner,
		docker: written.docker,
		containerImage: request.properties.containerImage,
		defaultImage: request.language.image
	}, context, place.renderer);
	const setup = await request.language.setup({
		where: runner.where,
		workingDir: place.workingDir,
		lines: [...texts.beforeCommands, ...request.body === "commands" ? texts.body : []],
		interpreter: texts.interpreter,
		env: texts.env,
		properties: request.properties
	}, context);
	const scriptFile = await writeScript(request, context, place, texts.body);
	const output = request.output ?? new require_script_result.ScriptOutput(context);
	const outcome = await runAll(request, context, runner, {
		texts,
		place,
		setup,
		scriptFile,
		output
	});
	if (outcome.leftOthers === true) context.logger.info("processes that the script left in the background were ended with it");
	const { outputFiles, problem } = await keepFiles(place, scriptFile === void 0 ? [] : [scriptFile], context);
	const { vars, lastError } = output;
	return require_script_result.finishScript(context, outcome, {
		vars,
		outputFiles
	}, {
		lastError,
		problem
	});
}
async function keepFiles({ workingDir, patterns, outputDirName }, ignore, context) {
	try {
		return { outputFiles: await require_output_files.storeOutputFiles({
			workingDir,
			patterns,
			outputDir: outputDirName,
			ignore
		}, context) };
	} catch (error) {
		if (!require_common.isTaskFailure(error)) throw error;
		return {
			outputFiles: {},
			problem: error
		};
	}
}
async function renderTexts(request, context, place) {
	const { definitions, body } = request;
	const written = request.written ?? context.rawProperties;
	const bound = await require_run_always.bindProperties({
		beforeCommands: definitions.beforeCommands,
		interpreter: definitions.interpreter,
		env: definitions.env,
		[body]: definitions[body]
	}, written, place.renderer);
	const local = (lines) => Promise.all((lines ?? []).map((line) => place.uris.replace(line)));
	const work = bound[body];
	const env = {};
	for (const [name, value] of Object.entries(bound.env ?? {})) env[name] = await place.uris.replace(value);
	if (body === "script" && request.language.extension !== void 0) {
		const left = unrenderedExpression(written.script, [work].flat().join("\n"));
		if (left !== void 0) context.logger.warn(`the script holds \`${left}\` after rendering, which Kestra would render once more; write \`render(read('\u2026'))\` instead of \`read('\u2026')\` where it is meant`);
	}
	return {
		beforeCommands: await local(bound.beforeCommands),
		interpreter: await local(bound.interpreter),
		env,
		body: body === "script" ? await place.uris.replace([work].flat().join("\n")) : await local(work)
	};
}
function edited(texts, { body, edit }) {
	if (edit === void 0 || body !== "commands") return texts;
	const { beforeCommands, commands } = edit({
		beforeCommands: texts.beforeCommands,
		commands: [texts.body].flat()
	});
	return {
		...texts,
		beforeCommands,
		body: commands
	};
}
async function writeScript(request, context, place, body) {
	const { extension: made } = request.language;
	if (typeof body !== "string" || made === void 0) return void 0;
	const extension = typeof made === "string" ? made : made(request.properties);
	const name = `gitestra-script-${context.taskRun.id}${extension}`;
	await context.files.write(`${place.workingDir}/${name}`, body);
	return name;
}
async function commandLine({ properties, language }, context, place, work) {
	const { texts, setup, scriptFile } = work;
	const { interpreter } = texts;
	if (interpreter.length === 0) return { argv: withoutInterpreter(texts, scriptFile) };
	const windows = properties.targetOS === "WINDOWS" || properties.targetOS === "AUTO" && place.workingDir.includes("\\");
	const commands = scriptFile === void 0 ? [texts.body].flat() : [`${setup.command} ${quoteWord(`${place.workingDir}/${scriptFile}`)}`];
	const text = shellText({
		interpreter,
		failFast: properties.failFast,
		strict: language.strict,
		windows,
		prelude: setup.prelude,
		beforeCommands: texts.beforeCommands,
		commands
	});
	if (!(text.length > LONGEST_ARGUMENT || context.holdsSecret(text)) || !isShell(interpreter)) return { argv: [...interpreter, text] };
	const path = `${place.workingDir}/${require_working_path.PRIVATE_FOLDER}/commands-${context.taskRun.id}.sh`;
	await context.files.write(path, text);
	return {
		argv: [...interpreter, `. ${quoteWord(path)}`],
		commandFile: path
	};
}
function withoutInterpreter({ beforeCommands, body }, scriptFile) {
	if (scriptFile === void 0 && beforeCommands.length === 0) return [body].flat();
	throw new require_common.TaskFailure(`property \`interpreter\`: an empty list runs \`commands\` as one program with its arguments, which ${scriptFile === void 0 ? "`beforeCommands`" : "a script"} cannot be; write for instance ["/bin/sh", "-c"]`);
}
async function runAll(request, context, runner, work) {
	const { apart } = request;
	if (apart === void 0) return runOnce(request, context, runner, work, {});
	const commands = [work.texts.body].flat();
	let outcome;
	for (const [index, command] of commands.entries()) {
		const beforeCommands = index === 0 ? work.texts.beforeCommands : [];
		const texts = {
			...work.texts,
			beforeCommands,
			body: [command]
		};
		outcome = await runOnce(request, context, runner, {
			...work,
			texts
		}, apart(index, commands.length));
		if (outcome.exitCode !== 0) break;
	}
	return outcome ?? {
		exitCode: 0,
		signalName: null,
		terminated: false,
		duration: 0
	};
}
async function runOnce(request, context, runner, { texts, place, setup, scriptFile, output }, own) {
	const { argv, commandFile } = await commandLine(request, context, place, {
		texts,
		setup,
		scriptFile
	});
	return runProcess(context, runner, {
		argv,
		place,
		env: {
			...setup.env,
			...request.env,
			...texts.env,
			...own,
			...place.env
		},
		setup,
		output
	}).finally(() => commandFile === void 0 ? void 0 : context.files.remove(commandFile));
}
async function runProcess(context, runner, started) {
	const { argv, place, env, setup, output } = started;
	const common = {
		argv,
		cwd: place.workingDir,
		env,
		signal: context.signal,
		onLine: (line, stream) => output.accept(line, stream)
	};
	if (runner.where === "host") return context.process.run({
		...common,
		searchPaths: setup.searchPaths
	});
	return require_run_in_container.runInContainer(context, {
		...common,
		image: runner.image,
		options: runner.options,
		folders: setup.folders
	});
}
// src/tasks/scripts/require-program.ts
async function requireProgram({ process }, program, title, image) {
	const path = await process.which(program);
	if (path !== void 0) return path;
	throw new require_common.TaskFailure(`\`${program}\` was not found on PATH: install ${title}, or run the script in a container with \`containerImage: ${image}\``);
}
Object.defineProperty(exports, "isShell", {
	enumerable: true,
	get: function() {
		return isShell;
	}
});
Object.defineProperty(exports, "quoteWord", {
	enumerable: true,
	get: function() {
		return quoteWord;
	}
});
Object.defineProperty(exports, "requireProgram", {
	enumerable: true,
	get: function() {
		return requireProgram;
	}
});
Object.defineProperty(exports, "runScript", {
	enumerable: true,
	get: function() {
		return runScript;
	}
});

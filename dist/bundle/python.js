const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_working_path = require("./working-path.js");
// src/tasks/scripts/python/support-files.ts
const VERSION = 2;
const FILES = [["packages/kestra/__init__.py", `"""What a script says to its execution: outputs, metrics and log entries, one line of JSON each."""

import json
import logging
import sys
import time

_LEVELS = {10: "DEBUG", 20: "INFO", 30: "WARN", 40: "ERROR", 50: "ERROR"}


def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)


class _Handler(logging.Handler):
    def emit(self, record):
        try:
            level = _LEVELS.get(record.levelno, "TRACE" if record.levelno < 10 else "INFO")
            Kestra.send({"logs": [{"level": level, "message": self.format(record)}]})
        except Exception:
            self.handleError(record)


class Kestra:
    """All methods are static; there is no connection to keep."""

    @staticmethod
    def send(message):
        """Write one message; what was printed before comes out first."""
        sys.stdout.flush()
        sys.stdout.write("::" + json.dumps(message, default=_plain) + "::\\n")
        sys.stdout.flush()

    @staticmethod
    def outputs(values):
        """Set outputs of the task: outputs.<task>.vars.<name>."""
        Kestra.send({"outputs": values})

    @staticmethod
    def counter(name, value, tags=None):
        Kestra._metric("counter", name, value, tags)

    @staticmethod
    def gauge(name, value, tags=None):
        Kestra._metric("gauge", name, value, tags)

    @staticmethod
    def timer(name, duration, tags=None):
        """Seconds, or a function whose run is timed."""
        if callable(duration):
            start = time.perf_counter()
            duration()
            duration = time.perf_counter() - start
        Kestra._metric("timer", name, duration, tags)

    @staticmethod
    def _metric(kind, name, value, tags):
        Kestra.send({"metrics": [{"name": name, "type": kind, "value": value, "tags": tags or {}}]})

    @staticmethod
    def logger():
        """A logger of the standard library whose entries keep their level."""
        logger = logging.getLogger("Kestra")
        if not any(isinstance(handler, _Handler) for handler in logger.handlers):
            logger.addHandler(_Handler())
            logger.setLevel(logging.DEBUG)
            logger.propagate = False
        return logger


def __getattr__(name):
    raise AttributeError(
        "the built-in kestra module has no %s: it speaks to a Kestra server; "
        "add kestra to the dependencies of the task to get the whole package" % name
    )
`], ["sitecustomize.py", `import builtins
import os
import sys

builtins.true, builtins.false, builtins.null = True, False, None

_here = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _here]
sys.path.append(os.path.join(_here, "packages"))
for _finder in sys.meta_path:
    _spec = _finder.find_spec("sitecustomize", None)
    if _spec is not None:
        from importlib.util import module_from_spec
        _spec.loader.exec_module(module_from_spec(_spec))
        break
`]];
async function pythonSupportFolder(cacheDir, files, unique) {
	const folder = `${cacheDir}/python-support-${VERSION}`;
	if (await files.exists(`${folder}/sitecustomize.py`)) return folder;
	const fresh = `${folder}.${unique}`;
	for (const [path, content] of FILES) await files.write(`${fresh}/${path}`, content);
	if (!await files.rename(fresh, folder)) await files.remove(fresh);
	return folder;
}
// src/tasks/scripts/python/virtual-environment.ts
const building = new Map();
async function virtualEnvironment(request, context) {
	if (!request.keep) {
		const folder = `${request.workingDir}/${require_working_path.PRIVATE_FOLDER}/venv-${context.taskRun.id}`;
		await build(request, folder, context);
		return folder;
	}
	const key = await environmentKey(request, context);
	const pointer = `${context.settings.cacheDir}/python/${key}.json`;
	if (await context.files.exists(pointer)) {
		const known = await readPointer(pointer, context);
		if (known !== void 0 && await works(known, request, context)) return known;
		await context.files.remove(pointer);
	}
	const present = building.get(pointer);
	if (present !== void 0) return present;
	const work = buildAndPublish(request, pointer, `${context.settings.cacheDir}/python/${key}-${context.taskRun.id}`, context);
	building.set(pointer, work);
	try {
		return await work;
	} finally {
		building.delete(pointer);
	}
}
async function buildAndPublish(request, pointer, folder, context) {
	try {
		await build(request, folder, context);
	} catch (error) {
		await context.files.remove(folder);
		throw error;
	}
	await context.files.write(`${folder}/pointer.json`, JSON.stringify({ folder }));
	if (!await context.files.exists(pointer)) await context.files.rename(`${folder}/pointer.json`, pointer);
	working.set(folder, Promise.resolve(true));
	return folder;
}
async function readPointer(pointer, { files }) {
	try {
		const { folder } = JSON.parse(await files.readText(pointer));
		return folder.startsWith(pointer.slice(0, -5)) && await files.exists(`${folder}/bin/python`) ? folder : void 0;
	} catch {
		return;
	}
}
const working = new Map();
const SEES_ITS_PACKAGES = "import os, sys, sysconfig; sys.exit(not os.path.isdir(sysconfig.get_path(\"purelib\")))";
function works(folder, request, { process, signal }) {
	let asked = working.get(folder);
	if (asked === void 0) {
		asked = process.run({
			argv: [
				`${folder}/bin/python`,
				"-I",
				"-c",
				SEES_ITS_PACKAGES
			],
			cwd: request.workingDir,
			env: {},
			signal,
			onLine: () => void 0
		}).then(({ exitCode, terminated }) => {
			if (terminated) working.delete(folder);
			return terminated || exitCode === 0;
		}, () => false);
		working.set(folder, asked);
	}
	return asked;
}
async function environmentKey(request, { files }) {
	const lists = [];
	for (const line of [...request.installLines, ...request.dependencies]) for (const [, name] of line.matchAll(/(?:-r|--requirement)[ =]?(\S+)/g)) {
		const path = name.startsWith("/") ? name : `${request.workingDir}/${name}`;
		if (await files.exists(path)) lists.push(await files.readText(path));
	}
	const { python, uv, version, dependencies, installLines } = request;
	const facts = [
		python,
		uv === void 0 ? "pip" : "uv",
		version,
		[...dependencies].sort(),
		installLines,
		lists
	];
	return require_common.createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 24);
}
async function build(request, folder, context) {
	const { uv, python, version, dependencies, installLines } = request;
	if (uv === void 0) await step([
		python,
		"-m",
		"venv",
		folder
	], request, folder, context);
	else await step([
		uv,
		"venv",
		"--quiet",
		"--seed",
		...version === void 0 ? python === void 0 ? [] : ["--python", python] : ["--python", version],
		folder
	], request, folder, context);
	if (dependencies.length > 0) await step([...uv === void 0 ? [
		`${folder}/bin/python`,
		"-m",
		"pip",
		"install",
		"--quiet"
	] : [
		uv,
		"pip",
		"install",
		"--quiet",
		"--python",
		`${folder}/bin/python`
	], ...dependencies], request, folder, context);
	for (const line of installLines) await step([
		"/bin/sh",
		"-c",
		line
	], request, folder, context);
}
async function step(argv, request, folder, context) {
	const said = [];
	const result = await context.process.run({
		argv,
		cwd: request.workingDir,
		env: environmentVariables(folder),
		searchPaths: { PATH: [`${folder}/bin`] },
		signal: context.signal,
		onLine: (line) => {
			said.push(line);
			if (said.length > 50) said.shift();
			context.logger.debug(line);
		}
	});
	if (result.terminated) throw context.signal.reason;
	if (result.exitCode === 0) return;
	const reason = said.filter((line) => line.trim() !== "").slice(-6).join("\n");
	throw new require_common.TaskFailure(`the Python environment could not be made: \`${argv.join(" ")}\` ended with exit code ${result.exitCode}\n${reason}`);
}
function environmentVariables(folder) {
	return {
		VIRTUAL_ENV: folder,
		PIP_DISABLE_PIP_VERSION_CHECK: "1",
		PIP_ROOT_USER_ACTION: "ignore"
	};
}
// src/tasks/scripts/python/python.ts
const INSTALL_ONLY = /^\s*(?:(?:python3?(?:\.\d+)?\s+-m\s+)?pip3?|uv\s+pip)\s+install\s+[^;&|<>`$()]*$/;
const INSTALLS = /\bpip3?\s+install\b/;
const QUIET = {
	PYTHONUNBUFFERED: "true",
	PIP_ROOT_USER_ACTION: "ignore",
	PIP_DISABLE_PIP_VERSION_CHECK: "1"
};
const python = {
	name: "python",
	image: "python:3.13-slim",
	extension: ".py",
	async setup(request, context) {
		const dependencies = request.properties.dependencies ?? [];
		const version = request.properties.pythonVersion;
		const support = await pythonSupportFolder(context.settings.cacheDir, context.files, context.taskRun.id);
		const whole = {
			...request,
			dependencies,
			version
		};
		return request.where === "host" ? hostSetup(whole, support, context) : containerSetup(whole, support, context);
	}
};
async function hostSetup(request, support, context) {
	const installing = request.lines.filter((line) => INSTALLS.test(line));
	const searchPaths = { PYTHONPATH: [support] };
	if (request.dependencies.length > 0 || installing.length > 0) {
		const folder = await environmentFor(request, installing, context);
		return {
			command: "python",
			env: {
				...QUIET,
				...environmentVariables(folder)
			},
			searchPaths: {
				...searchPaths,
				PATH: [`${folder}/bin`]
			},
			prelude: [],
			folders: []
		};
	}
	const found = await hostPython(request.version, context);
	if (!require_require_program.isShell(request.interpreter)) return {
		command: require_require_program.quoteWord(found),
		env: QUIET,
		searchPaths,
		prelude: [],
		folders: []
	};
	const plain = await context.process.which("python");
	const prelude = [pythonFunction(OWN_COMMAND, found), ...plain === void 0 || request.version !== void 0 ? [pythonFunction("python", found)] : []];
	return {
		command: OWN_COMMAND,
		env: QUIET,
		searchPaths,
		prelude,
		folders: []
	};
}
const OWN_COMMAND = "gitestra_python";
function pythonFunction(name, found) {
	return `${name}() { if [ -n "\${VIRTUAL_ENV:-}" ]; then "$VIRTUAL_ENV/bin/python" "$@"; else ${require_require_program.quoteWord(found)} "$@"; fi; }`;
}
async function environmentFor(request, installing, context) {
	const uv = await findUv(request, context);
	const version = request.version;
	return virtualEnvironment({
		python: uv !== void 0 && version !== void 0 ? void 0 : await hostPython(version, context),
		uv,
		version,
		dependencies: request.dependencies,
		installLines: installing.filter((line) => INSTALL_ONLY.test(line)),
		workingDir: request.workingDir,
		keep: request.properties.dependencyCacheEnabled !== false
	}, context);
}
async function findUv({ properties, dependencies }, context) {
	if (properties.packageManager === "PIP") return void 0;
	const uv = await context.process.which("uv");
	if (uv !== void 0) return uv;
	if (properties.uvAutoInstallEnabled === false && dependencies.length > 0) throw new require_common.TaskFailure("`uv` was not found on PATH, and `uvAutoInstallEnabled: false` keeps pip from standing in: install uv, or write `packageManager: PIP`");
	for (const name of ["uvInstallerVersion", "uvInstallerSha256"]) if (properties[name] !== void 0) context.logger.warn(`property \`${name}\` is not used: uv is not installed by tasks, pip stands in`);
}
async function hostPython(version, context) {
	if (version === void 0) return await context.process.which("python3") ?? require_require_program.requireProgram(context, "python", "Python", python.image);
	const wanted = version.split(".").slice(0, 2).join(".");
	const path = await context.process.which(`python${wanted}`);
	if (path !== void 0) return path;
	throw new require_common.TaskFailure(`\`pythonVersion: ${version}\` was asked for, but \`python${wanted}\` was not found on PATH: install it, install uv, or run the script in a container with \`containerImage: python:${version}\``);
}
function containerSetup(request, support, context) {
	if (request.version !== void 0) context.logger.warn(`pythonVersion ${request.version} is not used: the image decides in a container`);
	const packages = request.dependencies.map(require_require_program.quoteWord).join(" ");
	return {
		command: "python",
		env: QUIET,
		searchPaths: {},
		prelude: [`export PYTHONPATH=${require_require_program.quoteWord(support)}"\${PYTHONPATH:+:$PYTHONPATH}"`, ...packages === "" ? [] : [`python -m pip install --quiet ${packages} || exit $?`]],
		folders: [support]
	};
}
Object.defineProperty(exports, "python", {
	enumerable: true,
	get: function() {
		return python;
	}
});

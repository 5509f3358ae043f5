const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_run_always = require("./run-always.js");
const require_working_path = require("./working-path.js");
const require_start = require("./start.js");
// src/tasks/scripts/python/support-files.ts
const VERSION = 3;
const FILES = [["packages/kestra/__init__.py", `"""What a script says to its execution: outputs, metrics and log entries, one line of JSON each."""

import json
import logging
import re
import sys
import time
from datetime import datetime, timezone

_WHOLE = "add kestra to the dependencies of the task to get the whole package"
_DATE = re.compile(r"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?$")


def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)


def _level(number):
    if number >= logging.ERROR:
        return "ERROR"
    if number >= logging.WARNING:
        return "WARN"
    if number >= logging.INFO:
        return "INFO"
    return "DEBUG" if number >= logging.DEBUG else "TRACE"


def _read_value(value):
    if isinstance(value, dict):
        return {key: _read_value(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_read_value(item) for item in value]
    if isinstance(value, str) and _DATE.match(value):
        head, dot, rest = value.replace("Z", "+00:00").partition(".")
        if dot:
            digits = re.match("[0-9]+", rest).group()
            head += "." + digits[:6].ljust(6, "0") + rest[len(digits):]
        return datetime.fromisoformat(head)
    return value


class LogFormatter(logging.Formatter):
    def formatTime(self, record, datefmt=None):
        moment = datetime.fromtimestamp(record.created, timezone.utc)
        return moment.isoformat(sep="T", timespec="milliseconds").replace("+00:00", "Z")


class JsonFormatter(logging.Formatter):
    """One message to the execution for each entry."""

    def format(self, record):
        return Kestra.format({"logs": [{"level": _level(record.levelno), "message": super().format(record)}]})


class _Handler(logging.Handler):
    def emit(self, record):
        try:
            Kestra._write(self.format(record))
        except Exception:
            self.handleError(record)


class Kestra:
    """All methods are static; there is no connection to keep."""

    @staticmethod
    def format(message):
        """The line that carries a message."""
        return "::" + json.dumps(message, default=_plain) + "::"

    @staticmethod
    def send(message):
        """Write one message; what was printed before comes out first."""
        Kestra._write(Kestra.format(message))

    _send = send

    @staticmethod
    def _write(line):
        sys.stdout.flush()
        sys.stdout.write(line + "\\n")
        sys.stdout.flush()

    @staticmethod
    def outputs(values):
        """Set outputs of the task: outputs.<task>.vars.<name>."""
        Kestra.send({"outputs": values})

    @staticmethod
    def assets(values):
        """Assets need the catalogue of a Kestra server; the execution says that they are left out."""
        Kestra.send({"assets": values})

    @staticmethod
    def counter(name, value, tags=None):
        Kestra._metrics(name, "counter", value, tags)

    @staticmethod
    def gauge(name, value, tags=None):
        Kestra._metrics(name, "gauge", value, tags)

    @staticmethod
    def timer(name, duration, tags=None):
        """Seconds, or a function whose run is timed."""
        if callable(duration):
            start = time.perf_counter()
            duration()
            duration = time.perf_counter() - start
        Kestra._metrics(name, "timer", duration, tags)

    @staticmethod
    def _metrics(name, kind, value, tags=None):
        Kestra.send({"metrics": [{"name": name, "type": kind, "value": value, "tags": tags or {}}]})

    @staticmethod
    def logger():
        """A logger of the standard library whose entries keep their level."""
        logger = logging.getLogger("Kestra")
        if not any(isinstance(handler, _Handler) for handler in logger.handlers):
            handler = _Handler()
            handler.setFormatter(JsonFormatter())
            logger.addHandler(handler)
            logger.setLevel(logging.DEBUG)
            logger.propagate = False
        return logger

    @staticmethod
    def read(path_):
        """Rows of a file of JSON lines, which is how rows are stored here unless JSON cannot say them."""
        rows = []
        with open(path_, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    rows.append(_read_value(json.loads(line)))
                except ValueError:
                    raise ValueError(
                        "line %d of %s is no JSON, and the built-in kestra module reads no other Ion; %s"
                        % (number, path_, _WHOLE)
                    ) from None
        return rows


class Flow:
    """Starts flows of a Kestra server, which is not here."""

    def __init__(self, *args, **kwargs):
        raise RuntimeError(
            "the built-in kestra module has no Flow: it speaks to a Kestra server; "
            "a task of type io.kestra.plugin.core.flow.Subflow starts a flow here, or " + _WHOLE
        )


_MISSING = {
    "context": "the execution context is not written to a file here; hand values over by env or expressions",
    "load_execution_context": "the execution context is not written to a file here; hand values over by env or expressions",
    "ExecutionContext": "the execution context is not written to a file here; hand values over by env or expressions",
    "FlowExecution": "it belongs to Flow, which speaks to a Kestra server; " + _WHOLE,
}


def __getattr__(name):
    if name in _MISSING:
        # For from-imports, which replace the text of any other error.
        raise ImportError("the built-in kestra module has no %s: %s" % (name, _MISSING[name]))
    raise AttributeError("the built-in kestra module has no %s; %s" % (name, _WHOLE))
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
// src/tasks/scripts/python/environment-key.ts
async function environmentKey(request, files) {
	const { python, uv, version, dependencies, installLines, workingDir } = request;
	const lists = new Map();
	for (const line of [...installLines, ...dependencies]) await readLists(line, workingDir, lists, files);
	const facts = [
		python,
		uv === void 0 ? "pip" : "uv",
		version,
		[...dependencies].sort(),
		installLines,
		[...lists.values()],
		settingsOf(request)
	];
	return require_common.createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 24);
}
async function readLists(line, folder, lists, files) {
	for (const name of require_run_always.requirementFiles(line)) {
		const path = require_start.posix.resolve(folder, name);
		if (lists.has(path) || !await files.exists(path)) continue;
		const content = await files.readText(path);
		lists.set(path, content);
		for (const inner of content.split("\n")) await readLists(inner, require_start.posix.dirname(path), lists, files);
	}
}
function settingsOf({ env, installLines }) {
	const used = new Set(installLines.flatMap(require_run_always.variablesOf));
	return Object.entries(env).filter(([name]) => /^(?:PIP|UV)_/.test(name) || used.has(name)).map(([name, value]) => `${name}=${value.replace(/(:\/\/)[^/@\s]*@/g, "$1")}`).sort();
}
// src/tasks/scripts/python/virtual-environment.ts
const building = new Map();
async function virtualEnvironment(request, context) {
	if (!request.keep) {
		const folder = `${request.workingDir}/${require_working_path.PRIVATE_FOLDER}/venv-${context.taskRun.id}`;
		await build(request, folder, context);
		return folder;
	}
	const key = await environmentKey(request, context.files);
	const pointer = `${context.settings.cacheDir}/python/${key}.json`;
	for (;;) {
		context.signal.throwIfAborted();
		const present = building.get(pointer);
		if (present !== void 0) {
			const folder = await builtByAnother(present, context.signal);
			if (folder !== void 0) return folder;
			continue;
		}
		const work = findOrBuild(request, pointer, `${context.settings.cacheDir}/python/${key}-${context.taskRun.id}`, context).finally(() => building.delete(pointer));
		building.set(pointer, {
			work,
			signal: context.signal
		});
		return work;
	}
}
async function builtByAnother({ work, signal }, own) {
	let stop = () => void 0;
	const ended = new Promise((_, reject) => {
		stop = () => reject(own.reason);
		own.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([work, ended]);
	} catch (error) {
		if (own.aborted || !signal.aborted) throw error;
		return;
	} finally {
		own.removeEventListener("abort", stop);
	}
}
async function findOrBuild(request, pointer, folder, context) {
	return await findPublished(request, pointer, context) ?? buildAndPublish(request, pointer, folder, context);
}
async function findPublished(request, pointer, context) {
	if (!await context.files.exists(pointer)) return void 0;
	const known = await readPointer(pointer, context);
	if (known !== void 0 && await works(known, request, context)) return known;
	await context.files.remove(pointer);
}
async function buildAndPublish(request, pointer, folder, context) {
	try {
		await build(request, folder, context);
	} catch (error) {
		await context.files.remove(folder);
		throw error;
	}
	const faster = await findPublished(request, pointer, context);
	if (faster !== void 0) {
		await context.files.remove(folder);
		return faster;
	}
	await context.files.write(`${folder}/pointer.json`, JSON.stringify({ folder }));
	await context.files.rename(`${folder}/pointer.json`, pointer);
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
async function build(request, folder, context) {
	const { uv, python, version, dependencies, installLines, prelude } = request;
	const place = {
		request,
		folder
	};
	if (uv === void 0) await makeFolder(python, place, context);
	else {
		const wanted = version === void 0 ? python === void 0 ? [] : ["--python", python] : ["--python", version];
		await step([
			uv,
			"venv",
			"--quiet",
			"--seed",
			...wanted,
			folder
		], ["uv venv", ...wanted].join(" "), place, context);
	}
	if (dependencies.length > 0) {
		const install = uv === void 0 ? [
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
		];
		const shown = `${uv === void 0 ? "pip" : "uv pip"} install ${dependencies.map(require_require_program.quoteWord).join(" ")}`;
		await step([...install, ...dependencies], shown, place, context);
	}
	for (const line of installLines) await step([
		"/bin/sh",
		"-c",
		[...prelude, line].join("\n")
	], line, place, context);
}
async function makeFolder(python, place, context) {
	try {
		await step([
			python,
			"-m",
			"venv",
			place.folder
		], `${python} -m venv`, place, context);
	} catch (error) {
		if (!(require_common.isTaskFailure(error) && /ensurepip.*non-zero exit status/s.test(error.message)) || !await context.files.exists(`${place.folder}/bin/python`)) throw error;
		await step([`${place.folder}/bin/python`, ...[
			"-m",
			"ensurepip",
			"--upgrade",
			"--default-pip"
		]], `${python} -m ensurepip`, place, context);
	}
}
async function step(argv, shown, { request, folder }, context) {
	const said = [];
	const result = await context.process.run({
		argv,
		cwd: request.workingDir,
		env: {
			...installerVariables(request.env),
			...environmentVariables(folder, request.installLines)
		},
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
	const end = result.signalName === null ? `ended with exit code ${result.exitCode}` : `was ended by ${result.signalName}`;
	throw new require_common.TaskFailure(`the Python environment could not be made: \`${shown}\` ${end}${reason === "" ? "" : `\n${reason}`}`);
}
function installerVariables(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PYTHON")));
}
function environmentVariables(folder, lines) {
	return {
		VIRTUAL_ENV: folder,
		PIP_DISABLE_PIP_VERSION_CHECK: "1",
		PIP_ROOT_USER_ACTION: "ignore",
		...lines.some((line) => /\buv\b.*--system\b/.test(line)) ? { UV_PYTHON: `${folder}/bin/python` } : {}
	};
}
// src/tasks/scripts/python/python.ts
const CALLS_UV = /^\s*uvx?\s|[;&|]\s*uvx?\s/m;
const QUIET = {
	PYTHONUNBUFFERED: "true",
	PIP_ROOT_USER_ACTION: "ignore",
	PIP_DISABLE_PIP_VERSION_CHECK: "1"
};
const WITHOUT_USER = [
	"gitestra_pip() { for word do shift; [ \"$word\" = --user ] || set -- \"$@\" \"$word\"; done; python -m pip \"$@\"; }",
	"pip() { gitestra_pip \"$@\"; }",
	"pip3() { gitestra_pip \"$@\"; }"
];
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
	const plan = require_run_always.planInstallation(request.lines);
	const searchPaths = { PYTHONPATH: [support] };
	const needsUv = request.lines.some((line) => CALLS_UV.test(line)) && !await context.process.which("uv");
	if (request.dependencies.length > 0 || plan !== void 0 || needsUv) {
		const prelude = request.lines.some((line) => /\bpip3?\b.*\s--user\b/.test(line)) ? WITHOUT_USER : [];
		const folder = await environmentFor({
			...request,
			needsUv
		}, plan, prelude, context);
		return {
			command: "python",
			env: {
				...QUIET,
				...environmentVariables(folder, request.lines)
			},
			searchPaths: {
				...searchPaths,
				PATH: [`${folder}/bin`]
			},
			prelude,
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
async function environmentFor(request, plan, prelude, context) {
	const { dependencyCacheEnabled, failFast, uvAutoInstallEnabled } = request.properties;
	const uv = await findUv(request, context);
	const version = request.version;
	const found = uv !== void 0 && version !== void 0 ? void 0 : await hostPython(version, context);
	const alone = plan?.later === true || failFast === false;
	return virtualEnvironment({
		python: found,
		uv,
		version,
		dependencies: [...request.dependencies, ...request.needsUv && uvAutoInstallEnabled !== false ? ["uv"] : []],
		installLines: alone ? [] : plan?.beforehand ?? [],
		env: request.env,
		prelude,
		workingDir: request.workingDir,
		keep: dependencyCacheEnabled !== false && !(alone && plan !== void 0)
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
Object.defineProperty(exports, "environmentVariables", {
	enumerable: true,
	get: function() {
		return environmentVariables;
	}
});
Object.defineProperty(exports, "python", {
	enumerable: true,
	get: function() {
		return python;
	}
});
Object.defineProperty(exports, "virtualEnvironment", {
	enumerable: true,
	get: function() {
		return virtualEnvironment;
	}
});

const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_module = require("node:module");
// \0builtin:fs
const builtin$3 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:fs");
const node$2 = builtin$3();
const appendFileSync = node$2.appendFileSync;
const closeSync = node$2.closeSync;
const copyFileSync = node$2.copyFileSync;
const cpSync = node$2.cpSync;
const createReadStream = node$2.createReadStream;
const createWriteStream = node$2.createWriteStream;
const existsSync = node$2.existsSync;
const fstatSync = node$2.fstatSync;
const ftruncateSync = node$2.ftruncateSync;
const linkSync = node$2.linkSync;
const lstatSync = node$2.lstatSync;
const mkdirSync = node$2.mkdirSync;
const mkdtempSync = node$2.mkdtempSync;
const openSync = node$2.openSync;
const readdirSync = node$2.readdirSync;
const readSync = node$2.readSync;
const readFileSync = node$2.readFileSync;
const readlinkSync = node$2.readlinkSync;
const realpathSync = node$2.realpathSync;
const renameSync = node$2.renameSync;
const rmSync = node$2.rmSync;
const statSync = node$2.statSync;
const symlinkSync = node$2.symlinkSync;
const writeFileSync = node$2.writeFileSync;
const writeSync = node$2.writeSync;
const constants = node$2.constants;
// \0builtin:path
const builtin$2 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:path");
const node$1 = builtin$2();
const resolve = node$1.resolve;
const isAbsolute = node$1.isAbsolute;
const join = node$1.join;
const relative = node$1.relative;
const dirname = node$1.dirname;
const basename = node$1.basename;
const sep = node$1.sep;
const delimiter = node$1.delimiter;
const posix = node$1.posix;
// src/app/usage-error.ts
const BRAND$1 = Symbol.for("gitestra.UsageError");
var UsageError = class extends Error {
	[BRAND$1] = true;
	help;
	constructor(message, help, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "UsageError";
		this.help = help;
	}
};
function isUsageError(error) {
	return typeof error === "object" && error !== null && error[BRAND$1] === true;
}
// src/report/style.ts
const asIs = (text) => text;
const plainStyle = {
	bold: asIs,
	dim: asIs,
	red: asIs,
	yellow: asIs,
	green: asIs,
	cyan: asIs,
	underline: asIs
};
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/util/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function nearest(name, candidates) {
	return nearestAll(name, candidates, 1)[0];
}
function nearestAll(name, candidates, limit = 3) {
	const wanted = name.toLowerCase();
	const allowed = Math.max(1, Math.floor(wanted.length / 3));
	const scored = [];
	for (const candidate of candidates) {
		const lower = candidate.toLowerCase();
		if (Math.abs(lower.length - wanted.length) > allowed) continue;
		const score = isTransposition(wanted, lower) ? 1 : (0, import_fastest_levenshtein.distance)(wanted, lower);
		if (score <= allowed && score < wanted.length) scored.push({
			candidate,
			score
		});
	}
	return scored.sort((a, b) => a.score - b.score).slice(0, limit).map((entry) => entry.candidate);
}
function isTransposition(a, b) {
	if (a.length !== b.length) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
// src/storage/storage-error.ts
const BRAND = Symbol.for("gitestra.StorageError");
var StorageError = class extends Error {
	[BRAND] = true;
	code;
	constructor(code, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "StorageError";
		this.code = code;
	}
};
function isStorageError(error) {
	return typeof error === "object" && error !== null && error[BRAND] === true;
}
function describeSystemError(error) {
	const { code, message } = error;
	switch (code) {
		case "EACCES":
		case "EPERM": return "permission denied";
		case "EROFS": return "the file system is read-only";
		case "ENOSPC": return "the disk is full";
		case "ENOTDIR": return "a part of the path is a file, not a folder";
		case "EISDIR": return "it is a folder, not a file";
		case "ENOENT": return "there is no such file or folder";
		case "ENAMETOOLONG": return "the name is too long";
		default: return code === void 0 ? String(message ?? error) : `${code}: ${message ?? ""}`;
	}
}
// src/plugin/ports.ts
const LOG_LEVELS = [
	"TRACE",
	"DEBUG",
	"INFO",
	"WARN",
	"ERROR"
];
// \0builtin:fs/promises
const builtin$1 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:fs/promises");
const access = (...given) => builtin$1().access(...given);
const copyFile = (...given) => builtin$1().copyFile(...given);
const open = (...given) => builtin$1().open(...given);
const rename = (...given) => builtin$1().rename(...given);
const rm = (...given) => builtin$1().rm(...given);
const rmdir = (...given) => builtin$1().rmdir(...given);
const mkdir = (...given) => builtin$1().mkdir(...given);
const readdir = (...given) => builtin$1().readdir(...given);
const lstat = (...given) => builtin$1().lstat(...given);
const stat = (...given) => builtin$1().stat(...given);
const chmod = (...given) => builtin$1().chmod(...given);
const realpath = (...given) => builtin$1().realpath(...given);
const mkdtemp = (...given) => builtin$1().mkdtemp(...given);
const writeFile = (...given) => builtin$1().writeFile(...given);
const readFile = (...given) => builtin$1().readFile(...given);
// src/engine/inputs/given-file.ts
var GivenFile = class {
	path;
	read;
	constructor(path, read) {
		this.path = path;
		this.read = read;
	}
	toString() {
		return `@${this.path}`;
	}
};
// node_modules/picocolors/picocolors.js
var require_picocolors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
// src/util/version.ts
const VERSION = "0.1.0";
// src/app/config-model.ts
const TASK_RUNNERS = [
	"auto",
	"docker",
	"process"
];
const STATE_STORES = [
	"git",
	"local",
	"none"
];
const RULE_SEVERITIES = [
	"error",
	"warning",
	"info",
	"off"
];
const DEFAULT_CONFIG = {
	kestra: 1,
	flowsDir: "flows",
	testsDir: "tests",
	variables: {},
	globals: {},
	pluginDefaults: [],
	plugins: [],
	taskRunner: "auto",
	state: "local",
	stateBranch: "gitestra-state",
	workerGroups: {},
	retention: {},
	workflows: {
		action: "gitestra/gitestra@v0",
		checkout: "actions/checkout@v5",
		runsOn: ["ubuntu-latest"],
		dispatch: [],
		push: [],
		branches: ["main"],
		spread: false,
		attest: false,
		attestAction: "actions/attest-build-provenance@v3",
		tick: "*/15 * * * *",
		validate: true
	},
	validate: {
		rules: {},
		ignore: []
	},
	http: { rewrite: {} },
	allowedPaths: []
};
// src/cli/command.ts
function defineCommand(command) {
	return {
		kind: "command",
		...command
	};
}
function isGroup(entry) {
	return "commands" in entry;
}
// src/cli/input-options.ts
const INPUT_OPTIONS = {
	input: {
		type: "string",
		short: "i",
		value: "ID=VALUE",
		multiple: true,
		description: "Value of an input; ID=@FILE uploads the file for a FILE input, and gives its text to any other (@@ for a text that begins with @)"
	},
	inputs: {
		type: "string",
		value: "FILE",
		description: "YAML or JSON file with inputs by id; -i wins over it"
	}
};
const SECRETS_OPTION = { secrets: {
	type: "string",
	value: "FILE",
	description: "YAML or JSON file with secrets by name; they win over those of the environment"
} };
async function readInputOptions(options, host) {
	const values = options.inputs === void 0 ? new Map() : await readMapFile(options.inputs, "inputs", "id", host);
	const given = new Set();
	for (const text of options.input) {
		const [id, value] = splitPair(text, "-i", "id=value");
		if (given.has(id)) throw new UsageError(`the input \u201c${id}\u201d is given twice`, "several values of one input are written as a JSON array: -i id='[\"a\", \"b\"]'");
		given.add(id);
		values.set(id, fileOrText(value, host.cwd));
	}
	return values;
}
function readLabelOptions(labels) {
	return labels.map((text) => {
		const [key, value] = splitPair(text, "-l", "key=value");
		if (!/^\p{Ll}[\p{L}0-9._-]*$/u.test(key)) throw new UsageError(`\u201c${key}\u201d is no key of a label`, "it begins with a lower-case letter; letters, digits, \u201c.\u201d, \u201c_\u201d and \u201c-\u201d follow");
		if (key.startsWith("system.")) throw new UsageError(`the label \u201c${key}\u201d cannot be given: keys that begin with \u201csystem.\u201d are set by Gitestra`);
		if (value === "") throw new UsageError(`the label \u201c${key}\u201d has no value`);
		return {
			key,
			value
		};
	});
}
function splitPair(text, option, shape) {
	const at = text.indexOf("=");
	if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1)];
	throw new UsageError(`${option} ${text} has no ${at === 0 ? "name before" : "value behind"} \u201c=\u201d`, `write ${option} ${shape}`);
}
function fileOrText(value, cwd) {
	if (value.startsWith("@@")) return value.slice(1);
	if (!value.startsWith("@") || value === "@") return value;
	const path = value.slice(1);
	return new GivenFile(path, async () => {
		try {
			return await readFile(resolve(cwd, path), "utf8");
		} catch (error) {
			throw new Error(`it cannot be read: ${describeSystemError(error)}`);
		}
	});
}
async function readSecretsOption(path, host) {
	if (path === void 0) return void 0;
	const secrets = {};
	for (const [name, value] of await readMapFile(path, "secrets", "name", host)) {
		if (typeof value === "object") throw new UsageError(`the secret ${name} of ${path} must be text`);
		secrets[name] = String(value);
	}
	return secrets;
}
async function readMapFile(path, what, key, host) {
	const text = await readText(path, what, host);
	const [{ parseYaml }, { SourceFile }, { makeDouble }, { isRecord }] = await Promise.all([
		Promise.resolve().then(() => require("./common.js")).then((n) => n.yaml_exports),
		Promise.resolve().then(() => require("./common.js")).then((n) => n.source_exports),
		Promise.resolve().then(() => require("./common.js")).then((n) => n.values_exports),
		Promise.resolve().then(() => require("./common.js")).then((n) => n.path_exports)
	]);
	const document = parseYaml(new SourceFile(path, text), { double: makeDouble });
	const fault = document.diagnostics.find((diagnostic) => diagnostic.severity === "error");
	if (fault !== void 0) {
		const { line, column } = document.source.position(fault.span.start);
		throw new UsageError(`${path}:${line}:${column}: ${fault.message}`, fault.help);
	}
	if (document.value === null) return new Map();
	if (!isRecord(document.value)) throw new UsageError(`${path} must hold a map of ${what} by ${key}`, `write one a line: ${key}: value`);
	return new Map(Object.entries(document.value));
}
async function readText(path, what, { cwd, stdin }) {
	if (path === "-") return await (await Promise.resolve(require("node:stream/consumers"))).text(stdin);
	try {
		return await readFile(resolve(cwd, path), "utf8");
	} catch (error) {
		throw new UsageError(`the ${what} ${path} cannot be read: ${describeSystemError(error)}`);
	}
}
// src/cli/workspace-options.ts
const FLOWS_OPTIONS = {
	"flows-dir": {
		type: "string",
		value: "DIR",
		description: "Folder of the flows; its sub-folders are namespaces",
		default: "flows"
	},
	config: {
		type: "string",
		value: "FILE",
		description: "Configuration in place of the nearest gitestra.yaml"
	}
};
const EXECUTIONS_OPTIONS = {
	"executions-dir": {
		type: "string",
		value: "DIR",
		description: "Folder of executions",
		default: ".gitestra/executions beside gitestra.yaml"
	},
	config: FLOWS_OPTIONS.config
};
function workspaceOptions(host, options) {
	return {
		cwd: host.cwd,
		environment: host.env,
		...options["flows-dir"] === void 0 ? {} : { flowsDir: options["flows-dir"] },
		...options.config === void 0 ? {} : { configFile: options.config },
		...options["executions-dir"] === void 0 ? {} : { executionsDir: options["executions-dir"] }
	};
}
async function executionsFolder(host, options) {
	const [{ loadConfig }, { EXECUTIONS_DIR }, { join, resolve }] = await Promise.all([
		Promise.resolve().then(() => require("./common.js")).then((n) => n.config_exports),
		Promise.resolve().then(() => require("./common.js")).then((n) => n.execution_folder_exports),
		Promise.resolve(require("node:path"))
	]);
	const given = options["executions-dir"];
	if (given !== void 0) return resolve(host.cwd, given);
	const { root } = await loadConfig(host.cwd, options.config === void 0 ? {} : { file: options.config });
	return join(root, EXECUTIONS_DIR);
}
async function shown(host, path) {
	const { relative } = await Promise.resolve(require("node:path"));
	const short = relative(host.cwd, path);
	return short === "" ? "." : short.startsWith("..") ? path : short;
}
// src/cli/command-failure.ts
var CommandFailure = class extends Error {
	help;
	constructor(message, help, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "CommandFailure";
		this.help = help;
	}
};
// src/cli/watch-execution.ts
const VIEW_OPTIONS = {
	output: {
		type: "string",
		short: "o",
		value: "FORMAT",
		choices: ["text", "json"],
		default: "text",
		description: "What standard output gets; json: the record of the execution and nothing else, the log goes to the error stream"
	},
	quiet: {
		type: "boolean",
		short: "q",
		description: "Only the result: no log, no tree"
	},
	"no-logs": {
		type: "boolean",
		description: "No log entries while it runs; they are kept all the same"
	}
};
const EXIT_INTERRUPTED = 130;
async function openView(options, host, terminal) {
	const { style, err } = terminal;
	if (options.quiet) return {
		note: err,
		close() {}
	};
	const logs = !options["no-logs"];
	const json = options.output === "json";
	if (terminal.live && !json) {
		const { createLiveView } = await Promise.resolve().then(() => require("./live-view.js"));
		return createLiveView({
			host,
			style,
			now: () => Date.now(),
			logs
		});
	}
	const { createPlainView } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.plain_view_exports);
	return createPlainView(json ? {
		out: err,
		err,
		style: terminal.errStyle,
		logs
	} : {
		out: terminal.out,
		err,
		style,
		logs
	});
}
async function watchExecution(execution, { view, options, host, terminal, kept, endProcesses }) {
	let interrupted = false;
	const forget = host.onInterrupt((signal) => {
		if (interrupted) {
			view.close();
			endProcesses();
			host.exit(EXIT_INTERRUPTED);
		}
		interrupted = true;
		view.note(terminal.errStyle.yellow(`\u25a0 ${signal}: ending the execution; once more to leave at once\n`));
		execution.kill();
	});
	let record;
	try {
		record = await execution.finished;
	} catch (error) {
		endProcesses();
		throw error;
	} finally {
		view.close();
		forget();
	}
	if (options.output === "json") terminal.out(`${JSON.stringify(record, null, 2)}\n`);
	else {
		const { formatExecutionSummary } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.execution_summary_exports);
		const work = join(execution.folder.path, "work");
		const width = Math.max(40, (host.stdout.columns ?? 101) - 1);
		terminal.out(formatExecutionSummary(record, {
			style: terminal.style,
			width,
			folder: await shown(host, execution.folder.path),
			...kept === true && existsSync(work) ? { work: await shown(host, work) } : {}
		}));
	}
	return exitStatus(record);
}
function exitStatus({ state }) {
	return state === "SUCCESS" || state === "WARNING" || state === "BREAKPOINT" ? 0 : 1;
}
// src/cli/sentence.ts
function sentence(text) {
	return /^[a-z]+(?![^\s,:;.!?]|[:.]\S)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
// src/cli/ask-person.ts
async function askPerson(question) {
	if (question.problems.every((problem) => problem.kind === "expression")) return void 0;
	const { promptInputs, terminalQuestions } = await Promise.resolve().then(() => require("./prompts.js"));
	return await promptInputs(question, await terminalQuestions());
}
// src/cli/input-problems.ts
function tellInputProblems({ problems, warnings }, { err, errStyle }) {
	for (const { message, example } of problems) {
		err(`${errStyle.red("\u2716")} ${message}\n`);
		if (example !== void 0) err(errStyle.dim(`  -i ${quoted(example)}\n`));
	}
	for (const warning of warnings) err(`${errStyle.yellow("\u25b2")} ${warning}\n`);
	return 2;
}
function quoted(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/cli/commands/run.ts
var run_exports = require_rolldown_runtime.__exportAll({ run: () => run });
const run = defineCommand({
	summary: "Run a flow",
	description: [
		"Runs a flow of the folder of flows, named namespace.id, or of any file. Journal, log, outputs and files of the execution are kept in .gitestra/executions/<id>.",
		"Inputs that are required and not given are asked for at a terminal; elsewhere they are errors. Secrets come from the environment: SECRET_NAME (base64, as in Kestra) or GITESTRA_SECRET_NAME (plain).",
		"Ctrl+C ends the execution as KILLED, a second one leaves at once."
	],
	operands: {
		usage: "<flow>",
		min: 1,
		max: 1,
		missing: "the flow to run, by namespace.id or by the path of its file"
	},
	options: {
		...INPUT_OPTIONS,
		revision: {
			type: "string",
			value: "N",
			description: "Run an older revision with its namespace files: a number, commit, branch or tag; the working tree stays as it is"
		},
		label: {
			type: "string",
			short: "l",
			value: "KEY=VALUE",
			multiple: true,
			description: "Label of the execution"
		},
		"task-runner": {
			type: "string",
			value: "RUNNER",
			choices: TASK_RUNNERS,
			default: "auto",
			description: "Where scripts run: in a container where an image is named and an engine answers, always, or never"
		},
		"log-level": {
			type: "string",
			value: "LEVEL",
			choices: LOG_LEVELS,
			default: "TRACE",
			description: "Lowest level logged"
		},
		"max-parallel": {
			type: "string",
			value: "N",
			description: "Most task runs at work at the same time"
		},
		"time-zone": {
			type: "string",
			value: "ZONE",
			default: "UTC",
			description: "Zone in which expressions show times"
		},
		"schedule-date": {
			type: "string",
			value: "DATE",
			description: "Date and time (ISO-8601) before which no task runs"
		},
		triggers: {
			type: "boolean",
			description: "Then run the flows whose Flow triggers wait for this one"
		},
		"dry-run": {
			type: "boolean",
			description: "Show what would run, rendered as far as it is known; nothing is executed or written"
		},
		breakpoint: {
			type: "string",
			value: "TASK",
			multiple: true,
			description: "Stop before a task, or before one iteration of it (task[value]); gitestra resume goes on"
		},
		until: {
			type: "string",
			value: "TASK",
			description: "Stop behind a task; gitestra resume goes on"
		},
		keep: {
			type: "boolean",
			description: "Keep the working directories of scripts, with all that is in them, in the folder of the execution"
		},
		"no-prompt": {
			type: "boolean",
			description: "Never ask for inputs"
		},
		...SECRETS_OPTION,
		...VIEW_OPTIONS,
		...FLOWS_OPTIONS,
		"executions-dir": EXECUTIONS_OPTIONS["executions-dir"]
	},
	examples: [
		{
			command: "gitestra run company.team.hello-world",
			does: "a flow of ./flows"
		},
		{
			command: "gitestra run flow.yaml -i user=Rick -i data=@data.csv",
			does: "a flow of any file, with inputs"
		},
		{
			command: "gitestra run company.team.etl --dry-run",
			does: "what it would do"
		},
		{
			command: "gitestra run company.team.etl --inputs prod.yaml -o json > record.json",
			does: "for other programs"
		}
	],
	async run({ options, operands, host, terminal }) {
		const target = operands[0];
		const inputs = await readInputOptions(options, host);
		const secrets = await readSecretsOption(options.secrets, host);
		const labels = readLabelOptions(options.label);
		const maxParallel = wholeNumber("--max-parallel", options["max-parallel"]);
		const timeZone = zone(options["time-zone"]);
		const scheduleDate = date(options["schedule-date"]);
		const [{ openWorkspace }, { startFlow }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./run-always.js")).then((n) => n.run_exports)]);
		const taskRunner = options["task-runner"];
		const workspace = await openWorkspace({
			...workspaceOptions(host, options),
			flowsDirOptional: /\.ya?ml$/i.test(target),
			...taskRunner === void 0 ? {} : { taskRunner },
			...secrets === void 0 ? {} : { secrets }
		});
		const { revision, until } = options;
		if (options["dry-run"]) {
			const { showDryRun } = await Promise.resolve().then(() => require("./show-dry-run.js"));
			return await showDryRun({
				target,
				inputs,
				...revision === void 0 ? {} : { revision },
				...timeZone === void 0 ? {} : { timeZone }
			}, workspace, options.output, host, terminal);
		}
		const view = await openView(options, host, terminal);
		const logLevel = options["log-level"];
		const mayAsk = terminal.interactive && !options["no-prompt"] && options.output !== "json";
		const outcome = await startFlow({
			target,
			...revision === void 0 ? {} : { revision },
			...until === void 0 ? {} : { until },
			breakpoints: options.breakpoint,
			inputs,
			labels,
			observer: view,
			...mayAsk ? { ask: askPerson } : {},
			...options.keep ? { keepFolders: true } : {},
			...maxParallel === void 0 ? {} : { maxParallel },
			...logLevel === void 0 ? {} : { logLevel },
			...timeZone === void 0 ? {} : { timeZone },
			...scheduleDate === void 0 ? {} : { scheduleDate }
		}, workspace).catch((error) => {
			view.close();
			throw error;
		});
		if (outcome.kind === "started") {
			const status = await watchExecution(outcome.execution, {
				view,
				options,
				host,
				terminal,
				kept: options.keep,
				endProcesses: () => workspace.machine.groups.killAll()
			});
			if (!options.triggers) return status;
			const { runFlowTriggers } = await Promise.resolve().then(() => require("./flow-triggers2.js"));
			const record = await outcome.execution.finished;
			return Math.max(status, await runFlowTriggers(record, workspace, {
				options,
				host,
				terminal
			}));
		}
		view.close();
		if (outcome.kind === "inputs") return tellInputProblems(outcome, terminal);
		if (outcome.kind === "blocked") return tellChecks(outcome, terminal);
		const { renderPretty } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.pretty_exports);
		terminal.err(`${renderPretty(outcome.diagnostics, { style: terminal.errStyle })}\n`);
		return 1;
	}
});
function tellChecks({ flow, messages }, { err, errStyle }) {
	for (const message of messages) err(`${errStyle.red("\u2716")} ${message}\n`);
	err(errStyle.dim(`  the checks of ${flow.namespace}.${flow.id} do not pass: nothing was run\n`));
	return 1;
}
function wholeNumber(option, text) {
	if (text === void 0) return void 0;
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new UsageError(`${option} must be a whole number from 1, but \u201c${text}\u201d was given`);
	return number;
}
function date(text) {
	if (text === void 0) return void 0;
	const at = Date.parse(text);
	if (Number.isNaN(at)) throw new UsageError(`--schedule-date must be a date and time, but \u201c${text}\u201d was given`, "write it like 2030-01-31T08:00:00Z");
	return at;
}
function zone(text) {
	if (text === void 0) return void 0;
	try {
		new Intl.DateTimeFormat("en", { timeZone: text });
		return text;
	} catch {
		throw new UsageError(`there is no time zone \u201c${text}\u201d`, "write a name such as Europe/Paris, America/New_York or UTC");
	}
}
// src/cli/commands/validate.ts
var validate_exports = require_rolldown_runtime.__exportAll({ validate: () => validate });
const validate = defineCommand({
	summary: "Check flows without running anything",
	description: ["Checks files and folders of flows, by default the whole folder of flows: YAML, properties, types, expressions, references, namespaces. Nothing is rendered and nothing is run, so flows of strangers are safe to check.", "Ends with status 1 when there are errors."],
	operands: {
		usage: "[path...]",
		min: 0
	},
	options: {
		format: {
			type: "string",
			short: "f",
			value: "FORMAT",
			choices: [
				"pretty",
				"json",
				"sarif",
				"github",
				"rdjson",
				"junit"
			],
			default: "pretty",
			description: "What to print"
		},
		"max-warnings": {
			type: "string",
			value: "N",
			description: "End with status 1 when there are more warnings than this"
		},
		fix: {
			type: "boolean",
			description: "Write what is certain to be meant into the files; comments and layout stay"
		},
		upgrade: {
			type: "boolean",
			description: "Also say what Kestra 2.0 refuses, and what it wants instead"
		},
		strict: {
			type: "boolean",
			description: "Types that Gitestra does not know are errors"
		},
		quiet: {
			type: "boolean",
			short: "q",
			description: "Errors only"
		},
		...FLOWS_OPTIONS
	},
	examples: [
		{
			command: "gitestra validate",
			does: "all flows of ./flows"
		},
		{
			command: "gitestra validate flows/company etl.yaml --max-warnings 0",
			does: "a folder and a file, without warnings"
		},
		{
			command: "gitestra validate --fix --upgrade",
			does: "rewrites what has a new name in Kestra 2.0"
		},
		{
			command: "gitestra validate --format sarif > gitestra.sarif",
			does: "for GitHub's code scanning"
		}
	],
	async run({ options, operands, host, terminal }) {
		const maxWarnings = options["max-warnings"] === void 0 ? void 0 : Number(options["max-warnings"]);
		if (maxWarnings !== void 0 && (!Number.isInteger(maxWarnings) || maxWarnings < 0)) throw new UsageError(`--max-warnings must be a whole number, but \u201c${options["max-warnings"]}\u201d was given`);
		const [{ openWorkspace }, { validateFlows }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.validate_exports)]);
		const workspace = await openWorkspace({
			...workspaceOptions(host, options),
			flowsDirOptional: operands.length > 0
		});
		const result = await validateFlows({
			paths: operands,
			fix: options.fix,
			upgrade: options.upgrade,
			strict: options.strict
		}, workspace);
		const all = [...workspace.diagnostics, ...result.diagnostics];
		const diagnostics = options.quiet ? all.filter((diagnostic) => diagnostic.severity === "error") : all;
		terminal.out(await formatResult({
			...result,
			diagnostics
		}, options.format ?? "pretty", terminal));
		const fixed = result.files.reduce((sum, file) => sum + (file.fixed ?? 0), 0);
		if (fixed > 0) {
			const { count } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.printable_exports);
			const files = result.files.filter((file) => file.fixed !== void 0).length;
			terminal.err(`${terminal.errStyle.green("\u2714")} ${count(fixed, "problem")} fixed in ${count(files, "file")}\n`);
		}
		const warnings = all.filter((diagnostic) => diagnostic.severity === "warning").length;
		if (all.some((diagnostic) => diagnostic.severity === "error")) return 1;
		if (maxWarnings !== void 0 && warnings > maxWarnings) {
			terminal.err(`${terminal.errStyle.red("\u2716")} ${warnings} warnings, more than the ${maxWarnings} allowed\n`);
			return 1;
		}
		return 0;
	}
});
async function formatResult(result, format, terminal) {
	const { diagnostics, files, passedOver } = result;
	switch (format) {
		case "json": {
			const { renderJson } = await Promise.resolve().then(() => require("./json.js"));
			return ended(renderJson(diagnostics, { files: files.length }));
		}
		case "sarif": {
			const { renderSarif } = await Promise.resolve().then(() => require("./sarif.js"));
			const { sarifRules } = await Promise.resolve().then(() => require("./sarif-rules.js"));
			return ended(renderSarif(diagnostics, {
				version: VERSION,
				rules: sarifRules()
			}));
		}
		case "github": {
			const { annotationCommand, diagnosticAnnotation } = await Promise.resolve().then(() => require("./annotations.js")).then((n) => n.annotations_exports);
			return diagnostics.map((diagnostic) => `${annotationCommand(diagnosticAnnotation(diagnostic))}\n`).join("");
		}
		case "rdjson": {
			const { renderRdjson } = await Promise.resolve().then(() => require("./rdjson.js"));
			return ended(renderRdjson(diagnostics));
		}
		case "junit": {
			const { renderValidationJunit } = await Promise.resolve().then(() => require("./junit.js")).then((n) => n.junit_exports);
			return ended(renderValidationJunit(diagnostics, files.map((file) => file.source.path)));
		}
		default: {
			const { renderPretty } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.pretty_exports);
			const { count } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.printable_exports);
			const others = passedOver.length === 0 ? "" : terminal.style.dim(`  ${count(passedOver.length, "YAML file")} passed over: no flows\n`);
			return ended(renderPretty(diagnostics, {
				style: terminal.style,
				files: files.length
			})) + others;
		}
	}
}
function ended(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
// \0builtin:util
const builtin = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:util");
const node = builtin();
const stripVTControlCharacters = node.stripVTControlCharacters;
const parseArgs = node.parseArgs;
const TextDecoder = node.TextDecoder;
// src/cli/parse-options.ts
const GLOBAL_OPTIONS = {
	help: {
		type: "boolean",
		short: "h",
		description: "Show this help"
	},
	"no-color": {
		type: "boolean",
		description: "Write without colours, as NO_COLOR=1 does"
	},
	debug: {
		type: "boolean",
		description: "Show where an unexpected fault comes from, as GITESTRA_DEBUG=1 does"
	}
};
function parseOptions(command, args) {
	const definitions = {
		...command.options,
		...GLOBAL_OPTIONS
	};
	const { tokens } = parseArgs({
		args: [...args],
		options: Object.fromEntries(Object.entries(definitions).map(([name, { type, short }]) => [name, {
			type,
			...short === void 0 ? {} : { short }
		}])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = {};
	const operands = [];
	const mistakes = [];
	for (const token of tokens) {
		if (token.kind === "positional") operands.push(token.value);
		if (token.kind !== "option") continue;
		const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : void 0;
		const mistake = definition === void 0 ? unknownOption(token.rawName, definitions) : accept(values, token, definition, definitions);
		if (mistake !== void 0) mistakes.push(mistake);
	}
	const globals = Object.fromEntries(Object.keys(GLOBAL_OPTIONS).map((name) => [name, values[name] === true]));
	if (globals.help !== true) {
		if (mistakes[0] !== void 0) throw mistakes[0];
		checkOperands(command, operands);
	}
	for (const [name, definition] of Object.entries(command.options)) if (definition.type === "boolean") values[name] ??= false;
	else if (definition.multiple === true) values[name] ??= [];
	return {
		options: values,
		globals,
		operands
	};
}
function accept(values, token, definition, definitions) {
	const { name, rawName, value } = token;
	if (definition.type === "boolean") {
		if (value !== void 0) return new UsageError(`${rawName} takes no value, but was given \u201c${value}\u201d`);
		values[name] = true;
		return;
	}
	if (value === void 0 || token.inlineValue !== true && looksLikeOption(value, definitions)) return new UsageError(`${rawName} needs a value`, `Write ${rawName} ${definition.value}`);
	if (definition.choices !== void 0 && !definition.choices.includes(value)) {
		const close = nearest(value, definition.choices);
		return new UsageError(`${rawName} cannot be \u201c${value}\u201d`, close === void 0 ? `It takes ${listOf(definition.choices)}` : `Did you mean ${close}? It takes ${listOf(definition.choices)}`);
	}
	if (definition.multiple === true) {
		const list = values[name] ?? [];
		list.push(value);
		values[name] = list;
	} else values[name] = value;
}
function looksLikeOption(value, definitions) {
	const long = /^--([^=]+)/.exec(value)?.[1];
	if (long !== void 0) return Object.hasOwn(definitions, long);
	const short = /^-([A-Za-z])$/.exec(value)?.[1];
	return short !== void 0 && Object.values(definitions).some((definition) => definition.short === short);
}
function unknownOption(rawName, definitions) {
	const names = Object.keys(definitions).map((name) => `--${name}`);
	const close = rawName.startsWith("--") ? nearest(rawName, names) : void 0;
	return new UsageError(`There is no option ${rawName}`, close === void 0 ? void 0 : `Did you mean ${close}?`);
}
function checkOperands(command, operands) {
	const { min, max, missing } = command.operands;
	if (operands.length < min) throw new UsageError(`Missing: ${missing ?? command.operands.usage}`);
	if (max !== void 0 && operands.length > max) {
		const extra = operands.slice(max).map((operand) => `\u201c${operand}\u201d`);
		throw new UsageError(`${extra.join(" ")} ${extra.length === 1 ? "is" : "are"} too much: this command takes ${max === 0 ? "only options" : command.operands.usage}`, operands.slice(max).some((operand) => operand.includes("=")) ? "Inputs are written -i id=value" : void 0);
	}
}
function listOf(values) {
	return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
// src/cli/command-table.ts
const COMMANDS = {
	init: {
		summary: "Set up a repository for flows",
		load: () => Promise.resolve().then(() => require("./init.js")).then((module) => module.init)
	},
	run: {
		summary: "Run a flow",
		load: () => Promise.resolve().then(() => run_exports).then((module) => module.run)
	},
	resume: {
		summary: "Go on with an execution that waits or was interrupted",
		load: () => Promise.resolve().then(() => require("./resume2.js")).then((module) => module.resume)
	},
	restart: {
		summary: "Begin an execution again where it failed",
		load: () => Promise.resolve().then(() => require("./restart2.js")).then((module) => module.restart)
	},
	replay: {
		summary: "Run an execution again, as a new one",
		load: () => Promise.resolve().then(() => require("./replay2.js")).then((module) => module.replay)
	},
	pause: {
		summary: "Pause an execution that runs",
		load: () => Promise.resolve().then(() => require("./pause2.js")).then((module) => module.pause)
	},
	kill: {
		summary: "End an execution",
		load: () => Promise.resolve().then(() => require("./kill2.js")).then((module) => module.kill)
	},
	"change-status": {
		summary: "Give an execution or a task run another state",
		load: () => Promise.resolve().then(() => require("./change-status2.js")).then((module) => module.changeStatus)
	},
	validate: {
		summary: "Check flows without running anything",
		load: () => Promise.resolve().then(() => validate_exports).then((module) => module.validate)
	},
	test: {
		summary: "Run the tests of flows",
		load: () => Promise.resolve().then(() => require("./test.js")).then((module) => module.test)
	},
	graph: {
		summary: "Draw the topology of a flow",
		load: () => Promise.resolve().then(() => require("./graph.js")).then((module) => module.graph)
	},
	render: {
		summary: "Evaluate an expression",
		load: () => Promise.resolve().then(() => require("./render.js")).then((module) => module.render)
	},
	plan: {
		summary: "Tell what a branch changes about the flows",
		load: () => Promise.resolve().then(() => require("./plan2.js")).then((module) => module.plan)
	},
	revisions: {
		summary: "List the revisions of a flow",
		load: () => Promise.resolve().then(() => require("./revisions2.js")).then((module) => module.revisions)
	},
	diff: {
		summary: "Compare two revisions of a flow",
		load: () => Promise.resolve().then(() => require("./diff2.js")).then((module) => module.diff)
	},
	show: {
		summary: "Print a flow as it was at a revision",
		load: () => Promise.resolve().then(() => require("./show.js")).then((module) => module.show)
	},
	restore: {
		summary: "Bring back the text of an older revision",
		load: () => Promise.resolve().then(() => require("./restore2.js")).then((module) => module.restore)
	},
	bisect: {
		summary: "Find the revision that changed a result",
		load: () => Promise.resolve().then(() => require("./bisect.js")).then((module) => module.bisect)
	},
	provenance: {
		summary: "Tell which execution made a file",
		load: () => Promise.resolve().then(() => require("./provenance.js")).then((module) => module.provenance)
	},
	workflows: {
		summary: "Generate the GitHub workflows that start flows",
		load: () => Promise.resolve().then(() => require("./workflows2.js")).then((module) => module.workflows)
	},
	kv: {
		summary: "Read and write the KV store",
		commands: {
			get: {
				summary: "Print the value of a key, now or at a date",
				load: () => Promise.resolve().then(() => require("./kv-get.js")).then((module) => module.kvGet)
			},
			set: {
				summary: "Set a key",
				load: () => Promise.resolve().then(() => require("./kv-set.js")).then((module) => module.kvSet)
			},
			list: {
				summary: "List namespaces, or the keys of one",
				load: () => Promise.resolve().then(() => require("./kv-list.js")).then((module) => module.kvList)
			},
			delete: {
				summary: "Delete a key",
				load: () => Promise.resolve().then(() => require("./kv-delete.js")).then((module) => module.kvDelete)
			},
			history: {
				summary: "Show what a key held before",
				load: () => Promise.resolve().then(() => require("./kv-history.js")).then((module) => module.kvHistory)
			}
		}
	},
	schedule: {
		summary: "Look at schedules",
		commands: { next: {
			summary: "Show when flows fire next",
			load: () => Promise.resolve().then(() => require("./schedule-next2.js")).then((module) => module.scheduleNext)
		} }
	},
	tick: {
		summary: "Start what triggers say is due",
		load: () => Promise.resolve().then(() => require("./tick2.js")).then((module) => module.tick)
	},
	backfill: {
		summary: "Run a flow for past dates of its schedule",
		load: () => Promise.resolve().then(() => require("./backfill2.js")).then((module) => module.backfill)
	},
	triggers: {
		summary: "Look at triggers, switch them off and on",
		commands: {
			list: {
				summary: "List triggers and what is known of them",
				load: () => Promise.resolve().then(() => require("./triggers-list.js")).then((module) => module.triggersList)
			},
			enable: {
				summary: "Switch a trigger on again",
				load: () => Promise.resolve().then(() => require("./triggers-enable.js")).then((module) => module.triggersEnable)
			},
			disable: {
				summary: "Switch a trigger off",
				load: () => Promise.resolve().then(() => require("./triggers-disable.js")).then((module) => module.triggersDisable)
			}
		}
	},
	executions: {
		summary: "Look at past executions",
		commands: {
			list: {
				summary: "List executions, newest first",
				load: () => Promise.resolve().then(() => require("./executions-list.js")).then((module) => module.executionsList)
			},
			fetch: {
				summary: "Bring an execution of a workflow run here",
				load: () => Promise.resolve().then(() => require("./executions-fetch.js")).then((module) => module.executionsFetch)
			},
			stats: {
				summary: "How often a flow failed and how long it took, by revision",
				load: () => Promise.resolve().then(() => require("./executions-stats.js")).then((module) => module.executionsStats)
			},
			show: {
				summary: "Show one execution: result, task runs, failures",
				load: () => Promise.resolve().then(() => require("./executions-show.js")).then((module) => module.executionsShow)
			},
			logs: {
				summary: "Print the log of an execution",
				load: () => Promise.resolve().then(() => require("./executions-logs.js")).then((module) => module.executionsLogs)
			},
			outputs: {
				summary: "Print the outputs of an execution or of a task",
				load: () => Promise.resolve().then(() => require("./executions-outputs.js")).then((module) => module.executionsOutputs)
			},
			metrics: {
				summary: "Print all metrics of an execution",
				load: () => Promise.resolve().then(() => require("./executions-metrics.js")).then((module) => module.executionsMetrics)
			}
		}
	}
};
// src/cli/terminal/terminal.ts
var import_picocolors = require_rolldown_runtime.__toESM(require_picocolors(), 1);
function createTerminal(host, options = {}) {
	const wanted = options.color ?? true;
	return {
		out: (text) => void host.stdout.write(text),
		err: (text) => void host.stderr.write(text),
		style: styleFor(host.stdout, host, wanted),
		errStyle: styleFor(host.stderr, host, wanted),
		get interactive() {
			return host.stdout.isTTY === true && host.stdin.isTTY === true && !isCi(host);
		},
		live: host.stdout.isTTY === true && host.env.TERM !== "dumb" && !isCi(host)
	};
}
function styleFor(stream, { env }, wanted) {
	return !(!wanted || env.NO_COLOR !== void 0 && env.NO_COLOR !== "" || env.FORCE_COLOR === "0") && (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0" || stream.isTTY === true && env.TERM !== "dumb") ? import_picocolors.default.createColors(true) : plainStyle;
}
function isCi({ env }) {
	return env.CI !== void 0 && env.CI !== "" && env.CI !== "false";
}
// src/cli/main.ts
async function main(host, table = COMMANDS) {
	const terminal = createTerminal(host, { color: !host.argv.includes("--no-color") });
	let name = "";
	try {
		const [first, ...rest] = host.argv;
		if (first === void 0 || first === "--help" || first === "-h" || first === "help" && rest.length === 0) {
			const { programHelp } = await Promise.resolve().then(() => require("./help.js"));
			terminal.out(programHelp(table, VERSION, terminal.style));
			return first === void 0 ? 2 : 0;
		}
		if (first === "--version" || first === "-V") {
			terminal.out(`${VERSION}\n`);
			return 0;
		}
		const found = findCommand(first === "help" ? [...rest, "--help"] : [...host.argv], table);
		name = found.name;
		if (isGroup(found.entry)) return await showGroup(found.name, found.entry, found.args, terminal);
		return await runCommand(found.name, await found.entry.load(), found.args, host, terminal);
	} catch (error) {
		return await reportError(error, host, terminal, name);
	}
}
async function runCommand(name, command, args, host, terminal) {
	const { options, globals, operands } = parseOptions(command, args);
	if (globals.help) {
		const { commandHelp } = await Promise.resolve().then(() => require("./help.js"));
		terminal.out(commandHelp(name, command, terminal.style));
		return 0;
	}
	return await command.run({
		options,
		operands,
		host,
		terminal
	});
}
async function showGroup(name, group, args, terminal) {
	const [first] = args;
	if (first !== void 0 && !first.startsWith("-")) throw unknownCommand(first, Object.keys(group.commands), `gitestra ${name}`);
	const { groupHelp } = await Promise.resolve().then(() => require("./help.js"));
	terminal.out(groupHelp(name, group, terminal.style));
	return args.includes("--help") || args.includes("-h") ? 0 : 2;
}
function findCommand(words, table) {
	const [first = "", second, ...rest] = words;
	const entry = Object.hasOwn(table, first) ? table[first] : void 0;
	if (entry === void 0) {
		if (first.startsWith("-")) throw new UsageError(`The command comes first, options behind it: gitestra <command> ${first}`);
		throw unknownCommand(first, Object.keys(table), "gitestra");
	}
	if (isGroup(entry) && second !== void 0 && Object.hasOwn(entry.commands, second)) return {
		name: `${first} ${second}`,
		entry: entry.commands[second],
		args: rest
	};
	return {
		name: first,
		entry,
		args: words.slice(1)
	};
}
function unknownCommand(given, known, program) {
	const close = nearestAll(given, known);
	if (close.length > 0) return new UsageError(`There is no command \u201c${given}\u201d`, `Did you mean ${program} ${close[0]}?`);
	const help = /\.ya?ml$|^[a-z][a-z0-9._-]*\.[A-Za-z0-9._-]+$/.test(given) ? `To run a flow, write: gitestra run ${given}` : `Commands are ${known.join(", ")}`;
	return new UsageError(`There is no command \u201c${given}\u201d`, help);
}
async function reportError(error, host, terminal = createTerminal(host), name = "") {
	const { red, dim } = terminal.errStyle;
	const line = (message, help) => {
		terminal.err(`${red("\u2716")} ${sentence(message)}\n`);
		if (help !== void 0) terminal.err(`  ${sentence(help)}\n`);
	};
	const debug = host.argv.includes("--debug") || (host.env.GITESTRA_DEBUG ?? "") !== "";
	const stack = () => {
		if (debug) terminal.err(`${dim(stackOf(error))}\n`);
	};
	if (isUsageError(error)) {
		const { diagnostics } = error;
		if (diagnostics !== void 0 && diagnostics.length > 0) {
			const { renderPretty } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.pretty_exports);
			terminal.err(`${renderPretty(diagnostics, { style: terminal.errStyle })}\n`);
			return 2;
		}
		line(error.message, error.help);
		terminal.err(dim(`  ${name === "" ? "gitestra --help" : `gitestra ${name} --help`} shows how it is used\n`));
		return 2;
	}
	if (error instanceof CommandFailure) {
		line(error.message, error.help);
		stack();
		return 1;
	}
	if (error instanceof Error && error.name === "GitError") {
		line(error.message);
		stack();
		return 1;
	}
	if (isStorageError(error)) {
		line(error.message);
		stack();
		return error.code === "execution-not-found" ? 2 : 1;
	}
	line(`A fault of Gitestra: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`, debug ? void 0 : "Please report it, with what this prints when --debug is added");
	stack();
	return 3;
}
function stackOf(error) {
	const parts = [];
	for (let at = error; at !== void 0 && parts.length < 5; at = at.cause) {
		parts.push(at instanceof Error ? at.stack ?? at.message : String(at));
		if (typeof at !== "object" || at === null) break;
	}
	return parts.join("\ncaused by ");
}
// src/cli/program.ts
var program_exports = require_rolldown_runtime.__exportAll({ startProgram: () => startProgram });
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
let executes = false;
const host = {
	argv: process.argv.slice(2),
	cwd: process.cwd(),
	env: process.env,
	get stdin() {
		return process.stdin;
	},
	stdout: process.stdout,
	stderr: process.stderr,
	onInterrupt(listener) {
		executes = true;
		const handlers = SIGNALS.map((signal) => [signal, () => listener(signal)]);
		for (const [signal, handler] of handlers) process.on(signal, handler);
		return () => {
			for (const [signal, handler] of handlers) process.off(signal, handler);
		};
	},
	onExit(listener) {
		process.on("exit", listener);
		return () => process.off("exit", listener);
	},
	exit: (status) => process.exit(status)
};
async function startProgram() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
		if (!executes) process.exit(process.exitCode ?? 0);
	});
	for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => {
		reportError(error, host).then((status) => process.exit(status));
	});
	process.exitCode = await main(host);
}
Object.defineProperty(exports, "CommandFailure", {
	enumerable: true,
	get: function() {
		return CommandFailure;
	}
});
Object.defineProperty(exports, "DEFAULT_CONFIG", {
	enumerable: true,
	get: function() {
		return DEFAULT_CONFIG;
	}
});
Object.defineProperty(exports, "EXECUTIONS_OPTIONS", {
	enumerable: true,
	get: function() {
		return EXECUTIONS_OPTIONS;
	}
});
Object.defineProperty(exports, "FLOWS_OPTIONS", {
	enumerable: true,
	get: function() {
		return FLOWS_OPTIONS;
	}
});
Object.defineProperty(exports, "GLOBAL_OPTIONS", {
	enumerable: true,
	get: function() {
		return GLOBAL_OPTIONS;
	}
});
Object.defineProperty(exports, "GivenFile", {
	enumerable: true,
	get: function() {
		return GivenFile;
	}
});
Object.defineProperty(exports, "INPUT_OPTIONS", {
	enumerable: true,
	get: function() {
		return INPUT_OPTIONS;
	}
});
Object.defineProperty(exports, "LOG_LEVELS", {
	enumerable: true,
	get: function() {
		return LOG_LEVELS;
	}
});
Object.defineProperty(exports, "RULE_SEVERITIES", {
	enumerable: true,
	get: function() {
		return RULE_SEVERITIES;
	}
});
Object.defineProperty(exports, "SECRETS_OPTION", {
	enumerable: true,
	get: function() {
		return SECRETS_OPTION;
	}
});
Object.defineProperty(exports, "STATE_STORES", {
	enumerable: true,
	get: function() {
		return STATE_STORES;
	}
});
Object.defineProperty(exports, "StorageError", {
	enumerable: true,
	get: function() {
		return StorageError;
	}
});
Object.defineProperty(exports, "TASK_RUNNERS", {
	enumerable: true,
	get: function() {
		return TASK_RUNNERS;
	}
});
Object.defineProperty(exports, "TextDecoder", {
	enumerable: true,
	get: function() {
		return TextDecoder;
	}
});
Object.defineProperty(exports, "UsageError", {
	enumerable: true,
	get: function() {
		return UsageError;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "VIEW_OPTIONS", {
	enumerable: true,
	get: function() {
		return VIEW_OPTIONS;
	}
});
Object.defineProperty(exports, "access", {
	enumerable: true,
	get: function() {
		return access;
	}
});
Object.defineProperty(exports, "appendFileSync", {
	enumerable: true,
	get: function() {
		return appendFileSync;
	}
});
Object.defineProperty(exports, "askPerson", {
	enumerable: true,
	get: function() {
		return askPerson;
	}
});
Object.defineProperty(exports, "basename", {
	enumerable: true,
	get: function() {
		return basename;
	}
});
Object.defineProperty(exports, "chmod", {
	enumerable: true,
	get: function() {
		return chmod;
	}
});
Object.defineProperty(exports, "closeSync", {
	enumerable: true,
	get: function() {
		return closeSync;
	}
});
Object.defineProperty(exports, "constants", {
	enumerable: true,
	get: function() {
		return constants;
	}
});
Object.defineProperty(exports, "copyFile", {
	enumerable: true,
	get: function() {
		return copyFile;
	}
});
Object.defineProperty(exports, "copyFileSync", {
	enumerable: true,
	get: function() {
		return copyFileSync;
	}
});
Object.defineProperty(exports, "cpSync", {
	enumerable: true,
	get: function() {
		return cpSync;
	}
});
Object.defineProperty(exports, "createReadStream", {
	enumerable: true,
	get: function() {
		return createReadStream;
	}
});
Object.defineProperty(exports, "createWriteStream", {
	enumerable: true,
	get: function() {
		return createWriteStream;
	}
});
Object.defineProperty(exports, "defineCommand", {
	enumerable: true,
	get: function() {
		return defineCommand;
	}
});
Object.defineProperty(exports, "delimiter", {
	enumerable: true,
	get: function() {
		return delimiter;
	}
});
Object.defineProperty(exports, "describeSystemError", {
	enumerable: true,
	get: function() {
		return describeSystemError;
	}
});
Object.defineProperty(exports, "dirname", {
	enumerable: true,
	get: function() {
		return dirname;
	}
});
Object.defineProperty(exports, "executionsFolder", {
	enumerable: true,
	get: function() {
		return executionsFolder;
	}
});
Object.defineProperty(exports, "existsSync", {
	enumerable: true,
	get: function() {
		return existsSync;
	}
});
Object.defineProperty(exports, "exitStatus", {
	enumerable: true,
	get: function() {
		return exitStatus;
	}
});
Object.defineProperty(exports, "fstatSync", {
	enumerable: true,
	get: function() {
		return fstatSync;
	}
});
Object.defineProperty(exports, "ftruncateSync", {
	enumerable: true,
	get: function() {
		return ftruncateSync;
	}
});
Object.defineProperty(exports, "isAbsolute", {
	enumerable: true,
	get: function() {
		return isAbsolute;
	}
});
Object.defineProperty(exports, "isStorageError", {
	enumerable: true,
	get: function() {
		return isStorageError;
	}
});
Object.defineProperty(exports, "isUsageError", {
	enumerable: true,
	get: function() {
		return isUsageError;
	}
});
Object.defineProperty(exports, "join", {
	enumerable: true,
	get: function() {
		return join;
	}
});
Object.defineProperty(exports, "linkSync", {
	enumerable: true,
	get: function() {
		return linkSync;
	}
});
Object.defineProperty(exports, "lstat", {
	enumerable: true,
	get: function() {
		return lstat;
	}
});
Object.defineProperty(exports, "lstatSync", {
	enumerable: true,
	get: function() {
		return lstatSync;
	}
});
Object.defineProperty(exports, "mkdir", {
	enumerable: true,
	get: function() {
		return mkdir;
	}
});
Object.defineProperty(exports, "mkdirSync", {
	enumerable: true,
	get: function() {
		return mkdirSync;
	}
});
Object.defineProperty(exports, "mkdtemp", {
	enumerable: true,
	get: function() {
		return mkdtemp;
	}
});
Object.defineProperty(exports, "mkdtempSync", {
	enumerable: true,
	get: function() {
		return mkdtempSync;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "nearestAll", {
	enumerable: true,
	get: function() {
		return nearestAll;
	}
});
Object.defineProperty(exports, "open", {
	enumerable: true,
	get: function() {
		return open;
	}
});
Object.defineProperty(exports, "openSync", {
	enumerable: true,
	get: function() {
		return openSync;
	}
});
Object.defineProperty(exports, "openView", {
	enumerable: true,
	get: function() {
		return openView;
	}
});
Object.defineProperty(exports, "plainStyle", {
	enumerable: true,
	get: function() {
		return plainStyle;
	}
});
Object.defineProperty(exports, "posix", {
	enumerable: true,
	get: function() {
		return posix;
	}
});
Object.defineProperty(exports, "program_exports", {
	enumerable: true,
	get: function() {
		return program_exports;
	}
});
Object.defineProperty(exports, "readFile", {
	enumerable: true,
	get: function() {
		return readFile;
	}
});
Object.defineProperty(exports, "readFileSync", {
	enumerable: true,
	get: function() {
		return readFileSync;
	}
});
Object.defineProperty(exports, "readInputOptions", {
	enumerable: true,
	get: function() {
		return readInputOptions;
	}
});
Object.defineProperty(exports, "readLabelOptions", {
	enumerable: true,
	get: function() {
		return readLabelOptions;
	}
});
Object.defineProperty(exports, "readSecretsOption", {
	enumerable: true,
	get: function() {
		return readSecretsOption;
	}
});
Object.defineProperty(exports, "readSync", {
	enumerable: true,
	get: function() {
		return readSync;
	}
});
Object.defineProperty(exports, "readdir", {
	enumerable: true,
	get: function() {
		return readdir;
	}
});
Object.defineProperty(exports, "readdirSync", {
	enumerable: true,
	get: function() {
		return readdirSync;
	}
});
Object.defineProperty(exports, "readlinkSync", {
	enumerable: true,
	get: function() {
		return readlinkSync;
	}
});
Object.defineProperty(exports, "realpath", {
	enumerable: true,
	get: function() {
		return realpath;
	}
});
Object.defineProperty(exports, "realpathSync", {
	enumerable: true,
	get: function() {
		return realpathSync;
	}
});
Object.defineProperty(exports, "relative", {
	enumerable: true,
	get: function() {
		return relative;
	}
});
Object.defineProperty(exports, "rename", {
	enumerable: true,
	get: function() {
		return rename;
	}
});
Object.defineProperty(exports, "renameSync", {
	enumerable: true,
	get: function() {
		return renameSync;
	}
});
Object.defineProperty(exports, "require_fastest_levenshtein", {
	enumerable: true,
	get: function() {
		return require_fastest_levenshtein;
	}
});
Object.defineProperty(exports, "require_picocolors", {
	enumerable: true,
	get: function() {
		return require_picocolors;
	}
});
Object.defineProperty(exports, "resolve", {
	enumerable: true,
	get: function() {
		return resolve;
	}
});
Object.defineProperty(exports, "rm", {
	enumerable: true,
	get: function() {
		return rm;
	}
});
Object.defineProperty(exports, "rmSync", {
	enumerable: true,
	get: function() {
		return rmSync;
	}
});
Object.defineProperty(exports, "rmdir", {
	enumerable: true,
	get: function() {
		return rmdir;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "sep", {
	enumerable: true,
	get: function() {
		return sep;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: true,
	get: function() {
		return shown;
	}
});
Object.defineProperty(exports, "stat", {
	enumerable: true,
	get: function() {
		return stat;
	}
});
Object.defineProperty(exports, "statSync", {
	enumerable: true,
	get: function() {
		return statSync;
	}
});
Object.defineProperty(exports, "stripVTControlCharacters", {
	enumerable: true,
	get: function() {
		return stripVTControlCharacters;
	}
});
Object.defineProperty(exports, "symlinkSync", {
	enumerable: true,
	get: function() {
		return symlinkSync;
	}
});
Object.defineProperty(exports, "tellInputProblems", {
	enumerable: true,
	get: function() {
		return tellInputProblems;
	}
});
Object.defineProperty(exports, "watchExecution", {
	enumerable: true,
	get: function() {
		return watchExecution;
	}
});
Object.defineProperty(exports, "workspaceOptions", {
	enumerable: true,
	get: function() {
		return workspaceOptions;
	}
});
Object.defineProperty(exports, "writeFile", {
	enumerable: true,
	get: function() {
		return writeFile;
	}
});
Object.defineProperty(exports, "writeFileSync", {
	enumerable: true,
	get: function() {
		return writeFileSync;
	}
});
Object.defineProperty(exports, "writeSync", {
	enumerable: true,
	get: function() {
		return writeSync;
	}
});

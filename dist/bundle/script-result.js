const require_common = require("./common.js");
const require_start = require("./start.js");
// src/tasks/scripts/output-protocol.ts
const MESSAGE = /^::(\{.*\})::$/s;
const LEVELS = {
	TRACE: "TRACE",
	DEBUG: "DEBUG",
	INFO: "INFO",
	WARN: "WARN",
	WARNING: "WARN",
	ERROR: "ERROR",
	CRITICAL: "ERROR",
	FATAL: "ERROR"
};
const NO_NUMBER = /[[:,]\s*-?(NaN|Infinity)\s*[\],}]/;
function parseOutputLine(line) {
	if (!line.startsWith("::{")) return void 0;
	const match = MESSAGE.exec(line.trimEnd());
	if (match === null) return void 0;
	const json = match[1];
	try {
		return readMessage(require_common.parseJson(json), json.includes("}::::{") && !require_common.isJson(json) ? ["a `::{\u2026}::` line holds more than one message; only the first counts"] : []);
	} catch (error) {
		if (!(error instanceof require_common.RuntimeFailure)) throw error;
		const word = NO_NUMBER.exec(json)?.[1];
		const advice = word === void 0 ? "" : `; ${word} is no JSON: put out null or a text instead`;
		return nothing([`invalid JSON in a \`::{\u2026}::\` line, which is left out: ${error.message}${advice}`]);
	}
}
function isBrokenMessage(line) {
	return /^::\{\s*"(?:outputs|metrics|logs|assets)"/.test(line);
}
function nothing(problems) {
	return {
		outputs: {},
		metrics: [],
		logs: [],
		assets: false,
		problems
	};
}
function readMessage(message, problems) {
	const outputs = message.outputs ?? {};
	if (!require_common.isMap(outputs)) problems.push("`outputs` of a `::{\u2026}::` line is no map");
	return {
		outputs: require_common.isMap(outputs) ? outputs : {},
		metrics: entries("metrics", message.metrics, problems).flatMap((entry) => readMetric(entry, problems)),
		logs: entries("logs", message.logs, problems).map((entry) => ({
			level: LEVELS[plainText(entry.level ?? "INFO").toUpperCase()] ?? "INFO",
			message: plainText(entry.message ?? "")
		})),
		assets: message.assets !== void 0,
		problems
	};
}
function plainText(value) {
	return typeof value === "string" ? value : require_common.jsonText(value);
}
function entries(name, value, problems) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value) || !value.every(require_common.isMap)) {
		problems.push(`\`${name}\` of a \`::{\u2026}::\` line is no list of maps`);
		return [];
	}
	return value;
}
function readMetric(entry, problems) {
	const { name, type } = entry;
	if (typeof name !== "string" || type !== "counter" && type !== "timer" && type !== "gauge") {
		problems.push(`metric ${require_common.jsonText(entry)} needs a name and the type counter, timer or gauge`);
		return [];
	}
	const value = type === "timer" ? timerMilliseconds(entry.value) : numberOf(entry.value);
	if (value === void 0 || !Number.isFinite(value)) {
		const expected = type === "timer" ? "number of seconds or duration" : "number";
		problems.push(`metric \`${name}\`: ${require_common.jsonText(entry.value)} is no ${expected}`);
		return [];
	}
	const tags = require_common.isMap(entry.tags) ? tagsOf(entry.tags) : void 0;
	return [{
		name,
		type,
		value,
		...tags === void 0 ? {} : { tags },
		...typeof entry.description === "string" ? { description: entry.description } : {}
	}];
}
function timerMilliseconds(value) {
	const seconds = numberOf(value);
	if (seconds !== void 0) return seconds * 1e3;
	return typeof value === "string" ? require_common.parseDuration(value) : void 0;
}
function numberOf(value) {
	if (require_common.isNumber(value)) return require_common.toDouble(value);
	if (typeof value !== "string" || value.trim() === "") return void 0;
	const number = Number(value);
	return Number.isNaN(number) ? void 0 : number;
}
function tagsOf(map) {
	return Object.fromEntries(require_common.mapEntries(map).filter(([, value]) => value !== null).map(([key, value]) => [String(key), plainText(value)]));
}
// src/tasks/scripts/script-output.ts
const NO_REASON = /^(?:\s|$|Node\.js v[\d.]+$|Execution halted$|exit status \d+$)/;
const LONGEST_REASON = 300;
var ScriptOutput = class {
	#sink;
	#vars = {};
	lines = {
		stdout: 0,
		stderr: 0
	};
	#spokeOfAssets = false;
	#spokeOfBroken = false;
	#lastError = "";
	constructor(sink) {
		this.#sink = sink;
	}
	get vars() {
		return this.#vars;
	}
	get lastError() {
		const text = require_start.stripVTControlCharacters(this.#lastError).trim();
		if (text === "") return void 0;
		if (text.length <= LONGEST_REASON) return text;
		return this.#sink.holdsSecret(text) ? void 0 : `${text.slice(0, LONGEST_REASON)}\u2026`;
	}
	accept(line, stream) {
		const message = parseOutputLine(line);
		if (message === void 0) {
			this.lines[stream]++;
			if (stream === "stderr" && !NO_REASON.test(line)) this.#lastError = line;
			if (!this.#spokeOfBroken && isBrokenMessage(line)) {
				this.#spokeOfBroken = true;
				this.#sink.logger.warn("a line that begins as a message to the execution is none: it must be one line that ends in `}::`; large values belong in a file that `outputFiles` names");
			}
			return this.#sink.logger.log(stream === "stdout" ? "INFO" : "ERROR", line);
		}
		for (const [name, value] of Object.entries(message.outputs)) Object.defineProperty(this.#vars, name, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		for (const metric of message.metrics) this.#sink.metric(metric);
		for (const problem of message.problems) this.#sink.logger.warn(problem);
		if (message.assets && !this.#spokeOfAssets) {
			this.#spokeOfAssets = true;
			this.#sink.logger.warn("assets are put out by the script; they need Kestra's catalogue and are left out here");
		}
		let waiting;
		for (const { level, message: text } of message.logs) {
			const accepted = this.#sink.logger.log(level, text);
			if (accepted !== void 0) waiting = waiting === void 0 ? accepted : waiting.then(() => accepted);
		}
		return waiting;
	}
};
// src/tasks/scripts/script-result.ts
function finishScript(context, result, kept, { what = "the script", lastError, problem } = {}) {
	const exitCode = result.exitCode ?? 128 + (signals[result.signalName ?? ""] ?? 0);
	const { taskRunner } = result;
	const outputs = {
		...kept,
		exitCode,
		...taskRunner === void 0 ? {} : { taskRunner }
	};
	if (problem !== void 0 && !(result.terminated || result.signalName !== null || exitCode !== 0)) throw new require_common.TaskFailure(problem.message, {
		...problem.facts,
		outputs
	});
	if (problem !== void 0) context.logger.warn(problem.message);
	if (result.terminated) {
		const reason = context.signal.reason;
		if (require_common.isTaskFailure(reason)) throw new require_common.TaskFailure(reason.message, {
			...reason.facts,
			outputs
		});
		throw new require_common.TaskFailure(`${what} was ended`, {
			killed: true,
			outputs,
			cause: reason
		});
	}
	const said = lastError === void 0 ? "" : `; stderr: ${lastError}`;
	if (result.signalName !== null) {
		const message = `${what} was ended by ${result.signalName}${signalHint(result.signalName)}${said}`;
		throw new require_common.TaskFailure(message, {
			exitCode,
			signalName: result.signalName,
			outputs
		});
	}
	if (exitCode !== 0) {
		const message = `${what} ended with exit code ${exitCode}${codeHint(exitCode)}${said}`;
		throw new require_common.TaskFailure(message, {
			exitCode,
			outputs
		});
	}
	return { outputs };
}
const signals = require_common.constants.signals;
const OUT_OF_MEMORY = "often because memory ran out";
function signalHint(name) {
	return name === "SIGKILL" ? ` (${OUT_OF_MEMORY})` : "";
}
function codeHint(exitCode) {
	if (exitCode === 126) return " (a command may not be executed)";
	if (exitCode === 127) return " (a command was not found)";
	const [name] = Object.entries(signals).find(([, number]) => number === exitCode - 128) ?? [];
	if (name === void 0) return "";
	return ` (a command was ended by ${name}${name === "SIGKILL" ? `, ${OUT_OF_MEMORY}` : ""})`;
}
Object.defineProperty(exports, "ScriptOutput", {
	enumerable: true,
	get: function() {
		return ScriptOutput;
	}
});
Object.defineProperty(exports, "finishScript", {
	enumerable: true,
	get: function() {
		return finishScript;
	}
});

const require_common = require("./common.js");
// src/tasks/scripts/output-protocol.ts
const MESSAGE = /^::(\{.*\})::$/s;
const LEVELS = {
	TRACE: "TRACE",
	DEBUG: "DEBUG",
	INFO: "INFO",
	WARN: "WARN",
	WARNING: "WARN",
	ERROR: "ERROR",
	CRITICAL: "ERROR"
};
function parseOutputLine(line) {
	if (!line.startsWith("::{")) return void 0;
	const match = MESSAGE.exec(line.trimEnd());
	if (match === null) return void 0;
	let message;
	try {
		message = JSON.parse(match[1]);
	} catch (error) {
		return nothing([`invalid JSON in a \`::{\u2026}::\` line: ${error.message}`]);
	}
	return readMessage(message);
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
function readMessage(message) {
	const problems = [];
	const outputs = message.outputs ?? {};
	if (!isMap(outputs)) problems.push("`outputs` of a `::{\u2026}::` line is no map");
	return {
		outputs: isMap(outputs) ? outputs : {},
		metrics: entries("metrics", message.metrics, problems).flatMap((entry) => readMetric(entry, problems)),
		logs: entries("logs", message.logs, problems).map((entry) => ({
			level: LEVELS[String(entry.level ?? "INFO").toUpperCase()] ?? "INFO",
			message: typeof entry.message === "string" ? entry.message : JSON.stringify(entry.message ?? "")
		})),
		assets: message.assets !== void 0,
		problems
	};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function entries(name, value, problems) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value) || !value.every(isMap)) {
		problems.push(`\`${name}\` of a \`::{\u2026}::\` line is no list of maps`);
		return [];
	}
	return value;
}
function readMetric(entry, problems) {
	const { name, type } = entry;
	if (typeof name !== "string" || type !== "counter" && type !== "timer" && type !== "gauge") {
		problems.push(`metric ${JSON.stringify(entry)} needs a name and the type counter, timer or gauge`);
		return [];
	}
	const value = type === "timer" ? timerMilliseconds(entry.value) : Number(entry.value);
	if (entry.value === null || value === void 0 || !Number.isFinite(value)) {
		const expected = type === "timer" ? "number of seconds or duration" : "number";
		problems.push(`metric \`${name}\`: ${JSON.stringify(entry.value)} is no ${expected}`);
		return [];
	}
	const tags = isMap(entry.tags) ? mapValues(entry.tags) : void 0;
	return [{
		name,
		type,
		value,
		...tags === void 0 ? {} : { tags },
		...typeof entry.description === "string" ? { description: entry.description } : {}
	}];
}
function timerMilliseconds(value) {
	if (typeof value === "number") return value * 1e3;
	return typeof value === "string" ? require_common.parseDuration(value) ?? Number.parseFloat(value) * 1e3 : void 0;
}
function mapValues(map) {
	return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]));
}
// src/tasks/scripts/script-output.ts
var ScriptOutput = class {
	#sink;
	#vars = {};
	lines = {
		stdout: 0,
		stderr: 0
	};
	#spokeOfAssets = false;
	constructor(sink) {
		this.#sink = sink;
	}
	get vars() {
		return this.#vars;
	}
	accept(line, stream) {
		const message = parseOutputLine(line);
		if (message === void 0) {
			this.lines[stream]++;
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
function finishScript(context, result, kept, what = "the script") {
	const exitCode = result.exitCode ?? 128 + (SIGNAL_NUMBERS[result.signalName ?? ""] ?? 0);
	const { taskRunner } = result;
	const outputs = {
		...kept,
		exitCode,
		...taskRunner === void 0 ? {} : { taskRunner }
	};
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
	if (result.signalName !== null) throw new require_common.TaskFailure(`${what} was ended by ${result.signalName}`, {
		exitCode,
		signalName: result.signalName,
		outputs
	});
	if (exitCode !== 0) throw new require_common.TaskFailure(`${what} ended with exit code ${exitCode}`, {
		exitCode,
		outputs
	});
	return { outputs };
}
const SIGNAL_NUMBERS = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGILL: 4,
	SIGABRT: 6,
	SIGFPE: 8,
	SIGKILL: 9,
	SIGSEGV: 11,
	SIGPIPE: 13,
	SIGTERM: 15
};
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

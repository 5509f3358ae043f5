require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
// src/cli/commands/executions-logs.ts
const CHUNK = 65536;
const executionsLogs = require_start.defineCommand({
	summary: "Print the log of an execution",
	description: ["Prints log entries in the order they were written. An execution that still runs can be looked at too."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning"
	},
	options: {
		level: {
			type: "string",
			short: "l",
			value: "LEVEL",
			choices: require_start.LOG_LEVELS,
			default: "TRACE",
			description: "Lowest level printed"
		},
		task: {
			type: "string",
			short: "t",
			value: "TASK",
			description: "Only entries of this task"
		},
		"task-run": {
			type: "string",
			value: "ID",
			description: "Only entries of this task run"
		},
		attempt: {
			type: "string",
			value: "N",
			description: "Only entries of this attempt, from 1"
		},
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "Lines for people, or one JSON object a line"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra executions logs 4xBq --level WARN",
		does: "warnings and errors"
	}, {
		command: "gitestra executions logs 4xBq --task load -o json",
		does: "entries of one task, for other programs"
	}],
	async run({ options, operands, host, terminal }) {
		const attempt = options.attempt === void 0 ? void 0 : Number(options.attempt);
		if (attempt !== void 0 && (!Number.isInteger(attempt) || attempt < 1)) throw new require_start.UsageError(`--attempt counts from 1, but \u201c${options.attempt}\u201d was given`);
		const folder = require_common.findExecutionFolder(await require_start.executionsFolder(host, options), operands[0]);
		const filter = {
			...options.level === void 0 ? {} : { level: options.level },
			...options.task === void 0 ? {} : { taskId: options.task },
			...options["task-run"] === void 0 ? {} : { taskRunId: options["task-run"] },
			...attempt === void 0 ? {} : { attempt }
		};
		let text = "";
		for (const entry of require_common.readLogFile(folder.logFile, filter)) {
			text += options.output === "json" ? `${JSON.stringify(entry)}\n` : require_run_always.formatLogEntry(entry, terminal.style);
			if (text.length < CHUNK) continue;
			await write(host, text);
			text = "";
		}
		await write(host, text);
		return 0;
	}
});
async function write({ stdout }, text) {
	if (text === "" || stdout.write(text) || stdout.once === void 0) return;
	await new Promise((resolve) => stdout.once?.("drain", resolve));
}
exports.executionsLogs = executionsLogs;

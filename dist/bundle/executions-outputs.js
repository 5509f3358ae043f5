require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/cli/commands/executions-outputs.ts
const executionsOutputs = require_start.defineCommand({
	summary: "Print the outputs of an execution or of a task",
	description: ["Prints the flow's outputs as JSON; with --task those of a task, a list when it ran more than once. --path prints one value: text as it is, everything else as JSON."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning"
	},
	options: {
		task: {
			type: "string",
			short: "t",
			value: "TASK",
			description: "Outputs of this task instead of the flow\u2019s"
		},
		path: {
			type: "string",
			short: "p",
			value: "PATH",
			description: "Only this value, such as rows.0.name"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra executions outputs 4xBq",
		does: "all outputs of the flow"
	}, {
		command: "gitestra executions outputs 4xBq --task download --path uri",
		does: "one value of a task"
	}],
	async run({ options, operands, host, terminal }) {
		const folder = require_common.findExecutionFolder(await require_start.executionsFolder(host, options), operands[0]);
		const record = require_common.readExecutionRecord(folder);
		if (record === void 0) throw new require_start.CommandFailure(`Execution ${folder.id} has no outputs yet: it is running, or was interrupted`, `gitestra resume ${folder.id} goes on with it`);
		const outputs = options.task === void 0 ? record.outputs ?? {} : taskOutputs(record, options.task);
		const value = options.path === void 0 ? outputs : valueAt(outputs, options.path);
		terminal.out(`${typeof value === "string" ? value : JSON.stringify(value, null, 2)}\n`);
		return 0;
	}
});
function taskOutputs(record, taskId) {
	const runs = record.taskRuns.filter((run) => run.taskId === taskId);
	if (runs.length === 0) {
		const known = [...new Set(record.taskRuns.map((run) => run.taskId))];
		const close = require_start.nearest(taskId, known);
		throw new require_start.UsageError(`No task \u201c${taskId}\u201d ran in this execution`, close === void 0 ? `Tasks that ran: ${known.join(", ")}` : `Did you mean \u201c${close}\u201d?`);
	}
	if (runs.length === 1 && runs[0].value === void 0) return runs[0].outputs ?? {};
	return runs.map((run) => ({
		taskRun: require_common.taskRunLabel(run),
		outputs: run.outputs ?? {}
	}));
}
function valueAt(outputs, path) {
	let value = outputs;
	const walked = [];
	for (const step of path.split(".")) {
		const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
		if (!keys.includes(step)) {
			const where = walked.length === 0 ? "The outputs have" : `\u201c${walked.join(".")}\u201d has`;
			const close = require_start.nearest(step, keys);
			const help = keys.length === 0 ? "There is nothing in it" : close === void 0 ? `It has ${keys.slice(0, 20).join(", ")}` : `Did you mean \u201c${close}\u201d?`;
			throw new require_start.UsageError(`${where} no \u201c${step}\u201d`, help);
		}
		value = value[step];
		walked.push(step);
	}
	return value;
}
exports.executionsOutputs = executionsOutputs;

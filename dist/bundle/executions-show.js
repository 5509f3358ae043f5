require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_task_tree = require("./task-tree.js");
// src/cli/commands/executions-show.ts
const executionsShow = require_start.defineCommand({
	summary: "Show one execution: result, task runs, failures",
	description: ["Prints the tree of task runs with states and durations, what failed and why, labels, inputs and outputs. --output json prints the record as it is kept in execution.json."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning"
	},
	options: {
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra executions show 4xBq",
		does: "the beginning of an id is enough"
	}, {
		command: "gitestra executions show 4xBq -o json",
		does: "for other programs"
	}],
	async run({ options, operands, host, terminal }) {
		const folder = require_common.findExecutionFolder(await require_start.executionsFolder(host, options), operands[0]);
		const record = require_common.readExecutionRecord(folder);
		if (record === void 0) throw new require_start.CommandFailure(`Execution ${folder.id} has no record yet: it is running, or was interrupted`, `gitestra resume ${folder.id} goes on with it; gitestra executions logs ${folder.id} prints its log`);
		if (options.output === "json") {
			terminal.out(`${JSON.stringify(record, null, 2)}\n`);
			return 0;
		}
		const { style } = terminal;
		const width = Math.max(40, (host.stdout.columns ?? 101) - 1);
		const tree = new require_task_tree.TaskTree();
		for (const run of record.taskRuns) tree.update(run);
		for (const line of tree.render({
			width,
			height: 1e3,
			style,
			now: Date.now()
		})) terminal.out(`${line.text}\n`);
		terminal.out(require_run_always.formatExecutionSummary(record, {
			style,
			width,
			folder: await require_start.shown(host, folder.path),
			failures: 50,
			countMetrics: true
		}));
		return 0;
	}
});
exports.executionsShow = executionsShow;

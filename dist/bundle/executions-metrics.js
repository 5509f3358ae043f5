require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/cli/commands/executions-metrics.ts
const executionsMetrics = require_start.defineCommand({
	summary: "Print all metrics of an execution",
	description: ["One line for each task, name and set of tags: counters and timers of all task runs added up, of a gauge the last value. Summaries leave out what tasks such as Return tell about themselves at every run; here it is too."],
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
			description: "What to print; json: a list, timers in milliseconds"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra executions metrics 4xBq",
		does: "the beginning of an id is enough"
	}, {
		command: "gitestra executions metrics 4xBq -o json",
		does: "for other programs"
	}],
	async run({ options, operands, host, terminal }) {
		const folder = require_common.findExecutionFolder(await require_start.executionsFolder(host, options), operands[0]);
		const record = require_common.readExecutionRecord(folder);
		if (record === void 0) throw new require_start.CommandFailure(`Execution ${folder.id} has no metrics yet: it is running, or was interrupted`, `gitestra resume ${folder.id} goes on with it`);
		const rows = require_run_always.metricRows(record);
		if (options.output === "json") {
			const list = rows.map(({ incidental: _, ...row }) => row);
			terminal.out(`${JSON.stringify(list, null, 2)}\n`);
			return 0;
		}
		const { style } = terminal;
		if (rows.length === 0) terminal.out(style.dim(`Execution ${folder.id} has no metrics\n`));
		for (const line of columns(rows)) terminal.out(`${line}\n`);
		return 0;
	}
});
function columns(rows) {
	const cells = rows.map((row) => [
		require_run_always.oneLine(row.task),
		require_run_always.oneLine(row.name),
		row.type,
		require_run_always.metricValue(row),
		require_run_always.oneLine(require_run_always.metricTags(row))
	]);
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...cells.map((row) => require_common.textWidth(row[column]))));
	return cells.map((row) => row.map((cell, column) => require_run_always.padToWidth(cell, widths[column] ?? 0)).join("  ").trimEnd());
}
exports.executionsMetrics = executionsMetrics;

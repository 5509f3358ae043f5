require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_write_lines = require("./write-lines.js");
// src/tasks/core/log/fetch.ts
const logFetchTask = require_common.defineTask({
	type: "io.kestra.plugin.core.log.Fetch",
	aliases: ["io.kestra.core.tasks.log.Fetch"],
	title: "Store the log of an execution as a file.",
	description: "One entry a line. Logs of executions that are on this machine can be read.",
	properties: {
		executionId: require_common.text({ description: "Id of the execution. Default: this one." }),
		namespace: require_common.text({ description: "Namespace of its flow; with `flowId`, and only with `executionId`." }),
		flowId: require_common.text({ description: "Id of its flow." }),
		tasksId: require_common.list(require_common.text({ description: "Id of a task." }), { description: "Tasks whose entries are wanted. Default: all." }),
		level: require_common.choice(require_start.LOG_LEVELS, {
			description: "Lowest level that is wanted.",
			default: "INFO"
		})
	},
	outputs: {
		size: {
			type: "integer",
			description: "Number of entries."
		},
		uri: {
			type: "uri",
			description: "File with the entries, one a line."
		}
	},
	examples: [{
		title: "The warnings so far",
		flow: `id: log_fetch
namespace: company.team
tasks:
  - id: warn
    type: io.kestra.plugin.core.log.Log
    message: careful
    level: WARN
  - id: inform
    type: io.kestra.plugin.core.log.Log
    message: fine
  - id: warnings
    type: io.kestra.plugin.core.log.Fetch
    level: WARN
`,
		expect: { outputs: { warnings: { size: 1 } } }
	}],
	async run({ executionId, namespace, flowId, tasksId, level }, { history, execution, flow, storage }) {
		const id = executionId ?? execution.id;
		const entries = await history.logs(id);
		if (entries === void 0) throw new require_common.TaskFailure(`there is no log of execution \`${id}\` on this machine`);
		const lowest = require_start.LOG_LEVELS.indexOf(level);
		const whose = {
			namespace: namespace ?? flow.namespace,
			flowId: flowId ?? flow.id,
			executionId: id
		};
		let size = 0;
		async function* lines() {
			for (const { at, attempt, ...entry } of entries) {
				if (require_start.LOG_LEVELS.indexOf(entry.level) < lowest) continue;
				if (tasksId !== void 0 && !tasksId.includes(entry.taskId ?? "")) continue;
				size++;
				const number = attempt === void 0 ? {} : { attemptNumber: attempt - 1 };
				yield `${JSON.stringify({
					...whose,
					...entry,
					...number,
					timestamp: at
				})}\n`;
			}
		}
		const uri = await require_write_lines.storeTexts("logs.ion", lines(), storage);
		return { outputs: {
			size,
			uri
		} };
	}
});
exports.logFetchTask = logFetchTask;

require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_query_date = require("./query-date.js");
// src/tasks/core/log/purge-logs.ts
const purgeLogsTask = require_common.defineTask({
	type: "io.kestra.plugin.core.log.PurgeLogs",
	title: "Delete entries of the logs of past executions.",
	description: "Logs of executions in the folder of this machine that no process works on.",
	properties: {
		namespace: require_common.text({ description: "Namespace of the executions. Default: all." }),
		flowId: require_common.text({ description: "Id of their flow. Default: all." }),
		executionId: require_common.text({ description: "Id of one execution. Default: all." }),
		logLevels: require_common.list(require_common.choice(require_start.LOG_LEVELS, { description: "Level." }), { description: "Levels to delete. Default: all." }),
		startDate: require_common.text({ description: "Date and time after which entries are deleted." }),
		endDate: require_common.text({
			description: "Date and time before which entries are deleted.",
			required: true
		})
	},
	outputs: { count: {
		type: "integer",
		description: "Number of entries deleted."
	} },
	examples: [{
		title: "Debug entries of last month",
		flow: `id: purge_logs
namespace: company.team
tasks:
  - id: purge
    type: io.kestra.plugin.core.log.PurgeLogs
    logLevels: [TRACE, DEBUG]
    endDate: "{{ now() | dateAdd(-30, 'DAYS') }}"
`,
		expect: { outputs: { purge: { count: 0 } } }
	}],
	async run({ namespace, flowId, executionId, logLevels, startDate, endDate }, { history, execution }) {
		const from = require_query_date.queryDate("startDate", startDate) ?? Number.NEGATIVE_INFINITY;
		const to = require_query_date.queryDate("endDate", endDate);
		const unwanted = ({ at, level }) => {
			const time = Date.parse(at);
			return time >= from && time <= to && (logLevels === void 0 || logLevels.includes(level));
		};
		const found = await history.find({
			...namespace === void 0 ? {} : { namespace },
			...flowId === void 0 ? {} : { flowId },
			to
		});
		let count = 0;
		for (const { id } of found) {
			if (id === execution.id || executionId !== void 0 && id !== executionId) continue;
			count += await history.purgeLogs(id, unwanted);
		}
		return { outputs: { count } };
	}
});
exports.purgeLogsTask = purgeLogsTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_query_date = require("./query-date.js");
// src/tasks/core/execution/purge-executions.ts
const purgeExecutionsTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.PurgeExecutions",
	aliases: ["io.kestra.core.tasks.storages.Purge", "io.kestra.plugin.core.storage.Purge"],
	title: "Delete past executions.",
	description: "Deletes executions from the folder of this machine, or their logs and files alone. Those that have not ended are left alone. Metrics stand in the record of an execution and go with it.",
	properties: {
		namespace: require_common.text({ description: "Namespace of the executions. Default: all." }),
		flowId: require_common.text({ description: "Id of their flow. Default: all." }),
		startDate: require_common.text({ description: "Date and time from which executions are deleted." }),
		endDate: require_common.text({
			description: "Date and time up to which executions are deleted.",
			required: true
		}),
		states: require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States to delete. Default: all." }),
		purgeExecution: require_common.boolean({
			description: "Whether all there is of an execution goes.",
			default: true
		}),
		purgeLog: require_common.boolean({
			description: "Whether its log goes.",
			default: true
		}),
		purgeMetric: require_common.boolean({
			description: "Whether its metrics go; they go with the execution.",
			default: true
		}),
		purgeStorage: require_common.boolean({
			description: "Whether its files go.",
			default: true
		}),
		batchSize: require_common.integer({
			description: "Kestra: how many are deleted at a time. Here it means nothing.",
			default: 100
		})
	},
	outputs: {
		executionsCount: {
			type: "integer",
			description: "Number of executions deleted."
		},
		logsCount: {
			type: "integer",
			description: "Number of log entries deleted."
		},
		storagesCount: {
			type: "integer",
			description: "Number of files deleted."
		},
		metricsCount: {
			type: "integer",
			description: "Always 0: metrics go with their execution."
		}
	},
	examples: [{
		title: "Nothing older than a month",
		flow: `id: purge_executions
namespace: company.team
tasks:
  - id: purge
    type: io.kestra.plugin.core.execution.PurgeExecutions
    endDate: "{{ now() | dateAdd(-1, 'MONTHS') }}"
    purgeLog: true
`,
		expect: { outputs: { purge: { executionsCount: 0 } } }
	}],
	async run(properties, { history, execution }) {
		const { namespace, flowId, startDate, endDate, states } = properties;
		const from = require_query_date.queryDate("startDate", startDate);
		const found = await history.find({
			to: require_query_date.queryDate("endDate", endDate),
			...from === void 0 ? {} : { from },
			...namespace === void 0 ? {} : { namespace },
			...flowId === void 0 ? {} : { flowId },
			...states === void 0 ? {} : { states }
		});
		const { purgeExecution, purgeLog: logs, purgeStorage: storage } = properties;
		const counts = {
			executionsCount: 0,
			logsCount: 0,
			storagesCount: 0,
			metricsCount: 0
		};
		for (const { id, state } of found) {
			if (id === execution.id || state !== void 0 && !require_common.isTerminal(state)) continue;
			const purged = await history.purge(id, {
				execution: purgeExecution,
				logs,
				storage
			});
			if (purged === void 0) continue;
			if (purgeExecution) counts.executionsCount += 1;
			counts.logsCount += purged.logs;
			counts.storagesCount += purged.files;
		}
		return { outputs: counts };
	}
});
exports.purgeExecutionsTask = purgeExecutionsTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_query_date = require("./query-date.js");
// src/tasks/core/execution/count.ts
const countTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.Count",
	aliases: ["io.kestra.core.tasks.executions.Counts"],
	title: "Count executions of flows.",
	description: "Counts executions that are on this machine or, with `state: git`, in the history of the repository. A flow is kept in the results when `expression` gives `true` for its `count`; a flow without executions counts 0.",
	properties: {
		flows: require_common.list(require_common.object({
			namespace: require_common.text({
				description: "Namespace of the flow.",
				required: true
			}),
			flowId: require_common.text({
				description: "Id of the flow.",
				required: true
			})
		}, { description: "One flow." }), { description: "Flows whose executions are counted." }),
		namespaces: require_common.list(require_common.text({ description: "Namespace." }), { description: "Namespaces whose executions are counted, each as a whole." }),
		states: require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States to count. Default: all." }),
		startDate: require_common.text({ description: "Date and time from which executions count. Default: 30 days ago." }),
		endDate: require_common.text({ description: "Date and time up to which executions count. Default: now." }),
		expression: require_common.template({
			description: "Expression over `count` that must give `true` to keep a result.",
			required: true
		})
	},
	outputs: {
		results: {
			type: "list",
			description: "`namespace`, `flowId` and `count` of everything that is kept."
		},
		total: {
			type: "integer",
			description: "Sum of the counts that are kept."
		}
	},
	examples: [{
		title: "A flow that has not run",
		flow: `id: count_executions
namespace: company.team
tasks:
  - id: counted
    type: io.kestra.plugin.core.execution.Count
    flows:
      - namespace: company.team
        flowId: never_run
    startDate: "{{ now() | dateAdd(-1, 'DAYS') }}"
    expression: "{{ count == 0 }}"
`,
		expect: { outputs: { counted: { total: 0 } } }
	}],
	async run({ flows, namespaces, states, startDate, endDate, expression }, context) {
		if (flows === void 0 && namespaces === void 0) throw new require_common.TaskFailure("neither `flows` nor `namespaces` is given: there is nothing to count");
		const { clock, history } = context;
		const found = await history.find({
			from: require_query_date.queryDate("startDate", startDate) ?? clock.now() - 2592e6,
			to: require_query_date.queryDate("endDate", endDate) ?? clock.now(),
			...states === void 0 ? {} : { states }
		});
		const counted = [...(flows ?? []).map(({ namespace, flowId }) => ({
			namespace,
			flowId,
			count: found.filter((one) => one.namespace === namespace && one.flowId === flowId).length
		})), ...(namespaces ?? []).map((namespace) => ({
			namespace,
			count: found.filter((one) => one.namespace === namespace).length
		}))];
		const results = [];
		for (const one of counted) if (await context.render(expression, { count: one.count }) === "true") results.push(one);
		return { outputs: {
			results,
			total: results.reduce((sum, { count }) => sum + count, 0)
		} };
	}
});
exports.countTask = countTask;

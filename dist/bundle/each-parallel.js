require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_iteration_values = require("./iteration-values.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/each-parallel.ts
const eachParallel = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.EachParallel",
	aliases: ["io.kestra.core.tasks.flows.EachParallel"],
	title: "Run tasks for every value, side by side",
	description: "Every pair of value and task runs on its own, the tasks of one value as well.",
	deprecated: "Use `io.kestra.plugin.core.flow.ForEach` with `concurrencyLimit`.",
	properties: {
		value: require_common.raw(require_iteration_values.iterationSource, {
			description: "List of values, or an expression that gives a JSON array.",
			required: true
		}),
		concurrent: require_common.integer({
			description: "How many may run at the same time; 0 for no limit.",
			default: 0,
			minimum: 0
		}),
		tasks: require_common.tasks("list", {
			description: "Tasks to run for every value.",
			required: true
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "Two values at once",
		flow: `id: each_parallel
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.EachParallel
    value: ["a", "b"]
    tasks:
      - id: show
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.show['a'].value }}"
`,
		expect: { outputs: { last: { value: "a" } } }
	}],
	evaluate: (context) => require_common.chain(require_iteration_values.iterationValues(context.properties.value, "value", context), (values) => ({
		values,
		concurrent: context.properties.concurrent
	})),
	plan: (task, { values, concurrent }) => ({ children: {
		lanes: values.flatMap((value, iteration) => (task.children.tasks ?? []).map((child) => ({ slots: [{
			task: child,
			value,
			iteration
		}] }))),
		concurrency: concurrent
	} })
});
exports.eachParallel = eachParallel;

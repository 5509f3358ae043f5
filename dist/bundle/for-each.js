require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_iteration_values = require("./iteration-values.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/for-each.ts
const forEach = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.ForEach",
	title: "Run tasks for every value of a list",
	description: "Inside, `{{ taskrun.value }}` is the value (always text) and `{{ taskrun.iteration }}` counts from 0; results are `outputs.<task>[<value>]`.",
	properties: {
		values: require_common.raw(require_iteration_values.iterationSource, {
			description: "List of values, or an expression that gives a JSON array.",
			required: true
		}),
		concurrencyLimit: require_common.integer({
			description: "How many values are worked on at the same time; 0 for all at once.",
			default: 1,
			minimum: 0
		}),
		tasks: require_common.tasks("list", {
			description: "Tasks to run for every value, in order.",
			required: true
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "One task per city",
		flow: `id: cities
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: ["Oslo", "Lima"]
    tasks:
      - id: visit
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.iteration }} {{ taskrun.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.visit['Lima'].value }}"
`,
		expect: { outputs: { last: { value: "1 Lima" } } }
	}],
	evaluate: (context) => require_common.chain(require_iteration_values.iterationValues(context.properties.values, "values", context), (values) => ({
		values,
		concurrencyLimit: context.properties.concurrencyLimit
	})),
	plan: (task, { values, concurrencyLimit }) => {
		const lanes = values.map((value, iteration) => lane(task.children.tasks ?? [], value, iteration));
		return { children: concurrencyLimit === 1 ? {
			lanes: [{ slots: lanes.flatMap((one) => one.slots) }],
			concurrency: 1
		} : {
			lanes,
			concurrency: concurrencyLimit
		} };
	}
});
function lane(children, value, iteration) {
	return { slots: children.map((task) => ({
		task,
		value,
		iteration
	})) };
}
exports.forEach = forEach;

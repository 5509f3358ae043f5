require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_iteration_values = require("./iteration-values.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/each-sequential.ts
const eachSequential = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.EachSequential",
	aliases: ["io.kestra.core.tasks.flows.EachSequential"],
	title: "Run tasks for every value, one after another",
	description: "Results are `outputs.<task>[<value>]`; inside, `{{ taskrun.value }}` is the value.",
	deprecated: "Use `io.kestra.plugin.core.flow.ForEach`.",
	properties: {
		value: require_common.raw(require_iteration_values.iterationSource, {
			description: "List of values, or an expression that gives a JSON array.",
			required: true
		}),
		tasks: require_common.tasks("list", {
			description: "Tasks to run for every value, in order.",
			required: true
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "Values from an expression",
		flow: `id: each_sequential
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.EachSequential
    value: '["a", "b"]'
    tasks:
      - id: show
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.show['b'].value }}"
`,
		expect: { outputs: { last: { value: "b" } } }
	}],
	evaluate: (context) => require_common.chain(require_iteration_values.iterationValues(context.properties.value, "value", context), (values) => ({ values })),
	plan: (task, { values }) => ({ children: {
		lanes: [{ slots: values.flatMap((value, iteration) => (task.children.tasks ?? []).map((child) => ({
			task: child,
			value,
			iteration
		}))) }],
		concurrency: 1
	} })
});
exports.eachSequential = eachSequential;

require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/parallel.ts
const parallel = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.Parallel",
	aliases: ["io.kestra.core.tasks.flows.Parallel"],
	title: "Run tasks side by side",
	description: "Starts its tasks at the same time. A task that fails for good ends the group: no further task starts, and the ones still running are stopped when the execution ends.",
	properties: {
		tasks: require_common.tasks("list", {
			description: "Tasks to run side by side.",
			required: true
		}),
		concurrent: require_common.integer({
			description: "How many may run at the same time; 0 for no limit.",
			default: 0,
			minimum: 0
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "Three at once, two at a time",
		flow: `id: side_by_side
namespace: company.team
tasks:
  - id: all
    type: io.kestra.plugin.core.flow.Parallel
    concurrent: 2
    tasks:
      - id: a
        type: io.kestra.plugin.core.debug.Return
        format: A
      - id: b
        type: io.kestra.plugin.core.debug.Return
        format: B
      - id: c
        type: io.kestra.plugin.core.debug.Return
        format: C
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.a.value }}{{ outputs.b.value }}{{ outputs.c.value }}"
`,
		expect: { outputs: { after: { value: "ABC" } } }
	}],
	evaluate: ({ properties }) => ({ concurrent: properties.concurrent }),
	plan: (task, { concurrent }) => ({ children: {
		lanes: (task.children.tasks ?? []).map((child) => ({ slots: [{ task: child }] })),
		concurrency: concurrent
	} })
});
exports.parallel = parallel;

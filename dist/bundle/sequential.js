require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/sequential.ts
const sequential = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.Sequential",
	aliases: ["io.kestra.core.tasks.flows.Sequential"],
	title: "Run tasks one after another",
	description: "Groups tasks, for example as one chain of a `Parallel`, or to give them `errors` of their own.",
	properties: {
		tasks: require_common.tasks("list", {
			description: "Tasks to run in this order.",
			required: true
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "Two tasks as one group",
		flow: `id: grouped
namespace: company.team
tasks:
  - id: group
    type: io.kestra.plugin.core.flow.Sequential
    tasks:
      - id: first
        type: io.kestra.plugin.core.debug.Return
        format: one
      - id: second
        type: io.kestra.plugin.core.debug.Return
        format: "{{ outputs.first.value }} and two"
`,
		expect: { outputs: { second: { value: "one and two" } } }
	}],
	evaluate: () => null,
	plan: (task) => ({ children: require_flowable.inSequence(task.children.tasks ?? []) })
});
exports.sequential = sequential;

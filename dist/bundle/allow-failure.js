require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/allow-failure.ts
const allowFailure = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.AllowFailure",
	aliases: ["io.kestra.core.tasks.flows.AllowFailure"],
	title: "Run tasks whose failure is only a warning",
	description: "Tasks after the failed one are not run, and the flow goes on behind the group.",
	properties: {
		tasks: require_common.tasks("list", {
			description: "Tasks to run in this order.",
			required: true
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "Go on after a failure",
		flow: `id: tolerant
namespace: company.team
tasks:
  - id: group
    type: io.kestra.plugin.core.flow.AllowFailure
    tasks:
      - id: failing
        type: io.kestra.plugin.core.execution.Fail
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: still here
`,
		expect: {
			state: "WARNING",
			outputs: { after: { value: "still here" } }
		}
	}],
	evaluate: () => null,
	plan: (task) => ({ children: require_flowable.inSequence(task.children.tasks ?? []) }),
	outcome: (state) => state === "FAILED" ? "WARNING" : state
});
exports.allowFailure = allowFailure;

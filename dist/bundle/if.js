require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/if.ts
const ifTask = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.If",
	aliases: ["io.kestra.core.tasks.flows.If"],
	title: "Run tasks if a condition holds",
	description: "Renders `condition` once. Kestra: `false`, `0`, `-0` and empty text are false, everything else is true. False without `else` is a success.",
	properties: {
		condition: require_common.template({
			description: "Expression that decides.",
			required: true
		}),
		then: require_common.tasks("list", {
			description: "Tasks to run when it is true.",
			required: true
		}),
		else: require_common.tasks("list", { description: "Tasks to run when it is false." }),
		...require_local_branches.localBranches
	},
	outputs: { evaluationResult: {
		type: "boolean",
		description: "What the condition came to."
	} },
	examples: [{
		title: "Greet by name if there is one",
		flow: `id: greeting
namespace: company.team
inputs:
  - id: name
    type: STRING
    required: false
tasks:
  - id: known
    type: io.kestra.plugin.core.flow.If
    condition: "{{ inputs.name is not empty }}"
    then:
      - id: by_name
        type: io.kestra.plugin.core.debug.Return
        format: "Hello {{ inputs.name }}"
    else:
      - id: anonymous
        type: io.kestra.plugin.core.debug.Return
        format: Hello
`,
		inputs: { name: "Rick" },
		expect: { outputs: {
			known: { evaluationResult: true },
			by_name: { value: "Hello Rick" }
		} }
	}],
	evaluate: ({ properties, render }) => require_common.chain(render(properties.condition), (text) => ({ result: require_run_always.isTruthy(text.trim()) })),
	plan: (task, { result }) => ({
		children: require_flowable.inSequence((result ? task.children.then : task.children.else) ?? []),
		outputs: { evaluationResult: result }
	})
});
exports.ifTask = ifTask;

require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/switch.ts
const switchTask = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.Switch",
	aliases: ["io.kestra.core.tasks.flows.Switch"],
	title: "Choose tasks by a value",
	description: "Compares the rendered value with the keys of `cases`, exactly. Kestra: without a match and without `defaults` the task fails.",
	properties: {
		value: require_common.text({
			description: "Value that chooses.",
			required: true
		}),
		cases: require_common.tasks("cases", { description: "Tasks for each value." }),
		defaults: require_common.tasks("list", { description: "Tasks to run when no case matches." }),
		...require_local_branches.localBranches
	},
	outputs: {
		value: {
			type: "string",
			description: "The rendered value."
		},
		defaults: {
			type: "boolean",
			description: "Whether no case matched."
		}
	},
	examples: [{
		title: "By environment",
		flow: `id: by_environment
namespace: company.team
inputs:
  - id: env
    type: STRING
    defaults: dev
tasks:
  - id: choose
    type: io.kestra.plugin.core.flow.Switch
    value: "{{ inputs.env }}"
    cases:
      dev:
        - id: develop
          type: io.kestra.plugin.core.debug.Return
          format: careless
      prod:
        - id: produce
          type: io.kestra.plugin.core.debug.Return
          format: careful
`,
		expect: { outputs: {
			choose: {
				value: "dev",
				defaults: false
			},
			develop: { value: "careless" }
		} }
	}],
	evaluate: ({ properties }) => ({ value: properties.value }),
	plan: (task, { value }) => {
		const matching = task.children[`cases.${value}`];
		const chosen = matching ?? task.children.defaults;
		const outputs = {
			value,
			defaults: matching === void 0
		};
		if (chosen === void 0) return {
			children: void 0,
			outputs,
			reason: `no case matches \`${value}\`, and there are no \`defaults\``
		};
		return {
			children: require_flowable.inSequence(chosen),
			outputs
		};
	}
});
exports.switchTask = switchTask;

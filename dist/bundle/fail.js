require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/tasks/core/execution/fail.ts
const failTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.Fail",
	aliases: ["io.kestra.core.tasks.executions.Fail"],
	title: "Fail the execution.",
	description: "Without a condition it always fails; with one it fails when the condition renders to something true.",
	properties: {
		condition: require_common.template({ description: "An expression; the task fails when its result is true." }),
		errorMessage: require_common.text({
			description: "Message of the failure.",
			default: "Task failure"
		})
	},
	outputs: {},
	examples: [{
		title: "Fail on a condition",
		flow: `id: guard
namespace: company.team
inputs:
  - id: amount
    type: INT
    defaults: 150
tasks:
  - id: check
    type: io.kestra.plugin.core.execution.Fail
    condition: "{{ inputs.amount > 100 }}"
    errorMessage: "{{ inputs.amount }} is too much"
`,
		expect: {
			state: "FAILED",
			logs: ["150 is too much"]
		}
	}, {
		title: "A condition that does not hold",
		flow: `id: guard_passed
namespace: company.team
tasks:
  - id: check
    type: io.kestra.plugin.core.execution.Fail
    condition: "{{ 1 > 2 }}"
`,
		expect: { state: "SUCCESS" }
	}],
	async run({ condition, errorMessage }, context) {
		if (condition !== void 0 && !require_run_always.isTruthy(await context.render(condition))) return;
		throw new require_common.TaskFailure(errorMessage);
	}
});
exports.failTask = failTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/execution/exit.ts
const exitTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.Exit",
	title: "End the execution in a state.",
	description: "The task, everything around it and the execution end in this state at once: no `errors` and no `finally` run, `afterExecution` does. Tasks that run beside it are stopped and end in the same state.",
	properties: { state: require_common.choice([
		"SUCCESS",
		"WARNING",
		"KILLED",
		"FAILED",
		"CANCELLED",
		"CANCELED"
	], {
		description: "State of the execution. `CANCELED` is an older spelling of `CANCELLED`.",
		default: "SUCCESS"
	}) },
	outputs: {},
	examples: [{
		title: "Stop before the rest",
		flow: `id: early_end
namespace: company.team
tasks:
  - id: leave
    type: io.kestra.plugin.core.execution.Exit
    state: WARNING
  - id: work
    type: io.kestra.plugin.core.log.Log
    message: never reached
`,
		needs: "an execution that it can end"
	}],
	run({ state }) {
		const exit = state === "CANCELED" ? "CANCELLED" : state;
		return {
			state: exit,
			updates: { exit }
		};
	}
});
exports.exitTask = exitTask;

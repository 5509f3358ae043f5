require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/flow/sleep.ts
const sleepTask = require_common.defineTask({
	type: "io.kestra.plugin.core.flow.Sleep",
	title: "Wait for a given time.",
	description: "The task run ends early, as KILLED or FAILED, when the execution is killed or the task times out.",
	properties: { duration: require_common.duration({
		description: "How long to wait, as ISO-8601 duration (`PT30S`, `PT1H`).",
		required: true
	}) },
	outputs: {},
	examples: [{
		title: "Wait a moment",
		flow: `id: wait
namespace: company.team
tasks:
  - id: pause
    type: io.kestra.plugin.core.flow.Sleep
    duration: PT0.02S
  - id: after
    type: io.kestra.plugin.core.log.Log
    message: awake again
`,
		expect: { logs: ["awake again"] }
	}],
	run(properties, { clock, signal }) {
		if (properties.duration < 0) throw new require_common.TaskFailure(`property \`duration\`: ${require_common.formatIsoDuration(properties.duration)} is negative`);
		return new Promise((resolve, reject) => {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			const abort = () => {
				timer.cancel();
				reject(signal.reason);
			};
			const timer = clock.setTimer(clock.now() + properties.duration, () => {
				signal.removeEventListener("abort", abort);
				resolve(void 0);
			});
			signal.addEventListener("abort", abort, { once: true });
		});
	}
});
exports.sleepTask = sleepTask;

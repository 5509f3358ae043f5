require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/loop-until.ts
const INTERVAL = 6e4;
const loopUntil = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.LoopUntil",
	aliases: ["io.kestra.plugin.core.flow.WaitFor", "io.kestra.core.tasks.flows.WaitFor"],
	title: "Run tasks until a condition holds.",
	description: "Runs the tasks in order, then renders `condition`. While it is false and no limit is reached, the execution is PAUSED for the interval and the tasks run again; only the task runs and outputs of the last iteration are kept. A failing task ends the loop.",
	properties: {
		condition: require_common.template({
			description: "Expression that ends the loop when it is true; it sees `outputs` of the last iteration and `outputs.<id>.iterationCount`.",
			required: true
		}),
		tasks: require_common.tasks("list", {
			description: "Tasks to run in every iteration, in order.",
			required: true
		}),
		failOnMaxReached: require_common.boolean({
			description: "Whether the loop fails when a limit ends it.",
			default: false
		}),
		checkFrequency: require_common.object({
			maxIterations: require_common.integer({
				description: "How many times the tasks run at most. Kestra: no limit if absent.",
				minimum: 1
			}),
			maxDuration: require_common.duration({ description: "How long after its start the loop goes on at most. Kestra: no limit if absent." }),
			interval: require_common.duration({
				description: "Wait between two iterations.",
				default: INTERVAL
			})
		}, { description: "Limits, and the wait between two iterations." }),
		...require_local_branches.localBranches
	},
	outputs: { iterationCount: {
		type: "integer",
		description: "Iterations so far; one more than there were when a limit ended the loop."
	} },
	examples: [{
		title: "Three iterations",
		flow: `id: countdown
namespace: company.team
tasks:
  - id: loop
    type: io.kestra.plugin.core.flow.LoopUntil
    condition: "{{ outputs.loop.iterationCount == 3 }}"
    checkFrequency:
      interval: PT0S
    tasks:
      - id: count
        type: io.kestra.plugin.core.debug.Return
        format: "{{ outputs.loop.iterationCount }}"
`,
		expect: { outputs: {
			loop: { iterationCount: 3 },
			count: { value: "3" }
		} }
	}],
	evaluate: () => null,
	plan: (task) => ({
		children: require_flowable.inSequence(task.children.tasks ?? []),
		outputs: { iterationCount: 1 }
	}),
	review: ({ properties, render, iterationCount, elapsed }) => {
		const { maxIterations, maxDuration, interval = INTERVAL } = properties.checkFrequency ?? {};
		return require_common.chain(render(properties.condition), (text) => {
			if (require_run_always.isTruthy(text.trim())) return { end: "SUCCESS" };
			if (!(maxIterations !== void 0 && iterationCount >= maxIterations || maxDuration !== void 0 && elapsed >= maxDuration)) return { again: interval };
			return {
				end: properties.failOnMaxReached ? "FAILED" : "SUCCESS",
				outputs: { iterationCount: iterationCount + 1 }
			};
		});
	}
});
exports.loopUntil = loopUntil;

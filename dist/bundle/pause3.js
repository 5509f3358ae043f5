require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flowable = require("./flowable.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/pause.ts
const OUTCOMES = {
	RESUME: "SUCCESS",
	WARN: "WARNING",
	FAIL: "FAILED",
	CANCEL: "CANCELLED"
};
const oneInput = require_common.Type.Object({
	id: require_common.Type.String(),
	type: require_common.Type.String()
}, { additionalProperties: true });
const pause = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.Pause",
	aliases: ["io.kestra.core.tasks.flows.Pause"],
	title: "Wait for a time, or for somebody to resume the execution.",
	description: "The execution is PAUSED; tasks that run beside it go on. Without `pauseDuration` and `timeout` the process ends as soon as nothing else is left to do, and `gitestra resume <execution>` goes on from here, with values for `onResume` as inputs.",
	properties: {
		pauseDuration: require_common.duration({
			description: "How long to wait before going on in the way `behavior` says.",
			aliases: ["delay"]
		}),
		timeout: require_common.duration({ description: "How long to wait for somebody before the task fails; only without `pauseDuration`." }),
		behavior: require_common.choice([
			"RESUME",
			"WARN",
			"FAIL",
			"CANCEL"
		], {
			description: "What the end of `pauseDuration` means: a success, a warning, a failure, or the end of the execution as CANCELLED.",
			default: "RESUME"
		}),
		onPause: require_common.tasks("single", { description: "Task to run when the pause begins, such as a notification." }),
		onResume: require_common.raw(require_common.Type.Array(oneInput), { description: "Inputs asked of whoever resumes the execution, declared like those of a flow." }),
		tasks: require_common.tasks("list", {
			description: "Tasks to run after the pause.",
			deprecated: "Write them after the Pause."
		}),
		...require_local_branches.localBranches
	},
	outputs: {
		onResume: {
			type: "map",
			description: "Values given for `onResume`, typed."
		},
		resumed: {
			type: "map",
			description: "Who resumed it (`by`), when (`on`), and the state that gave (`to`)."
		}
	},
	examples: [{
		title: "A moment of patience",
		flow: `id: patience
namespace: company.team
tasks:
  - id: wait
    type: io.kestra.plugin.core.flow.Pause
    pauseDuration: PT0.05S
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: "{{ tasks.wait.state }}"
`,
		expect: { outputs: { after: { value: "SUCCESS" } } }
	}, {
		title: "Ask for an approval",
		flow: `id: approval
namespace: company.team
tasks:
  - id: wait
    type: io.kestra.plugin.core.flow.Pause
    onResume:
      - id: approved
        type: BOOL
        defaults: true
  - id: after
    type: io.kestra.plugin.core.log.Log
    message: "approved: {{ outputs.wait.onResume.approved }}"
`,
		needs: "somebody who resumes it"
	}],
	evaluate: ({ properties }) => {
		const { pauseDuration, timeout, behavior } = properties;
		if (pauseDuration !== void 0) return {
			duration: pauseDuration,
			outcome: OUTCOMES[behavior]
		};
		return {
			...timeout === void 0 ? {} : { duration: timeout },
			outcome: "FAILED"
		};
	},
	plan: (task, pause) => {
		const alongside = (task.children.onPause ?? []).map((child) => ({ slots: [{ task: child }] }));
		const after = task.children.tasks ?? [];
		const behind = after.length === 0 ? [] : [{
			slots: after.map((child) => ({ task: child })),
			after: [-1]
		}];
		return {
			children: {
				lanes: [...alongside, ...behind],
				concurrency: 0
			},
			pause
		};
	}
});
exports.pause = pause;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flowable = require("./flowable.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/approval.ts
const BEHAVIORS = [
	"CONTINUE",
	"WARN",
	"FAIL",
	"SUCCEED",
	"CANCEL",
	"KILL"
];
const ENDS = {
	CONTINUE: { end: "SUCCESS" },
	WARN: { end: "WARNING" },
	FAIL: { end: "FAILED" },
	SUCCEED: {
		end: "SUCCESS",
		exit: "SUCCESS"
	},
	CANCEL: { end: "CANCELLED" },
	KILL: {
		end: "SUCCESS",
		exit: "KILLED"
	}
};
const APPROVED_GATE = -2;
const DENIED_GATE = -3;
const NO_GATE = -4;
const oneInput = require_common.Type.Object({
	id: require_common.Type.String(),
	type: require_common.Type.String()
}, { additionalProperties: true });
const behavior = (when, byDefault) => require_common.choice(BEHAVIORS, {
	description: `What follows when ${when}: the flow goes on, as a success (CONTINUE) or a warning (WARN); the task fails (FAIL); or the whole execution ends as SUCCESS (SUCCEED), CANCELLED (CANCEL) or KILLED (KILL).`,
	default: byDefault
});
const approval = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.Approval",
	title: "Wait until somebody approves or denies.",
	description: "The execution is PAUSED after `onWait`; `gitestra resume <execution> -i decision=approve` (or `deny`, with `-i comment=\u2026` and values for `inputs`) goes on with `onApprove` or `onDeny`. The behavior of the decision applies when that branch did not fail. Kestra 2.0.",
	properties: {
		inputs: require_common.raw(require_common.Type.Array(oneInput), { description: "Inputs asked of whoever decides, declared like those of a flow." }),
		decisions: require_common.object({
			approve: require_common.text({
				description: "Name of the approval.",
				default: "Approve"
			}),
			deny: require_common.text({
				description: "Name of the denial.",
				default: "Deny"
			})
		}, { description: "What the decisions are called; an answer may use these names too." }),
		commentRequired: require_common.choice([
			"NEVER",
			"ALWAYS",
			"ON_DENY",
			"ON_APPROVE"
		], {
			description: "When the answer must have a comment.",
			default: "NEVER"
		}),
		autoApprove: require_common.boolean({
			description: "Approve at once, without asking anybody.",
			default: false
		}),
		approveBehavior: behavior("it is approved", "CONTINUE"),
		denyBehavior: behavior("it is denied", "CANCEL"),
		expireBehavior: behavior("nobody decides within `timeout`", "CANCEL"),
		timeout: require_common.duration({ description: "How long to wait for a decision. Default: no limit." }),
		onWait: require_common.tasks("list", { description: "Tasks to run before the pause, such as a notification." }),
		onApprove: require_common.tasks("list", { description: "Tasks to run when it is approved." }),
		onDeny: require_common.tasks("list", { description: "Tasks to run when it is denied." }),
		...require_local_branches.localBranches
	},
	outputs: {
		decision: {
			type: "string",
			description: "APPROVED, DENIED or EXPIRED."
		},
		auto: {
			type: "boolean",
			description: "Whether nobody was asked."
		},
		by: {
			type: "string",
			description: "Who decided."
		},
		on: {
			type: "datetime",
			description: "When."
		},
		comment: {
			type: "string",
			description: "The comment, if there is one."
		},
		inputs: {
			type: "map",
			description: "Values given for `inputs`, typed."
		}
	},
	examples: [{
		title: "Approved by itself",
		flow: `id: auto_approved
namespace: company.team
tasks:
  - id: gate
    type: io.kestra.plugin.core.flow.Approval
    autoApprove: true
    onApprove:
      - id: deploy
        type: io.kestra.plugin.core.debug.Return
        format: deployed
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.gate.decision }} {{ outputs.deploy.value }}"
`,
		expect: { outputs: { after: { value: "APPROVED deployed" } } }
	}, {
		title: "Ask before a deployment",
		flow: `id: ask_first
namespace: company.team
tasks:
  - id: gate
    type: io.kestra.plugin.core.flow.Approval
    timeout: P1D
    commentRequired: ON_DENY
    denyBehavior: FAIL
    onWait:
      - id: notify
        type: io.kestra.plugin.core.log.Log
        message: Somebody has to approve this.
  - id: deploy
    type: io.kestra.plugin.core.log.Log
    message: "approved by {{ outputs.gate.by }}"
`,
		needs: "somebody who decides"
	}],
	evaluate: ({ properties: { autoApprove, timeout } }) => ({
		auto: autoApprove,
		...timeout === void 0 ? {} : { timeout }
	}),
	plan: (task, { auto, timeout }) => {
		const approved = lane(task.children.onApprove, auto ? void 0 : APPROVED_GATE);
		if (auto) return {
			children: {
				lanes: approved,
				concurrency: 0
			},
			outputs: {
				decision: "APPROVED",
				auto: true
			}
		};
		const pause = {
			outcome: "SUCCESS",
			afterChildren: true,
			outputs: {
				decision: "EXPIRED",
				auto: false
			},
			...timeout === void 0 ? {} : { duration: timeout }
		};
		return {
			children: {
				lanes: [
					...lane(task.children.onWait),
					...approved,
					...lane(task.children.onDeny, DENIED_GATE)
				],
				concurrency: 0
			},
			pause
		};
	},
	gateOf: ({ decision }) => decision === "APPROVED" ? APPROVED_GATE : decision === "DENIED" ? DENIED_GATE : NO_GATE,
	review: ({ properties, outputs }) => {
		const { approveBehavior, denyBehavior, expireBehavior } = properties;
		return ENDS[{
			APPROVED: approveBehavior,
			DENIED: denyBehavior,
			EXPIRED: expireBehavior
		}[outputs.decision]];
	}
});
function lane(children, gate) {
	if (children === void 0 || children.length === 0) return [];
	const slots = children.map((task) => ({ task }));
	return [gate === void 0 ? { slots } : {
		slots,
		after: [gate]
	}];
}
exports.approval = approval;

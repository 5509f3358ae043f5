require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_subflow_request = require("./subflow-request.js");
// src/tasks/core/flow/subflow.ts
const TRANSMITTED = new Set([
	"FAILED",
	"KILLED",
	"WARNING"
]);
const subflowTask = require_common.defineTask({
	type: "io.kestra.plugin.core.flow.Subflow",
	aliases: ["io.kestra.core.tasks.flows.Subflow", "io.kestra.core.tasks.flows.Flow"],
	title: "Run another flow.",
	description: "The flow runs as an execution of its own, with its own folder and log. Its outputs are `outputs.<task>.outputs`. Ending this execution ends it too.",
	properties: {
		namespace: require_common.text({
			description: "Namespace of the flow.",
			required: true
		}),
		flowId: require_common.text({
			description: "Id of the flow.",
			required: true
		}),
		revision: require_common.integer({
			description: "Revision to run: the n-th commit that changed the file of the flow. Absent: the flow as it is now.",
			minimum: 1
		}),
		inputs: require_common.map(require_common.any({ description: "Value." }), { description: "Inputs of the flow." }),
		labels: require_common.either(require_common.map(require_common.text({ description: "Value of the label." }), { description: "Labels by key." }), require_common.list(require_common.object({
			key: require_common.text({
				description: "Key of the label.",
				required: true
			}),
			value: require_common.text({
				description: "Value of the label.",
				required: true
			})
		}, { description: "One label." }), { description: "Labels as a list of `key` and `value`." }), { description: "Labels of the new execution." }),
		inheritLabels: require_common.boolean({
			description: "Whether it gets the labels of this execution; those that its flow defines stay its own.",
			default: false
		}),
		wait: require_common.boolean({
			description: "Whether the task waits for the end of the flow.",
			default: true
		}),
		transmitFailed: require_common.boolean({
			description: "Whether a flow that ends as FAILED, KILLED or WARNING gives the task that state.",
			default: true
		}),
		scheduleDate: require_common.text({ description: "Date and time (ISO-8601) before which the flow does not start." }),
		outputs: require_common.raw(require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown()), {
			description: "Expressions over the tasks of the flow; only for a flow that declares no outputs.",
			deprecated: "Declare `outputs` in the flow that is run."
		}),
		restartBehavior: require_common.choice(["RETRY_FAILED", "NEW_EXECUTION"], {
			description: "What a restart of this execution does with one of the flow that has failed.",
			default: "RETRY_FAILED"
		})
	},
	outputs: {
		executionId: {
			type: "string",
			description: "Id of the execution that was started."
		},
		state: {
			type: "string",
			description: "Its state at the end, or at the start without `wait`."
		},
		outputs: {
			type: "map",
			description: "Outputs of the flow; absent without `wait`."
		}
	},
	examples: [{
		title: "Use what another flow gives",
		flow: `id: parent
namespace: company.team
tasks:
  - id: child
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: greeting
    inputs:
      user: Rick
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.child.outputs.text }}"
`,
		needs: "the flow company.team.greeting"
	}],
	waits: true,
	async run(properties, context) {
		const { namespace, flowId, wait, revision, scheduleDate } = properties;
		const child = await context.startSubflow({
			namespace,
			flowId,
			inputs: properties.inputs ?? {},
			labels: require_subflow_request.subflowLabels(properties.labels),
			inheritLabels: properties.inheritLabels,
			restartBehavior: properties.restartBehavior,
			...revision === void 0 ? {} : { revision },
			...scheduleDate === void 0 ? {} : { scheduleDate: require_subflow_request.subflowDate(scheduleDate) }
		});
		const { executionId } = child;
		if (!wait) return { outputs: {
			executionId,
			state: child.state
		} };
		context.logger.info(`started execution ${executionId} of ${namespace}.${flowId}`);
		const kill = () => child.kill();
		if (context.signal.aborted) kill();
		context.signal.addEventListener("abort", kill, { once: true });
		const end = await child.finished;
		context.signal.removeEventListener("abort", kill);
		if (end.state === "PAUSED") {
			context.logger.info(`Waits for ${namespace}.${flowId}, which is paused. Go on with: gitestra resume ${executionId}, and then gitestra resume ${context.execution.id}`);
			return { suspended: true };
		}
		return {
			state: properties.transmitFailed && TRANSMITTED.has(end.state) ? end.state : "SUCCESS",
			outputs: {
				executionId,
				state: end.state,
				...await outputsOf(properties.outputs, end, context)
			}
		};
	}
});
async function outputsOf(written, end, context) {
	if (end.declaresOutputs || written === void 0) return end.outputs === void 0 ? {} : { outputs: end.outputs };
	return { outputs: await context.renderStructure(written, { outputs: end.taskOutputs }) };
}
exports.subflowTask = subflowTask;

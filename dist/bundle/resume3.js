require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/execution/resume.ts
const resumeTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.Resume",
	aliases: ["io.kestra.core.tasks.executions.Resume"],
	title: "Let another execution go on that is paused.",
	description: "The execution goes on in this process, beside this one, from the first task that waits. It must be on this machine.",
	properties: {
		executionId: require_common.text({
			description: "Id of the execution.",
			required: true
		}),
		namespace: require_common.text({ description: "Namespace of its flow; the id alone tells which it is." }),
		flowId: require_common.text({ description: "Id of its flow; the id of the execution alone tells which it is." }),
		inputs: require_common.map(require_common.any({ description: "Value." }), { description: "Values for what the task that waits asks for." })
	},
	outputs: {},
	examples: [{
		title: "Go on with another execution",
		flow: `id: resume_other
namespace: company.team
inputs:
  - id: execution
    type: STRING
tasks:
  - id: resume
    type: io.kestra.plugin.core.execution.Resume
    executionId: "{{ inputs.execution }}"
    inputs:
      approved: true
`,
		needs: "an execution that is paused"
	}],
	async run({ executionId, namespace, flowId, inputs }, { history, execution }) {
		if (executionId === execution.id) throw new require_common.TaskFailure("an execution cannot resume itself");
		if (namespace !== void 0 || flowId !== void 0) {
			const found = (await history.find({})).find(({ id }) => id === executionId);
			if (found !== void 0 && (namespace !== void 0 && found.namespace !== namespace || flowId !== void 0 && found.flowId !== flowId)) throw new require_common.TaskFailure(`execution \`${executionId}\` is one of ${found.namespace}.${found.flowId}, not of ${namespace ?? found.namespace}.${flowId ?? found.flowId}`);
		}
		await history.resume(executionId, inputs ?? {});
		return {};
	}
});
exports.resumeTask = resumeTask;

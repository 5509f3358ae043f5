const require_mask_configuration = require("./mask-configuration.js");
// src/tasks/scripts/run-in-container.ts
async function runInContainer(context, request) {
	require_mask_configuration.maskConfiguration(request.options.config, context);
	const { warnings, containerId, ...result } = await context.containers.run({
		...request,
		labels: {
			namespace: context.flow.namespace,
			flow: context.flow.id,
			execution: context.execution.id,
			task: context.task.id,
			taskrun: context.taskRun.id,
			attempt: String(context.taskRun.attempt)
		}
	});
	for (const warning of warnings) context.logger.warn(warning);
	return {
		...result,
		...containerId === void 0 ? {} : { taskRunner: { containerId } }
	};
}
Object.defineProperty(exports, "runInContainer", {
	enumerable: true,
	get: function() {
		return runInContainer;
	}
});

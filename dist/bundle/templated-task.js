require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/templating/templated-task.ts
const templatedTask = require_common.defineTask({
	type: "io.kestra.plugin.core.templating.TemplatedTask",
	aliases: ["io.kestra.core.tasks.templating.TemplatedTask"],
	title: "Run a task that is written by an expression.",
	description: "Renders `spec`, reads it as the YAML of a task and runs that. Kestra: only the properties of the type count; `retry`, `timeout` and `runIf` stand on this task.",
	properties: { spec: require_common.template({
		description: "YAML of a task with its `id` and `type`.",
		required: true
	}) },
	outputs: {},
	examples: [{
		title: "Choose the type at run time",
		flow: `id: templated
namespace: company.team
variables:
  type: io.kestra.plugin.core.debug.Return
tasks:
  - id: dynamic
    type: io.kestra.plugin.core.templating.TemplatedTask
    spec: |
      id: inner
      type: {{ vars.type }}
      format: made by {{ flow.id }}
`,
		needs: "an engine that can run another task type"
	}],
	async run({ spec }, context) {
		const text = await context.render(spec);
		const task = await context.renderTyped("{{ yaml(spec) }}", { spec: text });
		if (typeof task !== "object" || task === null || Array.isArray(task)) throw new require_common.TaskFailure("property `spec`: the text must be the YAML of one task, a map with `id` and `type`");
		const { type, id, ...properties } = task;
		if (typeof id !== "string" || typeof type !== "string") throw new require_common.TaskFailure(`property \`spec\`: the task has no \`${typeof id === "string" ? "type" : "id"}\`; write both \`id\` and \`type\``);
		return context.runTask(type, properties);
	}
});
exports.templatedTask = templatedTask;

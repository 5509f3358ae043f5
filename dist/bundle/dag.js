require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/dag.ts
const dag = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.Dag",
	aliases: ["io.kestra.core.tasks.flows.Dag"],
	title: "Run tasks by their dependencies",
	description: "A task starts when all tasks in its `dependsOn` have ended, successfully or not; a failure for good stops further starts. Kestra: a task that depends on a disabled one never starts.",
	properties: {
		tasks: require_common.tasks("dag", {
			description: "Tasks, each with the ids it depends on.",
			required: true
		}),
		concurrent: require_common.integer({
			description: "How many may run at the same time; 0 for no limit.",
			default: 0,
			minimum: 0
		}),
		...require_local_branches.localBranches
	},
	outputs: {},
	examples: [{
		title: "Two sources, one join",
		flow: `id: joined
namespace: company.team
tasks:
  - id: graph
    type: io.kestra.plugin.core.flow.Dag
    tasks:
      - task:
          id: join
          type: io.kestra.plugin.core.debug.Return
          format: "{{ outputs.left.value }}{{ outputs.right.value }}"
        dependsOn: [left, right]
      - task:
          id: left
          type: io.kestra.plugin.core.debug.Return
          format: L
      - task:
          id: right
          type: io.kestra.plugin.core.debug.Return
          format: R
`,
		expect: { outputs: { join: { value: "LR" } } }
	}],
	evaluate: ({ properties }) => ({ concurrent: properties.concurrent }),
	plan: (task, { concurrent }) => {
		const children = task.children.tasks ?? [];
		const position = new Map(children.map((child, index) => [child.id, index]));
		return { children: {
			lanes: children.map((child) => ({
				slots: [{ task: child }],
				after: dependenciesOf(task, child.id).map((id) => position.get(id) ?? -1)
			})),
			concurrency: concurrent
		} };
	}
});
function dependenciesOf(task, id) {
	const dependsOn = task.properties.tasks.find((entry) => String(entry.task?.id) === id)?.dependsOn;
	return Array.isArray(dependsOn) ? dependsOn.map(String) : [];
}
exports.dag = dag;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_state_store = require("./state-store.js");
// src/tasks/core/state/delete.ts
const stateDeleteTask = require_common.defineTask({
	type: "io.kestra.plugin.core.state.Delete",
	aliases: ["io.kestra.core.tasks.states.Delete"],
	title: "Delete a state.",
	description: "All entries are gone afterwards.",
	deprecated: require_state_store.DEPRECATED,
	properties: {
		...require_state_store.stateProperties,
		errorOnMissing: require_common.boolean({
			description: "Fail when there is no such state.",
			default: false
		})
	},
	outputs: { deleted: {
		type: "boolean",
		description: "Whether there was such a state."
	} },
	examples: [{
		title: "Begin again",
		flow: `id: state_delete
namespace: company.team
tasks:
  - id: keep
    type: io.kestra.plugin.core.state.Set
    data:
      cursor: 5
  - id: forget
    type: io.kestra.plugin.core.state.Delete
  - id: again
    type: io.kestra.plugin.core.state.Delete
`,
		expect: { outputs: {
			forget: { deleted: true },
			again: { deleted: false }
		} }
	}],
	async run({ errorOnMissing, ...address }, context) {
		const deleted = await context.kv.delete(context.flow.namespace, require_state_store.stateKey(address, context));
		if (!deleted && errorOnMissing) throw require_state_store.missingState(address.name);
		return { outputs: { deleted } };
	}
});
exports.stateDeleteTask = stateDeleteTask;

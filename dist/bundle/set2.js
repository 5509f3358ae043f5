require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_deep_merge = require("./deep-merge.js");
const require_state_store = require("./state-store.js");
// src/tasks/core/state/set.ts
const stateSetTask = require_common.defineTask({
	type: "io.kestra.plugin.core.state.Set",
	aliases: ["io.kestra.core.tasks.states.Set"],
	title: "Set entries of a state.",
	description: "Maps are merged into those that are there, lists are joined, everything else is replaced.",
	deprecated: require_state_store.DEPRECATED,
	properties: {
		...require_state_store.stateProperties,
		data: require_common.map(require_common.any({ description: "Any value." }), {
			description: "The entries.",
			default: {}
		})
	},
	outputs: {
		count: {
			type: "integer",
			description: "Number of entries of the state."
		},
		key: {
			type: "string",
			description: "Its key in the KV store."
		}
	},
	examples: [{
		title: "Count executions",
		flow: `id: state_set
namespace: company.team
tasks:
  - id: last
    type: io.kestra.plugin.core.state.Get
  - id: next
    type: io.kestra.plugin.core.state.Set
    data:
      "{{ flow.id }}": "{{ (outputs.last.data[flow.id] ?? 0) + 1 }}"
  - id: now
    type: io.kestra.plugin.core.state.Get
`,
		expect: { outputs: {
			next: { count: 1 },
			now: {
				count: 1,
				data: { state_set: "1" }
			}
		} }
	}],
	async run({ data, ...address }, context) {
		const key = require_state_store.stateKey(address, context);
		const state = require_deep_merge.deepMerge(await require_state_store.readState(key, context) ?? {}, data);
		await require_state_store.writeState(key, state, context);
		return { outputs: {
			count: Object.keys(state).length,
			key
		} };
	}
});
exports.stateSetTask = stateSetTask;

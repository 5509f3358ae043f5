require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_state_store = require("./state-store.js");
// src/tasks/core/state/get.ts
const stateGetTask = require_common.defineTask({
	type: "io.kestra.plugin.core.state.Get",
	aliases: ["io.kestra.core.tasks.states.Get"],
	title: "Read a state.",
	description: "A state that nobody has set is empty.",
	deprecated: require_state_store.DEPRECATED,
	properties: {
		...require_state_store.stateProperties,
		errorOnMissing: require_common.boolean({
			description: "Fail when there is no such state.",
			default: false
		})
	},
	outputs: {
		count: {
			type: "integer",
			description: "Number of entries."
		},
		data: {
			type: "map",
			description: "The entries."
		}
	},
	examples: [{
		title: "A state that nobody has set",
		flow: `id: state_get
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.state.Get
    name: cursor
`,
		expect: { outputs: { cursor: {
			count: 0,
			data: {}
		} } }
	}],
	async run({ errorOnMissing, ...address }, context) {
		const data = await require_state_store.readState(require_state_store.stateKey(address, context), context);
		if (data === void 0 && errorOnMissing) throw require_state_store.missingState(address.name);
		return { outputs: {
			count: Object.keys(data ?? {}).length,
			data: data ?? {}
		} };
	}
});
exports.stateGetTask = stateGetTask;

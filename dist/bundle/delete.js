require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_kv_properties = require("./kv-properties.js");
// src/tasks/core/kv/delete.ts
const kvDeleteTask = require_common.defineTask({
	type: "io.kestra.plugin.core.kv.Delete",
	title: "Delete a key of the KV store.",
	description: "Only the namespace asked for is looked at, never its parents.",
	properties: {
		key: require_kv_properties.keyProperty,
		namespace: require_kv_properties.namespaceProperty,
		errorOnMissing: require_kv_properties.errorOnMissingProperty
	},
	outputs: { deleted: {
		type: "boolean",
		description: "Whether there was such a key."
	} },
	examples: [{
		title: "Delete a key twice",
		flow: `id: kv_delete
namespace: company.team
tasks:
  - id: remember
    type: io.kestra.plugin.core.kv.Set
    key: temporary
    value: something
  - id: forget
    type: io.kestra.plugin.core.kv.Delete
    key: temporary
  - id: again
    type: io.kestra.plugin.core.kv.Delete
    key: temporary
`,
		expect: { outputs: {
			forget: { deleted: true },
			again: { deleted: false }
		} }
	}],
	async run({ key, namespace = "", errorOnMissing }, context) {
		const place = namespace === "" ? context.flow.namespace : namespace;
		const deleted = await context.kv.delete(place, key);
		if (!deleted && errorOnMissing) throw new require_common.TaskFailure(require_kv_properties.missingKey(key, place));
		return { outputs: { deleted } };
	}
});
exports.kvDeleteTask = kvDeleteTask;

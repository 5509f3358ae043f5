require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_entry_value = require("./entry-value.js");
const require_kv_properties = require("./kv-properties.js");
// src/tasks/core/kv/get.ts
const kvGetTask = require_common.defineTask({
	type: "io.kestra.plugin.core.kv.Get",
	title: "Get the value of a key.",
	description: "In the namespace of the flow a key that is missing is looked for in the parent namespaces. The value keeps its type.",
	properties: {
		key: require_kv_properties.keyProperty,
		namespace: require_kv_properties.namespaceProperty,
		errorOnMissing: require_kv_properties.errorOnMissingProperty
	},
	outputs: { value: {
		type: "any",
		description: "The value; null when there is no such key."
	} },
	examples: [{
		title: "A key that may be missing",
		flow: `id: kv_get
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.kv.Get
    key: cursor
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "starting at {{ outputs.cursor.value ?? 'the beginning' }}"
`,
		expect: {
			outputs: { cursor: { value: null } },
			logs: ["starting at the beginning"]
		}
	}, {
		title: "A key that must be there",
		flow: `id: kv_get_required
namespace: company.team
tasks:
  - id: cursor
    type: io.kestra.plugin.core.kv.Get
    key: cursor
    errorOnMissing: true
`,
		expect: {
			state: "FAILED",
			logs: ["there is no key `cursor` in the KV store of company.team"]
		}
	}],
	async run({ key, namespace = "", errorOnMissing }, context) {
		const own = context.flow.namespace;
		const place = namespace === "" ? own : namespace;
		for (const candidate of place === own ? require_common.withParents(own) : [place]) {
			const entry = await context.kv.get(candidate, key);
			if (entry !== void 0) return { outputs: { value: require_entry_value.entryValue(entry) } };
		}
		if (errorOnMissing) throw new require_common.TaskFailure(require_kv_properties.missingKey(key, place));
		return { outputs: { value: null } };
	}
});
exports.kvGetTask = kvGetTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_kv_properties = require("./kv-properties.js");
// src/tasks/core/kv/get-keys.ts
const kvGetKeysTask = require_common.defineTask({
	type: "io.kestra.plugin.core.kv.GetKeys",
	title: "List the keys of a namespace.",
	description: "Keys of exactly the namespace asked for, without those of its parents, in alphabetical order.",
	properties: {
		prefix: require_common.text({ description: "Beginning of the keys that are wanted. Default: all keys." }),
		namespace: require_kv_properties.namespaceProperty
	},
	outputs: { keys: {
		type: "list",
		description: "The keys."
	} },
	examples: [{
		title: "All keys of a kind",
		flow: `id: kv_get_keys
namespace: company.team
tasks:
  - id: first
    type: io.kestra.plugin.core.kv.Set
    key: order.1
    value: pen
  - id: second
    type: io.kestra.plugin.core.kv.Set
    key: order.2
    value: ink
  - id: other
    type: io.kestra.plugin.core.kv.Set
    key: customer.1
    value: Rick
  - id: orders
    type: io.kestra.plugin.core.kv.GetKeys
    prefix: order.
`,
		expect: { outputs: { orders: { keys: ["order.1", "order.2"] } } }
	}],
	async run({ prefix = "", namespace = "" }, context) {
		return { outputs: { keys: (await context.kv.keys(namespace === "" ? context.flow.namespace : namespace)).filter((key) => key.startsWith(prefix)).sort() } };
	}
});
exports.kvGetKeysTask = kvGetKeysTask;

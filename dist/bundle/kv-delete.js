require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_kv_options = require("./kv-options.js");
// src/cli/commands/kv-delete.ts
const kvDelete = require_start.defineCommand({
	summary: "Delete a key",
	description: ["Its versions stay: gitestra kv history shows them, and kv get --at finds what it held."],
	operands: require_kv_options.KEY_OPERANDS,
	options: require_kv_options.KV_OPTIONS,
	examples: [{
		command: "gitestra kv delete company.team cursor",
		does: "the key is gone for flows"
	}],
	async run({ options, operands: [namespace, key], host, terminal }) {
		return require_kv_options.withKeyValueStore(host, terminal, options, async (store) => {
			if (!await store.delete(namespace, key)) throw await require_kv_options.noSuchKey(store, namespace, key);
			return 0;
		});
	}
});
exports.kvDelete = kvDelete;

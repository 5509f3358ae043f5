const require_start = require("./start.js");
const require_common = require("./common.js");
// src/cli/kv-options.ts
const KV_OPTIONS = { config: require_start.FLOWS_OPTIONS.config };
const KEY_OPERANDS = {
	usage: "<namespace> <key>",
	min: 2,
	max: 2,
	missing: "the namespace and the key, such as: company.team cursor"
};
async function withKeyValueStore(host, terminal, options, use) {
	const workspace = await require_common.openWorkspace({
		...require_start.workspaceOptions(host, options),
		flowsDirOptional: true,
		warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`)
	});
	if (workspace.config.state === "none") throw new require_start.UsageError("`state: none` keeps no KV store", "set `state: local` or `state: git` in gitestra.yaml");
	try {
		return await use(workspace.kv);
	} catch (error) {
		if (require_common.isTaskFailure(error)) throw new require_start.UsageError(error.message);
		throw error;
	}
}
async function requireEntry(store, namespace, key) {
	const entry = await store.get(namespace, key);
	if (entry !== void 0) return entry;
	throw await noSuchKey(store, namespace, key);
}
async function noSuchKey(store, namespace, key) {
	const keys = await store.keys(namespace);
	if (keys.length === 0) {
		const namespaces = await store.namespaces();
		const close = require_start.nearest(namespace, namespaces);
		return new require_start.UsageError(`there are no keys in the namespace \u201c${namespace}\u201d`, close === void 0 || close === namespace ? void 0 : `did you mean the namespace ${close}?`);
	}
	const close = require_start.nearest(key, keys);
	return new require_start.UsageError(`there is no key \u201c${key}\u201d in ${namespace}`, close === void 0 ? `gitestra kv list ${namespace} shows what there is` : `did you mean ${close}?`);
}
function valueText(value, indent) {
	return typeof value === "string" ? value : JSON.stringify(value, null, indent);
}
function lineWidth(host) {
	return host.stdout.isTTY === true ? host.stdout.columns ?? 80 : Number.POSITIVE_INFINITY;
}
Object.defineProperty(exports, "KEY_OPERANDS", {
	enumerable: true,
	get: function() {
		return KEY_OPERANDS;
	}
});
Object.defineProperty(exports, "KV_OPTIONS", {
	enumerable: true,
	get: function() {
		return KV_OPTIONS;
	}
});
Object.defineProperty(exports, "lineWidth", {
	enumerable: true,
	get: function() {
		return lineWidth;
	}
});
Object.defineProperty(exports, "noSuchKey", {
	enumerable: true,
	get: function() {
		return noSuchKey;
	}
});
Object.defineProperty(exports, "requireEntry", {
	enumerable: true,
	get: function() {
		return requireEntry;
	}
});
Object.defineProperty(exports, "valueText", {
	enumerable: true,
	get: function() {
		return valueText;
	}
});
Object.defineProperty(exports, "withKeyValueStore", {
	enumerable: true,
	get: function() {
		return withKeyValueStore;
	}
});

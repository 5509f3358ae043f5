const require_common = require("./common.js");
const require_deep_merge = require("./deep-merge.js");
const require_entry_value = require("./entry-value.js");
// src/tasks/core/state/state-store.ts
const DEPRECATED = "keep values with io.kestra.plugin.core.kv.Set and read them with `kv()`";
const stateProperties = {
	name: require_common.text({
		description: "Name of the state.",
		default: "default"
	}),
	namespace: require_common.boolean({
		description: "Whether the state belongs to all flows of the namespace, not to this flow alone.",
		default: false
	}),
	taskrunValue: require_common.boolean({
		description: "Inside an iteration: whether every value of the iteration has a state of its own.",
		default: true
	})
};
function stateKey({ name, namespace, taskrunValue }, context) {
	const value = taskrunValue ? context.taskRun.value : void 0;
	return [
		"states",
		...namespace ? [] : [context.flow.id],
		/^[\w.-]+$/.test(name) ? name : hash(name),
		...value === void 0 ? [] : [hash(value)]
	].join("_");
}
function hash(text) {
	return require_common.createHash("sha256").update(text).digest("hex").slice(0, 16);
}
async function readState(key, context) {
	const entry = await context.kv.get(context.flow.namespace, key);
	if (entry === void 0) return void 0;
	const value = require_entry_value.entryValue(entry);
	if (require_deep_merge.isPlainMap(value)) return value;
	throw new require_common.TaskFailure(`the key \`${key}\` of the KV store holds no map and is no state; delete it`);
}
async function writeState(key, state, context) {
	await context.kv.set(context.flow.namespace, key, require_entry_value.storedValue(state));
}
function missingState(name) {
	return new require_common.TaskFailure(`there is no state \`${name}\`; set \`errorOnMissing: false\` where it may be missing`);
}
Object.defineProperty(exports, "DEPRECATED", {
	enumerable: true,
	get: function() {
		return DEPRECATED;
	}
});
Object.defineProperty(exports, "missingState", {
	enumerable: true,
	get: function() {
		return missingState;
	}
});
Object.defineProperty(exports, "readState", {
	enumerable: true,
	get: function() {
		return readState;
	}
});
Object.defineProperty(exports, "stateKey", {
	enumerable: true,
	get: function() {
		return stateKey;
	}
});
Object.defineProperty(exports, "stateProperties", {
	enumerable: true,
	get: function() {
		return stateProperties;
	}
});
Object.defineProperty(exports, "writeState", {
	enumerable: true,
	get: function() {
		return writeState;
	}
});

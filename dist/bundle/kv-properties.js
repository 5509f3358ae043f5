const require_common = require("./common.js");
// src/tasks/core/kv/kv-properties.ts
const keyProperty = require_common.text({
	description: "Key: letters, digits, `.`, `_` and `-`, the first a letter or digit.",
	required: true
});
const namespaceProperty = require_common.text({ description: "Namespace of the key. Default: the namespace of the flow." });
const errorOnMissingProperty = require_common.boolean({
	description: "Fail when there is no such key.",
	default: false
});
function missingKey(key, namespace) {
	return `there is no key \`${key}\` in the KV store of ${namespace}; write it with io.kestra.plugin.core.kv.Set, or set \`errorOnMissing: false\` where it may be missing`;
}
Object.defineProperty(exports, "errorOnMissingProperty", {
	enumerable: true,
	get: function() {
		return errorOnMissingProperty;
	}
});
Object.defineProperty(exports, "keyProperty", {
	enumerable: true,
	get: function() {
		return keyProperty;
	}
});
Object.defineProperty(exports, "missingKey", {
	enumerable: true,
	get: function() {
		return missingKey;
	}
});
Object.defineProperty(exports, "namespaceProperty", {
	enumerable: true,
	get: function() {
		return namespaceProperty;
	}
});

const require_common = require("./common.js");
// src/tasks/deep-merge.ts
function isPlainMap(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}
function deepMerge(base, over) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(over)) {
		const old = merged.get(key);
		if (isPlainMap(old) && isPlainMap(value)) merged.set(key, deepMerge(old, value));
		else if (require_common.isList(old) && require_common.isList(value)) merged.set(key, [...old, ...value]);
		else merged.set(key, value);
	}
	return Object.fromEntries(merged);
}
function nest(dotted) {
	let nested = {};
	for (const [path, value] of dotted) {
		const branch = path.split(".").reduceRight((inner, part) => Object.fromEntries([[part, inner]]), value);
		nested = deepMerge(nested, branch);
	}
	return nested;
}
Object.defineProperty(exports, "deepMerge", {
	enumerable: true,
	get: function() {
		return deepMerge;
	}
});
Object.defineProperty(exports, "isPlainMap", {
	enumerable: true,
	get: function() {
		return isPlainMap;
	}
});
Object.defineProperty(exports, "nest", {
	enumerable: true,
	get: function() {
		return nest;
	}
});

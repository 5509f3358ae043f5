// src/plugin/trigger.ts
function defineTrigger(definition) {
	return {
		kind: "trigger",
		...definition
	};
}
function defineCondition(definition) {
	return {
		kind: "condition",
		...definition
	};
}
function defineRunner(definition) {
	return {
		kind: "runner",
		...definition
	};
}
Object.defineProperty(exports, "defineCondition", {
	enumerable: true,
	get: function() {
		return defineCondition;
	}
});
Object.defineProperty(exports, "defineRunner", {
	enumerable: true,
	get: function() {
		return defineRunner;
	}
});
Object.defineProperty(exports, "defineTrigger", {
	enumerable: true,
	get: function() {
		return defineTrigger;
	}
});

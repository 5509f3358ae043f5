const require_common = require("./common.js");
// src/tasks/core/condition/observed-execution.ts
function observedExecution({ execution }) {
	if (execution === void 0) throw new require_common.TaskFailure("it looks at an execution, and there is none here");
	return execution;
}
function saysYes(text) {
	return text.trim() !== "" && text.trim() !== "false";
}
function fitsStates(state, { in: wanted, notIn: unwanted }) {
	return wanted?.includes(state) !== false && unwanted?.includes(state) !== true;
}
function fitsNamespace(actual, wanted, comparison) {
	if (comparison === "EQUALS") return actual === wanted;
	return comparison === "PREFIX" ? actual.startsWith(wanted) : actual.endsWith(wanted);
}
function hasLabels({ labels }, wanted) {
	return wanted.every(({ key, value }) => labels.some((label) => label.key === key && label.value === String(value)));
}
Object.defineProperty(exports, "fitsNamespace", {
	enumerable: true,
	get: function() {
		return fitsNamespace;
	}
});
Object.defineProperty(exports, "fitsStates", {
	enumerable: true,
	get: function() {
		return fitsStates;
	}
});
Object.defineProperty(exports, "hasLabels", {
	enumerable: true,
	get: function() {
		return hasLabels;
	}
});
Object.defineProperty(exports, "observedExecution", {
	enumerable: true,
	get: function() {
		return observedExecution;
	}
});
Object.defineProperty(exports, "saysYes", {
	enumerable: true,
	get: function() {
		return saysYes;
	}
});

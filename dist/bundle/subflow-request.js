const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/tasks/core/flow/subflow-request.ts
function subflowLabels(rendered) {
	const labels = require_run_always.labelList(rendered);
	const reserved = labels.find((label) => label.key.startsWith("system."));
	if (reserved === void 0) return labels;
	throw new require_common.TaskFailure(`label \`${reserved.key}\` cannot be set: keys that start with \`system.\` are reserved; choose another key`);
}
function subflowDate(text) {
	const at = Date.parse(text);
	if (!Number.isNaN(at)) return at;
	throw new require_common.TaskFailure(`property \`scheduleDate\`: \`${text}\` is no date and time such as 2030-01-31T08:00:00Z`);
}
Object.defineProperty(exports, "subflowDate", {
	enumerable: true,
	get: function() {
		return subflowDate;
	}
});
Object.defineProperty(exports, "subflowLabels", {
	enumerable: true,
	get: function() {
		return subflowLabels;
	}
});

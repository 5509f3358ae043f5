const require_common = require("./common.js");
// src/tasks/core/execution/query-date.ts
function queryDate(property, text) {
	if (text === void 0 || text.trim() === "") return void 0;
	const at = Date.parse(text.trim().replace(/\[[^\]]*\]$/, ""));
	if (!Number.isNaN(at)) return at;
	throw new require_common.TaskFailure(`property \`${property}\`: \`${text}\` is no date and time such as 2030-01-31T08:00:00Z`);
}
Object.defineProperty(exports, "queryDate", {
	enumerable: true,
	get: function() {
		return queryDate;
	}
});

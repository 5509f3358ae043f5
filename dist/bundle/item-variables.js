const require_common = require("./common.js");
// src/tasks/rows/item-variables.ts
function itemVariables(row, uri, number) {
	if (!require_common.isMap(row.value)) throw new require_common.TaskFailure(`row ${number} of ${uri} is no map and has no fields: \`${row.text.slice(0, 80)}\`; every row must look like {"name": "value"}`);
	return Object.fromEntries(require_common.mapEntries(row.value).map(([key, value]) => [require_common.javaText(key), value]));
}
Object.defineProperty(exports, "itemVariables", {
	enumerable: true,
	get: function() {
		return itemVariables;
	}
});

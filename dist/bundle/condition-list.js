const require_common = require("./common.js");
// src/tasks/core/condition/condition-list.ts
const condition = require_common.Type.Object({ type: require_common.Type.String() }, { additionalProperties: true });
function conditionList(options) {
	return require_common.raw(require_common.Type.Array(condition), options);
}
Object.defineProperty(exports, "conditionList", {
	enumerable: true,
	get: function() {
		return conditionList;
	}
});

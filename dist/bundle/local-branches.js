const require_common = require("./common.js");
// src/engine/flowables/local-branches.ts
const localBranches = {
	errors: require_common.tasks("list", { description: "Tasks to run, in order, when one of the tasks above has failed for good." }),
	finally: require_common.tasks("list", { description: "Tasks to run, in order, after all others, whatever became of them." })
};
Object.defineProperty(exports, "localBranches", {
	enumerable: true,
	get: function() {
		return localBranches;
	}
});

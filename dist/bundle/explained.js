const require_common = require("./common.js");
// src/tasks/explained.ts
function explained(where, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof require_common.RuntimeFailure)) throw error;
		const help = error.help === void 0 ? "" : `; ${error.help}`;
		throw new require_common.TaskFailure(`${where}: ${error.message}${help}`, { cause: error });
	}
}
async function explainedLater(where, run) {
	for (;;) try {
		return explained(where, run);
	} catch (error) {
		if (!(error instanceof require_common.Pending)) throw error;
		await error.promise;
	}
}
Object.defineProperty(exports, "explained", {
	enumerable: true,
	get: function() {
		return explained;
	}
});
Object.defineProperty(exports, "explainedLater", {
	enumerable: true,
	get: function() {
		return explainedLater;
	}
});

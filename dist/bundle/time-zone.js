const require_common = require("./common.js");
const require_zone = require("./zone.js");
// src/tasks/jdbc/time-zone.ts
async function timeZoneOf(id) {
	for (;;) try {
		const zone = require_zone.parseZone(id);
		require_zone.offsetAt(zone, 0n);
		return zone;
	} catch (error) {
		if (!(error instanceof require_common.Pending)) throw new require_common.TaskFailure(`property \`timeZoneId\`: ${error.message}`, { cause: error });
		await error.promise;
	}
}
Object.defineProperty(exports, "timeZoneOf", {
	enumerable: true,
	get: function() {
		return timeZoneOf;
	}
});

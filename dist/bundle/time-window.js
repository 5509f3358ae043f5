const require_common = require("./common.js");
// src/tasks/core/condition/time-window.ts
const timeWindow = require_common.object({
	type: require_common.choice([
		"DURATION_WINDOW",
		"SLIDING_WINDOW",
		"DAILY_TIME_WINDOW",
		"DAILY_TIME_DEADLINE"
	], {
		description: "Kind of window.",
		default: "DURATION_WINDOW"
	}),
	window: require_common.duration({ description: "Length, for DURATION_WINDOW and SLIDING_WINDOW. Default: P1D." }),
	windowAdvance: require_common.duration({ description: "Shift of the start, for DURATION_WINDOW." }),
	startTime: require_common.text({ description: "Start, a time of the day with offset, for DAILY_TIME_WINDOW." }),
	endTime: require_common.text({ description: "End, a time of the day with offset, for DAILY_TIME_WINDOW." }),
	deadline: require_common.text({ description: "Time of the day with offset, for DAILY_TIME_DEADLINE." })
}, { description: "Window of time." });
Object.defineProperty(exports, "timeWindow", {
	enumerable: true,
	get: function() {
		return timeWindow;
	}
});

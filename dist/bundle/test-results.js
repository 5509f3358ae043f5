// src/report/test-results.ts
function countCases(suites) {
	const cases = suites.flatMap((suite) => suite.cases);
	const of = (state) => cases.filter((one) => one.state === state).length;
	return {
		passed: of("SUCCESS"),
		failed: of("FAILED"),
		errors: of("ERROR"),
		skipped: of("SKIPPED"),
		total: cases.length
	};
}
function worstState(states) {
	if (states.includes("ERROR")) return "ERROR";
	if (states.includes("FAILED")) return "FAILED";
	return states.includes("SUCCESS") ? "SUCCESS" : "SKIPPED";
}
Object.defineProperty(exports, "countCases", {
	enumerable: true,
	get: function() {
		return countCases;
	}
});
Object.defineProperty(exports, "worstState", {
	enumerable: true,
	get: function() {
		return worstState;
	}
});

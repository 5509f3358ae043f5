require("./rolldown-runtime.js");
const require_test_results = require("./test-results.js");
// src/report/test-json.ts
function renderTestJson(report) {
	const { state, duration, suites } = report;
	const json = {
		gitestra: 1,
		state,
		summary: {
			suites: suites.length,
			...require_test_results.countCases(suites)
		},
		duration,
		suites
	};
	return `${JSON.stringify(json, void 0, 2)}\n`;
}
exports.renderTestJson = renderTestJson;

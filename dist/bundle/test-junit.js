require("./rolldown-runtime.js");
const require_junit = require("./junit.js");
const require_test_text = require("./test-text.js");
// src/report/test-junit.ts
function renderTestJunit(report) {
	return require_junit.renderSuites("gitestra test", report.suites.map(suiteOf));
}
function suiteOf(suite) {
	return {
		name: `${suite.namespace}.${suite.id}`,
		time: suite.duration / 1e3,
		timestamp: suite.startDate,
		cases: suite.cases.map((one) => caseOf(one, suite))
	};
}
function caseOf(one, { namespace, id }) {
	const base = {
		name: one.id,
		className: `${namespace}.${id}`,
		...one.duration === void 0 ? {} : { time: one.duration / 1e3 }
	};
	switch (one.state) {
		case "SUCCESS": return base;
		case "SKIPPED": return {
			...base,
			skipped: one.skipped ?? "disabled"
		};
		case "FAILED": {
			const failed = one.assertions.find(({ success }) => !success);
			return {
				...base,
				failure: problem(one, failed?.operator ?? one.state, failed?.errorMessage ?? failed?.message)
			};
		}
		case "ERROR": return {
			...base,
			error: problem(one, one.state, one.errors[0]?.message)
		};
	}
}
function problem(one, type, message = `The case ended as ${one.state}`) {
	return {
		type,
		message,
		text: require_test_text.failureLines(one).join("\n")
	};
}
exports.renderTestJunit = renderTestJunit;

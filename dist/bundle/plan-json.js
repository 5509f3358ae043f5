require("./rolldown-runtime.js");
const require_flow_diff_words = require("./flow-diff-words.js");
// src/report/plan-json.ts
function renderPlanJson(plan) {
	const { topology: _, flows, ...rest } = plan;
	return JSON.stringify({
		...rest,
		flows: flows.map(({ texts: __, diff, ...flow }) => ({
			...flow,
			changes: diff.changes.map((change) => ({
				...change,
				words: require_flow_diff_words.changeWords(change)
			}))
		}))
	}, null, 2);
}
exports.renderPlanJson = renderPlanJson;

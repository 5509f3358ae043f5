const require_run_always = require("./run-always.js");
// src/app/compile-flows.ts
async function compileFlows(events, registry) {
	const flows = [];
	for (const event of events) if (event.type === "execution.created") flows.push(await require_run_always.compileFlow(event.execution.flow, registry));
	else if (event.type === "execution.restarted" && event.flow !== void 0) flows.push(await require_run_always.compileFlow(event.flow, registry));
	return flows;
}
Object.defineProperty(exports, "compileFlows", {
	enumerable: true,
	get: function() {
		return compileFlows;
	}
});

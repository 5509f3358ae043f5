const require_run_always = require("./run-always.js");
// src/cli/ticked-execution.ts
function tellExecution(execution, out, style) {
	const { state, flow, triggerId, date, id } = execution;
	out(`${state === void 0 ? style.cyan("\u2192") : require_run_always.statePaint(state, style)(`${require_run_always.stateSign(state)} ${state}`)} ${flow}.${triggerId}${date === void 0 ? "" : `  ${date.replace(".000Z", "Z")}`}  ${style.dim(id)}\n`);
}
async function untilInterrupted(host, workspace, work) {
	const controller = new AbortController();
	const stop = host.onInterrupt(() => {
		if (!controller.signal.aborted) return controller.abort();
		workspace.machine.groups.killAll();
		host.exit(130);
	});
	try {
		return await work(controller.signal);
	} finally {
		stop();
		workspace.machine.groups.killAll();
	}
}
Object.defineProperty(exports, "tellExecution", {
	enumerable: true,
	get: function() {
		return tellExecution;
	}
});
Object.defineProperty(exports, "untilInterrupted", {
	enumerable: true,
	get: function() {
		return untilInterrupted;
	}
});

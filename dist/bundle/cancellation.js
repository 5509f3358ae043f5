// src/action/cancellation.ts
const DEADLINE = 6500;
function watchCancellation(host, deadline = DEADLINE) {
	const controller = new AbortController();
	let timer;
	const stop = host.process.onSignal((signal) => {
		if (controller.signal.aborted) return;
		timer = setTimeout(() => {
			host.line("The execution did not end in time: its journal is kept, and uploaded when the job cleans up");
			host.flush();
			host.process.exit(1);
		}, deadline);
		host.line(`Cancelled by ${signal}: ending the execution and its processes`);
		host.flush();
		controller.abort(signal);
	});
	return {
		signal: controller.signal,
		close: () => {
			clearTimeout(timer);
			stop();
		}
	};
}
Object.defineProperty(exports, "watchCancellation", {
	enumerable: true,
	get: function() {
		return watchCancellation;
	}
});

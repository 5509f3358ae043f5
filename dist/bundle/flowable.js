// src/plugin/flowable.ts
function defineFlowable(definition) {
	return {
		kind: "flowable",
		...definition
	};
}
function inSequence(tasks) {
	return {
		lanes: [{ slots: tasks.map((task) => ({ task })) }],
		concurrency: 0
	};
}
Object.defineProperty(exports, "defineFlowable", {
	enumerable: true,
	get: function() {
		return defineFlowable;
	}
});
Object.defineProperty(exports, "inSequence", {
	enumerable: true,
	get: function() {
		return inSequence;
	}
});

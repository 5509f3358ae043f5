require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flowable = require("./flowable.js");
const require_run_always = require("./run-always.js");
// src/engine/flowables/loop-iteration.ts
const LOOP = "io.kestra.plugin.core.flow.Loop";
const LOOP_ITERATION = `${LOOP}$Iteration`;
const properties = {
	tasks: require_common.tasks("list", {
		description: "Tasks of the loop.",
		required: true
	}),
	outputs: require_common.raw(require_common.Type.Array(require_common.Type.Unknown()), { description: "Outputs of the iteration, as a flow declares its own." })
};
const loopIteration = require_flowable.defineFlowable({
	type: LOOP_ITERATION,
	title: "Run the tasks of a Loop for one value.",
	description: "Part of Loop.",
	properties,
	outputs: {},
	examples: [],
	isolated: true,
	evaluate: () => null,
	plan: (task) => ({ children: require_flowable.inSequence(task.children.tasks ?? []) }),
	review: (context) => {
		const { outputs } = context.properties;
		return outputs === void 0 || outputs.length === 0 ? { end: "SUCCESS" } : iterationOutputs(outputs.filter(require_common.isRecord), context);
	}
});
async function iterationOutputs(declared, context) {
	const rendered = {};
	for (const { id, value, required } of declared) try {
		rendered[String(id)] = await context.renderStructure(value);
	} catch (error) {
		if (required !== false) throw new Error(`output \`${String(id)}\`: ${error.message}`, { cause: error });
		rendered[String(id)] = null;
	}
	return context.withContext(async ({ storage, maskSecret }) => {
		const { outputs, problems } = await require_run_always.convertOutputs(declared.map(outputOf), rendered, {
			registerSecret: maskSecret,
			upload: (id, path) => storage.putFile(id, path)
		});
		if (problems.length > 0) throw new Error(problems.join("; "));
		return {
			end: "SUCCESS",
			outputs
		};
	});
}
function outputOf({ id, value, type, itemType, required }) {
	return {
		id: String(id),
		path: [],
		value,
		required: required !== false,
		...type === void 0 ? {} : { type },
		...itemType === void 0 ? {} : { itemType }
	};
}
exports.LOOP = LOOP;
exports.LOOP_ITERATION = LOOP_ITERATION;
exports.loopIteration = loopIteration;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_subflow_request = require("./subflow-request.js");
// src/engine/flowables/for-each-item-tasks.ts
const FOR_EACH_ITEM = "io.kestra.plugin.core.flow.ForEachItem";
const SPLIT_TYPE = `${FOR_EACH_ITEM}$ForEachItemSplit`;
const ITEMS_TYPE = `${FOR_EACH_ITEM}$ForEachItemExecutable`;
const MERGE_TYPE = `${FOR_EACH_ITEM}$ForEachItemMergeOutputs`;
const AT_ONCE = 32;
const common = {
	examples: [],
	outputs: {}
};
const forEachItemSplit = require_common.defineTask({
	...common,
	type: SPLIT_TYPE,
	title: "Split the file of a ForEachItem.",
	description: "Part of ForEachItem.",
	properties: {
		items: require_common.text({
			description: "URI of the file.",
			required: true
		}),
		batch: require_common.raw(require_common.Type.Unknown(), { description: "How to split it." })
	},
	outputs: { splits: {
		type: "uri",
		description: "A text file, one URI of a part a line."
	} },
	async run({ items, batch }, context) {
		if (!items.startsWith("kestra://")) throw new require_common.TaskFailure(`property \`items\`: \`${items}\` is not the URI of a stored file (kestra://\u2026)`);
		const written = batch ?? {};
		const chosen = [
			"regexPattern",
			"bytes",
			"partitions",
			"rows"
		].some((key) => written[key] !== void 0);
		const uris = (await context.runTask("io.kestra.plugin.core.storage.Split", {
			from: items,
			...chosen ? {} : { rows: 1 },
			...written
		}))?.outputs?.uris ?? [];
		return { outputs: { splits: await context.storage.put("splits.txt", uris.join("\n")) } };
	}
});
const forEachItemExecutable = require_common.defineTask({
	...common,
	type: ITEMS_TYPE,
	title: "Run the flow of a ForEachItem for every part.",
	description: "Part of ForEachItem.",
	properties: {
		split: require_common.text({
			description: "Task that has split the file.",
			required: true
		}),
		namespace: require_common.text({
			description: "Namespace of the flow.",
			required: true
		}),
		flowId: require_common.text({
			description: "Id of the flow.",
			required: true
		}),
		revision: require_common.integer({ description: "Revision to run." }),
		inputs: require_common.raw(require_common.Type.Unknown(), { description: "Inputs of each execution." }),
		labels: require_common.raw(require_common.Type.Unknown(), { description: "Labels of each execution." }),
		inheritLabels: require_common.boolean({
			description: "Whether labels are inherited.",
			default: false
		}),
		wait: require_common.boolean({
			description: "Whether to wait.",
			default: true
		}),
		transmitFailed: require_common.boolean({
			description: "Whether the worst state counts.",
			default: true
		}),
		scheduleDate: require_common.text({ description: "Date of the start." }),
		restartBehavior: require_common.choice(["RETRY_FAILED", "NEW_EXECUTION"], {
			description: "What a restart does with those that have failed.",
			default: "RETRY_FAILED"
		})
	},
	outputs: {
		iterations: {
			type: "map",
			description: "Number of executions by state."
		},
		numberOfBatches: {
			type: "integer",
			description: "Number of parts."
		},
		subflowOutputsBaseUri: {
			type: "uri",
			description: "Folder of the outputs of each execution."
		}
	},
	waits: true,
	async run(properties, context) {
		const parts = await partsOf(properties.split, context);
		const ends = await new Batches(properties, context).run(parts);
		if (ends.some((end) => end.state === "PAUSED")) {
			context.logger.info("Waits for an execution that is paused; resume that one, and then this one");
			return { suspended: true };
		}
		const iterations = {
			CREATED: 0,
			RUNNING: 0,
			SUCCESS: 0
		};
		for (const { state } of ends) iterations[state] = (iterations[state] ?? 0) + 1;
		const base = await storeOutputs(ends, context);
		return {
			state: properties.transmitFailed && properties.wait ? worst(ends) : "SUCCESS",
			outputs: {
				iterations,
				numberOfBatches: parts.length,
				...base === void 0 ? {} : { subflowOutputsBaseUri: base }
			}
		};
	}
});
const forEachItemMerge = require_common.defineTask({
	...common,
	type: MERGE_TYPE,
	title: "Merge the outputs of a ForEachItem.",
	description: "Part of ForEachItem.",
	properties: { items: require_common.text({
		description: "Task that has run the executions.",
		required: true
	}) },
	outputs: { subflowOutputs: {
		type: "uri",
		description: "A file with the outputs of one execution a line."
	} },
	async run({ items }, context) {
		const outputs = outputsOfTask(items, context);
		const base = outputs.subflowOutputsBaseUri;
		if (typeof base !== "string") return {};
		const lines = [];
		for (let index = 0; index < Number(outputs.numberOfBatches); index++) {
			const uri = `${base}/outputs-${index}.ion`;
			if (await context.storage.exists(uri)) lines.push((await readText(uri, context)).trim());
		}
		const merged = lines.map((line) => `${line}\n`).join("");
		return { outputs: { subflowOutputs: await context.storage.put("outputs.ion", merged) } };
	}
});
var Batches = class {
	#properties;
	#context;
	constructor(properties, context) {
		this.#properties = properties;
		this.#context = context;
	}
	async run(parts) {
		const ends = [];
		let next = 0;
		const work = async () => {
			while (next < parts.length && !this.#context.signal.aborted) {
				const index = next++;
				ends[index] = await this.#one(parts[index], index);
			}
		};
		await Promise.all(Array.from({ length: Math.min(AT_ONCE, parts.length) }, work));
		return ends;
	}
	async #one(items, index) {
		const { namespace, flowId, revision, inputs, labels, inheritLabels, wait, scheduleDate, restartBehavior } = this.#properties;
		const context = this.#context;
		const taskrun = {
			...context.variables.taskrun,
			items,
			iteration: index
		};
		const rendered = async (value) => context.renderStructure(value, { taskrun });
		const subflow = await context.startSubflow({
			namespace,
			flowId,
			inputs: await rendered(inputs) ?? {},
			labels: require_subflow_request.subflowLabels(await rendered(labels)),
			inheritLabels,
			restartBehavior,
			...revision === void 0 ? {} : { revision },
			...scheduleDate === void 0 ? {} : { scheduleDate: require_subflow_request.subflowDate(scheduleDate) },
			index
		});
		if (!wait) return {
			state: subflow.state,
			outputs: void 0
		};
		const kill = () => subflow.kill();
		if (context.signal.aborted) kill();
		context.signal.addEventListener("abort", kill, { once: true });
		const end = await subflow.finished;
		context.signal.removeEventListener("abort", kill);
		return end;
	}
};
function worst(ends) {
	const states = new Set(ends.map((end) => end.state));
	for (const state of [
		"FAILED",
		"KILLED",
		"WARNING"
	]) if (states.has(state)) return state;
	return "SUCCESS";
}
async function storeOutputs(ends, { storage }) {
	let base;
	for (const [index, { outputs }] of ends.entries()) {
		if (outputs === void 0 || Object.keys(outputs).length === 0) continue;
		const uri = await storage.put(`outputs-${index}.ion`, `${JSON.stringify(outputs)}\n`);
		base ??= uri.slice(0, uri.lastIndexOf("/"));
	}
	return base;
}
async function partsOf(split, context) {
	return (await readText(String(outputsOfTask(split, context).splits), context)).split("\n").filter((line) => line !== "");
}
function outputsOfTask(taskId, { variables }) {
	let node = variables.outputs[taskId];
	const parents = variables.parents ?? [];
	for (const { taskrun } of [...parents].reverse()) if (taskrun?.value !== void 0) node = node?.[taskrun.value];
	return node ?? {};
}
async function readText(uri, { storage }) {
	const pieces = [];
	for await (const piece of await storage.open(uri)) pieces.push(Buffer.from(piece));
	return Buffer.concat(pieces).toString("utf8");
}
exports.FOR_EACH_ITEM = FOR_EACH_ITEM;
exports.ITEMS_TYPE = ITEMS_TYPE;
exports.MERGE_TYPE = MERGE_TYPE;
exports.SPLIT_TYPE = SPLIT_TYPE;
exports.forEachItemExecutable = forEachItemExecutable;
exports.forEachItemMerge = forEachItemMerge;
exports.forEachItemSplit = forEachItemSplit;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flowable = require("./flowable.js");
const require_write_lines = require("./write-lines.js");
const require_local_branches = require("./local-branches.js");
const require_loop_iteration = require("./loop-iteration.js");
const require_row_reader = require("./row-reader.js");
// src/engine/flowables/loop-values.ts
const STORED_FILE = /^(kestra|nsfile|file):\/\//;
async function loopValues(raw, context) {
	const rendered = typeof raw === "string" ? await context.render(raw) : await context.renderStructure(raw);
	if (typeof rendered !== "string") return valuesOf(rendered);
	const text = rendered.trim();
	if (STORED_FILE.test(text)) return {
		values: await context.withContext((task) => lines(text, task)),
		stored: true
	};
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch (cause) {
		const shown = text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
		throw new Error(`property \`values\`: rendered to \`${shown}\`, which is neither a JSON array or object nor the URI of a stored file`, { cause });
	}
	return valuesOf(parsed);
}
function valuesOf(source) {
	if (Array.isArray(source)) return { values: [...new Set(source.map((item, index) => textOf(item, `[${index}]`)))] };
	if (typeof source !== "object" || source === null) throw new Error(`property \`values\`: must be a list or a map, not ${JSON.stringify(source) ?? "nothing"}`);
	const entries = source instanceof Map ? [...source] : Object.entries(source);
	return {
		keys: entries.map(([key]) => String(key)),
		values: entries.map(([key, item]) => textOf(item, `.${String(key)}`))
	};
}
function textOf(item, place) {
	if (item === null || item === void 0) throw new Error(`property \`values${place}\`: is null, and there is no iteration without a value`);
	return typeof item === "string" ? item : require_common.jsonText(item);
}
async function lines(uri, context) {
	const values = [];
	for await (const row of require_row_reader.readRows(uri, context.storage)) values.push(textOf(row.value, `: item ${values.length + 1} of ${uri}`));
	return values;
}
// src/engine/flowables/loop.ts
const properties = {
	values: require_common.raw(require_common.Type.Union([
		require_common.Type.String(),
		require_common.Type.Array(require_common.Type.Unknown()),
		require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown())
	]), {
		description: "A list, a map, or an expression that gives a JSON array, a JSON object or the URI of a stored file with one item a line.",
		required: true
	}),
	concurrencyLimit: require_common.integer({
		description: "How many values are worked on at the same time; 0 for all at once.",
		default: 1,
		minimum: 0
	}),
	transmitFailed: require_common.boolean({
		description: "Whether an iteration that ends as FAILED, KILLED or CANCELLED ends the loop as FAILED at once. Otherwise all values are worked on, and the loop is a success.",
		default: true
	}),
	outputs: require_common.raw(require_common.Type.Array(require_common.Type.Object({ id: require_common.Type.String() }, { additionalProperties: true })), { description: "What each iteration gives, declared like the outputs of a flow." }),
	fetchType: require_common.choice([
		"AUTO",
		"FETCH",
		"STORE"
	], {
		description: "Where the outputs of the iterations go: into `outputs` (FETCH), into a stored file (STORE), or into a file when the values come from one (AUTO).",
		default: "AUTO"
	}),
	tasks: require_common.tasks("list", {
		description: "Tasks to run for every value, in order.",
		required: true
	}),
	...require_local_branches.localBranches
};
const loop = require_flowable.defineFlowable({
	type: require_loop_iteration.LOOP,
	title: "Run tasks for every value, each time with their own outputs.",
	description: "Inside, `{{ item.value }}` is the value (always text), `{{ item.index }}` counts from 0, `{{ item.key }}` is the key in a map, and `{{ item.parent }}` the item of a loop around it; `outputs` of the tasks inside are those of the same iteration. Outside, only the declared `outputs` are seen. Kestra 2.0; each iteration shows as a task run `<id>_iteration`.",
	properties,
	outputs: {
		iterationCount: {
			type: "integer",
			description: "Number of iterations."
		},
		terminatedIterations: {
			type: "map",
			description: "Number of iterations by state."
		},
		outputs: {
			type: "list",
			description: "One entry an iteration: `item` (`value`, `iteration`, `key`) and `outputs`; only for a loop that declares outputs."
		},
		uri: {
			type: "uri",
			description: "File with the same entries, one a line, in place of `outputs`."
		}
	},
	examples: [{
		title: "One result for every city",
		flow: `id: loop_cities
namespace: company.team
tasks:
  - id: loop
    type: io.kestra.plugin.core.flow.Loop
    values: ["Oslo", "Lima"]
    outputs:
      - id: line
        type: STRING
        value: "{{ outputs.visit.value }}"
    tasks:
      - id: visit
        type: io.kestra.plugin.core.debug.Return
        format: "{{ item.index }} {{ item.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ loopOutputs(outputs.loop.outputs, 'line') | join(', ') }}"
`,
		expect: { outputs: { last: { value: "0 Oslo, 1 Lima" } } }
	}],
	expand: (id, { tasks: inner, outputs }) => [{
		id: `${id}_iteration`,
		type: require_loop_iteration.LOOP_ITERATION,
		tasks: inner,
		...outputs === void 0 ? {} : { outputs }
	}],
	evaluate: async (context) => {
		const { values, concurrencyLimit, transmitFailed } = context.properties;
		return {
			...await loopValues(values, context),
			concurrencyLimit,
			transmitFailed
		};
	},
	plan: (task, { values, concurrencyLimit, transmitFailed }) => {
		const iteration = task.children.tasks[0];
		return { children: {
			lanes: values.map((value, index) => ({ slots: [{
				task: iteration,
				value,
				iteration: index
			}] })),
			concurrency: concurrencyLimit,
			counts: transmitFailed ? "failures" : "none"
		} };
	},
	review: (context) => loopResults(context)
});
async function loopResults({ properties: { outputs, fetchType }, evaluation, children, withContext }) {
	const { keys, stored } = evaluation;
	const terminatedIterations = {};
	for (const { state } of children) terminatedIterations[state] = (terminatedIterations[state] ?? 0) + 1;
	const counted = {
		iterationCount: children.length,
		terminatedIterations
	};
	if (outputs === void 0 || outputs.length === 0) return {
		end: "SUCCESS",
		outputs: counted
	};
	const entries = [...children].sort((a, b) => a.iteration - b.iteration).map(({ value, iteration, outputs: own }) => ({
		item: {
			value,
			iteration,
			...keys === void 0 ? {} : { key: keys[iteration] }
		},
		outputs: own ?? {}
	}));
	if (fetchType === "FETCH" || fetchType === "AUTO" && stored === void 0) return {
		end: "SUCCESS",
		outputs: {
			...counted,
			outputs: entries
		}
	};
	async function* lines() {
		for (const entry of entries) yield `${require_common.jsonText(entry)}\n`;
	}
	const uri = await withContext(({ storage }) => require_write_lines.storeTexts("outputs.ion", lines(), storage));
	return {
		end: "SUCCESS",
		outputs: {
			...counted,
			uri
		}
	};
}
exports.loop = loop;

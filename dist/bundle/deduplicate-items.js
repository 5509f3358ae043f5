require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_item_variables = require("./item-variables.js");
const require_row_reader = require("./row-reader.js");
const require_write_lines = require("./write-lines.js");
const require_file_name = require("./file-name.js");
// src/tasks/core/storage/deduplicate-items.ts
const deduplicateItemsTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.DeduplicateItems",
	aliases: ["io.kestra.core.tasks.storages.DeduplicateItems"],
	title: "Drop rows that have the same key.",
	description: "The file holds Ion text or JSON lines and is read twice. Of rows with one key the last is kept, at its place. Only the keys are held in memory.",
	properties: {
		from: require_common.text({
			description: "URI of the file.",
			required: true
		}),
		expr: require_common.template({
			description: "Expression that gives the key of a row, over its fields, such as `{{ id }}`.",
			required: true
		})
	},
	outputs: {
		uri: {
			type: "uri",
			description: "URI of the file with the rows that were kept."
		},
		numKeys: {
			type: "integer",
			description: "Number of different keys."
		},
		processedItemsTotal: {
			type: "integer",
			description: "Number of rows read."
		},
		droppedItemsTotal: {
			type: "integer",
			description: "Number of rows dropped."
		}
	},
	examples: [{
		title: "The last state of every order",
		flow: `id: deduplicate_items
namespace: company.team
tasks:
  - id: events
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"order": 1, "state": "new"}
      {"order": 2, "state": "new"}
      {"order": 1, "state": "paid"}
  - id: orders
    type: io.kestra.plugin.core.storage.DeduplicateItems
    from: "{{ outputs.events.uri }}"
    expr: "{{ order }}"
`,
		expect: { outputs: { orders: {
			numKeys: 2,
			processedItemsTotal: 3,
			droppedItemsTotal: 1
		} } }
	}],
	async run({ from, expr }, context) {
		const lastOf = new Map();
		let processed = 0;
		for await (const row of require_row_reader.readRows(from, context.storage)) {
			processed++;
			lastOf.set(await context.render(expr, require_item_variables.itemVariables(row, from, processed)), processed);
		}
		const kept = new Set(lastOf.values());
		async function* rows() {
			let number = 0;
			for await (const row of require_row_reader.readRows(from, context.storage)) if (kept.has(++number)) yield `${row.text}\n`;
		}
		return { outputs: {
			uri: await require_write_lines.storeTexts(require_file_name.fileName(context, require_file_name.extensionOf(from, ".ion")), rows(), context.storage),
			numKeys: lastOf.size,
			processedItemsTotal: processed,
			droppedItemsTotal: processed - lastOf.size
		} };
	}
});
exports.deduplicateItemsTask = deduplicateItemsTask;

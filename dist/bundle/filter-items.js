require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_item_variables = require("./item-variables.js");
const require_row_reader = require("./row-reader.js");
const require_write_lines = require("./write-lines.js");
const require_file_name = require("./file-name.js");
// src/tasks/core/storage/filter-items.ts
const filterItemsTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.FilterItems",
	aliases: ["io.kestra.core.tasks.storages.FilterItems"],
	title: "Filter the rows of a file.",
	description: "The file holds Ion text or JSON lines. The condition is rendered for every row, whose fields are variables of their own names.",
	properties: {
		from: require_common.text({
			description: "URI of the file.",
			required: true
		}),
		filterCondition: require_common.template({
			description: "Expression over the fields of a row, such as `{{ price > 10 }}`.",
			required: true
		}),
		filterType: require_common.choice(["INCLUDE", "EXCLUDE"], {
			description: "Whether rows for which the condition holds are kept or dropped.",
			default: "INCLUDE"
		}),
		errorOrNullBehavior: require_common.choice([
			"FAIL",
			"INCLUDE",
			"EXCLUDE"
		], {
			description: "What becomes of a row for which the condition fails or gives nothing.",
			default: "FAIL"
		})
	},
	outputs: {
		uri: {
			type: "uri",
			description: "URI of the file with the rows that were kept."
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
		title: "Keep what is expensive",
		flow: `id: filter_items
namespace: company.team
tasks:
  - id: products
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"name": "pen", "price": 2}
      {"name": "desk", "price": 200}
      {"name": "chair", "price": 90}
  - id: expensive
    type: io.kestra.plugin.core.storage.FilterItems
    from: "{{ outputs.products.uri }}"
    filterCondition: "{{ price > 50 }}"
`,
		expect: { outputs: { expensive: {
			processedItemsTotal: 3,
			droppedItemsTotal: 1
		} } }
	}],
	async run({ from, filterCondition, filterType, errorOrNullBehavior }, context) {
		let processed = 0;
		let dropped = 0;
		async function* kept() {
			for await (const row of require_row_reader.readRows(from, context.storage)) {
				processed++;
				const held = await holds(filterCondition, require_item_variables.itemVariables(row, from, processed), context);
				if ((typeof held === "boolean" ? held === (filterType === "INCLUDE") ? "INCLUDE" : "EXCLUDE" : doubtful(held, errorOrNullBehavior, processed)) === "INCLUDE") yield `${row.text}\n`;
				else dropped++;
			}
		}
		return { outputs: {
			uri: await require_write_lines.storeTexts(require_file_name.fileName(context, require_file_name.extensionOf(from, ".ion")), kept(), context.storage),
			processedItemsTotal: processed,
			droppedItemsTotal: dropped
		} };
	}
});
async function holds(condition, variables, context) {
	try {
		const rendered = await context.render(condition, variables);
		return rendered.trim() === "" ? null : require_run_always.isTruthy(rendered);
	} catch (error) {
		return error;
	}
}
function doubtful(held, behavior, row) {
	if (behavior !== "FAIL") return behavior;
	const what = held === null ? "gave nothing" : `failed: ${held.message}`;
	throw new require_common.TaskFailure(`\`filterCondition\` ${what} (row ${row}); set \`errorOrNullBehavior\` to INCLUDE or EXCLUDE to go on`, held === null ? {} : { cause: held });
}
exports.filterItemsTask = filterItemsTask;

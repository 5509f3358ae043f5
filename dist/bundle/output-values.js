require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/output/output-values.ts
const outputValuesTask = require_common.defineTask({
	type: "io.kestra.plugin.core.output.OutputValues",
	title: "Output a map of values.",
	description: "Every text in the map is rendered; numbers, booleans and structures keep their type. One expression in place of the map must render to a JSON object.",
	properties: { values: require_common.map(require_common.any({ description: "Any value." }), {
		description: "The values by name.",
		required: true
	}) },
	outputs: { values: {
		type: "map",
		description: "The rendered values."
	} },
	examples: [{
		title: "Several values at once",
		flow: `id: output_values
namespace: company.team
tasks:
  - id: facts
    type: io.kestra.plugin.core.output.OutputValues
    values:
      name: "{{ flow.id }}"
      count: 3
      tags: [a, "{{ 'b' | upper }}"]
  - id: use
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.facts.values.name }} {{ outputs.facts.values.tags[1] }}"
`,
		expect: {
			outputs: { facts: { values: {
				name: "output_values",
				count: 3,
				tags: ["a", "B"]
			} } },
			logs: ["output_values B"]
		}
	}],
	run: ({ values }) => ({ outputs: { values } })
});
exports.outputValuesTask = outputValuesTask;

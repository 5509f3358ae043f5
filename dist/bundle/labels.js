require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/execution/labels.ts
const RESERVED_PREFIX = "system.";
const labelsTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.Labels",
	aliases: ["io.kestra.core.tasks.executions.Labels"],
	title: "Add labels to the execution.",
	description: "A label that the execution has already gets the new value.",
	properties: { labels: require_common.either(require_common.map(require_common.text({ description: "Value of the label." }), { description: "Labels by key." }), require_common.list(require_common.object({
		key: require_common.text({
			description: "Key of the label.",
			required: true
		}),
		value: require_common.text({
			description: "Value of the label.",
			required: true
		})
	}, { description: "One label." }), { description: "Labels as a list of `key` and `value`." }), {
		description: "A map, a list of `{key, value}`, or an expression that renders to a JSON map.",
		required: true
	}) },
	outputs: {},
	examples: [{
		title: "Label an execution with what it found",
		flow: `id: label_update
namespace: company.team
tasks:
  - id: region
    type: io.kestra.plugin.core.debug.Return
    format: emea
  - id: mark
    type: io.kestra.plugin.core.execution.Labels
    labels:
      region: "{{ outputs.region.value }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "region is {{ labels.region }}"
`,
		expect: { logs: ["region is emea"] }
	}],
	run(properties, context) {
		const written = properties.labels;
		const labels = Array.isArray(written) ? written : Object.entries(written).map(([key, value]) => ({
			key,
			value
		}));
		const raw = context.rawProperties.labels;
		const nulls = typeof raw === "object" && raw !== null && !Array.isArray(raw) ? Object.entries(raw) : [];
		for (const [key, value] of nulls) if (value === null) throw new require_common.TaskFailure(`label \`${key}\` has no value`);
		for (const { key, value } of labels) {
			if (key.trim() === "") throw new require_common.TaskFailure("a label has an empty key");
			if (value.trim() === "") throw new require_common.TaskFailure(`label \`${key}\` has an empty value`);
			if (key.startsWith(RESERVED_PREFIX)) throw new require_common.TaskFailure(`label \`${key}\` cannot be set: keys that start with \`${RESERVED_PREFIX}\` are reserved; choose another key`);
		}
		return { updates: { labels } };
	}
});
exports.labelsTask = labelsTask;

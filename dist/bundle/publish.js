require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/metric/publish.ts
const publishTask = require_common.defineTask({
	type: "io.kestra.plugin.core.metric.Publish",
	title: "Record metrics.",
	description: "They are told in the summary of the execution, and by `gitestra executions metrics`.",
	properties: { metrics: require_common.list(require_common.object({
		type: require_common.choice([
			"counter",
			"timer",
			"gauge"
		], {
			description: "What the value is: something counted, a duration, or a reading.",
			required: true
		}),
		name: require_common.text({
			description: "Name of the metric.",
			required: true
		}),
		value: require_common.text({
			description: "A number; of a timer a duration such as PT1.5S, or a number of seconds.",
			required: true
		}),
		description: require_common.text({ description: "What the metric says." }),
		tags: require_common.map(require_common.text({ description: "Value of the tag." }), { description: "Tags by name." })
	}, { description: "One metric." }), {
		description: "The metrics.",
		required: true
	}) },
	outputs: {},
	examples: [{
		title: "Count what was done",
		flow: `id: metric_publish
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.metric.Publish
    metrics:
      - type: counter
        name: rows
        value: "{{ 40 + 2 }}"
        tags:
          flow: "{{ flow.id }}"
      - type: timer
        name: loading
        value: PT1.5S
`,
		expect: { state: "SUCCESS" }
	}],
	run({ metrics }, context) {
		for (const { type, name, value, description, tags } of metrics) {
			if (name.trim() === "") throw new require_common.TaskFailure("a metric has an empty name");
			context.metric({
				type,
				name,
				value: type === "timer" ? milliseconds(name, value) : number(name, value),
				...description === void 0 ? {} : { description },
				...tags === void 0 ? {} : { tags }
			});
		}
	}
});
function number(name, text) {
	const value = text.trim() === "" ? NaN : Number(text);
	if (Number.isFinite(value)) return value;
	throw new require_common.TaskFailure(`the value of metric \`${name}\` is \`${text}\`, which is no number`);
}
function milliseconds(name, text) {
	const seconds = text.trim() === "" ? NaN : Number(text);
	const value = require_common.parseDuration(text.trim()) ?? seconds * 1e3;
	if (Number.isFinite(value)) return value;
	throw new require_common.TaskFailure(`the value of timer \`${name}\` is \`${text}\`, which is no duration such as PT1.5S and no number of seconds`);
}
exports.publishTask = publishTask;

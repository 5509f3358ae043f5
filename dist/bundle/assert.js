require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/tasks/core/execution/assert.ts
const assertTask = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.Assert",
	title: "Fail unless conditions hold.",
	description: "Renders all conditions, whatever becomes of the others. One that is false or cannot be rendered fails the task; each is named in the log.",
	properties: {
		conditions: require_common.list(require_common.template({ description: "An expression that must be true." }), {
			description: "Expressions that must all be true. Kestra: `false`, `0`, `-0` and empty text are false.",
			required: true
		}),
		errorMessage: require_common.text({ description: "Message of the failure." })
	},
	outputs: {},
	examples: [{
		title: "Check what a task gave",
		flow: `id: checked
namespace: company.team
tasks:
  - id: count
    type: io.kestra.plugin.core.debug.Return
    format: "12"
  - id: check
    type: io.kestra.plugin.core.execution.Assert
    conditions:
      - "{{ outputs.count.value | number > 10 }}"
      - "{{ outputs.count.value | length == 2 }}"
`,
		expect: { state: "SUCCESS" }
	}, {
		title: "A condition that does not hold",
		flow: `id: unchecked
namespace: company.team
tasks:
  - id: check
    type: io.kestra.plugin.core.execution.Assert
    errorMessage: one is not two
    conditions: ["{{ 1 == 2 }}"]
`,
		expect: {
			state: "FAILED",
			logs: ["one is not two"]
		}
	}],
	selfBound: ["conditions"],
	async run({ errorMessage }, context) {
		const conditions = await conditionsOf(context.rawProperties.conditions, context.renderTyped);
		let failed = 0;
		for (const condition of conditions) {
			const problem = await problemOf(condition, context.render);
			if (problem === void 0) continue;
			failed += 1;
			context.logger.error(`assertion \`${condition}\` ${problem}`);
		}
		const own = {
			type: "counter",
			incidental: true
		};
		context.metric({
			name: "success",
			value: conditions.length - failed,
			...own
		});
		context.metric({
			name: "failed",
			value: failed,
			...own
		});
		if (failed > 0) throw new require_common.TaskFailure(errorMessage ?? `${failed} of ${conditions.length} assertions failed`);
	}
});
async function conditionsOf(raw, renderTyped) {
	if (Array.isArray(raw)) return raw.map(String);
	const rendered = await renderTyped(String(raw));
	const found = typeof rendered === "string" ? parsedList(rendered) : rendered;
	if (Array.isArray(found)) return found.map(String);
	throw new require_common.TaskFailure("property `conditions`: the expression must give a list of conditions");
}
function parsedList(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function problemOf(condition, render) {
	try {
		const text = String(await render(condition)).trim();
		return require_run_always.isTruthy(text) ? void 0 : `is false: it renders to \`${text}\``;
	} catch (error) {
		return `cannot be rendered: ${error.message}`;
	}
}
exports.assertTask = assertTask;

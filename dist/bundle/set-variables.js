require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/execution/set-variables.ts
const setVariables = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.SetVariables",
	title: "Set variables of the execution.",
	description: "Tasks that start later see the new values as `vars`. Maps are merged key by key and lists are appended to; anything else is replaced.",
	properties: {
		variables: require_common.map(require_common.any({ description: "Value of the variable." }), {
			description: "Variables by name; texts inside are rendered.",
			required: true
		}),
		overwrite: require_common.boolean({
			description: "Whether a variable that is there already may change; otherwise the task fails.",
			default: true
		})
	},
	outputs: {},
	examples: [{
		title: "Remember a decision",
		flow: `id: remember
namespace: company.team
variables:
  region: none
tasks:
  - id: decide
    type: io.kestra.plugin.core.execution.SetVariables
    variables:
      region: emea
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "region is {{ vars.region }}"
`,
		needs: "an execution whose variables it can change"
	}],
	run({ variables, overwrite }, context) {
		const current = context.variables.vars ?? {};
		const taken = Object.keys(variables).filter((name) => Object.hasOwn(current, name));
		if (!overwrite && taken.length > 0) throw new require_common.TaskFailure(`${taken.map((name) => `variable \`${name}\``).join(", ")} ${taken.length === 1 ? "is" : "are"} set already and \`overwrite\` is false; choose another name or remove \`overwrite: false\``);
		return { updates: { variables: merge(current, variables) } };
	}
});
function merge(base, added) {
	const merged = { ...base };
	for (const [key, value] of Object.entries(added)) {
		const old = Object.hasOwn(merged, key) ? merged[key] : void 0;
		if (Array.isArray(old) && Array.isArray(value)) merged[key] = [...old, ...value];
		else if (isTree(old) && isTree(value)) merged[key] = merge(old, value);
		else merged[key] = value;
	}
	return merged;
}
function isTree(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
exports.setVariables = setVariables;

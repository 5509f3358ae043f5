require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/execution/unset-variables.ts
const unsetVariables = require_common.defineTask({
	type: "io.kestra.plugin.core.execution.UnsetVariables",
	title: "Remove variables of the execution.",
	description: "Tasks that start later no longer see them as `vars`. A dotted name reaches into a map.",
	properties: {
		variables: require_common.list(require_common.text({ description: "Name of a variable, such as `region` or `mail.sender`." }), {
			description: "Names of the variables to remove.",
			required: true
		}),
		ignoreMissing: require_common.boolean({
			description: "Whether a dotted name may lead into a map that is not there; otherwise the task fails.",
			default: false
		})
	},
	outputs: {},
	examples: [{
		title: "Forget a value",
		flow: `id: forget
namespace: company.team
variables:
  region: emea
tasks:
  - id: remove
    type: io.kestra.plugin.core.execution.UnsetVariables
    variables: [region]
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "region is {{ vars.region ?? 'unknown' }}"
`,
		needs: "an execution whose variables it can change"
	}],
	run({ variables, ignoreMissing }, context) {
		let remaining = context.variables.vars ?? {};
		for (const name of variables) remaining = without(remaining, name.split("."), name, ignoreMissing);
		return { updates: { variables: remaining } };
	}
});
function without(tree, path, name, ignoreMissing) {
	const [first = "", ...rest] = path;
	if (rest.length === 0 || Object.hasOwn(tree, name)) {
		const key = rest.length === 0 ? first : name;
		return Object.fromEntries(Object.entries(tree).filter(([other]) => other !== key));
	}
	const inner = Object.hasOwn(tree, first) ? tree[first] : void 0;
	if (typeof inner !== "object" || inner === null || Array.isArray(inner)) {
		if (ignoreMissing) return tree;
		throw new require_common.TaskFailure(`variable \`${name}\` cannot be removed: there is no map \`${first}\`; set \`ignoreMissing: true\` if that is fine`);
	}
	return {
		...tree,
		[first]: without(inner, rest, rest.join("."), ignoreMissing)
	};
}
exports.unsetVariables = unsetVariables;

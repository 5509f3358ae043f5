const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
// src/plugin/condition-context.ts
var condition_context_exports = require_rolldown_runtime.__exportAll({ conditionContext: () => conditionContext });
var ConditionError = class extends Error {
	constructor(type, cause) {
		super(`condition ${type.slice(type.lastIndexOf(".") + 1)}: ${cause.message}`, { cause });
		this.name = "ConditionError";
	}
};
function conditionContext(world) {
	const { registry, expressions, variables, flow, execution, options } = world;
	const context = {
		flow,
		...execution === void 0 ? {} : { execution },
		render: (template, more) => expressions.render(template, {
			...variables,
			...more
		}, options),
		renderTyped: (template, more) => expressions.renderTyped(template, {
			...variables,
			...more
		}, options),
		holds: async (condition) => {
			try {
				const definition = await conditionDefinition(String(condition.type), registry);
				const bound = await require_run_always.bindProperties(definition.properties, condition, {
					render: (template) => context.render(template),
					renderStructure: (value) => expressions.renderStructure(value, variables, options)
				});
				return await definition.holds(bound, context);
			} catch (error) {
				throw error instanceof ConditionError ? error : new ConditionError(String(condition.type), error);
			}
		}
	};
	return context;
}
async function conditionDefinition(type, registry) {
	const definition = registry.loaded(type) ?? await registry.load(type);
	if (definition?.kind === "condition") return definition;
	throw new ConditionError(type, new Error("there is no such type of condition"));
}
Object.defineProperty(exports, "ConditionError", {
	enumerable: true,
	get: function() {
		return ConditionError;
	}
});
Object.defineProperty(exports, "conditionContext", {
	enumerable: true,
	get: function() {
		return conditionContext;
	}
});
Object.defineProperty(exports, "conditionDefinition", {
	enumerable: true,
	get: function() {
		return conditionDefinition;
	}
});
Object.defineProperty(exports, "condition_context_exports", {
	enumerable: true,
	get: function() {
		return condition_context_exports;
	}
});

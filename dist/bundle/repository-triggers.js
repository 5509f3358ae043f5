const require_run_always = require("./run-always.js");
const require_schedule = require("./schedule.js");
const require_condition_context = require("./condition-context.js");
// src/trigger/trigger-state.ts
function triggerKey(flow, triggerId) {
	return `triggers/${flow.namespace}/${flow.id}/${triggerId}`;
}
function backfillKey(flow, triggerId) {
	return `backfills/${flow.namespace}/${flow.id}/${triggerId}`;
}
const TICK_KEY = "tick";
const SEEN_KEY = "executions";
// src/trigger/trigger-conditions.ts
var TriggerConditions = class {
	#ports;
	constructor(ports) {
		this.#ports = ports;
	}
	async allHold(conditions, extra, execution) {
		if (conditions.length === 0) return true;
		const context = this.context(extra, execution);
		for (const condition of conditions) if (!await context.holds(condition)) return false;
		return true;
	}
	holds(condition, extra, execution) {
		return this.context(extra, execution).holds(condition);
	}
	async isWanted(when, extra) {
		if (when === void 0) return true;
		try {
			return require_run_always.isTruthy(await this.#ports.expressions.render(when, {
				...this.#ports.variables,
				...extra
			}));
		} catch (error) {
			throw new require_condition_context.ConditionError("when", error);
		}
	}
	async ofSchedules(conditions) {
		const found = [];
		for (const condition of conditions) if ((await require_condition_context.conditionDefinition(String(condition.type), this.#ports.registry)).schedule) found.push(condition);
		return found;
	}
	context(extra, execution) {
		const { variables } = this.#ports;
		return require_condition_context.conditionContext({
			...this.#ports,
			variables: {
				...variables,
				...extra
			},
			...execution === void 0 ? {} : { execution }
		});
	}
};
// src/app/repository-triggers.ts
async function repositoryTriggers(workspace, target) {
	const sources = target === void 0 ? (await workspace.catalog.entries()).map((entry) => entry.source) : [await require_run_always.findFlow(target, workspace)];
	const triggers = [];
	const refused = [];
	for (const source of sources) {
		if (!/\btriggers\b/.test(source.text)) continue;
		const prepared = await require_run_always.prepareFlow(source, workspace);
		if ("diagnostics" in prepared) refused.push(prepared);
		else triggers.push(...triggersOf(prepared, workspace));
	}
	return {
		triggers,
		refused
	};
}
function triggersOf(prepared, workspace) {
	const { flow, data } = prepared;
	if (flow.triggers.length === 0) return [];
	const written = data.triggers ?? [];
	const expressions = require_run_always.createExpressionEngine({
		level: workspace.config.kestra,
		services: require_run_always.expressionServices({
			...workspace,
			namespaceFiles: workspace.machine.namespaceFiles,
			errorLogs: () => []
		}, flow.namespace, () => NO_FILES)
	});
	const variables = triggerVariables(prepared, workspace);
	const conditions = new TriggerConditions({
		registry: workspace.registry,
		expressions,
		variables,
		flow
	});
	return flow.triggers.map((trigger, index) => {
		const properties = written[index] ?? trigger.properties;
		return {
			flow,
			prepared,
			trigger,
			name: `${flow.namespace}.${flow.id}.${trigger.id}`,
			key: triggerKey(flow, trigger.id),
			type: workspace.registry.canonical(trigger.type) ?? trigger.type,
			properties,
			enabled: !flow.disabled && String(properties.disabled) !== "true",
			conditions,
			expressions,
			variables
		};
	});
}
function triggerVariables({ flow, data, namespaceVariables }, workspace) {
	const defaults = flow.inputs.filter((input) => input.defaults !== void 0 && input.defaults !== null);
	const envs = {};
	for (const [name, value] of Object.entries(workspace.environment)) if (name.startsWith("ENV_") && value !== void 0) envs[name.slice(4).toLowerCase()] = value;
	return {
		flow: {
			id: flow.id,
			namespace: flow.namespace
		},
		inputs: Object.fromEntries(defaults.map((input) => [input.id, input.defaults])),
		vars: data.variables ?? {},
		globals: workspace.config.globals,
		namespace: namespaceVariables,
		kestra: { environment: { name: "gitestra" } },
		envs
	};
}
const NO_FILES = { exists: async () => false };
async function openSchedule(trigger, workspace) {
	if (!require_schedule.isSchedule(trigger.type)) return void 0;
	const { expressions, variables } = trigger;
	const properties = {
		...trigger.properties,
		type: trigger.type
	};
	for (const name of [
		"cron",
		"timezone",
		"withSeconds",
		"recoverMissedSchedules",
		"lateMaximumDelay",
		"dates"
	]) {
		const value = properties[name];
		if (typeof value === "string" && value.includes("{{")) properties[name] = await expressions.renderTyped(value, variables);
		else if (Array.isArray(value)) properties[name] = await expressions.renderStructure(value, variables);
	}
	if (typeof properties.dates === "string") properties.dates = JSON.parse(properties.dates);
	const schedule = require_schedule.readSchedule(properties, { level: workspace.config.kestra });
	const { cron, withSeconds, dates } = properties;
	const fingerprint = JSON.stringify(schedule.kind === "cron" ? [
		cron,
		schedule.zone.id,
		String(withSeconds) === "true"
	] : dates);
	return {
		schedule,
		wanted: new require_schedule.WantedMoments(schedule, trigger.conditions),
		fingerprint
	};
}
async function triggerDefinition(trigger, workspace) {
	const definition = await workspace.registry.load(trigger.type);
	return definition?.kind === "trigger" ? definition : void 0;
}
Object.defineProperty(exports, "SEEN_KEY", {
	enumerable: true,
	get: function() {
		return SEEN_KEY;
	}
});
Object.defineProperty(exports, "TICK_KEY", {
	enumerable: true,
	get: function() {
		return TICK_KEY;
	}
});
Object.defineProperty(exports, "backfillKey", {
	enumerable: true,
	get: function() {
		return backfillKey;
	}
});
Object.defineProperty(exports, "openSchedule", {
	enumerable: true,
	get: function() {
		return openSchedule;
	}
});
Object.defineProperty(exports, "repositoryTriggers", {
	enumerable: true,
	get: function() {
		return repositoryTriggers;
	}
});
Object.defineProperty(exports, "triggerDefinition", {
	enumerable: true,
	get: function() {
		return triggerDefinition;
	}
});

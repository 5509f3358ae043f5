const require_common = require("./common.js");
// src/tasks/notifications/execution-docs.ts
function executionDescription(more) {
	return [
		"Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run.",
		...more === void 0 ? [] : [more],
		"For flows with a Flow trigger, and for `errors` and `afterExecution`."
	].join(" ");
}
function failuresExample(flowId, type, properties, needs) {
	return {
		title: "Tell of every flow that fails",
		flow: `id: ${flowId}
namespace: company.team
tasks:
  - id: tell
    type: ${type}
${properties.map((line) => `    ${line}\n`).join("")}triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
		needs
	};
}
// src/tasks/notifications/execution-properties.ts
const executionProperties = {
	executionId: require_common.text({ description: "The execution to tell of. Default: this one. In a flow that a Flow trigger starts write `{{ trigger.executionId }}`." }),
	customFields: require_common.map(require_common.any({ description: "Value." }), { description: "Facts to add, by name." }),
	customMessage: require_common.text({ description: "Text to put above." })
};
const replaced = (name) => require_common.any({
	description: "Without effect: the message is made from the execution.",
	deprecated: `remove \`${name}\`; the message is made from the execution`
});
function replacedProperties(...names) {
	return Object.fromEntries(names.map((name) => [name, replaced(name)]));
}
function warnOfReplaced(properties, names, context) {
	for (const name of names.filter((name) => properties[name] !== void 0)) context.logger.warn(`\`${name}\` has no effect: the message is made from the execution`);
}
// src/tasks/notifications/notified-execution.ts
async function notifiedExecution(wanted, context) {
	const id = wanted.executionId?.trim() || context.execution.id;
	const facts = await context.history.facts(id);
	if (facts === void 0) throw new require_common.TaskFailure(`property \`executionId\`: execution \`${id}\` is not known: it is neither on this machine nor in the history of the repository`);
	const { state, ends } = stateAndEnd(facts, context);
	const runs = othersThan(context.taskRun.id, facts.taskRuns);
	const failed = firstFailed(runs);
	return {
		id,
		namespace: facts.namespace,
		flowId: facts.flowId,
		state,
		start: facts.start,
		duration: durationText((ends ?? context.clock.now()) - facts.start),
		link: facts.url,
		failedTask: state === "SUCCESS" ? void 0 : failed?.taskId,
		lastTask: runs.at(-1)?.taskId,
		customMessage: wanted.customMessage,
		customFields: Object.entries(wanted.customFields ?? {}).map(([name, value]) => [name, valueText(value)])
	};
}
function stateAndEnd(facts, { variables }) {
	const trigger = variables.trigger;
	return {
		state: (trigger?.executionId === facts.id && typeof trigger.state === "string" ? trigger.state : void 0) ?? facts.state ?? "interrupted",
		ends: facts.end
	};
}
function othersThan(own, runs) {
	const parents = new Map(runs.map((run) => [run.id, run.parentId]));
	const excluded = new Set();
	for (let id = own; id !== void 0; id = parents.get(id)) excluded.add(id);
	return runs.filter(({ id }) => id === void 0 || !excluded.has(id));
}
function firstFailed(runs) {
	const failed = runs.filter(({ state }) => state === "FAILED");
	const parents = new Set(failed.map(({ parentId }) => parentId));
	return failed.find(({ id }) => id === void 0 || !parents.has(id));
}
function durationText(milliseconds) {
	const whole = Math.max(0, Math.floor(milliseconds));
	const part = (of, digits) => String(Math.floor(of)).padStart(digits, "0");
	const seconds = whole / 1e3;
	return `${part(seconds / 3600, 2)}:${part(seconds / 60 % 60, 2)}:${part(seconds % 60, 2)}.${part(whole % 1e3, 3)}`;
}
function valueText(value) {
	return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
const WORDS = {
	SUCCESS: "Succeeded after",
	WARNING: "Ended with a warning after",
	FAILED: "Failed after",
	KILLED: "Was killed after",
	CANCELLED: "Was cancelled after",
	PAUSED: "Is paused after",
	interrupted: "Was interrupted after"
};
function outcomeText(execution, code) {
	const { failedTask, state, duration } = execution;
	if (failedTask !== void 0) return `Task ${code(failedTask)} failed, after ${duration}`;
	return `${WORDS[state] ?? "Is at work since"} ${duration}`;
}
const nameOf = ({ namespace, flowId }) => `${namespace}.${flowId}`;
function factsOf(execution) {
	const { namespace, flowId, id, state, start, duration, lastTask, failedTask, customFields } = execution;
	return [
		["Namespace", namespace],
		["Flow", flowId],
		["Execution", id],
		["State", state],
		["Started", new Date(start).toISOString()],
		["Duration", duration],
		...failedTask === void 0 ? [] : [["Failed task", failedTask]],
		...lastTask === void 0 ? [] : [["Last task", lastTask]],
		...customFields
	];
}
Object.defineProperty(exports, "executionDescription", {
	enumerable: true,
	get: function() {
		return executionDescription;
	}
});
Object.defineProperty(exports, "executionProperties", {
	enumerable: true,
	get: function() {
		return executionProperties;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "failuresExample", {
	enumerable: true,
	get: function() {
		return failuresExample;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "notifiedExecution", {
	enumerable: true,
	get: function() {
		return notifiedExecution;
	}
});
Object.defineProperty(exports, "outcomeText", {
	enumerable: true,
	get: function() {
		return outcomeText;
	}
});
Object.defineProperty(exports, "replacedProperties", {
	enumerable: true,
	get: function() {
		return replacedProperties;
	}
});
Object.defineProperty(exports, "warnOfReplaced", {
	enumerable: true,
	get: function() {
		return warnOfReplaced;
	}
});

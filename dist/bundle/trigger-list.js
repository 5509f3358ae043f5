require("./rolldown-runtime.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_start = require("./start.js");
// src/app/trigger-list.ts
async function listTriggers(workspace, store, target) {
	const [{ triggers }, states] = await Promise.all([require_repository_triggers.repositoryTriggers(workspace, target), store.all()]);
	return triggers.map(({ flow, trigger, type, key, enabled }) => {
		const state = states.get(key)?.value;
		const backfill = states.get(require_repository_triggers.backfillKey(flow, trigger.id))?.value;
		const disabled = enabled ? state?.disabled : "in its file";
		return {
			flow: `${flow.namespace}.${flow.id}`,
			triggerId: trigger.id,
			type,
			...disabled === void 0 ? {} : { disabled },
			...state === void 0 ? {} : { date: state.date },
			...state?.executionId === void 0 ? {} : { executionId: state.executionId },
			...backfill === void 0 ? {} : { backfill: {
				start: backfill.start,
				end: backfill.end,
				done: backfill.done,
				...backfill.reached === void 0 ? {} : { reached: backfill.reached }
			} }
		};
	});
}
async function switchTrigger({ target, triggerId, on, now }, workspace, store) {
	const { triggers } = await require_repository_triggers.repositoryTriggers(workspace, target);
	const found = triggers.find(({ trigger }) => trigger.id === triggerId);
	if (found === void 0) {
		const ids = triggers.map(({ trigger }) => trigger.id);
		const near = require_start.nearest(triggerId, ids);
		throw new require_start.UsageError(`\`${target}\` has no trigger \`${triggerId}\``, near === void 0 ? `it has ${ids.join(", ") || "none"}` : `did you mean \`${near}\`?`);
	}
	if (on && !found.enabled) throw new require_start.UsageError(`\`${found.name}\` is off in its file`, "remove `disabled: true` there");
	for (let tries = 0; tries < 20; tries++) {
		const stored = (await store.all()).get(found.key);
		const state = stored?.value;
		if (state?.disabled === void 0 === on) return false;
		const date = new Date(now).toISOString();
		const { disabled: _, executionId: __, started: ___, firing: ____, ...rest } = state ?? { date };
		if (await store.swap(found.key, stored?.version, on ? {
			...rest,
			date
		} : {
			...state ?? { date },
			disabled: "somebody switched it off"
		}) !== void 0) return true;
	}
	throw new require_start.UsageError(`the state of \`${found.name}\` is changed by others all the time`, "try again");
}
exports.listTriggers = listTriggers;
exports.switchTrigger = switchTrigger;

require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_run_backfill = require("./run-backfill.js");
const require_tick_session = require("./tick-session.js");
// src/app/backfill.ts
const MOST_MOMENTS = 1e5;
async function backfill(request, workspace, store) {
	const { trigger, open } = await scheduleToFill(request, workspace);
	refuseSecrets(request, trigger, workspace);
	const parallel = request.parallel ?? 1;
	const session = new require_tick_session.TickSession(workspace, store, {
		clock: require_common.systemClock,
		dryRun: request.dryRun === true,
		parallel,
		limit: Number.POSITIVE_INFINITY,
		...request.onExecution === void 0 ? {} : { onExecution: request.onExecution },
		...request.observer === void 0 ? {} : { observer: request.observer },
		...request.signal === void 0 ? {} : { signal: request.signal }
	});
	await session.load();
	const key = require_repository_triggers.backfillKey(trigger.flow, trigger.trigger.id);
	const stored = session.state(key)?.value;
	const state = stateToFill(request, stored, trigger, session.now);
	const plan = await planOf(state, stored, trigger, open);
	request.onPlan?.(plan);
	const report = (end) => ({
		...plan,
		end,
		executions: session.executions,
		problems: session.problems,
		notes: session.notes
	});
	if (request.dryRun === true) return report("planned");
	if (!await session.swap(key, request.cancel === true ? void 0 : state)) throw new require_start.UsageError("somebody else changed this backfill just now", "try again");
	if (request.cancel === true) return report("cancelled");
	if (state.inTicks === true) return report("left to ticks");
	return report(await new require_run_backfill.BackfillRun(trigger, open, session).run(parallel));
}
function refuseSecrets({ inputs = {} }, { flow }, workspace) {
	const redactor = new require_run_always.Redactor();
	workspace.secrets.registerAll(redactor);
	for (const [id, value] of Object.entries(inputs)) {
		const text = JSON.stringify(value) ?? "";
		if (!flow.inputs.some((input) => input.id === id && input.type === "SECRET") && redactor.redact(text) === text) continue;
		throw new require_start.UsageError(`the input \u201c${id}\u201d holds a secret, and a backfill writes its inputs down`, `write it in the \`inputs\` of the trigger: ${id}: "{{ secret('NAME') }}"`);
	}
}
async function scheduleToFill({ target, triggerId }, workspace) {
	const { triggers, refused } = await require_repository_triggers.repositoryTriggers(workspace, target);
	const [broken] = refused;
	if (broken !== void 0) throw new require_start.UsageError(`the flow in ${broken.source.path} has errors: ${broken.diagnostics.map(require_run_always.renderDiagnostic).join("; ")}`);
	const candidates = triggers.filter(({ type }) => type.endsWith(".Schedule") || type.endsWith(".ScheduleOnDates"));
	const ids = candidates.map(({ trigger }) => trigger.id);
	const [only] = candidates;
	if (only === void 0) throw new require_start.UsageError(`\`${target}\` has no trigger with a schedule`);
	const found = triggerId === void 0 && candidates.length === 1 ? only : candidates.find(({ trigger }) => trigger.id === triggerId);
	if (found === void 0) {
		const close = triggerId === void 0 ? void 0 : require_start.nearest(triggerId, ids);
		throw new require_start.UsageError(triggerId === void 0 ? `\`${target}\` has several schedules` : `\`${target}\` has no schedule \`${triggerId}\``, close === void 0 ? `give --trigger ${ids.join(" or --trigger ")}` : `did you mean \`${close}\`?`);
	}
	if (found.flow.disabled) throw new require_start.UsageError(`flow \`${target}\` is disabled`, "remove `disabled: true` to run it");
	try {
		return {
			trigger: found,
			open: await require_repository_triggers.openSchedule(found, workspace)
		};
	} catch (error) {
		throw new require_start.UsageError(`trigger \`${found.trigger.id}\`: ${error.message}`);
	}
}
function stateToFill({ from, to, inputs, labels, inTicks, cancel }, stored, { name, trigger }, now) {
	if (from === void 0) {
		if (stored === void 0) throw new require_start.UsageError(`there is no backfill of \`${name}\` to go on with`, "give --from and --to");
		const { paused: _, inTicks: __, ...rest } = stored;
		return inTicks === true ? {
			...rest,
			inTicks: true
		} : rest;
	}
	const start = new Date(from).toISOString();
	const end = new Date(to ?? now).toISOString();
	if (stored !== void 0 && cancel !== true) {
		if (!(stored.start === start && (to === void 0 || stored.end === end))) throw new require_start.UsageError(`a backfill of \`${name}\` from ${stored.start} to ${stored.end} is not done yet`, `go on with it: gitestra backfill \u2026 --trigger ${trigger.id}; or give it up with --cancel`);
		const { paused: _, inTicks: __, ...rest } = stored;
		return inTicks === true ? {
			...rest,
			inTicks: true
		} : rest;
	}
	if (start > end) throw new require_start.UsageError(`--from ${start} is after --to ${end}`);
	return {
		start,
		end,
		running: {},
		done: 0,
		failed: 0,
		...inputs === void 0 || Object.keys(inputs).length === 0 ? {} : { inputs },
		...labels === void 0 || labels.length === 0 ? {} : { labels },
		...inTicks === true ? { inTicks: true } : {}
	};
}
async function planOf(state, stored, { name }, { wanted, schedule }) {
	const [from, to] = [Date.parse(state.start), Date.parse(state.end)];
	const moments = [];
	let at = await wanted.next(state.reached === void 0 ? from - 1 : Date.parse(state.reached));
	for (; at !== void 0 && at <= to; at = await wanted.next(at)) {
		if (moments.length === MOST_MOMENTS) throw new require_start.UsageError(`more than ${MOST_MOMENTS} executions from ${state.start} to ${state.end}`, "choose a shorter time");
		moments.push(at);
	}
	return {
		name,
		from,
		to,
		moments,
		zone: schedule.zone,
		...stored === void 0 ? {} : { done: stored.done }
	};
}
exports.backfill = backfill;

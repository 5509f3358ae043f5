require("./rolldown-runtime.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
const require_flow_triggers = require("./flow-triggers.js");
const require_run_backfill = require("./run-backfill.js");
const require_start = require("./start.js");
const require_tick_session = require("./tick-session.js");
const require_condition_context = require("./condition-context.js");
const require_claim_moment = require("./claim-moment.js");
// src/app/tick-backfills.ts
async function tickBackfills(triggers, session) {
	await Promise.all(triggers.map((trigger) => tickBackfill(trigger, session)));
}
async function tickBackfill(trigger, session) {
	const state = session.state(require_repository_triggers.backfillKey(trigger.flow, trigger.trigger.id))?.value;
	if (state?.inTicks !== true) return;
	if (state.paused === true) return session.note(trigger.name, "its backfill is paused");
	if (session.options.dryRun) return session.note(trigger.name, "its backfill would go on");
	try {
		const open = await require_repository_triggers.openSchedule(trigger, session.workspace);
		if (open !== void 0) await new require_run_backfill.BackfillRun(trigger, open, session).run(1, session.options.limit);
	} catch (error) {
		session.problem(trigger.name, error);
	}
}
// src/app/poll-trigger.ts
async function pollTrigger(trigger, definition, id, workspace) {
	const { flow, prepared } = trigger;
	const home = require_start.mkdtempSync(require_start.join(require_common.tmpdir(), "gitestra-poll-"));
	const folder = require_common.createExecutionFolder(home, id);
	const poll = {};
	const task = {
		...definition,
		kind: "task",
		outputs: {},
		examples: [],
		async run(properties, context) {
			poll.edge = definition.edge?.(properties) ?? false;
			const fired = await definition.poll(properties, context);
			if (fired !== void 0) poll.fired = fired;
		}
	};
	const registry = new require_common.Registry([{
		type: definition.type,
		kind: "task",
		load: async () => task
	}]);
	const own = Object.entries(trigger.properties).filter(([name]) => !COMMON.has(name) && name !== "interval");
	const data = {
		...prepared.data,
		tasks: [{
			...Object.fromEntries(own),
			id: trigger.trigger.id,
			type: definition.type
		}]
	};
	for (const name of OTHER_TASKS) delete data[name];
	const record = await new require_run_always.ExecutionSession({
		...require_run_always.sessionBasis(workspace, flow),
		registry,
		folder,
		observer: {},
		namespaceVariables: prepared.namespaceVariables,
		maxParallel: 1,
		locate: prepared.locate,
		startSubflow: () => Promise.reject(new Error("a trigger starts no subflows")),
		convertOutputs: async () => ({})
	}).start(await require_run_always.compileFlow(data, registry), {
		id,
		namespace: flow.namespace,
		flowId: flow.id,
		flow: data,
		inputs: {},
		labels: [],
		variables: prepared.data.variables ?? {},
		trigger: {
			id: trigger.trigger.id,
			type: definition.type
		}
	}).finished;
	const failure = record.taskRuns[0]?.attempts.at(-1)?.failure ?? record.failure;
	return {
		...record.state !== "SUCCESS" || poll.fired === void 0 ? {} : { variables: poll.fired },
		...record.state === "SUCCESS" ? {} : { failure: failure?.message ?? `it ended ${record.state}` },
		edge: poll.edge === true,
		files: folder.filesDir,
		close: () => require_start.rmSync(home, {
			recursive: true,
			force: true
		})
	};
}
const COMMON = new Set(require_common.COMMON_TRIGGER_PROPERTIES);
const OTHER_TASKS = [
	"errors",
	"finally",
	"afterExecution",
	"listeners",
	"outputs",
	"retry",
	"sla",
	"concurrency",
	"checks"
];
// src/app/tick-polling.ts
const iso$1 = (moment) => new Date(moment).toISOString();
async function tickPolling(trigger, definition, session) {
	const { key, name } = trigger;
	const stored = session.state(key)?.value;
	if (stored?.disabled !== void 0) return session.note(name, `it is disabled: ${stored.disabled}`);
	const state = stored === void 0 ? void 0 : require_tick_session.released(stored, trigger, session);
	if (state === "busy") return session.note(name, `execution ${stored?.executionId ?? ""} is still at work, or waits for somebody`);
	if (state !== void 0 && session.now < Date.parse(state.date) + intervalOf(trigger, definition)) return;
	const asked = {
		...state,
		date: iso$1(session.now)
	};
	if (session.options.dryRun) return session.note(name, "it would be asked");
	if (!await session.swap(key, asked)) return session.note(name, "another tick is at work on it");
	const variables = { trigger: { date: iso$1(session.now) } };
	const { conditions, properties } = trigger;
	if (await conditions.allHold(list(properties.conditions), variables) && await conditions.isWanted(properties.when === void 0 ? void 0 : String(properties.when), variables)) await askAndStart(trigger, definition, asked, session);
}
async function askAndStart(trigger, definition, asked, session) {
	const { key, name } = trigger;
	const id = require_run_always.newId();
	const poll = await pollTrigger(trigger, definition, id, session.workspace);
	try {
		const { variables, failure, files, edge } = poll;
		if (failure !== void 0 && String(trigger.properties.failOnTriggerError) !== "true") return session.problem(name, `it could not be evaluated: ${failure}`);
		const state = failure === void 0 ? remembered(asked, edge && variables !== void 0) : asked;
		if (failure === void 0 && !(variables !== void 0 && !(edge && asked.fitted === true))) {
			if (state.fitted !== asked.fitted) await session.swap(key, state);
			return;
		}
		const claimed = {
			...state,
			executionId: id,
			started: iso$1(session.options.clock.now())
		};
		if (!await session.swap(key, claimed)) return session.note(name, "its state was changed by somebody else");
		const problem = failure === void 0 ? {} : { failure: `the trigger could not be evaluated: ${failure}` };
		const record = await session.start({
			trigger,
			id,
			variables: variables ?? {},
			files,
			...problem
		}, "polling");
		if (record === void 0 && session.options.dispatch !== void 0) return;
		if (record?.state === "PAUSED") return;
		const ended = record === void 0 ? state : require_tick_session.settled(claimed, trigger, record.state);
		if (!await session.swap(key, ended)) return session.note(name, "its state was changed by somebody else");
		if (ended.disabled !== void 0) session.note(name, `it is disabled now: ${ended.disabled}`);
	} finally {
		poll.close();
	}
}
function remembered({ fitted: _, ...state }, fits) {
	return fits ? {
		...state,
		fitted: true
	} : state;
}
function intervalOf({ properties }, definition) {
	const { interval } = properties;
	return (typeof interval === "number" ? interval * 1e3 : require_common.parseDuration(String(interval ?? ""))) ?? Number(definition.properties.interval?.default ?? 6e4);
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
// src/trigger/due-moments.ts
const COUNTED = 1e3;
async function dueMoments(schedule, wanted, { since, now, outage, limit }) {
	if (outage && schedule.recovery === "NONE") return {
		due: [],
		leftOut: await count(wanted, since, now),
		until: now
	};
	if (outage && schedule.recovery === "LAST") {
		const last = await wanted.previous(now + 1e3);
		const isDue = last !== void 0 && last > since && last <= now && !isTooLate(schedule, last, now);
		const missed = await count(wanted, since, now);
		return isDue ? {
			due: [last],
			leftOut: missed - 1,
			until: now
		} : {
			due: [],
			leftOut: missed,
			until: now
		};
	}
	const { lateMaximumDelay } = schedule;
	const from = lateMaximumDelay === void 0 ? since : Math.max(since, now - lateMaximumDelay - 1);
	const leftOut = from === since ? 0 : await count(wanted, since, Math.min(from, now));
	const due = [];
	for (let at = await wanted.next(from); at !== void 0 && at <= now; at = await wanted.next(at)) {
		if (due.length === limit) return {
			due,
			leftOut,
			until: due.at(-1)
		};
		due.push(at);
	}
	return {
		due,
		leftOut,
		until: now
	};
}
function isTooLate({ lateMaximumDelay }, moment, now) {
	return lateMaximumDelay !== void 0 && moment + lateMaximumDelay < now;
}
async function count(wanted, since, until) {
	let found = 0;
	for (let at = await wanted.next(since); at !== void 0 && at <= until && found < COUNTED; at = await wanted.next(at)) found++;
	return found;
}
// src/app/tick-schedules.ts
const iso = (moment) => new Date(moment).toISOString();
async function tickSchedule(trigger, open, outage, session) {
	const stored = session.state(trigger.key)?.value;
	if (stored?.disabled !== void 0) return session.note(trigger.name, `it is disabled: ${stored.disabled}`);
	if (stored?.schedule !== open.fingerprint) {
		const begun = iso(session.now);
		await session.swap(trigger.key, {
			date: begun,
			schedule: open.fingerprint,
			begun
		});
		return;
	}
	const state = require_tick_session.released(stored, trigger, session);
	if (state === "busy") return session.note(trigger.name, `execution ${stored.executionId ?? ""} is still at work, or waits for somebody`);
	await new ScheduleTick(trigger, open, outage, session).run(state, state !== stored);
}
var ScheduleTick = class {
	#trigger;
	#open;
	#outage;
	#session;
	constructor(trigger, open, outage, session) {
		this.#trigger = trigger;
		this.#open = open;
		this.#outage = outage;
		this.#session = session;
	}
	async run(state, changed) {
		const session = this.#session;
		const all = await this.#due(Date.parse(state.date));
		const found = {
			...all,
			due: all.due.filter((moment) => !require_claim_moment.firedEarly(state, moment))
		};
		const isBehind = found.leftOut > 0 || found.due.length < all.due.length;
		if (found.leftOut > 0) {
			const many = found.leftOut >= 1e3 ? "1000 times or more were" : `${found.leftOut} ${found.leftOut === 1 ? "time was" : "times were"}`;
			session.note(this.#trigger.name, `${many} left out as \`recoverMissedSchedules\` or \`lateMaximumDelay\` say`);
		}
		if (found.due.length === 0) {
			if (isBehind) await session.swap(this.#trigger.key, {
				...state,
				date: iso(found.until)
			});
			else if (changed) await session.swap(this.#trigger.key, state);
			return;
		}
		await (String(this.#trigger.properties.allowConcurrent) === "true" ? this.#together(found, state) : this.#inTurn(found, state));
	}
	async #due(since) {
		const { schedule, wanted } = this.#open;
		const { now, options } = this.#session;
		try {
			return await dueMoments(schedule, wanted, {
				since,
				now,
				outage: this.#outage,
				limit: options.limit
			});
		} catch (error) {
			if (!(error instanceof require_condition_context.ConditionError)) throw error;
			const moment = schedule.moments.next(since);
			if (moment === void 0 || moment > now) return {
				due: [],
				leftOut: 0,
				until: since
			};
			return {
				due: [moment],
				leftOut: 0,
				until: moment,
				failure: error.message
			};
		}
	}
	async #inTurn({ due, until, failure }, before) {
		const session = this.#session;
		const { key, name } = this.#trigger;
		let state = before;
		for (const moment of due) {
			if (session.aborted) return;
			const id = require_run_always.newId();
			const claimed = {
				...state,
				date: iso(moment),
				executionId: id,
				started: iso(session.options.clock.now()),
				firing: iso(moment)
			};
			if (!await session.swap(key, claimed)) return session.note(name, "another tick is at work on it");
			const record = await this.#fire(moment, id, failure);
			if (record === void 0) {
				if (session.options.dispatch !== void 0) return;
				const { executionId: _, started: __, firing: ___, ...rest } = claimed;
				state = rest;
				if (session.options.dryRun) continue;
			} else if (record.state === "PAUSED") return;
			else state = require_tick_session.settled(claimed, this.#trigger, record.state);
			if (moment === due.at(-1)) state = {
				...state,
				date: iso(until)
			};
			if (!await session.swap(key, state)) return session.note(name, "its state was changed by somebody else");
			if (state.disabled !== void 0) return session.note(name, `it is disabled now: ${state.disabled}`);
		}
	}
	async #together({ due, until, failure }, before) {
		const session = this.#session;
		const ids = due.map(() => require_run_always.newId());
		const claimed = {
			...before,
			date: iso(until)
		};
		if (!await session.swap(this.#trigger.key, claimed)) return session.note(this.#trigger.name, "another tick is at work on it");
		const records = await Promise.all(due.map((moment, index) => this.#fire(moment, ids[index], failure)));
		for (const record of records) {
			if (record === void 0) continue;
			const state = require_tick_session.settled({
				...claimed,
				executionId: record.id
			}, this.#trigger, record.state);
			if (state.disabled === void 0) continue;
			await session.swap(this.#trigger.key, state);
			return session.note(this.#trigger.name, `it is disabled now: ${state.disabled}`);
		}
	}
	async #fire(moment, id, failure) {
		const { wanted } = this.#open;
		const variables = await wanted.variables(moment).catch(() => ({ date: iso(moment) }));
		const start = {
			trigger: this.#trigger,
			id,
			variables,
			...failure === void 0 ? {} : { failure }
		};
		return this.#session.start(start, "schedule", moment);
	}
};
// src/app/tick.ts
const MINUTE = 6e4;
async function tick(request, workspace, store) {
	const session = new require_tick_session.TickSession(workspace, store, {
		clock: require_common.systemClock,
		dryRun: false,
		parallel: 4,
		limit: 100,
		...request
	});
	await session.load();
	const { triggers, refused } = await require_repository_triggers.repositoryTriggers(workspace, request.target);
	for (const { source, diagnostics } of refused) session.problem(source.path, `the flow has errors, its triggers do not fire: ${diagnostics.map(require_run_always.renderDiagnostic).join("; ")}`);
	const last = session.state(require_repository_triggers.TICK_KEY)?.value.at;
	const outage = last !== void 0 && session.now - Date.parse(last) > (request.outageAfter ?? 15 * MINUTE);
	const enabled = triggers.filter((trigger) => trigger.enabled);
	await Promise.all(enabled.map((trigger) => tickOne(trigger, outage, session)));
	await tickBackfills(triggers, session);
	await require_flow_triggers.tickFlowTriggers(triggers, session);
	if (request.target === void 0 && !session.aborted) await rememberTick(session);
	return {
		at: new Date(session.now).toISOString(),
		...outage ? { outageSince: last } : {},
		triggers: enabled.length,
		executions: session.executions,
		problems: session.problems,
		notes: session.notes
	};
}
async function tickOne(trigger, outage, session) {
	const { workspace } = session;
	try {
		const schedule = await require_repository_triggers.openSchedule(trigger, workspace);
		if (schedule !== void 0) return await tickSchedule(trigger, schedule, outage, session);
		const definition = await require_repository_triggers.triggerDefinition(trigger, workspace);
		const { poll } = definition ?? {};
		if (definition !== void 0 && poll !== void 0) return await tickPolling(trigger, {
			...definition,
			poll
		}, session);
		if (/RealtimeTrigger$/.test(trigger.type) || definition?.realtime === true) session.problem(trigger.name, `a ${trigger.type} needs a process that listens all the time; a job cannot`, "warning");
		else if (definition === void 0) session.problem(trigger.name, `triggers of type ${trigger.type} are not known here, so it never fires`, "warning");
	} catch (error) {
		session.problem(trigger.name, error);
	}
}
async function rememberTick(session) {
	const at = new Date(session.now).toISOString();
	for (let tries = 0; tries < 5; tries++) {
		const known = session.state(require_repository_triggers.TICK_KEY)?.value.at;
		if (known !== void 0 && known >= at) return;
		if (await session.swap("tick", { at })) return;
	}
}
exports.tick = tick;

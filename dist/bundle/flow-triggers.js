const require_common = require("./common.js");
const require_deep_merge = require("./deep-merge.js");
const require_run_always = require("./run-always.js");
const require_zone = require("./zone.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_tick_session = require("./tick-session.js");
// src/trigger/precondition-filter.ts
async function fitsWhere(entry, execution, context) {
	const filters = entry.filters ?? [];
	const any = entry.operand === "OR";
	for (const filter of filters) if (await fits(filter, execution, context) === any) return any;
	return !any;
}
async function fits(filter, execution, context) {
	const { field, type } = filter;
	const text = (value) => value === void 0 || value === null ? "" : String(value);
	const written = text(filter.value);
	const actual = field === "FLOW_ID" ? execution.flowId : field === "NAMESPACE" ? execution.namespace : field === "STATE" ? execution.state : await context.render(written);
	const values = Array.isArray(filter.values) ? filter.values.map(text) : [];
	switch (type) {
		case "EQUAL_TO": return actual === written;
		case "NOT_EQUAL_TO": return actual !== written;
		case "IN": return values.includes(actual);
		case "NOT_IN": return !values.includes(actual);
		case "IS_TRUE": return require_run_always.isTruthy(actual);
		case "IS_FALSE": return !require_run_always.isTruthy(actual);
		case "IS_NULL": return actual === "";
		case "IS_NOT_NULL": return actual !== "";
		case "STARTS_WITH": return actual.startsWith(written);
		case "ENDS_WITH": return actual.endsWith(written);
		case "CONTAINS": return actual.includes(written);
		case "REGEX": return require_common.javaRegex(`\\A(?:${written})\\z`).matches(actual, 1).length > 0;
		default: throw new Error(`there is no filter of type ${text(type)}`);
	}
}
// src/trigger/time-window.ts
var WindowError = class extends Error {};
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function windowAt(written, moment) {
	const span = spanOf(written ?? {}, moment);
	return span.start <= moment && moment < span.end ? span : void 0;
}
function spanOf(window, moment) {
	const day = Math.floor(moment / DAY) * DAY;
	const type = String(window.type ?? "DURATION_WINDOW");
	switch (type) {
		case "DURATION_WINDOW": {
			const length = durationOf(window, "window", DAY);
			const start = beginning(moment, length) + durationOf(window, "windowAdvance", 0);
			return {
				start,
				end: start + length - 1
			};
		}
		case "SLIDING_WINDOW": {
			const start = Math.floor(moment / 1e3) * 1e3;
			return {
				start,
				end: start + durationOf(window, "window", DAY)
			};
		}
		case "DAILY_TIME_WINDOW": return {
			start: day + timeOf(window, "startTime"),
			end: day + timeOf(window, "endTime")
		};
		case "DAILY_TIME_DEADLINE": return {
			start: day,
			end: day + timeOf(window, "deadline")
		};
		default: throw new WindowError(`there is no time window of type ${type}`);
	}
}
function beginning(moment, length) {
	if (length >= DAY) return Math.floor(moment / DAY) * DAY;
	const hour = Math.floor(moment / HOUR) * HOUR;
	if (length >= HOUR) return hour;
	if (length < MINUTE) return Math.floor(moment / 1e3) * 1e3;
	const step = Math.floor(length / MINUTE) * MINUTE;
	return hour + Math.floor((moment - hour) / step) * step;
}
function durationOf(window, name, otherwise) {
	const value = window[name];
	if (value === void 0 || value === null) return otherwise;
	const length = typeof value === "number" ? value * 1e3 : require_common.parseDuration(String(value));
	if (length === void 0) throw new WindowError(`\`${name}\` is \u201c${String(value)}\u201d; write a duration such as PT6H`);
	return length;
}
function timeOf(window, name) {
	const text = String(window[name] ?? "");
	const match = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-].*)?$/.exec(text);
	const offset = match === null ? void 0 : require_zone.parseOffset(match[4] ?? "Z");
	if (match === null || offset === void 0) throw new WindowError(`\`${name}\` is ${text === "" ? "missing" : `\u201c${text}\u201d`}; write a time such as 09:00:00Z`);
	return Number(match[1]) * HOUR + Number(match[2]) * MINUTE + Number(match[3] ?? 0) * 1e3 - offset * 1e3;
}
function timeWindowOf(window) {
	if (window.deadline !== void 0) return {
		type: "DAILY_TIME_DEADLINE",
		deadline: window.deadline
	};
	if (window.from !== void 0 || window.to !== void 0) return {
		type: "DAILY_TIME_WINDOW",
		startTime: window.from,
		endTime: window.to
	};
	if (window.lookback !== void 0) return {
		type: "SLIDING_WINDOW",
		window: window.lookback
	};
	return {
		type: "DURATION_WINDOW",
		window: window.every,
		windowAdvance: window.offset
	};
}
// src/trigger/flow-trigger.ts
function isFlowTrigger(type) {
	return /\.(trigger|triggers\.types)\.Flow$/.test(type);
}
function missedWindow(properties, windows, now) {
	const { window: written } = properties;
	const { [DEPENDENCIES]: window, ...others } = windows;
	const onMiss = isRaw(written) ? written.onMiss : void 0;
	if (!isRaw(onMiss) || window === void 0 || window.fired === true || now < Date.parse(window.end)) return void 0;
	const missing = list(properties.dependsOn).map(dependencyName).filter((name) => !(name in window.met)).map((name) => name.slice(name.indexOf(" ") + 1));
	if (missing.length === 0) return void 0;
	return {
		window,
		windows: others,
		labels: labelsOf(onMiss.labels).map(([key, value]) => ({
			key,
			value
		})),
		failure: `the window from ${window.start} to ${window.end} ended without ${missing.join(", ")}`
	};
}
const DEPENDENCIES = "dependsOn";
function dependencyName({ namespace, flowId }, index) {
	return `${index + 1} ${text(namespace) ?? "*"}.${text(flowId) ?? "*"}`;
}
const USUAL_STATES = [...require_common.STATES.filter(require_common.isTerminal), "PAUSED"];
async function evaluateFlowTrigger(properties, change, windows, conditions, level) {
	const evaluation = new Evaluation(change, conditions, level);
	return {
		...await evaluation.decide(properties, windows),
		problems: evaluation.problems
	};
}
const ENDLESS = Date.UTC(9999, 11, 31);
var Evaluation = class {
	problems = [];
	#change;
	#conditions;
	#level;
	constructor(change, conditions, level) {
		this.#change = change;
		this.#conditions = conditions;
		this.#level = level;
	}
	async decide(properties, windows) {
		const { execution } = this.#change;
		if (!(strings(properties.states) ?? USUAL_STATES).includes(execution.state)) return { windows };
		const all = list(properties.conditions);
		const alone = all.filter((condition) => !isMultiple(condition));
		if (!await this.#safely(async () => await this.#conditions.allHold(alone, this.#extra(), execution) && await this.#conditions.isWanted(text(properties.when), this.#extra()))) return { windows };
		const groups = this.#groups(properties, all.filter(isMultiple));
		if (groups.length === 0) return {
			variables: this.#variables([], false),
			windows
		};
		return this.#together(groups, windows, list(properties.dependsOn).length > 1);
	}
	async #together(groups, before, scoped) {
		const windows = { ...before };
		let fires = true;
		const met = [];
		for (const group of groups) {
			const state = await this.#look(group, before[group.id]);
			if (state === void 0) {
				delete windows[group.id];
				fires = false;
				continue;
			}
			windows[group.id] = state.window;
			met.push(...Object.values(state.window.met));
			if (!state.touched || state.window.fired === true) fires = false;
			else if (Object.keys(state.window.met).length < group.needed) fires = false;
		}
		if (!fires) return { windows };
		for (const { id, after } of groups) if (after === "forget") delete windows[id];
		else if (after === "rest") windows[id] = {
			...windows[id],
			fired: true
		};
		return {
			variables: this.#variables(met, scoped),
			windows
		};
	}
	async #look(group, stored) {
		const { execution, at } = this.#change;
		const window = this.#open(group, stored);
		if (window === void 0) return void 0;
		const met = { ...window.met };
		let touched = false;
		for (const [name, test] of group.tests) {
			if (!await this.#safely(test)) continue;
			touched = true;
			met[name] = {
				executionId: execution.id,
				flow: `${execution.namespace}.${execution.flowId}`,
				at: new Date(at).toISOString(),
				...execution.outputs === void 0 ? {} : { outputs: execution.outputs }
			};
		}
		return {
			window: {
				...window,
				met
			},
			touched
		};
	}
	#open(group, stored) {
		const { at } = this.#change;
		if (stored !== void 0 && Date.parse(stored.start) <= at && at < Date.parse(stored.end)) return stored;
		try {
			const span = group.window === "endless" ? {
				start: at,
				end: ENDLESS
			} : windowAt(group.window, at);
			if (span === void 0) return void 0;
			return {
				start: new Date(span.start).toISOString(),
				end: new Date(span.end).toISOString(),
				met: {}
			};
		} catch (error) {
			this.problems.push(error.message);
			return;
		}
	}
	#groups(properties, multiple) {
		const groups = multiple.map((condition) => this.#multiple(condition));
		const { preconditions } = properties;
		if (isRaw(preconditions)) groups.push(this.#preconditions(preconditions));
		const dependencies = list(properties.dependsOn);
		if (dependencies.length > 0) groups.push(this.#dependencies(properties, dependencies));
		return groups;
	}
	#multiple(condition) {
		const tests = new Map();
		for (const [name, each] of Object.entries(condition.conditions ?? {})) tests.set(name, () => this.#conditions.holds(each, this.#extra(), this.#change.execution));
		const older = {
			window: condition.window,
			windowAdvance: condition.windowAdvance
		};
		return {
			id: String(condition.id),
			window: isRaw(condition.timeWindow) ? condition.timeWindow : older,
			after: condition.resetOnSuccess === false ? "keep" : "forget",
			needed: tests.size,
			tests
		};
	}
	#preconditions(preconditions) {
		const tests = new Map();
		list(preconditions.flows).forEach((flow, index) => {
			tests.set(`flow ${index + 1}`, async () => this.#isFlow(flow));
		});
		for (const entry of list(preconditions.where)) tests.set(`where ${String(entry.id)}`, () => fitsWhere(entry, this.#change.execution, this.#context()));
		return {
			id: String(preconditions.id),
			window: isRaw(preconditions.timeWindow) ? preconditions.timeWindow : {},
			after: preconditions.resetOnSuccess === false ? "keep" : "forget",
			needed: tests.size,
			tests
		};
	}
	#dependencies(properties, dependencies) {
		const tests = new Map();
		dependencies.forEach((dependency, index) => {
			const name = dependencyName(dependency, index);
			tests.set(name, async () => this.#isFlow(dependency) && await this.#conditions.isWanted(text(dependency.when), this.#extra()));
		});
		const { mode, window } = properties;
		const minimum = Number(properties.minSatisfied ?? 1);
		return {
			id: DEPENDENCIES,
			window: isRaw(window) ? timeWindowOf(window) : "endless",
			after: !isRaw(window) || window.fireOnce === void 0 ? "forget" : window.fireOnce === true ? "rest" : "keep",
			needed: mode === "ANY" ? 1 : mode === "AT_LEAST" ? Math.min(minimum, tests.size) : tests.size,
			tests
		};
	}
	#isFlow({ namespace, flowId, states, labels }) {
		const { execution } = this.#change;
		if (text(namespace) !== void 0 && execution.namespace !== namespace) return false;
		if (text(flowId) !== void 0 && execution.flowId !== flowId) return false;
		if (strings(states)?.includes(execution.state) === false) return false;
		return labelsOf(labels).every(([key, value]) => execution.labels.some((label) => label.key === key && label.value === value));
	}
	async #safely(test) {
		try {
			return await test();
		} catch (error) {
			this.problems.push(error.message);
			return false;
		}
	}
	#extra() {
		const { execution } = this.#change;
		const trigger = this.#variables([], false);
		return {
			trigger,
			execution: {
				id: execution.id,
				state: execution.state,
				outputs: execution.outputs ?? {}
			},
			labels: trigger.executionLabels
		};
	}
	#context() {
		return this.#conditions.context(this.#extra(), this.#change.execution);
	}
	#variables(met, scoped) {
		const { execution } = this.#change;
		const outputs = met.length === 0 ? execution.outputs : joined(met, scoped && this.#level === 2);
		const failed = execution.taskRuns.find((run) => run.state === "FAILED");
		const last = execution.taskRuns.at(-1);
		return {
			executionId: execution.id,
			namespace: execution.namespace,
			flowId: execution.flowId,
			...execution.revision === void 0 ? {} : { flowRevision: execution.revision },
			state: execution.state,
			executionLabels: require_deep_merge.nest(execution.labels.map(({ key, value }) => [key, value])),
			...outputs === void 0 ? {} : { outputs },
			...this.#level === 1 ? {} : {
				startDate: execution.startDate,
				...execution.endDate === void 0 ? {} : { endDate: execution.endDate },
				...failed === void 0 ? {} : { firstFailedTaskId: failed.taskId },
				...last === void 0 ? {} : { lastTaskId: last.taskId }
			}
		};
	}
};
function isMultiple({ type }) {
	return /\.MultipleCondition$/.test(String(type));
}
function isRaw(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function list(value) {
	return Array.isArray(value) ? value.filter(isRaw) : [];
}
function strings(value) {
	return Array.isArray(value) ? value.map(String) : void 0;
}
function text(value) {
	return value === void 0 || value === null ? void 0 : String(value);
}
function labelsOf(value) {
	if (Array.isArray(value)) return list(value).map((label) => [String(label.key), String(label.value)]);
	return isRaw(value) ? Object.entries(value).map(([key, label]) => [key, String(label)]) : [];
}
function joined(met, scoped) {
	const inOrder = [...new Map(met.map((each) => [each.executionId, each])).values()].sort((a, b) => a.at < b.at ? -1 : 1);
	let outputs;
	for (const { flow, outputs: own } of inOrder) {
		if (own === void 0) continue;
		outputs = require_deep_merge.deepMerge(outputs ?? {}, scoped ? { [flow.slice(flow.lastIndexOf(".") + 1)]: own } : own);
	}
	return outputs;
}
// src/app/flow-triggers.ts
const LOOK_BACK = 6048e5;
const TRIES = 20;
const MOST_IN_A_ROW = 50;
async function tickFlowTriggers(triggers, session, correlationId) {
	const listening = triggers.filter(({ type, enabled }) => enabled && isFlowTrigger(type));
	const seen = session.state(require_repository_triggers.SEEN_KEY)?.value;
	if (listening.length === 0 && seen === void 0) return;
	if (seen === void 0) {
		const changes = Object.fromEntries(session.ended.map((record) => [record.id, 0]));
		const [first] = correlationId === void 0 ? [] : session.ended;
		await session.swap(require_repository_triggers.SEEN_KEY, {
			since: first?.startDate ?? new Date(session.now).toISOString(),
			changes
		});
	}
	if (correlationId === void 0) await Promise.all(listening.map((trigger) => failMissed(trigger, session)));
	const own = new Set();
	for (let turn = 0;; turn++) {
		const news = await unheard(session, own, correlationId);
		if (news.length === 0) return;
		if (turn === MOST_IN_A_ROW) {
			const names = [...new Set(news.map(({ record }) => `${record.namespace}.${record.flowId}`))].join(", ");
			return session.problem(names, `flows start one another without an end: stopped after ${MOST_IN_A_ROW} in a row`);
		}
		for (const { record } of news) own.add(record.id);
		const starts = [];
		for (const { record, from } of news) starts.push(...await tell(record, from, listening, session));
		await Promise.all(starts);
	}
}
async function unheard(session, skip, correlationId) {
	const since = Date.parse(session.state(require_repository_triggers.SEEN_KEY).value.since) - LOOK_BACK;
	const candidates = new Map();
	for (const record of await known(session, since)) {
		if (correlationId !== void 0 && correlationOf(record) !== correlationId) continue;
		const other = candidates.get(record.id);
		if (other === void 0 || other.histories.length < record.histories.length) candidates.set(record.id, record);
	}
	for (let tries = 0; tries < TRIES; tries++) {
		const seen = session.state(require_repository_triggers.SEEN_KEY).value;
		const news = [];
		const changes = { ...seen.changes };
		for (const record of candidates.values()) {
			if (skip.has(record.id)) continue;
			const last = record.histories.at(-1)?.date ?? 0;
			const from = seen.changes[record.id] ?? (last <= Date.parse(seen.since) ? record.histories.length : 0);
			if (record.histories.length <= from) continue;
			news.push({
				record,
				from
			});
			changes[record.id] = record.histories.length;
		}
		if (news.length === 0) return [];
		if (await session.swap("executions", forget({
			...seen,
			changes
		}, candidates, session.now))) return news;
	}
	throw new Error("the state of triggers is changed by others all the time");
}
async function known(session, since) {
	const { executionsDir, state } = session.workspace;
	const found = [];
	for (const folder of require_common.listExecutionFolders(executionsDir)) {
		const record = require_common.readExecutionRecord(folder);
		if (record === void 0) continue;
		if (Date.parse(record.startDate) < since) break;
		found.push(record);
	}
	if (state.shared === void 0) return found;
	const { publishedExecutions } = await Promise.resolve().then(() => require("./execution-history.js")).then((n) => n.execution_history_exports);
	for (const execution of await publishedExecutions(state.shared, { since })) {
		const heard = fromHistory(execution);
		if (heard !== void 0 && Date.parse(heard.startDate) >= since) found.push(heard);
	}
	return found;
}
function fromHistory(execution) {
	const { namespace, flowId, state, startDate, endDate, labels = [], notable = [] } = execution;
	if (namespace === void 0 || flowId === void 0 || state === void 0 || startDate === void 0) return void 0;
	const last = endDate === void 0 ? void 0 : {
		state,
		date: Date.parse(endDate)
	};
	const histories = execution.histories ?? (last === void 0 ? [] : [last]);
	return {
		...execution,
		namespace,
		flowId,
		state,
		startDate,
		labels,
		histories,
		taskRuns: notable
	};
}
function forget(seen, records, now) {
	const since = Math.max(Date.parse(seen.since), now - LOOK_BACK);
	const changes = {};
	const missing = {};
	for (const [id, count] of Object.entries(seen.changes)) {
		const found = records.get(id)?.histories.at(-1)?.date;
		const lost = found === void 0 ? seen.missing?.[id] ?? new Date(now).toISOString() : void 0;
		if (lost === void 0 ? found < since : Date.parse(lost) < now - LOOK_BACK) continue;
		changes[id] = count;
		if (lost !== void 0) missing[id] = lost;
	}
	return {
		since: new Date(since).toISOString(),
		changes,
		...Object.keys(missing).length === 0 ? {} : { missing }
	};
}
async function tell(record, from, listening, session) {
	const starts = [];
	for (const { state, date } of record.histories.slice(from)) {
		if (state === "CREATED") continue;
		const execution = observed(record, state);
		for (const trigger of listening) {
			const { flow } = trigger;
			if (flow.namespace === record.namespace && flow.id === record.flowId) continue;
			const outcome = await remember(trigger, {
				execution,
				at: date
			}, session);
			for (const problem of outcome?.problems ?? []) session.problem(trigger.name, problem, "warning");
			if (outcome?.variables !== void 0 && record.outputsLeftOut === true && record.state === state) {
				const problem = `the outputs of execution ${record.id} are too large for the history, so it is started without them`;
				session.problem(trigger.name, problem, "warning");
			}
			if (outcome?.variables !== void 0) starts.push(fire(trigger, outcome.variables, record, session));
		}
	}
	return starts;
}
async function remember(trigger, change, session) {
	for (let tries = 0; tries < TRIES; tries++) {
		const state = session.state(trigger.key)?.value;
		if (state?.disabled !== void 0) return void 0;
		const before = state?.windows ?? {};
		const level = session.workspace.config.kestra;
		const outcome = await evaluateFlowTrigger(trigger.properties, change, before, trigger.conditions, level);
		if (JSON.stringify(outcome.windows) === JSON.stringify(before)) return outcome;
		const date = state?.date ?? new Date(session.now).toISOString();
		if (await session.swap(trigger.key, {
			...state,
			date,
			windows: outcome.windows
		})) return outcome;
	}
	throw new Error(`the state of ${trigger.name} is changed by others all the time`);
}
async function fire(trigger, variables, cause, session) {
	const correlationId = correlationOf(cause);
	const start = {
		trigger,
		id: require_run_always.newId(),
		variables,
		...correlationId === void 0 ? {} : { correlationId }
	};
	const record = await session.start(start, "flow");
	if (record === void 0 || !trigger.trigger.stopAfter.includes(record.state)) return;
	const state = session.state(trigger.key)?.value ?? { date: new Date(session.now).toISOString() };
	const stopped = require_tick_session.settled({
		...state,
		executionId: record.id
	}, trigger, record.state);
	if (await session.swap(trigger.key, stopped)) session.note(trigger.name, `it is disabled now: ${stopped.disabled ?? ""}`);
}
function correlationOf({ labels }) {
	return labels.find((label) => label.key === "system.correlationId")?.value;
}
async function failMissed(trigger, session) {
	const state = session.state(trigger.key)?.value;
	const missed = missedWindow(trigger.properties, state?.windows ?? {}, session.now);
	if (missed === void 0 || state?.disabled !== void 0) return;
	if (!await session.swap(trigger.key, {
		...state,
		windows: missed.windows
	})) return;
	const variables = { date: missed.window.end };
	await session.start({
		trigger,
		id: require_run_always.newId(),
		variables,
		labels: missed.labels,
		failure: missed.failure
	}, "flow");
}
function observed(record, state) {
	const { id, namespace, flowId, revision, labels, outputs, taskRuns, startDate, endDate } = record;
	const isLast = record.state === state;
	return {
		id,
		namespace,
		flowId,
		...revision === void 0 ? {} : { revision },
		state,
		labels,
		...outputs === void 0 || !isLast ? {} : { outputs },
		taskRuns,
		startDate,
		...endDate === void 0 || !isLast ? {} : { endDate }
	};
}
Object.defineProperty(exports, "tickFlowTriggers", {
	enumerable: true,
	get: function() {
		return tickFlowTriggers;
	}
});

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
let node_module = require("node:module");
// src/engine/observer.ts
function tellUnderName(observer, above = "") {
	const started = new Map();
	return (starter) => {
		const number = (started.get(starter.id) ?? 0) + 1;
		started.set(starter.id, number);
		const name = `${above}${nameOf(starter)}${number === 1 ? "" : ` #${number}`}`;
		return {
			onTaskRun: (run) => observer.onTaskRun?.({
				...run,
				taskId: `${name} \u203a ${run.taskId}`
			}),
			onLog: (entry) => observer.onLog?.({
				...entry,
				taskId: entry.taskId === void 0 ? name : `${name} \u203a ${entry.taskId}`
			}),
			onSubflow: tellUnderName(observer, `${name} \u203a `)
		};
	};
}
function nameOf({ taskId, value }) {
	return value === void 0 ? taskId : `${taskId} = ${value.slice(0, 80).replace(/\s+/g, " ")}`;
}
// src/report/metric-rows.ts
function notableMetrics(execution) {
	return metricRows(execution).filter(({ incidental }) => !incidental);
}
function metricRows({ taskRuns }) {
	const rows = new Map();
	for (const { taskId: task, attempts } of taskRuns) for (const metric of attempts.flatMap(({ metrics }) => metrics ?? [])) {
		const { name, type, value, tags: map = {}, incidental = false } = metric;
		const tags = Object.fromEntries(Object.entries(map).sort(([a], [b]) => a < b ? -1 : 1));
		const key = JSON.stringify([
			task,
			name,
			type,
			tags
		]);
		const before = type === "gauge" ? 0 : rows.get(key)?.value ?? 0;
		rows.set(key, {
			task,
			name,
			type,
			tags,
			value: before + value,
			incidental
		});
	}
	return [...rows.values()];
}
function metricTags({ tags }) {
	return Object.entries(tags).map(([key, tag]) => `${key}: ${tag}`).join(", ");
}
function metricValue({ type, value }) {
	return type === "timer" ? require_common.formatDurationForPeople(value) : String(Number(value.toPrecision(12)));
}
var Scope = class {
	#plan;
	#errors;
	#finally;
	branch = "tasks";
	#next;
	#ready = [];
	#readyHead = 0;
	#blocked = new Map();
	#dependents = new Map();
	#openLanes = 0;
	#serial = 0;
	#serialRunning = 0;
	#mainRunning = 0;
	#gated;
	gateOutcome;
	#gateAfterFailure;
	children = [];
	active = new Set();
	#provisional = false;
	#returned = false;
	#ended = {
		KILLED: 0,
		FAILED: 0,
		WARNING: 0
	};
	constructor(plan, errors, finallyTasks, gated = false) {
		this.#plan = plan;
		this.#gated = gated !== false;
		this.#gateAfterFailure = gated === "also-after-failure";
		this.#errors = errors;
		this.#finally = finallyTasks;
		this.#next = new Uint32Array(plan.lanes.length);
		plan.lanes.forEach((lane, index) => {
			const after = lane.after ?? [];
			if (after.length === 0) {
				if (lane.slots.length > 0) this.#ready.push(index);
				return;
			}
			this.#blocked.set(index, after.length);
			for (const dependency of after) {
				const waiting = this.#dependents.get(dependency);
				if (waiting === void 0) this.#dependents.set(dependency, [index]);
				else waiting.push(index);
			}
		});
	}
	get failed() {
		return this.#ended.FAILED > 0;
	}
	get outcome() {
		if (this.#ended.KILLED > 0) return "KILLED";
		if (this.#ended.FAILED > 0) return "FAILED";
		return this.#ended.WARNING > 0 ? "WARNING" : "SUCCESS";
	}
	get gated() {
		return this.#gated;
	}
	get atGate() {
		if (!this.#gated || this.branch !== "tasks") return false;
		return this.failed ? this.#gateAfterFailure && this.active.size === 0 : this.#childrenDone;
	}
	open(outcome) {
		this.#gated = false;
		this.gateOutcome = outcome;
		if (outcome === "FAILED" || outcome === "WARNING") this.#ended[outcome] += 1;
		if (outcome !== "FAILED") this.release(-1);
	}
	adopt(run) {
		this.children.push(run);
		if (run.branch === "tasks") this.#count(run.state);
	}
	childCreated(run) {
		const { branch, lane } = run;
		this.children.push(run);
		this.active.add(run);
		if (branch !== "tasks") {
			if (branch === "errors" || branch === "finally") {
				if (this.branch !== branch) this.#enter(branch);
				this.#serial += 1;
				this.#serialRunning += 1;
			}
			return;
		}
		this.#mainRunning += 1;
		if (lane === void 0) return;
		if (this.#next[lane] === 0) {
			this.#openLanes += 1;
			if (this.#ready[this.#readyHead] === lane) this.#readyHead += 1;
			else this.#ready.splice(this.#ready.indexOf(lane, this.#readyHead), 1);
		}
		this.#next[lane] += 1;
	}
	childEnded(run) {
		const { branch, lane, state } = run;
		this.active.delete(run);
		if (branch !== "tasks") {
			this.#serialRunning -= 1;
			return;
		}
		this.#mainRunning -= 1;
		this.#count(state);
		if (lane !== void 0 && this.#next[lane] >= this.#plan.lanes[lane].slots.length) this.#laneEnded(lane);
	}
	#count(state) {
		const { counts } = this.#plan;
		if (counts === void 0) {
			if (state === "KILLED" || state === "FAILED" || state === "WARNING") this.#ended[state] += 1;
		} else if (counts === "failures" && (state === "FAILED" || state === "KILLED" || state === "CANCELLED")) this.#ended.FAILED += 1;
	}
	#laneEnded(lane) {
		this.#openLanes -= 1;
		this.release(lane);
	}
	release(lane) {
		for (const dependent of this.#dependents.get(lane) ?? []) {
			const left = this.#blocked.get(dependent) - 1;
			this.#blocked.set(dependent, left);
			if (left === 0) this.#ready.push(dependent);
		}
	}
	chooseBranch() {
		if (this.branch === "tasks") {
			if (this.failed) {
				if (this.#errors !== void 0) this.#enter("errors");
				else if (this.#finally !== void 0) this.#enter("finally");
			} else if (this.#mainDone && this.#finally !== void 0) this.#enter("finally");
		}
		if (this.branch !== "errors" || !this.#serialDone || this.#isProvisional) return;
		if (this.#finally !== void 0) this.#enter("finally");
	}
	get #isProvisional() {
		return this.#provisional && !this.failed;
	}
	handleForNow() {
		if (this.branch !== "tasks") return;
		this.#enter("errors");
		this.#provisional = true;
	}
	leaveErrors() {
		if (!this.#isProvisional) return [];
		this.#provisional = false;
		this.#returned = true;
		this.#enter("tasks");
		const forgotten = this.children.filter((child) => child.branch === "errors");
		const kept = this.children.filter((child) => child.branch !== "errors");
		this.children.length = 0;
		for (const child of kept) this.children.push(child);
		for (const child of forgotten) this.active.delete(child);
		return forgotten;
	}
	takeReturn() {
		const returned = this.#returned;
		this.#returned = false;
		return returned;
	}
	#enter(branch) {
		this.branch = branch;
		this.#serial = 0;
		this.#serialRunning = 0;
	}
	get #serialTasks() {
		return (this.branch === "errors" ? this.#errors : this.#finally) ?? [];
	}
	get #serialDone() {
		return this.#serialRunning === 0 && this.#serial >= this.#serialTasks.length;
	}
	get #mainDone() {
		return (!this.#gated || this.#ended.KILLED > 0) && this.#childrenDone;
	}
	get #childrenDone() {
		return this.#mainRunning === 0 && this.#openLanes === 0 && this.#readyHead >= this.#ready.length;
	}
	get done() {
		if (this.branch !== "tasks") return this.#serialDone && !this.#isProvisional;
		return this.failed || this.#mainDone;
	}
	nextChildren(lane) {
		if (this.branch !== "tasks") {
			const task = this.#serialRunning > 0 ? void 0 : this.#serialTasks[this.#serial];
			return task === void 0 ? [] : [{
				task,
				branch: this.branch
			}];
		}
		if (this.failed) return [];
		const children = [];
		if (lane !== void 0) {
			const slot = this.#plan.lanes[lane].slots[this.#next[lane]];
			if (slot !== void 0) children.push({
				...slot,
				branch: "tasks",
				lane
			});
		}
		let open = this.#openLanes;
		for (let head = this.#readyHead; head < this.#ready.length; head++) {
			if (this.#plan.concurrency > 0 && open >= this.#plan.concurrency) break;
			const index = this.#ready[head];
			const slot = this.#plan.lanes[index].slots[0];
			if (slot === void 0) continue;
			open += 1;
			children.push({
				...slot,
				branch: "tasks",
				lane: index
			});
		}
		return children;
	}
	idleLanes() {
		const running = new Set();
		for (const run of this.active) running.add(run.lane);
		const idle = [];
		for (let lane = 0; lane < this.#next.length; lane++) {
			const next = this.#next[lane];
			if (next > 0 && next < this.#plan.lanes[lane].slots.length && !running.has(lane)) idle.push(lane);
		}
		return idle;
	}
};
// src/engine/rebuild-scope.ts
function slotKey(taskId, value) {
	return value === void 0 ? taskId : `${taskId}\0${value}`;
}
function keyOfSlot({ task, value }) {
	return slotKey(task.id, value);
}
function keyOfRun({ spec, value }) {
	return slotKey(spec.id, value);
}
function rebuildScope(parts, kept) {
	const done = new Set();
	for (const run of kept) if (run.ended) done.add(keyOfRun(run));
	const lanes = parts.plan.lanes.map(({ slots }) => slots.filter((slot) => !done.has(keyOfSlot(slot))));
	const isOver = (lane) => lane >= 0 && lanes[lane].length === 0;
	const scope = new Scope({
		...parts.plan,
		lanes: parts.plan.lanes.map(({ after }, index) => {
			const open = (after ?? []).filter((lane) => !isOver(lane));
			return {
				slots: lanes[index],
				...open.length === 0 ? {} : { after: open }
			};
		})
	}, parts.errors, parts.finally, parts.gated);
	if (parts.gateOutcome !== void 0) scope.open(parts.gateOutcome);
	const laneOf = new Map();
	lanes.forEach((slots, index) => {
		const [first] = slots;
		if (first !== void 0) laneOf.set(keyOfSlot(first), index);
	});
	for (const run of kept) if (run.ended) scope.adopt(run);
	else {
		run.lane = laneOf.get(keyOfRun(run));
		scope.childCreated(run);
	}
	return scope;
}
// src/engine/scope-parts.ts
function branchOf(spec, name) {
	const tasks = spec.children[name];
	return tasks === void 0 || tasks.length === 0 ? void 0 : tasks;
}
function gateOf(plan, definition) {
	if (definition.sharedFolder !== void 0) return "also-after-failure";
	return plan.pause !== void 0 || definition.review !== void 0;
}
// src/engine/apply-restart.ts
function applyRestart(state, event) {
	for (const id of event.dropped) {
		const run = state.taskRuns.get(id);
		if (run !== void 0) state.discard(run);
	}
	if (event.flow !== void 0) changeFlow(state, event);
	for (const id of event.reset) resetRun(state, state.taskRuns.get(id), event.at);
	if (event.marked !== void 0) mark$1(state, event.marked, event.at);
	for (const id of event.reopened) reopen(state, state.taskRuns.get(id), event);
	const left = [...state.taskRuns.values()].filter((run) => run.parent === void 0);
	state.root = rebuildScope({
		plan: rootPlan(state),
		errors: state.flow.branches.errors,
		finally: state.flow.branches.finally,
		gated: false,
		gateOutcome: void 0
	}, left);
	beginAgain(state, event);
}
function rootPlan(state) {
	return {
		lanes: [{ slots: state.flow.branches.tasks.map((task) => ({ task })) }],
		concurrency: 0
	};
}
function changeFlow(state, event) {
	const flow = state.laterFlows.shift();
	if (flow === void 0) throw new Error("the flow of a restart was not compiled before its event");
	state.flow = flow;
	state.header = headerAfter(state.header, event);
	for (const run of state.taskRuns.values()) {
		const spec = flow.specs.get(run.spec.id);
		if (spec === void 0) throw new Error(`task run ${run.id} was kept although its task is gone`);
		run.spec = spec;
	}
}
function headerAfter(before, event) {
	if (event.flow === void 0) return before;
	const { revision: _, commit: __, uncommitted: ___, warnings: ____, filesCommit: _____, ...header } = before;
	return {
		...header,
		...event.origin,
		flow: event.flow
	};
}
function resetRun(state, run, at) {
	state.displace(run);
	state.paused.delete(run);
	state.stopped.delete(run);
	run.outputsBefore = run.outputs ?? run.outputsBefore;
	run.outputs = void 0;
	run.failure = void 0;
	run.retryDue = void 0;
	run.scope = void 0;
	run.evaluation = void 0;
	run.pause = void 0;
	run.pausedUntil = void 0;
	run.iterationCount = 1;
	if (run.isolated) run.home.exit = void 0;
	run.moveTo("RESTARTED", at);
	state.placeState(run);
}
function mark$1(state, { id, state: wanted }, at) {
	const run = state.taskRuns.get(id);
	state.paused.delete(run);
	state.stopped.delete(run);
	run.retryDue = void 0;
	run.pausedUntil = void 0;
	if (wanted !== "FAILED") run.failure = void 0;
	run.moveTo(wanted, at);
	const attempt = run.lastAttempt;
	if (attempt !== void 0) attempt.state = wanted;
	state.placeState(run);
}
function reopen(state, run, event) {
	const definition = state.flow.definition(run.spec);
	const evaluation = event.evaluations?.[run.id];
	if (evaluation !== void 0) run.evaluation = evaluation;
	const plan = definition.plan(run.spec, run.evaluation);
	if (evaluation !== void 0 && plan.outputs !== void 0) run.outputs = plan.outputs;
	state.placeOutputs(run);
	run.failure = void 0;
	if (run.isolated) run.home.exit = void 0;
	run.moveTo("RUNNING", event.at);
	state.placeState(run);
	const before = run.scope;
	run.scope = rebuildScope({
		plan: plan.children,
		errors: branchOf(run.spec, "errors"),
		finally: branchOf(run.spec, "finally"),
		gated: gateOf(plan, definition),
		gateOutcome: before.gateOutcome
	}, before.children.filter((child) => state.taskRuns.get(child.id) === child));
}
function beginAgain(state, event) {
	const { failedChecks: _, ...admitted } = state.header;
	state.header = admitted;
	if (event.inputs !== void 0) state.header = {
		...state.header,
		inputs: event.inputs
	};
	if (event.variables !== void 0) state.variables = event.variables;
	state.labels = event.labels;
	state.phase = "tasks";
	state.exit = void 0;
	state.end = void 0;
	state.outputs = void 0;
	state.failure = void 0;
	state.violatedSlas.clear();
	state.after = void 0;
	state.afterNext = 0;
	state.afterOpen = false;
	state.retryAt = void 0;
	state.replacedAt = void 0;
	state.held = false;
	state.until = void 0;
	const { revision, commit, uncommitted } = state.header;
	const again = event.reset.length + event.dropped.length;
	state.restarts.push({
		date: new Date(event.at).toISOString(),
		kind: event.kind,
		...revision === void 0 ? {} : { revision },
		...commit === void 0 ? {} : { commit },
		...uncommitted === void 0 ? {} : { uncommitted },
		again,
		kept: state.taskRuns.size - event.reset.length
	});
	state.moveTo("RESTARTED", event.at);
	state.moveTo(state.paused.size > 0 ? "PAUSED" : "RUNNING", event.at);
}
// src/engine/loop-item.ts
function iterationOf(run) {
	for (let at = run; at !== void 0; at = at.parent) if (at.isolated) return at;
}
function loopItem(run) {
	const iteration = iterationOf(run);
	if (iteration === void 0) return void 0;
	const loop = iteration.parent;
	const { keys } = loop.evaluation;
	const key = keys?.[iteration.iteration];
	const parent = loopItem(loop);
	return {
		value: iteration.value,
		index: iteration.iteration,
		...key === void 0 ? {} : { key },
		...parent === void 0 ? {} : { parent },
		parents: parent === void 0 ? [] : [parent, ...parent.parents]
	};
}
// src/engine/variables.ts
function flowVariables(state, constants) {
	const { header } = state;
	const hasEntries = (map) => Object.keys(map).length > 0;
	return {
		flow: {
			id: header.flowId,
			namespace: header.namespace,
			...header.revision === void 0 ? {} : { revision: header.revision }
		},
		execution: {
			id: header.id,
			startDate: require_common.Instant.ofEpochMilliseconds(state.created),
			originalId: header.originalId ?? header.id,
			state: state.state,
			...state.outputs === void 0 ? {} : { outputs: state.outputs }
		},
		outputs: state.taskOutputs,
		tasks: state.home.states,
		labels: nestedLabels(state.labels),
		envs: constants.envs,
		globals: constants.globals,
		kestra: constants.kestra,
		...hasEntries(header.inputs) ? { inputs: header.inputs } : {},
		...hasEntries(state.variables) ? { vars: state.variables } : {},
		...hasEntries(constants.namespace) ? { namespace: constants.namespace } : {},
		...header.files === void 0 ? {} : { files: header.files },
		...header.trigger === void 0 ? {} : {
			trigger: header.trigger,
			schedule: header.trigger
		}
	};
}
function taskVariables(state, run, constants, spec = run.spec) {
	const parents = ancestors(run);
	const value = run.isolated ? void 0 : run.value ?? valueOfFolder(state, run);
	const item = loopItem(run);
	return {
		...flowVariables(state, constants),
		...item === void 0 ? {} : {
			item,
			outputs: run.home.seen("outputs"),
			tasks: run.home.seen("states")
		},
		task: {
			id: spec.id,
			type: spec.type
		},
		taskrun: {
			id: run.id,
			startDate: require_common.Instant.ofEpochMilliseconds(run.start ?? run.created),
			attemptsCount: Math.max(0, run.attemptCount - 1),
			...run.parent === void 0 ? {} : { parentId: run.parent.id },
			...value === void 0 ? {} : { value },
			...run.iteration === void 0 ? {} : { iteration: run.iteration }
		},
		parents,
		...parents.length === 0 ? {} : { parent: parents[0] }
	};
}
function valueOfFolder(state, { parent, branch }) {
	if (parent === void 0 || branch !== "tasks") return void 0;
	const definition = state.flow.definition(parent.spec);
	return definition.kind === "flowable" && definition.sharedFolder !== void 0 ? parent.value : void 0;
}
function ancestors(run) {
	const list = [];
	for (let parent = run.parent; parent !== void 0 && !parent.isolated; parent = parent.parent) {
		const hasOutputs = parent.outputs !== void 0 && Object.keys(parent.outputs).length > 0;
		if (parent.value === void 0 && !hasOutputs) continue;
		list.push({
			...parent.value === void 0 ? {} : { taskrun: {
				value: parent.value,
				iteration: parent.iteration
			} },
			...hasOutputs ? { outputs: parent.outputs } : {}
		});
	}
	return list;
}
function nestedLabels(labels) {
	const tree = Object.create(null);
	for (const { key, value } of labels) {
		const path = key.split(".");
		let node = tree;
		for (const part of path.slice(0, -1)) {
			const next = node[part];
			if (typeof next === "object" && next !== null) node = next;
			else {
				const made = Object.create(null);
				node[part] = made;
				node = made;
			}
		}
		node[path[path.length - 1]] = value;
	}
	return tree;
}
// src/engine/execution-renderer.ts
function executionRenderer(state, ports) {
	const variables = flowVariables(state, ports.constants);
	const options = {
		services: ports.expressionServices(state, void 0),
		onSecret: (value) => ports.maskSecret(value)
	};
	return {
		render: (template) => ports.expressions.render(template, variables, options),
		renderStructure: (value) => ports.expressions.renderStructure(value, variables, options),
		renderTyped: (template) => ports.expressions.renderTyped(template, variables, options)
	};
}
// src/engine/fold-record.ts
const iso = (milliseconds) => new Date(milliseconds).toISOString();
function toExecutionRecord(state) {
	return {
		...toProgress(state),
		taskRuns: [...state.taskRuns.values()].map(toTaskRunRecord)
	};
}
function toProgress(state) {
	const { header } = state;
	return {
		id: header.id,
		namespace: header.namespace,
		flowId: header.flowId,
		...header.revision === void 0 ? {} : { revision: header.revision },
		...header.commit === void 0 ? {} : { commit: header.commit },
		...header.uncommitted === void 0 ? {} : { uncommitted: header.uncommitted },
		...header.flowFile === void 0 ? {} : { flowFile: header.flowFile },
		state: state.state,
		histories: state.histories,
		startDate: iso(state.created),
		...state.end === void 0 ? {} : { endDate: iso(state.end) },
		inputs: header.inputs,
		outputs: state.outputs ?? {},
		labels: state.labels,
		variables: state.variables,
		...header.trigger === void 0 ? {} : { trigger: header.trigger },
		...state.failure === void 0 ? {} : { failure: state.failure },
		...header.warnings === void 0 ? {} : { warnings: header.warnings },
		...header.scheduleDate === void 0 ? {} : { scheduleDate: iso(header.scheduleDate) },
		...header.parentId === void 0 ? {} : { parentId: header.parentId },
		originalId: header.originalId ?? header.id,
		...header.kind === void 0 ? {} : { kind: header.kind },
		...state.restarts.length === 0 ? {} : { restarts: state.restarts }
	};
}
function toTaskRunRecord(run) {
	const attempts = run.flowable && run.failure !== void 0 ? [{
		state: run.state,
		startDate: iso(run.start ?? run.created),
		...run.end === void 0 ? {} : { endDate: iso(run.end) },
		failure: run.failure
	}] : run.attempts.map(toAttemptRecord);
	return {
		id: run.id,
		taskId: run.spec.id,
		type: run.spec.type,
		...run.parent === void 0 ? {} : { parentId: run.parent.id },
		...run.value === void 0 ? {} : { value: run.value },
		...run.iteration === void 0 ? {} : { iteration: run.iteration },
		branch: run.branch,
		state: run.state,
		histories: run.histories,
		attempts,
		...run.start === void 0 ? {} : { startDate: iso(run.start) },
		...run.end === void 0 ? {} : { endDate: iso(run.end) },
		outputs: run.outputs ?? {}
	};
}
function toAttemptRecord(attempt) {
	return {
		state: attempt.state,
		startDate: iso(attempt.start),
		...attempt.end === void 0 ? {} : { endDate: iso(attempt.end) },
		...attempt.failure === void 0 ? {} : { failure: attempt.failure },
		...attempt.logFile === void 0 ? {} : { logFile: attempt.logFile },
		...attempt.metrics === void 0 || attempt.metrics.length === 0 ? {} : { metrics: attempt.metrics }
	};
}
// node_modules/nunjucks/src/lib.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var ArrayProto = Array.prototype;
	var ObjProto = Object.prototype;
	var escapeMap = {
		"&": "&amp;",
		"\"": "&quot;",
		"'": "&#39;",
		"<": "&lt;",
		">": "&gt;",
		"\\": "&#92;"
	};
	var escapeRegex = /[&"'<>\\]/g;
	var _exports = module.exports = {};
	function hasOwnProp(obj, k) {
		return ObjProto.hasOwnProperty.call(obj, k);
	}
	_exports.hasOwnProp = hasOwnProp;
	function lookupEscape(ch) {
		return escapeMap[ch];
	}
	function _prettifyError(path, withInternals, err) {
		if (!err.Update) err = new _exports.TemplateError(err);
		err.Update(path);
		if (!withInternals) {
			var old = err;
			err = new Error(old.message);
			err.name = old.name;
		}
		return err;
	}
	_exports._prettifyError = _prettifyError;
	function TemplateError(message, lineno, colno) {
		var err;
		var cause;
		if (message instanceof Error) {
			cause = message;
			message = cause.name + ": " + cause.message;
		}
		if (Object.setPrototypeOf) {
			err = new Error(message);
			Object.setPrototypeOf(err, TemplateError.prototype);
		} else {
			err = this;
			Object.defineProperty(err, "message", {
				enumerable: false,
				writable: true,
				value: message
			});
		}
		Object.defineProperty(err, "name", { value: "Template render error" });
		if (Error.captureStackTrace) Error.captureStackTrace(err, this.constructor);
		var getStack;
		if (cause) {
			var stackDescriptor = Object.getOwnPropertyDescriptor(cause, "stack");
			getStack = stackDescriptor && (stackDescriptor.get || function() {
				return stackDescriptor.value;
			});
			if (!getStack) getStack = function getStack() {
				return cause.stack;
			};
		} else {
			var stack = new Error(message).stack;
			getStack = function getStack() {
				return stack;
			};
		}
		Object.defineProperty(err, "stack", { get: function get() {
			return getStack.call(err);
		} });
		Object.defineProperty(err, "cause", { value: cause });
		err.lineno = lineno;
		err.colno = colno;
		err.firstUpdate = true;
		err.Update = function Update(path) {
			var msg = "(" + (path || "unknown path") + ")";
			if (this.firstUpdate) {
				if (this.lineno && this.colno) msg += " [Line " + this.lineno + ", Column " + this.colno + "]";
				else if (this.lineno) msg += " [Line " + this.lineno + "]";
			}
			msg += "\n ";
			if (this.firstUpdate) msg += " ";
			this.message = msg + (this.message || "");
			this.firstUpdate = false;
			return this;
		};
		return err;
	}
	if (Object.setPrototypeOf) Object.setPrototypeOf(TemplateError.prototype, Error.prototype);
	else TemplateError.prototype = Object.create(Error.prototype, { constructor: { value: TemplateError } });
	_exports.TemplateError = TemplateError;
	function escape(val) {
		return val.replace(escapeRegex, lookupEscape);
	}
	_exports.escape = escape;
	function isFunction(obj) {
		return ObjProto.toString.call(obj) === "[object Function]";
	}
	_exports.isFunction = isFunction;
	function isArray(obj) {
		return ObjProto.toString.call(obj) === "[object Array]";
	}
	_exports.isArray = isArray;
	function isString(obj) {
		return ObjProto.toString.call(obj) === "[object String]";
	}
	_exports.isString = isString;
	function isObject(obj) {
		return ObjProto.toString.call(obj) === "[object Object]";
	}
	_exports.isObject = isObject;
	function _prepareAttributeParts(attr) {
		if (!attr) return [];
		if (typeof attr === "string") return attr.split(".");
		return [attr];
	}
	function getAttrGetter(attribute) {
		var parts = _prepareAttributeParts(attribute);
		return function attrGetter(item) {
			var _item = item;
			for (var i = 0; i < parts.length; i++) {
				var part = parts[i];
				if (hasOwnProp(_item, part)) _item = _item[part];
				else return;
			}
			return _item;
		};
	}
	_exports.getAttrGetter = getAttrGetter;
	function groupBy(obj, val, throwOnUndefined) {
		var result = {};
		var iterator = isFunction(val) ? val : getAttrGetter(val);
		for (var i = 0; i < obj.length; i++) {
			var value = obj[i];
			var key = iterator(value, i);
			if (key === void 0 && throwOnUndefined === true) throw new TypeError("groupby: attribute \"" + val + "\" resolved to undefined");
			(result[key] || (result[key] = [])).push(value);
		}
		return result;
	}
	_exports.groupBy = groupBy;
	function toArray(obj) {
		return Array.prototype.slice.call(obj);
	}
	_exports.toArray = toArray;
	function without(array) {
		var result = [];
		if (!array) return result;
		var length = array.length;
		var contains = toArray(arguments).slice(1);
		var index = -1;
		while (++index < length) if (indexOf(contains, array[index]) === -1) result.push(array[index]);
		return result;
	}
	_exports.without = without;
	function repeat(char_, n) {
		var str = "";
		for (var i = 0; i < n; i++) str += char_;
		return str;
	}
	_exports.repeat = repeat;
	function each(obj, func, context) {
		if (obj == null) return;
		if (ArrayProto.forEach && obj.forEach === ArrayProto.forEach) obj.forEach(func, context);
		else if (obj.length === +obj.length) for (var i = 0, l = obj.length; i < l; i++) func.call(context, obj[i], i, obj);
	}
	_exports.each = each;
	function map(obj, func) {
		var results = [];
		if (obj == null) return results;
		if (ArrayProto.map && obj.map === ArrayProto.map) return obj.map(func);
		for (var i = 0; i < obj.length; i++) results[results.length] = func(obj[i], i);
		if (obj.length === +obj.length) results.length = obj.length;
		return results;
	}
	_exports.map = map;
	function asyncIter(arr, iter, cb) {
		var i = -1;
		function next() {
			i++;
			if (i < arr.length) iter(arr[i], i, next, cb);
			else cb();
		}
		next();
	}
	_exports.asyncIter = asyncIter;
	function asyncFor(obj, iter, cb) {
		var keys = keys_(obj || {});
		var len = keys.length;
		var i = -1;
		function next() {
			i++;
			var k = keys[i];
			if (i < len) iter(k, obj[k], i, len, next);
			else cb();
		}
		next();
	}
	_exports.asyncFor = asyncFor;
	function indexOf(arr, searchElement, fromIndex) {
		return Array.prototype.indexOf.call(arr || [], searchElement, fromIndex);
	}
	_exports.indexOf = indexOf;
	function keys_(obj) {
		var arr = [];
		for (var k in obj) if (hasOwnProp(obj, k)) arr.push(k);
		return arr;
	}
	_exports.keys = keys_;
	function _entries(obj) {
		return keys_(obj).map(function(k) {
			return [k, obj[k]];
		});
	}
	_exports._entries = _entries;
	function _values(obj) {
		return keys_(obj).map(function(k) {
			return obj[k];
		});
	}
	_exports._values = _values;
	function extend(obj1, obj2) {
		obj1 = obj1 || {};
		keys_(obj2).forEach(function(k) {
			obj1[k] = obj2[k];
		});
		return obj1;
	}
	_exports._assign = _exports.extend = extend;
	function inOperator(key, val) {
		if (isArray(val) || isString(val)) return val.indexOf(key) !== -1;
		else if (isObject(val)) return key in val;
		throw new Error("Cannot use \"in\" operator to search for \"" + key + "\" in unexpected types.");
	}
	_exports.inOperator = inOperator;
}));
// node_modules/asap/raw.js
var require_raw = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var domain;
	var hasSetImmediate = typeof setImmediate === "function";
	module.exports = rawAsap;
	function rawAsap(task) {
		if (!queue.length) {
			requestFlush();
			flushing = true;
		}
		queue[queue.length] = task;
	}
	var queue = [];
	var flushing = false;
	var index = 0;
	var capacity = 1024;
	function flush() {
		while (index < queue.length) {
			var currentIndex = index;
			index = index + 1;
			queue[currentIndex].call();
			if (index > capacity) {
				for (var scan = 0, newLength = queue.length - index; scan < newLength; scan++) queue[scan] = queue[scan + index];
				queue.length -= index;
				index = 0;
			}
		}
		queue.length = 0;
		index = 0;
		flushing = false;
	}
	rawAsap.requestFlush = requestFlush;
	function requestFlush() {
		var parentDomain = process.domain;
		if (parentDomain) {
			if (!domain) domain = require("domain");
			domain.active = process.domain = null;
		}
		if (flushing && hasSetImmediate) setImmediate(flush);
		else process.nextTick(flush);
		if (parentDomain) domain.active = process.domain = parentDomain;
	}
}));
// node_modules/asap/asap.js
var require_asap = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var rawAsap = require_raw();
	var freeTasks = [];
	module.exports = asap;
	function asap(task) {
		var rawTask;
		if (freeTasks.length) rawTask = freeTasks.pop();
		else rawTask = new RawTask();
		rawTask.task = task;
		rawTask.domain = process.domain;
		rawAsap(rawTask);
	}
	function RawTask() {
		this.task = null;
		this.domain = null;
	}
	RawTask.prototype.call = function() {
		if (this.domain) this.domain.enter();
		var threw = true;
		try {
			this.task.call();
			threw = false;
			if (this.domain) this.domain.exit();
		} finally {
			if (threw) rawAsap.requestFlush();
			this.task = null;
			this.domain = null;
			freeTasks.push(this);
		}
	};
}));
// node_modules/a-sync-waterfall/index.js
var require_a_sync_waterfall = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(globals) {
		"use strict";
		var executeSync = function() {
			var args = Array.prototype.slice.call(arguments);
			if (typeof args[0] === "function") args[0].apply(null, args.splice(1));
		};
		var executeAsync = function(fn) {
			if (typeof setImmediate === "function") setImmediate(fn);
			else if (typeof process !== "undefined" && process.nextTick) process.nextTick(fn);
			else setTimeout(fn, 0);
		};
		var makeIterator = function(tasks) {
			var makeCallback = function(index) {
				var fn = function() {
					if (tasks.length) tasks[index].apply(null, arguments);
					return fn.next();
				};
				fn.next = function() {
					return index < tasks.length - 1 ? makeCallback(index + 1) : null;
				};
				return fn;
			};
			return makeCallback(0);
		};
		var _isArray = Array.isArray || function(maybeArray) {
			return Object.prototype.toString.call(maybeArray) === "[object Array]";
		};
		var waterfall = function(tasks, callback, forceAsync) {
			var nextTick = forceAsync ? executeAsync : executeSync;
			callback = callback || function() {};
			if (!_isArray(tasks)) return callback(new Error("First argument to waterfall must be an array of functions"));
			if (!tasks.length) return callback();
			var wrapIterator = function(iterator) {
				return function(err) {
					if (err) {
						callback.apply(null, arguments);
						callback = function() {};
					} else {
						var args = Array.prototype.slice.call(arguments, 1);
						var next = iterator.next();
						if (next) args.push(wrapIterator(next));
						else args.push(callback);
						nextTick(function() {
							iterator.apply(null, args);
						});
					}
				};
			};
			wrapIterator(makeIterator(tasks))();
		};
		if (typeof define !== "undefined" && define.amd) define([], function() {
			return waterfall;
		});
		else if (typeof module !== "undefined" && module.exports) module.exports = waterfall;
		else globals.waterfall = waterfall;
	})(this$1);
}));
// node_modules/nunjucks/src/lexer.js
var require_lexer = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var lib = require_lib();
	var whitespaceChars = " \n	\r\xA0";
	var delimChars = "()[]{}%*-+~/#,:|.<>=!";
	var intChars = "0123456789";
	var BLOCK_START = "{%";
	var BLOCK_END = "%}";
	var VARIABLE_START = "{{";
	var VARIABLE_END = "}}";
	var COMMENT_START = "{#";
	var COMMENT_END = "#}";
	var TOKEN_STRING = "string";
	var TOKEN_WHITESPACE = "whitespace";
	var TOKEN_DATA = "data";
	var TOKEN_BLOCK_START = "block-start";
	var TOKEN_BLOCK_END = "block-end";
	var TOKEN_VARIABLE_START = "variable-start";
	var TOKEN_VARIABLE_END = "variable-end";
	var TOKEN_COMMENT = "comment";
	var TOKEN_LEFT_PAREN = "left-paren";
	var TOKEN_RIGHT_PAREN = "right-paren";
	var TOKEN_LEFT_BRACKET = "left-bracket";
	var TOKEN_RIGHT_BRACKET = "right-bracket";
	var TOKEN_LEFT_CURLY = "left-curly";
	var TOKEN_RIGHT_CURLY = "right-curly";
	var TOKEN_OPERATOR = "operator";
	var TOKEN_COMMA = "comma";
	var TOKEN_COLON = "colon";
	var TOKEN_TILDE = "tilde";
	var TOKEN_PIPE = "pipe";
	var TOKEN_INT = "int";
	var TOKEN_FLOAT = "float";
	var TOKEN_BOOLEAN = "boolean";
	var TOKEN_NONE = "none";
	var TOKEN_SYMBOL = "symbol";
	var TOKEN_SPECIAL = "special";
	var TOKEN_REGEX = "regex";
	function token(type, value, lineno, colno) {
		return {
			type,
			value,
			lineno,
			colno
		};
	}
	var Tokenizer = function() {
		function Tokenizer(str, opts) {
			this.str = str;
			this.index = 0;
			this.len = str.length;
			this.lineno = 0;
			this.colno = 0;
			this.in_code = false;
			opts = opts || {};
			var tags = opts.tags || {};
			this.tags = {
				BLOCK_START: tags.blockStart || BLOCK_START,
				BLOCK_END: tags.blockEnd || BLOCK_END,
				VARIABLE_START: tags.variableStart || VARIABLE_START,
				VARIABLE_END: tags.variableEnd || VARIABLE_END,
				COMMENT_START: tags.commentStart || COMMENT_START,
				COMMENT_END: tags.commentEnd || COMMENT_END
			};
			this.trimBlocks = !!opts.trimBlocks;
			this.lstripBlocks = !!opts.lstripBlocks;
		}
		var _proto = Tokenizer.prototype;
		_proto.nextToken = function nextToken() {
			var lineno = this.lineno;
			var colno = this.colno;
			var tok;
			if (this.in_code) {
				var cur = this.current();
				if (this.isFinished()) return null;
				else if (cur === "\"" || cur === "'") return token(TOKEN_STRING, this._parseString(cur), lineno, colno);
				else if (tok = this._extract(whitespaceChars)) return token(TOKEN_WHITESPACE, tok, lineno, colno);
				else if ((tok = this._extractString(this.tags.BLOCK_END)) || (tok = this._extractString("-" + this.tags.BLOCK_END))) {
					this.in_code = false;
					if (this.trimBlocks) {
						cur = this.current();
						if (cur === "\n") this.forward();
						else if (cur === "\r") {
							this.forward();
							cur = this.current();
							if (cur === "\n") this.forward();
							else this.back();
						}
					}
					return token(TOKEN_BLOCK_END, tok, lineno, colno);
				} else if ((tok = this._extractString(this.tags.VARIABLE_END)) || (tok = this._extractString("-" + this.tags.VARIABLE_END))) {
					this.in_code = false;
					return token(TOKEN_VARIABLE_END, tok, lineno, colno);
				} else if (cur === "r" && this.str.charAt(this.index + 1) === "/") {
					this.forwardN(2);
					var regexBody = "";
					while (!this.isFinished()) if (this.current() === "/" && this.previous() !== "\\") {
						this.forward();
						break;
					} else {
						regexBody += this.current();
						this.forward();
					}
					var POSSIBLE_FLAGS = [
						"g",
						"i",
						"m",
						"y"
					];
					var regexFlags = "";
					while (!this.isFinished()) if (POSSIBLE_FLAGS.indexOf(this.current()) !== -1) {
						regexFlags += this.current();
						this.forward();
					} else break;
					return token(TOKEN_REGEX, {
						body: regexBody,
						flags: regexFlags
					}, lineno, colno);
				} else if (delimChars.indexOf(cur) !== -1) {
					this.forward();
					var complexOps = [
						"==",
						"===",
						"!=",
						"!==",
						"<=",
						">=",
						"//",
						"**"
					];
					var curComplex = cur + this.current();
					var type;
					if (lib.indexOf(complexOps, curComplex) !== -1) {
						this.forward();
						cur = curComplex;
						if (lib.indexOf(complexOps, curComplex + this.current()) !== -1) {
							cur = curComplex + this.current();
							this.forward();
						}
					}
					switch (cur) {
						case "(":
							type = TOKEN_LEFT_PAREN;
							break;
						case ")":
							type = TOKEN_RIGHT_PAREN;
							break;
						case "[":
							type = TOKEN_LEFT_BRACKET;
							break;
						case "]":
							type = TOKEN_RIGHT_BRACKET;
							break;
						case "{":
							type = TOKEN_LEFT_CURLY;
							break;
						case "}":
							type = TOKEN_RIGHT_CURLY;
							break;
						case ",":
							type = TOKEN_COMMA;
							break;
						case ":":
							type = TOKEN_COLON;
							break;
						case "~":
							type = TOKEN_TILDE;
							break;
						case "|":
							type = TOKEN_PIPE;
							break;
						default: type = TOKEN_OPERATOR;
					}
					return token(type, cur, lineno, colno);
				} else {
					tok = this._extractUntil(whitespaceChars + delimChars);
					if (tok.match(/^[-+]?[0-9]+$/)) {
						if (this.current() === ".") {
							this.forward();
							var dec = this._extract(intChars);
							return token(TOKEN_FLOAT, tok + "." + dec, lineno, colno);
						} else return token(TOKEN_INT, tok, lineno, colno);
					} else if (tok.match(/^(true|false)$/)) return token(TOKEN_BOOLEAN, tok, lineno, colno);
					else if (tok === "none") return token(TOKEN_NONE, tok, lineno, colno);
					else if (tok === "null") return token(TOKEN_NONE, tok, lineno, colno);
					else if (tok) return token(TOKEN_SYMBOL, tok, lineno, colno);
					else throw new Error("Unexpected value while parsing: " + tok);
				}
			} else {
				var beginChars = this.tags.BLOCK_START.charAt(0) + this.tags.VARIABLE_START.charAt(0) + this.tags.COMMENT_START.charAt(0) + this.tags.COMMENT_END.charAt(0);
				if (this.isFinished()) return null;
				else if ((tok = this._extractString(this.tags.BLOCK_START + "-")) || (tok = this._extractString(this.tags.BLOCK_START))) {
					this.in_code = true;
					return token(TOKEN_BLOCK_START, tok, lineno, colno);
				} else if ((tok = this._extractString(this.tags.VARIABLE_START + "-")) || (tok = this._extractString(this.tags.VARIABLE_START))) {
					this.in_code = true;
					return token(TOKEN_VARIABLE_START, tok, lineno, colno);
				} else {
					tok = "";
					var data;
					var inComment = false;
					if (this._matches(this.tags.COMMENT_START)) {
						inComment = true;
						tok = this._extractString(this.tags.COMMENT_START);
					}
					while ((data = this._extractUntil(beginChars)) !== null) {
						tok += data;
						if ((this._matches(this.tags.BLOCK_START) || this._matches(this.tags.VARIABLE_START) || this._matches(this.tags.COMMENT_START)) && !inComment) {
							if (this.lstripBlocks && this._matches(this.tags.BLOCK_START) && this.colno > 0 && this.colno <= tok.length) {
								var lastLine = tok.slice(-this.colno);
								if (/^\s+$/.test(lastLine)) {
									tok = tok.slice(0, -this.colno);
									if (!tok.length) return this.nextToken();
								}
							}
							break;
						} else if (this._matches(this.tags.COMMENT_END)) {
							if (!inComment) throw new Error("unexpected end of comment");
							tok += this._extractString(this.tags.COMMENT_END);
							break;
						} else {
							tok += this.current();
							this.forward();
						}
					}
					if (data === null && inComment) throw new Error("expected end of comment, got end of file");
					return token(inComment ? TOKEN_COMMENT : TOKEN_DATA, tok, lineno, colno);
				}
			}
		};
		_proto._parseString = function _parseString(delimiter) {
			this.forward();
			var str = "";
			while (!this.isFinished() && this.current() !== delimiter) {
				var cur = this.current();
				if (cur === "\\") {
					this.forward();
					switch (this.current()) {
						case "n":
							str += "\n";
							break;
						case "t":
							str += "	";
							break;
						case "r":
							str += "\r";
							break;
						default: str += this.current();
					}
					this.forward();
				} else {
					str += cur;
					this.forward();
				}
			}
			this.forward();
			return str;
		};
		_proto._matches = function _matches(str) {
			if (this.index + str.length > this.len) return null;
			return this.str.slice(this.index, this.index + str.length) === str;
		};
		_proto._extractString = function _extractString(str) {
			if (this._matches(str)) {
				this.forwardN(str.length);
				return str;
			}
			return null;
		};
		_proto._extractUntil = function _extractUntil(charString) {
			return this._extractMatching(true, charString || "");
		};
		_proto._extract = function _extract(charString) {
			return this._extractMatching(false, charString);
		};
		_proto._extractMatching = function _extractMatching(breakOnMatch, charString) {
			if (this.isFinished()) return null;
			var first = charString.indexOf(this.current());
			if (breakOnMatch && first === -1 || !breakOnMatch && first !== -1) {
				var t = this.current();
				this.forward();
				var idx = charString.indexOf(this.current());
				while ((breakOnMatch && idx === -1 || !breakOnMatch && idx !== -1) && !this.isFinished()) {
					t += this.current();
					this.forward();
					idx = charString.indexOf(this.current());
				}
				return t;
			}
			return "";
		};
		_proto._extractRegex = function _extractRegex(regex) {
			var matches = this.currentStr().match(regex);
			if (!matches) return null;
			this.forwardN(matches[0].length);
			return matches;
		};
		_proto.isFinished = function isFinished() {
			return this.index >= this.len;
		};
		_proto.forwardN = function forwardN(n) {
			for (var i = 0; i < n; i++) this.forward();
		};
		_proto.forward = function forward() {
			this.index++;
			if (this.previous() === "\n") {
				this.lineno++;
				this.colno = 0;
			} else this.colno++;
		};
		_proto.backN = function backN(n) {
			for (var i = 0; i < n; i++) this.back();
		};
		_proto.back = function back() {
			this.index--;
			if (this.current() === "\n") {
				this.lineno--;
				var idx = this.src.lastIndexOf("\n", this.index - 1);
				if (idx === -1) this.colno = this.index;
				else this.colno = this.index - idx;
			} else this.colno--;
		};
		_proto.current = function current() {
			if (!this.isFinished()) return this.str.charAt(this.index);
			return "";
		};
		_proto.currentStr = function currentStr() {
			if (!this.isFinished()) return this.str.substr(this.index);
			return "";
		};
		_proto.previous = function previous() {
			return this.str.charAt(this.index - 1);
		};
		return Tokenizer;
	}();
	module.exports = {
		lex: function lex(src, opts) {
			return new Tokenizer(src, opts);
		},
		TOKEN_STRING,
		TOKEN_WHITESPACE,
		TOKEN_DATA,
		TOKEN_BLOCK_START,
		TOKEN_BLOCK_END,
		TOKEN_VARIABLE_START,
		TOKEN_VARIABLE_END,
		TOKEN_COMMENT,
		TOKEN_LEFT_PAREN,
		TOKEN_RIGHT_PAREN,
		TOKEN_LEFT_BRACKET,
		TOKEN_RIGHT_BRACKET,
		TOKEN_LEFT_CURLY,
		TOKEN_RIGHT_CURLY,
		TOKEN_OPERATOR,
		TOKEN_COMMA,
		TOKEN_COLON,
		TOKEN_TILDE,
		TOKEN_PIPE,
		TOKEN_INT,
		TOKEN_FLOAT,
		TOKEN_BOOLEAN,
		TOKEN_NONE,
		TOKEN_SYMBOL,
		TOKEN_SPECIAL,
		TOKEN_REGEX
	};
}));
// node_modules/nunjucks/src/object.js
var require_object = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		Object.defineProperty(Constructor, "prototype", { writable: false });
		return Constructor;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var EventEmitter = require("events");
	var lib = require_lib();
	function parentWrap(parent, prop) {
		if (typeof parent !== "function" || typeof prop !== "function") return prop;
		return function wrap() {
			var tmp = this.parent;
			this.parent = parent;
			var res = prop.apply(this, arguments);
			this.parent = tmp;
			return res;
		};
	}
	function extendClass(cls, name, props) {
		props = props || {};
		lib.keys(props).forEach(function(k) {
			props[k] = parentWrap(cls.prototype[k], props[k]);
		});
		var subclass = function(_cls) {
			_inheritsLoose(subclass, _cls);
			function subclass() {
				return _cls.apply(this, arguments) || this;
			}
			_createClass(subclass, [{
				key: "typename",
				get: function get() {
					return name;
				}
			}]);
			return subclass;
		}(cls);
		lib._assign(subclass.prototype, props);
		return subclass;
	}
	module.exports = {
		Obj: function() {
			function Obj() {
				this.init.apply(this, arguments);
			}
			var _proto = Obj.prototype;
			_proto.init = function init() {};
			Obj.extend = function extend(name, props) {
				if (typeof name === "object") {
					props = name;
					name = "anonymous";
				}
				return extendClass(this, name, props);
			};
			_createClass(Obj, [{
				key: "typename",
				get: function get() {
					return this.constructor.name;
				}
			}]);
			return Obj;
		}(),
		EmitterObj: function(_EventEmitter) {
			_inheritsLoose(EmitterObj, _EventEmitter);
			function EmitterObj() {
				var _this2;
				var _this = _EventEmitter.call(this) || this;
				(_this2 = _this).init.apply(_this2, arguments);
				return _this;
			}
			var _proto2 = EmitterObj.prototype;
			_proto2.init = function init() {};
			EmitterObj.extend = function extend(name, props) {
				if (typeof name === "object") {
					props = name;
					name = "anonymous";
				}
				return extendClass(this, name, props);
			};
			_createClass(EmitterObj, [{
				key: "typename",
				get: function get() {
					return this.constructor.name;
				}
			}]);
			return EmitterObj;
		}(EventEmitter)
	};
}));
// node_modules/nunjucks/src/nodes.js
var require_nodes = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		Object.defineProperty(Constructor, "prototype", { writable: false });
		return Constructor;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var Obj = require_object().Obj;
	function traverseAndCheck(obj, type, results) {
		if (obj instanceof type) results.push(obj);
		if (obj instanceof Node) obj.findAll(type, results);
	}
	var Node = function(_Obj) {
		_inheritsLoose(Node, _Obj);
		function Node() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto = Node.prototype;
		_proto.init = function init(lineno, colno) {
			var _arguments = arguments, _this = this;
			for (var _len = arguments.length, args = new Array(_len > 2 ? _len - 2 : 0), _key = 2; _key < _len; _key++) args[_key - 2] = arguments[_key];
			this.lineno = lineno;
			this.colno = colno;
			this.fields.forEach(function(field, i) {
				var val = _arguments[i + 2];
				if (val === void 0) val = null;
				_this[field] = val;
			});
		};
		_proto.findAll = function findAll(type, results) {
			var _this2 = this;
			results = results || [];
			if (this instanceof NodeList) this.children.forEach(function(child) {
				return traverseAndCheck(child, type, results);
			});
			else this.fields.forEach(function(field) {
				return traverseAndCheck(_this2[field], type, results);
			});
			return results;
		};
		_proto.iterFields = function iterFields(func) {
			var _this3 = this;
			this.fields.forEach(function(field) {
				func(_this3[field], field);
			});
		};
		return Node;
	}(Obj);
	var Value = function(_Node) {
		_inheritsLoose(Value, _Node);
		function Value() {
			return _Node.apply(this, arguments) || this;
		}
		_createClass(Value, [{
			key: "typename",
			get: function get() {
				return "Value";
			}
		}, {
			key: "fields",
			get: function get() {
				return ["value"];
			}
		}]);
		return Value;
	}(Node);
	var NodeList = function(_Node2) {
		_inheritsLoose(NodeList, _Node2);
		function NodeList() {
			return _Node2.apply(this, arguments) || this;
		}
		var _proto2 = NodeList.prototype;
		_proto2.init = function init(lineno, colno, nodes) {
			_Node2.prototype.init.call(this, lineno, colno, nodes || []);
		};
		_proto2.addChild = function addChild(node) {
			this.children.push(node);
		};
		_createClass(NodeList, [{
			key: "typename",
			get: function get() {
				return "NodeList";
			}
		}, {
			key: "fields",
			get: function get() {
				return ["children"];
			}
		}]);
		return NodeList;
	}(Node);
	var Root = NodeList.extend("Root");
	var Literal = Value.extend("Literal");
	var _Symbol = Value.extend("Symbol");
	var Group = NodeList.extend("Group");
	var ArrayNode = NodeList.extend("Array");
	var Pair = Node.extend("Pair", { fields: ["key", "value"] });
	var Dict = NodeList.extend("Dict");
	var LookupVal = Node.extend("LookupVal", { fields: ["target", "val"] });
	var If = Node.extend("If", { fields: [
		"cond",
		"body",
		"else_"
	] });
	var IfAsync = If.extend("IfAsync");
	var InlineIf = Node.extend("InlineIf", { fields: [
		"cond",
		"body",
		"else_"
	] });
	var For = Node.extend("For", { fields: [
		"arr",
		"name",
		"body",
		"else_"
	] });
	var AsyncEach = For.extend("AsyncEach");
	var AsyncAll = For.extend("AsyncAll");
	var Macro = Node.extend("Macro", { fields: [
		"name",
		"args",
		"body"
	] });
	var Caller = Macro.extend("Caller");
	var Import = Node.extend("Import", { fields: [
		"template",
		"target",
		"withContext"
	] });
	var FromImport = function(_Node3) {
		_inheritsLoose(FromImport, _Node3);
		function FromImport() {
			return _Node3.apply(this, arguments) || this;
		}
		var _proto3 = FromImport.prototype;
		_proto3.init = function init(lineno, colno, template, names, withContext) {
			_Node3.prototype.init.call(this, lineno, colno, template, names || new NodeList(), withContext);
		};
		_createClass(FromImport, [{
			key: "typename",
			get: function get() {
				return "FromImport";
			}
		}, {
			key: "fields",
			get: function get() {
				return [
					"template",
					"names",
					"withContext"
				];
			}
		}]);
		return FromImport;
	}(Node);
	var FunCall = Node.extend("FunCall", { fields: ["name", "args"] });
	var Filter = FunCall.extend("Filter");
	var FilterAsync = Filter.extend("FilterAsync", { fields: [
		"name",
		"args",
		"symbol"
	] });
	var KeywordArgs = Dict.extend("KeywordArgs");
	var Block = Node.extend("Block", { fields: ["name", "body"] });
	var Super = Node.extend("Super", { fields: ["blockName", "symbol"] });
	var Extends = Node.extend("TemplateRef", { fields: ["template"] }).extend("Extends");
	var Include = Node.extend("Include", { fields: ["template", "ignoreMissing"] });
	var Set = Node.extend("Set", { fields: ["targets", "value"] });
	var Switch = Node.extend("Switch", { fields: [
		"expr",
		"cases",
		"default"
	] });
	var Case = Node.extend("Case", { fields: ["cond", "body"] });
	var Output = NodeList.extend("Output");
	var Capture = Node.extend("Capture", { fields: ["body"] });
	var TemplateData = Literal.extend("TemplateData");
	var UnaryOp = Node.extend("UnaryOp", { fields: ["target"] });
	var BinOp = Node.extend("BinOp", { fields: ["left", "right"] });
	var In = BinOp.extend("In");
	var Is = BinOp.extend("Is");
	var Or = BinOp.extend("Or");
	var And = BinOp.extend("And");
	var Not = UnaryOp.extend("Not");
	var Add = BinOp.extend("Add");
	var Concat = BinOp.extend("Concat");
	var Sub = BinOp.extend("Sub");
	var Mul = BinOp.extend("Mul");
	var Div = BinOp.extend("Div");
	var FloorDiv = BinOp.extend("FloorDiv");
	var Mod = BinOp.extend("Mod");
	var Pow = BinOp.extend("Pow");
	var Neg = UnaryOp.extend("Neg");
	var Pos = UnaryOp.extend("Pos");
	var Compare = Node.extend("Compare", { fields: ["expr", "ops"] });
	var CompareOperand = Node.extend("CompareOperand", { fields: ["expr", "type"] });
	var CallExtension = Node.extend("CallExtension", {
		init: function init(ext, prop, args, contentArgs) {
			this.parent();
			this.extName = ext.__name || ext;
			this.prop = prop;
			this.args = args || new NodeList();
			this.contentArgs = contentArgs || [];
			this.autoescape = ext.autoescape;
		},
		fields: [
			"extName",
			"prop",
			"args",
			"contentArgs"
		]
	});
	var CallExtensionAsync = CallExtension.extend("CallExtensionAsync");
	function print(str, indent, inline) {
		var lines = str.split("\n");
		lines.forEach(function(line, i) {
			if (line && (inline && i > 0 || !inline)) process.stdout.write(" ".repeat(indent));
			var nl = i === lines.length - 1 ? "" : "\n";
			process.stdout.write("" + line + nl);
		});
	}
	function printNodes(node, indent) {
		indent = indent || 0;
		print(node.typename + ": ", indent);
		if (node instanceof NodeList) {
			print("\n");
			node.children.forEach(function(n) {
				printNodes(n, indent + 2);
			});
		} else if (node instanceof CallExtension) {
			print(node.extName + "." + node.prop + "\n");
			if (node.args) printNodes(node.args, indent + 2);
			if (node.contentArgs) node.contentArgs.forEach(function(n) {
				printNodes(n, indent + 2);
			});
		} else {
			var nodes = [];
			var props = null;
			node.iterFields(function(val, fieldName) {
				if (val instanceof Node) nodes.push([fieldName, val]);
				else {
					props = props || {};
					props[fieldName] = val;
				}
			});
			if (props) print(JSON.stringify(props, null, 2) + "\n", null, true);
			else print("\n");
			nodes.forEach(function(_ref) {
				var fieldName = _ref[0], n = _ref[1];
				print("[" + fieldName + "] =>", indent + 2);
				printNodes(n, indent + 4);
			});
		}
	}
	module.exports = {
		Node,
		Root,
		NodeList,
		Value,
		Literal,
		Symbol: _Symbol,
		Group,
		Array: ArrayNode,
		Pair,
		Dict,
		Output,
		Capture,
		TemplateData,
		If,
		IfAsync,
		InlineIf,
		For,
		AsyncEach,
		AsyncAll,
		Macro,
		Caller,
		Import,
		FromImport,
		FunCall,
		Filter,
		FilterAsync,
		KeywordArgs,
		Block,
		Super,
		Extends,
		Include,
		Set,
		Switch,
		Case,
		LookupVal,
		BinOp,
		In,
		Is,
		Or,
		And,
		Not,
		Add,
		Concat,
		Sub,
		Mul,
		Div,
		FloorDiv,
		Mod,
		Pow,
		Neg,
		Pos,
		Compare,
		CompareOperand,
		CallExtension,
		CallExtensionAsync,
		printNodes
	};
}));
// node_modules/nunjucks/src/parser.js
var require_parser = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var lexer = require_lexer();
	var nodes = require_nodes();
	var Obj = require_object().Obj;
	var lib = require_lib();
	var Parser = function(_Obj) {
		_inheritsLoose(Parser, _Obj);
		function Parser() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto = Parser.prototype;
		_proto.init = function init(tokens) {
			this.tokens = tokens;
			this.peeked = null;
			this.breakOnBlocks = null;
			this.dropLeadingWhitespace = false;
			this.extensions = [];
		};
		_proto.nextToken = function nextToken(withWhitespace) {
			var tok;
			if (this.peeked) {
				if (!withWhitespace && this.peeked.type === lexer.TOKEN_WHITESPACE) this.peeked = null;
				else {
					tok = this.peeked;
					this.peeked = null;
					return tok;
				}
			}
			tok = this.tokens.nextToken();
			if (!withWhitespace) while (tok && tok.type === lexer.TOKEN_WHITESPACE) tok = this.tokens.nextToken();
			return tok;
		};
		_proto.peekToken = function peekToken() {
			this.peeked = this.peeked || this.nextToken();
			return this.peeked;
		};
		_proto.pushToken = function pushToken(tok) {
			if (this.peeked) throw new Error("pushToken: can only push one token on between reads");
			this.peeked = tok;
		};
		_proto.error = function error(msg, lineno, colno) {
			if (lineno === void 0 || colno === void 0) {
				var tok = this.peekToken() || {};
				lineno = tok.lineno;
				colno = tok.colno;
			}
			if (lineno !== void 0) lineno += 1;
			if (colno !== void 0) colno += 1;
			return new lib.TemplateError(msg, lineno, colno);
		};
		_proto.fail = function fail(msg, lineno, colno) {
			throw this.error(msg, lineno, colno);
		};
		_proto.skip = function skip(type) {
			var tok = this.nextToken();
			if (!tok || tok.type !== type) {
				this.pushToken(tok);
				return false;
			}
			return true;
		};
		_proto.expect = function expect(type) {
			var tok = this.nextToken();
			if (tok.type !== type) this.fail("expected " + type + ", got " + tok.type, tok.lineno, tok.colno);
			return tok;
		};
		_proto.skipValue = function skipValue(type, val) {
			var tok = this.nextToken();
			if (!tok || tok.type !== type || tok.value !== val) {
				this.pushToken(tok);
				return false;
			}
			return true;
		};
		_proto.skipSymbol = function skipSymbol(val) {
			return this.skipValue(lexer.TOKEN_SYMBOL, val);
		};
		_proto.advanceAfterBlockEnd = function advanceAfterBlockEnd(name) {
			var tok;
			if (!name) {
				tok = this.peekToken();
				if (!tok) this.fail("unexpected end of file");
				if (tok.type !== lexer.TOKEN_SYMBOL) this.fail("advanceAfterBlockEnd: expected symbol token or explicit name to be passed");
				name = this.nextToken().value;
			}
			tok = this.nextToken();
			if (tok && tok.type === lexer.TOKEN_BLOCK_END) {
				if (tok.value.charAt(0) === "-") this.dropLeadingWhitespace = true;
			} else this.fail("expected block end in " + name + " statement");
			return tok;
		};
		_proto.advanceAfterVariableEnd = function advanceAfterVariableEnd() {
			var tok = this.nextToken();
			if (tok && tok.type === lexer.TOKEN_VARIABLE_END) this.dropLeadingWhitespace = tok.value.charAt(tok.value.length - this.tokens.tags.VARIABLE_END.length - 1) === "-";
			else {
				this.pushToken(tok);
				this.fail("expected variable end");
			}
		};
		_proto.parseFor = function parseFor() {
			var forTok = this.peekToken();
			var node;
			var endBlock;
			if (this.skipSymbol("for")) {
				node = new nodes.For(forTok.lineno, forTok.colno);
				endBlock = "endfor";
			} else if (this.skipSymbol("asyncEach")) {
				node = new nodes.AsyncEach(forTok.lineno, forTok.colno);
				endBlock = "endeach";
			} else if (this.skipSymbol("asyncAll")) {
				node = new nodes.AsyncAll(forTok.lineno, forTok.colno);
				endBlock = "endall";
			} else this.fail("parseFor: expected for{Async}", forTok.lineno, forTok.colno);
			node.name = this.parsePrimary();
			if (!(node.name instanceof nodes.Symbol)) this.fail("parseFor: variable name expected for loop");
			if (this.peekToken().type === lexer.TOKEN_COMMA) {
				var key = node.name;
				node.name = new nodes.Array(key.lineno, key.colno);
				node.name.addChild(key);
				while (this.skip(lexer.TOKEN_COMMA)) {
					var prim = this.parsePrimary();
					node.name.addChild(prim);
				}
			}
			if (!this.skipSymbol("in")) this.fail("parseFor: expected \"in\" keyword for loop", forTok.lineno, forTok.colno);
			node.arr = this.parseExpression();
			this.advanceAfterBlockEnd(forTok.value);
			node.body = this.parseUntilBlocks(endBlock, "else");
			if (this.skipSymbol("else")) {
				this.advanceAfterBlockEnd("else");
				node.else_ = this.parseUntilBlocks(endBlock);
			}
			this.advanceAfterBlockEnd();
			return node;
		};
		_proto.parseMacro = function parseMacro() {
			var macroTok = this.peekToken();
			if (!this.skipSymbol("macro")) this.fail("expected macro");
			var name = this.parsePrimary(true);
			var args = this.parseSignature();
			var node = new nodes.Macro(macroTok.lineno, macroTok.colno, name, args);
			this.advanceAfterBlockEnd(macroTok.value);
			node.body = this.parseUntilBlocks("endmacro");
			this.advanceAfterBlockEnd();
			return node;
		};
		_proto.parseCall = function parseCall() {
			var callTok = this.peekToken();
			if (!this.skipSymbol("call")) this.fail("expected call");
			var callerArgs = this.parseSignature(true) || new nodes.NodeList();
			var macroCall = this.parsePrimary();
			this.advanceAfterBlockEnd(callTok.value);
			var body = this.parseUntilBlocks("endcall");
			this.advanceAfterBlockEnd();
			var callerName = new nodes.Symbol(callTok.lineno, callTok.colno, "caller");
			var callerNode = new nodes.Caller(callTok.lineno, callTok.colno, callerName, callerArgs, body);
			var args = macroCall.args.children;
			if (!(args[args.length - 1] instanceof nodes.KeywordArgs)) args.push(new nodes.KeywordArgs());
			args[args.length - 1].addChild(new nodes.Pair(callTok.lineno, callTok.colno, callerName, callerNode));
			return new nodes.Output(callTok.lineno, callTok.colno, [macroCall]);
		};
		_proto.parseWithContext = function parseWithContext() {
			var tok = this.peekToken();
			var withContext = null;
			if (this.skipSymbol("with")) withContext = true;
			else if (this.skipSymbol("without")) withContext = false;
			if (withContext !== null) {
				if (!this.skipSymbol("context")) this.fail("parseFrom: expected context after with/without", tok.lineno, tok.colno);
			}
			return withContext;
		};
		_proto.parseImport = function parseImport() {
			var importTok = this.peekToken();
			if (!this.skipSymbol("import")) this.fail("parseImport: expected import", importTok.lineno, importTok.colno);
			var template = this.parseExpression();
			if (!this.skipSymbol("as")) this.fail("parseImport: expected \"as\" keyword", importTok.lineno, importTok.colno);
			var target = this.parseExpression();
			var withContext = this.parseWithContext();
			var node = new nodes.Import(importTok.lineno, importTok.colno, template, target, withContext);
			this.advanceAfterBlockEnd(importTok.value);
			return node;
		};
		_proto.parseFrom = function parseFrom() {
			var fromTok = this.peekToken();
			if (!this.skipSymbol("from")) this.fail("parseFrom: expected from");
			var template = this.parseExpression();
			if (!this.skipSymbol("import")) this.fail("parseFrom: expected import", fromTok.lineno, fromTok.colno);
			var names = new nodes.NodeList();
			var withContext;
			while (1) {
				var nextTok = this.peekToken();
				if (nextTok.type === lexer.TOKEN_BLOCK_END) {
					if (!names.children.length) this.fail("parseFrom: Expected at least one import name", fromTok.lineno, fromTok.colno);
					if (nextTok.value.charAt(0) === "-") this.dropLeadingWhitespace = true;
					this.nextToken();
					break;
				}
				if (names.children.length > 0 && !this.skip(lexer.TOKEN_COMMA)) this.fail("parseFrom: expected comma", fromTok.lineno, fromTok.colno);
				var name = this.parsePrimary();
				if (name.value.charAt(0) === "_") this.fail("parseFrom: names starting with an underscore cannot be imported", name.lineno, name.colno);
				if (this.skipSymbol("as")) {
					var alias = this.parsePrimary();
					names.addChild(new nodes.Pair(name.lineno, name.colno, name, alias));
				} else names.addChild(name);
				withContext = this.parseWithContext();
			}
			return new nodes.FromImport(fromTok.lineno, fromTok.colno, template, names, withContext);
		};
		_proto.parseBlock = function parseBlock() {
			var tag = this.peekToken();
			if (!this.skipSymbol("block")) this.fail("parseBlock: expected block", tag.lineno, tag.colno);
			var node = new nodes.Block(tag.lineno, tag.colno);
			node.name = this.parsePrimary();
			if (!(node.name instanceof nodes.Symbol)) this.fail("parseBlock: variable name expected", tag.lineno, tag.colno);
			this.advanceAfterBlockEnd(tag.value);
			node.body = this.parseUntilBlocks("endblock");
			this.skipSymbol("endblock");
			this.skipSymbol(node.name.value);
			var tok = this.peekToken();
			if (!tok) this.fail("parseBlock: expected endblock, got end of file");
			this.advanceAfterBlockEnd(tok.value);
			return node;
		};
		_proto.parseExtends = function parseExtends() {
			var tagName = "extends";
			var tag = this.peekToken();
			if (!this.skipSymbol(tagName)) this.fail("parseTemplateRef: expected " + tagName);
			var node = new nodes.Extends(tag.lineno, tag.colno);
			node.template = this.parseExpression();
			this.advanceAfterBlockEnd(tag.value);
			return node;
		};
		_proto.parseInclude = function parseInclude() {
			var tagName = "include";
			var tag = this.peekToken();
			if (!this.skipSymbol(tagName)) this.fail("parseInclude: expected " + tagName);
			var node = new nodes.Include(tag.lineno, tag.colno);
			node.template = this.parseExpression();
			if (this.skipSymbol("ignore") && this.skipSymbol("missing")) node.ignoreMissing = true;
			this.advanceAfterBlockEnd(tag.value);
			return node;
		};
		_proto.parseIf = function parseIf() {
			var tag = this.peekToken();
			var node;
			if (this.skipSymbol("if") || this.skipSymbol("elif") || this.skipSymbol("elseif")) node = new nodes.If(tag.lineno, tag.colno);
			else if (this.skipSymbol("ifAsync")) node = new nodes.IfAsync(tag.lineno, tag.colno);
			else this.fail("parseIf: expected if, elif, or elseif", tag.lineno, tag.colno);
			node.cond = this.parseExpression();
			this.advanceAfterBlockEnd(tag.value);
			node.body = this.parseUntilBlocks("elif", "elseif", "else", "endif");
			var tok = this.peekToken();
			switch (tok && tok.value) {
				case "elseif":
				case "elif":
					node.else_ = this.parseIf();
					break;
				case "else":
					this.advanceAfterBlockEnd();
					node.else_ = this.parseUntilBlocks("endif");
					this.advanceAfterBlockEnd();
					break;
				case "endif":
					node.else_ = null;
					this.advanceAfterBlockEnd();
					break;
				default: this.fail("parseIf: expected elif, else, or endif, got end of file");
			}
			return node;
		};
		_proto.parseSet = function parseSet() {
			var tag = this.peekToken();
			if (!this.skipSymbol("set")) this.fail("parseSet: expected set", tag.lineno, tag.colno);
			var node = new nodes.Set(tag.lineno, tag.colno, []);
			var target;
			while (target = this.parsePrimary()) {
				node.targets.push(target);
				if (!this.skip(lexer.TOKEN_COMMA)) break;
			}
			if (!this.skipValue(lexer.TOKEN_OPERATOR, "=")) {
				if (!this.skip(lexer.TOKEN_BLOCK_END)) this.fail("parseSet: expected = or block end in set tag", tag.lineno, tag.colno);
				else {
					node.body = new nodes.Capture(tag.lineno, tag.colno, this.parseUntilBlocks("endset"));
					node.value = null;
					this.advanceAfterBlockEnd();
				}
			} else {
				node.value = this.parseExpression();
				this.advanceAfterBlockEnd(tag.value);
			}
			return node;
		};
		_proto.parseSwitch = function parseSwitch() {
			var switchStart = "switch";
			var switchEnd = "endswitch";
			var caseStart = "case";
			var caseDefault = "default";
			var tag = this.peekToken();
			if (!this.skipSymbol(switchStart) && !this.skipSymbol(caseStart) && !this.skipSymbol(caseDefault)) this.fail("parseSwitch: expected \"switch,\" \"case\" or \"default\"", tag.lineno, tag.colno);
			var expr = this.parseExpression();
			this.advanceAfterBlockEnd(switchStart);
			this.parseUntilBlocks(caseStart, caseDefault, switchEnd);
			var tok = this.peekToken();
			var cases = [];
			var defaultCase;
			do {
				this.skipSymbol(caseStart);
				var cond = this.parseExpression();
				this.advanceAfterBlockEnd(switchStart);
				var body = this.parseUntilBlocks(caseStart, caseDefault, switchEnd);
				cases.push(new nodes.Case(tok.line, tok.col, cond, body));
				tok = this.peekToken();
			} while (tok && tok.value === caseStart);
			switch (tok.value) {
				case caseDefault:
					this.advanceAfterBlockEnd();
					defaultCase = this.parseUntilBlocks(switchEnd);
					this.advanceAfterBlockEnd();
					break;
				case switchEnd:
					this.advanceAfterBlockEnd();
					break;
				default: this.fail("parseSwitch: expected \"case,\" \"default\" or \"endswitch,\" got EOF.");
			}
			return new nodes.Switch(tag.lineno, tag.colno, expr, cases, defaultCase);
		};
		_proto.parseStatement = function parseStatement() {
			var tok = this.peekToken();
			var node;
			if (tok.type !== lexer.TOKEN_SYMBOL) this.fail("tag name expected", tok.lineno, tok.colno);
			if (this.breakOnBlocks && lib.indexOf(this.breakOnBlocks, tok.value) !== -1) return null;
			switch (tok.value) {
				case "raw": return this.parseRaw();
				case "verbatim": return this.parseRaw("verbatim");
				case "if":
				case "ifAsync": return this.parseIf();
				case "for":
				case "asyncEach":
				case "asyncAll": return this.parseFor();
				case "block": return this.parseBlock();
				case "extends": return this.parseExtends();
				case "include": return this.parseInclude();
				case "set": return this.parseSet();
				case "macro": return this.parseMacro();
				case "call": return this.parseCall();
				case "import": return this.parseImport();
				case "from": return this.parseFrom();
				case "filter": return this.parseFilterStatement();
				case "switch": return this.parseSwitch();
				default:
					if (this.extensions.length) for (var i = 0; i < this.extensions.length; i++) {
						var ext = this.extensions[i];
						if (lib.indexOf(ext.tags || [], tok.value) !== -1) return ext.parse(this, nodes, lexer);
					}
					this.fail("unknown block tag: " + tok.value, tok.lineno, tok.colno);
			}
			return node;
		};
		_proto.parseRaw = function parseRaw(tagName) {
			tagName = tagName || "raw";
			var endTagName = "end" + tagName;
			var rawBlockRegex = new RegExp("([\\s\\S]*?){%\\s*(" + tagName + "|" + endTagName + ")\\s*(?=%})%}");
			var rawLevel = 1;
			var str = "";
			var matches = null;
			var begun = this.advanceAfterBlockEnd();
			while ((matches = this.tokens._extractRegex(rawBlockRegex)) && rawLevel > 0) {
				var all = matches[0];
				var pre = matches[1];
				var blockName = matches[2];
				if (blockName === tagName) rawLevel += 1;
				else if (blockName === endTagName) rawLevel -= 1;
				if (rawLevel === 0) {
					str += pre;
					this.tokens.backN(all.length - pre.length);
				} else str += all;
			}
			return new nodes.Output(begun.lineno, begun.colno, [new nodes.TemplateData(begun.lineno, begun.colno, str)]);
		};
		_proto.parsePostfix = function parsePostfix(node) {
			var lookup;
			var tok = this.peekToken();
			while (tok) {
				if (tok.type === lexer.TOKEN_LEFT_PAREN) node = new nodes.FunCall(tok.lineno, tok.colno, node, this.parseSignature());
				else if (tok.type === lexer.TOKEN_LEFT_BRACKET) {
					lookup = this.parseAggregate();
					if (lookup.children.length > 1) this.fail("invalid index");
					node = new nodes.LookupVal(tok.lineno, tok.colno, node, lookup.children[0]);
				} else if (tok.type === lexer.TOKEN_OPERATOR && tok.value === ".") {
					this.nextToken();
					var val = this.nextToken();
					if (val.type !== lexer.TOKEN_SYMBOL) this.fail("expected name as lookup value, got " + val.value, val.lineno, val.colno);
					lookup = new nodes.Literal(val.lineno, val.colno, val.value);
					node = new nodes.LookupVal(tok.lineno, tok.colno, node, lookup);
				} else break;
				tok = this.peekToken();
			}
			return node;
		};
		_proto.parseExpression = function parseExpression() {
			return this.parseInlineIf();
		};
		_proto.parseInlineIf = function parseInlineIf() {
			var node = this.parseOr();
			if (this.skipSymbol("if")) {
				var condNode = this.parseOr();
				var bodyNode = node;
				node = new nodes.InlineIf(node.lineno, node.colno);
				node.body = bodyNode;
				node.cond = condNode;
				if (this.skipSymbol("else")) node.else_ = this.parseOr();
				else node.else_ = null;
			}
			return node;
		};
		_proto.parseOr = function parseOr() {
			var node = this.parseAnd();
			while (this.skipSymbol("or")) {
				var node2 = this.parseAnd();
				node = new nodes.Or(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseAnd = function parseAnd() {
			var node = this.parseNot();
			while (this.skipSymbol("and")) {
				var node2 = this.parseNot();
				node = new nodes.And(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseNot = function parseNot() {
			var tok = this.peekToken();
			if (this.skipSymbol("not")) return new nodes.Not(tok.lineno, tok.colno, this.parseNot());
			return this.parseIn();
		};
		_proto.parseIn = function parseIn() {
			var node = this.parseIs();
			while (1) {
				var tok = this.nextToken();
				if (!tok) break;
				var invert = tok.type === lexer.TOKEN_SYMBOL && tok.value === "not";
				if (!invert) this.pushToken(tok);
				if (this.skipSymbol("in")) {
					var node2 = this.parseIs();
					node = new nodes.In(node.lineno, node.colno, node, node2);
					if (invert) node = new nodes.Not(node.lineno, node.colno, node);
				} else {
					if (invert) this.pushToken(tok);
					break;
				}
			}
			return node;
		};
		_proto.parseIs = function parseIs() {
			var node = this.parseCompare();
			if (this.skipSymbol("is")) {
				var not = this.skipSymbol("not");
				var node2 = this.parseCompare();
				node = new nodes.Is(node.lineno, node.colno, node, node2);
				if (not) node = new nodes.Not(node.lineno, node.colno, node);
			}
			return node;
		};
		_proto.parseCompare = function parseCompare() {
			var compareOps = [
				"==",
				"===",
				"!=",
				"!==",
				"<",
				">",
				"<=",
				">="
			];
			var expr = this.parseConcat();
			var ops = [];
			while (1) {
				var tok = this.nextToken();
				if (!tok) break;
				else if (compareOps.indexOf(tok.value) !== -1) ops.push(new nodes.CompareOperand(tok.lineno, tok.colno, this.parseConcat(), tok.value));
				else {
					this.pushToken(tok);
					break;
				}
			}
			if (ops.length) return new nodes.Compare(ops[0].lineno, ops[0].colno, expr, ops);
			else return expr;
		};
		_proto.parseConcat = function parseConcat() {
			var node = this.parseAdd();
			while (this.skipValue(lexer.TOKEN_TILDE, "~")) {
				var node2 = this.parseAdd();
				node = new nodes.Concat(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseAdd = function parseAdd() {
			var node = this.parseSub();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "+")) {
				var node2 = this.parseSub();
				node = new nodes.Add(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseSub = function parseSub() {
			var node = this.parseMul();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "-")) {
				var node2 = this.parseMul();
				node = new nodes.Sub(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseMul = function parseMul() {
			var node = this.parseDiv();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "*")) {
				var node2 = this.parseDiv();
				node = new nodes.Mul(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseDiv = function parseDiv() {
			var node = this.parseFloorDiv();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "/")) {
				var node2 = this.parseFloorDiv();
				node = new nodes.Div(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseFloorDiv = function parseFloorDiv() {
			var node = this.parseMod();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "//")) {
				var node2 = this.parseMod();
				node = new nodes.FloorDiv(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseMod = function parseMod() {
			var node = this.parsePow();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "%")) {
				var node2 = this.parsePow();
				node = new nodes.Mod(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parsePow = function parsePow() {
			var node = this.parseUnary();
			while (this.skipValue(lexer.TOKEN_OPERATOR, "**")) {
				var node2 = this.parseUnary();
				node = new nodes.Pow(node.lineno, node.colno, node, node2);
			}
			return node;
		};
		_proto.parseUnary = function parseUnary(noFilters) {
			var tok = this.peekToken();
			var node;
			if (this.skipValue(lexer.TOKEN_OPERATOR, "-")) node = new nodes.Neg(tok.lineno, tok.colno, this.parseUnary(true));
			else if (this.skipValue(lexer.TOKEN_OPERATOR, "+")) node = new nodes.Pos(tok.lineno, tok.colno, this.parseUnary(true));
			else node = this.parsePrimary();
			if (!noFilters) node = this.parseFilter(node);
			return node;
		};
		_proto.parsePrimary = function parsePrimary(noPostfix) {
			var tok = this.nextToken();
			var val;
			var node = null;
			if (!tok) this.fail("expected expression, got end of file");
			else if (tok.type === lexer.TOKEN_STRING) val = tok.value;
			else if (tok.type === lexer.TOKEN_INT) val = parseInt(tok.value, 10);
			else if (tok.type === lexer.TOKEN_FLOAT) val = parseFloat(tok.value);
			else if (tok.type === lexer.TOKEN_BOOLEAN) {
				if (tok.value === "true") val = true;
				else if (tok.value === "false") val = false;
				else this.fail("invalid boolean: " + tok.value, tok.lineno, tok.colno);
			} else if (tok.type === lexer.TOKEN_NONE) val = null;
			else if (tok.type === lexer.TOKEN_REGEX) val = new RegExp(tok.value.body, tok.value.flags);
			if (val !== void 0) node = new nodes.Literal(tok.lineno, tok.colno, val);
			else if (tok.type === lexer.TOKEN_SYMBOL) node = new nodes.Symbol(tok.lineno, tok.colno, tok.value);
			else {
				this.pushToken(tok);
				node = this.parseAggregate();
			}
			if (!noPostfix) node = this.parsePostfix(node);
			if (node) return node;
			else throw this.error("unexpected token: " + tok.value, tok.lineno, tok.colno);
		};
		_proto.parseFilterName = function parseFilterName() {
			var tok = this.expect(lexer.TOKEN_SYMBOL);
			var name = tok.value;
			while (this.skipValue(lexer.TOKEN_OPERATOR, ".")) name += "." + this.expect(lexer.TOKEN_SYMBOL).value;
			return new nodes.Symbol(tok.lineno, tok.colno, name);
		};
		_proto.parseFilterArgs = function parseFilterArgs(node) {
			if (this.peekToken().type === lexer.TOKEN_LEFT_PAREN) return this.parsePostfix(node).args.children;
			return [];
		};
		_proto.parseFilter = function parseFilter(node) {
			while (this.skip(lexer.TOKEN_PIPE)) {
				var name = this.parseFilterName();
				node = new nodes.Filter(name.lineno, name.colno, name, new nodes.NodeList(name.lineno, name.colno, [node].concat(this.parseFilterArgs(node))));
			}
			return node;
		};
		_proto.parseFilterStatement = function parseFilterStatement() {
			var filterTok = this.peekToken();
			if (!this.skipSymbol("filter")) this.fail("parseFilterStatement: expected filter");
			var name = this.parseFilterName();
			var args = this.parseFilterArgs(name);
			this.advanceAfterBlockEnd(filterTok.value);
			var body = new nodes.Capture(name.lineno, name.colno, this.parseUntilBlocks("endfilter"));
			this.advanceAfterBlockEnd();
			var node = new nodes.Filter(name.lineno, name.colno, name, new nodes.NodeList(name.lineno, name.colno, [body].concat(args)));
			return new nodes.Output(name.lineno, name.colno, [node]);
		};
		_proto.parseAggregate = function parseAggregate() {
			var tok = this.nextToken();
			var node;
			switch (tok.type) {
				case lexer.TOKEN_LEFT_PAREN:
					node = new nodes.Group(tok.lineno, tok.colno);
					break;
				case lexer.TOKEN_LEFT_BRACKET:
					node = new nodes.Array(tok.lineno, tok.colno);
					break;
				case lexer.TOKEN_LEFT_CURLY:
					node = new nodes.Dict(tok.lineno, tok.colno);
					break;
				default: return null;
			}
			while (1) {
				var type = this.peekToken().type;
				if (type === lexer.TOKEN_RIGHT_PAREN || type === lexer.TOKEN_RIGHT_BRACKET || type === lexer.TOKEN_RIGHT_CURLY) {
					this.nextToken();
					break;
				}
				if (node.children.length > 0) {
					if (!this.skip(lexer.TOKEN_COMMA)) this.fail("parseAggregate: expected comma after expression", tok.lineno, tok.colno);
				}
				if (node instanceof nodes.Dict) {
					var key = this.parsePrimary();
					if (!this.skip(lexer.TOKEN_COLON)) this.fail("parseAggregate: expected colon after dict key", tok.lineno, tok.colno);
					var value = this.parseExpression();
					node.addChild(new nodes.Pair(key.lineno, key.colno, key, value));
				} else {
					var expr = this.parseExpression();
					node.addChild(expr);
				}
			}
			return node;
		};
		_proto.parseSignature = function parseSignature(tolerant, noParens) {
			var tok = this.peekToken();
			if (!noParens && tok.type !== lexer.TOKEN_LEFT_PAREN) {
				if (tolerant) return null;
				else this.fail("expected arguments", tok.lineno, tok.colno);
			}
			if (tok.type === lexer.TOKEN_LEFT_PAREN) tok = this.nextToken();
			var args = new nodes.NodeList(tok.lineno, tok.colno);
			var kwargs = new nodes.KeywordArgs(tok.lineno, tok.colno);
			var checkComma = false;
			while (1) {
				tok = this.peekToken();
				if (!noParens && tok.type === lexer.TOKEN_RIGHT_PAREN) {
					this.nextToken();
					break;
				} else if (noParens && tok.type === lexer.TOKEN_BLOCK_END) break;
				if (checkComma && !this.skip(lexer.TOKEN_COMMA)) this.fail("parseSignature: expected comma after expression", tok.lineno, tok.colno);
				else {
					var arg = this.parseExpression();
					if (this.skipValue(lexer.TOKEN_OPERATOR, "=")) kwargs.addChild(new nodes.Pair(arg.lineno, arg.colno, arg, this.parseExpression()));
					else args.addChild(arg);
				}
				checkComma = true;
			}
			if (kwargs.children.length) args.addChild(kwargs);
			return args;
		};
		_proto.parseUntilBlocks = function parseUntilBlocks() {
			var prev = this.breakOnBlocks;
			for (var _len = arguments.length, blockNames = new Array(_len), _key = 0; _key < _len; _key++) blockNames[_key] = arguments[_key];
			this.breakOnBlocks = blockNames;
			var ret = this.parse();
			this.breakOnBlocks = prev;
			return ret;
		};
		_proto.parseNodes = function parseNodes() {
			var tok;
			var buf = [];
			while (tok = this.nextToken()) if (tok.type === lexer.TOKEN_DATA) {
				var data = tok.value;
				var nextToken = this.peekToken();
				var nextVal = nextToken && nextToken.value;
				if (this.dropLeadingWhitespace) {
					data = data.replace(/^\s*/, "");
					this.dropLeadingWhitespace = false;
				}
				if (nextToken && (nextToken.type === lexer.TOKEN_BLOCK_START && nextVal.charAt(nextVal.length - 1) === "-" || nextToken.type === lexer.TOKEN_VARIABLE_START && nextVal.charAt(this.tokens.tags.VARIABLE_START.length) === "-" || nextToken.type === lexer.TOKEN_COMMENT && nextVal.charAt(this.tokens.tags.COMMENT_START.length) === "-")) data = data.replace(/\s*$/, "");
				buf.push(new nodes.Output(tok.lineno, tok.colno, [new nodes.TemplateData(tok.lineno, tok.colno, data)]));
			} else if (tok.type === lexer.TOKEN_BLOCK_START) {
				this.dropLeadingWhitespace = false;
				var n = this.parseStatement();
				if (!n) break;
				buf.push(n);
			} else if (tok.type === lexer.TOKEN_VARIABLE_START) {
				var e = this.parseExpression();
				this.dropLeadingWhitespace = false;
				this.advanceAfterVariableEnd();
				buf.push(new nodes.Output(tok.lineno, tok.colno, [e]));
			} else if (tok.type === lexer.TOKEN_COMMENT) this.dropLeadingWhitespace = tok.value.charAt(tok.value.length - this.tokens.tags.COMMENT_END.length - 1) === "-";
			else this.fail("Unexpected token at top-level: " + tok.type, tok.lineno, tok.colno);
			return buf;
		};
		_proto.parse = function parse() {
			return new nodes.NodeList(0, 0, this.parseNodes());
		};
		_proto.parseAsRoot = function parseAsRoot() {
			return new nodes.Root(0, 0, this.parseNodes());
		};
		return Parser;
	}(Obj);
	module.exports = {
		parse: function parse(src, extensions, opts) {
			var p = new Parser(lexer.lex(src, opts));
			if (extensions !== void 0) p.extensions = extensions;
			return p.parseAsRoot();
		},
		Parser
	};
}));
// node_modules/nunjucks/src/transformer.js
var require_transformer = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var nodes = require_nodes();
	var lib = require_lib();
	var sym = 0;
	function gensym() {
		return "hole_" + sym++;
	}
	function mapCOW(arr, func) {
		var res = null;
		for (var i = 0; i < arr.length; i++) {
			var item = func(arr[i]);
			if (item !== arr[i]) {
				if (!res) res = arr.slice();
				res[i] = item;
			}
		}
		return res || arr;
	}
	function walk(ast, func, depthFirst) {
		if (!(ast instanceof nodes.Node)) return ast;
		if (!depthFirst) {
			var astT = func(ast);
			if (astT && astT !== ast) return astT;
		}
		if (ast instanceof nodes.NodeList) {
			var children = mapCOW(ast.children, function(node) {
				return walk(node, func, depthFirst);
			});
			if (children !== ast.children) ast = new nodes[ast.typename](ast.lineno, ast.colno, children);
		} else if (ast instanceof nodes.CallExtension) {
			var args = walk(ast.args, func, depthFirst);
			var contentArgs = mapCOW(ast.contentArgs, function(node) {
				return walk(node, func, depthFirst);
			});
			if (args !== ast.args || contentArgs !== ast.contentArgs) ast = new nodes[ast.typename](ast.extName, ast.prop, args, contentArgs);
		} else {
			var props = ast.fields.map(function(field) {
				return ast[field];
			});
			var propsT = mapCOW(props, function(prop) {
				return walk(prop, func, depthFirst);
			});
			if (propsT !== props) {
				ast = new nodes[ast.typename](ast.lineno, ast.colno);
				propsT.forEach(function(prop, i) {
					ast[ast.fields[i]] = prop;
				});
			}
		}
		return depthFirst ? func(ast) || ast : ast;
	}
	function depthWalk(ast, func) {
		return walk(ast, func, true);
	}
	function _liftFilters(node, asyncFilters, prop) {
		var children = [];
		var walked = depthWalk(prop ? node[prop] : node, function(descNode) {
			var symbol;
			if (descNode instanceof nodes.Block) return descNode;
			else if (descNode instanceof nodes.Filter && lib.indexOf(asyncFilters, descNode.name.value) !== -1 || descNode instanceof nodes.CallExtensionAsync) {
				symbol = new nodes.Symbol(descNode.lineno, descNode.colno, gensym());
				children.push(new nodes.FilterAsync(descNode.lineno, descNode.colno, descNode.name, descNode.args, symbol));
			}
			return symbol;
		});
		if (prop) node[prop] = walked;
		else node = walked;
		if (children.length) {
			children.push(node);
			return new nodes.NodeList(node.lineno, node.colno, children);
		} else return node;
	}
	function liftFilters(ast, asyncFilters) {
		return depthWalk(ast, function(node) {
			if (node instanceof nodes.Output) return _liftFilters(node, asyncFilters);
			else if (node instanceof nodes.Set) return _liftFilters(node, asyncFilters, "value");
			else if (node instanceof nodes.For) return _liftFilters(node, asyncFilters, "arr");
			else if (node instanceof nodes.If) return _liftFilters(node, asyncFilters, "cond");
			else if (node instanceof nodes.CallExtension) return _liftFilters(node, asyncFilters, "args");
			else return;
		});
	}
	function liftSuper(ast) {
		return walk(ast, function(blockNode) {
			if (!(blockNode instanceof nodes.Block)) return;
			var hasSuper = false;
			var symbol = gensym();
			blockNode.body = walk(blockNode.body, function(node) {
				if (node instanceof nodes.FunCall && node.name.value === "super") {
					hasSuper = true;
					return new nodes.Symbol(node.lineno, node.colno, symbol);
				}
			});
			if (hasSuper) blockNode.body.children.unshift(new nodes.Super(0, 0, blockNode.name, new nodes.Symbol(0, 0, symbol)));
		});
	}
	function convertStatements(ast) {
		return depthWalk(ast, function(node) {
			if (!(node instanceof nodes.If) && !(node instanceof nodes.For)) return;
			var async = false;
			walk(node, function(child) {
				if (child instanceof nodes.FilterAsync || child instanceof nodes.IfAsync || child instanceof nodes.AsyncEach || child instanceof nodes.AsyncAll || child instanceof nodes.CallExtensionAsync) {
					async = true;
					return child;
				}
			});
			if (async) {
				if (node instanceof nodes.If) return new nodes.IfAsync(node.lineno, node.colno, node.cond, node.body, node.else_);
				else if (node instanceof nodes.For && !(node instanceof nodes.AsyncAll)) return new nodes.AsyncEach(node.lineno, node.colno, node.arr, node.name, node.body, node.else_);
			}
		});
	}
	function cps(ast, asyncFilters) {
		return convertStatements(liftSuper(liftFilters(ast, asyncFilters)));
	}
	function transform(ast, asyncFilters) {
		return cps(ast, asyncFilters || []);
	}
	module.exports = { transform };
}));
// node_modules/nunjucks/src/runtime.js
var require_runtime = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var lib = require_lib();
	var arrayFrom = Array.from;
	var supportsIterators = typeof Symbol === "function" && Symbol.iterator && typeof arrayFrom === "function";
	var Frame = function() {
		function Frame(parent, isolateWrites) {
			this.variables = Object.create(null);
			this.parent = parent;
			this.topLevel = false;
			this.isolateWrites = isolateWrites;
		}
		var _proto = Frame.prototype;
		_proto.set = function set(name, val, resolveUp) {
			var parts = name.split(".");
			var obj = this.variables;
			var frame = this;
			if (resolveUp) {
				if (frame = this.resolve(parts[0], true)) {
					frame.set(name, val);
					return;
				}
			}
			for (var i = 0; i < parts.length - 1; i++) {
				var id = parts[i];
				if (!obj[id]) obj[id] = {};
				obj = obj[id];
			}
			obj[parts[parts.length - 1]] = val;
		};
		_proto.get = function get(name) {
			var val = this.variables[name];
			if (val !== void 0) return val;
			return null;
		};
		_proto.lookup = function lookup(name) {
			var p = this.parent;
			var val = this.variables[name];
			if (val !== void 0) return val;
			return p && p.lookup(name);
		};
		_proto.resolve = function resolve(name, forWrite) {
			var p = forWrite && this.isolateWrites ? void 0 : this.parent;
			if (this.variables[name] !== void 0) return this;
			return p && p.resolve(name);
		};
		_proto.push = function push(isolateWrites) {
			return new Frame(this, isolateWrites);
		};
		_proto.pop = function pop() {
			return this.parent;
		};
		return Frame;
	}();
	function makeMacro(argNames, kwargNames, func) {
		return function macro() {
			for (var _len = arguments.length, macroArgs = new Array(_len), _key = 0; _key < _len; _key++) macroArgs[_key] = arguments[_key];
			var argCount = numArgs(macroArgs);
			var args;
			var kwargs = getKeywordArgs(macroArgs);
			if (argCount > argNames.length) {
				args = macroArgs.slice(0, argNames.length);
				macroArgs.slice(args.length, argCount).forEach(function(val, i) {
					if (i < kwargNames.length) kwargs[kwargNames[i]] = val;
				});
				args.push(kwargs);
			} else if (argCount < argNames.length) {
				args = macroArgs.slice(0, argCount);
				for (var i = argCount; i < argNames.length; i++) {
					var arg = argNames[i];
					args.push(kwargs[arg]);
					delete kwargs[arg];
				}
				args.push(kwargs);
			} else args = macroArgs;
			return func.apply(this, args);
		};
	}
	function makeKeywordArgs(obj) {
		obj.__keywords = true;
		return obj;
	}
	function isKeywordArgs(obj) {
		return obj && Object.prototype.hasOwnProperty.call(obj, "__keywords");
	}
	function getKeywordArgs(args) {
		var len = args.length;
		if (len) {
			var lastArg = args[len - 1];
			if (isKeywordArgs(lastArg)) return lastArg;
		}
		return {};
	}
	function numArgs(args) {
		var len = args.length;
		if (len === 0) return 0;
		var lastArg = args[len - 1];
		if (isKeywordArgs(lastArg)) return len - 1;
		else return len;
	}
	function SafeString(val) {
		if (typeof val !== "string") return val;
		this.val = val;
		this.length = val.length;
	}
	SafeString.prototype = Object.create(String.prototype, { length: {
		writable: true,
		configurable: true,
		value: 0
	} });
	SafeString.prototype.valueOf = function valueOf() {
		return this.val;
	};
	SafeString.prototype.toString = function toString() {
		return this.val;
	};
	function copySafeness(dest, target) {
		if (dest instanceof SafeString) return new SafeString(target);
		return target.toString();
	}
	function markSafe(val) {
		var type = typeof val;
		if (type === "string") return new SafeString(val);
		else if (type !== "function") return val;
		else return function wrapSafe(args) {
			var ret = val.apply(this, arguments);
			if (typeof ret === "string") return new SafeString(ret);
			return ret;
		};
	}
	function suppressValue(val, autoescape) {
		val = val !== void 0 && val !== null ? val : "";
		if (autoescape && !(val instanceof SafeString)) val = lib.escape(val.toString());
		return val;
	}
	function ensureDefined(val, lineno, colno) {
		if (val === null || val === void 0) throw new lib.TemplateError("attempted to output null or undefined value", lineno + 1, colno + 1);
		return val;
	}
	function memberLookup(obj, val) {
		if (obj === void 0 || obj === null) return;
		if (typeof obj[val] === "function") return function() {
			for (var _len2 = arguments.length, args = new Array(_len2), _key2 = 0; _key2 < _len2; _key2++) args[_key2] = arguments[_key2];
			return obj[val].apply(obj, args);
		};
		return obj[val];
	}
	function callWrap(obj, name, context, args) {
		if (!obj) throw new Error("Unable to call `" + name + "`, which is undefined or falsey");
		else if (typeof obj !== "function") throw new Error("Unable to call `" + name + "`, which is not a function");
		return obj.apply(context, args);
	}
	function contextOrFrameLookup(context, frame, name) {
		var val = frame.lookup(name);
		return val !== void 0 ? val : context.lookup(name);
	}
	function handleError(error, lineno, colno) {
		if (error.lineno) return error;
		else return new lib.TemplateError(error, lineno, colno);
	}
	function asyncEach(arr, dimen, iter, cb) {
		if (lib.isArray(arr)) {
			var len = arr.length;
			lib.asyncIter(arr, function iterCallback(item, i, next) {
				switch (dimen) {
					case 1:
						iter(item, i, len, next);
						break;
					case 2:
						iter(item[0], item[1], i, len, next);
						break;
					case 3:
						iter(item[0], item[1], item[2], i, len, next);
						break;
					default:
						item.push(i, len, next);
						iter.apply(this, item);
				}
			}, cb);
		} else lib.asyncFor(arr, function iterCallback(key, val, i, len, next) {
			iter(key, val, i, len, next);
		}, cb);
	}
	function asyncAll(arr, dimen, func, cb) {
		var finished = 0;
		var len;
		var outputArr;
		function done(i, output) {
			finished++;
			outputArr[i] = output;
			if (finished === len) cb(null, outputArr.join(""));
		}
		if (lib.isArray(arr)) {
			len = arr.length;
			outputArr = new Array(len);
			if (len === 0) cb(null, "");
			else for (var i = 0; i < arr.length; i++) {
				var item = arr[i];
				switch (dimen) {
					case 1:
						func(item, i, len, done);
						break;
					case 2:
						func(item[0], item[1], i, len, done);
						break;
					case 3:
						func(item[0], item[1], item[2], i, len, done);
						break;
					default:
						item.push(i, len, done);
						func.apply(this, item);
				}
			}
		} else {
			var keys = lib.keys(arr || {});
			len = keys.length;
			outputArr = new Array(len);
			if (len === 0) cb(null, "");
			else for (var _i = 0; _i < keys.length; _i++) {
				var k = keys[_i];
				func(k, arr[k], _i, len, done);
			}
		}
	}
	function fromIterator(arr) {
		if (typeof arr !== "object" || arr === null || lib.isArray(arr)) return arr;
		else if (supportsIterators && Symbol.iterator in arr) return arrayFrom(arr);
		else return arr;
	}
	module.exports = {
		Frame,
		makeMacro,
		makeKeywordArgs,
		numArgs,
		suppressValue,
		ensureDefined,
		memberLookup,
		contextOrFrameLookup,
		callWrap,
		handleError,
		isArray: lib.isArray,
		keys: lib.keys,
		SafeString,
		copySafeness,
		markSafe,
		asyncEach,
		asyncAll,
		inOperator: lib.inOperator,
		fromIterator
	};
}));
// node_modules/nunjucks/src/compiler.js
var require_compiler = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var parser = require_parser();
	var transformer = require_transformer();
	var nodes = require_nodes();
	var TemplateError = require_lib().TemplateError;
	var Frame = require_runtime().Frame;
	var Obj = require_object().Obj;
	var compareOps = {
		"==": "==",
		"===": "===",
		"!=": "!=",
		"!==": "!==",
		"<": "<",
		">": ">",
		"<=": "<=",
		">=": ">="
	};
	var Compiler = function(_Obj) {
		_inheritsLoose(Compiler, _Obj);
		function Compiler() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto = Compiler.prototype;
		_proto.init = function init(templateName, throwOnUndefined) {
			this.templateName = templateName;
			this.codebuf = [];
			this.lastId = 0;
			this.buffer = null;
			this.bufferStack = [];
			this._scopeClosers = "";
			this.inBlock = false;
			this.throwOnUndefined = throwOnUndefined;
		};
		_proto.fail = function fail(msg, lineno, colno) {
			if (lineno !== void 0) lineno += 1;
			if (colno !== void 0) colno += 1;
			throw new TemplateError(msg, lineno, colno);
		};
		_proto._pushBuffer = function _pushBuffer() {
			var id = this._tmpid();
			this.bufferStack.push(this.buffer);
			this.buffer = id;
			this._emit("var " + this.buffer + " = \"\";");
			return id;
		};
		_proto._popBuffer = function _popBuffer() {
			this.buffer = this.bufferStack.pop();
		};
		_proto._emit = function _emit(code) {
			this.codebuf.push(code);
		};
		_proto._emitLine = function _emitLine(code) {
			this._emit(code + "\n");
		};
		_proto._emitLines = function _emitLines() {
			var _this = this;
			for (var _len = arguments.length, lines = new Array(_len), _key = 0; _key < _len; _key++) lines[_key] = arguments[_key];
			lines.forEach(function(line) {
				return _this._emitLine(line);
			});
		};
		_proto._emitFuncBegin = function _emitFuncBegin(node, name) {
			this.buffer = "output";
			this._scopeClosers = "";
			this._emitLine("function " + name + "(env, context, frame, runtime, cb) {");
			this._emitLine("var lineno = " + node.lineno + ";");
			this._emitLine("var colno = " + node.colno + ";");
			this._emitLine("var " + this.buffer + " = \"\";");
			this._emitLine("try {");
		};
		_proto._emitFuncEnd = function _emitFuncEnd(noReturn) {
			if (!noReturn) this._emitLine("cb(null, " + this.buffer + ");");
			this._closeScopeLevels();
			this._emitLine("} catch (e) {");
			this._emitLine("  cb(runtime.handleError(e, lineno, colno));");
			this._emitLine("}");
			this._emitLine("}");
			this.buffer = null;
		};
		_proto._addScopeLevel = function _addScopeLevel() {
			this._scopeClosers += "})";
		};
		_proto._closeScopeLevels = function _closeScopeLevels() {
			this._emitLine(this._scopeClosers + ";");
			this._scopeClosers = "";
		};
		_proto._withScopedSyntax = function _withScopedSyntax(func) {
			var _scopeClosers = this._scopeClosers;
			this._scopeClosers = "";
			func.call(this);
			this._closeScopeLevels();
			this._scopeClosers = _scopeClosers;
		};
		_proto._makeCallback = function _makeCallback(res) {
			var err = this._tmpid();
			return "function(" + err + (res ? "," + res : "") + ") {\nif(" + err + ") { cb(" + err + "); return; }";
		};
		_proto._tmpid = function _tmpid() {
			this.lastId++;
			return "t_" + this.lastId;
		};
		_proto._templateName = function _templateName() {
			return this.templateName == null ? "undefined" : JSON.stringify(this.templateName);
		};
		_proto._compileChildren = function _compileChildren(node, frame) {
			var _this2 = this;
			node.children.forEach(function(child) {
				_this2.compile(child, frame);
			});
		};
		_proto._compileAggregate = function _compileAggregate(node, frame, startChar, endChar) {
			var _this3 = this;
			if (startChar) this._emit(startChar);
			node.children.forEach(function(child, i) {
				if (i > 0) _this3._emit(",");
				_this3.compile(child, frame);
			});
			if (endChar) this._emit(endChar);
		};
		_proto._compileExpression = function _compileExpression(node, frame) {
			this.assertType(node, nodes.Literal, nodes.Symbol, nodes.Group, nodes.Array, nodes.Dict, nodes.FunCall, nodes.Caller, nodes.Filter, nodes.LookupVal, nodes.Compare, nodes.InlineIf, nodes.In, nodes.Is, nodes.And, nodes.Or, nodes.Not, nodes.Add, nodes.Concat, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow, nodes.Neg, nodes.Pos, nodes.Compare, nodes.NodeList);
			this.compile(node, frame);
		};
		_proto.assertType = function assertType(node) {
			for (var _len2 = arguments.length, types = new Array(_len2 > 1 ? _len2 - 1 : 0), _key2 = 1; _key2 < _len2; _key2++) types[_key2 - 1] = arguments[_key2];
			if (!types.some(function(t) {
				return node instanceof t;
			})) this.fail("assertType: invalid type: " + node.typename, node.lineno, node.colno);
		};
		_proto.compileCallExtension = function compileCallExtension(node, frame, async) {
			var _this4 = this;
			var args = node.args;
			var contentArgs = node.contentArgs;
			var autoescape = typeof node.autoescape === "boolean" ? node.autoescape : true;
			if (!async) this._emit(this.buffer + " += runtime.suppressValue(");
			this._emit("env.getExtension(\"" + node.extName + "\")[\"" + node.prop + "\"](");
			this._emit("context");
			if (args || contentArgs) this._emit(",");
			if (args) {
				if (!(args instanceof nodes.NodeList)) this.fail("compileCallExtension: arguments must be a NodeList, use `parser.parseSignature`");
				args.children.forEach(function(arg, i) {
					_this4._compileExpression(arg, frame);
					if (i !== args.children.length - 1 || contentArgs.length) _this4._emit(",");
				});
			}
			if (contentArgs.length) contentArgs.forEach(function(arg, i) {
				if (i > 0) _this4._emit(",");
				if (arg) {
					_this4._emitLine("function(cb) {");
					_this4._emitLine("if(!cb) { cb = function(err) { if(err) { throw err; }}}");
					var id = _this4._pushBuffer();
					_this4._withScopedSyntax(function() {
						_this4.compile(arg, frame);
						_this4._emitLine("cb(null, " + id + ");");
					});
					_this4._popBuffer();
					_this4._emitLine("return " + id + ";");
					_this4._emitLine("}");
				} else _this4._emit("null");
			});
			if (async) {
				var res = this._tmpid();
				this._emitLine(", " + this._makeCallback(res));
				this._emitLine(this.buffer + " += runtime.suppressValue(" + res + ", " + autoescape + " && env.opts.autoescape);");
				this._addScopeLevel();
			} else {
				this._emit(")");
				this._emit(", " + autoescape + " && env.opts.autoescape);\n");
			}
		};
		_proto.compileCallExtensionAsync = function compileCallExtensionAsync(node, frame) {
			this.compileCallExtension(node, frame, true);
		};
		_proto.compileNodeList = function compileNodeList(node, frame) {
			this._compileChildren(node, frame);
		};
		_proto.compileLiteral = function compileLiteral(node) {
			if (typeof node.value === "string") {
				var val = node.value.replace(/\\/g, "\\\\");
				val = val.replace(/"/g, "\\\"");
				val = val.replace(/\n/g, "\\n");
				val = val.replace(/\r/g, "\\r");
				val = val.replace(/\t/g, "\\t");
				val = val.replace(/\u2028/g, "\\u2028");
				this._emit("\"" + val + "\"");
			} else if (node.value === null) this._emit("null");
			else this._emit(node.value.toString());
		};
		_proto.compileSymbol = function compileSymbol(node, frame) {
			var name = node.value;
			var v = frame.lookup(name);
			if (v) this._emit(v);
			else this._emit("runtime.contextOrFrameLookup(context, frame, \"" + name + "\")");
		};
		_proto.compileGroup = function compileGroup(node, frame) {
			this._compileAggregate(node, frame, "(", ")");
		};
		_proto.compileArray = function compileArray(node, frame) {
			this._compileAggregate(node, frame, "[", "]");
		};
		_proto.compileDict = function compileDict(node, frame) {
			this._compileAggregate(node, frame, "{", "}");
		};
		_proto.compilePair = function compilePair(node, frame) {
			var key = node.key;
			var val = node.value;
			if (key instanceof nodes.Symbol) key = new nodes.Literal(key.lineno, key.colno, key.value);
			else if (!(key instanceof nodes.Literal && typeof key.value === "string")) this.fail("compilePair: Dict keys must be strings or names", key.lineno, key.colno);
			this.compile(key, frame);
			this._emit(": ");
			this._compileExpression(val, frame);
		};
		_proto.compileInlineIf = function compileInlineIf(node, frame) {
			this._emit("(");
			this.compile(node.cond, frame);
			this._emit("?");
			this.compile(node.body, frame);
			this._emit(":");
			if (node.else_ !== null) this.compile(node.else_, frame);
			else this._emit("\"\"");
			this._emit(")");
		};
		_proto.compileIn = function compileIn(node, frame) {
			this._emit("runtime.inOperator(");
			this.compile(node.left, frame);
			this._emit(",");
			this.compile(node.right, frame);
			this._emit(")");
		};
		_proto.compileIs = function compileIs(node, frame) {
			var right = node.right.name ? node.right.name.value : node.right.value;
			this._emit("env.getTest(\"" + right + "\").call(context, ");
			this.compile(node.left, frame);
			if (node.right.args) {
				this._emit(",");
				this.compile(node.right.args, frame);
			}
			this._emit(") === true");
		};
		_proto._binOpEmitter = function _binOpEmitter(node, frame, str) {
			this.compile(node.left, frame);
			this._emit(str);
			this.compile(node.right, frame);
		};
		_proto.compileOr = function compileOr(node, frame) {
			return this._binOpEmitter(node, frame, " || ");
		};
		_proto.compileAnd = function compileAnd(node, frame) {
			return this._binOpEmitter(node, frame, " && ");
		};
		_proto.compileAdd = function compileAdd(node, frame) {
			return this._binOpEmitter(node, frame, " + ");
		};
		_proto.compileConcat = function compileConcat(node, frame) {
			return this._binOpEmitter(node, frame, " + \"\" + ");
		};
		_proto.compileSub = function compileSub(node, frame) {
			return this._binOpEmitter(node, frame, " - ");
		};
		_proto.compileMul = function compileMul(node, frame) {
			return this._binOpEmitter(node, frame, " * ");
		};
		_proto.compileDiv = function compileDiv(node, frame) {
			return this._binOpEmitter(node, frame, " / ");
		};
		_proto.compileMod = function compileMod(node, frame) {
			return this._binOpEmitter(node, frame, " % ");
		};
		_proto.compileNot = function compileNot(node, frame) {
			this._emit("!");
			this.compile(node.target, frame);
		};
		_proto.compileFloorDiv = function compileFloorDiv(node, frame) {
			this._emit("Math.floor(");
			this.compile(node.left, frame);
			this._emit(" / ");
			this.compile(node.right, frame);
			this._emit(")");
		};
		_proto.compilePow = function compilePow(node, frame) {
			this._emit("Math.pow(");
			this.compile(node.left, frame);
			this._emit(", ");
			this.compile(node.right, frame);
			this._emit(")");
		};
		_proto.compileNeg = function compileNeg(node, frame) {
			this._emit("-");
			this.compile(node.target, frame);
		};
		_proto.compilePos = function compilePos(node, frame) {
			this._emit("+");
			this.compile(node.target, frame);
		};
		_proto.compileCompare = function compileCompare(node, frame) {
			var _this5 = this;
			this.compile(node.expr, frame);
			node.ops.forEach(function(op) {
				_this5._emit(" " + compareOps[op.type] + " ");
				_this5.compile(op.expr, frame);
			});
		};
		_proto.compileLookupVal = function compileLookupVal(node, frame) {
			this._emit("runtime.memberLookup((");
			this._compileExpression(node.target, frame);
			this._emit("),");
			this._compileExpression(node.val, frame);
			this._emit(")");
		};
		_proto._getNodeName = function _getNodeName(node) {
			switch (node.typename) {
				case "Symbol": return node.value;
				case "FunCall": return "the return value of (" + this._getNodeName(node.name) + ")";
				case "LookupVal": return this._getNodeName(node.target) + "[\"" + this._getNodeName(node.val) + "\"]";
				case "Literal": return node.value.toString();
				default: return "--expression--";
			}
		};
		_proto.compileFunCall = function compileFunCall(node, frame) {
			this._emit("(lineno = " + node.lineno + ", colno = " + node.colno + ", ");
			this._emit("runtime.callWrap(");
			this._compileExpression(node.name, frame);
			this._emit(", \"" + this._getNodeName(node.name).replace(/"/g, "\\\"") + "\", context, ");
			this._compileAggregate(node.args, frame, "[", "])");
			this._emit(")");
		};
		_proto.compileFilter = function compileFilter(node, frame) {
			var name = node.name;
			this.assertType(name, nodes.Symbol);
			this._emit("env.getFilter(\"" + name.value + "\").call(context, ");
			this._compileAggregate(node.args, frame);
			this._emit(")");
		};
		_proto.compileFilterAsync = function compileFilterAsync(node, frame) {
			var name = node.name;
			var symbol = node.symbol.value;
			this.assertType(name, nodes.Symbol);
			frame.set(symbol, symbol);
			this._emit("env.getFilter(\"" + name.value + "\").call(context, ");
			this._compileAggregate(node.args, frame);
			this._emitLine(", " + this._makeCallback(symbol));
			this._addScopeLevel();
		};
		_proto.compileKeywordArgs = function compileKeywordArgs(node, frame) {
			this._emit("runtime.makeKeywordArgs(");
			this.compileDict(node, frame);
			this._emit(")");
		};
		_proto.compileSet = function compileSet(node, frame) {
			var _this6 = this;
			var ids = [];
			node.targets.forEach(function(target) {
				var id = frame.lookup(target.value);
				if (id === null || id === void 0) {
					id = _this6._tmpid();
					_this6._emitLine("var " + id + ";");
				}
				ids.push(id);
			});
			if (node.value) {
				this._emit(ids.join(" = ") + " = ");
				this._compileExpression(node.value, frame);
				this._emitLine(";");
			} else {
				this._emit(ids.join(" = ") + " = ");
				this.compile(node.body, frame);
				this._emitLine(";");
			}
			node.targets.forEach(function(target, i) {
				var id = ids[i];
				var name = target.value;
				_this6._emitLine("frame.set(\"" + name + "\", " + id + ", true);");
				_this6._emitLine("if(frame.topLevel) {");
				_this6._emitLine("context.setVariable(\"" + name + "\", " + id + ");");
				_this6._emitLine("}");
				if (name.charAt(0) !== "_") {
					_this6._emitLine("if(frame.topLevel) {");
					_this6._emitLine("context.addExport(\"" + name + "\", " + id + ");");
					_this6._emitLine("}");
				}
			});
		};
		_proto.compileSwitch = function compileSwitch(node, frame) {
			var _this7 = this;
			this._emit("switch (");
			this.compile(node.expr, frame);
			this._emit(") {");
			node.cases.forEach(function(c, i) {
				_this7._emit("case ");
				_this7.compile(c.cond, frame);
				_this7._emit(": ");
				_this7.compile(c.body, frame);
				if (c.body.children.length) _this7._emitLine("break;");
			});
			if (node.default) {
				this._emit("default:");
				this.compile(node.default, frame);
			}
			this._emit("}");
		};
		_proto.compileIf = function compileIf(node, frame, async) {
			var _this8 = this;
			this._emit("if(");
			this._compileExpression(node.cond, frame);
			this._emitLine(") {");
			this._withScopedSyntax(function() {
				_this8.compile(node.body, frame);
				if (async) _this8._emit("cb()");
			});
			if (node.else_) {
				this._emitLine("}\nelse {");
				this._withScopedSyntax(function() {
					_this8.compile(node.else_, frame);
					if (async) _this8._emit("cb()");
				});
			} else if (async) {
				this._emitLine("}\nelse {");
				this._emit("cb()");
			}
			this._emitLine("}");
		};
		_proto.compileIfAsync = function compileIfAsync(node, frame) {
			this._emit("(function(cb) {");
			this.compileIf(node, frame, true);
			this._emit("})(" + this._makeCallback());
			this._addScopeLevel();
		};
		_proto._emitLoopBindings = function _emitLoopBindings(node, arr, i, len) {
			var _this9 = this;
			[
				{
					name: "index",
					val: i + " + 1"
				},
				{
					name: "index0",
					val: i
				},
				{
					name: "revindex",
					val: len + " - " + i
				},
				{
					name: "revindex0",
					val: len + " - " + i + " - 1"
				},
				{
					name: "first",
					val: i + " === 0"
				},
				{
					name: "last",
					val: i + " === " + len + " - 1"
				},
				{
					name: "length",
					val: len
				}
			].forEach(function(b) {
				_this9._emitLine("frame.set(\"loop." + b.name + "\", " + b.val + ");");
			});
		};
		_proto.compileFor = function compileFor(node, frame) {
			var _this10 = this;
			var i = this._tmpid();
			var len = this._tmpid();
			var arr = this._tmpid();
			frame = frame.push();
			this._emitLine("frame = frame.push();");
			this._emit("var " + arr + " = ");
			this._compileExpression(node.arr, frame);
			this._emitLine(";");
			this._emit("if(" + arr + ") {");
			this._emitLine(arr + " = runtime.fromIterator(" + arr + ");");
			if (node.name instanceof nodes.Array) {
				this._emitLine("var " + i + ";");
				this._emitLine("if(runtime.isArray(" + arr + ")) {");
				this._emitLine("var " + len + " = " + arr + ".length;");
				this._emitLine("for(" + i + "=0; " + i + " < " + arr + ".length; " + i + "++) {");
				node.name.children.forEach(function(child, u) {
					var tid = _this10._tmpid();
					_this10._emitLine("var " + tid + " = " + arr + "[" + i + "][" + u + "];");
					_this10._emitLine("frame.set(\"" + child + "\", " + arr + "[" + i + "][" + u + "]);");
					frame.set(node.name.children[u].value, tid);
				});
				this._emitLoopBindings(node, arr, i, len);
				this._withScopedSyntax(function() {
					_this10.compile(node.body, frame);
				});
				this._emitLine("}");
				this._emitLine("} else {");
				var _node$name$children = node.name.children, key = _node$name$children[0], val = _node$name$children[1];
				var k = this._tmpid();
				var v = this._tmpid();
				frame.set(key.value, k);
				frame.set(val.value, v);
				this._emitLine(i + " = -1;");
				this._emitLine("var " + len + " = runtime.keys(" + arr + ").length;");
				this._emitLine("for(var " + k + " in " + arr + ") {");
				this._emitLine(i + "++;");
				this._emitLine("var " + v + " = " + arr + "[" + k + "];");
				this._emitLine("frame.set(\"" + key.value + "\", " + k + ");");
				this._emitLine("frame.set(\"" + val.value + "\", " + v + ");");
				this._emitLoopBindings(node, arr, i, len);
				this._withScopedSyntax(function() {
					_this10.compile(node.body, frame);
				});
				this._emitLine("}");
				this._emitLine("}");
			} else {
				var _v = this._tmpid();
				frame.set(node.name.value, _v);
				this._emitLine("var " + len + " = " + arr + ".length;");
				this._emitLine("for(var " + i + "=0; " + i + " < " + arr + ".length; " + i + "++) {");
				this._emitLine("var " + _v + " = " + arr + "[" + i + "];");
				this._emitLine("frame.set(\"" + node.name.value + "\", " + _v + ");");
				this._emitLoopBindings(node, arr, i, len);
				this._withScopedSyntax(function() {
					_this10.compile(node.body, frame);
				});
				this._emitLine("}");
			}
			this._emitLine("}");
			if (node.else_) {
				this._emitLine("if (!" + len + ") {");
				this.compile(node.else_, frame);
				this._emitLine("}");
			}
			this._emitLine("frame = frame.pop();");
		};
		_proto._compileAsyncLoop = function _compileAsyncLoop(node, frame, parallel) {
			var _this11 = this;
			var i = this._tmpid();
			var len = this._tmpid();
			var arr = this._tmpid();
			var asyncMethod = parallel ? "asyncAll" : "asyncEach";
			frame = frame.push();
			this._emitLine("frame = frame.push();");
			this._emit("var " + arr + " = runtime.fromIterator(");
			this._compileExpression(node.arr, frame);
			this._emitLine(");");
			if (node.name instanceof nodes.Array) {
				var arrayLen = node.name.children.length;
				this._emit("runtime." + asyncMethod + "(" + arr + ", " + arrayLen + ", function(");
				node.name.children.forEach(function(name) {
					_this11._emit(name.value + ",");
				});
				this._emit(i + "," + len + ",next) {");
				node.name.children.forEach(function(name) {
					var id = name.value;
					frame.set(id, id);
					_this11._emitLine("frame.set(\"" + id + "\", " + id + ");");
				});
			} else {
				var id = node.name.value;
				this._emitLine("runtime." + asyncMethod + "(" + arr + ", 1, function(" + id + ", " + i + ", " + len + ",next) {");
				this._emitLine("frame.set(\"" + id + "\", " + id + ");");
				frame.set(id, id);
			}
			this._emitLoopBindings(node, arr, i, len);
			this._withScopedSyntax(function() {
				var buf;
				if (parallel) buf = _this11._pushBuffer();
				_this11.compile(node.body, frame);
				_this11._emitLine("next(" + i + (buf ? "," + buf : "") + ");");
				if (parallel) _this11._popBuffer();
			});
			var output = this._tmpid();
			this._emitLine("}, " + this._makeCallback(output));
			this._addScopeLevel();
			if (parallel) this._emitLine(this.buffer + " += " + output + ";");
			if (node.else_) {
				this._emitLine("if (!" + arr + ".length) {");
				this.compile(node.else_, frame);
				this._emitLine("}");
			}
			this._emitLine("frame = frame.pop();");
		};
		_proto.compileAsyncEach = function compileAsyncEach(node, frame) {
			this._compileAsyncLoop(node, frame);
		};
		_proto.compileAsyncAll = function compileAsyncAll(node, frame) {
			this._compileAsyncLoop(node, frame, true);
		};
		_proto._compileMacro = function _compileMacro(node, frame) {
			var _this12 = this;
			var args = [];
			var kwargs = null;
			var funcId = "macro_" + this._tmpid();
			var keepFrame = frame !== void 0;
			node.args.children.forEach(function(arg, i) {
				if (i === node.args.children.length - 1 && arg instanceof nodes.Dict) kwargs = arg;
				else {
					_this12.assertType(arg, nodes.Symbol);
					args.push(arg);
				}
			});
			var realNames = [].concat(args.map(function(n) {
				return "l_" + n.value;
			}), ["kwargs"]);
			var argNames = args.map(function(n) {
				return "\"" + n.value + "\"";
			});
			var kwargNames = (kwargs && kwargs.children || []).map(function(n) {
				return "\"" + n.key.value + "\"";
			});
			var currFrame;
			if (keepFrame) currFrame = frame.push(true);
			else currFrame = new Frame();
			this._emitLines("var " + funcId + " = runtime.makeMacro(", "[" + argNames.join(", ") + "], ", "[" + kwargNames.join(", ") + "], ", "function (" + realNames.join(", ") + ") {", "var callerFrame = frame;", "frame = " + (keepFrame ? "frame.push(true);" : "new runtime.Frame();"), "kwargs = kwargs || {};", "if (Object.prototype.hasOwnProperty.call(kwargs, \"caller\")) {", "frame.set(\"caller\", kwargs.caller); }");
			args.forEach(function(arg) {
				_this12._emitLine("frame.set(\"" + arg.value + "\", l_" + arg.value + ");");
				currFrame.set(arg.value, "l_" + arg.value);
			});
			if (kwargs) kwargs.children.forEach(function(pair) {
				var name = pair.key.value;
				_this12._emit("frame.set(\"" + name + "\", ");
				_this12._emit("Object.prototype.hasOwnProperty.call(kwargs, \"" + name + "\")");
				_this12._emit(" ? kwargs[\"" + name + "\"] : ");
				_this12._compileExpression(pair.value, currFrame);
				_this12._emit(");");
			});
			var bufferId = this._pushBuffer();
			this._withScopedSyntax(function() {
				_this12.compile(node.body, currFrame);
			});
			this._emitLine("frame = " + (keepFrame ? "frame.pop();" : "callerFrame;"));
			this._emitLine("return new runtime.SafeString(" + bufferId + ");");
			this._emitLine("});");
			this._popBuffer();
			return funcId;
		};
		_proto.compileMacro = function compileMacro(node, frame) {
			var funcId = this._compileMacro(node);
			var name = node.name.value;
			frame.set(name, funcId);
			if (frame.parent) this._emitLine("frame.set(\"" + name + "\", " + funcId + ");");
			else {
				if (node.name.value.charAt(0) !== "_") this._emitLine("context.addExport(\"" + name + "\");");
				this._emitLine("context.setVariable(\"" + name + "\", " + funcId + ");");
			}
		};
		_proto.compileCaller = function compileCaller(node, frame) {
			this._emit("(function (){");
			var funcId = this._compileMacro(node, frame);
			this._emit("return " + funcId + ";})()");
		};
		_proto._compileGetTemplate = function _compileGetTemplate(node, frame, eagerCompile, ignoreMissing) {
			var parentTemplateId = this._tmpid();
			var parentName = this._templateName();
			var cb = this._makeCallback(parentTemplateId);
			var eagerCompileArg = eagerCompile ? "true" : "false";
			var ignoreMissingArg = ignoreMissing ? "true" : "false";
			this._emit("env.getTemplate(");
			this._compileExpression(node.template, frame);
			this._emitLine(", " + eagerCompileArg + ", " + parentName + ", " + ignoreMissingArg + ", " + cb);
			return parentTemplateId;
		};
		_proto.compileImport = function compileImport(node, frame) {
			var target = node.target.value;
			var id = this._compileGetTemplate(node, frame, false, false);
			this._addScopeLevel();
			this._emitLine(id + ".getExported(" + (node.withContext ? "context.getVariables(), frame, " : "") + this._makeCallback(id));
			this._addScopeLevel();
			frame.set(target, id);
			if (frame.parent) this._emitLine("frame.set(\"" + target + "\", " + id + ");");
			else this._emitLine("context.setVariable(\"" + target + "\", " + id + ");");
		};
		_proto.compileFromImport = function compileFromImport(node, frame) {
			var _this13 = this;
			var importedId = this._compileGetTemplate(node, frame, false, false);
			this._addScopeLevel();
			this._emitLine(importedId + ".getExported(" + (node.withContext ? "context.getVariables(), frame, " : "") + this._makeCallback(importedId));
			this._addScopeLevel();
			node.names.children.forEach(function(nameNode) {
				var name;
				var alias;
				var id = _this13._tmpid();
				if (nameNode instanceof nodes.Pair) {
					name = nameNode.key.value;
					alias = nameNode.value.value;
				} else {
					name = nameNode.value;
					alias = name;
				}
				_this13._emitLine("if(Object.prototype.hasOwnProperty.call(" + importedId + ", \"" + name + "\")) {");
				_this13._emitLine("var " + id + " = " + importedId + "." + name + ";");
				_this13._emitLine("} else {");
				_this13._emitLine("cb(new Error(\"cannot import '" + name + "'\")); return;");
				_this13._emitLine("}");
				frame.set(alias, id);
				if (frame.parent) _this13._emitLine("frame.set(\"" + alias + "\", " + id + ");");
				else _this13._emitLine("context.setVariable(\"" + alias + "\", " + id + ");");
			});
		};
		_proto.compileBlock = function compileBlock(node) {
			var id = this._tmpid();
			if (!this.inBlock) this._emit("(parentTemplate ? function(e, c, f, r, cb) { cb(\"\"); } : ");
			this._emit("context.getBlock(\"" + node.name.value + "\")");
			if (!this.inBlock) this._emit(")");
			this._emitLine("(env, context, frame, runtime, " + this._makeCallback(id));
			this._emitLine(this.buffer + " += " + id + ";");
			this._addScopeLevel();
		};
		_proto.compileSuper = function compileSuper(node, frame) {
			var name = node.blockName.value;
			var id = node.symbol.value;
			var cb = this._makeCallback(id);
			this._emitLine("context.getSuper(env, \"" + name + "\", b_" + name + ", frame, runtime, " + cb);
			this._emitLine(id + " = runtime.markSafe(" + id + ");");
			this._addScopeLevel();
			frame.set(id, id);
		};
		_proto.compileExtends = function compileExtends(node, frame) {
			var k = this._tmpid();
			var parentTemplateId = this._compileGetTemplate(node, frame, true, false);
			this._emitLine("parentTemplate = " + parentTemplateId);
			this._emitLine("for(var " + k + " in parentTemplate.blocks) {");
			this._emitLine("context.addBlock(" + k + ", parentTemplate.blocks[" + k + "]);");
			this._emitLine("}");
			this._addScopeLevel();
		};
		_proto.compileInclude = function compileInclude(node, frame) {
			this._emitLine("var tasks = [];");
			this._emitLine("tasks.push(");
			this._emitLine("function(callback) {");
			var id = this._compileGetTemplate(node, frame, false, node.ignoreMissing);
			this._emitLine("callback(null," + id + ");});");
			this._emitLine("});");
			var id2 = this._tmpid();
			this._emitLine("tasks.push(");
			this._emitLine("function(template, callback){");
			this._emitLine("template.render(context.getVariables(), frame, " + this._makeCallback(id2));
			this._emitLine("callback(null," + id2 + ");});");
			this._emitLine("});");
			this._emitLine("tasks.push(");
			this._emitLine("function(result, callback){");
			this._emitLine(this.buffer + " += result;");
			this._emitLine("callback(null);");
			this._emitLine("});");
			this._emitLine("env.waterfall(tasks, function(){");
			this._addScopeLevel();
		};
		_proto.compileTemplateData = function compileTemplateData(node, frame) {
			this.compileLiteral(node, frame);
		};
		_proto.compileCapture = function compileCapture(node, frame) {
			var _this14 = this;
			var buffer = this.buffer;
			this.buffer = "output";
			this._emitLine("(function() {");
			this._emitLine("var output = \"\";");
			this._withScopedSyntax(function() {
				_this14.compile(node.body, frame);
			});
			this._emitLine("return output;");
			this._emitLine("})()");
			this.buffer = buffer;
		};
		_proto.compileOutput = function compileOutput(node, frame) {
			var _this15 = this;
			node.children.forEach(function(child) {
				if (child instanceof nodes.TemplateData) {
					if (child.value) {
						_this15._emit(_this15.buffer + " += ");
						_this15.compileLiteral(child, frame);
						_this15._emitLine(";");
					}
				} else {
					_this15._emit(_this15.buffer + " += runtime.suppressValue(");
					if (_this15.throwOnUndefined) _this15._emit("runtime.ensureDefined(");
					_this15.compile(child, frame);
					if (_this15.throwOnUndefined) _this15._emit("," + node.lineno + "," + node.colno + ")");
					_this15._emit(", env.opts.autoescape);\n");
				}
			});
		};
		_proto.compileRoot = function compileRoot(node, frame) {
			var _this16 = this;
			if (frame) this.fail("compileRoot: root node can't have frame");
			frame = new Frame();
			this._emitFuncBegin(node, "root");
			this._emitLine("var parentTemplate = null;");
			this._compileChildren(node, frame);
			this._emitLine("if(parentTemplate) {");
			this._emitLine("parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);");
			this._emitLine("} else {");
			this._emitLine("cb(null, " + this.buffer + ");");
			this._emitLine("}");
			this._emitFuncEnd(true);
			this.inBlock = true;
			var blockNames = [];
			var blocks = node.findAll(nodes.Block);
			blocks.forEach(function(block, i) {
				var name = block.name.value;
				if (blockNames.indexOf(name) !== -1) throw new Error("Block \"" + name + "\" defined more than once.");
				blockNames.push(name);
				_this16._emitFuncBegin(block, "b_" + name);
				var tmpFrame = new Frame();
				_this16._emitLine("var frame = frame.push(true);");
				_this16.compile(block.body, tmpFrame);
				_this16._emitFuncEnd();
			});
			this._emitLine("return {");
			blocks.forEach(function(block, i) {
				var blockName = "b_" + block.name.value;
				_this16._emitLine(blockName + ": " + blockName + ",");
			});
			this._emitLine("root: root\n};");
		};
		_proto.compile = function compile(node, frame) {
			var _compile = this["compile" + node.typename];
			if (_compile) _compile.call(this, node, frame);
			else this.fail("compile: Cannot compile node: " + node.typename, node.lineno, node.colno);
		};
		_proto.getCode = function getCode() {
			return this.codebuf.join("");
		};
		return Compiler;
	}(Obj);
	module.exports = {
		compile: function compile(src, asyncFilters, extensions, name, opts) {
			if (opts === void 0) opts = {};
			var c = new Compiler(name, opts.throwOnUndefined);
			var processedSrc = (extensions || []).map(function(ext) {
				return ext.preprocess;
			}).filter(function(f) {
				return !!f;
			}).reduce(function(s, processor) {
				return processor(s);
			}, src);
			c.compile(transformer.transform(parser.parse(processedSrc, extensions, opts), asyncFilters, name));
			return c.getCode();
		},
		Compiler
	};
}));
// node_modules/nunjucks/src/filters.js
var require_filters = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var lib = require_lib();
	var r = require_runtime();
	var _exports = module.exports = {};
	function normalize(value, defaultValue) {
		if (value === null || value === void 0 || value === false) return defaultValue;
		return value;
	}
	_exports.abs = Math.abs;
	function isNaN(num) {
		return num !== num;
	}
	function batch(arr, linecount, fillWith) {
		var i;
		var res = [];
		var tmp = [];
		for (i = 0; i < arr.length; i++) {
			if (i % linecount === 0 && tmp.length) {
				res.push(tmp);
				tmp = [];
			}
			tmp.push(arr[i]);
		}
		if (tmp.length) {
			if (fillWith) for (i = tmp.length; i < linecount; i++) tmp.push(fillWith);
			res.push(tmp);
		}
		return res;
	}
	_exports.batch = batch;
	function capitalize(str) {
		str = normalize(str, "");
		var ret = str.toLowerCase();
		return r.copySafeness(str, ret.charAt(0).toUpperCase() + ret.slice(1));
	}
	_exports.capitalize = capitalize;
	function center(str, width) {
		str = normalize(str, "");
		width = width || 80;
		if (str.length >= width) return str;
		var spaces = width - str.length;
		var pre = lib.repeat(" ", spaces / 2 - spaces % 2);
		var post = lib.repeat(" ", spaces / 2);
		return r.copySafeness(str, pre + str + post);
	}
	_exports.center = center;
	function default_(val, def, bool) {
		if (bool) return val || def;
		else return val !== void 0 ? val : def;
	}
	_exports["default"] = default_;
	function dictsort(val, caseSensitive, by) {
		if (!lib.isObject(val)) throw new lib.TemplateError("dictsort filter: val must be an object");
		var array = [];
		for (var k in val) array.push([k, val[k]]);
		var si;
		if (by === void 0 || by === "key") si = 0;
		else if (by === "value") si = 1;
		else throw new lib.TemplateError("dictsort filter: You can only sort by either key or value");
		array.sort(function(t1, t2) {
			var a = t1[si];
			var b = t2[si];
			if (!caseSensitive) {
				if (lib.isString(a)) a = a.toUpperCase();
				if (lib.isString(b)) b = b.toUpperCase();
			}
			return a > b ? 1 : a === b ? 0 : -1;
		});
		return array;
	}
	_exports.dictsort = dictsort;
	function dump(obj, spaces) {
		return JSON.stringify(obj, null, spaces);
	}
	_exports.dump = dump;
	function escape(str) {
		if (str instanceof r.SafeString) return str;
		str = str === null || str === void 0 ? "" : str;
		return r.markSafe(lib.escape(str.toString()));
	}
	_exports.escape = escape;
	function safe(str) {
		if (str instanceof r.SafeString) return str;
		str = str === null || str === void 0 ? "" : str;
		return r.markSafe(str.toString());
	}
	_exports.safe = safe;
	function first(arr) {
		return arr[0];
	}
	_exports.first = first;
	function forceescape(str) {
		str = str === null || str === void 0 ? "" : str;
		return r.markSafe(lib.escape(str.toString()));
	}
	_exports.forceescape = forceescape;
	function groupby(arr, attr) {
		return lib.groupBy(arr, attr, this.env.opts.throwOnUndefined);
	}
	_exports.groupby = groupby;
	function indent(str, width, indentfirst) {
		str = normalize(str, "");
		if (str === "") return "";
		width = width || 4;
		var lines = str.split("\n");
		var sp = lib.repeat(" ", width);
		var res = lines.map(function(l, i) {
			return i === 0 && !indentfirst ? l : "" + sp + l;
		}).join("\n");
		return r.copySafeness(str, res);
	}
	_exports.indent = indent;
	function join(arr, del, attr) {
		del = del || "";
		if (attr) arr = lib.map(arr, function(v) {
			return v[attr];
		});
		return arr.join(del);
	}
	_exports.join = join;
	function last(arr) {
		return arr[arr.length - 1];
	}
	_exports.last = last;
	function lengthFilter(val) {
		var value = normalize(val, "");
		if (value !== void 0) {
			if (typeof Map === "function" && value instanceof Map || typeof Set === "function" && value instanceof Set) return value.size;
			if (lib.isObject(value) && !(value instanceof r.SafeString)) return lib.keys(value).length;
			return value.length;
		}
		return 0;
	}
	_exports.length = lengthFilter;
	function list(val) {
		if (lib.isString(val)) return val.split("");
		else if (lib.isObject(val)) return lib._entries(val || {}).map(function(_ref) {
			return {
				key: _ref[0],
				value: _ref[1]
			};
		});
		else if (lib.isArray(val)) return val;
		else throw new lib.TemplateError("list filter: type not iterable");
	}
	_exports.list = list;
	function lower(str) {
		str = normalize(str, "");
		return str.toLowerCase();
	}
	_exports.lower = lower;
	function nl2br(str) {
		if (str === null || str === void 0) return "";
		return r.copySafeness(str, str.replace(/\r\n|\n/g, "<br />\n"));
	}
	_exports.nl2br = nl2br;
	function random(arr) {
		return arr[Math.floor(Math.random() * arr.length)];
	}
	_exports.random = random;
	function getSelectOrReject(expectedTestResult) {
		function filter(arr, testName, secondArg) {
			if (testName === void 0) testName = "truthy";
			var context = this;
			var test = context.env.getTest(testName);
			return lib.toArray(arr).filter(function examineTestResult(item) {
				return test.call(context, item, secondArg) === expectedTestResult;
			});
		}
		return filter;
	}
	_exports.reject = getSelectOrReject(false);
	function rejectattr(arr, attr) {
		return arr.filter(function(item) {
			return !item[attr];
		});
	}
	_exports.rejectattr = rejectattr;
	_exports.select = getSelectOrReject(true);
	function selectattr(arr, attr) {
		return arr.filter(function(item) {
			return !!item[attr];
		});
	}
	_exports.selectattr = selectattr;
	function replace(str, old, new_, maxCount) {
		var originalStr = str;
		if (old instanceof RegExp) return str.replace(old, new_);
		if (typeof maxCount === "undefined") maxCount = -1;
		var res = "";
		if (typeof old === "number") old = "" + old;
		else if (typeof old !== "string") return str;
		if (typeof str === "number") str = "" + str;
		if (typeof str !== "string" && !(str instanceof r.SafeString)) return str;
		if (old === "") {
			res = new_ + str.split("").join(new_) + new_;
			return r.copySafeness(str, res);
		}
		var nextIndex = str.indexOf(old);
		if (maxCount === 0 || nextIndex === -1) return str;
		var pos = 0;
		var count = 0;
		while (nextIndex > -1 && (maxCount === -1 || count < maxCount)) {
			res += str.substring(pos, nextIndex) + new_;
			pos = nextIndex + old.length;
			count++;
			nextIndex = str.indexOf(old, pos);
		}
		if (pos < str.length) res += str.substring(pos);
		return r.copySafeness(originalStr, res);
	}
	_exports.replace = replace;
	function reverse(val) {
		var arr;
		if (lib.isString(val)) arr = list(val);
		else arr = lib.map(val, function(v) {
			return v;
		});
		arr.reverse();
		if (lib.isString(val)) return r.copySafeness(val, arr.join(""));
		return arr;
	}
	_exports.reverse = reverse;
	function round(val, precision, method) {
		precision = precision || 0;
		var factor = Math.pow(10, precision);
		var rounder;
		if (method === "ceil") rounder = Math.ceil;
		else if (method === "floor") rounder = Math.floor;
		else rounder = Math.round;
		return rounder(val * factor) / factor;
	}
	_exports.round = round;
	function slice(arr, slices, fillWith) {
		var sliceLength = Math.floor(arr.length / slices);
		var extra = arr.length % slices;
		var res = [];
		var offset = 0;
		for (var i = 0; i < slices; i++) {
			var start = offset + i * sliceLength;
			if (i < extra) offset++;
			var end = offset + (i + 1) * sliceLength;
			var currSlice = arr.slice(start, end);
			if (fillWith && i >= extra) currSlice.push(fillWith);
			res.push(currSlice);
		}
		return res;
	}
	_exports.slice = slice;
	function sum(arr, attr, start) {
		if (start === void 0) start = 0;
		if (attr) arr = lib.map(arr, function(v) {
			return v[attr];
		});
		return start + arr.reduce(function(a, b) {
			return a + b;
		}, 0);
	}
	_exports.sum = sum;
	_exports.sort = r.makeMacro([
		"value",
		"reverse",
		"case_sensitive",
		"attribute"
	], [], function sortFilter(arr, reversed, caseSens, attr) {
		var _this = this;
		var array = lib.map(arr, function(v) {
			return v;
		});
		var getAttribute = lib.getAttrGetter(attr);
		array.sort(function(a, b) {
			var x = attr ? getAttribute(a) : a;
			var y = attr ? getAttribute(b) : b;
			if (_this.env.opts.throwOnUndefined && attr && (x === void 0 || y === void 0)) throw new TypeError("sort: attribute \"" + attr + "\" resolved to undefined");
			if (!caseSens && lib.isString(x) && lib.isString(y)) {
				x = x.toLowerCase();
				y = y.toLowerCase();
			}
			if (x < y) return reversed ? 1 : -1;
			else if (x > y) return reversed ? -1 : 1;
			else return 0;
		});
		return array;
	});
	function string(obj) {
		return r.copySafeness(obj, obj);
	}
	_exports.string = string;
	function striptags(input, preserveLinebreaks) {
		input = normalize(input, "");
		var trimmedInput = trim(input.replace(/<\/?([a-z][a-z0-9]*)\b[^>]*>|<!--[\s\S]*?-->/gi, ""));
		var res = "";
		if (preserveLinebreaks) res = trimmedInput.replace(/^ +| +$/gm, "").replace(/ +/g, " ").replace(/(\r\n)/g, "\n").replace(/\n\n\n+/g, "\n\n");
		else res = trimmedInput.replace(/\s+/gi, " ");
		return r.copySafeness(input, res);
	}
	_exports.striptags = striptags;
	function title(str) {
		str = normalize(str, "");
		var words = str.split(" ").map(function(word) {
			return capitalize(word);
		});
		return r.copySafeness(str, words.join(" "));
	}
	_exports.title = title;
	function trim(str) {
		return r.copySafeness(str, str.replace(/^\s*|\s*$/g, ""));
	}
	_exports.trim = trim;
	function truncate(input, length, killwords, end) {
		var orig = input;
		input = normalize(input, "");
		length = length || 255;
		if (input.length <= length) return input;
		if (killwords) input = input.substring(0, length);
		else {
			var idx = input.lastIndexOf(" ", length);
			if (idx === -1) idx = length;
			input = input.substring(0, idx);
		}
		input += end !== void 0 && end !== null ? end : "...";
		return r.copySafeness(orig, input);
	}
	_exports.truncate = truncate;
	function upper(str) {
		str = normalize(str, "");
		return str.toUpperCase();
	}
	_exports.upper = upper;
	function urlencode(obj) {
		var enc = encodeURIComponent;
		if (lib.isString(obj)) return enc(obj);
		else return (lib.isArray(obj) ? obj : lib._entries(obj)).map(function(_ref2) {
			var k = _ref2[0], v = _ref2[1];
			return enc(k) + "=" + enc(v);
		}).join("&");
	}
	_exports.urlencode = urlencode;
	var puncRe = /^(?:\(|<|&lt;)?(.*?)(?:\.|,|\)|\n|&gt;)?$/;
	var emailRe = /^[\w.!#$%&'*+\-\/=?\^`{|}~]+@[a-z\d\-]+(\.[a-z\d\-]+)+$/i;
	var httpHttpsRe = /^https?:\/\/.*$/;
	var wwwRe = /^www\./;
	var tldRe = /\.(?:org|net|com)(?:\:|\/|$)/;
	function urlize(str, length, nofollow) {
		if (isNaN(length)) length = Infinity;
		var noFollowAttr = nofollow === true ? " rel=\"nofollow\"" : "";
		return str.split(/(\s+)/).filter(function(word) {
			return word && word.length;
		}).map(function(word) {
			var matches = word.match(puncRe);
			var possibleUrl = matches ? matches[1] : word;
			var shortUrl = possibleUrl.substr(0, length);
			if (httpHttpsRe.test(possibleUrl)) return "<a href=\"" + possibleUrl + "\"" + noFollowAttr + ">" + shortUrl + "</a>";
			if (wwwRe.test(possibleUrl)) return "<a href=\"http://" + possibleUrl + "\"" + noFollowAttr + ">" + shortUrl + "</a>";
			if (emailRe.test(possibleUrl)) return "<a href=\"mailto:" + possibleUrl + "\">" + possibleUrl + "</a>";
			if (tldRe.test(possibleUrl)) return "<a href=\"http://" + possibleUrl + "\"" + noFollowAttr + ">" + shortUrl + "</a>";
			return word;
		}).join("");
	}
	_exports.urlize = urlize;
	function wordcount(str) {
		str = normalize(str, "");
		var words = str ? str.match(/\w+/g) : null;
		return words ? words.length : null;
	}
	_exports.wordcount = wordcount;
	function float(val, def) {
		var res = parseFloat(val);
		return isNaN(res) ? def : res;
	}
	_exports.float = float;
	_exports.int = r.makeMacro([
		"value",
		"default",
		"base"
	], [], function doInt(value, defaultValue, base) {
		if (base === void 0) base = 10;
		var res = parseInt(value, base);
		return isNaN(res) ? defaultValue : res;
	});
	_exports.d = _exports.default;
	_exports.e = _exports.escape;
}));
// node_modules/nunjucks/src/loader.js
var require_loader = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var path = require("path");
	module.exports = function(_EmitterObj) {
		_inheritsLoose(Loader, _EmitterObj);
		function Loader() {
			return _EmitterObj.apply(this, arguments) || this;
		}
		var _proto = Loader.prototype;
		_proto.resolve = function resolve(from, to) {
			return path.resolve(path.dirname(from), to);
		};
		_proto.isRelative = function isRelative(filename) {
			return filename.indexOf("./") === 0 || filename.indexOf("../") === 0;
		};
		return Loader;
	}(require_object().EmitterObj);
}));
// node_modules/nunjucks/src/precompiled-loader.js
var require_precompiled_loader = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	module.exports = { PrecompiledLoader: function(_Loader) {
		_inheritsLoose(PrecompiledLoader, _Loader);
		function PrecompiledLoader(compiledTemplates) {
			var _this = _Loader.call(this) || this;
			_this.precompiled = compiledTemplates || {};
			return _this;
		}
		var _proto = PrecompiledLoader.prototype;
		_proto.getSource = function getSource(name) {
			if (this.precompiled[name]) return {
				src: {
					type: "code",
					obj: this.precompiled[name]
				},
				path: name
			};
			return null;
		};
		return PrecompiledLoader;
	}(require_loader()) };
}));
// node_modules/nunjucks/src/node-loaders.js
var require_node_loaders = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var fs = require("fs");
	var path = require("path");
	var Loader = require_loader();
	var PrecompiledLoader = require_precompiled_loader().PrecompiledLoader;
	var chokidar;
	module.exports = {
		FileSystemLoader: function(_Loader) {
			_inheritsLoose(FileSystemLoader, _Loader);
			function FileSystemLoader(searchPaths, opts) {
				var _this = _Loader.call(this) || this;
				if (typeof opts === "boolean") console.log("[nunjucks] Warning: you passed a boolean as the second argument to FileSystemLoader, but it now takes an options object. See http://mozilla.github.io/nunjucks/api.html#filesystemloader");
				opts = opts || {};
				_this.pathsToNames = {};
				_this.noCache = !!opts.noCache;
				if (searchPaths) {
					searchPaths = Array.isArray(searchPaths) ? searchPaths : [searchPaths];
					_this.searchPaths = searchPaths.map(path.normalize);
				} else _this.searchPaths = ["."];
				if (opts.watch) {
					try {
						chokidar = require("chokidar");
					} catch (e) {
						throw new Error("watch requires chokidar to be installed");
					}
					var paths = _this.searchPaths.filter(fs.existsSync);
					var watcher = chokidar.watch(paths);
					watcher.on("all", function(event, fullname) {
						fullname = path.resolve(fullname);
						if (event === "change" && fullname in _this.pathsToNames) _this.emit("update", _this.pathsToNames[fullname], fullname);
					});
					watcher.on("error", function(error) {
						console.log("Watcher error: " + error);
					});
				}
				return _this;
			}
			var _proto = FileSystemLoader.prototype;
			_proto.getSource = function getSource(name) {
				var fullpath = null;
				var paths = this.searchPaths;
				for (var i = 0; i < paths.length; i++) {
					var basePath = path.resolve(paths[i]);
					var p = path.resolve(paths[i], name);
					if (p.indexOf(basePath) === 0 && fs.existsSync(p)) {
						fullpath = p;
						break;
					}
				}
				if (!fullpath) return null;
				this.pathsToNames[fullpath] = name;
				var source = {
					src: fs.readFileSync(fullpath, "utf-8"),
					path: fullpath,
					noCache: this.noCache
				};
				this.emit("load", name, source);
				return source;
			};
			return FileSystemLoader;
		}(Loader),
		PrecompiledLoader,
		NodeResolveLoader: function(_Loader2) {
			_inheritsLoose(NodeResolveLoader, _Loader2);
			function NodeResolveLoader(opts) {
				var _this2 = _Loader2.call(this) || this;
				opts = opts || {};
				_this2.pathsToNames = {};
				_this2.noCache = !!opts.noCache;
				if (opts.watch) {
					try {
						chokidar = require("chokidar");
					} catch (e) {
						throw new Error("watch requires chokidar to be installed");
					}
					_this2.watcher = chokidar.watch();
					_this2.watcher.on("change", function(fullname) {
						_this2.emit("update", _this2.pathsToNames[fullname], fullname);
					});
					_this2.watcher.on("error", function(error) {
						console.log("Watcher error: " + error);
					});
					_this2.on("load", function(name, source) {
						_this2.watcher.add(source.path);
					});
				}
				return _this2;
			}
			var _proto2 = NodeResolveLoader.prototype;
			_proto2.getSource = function getSource(name) {
				if (/^\.?\.?(\/|\\)/.test(name)) return null;
				if (/^[A-Z]:/.test(name)) return null;
				var fullpath;
				try {
					fullpath = require.resolve(name);
				} catch (e) {
					return null;
				}
				this.pathsToNames[fullpath] = name;
				var source = {
					src: fs.readFileSync(fullpath, "utf-8"),
					path: fullpath,
					noCache: this.noCache
				};
				this.emit("load", name, source);
				return source;
			};
			return NodeResolveLoader;
		}(Loader)
	};
}));
// node_modules/nunjucks/src/loaders.js
var require_loaders = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = require_node_loaders();
}));
// node_modules/nunjucks/src/tests.js
var require_tests = require_rolldown_runtime.__commonJSMin(((exports) => {
	var SafeString = require_runtime().SafeString;
	function callable(value) {
		return typeof value === "function";
	}
	exports.callable = callable;
	function defined(value) {
		return value !== void 0;
	}
	exports.defined = defined;
	function divisibleby(one, two) {
		return one % two === 0;
	}
	exports.divisibleby = divisibleby;
	function escaped(value) {
		return value instanceof SafeString;
	}
	exports.escaped = escaped;
	function equalto(one, two) {
		return one === two;
	}
	exports.equalto = equalto;
	exports.eq = exports.equalto;
	exports.sameas = exports.equalto;
	function even(value) {
		return value % 2 === 0;
	}
	exports.even = even;
	function falsy(value) {
		return !value;
	}
	exports.falsy = falsy;
	function ge(one, two) {
		return one >= two;
	}
	exports.ge = ge;
	function greaterthan(one, two) {
		return one > two;
	}
	exports.greaterthan = greaterthan;
	exports.gt = exports.greaterthan;
	function le(one, two) {
		return one <= two;
	}
	exports.le = le;
	function lessthan(one, two) {
		return one < two;
	}
	exports.lessthan = lessthan;
	exports.lt = exports.lessthan;
	function lower(value) {
		return value.toLowerCase() === value;
	}
	exports.lower = lower;
	function ne(one, two) {
		return one !== two;
	}
	exports.ne = ne;
	function nullTest(value) {
		return value === null;
	}
	exports.null = nullTest;
	function number(value) {
		return typeof value === "number";
	}
	exports.number = number;
	function odd(value) {
		return value % 2 === 1;
	}
	exports.odd = odd;
	function string(value) {
		return typeof value === "string";
	}
	exports.string = string;
	function truthy(value) {
		return !!value;
	}
	exports.truthy = truthy;
	function undefinedTest(value) {
		return value === void 0;
	}
	exports.undefined = undefinedTest;
	function upper(value) {
		return value.toUpperCase() === value;
	}
	exports.upper = upper;
	function iterable(value) {
		if (typeof Symbol !== "undefined") return !!value[Symbol.iterator];
		else return Array.isArray(value) || typeof value === "string";
	}
	exports.iterable = iterable;
	function mapping(value) {
		var bool = value !== null && value !== void 0 && typeof value === "object" && !Array.isArray(value);
		if (Set) return bool && !(value instanceof Set);
		else return bool;
	}
	exports.mapping = mapping;
}));
// node_modules/nunjucks/src/globals.js
var require_globals = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _cycler(items) {
		var index = -1;
		return {
			current: null,
			reset: function reset() {
				index = -1;
				this.current = null;
			},
			next: function next() {
				index++;
				if (index >= items.length) index = 0;
				this.current = items[index];
				return this.current;
			}
		};
	}
	function _joiner(sep) {
		sep = sep || ",";
		var first = true;
		return function() {
			var val = first ? "" : sep;
			first = false;
			return val;
		};
	}
	function globals() {
		return {
			range: function range(start, stop, step) {
				if (typeof stop === "undefined") {
					stop = start;
					start = 0;
					step = 1;
				} else if (!step) step = 1;
				var arr = [];
				if (step > 0) for (var i = start; i < stop; i += step) arr.push(i);
				else for (var _i = start; _i > stop; _i += step) arr.push(_i);
				return arr;
			},
			cycler: function cycler() {
				return _cycler(Array.prototype.slice.call(arguments));
			},
			joiner: function joiner(sep) {
				return _joiner(sep);
			}
		};
	}
	module.exports = globals;
}));
// node_modules/nunjucks/src/express-app.js
var require_express_app = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var path = require("path");
	module.exports = function express(env, app) {
		function NunjucksView(name, opts) {
			this.name = name;
			this.path = name;
			this.defaultEngine = opts.defaultEngine;
			this.ext = path.extname(name);
			if (!this.ext && !this.defaultEngine) throw new Error("No default engine was specified and no extension was provided.");
			if (!this.ext) this.name += this.ext = (this.defaultEngine[0] !== "." ? "." : "") + this.defaultEngine;
		}
		NunjucksView.prototype.render = function render(opts, cb) {
			env.render(this.name, opts, cb);
		};
		app.set("view", NunjucksView);
		app.set("nunjucksEnv", env);
		return env;
	};
}));
// node_modules/nunjucks/src/environment.js
var require_environment = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function _inheritsLoose(subClass, superClass) {
		subClass.prototype = Object.create(superClass.prototype);
		subClass.prototype.constructor = subClass;
		_setPrototypeOf(subClass, superClass);
	}
	function _setPrototypeOf(o, p) {
		_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(o, p) {
			o.__proto__ = p;
			return o;
		};
		return _setPrototypeOf(o, p);
	}
	var asap = require_asap();
	var _waterfall = require_a_sync_waterfall();
	var lib = require_lib();
	var compiler = require_compiler();
	var filters = require_filters();
	var _require = require_loaders();
	var FileSystemLoader = _require.FileSystemLoader;
	var WebLoader = _require.WebLoader;
	var PrecompiledLoader = _require.PrecompiledLoader;
	var tests = require_tests();
	var globals = require_globals();
	var _require2 = require_object();
	var Obj = _require2.Obj;
	var EmitterObj = _require2.EmitterObj;
	var globalRuntime = require_runtime();
	var handleError = globalRuntime.handleError;
	var Frame = globalRuntime.Frame;
	var expressApp = require_express_app();
	function callbackAsap(cb, err, res) {
		asap(function() {
			cb(err, res);
		});
	}
	var noopTmplSrc = {
		type: "code",
		obj: { root: function root(env, context, frame, runtime, cb) {
			try {
				cb(null, "");
			} catch (e) {
				cb(handleError(e, null, null));
			}
		} }
	};
	var Environment = function(_EmitterObj) {
		_inheritsLoose(Environment, _EmitterObj);
		function Environment() {
			return _EmitterObj.apply(this, arguments) || this;
		}
		var _proto = Environment.prototype;
		_proto.init = function init(loaders, opts) {
			var _this = this;
			opts = this.opts = opts || {};
			this.opts.dev = !!opts.dev;
			this.opts.autoescape = opts.autoescape != null ? opts.autoescape : true;
			this.opts.throwOnUndefined = !!opts.throwOnUndefined;
			this.opts.trimBlocks = !!opts.trimBlocks;
			this.opts.lstripBlocks = !!opts.lstripBlocks;
			this.loaders = [];
			if (!loaders) {
				if (FileSystemLoader) this.loaders = [new FileSystemLoader("views")];
				else if (WebLoader) this.loaders = [new WebLoader("/views")];
			} else this.loaders = lib.isArray(loaders) ? loaders : [loaders];
			if (typeof window !== "undefined" && window.nunjucksPrecompiled) this.loaders.unshift(new PrecompiledLoader(window.nunjucksPrecompiled));
			this._initLoaders();
			this.globals = globals();
			this.filters = {};
			this.tests = {};
			this.asyncFilters = [];
			this.extensions = {};
			this.extensionsList = [];
			lib._entries(filters).forEach(function(_ref) {
				return _this.addFilter(_ref[0], _ref[1]);
			});
			lib._entries(tests).forEach(function(_ref2) {
				return _this.addTest(_ref2[0], _ref2[1]);
			});
		};
		_proto._initLoaders = function _initLoaders() {
			var _this2 = this;
			this.loaders.forEach(function(loader) {
				loader.cache = {};
				if (typeof loader.on === "function") {
					loader.on("update", function(name, fullname) {
						loader.cache[name] = null;
						_this2.emit("update", name, fullname, loader);
					});
					loader.on("load", function(name, source) {
						_this2.emit("load", name, source, loader);
					});
				}
			});
		};
		_proto.invalidateCache = function invalidateCache() {
			this.loaders.forEach(function(loader) {
				loader.cache = {};
			});
		};
		_proto.addExtension = function addExtension(name, extension) {
			extension.__name = name;
			this.extensions[name] = extension;
			this.extensionsList.push(extension);
			return this;
		};
		_proto.removeExtension = function removeExtension(name) {
			var extension = this.getExtension(name);
			if (!extension) return;
			this.extensionsList = lib.without(this.extensionsList, extension);
			delete this.extensions[name];
		};
		_proto.getExtension = function getExtension(name) {
			return this.extensions[name];
		};
		_proto.hasExtension = function hasExtension(name) {
			return !!this.extensions[name];
		};
		_proto.addGlobal = function addGlobal(name, value) {
			this.globals[name] = value;
			return this;
		};
		_proto.getGlobal = function getGlobal(name) {
			if (typeof this.globals[name] === "undefined") throw new Error("global not found: " + name);
			return this.globals[name];
		};
		_proto.addFilter = function addFilter(name, func, async) {
			var wrapped = func;
			if (async) this.asyncFilters.push(name);
			this.filters[name] = wrapped;
			return this;
		};
		_proto.getFilter = function getFilter(name) {
			if (!this.filters[name]) throw new Error("filter not found: " + name);
			return this.filters[name];
		};
		_proto.addTest = function addTest(name, func) {
			this.tests[name] = func;
			return this;
		};
		_proto.getTest = function getTest(name) {
			if (!this.tests[name]) throw new Error("test not found: " + name);
			return this.tests[name];
		};
		_proto.resolveTemplate = function resolveTemplate(loader, parentName, filename) {
			return (loader.isRelative && parentName ? loader.isRelative(filename) : false) && loader.resolve ? loader.resolve(parentName, filename) : filename;
		};
		_proto.getTemplate = function getTemplate(name, eagerCompile, parentName, ignoreMissing, cb) {
			var _this3 = this;
			var that = this;
			var tmpl = null;
			if (name && name.raw) name = name.raw;
			if (lib.isFunction(parentName)) {
				cb = parentName;
				parentName = null;
				eagerCompile = eagerCompile || false;
			}
			if (lib.isFunction(eagerCompile)) {
				cb = eagerCompile;
				eagerCompile = false;
			}
			if (name instanceof Template) tmpl = name;
			else if (typeof name !== "string") throw new Error("template names must be a string: " + name);
			else for (var i = 0; i < this.loaders.length; i++) {
				var loader = this.loaders[i];
				tmpl = loader.cache[this.resolveTemplate(loader, parentName, name)];
				if (tmpl) break;
			}
			if (tmpl) {
				if (eagerCompile) tmpl.compile();
				if (cb) {
					cb(null, tmpl);
					return;
				} else return tmpl;
			}
			var syncResult;
			lib.asyncIter(this.loaders, function(loader, i, next, done) {
				function handle(err, src) {
					if (err) done(err);
					else if (src) {
						src.loader = loader;
						done(null, src);
					} else next();
				}
				name = that.resolveTemplate(loader, parentName, name);
				if (loader.async) loader.getSource(name, handle);
				else handle(null, loader.getSource(name));
			}, function createTemplate(err, info) {
				if (!info && !err && !ignoreMissing) err = new Error("template not found: " + name);
				if (err) {
					if (cb) {
						cb(err);
						return;
					} else throw err;
				}
				var newTmpl;
				if (!info) newTmpl = new Template(noopTmplSrc, _this3, "", eagerCompile);
				else {
					newTmpl = new Template(info.src, _this3, info.path, eagerCompile);
					if (!info.noCache) info.loader.cache[name] = newTmpl;
				}
				if (cb) cb(null, newTmpl);
				else syncResult = newTmpl;
			});
			return syncResult;
		};
		_proto.express = function express(app) {
			return expressApp(this, app);
		};
		_proto.render = function render(name, ctx, cb) {
			if (lib.isFunction(ctx)) {
				cb = ctx;
				ctx = null;
			}
			var syncResult = null;
			this.getTemplate(name, function(err, tmpl) {
				if (err && cb) callbackAsap(cb, err);
				else if (err) throw err;
				else syncResult = tmpl.render(ctx, cb);
			});
			return syncResult;
		};
		_proto.renderString = function renderString(src, ctx, opts, cb) {
			if (lib.isFunction(opts)) {
				cb = opts;
				opts = {};
			}
			opts = opts || {};
			return new Template(src, this, opts.path).render(ctx, cb);
		};
		_proto.waterfall = function waterfall(tasks, callback, forceAsync) {
			return _waterfall(tasks, callback, forceAsync);
		};
		return Environment;
	}(EmitterObj);
	var Context = function(_Obj) {
		_inheritsLoose(Context, _Obj);
		function Context() {
			return _Obj.apply(this, arguments) || this;
		}
		var _proto2 = Context.prototype;
		_proto2.init = function init(ctx, blocks, env) {
			var _this4 = this;
			this.env = env || new Environment();
			this.ctx = lib.extend({}, ctx);
			this.blocks = {};
			this.exported = [];
			lib.keys(blocks).forEach(function(name) {
				_this4.addBlock(name, blocks[name]);
			});
		};
		_proto2.lookup = function lookup(name) {
			if (name in this.env.globals && !(name in this.ctx)) return this.env.globals[name];
			else return this.ctx[name];
		};
		_proto2.setVariable = function setVariable(name, val) {
			this.ctx[name] = val;
		};
		_proto2.getVariables = function getVariables() {
			return this.ctx;
		};
		_proto2.addBlock = function addBlock(name, block) {
			this.blocks[name] = this.blocks[name] || [];
			this.blocks[name].push(block);
			return this;
		};
		_proto2.getBlock = function getBlock(name) {
			if (!this.blocks[name]) throw new Error("unknown block \"" + name + "\"");
			return this.blocks[name][0];
		};
		_proto2.getSuper = function getSuper(env, name, block, frame, runtime, cb) {
			var idx = lib.indexOf(this.blocks[name] || [], block);
			var blk = this.blocks[name][idx + 1];
			var context = this;
			if (idx === -1 || !blk) throw new Error("no super block available for \"" + name + "\"");
			blk(env, context, frame, runtime, cb);
		};
		_proto2.addExport = function addExport(name) {
			this.exported.push(name);
		};
		_proto2.getExported = function getExported() {
			var _this5 = this;
			var exported = {};
			this.exported.forEach(function(name) {
				exported[name] = _this5.ctx[name];
			});
			return exported;
		};
		return Context;
	}(Obj);
	var Template = function(_Obj2) {
		_inheritsLoose(Template, _Obj2);
		function Template() {
			return _Obj2.apply(this, arguments) || this;
		}
		var _proto3 = Template.prototype;
		_proto3.init = function init(src, env, path, eagerCompile) {
			this.env = env || new Environment();
			if (lib.isObject(src)) switch (src.type) {
				case "code":
					this.tmplProps = src.obj;
					break;
				case "string":
					this.tmplStr = src.obj;
					break;
				default: throw new Error("Unexpected template object type " + src.type + "; expected 'code', or 'string'");
			}
			else if (lib.isString(src)) this.tmplStr = src;
			else throw new Error("src must be a string or an object describing the source");
			this.path = path;
			if (eagerCompile) try {
				this._compile();
			} catch (err) {
				throw lib._prettifyError(this.path, this.env.opts.dev, err);
			}
			else this.compiled = false;
		};
		_proto3.render = function render(ctx, parentFrame, cb) {
			var _this6 = this;
			if (typeof ctx === "function") {
				cb = ctx;
				ctx = {};
			} else if (typeof parentFrame === "function") {
				cb = parentFrame;
				parentFrame = null;
			}
			var forceAsync = !parentFrame;
			try {
				this.compile();
			} catch (e) {
				var err = lib._prettifyError(this.path, this.env.opts.dev, e);
				if (cb) return callbackAsap(cb, err);
				else throw err;
			}
			var context = new Context(ctx || {}, this.blocks, this.env);
			var frame = parentFrame ? parentFrame.push(true) : new Frame();
			frame.topLevel = true;
			var syncResult = null;
			var didError = false;
			this.rootRenderFunc(this.env, context, frame, globalRuntime, function(err, res) {
				if (didError && cb && typeof res !== "undefined") return;
				if (err) {
					err = lib._prettifyError(_this6.path, _this6.env.opts.dev, err);
					didError = true;
				}
				if (cb) {
					if (forceAsync) callbackAsap(cb, err, res);
					else cb(err, res);
				} else {
					if (err) throw err;
					syncResult = res;
				}
			});
			return syncResult;
		};
		_proto3.getExported = function getExported(ctx, parentFrame, cb) {
			if (typeof ctx === "function") {
				cb = ctx;
				ctx = {};
			}
			if (typeof parentFrame === "function") {
				cb = parentFrame;
				parentFrame = null;
			}
			try {
				this.compile();
			} catch (e) {
				if (cb) return cb(e);
				else throw e;
			}
			var frame = parentFrame ? parentFrame.push() : new Frame();
			frame.topLevel = true;
			var context = new Context(ctx || {}, this.blocks, this.env);
			this.rootRenderFunc(this.env, context, frame, globalRuntime, function(err) {
				if (err) cb(err, null);
				else cb(null, context.getExported());
			});
		};
		_proto3.compile = function compile() {
			if (!this.compiled) this._compile();
		};
		_proto3._compile = function _compile() {
			var props;
			if (this.tmplProps) props = this.tmplProps;
			else {
				var source = compiler.compile(this.tmplStr, this.env.asyncFilters, this.env.extensionsList, this.path, this.env.opts);
				props = new Function(source)();
			}
			this.blocks = this._getBlocks(props);
			this.rootRenderFunc = props.root;
			this.compiled = true;
		};
		_proto3._getBlocks = function _getBlocks(props) {
			var blocks = {};
			lib.keys(props).forEach(function(k) {
				if (k.slice(0, 2) === "b_") blocks[k.slice(2)] = props[k];
			});
			return blocks;
		};
		return Template;
	}(Obj);
	module.exports = {
		Environment,
		Template
	};
}));
// node_modules/nunjucks/src/precompile-global.js
var require_precompile_global = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function precompileGlobal(templates, opts) {
		var out = "";
		opts = opts || {};
		for (var i = 0; i < templates.length; i++) {
			var name = JSON.stringify(templates[i].name);
			var template = templates[i].template;
			out += "(function() {(window.nunjucksPrecompiled = window.nunjucksPrecompiled || {})[" + name + "] = (function() {\n" + template + "\n})();\n";
			if (opts.asFunction) out += "return function(ctx, cb) { return nunjucks.render(" + name + ", ctx, cb); }\n";
			out += "})();\n";
		}
		return out;
	}
	module.exports = precompileGlobal;
}));
// node_modules/nunjucks/src/precompile.js
var require_precompile = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var fs = require("fs");
	var path = require("path");
	var _prettifyError = require_lib()._prettifyError;
	var compiler = require_compiler();
	var Environment = require_environment().Environment;
	var precompileGlobal = require_precompile_global();
	function match(filename, patterns) {
		if (!Array.isArray(patterns)) return false;
		return patterns.some(function(pattern) {
			return filename.match(pattern);
		});
	}
	function precompileString(str, opts) {
		opts = opts || {};
		opts.isString = true;
		var env = opts.env || new Environment([]);
		var wrapper = opts.wrapper || precompileGlobal;
		if (!opts.name) throw new Error("the \"name\" option is required when compiling a string");
		return wrapper([_precompile(str, opts.name, env)], opts);
	}
	function precompile(input, opts) {
		opts = opts || {};
		var env = opts.env || new Environment([]);
		var wrapper = opts.wrapper || precompileGlobal;
		if (opts.isString) return precompileString(input, opts);
		var pathStats = fs.existsSync(input) && fs.statSync(input);
		var precompiled = [];
		var templates = [];
		function addTemplates(dir) {
			fs.readdirSync(dir).forEach(function(file) {
				var filepath = path.join(dir, file);
				var subpath = filepath.substr(path.join(input, "/").length);
				var stat = fs.statSync(filepath);
				if (stat && stat.isDirectory()) {
					subpath += "/";
					if (!match(subpath, opts.exclude)) addTemplates(filepath);
				} else if (match(subpath, opts.include)) templates.push(filepath);
			});
		}
		if (pathStats.isFile()) precompiled.push(_precompile(fs.readFileSync(input, "utf-8"), opts.name || input, env));
		else if (pathStats.isDirectory()) {
			addTemplates(input);
			for (var i = 0; i < templates.length; i++) {
				var name = templates[i].replace(path.join(input, "/"), "");
				try {
					precompiled.push(_precompile(fs.readFileSync(templates[i], "utf-8"), name, env));
				} catch (e) {
					if (opts.force) console.error(e);
					else throw e;
				}
			}
		}
		return wrapper(precompiled, opts);
	}
	function _precompile(str, name, env) {
		env = env || new Environment([]);
		var asyncFilters = env.asyncFilters;
		var extensions = env.extensionsList;
		var template;
		name = name.replace(/\\/g, "/");
		try {
			template = compiler.compile(str, asyncFilters, extensions, name, env.opts);
		} catch (err) {
			throw _prettifyError(name, false, err);
		}
		return {
			name,
			template
		};
	}
	module.exports = {
		precompile,
		precompileString
	};
}));
// node_modules/nunjucks/src/jinja-compat.js
var require_jinja_compat = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	function installCompat() {
		"use strict";
		var runtime = this.runtime;
		var lib = this.lib;
		var Compiler = this.compiler.Compiler;
		var Parser = this.parser.Parser;
		var nodes = this.nodes;
		var lexer = this.lexer;
		var orig_contextOrFrameLookup = runtime.contextOrFrameLookup;
		var orig_memberLookup = runtime.memberLookup;
		var orig_Compiler_assertType;
		var orig_Parser_parseAggregate;
		if (Compiler) orig_Compiler_assertType = Compiler.prototype.assertType;
		if (Parser) orig_Parser_parseAggregate = Parser.prototype.parseAggregate;
		function uninstall() {
			runtime.contextOrFrameLookup = orig_contextOrFrameLookup;
			runtime.memberLookup = orig_memberLookup;
			if (Compiler) Compiler.prototype.assertType = orig_Compiler_assertType;
			if (Parser) Parser.prototype.parseAggregate = orig_Parser_parseAggregate;
		}
		runtime.contextOrFrameLookup = function contextOrFrameLookup(context, frame, key) {
			var val = orig_contextOrFrameLookup.apply(this, arguments);
			if (val !== void 0) return val;
			switch (key) {
				case "True": return true;
				case "False": return false;
				case "None": return null;
				default: return;
			}
		};
		function getTokensState(tokens) {
			return {
				index: tokens.index,
				lineno: tokens.lineno,
				colno: tokens.colno
			};
		}
		if (process.env.BUILD_TYPE !== "SLIM" && nodes && Compiler && Parser) {
			var Slice = nodes.Node.extend("Slice", {
				fields: [
					"start",
					"stop",
					"step"
				],
				init: function init(lineno, colno, start, stop, step) {
					start = start || new nodes.Literal(lineno, colno, null);
					stop = stop || new nodes.Literal(lineno, colno, null);
					step = step || new nodes.Literal(lineno, colno, 1);
					this.parent(lineno, colno, start, stop, step);
				}
			});
			Compiler.prototype.assertType = function assertType(node) {
				if (node instanceof Slice) return;
				orig_Compiler_assertType.apply(this, arguments);
			};
			Compiler.prototype.compileSlice = function compileSlice(node, frame) {
				this._emit("(");
				this._compileExpression(node.start, frame);
				this._emit("),(");
				this._compileExpression(node.stop, frame);
				this._emit("),(");
				this._compileExpression(node.step, frame);
				this._emit(")");
			};
			Parser.prototype.parseAggregate = function parseAggregate() {
				var _this = this;
				var origState = getTokensState(this.tokens);
				origState.colno--;
				origState.index--;
				try {
					return orig_Parser_parseAggregate.apply(this);
				} catch (e) {
					var errState = getTokensState(this.tokens);
					var rethrow = function rethrow() {
						lib._assign(_this.tokens, errState);
						return e;
					};
					lib._assign(this.tokens, origState);
					this.peeked = false;
					var tok = this.peekToken();
					if (tok.type !== lexer.TOKEN_LEFT_BRACKET) throw rethrow();
					else this.nextToken();
					var node = new Slice(tok.lineno, tok.colno);
					var isSlice = false;
					for (var i = 0; i <= node.fields.length; i++) {
						if (this.skip(lexer.TOKEN_RIGHT_BRACKET)) break;
						if (i === node.fields.length) {
							if (isSlice) this.fail("parseSlice: too many slice components", tok.lineno, tok.colno);
							else break;
						}
						if (this.skip(lexer.TOKEN_COLON)) isSlice = true;
						else {
							var field = node.fields[i];
							node[field] = this.parseExpression();
							isSlice = this.skip(lexer.TOKEN_COLON) || isSlice;
						}
					}
					if (!isSlice) throw rethrow();
					return new nodes.Array(tok.lineno, tok.colno, [node]);
				}
			};
		}
		function sliceLookup(obj, start, stop, step) {
			obj = obj || [];
			if (start === null) start = step < 0 ? obj.length - 1 : 0;
			if (stop === null) stop = step < 0 ? -1 : obj.length;
			else if (stop < 0) stop += obj.length;
			if (start < 0) start += obj.length;
			var results = [];
			for (var i = start;; i += step) {
				if (i < 0 || i > obj.length) break;
				if (step > 0 && i >= stop) break;
				if (step < 0 && i <= stop) break;
				results.push(runtime.memberLookup(obj, i));
			}
			return results;
		}
		function hasOwnProp(obj, key) {
			return Object.prototype.hasOwnProperty.call(obj, key);
		}
		var ARRAY_MEMBERS = {
			pop: function pop(index) {
				if (index === void 0) return this.pop();
				if (index >= this.length || index < 0) throw new Error("KeyError");
				return this.splice(index, 1);
			},
			append: function append(element) {
				return this.push(element);
			},
			remove: function remove(element) {
				for (var i = 0; i < this.length; i++) if (this[i] === element) return this.splice(i, 1);
				throw new Error("ValueError");
			},
			count: function count(element) {
				var count = 0;
				for (var i = 0; i < this.length; i++) if (this[i] === element) count++;
				return count;
			},
			index: function index(element) {
				var i;
				if ((i = this.indexOf(element)) === -1) throw new Error("ValueError");
				return i;
			},
			find: function find(element) {
				return this.indexOf(element);
			},
			insert: function insert(index, elem) {
				return this.splice(index, 0, elem);
			}
		};
		var OBJECT_MEMBERS = {
			items: function items() {
				return lib._entries(this);
			},
			values: function values() {
				return lib._values(this);
			},
			keys: function keys() {
				return lib.keys(this);
			},
			get: function get(key, def) {
				var output = this[key];
				if (output === void 0) output = def;
				return output;
			},
			has_key: function has_key(key) {
				return hasOwnProp(this, key);
			},
			pop: function pop(key, def) {
				var output = this[key];
				if (output === void 0 && def !== void 0) output = def;
				else if (output === void 0) throw new Error("KeyError");
				else delete this[key];
				return output;
			},
			popitem: function popitem() {
				var keys = lib.keys(this);
				if (!keys.length) throw new Error("KeyError");
				var k = keys[0];
				var val = this[k];
				delete this[k];
				return [k, val];
			},
			setdefault: function setdefault(key, def) {
				if (def === void 0) def = null;
				if (!(key in this)) this[key] = def;
				return this[key];
			},
			update: function update(kwargs) {
				lib._assign(this, kwargs);
				return null;
			}
		};
		OBJECT_MEMBERS.iteritems = OBJECT_MEMBERS.items;
		OBJECT_MEMBERS.itervalues = OBJECT_MEMBERS.values;
		OBJECT_MEMBERS.iterkeys = OBJECT_MEMBERS.keys;
		runtime.memberLookup = function memberLookup(obj, val, autoescape) {
			if (arguments.length === 4) return sliceLookup.apply(this, arguments);
			obj = obj || {};
			if (lib.isArray(obj) && hasOwnProp(ARRAY_MEMBERS, val)) return ARRAY_MEMBERS[val].bind(obj);
			if (lib.isObject(obj) && hasOwnProp(OBJECT_MEMBERS, val)) return OBJECT_MEMBERS[val].bind(obj);
			return orig_memberLookup.apply(this, arguments);
		};
		return uninstall;
	}
	module.exports = installCompat;
}));
// src/expression/compiler.ts
var import_nunjucks = require_rolldown_runtime.__toESM(require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var lib = require_lib();
	var _require = require_environment();
	var Environment = _require.Environment;
	var Template = _require.Template;
	var Loader = require_loader();
	var loaders = require_loaders();
	var precompile = require_precompile();
	var compiler = require_compiler();
	var parser = require_parser();
	var lexer = require_lexer();
	var runtime = require_runtime();
	var nodes = require_nodes();
	var installJinjaCompat = require_jinja_compat();
	var e;
	function configure(templatesPath, opts) {
		opts = opts || {};
		if (lib.isObject(templatesPath)) {
			opts = templatesPath;
			templatesPath = null;
		}
		var TemplateLoader;
		if (loaders.FileSystemLoader) TemplateLoader = new loaders.FileSystemLoader(templatesPath, {
			watch: opts.watch,
			noCache: opts.noCache
		});
		else if (loaders.WebLoader) TemplateLoader = new loaders.WebLoader(templatesPath, {
			useCache: opts.web && opts.web.useCache,
			async: opts.web && opts.web.async
		});
		e = new Environment(TemplateLoader, opts);
		if (opts && opts.express) e.express(opts.express);
		return e;
	}
	module.exports = {
		Environment,
		Template,
		Loader,
		FileSystemLoader: loaders.FileSystemLoader,
		NodeResolveLoader: loaders.NodeResolveLoader,
		PrecompiledLoader: loaders.PrecompiledLoader,
		WebLoader: loaders.WebLoader,
		compiler,
		parser,
		lexer,
		runtime,
		lib,
		nodes,
		installJinjaCompat,
		configure,
		reset: function reset() {
			e = void 0;
		},
		compile: function compile(src, env, path, eagerCompile) {
			if (!e) configure();
			return new Template(src, env, path, eagerCompile);
		},
		render: function render(name, ctx, cb) {
			if (!e) configure();
			return e.render(name, ctx, cb);
		},
		renderString: function renderString(src, ctx, cb) {
			if (!e) configure();
			return e.renderString(src, ctx, cb);
		},
		precompile: precompile ? precompile.precompile : void 0,
		precompileString: precompile ? precompile.precompileString : void 0
	};
}))(), 1);
const { Compiler: Compiler$1 } = import_nunjucks.default.compiler;
const { nodes } = import_nunjucks.default;
const ExpressionNode = nodes.Node.extend("PebbleExpression", { fields: ["expression"] });
const MacroNode = nodes.Node.extend("PebbleMacro", { fields: ["macro", "body"] });
const FilterTagNode = nodes.Node.extend("PebbleFilterTag", { fields: ["filters", "body"] });
const environment = new import_nunjucks.default.Environment([], {
	autoescape: false,
	dev: true
});
environment.filters = Object.create(null);
environment.tests = Object.create(null);
environment.globals = Object.create(null);
function compileTemplate(template, body, typed) {
	const compiler = new TemplateCompiler(require_common.bindingsOf(body), typed);
	compiler.compile(compiler.root(body));
	const build = new Function(compiler.getCode());
	const compiled = new import_nunjucks.default.Template({
		type: "code",
		obj: build()
	}, environment);
	return {
		template,
		places: compiler.places,
		constants: compiler.constants,
		blockIds: compiler.blockIds,
		run: (state) => compiled.render({ state })
	};
}
const BINARY_HELPERS = {
	"+": "add",
	"-": "subtract",
	"*": "multiply",
	"/": "divide",
	"%": "modulo",
	"~": "concatenate",
	"..": "range",
	"==": "equals",
	"!=": "notEquals",
	"<": "less",
	"<=": "lessOrEqual",
	">": "greater",
	">=": "greaterOrEqual",
	isIn: "isIn"
};
function quoted(text) {
	return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}
function textLength(body) {
	return body.findAll(nodes.TemplateData).reduce((sum, text) => sum + text.value.length, 0);
}
var TemplateCompiler = class extends Compiler$1 {
	places = [];
	constants = [];
	#bindings;
	#typed;
	#macroIds;
	#macroBodies = new Map();
	#blockIds;
	#inRoot = false;
	#inMacro = false;
	constructor(bindings, typed) {
		super("template", false);
		this.#bindings = bindings;
		this.#typed = typed;
		this.#blockIds = new Map(bindings.blocks.map((block, index) => [block, `b${index}`]));
		this.#macroIds = new Map([...bindings.macros.keys()].map((name, index) => [name, `m${index}`]));
	}
	get blockIds() {
		return new Map([...this.#blockIds].map(([block, id]) => [block.name, id]));
	}
	root(body) {
		return new nodes.Root(0, 0, body.map((statement) => this.#statement(statement)));
	}
	#list(body) {
		return new nodes.NodeList(0, 0, body.map((statement) => this.#statement(statement)));
	}
	#expressionNode(expression) {
		return new ExpressionNode(0, 0, expression);
	}
	#statement(statement) {
		switch (statement.kind) {
			case "text": return new nodes.Output(0, 0, [new nodes.TemplateData(0, 0, statement.value)]);
			case "print": return new nodes.Output(0, 0, [this.#expressionNode(statement.expression)]);
			case "if": return statement.branches.reduceRight((otherwise, branch) => new nodes.If(0, 0, this.#expressionNode(branch.condition), this.#list(branch.body), otherwise), statement.otherwise === void 0 ? null : this.#list(statement.otherwise));
			case "for": return new nodes.For(0, 0, this.#expressionNode(statement.iterable), new nodes.Symbol(0, 0, statement.name), this.#list(statement.body), statement.otherwise === void 0 ? null : this.#list(statement.otherwise));
			case "set": return new nodes.Set(0, 0, [new nodes.Symbol(0, 0, statement.name)], this.#expressionNode(statement.value));
			case "macro": {
				const macroBody = this.#list(statement.body);
				this.#macroBodies.set(statement, macroBody);
				return new MacroNode(0, 0, statement, macroBody);
			}
			case "block": return new nodes.Block(0, 0, new nodes.Symbol(0, 0, this.#blockIds.get(statement)), this.#list(statement.body));
			case "filter-tag": return new FilterTagNode(0, 0, statement.filters.map(({ name, nameStart, args }) => ({
				name,
				args,
				place: {
					start: nameStart,
					end: nameStart + name.length
				}
			})), this.#list(statement.body));
		}
	}
	_emitFuncBegin(node, name) {
		this.#inRoot = name === "root";
		super._emitFuncBegin(node, name);
		this._emitLine("var $ = context.ctx.state;");
		if (this.#inRoot) this._emitLine("$.enter(env, context, runtime);");
	}
	compileRoot(node) {
		for (const [name, macro] of this.#bindings.macros) this.#macroFunction(this.#macroIds.get(name), macro);
		Compiler$1.prototype.compileRoot.call(this, node);
	}
	get #writesValues() {
		return this.#typed && this.#inRoot && this.buffer === "output";
	}
	compileOutput(node) {
		for (const child of node.children) if (child instanceof nodes.TemplateData) {
			if (this.#writesValues) this._emitLine(`$.writeText(${quoted(child.value)});`);
			else this._emitLine(`${this.buffer} += ${quoted(child.value)};`);
		} else this.#emitPrint(this.#code(child.expression));
	}
	#emitPrint(code) {
		if (this.#writesValues) this._emitLine(`$.write(${code});`);
		else this._emitLine(`${this.buffer} += $.print(${code});`);
	}
	compilePebbleExpression(node) {
		this._emit(this.#code(node.expression));
	}
	_compileExpression(node) {
		this.compile(node);
	}
	compileIf(node, frame) {
		const { expression } = node.cond;
		this._emitLine(`if (${this.#condition(expression)}) {`);
		this._withScopedSyntax(() => this.compile(node.body, frame));
		if (node.else_ !== null) {
			this._emitLine("} else {");
			this._withScopedSyntax(() => this.compile(node.else_, frame));
		}
		this._emitLine("}");
	}
	compileFor(node, frame) {
		const { expression } = node.arr;
		const items = this._tmpid();
		const index = this._tmpid();
		this._emitLine(`var ${items} = $.iterate(${this.#code(expression)}, ${this.#place(expression)});`);
		this._emitLine(`if (${items} !== null) {`);
		this._emitLine("frame = frame.push();");
		this._emitLine(`for (var ${index} = 0; ${index} < ${items}.length; ${index}++) {`);
		this._emitLine(`$.loopStep(frame, ${quoted(node.name.value)}, ${items}, ${index}, ${textLength(node.body)});`);
		this._withScopedSyntax(() => this.compile(node.body, frame));
		this._emitLine("}");
		this._emitLine("frame = frame.pop();");
		if (node.else_ !== null) {
			this._emitLine(`if (${items}.length === 0) {`);
			this._withScopedSyntax(() => this.compile(node.else_, frame));
			this._emitLine("}");
		}
		this._emitLine("}");
	}
	compileSet(node) {
		const { expression } = node.value;
		this._emitLine(`$.set(frame, ${quoted(node.targets[0].value)}, ${this.#code(expression)}, ${this.#inMacro});`);
	}
	compileBlock(node) {
		this.#emitPrint(`$.block(${quoted(node.name.value)}, frame)`);
	}
	compilePebbleMacro() {}
	compilePebbleFilterTag(node, frame) {
		const buffer = this._pushBuffer();
		this._withScopedSyntax(() => this.compile(node.body, frame));
		this._popBuffer();
		const filtered = node.filters.reduce((input, { name, args, place }) => `$.filter(${quoted(name)}, ${input}, ${this.#arguments(args)}, frame, ${this.#addPlace(place)})`, buffer);
		this.#emitPrint(filtered);
	}
	#macroFunction(id, macro) {
		this.#inMacro = true;
		this._emitLine(`function ${id}($, env, context, runtime, values) {`);
		this._emitLine("var frame = new runtime.Frame();");
		macro.parameters.forEach((parameter, index) => {
			const fallback = parameter.default === void 0 ? "null" : this.#code(parameter.default);
			this._emitLine(`frame.set(${quoted(parameter.name)}, values[${index}] === undefined ? ${fallback} : values[${index}]);`);
		});
		const buffer = this._pushBuffer();
		this._withScopedSyntax(() => this.compile(this.#macroBodies.get(macro)));
		this._popBuffer();
		this._emitLine(`return ${buffer};`);
		this._emitLine("}");
		this.#inMacro = false;
	}
	#place(node) {
		return this.#addPlace({
			start: node.start,
			end: node.end,
			node
		});
	}
	#addPlace(place) {
		return this.places.push(place) - 1;
	}
	#constant(value) {
		return `$.constants[${this.constants.push(value) - 1}]`;
	}
	#code(node) {
		switch (node.kind) {
			case "literal": return this.#literal(node.value);
			case "interpolation": return `$.join([${node.parts.map((part) => this.#code(part)).join(", ")}])`;
			case "name": return this.#name(node.name, this.#place(node));
			case "attribute": return `$.attribute(${this.#code(node.target)}, ${quoted(node.name)}, ${this.#place(node)})`;
			case "index": return `$.entry(${this.#code(node.target)}, ${this.#code(node.key)}, ${this.#place(node)})`;
			case "method": return `$.method(${this.#code(node.target)}, ${quoted(node.name)}, ${this.#arguments(node.args)}, ${this.#place(node)})`;
			case "call": return this.#call(node.name, node.args, this.#place(node));
			case "list": return `[${node.items.map((item) => this.#code(item)).join(", ")}]`;
			case "map": return `$.map([${node.entries.flatMap(([key, value]) => [this.#code(key), this.#code(value)]).join(", ")}], ${this.#place(node)})`;
			case "unary":
				if (node.operator === "not") return `!${this.#condition(node.operand)}`;
				return `$.unary(${quoted(node.operator)}, ${this.#code(node.operand)}, ${this.#place(node)})`;
			case "binary": return this.#binary(node);
			case "filter": return this.#inputCall("filter", node, this.#addPlace({
				start: node.nameStart,
				end: node.end
			}));
			case "test": return `${node.negated ? "!" : ""}${this.#inputCall("test", node, this.#addPlace({
				start: node.nameStart,
				end: node.end
			}))}`;
			case "ternary": return `($.ternary(${this.#code(node.condition)}, ${this.#place(node.condition)}) ? ${this.#code(node.then)} : ${this.#code(node.otherwise)})`;
		}
	}
	#literal(value) {
		if (typeof value === "string") return quoted(value);
		if (value === null || typeof value === "boolean") return String(value);
		if (typeof value === "number" && require_common.isInteger(value)) return `(${value})`;
		return this.#constant(value);
	}
	#name(name, place) {
		if (this.#inMacro) return `$.macroName(frame, ${quoted(name)}, ${place})`;
		if (this.#bindings.names.has(name)) return `$.boundName(frame, ${quoted(name)}, ${place})`;
		return `$.name(${quoted(name)}, ${place})`;
	}
	#condition(node) {
		return `$.condition(${this.#code(node)}, ${this.#place(node)})`;
	}
	#binary(node) {
		const { operator, left, right } = node;
		switch (operator) {
			case "and": return `(${this.#condition(left)} && ${this.#condition(right)})`;
			case "or": return `(${this.#condition(left)} || ${this.#condition(right)})`;
			case "??":
			case "???": return `$.coalesce(() => ${this.#code(left)}, () => ${this.#code(right)}, ${operator === "??"})`;
			case "contains": return `$.contains(${this.#code(left)}, () => ${this.#code(right)}, ${this.#place(node)})`;
			default: return `$.binary(${quoted(BINARY_HELPERS[operator])}, ${this.#code(left)}, ${this.#code(right)}, ${this.#place(node)})`;
		}
	}
	#inputCall(kind, node, place) {
		const args = `${this.#arguments(node.args)}, frame, ${place}`;
		if (require_common.catchesUndefined(kind, node.name)) return `$.lenient(${quoted(kind)}, ${quoted(node.name)}, () => ${this.#code(node.input)}, ${args})`;
		return `$.${kind}(${quoted(node.name)}, ${this.#code(node.input)}, ${args})`;
	}
	#call(name, args, place) {
		const macro = this.#macroIds.get(name);
		if (macro === void 0) return `$.call(${quoted(name)}, ${this.#arguments(args)}, frame, ${place})`;
		const parameters = this.#bindings.macros.get(name).parameters.map((parameter) => parameter.name);
		return `$.macro(${macro}, ${this.#constant({
			name,
			parameters
		})}, ${this.#arguments(args)}, ${place})`;
	}
	#arguments(args) {
		const positional = args.positional.map((arg) => this.#code(arg)).join(", ");
		const named = args.named.flatMap((arg) => [quoted(arg.name), this.#code(arg.value)]).join(", ");
		return `[${positional}], ${args.named.length === 0 ? "null" : `[${named}]`}`;
	}
};
// src/expression/bind-arguments.ts
const NO_ARGUMENTS = Object.freeze(Object.create(null));
function bindArguments(definition, kind, positional, named, place, state) {
	const { name, parameters } = definition;
	if (parameters === void 0) {
		if (named !== null) throw state.errors.unknownArgument(kind, name, named[0], [], place);
		return {
			args: NO_ARGUMENTS,
			rest: positional
		};
	}
	if (positional.length > parameters.length && definition.variadic !== true) throw state.errors.failure(`${kind} \`${name}\` takes ${countOf(parameters.length, "argument")} (${parameters.map((each) => each.name).join(", ")}), found ${positional.length}`, place);
	const args = require_common.emptyMap();
	for (let index = 0; index < parameters.length; index++) {
		const parameter = parameters[index];
		args[parameter.name] = positional[index] ?? (index < positional.length ? null : void 0);
	}
	for (let index = 0; named !== null && index < named.length; index += 2) {
		const argument = named[index];
		if (!Object.hasOwn(args, argument)) throw state.errors.unknownArgument(kind, name, argument, parameters.map((each) => each.name), place);
		args[argument] = named[index + 1];
	}
	for (const parameter of parameters) {
		if (args[parameter.name] !== void 0) continue;
		if (parameter.required === true) throw state.errors.failure(`${kind} \`${name}\` needs the argument \`${parameter.name}\``, place);
		args[parameter.name] = parameter.default;
	}
	return {
		args,
		rest: positional.slice(parameters.length)
	};
}
function countOf(count, noun) {
	return count === 0 ? `no ${noun}s` : count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
// src/expression/invocation.ts
var Invocation = class {
	name;
	#state;
	#frame;
	constructor(state, name, frame) {
		this.#state = state;
		this.name = name;
		this.#frame = frame;
	}
	get level() {
		return this.#state.session.level;
	}
	get timeZone() {
		return this.#state.session.timeZone;
	}
	get locale() {
		return this.#state.session.locale;
	}
	get services() {
		return this.#state.session.services;
	}
	get variables() {
		return this.#state.session.variables;
	}
	now() {
		return this.#state.session.now();
	}
	variable(name) {
		return this.#state.session.variable(name);
	}
	fail(message, help) {
		throw new require_common.RuntimeFailure(message, help);
	}
	ask(start) {
		return this.#state.session.ask(start);
	}
	renderAgain(template, recursive) {
		return this.#state.session.renderInside(template, recursive, this.#state.variablesFrom(this.#frame));
	}
	renderBlock(name) {
		return this.#state.blockNamed(name, this.#frame);
	}
	spend(steps) {
		this.#state.session.spend(steps);
	}
	markSecret(value) {
		this.#state.session.markSecret(value);
	}
};
// src/expression/print-ast.ts
function printExpression(node) {
	switch (node.kind) {
		case "literal": return printLiteral(node.value);
		case "interpolation": return `"${node.parts.map(printPart).join("")}"`;
		case "name": return node.name;
		case "attribute": return `${printTarget(node.target)}.${node.name}`;
		case "index": return `${printTarget(node.target)}[${printExpression(node.key)}]`;
		case "method": return `${printTarget(node.target)}.${node.name}${printArguments(node.args)}`;
		case "call": return node.name + printArguments(node.args);
		case "list": return `[${node.items.map(printExpression).join(", ")}]`;
		case "map": return `{${node.entries.map(([key, value]) => `${printExpression(key)}: ${printExpression(value)}`).join(", ")}}`;
		case "unary": return `(${node.operator} ${printExpression(node.operand)})`;
		case "binary": return `(${printExpression(node.left)} ${node.operator} ${printExpression(node.right)})`;
		case "filter": return `(${printExpression(node.input)} | ${node.name}${printOptionalArguments(node.args)})`;
		case "test": return `(${printExpression(node.input)} ${node.negated ? "is not" : "is"} ${node.name}${printOptionalArguments(node.args)})`;
		case "ternary": return `(${[node.condition, node.then].map(printExpression).join(" ? ")} : ${printExpression(node.otherwise)})`;
	}
}
function printPath(node) {
	if (node.kind === "attribute") return `${printPath(node.target)}.${node.name}`;
	if (node.kind === "method") return `${printPath(node.target)}.${node.name}()`;
	if (node.kind === "index") return `${printPath(node.target)}[${printPath(node.key)}]`;
	const text = printExpression(node);
	return text.startsWith("(") && text.endsWith(")") && node.kind !== "literal" ? text.slice(1, -1) : text;
}
function printTarget(node) {
	return node.kind === "list" || node.kind === "map" ? `(${printExpression(node)})` : printExpression(node);
}
function printArguments(args) {
	return `(${[...args.positional.map(printExpression), ...args.named.map((arg) => `${arg.name}=${printExpression(arg.value)}`)].join(", ")})`;
}
function printOptionalArguments(args) {
	return args.positional.length + args.named.length === 0 ? "" : printArguments(args);
}
function printPart(part) {
	return isTextPart(part) ? part.value : `#{ ${printExpression(part)} }`;
}
function isTextPart(part) {
	return part.kind === "literal" && typeof part.value === "string" && part.end - part.start === part.value.length;
}
function printLiteral(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return String(value);
	if (require_common.isNumber(value)) return printNumber(value);
	const candidates = [
		`'${value.replaceAll("'", "\\'")}'`,
		`"${value.replaceAll("\"", "\\\"")}"`,
		`"${value}"`
	];
	return candidates.find((candidate) => readsBack(candidate, value)) ?? candidates[0];
}
function printNumber(value) {
	if (typeof value === "bigint") return value < 0n ? (value + (1n << 64n)).toString() : value.toString();
	if (typeof value === "number" && Number.isInteger(value)) return value < 0 ? (BigInt(value) + (1n << 64n)).toString() : String(value);
	const double = typeof value === "number" ? value : value.value;
	if (double === Infinity) return `${"9".repeat(400)}.0`;
	const text = String(double);
	const plain = /e/.test(text) ? plainDigits(text) : text;
	return plain.includes(".") ? plain : `${plain}.0`;
}
function plainDigits(text) {
	const [mantissa, exponent] = text.split("e");
	const [whole, fraction = ""] = mantissa.split(".");
	const shift = Number(exponent);
	if (shift < 0) return `0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
	return whole + fraction.padEnd(shift, "0");
}
function readsBack(text, value) {
	try {
		const tokens = require_common.tokenize(`{{ ${text} }}`);
		return tokens.length === 4 && tokens[1].kind === "string" && tokens[1].value === value;
	} catch {
		return false;
	}
}
// src/expression/signals.ts
var Signal = class {
	lineno = 1;
	Update() {
		return this;
	}
};
var UndefinedSignal = class extends Signal {
	state;
	place;
	target;
	missing;
	constructor(state, place, target, missing) {
		super();
		this.state = state;
		this.place = place;
		this.target = target;
		this.missing = missing;
	}
};
var ThrownSignal = class extends Signal {
	cause;
	constructor(cause) {
		super();
		this.cause = cause;
	}
};
// src/expression/placed-errors.ts
var PlacedErrors = class {
	#program;
	#callables;
	constructor(program, callables) {
		this.#program = program;
		this.#callables = callables;
	}
	#error(kind, message, place, details = {}) {
		const at = place === void 0 ? {
			start: 0,
			end: 0
		} : this.#program.places[place];
		return new ThrownSignal(new require_common.ExpressionError(kind, message, this.#program.template, {
			offset: at.start,
			end: at.end,
			...details.help !== void 0 && { help: details.help },
			...details.cause !== void 0 && { cause: details.cause }
		}));
	}
	failure(message, place, help) {
		return this.#error("runtime", message, place, { help });
	}
	unknown(kind, name, place) {
		return this.#error("unknown-name", `there is no ${kind} \`${name}\``, place, { help: this.#callables.help(kind, name) });
	}
	unknownArgument(kind, name, argument, known, place) {
		const close = require_start.nearest(argument, known);
		const help = close !== void 0 ? `did you mean \`${close}\`?` : known.length === 0 ? `\`${name}\` has no named arguments` : `its arguments are ${known.join(", ")}`;
		return this.#error("unknown-name", `${kind} \`${name}\` has no argument \`${argument}\``, place, { help });
	}
	located(error, place) {
		if (error instanceof Signal) return error;
		if (error instanceof require_common.Pending) return new ThrownSignal(error);
		if (error instanceof require_common.ExpressionError) return this.#inner(error, place);
		if (error instanceof require_common.RuntimeFailure) return this.#error(error.kind, error.message, place, {
			help: error.help,
			cause: error.cause
		});
		if (error instanceof RangeError && /call stack/i.test(error.message)) return this.#error("recursion", "the template calls itself too deeply", place);
		const message = error instanceof Error ? error.message : String(error);
		return this.#error("runtime", message, place, { cause: error });
	}
	#inner(error, place) {
		const at = place === void 0 ? {
			start: 0,
			end: 0
		} : this.#program.places[place];
		const { path, missing, help } = error;
		return new ThrownSignal(new require_common.ExpressionError(error.kind, error.message, this.#program.template, {
			offset: at.start,
			end: at.end,
			cause: error,
			...path !== void 0 && { path },
			...missing !== void 0 && { missing },
			...help !== void 0 && { help }
		}));
	}
};
function undefinedError(signal) {
	const { state, target, missing } = signal;
	const { start, end, node } = state.program.places[signal.place];
	const path = node === void 0 ? missing : printPath(node);
	const message = target === null && node !== void 0 && "target" in node ? `\`${printPath(node.target)}\` is null, so \`${path}\` cannot be read` : `\`${path}\` is not defined`;
	return new require_common.ExpressionError("undefined", message, state.program.template, {
		offset: start,
		end,
		path,
		missing,
		...helpOf(state, target, missing, path)
	});
}
function helpOf(state, target, missing, path) {
	const habit = require_common.attributeHelp(path);
	if (habit !== void 0) return { help: habit };
	const known = target === void 0 ? state.session.variableNames() : require_common.isMap(target) ? mapKeys(target) : [];
	const close = require_start.nearest(missing, known);
	return close === void 0 ? {} : { help: `did you mean \`${close}\`?` };
}
function mapKeys(map) {
	return map instanceof Map ? [...map.keys()].map(String) : Object.keys(map);
}
// src/expression/render-state.ts
const OPERATORS = {
	add: require_common.add,
	subtract: require_common.subtract,
	multiply: require_common.multiply,
	divide: require_common.divide,
	modulo: require_common.modulo,
	concatenate: require_common.concatenate,
	range: require_common.range,
	equals: require_common.equals,
	notEquals: require_common.notEquals,
	less: require_common.less,
	lessOrEqual: require_common.lessOrEqual,
	greater: require_common.greater,
	greaterOrEqual: require_common.greaterOrEqual,
	isIn: require_common.isIn
};
var RenderState = class {
	session;
	program;
	constants;
	#errors;
	value;
	text = "";
	#variables;
	#environment;
	#context;
	#library;
	constructor(session, program, variables) {
		this.session = session;
		this.program = program;
		this.constants = program.constants;
		this.#variables = variables;
	}
	get errors() {
		this.#errors ??= new PlacedErrors(this.program, this.session.callables);
		return this.#errors;
	}
	enter(environment, context, library) {
		this.#environment = environment;
		this.#context = context;
		this.#library = library;
	}
	print(value) {
		try {
			const text = typeof value === "string" ? value : require_common.printedText(value);
			this.session.countOutput(text.length);
			return text;
		} catch (error) {
			throw this.errors.located(error, void 0);
		}
	}
	write(value) {
		if (value === null || value === void 0) return;
		if (this.value !== void 0) throw this.errors.failure("a typed value has to be printed alone", void 0, "leave one `{{ \u2026 }}` and nothing else");
		this.value = value;
	}
	writeText(text) {
		if (this.value === void 0) this.value = text;
		else if (typeof this.value === "string") this.value += text;
		else throw this.errors.failure("text beside a typed value", void 0, "leave the `{{ \u2026 }}` alone, without text or spaces around");
	}
	name(name, place) {
		const value = this.#variables(name);
		if (value === void 0) throw new UndefinedSignal(this, place, void 0, name);
		return value;
	}
	boundName(frame, name, place) {
		const value = frame.lookup(name);
		return value === void 0 ? this.name(name, place) : value;
	}
	macroName(frame, name, place) {
		const value = frame.lookup(name);
		if (value === void 0) throw new UndefinedSignal(this, place, void 0, name);
		return value;
	}
	attribute(target, name, place) {
		const value = require_common.attributeOf(target, name);
		if (value === void 0) throw new UndefinedSignal(this, place, target, name);
		return value;
	}
	entry(target, key, place) {
		const value = require_common.entryOf(target, key);
		if (value === void 0) throw new UndefinedSignal(this, place, target, require_common.javaText(key));
		return value;
	}
	method(target, name, positional, named, place) {
		let value;
		try {
			value = require_common.callMethod(target, name, positional.length + (named === null ? 0 : named.length));
		} catch (error) {
			throw this.errors.located(error, place);
		}
		if (value === void 0) throw new UndefinedSignal(this, place, target, name);
		return value;
	}
	set(frame, name, value, isolated) {
		(frame.resolve(name, true) ?? (!isolated && this.#variables(name) !== void 0 ? outermost(frame) : frame)).set(name, value ?? null);
	}
	loopStep(frame, name, items, index, textLength) {
		try {
			this.session.spend(1);
			this.session.countOutput(textLength);
		} catch (error) {
			throw this.errors.located(error, void 0);
		}
		const loop = require_common.emptyMap();
		loop.index = index;
		loop.length = items.length;
		loop.first = index === 0;
		loop.last = index === items.length - 1;
		loop.revindex = items.length - index - 1;
		frame.set("loop", loop);
		frame.set(name, items[index] ?? null);
	}
	iterate(value, place) {
		try {
			return require_common.iterationOf(value);
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	condition(value, place) {
		if (typeof value === "boolean") return value;
		try {
			return require_common.condition(value);
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	ternary(value, place) {
		return value !== null && this.condition(value, place);
	}
	binary(name, left, right, place) {
		try {
			const value = OPERATORS[name](left, right);
			if (name === "range") this.session.spend(value.length);
			return value;
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	unary(operator, operand, place) {
		try {
			return operator === "-" ? require_common.negate(operand) : require_common.positive(operand);
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	contains(left, right, place) {
		if (left === null) return false;
		const wanted = right();
		try {
			return require_common.contains(left, wanted);
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	coalesce(left, right, nullToo) {
		try {
			const value = left();
			if (value !== null || !nullToo) return value;
		} catch (error) {
			if (!(error instanceof UndefinedSignal)) throw error;
		}
		return right();
	}
	map(flat, place) {
		const map = require_common.emptyMap();
		for (let index = 0; index < flat.length; index += 2) {
			const key = flat[index];
			if (require_common.isList(key) || require_common.isMap(key)) throw this.errors.failure(`a key of a map has to be text, found ${require_common.describeType(key)}`, place);
			map[require_common.javaText(key)] = flat[index + 1];
		}
		return map;
	}
	join(parts) {
		return parts.reduce((text, part) => require_common.concatenate(text, part), "");
	}
	filter(name, input, positional, named, frame, place) {
		const filter = this.session.callables.filters.get(name);
		if (filter === void 0) throw this.errors.unknown("filter", name, place);
		return this.#applyFilter(filter, input, positional, named, frame, place);
	}
	test(name, input, positional, named, frame, place) {
		const test = this.session.callables.tests.get(name);
		if (test === void 0) throw this.errors.unknown("test", name, place);
		return this.#applyTest(test, input, positional, named, frame, place);
	}
	lenient(kind, name, input, positional, named, frame, place) {
		let value = null;
		try {
			value = input();
		} catch (error) {
			if (!(error instanceof UndefinedSignal)) throw error;
		}
		return this[kind](name, value, positional, named, frame, place);
	}
	call(name, positional, named, frame, place) {
		const definition = this.session.callables.functions.get(name);
		if (definition === void 0) throw this.errors.unknown("function", name, place);
		const { args, rest } = bindArguments(definition, "function", positional, named, place, this);
		try {
			return definition.apply(args, new Invocation(this, definition.name, frame), rest);
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	macro(macro, definition, positional, named, place) {
		const { name, parameters } = definition;
		if (positional.length > parameters.length) throw this.errors.failure(`macro \`${name}\` takes ${countOf(parameters.length, "argument")}, found ${positional.length}`, place);
		const values = [...positional];
		for (let index = 0; named !== null && index < named.length; index += 2) {
			const at = parameters.indexOf(named[index]);
			if (at === -1) throw this.errors.unknownArgument("macro", name, named[index], parameters, place);
			values[at] = named[index + 1];
		}
		try {
			return this.session.nested(() => macro(this, this.#environment, this.#context, this.#library, values));
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	block(id, frame) {
		let text = "";
		this.session.nested(() => this.#context.getBlock(id)(this.#environment, this.#context, frame, this.#library, (error, result) => {
			if (error !== null) throw error;
			text = result ?? "";
		}));
		return text;
	}
	blockNamed(name, frame) {
		const id = this.program.blockIds.get(name);
		return id === void 0 ? void 0 : this.block(id, frame);
	}
	variablesFrom(frame) {
		return (name) => {
			const value = frame.lookup(name);
			return value === void 0 ? this.#variables(name) : value;
		};
	}
	#applyFilter(filter, input, positional, named, frame, place) {
		const { args, rest } = bindArguments(filter, "filter", positional, named, place, this);
		try {
			return filter.apply(input, args, new Invocation(this, filter.name, frame), rest);
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	#applyTest(test, input, positional, named, frame, place) {
		const { args } = bindArguments(test, "test", positional, named, place, this);
		try {
			return test.apply(input, args, new Invocation(this, test.name, frame));
		} catch (error) {
			throw this.errors.located(error, place);
		}
	}
	errorOf(thrown) {
		if (thrown instanceof UndefinedSignal) return undefinedError(thrown);
		const signal = this.errors.located(thrown, void 0);
		return signal instanceof ThrownSignal ? signal.cause : undefinedError(signal);
	}
};
function outermost(frame) {
	let outer = frame;
	while (outer.parent !== void 0) outer = outer.parent;
	return outer;
}
// src/expression/session.ts
const DEFAULT_LIMITS = {
	steps: 25e5,
	output: 33554432,
	nesting: 100,
	passes: 100
};
const STEPS_PER_CALL = 10;
const CHARACTERS_PER_STEP = 2;
var Session = class {
	variables;
	#host;
	#own;
	#answers = [];
	#asked = 0;
	#steps = 0;
	#output = 0;
	#nesting = 0;
	#now;
	constructor(host, variables, own) {
		this.#host = host;
		this.#own = own;
		this.variables = variables;
	}
	get level() {
		return this.#host.level;
	}
	get timeZone() {
		return this.#host.timeZone;
	}
	get locale() {
		return this.#host.locale;
	}
	get services() {
		return this.#own?.services ?? this.#host.services;
	}
	get callables() {
		return this.#host.callables;
	}
	markSecret(value) {
		(this.#own?.onSecret ?? this.#host.onSecret)?.(value);
	}
	variable = (name) => {
		if (this.variables instanceof Map) return this.variables.get(name);
		return Object.hasOwn(this.variables, name) ? this.variables[name] : void 0;
	};
	variableNames() {
		return this.variables instanceof Map ? [...this.variables.keys()] : Object.keys(this.variables);
	}
	now() {
		if (this.#now === void 0) {
			const clock = this.services.now;
			if (clock === void 0) throw new require_common.RuntimeFailure("there is no clock in this place");
			this.#now = clock();
		}
		return this.#now;
	}
	spend(steps) {
		this.#steps += steps;
		if (this.#steps > this.#host.limits.steps) throw new require_common.RuntimeFailure(`loops, calls and ranges take more than ${this.#host.limits.steps} steps`);
	}
	countOutput(length) {
		this.#output += length;
		if (this.#output > this.#host.limits.output) throw new require_common.RuntimeFailure(`the result is longer than ${this.#host.limits.output} characters`);
	}
	nested(run) {
		if (this.#nesting >= this.#host.limits.nesting) throw new require_common.RuntimeFailure(`the template calls itself more than ${this.#host.limits.nesting} levels deep`, void 0, "recursion");
		this.#nesting++;
		this.spend(STEPS_PER_CALL);
		try {
			return run();
		} finally {
			this.#nesting--;
		}
	}
	ask(start) {
		const known = this.#answers[this.#asked];
		if (known !== void 0) {
			this.#asked++;
			if ("waiting" in known) throw new require_common.Pending(known.waiting);
			if ("error" in known) throw known.error;
			return known.value;
		}
		const index = this.#asked;
		const started = start();
		this.#asked++;
		if (!isPromise(started)) {
			this.#answers[index] = { value: started };
			return started;
		}
		const waiting = started.then((value) => {
			this.#answers[index] = { value };
		}, (error) => {
			this.#answers[index] = { error };
		});
		this.#answers[index] = { waiting };
		throw new require_common.Pending(waiting);
	}
	complete(run) {
		try {
			return run();
		} catch (error) {
			if (!(error instanceof require_common.Pending)) throw error;
			return this.#completeLater(run, error);
		}
	}
	async #completeLater(run, first) {
		let pending = first;
		for (;;) {
			await pending.promise;
			this.#asked = 0;
			this.#steps = 0;
			this.#output = 0;
			this.#nesting = 0;
			try {
				return run();
			} catch (error) {
				if (!(error instanceof require_common.Pending)) throw error;
				pending = error;
			}
		}
	}
	text(template, recursive, variables = this.variable) {
		const rendered = recursive ? this.#untilStable(template, variables) : this.#pass(template, variables);
		return require_common.withoutRawTags(rendered);
	}
	typed(template) {
		if (!template.includes("{")) return template;
		const value = this.#run(template, true, this.variable).value ?? null;
		return typeof value === "string" ? require_common.withoutRawTags(value) : value;
	}
	renderInside(template, recursive, variables) {
		if (!template.includes("{")) return template;
		this.spend(template.length / CHARACTERS_PER_STEP);
		return this.nested(() => this.text(template, recursive, variables));
	}
	#untilStable(template, variables) {
		let current = template;
		for (let pass = 0; pass < this.#host.limits.passes; pass++) {
			const next = this.#pass(current, variables);
			if (next === current) return next;
			if (next.includes("{")) this.spend(next.length / CHARACTERS_PER_STEP);
			current = next;
		}
		throw new require_common.ExpressionError("recursion", `the text still changes after ${this.#host.limits.passes} renderings`, template, {
			offset: 0,
			end: template.length,
			help: "look for variables whose texts name each other"
		});
	}
	#pass(template, variables) {
		if (!template.includes("{")) return template;
		return this.#run(template, false, variables).text;
	}
	#run(template, typed, variables) {
		const program = this.#host.program(template, typed);
		const state = new RenderState(this, program, variables);
		try {
			state.text = program.run(state);
			return state;
		} catch (error) {
			throw state.errorOf(error);
		}
	}
};
function isPromise(value) {
	return typeof value === "object" && value !== null && typeof value.then === "function";
}
// src/expression/truthy.ts
function isTruthy(rendered) {
	return !(rendered === null || rendered === void 0 || rendered === "" || rendered === "false" || rendered === "0" || rendered === "-0");
}
// src/expression/engine.ts
var engine_exports = require_rolldown_runtime.__exportAll({
	ExpressionError: () => require_common.ExpressionError,
	createExpressionEngine: () => createExpressionEngine,
	isTruthy: () => isTruthy
});
function createExpressionEngine(options) {
	return new Engine(options);
}
var Engine = class {
	level;
	#recursive;
	#host;
	#recursiveHost;
	constructor(options) {
		this.level = options.level;
		this.#recursive = options.recursive ?? false;
		const cache = new ProgramCache(options.level, options.cacheSize ?? 1e3);
		this.#host = {
			level: options.level,
			timeZone: options.timeZone ?? "UTC",
			locale: options.locale ?? "en",
			services: options.services ?? {},
			callables: require_common.callablesOf(options.level),
			limits: {
				...DEFAULT_LIMITS,
				...options.limits
			},
			onSecret: options.onSecret,
			program: (template, typed) => cache.get(template, typed)
		};
		this.#recursiveHost = {
			...this.#host,
			callables: require_common.callablesOf(options.level, true)
		};
	}
	render(template, variables, options) {
		if (!template.includes("{")) return template;
		const recursive = options?.recursive ?? this.#recursive;
		const session = this.#session(variables, recursive, options);
		return session.complete(() => session.text(template, recursive));
	}
	renderTyped(template, variables, options) {
		if (!template.includes("{")) return template;
		const session = this.#session(variables, options?.recursive ?? this.#recursive, options);
		return session.complete(() => session.typed(template));
	}
	renderStructure(value, variables, options) {
		return drive(this.#structure(value, variables, options));
	}
	*#structure(value, variables, options) {
		if (typeof value === "string") return yield this.render(value, variables, options);
		if (require_common.isList(value)) {
			const items = [];
			for (const item of value) items.push(yield* this.#structure(item, variables, options));
			return items;
		}
		if (!require_common.isMap(value)) return value;
		const rendered = require_common.emptyMap();
		for (const [key, item] of value instanceof Map ? value : Object.entries(value)) {
			if (item === void 0) continue;
			const name = typeof key === "string" ? yield this.render(key, variables, {
				...options,
				recursive: false
			}) : String(key);
			const content = yield* this.#structure(item, variables, options);
			if (!Object.hasOwn(rendered, name)) rendered[name] = content;
		}
		return rendered;
	}
	#session(variables, recursive, options) {
		return new Session(recursive ? this.#recursiveHost : this.#host, variables, options);
	}
};
function drive(steps) {
	let step = steps.next();
	while (step.done !== true) {
		if (typeof step.value !== "string") return driveLater(steps, step.value);
		step = steps.next(step.value);
	}
	return step.value;
}
async function driveLater(steps, first) {
	let step = steps.next(await first);
	while (step.done !== true) step = steps.next(await step.value);
	return step.value;
}
var ProgramCache = class {
	#level;
	#size;
	#texts = new Map();
	#typed = new Map();
	constructor(level, size) {
		this.#level = level;
		this.#size = size;
	}
	get(template, typed) {
		const programs = typed ? this.#typed : this.#texts;
		let program = programs.get(template);
		if (program !== void 0 && programs.size < this.#size) return program;
		if (program === void 0) program = compileTemplate(template, require_common.parseTemplate(template, this.#level), typed);
		else programs.delete(template);
		programs.set(template, program);
		if (programs.size > this.#size) programs.delete(programs.keys().next().value);
		return program;
	}
};
// src/plugin/bind-properties.ts
var BindError = class extends Error {
	property;
	constructor(property, message, cause) {
		super(`property \`${property}\`: ${message}`, cause === void 0 ? void 0 : { cause });
		this.name = "BindError";
		this.property = property;
	}
};
function bindProperties(properties, raw, renderer, options = {}) {
	const bound = {};
	const waiting = [];
	for (const [name, property] of Object.entries(properties)) {
		if (property["x-bind"] === "tasks" || options.skip?.includes(name) === true) continue;
		const value = rawValue(name, property, raw);
		if (value === void 0 || value === null) {
			if (property.presence === "required") throw new BindError(name, "is required but missing");
			if (property.presence === "default") bound[name] = property.default;
			continue;
		}
		const outcome = require_common.chain(bindValue(name, property, value, renderer, options.onSecret), (result) => {
			if (property["x-secret"] === true && typeof result === "string") options.onSecret?.(result);
			bound[name] = result;
		});
		if (require_common.isPromise(outcome)) waiting.push(outcome);
	}
	return waiting.length === 0 ? bound : Promise.all(waiting).then(() => bound);
}
function rawValue(name, property, raw) {
	if (raw[name] !== void 0) return raw[name];
	for (const alias of property["x-aliases"] ?? []) if (raw[alias] !== void 0) return raw[alias];
}
function bindValue(name, property, raw, renderer, onSecret) {
	switch (property["x-bind"]) {
		case "raw":
		case "tasks": return raw;
		case "template": return String(raw);
		case "any": return rendered(name, () => typeof raw === "string" ? renderer.render(raw) : renderer.renderStructure(raw));
		case "list":
		case "map":
		case "object": return bindContainer(name, property, raw, renderer, onSecret);
		case "either": return bindValue(name, alternative(property, raw), raw, renderer, onSecret);
		default: return typeof raw === "string" ? require_common.chain(rendered(name, () => renderer.render(raw)), (value) => convertScalar(name, property, value)) : convertScalar(name, property, raw);
	}
}
function rendered(name, render) {
	const named = (error) => {
		throw error instanceof BindError ? error : new BindError(name, error.message, error);
	};
	try {
		const value = render();
		return require_common.isPromise(value) ? value.catch(named) : value;
	} catch (error) {
		return named(error);
	}
}
const LITERAL = {
	render: (text) => text,
	renderStructure: (value) => value
};
function bindContainer(name, property, raw, renderer, onSecret) {
	if (typeof raw === "string") return require_common.chain(rendered(name, () => renderer.render(raw)), (value) => {
		if (value.trim() === "") return void 0;
		return bindContainer(name, property, parseJson(name, property, value), LITERAL, onSecret);
	});
	if (property["x-bind"] === "list") {
		if (!Array.isArray(raw)) throw wrongShape(name, property, raw);
		const item = property["x-item"];
		return all(raw.map((entry, index) => bindValue(`${name}[${index}]`, item, entry, renderer, onSecret)));
	}
	if (typeof raw !== "object" || raw === null || Array.isArray(raw)) throw wrongShape(name, property, raw);
	if (property["x-bind"] === "object") {
		const members = property["x-properties"];
		const bind = () => bindProperties(members, raw, renderer, onSecret === void 0 ? {} : { onSecret });
		try {
			return bind();
		} catch (error) {
			if (error instanceof BindError) throw new BindError(`${name}.${error.property}`, error.message.replace(/^[^:]*: /, ""), error);
			throw error;
		}
	}
	const value = property["x-value"];
	const pairs = Object.entries(raw).filter(([, entry]) => entry !== null && entry !== void 0).map(([key, entry]) => require_common.chain(rendered(name, () => renderer.render(key)), (renderedKey) => require_common.chain(bindValue(`${name}.${key}`, value, entry, renderer, onSecret), (bound) => [renderedKey, bound])));
	return require_common.chain(all(pairs), (done) => Object.fromEntries(done));
}
function all(values) {
	return values.some(require_common.isPromise) ? Promise.all(values) : values;
}
function alternative(property, raw) {
	const choices = property["x-either"];
	const shape = Array.isArray(raw) ? "list" : typeof raw === "object" ? "map" : "scalar";
	const fits = (choice) => {
		const bind = choice["x-bind"];
		if (bind === "any" || bind === "raw") return true;
		if (bind === "list") return shape === "list";
		if (bind === "map" || bind === "object") return shape === "map";
		if (bind === "either") return choice["x-either"].some(fits);
		return shape === "scalar";
	};
	return choices.find(fits) ?? choices[0];
}
function parseJson(name, property, text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const kind = property["x-bind"] === "list" ? "array" : "object";
		throw new BindError(name, `rendered to ${quote(text)}, which is no JSON ${kind}`, cause);
	}
}
function wrongShape(name, property, raw) {
	return new BindError(name, `must be a ${property["x-bind"] === "list" ? "list" : "map"}, not ${quote(JSON.stringify(raw))}`);
}
function convertScalar(name, property, value) {
	switch (property["x-bind"]) {
		case "text":
			if (typeof value === "object") throw new BindError(name, `must be text, not ${quote(JSON.stringify(value))}`);
			return String(value);
		case "integer": return toInteger(name, property, value);
		case "number": return toNumber(name, value);
		case "boolean": return toBoolean(name, value);
		case "duration": return toMilliseconds(name, value);
		case "choice": return toChoice(name, property["x-values"], value);
		default: return value;
	}
}
function toInteger(name, property, value) {
	const number = typeof value === "string" && /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : value;
	if (typeof number !== "number" || !Number.isInteger(number)) throw new BindError(name, `${quote(String(value))} is not a whole number`);
	const bounds = property["x-bounds"] ?? {};
	if (bounds.minimum !== void 0 && number < bounds.minimum) throw new BindError(name, `${number} is less than ${bounds.minimum}`);
	if (bounds.maximum !== void 0 && number > bounds.maximum) throw new BindError(name, `${number} is more than ${bounds.maximum}`);
	return number;
}
function toNumber(name, value) {
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
	if (typeof number !== "number" || Number.isNaN(number)) throw new BindError(name, `${quote(String(value))} is not a number`);
	return number;
}
function toBoolean(name, value) {
	if (typeof value === "boolean") return value;
	const word = String(value).trim().toLowerCase();
	if (word === "true" || word === "false") return word === "true";
	throw new BindError(name, `${quote(String(value))} is neither true nor false`);
}
function toMilliseconds(name, value) {
	if (typeof value === "number") return value * 1e3;
	const words = String(value).trim();
	const parsed = require_common.parseDuration(words) ?? (/^\d+(\.\d+)?$/.test(words) ? Number(words) * 1e3 : void 0);
	if (parsed === void 0) throw new BindError(name, `${quote(words)} is not an ISO-8601 duration such as PT30S or P1D`);
	return parsed;
}
function toChoice(name, values, value) {
	const word = String(value).trim();
	if (values.includes(word)) return word;
	const meant = require_start.nearest(word, values);
	throw new BindError(name, `${quote(word)} is not one of ${values.join(", ")}${meant === void 0 ? "" : `; did you mean ${meant}?`}`);
}
function quote(text) {
	const shown = text ?? "undefined";
	return `\`${shown.length > 80 ? `${shown.slice(0, 77)}\u2026` : shown}\``;
}
// src/engine/admission.ts
var Admission = class {
	#state;
	#ports;
	#emit;
	#slots;
	#cancelled = false;
	#giveUp;
	constructor(state, ports, emit) {
		this.#state = state;
		this.#ports = ports;
		this.#emit = emit;
		this.#slots = require_common.isRecord(state.flow.data.concurrency) ? ports.slots?.(state) : void 0;
	}
	enter() {
		if (this.#cancelled) return false;
		const { phase, state, header } = this.#state;
		if (phase !== "tasks" || state === "KILLING") return true;
		if (header.failedChecks !== void 0) return this.#refuse("FAILED", header.failedChecks.join("; "));
		const due = this.#isFresh ? header.scheduleDate : void 0;
		if (due === void 0 && this.#slots === void 0) return true;
		return this.#wait(due);
	}
	cancel() {
		this.#cancelled = true;
		this.#giveUp?.();
	}
	async leave(how) {
		await this.#slots?.leave(how).catch((error) => this.#say(String(error)));
	}
	get #isFresh() {
		return this.#state.taskRuns.size === 0;
	}
	async #wait(due) {
		const { clock } = this.#ports;
		if (due !== void 0 && due > clock.now()) {
			this.#say(`Starts at ${new Date(due).toISOString()}`);
			await this.#orCancelled((done) => {
				const timer = clock.setTimer(due, done);
				return () => timer.cancel();
			});
			if (this.#cancelled) return false;
		}
		return this.#slots === void 0 ? true : this.#takeSlot(this.#slots);
	}
	async #takeSlot(slots) {
		const { limit, behavior } = this.#concurrency;
		for (;;) {
			const answer = await slots.take(limit);
			if (answer.taken) break;
			const holders = answer.holders.join(", ");
			const full = `${limit} of ${limit} executions of ${this.#state.flow.namespace}.${this.#state.flow.id} are under way (${holders})`;
			if (behavior !== "QUEUE" && this.#isFresh) {
				await slots.leave("ended");
				return this.#refuse(behavior === "CANCEL" ? "CANCELLED" : "FAILED", `not run: ${full}`);
			}
			if (this.#state.state !== "QUEUED") {
				this.#emit({
					type: "execution.queued",
					holders: answer.holders
				});
				this.#say(`Queued: ${full}`);
			}
			await this.#orCancelled((done) => slots.onChange(done));
			if (this.#cancelled) return false;
		}
		if (this.#state.state === "QUEUED") this.#emit({ type: "execution.admitted" });
		return true;
	}
	get #concurrency() {
		const { limit, behavior } = this.#state.flow.data.concurrency;
		return {
			limit: Math.max(1, Number(limit) || 1),
			behavior: behavior === "CANCEL" || behavior === "FAIL" ? behavior : "QUEUE"
		};
	}
	#refuse(state, message) {
		this.#emit({
			type: "execution.ended",
			state,
			failure: { message: this.#ports.redact(message) }
		});
		return Promise.resolve(false);
	}
	async #orCancelled(begin) {
		if (this.#cancelled) return;
		await new Promise((resolve) => {
			const stop = begin(resolve);
			this.#giveUp = () => {
				stop();
				resolve();
			};
		});
		this.#giveUp = void 0;
	}
	#say(message) {
		const at = new Date(this.#ports.clock.now()).toISOString();
		this.#ports.log({
			at,
			level: "INFO",
			message: this.#ports.redact(message)
		});
	}
};
// src/engine/attempt-stop.ts
var AttemptStop = class {
	#controller;
	aborted = false;
	reason;
	abort(reason) {
		if (this.aborted) return;
		this.aborted = true;
		this.reason = reason;
		this.#controller?.abort(reason);
	}
	get signal() {
		if (this.#controller === void 0) {
			this.#controller = new AbortController();
			if (this.aborted) this.#controller.abort(this.reason);
		}
		return this.#controller.signal;
	}
};
// src/engine/failure.ts
function failureRecord(error, taskId, ports) {
	const facts = require_common.isTaskFailure(error) ? error.facts : {};
	const expression = expressionOf(error);
	const property = propertyOf(error);
	const at = (expression === void 0 || taskId === void 0 || property === void 0 ? void 0 : ports.locate?.(taskId, property, expression.offset)) ?? (expression === void 0 ? void 0 : {
		line: expression.line,
		column: expression.column
	});
	const causes = causesOf(error).map((message) => ports.redact(message));
	return {
		message: ports.redact(messageOf(error, expression)),
		...facts.exitCode === void 0 ? {} : { exitCode: facts.exitCode },
		...facts.signalName === void 0 ? {} : { signalName: facts.signalName },
		...facts.timedOut === true ? { timedOut: true } : {},
		...facts.killed === true ? { killed: true } : {},
		...causes.length === 0 ? {} : { cause: causes },
		...at === void 0 && property === void 0 ? {} : { at: {
			...property === void 0 ? {} : { property },
			...at
		} }
	};
}
function messageOf(error, expression) {
	const message = error instanceof Error ? error.message : String(error);
	return expression?.help === void 0 ? message : `${message} (${expression.help})`;
}
function expressionOf(error) {
	for (let at = error; at instanceof Error; at = at.cause) if (at instanceof require_common.ExpressionError) return at;
}
function propertyOf(error) {
	for (let at = error; at instanceof Error; at = at.cause) if (at instanceof BindError) return at.property;
}
function causesOf(error) {
	const messages = [];
	let last = error instanceof Error ? error.message : "";
	for (let at = error instanceof Error ? error.cause : void 0; at instanceof Error; at = at.cause) {
		if (!last.includes(at.message)) messages.push(at.message);
		last = at.message;
	}
	return messages;
}
// src/engine/fixture.ts
function fixtureOf({ header }, run) {
	return header.fixtures?.find(({ id, value }) => id === run.spec.id && value === run.value);
}
function beginning(state, run) {
	const fixture = fixtureOf(state, run);
	if (fixture === void 0) return {
		type: "start",
		id: run.id
	};
	if (fixture.outputs !== void 0) return {
		type: "substitute",
		id: run.id
	};
	return {
		type: "emit",
		event: {
			type: "taskrun.ended",
			id: run.id,
			state: fixture.state
		}
	};
}
function substituted(state, run, ports) {
	const fixture = fixtureOf(state, run);
	const ended = (outputs) => ({
		type: "taskrun.ended",
		id: run.id,
		state: fixture.state,
		outputs
	});
	const failed = (error) => ({
		type: "taskrun.ended",
		id: run.id,
		state: "FAILED",
		failure: {
			...failureRecord(error, void 0, ports),
			at: { property: FIXTURE_OUTPUTS }
		}
	});
	try {
		const options = {
			services: ports.expressionServices(state, void 0),
			onSecret: (value) => ports.maskSecret(value)
		};
		const variables = flowVariables(state, ports.constants);
		const end = require_common.chain(ports.expressions.renderStructure(fixture.outputs, variables, options), ended);
		return require_common.isPromise(end) ? end.catch(failed) : end;
	} catch (error) {
		return failed(error);
	}
}
const FIXTURE_OUTPUTS = "outputs of the fixture";
// src/engine/retry.ts
function retryPolicy(raw) {
	if (typeof raw !== "object" || raw === null) return void 0;
	const block = raw;
	const type = block.type;
	if (type !== "constant" && type !== "exponential" && type !== "random") return void 0;
	return {
		type,
		maxAttempts: optionalNumber(block.maxAttempts ?? block.maxAttempt),
		maxDuration: milliseconds(block.maxDuration),
		interval: milliseconds(block.interval) ?? 0,
		maxInterval: milliseconds(block.maxInterval) ?? Number.POSITIVE_INFINITY,
		minInterval: milliseconds(block.minInterval) ?? 0,
		delayFactor: optionalNumber(block.delayFactor) ?? 2,
		warningOnRetry: block.warningOnRetry === true,
		newExecution: block.behavior === "CREATE_NEW_EXECUTION"
	};
}
function optionalNumber(value) {
	const number = typeof value === "string" ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}
function milliseconds(value) {
	if (typeof value === "number") return value * 1e3;
	return typeof value === "string" ? require_common.parseDuration(value) : void 0;
}
function applicableRetry(flow, spec) {
	const own = retryPolicy(spec.properties.retry);
	if (own !== void 0) return {
		policy: own,
		own: true
	};
	for (let parent = flow.parents.get(spec.id); parent !== void 0; parent = flow.parents.get(parent.id)) {
		const inherited = retryPolicy(parent.properties.retry);
		if (inherited !== void 0) return {
			policy: inherited,
			own: false
		};
	}
	const ofFlow = retryPolicy(flow.data.retry);
	return ofFlow === void 0 ? void 0 : {
		policy: ofFlow,
		own: false
	};
}
function nextAttemptDate(policy, attempts, firstStart, now, random) {
	if (policy.maxAttempts !== void 0 && attempts >= policy.maxAttempts) return void 0;
	const due = now + delay(policy, attempts, random);
	return policy.maxDuration !== void 0 && due > firstStart + policy.maxDuration ? void 0 : due;
}
function delay(policy, attempts, random) {
	switch (policy.type) {
		case "constant": return policy.interval;
		case "exponential": return Math.min(policy.maxInterval, policy.interval * policy.delayFactor ** (attempts - 1));
		case "random": return Math.floor(policy.minInterval + random * (policy.maxInterval - policy.minInterval));
	}
}
// src/engine/judge-attempt.ts
function judgeAttempt(state, run, { state: outcome, updates }, at, random) {
	if (updates?.exit !== void 0) return { runState: outcome };
	const attempts = attemptsMade(run);
	if (outcome === "FAILED" && state.state !== "KILLING") {
		const retry = plannedRetry(state, run, at, random);
		if (retry !== void 0) return { retry };
	}
	const warned = outcome === "SUCCESS" && attempts > 1 && retryPolicy(run.spec.properties.retry)?.warningOnRetry === true;
	return { runState: softened(run.spec, warned ? "WARNING" : outcome) };
}
function plannedRetry(state, run, at, random) {
	const applicable = applicableRetry(state.flow, run.spec);
	if (applicable === void 0) return void 0;
	if (!applicable.own && isTrue(run.spec.properties.allowFailure)) return void 0;
	const { policy } = applicable;
	if (policy.newExecution && state.phase !== "tasks") return void 0;
	const due = nextAttemptDate(policy, policy.newExecution ? state.header.attemptNumber ?? 1 : attemptsMade(run), policy.newExecution ? state.header.originalCreatedDate ?? state.created : run.attempts[0]?.start ?? at, at, random);
	if (due === void 0) return void 0;
	const handled = !applicable.own && !policy.newExecution && hasErrorsAround(run);
	return {
		due,
		newExecution: policy.newExecution,
		...handled ? { handled } : {}
	};
}
function hasErrorsAround({ parent, branch }) {
	return branch === "tasks" && (parent?.spec.children.errors?.length ?? 0) > 0;
}
function attemptsMade(run) {
	if (run.attemptCount < 2) return run.lastAttempt === void 0 || run.lastAttempt.state === "RESUBMITTED" ? 0 : 1;
	return run.attempts.filter((attempt) => attempt.state !== "RESUBMITTED").length;
}
function softened(spec, outcome) {
	const afterFailure = outcome === "FAILED" && isTrue(spec.properties.allowFailure) ? "WARNING" : outcome;
	return afterFailure === "WARNING" && isTrue(spec.properties.allowWarning) ? "SUCCESS" : afterFailure;
}
function endStateOf(state, run, outcome) {
	const definition = state.flow.definition(run.spec);
	const own = softened(run.spec, outcome);
	return definition.kind === "flowable" ? definition.outcome?.(own) ?? own : own;
}
function isTrue(value) {
	return value === true || value === "true";
}
// src/engine/listeners.ts
async function listenersToRun(state, ports) {
	const { conditionContext } = await Promise.resolve().then(() => require("./condition-context.js")).then((n) => n.condition_context_exports);
	const { namespace, id, branches } = state.flow;
	const { outputs, ...execution } = toExecutionRecord(state);
	const context = conditionContext({
		registry: ports.registry,
		expressions: ports.expressions,
		variables: flowVariables(state, ports.constants),
		flow: {
			namespace,
			id
		},
		execution: {
			...execution,
			...outputs === void 0 ? {} : { outputs }
		},
		options: {
			services: ports.expressionServices(state, void 0),
			onSecret: ports.maskSecret
		}
	});
	const found = [];
	for (const [index, { conditions }] of branches.listeners.entries()) if (await allHold(conditions, context, index, ports)) found.push(index);
	return found;
}
async function allHold(conditions, context, index, ports) {
	try {
		for (const condition of conditions) if (require_common.isRecord(condition) && !await context.holds(condition)) return false;
		return true;
	} catch (error) {
		const at = new Date(ports.clock.now()).toISOString();
		const message = `Listener ${index + 1} does not run: ${error.message}`;
		ports.log({
			at,
			level: "WARN",
			message: ports.redact(message)
		});
		return false;
	}
}
// src/engine/render-outputs.ts
function renderOutputs(state, ports) {
	const declared = state.flow.data.outputs;
	if (!Array.isArray(declared) || declared.length === 0) return { type: "execution.outputs" };
	const failed = (error) => ({
		type: "execution.outputs",
		failure: { ...failureRecord(error, void 0, ports) }
	});
	try {
		const outputs = require_common.chain(render(state, ports, declared), (values) => ports.convertOutputs(values));
		const done = require_common.chain(outputs, (values) => ({
			type: "execution.outputs",
			outputs: values
		}));
		return require_common.isPromise(done) ? done.catch(failed) : done;
	} catch (error) {
		return failed(error);
	}
}
function render(state, ports, declared) {
	const variables = flowVariables(state, ports.constants);
	const options = {
		services: ports.expressionServices(state, void 0),
		onSecret: (value) => ports.maskSecret(value)
	};
	const values = declared.map((output) => {
		const named = (error) => {
			if (output.required === false) {
				ports.log(ignoredOutput(String(output.id), error, ports));
				return null;
			}
			throw new Error(`output \`${String(output.id)}\`: ${error.message}`, { cause: error });
		};
		try {
			const value = ports.expressions.renderStructure(output.value, variables, options);
			return require_common.isPromise(value) ? value.catch(named) : value;
		} catch (error) {
			return named(error);
		}
	});
	const collect = (done) => Object.fromEntries(declared.map((output, index) => [String(output.id), done[index]]));
	return values.some((value) => require_common.isPromise(value)) ? Promise.all(values).then(collect) : collect(values);
}
function ignoredOutput(id, error, ports) {
	return {
		at: new Date(ports.clock.now()).toISOString(),
		level: "WARN",
		message: ports.redact(`Output \`${id}\` is optional and has no value: ${error.message}`)
	};
}
// src/engine/attempt-context.ts
var AttemptContext = class {
	#host;
	rawProperties;
	#madePorts;
	#logger;
	#folder;
	constructor(host, rawProperties) {
		this.#host = host;
		this.rawProperties = rawProperties;
	}
	get #ports() {
		this.#madePorts ??= this.#host.ports.taskPorts(this.#host.state, this.#host.run);
		return this.#madePorts;
	}
	get clock() {
		return this.#ports.clock;
	}
	get storage() {
		return this.#ports.storage;
	}
	get namespaceFiles() {
		return this.#ports.namespaceFiles;
	}
	get kv() {
		return this.#ports.kv;
	}
	get process() {
		return this.#ports.process;
	}
	get containers() {
		return this.#ports.containers;
	}
	get files() {
		return this.#ports.files;
	}
	get history() {
		return this.#ports.history;
	}
	get settings() {
		return this.#ports.settings;
	}
	get flow() {
		const { header } = this.#host.state;
		return {
			id: header.flowId,
			namespace: header.namespace,
			...header.revision === void 0 ? {} : { revision: header.revision }
		};
	}
	get execution() {
		return {
			id: this.#host.state.header.id,
			startDate: this.#host.state.created
		};
	}
	get task() {
		const { spec } = this.#host.run;
		return {
			id: spec.id,
			type: spec.type
		};
	}
	get taskRun() {
		const { run } = this.#host;
		return {
			id: run.id,
			attempt: attemptsMade(run),
			...run.value === void 0 ? {} : { value: run.value },
			...run.iteration === void 0 ? {} : { iteration: run.iteration }
		};
	}
	get logger() {
		this.#logger ??= new AttemptLogger(this.#host);
		return this.#logger;
	}
	get signal() {
		return this.#host.stop.signal;
	}
	get variables() {
		return this.#host.renderer.variables;
	}
	get render() {
		return this.#host.renderer.render;
	}
	get renderStructure() {
		return this.#host.renderer.renderStructure;
	}
	get renderTyped() {
		return this.#host.renderer.renderTyped;
	}
	get workingDir() {
		return () => {
			this.#folder ??= this.#workingDir();
			return this.#folder;
		};
	}
	get metric() {
		return (metric) => this.#host.addMetric(metric);
	}
	get startSubflow() {
		const { ports, state, run } = this.#host;
		const { id, originalId } = state.header;
		const owner = originalId === void 0 || originalId === id ? "" : `${id}/`;
		return (request) => ports.startSubflow(request, `${owner}${run.id}/${attemptsMade(run)}/${request.index ?? 0}`, state, run);
	}
	get runTask() {
		return (type, properties) => this.#host.runOther(type, properties);
	}
	get maskSecret() {
		return (text) => this.#host.ports.maskSecret(text);
	}
	get holdsSecret() {
		return (text) => this.#host.ports.redact(text) !== text;
	}
	async #workingDir() {
		const { state, run, ports } = this.#host;
		const owner = run.flowable ? run : folderOwner(state, run);
		if (owner !== void 0) {
			const shared = ports.sharedWorkingDir(owner);
			if (owner === run) await this.files.makeFolder(shared);
			else if (!await this.files.exists(shared)) throw new require_common.TaskFailure(`the working directory of \`${owner.spec.id}\` is gone: it was on another machine or has been removed; run the flow again`);
			return shared;
		}
		const path = await ports.makeWorkingDir(run);
		this.#host.addCleanup(() => ports.removeWorkingDir(path));
		return path;
	}
};
function folderOwner(state, run) {
	for (let at = run; at.parent !== void 0 && at.branch === "tasks"; at = at.parent) {
		const definition = state.flow.definition(at.parent.spec);
		if (definition.kind === "flowable" && definition.sharedFolder !== void 0) return at.parent;
	}
}
var AttemptLogger = class {
	#attempt;
	constructor(attempt) {
		this.#attempt = attempt;
	}
	trace(message) {
		logOf(this.#attempt, "TRACE", message);
	}
	debug(message) {
		logOf(this.#attempt, "DEBUG", message);
	}
	info(message) {
		logOf(this.#attempt, "INFO", message);
	}
	warn(message) {
		logOf(this.#attempt, "WARN", message);
	}
	error(message) {
		logOf(this.#attempt, "ERROR", message);
	}
	log(level, message) {
		return logOf(this.#attempt, level, message);
	}
};
function logOf({ run, ports, logFile }, level, message) {
	const lowest = run.spec.properties.logLevel ?? ports.logLevel ?? "TRACE";
	if (require_start.LOG_LEVELS.indexOf(level) < require_start.LOG_LEVELS.indexOf(lowest)) return void 0;
	const now = ports.clock.now();
	if (logFile !== void 0) return logFile.write(new Date(now), level, ports.redact(message));
	return ports.log({
		at: require_common.instantText(now),
		level,
		message: ports.redact(message),
		taskRunId: run.id,
		taskId: run.spec.id,
		attempt: Math.max(1, run.attemptCount),
		...run.value === void 0 ? {} : { value: run.value }
	});
}
// src/expression/typed-json.ts
var typed_json_exports = require_rolldown_runtime.__exportAll({ fromTypedJson: () => fromTypedJson });
const MARKERS = {
	"zoned date-time": "$zdt",
	instant: "$instant",
	"local date": "$localDate",
	"local date-time": "$localDateTime",
	"local time": "$localTime",
	duration: "$duration"
};
function toTypedJson(value) {
	switch (typeof value) {
		case "string":
		case "boolean": return value;
		case "number": return Number.isFinite(value) ? value : { $double: String(value) };
		case "bigint": return { $long: value.toString() };
		case "object": return value === null ? null : objectToJson(value);
		default: return null;
	}
}
function objectToJson(value) {
	if (value instanceof require_common.Double) return { $double: value.digits ?? doubleJson(value.value) };
	if (require_common.isList(value)) return value.map(toTypedJson);
	if (require_common.isTimeValue(value)) return { [MARKERS[value.kind]]: value.toString() };
	if (value instanceof require_common.MapEntry) return { $entry: [toTypedJson(value.key), toTypedJson(value.value)] };
	if (!require_common.isMap(value)) throw new require_common.RuntimeFailure("a value that is neither data nor time cannot be written as JSON");
	const entries = require_common.mapEntries(value);
	const exact = value instanceof Map && entries.some(([key]) => typeof key !== "string" || /^\d+$/.test(key));
	const [only] = entries;
	const ambiguous = entries.length === 1 && typeof only[0] === "string" && only[0].startsWith("$");
	if (exact || ambiguous) return { $map: entries.map(([key, item]) => [toTypedJson(key), toTypedJson(item)]) };
	const json = Object.create(null);
	for (const [key, item] of entries) json[String(key)] = toTypedJson(item);
	return json;
}
function doubleJson(value) {
	return Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? "-0" : String(value);
}
function fromTypedJson(json) {
	if (typeof json === "number") return Number.isInteger(json) && !Number.isSafeInteger(json) ? new require_common.Double(json) : json;
	if (typeof json !== "object" || json === null) return json;
	if (require_common.isList(json)) return json.map(fromTypedJson);
	const entries = Object.entries(json);
	if (entries.length === 1 && entries[0][0].startsWith("$")) {
		const [marker, content] = entries[0];
		const value = markedValue(marker, content);
		if (value !== void 0) return value;
	}
	const map = Object.create(null);
	for (const [key, item] of entries) map[key] = fromTypedJson(item);
	return map;
}
function markedValue(marker, content) {
	switch (marker) {
		case "$long": {
			const value = BigInt(content);
			return Number.isSafeInteger(Number(value)) ? Number(value) : value;
		}
		case "$double": return typeof content === "string" && /^-?\d+\.?\d*$/.test(content) && content !== "-0" ? new require_common.Double(Number(content), content) : require_common.makeDouble(Number(content));
		case "$map": return new Map(content.map(([key, item]) => [fromTypedJson(key), fromTypedJson(item)]));
		case "$entry": {
			const [key, item] = content;
			return new require_common.MapEntry(fromTypedJson(key), fromTypedJson(item));
		}
		default: return typeof content === "string" ? markedTime(marker, content) : void 0;
	}
}
function markedTime(marker, text) {
	switch (marker) {
		case "$zdt": return parseZonedDateTime(text);
		case "$instant": return new require_common.Instant(parseZonedDateTime(text).epochNanoseconds);
		case "$localDate": return parseLocalDate$1(text);
		case "$localDateTime": {
			const [date, time] = text.split("T");
			return new require_common.LocalDateTime(parseLocalDate$1(date), parseLocalTime$1(time ?? ""));
		}
		case "$localTime": return parseLocalTime$1(text);
		case "$duration": return parseDuration(text);
		default: return;
	}
}
function notA(what, text) {
	throw new require_common.RuntimeFailure(`${JSON.stringify(text)} is not a ${what}`);
}
function parseLocalDate$1(text) {
	const match = /^([+-]?\d{4,9})-(\d\d)-(\d\d)$/.exec(text) ?? notA("date", text);
	return new require_common.LocalDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
function parseLocalTime$1(text) {
	const match = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(text) ?? notA("time", text);
	return new require_common.LocalTime(Number(match[1]), Number(match[2]), Number(match[3] ?? 0), Number((match[4] ?? "").padEnd(9, "0")));
}
function parseZonedDateTime(text) {
	const match = /^(.+?)T([\d:.]+)(Z|[+-][\d:]+)(?:\[(.+)\])?$/.exec(text) ?? notA("moment", text);
	const offset = parseOffset(match[3]);
	const { year, month, day } = parseLocalDate$1(match[1]);
	const { hour, minute, second, nanosecond } = parseLocalTime$1(match[2]);
	const instant = require_common.instantOfFields({
		year,
		month,
		day,
		hour,
		minute,
		second,
		nanosecond
	}, offset);
	return match[4] === void 0 ? new require_common.ZonedDateTime(instant, offset) : new require_common.ZonedDateTime(instant, offset, match[4]);
}
function parseOffset(text) {
	if (text === "Z") return 0;
	const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(":").map(Number);
	const magnitude = hours * 3600 + minutes * 60 + seconds;
	return text.startsWith("-") ? -magnitude : magnitude;
}
function parseDuration(text) {
	const [, hours = "0", minutes = "0", sign = "", seconds = "0", fraction = ""] = /^PT(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?$/.exec(text) ?? notA("duration", text);
	const rest = BigInt(seconds) * 1000000000n + BigInt(fraction.padEnd(9, "0"));
	const whole = (BigInt(hours) * 3600n + BigInt(minutes) * 60n) * 1000000000n;
	return new require_common.Duration(whole + (sign === "-" ? -rest : rest));
}
// src/engine/task-references.ts
const VOLATILE = new Set([
	"now",
	"uuid",
	"id",
	"ksuid",
	"nanoId",
	"randomInt",
	"randomPort",
	"http",
	"encrypt",
	"errorLogs",
	"tasksWithState",
	"printContext",
	"fetchContext"
]);
const LOOKUPS = new Set([
	"read",
	"kv",
	"secret",
	"fileSize",
	"fileExists",
	"isFileEmpty",
	"env",
	"render"
]);
const CONDITIONS = ["runIf", "when"];
const cache = new WeakMap();
function taskReferences(spec, definition, level) {
	const known = cache.get(spec);
	if (known !== void 0) return known;
	const found = referencesOf(Object.values(ownProperties(spec, definition)), level);
	cache.set(spec, found);
	return found;
}
const own = new WeakMap();
function ownProperties(spec, definition) {
	const known = own.get(spec);
	if (known !== void 0) return known;
	const { properties } = spec;
	const found = {};
	const take = (name) => {
		if (properties[name] !== void 0 && properties[name] !== null) found[name] = properties[name];
	};
	for (const [name, property] of Object.entries(definition.properties)) {
		if (property["x-bind"] === "tasks") continue;
		take(name);
		for (const alias of property["x-aliases"] ?? []) take(alias);
	}
	for (const name of CONDITIONS) take(name);
	own.set(spec, found);
	return found;
}
function referencesOf(values, level) {
	const variables = [];
	let volatile = false;
	let looksUp = false;
	eachTemplate(values, (template) => {
		try {
			const found = require_common.references(template, level);
			variables.push(...found.variables.map((variable) => taskVariable(template, variable)));
			for (const { name } of found.functions) {
				if (VOLATILE.has(name)) volatile = true;
				if (LOOKUPS.has(name)) looksUp = true;
			}
			if (found.rendered.length > 0) looksUp = true;
		} catch {}
	});
	return {
		variables,
		volatile,
		looksUp
	};
}
function taskVariable(template, { root, path, dynamic, start, end }) {
	const unknown = [...template.slice(start, end).matchAll(/\[([^[\]"']*)\]/g)].map(([, key]) => key.trim()).filter((key) => !/^\d+$/.test(key));
	return {
		root,
		path,
		dynamic,
		ownValue: dynamic && unknown.every((key) => key === "taskrun.value")
	};
}
function eachTemplate(value, visit) {
	if (typeof value === "string") {
		if (require_common.hasExpression(value)) visit(value);
	} else if (Array.isArray(value)) for (const item of value) eachTemplate(item, visit);
	else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) {
		if (require_common.hasExpression(key)) visit(key);
		eachTemplate(item, visit);
	}
}
// src/engine/attempt-digest.ts
const LENGTH = 16;
function attemptDigest(attempt, definition, bound, files) {
	try {
		const { redact } = attempt.ports;
		const parts = [definition.type, bound];
		const own = selfRendered(definition);
		if (own.length > 0) parts.push(writtenParts(attempt, own));
		const text = canonicalText(parts);
		const hashes = fileHashes(attempt.state.header.namespace, bound, text, files);
		if (hashes === void 0) return hashOf(redact(text));
		return hashes.then((hash) => hashOf(redact(text) + hash), () => void 0);
	} catch {
		return;
	}
}
function hashOf(text) {
	return require_common.createHash("sha256").update(text).digest("base64url").slice(0, LENGTH);
}
const referred = new WeakMap();
const ownRendering = new WeakMap();
function selfRendered(definition) {
	let names = ownRendering.get(definition);
	if (names === void 0) {
		names = Object.entries(definition.properties).filter(([name, property]) => {
			const bind = property["x-bind"];
			return bind === "template" || bind === "raw" || definition.selfBound?.includes(name) === true;
		}).map(([name]) => name);
		ownRendering.set(definition, names);
	}
	return names;
}
function writtenParts({ run: { spec }, ports, renderer }, names) {
	const written = names.map((name) => spec.properties[name] ?? null);
	const known = referred.get(spec) ?? referencesOf(written, ports.expressions.level).variables;
	referred.set(spec, known);
	return [written, known.map(({ root, path }) => valueAt(renderer.variables, [root, ...path]) ?? null)];
}
function valueAt(from, path) {
	let at = from;
	for (const key of path) {
		if (typeof at !== "object" || at === null) return void 0;
		at = at instanceof Map ? at.get(key) : at[key];
	}
	return at;
}
const NAMESPACE_FILE = /nsfile:\/\/([^/"]*)\/([^"\\?]+)/g;
function fileHashes(namespace, bound, text, { namespaceFiles }) {
	const option = bound.namespaceFiles;
	const named = text.includes("nsfile://") ? [...text.matchAll(NAMESPACE_FILE)] : [];
	if (option?.enabled !== true && named.length === 0) return void 0;
	const hash = require_common.createHash("sha256");
	const add = async (owner, path) => {
		hash.update(`\0${owner}\0${path}\0`);
		const bytes = await namespaceFiles.read(owner, path).catch(() => void 0);
		if (bytes !== void 0) hash.update(bytes);
	};
	return (async () => {
		for (const [, owner, path] of named) await add(owner === "" ? namespace : owner, path);
		if (option?.enabled === true) for (const owner of option.namespaces ?? [namespace]) for (const path of await namespaceFiles.list(owner)) await add(owner, path);
		return hash.digest("base64url");
	})();
}
function canonicalText(value) {
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value !== "object" || value === null) {
		if (typeof value === "bigint") return `${value}n`;
		return value === void 0 ? "null" : String(value);
	}
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return JSON.stringify(toTypedJson(value));
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}
// src/engine/attempt-log-file.ts
var AttemptLogFile = class {
	#context;
	#makeFolder;
	#path;
	#opening;
	#failed;
	constructor(context, makeFolder) {
		this.#context = context;
		this.#makeFolder = makeFolder;
	}
	async write(at, level, message) {
		try {
			this.#opening ??= this.#open();
			const file = await this.#opening;
			if (this.#failed !== void 0 || file.write(`${at.toISOString()} ${level.padEnd(5)} ${message}\n`)) return;
			await new Promise((resolve) => {
				file.once("drain", resolve);
				file.once("close", resolve);
			});
		} catch (error) {
			this.#failed ??= error;
		}
	}
	async store() {
		if (this.#opening === void 0) return void 0;
		const file = await this.#opening;
		if (this.#failed === void 0) await new Promise((resolve) => file.end(() => resolve()));
		if (this.#failed !== void 0) throw this.#failed;
		return this.#context.storage.putFile("log.txt", this.#path, { move: true });
	}
	async #open() {
		this.#path = `${await this.#makeFolder()}/log.txt`;
		const file = await this.#context.files.create(this.#path);
		file.on("error", (error) => {
			this.#failed ??= error;
		});
		return file;
	}
};
// src/engine/task-renderer.ts
function rendererFor(state, run, ports, spec = run.spec) {
	const variables = taskVariables(state, run, ports.constants, spec);
	let services;
	const options = {
		get services() {
			services ??= ports.expressionServices(state, run);
			return services;
		},
		onSecret: ports.maskSecret
	};
	const { expressions } = ports;
	const withExtra = (extra) => extra === void 0 ? variables : {
		...variables,
		...extra
	};
	return {
		variables,
		render: (template, extra) => expressions.render(template, withExtra(extra), options),
		renderStructure: (value, extra) => expressions.renderStructure(value, withExtra(extra), options),
		renderTyped: (template, extra) => expressions.renderTyped(template, withExtra(extra), options)
	};
}
// src/engine/run-attempt.ts
const ABORT_GRACE = 4500;
function runAttempt(state, run, stop, ports) {
	return new AttemptRunner(state, run, stop, ports).start();
}
async function withTaskContext(state, run, ports, work) {
	return work(new AttemptRunner(state, run, new AttemptStop(), ports).context());
}
var AttemptRunner = class {
	state;
	run;
	ports;
	renderer;
	stop;
	logFile;
	#metrics;
	#cleanups;
	#digest;
	constructor(state, run, stop, ports) {
		this.state = state;
		this.run = run;
		this.stop = stop;
		this.ports = ports;
		this.renderer = rendererFor(state, run, ports);
		this.logFile = !run.flowable && isTrue(run.spec.properties.logToFile) ? this.#openLogFile() : void 0;
	}
	start() {
		let outcome;
		try {
			outcome = require_common.chain(this.#start(), (result) => this.#success(result));
		} catch (error) {
			outcome = this.#failure(error);
		}
		if (!require_common.isPromise(outcome)) return this.#cleanups === void 0 && this.logFile === void 0 ? outcome : this.#cleanUp(outcome);
		return outcome.catch((error) => this.#failure(error)).then((result) => this.#cleanUp(result));
	}
	context(rawProperties = this.run.spec.properties) {
		return new AttemptContext(this, rawProperties);
	}
	addMetric(metric) {
		this.#metrics ??= [];
		this.#metrics.push(metric);
	}
	addCleanup(cleanup) {
		this.#cleanups ??= [];
		this.#cleanups.push(cleanup);
	}
	async #cleanUp(result) {
		const logFile = await this.logFile?.store().catch((error) => this.#unstoredLog(error));
		for (const cleanup of this.#cleanups ?? []) await cleanup();
		return logFile === void 0 ? result : {
			...result,
			logFile
		};
	}
	#openLogFile() {
		return new AttemptLogFile(this.context(), async () => {
			const folder = await this.ports.makeWorkingDir(this.run);
			this.addCleanup(() => this.ports.removeWorkingDir(folder));
			return folder;
		});
	}
	#unstoredLog(error) {
		const message = `The log of the task could not be stored: ${error.message}`;
		logOf({
			run: this.run,
			ports: this.ports,
			logFile: void 0
		}, "ERROR", message);
	}
	#start() {
		const definition = this.state.flow.definition(this.run.spec);
		const { timeout } = this.run.spec.properties;
		if (timeout === void 0 || timeout === null) return this.#bindAndRun(definition);
		return require_common.chain(this.renderer.render(String(timeout)), (text) => {
			this.#limit(text);
			return this.#bindAndRun(definition);
		});
	}
	#limit(text) {
		const limit = require_common.parseDuration(text.trim()) ?? (/^\d+$/.test(text.trim()) ? Number(text) * 1e3 : void 0);
		if (limit === void 0) throw new require_common.TaskFailure(`property \`timeout\`: \`${text}\` is not an ISO-8601 duration such as PT30S`);
		const timer = this.ports.clock.setTimer(this.ports.clock.now() + limit, () => {
			const message = `timed out after ${require_common.formatDurationForPeople(limit)} (\`timeout: ${text.trim()}\`)`;
			this.stop.abort(new require_common.TaskFailure(message, { timedOut: true }));
		});
		this.addCleanup(() => timer.cancel());
	}
	#bindAndRun(definition) {
		const { taskCache } = this.run.spec.properties;
		if (require_common.isRecord(taskCache) && isTrue(taskCache.enabled) && definition.waits !== true) return this.#cachedOrRun(definition, taskCache);
		return this.#runDefinition(definition, this.run.spec.properties, this.context());
	}
	async #cachedOrRun(definition, taskCache) {
		const { TaskCache } = await Promise.resolve().then(() => require("./task-cache.js"));
		const context = this.context();
		const cache = new TaskCache(taskCache, context, this.ports.redact);
		const found = await cache.find();
		if (found !== void 0) return found;
		const result = await this.#runDefinition(definition, this.run.spec.properties, context);
		if (!this.stop.aborted) await cache.save(result);
		return result;
	}
	#runDefinition(definition, written, context) {
		const onSecret = this.ports.maskSecret;
		const options = definition.selfBound === void 0 ? { onSecret } : {
			skip: definition.selfBound,
			onSecret
		};
		const bound = bindProperties(definition.properties, written, this.renderer, options);
		return require_common.chain(bound, (properties) => {
			const run = () => {
				const result = definition.run(properties, context);
				return require_common.isPromise(result) ? this.#raceAbort(result) : result;
			};
			if (written !== this.run.spec.properties) return run();
			const digest = attemptDigest(this, definition, properties, context);
			if (!require_common.isPromise(digest)) {
				this.#digest = digest;
				return run();
			}
			return digest.then((text) => {
				this.#digest = text;
				return run();
			});
		});
	}
	async runOther(type, properties) {
		const definition = await this.ports.registry.load(type);
		if (definition?.kind !== "task" || definition.type === this.state.flow.definition(this.run.spec).type) throw new require_common.TaskFailure(`type \`${type}\` is not a task that can be run in place of this one`);
		return this.#runDefinition(definition, properties, this.context(properties));
	}
	#raceAbort(work) {
		const { signal } = this.stop;
		return new Promise((resolve, reject) => {
			const onAbort = () => {
				const timer = this.ports.clock.setTimer(this.ports.clock.now() + ABORT_GRACE, () => reject(signal.reason));
				this.addCleanup(() => timer.cancel());
			};
			if (signal.aborted) onAbort();
			else signal.addEventListener("abort", onAbort, { once: true });
			work.then(resolve, reject);
		});
	}
	#success(result) {
		if (this.stop.aborted) return this.#failure(this.stop.reason, result?.outputs);
		return {
			state: result?.state ?? "SUCCESS",
			...result?.outputs === void 0 ? {} : { outputs: result.outputs },
			...result?.updates === void 0 ? {} : { updates: result.updates },
			...result?.suspended === void 0 ? {} : { suspended: result.suspended },
			...this.#metrics === void 0 ? {} : { metrics: this.#metrics.slice() },
			...this.#digest === void 0 ? {} : { digest: this.#digest }
		};
	}
	#failure(thrown, kept) {
		const error = this.stop.aborted ? this.stop.reason : thrown;
		const outputs = (require_common.isTaskFailure(thrown) ? thrown.facts.outputs : void 0) ?? kept;
		const killed = require_common.isTaskFailure(error) && error.facts.killed === true;
		const failure = failureRecord(error, this.run.spec.id, this.ports);
		logOf(this, killed ? "WARN" : "ERROR", failure.message);
		return {
			state: killed ? "KILLED" : "FAILED",
			failure,
			...outputs === void 0 ? {} : { outputs },
			...this.#metrics === void 0 ? {} : { metrics: this.#metrics },
			...this.#digest === void 0 ? {} : { digest: this.#digest }
		};
	}
};
// src/flow/label-list.ts
function labelList(value) {
	return (Array.isArray(value) ? value.filter(require_common.isRecord).map((item) => [item.key, item.value]) : require_common.isRecord(value) ? Object.entries(value) : []).flatMap(([key, of]) => key === void 0 || key === null || of === void 0 || of === null ? [] : [{
		key: String(key),
		value: String(of)
	}]);
}
// src/engine/sla.ts
function slaRules({ sla }) {
	return (Array.isArray(sla) ? sla : []).filter(require_common.isRecord).map((rule, index) => ({
		index,
		id: String(rule.id),
		behavior: rule.behavior === "FAIL" || rule.behavior === "CANCEL" ? rule.behavior : "NONE",
		labels: labelList(rule.labels),
		duration: rule.type === "MAX_DURATION" ? require_common.parseDuration(String(rule.duration)) : void 0,
		assert: rule.type === "EXECUTION_ASSERTION" ? String(rule.assert) : void 0
	}));
}
var SlaWatch = class {
	#state;
	#ports;
	#post;
	#rules;
	#timers = [];
	#unrenderable = new Set();
	#checking = false;
	#again = false;
	constructor(state, ports, post) {
		this.#state = state;
		this.#ports = ports;
		this.#post = post;
		this.#rules = slaRules(state.flow.data);
	}
	start() {
		const { clock } = this.#ports;
		const restarted = this.#state.restarts.at(-1);
		const began = restarted === void 0 ? this.#state.created : Date.parse(restarted.date);
		for (const rule of this.#rules) {
			const { duration } = rule;
			if (duration === void 0 || this.#state.violatedSlas.has(rule.index)) continue;
			const reason = `the execution takes longer than ${require_common.formatDurationForPeople(duration)}`;
			this.#timers.push(clock.setTimer(began + duration, () => this.#tell(this.#violated(rule, reason))));
		}
	}
	stop() {
		for (const timer of this.#timers) timer.cancel();
	}
	check() {
		if (this.#rules.length === 0) return void 0;
		if (this.#checking) {
			this.#again = true;
			return;
		}
		const rules = this.#rules.filter((rule) => rule.assert !== void 0 && this.#isOpen(rule));
		const outcomes = rules.map((rule) => this.#holds(rule));
		if (!outcomes.some((outcome) => require_common.isPromise(outcome))) return this.#firstBroken(rules, outcomes);
		this.#checking = true;
		Promise.all(outcomes).then((holds) => {
			this.#checking = false;
			this.#tell(this.#firstBroken(rules, holds));
			if (!this.#again) return;
			this.#again = false;
			this.#tell(this.check());
		});
	}
	#firstBroken(rules, holds) {
		const broken = rules.find((_, index) => !holds[index]);
		return broken === void 0 ? void 0 : this.#violated(broken, `\`${broken.assert}\` does not hold`);
	}
	#tell(violation) {
		if (violation !== void 0) this.#post(violation);
	}
	#holds(rule) {
		const options = {
			services: this.#ports.expressionServices(this.#state, void 0),
			onSecret: (value) => this.#ports.maskSecret(value)
		};
		const passed = (text) => isTruthy(text.trim());
		try {
			const variables = flowVariables(this.#state, this.#ports.constants);
			const text = this.#ports.expressions.render(rule.assert, variables, options);
			return require_common.isPromise(text) ? text.then(passed).catch((error) => this.#ignore(rule, error)) : passed(text);
		} catch (error) {
			return this.#ignore(rule, error);
		}
	}
	#ignore(rule, error) {
		if (!this.#unrenderable.has(rule)) {
			this.#unrenderable.add(rule);
			this.#log("WARN", `SLA \`${rule.id}\` cannot be looked at: ${error.message}`);
		}
		return true;
	}
	#isOpen(rule) {
		const { phase, state, violatedSlas } = this.#state;
		return phase === "tasks" && state !== "KILLING" && !require_common.isTerminal(state) && !violatedSlas.has(rule.index);
	}
	#violated(rule, reason) {
		if (!this.#isOpen(rule)) return void 0;
		const { index, id, behavior, labels } = rule;
		this.#log(behavior === "FAIL" ? "ERROR" : "WARN", `SLA \`${id}\` is violated: ${reason}`);
		return {
			type: "execution.violated",
			sla: id,
			index,
			behavior,
			reason,
			...labels.length === 0 ? {} : { labels }
		};
	}
	#log(level, message) {
		const at = new Date(this.#ports.clock.now()).toISOString();
		this.#ports.log({
			at,
			level,
			message: this.#ports.redact(message)
		});
	}
};
// src/engine/output-home.ts
const tree = () => Object.create(null);
var OutputHome = class {
	outer;
	outputs = tree();
	states = tree();
	exit;
	constructor(outer) {
		this.outer = outer;
	}
	seen(kind) {
		return this.outer === void 0 ? this[kind] : {
			...this.outer.seen(kind),
			...this[kind]
		};
	}
};
function place(root, id, path, leaf) {
	if (path.length === 0) {
		root[id] = leaf;
		return;
	}
	let node = branch(root, id);
	for (const key of path.slice(0, -1)) node = branch(node, key);
	node[path[path.length - 1]] = leaf;
}
function unplace(root, id, path) {
	const keys = [id, ...path];
	let node = root;
	for (const key of keys.slice(0, -1)) {
		if (typeof node !== "object" || node === null) return;
		node = node[key];
	}
	if (typeof node === "object" && node !== null) delete node[keys[keys.length - 1]];
}
function branch(node, key) {
	const known = node[key];
	if (typeof known === "object" && known !== null) return known;
	const made = tree();
	node[key] = made;
	return made;
}
// src/engine/state.ts
function isAfter(branch) {
	return branch === "afterExecution" || branch === "listeners";
}
var TaskRun = class {
	id;
	spec;
	parent;
	value;
	iteration;
	branch;
	lane;
	home;
	flowable;
	state = "CREATED";
	created;
	#histories;
	#firstAttempt;
	#moreAttempts;
	#start;
	#end;
	outputs;
	failure;
	retryDue;
	scope;
	evaluation;
	pause;
	pausedUntil;
	iterationCount = 1;
	outputsBefore;
	constructor(id, spec, flowable, at, created) {
		this.id = id;
		this.spec = spec;
		this.flowable = flowable;
		this.parent = at.parent;
		this.value = at.value;
		this.iteration = at.iteration;
		this.branch = at.branch;
		this.lane = at.lane;
		this.home = at.home;
		this.created = created;
	}
	get isolated() {
		return this.parent !== void 0 && this.parent.home !== this.home;
	}
	get valuePath() {
		const path = [];
		for (let run = this; run !== void 0 && !run.isolated; run = run.parent) if (run.value !== void 0) path.unshift(run.value);
		return path;
	}
	get start() {
		return this.#start;
	}
	get end() {
		return this.#end;
	}
	get histories() {
		if (this.#histories !== void 0) return this.#histories;
		const histories = [{
			state: "CREATED",
			date: this.created
		}];
		if (this.#start !== void 0) histories.push({
			state: "RUNNING",
			date: this.#start
		});
		if (this.#end !== void 0) histories.push({
			state: this.state,
			date: this.#end
		});
		return histories;
	}
	get attempts() {
		if (this.#firstAttempt === void 0) return NO_ATTEMPTS;
		return this.#moreAttempts === void 0 ? [this.#firstAttempt] : [this.#firstAttempt, ...this.#moreAttempts];
	}
	get attemptCount() {
		return this.#firstAttempt === void 0 ? 0 : 1 + (this.#moreAttempts?.length ?? 0);
	}
	get lastAttempt() {
		return this.#moreAttempts?.[this.#moreAttempts.length - 1] ?? this.#firstAttempt;
	}
	addAttempt(attempt) {
		if (this.#firstAttempt === void 0) this.#firstAttempt = attempt;
		else if (this.#moreAttempts === void 0) this.#moreAttempts = [attempt];
		else this.#moreAttempts.push(attempt);
	}
	get ended() {
		return require_common.isTerminal(this.state);
	}
	moveTo(state, at) {
		if (!(this.#histories === void 0 && (state === "RUNNING" ? this.state === "CREATED" && this.#start === void 0 : require_common.isTerminal(state) && this.#end === void 0 && (this.state === "RUNNING" || this.#start === void 0)))) {
			this.#histories ??= [...this.histories];
			this.#histories.push({
				state,
				date: at
			});
		}
		this.state = state;
		if (state === "RUNNING") this.#start ??= at;
		this.#end = require_common.isTerminal(state) ? at : void 0;
	}
};
const NO_ATTEMPTS = [];
const STATE_LEAVES = Object.fromEntries(require_common.STATES.map((state) => [state, Object.freeze({ state })]));
var ExecutionState = class {
	flow;
	header;
	state = "CREATED";
	histories = [];
	created;
	end;
	taskRuns = new Map();
	root;
	labels;
	variables;
	home = new OutputHome();
	outputs;
	failure;
	phase = "tasks";
	exit;
	after;
	afterNext = 0;
	afterOpen = false;
	retryAt;
	replacedAt;
	violatedSlas = new Set();
	detached = new Set();
	running = new Set();
	paused = new Set();
	stopped = new Set();
	held = false;
	until;
	laterFlows = [];
	restarts = [];
	constructor(flow, header, at) {
		this.flow = flow;
		this.header = header;
		this.created = at;
		this.labels = header.labels;
		this.variables = header.variables;
		this.until = header.until;
		this.root = new Scope({
			lanes: [{ slots: flow.branches.tasks.map((task) => ({ task })) }],
			concurrency: 0
		}, flow.branches.errors, flow.branches.finally);
		this.histories.push({
			state: "CREATED",
			date: at
		});
	}
	moveTo(state, at) {
		this.state = state;
		this.histories.push({
			state,
			date: at
		});
		if (require_common.isTerminal(state)) this.end = at;
	}
	get taskOutputs() {
		return this.home.outputs;
	}
	scopeOf(run) {
		return run.parent?.scope ?? this.root;
	}
	placeOutputs(run) {
		if (run.outputs !== void 0) place(run.home.outputs, run.spec.id, run.valuePath, run.outputs);
	}
	placeState(run) {
		place(run.home.states, run.spec.id, run.valuePath, STATE_LEAVES[run.state]);
	}
	discard(run) {
		this.taskRuns.delete(run.id);
		this.paused.delete(run);
		this.stopped.delete(run);
		this.running.delete(run);
		this.displace(run);
	}
	displace(run) {
		unplace(run.home.outputs, run.spec.id, run.valuePath);
		unplace(run.home.states, run.spec.id, run.valuePath);
	}
};
// src/engine/apply.ts
function apply(state, event) {
	switch (event.type) {
		case "taskrun.created": return created(state, event);
		case "taskrun.started": return started(state, event.id, event.at);
		case "taskrun.evaluated": return evaluated(state, event.id, event.evaluation);
		case "attempt.ended": return attemptEnded$1(state, event);
		case "taskrun.ended": return ended(state, event);
		case "taskrun.paused": return paused(state, event);
		case "taskrun.woken": return woken(state, event);
		case "taskrun.repeated": return repeated(state, event);
		case "retry.due": return retryDue(state, event);
		case "execution.kill": return killed(state, event.at);
		case "execution.queued":
			state.moveTo("QUEUED", event.at);
			return true;
		case "execution.admitted":
			if (state.state === "QUEUED") state.moveTo("RUNNING", event.at);
			return true;
		case "execution.violated": return violated$1(state, event);
		case "execution.outputs":
			state.phase = "outputs";
			state.outputs = event.outputs;
			state.failure = event.failure ?? state.failure;
			return true;
		case "execution.ended": return executionEnded(state, event);
		case "execution.listened":
			state.after = afterTasks(state, event.listeners);
			return true;
		case "execution.completed":
			state.phase = "completed";
			return true;
		case "execution.resumed":
			resumed(state, event.at);
			if (event.released === true) released(state, event.at);
			if (event.killed === true) killed(state, event.at);
			return true;
		case "execution.held": return held(state, event);
		case "execution.released": return released(state, event.at);
		case "execution.restarted":
			resumed(state, event.at);
			applyRestart(state, event);
			return true;
		case "execution.marked":
			state.moveTo(event.state, event.at);
			return true;
		case "taskrun.stopped": return stopped(state, event);
		case "execution.created":
		case "execution.suspended": return false;
	}
}
function created(state, event) {
	const spec = state.flow.specs.get(event.taskId);
	const parent = event.parentId === void 0 ? void 0 : state.taskRuns.get(event.parentId);
	const definition = state.flow.definition(spec);
	const { value, iteration, branch, lane, at } = event;
	const around = parent?.home ?? state.home;
	const place = {
		parent,
		value,
		iteration,
		branch,
		lane,
		home: definition.kind === "flowable" && definition.isolated === true ? new OutputHome(around) : around
	};
	const run = new TaskRun(event.id, spec, definition.kind === "flowable", place, at);
	state.taskRuns.set(run.id, run);
	state.placeState(run);
	if (isAfter(event.branch)) {
		state.afterNext += 1;
		state.afterOpen = true;
	} else {
		state.scopeOf(run).childCreated(run);
		if (state.state === "CREATED") state.moveTo("RUNNING", event.at);
	}
	return true;
}
function started(state, id, at) {
	const run = state.taskRuns.get(id);
	if (run.ended || state.running.has(run)) return false;
	run.moveTo("RUNNING", at);
	state.placeState(run);
	if (!run.flowable) {
		run.addAttempt({
			state: "RUNNING",
			start: at
		});
		state.running.add(run);
	}
	return true;
}
function evaluated(state, id, evaluation) {
	const run = state.taskRuns.get(id);
	if (run.ended || run.scope !== void 0) return false;
	const definition = state.flow.definition(run.spec);
	const plan = definition.plan(run.spec, evaluation);
	if (plan.outputs !== void 0) {
		run.outputs = plan.outputs;
		state.placeOutputs(run);
	}
	run.evaluation = evaluation;
	run.pause = plan.pause;
	if (plan.children !== void 0) run.scope = scopeOf(run.spec, plan, definition);
	else run.failure = { message: plan.reason ?? "there is no list of tasks to run" };
	return true;
}
function scopeOf(spec, plan, definition) {
	const gated = gateOf(plan, definition);
	return new Scope(plan.children, branchOf(spec, "errors"), branchOf(spec, "finally"), gated);
}
function paused(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run.ended || run.state === "PAUSED") return false;
	run.moveTo("PAUSED", event.at);
	run.pausedUntil = event.due;
	state.placeState(run);
	state.paused.add(run);
	if (state.state === "RUNNING") state.moveTo("PAUSED", event.at);
	return true;
}
function woken(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run.ended || run.scope?.gated !== true) return false;
	goOn(state, run, event.at);
	const definition = state.flow.definition(run.spec);
	if (event.outputs !== void 0) {
		run.outputs = {
			...run.outputs,
			...event.outputs
		};
		state.placeOutputs(run);
	}
	if (event.failure !== void 0) run.failure = event.failure;
	if (run.pause !== void 0 && definition.review !== void 0) {
		run.pause = void 0;
		run.scope.release(definition.gateOf?.(run.outputs ?? {}) ?? -1);
		return true;
	}
	run.scope.open(event.outcome);
	if (event.outcome === "CANCELLED") state.exit = "CANCELLED";
	if (event.exit !== void 0) state.exit = event.exit;
	return true;
}
function repeated(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run.ended || run.state !== "PAUSED") return false;
	goOn(state, run, event.at);
	discardChildren(state, run);
	run.iterationCount += 1;
	run.iteration = (run.iteration ?? 0) + 1;
	const definition = state.flow.definition(run.spec);
	run.scope = scopeOf(run.spec, definition.plan(run.spec, run.evaluation), definition);
	run.outputs = {
		...run.outputs,
		iterationCount: run.iterationCount
	};
	state.placeOutputs(run);
	return true;
}
function discardChildren(state, run) {
	for (const child of run.scope?.children ?? []) {
		discardChildren(state, child);
		state.discard(child);
	}
}
function goOn(state, run, at) {
	if (run.state !== "PAUSED") return;
	run.moveTo("RUNNING", at);
	run.pausedUntil = void 0;
	state.placeState(run);
	unpause(state, run, at);
}
function unpause(state, run, at) {
	if (!state.paused.delete(run) || state.paused.size > 0 || state.held) return;
	if (state.state === "PAUSED") state.moveTo("RUNNING", at);
}
function attemptEnded$1(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run === void 0) return false;
	state.running.delete(run);
	state.detached.delete(run);
	const attempt = run.lastAttempt;
	if (attempt !== void 0) {
		attempt.state = event.state;
		attempt.end = event.at;
		if (event.failure !== void 0) attempt.failure = event.failure;
		if (event.metrics !== void 0) attempt.metrics = event.metrics;
		if (event.logFile !== void 0) attempt.logFile = event.logFile;
	}
	if (run.ended) return false;
	if (event.outputs !== void 0) {
		run.outputs = event.outputs;
		state.placeOutputs(run);
	}
	if (event.updates?.labels !== void 0) state.labels = mergeLabels(state.labels, event.updates.labels);
	if (event.updates?.variables !== void 0) state.variables = event.updates.variables;
	if (event.updates?.exit !== void 0 && state.phase === "tasks") (iterationOf(run)?.home ?? state).exit = event.updates.exit;
	if (event.retry !== void 0) {
		run.moveTo(event.retry.newExecution ? "RETRIED" : "RETRYING", event.at);
		if (event.retry.newExecution) state.replacedAt = event.retry.due;
		run.retryDue = event.retry.due;
		if (event.retry.handled === true) state.scopeOf(run).handleForNow();
		state.placeState(run);
		if (!event.retry.newExecution && state.state === "RUNNING") state.moveTo("RETRYING", event.at);
		return true;
	}
	if (event.failure !== void 0) run.failure = event.failure;
	endRun(state, run, event.runState ?? event.state, event.at);
	return true;
}
function mergeLabels(before, added) {
	const merged = new Map(before.map((label) => [label.key, label]));
	for (const label of added) merged.set(label.key, label);
	return [...merged.values()];
}
function ended(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run.ended) return false;
	if (event.outputs !== void 0) {
		run.outputs = {
			...run.outputs,
			...event.outputs
		};
		state.placeOutputs(run);
	}
	if (event.failure !== void 0) run.failure = event.failure;
	if (!run.flowable && run.attemptCount === 0) run.addAttempt({
		state: event.state,
		start: event.at,
		end: event.at,
		...event.failure === void 0 ? {} : { failure: event.failure }
	});
	endRun(state, run, event.state, event.at);
	return true;
}
function endRun(state, run, outcome, at) {
	run.moveTo(outcome, at);
	state.placeState(run);
	state.running.delete(run);
	state.stopped.delete(run);
	unpause(state, run, at);
	if (isAfter(run.branch)) state.afterOpen = false;
	else state.scopeOf(run).childEnded(run);
	if (run.scope !== void 0) forceOpenChildren(state, run.scope, outcome, at);
}
function forceOpenChildren(state, scope, outcome, at) {
	for (const child of [...scope.active]) {
		if (state.running.has(child)) state.detached.add(child);
		if (!child.ended) endRun(state, child, outcome, at);
	}
}
function retryDue(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run.ended || run.state !== "RETRYING") return false;
	run.retryDue = void 0;
	for (const child of state.scopeOf(run).leaveErrors()) {
		discardChildren(state, child);
		state.discard(child);
	}
	run.moveTo("CREATED", event.at);
	state.placeState(run);
	if (state.state === "RETRYING") state.moveTo("RUNNING", event.at);
	return true;
}
function executionEnded(state, event) {
	if (state.phase === "after" || state.phase === "completed") return false;
	state.phase = "after";
	if (state.flow.branches.listeners.length === 0) state.after = afterTasks(state, []);
	state.retryAt = event.retryAt;
	state.failure = event.failure ?? state.failure;
	state.moveTo(event.state, event.at);
	const last = event.others === void 0 ? void 0 : [...state.taskRuns.values()].at(-1);
	if (last !== void 0) endOpenRun(state, last, event.state, event.at);
	for (const run of state.taskRuns.values()) endOpenRun(state, run, event.others ?? event.state, event.at);
	return true;
}
function endOpenRun(state, run, outcome, at) {
	if (run.ended) return;
	if (state.running.has(run)) state.detached.add(run);
	endRun(state, run, outcome, at);
}
function afterTasks({ flow }, listeners) {
	const { branches } = flow;
	return [...listeners.flatMap((index) => branches.listeners[index]?.tasks ?? []).map((task) => ({
		task,
		branch: "listeners"
	})), ...branches.afterExecution.map((task) => ({
		task,
		branch: "afterExecution"
	}))];
}
function violated$1(state, event) {
	state.violatedSlas.add(event.index);
	if (event.labels !== void 0) state.labels = mergeLabels(state.labels, event.labels);
	if (event.behavior === "NONE" || state.phase !== "tasks" || state.state === "KILLING") return true;
	state.exit = event.behavior === "FAIL" ? "FAILED" : "CANCELLED";
	state.failure = { message: `SLA \`${event.sla}\` is violated: ${event.reason}` };
	return true;
}
function killed(state, at) {
	if (state.phase !== "tasks" || state.state === "KILLING") return false;
	state.held = false;
	state.moveTo("KILLING", at);
	return true;
}
function held(state, event) {
	if (state.held || state.phase !== "tasks" || state.state === "KILLING") return false;
	state.held = true;
	if (state.state !== event.state) state.moveTo(event.state, event.at);
	return true;
}
function stopped(state, event) {
	const run = state.taskRuns.get(event.id);
	if (run.ended || run.state !== "CREATED") return false;
	run.moveTo("BREAKPOINT", event.at);
	state.placeState(run);
	state.stopped.add(run);
	if (state.state === "RUNNING") state.moveTo("BREAKPOINT", event.at);
	return true;
}
function released(state, at) {
	if (!state.held && state.stopped.size === 0) return false;
	if (state.held) state.until = void 0;
	state.held = false;
	for (const run of state.stopped) {
		run.moveTo("CREATED", at);
		state.placeState(run);
	}
	state.stopped.clear();
	const goesOn = state.paused.size > 0 ? "PAUSED" : "RUNNING";
	if (state.state !== goesOn && state.phase === "tasks") state.moveTo(goesOn, at);
	return true;
}
function resumed(state, at) {
	for (const run of state.running) {
		const attempt = run.lastAttempt;
		attempt.state = "RESUBMITTED";
		attempt.end = at;
		if (!run.ended) run.moveTo("CREATED", at);
	}
	state.running.clear();
	state.detached.clear();
}
// src/engine/transition.ts
function begin(flow, header, at) {
	const state = new ExecutionState(flow, header, at);
	return [state, advance(state, state.root, void 0)];
}
function transition(state, event) {
	if (!apply(state, event)) return event.type === "attempt.ended" ? stoppedLate(state) : [];
	if (state.until !== void 0 && comesToUntil(state, event)) return [{
		type: "emit",
		event: {
			type: "execution.held",
			state: "BREAKPOINT"
		}
	}];
	const commands = decide(state, event);
	return state.held ? commands.filter(mayWhileHeld) : commands;
}
function mayWhileHeld({ type }) {
	return type !== "create" && type !== "start" && type !== "substitute" && type !== "render-outputs";
}
function comesToUntil(state, event) {
	if (state.held || state.phase !== "tasks" || state.state === "KILLING") return false;
	if (event.type !== "attempt.ended" && event.type !== "taskrun.ended") return false;
	const run = state.taskRuns.get(event.id);
	return run !== void 0 && run.spec.id === state.until && run.ended && run.state !== "FAILED";
}
function replay(state, event) {
	try {
		apply(state, event);
	} catch (error) {
		throw new UnfitEventError(event, error);
	}
}
var UnfitEventError = class extends Error {
	seq;
	constructor({ seq, type }, cause) {
		super(`event ${seq} (${type}) does not fit what stands before it`, { cause });
		this.name = "UnfitEventError";
		this.seq = seq;
	}
};
function decide(state, event) {
	switch (event.type) {
		case "taskrun.created": return [stopsAt(state, event) ?? beginning(state, state.taskRuns.get(event.id))];
		case "taskrun.started": return [{
			type: state.taskRuns.get(event.id).flowable ? "evaluate" : "run",
			id: event.id
		}];
		case "taskrun.evaluated": return beginScope(state, state.taskRuns.get(event.id));
		case "attempt.ended": return attemptEnded(state.taskRuns.get(event.id), event, state);
		case "taskrun.ended": return runEnded(state, state.taskRuns.get(event.id));
		case "taskrun.paused": return pausedRun(state, state.taskRuns.get(event.id));
		case "taskrun.woken": return wokenRun(state, event);
		case "taskrun.repeated": return beginScope(state, state.taskRuns.get(event.id));
		case "retry.due": return triedAgain(state, state.taskRuns.get(event.id));
		case "execution.kill": return kill(state);
		case "execution.violated": return violated(state);
		case "execution.outputs": return end(event.failure === void 0 ? state.root.outcome : "FAILED");
		case "execution.listened": return nextAfterExecution(state);
		case "execution.ended": return [...abortDetached(state), ...nextAfterExecution(state)];
		case "execution.resumed": return event.ending === true ? [] : resume(state);
		case "execution.restarted":
		case "execution.released": return resume(state);
		case "execution.marked": return [{ type: "complete" }];
		default: return [];
	}
}
function beginScope(state, run) {
	if (run.scope === void 0) return [emitEnded(run, endStateOf(state, run, "FAILED"))];
	return run.pause === void 0 || run.pause.afterChildren === true ? advance(state, run.scope, run) : [emitPaused(run, run.pause)];
}
function stopsAt(state, { id, taskId, value }) {
	const { breakpoints } = state.header;
	if (breakpoints === void 0 || state.phase !== "tasks") return void 0;
	return breakpoints.some((point) => point.id === taskId && (point.value === void 0 || point.value === value)) ? {
		type: "emit",
		event: {
			type: "taskrun.stopped",
			id
		}
	} : void 0;
}
function emitPaused(run, pause) {
	const due = pause.duration === void 0 ? {} : { due: pauseStart(run, pause) + pause.duration };
	return {
		type: "emit",
		event: {
			type: "taskrun.paused",
			id: run.id,
			...due
		}
	};
}
function pauseStart(run, { afterChildren }) {
	return Math.max(run.start, ...(afterChildren === true ? run.scope.children : []).map((child) => child.end ?? 0));
}
function pausedRun(state, run) {
	const due = run.pausedUntil;
	const wait = due === void 0 ? [] : [{
		type: "wait-pause",
		id: run.id,
		due
	}];
	if (run.pause === void 0 || run.pause.afterChildren === true) return wait;
	return [...wait, ...advance(state, run.scope, run)];
}
function wokenRun(state, event) {
	if (event.outcome === "CANCELLED") return end("CANCELLED");
	if (event.exit !== void 0) return end(event.exit);
	const run = state.taskRuns.get(event.id);
	return advance(state, run.scope, run);
}
function advance(state, scope, owner, lane) {
	if (isEnding(state)) return scope.active.size === 0 ? scopeDone(state, scope, owner) : [];
	if (scope.atGate && owner !== void 0) {
		if (owner.pause === void 0) return [{
			type: "review",
			id: owner.id
		}];
		return owner.pause.afterChildren === true && owner.state !== "PAUSED" ? [emitPaused(owner, owner.pause)] : [];
	}
	scope.chooseBranch();
	const next = scope.nextChildren(lane);
	if (next.length === 0) return scope.done ? scopeDone(state, scope, owner) : [];
	return next.map((child) => create(child, owner));
}
function isEnding(state) {
	return state.phase === "tasks" && state.state === "KILLING";
}
function create(child, owner) {
	return {
		type: "create",
		taskId: child.task.id,
		branch: child.branch,
		...owner === void 0 ? {} : { parentId: owner.id },
		...child.value === void 0 ? {} : { value: child.value },
		...child.iteration === void 0 ? {} : { iteration: child.iteration },
		...child.lane === void 0 ? {} : { lane: child.lane }
	};
}
function scopeDone(state, scope, owner) {
	if (owner !== void 0) {
		if (owner.ended) return [];
		return [emitEnded(owner, endStateOf(state, owner, isEnding(state) ? "KILLED" : scope.outcome))];
	}
	if (state.phase !== "tasks") return [];
	if (state.state === "KILLING") return end("KILLED");
	return [{ type: "render-outputs" }];
}
function emitEnded(run, outcome) {
	return {
		type: "emit",
		event: {
			type: "taskrun.ended",
			id: run.id,
			state: outcome
		}
	};
}
function attemptEnded(run, event, state) {
	if (event.updates?.exit !== void 0 && state.phase === "tasks") {
		const iteration = iterationOf(run);
		return iteration === void 0 ? end(event.updates.exit) : [emitEnded(iteration, event.updates.exit)];
	}
	if (event.retry === void 0) return runEnded(state, run);
	if (!event.retry.newExecution) {
		const wait = {
			type: "wait-retry",
			id: run.id,
			due: event.retry.due
		};
		if (event.retry.handled !== true) return [wait];
		return [wait, ...advance(state, state.scopeOf(run), run.parent)];
	}
	return replaced(event.retry.due);
}
function triedAgain(state, run) {
	const start = {
		type: "start",
		id: run.id
	};
	const scope = state.scopeOf(run);
	if (!scope.takeReturn()) return [start];
	return [start, ...lanesOf(scope, run.parent)];
}
function runEnded(state, run) {
	if (isAfter(run.branch)) return nextAfterExecution(state);
	if (state.phase === "tasks" ? run.parent?.ended === true : run.parent?.ended !== false) return [];
	return advance(state, state.scopeOf(run), run.parent, run.lane);
}
function replaced(retryAt) {
	return [{
		type: "emit",
		event: {
			type: "execution.ended",
			state: "RETRIED",
			retryAt
		}
	}];
}
function end(outcome) {
	return [{
		type: "emit",
		event: {
			type: "execution.ended",
			state: outcome
		}
	}];
}
function violated({ phase, exit }) {
	if (phase !== "tasks" || exit === void 0) return [];
	return [{
		type: "emit",
		event: {
			type: "execution.ended",
			state: exit,
			others: "KILLED"
		}
	}];
}
function stoppedLate(state) {
	return (state.after !== void 0 || state.state === "RETRIED") && state.detached.size === 0 ? nextAfterExecution(state) : [];
}
function nextAfterExecution(state) {
	if (state.phase !== "after" || state.afterOpen) return [];
	const retried = state.state === "RETRIED";
	if (!retried && state.after === void 0) return [{ type: "listen" }];
	const next = retried ? void 0 : state.after?.[state.afterNext];
	if (next !== void 0) return [{
		type: "create",
		taskId: next.task.id,
		branch: next.branch
	}];
	if (state.detached.size > 0) return abortDetached(state);
	return [{
		type: "emit",
		event: { type: "execution.completed" }
	}, { type: "complete" }];
}
function abortDetached(state) {
	return [...state.detached].map((run) => ({
		type: "abort",
		id: run.id
	}));
}
function kill(state) {
	const commands = [];
	for (const run of state.taskRuns.values()) {
		if (run.ended || run.flowable) continue;
		if (state.running.has(run)) commands.push({
			type: "abort",
			id: run.id
		});
		else commands.push(emitEnded(run, "KILLED"));
	}
	for (const run of [...state.taskRuns.values()].reverse()) if (!run.ended && run.flowable && (run.scope === void 0 || run.scope.active.size === 0)) commands.push(emitEnded(run, "KILLED"));
	if (state.root.active.size === 0) commands.push(...end("KILLED"));
	return commands;
}
function resume(state) {
	if (state.phase === "completed") return [{ type: "complete" }];
	if (state.phase === "outputs") return [{ type: "render-outputs" }];
	if (state.violatedSlas.size > 0 && state.exit !== void 0 && state.phase === "tasks") return violated(state);
	if (state.phase === "tasks" && state.exit !== void 0) return end(state.exit);
	if (state.phase === "tasks" && state.replacedAt !== void 0) return replaced(state.replacedAt);
	if (isEnding(state)) return kill(state);
	if (state.phase === "tasks" && state.state === "KILLING") return kill(state);
	const commands = [];
	for (const run of state.taskRuns.values()) if (!run.ended) commands.push(...resumeRun(state, run));
	if (state.phase === "after") {
		if (commands.length === 0) commands.push(...nextAfterExecution(state));
		return commands;
	}
	commands.push(...resumeScope(state, state.root, void 0));
	return commands;
}
function resumeRun(state, run) {
	if (state.running.has(run) || state.stopped.has(run)) return [];
	if (run.flowable) {
		if (run.state === "PAUSED") return pausedRun(state, run);
		if (run.isolated && run.home.exit !== void 0) return [emitEnded(run, run.home.exit)];
		if (run.pause !== void 0 && run.pause.afterChildren !== true && run.scope?.gated === true) return [emitPaused(run, run.pause)];
		if (run.scope !== void 0) return resumeScope(state, run.scope, run);
		return [run.state === "RUNNING" ? {
			type: "evaluate",
			id: run.id
		} : beginning(state, run)];
	}
	if (run.state === "RETRYING") return [{
		type: "wait-retry",
		id: run.id,
		due: run.retryDue
	}];
	return [beginning(state, run)];
}
function resumeScope(state, scope, owner) {
	const commands = lanesOf(scope, owner);
	return commands.length > 0 ? commands : advance(state, scope, owner);
}
function lanesOf(scope, owner) {
	return (scope.branch === "tasks" ? scope.idleLanes() : []).flatMap((lane) => scope.nextChildren(lane).filter((child) => child.lane === lane).map((child) => create(child, owner)));
}
// src/engine/scheduler.ts
const BREATH = 128;
function softenedPause(run) {
	const outcome = run.pause.outcome;
	return outcome === "FAILED" && softened(run.spec, "FAILED") !== "FAILED" ? "WARNING" : outcome;
}
var Scheduler = class Scheduler {
	#ports;
	state;
	#seq = 0;
	#internal = [];
	#inbox = [];
	#effects = [];
	#initial;
	#draining = false;
	#admitted = false;
	#admission;
	#sla;
	#left;
	#sinceBreath = 0;
	#stops = new Map();
	#timers = new Map();
	#beginning = new Set();
	#waiting = [];
	#waitingHead = 0;
	#busy = 0;
	#pending = 0;
	#suspended = false;
	#parked = new Set();
	#finished;
	#finish;
	#fault;
	constructor(ports, made, seq) {
		this.#ports = ports;
		[this.state, this.#initial] = made;
		this.#seq = seq;
		this.#admission = new Admission(this.state, ports, (event) => this.#step(event));
		this.#sla = new SlaWatch(this.state, ports, (violation) => this.#violated(violation));
		this.#finished = new Promise((resolve, reject) => {
			this.#finish = resolve;
			this.#fault = reject;
		});
	}
	static create(flow, header, ports) {
		const at = ports.clock.now();
		const scheduler = new Scheduler(ports, begin(flow, header, at), 1);
		ports.journal.append({
			type: "execution.created",
			execution: header,
			seq: 1,
			at
		});
		return scheduler;
	}
	static restore(flow, events, ports, { later = [], next = [{ type: "execution.resumed" }] } = {}) {
		const first = events[0];
		if (first?.type !== "execution.created") throw new Error("a journal begins with the creation of its execution");
		const [state] = begin(flow, first.execution, first.at);
		state.laterFlows.push(...later);
		for (const event of events.slice(1)) replay(state, event);
		const scheduler = new Scheduler(ports, [state, []], events[events.length - 1].seq);
		scheduler.#inbox.push(...next);
		return scheduler;
	}
	async run() {
		this.#ports.observer.onExecution?.(toProgress(this.state));
		this.#sla.start();
		const violation = this.#sla.check();
		if (violation !== void 0) this.#violated(violation);
		this.#settle(this.#guard(() => this.#admission.enter()), (admitted) => {
			this.#admitted = true;
			if (admitted) this.#carryOut(this.#initial);
			else this.#endOnResume();
			this.#drain();
		});
		try {
			await this.#finished;
		} catch (error) {
			this.#abandon();
			throw error;
		} finally {
			this.#sla.stop();
			for (const timer of this.#timers.values()) timer.cancel();
			await this.#leave();
		}
		this.#ports.journal.flush();
		return this.state;
	}
	#violated(violation) {
		if (violation.behavior !== "NONE") this.#admission.cancel();
		this.#post(violation);
	}
	#endOnResume() {
		this.#inbox = this.#inbox.map((event) => event.type === "execution.resumed" ? {
			...event,
			ending: true
		} : event);
	}
	#leave() {
		this.#left ??= this.#admission.leave(this.#suspended ? "suspended" : "ended");
		return this.#left;
	}
	beginWith(events) {
		this.#inbox = [...events];
	}
	wake(run, outputs) {
		this.#inbox.push({
			type: "taskrun.woken",
			id: run.id,
			outcome: "SUCCESS",
			outputs
		});
	}
	kill() {
		this.#admission.cancel();
		this.#post({ type: "execution.kill" });
	}
	hold() {
		const { phase, state, held } = this.state;
		if (held || phase !== "tasks" || state === "KILLING") return false;
		this.#post({
			type: "execution.held",
			state: "PAUSED"
		});
		return true;
	}
	release() {
		const { held, stopped } = this.state;
		const parked = [...this.#parked];
		if (!held && stopped.size === 0 && parked.length === 0) return false;
		this.#parked.clear();
		for (const run of parked) this.#attempt(run);
		if (held) this.#forgetWaiting();
		if (held || stopped.size > 0) this.#post({ type: "execution.released" });
		return true;
	}
	#post(event) {
		this.#inbox.push(event);
		this.#drain();
	}
	#drain() {
		if (this.#draining || !this.#admitted) return;
		this.#draining = true;
		try {
			this.#work();
		} catch (error) {
			this.#fault(error);
		}
	}
	#work() {
		for (;;) {
			this.#takeEvents();
			if (this.#effects.length === 0) break;
			this.#ports.journal.flush();
			const effects = this.#effects;
			this.#effects = [];
			for (const effect of effects) this.#perform(effect);
			this.#sinceBreath += effects.length;
			if (this.#sinceBreath >= BREATH) {
				this.#sinceBreath = 0;
				this.#ports.breathe().then(() => {
					this.#draining = false;
					this.#drain();
				});
				return;
			}
		}
		this.#draining = false;
		this.#suspendIfIdle();
	}
	#suspendIfIdle() {
		const { held, paused, stopped } = this.state;
		if (this.#draining || this.#pending > 0 || this.#timers.size > 0 && !held) return;
		if (paused.size === 0 && stopped.size === 0 && this.#parked.size === 0 && !held) return;
		if (this.#suspended || this.#inbox.length > 0 || this.state.phase !== "tasks") return;
		this.#suspended = true;
		this.#step({ type: "execution.suspended" });
		this.#finish();
	}
	#takeEvents() {
		for (;;) {
			for (let index = 0; index < this.#internal.length; index++) this.#step(this.#internal[index]);
			this.#internal.length = 0;
			if (this.#inbox.length === 0) return;
			const batch = this.#inbox;
			this.#inbox = [];
			for (const event of batch) {
				this.#step(event);
				for (let index = 0; index < this.#internal.length; index++) this.#step(this.#internal[index]);
				this.#internal.length = 0;
			}
		}
	}
	#step(body) {
		const stamped = body;
		stamped.seq = ++this.#seq;
		stamped.at = this.#ports.clock.now();
		const event = body;
		this.#ports.journal.append(event);
		const before = this.state.state;
		const commands = transition(this.state, event);
		const violation = this.#sla.check();
		if (violation === void 0 || violation.behavior === "NONE") this.#carryOut(commands);
		this.#observe(event, before);
		if (violation !== void 0) this.#step(violation);
	}
	#removeFolder(run) {
		if (!run.ended || !run.flowable) return;
		if (this.state.flow.definition(run.spec).sharedFolder === void 0) return;
		this.#settle(this.#ports.removeWorkingDir(this.#ports.sharedWorkingDir(run)), () => {});
	}
	#observe(event, before) {
		const { observer } = this.#ports;
		const run = "id" in event ? this.state.taskRuns.get(event.id) : void 0;
		if (event.type === "taskrun.ended") this.#removeFolder(run);
		if (run !== void 0) observer.onTaskRun?.(toTaskRunRecord(run));
		if (event.type === "execution.ended") this.#leave();
		if (before !== this.state.state) observer.onExecution?.(toProgress(this.state));
	}
	#carryOut(commands) {
		for (const command of commands) if (command.type === "emit") this.#internal.push(command.event);
		else if (command.type === "create") {
			const { type: _, ...slot } = command;
			this.#internal.push({
				type: "taskrun.created",
				id: this.#ports.newId(),
				...slot
			});
		} else this.#effects.push(command);
	}
	#perform(effect) {
		switch (effect.type) {
			case "start":
				this.#waiting.push(this.state.taskRuns.get(effect.id));
				this.#startWaiting();
				return;
			case "substitute":
				this.#settle(substituted(this.state, this.state.taskRuns.get(effect.id), this.#ports), (event) => this.#post(event));
				return;
			case "run":
				this.#attempt(this.state.taskRuns.get(effect.id));
				return;
			case "evaluate":
				this.#evaluate(this.state.taskRuns.get(effect.id));
				return;
			case "review":
				this.#review(this.state.taskRuns.get(effect.id));
				return;
			case "wait-pause":
				this.#waitPause(this.state.taskRuns.get(effect.id), effect.due);
				return;
			case "wait-retry":
				this.#timer(effect.id, effect.due, () => this.#post({
					type: "retry.due",
					id: effect.id
				}));
				return;
			case "abort":
				this.#abort(this.state.taskRuns.get(effect.id));
				return;
			case "render-outputs":
				this.#settle(renderOutputs(this.state, this.#ports), (event) => this.#post(event));
				return;
			case "listen":
				this.#settle(listenersToRun(this.state, this.#ports), (listeners) => this.#post({
					type: "execution.listened",
					listeners
				}));
				return;
			case "complete": this.#finish();
		}
	}
	#abort(run) {
		this.#stops.get(run)?.abort(this.#killReason());
		if (this.#parked.delete(run)) this.#post({
			type: "attempt.ended",
			id: run.id,
			state: "KILLED",
			runState: "KILLED"
		});
	}
	#abandon() {
		for (const stop of this.#stops.values()) stop.abort(new require_common.TaskFailure("stopped: its execution cannot go on", { killed: true }));
	}
	#killReason() {
		return this.state.state === "KILLING" || this.state.state === "KILLED" ? new require_common.TaskFailure("killed", { killed: true }) : new require_common.TaskFailure("stopped: its execution has ended", { killed: true });
	}
	#timer(id, at, callback) {
		this.#timers.get(id)?.cancel();
		const timer = this.#ports.clock.setTimer(at, () => {
			this.#timers.delete(id);
			callback();
		});
		this.#timers.set(id, timer);
	}
	#startWaiting() {
		if (this.state.held) this.#forgetWaiting();
		while (this.#waitingHead < this.#waiting.length) {
			const run = this.#waiting[this.#waitingHead];
			if (this.#takesPlace(run) && this.#busy >= this.#ports.maxParallel) return;
			this.#waitingHead += 1;
			if (this.#waitingHead === this.#waiting.length) {
				this.#waiting.length = 0;
				this.#waitingHead = 0;
			}
			if (run.ended || run.state === "RUNNING" || this.#beginning.has(run)) continue;
			if (this.#takesPlace(run)) this.#busy += 1;
			this.#begin(run);
		}
	}
	#forgetWaiting() {
		this.#waiting.length = 0;
		this.#waitingHead = 0;
	}
	#takesPlace(run) {
		const definition = this.state.flow.definition(run.spec);
		return definition.kind === "task" && definition.waits !== true;
	}
	#release(run) {
		if (!this.#takesPlace(run)) return;
		this.#busy -= 1;
		this.#startWaiting();
	}
	#begin(run) {
		const { runIf, when } = run.spec.properties;
		const condition = runIf ?? when;
		if (condition === void 0 || condition === null) {
			this.#inbox.push({
				type: "taskrun.started",
				id: run.id
			});
			this.#drain();
			return;
		}
		this.#beginning.add(run);
		const fail = (error) => {
			this.#beginning.delete(run);
			const failure = failureRecord(error, run.spec.id, this.#ports);
			this.#post({
				type: "taskrun.ended",
				id: run.id,
				state: "FAILED",
				failure: {
					...failure,
					at: {
						property: runIf === void 0 ? "when" : "runIf",
						...failure.at
					}
				}
			});
			this.#release(run);
		};
		this.#settle(this.#guard(() => rendererFor(this.state, run, this.#ports).render(String(condition))), (text) => {
			this.#beginning.delete(run);
			if (isTruthy(text.trim())) this.#post({
				type: "taskrun.started",
				id: run.id
			});
			else {
				this.#post({
					type: "taskrun.ended",
					id: run.id,
					state: "SKIPPED"
				});
				this.#release(run);
			}
		}, fail);
	}
	#attempt(run) {
		if (run.ended) {
			this.#release(run);
			return;
		}
		const stop = new AttemptStop();
		const attempt = runAttempt(this.state, run, stop, this.#ports);
		if (!require_common.isPromise(attempt)) {
			this.#attemptEnded(run, attempt);
			return;
		}
		this.#stops.set(run, stop);
		this.#settle(attempt, (result) => this.#attemptEnded(run, result));
	}
	#attemptEnded(run, result) {
		this.#stops.delete(run);
		if (result.suspended === true && !run.ended && this.state.state !== "KILLING") {
			this.#parked.add(run);
			this.#release(run);
			return;
		}
		const now = this.#ports.clock.now();
		const judgement = run.ended ? {} : judgeAttempt(this.state, run, result, now, this.#ports.random());
		this.#inbox.push({
			type: "attempt.ended",
			id: run.id,
			...result,
			...judgement
		});
		this.#release(run);
		this.#drain();
	}
	#evaluate(run) {
		if (run.ended) return;
		const definition = this.state.flow.definition(run.spec);
		this.#settle(this.#guard(() => this.#evaluation(run, definition)), (evaluation) => this.#post({
			type: "taskrun.evaluated",
			id: run.id,
			evaluation
		}), (error) => {
			const failure = failureRecord(error, run.spec.id, this.#ports);
			this.#post({
				type: "taskrun.ended",
				id: run.id,
				state: endStateOf(this.state, run, "FAILED"),
				failure
			});
		});
	}
	#evaluation(run, definition) {
		const renderer = rendererFor(this.state, run, this.#ports);
		return require_common.chain(bindProperties(definition.properties, run.spec.properties, renderer), (properties) => require_common.chain(this.#openFolder(run, definition, properties), () => definition.evaluate({
			...renderer,
			properties,
			withContext: this.#contextOf(run)
		})));
	}
	#contextOf(run) {
		return (work) => withTaskContext(this.state, run, this.#ports, work);
	}
	#openFolder(run, definition, properties) {
		const { sharedFolder } = definition;
		if (sharedFolder === void 0) return void 0;
		return withTaskContext(this.state, run, this.#ports, (context) => sharedFolder.open(properties, context));
	}
	async #closeFolder(run, shared, properties) {
		const outputs = await withTaskContext(this.state, run, this.#ports, (context) => shared.close(properties, context));
		return {
			end: "SUCCESS",
			...outputs === void 0 ? {} : { outputs }
		};
	}
	#waitPause(run, due) {
		const { pause } = run;
		const outputs = pause?.outputs === void 0 ? {} : { outputs: pause.outputs };
		const event = pause === void 0 ? {
			type: "taskrun.repeated",
			id: run.id
		} : {
			type: "taskrun.woken",
			id: run.id,
			outcome: softenedPause(run),
			...outputs
		};
		this.#timer(run.id, due, () => {
			if (run.pause === pause && run.state === "PAUSED") this.#post(event);
		});
	}
	#review(run) {
		if (run.ended) return;
		const definition = this.state.flow.definition(run.spec);
		const now = this.#ports.clock.now();
		this.#settle(this.#guard(() => this.#reviewed(run, definition, now)), (review) => this.#post("again" in review ? {
			type: "taskrun.paused",
			id: run.id,
			due: now + review.again
		} : {
			type: "taskrun.woken",
			id: run.id,
			outcome: review.end,
			...review.exit === void 0 ? {} : { exit: review.exit },
			...review.outputs === void 0 ? {} : { outputs: review.outputs }
		}), (error) => {
			const failure = failureRecord(error, run.spec.id, this.#ports);
			this.#post({
				type: "taskrun.woken",
				id: run.id,
				outcome: "FAILED",
				failure
			});
		});
	}
	#reviewed(run, definition, now) {
		const renderer = rendererFor(this.state, run, this.#ports);
		return require_common.chain(bindProperties(definition.properties, run.spec.properties, renderer), (properties) => {
			if (definition.sharedFolder !== void 0) return this.#closeFolder(run, definition.sharedFolder, properties);
			const context = {
				...renderer,
				properties,
				iterationCount: run.iterationCount,
				elapsed: now - run.start,
				evaluation: run.evaluation,
				outputs: run.outputs ?? {},
				children: run.scope.children.filter((child) => child.branch === "tasks"),
				withContext: this.#contextOf(run)
			};
			return definition.review(context);
		});
	}
	#guard(work) {
		try {
			return work();
		} catch (error) {
			return Promise.reject(error instanceof Error ? error : new Error(String(error)));
		}
	}
	#settle(value, next, failed) {
		if (!require_common.isPromise(value)) {
			next(value);
			return;
		}
		this.#pending += 1;
		const done = () => {
			this.#pending -= 1;
		};
		value.then(done, done);
		value.then(next, failed ?? ((error) => this.#fault(error))).catch((error) => this.#fault(error)).finally(() => this.#suspendIfIdle());
	}
};
function secretForms(secret) {
	const forms = new Set();
	const add = (form) => {
		if (form.length >= 4) forms.add(form);
	};
	const addEncoded = (text) => {
		add(text);
		const escaped = jsonEscape(text);
		add(escaped);
		add(jsonEscape(escaped));
		addUrlForms(text, add);
		add(xmlEscape(text));
		for (const form of base64Forms(text)) add(form);
	};
	addEncoded(secret);
	addEncoded(secret.trim());
	const lines = secret.split(/\r?\n/);
	if (lines.length > 1) {
		addEncoded(lines.join("\n"));
		addEncoded(lines.join("\r\n"));
		for (const line of lines) if (line.trim().length >= 4) addEncoded(line.trim());
	}
	return [...forms];
}
function jsonEscape(text) {
	return JSON.stringify(text).slice(1, -1);
}
function addUrlForms(text, add) {
	const component = encodeUri(text);
	const lower = (form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
	for (const form of [
		component,
		component.replaceAll("%20", "+").replace(/[!'()~]/g, percent),
		component.replace(/[!'()*~]/g, percent),
		component.replace(/%(2C|2F|3A|3B|3D|3F|40|26|2B|24|23)/g, (code) => decodeURIComponent(code)),
		component.replace(/%(21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code))
	]) {
		add(form);
		add(lower(form));
	}
}
function encodeUri(text) {
	return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, "\ufffd"));
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function xmlEscape(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
function base64Forms(text) {
	const bytes = Buffer.from(text, "utf8");
	const forms = [bytes.toString("base64")];
	for (let shift = 0; shift < 3; shift++) {
		const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
		const first = Math.ceil(shift * 8 / 6);
		const end = Math.floor((shift + bytes.length) * 8 / 6);
		forms.push(padded.slice(first, end));
	}
	const urlSafe = forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
	return [...forms, ...urlSafe];
}
// src/storage/pattern-search.ts
const MASK = 65535;
var PatternSearch = class {
	#begins = new Uint8Array(65536);
	#byHash = new Map();
	#known = new Set();
	#longest = 0;
	get longest() {
		return this.#longest;
	}
	get size() {
		return this.#known.size;
	}
	add(text, tag, replaces = () => false) {
		if (text.length < 4) return;
		const hash = hashAt(text, 0);
		const same = this.#byHash.get(hash) ?? [];
		if (this.#known.has(text)) {
			const known = same.find((candidate) => candidate.text === text);
			if (known !== void 0 && replaces(known.tag)) known.tag = tag;
			return;
		}
		this.#known.add(text);
		this.#longest = Math.max(this.#longest, text.length);
		this.#begins[hash] = 1;
		same.push({
			text,
			tag
		});
		same.sort((a, b) => b.text.length - a.text.length);
		this.#byHash.set(hash, same);
	}
	find(text) {
		const matches = [];
		if (this.#known.size === 0) return matches;
		const last = text.length - 4;
		for (let at = 0; at <= last; at++) {
			if (this.#begins[hashAt(text, at)] === 0) continue;
			for (const candidate of this.#byHash.get(hashAt(text, at)) ?? []) {
				if (!text.startsWith(candidate.text, at)) continue;
				matches.push({
					start: at,
					end: at + candidate.text.length,
					tag: candidate.tag
				});
				break;
			}
		}
		return matches;
	}
};
function hashAt(text, at) {
	return (text.charCodeAt(at) ^ text.charCodeAt(at + 1) << 3 ^ text.charCodeAt(at + 2) << 6 ^ text.charCodeAt(at + 3) << 9) & MASK;
}
// src/storage/redaction.ts
const SECRET_MASK = "******";
const OPEN = "\u27e6";
const MARK = /\u27e6(?:literal|secret:([^#\u27e7]*)#(\d+)(?:@(\d+))?)\u27e7/g;
const NUMBER = "\u27e6number\u27e7";
const FROM_PARENT = "parent.";
const FROM_SUBFLOW = "subflow.";
var Redactor = class {
	#search = new PatternSearch();
	#short = new Map();
	#secrets = new Map();
	#named = new Map();
	get isEmpty() {
		return this.#search.size === 0 && this.#short.size === 0;
	}
	register(secret, name) {
		if (secret.trim() === "") return;
		const isShort = secret.length < 4;
		const forms = isShort ? [secret] : secretForms(secret);
		if (name !== void 0) this.#named.set(name, forms);
		if (!this.#secrets.has(secret) || isBetter(name, this.#secrets.get(secret))) this.#secrets.set(secret, name);
		if (isShort) this.#short.set(secret, this.#secrets.get(secret));
		else for (const [index, form] of forms.entries()) this.#search.add(form, {
			name,
			index,
			secret
		}, (old) => isBetter(name, old.name));
	}
	inherit(around) {
		for (const [secret, name] of around.#secrets) this.register(secret, name === void 0 ? void 0 : FROM_PARENT + name);
	}
	secretsIn(value) {
		const found = new Map();
		const look = (text) => {
			if (this.#short.has(text)) found.set(text, this.#short.get(text));
			for (const { tag } of this.#search.find(text)) found.set(tag.secret, tag.name);
			return text;
		};
		mapTexts(value, look, (number) => {
			look(String(number));
			return number;
		});
		return found;
	}
	redact(text) {
		if (this.#short.has(text)) return SECRET_MASK;
		const matches = this.#search.find(text);
		if (matches.length === 0) return text;
		let result = "";
		let at = 0;
		for (const { start, end } of mergeOverlaps(matches)) {
			result += text.slice(at, start) + SECRET_MASK;
			at = end;
		}
		return result + text.slice(at);
	}
	redactStructure(value) {
		if (this.isEmpty) return value;
		return mapTexts(value, (text) => this.redact(text), (number) => this.#isSecretNumber(number) ? SECRET_MASK : number);
	}
	stream() {
		return new RedactedStream(this.#search, (text) => this.redact(text));
	}
	seal(value) {
		return mapTexts(value, (text) => this.#sealText(text), (number) => this.#isSecretNumber(number) ? NUMBER + this.#sealText(String(number)) : number);
	}
	unseal(value) {
		const missing = new Set();
		const open = (text) => text.includes(OPEN) ? this.#unsealText(text, missing) : text;
		return {
			value: mapTexts(value, (text) => {
				if (!text.startsWith(NUMBER)) return open(text);
				const digits = open(text.slice(8));
				const number = Number(digits);
				return digits.trim() === "" || Number.isNaN(number) ? digits : number;
			}),
			missing: [...missing]
		};
	}
	#isSecretNumber(number) {
		const text = String(number);
		return this.#short.has(text) || this.redact(text) === "******";
	}
	#sealText(text) {
		if (this.#short.has(text)) return mark({
			name: this.#short.get(text),
			index: 0,
			secret: text
		}, 0);
		const matches = this.#search.find(text);
		if (matches.length === 0) return escapeMarks(text);
		let result = "";
		let at = 0;
		for (const { start, end, tag } of matches) {
			if (end <= at) continue;
			if (start > at) result += escapeMarks(text.slice(at, start));
			result += mark(tag, Math.max(0, at - start));
			at = end;
		}
		return result + escapeMarks(text.slice(at));
	}
	#unsealText(text, missing) {
		return text.replace(MARK, (_, encoded, index, from) => {
			if (encoded === void 0) return OPEN;
			if (encoded === "") return SECRET_MASK;
			const name = decodeURIComponent(encoded);
			const form = this.#named.get(name)?.[Number(index)];
			if (form === void 0) missing.add(name);
			return form === void 0 ? SECRET_MASK : form.slice(Number(from ?? 0));
		});
	}
};
var RedactedStream = class {
	#search;
	#redact;
	#held = "";
	constructor(search, redact) {
		this.#search = search;
		this.#redact = redact;
	}
	push(piece) {
		const text = this.#held + piece;
		let cut = text.length - Math.max(0, this.#search.longest - 1);
		if (this.#search.longest === 0) cut = text.length;
		if (cut <= 0) {
			this.#held = text;
			return "";
		}
		for (const { start, end } of mergeOverlaps(this.#search.find(text))) if (start < cut && end > cut) cut = start;
		this.#held = text.slice(cut);
		return this.#redact(text.slice(0, cut));
	}
	end() {
		const rest = this.#redact(this.#held);
		this.#held = "";
		return rest;
	}
};
function isBetter(name, old) {
	return rank(name) > rank(old);
}
function rank(name) {
	if (name === void 0) return 0;
	return name.startsWith("parent.") || name.startsWith("subflow.") ? 1 : 2;
}
function mark(form, from) {
	return `${OPEN}secret:${form.name === void 0 ? "" : encodeURIComponent(form.name)}#${form.index}${from === 0 ? "" : `@${from}`}\u27e7`;
}
function escapeMarks(text) {
	return text.includes(OPEN) ? text.replaceAll(OPEN, `${OPEN}literal\u27e7`) : text;
}
function mergeOverlaps(matches) {
	const merged = [];
	for (const { start, end } of matches) {
		const last = merged.at(-1);
		if (last !== void 0 && start < last.end) last.end = Math.max(last.end, end);
		else merged.push({
			start,
			end
		});
	}
	return merged;
}
function mapTexts(value, text, number = (same) => same) {
	if (typeof value === "string") return text(value);
	if (typeof value === "number" || typeof value === "bigint") return number(value);
	if (Array.isArray(value)) {
		let changed = false;
		const items = value.map((item) => {
			const mapped = mapTexts(item, text, number);
			if (mapped !== item) changed = true;
			return mapped;
		});
		return changed ? items : value;
	}
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Map) return new Map([...value].map(([key, item]) => [mapTexts(key, text, number), mapTexts(item, text, number)]));
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return value;
	let changed = false;
	const entries = Object.entries(value).map(([key, item]) => {
		const mappedKey = String(text(key));
		const mapped = mapTexts(item, text, number);
		if (mapped !== item || mappedKey !== key) changed = true;
		return [mappedKey, mapped];
	});
	if (!changed) return value;
	const result = Object.create(prototype);
	for (const [key, item] of entries) Object.defineProperty(result, key, {
		value: item,
		enumerable: true,
		configurable: true,
		writable: true
	});
	return result;
}
// \0builtin:stream
const builtin$1 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:stream");
const node$1 = builtin$1();
const Readable = node$1.Readable;
const Transform = node$1.Transform;
const pipeline$1 = node$1.pipeline;
// \0builtin:stream/promises
const builtin = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:stream/promises");
const node = builtin();
const finished = node.finished;
const pipeline = node.pipeline;
// src/storage/task-storage.ts
function createExecutionStorage(options) {
	const at = (...folder) => new LocalTaskStorage(options, folder);
	return {
		forTaskRun: (task, taskRunId) => at("tasks", require_common.slugify(task.id), taskRunId),
		forInput: (inputId) => at("inputs", ...require_common.relativeSegments(inputId) ?? ["input"]),
		forTrigger: (triggerId) => at("trigger", require_common.slugify(triggerId))
	};
}
function numbered(attempt, base) {
	return Buffer.byteLength(base) > 240 ? [String(attempt), base] : [`${attempt}-${base}`];
}
var LocalTaskStorage = class {
	#options;
	#home;
	#folder;
	constructor(options, folder) {
		this.#options = options;
		this.#home = require_common.executionPath(options);
		this.#folder = folder;
	}
	async put(name, content) {
		const target = await this.#reserve(name);
		try {
			if (content instanceof Readable) await pipeline(content, require_start.createWriteStream(target.path));
			else {
				const file = await require_start.open(target.path, "w");
				await file.writeFile(content).finally(() => file.close());
			}
		} catch (error) {
			await require_start.rm(target.path, { force: true });
			throw new require_common.TaskFailure(`Cannot store \u201c${name}\u201d: ${require_start.describeSystemError(error)}`, { cause: error });
		}
		return target.uri;
	}
	async putFile(name, localPath, options = {}) {
		const target = await this.#reserve(name);
		try {
			const movable = options.move === true && (await require_start.lstat(localPath)).isFile();
			if (!movable || !await tryRename(localPath, target.path)) {
				await require_start.copyFile(localPath, target.path, require_start.constants.COPYFILE_FICLONE);
				if (movable) await require_start.rm(localPath, { force: true });
			}
		} catch (error) {
			await require_start.rm(target.path, { force: true });
			throw new require_common.TaskFailure(`Cannot store ${localPath} as \u201c${name}\u201d: ${require_start.describeSystemError(error)}`, { cause: error });
		}
		return target.uri;
	}
	async open(uri) {
		const path = await this.localPath(uri);
		return (await require_start.open(path, "r").catch((error) => {
			throw new require_common.TaskFailure(`Cannot read ${uri}: ${require_start.describeSystemError(error)}`, { cause: error });
		})).createReadStream();
	}
	async fetch(uri, localPath) {
		const path = await this.localPath(uri);
		try {
			await require_start.mkdir(require_start.dirname(localPath), { recursive: true });
			await require_start.copyFile(path, localPath, require_start.constants.COPYFILE_FICLONE);
		} catch (error) {
			throw new require_common.TaskFailure(`Cannot copy ${uri} to ${localPath}: ${require_start.describeSystemError(error)}`, { cause: error });
		}
		return localPath;
	}
	async localPath(uri) {
		const path = await this.#resolve(uri);
		const found = await require_start.stat(path).catch(() => void 0);
		if (found === void 0) throw new require_common.TaskFailure(`There is no file ${uri}`);
		if (!found.isFile()) throw new require_common.TaskFailure(`${uri} is a folder, not a file`);
		return path;
	}
	async exists(uri) {
		const path = await this.#resolve(uri).catch((error) => {
			if (error instanceof Missing) return void 0;
			throw error;
		});
		if (path === void 0) return false;
		return await require_start.stat(path).then((found) => found.isFile(), () => false);
	}
	async size(uri) {
		return (await require_start.stat(await this.localPath(uri))).size;
	}
	async delete(uri) {
		const parsed = require_common.parseUri(uri);
		if (parsed?.scheme !== "kestra" || !parsed.path.startsWith(`${this.#home}/`)) throw new require_common.TaskFailure(`${uri} is not deleted: a task deletes files of its own execution only (kestra://${this.#home}/\u2026)`);
		const path = await this.#resolve(uri);
		if (!(await require_start.stat(path).catch(() => void 0))?.isFile()) return false;
		await require_start.rm(path);
		return true;
	}
	async list() {
		const { filesDir } = this.#options;
		return (await require_start.readdir(filesDir, {
			recursive: true,
			withFileTypes: true
		}).catch(() => [])).filter((entry) => entry.isFile()).map((entry) => require_start.relative(filesDir, require_start.join(entry.parentPath, entry.name)).split(require_start.sep).join("/")).sort().map((path) => require_common.kestraUri(`${this.#home}/${path}`));
	}
	async #reserve(name) {
		const segments = require_common.relativeSegments(name);
		if (segments === void 0) throw new require_common.TaskFailure(`\u201c${name}\u201d is no name for a stored file: it must be a relative path without \u201c..\u201d`);
		const folder = [...this.#folder, ...segments.slice(0, -1)];
		const base = segments.at(-1);
		const directory = require_start.join(this.#options.filesDir, ...folder);
		try {
			await require_start.mkdir(directory, { recursive: true });
			for (let attempt = 1;; attempt++) {
				const unique = attempt === 1 ? [base] : numbered(attempt, base);
				const path = require_start.join(directory, ...unique);
				if (unique.length > 1) await require_start.mkdir(require_start.dirname(path), { recursive: true });
				if (await reserveFile(path)) return {
					path,
					uri: require_common.kestraUri([
						this.#home,
						...folder,
						...unique
					].join("/"))
				};
			}
		} catch (error) {
			throw new require_common.TaskFailure(`Cannot store \u201c${name}\u201d in ${directory}: ${require_start.describeSystemError(error)}`, { cause: error });
		}
	}
	async #resolve(uri) {
		const parsed = require_common.parseUri(uri);
		if (parsed === void 0) throw new require_common.TaskFailure(`\u201c${uri}\u201d is no URI of a file. Write kestra:///\u2026 (a file of an execution), nsfile:///path (a namespace file) or file:///path`);
		switch (parsed.scheme) {
			case "kestra": return await this.#resolveStored(uri, parsed.authority, parsed.path);
			case "nsfile": return await this.#resolveNamespaceFile(parsed.authority, parsed.path);
			case "file": return await this.#resolveHostFile(uri, parsed.path);
			default: throw new require_common.TaskFailure(`${uri} cannot be read: the scheme \u201c${parsed.scheme}\u201d is none of kestra, nsfile and file`);
		}
	}
	async #resolveStored(uri, authority, path) {
		if (authority !== "") throw new require_common.TaskFailure(`${uri} is refused: a kestra URI has three slashes, kestra:///\u2026`);
		const own = inside(path, this.#home, this.#options.filesDir);
		if (own !== void 0) return own;
		const file = /^\/(.+)\/_files\/(.+)$/.exec(path);
		if (file !== null && !path.includes("/executions/")) return await this.#resolveNamespaceFile(file[1].replaceAll("/", "."), `/${file[2]}`);
		const executionId = /^\/.+\/executions\/([^/]+)\//.exec(path)?.[1];
		const foreign = executionId === void 0 ? void 0 : await this.#options.readable?.(executionId);
		const found = foreign === void 0 ? void 0 : inside(path, require_common.executionPath(foreign), foreign.filesDir);
		if (found !== void 0) return found;
		throw new require_common.TaskFailure(`${uri} is refused: a task reads files of its own execution (kestra://${this.#home}/\u2026), of the one that started it, and namespace files`);
	}
	async #resolveNamespaceFile(namespace, path) {
		try {
			return await this.#options.namespaceFiles.localPath(namespace || this.#options.namespace, path.slice(1));
		} catch (error) {
			throw new Missing(error.message);
		}
	}
	async #resolveHostFile(uri, path) {
		const allowed = this.#options.allowedPaths ?? [];
		const local = require_start.resolve(path);
		const real = await require_start.realpath(local).catch(() => local);
		for (const folder of allowed) {
			const home = await require_start.realpath(folder).catch(() => require_start.resolve(folder));
			if (real === home || real.startsWith(home + require_start.sep)) return real;
		}
		const where = allowed.length === 0 ? "no folder is allowed yet" : `allowed are ${allowed.join(", ")}`;
		throw new require_common.TaskFailure(`${uri} is refused: file:// reads only below allowed folders (${where}); add it to \u201callowedPaths\u201d in gitestra.yaml`);
	}
};
var Missing = class extends require_common.TaskFailure {};
function inside(path, home, filesDir) {
	if (!path.startsWith(`${home}/`)) return void 0;
	const segments = require_common.relativeSegments(path.slice(home.length + 1));
	if (segments === void 0) throw new require_common.TaskFailure(`kestra://${path} is refused: a path must not leave its folder`);
	return require_start.join(filesDir, ...segments);
}
async function reserveFile(path) {
	try {
		await (await require_start.open(path, "wx")).close();
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
async function tryRename(from, to) {
	try {
		await require_start.rename(from, to);
		return true;
	} catch (error) {
		if (error.code === "EXDEV") return false;
		throw error;
	}
}
// src/storage/control-requests.ts
const CONTROLS = [
	"kill",
	"pause",
	"resume"
];
const FOLDER = "control";
let requests = 0;
function leaveRequest(folder, request) {
	const id = `${process.pid}-${Date.now().toString(36)}-${++requests}`;
	require_start.mkdirSync(require_start.join(folder, FOLDER), { recursive: true });
	writeWhole(require_start.join(folder, FOLDER, `request-${id}.json`), {
		id,
		...request
	});
	return id;
}
function takeRequests(folder) {
	const self = require_common.thisProcess();
	const found = [];
	for (const name of namesIn(require_start.join(folder, FOLDER))) {
		if (!/^request-.*\.json$/.test(name)) continue;
		const path = require_start.join(folder, FOLDER, name);
		const request = readWhole(path);
		require_start.rmSync(path, { force: true });
		const { to } = request ?? {};
		if (to?.pid !== self.pid || to.host !== self.host || to.started !== self.started) continue;
		if (CONTROLS.includes(request.control)) found.push(request);
	}
	return found;
}
function answerRequest(folder, id, answer) {
	writeWhole(require_start.join(folder, FOLDER, `answer-${id}.json`), answer);
}
function takeAnswer(folder, id) {
	const path = require_start.join(folder, FOLDER, `answer-${id}.json`);
	const answer = readWhole(path);
	if (answer !== void 0) require_start.rmSync(path, { force: true });
	return answer;
}
function dropRequest(folder, id) {
	require_start.rmSync(require_start.join(folder, FOLDER, `request-${id}.json`), { force: true });
}
function namesIn(folder) {
	try {
		return require_start.readdirSync(folder).sort();
	} catch {
		return [];
	}
}
function writeWhole(path, value) {
	const draft = `${path}.tmp`;
	require_start.writeFileSync(draft, JSON.stringify(value));
	require_start.renameSync(draft, path);
}
function readWhole(path) {
	try {
		return JSON.parse(require_start.readFileSync(path, "utf8"));
	} catch {
		return;
	}
}
// src/app/control-watch.ts
const INTERVAL = 200;
const watched = new Map();
let timer;
function watchControl(folder, handler) {
	watched.set(folder, handler);
	timer ??= setInterval(look, INTERVAL).unref();
	return () => {
		watched.delete(folder);
		if (watched.size > 0 || timer === void 0) return;
		clearInterval(timer);
		timer = void 0;
	};
}
function look() {
	for (const [folder, handler] of [...watched]) for (const request of takeRequests(folder)) try {
		answerRequest(folder, request.id, handler(request));
	} catch {}
}
// src/app/execution-key-value.ts
function executionKeyValue({ store, executionId, redact }) {
	return {
		...store,
		async set(namespace, key, entry, options) {
			if (redact !== void 0) refuseSecret(namespace, key, entry, redact);
			return store.set(namespace, key, entry, {
				...options,
				by: executionId
			});
		},
		delete: (namespace, key) => store.delete(namespace, key, { by: executionId })
	};
}
function refuseSecret(namespace, key, entry, redact) {
	const text = JSON.stringify([entry.value, entry.description]);
	if (redact(text) === text) return;
	throw new require_common.TaskFailure(`the value of \`${key}\` holds a secret, and the KV store of ${namespace} is kept in the Git repository, where secrets are never written; keep it as a secret of the repository, or set \`state: local\``);
}
// src/git/state-history.ts
var state_history_exports = require_rolldown_runtime.__exportAll({
	executionPath: () => executionPath,
	executionPaths: () => executionPaths,
	writeExecution: () => writeExecution
});
const ROOT = "executions/";
function executionPath(execution) {
	const { id, namespace, flowId, startDate } = execution;
	const [year, month] = new Date(startDate).toISOString().split("-");
	return `${ROOT}${namespace}/${flowId}/${year}/${month}/${id}.json`;
}
async function executionPaths(tree, { flow, since, until } = {}) {
	const first = since === void 0 ? "" : new Date(since).toISOString().slice(0, 7);
	const last = until === void 0 ? "9999-99" : new Date(until).toISOString().slice(0, 7);
	const found = [];
	for (const path of await tree.list(ROOT)) {
		const [, namespace, flowId, year, month, file] = path.split("/");
		if (file === void 0) continue;
		const execution = {
			path,
			namespace,
			flowId,
			month: `${year}-${month}`,
			id: file.replace(/\.json$/, "")
		};
		if (execution.month < first || execution.month > last) continue;
		if (flow !== void 0 && !belongsTo(execution, flow)) continue;
		found.push(execution);
	}
	return found.sort((a, b) => a.month < b.month ? 1 : a.month > b.month ? -1 : 0);
}
function writeExecution(tree, execution) {
	tree.write(executionPath(execution), `${JSON.stringify(execution, null, 1)}\n`);
}
function belongsTo({ namespace, flowId }, wanted) {
	return `${namespace}.${flowId}` === wanted || namespace === wanted || namespace.startsWith(`${wanted}.`);
}
// src/app/new-id.ts
const pool = Buffer.alloc(4096);
let used = pool.length;
function newId() {
	return require_common.friendlyId((size) => {
		if (used + size > pool.length) {
			require_common.randomFillSync(pool);
			used = 0;
		}
		used += size;
		return pool.subarray(used - size, used);
	});
}
// src/app/execution-lease.ts
var execution_lease_exports = require_rolldown_runtime.__exportAll({
	leaseExecution: () => leaseExecution,
	leasedLock: () => leasedLock
});
async function leaseExecution(id, known, { state: open, clock, where, warn }) {
	const state = await open();
	const request = {
		name: `execution-${id}`,
		id: newId(),
		limit: 1,
		queue: false,
		where
	};
	const answer = await new require_common.StateSlots({
		state,
		clock
	}).ask(request).catch((error) => {
		if (!(error instanceof require_common.StateRefError) || error.kind !== "refused") throw usage(error);
		warn(`${error.message}; another machine may be at work on execution ${id} too`);
	});
	if (answer === void 0) return void 0;
	if (answer.kind === "full") throw busy(id, answer.holders[0]);
	const elsewhere = await published(state, id);
	if (lastChange(elsewhere) <= lastChange(known)) return answer.lease;
	await answer.lease.release();
	throw new require_start.UsageError(`execution ${id} went on elsewhere and is ${elsewhere.state} there${elsewhere.job === void 0 ? "" : ` (${elsewhere.job.url})`}: what is here is older`, `get it as it is there: gitestra executions fetch ${id}`);
}
function leasedLock(here, lease) {
	const leave = () => lease.release().catch(() => void 0);
	return {
		releaseHere: () => here.release(),
		leave,
		onLost: (listener) => lease.onLost(listener),
		release: () => {
			here.release();
			leave();
		}
	};
}
function isLeased(lock) {
	return "leave" in lock;
}
function busy(id, holder) {
	const who = holder?.where ?? "another machine";
	const expires = holder === void 0 ? "" : ` If it died, the place is free at ${holder.expires}`;
	return new require_start.UsageError(`execution ${id} is being worked on by ${who}${holder === void 0 ? "" : ` since ${holder.since}`}`, `wait for it, or end it first.${expires}`);
}
function usage(error) {
	return error instanceof require_common.StateRefError ? new require_start.UsageError(`${error.message}, so it is not known whether another machine works on the execution`) : error;
}
async function published(state, id) {
	const tree = await state.tree();
	const found = (await executionPaths(tree)).find((path) => path.id === id);
	const text = found === void 0 ? void 0 : await tree.read(found.path);
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
function lastChange(execution) {
	return execution?.histories?.at(-1)?.date ?? 0;
}
// src/app/expression-services.ts
const MACHINE = {
	now: () => require_common.systemClock.now(),
	randomBytes: (size) => require_common.randomBytes(size),
	http: requestHttp,
	randomPort: freePort
};
function machineServices() {
	return MACHINE;
}
const isUri = (path) => /^(kestra|nsfile|file):\/\//.test(path);
function expressionServices(sources, namespace, storageView) {
	let made;
	const storageOf = () => {
		made ??= storageView();
		return made;
	};
	const { now, randomBytes: bytes, http, randomPort } = MACHINE;
	return {
		now,
		randomBytes: bytes,
		http,
		randomPort,
		secret: (key) => sources.secrets.get(key),
		async kv(key, asked) {
			const entry = await sources.kv.get(asked ?? namespace, key);
			if (entry === void 0) return void 0;
			const { entryValue } = await Promise.resolve().then(() => require("./entry-value.js")).then((n) => n.entry_value_exports);
			return entryValue(entry);
		},
		async readFile(path, place) {
			if (isUri(path)) {
				const storage = storageOf();
				return await storage.exists(path) ? text(storage, path) : void 0;
			}
			const bytes = await readNamespaceFile(sources.namespaceFiles, place.namespace ?? namespace, path);
			return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
		},
		async fileSize(path, place) {
			if (isUri(path)) {
				const storage = storageOf();
				return await storage.exists(path) ? storage.size(path) : void 0;
			}
			return (await readNamespaceFile(sources.namespaceFiles, place.namespace ?? namespace, path))?.byteLength;
		},
		errorLogs: () => sources.errorLogs()
	};
}
async function text(storage, uri) {
	const pieces = [];
	for await (const piece of await storage.open(uri)) pieces.push(piece);
	return Buffer.concat(pieces).toString("utf8");
}
async function readNamespaceFile(files, namespace, path) {
	const normal = path.replace(/^\/+/, "");
	return (await files.list(namespace)).includes(normal) ? files.read(namespace, normal) : void 0;
}
async function requestHttp(request) {
	const uri = new URL(request.uri);
	for (const [name, value] of Object.entries(request.query)) for (const one of Array.isArray(value) ? value : [value]) uri.searchParams.append(name, String(one));
	const response = await fetch(uri, {
		method: request.method,
		headers: request.headers,
		...request.body === void 0 ? {} : { body: request.body }
	});
	return {
		status: response.status,
		contentType: response.headers.get("content-type") ?? void 0,
		body: await response.text()
	};
}
function freePort() {
	return new Promise((resolve, reject) => {
		const server = require_common.createServer();
		server.on("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}
// src/app/own-files.ts
function withOwnFiles(value, from, to) {
	return replaceTexts(value, `/executions/${from}/`, `/executions/${to}/`);
}
function replaceTexts(value, from, to) {
	if (typeof value === "string") return value.includes(from) ? value.replaceAll(from, to) : value;
	if (Array.isArray(value)) {
		const items = value.map((item) => replaceTexts(item, from, to));
		return items.some((item, index) => item !== value[index]) ? items : value;
	}
	if (value instanceof Map) return new Map([...value].map(([key, item]) => [replaceTexts(key, from, to), replaceTexts(item, from, to)]));
	if (typeof value !== "object" || value === null) return value;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return value;
	let copy;
	for (const [key, item] of Object.entries(value)) {
		const replaced = replaceTexts(item, from, to);
		if (replaced === item) continue;
		copy ??= { ...value };
		copy[key] = replaced;
	}
	return copy ?? value;
}
function linkFiles(from, to) {
	if (!require_start.existsSync(from)) return;
	for (const entry of require_start.readdirSync(from, {
		recursive: true,
		withFileTypes: true
	})) {
		if (!entry.isFile()) continue;
		const source = require_start.join(entry.parentPath, entry.name);
		const target = require_start.join(to, source.slice(from.length + 1));
		require_start.mkdirSync(require_start.join(target, ".."), { recursive: true });
		try {
			require_start.linkSync(source, target);
		} catch {
			require_start.copyFileSync(source, target);
		}
	}
}
// src/app/flow-retry.ts
function nextExecution(state, before) {
	const folder = replacementFolder(state, before);
	require_start.rmSync(folder.path, {
		recursive: true,
		force: true
	});
	require_common.createExecutionFolder(require_start.dirname(folder.path), folder.id);
	linkFiles(require_start.join(before.filesDir, "inputs"), require_start.join(folder.filesDir, "inputs"));
	const { header, flow } = state;
	const { scheduleDate: _, ...kept } = withOwnFiles(header, before.id, folder.id);
	return {
		folder,
		flow,
		header: {
			...kept,
			id: folder.id,
			parentId: before.id,
			attemptNumber: (header.attemptNumber ?? 1) + 1,
			originalCreatedDate: header.originalCreatedDate ?? state.created
		}
	};
}
function replacementFolder({ retryAt }, { id, path }) {
	const key = `${id}/${retryAt}`;
	const next = require_common.friendlyId((size) => require_common.createHash("sha256").update(key).digest().subarray(0, size));
	return require_common.executionFolder(require_start.dirname(path), next);
}
function followRetries(first) {
	return new RetriedExecution(first);
}
var RetriedExecution = class {
	#current;
	#killed = false;
	#wake;
	#listeners = [];
	finished;
	constructor(first) {
		this.#current = first;
		this.finished = this.#follow();
	}
	get id() {
		return this.#current.id;
	}
	get folder() {
		return this.#current.folder;
	}
	kill() {
		this.#killed = true;
		this.#wake?.();
		this.#current.kill();
	}
	unmasked = () => this.#current.unmasked();
	get redactor() {
		return this.#current.redactor;
	}
	replacement = () => this.#current.replacement();
	onReplaced = (listener) => void this.#listeners.push(listener);
	async #follow() {
		for (;;) {
			const record = await this.#current.finished;
			const next = this.#current.replacement();
			if (next === void 0 || this.#killed) return record;
			await new Promise((resume) => {
				const timer = require_common.systemClock.setTimer(next.date, resume);
				this.#wake = () => {
					timer.cancel();
					resume();
				};
			});
			if (this.#killed) return record;
			this.#current = next.start();
			for (const listener of this.#listeners) listener(this.#current);
		}
	}
};
// src/app/pause-question.ts
const isApproval = (spec) => /\.flow\.Approval$/.test(spec.type);
function askedInputs(spec) {
	const { onResume, inputs } = spec.properties;
	if (!isApproval(spec)) return declarations(onResume);
	return [
		{
			id: "decision",
			type: "SELECT",
			values: decisionNames(spec)
		},
		{
			id: "comment",
			type: "STRING",
			required: false
		},
		...declarations(inputs)
	];
}
function declarations(value) {
	return Array.isArray(value) ? value.filter(require_common.isRecord) : [];
}
function decisionNames(spec) {
	const { approve, deny } = namesOf(spec);
	return [...new Set([
		"approve",
		"deny",
		approve,
		deny
	])];
}
function namesOf({ properties: { decisions } }) {
	const names = require_common.isRecord(decisions) ? decisions : {};
	return {
		approve: String(names.approve ?? "Approve"),
		deny: String(names.deny ?? "Deny")
	};
}
function answerOutputs(spec, values, answerer) {
	if (!isApproval(spec)) return {
		...askedInputs(spec).length === 0 ? {} : { onResume: values },
		resumed: {
			...answerer,
			to: "RUNNING"
		}
	};
	const { decision, comment, ...inputs } = values;
	const approved = decision === "approve" || decision === namesOf(spec).approve;
	requireComment(spec, approved, comment);
	return {
		decision: approved ? "APPROVED" : "DENIED",
		auto: false,
		...answerer,
		...comment === null || comment === void 0 || comment === "" ? {} : { comment },
		inputs
	};
}
function requireComment({ id, properties }, approved, comment) {
	const wanted = properties.commentRequired;
	if (!(wanted === "ALWAYS" || wanted === (approved ? "ON_APPROVE" : "ON_DENY")) || typeof comment === "string" && comment.trim() !== "") return;
	throw new require_start.UsageError(`task \`${id}\` wants a comment with this decision (\`commentRequired: ${String(wanted)}\`)`, "give one with -i comment=\u2026");
}
function answerExample(spec) {
	return askedInputs(spec).filter(({ id, required }) => !isApproval(spec) || id === "decision" || required !== false).map(({ id }) => isApproval(spec) && id === "decision" ? " -i decision=approve" : ` -i ${String(id)}=\u2026`).join("");
}
// src/app/plain-values.ts
function toPlain(value) {
	if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof require_common.Double) return value.value;
	if (require_common.isTimeValue(value)) return String(value);
	if (Array.isArray(value)) return mapShared(value);
	if (value instanceof Map) return Object.fromEntries(require_common.mapEntries(value).map(([key, item]) => [String(key), toPlain(item)]));
	let copy;
	for (const [key, item] of Object.entries(value)) {
		const plain = toPlain(item);
		if (plain !== item) {
			copy ??= { ...value };
			copy[key] = plain;
		}
	}
	return copy ?? value;
}
function mapShared(list) {
	const plain = list.map(toPlain);
	return plain.some((item, index) => item !== list[index]) ? plain : list;
}
function needsTypes(value) {
	if (typeof value === "bigint") return true;
	if (typeof value === "number") return !Number.isFinite(value);
	if (typeof value !== "object" || value === null) return false;
	if (value instanceof require_common.Double || require_common.isTimeValue(value) || value instanceof Map) return true;
	if (Array.isArray(value)) return value.some(needsTypes);
	for (const [key, item] of Object.entries(value)) if (key.startsWith("$") || needsTypes(item)) return true;
	return false;
}
// src/app/task-history.ts
function taskHistory(workspace, resumeOther) {
	return (asking) => new TaskHistory(workspace, asking, resumeOther);
}
const NO_HISTORY = {
	find: async () => [],
	facts: async () => void 0,
	logs: async () => void 0,
	purge: async () => void 0,
	purgeLogs: async () => 0,
	resume: async (id) => {
		throw new require_common.TaskFailure(`execution \`${id}\` cannot be resumed from here`);
	}
};
var TaskHistory = class {
	#workspace;
	#asking;
	#resumeOther;
	constructor(workspace, asking, resumeOther) {
		this.#workspace = workspace;
		this.#asking = asking;
		this.#resumeOther = resumeOther;
	}
	async find({ namespace, flowId, states, from, to }) {
		const { listHistory } = await Promise.resolve().then(() => require("./execution-history.js")).then((n) => n.execution_history_exports);
		const { executionsDir, state } = this.#workspace;
		return (await listHistory({
			executionsDir,
			shared: state.shared
		}, {
			...states === void 0 ? {} : { states },
			...from === void 0 ? {} : { since: from },
			...to === void 0 ? {} : { until: to + 1 }
		})).flatMap(({ id, namespace: of, flowId: flow, state: is, startDate }) => {
			if (of === void 0 || flow === void 0 || startDate === void 0) return [];
			if (namespace !== void 0 && of !== namespace || flowId !== void 0 && flow !== flowId) return [];
			return [{
				id,
				namespace: of,
				flowId: flow,
				start: Date.parse(startDate),
				...is === void 0 ? {} : { state: is }
			}];
		});
	}
	async facts(executionId) {
		const { executionsDir, state, environment } = this.#workspace;
		const { factsOfPast, factsOfRecord, factsOfState } = await Promise.resolve().then(() => require("./execution-facts.js"));
		if (executionId === this.#asking.id) {
			const now = this.#asking.state();
			return now === void 0 ? void 0 : factsOfState(now, environment);
		}
		const folder = this.#folder(executionId);
		const record = folder === void 0 ? void 0 : require_common.readExecutionRecord(folder);
		if (record !== void 0) return factsOfRecord(record, environment);
		const { listHistory } = await Promise.resolve().then(() => require("./execution-history.js")).then((n) => n.execution_history_exports);
		const found = (await listHistory({
			executionsDir,
			shared: state.shared
		})).find(({ id }) => id === executionId);
		return found === void 0 ? void 0 : factsOfPast(found);
	}
	async logs(executionId) {
		if (executionId === this.#asking.id) this.#asking.flushLog();
		const folder = this.#folder(executionId);
		return folder === void 0 ? void 0 : require_common.readLogFile(folder.logFile);
	}
	async purge(executionId, parts) {
		return this.#alone(executionId, async (folder) => {
			const logs = parts.logs || parts.execution ? count(require_common.readLogFile(folder.logFile)) : 0;
			const files = parts.storage || parts.execution ? await countFiles(folder.filesDir) : 0;
			if (parts.execution) require_start.rmSync(folder.path, {
				recursive: true,
				force: true
			});
			if (parts.logs) require_start.rmSync(folder.logFile, { force: true });
			if (parts.storage) require_start.rmSync(folder.filesDir, {
				recursive: true,
				force: true
			});
			return {
				logs: parts.logs ? logs : 0,
				files: parts.storage ? files : 0
			};
		});
	}
	async purgeLogs(executionId, unwanted) {
		return await this.#alone(executionId, async ({ logFile }) => {
			const kept = [];
			let gone = 0;
			for (const entry of require_common.readLogFile(logFile)) if (unwanted(entry)) gone++;
			else kept.push(`${JSON.stringify(entry)}\n`);
			if (gone > 0) require_start.writeFileSync(logFile, kept.join(""));
			return gone;
		}) ?? 0;
	}
	async resume(executionId, inputs) {
		const folder = this.#folder(executionId);
		const record = folder === void 0 ? void 0 : require_common.readExecutionRecord(folder);
		if (record === void 0) throw new require_common.TaskFailure(`there is no execution \`${executionId}\` on this machine`);
		if (record.state !== "PAUSED") throw new require_common.TaskFailure(`execution \`${executionId}\` is ${record.state}, and nothing in it waits for anybody`);
		try {
			const request = {
				execution: executionId,
				inputs: new Map(Object.entries(inputs))
			};
			const resumed = await this.#resumeOther(request, this.#workspace);
			if (resumed.execution !== void 0) this.#asking.follow(resumed.execution);
		} catch (error) {
			throw new require_common.TaskFailure(`execution \`${executionId}\`: ${error.message}`, { cause: error });
		}
	}
	#folder(id) {
		try {
			const folder = require_common.executionFolder(this.#workspace.executionsDir, id);
			return id === this.#asking.id || require_common.readExecutionRecord(folder) !== void 0 ? folder : void 0;
		} catch (error) {
			if (require_start.isStorageError(error)) return void 0;
			throw error;
		}
	}
	async #alone(id, work) {
		const folder = this.#folder(id);
		const state = folder === void 0 ? void 0 : require_common.readExecutionRecord(folder)?.state;
		if (folder === void 0 || state === void 0 || !require_common.isTerminal(state)) return void 0;
		try {
			const lock = require_common.lockExecution(folder.path);
			try {
				return await work(folder);
			} finally {
				lock.release();
			}
		} catch (error) {
			if (require_start.isStorageError(error) && error.code === "execution-busy") return void 0;
			throw error;
		}
	}
};
function count(entries) {
	let size = 0;
	for (const _ of entries) size++;
	return size;
}
async function countFiles(folder) {
	try {
		return (await require_start.readdir(folder, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile()).length;
	} catch {
		return 0;
	}
}
// src/app/working-folders.ts
const WORK_FOLDER = "work";
function workingFolders(executionFolder, keep) {
	const home = require_start.join(require_start.resolve(executionFolder), WORK_FOLDER);
	const sharedWorkingDir = (run) => require_start.join(home, run.id);
	if (keep) return {
		sharedWorkingDir,
		makeWorkingDir: async (run) => keptFolder(home, `${run.spec.id}-${run.id}`),
		removeWorkingDir: async () => void 0,
		clear: () => void 0
	};
	return {
		sharedWorkingDir,
		async makeWorkingDir(run) {
			const folder = require_start.join(await require_start.mkdtemp(require_start.join(require_common.tmpdir(), `gitestra-${run.spec.id}-`)), "work");
			await require_start.mkdir(folder);
			return folder;
		},
		removeWorkingDir: (path) => removeWorkingDir(path, home),
		clear: () => require_start.rmSync(home, {
			recursive: true,
			force: true
		})
	};
}
function keptFolder(home, name) {
	require_start.mkdirSync(home, {
		recursive: true,
		mode: 448
	});
	for (let attempt = 1;; attempt++) {
		const folder = require_start.join(home, attempt === 1 ? name : `${name}-${attempt}`);
		if (require_start.existsSync(folder)) continue;
		require_start.mkdirSync(folder);
		return folder;
	}
}
async function removeWorkingDir(path, home) {
	const shared = require_start.dirname(path) === home;
	try {
		if (!shared && await removeEmpty(path) && await removeEmpty(require_start.dirname(path))) return;
		await require_start.rm(shared ? path : require_start.dirname(path), {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		if (shared) await require_start.rmdir(home);
	} catch {}
}
function removeEmpty(folder) {
	return require_start.rmdir(folder).then(() => true, () => false);
}
// src/app/execution-session.ts
const WITHOUT_VALUES = {
	"taskrun.created": true,
	"taskrun.started": true
};
const ERROR_LOGS = 1e3;
var ExecutionSession = class ExecutionSession {
	redactor;
	storage;
	#options;
	#sources;
	#errorLogs = [];
	#kv;
	#log;
	#relatives = [];
	#subflows = [];
	#killed = false;
	#followed = [];
	#history;
	#state;
	#folders;
	constructor(options) {
		this.#options = options;
		this.redactor = options.redactor ?? new Redactor();
		this.#folders = workingFolders(options.folder.path, options.keepFolders === true);
		this.#kv = executionKeyValue({
			store: options.kv,
			executionId: options.folder.id,
			redact: options.kvIsPublished ? (text) => this.redactor.redact(text) : void 0
		});
		options.secrets.registerAll(this.redactor);
		if (options.around !== void 0) this.redactor.inherit(options.around);
		const history = options.history ?? (() => NO_HISTORY);
		this.#history = history({
			id: options.folder.id,
			state: () => this.#state,
			flushLog: () => this.#log?.flush(),
			follow: (other) => {
				this.#followed.push(other);
				if (this.#killed) other.kill();
			}
		});
		this.storage = createExecutionStorage({
			namespace: options.flow.namespace,
			flowId: options.flow.id,
			executionId: options.folder.id,
			filesDir: options.folder.filesDir,
			namespaceFiles: options.machine.namespaceFiles,
			allowedPaths: options.allowedPaths,
			readable: async (id) => this.#relatives.find((relative) => relative.executionId === id)
		});
		this.#relatives.push(...options.relatives ?? []);
		this.#sources = {
			secrets: options.secrets,
			kv: options.kv,
			namespaceFiles: options.machine.namespaceFiles,
			errorLogs: () => this.#errorLogs.map(({ message, level, taskId, at }) => ({
				message,
				level,
				taskId,
				timestamp: at
			}))
		};
	}
	expressions = () => {
		const { level, timeZone } = this.#options;
		return createExpressionEngine({
			level,
			...timeZone === void 0 ? {} : { timeZone },
			onSecret: (value) => this.maskSecret(value)
		});
	};
	maskSecret(value, name) {
		this.redactor.register(value, name);
		this.#options.onSecret?.(value);
	}
	get envs() {
		const envs = Object.create(null);
		for (const [name, value] of Object.entries(this.#options.environment)) if (name.startsWith("ENV_") && value !== void 0) envs[name.slice(4).toLowerCase()] = value;
		return envs;
	}
	flowServices() {
		return expressionServices(this.#sources, this.#options.flow.namespace, () => this.storage.forInput("inputs"));
	}
	start(flow, header) {
		const { folder } = this.#options;
		const lock = require_common.lockExecution(folder.path);
		const file = require_common.createJournal(folder.journalFile, {
			execution: header.id,
			flow: `${header.namespace}.${header.flowId}`,
			...parentOf(header)
		});
		const ports = this.#ports({
			append: (event) => file.append(this.#journalLine(event)),
			flush: () => file.flush()
		});
		return this.#run(Scheduler.create(flow, header, ports), ports, file, lock);
	}
	restore(flows, events, lock) {
		const [flow, ...later] = flows;
		let file;
		const ports = this.#ports({
			append: (event) => file.append(this.#journalLine(event)),
			flush: () => file.flush()
		});
		const scheduler = this.#restored(flow, events, ports, later);
		return {
			state: scheduler.state,
			ports,
			replacement: () => this.#replacement(scheduler.state),
			go: (next, answer) => {
				file = require_common.appendJournal(this.#options.folder.journalFile);
				if (next !== void 0) scheduler.beginWith(next);
				const paused = answer === void 0 ? void 0 : scheduler.state.taskRuns.get(answer.taskRunId);
				if (paused !== void 0) scheduler.wake(paused, answer.outputs);
				return this.#run(scheduler, ports, file, lock);
			}
		};
	}
	unmaskedRecord(flows, events) {
		const [flow, ...later] = flows;
		return unmasked(this.#restored(flow, events, this.#ports({
			append: () => {},
			flush: () => {}
		}), later).state);
	}
	journalLine(event) {
		return this.#journalLine(event);
	}
	#restored(flow, events, ports, later) {
		try {
			return Scheduler.restore(flow, events, ports, { later });
		} catch (error) {
			if (!(error instanceof UnfitEventError)) throw error;
			throw new require_start.StorageError("journal-damaged", `Line ${error.seq + 1} of ${this.#options.folder.journalFile} does not fit what stands before it; the journal was changed or damaged after it was written`, error);
		}
	}
	#run(scheduler, ports, file, lock) {
		const { folder } = this.#options;
		const silence = this.#options.listenToState((message) => this.warn(message));
		const leased = isLeased(lock) ? lock : void 0;
		const here = leased === void 0 ? lock : { release: () => leased.releaseHere() };
		let lost = false;
		leased?.onLost(() => {
			lost = true;
			this.warn("Another machine has taken this execution up, because this one did not answer; it ends here");
			this.#kill(scheduler);
		});
		const forget = watchControl(folder.path, (request) => this.#control(request, scheduler));
		const finish = () => {
			this.#sayHowToResume(scheduler.state);
			const record = this.publicRecord(toExecutionRecord(scheduler.state));
			this.#log?.close();
			file.close();
			if (scheduler.state.phase === "completed") this.#folders.clear();
			require_common.writeExecutionRecord(folder, record);
			return record;
		};
		const letGo = () => {
			forget();
			silence();
			for (const close of [
				() => this.#log?.close(),
				() => file.close(),
				() => here.release()
			]) try {
				close();
			} catch {}
		};
		return {
			id: folder.id,
			folder,
			kill: () => this.#kill(scheduler),
			finished: scheduler.run().then(async () => {
				await this.#options.atEnd?.(executionRenderer(scheduler.state, ports));
				const record = finish();
				letGo();
				await this.#subflowsEnded();
				const child = this.#options.relatives !== void 0;
				if (!lost) await this.#options.remember(record, {
					child,
					files: await digests(folder)
				});
				await leased?.leave();
				return record;
			}).catch(async (error) => {
				letGo();
				await leased?.leave();
				throw interrupted(error, folder.id);
			}),
			unmasked: () => unmasked(scheduler.state),
			redactor: this.redactor,
			replacement: () => this.#replacement(scheduler.state)
		};
	}
	#replacement(state) {
		if (state.retryAt === void 0) return void 0;
		const start = () => {
			const { folder, flow, header } = nextExecution(state, this.#options.folder);
			return new ExecutionSession({
				...this.#options,
				folder,
				redactor: this.redactor
			}).start(flow, header);
		};
		return {
			date: state.retryAt,
			start
		};
	}
	#kill(scheduler) {
		this.#killed = true;
		scheduler.kill();
		for (const subflow of this.#subflows) subflow.kill();
		for (const other of this.#followed) other.kill();
	}
	say(message) {
		this.#write({
			at: new Date(require_common.systemClock.now()).toISOString(),
			level: "INFO",
			message
		});
	}
	#control({ control, by }, scheduler) {
		switch (control) {
			case "kill":
				this.say(`Ended by ${by}`);
				this.#kill(scheduler);
				return { done: true };
			case "pause":
				if (!scheduler.hold()) return {
					done: false,
					reason: `it is ${scheduler.state.state}`
				};
				this.say(`Paused by ${by}`);
				return { done: true };
			case "resume":
				if (!scheduler.release()) return {
					done: false,
					reason: `it is ${scheduler.state.state}`
				};
				this.say(`Resumed by ${by}`);
				return { done: true };
		}
	}
	async #startSubflow(request, key, state, taskRun) {
		const { folder, flow } = this.#options;
		const { namespace, id: flowId } = flow;
		const address = {
			namespace,
			flowId,
			executionId: folder.id,
			filesDir: folder.filesDir
		};
		const { header, labels } = state;
		const observer = this.#masked(this.#options.observer.onSubflow?.(this.publicRecord(toTaskRunRecord(taskRun))) ?? {});
		const { redactor } = this;
		const parent = {
			options: this.#options,
			header,
			labels,
			taskRun,
			address,
			observer,
			redactor
		};
		const started = await this.#options.startSubflow(request, key, parent);
		const subflow = {
			...started,
			finished: started.finished.then((end) => this.#taken(end, started, taskRun))
		};
		this.#relatives.push(subflow.address);
		this.#subflows.push(subflow);
		if (this.#killed) subflow.kill();
		return subflow;
	}
	#taken(end, { redactor }, { spec }) {
		for (const [secret, name = "secret"] of redactor.secretsIn([end.outputs, end.taskOutputs])) this.maskSecret(secret, `${FROM_SUBFLOW}${spec.id}.${name}`);
		return end;
	}
	async #subflowsEnded() {
		for (const { finished, replaced = finished } of this.#subflows) await replaced.catch(() => void 0);
		for (const { finished } of this.#followed) await finished.catch(() => void 0);
	}
	#sayHowToResume(state) {
		if (state.phase !== "tasks") return;
		if (state.held || state.stopped.size > 0) {
			const before = [...state.stopped].map((run) => ` before \`${run.spec.id}\``).join(",");
			this.say(`Stopped${before}. Go on with: gitestra resume ${this.#options.folder.id}`);
		}
		for (const run of state.paused) {
			if (state.held || run.pausedUntil !== void 0) continue;
			this.#write({
				at: new Date(require_common.systemClock.now()).toISOString(),
				level: "INFO",
				message: `Paused. Go on with: gitestra resume ${this.#options.folder.id}${answerExample(run.spec)}`,
				taskRunId: run.id,
				taskId: run.spec.id
			});
		}
	}
	publicRecord(record) {
		return this.redactor.redactStructure(toPlain(record));
	}
	#ports(journal) {
		const options = this.#options;
		return {
			clock: require_common.systemClock,
			newId,
			random: Math.random,
			journal,
			log: (entry) => this.#write(entry),
			observer: this.#masked(this.#options.observer),
			expressions: this.expressions(),
			expressionServices: (_state, run) => expressionServices(this.#sources, options.flow.namespace, () => run === void 0 ? this.storage.forInput("outputs") : this.storage.forTaskRun(run.spec, run.id)),
			registry: options.registry,
			constants: {
				envs: this.envs,
				globals: options.globals,
				namespace: options.namespaceVariables,
				kestra: { environment: { name: "gitestra" } }
			},
			taskPorts: (state, run) => {
				this.#state = state;
				return this.#taskPorts(run);
			},
			makeWorkingDir: this.#folders.makeWorkingDir,
			sharedWorkingDir: this.#folders.sharedWorkingDir,
			removeWorkingDir: this.#folders.removeWorkingDir,
			startSubflow: (request, key, state, run) => this.#startSubflow(request, key, state, run),
			redact: (text) => this.redactor.redact(text),
			maskSecret: (value) => this.maskSecret(value),
			slots: ({ header }) => options.slots({
				namespace: header.namespace,
				flowId: header.flowId,
				executionId: header.id
			}),
			convertOutputs: (outputs) => options.convertOutputs(outputs, this),
			breathe: () => new Promise((resolve) => setImmediate(resolve)),
			maxParallel: options.maxParallel,
			...options.logLevel === void 0 ? {} : { logLevel: options.logLevel },
			...options.locate === void 0 ? {} : { locate: options.locate }
		};
	}
	#taskPorts(run) {
		const { storage } = this;
		const { machine, settings } = this.#options;
		let made;
		return {
			clock: require_common.systemClock,
			get storage() {
				made ??= storage.forTaskRun(run.spec, run.id);
				return made;
			},
			namespaceFiles: machine.namespaceFiles,
			history: this.#history,
			kv: this.#kv,
			process: machine.process,
			containers: machine.containers,
			files: machine.files,
			settings
		};
	}
	#journalLine(event) {
		const typed = event.type in WITHOUT_VALUES || !needsTypes(event) ? event : toTypedJson(event);
		return JSON.stringify(this.redactor.isEmpty ? typed : this.redactor.seal(typed));
	}
	warn(message) {
		this.#write({
			at: new Date(require_common.systemClock.now()).toISOString(),
			level: "WARN",
			message: this.redactor.redact(message)
		});
	}
	#write(written) {
		const { value } = written;
		const entry = value === void 0 ? written : {
			...written,
			value: this.redactor.redact(value)
		};
		this.#log ??= require_common.openLogFile(this.#options.folder.logFile);
		this.#log.write(entry);
		if (entry.level === "ERROR") {
			this.#errorLogs.push(entry);
			if (this.#errorLogs.length > ERROR_LOGS) this.#errorLogs.shift();
		}
		this.#options.observer.onLog?.(entry);
	}
	#masked({ onExecution, onTaskRun, onLog, onSubflow }) {
		return {
			...onExecution && { onExecution: (execution) => onExecution(this.publicRecord(execution)) },
			...onTaskRun && { onTaskRun: (run) => onTaskRun(this.publicRecord(run)) },
			...onLog && { onLog: (entry) => onLog(this.redactor.redactStructure(entry)) },
			...onSubflow && { onSubflow: (run) => this.#masked(onSubflow(run)) }
		};
	}
};
function unmasked(state) {
	return toPlain(toExecutionRecord(state));
}
function interrupted(error, id) {
	if (!require_start.isStorageError(error) || error.code !== "unwritable") return error;
	return new require_start.StorageError(error.code, `${error.message}. The execution stops here, and keeps what it has done so far; when there is room again, go on with: gitestra resume ${id}`, error);
}
function parentOf({ parentId, trigger }) {
	return parentId !== void 0 && trigger?.executionId === parentId ? { parent: parentId } : {};
}
async function digests(folder) {
	if (require_start.readdirSync(folder.filesDir).length === 0) return [];
	const { writeFileDigests } = await Promise.resolve().then(() => require("./file-digests.js")).then((n) => n.file_digests_exports);
	return writeFileDigests(folder);
}
// src/engine/inputs/assign-nested.ts
function assignNested(target, id, value) {
	const steps = id.split(".");
	let node = target;
	for (const step of steps.slice(0, -1)) {
		const next = node[step];
		if (isPlainMap(next)) node = next;
		else {
			const made = Object.create(null);
			node[step] = made;
			node = made;
		}
	}
	node[steps.at(-1)] = value;
}
function isPlainMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
// src/engine/inputs/input-type.ts
const INPUT_TYPE_HELP = {
	STRING: {
		expects: "text",
		example: "some text"
	},
	INT: {
		expects: "an integer between -2147483648 and 2147483647",
		example: "42"
	},
	FLOAT: {
		expects: "a number",
		example: "3.14"
	},
	BOOL: {
		expects: "true or false",
		example: "true"
	},
	BOOLEAN: {
		expects: "true or false",
		example: "true"
	},
	SELECT: {
		expects: "one of its values",
		example: "value"
	},
	ENUM: {
		expects: "one of its values",
		example: "value"
	},
	MULTISELECT: {
		expects: "a list of some of its values",
		example: "[\"a\", \"b\"]"
	},
	ARRAY: {
		expects: "a list",
		example: "[\"a\", \"b\"]"
	},
	DATETIME: {
		expects: "a date and time with time zone",
		example: "2025-03-01T14:30:00Z"
	},
	DATE: {
		expects: "a date",
		example: "2025-03-01"
	},
	TIME: {
		expects: "a time of day",
		example: "14:30:00"
	},
	DURATION: {
		expects: "an ISO-8601 duration of days, hours, minutes and seconds",
		example: "PT1H30M"
	},
	FILE: {
		expects: "the path of a file, or a kestra://, nsfile:// or file:// URI",
		example: "./data.csv"
	},
	JSON: {
		expects: "JSON",
		example: "{\"key\": \"value\"}"
	},
	YAML: {
		expects: "YAML",
		example: "key: value"
	},
	URI: {
		expects: "a URI with its scheme",
		example: "https://example.com/path"
	},
	SECRET: {
		expects: "secret text",
		example: "\u2026"
	},
	EMAIL: {
		expects: "an e-mail address",
		example: "jane@example.com"
	},
	ION: {
		expects: "Amazon Ion text",
		example: "{key: \"value\"}"
	},
	OBJECT: {
		expects: "a map",
		example: "{\"key\": \"value\"}"
	},
	TABLE: {
		expects: "a list of maps, one a row",
		example: "[{\"column\": \"value\"}]"
	},
	FORM: {
		expects: "a map of its own inputs",
		example: "{\"child\": \"value\"}"
	},
	REUSABLE_INPUTS: {
		expects: "inputs that are kept on a server",
		example: "\u2026"
	}
};
const LONGEST_SHOWN = 60;
function describeFound(value) {
	if (value === null || value === void 0) return "nothing";
	if (typeof value === "string") {
		if (value === "") return "an empty text";
		const line = value.replace(/\s+/g, " ");
		return `\u201c${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}\u2026` : line}\u201d`;
	}
	if (Array.isArray(value)) return value.length === 1 ? "a list of one item" : `a list of ${value.length} items`;
	if (typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value))) return "a map";
	return `\`${String(value)}\``;
}
// src/engine/inputs/temporal-text.ts
const DATE = /^([+-]\d{4,9}|\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/;
const OFFSET = /^(?:Z|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?)$/i;
const DURATION = /^([-+]?)P(?:([-+]?\d+)D)?(T(?=[-+\d])(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
const SECOND = 1000000000n;
function parseLocalDate(text) {
	const match = DATE.exec(text);
	if (match === null) return void 0;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return void 0;
	return new require_common.LocalDate(year, month, day);
}
function parseLocalTime(text) {
	const match = TIME.exec(text);
	if (match === null) return void 0;
	const [hour, minute, second] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3] ?? 0)
	];
	if (hour > 23 || minute > 59 || second > 59) return void 0;
	return new require_common.LocalTime(hour, minute, second, Number((match[4] ?? "").padEnd(9, "0")));
}
function parseInstant(text) {
	const match = /^(.+?)T([0-9:.]+)(Z|[+-].*)$/i.exec(text);
	if (match === null) return void 0;
	const date = parseLocalDate(match[1]);
	const time = parseLocalTime(match[2]);
	const offset = offsetSeconds(match[3]);
	if (date === void 0 || time === void 0 || offset === void 0 || !/:\d\d:/.test(match[2])) return void 0;
	const seconds = require_common.epochDay(date) * 86400 + time.hour * 3600 + time.minute * 60 + time.second - offset;
	return new require_common.Instant(BigInt(seconds) * SECOND + BigInt(time.nanosecond));
}
function parseIsoDuration(text) {
	const match = DURATION.exec(text);
	if (match === null) return void 0;
	const [, sign, days, , hours, minutes, seconds, fraction] = match;
	if ([
		days,
		hours,
		minutes,
		seconds
	].every((part) => part === void 0)) return void 0;
	const nanos = BigInt((fraction ?? "").padEnd(9, "0")) * (seconds?.startsWith("-") ? -1n : 1n);
	const total = whole(days) * 86400n * SECOND + whole(hours) * 3600n * SECOND + whole(minutes) * 60n * SECOND + whole(seconds) * SECOND + nanos;
	return new require_common.Duration(sign === "-" ? -total : total);
}
function whole(digits) {
	return BigInt((digits ?? "0").replace("+", ""));
}
function daysIn(year, month) {
	if (month !== 2) return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
function offsetSeconds(text) {
	const match = OFFSET.exec(text);
	if (match === null) return void 0;
	const magnitude = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
	if (magnitude > 64800 || Number(match[3] ?? 0) > 59) return void 0;
	return match[1] === "-" ? -magnitude : magnitude;
}
// src/engine/inputs/parse-value.ts
var InvalidValue = class extends Error {
	example;
	constructor(message, example) {
		super(message);
		this.name = "InvalidValue";
		this.example = example;
	}
};
async function parseValue(shape, raw, ports) {
	if (raw instanceof require_start.GivenFile) return await parseValue(shape, await contentOf(shape, raw), ports);
	switch (shape.type) {
		case "STRING":
		case "SECRET":
		case "SELECT":
		case "ENUM": return require_common.javaText(raw);
		case "EMAIL": return parseEmail(require_common.javaText(raw));
		case "INT": return parseInteger(raw);
		case "FLOAT": return parseFloat32(raw);
		case "BOOL":
		case "BOOLEAN": return typeof raw === "boolean" ? raw : require_common.javaText(raw).toLowerCase() === "true";
		case "DATETIME":
		case "DATE":
		case "TIME":
		case "DURATION": return parseTemporal(shape.type, raw);
		case "URI": return parseUriText(require_common.javaText(raw));
		case "FILE": return await parseFile(shape.id, raw, ports);
		case "JSON": return require_common.isList(raw) || require_common.isMap(raw) ? raw : parseJsonText(shape.type, require_common.javaText(raw));
		case "YAML": return require_common.isList(raw) || require_common.isMap(raw) ? raw : await parseYamlText(require_common.javaText(raw));
		case "ION": return require_common.isList(raw) || require_common.isMap(raw) ? raw : await parseIonText(require_common.javaText(raw));
		case "OBJECT": {
			const value = typeof raw === "string" ? parseJsonText(shape.type, raw) : raw;
			if (!require_common.isMap(value)) throw unexpected(shape.type, raw);
			return value;
		}
		case "ARRAY":
		case "MULTISELECT": return await parseItems(shape, raw, ports);
		case "TABLE": return parseList(shape.type, raw);
		case "FORM": throw new InvalidValue("is a form; give its inputs one by one, by their full names");
		case "REUSABLE_INPUTS": throw new InvalidValue("is of type REUSABLE_INPUTS, which takes inputs from a Kestra Enterprise server; write the inputs into the flow");
	}
}
async function contentOf(shape, file) {
	if (shape.type === "FILE") return file.path;
	try {
		return (await file.read()).replace(/\r?\n$/, "");
	} catch (error) {
		throw new InvalidValue(`was given as ${file}, but ${error.message}`);
	}
}
function unexpected(type, raw) {
	const { expects, example } = INPUT_TYPE_HELP[type];
	return new InvalidValue(`must be ${expects} (${type}), but ${describeFound(raw)} was given`, example);
}
function parseInteger(raw) {
	const value = require_common.isInteger(raw) ? require_common.toBigInt(raw) : typeof raw === "string" && /^[-+]?\d+$/.test(raw) ? BigInt(raw.replace("+", "")) : void 0;
	if (value === void 0 || value < -2147483648n || value > 2147483647n) throw unexpected("INT", raw);
	return Number(value);
}
function parseFloat32(raw) {
	const text = typeof raw === "string" ? raw.trim() : void 0;
	let number;
	if (require_common.isNumber(raw)) number = require_common.toDouble(raw);
	else if (text !== void 0 && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?[fd]?$/i.test(text)) number = Number(text.replace(/[fd]$/i, ""));
	else if (text !== void 0 && /^[-+]?(NaN|Infinity)$/.test(text)) number = Number(text.replace("+", ""));
	else throw unexpected("FLOAT", raw);
	const single = Math.fround(number);
	if (!Number.isFinite(single)) return require_common.makeDouble(single);
	for (let digits = 1; digits <= 9; digits++) {
		const shortest = Number(single.toPrecision(digits));
		if (Math.fround(shortest) === single) return require_common.makeDouble(shortest);
	}
	return require_common.makeDouble(single);
}
function parseTemporal(type, raw) {
	const value = temporalOf(type, raw);
	if (value === void 0) throw unexpected(type, raw);
	return value;
}
function temporalOf(type, raw) {
	if (raw instanceof Date) raw = raw.toISOString();
	switch (type) {
		case "DATETIME":
			if (raw instanceof require_common.ZonedDateTime) return new require_common.Instant(raw.epochNanoseconds);
			return raw instanceof require_common.Instant ? raw : parseInstant(require_common.javaText(raw).trim());
		case "DATE":
			if (raw instanceof require_common.LocalDateTime) return raw.date;
			return raw instanceof require_common.LocalDate ? raw : parseLocalDate(require_common.javaText(raw).trim());
		case "TIME": return raw instanceof require_common.LocalTime ? raw : parseLocalTime(require_common.javaText(raw).trim());
		case "DURATION": return raw instanceof require_common.Duration ? raw : parseIsoDuration(require_common.javaText(raw).trim());
	}
}
function parseEmail(text) {
	if (!require_common.isEmail(text)) throw unexpected("EMAIL", text);
	return text;
}
function parseUriText(text) {
	if (!require_common.isUri(text)) throw unexpected("URI", text);
	return text;
}
async function parseFile(id, raw, ports) {
	if (typeof raw !== "string" || raw === "") throw unexpected("FILE", raw);
	if (/^(kestra|nsfile|file):\/\//.test(raw)) return raw;
	try {
		return await ports.upload(id, raw);
	} catch (error) {
		throw new InvalidValue(`must be ${INPUT_TYPE_HELP.FILE.expects} (FILE), but ${describeFound(raw)} cannot be used: ${error.message}`, "./data.csv");
	}
}
function parseJsonText(type, text) {
	if (require_common.isJson(text)) return require_common.parseJson(text);
	const { expects, example } = INPUT_TYPE_HELP[type];
	let reason = "something follows it";
	try {
		require_common.parseJson(text);
	} catch (error) {
		reason = error.message;
	}
	throw new InvalidValue(`must be ${expects} (${type}), but ${describeFound(text)} is none: ${reason}`, example);
}
async function parseYamlText(text) {
	const [{ parseYaml }, { SourceFile }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.yaml_exports), Promise.resolve().then(() => require("./common.js")).then((n) => n.source_exports)]);
	const document = parseYaml(new SourceFile("input", text), {
		double: require_common.makeDouble,
		maxLength: Number.POSITIVE_INFINITY
	});
	const fault = document.diagnostics.find((diagnostic) => diagnostic.severity === "error");
	if (fault === void 0) return document.value;
	const { line, column } = document.source.position(fault.span.start);
	throw new InvalidValue(`must be YAML, but has a fault in line ${line}, column ${column}: ${fault.message}`, INPUT_TYPE_HELP.YAML.example);
}
async function parseIonText(text) {
	const [{ parseIon }, { Pending }] = await Promise.all([Promise.resolve().then(() => require("./ion2.js")).then((n) => n.ion_exports), Promise.resolve().then(() => require("./common.js")).then((n) => n.define_exports)]);
	for (;;) try {
		const values = parseIon(text);
		return values.length === 1 ? values[0] ?? null : values;
	} catch (error) {
		if (!(error instanceof Pending)) throw new InvalidValue(`must be Amazon Ion text (ION), but ${describeFound(text)} is none: ${error.message}`, INPUT_TYPE_HELP.ION.example);
		await error.promise;
	}
}
function parseList(type, raw) {
	if (require_common.isList(raw)) return raw;
	if (typeof raw !== "string") throw unexpected(type, raw);
	const { expects, example } = INPUT_TYPE_HELP[type];
	const value = require_common.isJson(raw) ? require_common.parseJson(raw) : void 0;
	if (!require_common.isList(value)) throw new InvalidValue(`must be ${expects} (${type}) written as a JSON array, but ${describeFound(raw)} was given`, example);
	return value;
}
async function parseItems(shape, raw, ports) {
	const items = parseList(shape.type, raw);
	if (shape.itemType === void 0) return items;
	const parsed = [];
	for (const [index, item] of items.entries()) {
		if (item === null) {
			parsed.push(null);
			continue;
		}
		try {
			parsed.push(await parseValue({
				id: shape.id,
				type: shape.itemType
			}, item, ports));
		} catch (error) {
			if (!(error instanceof InvalidValue)) throw error;
			throw new InvalidValue(`has an item ${index + 1} that ${error.message}`, error.example === void 0 ? void 0 : `["${error.example}"]`);
		}
	}
	return parsed;
}
// src/engine/inputs/convert-outputs.ts
async function convertOutputs(outputs, rendered, ports) {
	const values = Object.create(null);
	const problems = [];
	for (const output of outputs) {
		const raw = rendered[output.id];
		if (raw === null || raw === void 0) {
			if (output.required) problems.push(`Output \u201c${output.id}\u201d is null; give it a value, or write \`required: false\``);
			assignNested(values, output.id, null);
			continue;
		}
		if (output.type === "SECRET" && typeof raw === "string") ports.registerSecret?.(raw, `outputs.${output.id}`);
		try {
			const value = output.type === void 0 ? raw : await parseValue(shapeOf$1(output, output.type), raw, ports);
			assignNested(values, output.id, value);
		} catch (error) {
			if (!(error instanceof InvalidValue)) throw error;
			problems.push(`Output \u201c${output.id}\u201d ${error.message}`);
		}
	}
	return {
		outputs: values,
		problems
	};
}
function shapeOf$1(output, type) {
	return {
		id: output.id,
		type,
		...output.itemType === void 0 ? {} : { itemType: output.itemType }
	};
}
// src/app/session-basis.ts
function sessionBasis(workspace, flow) {
	return {
		flow: {
			namespace: flow.namespace,
			id: flow.id
		},
		machine: workspace.machine,
		registry: workspace.registry,
		kv: workspace.kv,
		kvIsPublished: workspace.state.shared !== void 0,
		remember: workspace.state.remember,
		listenToState: (listener) => workspace.state.listen(listener),
		secrets: workspace.secrets,
		settings: workspace.settings,
		allowedPaths: workspace.allowedPaths,
		level: workspace.config.kestra,
		globals: workspace.config.globals,
		environment: workspace.environment,
		slots: (execution) => workspace.state.slots(execution)
	};
}
function defaultParallelism() {
	return Math.max(16, 8 * require_common.availableParallelism());
}
function outputConverter(flow, workspace) {
	return async (rendered, session) => {
		const { outputs, problems } = await convertOutputs(flow.outputs, rendered, {
			registerSecret: (value, name) => session.maskSecret(value, name),
			upload: (outputId, path) => session.storage.forInput(outputId).putFile(require_start.basename(path), require_start.resolve(workspace.cwd, path))
		});
		if (problems.length > 0) throw new Error(problems.join("; "));
		return outputs;
	};
}
function inputPorts(executionId, { flow, data, namespaceVariables }, session, workspace, services = session.flowServices()) {
	const expressions = session.expressions();
	const options = { services };
	const variables = (inputs) => ({
		flow: {
			id: flow.id,
			namespace: flow.namespace
		},
		execution: {
			id: executionId,
			startDate: require_common.Instant.ofEpochMilliseconds(require_common.systemClock.now()),
			originalId: executionId
		},
		vars: data.variables ?? {},
		globals: workspace.config.globals,
		namespace: namespaceVariables,
		envs: session.envs,
		inputs
	});
	return {
		renderTyped: (template, inputs) => expressions.renderTyped(template, variables(inputs), options),
		renderStructure: (value, inputs) => expressions.renderStructure(value, variables(inputs), options),
		registerSecret: (value, name) => session.maskSecret(value, name),
		upload: (inputId, path) => {
			const local = require_start.resolve(workspace.cwd, path);
			return session.storage.forInput(inputId).putFile(require_start.basename(local), local);
		}
	};
}
// src/app/subflow-starter.ts
function subflowStarter(workspace) {
	return async (request, key, parent) => {
		const { startSubflow } = await Promise.resolve().then(() => require("./subflow.js"));
		const now = workspace.past?.now ?? workspace;
		return startSubflow(request, key, parent, now, subflowStarter(now));
	};
}
// src/app/diagnostic-sentence.ts
function renderDiagnostic({ file, span, message }) {
	const { line, column } = file.position(span.start);
	return `${file.path}:${line}:${column}: ${message}`;
}
// src/app/find-flow.ts
var find_flow_exports = require_rolldown_runtime.__exportAll({ findFlow: () => findFlow });
async function findFlow(target, workspace) {
	if (/\.ya?ml$/i.test(target) || target.includes("/") || target.includes("\\")) return readFlowFile(target, workspace);
	const found = await workspace.catalog.find(target);
	if ("source" in found) return found.source;
	const flowsDir = require_common.shownPath(workspace.cwd, workspace.flowsDir);
	const byId = (await workspace.catalog.entries()).filter((entry) => entry.id === target);
	if (byId.length > 0) {
		const names = byId.map((entry) => `${entry.namespace}.${entry.id}`);
		throw new require_start.UsageError(`\`${target}\` is not a whole name: flows are named by namespace and id`, `write ${names.join(" or ")}`);
	}
	throw new require_start.UsageError(found.known === 0 ? `there is no flow \`${target}\`: ${flowsDir} holds no flows` : `there is no flow \`${target}\` among the ${found.known} of ${flowsDir}`, found.nearest.length === 0 ? "a flow is named `namespace.id`, or by the path of its file" : `did you mean ${found.nearest.join(" or ")}?`);
}
function readFlowFile(target, workspace) {
	const path = require_start.resolve(workspace.cwd, target);
	const stat = require_start.statSync(path, { throwIfNoEntry: false });
	if (stat === void 0) throw new require_start.UsageError(`there is no file ${target}`, "give `namespace.id`, or the path of a flow");
	if (stat.isDirectory()) throw new require_start.UsageError(`${target} is a folder; give the file of one flow in it`);
	return new require_common.SourceFile(require_common.shownPath(workspace.cwd, path), require_start.readFileSync(path, "utf8"));
}
// src/app/unapplied-properties.ts
const OF_FLOW = {
	workerGroup: "`workerGroup` is not applied: tasks run on this machine",
	workerSelector: "`workerSelector` is not applied: tasks run on this machine"
};
const OF_TASK = {
	workerGroup: "`workerGroup` is not applied: the task runs on this machine",
	workerSelector: "`workerSelector` is not applied: the task runs on this machine",
	assets: "`assets` are not recorded"
};
const OF_RUNNABLE_TASK = ["taskCache", "logToFile"];
function unappliedProperties(flow) {
	const warnings = Object.keys(flow).filter((key) => OF_FLOW[key] !== void 0 && isGiven$1(flow[key])).map((key) => OF_FLOW[key]);
	for (const branch of [
		"tasks",
		"errors",
		"finally",
		"afterExecution",
		"listeners"
	]) visit(flow[branch], warnings);
	return warnings;
}
function isGiven$1(value) {
	return value !== null && value !== void 0 && value !== false && !(Array.isArray(value) && value.length === 0);
}
function visit(value, warnings) {
	if (Array.isArray(value)) {
		for (const item of value) visit(item, warnings);
		return;
	}
	if (!require_common.isRecord(value)) return;
	if (typeof value.id === "string" && typeof value.type === "string") {
		for (const [key, message] of Object.entries(OF_TASK)) if (isGiven$1(value[key])) warnings.push(`task \`${value.id}\`: ${message}`);
		if (require_common.isFlowableType(value.type)) for (const key of OF_RUNNABLE_TASK.filter((name) => isGiven$1(value[name]))) warnings.push(`task \`${value.id}\`: \`${key}\` has no effect on a task that runs other tasks`);
	}
	for (const child of Object.values(value)) if (typeof child === "object") visit(child, warnings);
}
// src/app/prepare-flow.ts
const ONLY_WHEN_RENDERED = new Set([
	"expression-syntax",
	"unknown-name",
	"undeclared-input",
	"undeclared-variable",
	"unknown-task"
]);
const ONLY_A_WARNING = new Set(["namespace-folder"]);
async function prepareFlow(source, workspace) {
	const parsed = require_common.parseFlow(source);
	const diagnostics = await require_common.validateParsed(parsed, {
		level: workspace.config.kestra,
		registry: workspace.registry,
		catalog: workspace.catalog,
		pluginDefaults: workspace.config.pluginDefaults
	});
	const refusing = diagnostics.filter(refuses).map(asError);
	if (refusing.length > 0 || parsed.flow === void 0) return {
		source,
		diagnostics: refusing
	};
	const { flow } = parsed;
	const settings = await workspace.catalog.settings(flow.namespace);
	const canonical = (type) => workspace.registry.canonical(type) ?? type;
	const value = runtimeValue(parsed, source);
	const sources = [
		require_common.pluginDefaultsOf(value),
		...settings.pluginDefaults,
		workspace.config.pluginDefaults
	];
	const { value: data } = require_common.applyPluginDefaults(value, sources, { canonical });
	return {
		source,
		flow,
		data,
		namespaceVariables: {
			...workspace.config.variables,
			...settings.variables
		},
		warnings: [...diagnostics.filter((diagnostic) => ONLY_A_WARNING.has(diagnostic.code)).map(renderDiagnostic), ...unappliedProperties(data)],
		locate: (taskId, property, offset) => locate(parsed, taskId, property, offset)
	};
}
function refuses(diagnostic) {
	if (diagnostic.code === "unsupported-type") return true;
	return diagnostic.severity === "error" && !ONLY_WHEN_RENDERED.has(diagnostic.code) && !ONLY_A_WARNING.has(diagnostic.code);
}
function asError(diagnostic) {
	return diagnostic.severity === "error" ? diagnostic : {
		...diagnostic,
		severity: "error"
	};
}
function runtimeValue(parsed, source) {
	return /\d\.0*(?![\d.])|\d[eE]/.test(source.text) ? require_common.parseFlow(source, { double: require_common.makeDouble }).document.value : parsed.document.value;
}
function locate(parsed, taskId, property, offset) {
	if (parsed.flow === void 0) return void 0;
	for (const { task } of require_common.walkTasks(parsed.flow)) {
		if (task.id !== taskId) continue;
		const path = [...task.path, ...propertyPath(property)];
		if (require_common.valueAt(parsed.document.value, path) === void 0) return void 0;
		const { source } = parsed.document;
		const { line, column } = source.position(parsed.document.sourceOffset(path, offset));
		return {
			file: source.path,
			line,
			column
		};
	}
}
function propertyPath(property) {
	return [...property.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) => match[1] === void 0 ? match[2] : Number(match[1]));
}
function recordedPath(source, workspace) {
	return require_start.relative(workspace.root, require_start.resolve(workspace.cwd, source.path)).replaceAll("\\", "/");
}
// src/engine/compile-flow.ts
var UnrunnableFlowError = class extends Error {
	tasks;
	constructor(tasks) {
		super(tasks.map((task) => `task \`${task.taskId}\`: ${task.reason}`).join("\n"));
		this.name = "UnrunnableFlowError";
		this.tasks = tasks;
	}
};
async function compileFlow(data, registry) {
	const compiler = new Compiler(registry);
	const tasks = await compiler.list(data.tasks, void 0);
	const errors = data.errors === void 0 ? void 0 : await compiler.list(data.errors, void 0);
	const finallyTasks = data.finally === void 0 ? void 0 : await compiler.list(data.finally, void 0);
	const afterExecution = await compiler.list(data.afterExecution ?? [], void 0);
	const listeners = await compiler.listeners(data.listeners);
	if (compiler.unrunnable.length > 0) throw new UnrunnableFlowError(compiler.unrunnable);
	return {
		id: String(data.id),
		namespace: String(data.namespace),
		data,
		branches: {
			tasks,
			errors: nonEmpty(errors),
			finally: nonEmpty(finallyTasks),
			afterExecution,
			listeners
		},
		specs: compiler.specs,
		parents: compiler.parents,
		definition: (spec) => compiler.definitions.get(spec.type)
	};
}
function nonEmpty(tasks) {
	return tasks === void 0 || tasks.length === 0 ? void 0 : tasks;
}
var Compiler = class {
	specs = new Map();
	parents = new Map();
	definitions = new Map();
	unrunnable = [];
	#registry;
	constructor(registry) {
		this.#registry = registry;
	}
	async list(raw, parent) {
		const specs = [];
		for (const item of Array.isArray(raw) ? raw : []) {
			const spec = await this.#task(item, parent);
			if (spec !== void 0) specs.push(spec);
		}
		return specs;
	}
	async listeners(raw) {
		const listeners = [];
		for (const one of (Array.isArray(raw) ? raw : []).filter(require_common.isRecord)) listeners.push({
			conditions: Array.isArray(one.conditions) ? one.conditions : [],
			tasks: await this.list(one.tasks, void 0)
		});
		return listeners;
	}
	async #task(raw, parent) {
		if (typeof raw !== "object" || raw === null) return void 0;
		const properties = raw;
		if (properties.disabled === true || properties.disabled === "true") return void 0;
		const spec = {
			id: String(properties.id),
			type: String(properties.type),
			properties,
			children: {}
		};
		this.specs.set(spec.id, spec);
		if (parent !== void 0) this.parents.set(spec.id, parent);
		const definition = await this.#definition(spec);
		if (definition?.kind === "flowable") await this.#children(spec, definition);
		return spec;
	}
	async #definition(spec) {
		const known = this.definitions.get(spec.type);
		if (known !== void 0) return known;
		const definition = await this.#registry.load(spec.type);
		if (definition?.kind === "task" || definition?.kind === "flowable") {
			this.definitions.set(spec.type, definition);
			return definition;
		}
		const reason = definition === void 0 ? `type \`${spec.type}\` is not one that Gitestra can run` : `type \`${spec.type}\` is a ${definition.kind}, not a task`;
		this.unrunnable.push({
			taskId: spec.id,
			type: spec.type,
			reason
		});
	}
	async #children(spec, definition) {
		if (definition.expand !== void 0) spec.children.tasks = await this.list(definition.expand(spec.id, spec.properties), spec);
		for (const [name, property] of Object.entries(definition.properties)) {
			const shape = property["x-tasks"];
			const raw = spec.properties[name];
			if (shape === void 0 || raw === void 0 || raw === null) continue;
			if (name === "tasks" && definition.expand !== void 0) continue;
			if (shape === "list") spec.children[name] = await this.list(raw, spec);
			else if (shape === "single") spec.children[name] = await this.list([raw], spec);
			else if (shape === "cases") for (const [key, tasks] of Object.entries(raw)) spec.children[`${name}.${key}`] = await this.list(tasks, spec);
			else if (shape === "dag") {
				const entries = raw.map((entry) => entry.task);
				spec.children[name] = await this.list(entries, spec);
			}
		}
	}
};
// src/engine/inputs/check-value.ts
async function checkValue(input, value, choices) {
	switch (input.type) {
		case "STRING":
		case "SECRET": return input.validator === void 0 ? [] : await checkPattern(input.validator, value, input.type === "SECRET");
		case "INT":
		case "FLOAT": return require_common.isNumber(value) ? checkBounds(input.min, input.max, (bound) => require_common.toDouble(value) - bound, value) : [];
		case "DATETIME":
		case "DATE":
		case "TIME": {
			const { type, after, before } = input;
			return checkBounds(after, before, (bound) => distance(value, temporalOf(type, bound)), value);
		}
		case "DURATION": return checkBounds(input.min, input.max, (bound) => distance(value, temporalOf("DURATION", bound)), value);
		case "SELECT":
		case "ENUM":
			if (!input.required || input.allowCustomValue || choices.includes(value)) return [];
			return [`must be ${listOf(choices)}, but ${describeFound(value)} was given`];
		case "MULTISELECT": {
			if (input.allowCustomValue || !require_common.isList(value)) return [];
			const strangers = value.filter((item) => !choices.includes(String(item)));
			if (strangers.length === 0) return [];
			return [`may hold only ${listOf(choices, "and")}, but ${strangers.map(describeFound).join(", ")} was given`];
		}
		case "FILE": return checkExtension(input.allowedFileExtensions, value);
		case "TABLE": {
			const { min, max } = input.rows;
			const rows = require_common.isList(value) ? value.length : 0;
			if (min !== void 0 && rows < min) return [`must have at least ${min} rows, but has ${rows}`];
			return max !== void 0 && rows > max ? [`must have at most ${max} rows, but has ${rows}`] : [];
		}
		default: return [];
	}
}
async function checkPattern(pattern, text, isSecret) {
	const { javaRegex } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.regex_exports);
	try {
		if (javaRegex(`\\A(?:${pattern})\\z`).find(text) !== void 0) return [];
	} catch (error) {
		return [`has a validator that cannot be applied: ${error.message}`];
	}
	return [`must match the pattern \`${pattern}\`${isSecret ? "" : `, but ${describeFound(text)} was given`}`];
}
function checkBounds(min, max, compare, value) {
	const found = describeFound(value).replaceAll("`", "");
	const problems = [];
	const range = min !== void 0 && max !== void 0 ? `between ${String(min)} and ${String(max)}` : void 0;
	if (min !== void 0 && compare(min) < 0) problems.push(`must be ${range ?? `${String(min)} or more`}, but ${found} was given`);
	else if (max !== void 0 && compare(max) > 0) problems.push(`must be ${range ?? `${String(max)} or less`}, but ${found} was given`);
	return problems;
}
function distance(value, bound) {
	return bound === void 0 ? 0 : require_common.compareTimes(value, bound) ?? 0;
}
function checkExtension(allowed, uri) {
	if (allowed === void 0 || allowed.length === 0) return [];
	const name = uri.replace(/[?#].*$/, "").split("/").at(-1) ?? "";
	const dot = name.lastIndexOf(".");
	const extension = dot === -1 ? "" : name.slice(dot).toLowerCase();
	if (allowed.includes(extension)) return [];
	return [`must be a file ending in ${listOf(allowed)}, but ${describeFound(name)} was given`];
}
function listOf(choices, word = "or") {
	if (choices.length === 0) return "a value of an empty list";
	if (choices.length === 1) return `\u201c${choices[0]}\u201d`;
	const shown = choices.slice(0, 20).map((choice) => `\u201c${choice}\u201d`);
	if (choices.length > shown.length) return `one of ${shown.join(", ")}, \u2026 (${choices.length} in all)`;
	return `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1)}`;
}
// src/engine/inputs/resolve-inputs.ts
async function resolveInputs(inputs, supplied, ports) {
	const resolution = new Resolution(expandForms(inputs), supplied, ports);
	const states = await resolution.all();
	const values = Object.create(null);
	for (const state of states) if (state.enabled && state.value !== void 0) assignNested(values, state.input.id, state.value);
	return {
		values,
		states,
		warnings: [...resolution.warnings, ...unknownNames(states, supplied)],
		errors: states.flatMap((state) => state.problems)
	};
}
function expandForms(inputs) {
	const own = (input) => input.dependsOn === void 0 ? [] : [input.dependsOn];
	return inputs.flatMap((input) => {
		if (input.type !== "FORM") return [{
			input,
			dependencies: own(input)
		}];
		return input.inputs.map((child) => ({
			input: {
				...child,
				id: `${input.id}.${child.id}`
			},
			dependencies: [...own(input), ...own(child)]
		}));
	});
}
var Resolution = class {
	warnings = [];
	#leaves;
	#byId;
	#supplied;
	#ports;
	#done = new Map();
	#busy = new Set();
	constructor(leaves, supplied, ports) {
		this.#leaves = leaves;
		this.#byId = new Map(leaves.map((leaf) => [leaf.input.id, leaf]));
		this.#supplied = supplied;
		this.#ports = ports;
	}
	async all() {
		const states = [];
		for (const leaf of this.#leaves) states.push(await this.#resolve(leaf));
		return states;
	}
	async #resolve(leaf) {
		const known = this.#done.get(leaf.input.id);
		if (known !== void 0) return known;
		this.#busy.add(leaf.input.id);
		const state = await this.#decide(leaf);
		this.#busy.delete(leaf.input.id);
		this.#done.set(leaf.input.id, state);
		return state;
	}
	async #decide({ input, dependencies }) {
		const scope = Object.create(null);
		const disabled = (problems = []) => ({
			input,
			enabled: false,
			choices: [],
			problems
		});
		for (const dependency of dependencies) {
			if (!await this.#dependenciesMet(dependency, scope)) return disabled();
			if (dependency.condition === void 0) continue;
			try {
				if (await this.#ports.renderTyped(dependency.condition, scope) !== true) return disabled();
			} catch (error) {
				return disabled([expressionProblem(input, "the condition of its `dependsOn`", error)]);
			}
		}
		return await this.#valueOf(input, this.#defaultsScope(scope));
	}
	async #dependenciesMet(dependency, scope) {
		for (const id of dependency.inputs) {
			const leaf = this.#byId.get(id);
			if (leaf === void 0 || this.#busy.has(id)) continue;
			const state = await this.#resolve(leaf);
			if (!state.enabled || state.value === void 0 || state.value === null) return false;
			assignNested(scope, id, state.value);
		}
		return true;
	}
	#defaultsScope(dependencies) {
		const scope = Object.assign(Object.create(null), dependencies);
		for (const { input } of this.#leaves) if (hasDefaults(input) && !input.id.includes(".") && !(input.id in scope)) scope[input.id] = null;
		return scope;
	}
	async #valueOf(input, scope) {
		let choices = [];
		const failed = (problem) => ({
			input,
			enabled: true,
			choices,
			problems: [problem]
		});
		try {
			choices = await this.#choicesOf(input, scope);
		} catch (error) {
			return failed(expressionProblem(input, "`expression`, which gives its values,", error));
		}
		let raw = suppliedValue(this.#supplied, input.id);
		const origin = raw === void 0 || raw === null ? "default" : "supplied";
		if (origin === "default") try {
			raw = await this.#defaultOf(input, choices, scope);
		} catch (error) {
			return failed(expressionProblem(input, "its default", error));
		}
		if (raw === void 0 || raw === null) {
			if (!input.required) return {
				input,
				enabled: true,
				value: null,
				origin: "default",
				choices,
				problems: []
			};
			return failed(missingProblem(input, choices));
		}
		return await this.#parsed(input, raw, origin, choices);
	}
	async #parsed(input, raw, origin, choices) {
		const problem = (message, example) => ({
			id: input.id,
			kind: "invalid",
			message: `${subject(input)} ${origin === "default" ? "has a default that " : ""}${message}`,
			...exampleOf(input, choices, example)
		});
		try {
			const value = input.type === "TABLE" ? await parseRows(input, raw, this.#ports) : await parseValue(shapeOf(input), raw, this.#ports);
			if (input.type === "SECRET") this.#ports.registerSecret?.(value, `inputs.${input.id}`);
			this.#warnOfOddWord(input, raw);
			const faults = await checkValue(input, value, choices.map((choice) => choice.value));
			if (faults.length === 0) return {
				input,
				enabled: true,
				value,
				origin,
				choices,
				problems: []
			};
			return {
				input,
				enabled: true,
				choices,
				problems: faults.map((fault) => problem(fault))
			};
		} catch (error) {
			if (!(error instanceof InvalidValue)) throw error;
			return {
				input,
				enabled: true,
				choices,
				problems: [problem(error.message, error.example)]
			};
		}
	}
	#warnOfOddWord(input, raw) {
		if (input.type !== "BOOL" && input.type !== "BOOLEAN" || typeof raw === "boolean") return;
		const text = String(raw).toLowerCase();
		if (text === "true" || text === "false") return;
		this.warnings.push(`${subject(input)} is a BOOL: \u201c${String(raw)}\u201d counts as false, as everything but \u201ctrue\u201d does`);
	}
	async #choicesOf(input, scope) {
		if (input.type !== "SELECT" && input.type !== "ENUM" && input.type !== "MULTISELECT") return [];
		if (input.expression === void 0) return input.values;
		const list = await this.#ports.renderTyped(input.expression, scope);
		if (!require_common.isList(list)) throw new Error("it must give a list");
		return list.filter((item) => item !== null).map((item) => ({ value: String(item) }));
	}
	async #defaultOf(input, choices, scope) {
		if (hasDefaults(input)) {
			const written = input.defaults;
			return typeof written === "string" && ![
				"STRING",
				"SECRET",
				"SELECT",
				"ENUM",
				"EMAIL",
				"URI",
				"FILE"
			].includes(input.type) ? await this.#ports.renderTyped(written, scope) : await this.#ports.renderStructure(written, scope);
		}
		const first = choices[0]?.value;
		if (first === void 0) return void 0;
		if ((input.type === "SELECT" || input.type === "ENUM") && input.autoSelectFirst) return first;
		return input.type === "MULTISELECT" && input.autoSelectFirst ? [first] : void 0;
	}
};
async function parseRows(input, raw, ports) {
	const rows = await parseValue(shapeOf(input), raw, ports);
	const parsed = [];
	for (const [index, row] of rows.entries()) {
		if (typeof row !== "object" || row === null || Array.isArray(row)) throw new InvalidValue(`has a row ${index + 1} that is no map of its columns`);
		const resolved = await resolveInputs(input.columns, new Map(Object.entries(row)), ports);
		const [fault] = resolved.errors;
		if (fault !== void 0) throw new InvalidValue(`has a fault in row ${index + 1}: ${fault.message}`);
		parsed.push(resolved.values);
	}
	return parsed;
}
function hasDefaults(input) {
	return input.defaults !== void 0 && input.defaults !== null;
}
function shapeOf(input) {
	return "itemType" in input ? {
		id: input.id,
		type: input.type,
		itemType: input.itemType
	} : {
		id: input.id,
		type: input.type
	};
}
function subject(input) {
	return `Input \u201c${input.id}\u201d`;
}
function exampleOf(input, choices, example) {
	if (input.type === "SECRET") return {};
	return { example: `${input.id}=${input.type === "MULTISELECT" && choices.length > 0 ? JSON.stringify([choices[0].value]) : example ?? choices[0]?.value ?? INPUT_TYPE_HELP[input.type].example}` };
}
function missingProblem(input, choices) {
	const offers = choices.slice(0, 10).map((choice) => `\u201c${choice.value}\u201d`);
	const expects = offers.length === 0 ? INPUT_TYPE_HELP[input.type].expects : `one of ${offers.join(", ")}${choices.length > 10 ? ", \u2026" : ""}`;
	return {
		id: input.id,
		kind: "missing",
		message: `${subject(input)} is required and was not given; it takes ${expects} (${input.type})`,
		...exampleOf(input, choices)
	};
}
function expressionProblem(input, what, error) {
	return {
		id: input.id,
		kind: "expression",
		message: `${subject(input)}: ${what} cannot be evaluated: ${error.message}`
	};
}
function suppliedValue(supplied, id) {
	if (supplied.has(id)) return supplied.get(id);
	for (let dot = id.indexOf("."); dot !== -1; dot = id.indexOf(".", dot + 1)) {
		const map = supplied.get(id.slice(0, dot));
		if (!isPlainMap(map)) continue;
		const found = suppliedValue(new Map(Object.entries(map)), id.slice(dot + 1));
		if (found !== void 0) return found;
	}
}
function unknownNames(states, supplied) {
	const ids = states.map((state) => state.input.id);
	const unknown = [];
	const visit = (name, value) => {
		if (ids.includes(name)) return;
		if (ids.some((id) => id.startsWith(`${name}.`)) && isPlainMap(value)) {
			for (const [key, item] of Object.entries(value)) visit(`${name}.${key}`, item);
			return;
		}
		const close = require_start.nearest(name, ids);
		const help = ids.length === 0 ? "the flow has no inputs" : close === void 0 ? `the flow has ${ids.join(", ")}` : `did you mean \u201c${close}\u201d?`;
		unknown.push(`There is no input \u201c${name}\u201d; ${help}`);
	};
	for (const [name, value] of supplied) visit(name, value);
	return unknown;
}
// src/tasks/scripts/python/install-lines.ts
const INSTALLS = /\bpip3?(?:\.\d+)?\s+(?:-\S+\s+)*install\b/;
const HARMLESS = /^\s*(?:#.*|set\s+[-+][a-zA-Z]+|echo(?:\s[^|&;<>`$(]*)?)?$/;
const WORD = /'[^']*'|"[^"\\`$]*"|\$\w+|\$\{\w+\}|"\$\w+"|"\$\{\w+\}"|[^\s'"\\;&|<>`$(){}*?#!~]/.source;
const PART = new RegExp([
	/(?<space>[ \t]+)/.source,
	/(?<comment>#.*$)/.source,
	/(?<operator>&&|;)/.source,
	/(?<redirection>(?:\d|&)?>{1,2}[ \t]*(?:&\d|[\w./-]+))/.source,
	`(?<word>(?:${WORD})(?:${WORD}|[#!~])*)`
].join("|"), "y");
function planInstallation(items) {
	const lines = items.flatMap((item) => item.replace(/\\\r?\n/g, " ").split(/\r?\n/));
	const beforehand = [];
	let later = false;
	let undisturbed = true;
	for (const line of lines) if (undisturbed && installsOnly(line)) beforehand.push(line.trim());
	else if (!HARMLESS.test(line)) {
		undisturbed = false;
		later ||= INSTALLS.test(line);
	}
	return later || beforehand.length > 0 ? {
		beforehand,
		later
	} : void 0;
}
function installsOnly(line) {
	const commands = commandsOf(line);
	return commands !== void 0 && commands.length > 0 && commands.every(isInstallation);
}
function commandsOf(line) {
	const commands = [[]];
	let adjoins = false;
	for (PART.lastIndex = 0; PART.lastIndex < line.length;) {
		const groups = PART.exec(line)?.groups;
		if (groups === void 0) return void 0;
		const { word, operator, comment } = groups;
		if (operator !== void 0) commands.push([]);
		if (word !== void 0) {
			if (adjoins) return void 0;
			commands.at(-1).push(word.replace(/['"]/g, ""));
		}
		adjoins = word !== void 0;
		if (comment !== void 0) break;
	}
	return commands;
}
function isInstallation(words) {
	const [program = "", ...rest] = words;
	const options = optionsOf(program, rest);
	const install = options?.findIndex((word) => !word.startsWith("-"));
	if (options === void 0 || install === void 0 || options[install] !== "install") return false;
	return !options.slice(install + 1).some(staysHere);
}
function optionsOf(program, words) {
	if (/^pip3?(?:\.\d+)?$/.test(program)) return words;
	if (program === "uv" && words[0] === "pip") return words.slice(1);
	return /^python3?(?:\.\d+)?$/.test(program) && words[0] === "-m" && words[1] === "pip" ? words.slice(2) : void 0;
}
function staysHere(word) {
	return /^\.{1,2}(?:\/|$|\[)|^(?:-e|--editable|-t|--target|--prefix|--root)\b|\$\{?(?:WORKING_DIR|OUTPUT_DIR|PWD)\b/.test(word);
}
function requirementFiles(line) {
	return [...line.matchAll(/(?:^|\s)(?:-[rc]|--requirements?|--constraints?)[ =]?(?:"([^"]+)"|'([^']+)'|(\S+))/g)].map(([, double, single, plain]) => double ?? single ?? plain);
}
function variablesOf(line) {
	return [...line.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name);
}
// src/app/cache-use.ts
var cache_use_exports = require_rolldown_runtime.__exportAll({ usesCache: () => usesCache });
const SKIPPED = new Set([
	"triggers",
	"pluginDefaults",
	"taskDefaults"
]);
const PYTHON = /^io\.kestra\.plugin\.(scripts\.python|dbt\.cli|aws\.cli|ansible\.cli)\./;
function usesCache(user, workspace) {
	return new CacheSearch(workspace).inFlow(user);
}
var CacheSearch = class {
	#workspace;
	#seen = new Set();
	constructor(workspace) {
		this.#workspace = workspace;
	}
	async inFlow({ flow, data }) {
		this.#seen.add(`${flow.namespace}.${flow.id}`);
		for (const [key, value] of Object.entries(data)) if (!SKIPPED.has(key) && await this.#below(value)) return true;
		return false;
	}
	async #below(value) {
		if (typeof value !== "object" || value === null) return false;
		if (require_common.isRecord(value) && typeof value.type === "string") {
			if (isOn(value.disabled)) return false;
			if (await this.#byTask(value, value.type)) return true;
		}
		for (const child of Object.values(value)) if (await this.#below(child)) return true;
		return false;
	}
	async #byTask(task, written) {
		if (require_common.isRecord(task.taskCache) && mayBeOn(task.taskCache.enabled)) return true;
		const type = this.#workspace.registry.canonical(written) ?? written;
		if (type === "io.kestra.plugin.core.flow.WorkingDirectory") return require_common.isRecord(task.cache);
		if (PYTHON.test(type)) return installs(task) && await this.#onHost(task);
		if (type === "io.kestra.plugin.core.flow.Subflow" || type === "io.kestra.plugin.core.flow.ForEachItem") return this.#called(task);
		return false;
	}
	async #onHost({ taskRunner, runner, docker, containerImage }) {
		const setting = this.#workspace.settings.taskRunner;
		if (setting !== void 0) return setting === "process";
		const explicit = require_common.isRecord(taskRunner) ? String(taskRunner.type) : runner;
		const host = typeof explicit === "string" && /(^|\.)process$/i.test(explicit);
		const container = explicit !== void 0 || require_common.isRecord(docker) || typeof containerImage === "string";
		return host || !container || !await this.#workspace.machine.containers.available();
	}
	async #called({ namespace, flowId }) {
		const name = `${String(namespace)}.${String(flowId)}`;
		if (name.includes("{{")) return true;
		if (this.#seen.has(name)) return false;
		const found = await this.#workspace.catalog.find(name);
		if (!("source" in found)) return false;
		const prepared = await prepareFlow(found.source, this.#workspace);
		return "flow" in prepared && this.inFlow(prepared);
	}
};
function installs(task) {
	if (task.dependencyCacheEnabled === false) return false;
	if (isGiven(task.dependencies)) return true;
	if (task.type === "io.kestra.plugin.ansible.cli.AnsibleCLI" && task.autoInstallPythonRequirements !== false && /\brequirements\.txt"/.test(JSON.stringify(task.inputFiles ?? ""))) return true;
	return [task.beforeCommands, task.commands].some((lines) => INSTALLS.test(JSON.stringify(lines ?? "")));
}
function isGiven(value) {
	return Array.isArray(value) ? value.length > 0 : value !== void 0 && value !== null;
}
function isOn(value) {
	return value === true || value === "true";
}
function mayBeOn(value) {
	return isOn(value) || typeof value === "string" && value.includes("{{");
}
// src/app/checks.ts
const NO_CHECKS = {
	blocking: [],
	failing: [],
	shown: []
};
async function evaluateChecks(checks, renderTyped) {
	const blocking = [];
	const failing = [];
	const shown = [];
	for (const { condition, message, behavior } of checks) try {
		if (await renderTyped(condition) === true) continue;
		({
			BLOCK_EXECUTION: blocking,
			FAIL_EXECUTION: failing,
			CREATE_EXECUTION: shown
		})[behavior].push(message);
	} catch (error) {
		blocking.push(`${message} (the condition cannot be rendered: ${error.message})`);
	}
	return {
		blocking,
		failing,
		shown
	};
}
// src/app/flow-origin.ts
const NONE = {
	revision: {},
	notices: []
};
async function flowOrigin(path, workspace) {
	const { findRepositoryRoot } = await Promise.resolve().then(() => repository_exports);
	const root = findRepositoryRoot(require_start.dirname(path));
	if (root === void 0) return NONE;
	const [{ gitByProcess }, { flowRevisionIn }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.git_command_exports), Promise.resolve().then(() => require("./revisions3.js"))]);
	try {
		const answer = await flowRevisionIn(root, path, gitByProcess(workspace.machine.process));
		if ("reason" in answer) return {
			revision: {},
			notices: [answer.reason]
		};
		const { notice, ...revision } = answer;
		return {
			revision,
			notices: notice === void 0 ? [] : [notice]
		};
	} catch (error) {
		return {
			revision: {},
			notices: [error.message]
		};
	}
}
// src/app/resume-other.ts
const resumeOther = async (request, workspace) => {
	const { resumeExecution } = await Promise.resolve().then(() => require("./resume.js"));
	return resumeExecution(request, workspace);
};
// src/app/run.ts
var run_exports = require_rolldown_runtime.__exportAll({ startFlow: () => startFlow });
async function startFlow(request, workspace) {
	const { prepared } = request;
	if (prepared !== void 0) return startPrepared(request, prepared, flowOrigin(require_start.resolve(workspace.cwd, prepared.source.path), workspace), workspace);
	if (request.revision !== void 0) {
		const { flowAtRevision } = await Promise.resolve().then(() => require("./flow-at-revision.js"));
		const at = await flowAtRevision(request.target, request.revision, workspace);
		return startSource(request, at.source, Promise.resolve(at.origin), at.workspace);
	}
	const source = await findFlow(request.target, workspace);
	return startSource(request, source, flowOrigin(require_start.resolve(workspace.cwd, source.path), workspace), workspace);
}
async function startSource(request, source, origin, workspace) {
	const prepared = await prepareFlow(source, workspace);
	if ("diagnostics" in prepared) return {
		kind: "refused",
		source,
		diagnostics: prepared.diagnostics
	};
	return startPrepared(request, prepared, origin, workspace);
}
async function startPrepared(request, prepared, origin, workspace) {
	if (prepared.flow.disabled) throw new require_start.UsageError(`flow \`${prepared.flow.namespace}.${prepared.flow.id}\` is disabled`, `remove \`disabled: true\` from ${prepared.source.path} to run it`);
	const compiling = compileFlow(prepared.data, workspace.registry);
	return new Run(request, workspace, prepared).start(await compiling, await origin);
}
var Run = class {
	#request;
	#workspace;
	#prepared;
	constructor(request, workspace, prepared) {
		this.#request = request;
		this.#workspace = workspace;
		this.#prepared = prepared;
	}
	async start(compiled, origin) {
		const { source, flow } = this.#prepared;
		const { id = newId(), failure } = this.#request;
		const stops = stopsOf(this.#request, compiled);
		const folder = require_common.createExecutionFolder(this.#workspace.executionsDir, id);
		if (this.#request.files !== void 0) require_start.cpSync(this.#request.files, folder.filesDir, { recursive: true });
		const session = new ExecutionSession(this.#sessionOptions(folder));
		const resolved = failure === void 0 ? await this.#inputs(id, session) : NO_INPUTS;
		if (resolved.errors.length > 0) {
			require_start.rmSync(folder.path, {
				recursive: true,
				force: true
			});
			return {
				kind: "inputs",
				source,
				flow,
				problems: resolved.errors,
				warnings: resolved.warnings
			};
		}
		const checks = await this.#checks(id, session, resolved.values);
		if (checks.blocking.length > 0) {
			require_start.rmSync(folder.path, {
				recursive: true,
				force: true
			});
			return {
				kind: "blocked",
				source,
				flow,
				messages: checks.blocking
			};
		}
		const warnings = [
			...this.#prepared.warnings,
			...origin.notices,
			...resolved.warnings,
			...checks.shown
		];
		const header = {
			id,
			namespace: flow.namespace,
			flowId: flow.id,
			...origin.revision,
			flowFile: recordedPath(source, this.#workspace),
			...this.#workspace.past === void 0 ? {} : { filesCommit: this.#workspace.past.commit },
			flow: this.#prepared.data,
			inputs: resolved.values,
			labels: this.#labels(id),
			variables: this.#prepared.data.variables ?? {},
			originalId: id,
			...this.#request.trigger === void 0 ? {} : { trigger: this.#request.trigger },
			...warnings.length === 0 ? {} : { warnings },
			...failures$1(checks.failing, failure),
			...this.#request.scheduleDate === void 0 ? {} : { scheduleDate: this.#request.scheduleDate },
			...stops
		};
		const { onCacheUse } = this.#request;
		if (onCacheUse !== void 0 && await usesCache(this.#prepared, this.#workspace)) await onCacheUse(this.#workspace.settings.cacheDir);
		return {
			kind: "started",
			source,
			flow,
			execution: followRetries(session.start(compiled, header)),
			warnings
		};
	}
	async #checks(id, session, inputs) {
		const { checks } = this.#prepared.flow;
		if (checks.length === 0 || this.#request.trigger !== void 0) return NO_CHECKS;
		const ports = inputPorts(id, this.#prepared, session, this.#workspace);
		return evaluateChecks(checks, (condition) => ports.renderTyped(condition, inputs));
	}
	#labels(id) {
		const own = this.#prepared.flow.labels.filter((label) => !label.key.startsWith("system."));
		const given = this.#request.labels ?? [];
		const all = [
			...own,
			{
				key: "system.correlationId",
				value: id
			},
			...given
		];
		return [...new Map(all.map((label) => [label.key, label])).values()];
	}
	async #inputs(id, session) {
		const { flow } = this.#prepared;
		const ports = inputPorts(id, this.#prepared, session, this.#workspace);
		let supplied = this.#request.inputs ?? new Map();
		for (;;) {
			const resolved = await resolveInputs(flow.inputs, supplied, ports);
			if (resolved.errors.length === 0 || this.#request.ask === void 0) return resolved;
			const answer = await this.#request.ask({
				inputs: flow.inputs,
				supplied,
				problems: resolved.errors,
				ports
			});
			if (answer === void 0) return resolved;
			supplied = answer;
		}
	}
	#sessionOptions(folder) {
		const { flow, namespaceVariables, locate } = this.#prepared;
		const request = this.#request;
		return {
			...sessionBasis(this.#workspace, flow),
			folder,
			observer: request.observer ?? {},
			namespaceVariables,
			maxParallel: request.maxParallel ?? defaultParallelism(),
			locate,
			startSubflow: subflowStarter(this.#workspace),
			history: taskHistory(this.#workspace, resumeOther),
			convertOutputs: outputConverter(flow, this.#workspace),
			...request.keepFolders === true ? { keepFolders: true } : {},
			...request.onSecret === void 0 ? {} : { onSecret: request.onSecret },
			...request.logLevel === void 0 ? {} : { logLevel: request.logLevel },
			...request.timeZone === void 0 ? {} : { timeZone: request.timeZone }
		};
	}
};
const NO_INPUTS = {
	values: {},
	states: [],
	warnings: [],
	errors: []
};
function failures$1(checks, failure) {
	const all = failure === void 0 ? checks : [failure, ...checks];
	return all.length === 0 ? void 0 : { failedChecks: all };
}
function stopsOf({ breakpoints = [], until }, flow) {
	const check = (id) => {
		if (flow.specs.has(id)) return id;
		const close = require_start.nearest(id, [...flow.specs.keys()]);
		throw new require_start.UsageError(`flow \`${flow.namespace}.${flow.id}\` has no task \`${id}\``, close === void 0 ? `its tasks are ${[...flow.specs.keys()].join(", ")}` : `did you mean \`${close}\`?`);
	};
	const points = breakpoints.map((text) => {
		const [, id = text, value] = /^(.*?)(?:\[(.*)\])?$/s.exec(text) ?? [];
		return {
			id: check(id),
			...value === void 0 ? {} : { value }
		};
	});
	return {
		...points.length === 0 ? {} : { breakpoints: points },
		...until === void 0 ? {} : { until: check(until) }
	};
}
// src/git/repository.ts
var repository_exports = require_rolldown_runtime.__exportAll({
	fileStatus: () => fileStatus,
	findRepositoryRoot: () => findRepositoryRoot,
	literal: () => literal,
	openRepository: () => openRepository,
	pathInRepository: () => pathInRepository,
	remoteUrl: () => remoteUrl
});
function findRepositoryRoot(folder) {
	for (let at = require_start.resolve(folder);; at = require_start.dirname(at)) {
		if (require_start.existsSync(require_start.join(at, ".git"))) return at;
		if (require_start.dirname(at) === at) return void 0;
	}
}
async function openRepository(folder, git) {
	const answer = await git(folder, [
		"rev-parse",
		"--show-toplevel",
		"--git-path",
		"shallow",
		"HEAD"
	]);
	const [root, shallow, head] = answer.stdout.split("\n");
	if (root === void 0 || root === "" || shallow === void 0) return { reason: whyNot(folder, answer.stderr) };
	const cutOff = readIfThere(require_start.isAbsolute(shallow) ? shallow : require_start.join(folder, shallow));
	return {
		root: require_start.resolve(root),
		...head !== void 0 && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {},
		cutOff: new Set(cutOff.split("\n").filter((line) => line !== ""))
	};
}
async function fileStatus(repository, path, git) {
	const code = (await git(repository.root, [
		"status",
		"--porcelain=v1",
		"--ignored",
		"--untracked-files=all",
		"--",
		literal(repository, path)
	])).stdout.slice(0, 2);
	if (code === "") return "committed";
	return code === "??" || code === "!!" || code.startsWith("A") ? "untracked" : "modified";
}
async function remoteUrl(repository, git, remote = "origin") {
	const url = (await git(repository.root, [
		"config",
		"--get",
		`remote.${remote}.url`
	])).stdout.trim();
	return url === "" ? void 0 : url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}
function pathInRepository(repository, path) {
	const absolute = require_start.isAbsolute(path) ? path : require_start.join(repository.root, path);
	for (const candidate of [absolute, realPath(absolute)]) {
		const inside = require_start.relative(repository.root, candidate);
		if (inside !== "" && !inside.startsWith("..") && !require_start.isAbsolute(inside)) return inside.split(require_start.sep).join("/");
	}
}
function literal(repository, path) {
	return `:(top,literal)${pathInRepository(repository, path) ?? path}`;
}
function realPath(path) {
	try {
		return require_start.realpathSync(path);
	} catch {
		return path;
	}
}
function readIfThere(path) {
	try {
		return require_start.readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
function whyNot(folder, stderr) {
	if (stderr.includes("dubious ownership")) return `git refuses to read the repository around ${folder} because another user owns it; allow it with: git config --global --add safe.directory ${findRepositoryRoot(folder) ?? folder}`;
	if (stderr.includes("must be run in a work tree")) return `${folder} is in a bare repository, which has no files`;
	if (stderr === "" || stderr.includes("not a git repository")) return `${folder} is in no Git repository`;
	return `git cannot read the repository around ${folder}: ${stderr.trim().replace(/^fatal: /, "")}`;
}
// src/cli/terminal/state-mark.ts
const SPINNER = [
	"\u280b",
	"\u2819",
	"\u2839",
	"\u2838",
	"\u283c",
	"\u2834",
	"\u2826",
	"\u2827",
	"\u2807",
	"\u280f"
];
function stateSign(state, frame = 0) {
	switch (state) {
		case "SUCCESS": return "\u2714";
		case "WARNING": return "\u25b2";
		case "FAILED": return "\u2716";
		case "KILLED":
		case "KILLING":
		case "CANCELLED": return "\u25a0";
		case "SKIPPED": return "\u21b7";
		case "PAUSED":
		case "BREAKPOINT": return "\u2016";
		case "RETRYING":
		case "RETRIED":
		case "RESTARTED":
		case "RESUBMITTED": return "\u21bb";
		case "RUNNING": return SPINNER[frame % SPINNER.length];
		case "CREATED":
		case "SUBMITTED":
		case "QUEUED": return "\u25cb";
	}
}
function statePaint(state, style) {
	switch (state) {
		case "SUCCESS": return style.green;
		case "WARNING":
		case "RETRYING":
		case "RETRIED":
		case "PAUSED":
		case "BREAKPOINT": return style.yellow;
		case "FAILED":
		case "KILLED":
		case "KILLING":
		case "CANCELLED": return style.red;
		case "RUNNING":
		case "RESTARTED": return style.cyan;
		case "CREATED":
		case "SUBMITTED":
		case "QUEUED":
		case "SKIPPED":
		case "RESUBMITTED": return style.dim;
	}
}
// src/cli/terminal/line.ts
function makeLine(pieces, width) {
	let text = "";
	let used = 0;
	for (const [raw, paint] of pieces) {
		const clean = oneLine(raw);
		const columns = require_common.textWidth(clean);
		if (used + columns <= width) {
			text += paint === void 0 ? clean : paint(clean);
			used += columns;
			continue;
		}
		const cut = cutToWidth(clean, width - used);
		text += paint === void 0 ? cut : paint(cut);
		used += require_common.textWidth(cut);
		break;
	}
	return {
		text,
		width: used
	};
}
function oneLine(text) {
	return require_common.printable(require_common.withoutEscapes(text)).replace(/[\n\t]+/g, " ");
}
function cutToWidth(text, width) {
	if (require_common.textWidth(text) <= width) return text;
	if (width <= 0) return "";
	let cut = "";
	let used = 1;
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		used += require_common.textWidth(segment);
		if (used > width) break;
		cut += segment;
	}
	return `${cut}\u2026`;
}
function padToWidth(text, width) {
	return text + " ".repeat(Math.max(0, width - require_common.textWidth(text)));
}
// src/cli/terminal/log-line.ts
function formatLogEntry(entry, style) {
	const time = entry.at.slice(11, 23);
	const task = entry.taskId === void 0 ? "" : `${entry.taskId}${entry.value === void 0 ? "" : ` = ${require_common.printable(entry.value)}`}  `;
	const head = `${style.dim(time)} ${paintLevel(entry, style)} ${style.cyan(task)}`;
	const [first = "", ...rest] = require_common.printable(require_common.withoutEscapes(entry.message)).trimEnd().split("\n");
	const indent = " ".repeat(time.length + 1 + LEVEL_WIDTH + 1);
	return `${head}${first}\n${rest.map((line) => `${indent}${line}\n`).join("")}`;
}
const LEVEL_WIDTH = 5;
function paintLevel({ level }, style) {
	const text = level.padEnd(LEVEL_WIDTH);
	switch (level) {
		case "ERROR": return style.red(text);
		case "WARN": return style.yellow(text);
		case "INFO": return style.green(text);
		default: return style.dim(text);
	}
}
// src/cli/terminal/execution-summary.ts
var execution_summary_exports = require_rolldown_runtime.__exportAll({ formatExecutionSummary: () => formatExecutionSummary });
const LABEL_WIDTH = 11;
const MOST_METRICS = 20;
function formatExecutionSummary(execution, options) {
	const { style, width = 100 } = options;
	const parts = [...failures(execution, options), headline(execution, style)];
	const fact = (label, value) => {
		parts.push(`  ${style.dim(label.padEnd(LABEL_WIDTH))}${cutToWidth(value, Math.max(20, width - LABEL_WIDTH - 3))}\n`);
	};
	fact("execution", execution.id);
	const revision = revisionText(execution);
	if (revision !== "") fact("revision", revision);
	for (const [index, line] of historyLines(execution).entries()) fact(index === 0 ? "history" : "", line);
	const labels = execution.labels.filter(({ key }) => !key.startsWith("system."));
	if (labels.length > 0) fact("labels", labels.map(({ key, value }) => `${key}: ${oneLine(value)}`).join(", "));
	for (const [title, values] of [["inputs", execution.inputs], ["outputs", execution.outputs ?? {}]]) for (const [index, [key, value]] of Object.entries(values).entries()) fact(index === 0 ? title : "", `${key}: ${typeof value === "string" ? oneLine(value) : oneLine(require_common.jsonText(value))}`);
	for (const [index, line] of metricLines(execution, options).entries()) fact(index === 0 ? "metrics" : "", line);
	if (options.folder !== void 0) fact("folder", options.folder);
	if (options.work !== void 0) fact("kept", options.work);
	for (const warning of execution.warnings ?? []) parts.push(`${style.yellow("\u25b2")} ${require_common.printable(warning)}\n`);
	return parts.join("");
}
function metricLines(execution, { countMetrics = false }) {
	const notable = notableMetrics(execution);
	const shown = notable.slice(0, MOST_METRICS);
	const lines = shown.map((metric) => {
		const { task, name, type } = metric;
		const tags = metricTags(metric);
		const tagged = tags === "" ? "" : ` (${oneLine(tags)})`;
		return `${task} ${oneLine(name)}${tagged}: ${metricValue(metric)} ${type}`;
	});
	const more = (countMetrics ? metricRows(execution) : notable).length - shown.length;
	if (more > 0) {
		const number = shown.length === 0 ? String(more) : `and ${more} more`;
		lines.push(`${number}: gitestra executions metrics ${execution.id}`);
	}
	return lines;
}
function headline(execution, style) {
	const { state } = execution;
	const duration = require_common.executionDuration(execution);
	const facts = [...duration === void 0 ? [] : [require_common.formatDurationForPeople(duration)], require_common.count(execution.taskRuns.length, "task run")];
	return `${statePaint(state, style)(`${stateSign(state)} ${state}`)} ${style.bold(`${execution.namespace}.${execution.flowId}`)} ${style.dim(facts.join(", "))}\n`;
}
function failures(execution, { style, failures: limit = 10 }) {
	const parts = [];
	const tell = (title, text) => {
		const [first = "", ...rest] = require_common.printable(text).split("\n");
		parts.push(`${style.red("\u2716")} ${style.bold(title)}: ${first}\n${rest.map((line) => `  ${line}\n`).join("")}`);
	};
	const failed = require_common.failedTaskRuns(execution);
	for (const run of failed.slice(0, limit)) {
		const failure = require_common.lastFailure(run);
		tell(oneLine(require_common.taskRunLabel(run)), failure === void 0 ? run.state : require_common.failureText(failure));
	}
	if (failed.length > limit) parts.push(style.red(`\u2716 \u2026 and ${failed.length - limit} more\n`));
	if (execution.failure !== void 0) tell(`${execution.namespace}.${execution.flowId}`, require_common.failureText(execution.failure));
	return parts;
}
function historyLines({ id, parentId, originalId, trigger, restarts = [], labels }) {
	const isReplay = labels.some(({ key }) => key === "system.replay") && originalId !== id;
	const replayed = parentId ?? originalId;
	return [
		...parentId !== void 0 && trigger?.executionId === parentId ? [`started by execution ${parentId}`] : [],
		...isReplay ? [`replay of ${replayed}${originalId === replayed ? "" : `, first ${originalId}`}`] : [],
		...restarts.map(({ date, kind, revision, again, kept }) => {
			const at = `${date.slice(0, 10)} ${date.slice(11, 19)}`;
			const flow = revision === void 0 ? "" : ` at revision ${revision}`;
			return `${{
				restart: "restarted",
				replay: "replayed in part",
				"change-status": "state of a task run changed"
			}[kind]} ${at}${flow}: ${require_common.count(kept, "task run")} kept, ${again} again`;
		})
	];
}
function revisionText({ revision, commit, uncommitted, flowFile }) {
	const details = [...uncommitted === true ? ["uncommitted"] : [], ...commit === void 0 ? [] : [commit.slice(0, 8)]];
	return [
		...revision === void 0 ? [] : [String(revision)],
		...details.length === 0 ? [] : [revision === void 0 ? details.join(", ") : `(${details.join(", ")})`],
		...flowFile === void 0 ? [] : [revision === void 0 && details.length === 0 ? flowFile : `of ${flowFile}`]
	].join(" ");
}
// src/cli/terminal/plain-view.ts
var plain_view_exports = require_rolldown_runtime.__exportAll({ createPlainView: () => createPlainView });
const STATE_WIDTH = 7;
function createPlainView({ out, err, style, logs = true }) {
	const states = new Map();
	let executionState;
	const line = (at, state, text, more = "") => {
		const paint = statePaint(state, style);
		out(`${style.dim((at ?? "").slice(11, 23).padEnd(12))} ${paint(`${state === "RUNNING" ? "\u25b6" : stateSign(state)} ${state.padEnd(STATE_WIDTH)}`)} ${text}${more === "" ? "" : style.dim(`  ${more}`)}\n`);
	};
	const view = {
		onExecution(execution) {
			if (execution.state === executionState) return;
			executionState = execution.state;
			if (require_common.isTerminal(execution.state) || execution.state === "CREATED") return;
			const at = new Date(execution.histories.at(-1)?.date ?? Date.parse(execution.startDate)).toISOString();
			line(at, execution.state, `${execution.namespace}.${execution.flowId}`, execution.state === "RUNNING" ? `execution ${execution.id}` : "");
		},
		onTaskRun(run) {
			const { state } = run;
			if (states.get(run.id) === state) return;
			if (require_common.isTerminal(state)) states.delete(run.id);
			else states.set(run.id, state);
			if (!require_common.isTerminal(state) && state !== "RETRYING" && state !== "PAUSED") return;
			const duration = require_common.taskRunDuration(run);
			const attempts = run.attempts.length > 1 ? `attempt ${run.attempts.length}` : "";
			const more = [duration === void 0 ? "" : require_common.formatDurationForPeople(duration), attempts].filter((part) => part !== "").join(", ");
			line(run.endDate ?? run.attempts.at(-1)?.endDate, state, oneLine(require_common.taskRunLabel(run)), more);
		},
		onLog(entry) {
			if (logs) out(formatLogEntry(entry, style));
		},
		note: err,
		close() {}
	};
	return {
		...view,
		onSubflow: tellUnderName(view)
	};
}
Object.defineProperty(exports, "ExecutionSession", {
	enumerable: true,
	get: function() {
		return ExecutionSession;
	}
});
Object.defineProperty(exports, "FIXTURE_OUTPUTS", {
	enumerable: true,
	get: function() {
		return FIXTURE_OUTPUTS;
	}
});
Object.defineProperty(exports, "FROM_PARENT", {
	enumerable: true,
	get: function() {
		return FROM_PARENT;
	}
});
Object.defineProperty(exports, "FROM_SUBFLOW", {
	enumerable: true,
	get: function() {
		return FROM_SUBFLOW;
	}
});
Object.defineProperty(exports, "INPUT_TYPE_HELP", {
	enumerable: true,
	get: function() {
		return INPUT_TYPE_HELP;
	}
});
Object.defineProperty(exports, "Readable", {
	enumerable: true,
	get: function() {
		return Readable;
	}
});
Object.defineProperty(exports, "Redactor", {
	enumerable: true,
	get: function() {
		return Redactor;
	}
});
Object.defineProperty(exports, "SECRET_MASK", {
	enumerable: true,
	get: function() {
		return SECRET_MASK;
	}
});
Object.defineProperty(exports, "Transform", {
	enumerable: true,
	get: function() {
		return Transform;
	}
});
Object.defineProperty(exports, "answerOutputs", {
	enumerable: true,
	get: function() {
		return answerOutputs;
	}
});
Object.defineProperty(exports, "askedInputs", {
	enumerable: true,
	get: function() {
		return askedInputs;
	}
});
Object.defineProperty(exports, "attemptDigest", {
	enumerable: true,
	get: function() {
		return attemptDigest;
	}
});
Object.defineProperty(exports, "bindProperties", {
	enumerable: true,
	get: function() {
		return bindProperties;
	}
});
Object.defineProperty(exports, "cache_use_exports", {
	enumerable: true,
	get: function() {
		return cache_use_exports;
	}
});
Object.defineProperty(exports, "canonicalText", {
	enumerable: true,
	get: function() {
		return canonicalText;
	}
});
Object.defineProperty(exports, "compileFlow", {
	enumerable: true,
	get: function() {
		return compileFlow;
	}
});
Object.defineProperty(exports, "convertOutputs", {
	enumerable: true,
	get: function() {
		return convertOutputs;
	}
});
Object.defineProperty(exports, "createExpressionEngine", {
	enumerable: true,
	get: function() {
		return createExpressionEngine;
	}
});
Object.defineProperty(exports, "cutToWidth", {
	enumerable: true,
	get: function() {
		return cutToWidth;
	}
});
Object.defineProperty(exports, "defaultParallelism", {
	enumerable: true,
	get: function() {
		return defaultParallelism;
	}
});
Object.defineProperty(exports, "dropRequest", {
	enumerable: true,
	get: function() {
		return dropRequest;
	}
});
Object.defineProperty(exports, "engine_exports", {
	enumerable: true,
	get: function() {
		return engine_exports;
	}
});
Object.defineProperty(exports, "executionPaths", {
	enumerable: true,
	get: function() {
		return executionPaths;
	}
});
Object.defineProperty(exports, "execution_lease_exports", {
	enumerable: true,
	get: function() {
		return execution_lease_exports;
	}
});
Object.defineProperty(exports, "execution_summary_exports", {
	enumerable: true,
	get: function() {
		return execution_summary_exports;
	}
});
Object.defineProperty(exports, "expressionServices", {
	enumerable: true,
	get: function() {
		return expressionServices;
	}
});
Object.defineProperty(exports, "fileStatus", {
	enumerable: true,
	get: function() {
		return fileStatus;
	}
});
Object.defineProperty(exports, "findFlow", {
	enumerable: true,
	get: function() {
		return findFlow;
	}
});
Object.defineProperty(exports, "find_flow_exports", {
	enumerable: true,
	get: function() {
		return find_flow_exports;
	}
});
Object.defineProperty(exports, "finished", {
	enumerable: true,
	get: function() {
		return finished;
	}
});
Object.defineProperty(exports, "flowOrigin", {
	enumerable: true,
	get: function() {
		return flowOrigin;
	}
});
Object.defineProperty(exports, "followRetries", {
	enumerable: true,
	get: function() {
		return followRetries;
	}
});
Object.defineProperty(exports, "formatExecutionSummary", {
	enumerable: true,
	get: function() {
		return formatExecutionSummary;
	}
});
Object.defineProperty(exports, "formatLogEntry", {
	enumerable: true,
	get: function() {
		return formatLogEntry;
	}
});
Object.defineProperty(exports, "fromTypedJson", {
	enumerable: true,
	get: function() {
		return fromTypedJson;
	}
});
Object.defineProperty(exports, "headerAfter", {
	enumerable: true,
	get: function() {
		return headerAfter;
	}
});
Object.defineProperty(exports, "inputPorts", {
	enumerable: true,
	get: function() {
		return inputPorts;
	}
});
Object.defineProperty(exports, "isTruthy", {
	enumerable: true,
	get: function() {
		return isTruthy;
	}
});
Object.defineProperty(exports, "keyOfRun", {
	enumerable: true,
	get: function() {
		return keyOfRun;
	}
});
Object.defineProperty(exports, "keyOfSlot", {
	enumerable: true,
	get: function() {
		return keyOfSlot;
	}
});
Object.defineProperty(exports, "labelList", {
	enumerable: true,
	get: function() {
		return labelList;
	}
});
Object.defineProperty(exports, "leaveRequest", {
	enumerable: true,
	get: function() {
		return leaveRequest;
	}
});
Object.defineProperty(exports, "linkFiles", {
	enumerable: true,
	get: function() {
		return linkFiles;
	}
});
Object.defineProperty(exports, "machineServices", {
	enumerable: true,
	get: function() {
		return machineServices;
	}
});
Object.defineProperty(exports, "makeLine", {
	enumerable: true,
	get: function() {
		return makeLine;
	}
});
Object.defineProperty(exports, "metricRows", {
	enumerable: true,
	get: function() {
		return metricRows;
	}
});
Object.defineProperty(exports, "metricTags", {
	enumerable: true,
	get: function() {
		return metricTags;
	}
});
Object.defineProperty(exports, "metricValue", {
	enumerable: true,
	get: function() {
		return metricValue;
	}
});
Object.defineProperty(exports, "newId", {
	enumerable: true,
	get: function() {
		return newId;
	}
});
Object.defineProperty(exports, "notableMetrics", {
	enumerable: true,
	get: function() {
		return notableMetrics;
	}
});
Object.defineProperty(exports, "oneLine", {
	enumerable: true,
	get: function() {
		return oneLine;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "outputConverter", {
	enumerable: true,
	get: function() {
		return outputConverter;
	}
});
Object.defineProperty(exports, "ownProperties", {
	enumerable: true,
	get: function() {
		return ownProperties;
	}
});
Object.defineProperty(exports, "padToWidth", {
	enumerable: true,
	get: function() {
		return padToWidth;
	}
});
Object.defineProperty(exports, "parentOf", {
	enumerable: true,
	get: function() {
		return parentOf;
	}
});
Object.defineProperty(exports, "pathInRepository", {
	enumerable: true,
	get: function() {
		return pathInRepository;
	}
});
Object.defineProperty(exports, "pipeline", {
	enumerable: true,
	get: function() {
		return pipeline;
	}
});
Object.defineProperty(exports, "pipeline$1", {
	enumerable: true,
	get: function() {
		return pipeline$1;
	}
});
Object.defineProperty(exports, "plain_view_exports", {
	enumerable: true,
	get: function() {
		return plain_view_exports;
	}
});
Object.defineProperty(exports, "planInstallation", {
	enumerable: true,
	get: function() {
		return planInstallation;
	}
});
Object.defineProperty(exports, "prepareFlow", {
	enumerable: true,
	get: function() {
		return prepareFlow;
	}
});
Object.defineProperty(exports, "recordedPath", {
	enumerable: true,
	get: function() {
		return recordedPath;
	}
});
Object.defineProperty(exports, "referencesOf", {
	enumerable: true,
	get: function() {
		return referencesOf;
	}
});
Object.defineProperty(exports, "renderDiagnostic", {
	enumerable: true,
	get: function() {
		return renderDiagnostic;
	}
});
Object.defineProperty(exports, "rendererFor", {
	enumerable: true,
	get: function() {
		return rendererFor;
	}
});
Object.defineProperty(exports, "replacementFolder", {
	enumerable: true,
	get: function() {
		return replacementFolder;
	}
});
Object.defineProperty(exports, "repository_exports", {
	enumerable: true,
	get: function() {
		return repository_exports;
	}
});
Object.defineProperty(exports, "requirementFiles", {
	enumerable: true,
	get: function() {
		return requirementFiles;
	}
});
Object.defineProperty(exports, "resolveInputs", {
	enumerable: true,
	get: function() {
		return resolveInputs;
	}
});
Object.defineProperty(exports, "resumeOther", {
	enumerable: true,
	get: function() {
		return resumeOther;
	}
});
Object.defineProperty(exports, "rootPlan", {
	enumerable: true,
	get: function() {
		return rootPlan;
	}
});
Object.defineProperty(exports, "run_exports", {
	enumerable: true,
	get: function() {
		return run_exports;
	}
});
Object.defineProperty(exports, "sessionBasis", {
	enumerable: true,
	get: function() {
		return sessionBasis;
	}
});
Object.defineProperty(exports, "startFlow", {
	enumerable: true,
	get: function() {
		return startFlow;
	}
});
Object.defineProperty(exports, "statePaint", {
	enumerable: true,
	get: function() {
		return statePaint;
	}
});
Object.defineProperty(exports, "stateSign", {
	enumerable: true,
	get: function() {
		return stateSign;
	}
});
Object.defineProperty(exports, "state_history_exports", {
	enumerable: true,
	get: function() {
		return state_history_exports;
	}
});
Object.defineProperty(exports, "subflowStarter", {
	enumerable: true,
	get: function() {
		return subflowStarter;
	}
});
Object.defineProperty(exports, "takeAnswer", {
	enumerable: true,
	get: function() {
		return takeAnswer;
	}
});
Object.defineProperty(exports, "taskHistory", {
	enumerable: true,
	get: function() {
		return taskHistory;
	}
});
Object.defineProperty(exports, "taskReferences", {
	enumerable: true,
	get: function() {
		return taskReferences;
	}
});
Object.defineProperty(exports, "tellUnderName", {
	enumerable: true,
	get: function() {
		return tellUnderName;
	}
});
Object.defineProperty(exports, "toPlain", {
	enumerable: true,
	get: function() {
		return toPlain;
	}
});
Object.defineProperty(exports, "toTypedJson", {
	enumerable: true,
	get: function() {
		return toTypedJson;
	}
});
Object.defineProperty(exports, "typed_json_exports", {
	enumerable: true,
	get: function() {
		return typed_json_exports;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "variablesOf", {
	enumerable: true,
	get: function() {
		return variablesOf;
	}
});
Object.defineProperty(exports, "withOwnFiles", {
	enumerable: true,
	get: function() {
		return withOwnFiles;
	}
});
Object.defineProperty(exports, "withTaskContext", {
	enumerable: true,
	get: function() {
		return withTaskContext;
	}
});

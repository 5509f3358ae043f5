const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_compile_flows = require("./compile-flows.js");
const require_start = require("./start.js");
const require_read_events = require("./read-events.js");
const require_stored_execution = require("./stored-execution.js");
// src/app/flow-fix.ts
const SAME_FLOW = "same";
var UnfitFlow = class extends require_start.UsageError {
	diagnostics;
	constructor(source, diagnostics) {
		super(`the flow in ${source.path} has errors`, `put them right, or go on with the flow as it was: --revision ${SAME_FLOW}`);
		this.diagnostics = diagnostics;
	}
};
async function findFlowFix(header, revision, workspace) {
	if (revision === "same") return void 0;
	if (header.revision !== void 0 && revision?.replace(/^r(?=\d)/, "") === String(header.revision)) return void 0;
	const name = `${header.namespace}.${header.flowId}`;
	const found = await findSource(name, header, revision, workspace);
	if (found === void 0) return void 0;
	const prepared = await require_run_always.prepareFlow(found.source, found.workspace);
	if ("diagnostics" in prepared) throw new UnfitFlow(found.source, prepared.diagnostics);
	const { flow, data } = prepared;
	if (flow.namespace !== header.namespace || flow.id !== header.flowId) throw new require_start.UsageError(`${found.source.path} holds ${flow.namespace}.${flow.id}, and the execution is one of ${name}`);
	const sameFiles = header.filesCommit === found.workspace.past?.commit;
	if (require_run_always.canonicalText(data) === require_run_always.canonicalText(header.flow) && sameFiles) return void 0;
	return {
		prepared,
		compiled: await require_run_always.compileFlow(data, found.workspace.registry),
		origin: {
			...found.origin.revision,
			flowFile: require_run_always.recordedPath(found.source, found.workspace),
			...found.workspace.past === void 0 ? {} : { filesCommit: found.workspace.past.commit },
			...prepared.warnings.length === 0 ? {} : { warnings: prepared.warnings }
		},
		workspace: found.workspace
	};
}
async function findSource(name, { flowFile }, revision, workspace) {
	const file = flowFile === void 0 ? void 0 : require_start.resolve(workspace.root, flowFile);
	if (revision !== void 0 && revision !== "latest") {
		const { flowAtRevision } = await Promise.resolve().then(() => require("./flow-at-revision.js"));
		return await flowAtRevision(name, revision, workspace).catch((error) => {
			if (file === void 0 || !require_start.isUsageError(error)) throw error;
			return flowAtRevision(file, revision, workspace);
		});
	}
	const source = await require_run_always.findFlow(name, workspace).catch(async (error) => {
		if (!require_start.isUsageError(error)) throw error;
		return file === void 0 ? void 0 : await require_run_always.findFlow(file, workspace).catch(() => void 0);
	});
	if (source !== void 0) return {
		source,
		origin: await require_run_always.flowOrigin(require_start.resolve(workspace.cwd, source.path), workspace),
		workspace
	};
	if (revision === void 0) return void 0;
	throw new require_start.UsageError(`the flow ${name} is not here any more`, `go on with the flow as it was: --revision ${SAME_FLOW}`);
}
async function inputsAfter(header, fix, given, session) {
	const missing = fix.prepared.flow.inputs.filter((input) => !Object.hasOwn(header.inputs, input.id) || given.has(input.id) && input.type !== "SECRET");
	if (missing.length === 0) return header.inputs;
	const ports = require_run_always.inputPorts(header.id, fix.prepared, session, fix.workspace);
	const names = new Set(missing.map((input) => input.id));
	const supplied = new Map([...given].filter(([id]) => names.has(id)));
	const resolved = await require_run_always.resolveInputs(missing, supplied, ports);
	if (resolved.errors.length > 0) throw new require_start.UsageError(`the flow asks for inputs that the execution does not have: ${resolved.errors.map((error) => error.message).join("; ")}`, `give them with ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=\u2026`}`).join(" ")}`);
	return {
		...header.inputs,
		...resolved.values
	};
}
function variablesAfter(state, fix) {
	const before = state.header.flow.variables ?? {};
	const after = { ...fix.prepared.data.variables ?? {} };
	for (const [key, value] of Object.entries(state.variables)) if (require_run_always.canonicalText(value) !== require_run_always.canonicalText(before[key])) after[key] = value;
	return after;
}
// src/engine/restart-plan.ts
function isUnfinished({ state, ended }) {
	return !ended || state === "FAILED" || state === "KILLED" || state === "CANCELLED" || state === "RETRIED";
}
const SETS_VARIABLES = /\.(Set|Unset)Variables$/;
async function planRestart(state, request) {
	let known = new Set();
	for (;;) {
		const planner = new Planner(state, request, known);
		await planner.visitRoot();
		const again = planner.beginsAgain;
		if (request.fix === void 0 || again.size === known.size) return planner.plan();
		known = again;
	}
}
var Planner = class {
	#state;
	#request;
	#flow;
	#known;
	#actions = new Map();
	#reset = [];
	#reopened = [];
	#dropped = [];
	#evaluations = {};
	#added = [];
	#above = new Set();
	beginsAgain = new Set();
	#again = new Map();
	constructor(state, request, known) {
		this.#state = state;
		this.#request = request;
		this.#flow = request.fix?.flow ?? state.flow;
		this.#known = known;
		const named = request.from ?? request.mark?.run;
		for (let at = named?.parent; at !== void 0; at = at.parent) this.#above.add(at);
		this.#again = byTask(known);
		if (request.fix !== void 0) {
			for (const id of this.#flow.specs.keys()) if (!state.flow.specs.has(id)) this.#added.push(id);
		}
	}
	async visitRoot() {
		const top = [...this.#state.taskRuns.values()].filter((run) => run.parent === void 0);
		await this.#visitChildren(top, require_run_always.rootPlan({ flow: this.#flow }), require_run_always.rootPlan(this.#state));
	}
	plan() {
		const { mark, kind } = this.#request;
		const taskRuns = [];
		for (const run of this.#state.taskRuns.values()) {
			const planned = this.#actions.get(run);
			if (planned !== void 0) taskRuns.push({
				run,
				...planned
			});
		}
		return {
			kind,
			reset: this.#reset,
			reopened: this.#reopened,
			dropped: this.#dropped,
			...mark === void 0 ? {} : { marked: {
				id: mark.run.id,
				state: mark.state
			} },
			...Object.keys(this.#evaluations).length === 0 ? {} : { evaluations: this.#evaluations },
			taskRuns,
			added: this.#added
		};
	}
	async #visitChildren(runs, plan, before) {
		const places = placesOf(plan);
		const cut = this.#cutOf(runs, plan, places);
		const open = new Map();
		let changed = false;
		if (this.#request.fix !== void 0) {
			const known = placesOf(before);
			for (const [key, { lane, index }] of places) if (!known.has(key)) openAt(open, lane, index);
		}
		const placed = [];
		for (const run of runs) {
			const place = run.branch === "tasks" ? places.get(require_run_always.keyOfRun(run)) : void 0;
			if (place !== void 0) placed.push({
				run,
				place
			});
			else {
				this.#dropTree(run, run.branch === "tasks" ? "its task is no longer there" : void 0);
				changed = changed || run.branch === "tasks";
			}
		}
		placed.sort((a, b) => a.place.index - b.place.index);
		for (const { run, place } of placed) {
			const reason = this.#reasonOfPlace(place, plan, cut, open);
			const outcome = reason === void 0 ? await this.#visit(run) : {
				again: reason,
				anew: true
			};
			if (outcome === "kept") continue;
			changed = true;
			if (outcome === "open") {
				openAt(open, place.lane, place.index);
				continue;
			}
			const first = open.get(place.lane);
			const mayBegin = !outcome.anew && (first === void 0 || first > place.index);
			openAt(open, place.lane, place.index);
			if (mayBegin) this.#resetTree(run, outcome.again);
			else this.#dropTree(run, outcome.again, "again");
		}
		return changed || open.size > 0;
	}
	#cutOf(runs, plan, places) {
		const { from } = this.#request;
		if (from === void 0) return void 0;
		const on = runs.find((run) => run === from || this.#above.has(run));
		const place = on === void 0 ? void 0 : places.get(require_run_always.keyOfRun(on));
		return place === void 0 ? void 0 : {
			place,
			lanes: lanesBehind(plan, place.lane)
		};
	}
	#reasonOfPlace(place, plan, cut, open) {
		if (cut !== void 0) {
			if (place.lane === cut.place.lane ? place.index > cut.place.index : cut.lanes.has(place.lane)) return `comes after \`${this.#request.from.spec.id}\``;
		}
		if (this.#request.fix === void 0) return void 0;
		const awaited = (plan.lanes[place.lane].after ?? []).find((lane) => open.has(lane));
		return awaited === void 0 ? void 0 : `depends on \`${plan.lanes[awaited].slots[0].task.id}\``;
	}
	async #visit(run) {
		const { from, mark, fix } = this.#request;
		if (run === mark?.run) {
			this.#actions.set(run, {
				action: "marked",
				reason: `becomes ${mark.state}`
			});
			return "open";
		}
		if (run === from) return {
			again: "chosen",
			anew: false
		};
		const spec = fix === void 0 ? run.spec : this.#flow.specs.get(run.spec.id);
		const dependency = fix === void 0 ? void 0 : this.#dependency(run, spec);
		if (dependency !== void 0) return isUnfinished(run) ? {
			again: `${run.state}, ${dependency}`,
			anew: false
		} : {
			again: dependency,
			anew: true
		};
		return run.flowable ? this.#visitFlowable(run, spec) : this.#visitTask(run, spec);
	}
	async #visitTask(run, spec) {
		const { fix, kind } = this.#request;
		const reason = await fix?.changes.taskReason(run, spec);
		if (isUnfinished(run) && kind !== "change-status") return {
			again: reason === void 0 ? run.state : `${run.state}, ${reason}`,
			anew: false
		};
		if (reason !== void 0) return {
			again: reason,
			anew: true
		};
		this.#actions.set(run, { action: "kept" });
		return "kept";
	}
	async #visitFlowable(run, spec) {
		const { fix, kind } = this.#request;
		const check = await fix?.changes.flowableCheck(run, spec);
		const failed = isUnfinished(run) && kind !== "change-status";
		if (check !== void 0 && "reason" in check) return {
			again: check.reason,
			anew: !failed
		};
		const { scope } = run;
		const whole = this.#beginsWhole(run, spec);
		if (scope === void 0) {
			if (failed) return {
				again: run.state,
				anew: false
			};
			this.#actions.set(run, { action: "kept" });
			return "kept";
		}
		const definition = this.#flow.definition(spec);
		const evaluation = check === void 0 ? run.evaluation : check.evaluation;
		const plan = definition.plan(spec, evaluation).children;
		if (plan === void 0) return {
			again: "has no tasks to run any more",
			anew: !failed
		};
		const before = this.#state.flow.definition(run.spec).plan(run.spec, run.evaluation);
		const mark = this.#bookmark();
		const open = await this.#visitChildren(scope.children, plan, before.children ?? plan);
		if (!open && !failed && !this.#above.has(run)) {
			this.#restore(mark);
			this.#keepTree(run);
			return "kept";
		}
		if (whole || !open && failed && !this.#above.has(run)) {
			this.#restore(mark);
			return {
				again: failed ? run.state : "has tasks that begin again",
				anew: !failed
			};
		}
		if (check !== void 0) this.#evaluations[run.id] = evaluation;
		this.#actions.set(run, { action: "reopened" });
		this.#reopened.push(run.id);
		return "open";
	}
	#beginsWhole(run, spec) {
		return this.#flow.definition(spec).sharedFolder !== void 0 || run.state === "PAUSED";
	}
	#dependency(run, spec) {
		for (const reference of this.#request.fix.changes.references(spec).variables) {
			const { root, path } = reference;
			if (root === "vars") {
				const setter = [...this.#known].find((other) => SETS_VARIABLES.test(other.spec.type));
				if (setter !== void 0 && setter !== run) return `uses variables that \`${setter.spec.id}\` sets`;
			}
			if (root !== "outputs") continue;
			const [taskId] = path;
			if (taskId === void 0) {
				const any = [...this.#known].find((other) => other !== run && !isBelow(other, run));
				if (any !== void 0) return `may use outputs of \`${any.spec.id}\``;
				continue;
			}
			if (this.#added.includes(taskId)) return `uses outputs of \`${taskId}\``;
			if ((this.#again.get(taskId) ?? []).some((other) => other !== run && !isBelow(other, run) && mayMean(reference, other, run))) return `uses outputs of \`${taskId}\``;
		}
	}
	#resetTree(run, reason) {
		this.#forgetBelow(run);
		this.#reset.push(run.id);
		this.#actions.set(run, {
			action: "again",
			reason
		});
		this.beginsAgain.add(run);
	}
	#dropTree(run, reason, action = "dropped") {
		this.#forgetBelow(run);
		this.#dropped.push(run.id);
		if (reason !== void 0) this.#actions.set(run, {
			action,
			reason
		});
		this.beginsAgain.add(run);
	}
	#forgetBelow(run) {
		for (const child of run.scope?.children ?? []) {
			this.#forgetBelow(child);
			this.#actions.delete(child);
			this.#dropped.push(child.id);
			this.beginsAgain.add(child);
		}
	}
	#keepTree(run) {
		this.#actions.set(run, { action: "kept" });
		for (const child of run.scope?.children ?? []) this.#keepTree(child);
	}
	#bookmark() {
		return [
			this.#reset.length,
			this.#reopened.length,
			this.#dropped.length
		];
	}
	#restore([reset, reopened, dropped]) {
		for (const id of [...this.#reset.slice(reset), ...this.#dropped.slice(dropped)]) this.beginsAgain.delete(this.#state.taskRuns.get(id));
		this.#reset.length = reset;
		this.#reopened.length = reopened;
		this.#dropped.length = dropped;
	}
};
function placesOf(plan) {
	const places = new Map();
	plan.lanes.forEach(({ slots }, lane) => {
		slots.forEach((slot, index) => {
			places.set(require_run_always.keyOfSlot(slot), {
				lane,
				index
			});
		});
	});
	return places;
}
function openAt(open, lane, index) {
	open.set(lane, Math.min(open.get(lane) ?? index, index));
}
function lanesBehind({ lanes }, lane) {
	const behind = new Set();
	for (let size = -1; size !== behind.size;) {
		size = behind.size;
		lanes.forEach(({ after }, index) => {
			if ((after ?? []).some((one) => one === lane || behind.has(one))) behind.add(index);
		});
	}
	return behind;
}
function byTask(runs) {
	const map = new Map();
	for (const run of runs) {
		const others = map.get(run.spec.id);
		if (others === void 0) map.set(run.spec.id, [run]);
		else others.push(run);
	}
	return map;
}
function isBelow(run, ancestor) {
	for (let at = run.parent; at !== void 0; at = at.parent) if (at === ancestor) return true;
	return false;
}
function mayMean({ path, dynamic, ownValue }, other, run) {
	const values = other.valuePath;
	if (values.length === 0) return true;
	if (dynamic) return !ownValue || run.valuePath.every((value, depth) => values[depth] === value);
	return path.slice(1, 1 + values.length).every((value, depth) => values[depth] === value);
}
function restartEvent({ taskRuns: _, added: __, ...decided }, labels) {
	return {
		type: "execution.restarted",
		...decided,
		labels
	};
}
function withLabel({ labels }, key) {
	return [...labels.filter((label) => label.key !== key), {
		key,
		value: "true"
	}];
}
// src/engine/task-change.ts
const SETTINGS = new Set([
	"namespace",
	"globals",
	"envs",
	"kestra",
	"files"
]);
const PLACES = {
	workingDir: "",
	outputDir: "",
	outputFiles: {}
};
var TaskChanges = class {
	#options;
	#view;
	#known = new Map();
	#uses = new Map();
	constructor(options) {
		const { state, inputs, variables } = options;
		this.#options = options;
		this.#view = Object.create(state, {
			header: { value: {
				...state.header,
				inputs
			} },
			variables: { value: variables }
		});
	}
	references(spec) {
		const { flow, ports } = this.#options;
		return require_run_always.taskReferences(spec, flow.definition(spec), ports.expressions.level);
	}
	async taskReason(run, spec) {
		if (this.#known.has(run)) return this.#known.get(run);
		const reason = await this.#taskReason(run, spec);
		this.#known.set(run, reason);
		return reason;
	}
	async #taskReason(run, spec) {
		const { state, flow } = this.#options;
		const definition = flow.definition(spec);
		if (state.flow.definition(run.spec).type !== definition.type) return "is of another type";
		const changed = await this.#changedProperty(run, spec);
		if (changed !== void 0) return `${changed} has changed`;
		return await this.#hasDrifted(run, definition) ? "what it uses has changed" : void 0;
	}
	async #hasDrifted(run, definition) {
		const { state, digests, ports } = this.#options;
		const before = digests.get(run.id);
		const uses = require_run_always.taskReferences(run.spec, definition, ports.expressions.level);
		if (before === void 0 || uses.volatile) return false;
		if (!(run.spec.properties.namespaceFiles !== void 0) && !uses.looksUp && !uses.variables.some(({ root }) => SETTINGS.has(root))) return false;
		try {
			const renderer = require_run_always.rendererFor(state, run, ports);
			const bound = await require_run_always.bindProperties(definition.properties, run.spec.properties, renderer, definition.selfBound === void 0 ? {} : { skip: definition.selfBound });
			return await require_run_always.attemptDigest({
				state,
				run,
				ports,
				renderer
			}, definition, bound, ports.taskPorts(state, run)) !== before;
		} catch {
			return true;
		}
	}
	#rendererFor(run, spec) {
		return require_run_always.rendererFor(this.#view, run, this.#options.ports, spec);
	}
	async flowableCheck(run, spec) {
		const { state, flow } = this.#options;
		const definition = flow.definition(spec);
		if (state.flow.definition(run.spec).type !== definition.type) return { reason: "is of another type" };
		const changed = await this.#changedProperty(run, spec);
		const uses = this.references(spec);
		if (changed === void 0 && (!this.#mayDiffer(uses) || uses.volatile)) return void 0;
		if (changed === "`runIf`" || changed === "`when`") return { reason: `${changed} has changed` };
		try {
			const renderer = this.#rendererFor(run, spec);
			const properties = await require_run_always.bindProperties(definition.properties, spec.properties, renderer);
			const withContext = (work) => require_run_always.withTaskContext(state, run, this.#options.ports, work);
			const evaluation = await definition.evaluate({
				...renderer,
				properties,
				withContext
			});
			return require_run_always.canonicalText(evaluation) === require_run_always.canonicalText(run.evaluation) ? void 0 : { evaluation };
		} catch {
			return { reason: changed === void 0 ? "what it uses has changed" : `${changed} has changed` };
		}
	}
	#mayDiffer(uses) {
		return uses.looksUp || uses.variables.some(({ root }) => SETTINGS.has(root));
	}
	async #changedProperty(run, spec) {
		const { state, flow } = this.#options;
		const before = require_run_always.ownProperties(run.spec, state.flow.definition(run.spec));
		const now = require_run_always.ownProperties(spec, flow.definition(spec));
		for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
			const value = this.#changedValue(this.#usesOf(now[name]));
			const same = before[name] === now[name] || require_run_always.canonicalText(before[name]) === require_run_always.canonicalText(now[name]);
			if (same && value === void 0) continue;
			if (!await this.#rendersTheSame(run, spec, before[name], now[name])) return same ? `\`${value}\`` : `\`${name}\``;
		}
	}
	async #rendersTheSame(run, spec, before, now) {
		const { state, ports } = this.#options;
		if (before === void 0 || now === void 0) return false;
		if (require_run_always.referencesOf([before, now], ports.expressions.level).volatile) return false;
		try {
			const old = await require_run_always.rendererFor(state, run, ports).renderStructure(before, PLACES);
			const current = await this.#rendererFor(run, spec).renderStructure(now, PLACES);
			return require_run_always.canonicalText(old) === require_run_always.canonicalText(current);
		} catch {
			return false;
		}
	}
	#usesOf(property) {
		let uses = this.#uses.get(property);
		if (uses === void 0) {
			uses = require_run_always.referencesOf([property], this.#options.ports.expressions.level);
			this.#uses.set(property, uses);
		}
		return uses;
	}
	#changedValue(uses) {
		const { state, inputs, variables } = this.#options;
		for (const { root, path } of uses.variables) {
			const pair = root === "inputs" ? [state.header.inputs, inputs] : root === "vars" ? [state.variables, variables] : void 0;
			if (pair === void 0 || pair[0] === pair[1]) continue;
			if (require_run_always.canonicalText(require_run_always.valueAt(pair[0], path)) !== require_run_always.canonicalText(require_run_always.valueAt(pair[1], path))) return [root, ...path].join(".");
		}
	}
};
// src/app/restart.ts
var restart_exports = require_rolldown_runtime.__exportAll({
	digestsOf: () => digestsOf,
	fixedOptions: () => fixedOptions,
	observed: () => observed,
	planAnew: () => planAnew,
	prepareRestart: () => prepareRestart
});
async function prepareRestart(request, current) {
	const stored = await require_stored_execution.lockStoredExecution(request, current);
	try {
		return await planAnew(stored, request, current, {
			revision: request.revision,
			plan: (state) => {
				refuseRestart(state, stored.completed);
				return { kind: "restart" };
			},
			check: (plan, state) => {
				if (plan.reset.length + plan.reopened.length > 0 || state.failure !== void 0) return;
				if (plan.taskRuns.some(({ action }) => action !== "kept")) return;
				throw new require_start.UsageError(`execution ${state.header.id} has nothing to restart: no task run failed`, `run it again as a new execution: gitestra replay ${state.header.id}`);
			}
		});
	} catch (error) {
		stored.lock.release();
		throw error;
	}
}
function refuseRestart(state, completed) {
	const { id } = state.header;
	if (state.state === "KILLED" || state.state === "KILLING") {
		const killed = [...state.taskRuns.values()].find((run) => run.state === "KILLED" && !run.flowable);
		throw new require_start.UsageError(`execution ${id} was killed, and what was killed is not restarted`, `begin a new execution where it was: gitestra replay ${id}${killed === void 0 ? "" : ` --from ${killed.spec.id}`}`);
	}
	if (completed || state.state === "PAUSED") return;
	throw new require_start.UsageError(`execution ${id} is ${state.state}; only one that has ended or is PAUSED is restarted`, `go on with it: gitestra resume ${id}`);
}
async function planAnew(stored, request, current, { revision, plan: planFor, check }) {
	const { folder, lock, events, header } = stored;
	const fix = await findFlowFix(header, revision, current);
	const workspace = fix?.workspace ?? await require_stored_execution.workspaceOf(header, current);
	const flows = await require_compile_flows.compileFlows(events, workspace.registry);
	const session = await require_stored_execution.sessionOf(stored, workspace, {
		history: require_run_always.taskHistory(workspace, require_run_always.resumeOther),
		restartOther: async (child, { observer, redactor: around }) => (await prepareRestart({
			execution: child,
			observer,
			around
		}, current)).start(),
		...observed(request),
		...request.around === void 0 ? {} : { around: request.around },
		...fix === void 0 ? {} : fixedOptions(fix, workspace)
	});
	for (const [id, value] of request.inputs ?? []) if (require_read_events.isOfParent(id) || isSecretInput(header, id)) session.redactor.register(String(value), require_read_events.secretName(id));
	const restored = session.restore(flows, events, lock);
	const { state, ports } = restored;
	const asked = planFor(state);
	const inputs = fix === void 0 ? void 0 : await inputsAfter(state.header, fix, newInputs(header, request), session);
	const variables = fix === void 0 ? void 0 : variablesAfter(state, fix);
	const changes = fix === void 0 ? void 0 : new TaskChanges({
		state,
		flow: fix.compiled,
		inputs,
		variables,
		digests: digestsOf(events),
		ports
	});
	const plan = await planRestart(state, {
		...asked,
		...fix === void 0 ? {} : { fix: {
			flow: fix.compiled,
			changes
		} }
	});
	check?.(plan, state);
	const event = {
		...restartEvent(plan, withLabel(state, "system.restarted")),
		...fix === void 0 ? {} : {
			flow: fix.prepared.data,
			origin: fix.origin,
			inputs,
			variables
		}
	};
	return {
		id: folder.id,
		header,
		plan,
		...fix === void 0 ? {} : {
			fix: fix.origin,
			flow: fix.prepared.flow
		},
		start: () => {
			if (fix !== void 0) state.laterFlows.push(fix.compiled);
			return require_run_always.followRetries(restored.go([event]));
		},
		cancel: () => lock.release()
	};
}
function digestsOf(events) {
	const digests = new Map();
	for (const event of events) if (event.type === "attempt.ended" && event.digest !== void 0) digests.set(event.id, event.digest);
	return digests;
}
function observed(request) {
	return {
		observer: request.observer ?? {},
		...request.maxParallel === void 0 ? {} : { maxParallel: request.maxParallel },
		...request.onSecret === void 0 ? {} : { onSecret: request.onSecret }
	};
}
function fixedOptions({ prepared }, workspace) {
	return {
		namespaceVariables: prepared.namespaceVariables,
		convertOutputs: require_run_always.outputConverter(prepared.flow, workspace),
		locate: prepared.locate
	};
}
function isSecretInput({ flow }, id) {
	return (Array.isArray(flow.inputs) ? flow.inputs : []).some((input) => input.id === id && input.type === "SECRET");
}
function newInputs(header, { inputs }) {
	const given = new Map([...inputs ?? []].filter(([id]) => !require_read_events.isOfParent(id)));
	for (const id of given.keys()) if (Object.hasOwn(header.inputs, id) && !isSecretInput(header, id)) throw new require_start.UsageError(`a restart keeps its inputs, and \`${id}\` is one of them`, `run it with another value as a new execution: gitestra replay ${header.id} -i ${id}=\u2026`);
	return given;
}
Object.defineProperty(exports, "SAME_FLOW", {
	enumerable: true,
	get: function() {
		return SAME_FLOW;
	}
});
Object.defineProperty(exports, "TaskChanges", {
	enumerable: true,
	get: function() {
		return TaskChanges;
	}
});
Object.defineProperty(exports, "digestsOf", {
	enumerable: true,
	get: function() {
		return digestsOf;
	}
});
Object.defineProperty(exports, "findFlowFix", {
	enumerable: true,
	get: function() {
		return findFlowFix;
	}
});
Object.defineProperty(exports, "fixedOptions", {
	enumerable: true,
	get: function() {
		return fixedOptions;
	}
});
Object.defineProperty(exports, "observed", {
	enumerable: true,
	get: function() {
		return observed;
	}
});
Object.defineProperty(exports, "planAnew", {
	enumerable: true,
	get: function() {
		return planAnew;
	}
});
Object.defineProperty(exports, "planRestart", {
	enumerable: true,
	get: function() {
		return planRestart;
	}
});
Object.defineProperty(exports, "restartEvent", {
	enumerable: true,
	get: function() {
		return restartEvent;
	}
});
Object.defineProperty(exports, "restart_exports", {
	enumerable: true,
	get: function() {
		return restart_exports;
	}
});
Object.defineProperty(exports, "variablesAfter", {
	enumerable: true,
	get: function() {
		return variablesAfter;
	}
});
Object.defineProperty(exports, "withLabel", {
	enumerable: true,
	get: function() {
		return withLabel;
	}
});

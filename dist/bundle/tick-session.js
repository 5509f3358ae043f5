const require_common = require("./common.js");
const require_waiting_line = require("./waiting-line.js");
const require_run_always = require("./run-always.js");
// src/app/start-triggered.ts
async function readyStart(start) {
	const { trigger, id, variables } = start;
	const { expressions, flow, prepared } = trigger;
	const scope = {
		...trigger.variables,
		trigger: variables,
		schedule: variables
	};
	let { failure } = start;
	let inputs = {};
	try {
		inputs = await expressions.renderStructure({
			...trigger.properties.inputs ?? {},
			...start.inputs
		}, scope);
	} catch (error) {
		failure ??= `the inputs of trigger \`${trigger.trigger.id}\` cannot be rendered: ${error.message}`;
	}
	const labels = [{
		key: "system.from",
		value: "trigger"
	}];
	if (start.correlationId !== void 0) labels.push({
		key: "system.correlationId",
		value: start.correlationId
	});
	for (const { key, value } of [...trigger.trigger.labels, ...start.labels ?? []]) try {
		labels.push({
			key,
			value: await expressions.render(value, scope)
		});
	} catch {}
	return {
		id,
		flow: `${flow.namespace}.${flow.id}`,
		file: prepared.source.path,
		triggerId: trigger.trigger.id,
		variables,
		inputs,
		labels,
		...failure === void 0 ? {} : { failure }
	};
}
async function startTriggered(start, workspace, watch = {}) {
	const ready = await readyStart(start);
	const run = async (failure) => {
		const outcome = await require_run_always.startFlow({
			target: ready.file,
			prepared: start.trigger.prepared,
			id: ready.id,
			inputs: new Map(Object.entries(ready.inputs)),
			labels: ready.labels,
			trigger: ready.variables,
			...watch,
			...start.files === void 0 ? {} : { files: start.files },
			...failure === void 0 ? {} : { failure }
		}, workspace);
		if (outcome.kind === "started") return {
			id: ready.id,
			execution: outcome.execution
		};
		if (outcome.kind === "refused") throw new Error(`the flow has errors: ${outcome.diagnostics.map(require_run_always.renderDiagnostic).join("; ")}`);
		if (failure !== void 0) throw new Error(failure);
		if (outcome.kind === "blocked") return run(outcome.messages.join("; "));
		return run(outcome.problems.map((problem) => problem.message).join("; "));
	};
	return run(ready.failure);
}
// src/app/tick-session.ts
var TickSession = class {
	workspace;
	store;
	options;
	now;
	executions = [];
	problems = [];
	notes = [];
	ended = [];
	#line;
	#states = new Map();
	#elsewhere = new Map();
	constructor(workspace, store, options) {
		this.workspace = workspace;
		this.store = store;
		this.options = options;
		this.now = options.clock.now();
		this.#line = new require_waiting_line.WaitingLine(options.parallel);
	}
	async load() {
		this.#states = new Map(await this.store.all());
		const { shared } = this.workspace.state;
		if (shared === void 0) return;
		const ids = new Set();
		for (const { value } of this.#states.values()) {
			const { executionId, running = {} } = value;
			for (const id of [executionId, ...Object.values(running)]) if (id !== void 0) ids.add(id);
		}
		for (const id of ids) if (require_common.isTerminal(this.recordOf(id)?.state ?? "RUNNING")) ids.delete(id);
		if (ids.size === 0) return;
		const { publishedStates } = await Promise.resolve().then(() => require("./execution-history.js")).then((n) => n.execution_history_exports);
		this.#elsewhere = await publishedStates(shared, ids);
	}
	state(key) {
		return this.#states.get(key);
	}
	keys(prefix) {
		return [...this.#states.keys()].filter((key) => key.startsWith(prefix));
	}
	get aborted() {
		return this.options.signal?.aborted === true;
	}
	async swap(key, value) {
		const version = this.options.dryRun ? "dry" : await this.store.swap(key, this.#states.get(key)?.version, value);
		if (version === void 0) {
			await this.load();
			return false;
		}
		if (value === void 0) this.#states.delete(key);
		else this.#states.set(key, {
			version,
			value
		});
		return true;
	}
	async start(start, kind, date) {
		const { dryRun, dispatch, observer, onStart, onRecord, onSecret, onCacheUse } = this.options;
		const { flow, trigger, name } = start.trigger;
		const ticked = {
			id: start.id,
			flow: `${flow.namespace}.${flow.id}`,
			triggerId: trigger.id,
			kind,
			...date === void 0 ? {} : { date: new Date(date).toISOString() }
		};
		if (dryRun) {
			this.executions.push(ticked);
			return;
		}
		return this.#line.run(async () => {
			try {
				if (dispatch !== void 0) {
					await dispatch(await readyStart(start));
					this.#tell(ticked);
					return;
				}
				const { execution } = await startTriggered(start, this.workspace, {
					...observer === void 0 ? {} : { observer: observer(start) },
					...onSecret === void 0 ? {} : { onSecret },
					...onCacheUse === void 0 ? {} : { onCacheUse }
				});
				if (execution !== void 0) onStart?.(execution, start);
				execution?.onReplaced?.((next) => onStart?.(next, start));
				const kill = () => execution?.kill();
				this.options.signal?.addEventListener("abort", kill, { once: true });
				if (this.aborted) kill();
				const record = await execution?.finished;
				this.options.signal?.removeEventListener("abort", kill);
				if (record === void 0) return void 0;
				this.ended.push(record);
				onRecord?.(record);
				this.#tell({
					...ticked,
					id: record.id,
					state: record.state
				});
				return record;
			} catch (error) {
				this.problem(name, error);
				return;
			}
		});
	}
	#tell(execution) {
		this.executions.push(execution);
		this.options.onExecution?.(execution);
	}
	stateOf(executionId) {
		return this.#elsewhere.get(executionId) ?? this.recordOf(executionId)?.state;
	}
	recordOf(executionId) {
		return require_common.readExecutionRecord(require_common.executionFolder(this.workspace.executionsDir, executionId));
	}
	problem(name, error, severity = "error") {
		this.problems.push({
			name,
			message: error instanceof Error ? error.message : String(error),
			severity
		});
	}
	note(name, message) {
		this.notes.push({
			name,
			message
		});
	}
};
const FORGOTTEN = 864e5;
function settled(state, trigger, end) {
	const { executionId, started: _, firing: __, ...rest } = state;
	if (!trigger.trigger.stopAfter.includes(end)) return rest;
	return {
		...rest,
		disabled: `execution ${executionId ?? ""} ended ${end} (\`stopAfter\`)`
	};
}
function released(state, trigger, session) {
	const { executionId, started } = state;
	if (executionId === void 0) return state;
	const end = session.stateOf(executionId);
	if (end !== void 0 && require_common.isTerminal(end)) return settled(state, trigger, end);
	if (String(trigger.properties.allowConcurrent) === "true") return state;
	if (end === void 0 && started !== void 0 && session.now - Date.parse(started) > FORGOTTEN) {
		session.note(trigger.name, `nothing is known of execution ${executionId} any more; going on without it`);
		return settled(state, trigger, "CANCELLED");
	}
	return "busy";
}
Object.defineProperty(exports, "TickSession", {
	enumerable: true,
	get: function() {
		return TickSession;
	}
});
Object.defineProperty(exports, "readyStart", {
	enumerable: true,
	get: function() {
		return readyStart;
	}
});
Object.defineProperty(exports, "released", {
	enumerable: true,
	get: function() {
		return released;
	}
});
Object.defineProperty(exports, "settled", {
	enumerable: true,
	get: function() {
		return settled;
	}
});

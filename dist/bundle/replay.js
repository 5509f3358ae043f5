require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_restart = require("./restart.js");
const require_common = require("./common.js");
const require_compile_flows = require("./compile-flows.js");
const require_find_task_run = require("./find-task-run.js");
const require_read_events = require("./read-events.js");
const require_stored_execution = require("./stored-execution.js");
// src/app/replay.ts
async function prepareReplay(request, current) {
	const stored = require_stored_execution.readStoredExecution(request, current);
	const fix = await require_restart.findFlowFix(stored.header, request.revision ?? "same", current);
	const workspace = fix?.workspace ?? await require_stored_execution.workspaceOf(stored.header, current);
	const id = require_run_always.newId();
	const folder = require_common.createExecutionFolder(current.executionsDir, id);
	try {
		const replay = new Replay({
			request,
			stored,
			fix,
			workspace,
			folder
		});
		return request.from === void 0 ? await replay.fromStart() : await replay.fromTaskRun(request.from);
	} catch (error) {
		require_start.rmSync(folder.path, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
var Replay = class {
	#parts;
	constructor(parts) {
		this.#parts = parts;
	}
	async fromStart() {
		const { stored, fix, workspace, folder } = this.#parts;
		require_run_always.linkFiles(require_start.join(stored.folder.filesDir, "inputs"), require_start.join(folder.filesDir, "inputs"));
		const before = this.#moved(stored.header);
		const session = await this.#session(before);
		const inputs = await this.#inputs(before, session);
		const flow = fix?.compiled ?? (await require_compile_flows.compileFlows(stored.events, workspace.registry)).at(-1);
		const { scheduleDate: _, failedChecks: __, attemptNumber: ___, originalCreatedDate: ____, ...kept } = before;
		const header = {
			...kept,
			...fix === void 0 ? {} : {
				...fix.origin,
				flow: fix.prepared.data
			},
			inputs,
			variables: flow.data.variables ?? {},
			labels: this.#labels(before.labels)
		};
		return {
			...this.#planned(),
			start: () => require_run_always.followRetries(session.start(flow, header))
		};
	}
	async fromTaskRun(name) {
		const { stored, fix, workspace, folder } = this.#parts;
		require_run_always.linkFiles(stored.folder.filesDir, folder.filesDir);
		const events = stored.events.map((event) => this.#moved(event));
		const header = this.#moved(stored.header);
		events[0] = {
			...events[0],
			execution: {
				...events[0].execution,
				...this.#identity()
			}
		};
		const session = await this.#session(header);
		const flows = await require_compile_flows.compileFlows(events, workspace.registry);
		const lock = require_common.lockExecution(folder.path);
		const { state, ports } = session.restore(flows, events, lock);
		const from = require_find_task_run.findTaskRun(state, name);
		if (from.branch !== "tasks") throw new require_start.UsageError(`task run \`${name}\` belongs to ${from.branch}, which runs when the others have ended`, "name one of the main tasks");
		const inputs = await this.#inputs(header, session);
		const variables = fix === void 0 ? state.variables : require_restart.variablesAfter(state, fix);
		const changes = {
			state,
			inputs,
			variables,
			digests: require_restart.digestsOf(events),
			ports
		};
		const plan = await require_restart.planRestart(state, {
			kind: "replay",
			from,
			...fix === void 0 ? {} : { fix: {
				flow: fix.compiled,
				changes: new require_restart.TaskChanges({
					...changes,
					flow: fix.compiled
				})
			} }
		});
		const restarted = {
			...require_restart.restartEvent(plan, this.#labels(require_restart.withLabel(state, "system.replay"))),
			inputs,
			...fix === void 0 ? {} : {
				flow: fix.prepared.data,
				origin: fix.origin,
				variables
			},
			seq: events.length + 1,
			at: require_common.systemClock.now()
		};
		return {
			...this.#planned(),
			plan,
			cancel: () => {
				lock.release();
				require_start.rmSync(folder.path, {
					recursive: true,
					force: true
				});
			},
			start: () => {
				this.#writeJournal([...events, restarted], session);
				const all = fix === void 0 ? flows : [...flows, fix.compiled];
				return require_run_always.followRetries(session.restore(all, [...events, restarted], lock).go());
			}
		};
	}
	#writeJournal(events, session) {
		const { folder, stored } = this.#parts;
		const { namespace, flowId } = stored.header;
		const draft = `${folder.journalFile}.tmp`;
		const file = require_common.createJournal(draft, {
			execution: folder.id,
			flow: `${namespace}.${flowId}`,
			...require_run_always.parentOf({
				...stored.header,
				...this.#identity()
			})
		});
		for (const event of events) file.append(session.journalLine(event));
		file.close();
		require_start.renameSync(draft, folder.journalFile);
	}
	#planned() {
		const { stored, fix, folder } = this.#parts;
		return {
			originalId: stored.folder.id,
			header: stored.header,
			...fix === void 0 ? {} : {
				fix: fix.origin,
				flow: fix.prepared.flow
			},
			cancel: () => require_start.rmSync(folder.path, {
				recursive: true,
				force: true
			})
		};
	}
	#identity() {
		const { stored, folder } = this.#parts;
		return {
			id: folder.id,
			parentId: stored.folder.id,
			originalId: stored.header.originalId ?? stored.folder.id
		};
	}
	#labels(before) {
		const all = [
			...before,
			...this.#parts.request.labels ?? [],
			{
				key: "system.replay",
				value: "true"
			}
		];
		return [...new Map(all.map((label) => [label.key, label])).values()];
	}
	async #session(header) {
		const { request, stored, fix, workspace, folder } = this.#parts;
		const session = await require_stored_execution.sessionOf({
			folder,
			header,
			missing: stored.missing
		}, workspace, {
			history: require_run_always.taskHistory(workspace, require_run_always.resumeOther),
			...require_restart.observed(request),
			...fix === void 0 ? {} : require_restart.fixedOptions(fix, workspace)
		});
		const secret = new Set((require_stored_execution.recordedFlow(header)?.inputs ?? []).flatMap((input) => input.type === "SECRET" ? [input.id] : []));
		for (const [id, value] of request.inputs ?? []) if (require_read_events.isOfParent(id) || secret.has(id)) session.redactor.register(String(value), require_read_events.secretName(id));
		return session;
	}
	async #inputs(header, session) {
		const { request, fix, workspace, folder } = this.#parts;
		const flow = fix?.prepared.flow ?? require_stored_execution.recordedFlow(header);
		const given = new Map([...request.inputs ?? []].filter(([id]) => !require_read_events.isOfParent(id)));
		const declared = flow?.inputs ?? [];
		for (const id of given.keys()) if (!declared.some((input) => input.id === id)) throw new require_start.UsageError(`flow ${header.namespace}.${header.flowId} has no input \`${id}\``, declared.length === 0 ? "it takes none" : `its inputs are ${declared.map((input) => input.id).join(", ")}`);
		const wanted = declared.filter((input) => given.has(input.id) || !Object.hasOwn(header.inputs, input.id));
		if (wanted.length === 0 || flow === void 0) return header.inputs;
		const ports = require_run_always.inputPorts(folder.id, {
			flow,
			data: fix?.prepared.data ?? header.flow,
			namespaceVariables: {}
		}, session, workspace);
		const resolved = await require_run_always.resolveInputs(wanted, given, ports);
		if (resolved.errors.length > 0) throw new require_start.UsageError(resolved.errors.map((error) => error.message).join("; "), `give ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=\u2026`}`).join(" ")}`);
		return {
			...header.inputs,
			...resolved.values
		};
	}
	#moved(value) {
		const { stored, folder } = this.#parts;
		const moved = require_run_always.withOwnFiles(value, stored.folder.id, folder.id);
		return isHeader(moved) ? {
			...moved,
			...this.#identity()
		} : moved;
	}
};
function isHeader(value) {
	return typeof value === "object" && value !== null && "flowId" in value && "labels" in value;
}
exports.prepareReplay = prepareReplay;

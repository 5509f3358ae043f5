require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_compile_flows = require("./compile-flows.js");
const require_read_events = require("./read-events.js");
// src/app/subflow.ts
async function startSubflow(request, key, parent, workspace, startOthers) {
	const called = await readFlow(request, workspace);
	const again = request.restartBehavior === "RETRY_FAILED" ? await restartedChild(key, called, parent, startOthers) : void 0;
	if (again !== void 0) return again;
	const id = childId(key);
	const child = new Child(id, called, parent, startOthers);
	return require_start.existsSync(require_common.executionFolder(workspace.executionsDir, id).journalFile) ? child.takeUp() : child.start(request);
}
async function restartedChild(key, called, parent, startOthers) {
	const { restartOther } = parent.options;
	const id = earlierChild(key, parent, called.workspace);
	if (id === void 0) return void 0;
	const folder = require_common.executionFolder(called.workspace.executionsDir, id);
	const record = require_common.readExecutionRecord(folder);
	const child = new Child(id, called, parent, startOthers);
	if (record === void 0 || !isOver(folder)) return child.takeUp();
	if (record.state !== "FAILED") return child.asItIs(record);
	return restartOther === void 0 ? child.takeUp() : child.restart(restartOther);
}
function earlierChild(key, { taskRun }, workspace) {
	if (taskRun.histories.findLast(({ state }) => state !== "RUNNING" && state !== "CREATED")?.state !== "RESTARTED") return void 0;
	const parts = key.split("/");
	for (let attempt = Number(parts.at(-2)) - 1; attempt > 0; attempt--) {
		const id = childId([
			...parts.slice(0, -2),
			attempt,
			parts.at(-1)
		].join("/"));
		if (require_start.existsSync(require_common.executionFolder(workspace.executionsDir, id).journalFile)) return id;
	}
}
function isOver({ journalFile }) {
	const last = require_common.journalHead(journalFile)?.last;
	return last === "execution.completed" || last === "execution.marked";
}
function childId(key) {
	return require_common.friendlyId((size) => require_common.createHash("sha256").update(key).digest().subarray(0, size));
}
async function readFlow({ namespace, flowId, revision }, workspace) {
	const name = `${namespace}.${flowId}`;
	const at = revision === void 0 ? await asItIs(name, workspace) : await atRevision(name, revision, workspace);
	const prepared = await require_run_always.prepareFlow(at.source, at.workspace);
	if ("diagnostics" in prepared) throw new require_common.TaskFailure(`flow \`${name}\` cannot run: ${prepared.diagnostics[0]?.message ?? "it is not a flow"}`);
	if (prepared.flow.disabled) throw new require_common.TaskFailure(`flow \`${name}\` is disabled; remove \`disabled: true\` from ${at.source.path}`);
	return {
		...at,
		prepared
	};
}
async function asItIs(name, workspace) {
	return {
		source: await require_run_always.findFlow(name, workspace).catch((error) => {
			throw failureOf(error);
		}),
		workspace
	};
}
async function atRevision(name, revision, workspace) {
	const { flowAtRevision } = await Promise.resolve().then(() => require("./flow-at-revision.js"));
	return await flowAtRevision(name, `r${revision}`, workspace).catch((error) => {
		throw failureOf(error);
	});
}
function failureOf(error) {
	if (!require_start.isUsageError(error)) return error;
	return new require_common.TaskFailure(error.help === void 0 ? error.message : `${error.message} (${error.help})`);
}
var Child = class {
	#id;
	#called;
	#prepared;
	#parent;
	#workspace;
	#startOthers;
	constructor(id, called, parent, startOthers) {
		this.#id = id;
		this.#called = called;
		this.#prepared = called.prepared;
		this.#parent = parent;
		this.#workspace = called.workspace;
		this.#startOthers = startOthers;
	}
	async start(request) {
		const { flow, data, source } = this.#prepared;
		require_start.rmSync(require_common.executionFolder(this.#workspace.executionsDir, this.#id).path, {
			recursive: true,
			force: true
		});
		const folder = require_common.createExecutionFolder(this.#workspace.executionsDir, this.#id);
		const session = new require_run_always.ExecutionSession(this.#sessionOptions(folder));
		const ports = require_run_always.inputPorts(this.#id, this.#prepared, session, this.#workspace);
		const resolved = await require_run_always.resolveInputs(flow.inputs, new Map(Object.entries(request.inputs)), ports);
		if (resolved.errors.length > 0) {
			require_start.rmSync(folder.path, {
				recursive: true,
				force: true
			});
			throw new require_common.TaskFailure(`flow \`${flow.namespace}.${flow.id}\` was not started: ${resolved.errors.map((error) => error.message).join("; ")}`);
		}
		const [compiled, origin] = await Promise.all([require_run_always.compileFlow(data, this.#workspace.registry), this.#called.origin ?? require_run_always.flowOrigin(require_start.resolve(this.#workspace.cwd, source.path), this.#workspace)]);
		const warnings = [...this.#prepared.warnings, ...resolved.warnings];
		const header = {
			id: this.#id,
			namespace: flow.namespace,
			flowId: flow.id,
			...origin.revision,
			flowFile: require_run_always.recordedPath(source, this.#workspace),
			...this.#workspace.past === void 0 ? {} : { filesCommit: this.#workspace.past.commit },
			flow: data,
			inputs: resolved.values,
			labels: this.#labels(request),
			variables: data.variables ?? {},
			originalId: this.#id,
			parentId: this.#parent.header.id,
			trigger: this.#trigger(),
			...request.scheduleDate === void 0 ? {} : { scheduleDate: request.scheduleDate },
			...warnings.length === 0 ? {} : { warnings }
		};
		return this.#started(session.start(compiled, header), folder);
	}
	async takeUp() {
		const folder = require_common.executionFolder(this.#workspace.executionsDir, this.#id);
		const record = require_common.readExecutionRecord(folder);
		const waits = record?.state === "PAUSED" && require_common.journalHead(folder.journalFile)?.last === "execution.suspended";
		if (record !== void 0 && (isOver(folder) || waits)) return this.#ended(record, folder);
		const lock = require_common.lockExecution(folder.path);
		try {
			const around = this.#parent.redactor;
			const { events, missing } = require_read_events.readEvents(folder.journalFile, { around }, this.#workspace);
			require_read_events.requireSecrets(missing);
			if (events[0]?.type !== "execution.created") throw new require_common.TaskFailure(`execution ${this.#id} never began`);
			const flows = await require_compile_flows.compileFlows(events, this.#workspace.registry);
			const session = new require_run_always.ExecutionSession(this.#sessionOptions(folder));
			return this.#started(session.restore(flows, events, lock).go(), folder);
		} catch (error) {
			lock.release();
			throw error;
		}
	}
	async restart(restartOther) {
		const folder = require_common.executionFolder(this.#workspace.executionsDir, this.#id);
		return this.#started(await restartOther(this.#id, this.#parent), folder);
	}
	asItIs(record) {
		const ended = this.#ended(record, require_common.executionFolder(this.#workspace.executionsDir, this.#id));
		if (!require_common.isTerminal(record.state)) return ended;
		return {
			...ended,
			finished: ended.finished.then((end) => ({
				...end,
				state: "SUCCESS"
			}))
		};
	}
	#labels(request) {
		const own = this.#prepared.flow.labels.filter((label) => !label.key.startsWith("system."));
		const defined = new Set(own.map((label) => label.key));
		const inherited = this.#parent.labels.filter(({ key }) => key.startsWith("system.") || request.inheritLabels && !defined.has(key));
		const all = [
			...own,
			...inherited,
			...request.labels
		];
		return [...new Map(all.map((label) => [label.key, label])).values()];
	}
	#trigger() {
		const { header, taskRun } = this.#parent;
		return {
			executionId: header.id,
			namespace: header.namespace,
			flowId: header.flowId,
			...header.revision === void 0 ? {} : { flowRevision: header.revision },
			taskRunId: taskRun.id,
			taskId: taskRun.spec.id,
			...taskRun.value === void 0 ? {} : { taskRunValue: taskRun.value },
			...taskRun.iteration === void 0 ? {} : { taskRunIteration: taskRun.iteration }
		};
	}
	#sessionOptions(folder) {
		const { flow, namespaceVariables, locate } = this.#prepared;
		const { options, address, observer, redactor } = this.#parent;
		return {
			...require_run_always.sessionBasis(this.#workspace, flow),
			folder,
			observer,
			around: redactor,
			namespaceVariables,
			maxParallel: options.maxParallel,
			locate,
			relatives: [...options.relatives ?? [], address],
			startSubflow: this.#startOthers,
			...options.history === void 0 ? {} : { history: options.history },
			convertOutputs: require_run_always.outputConverter(flow, this.#workspace),
			...options.keepFolders === true ? { keepFolders: true } : {},
			...options.onSecret === void 0 ? {} : { onSecret: options.onSecret },
			...options.logLevel === void 0 ? {} : { logLevel: options.logLevel },
			...options.timeZone === void 0 ? {} : { timeZone: options.timeZone }
		};
	}
	#started(execution, folder) {
		const followed = require_run_always.followRetries(execution);
		const replaced = followed.finished.catch(() => void 0);
		return {
			executionId: this.#id,
			state: "CREATED",
			address: this.#address(folder),
			kill: () => followed.kill(),
			redactor: execution.redactor,
			finished: execution.finished.then(() => this.#end(execution.unmasked())),
			replaced
		};
	}
	#ended(record, folder) {
		const session = new require_run_always.ExecutionSession(this.#sessionOptions(folder));
		return {
			executionId: this.#id,
			state: record.state,
			address: this.#address(folder),
			redactor: session.redactor,
			kill: () => {},
			finished: this.#recorded(folder, session).then((unmasked) => this.#end(unmasked))
		};
	}
	async #recorded(folder, session) {
		const { events } = require_read_events.recordedEvents(folder.journalFile, session.redactor);
		const flows = await require_compile_flows.compileFlows(events, this.#workspace.registry);
		return session.unmaskedRecord(flows, events);
	}
	#address({ filesDir }) {
		const { flow } = this.#prepared;
		return {
			namespace: flow.namespace,
			flowId: flow.id,
			executionId: this.#id,
			filesDir
		};
	}
	#end(record) {
		return {
			state: require_common.isTerminal(record.state) ? record.state : "PAUSED",
			outputs: record.outputs,
			declaresOutputs: this.#prepared.flow.outputs.length > 0,
			taskOutputs: taskOutputs(record.taskRuns)
		};
	}
};
function taskOutputs(runs) {
	const byId = new Map(runs.map((run) => [run.id, run]));
	const values = (run) => run === void 0 ? [] : [...values(run.parentId === void 0 ? void 0 : byId.get(run.parentId)), ...run.value === void 0 ? [] : [run.value]];
	const tree = {};
	for (const run of runs) {
		if (run.outputs === void 0) continue;
		const keys = [run.taskId, ...values(run)];
		let node = tree;
		for (const key of keys.slice(0, -1)) {
			node[key] ??= {};
			node = node[key];
		}
		node[keys[keys.length - 1]] = run.outputs;
	}
	return tree;
}
exports.startSubflow = startSubflow;

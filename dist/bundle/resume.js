require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_compile_flows = require("./compile-flows.js");
const require_run_always = require("./run-always.js");
const require_read_events = require("./read-events.js");
const require_stored_execution = require("./stored-execution.js");
// src/app/resume-pause.ts
function waitingRun(events) {
	if (events[events.length - 1]?.type !== "execution.suspended") return void 0;
	const taskOf = new Map();
	const waiting = new Set();
	for (const event of events) if (event.type === "taskrun.created") taskOf.set(event.id, event.taskId);
	else if (event.type === "taskrun.paused" && event.due === void 0) waiting.add(event.id);
	else if (event.type === "taskrun.woken" || event.type === "taskrun.ended") waiting.delete(event.id);
	for (const id of waiting) return {
		id,
		taskId: taskOf.get(id)
	};
}
function resumeInputs(flow, waiting) {
	const spec = flow.specs.get(waiting.taskId);
	const declared = spec === void 0 ? [] : require_run_always.askedInputs(spec);
	if (declared.length === 0) return [];
	const source = new require_common.SourceFile("journal", JSON.stringify({
		id: flow.id,
		namespace: flow.namespace,
		inputs: declared,
		tasks: []
	}));
	return require_common.parseFlow(source, { double: require_common.makeDouble }).flow?.inputs ?? [];
}
async function answerPause(waiting, flow, { inputs: given = new Map(), ask }, session, workspace) {
	const inputs = resumeInputs(flow, waiting);
	const names = new Set(inputs.map((input) => input.id));
	let supplied = new Map([...given].filter(([id]) => names.has(id)));
	const expressions = session.expressions();
	const options = { services: session.flowServices() };
	const ports = {
		renderTyped: (template, values) => expressions.renderTyped(template, { inputs: values }, options),
		renderStructure: (value, values) => expressions.renderStructure(value, { inputs: values }, options),
		registerSecret: (value, name) => session.maskSecret(value, name),
		upload: (id, path) => session.storage.forInput(id).putFile(require_start.basename(path), require_start.resolve(workspace.cwd, path))
	};
	let resolved = await require_run_always.resolveInputs(inputs, supplied, ports);
	while (resolved.errors.length > 0 && ask !== void 0) {
		const answer = await ask({
			inputs,
			supplied,
			problems: resolved.errors,
			ports
		});
		if (answer === void 0) break;
		supplied = answer;
		resolved = await require_run_always.resolveInputs(inputs, supplied, ports);
	}
	if (resolved.errors.length > 0) throw new require_start.UsageError(`task \`${waiting.taskId}\` waits for inputs: ${resolved.errors.map((error) => error.message).join("; ")}`, `give them with ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=\u2026`}`).join(" ")}`);
	const { GITHUB_ACTOR, USER } = workspace.environment;
	const answerer = {
		by: GITHUB_ACTOR ?? USER ?? "unknown",
		on: new Date(require_common.systemClock.now()).toISOString()
	};
	return {
		taskRunId: waiting.id,
		taskId: waiting.taskId,
		outputs: require_run_always.answerOutputs(flow.specs.get(waiting.taskId), resolved.values, answerer)
	};
}
// src/app/resume.ts
async function resumeExecution(request, current) {
	const released = await releaseLive(request, current);
	if (released !== void 0) return released;
	const stored = await require_stored_execution.lockStoredExecution(request, current);
	const { folder, lock, events, header } = stored;
	try {
		const ended = stored.completed ? require_common.readExecutionRecord(folder) : void 0;
		if (ended !== void 0 && ended.state !== "RETRIED") {
			lock.release();
			return {
				kind: "ended",
				ended
			};
		}
		const workspace = await require_stored_execution.workspaceOf(header, current);
		const flows = await require_compile_flows.compileFlows(events, workspace.registry);
		const session = await require_stored_execution.sessionOf(stored, workspace, {
			observer: request.observer ?? {},
			history: require_run_always.taskHistory(workspace, resumeExecution),
			...request.maxParallel === void 0 ? {} : { maxParallel: request.maxParallel },
			...request.onSecret === void 0 ? {} : { onSecret: request.onSecret }
		});
		const flow = flows.at(-1);
		const restored = session.restore(flows, events, lock);
		if (ended !== void 0) {
			lock.release();
			return await resumeReplacement(ended, {
				...restored,
				redactor: session.redactor
			}, stored, request, current);
		}
		const goesOn = restored.state.held || restored.state.stopped.size > 0;
		const waiting = goesOn ? void 0 : waitingRun(events);
		const asked = new Set(waiting === void 0 ? [] : resumeInputs(flow, waiting).map((input) => input.id));
		for (const [id, value] of request.inputs ?? []) if (!asked.has(id)) session.redactor.register(String(value), require_read_events.secretName(id));
		const answer = waiting === void 0 ? void 0 : await answerPause(waiting, flow, request, session, workspace);
		const wasEnding = restored.state.state === "KILLING";
		const execution = restored.go(goesOn ? [{
			type: "execution.resumed",
			released: true
		}] : void 0, answer);
		return {
			kind: "resumed",
			execution: wasEnding ? closingBelow(execution, workspace) : require_run_always.followRetries(execution),
			interrupted: interruptedTasks(events),
			warnings: header.warnings ?? [],
			...waitingParent(header, current)
		};
	} catch (error) {
		lock.release();
		throw error;
	}
}
async function resumeReplacement(ended, { state, replacement, redactor }, { folder, header }, request, workspace) {
	if (replacement() === void 0) return {
		kind: "ended",
		ended
	};
	const next = require_run_always.replacementFolder(state, folder);
	if (require_start.existsSync(next.journalFile)) return resumeExecution({
		...request,
		execution: next.id
	}, workspace);
	const first = {
		id: folder.id,
		folder,
		kill: () => {},
		finished: Promise.resolve(ended),
		unmasked: () => ended,
		redactor,
		replacement
	};
	return {
		kind: "resumed",
		execution: require_run_always.followRetries(first),
		interrupted: [],
		warnings: header.warnings ?? []
	};
}
function closingBelow(execution, workspace) {
	const finished = execution.finished.then(async (record) => {
		const { killChildren } = await Promise.resolve().then(() => require("./kill.js"));
		await killChildren(execution, {}, workspace);
		return record;
	});
	return {
		...execution,
		finished
	};
}
async function releaseLive(request, workspace) {
	const folder = require_common.findExecutionFolder(workspace.executionsDir, request.execution);
	const holder = require_common.executionHolder(folder.path);
	if (holder === void 0 || !require_common.isHere(holder)) return void 0;
	const { askHolder } = await Promise.resolve().then(() => require("./ask-holder.js"));
	const answer = await askHolder(folder, holder, "resume", workspace);
	return typeof answer === "object" && answer.done ? {
		kind: "released",
		id: folder.id,
		pid: holder.pid
	} : void 0;
}
function waitingParent({ parentId, trigger }, workspace) {
	if (parentId === void 0 || trigger?.executionId !== parentId) return {};
	const folder = require_common.executionFolder(workspace.executionsDir, parentId);
	return require_common.journalHead(folder.journalFile)?.last === "execution.suspended" ? { parentId } : {};
}
function interruptedTasks(events) {
	const running = new Set();
	for (const event of events) if (event.type === "taskrun.started") running.add(event.id);
	else if (event.type === "taskrun.evaluated" || event.type === "attempt.ended" || event.type === "taskrun.ended") running.delete(event.id);
	else if (event.type === "execution.resumed") running.clear();
	if (running.size === 0) return [];
	return events.flatMap((event) => event.type === "taskrun.created" && running.has(event.id) ? [event.taskId] : []);
}
exports.resumeExecution = resumeExecution;

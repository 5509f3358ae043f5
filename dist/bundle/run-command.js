require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_pending_uploads = require("./pending-uploads.js");
const require_inputs = require("./inputs.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_annotations = require("./annotations.js");
const require_markdown_summary = require("./markdown-summary.js");
const require_file_digests = require("./file-digests.js");
const require_cancellation = require("./cancellation.js");
// src/github/log-groups.ts
const BUFFER = 262144;
function logGroups(options) {
	const log = options.groups ? new GroupedLog(options) : new PlainLog(options.write);
	const below = (name) => (starter) => {
		log.startsOther(starter.id);
		const { onTaskRun, onLog, onSubflow } = name(starter);
		return {
			onTaskRun,
			onLog,
			onSubflow: below(onSubflow)
		};
	};
	return {
		onExecution: (execution) => log.onExecution(execution),
		onTaskRun: (run) => log.onTaskRun(run),
		onLog: (entry) => log.onLog(entry),
		onSubflow: below(require_run_always.tellUnderName(log))
	};
}
var PlainLog = class {
	#write;
	#ended = new Set();
	constructor(write) {
		this.#write = write;
	}
	onLog(entry) {
		const name = entry.taskId === void 0 ? "" : `[${label(entry)}] `;
		for (const line of logLines(entry)) this.#write(`${name}${line}`);
	}
	onTaskRun(taskRun) {
		if (!require_common.isTerminal(taskRun.state) || this.#ended.has(taskRun.id)) return;
		this.#ended.add(taskRun.id);
		this.#write(endLine(taskRun));
	}
	onExecution(execution) {
		if (execution.state !== "CREATED") this.#write(executionLine(execution));
	}
	startsOther(_id) {}
};
var GroupedLog = class {
	#write;
	#limit;
	#pending = new Map();
	#ended = new Set();
	#waiting = new Set();
	#open;
	constructor(options) {
		this.#write = options.write;
		this.#limit = options.buffer ?? BUFFER;
	}
	onLog(entry) {
		const id = entry.taskRunId;
		if (id === void 0) {
			this.#interrupt();
			for (const line of logLines(entry)) this.#write(line);
			return;
		}
		let run = this.#pending.get(id);
		if (run === void 0) {
			run = {
				title: label(entry),
				lines: [],
				size: 0,
				begun: false
			};
			this.#pending.set(id, run);
		}
		for (const line of logLines(entry)) {
			run.lines.push(line);
			run.size += line.length;
		}
		if (this.#open === void 0 || this.#open === id) this.#flush(id, run);
		else if (run.size > this.#limit) {
			this.#interrupt();
			this.#flush(id, run);
		}
		if (this.#open === id && this.#waiting.has(id)) {
			this.#interrupt();
			this.#advance();
		}
	}
	startsOther(id) {
		this.#waiting.add(id);
	}
	onTaskRun(taskRun) {
		if (!require_common.isTerminal(taskRun.state) || this.#ended.has(taskRun.id)) return;
		this.#ended.add(taskRun.id);
		this.#waiting.delete(taskRun.id);
		const run = this.#pending.get(taskRun.id);
		if (run === void 0) {
			const silent = {
				title: "",
				lines: [],
				size: 0,
				begun: false,
				end: endLine(taskRun)
			};
			this.#pending.set(taskRun.id, silent);
		} else run.end = endLine(taskRun);
		if (this.#open === taskRun.id) this.#interrupt();
		if (this.#open === void 0) this.#advance();
	}
	onExecution(execution) {
		if (execution.state === "CREATED") return;
		this.#interrupt();
		if (require_common.isTerminal(execution.state)) for (const [id, run] of this.#pending) this.#finish(id, run);
		this.#write(executionLine(execution));
	}
	#advance() {
		for (const [id, run] of this.#pending) if (run.end !== void 0) this.#finish(id, run);
		for (const [id, run] of this.#pending) {
			if (run.lines.length === 0) continue;
			this.#flush(id, run);
			return;
		}
	}
	#flush(id, run) {
		if (this.#open !== id && run.lines.length > 0) {
			this.#write(require_annotations.workflowCommand("group", run.begun ? `${run.title} (continued)` : run.title));
			this.#open = id;
			run.begun = true;
		}
		for (const line of run.lines) this.#write(line);
		run.lines = [];
		run.size = 0;
	}
	#finish(id, run) {
		this.#flush(id, run);
		this.#interrupt();
		if (run.end !== void 0) this.#write(run.end);
		this.#pending.delete(id);
	}
	#interrupt() {
		if (this.#open === void 0) return;
		this.#open = void 0;
		this.#write(require_annotations.workflowCommand("endgroup"));
	}
};
const SIGNS = {
	SUCCESS: "\u2714",
	WARNING: "\u25b2",
	FAILED: "\u2716",
	KILLED: "\u25a0",
	CANCELLED: "\u25a0",
	SKIPPED: "\u25cb"
};
function label(run) {
	const value = run.value === void 0 ? "" : ` = ${run.value.slice(0, 80).replace(/\s+/g, " ")}`;
	return `${run.taskId ?? ""}${value}`;
}
function logLines(entry) {
	const text = `${entry.at.slice(11, 23)} ${entry.level.padEnd(5)} ${entry.message}`;
	return /[\r\n#]/.test(entry.message) ? require_annotations.neutralise(text).split("\n") : [text];
}
function endLine(run) {
	const took = run.startDate === void 0 || run.endDate === void 0 ? "" : ` in ${require_common.formatDurationForPeople(Date.parse(run.endDate) - Date.parse(run.startDate))}`;
	const message = run.state === "FAILED" ? run.attempts.findLast((one) => one.failure !== void 0)?.failure?.message : void 0;
	const reason = message === void 0 ? "" : `: ${message.split("\n", 1)[0]}`;
	return require_annotations.neutralise(`${SIGNS[run.state] ?? "\u2022"} ${label(run)} ${run.state}${took}${reason}`).replaceAll("\n", " ");
}
function executionLine(execution) {
	return require_annotations.neutralise(`${SIGNS[execution.state] ?? "\u25b6"} ${execution.namespace}.${execution.flowId} ${execution.state} (execution ${execution.id})`);
}
// src/action/execution-annotations.ts
function executionAnnotations(record) {
	const name = `${record.namespace}.${record.flowId}`;
	const annotations = (record.warnings ?? []).map((message) => ({
		level: "warning",
		title: name,
		message,
		...place(record, void 0)
	}));
	const failed = require_common.failedTaskRuns(record);
	for (const run of failed) {
		const failure = require_common.lastFailure(run);
		annotations.push({
			level: "error",
			title: `${name}: ${require_common.taskRunLabel(run)} ${run.state}`,
			message: failure === void 0 ? `The task run ended ${run.state}` : require_common.failureText(failure),
			...place(record, failure)
		});
	}
	if (failed.length === 0 && record.failure !== void 0) {
		const message = require_common.failureText(record.failure);
		annotations.push({
			level: "error",
			title: `${name} ${record.state}`,
			message,
			...place(record, record.failure)
		});
	}
	return annotations;
}
function place(record, failure) {
	const file = failure?.at?.file ?? record.flowFile;
	const { line, column } = failure?.at ?? {};
	return {
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { line },
		...line === void 0 || column === void 0 ? {} : { column }
	};
}
// src/action/run-command.ts
async function runCommand(host, inputs, event, useCases) {
	const refusal = require_inputs.refusalToRun(event, await useCases.workspaceCommit(host.workspace), host.environment.GITHUB_SHA);
	if (refusal !== void 0) throw new require_start.UsageError(refusal);
	const { flowsDir, config, flow } = inputs;
	const flows = await useCases.select({
		workspace: host.workspace,
		flowsDir,
		config,
		flows: flow
	});
	const cancellation = require_cancellation.watchCancellation(host);
	const uploads = new require_pending_uploads.PendingUploads(host);
	const cache = inputs.cache ? new require_pending_uploads.CarriedCache(host) : void 0;
	const finished = [];
	const startEvent = startEventOf(event, host.environment.GITHUB_RUN_ATTEMPT);
	let skipped = 0;
	try {
		for (const selected of flows) {
			if (cancellation.signal.aborted) break;
			const outcome = await runFlow(host, inputs, useCases, selected, uploads, cancellation.signal, startEvent, cache);
			if ("skipped" in outcome) {
				skipped++;
				host.line(`${selected.namespace}.${selected.id} does not run: ${outcome.skipped}`);
				continue;
			}
			finished.push(await keep(host, inputs, outcome, uploads, cancellation.signal));
		}
	} finally {
		if (finished.length > 0) publish(host, inputs, finished);
		if (!cancellation.signal.aborted) await cache?.save(host.secrets);
		cancellation.close();
	}
	if (finished.length + skipped < flows.length) return 1;
	return finished.some(({ record }) => fails(record.state, inputs.failOn)) ? 1 : 0;
}
async function runFlow(host, inputs, useCases, flow, uploads, signal, event, cache) {
	const base = typeof inputs.artifact === "string" ? inputs.artifact : `gitestra-${flow.namespace}.${flow.id}`;
	return useCases.run({
		workspace: host.workspace,
		flowsDir: inputs.flowsDir,
		config: inputs.config,
		flow,
		inputs: inputs.inputs,
		secrets: inputs.secrets,
		taskRunner: inputs.taskRunner,
		observer: logGroups({
			write: host.line,
			groups: host.environment.GITHUB_ACTIONS === "true"
		}),
		onStart: ({ id, folder, secretInputs }) => {
			if (inputs.artifact === false || !require_pending_uploads.canUploadArtifacts(host.environment)) return;
			const name = require_pending_uploads.artifactName(base, id, require_pending_uploads.runAddress(host.environment)?.runAttempt ?? 1);
			uploads.add({
				folder,
				name,
				secretInputs
			});
		},
		onSecret: (value) => host.mask(value),
		onWarning: (message) => host.annotate({
			level: "warning",
			title: "Gitestra",
			message
		}),
		onCacheUse: cache && ((folder) => cache.restore(folder, signal)),
		signal,
		...event === void 0 ? {} : { event }
	});
}
function startEventOf(event, attempt) {
	if (event?.name === "repository_dispatch") return {
		kind: "webhook",
		payload: event.clientPayload
	};
	if (event?.name !== "schedule") return void 0;
	const now = require_common.systemClock.now();
	const again = Number(attempt ?? "1") > 1;
	return {
		kind: "schedule",
		now,
		...again ? { again } : {},
		...event.schedule === void 0 ? {} : { cron: event.schedule }
	};
}
async function keep(host, inputs, outcome, uploads, signal) {
	const summaryPath = require_start.join(outcome.folder, "summary.md");
	require_start.writeFileSync(summaryPath, summary(host, outcome, void 0));
	const pending = uploads.find(outcome.folder);
	if (pending === void 0 || signal.aborted) {
		if (inputs.artifact !== false && pending === void 0 && host.environment.GITHUB_ACTIONS === "true") host.annotate({
			level: "warning",
			title: "No artifact",
			message: NO_SERVICE
		});
		return {
			...outcome,
			summaryPath,
			artifact: void 0
		};
	}
	const { filesWithSecrets } = await Promise.resolve().then(() => require("./secret-files.js"));
	const { uploaded, warnings } = await host.inGroup("Upload of the execution", async () => require_pending_uploads.uploadArtifact(require_pending_uploads.nameWithState(pending.name, outcome.record.state), outcome.folder, {
		leaveOut: await filesWithSecrets(outcome.folder, host.secrets),
		address: require_pending_uploads.runAddress(host.environment),
		retentionDays: inputs.artifactRetentionDays
	}));
	for (const message of warnings) host.annotate({
		level: "warning",
		title: "Artifact",
		message
	});
	if (uploaded !== void 0) uploads.done(outcome.folder);
	return {
		...outcome,
		summaryPath,
		artifact: uploaded
	};
}
const NO_SERVICE = "The execution is not uploaded, because the runner offers no artifact service to this step";
function publish(host, inputs, finished) {
	if (inputs.summary) {
		const parts = finished.map((one) => ({ render: (budget) => summary(host, one, one.artifact, budget) }));
		host.files.appendSummary(require_markdown_summary.composeSummary(parts));
	}
	if (inputs.annotations) host.annotate(...finished.flatMap(({ record }) => executionAnnotations(record)));
	setOutputs(host, finished);
}
function summary(host, outcome, artifact, budget) {
	const { repositoryUrl } = host;
	return require_markdown_summary.renderExecutionSummary(outcome.record, {
		logs: outcome.logs,
		...outcome.graph === void 0 ? {} : { graph: outcome.graph },
		...repositoryUrl === void 0 ? {} : { repositoryUrl },
		...artifact === void 0 ? {} : { artifact },
		...budget === void 0 ? {} : { budget }
	});
}
const LARGEST_OUTPUT = 2e5;
function setOutputs(host, finished) {
	const only = finished.length === 1 ? finished[0] : void 0;
	const outputs = only ? only.record.outputs ?? {} : Object.fromEntries(finished.map(({ record }) => [`${record.namespace}.${record.flowId}`, record.outputs ?? {}]));
	const set = (name, value) => host.files.setOutput(name, value);
	set("execution-id", finished.map(({ record }) => record.id).join(","));
	set("state", worst(finished.map(({ record }) => record.state)));
	set("summary-path", finished.map((one) => one.summaryPath).join("\n"));
	set("files", String(finished.reduce((sum, one) => sum + require_file_digests.readFileDigests({ path: one.folder }).length, 0)));
	set("execution-path", finished.map((one) => one.folder).join("\n"));
	set("artifact-name", finished.flatMap(({ artifact }) => artifact === void 0 ? [] : [artifact.name]).join(","));
	const text = JSON.stringify(outputs);
	if (text.length <= LARGEST_OUTPUT) {
		set("outputs", text);
		return;
	}
	set("outputs", "{}");
	const where = finished.map((one) => require_start.join(one.folder, "execution.json")).join(", ");
	host.annotate({
		level: "warning",
		title: "Outputs are too large",
		message: `The outputs have ${text.length} characters, more than the ${LARGEST_OUTPUT} that the action hands on. Read them from ${where} (output \`execution-path\`)`
	});
}
const BY_BADNESS = [
	"FAILED",
	"KILLED",
	"CANCELLED",
	"WARNING",
	"PAUSED"
];
function worst(states) {
	return BY_BADNESS.find((state) => states.includes(state)) ?? states.at(-1) ?? "SUCCESS";
}
function fails(state, failOn) {
	if (failOn === "never") return false;
	if (state === "WARNING") return failOn === "warning";
	return state === "FAILED" || state === "KILLED" || state === "CANCELLED";
}
exports.fails = fails;
exports.keep = keep;
exports.logGroups = logGroups;
exports.publish = publish;
exports.runCommand = runCommand;

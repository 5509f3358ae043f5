require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_annotations = require("./annotations.js");
// src/action/flow-pattern.ts
function isGlob(pattern) {
	return /[*?{]/.test(pattern);
}
function matchesFlow(pattern, flow) {
	const isPath = pattern.includes("/") || /\.ya?ml$/i.test(pattern);
	const text = isPath ? flow.path : flow.name;
	return expression(pattern.replace(/^\.\//, ""), isPath ? "/" : ".").test(text);
}
function expression(pattern, separator) {
	const inside = separator === "/" ? "[^/]" : "[^.]";
	const part = separator === "/" ? "/" : "\\.";
	let source = "";
	let depth = 0;
	for (let at = 0; at < pattern.length; at++) {
		const letter = pattern[at];
		if (letter === "*" && pattern[at + 1] === "*") {
			const whole = pattern[at + 2] === separator;
			source += whole ? `(?:.*${part})?` : ".*";
			at += whole ? 2 : 1;
		} else if (letter === "*") source += `${inside}*`;
		else if (letter === "?") source += inside;
		else if (letter === "{") {
			depth++;
			source += "(?:";
		} else if (letter === "}" && depth > 0) {
			depth--;
			source += ")";
		} else if (letter === "," && depth > 0) source += "|";
		else source += letter.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
	}
	return new RegExp(`^${source}${")".repeat(depth)}$`);
}
// src/action/gitestra-use-cases.ts
var GitestraUseCases = class {
	#environment;
	constructor(environment) {
		this.#environment = environment;
	}
	secretValues(given) {
		const secrets = new require_common.Secrets({
			environment: this.#environment,
			given
		});
		return secrets.names.flatMap((name) => secrets.get(name) ?? []);
	}
	async workspaceCommit(folder) {
		return (await this.#repository(folder))?.repository.head;
	}
	async validate(request) {
		const { validateFlows } = await Promise.resolve().then(() => require("./validate-always.js")).then((n) => n.validate_exports);
		const workspace = await this.#open(request, request.flows.length > 0);
		const paths = await this.#paths(request.flows, workspace);
		const result = await validateFlows(paths.length === 0 ? {} : { paths }, workspace);
		return {
			diagnostics: [...workspace.diagnostics, ...result.diagnostics],
			files: result.files.map((file) => file.source.path),
			...await this.#pullRequest(request, workspace)
		};
	}
	async #pullRequest({ workspace: folder, pull }, workspace) {
		if (pull?.baseCommit === void 0) return { changed: void 0 };
		const { planFlows, pullRequestBase } = await Promise.resolve().then(() => require("./plan.js"));
		try {
			const base = await pullRequestBase(pull.baseCommit, pull.headCommit, workspace);
			const plan = await planFlows({ base }, workspace);
			return {
				changed: await this.#changed(folder, base),
				plan: {
					...plan,
					base: {
						...plan.base,
						name: "the base branch"
					}
				}
			};
		} catch (error) {
			if (!require_start.isUsageError(error) && error.name !== "GitError") throw error;
			return {
				changed: await this.#changed(folder, pull.baseCommit),
				plan: { problem: error.message }
			};
		}
	}
	async select(request) {
		const [{ findFlow }, { catalogEntry }] = await Promise.all([Promise.resolve().then(() => require("./run-always.js")).then((n) => n.find_flow_exports), Promise.resolve().then(() => require("./common.js")).then((n) => n.catalog_exports)]);
		const workspace = await this.#open(request, true);
		const found = new Map();
		for (const pattern of request.flows) {
			if (isGlob(pattern)) {
				for (const flow of await this.#matching(pattern, workspace)) found.set(flow.file, flow);
				continue;
			}
			const source = await findFlow(pattern, workspace);
			const entry = catalogEntry(source);
			found.set(source.path, {
				namespace: entry?.namespace ?? "",
				id: entry?.id ?? source.path,
				file: source.path
			});
		}
		return [...found.values()];
	}
	async run(request) {
		const { startFlow } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.run_exports);
		const workspace = await this.#open(request, true, request);
		const start = await this.#byEvent(request, workspace);
		if (start.kind === "skip") return { skipped: start.reason };
		const ready = start.kind === "start" ? start.ready : void 0;
		if (start.kind === "start" && start.warning !== void 0) request.onWarning?.(start.warning);
		const inputs = new Map(Object.entries(ready?.inputs ?? request.inputs));
		const started = await startFlow({
			target: request.flow.file,
			inputs,
			observer: request.observer,
			onSecret: request.onSecret,
			...request.onCacheUse === void 0 ? {} : { onCacheUse: request.onCacheUse },
			...ready === void 0 ? {} : {
				id: ready.id,
				labels: ready.labels,
				trigger: ready.variables
			},
			...ready?.failure === void 0 ? {} : { failure: ready.failure }
		}, workspace);
		if (started.kind === "refused") throw refused(request.flow, started.diagnostics);
		if (started.kind === "inputs") throw unfit(request.flow, started);
		if (started.kind === "blocked") throw blocked(request.flow, started);
		const { execution, flow } = started;
		const secretInputs = flow.inputs.filter((input) => input.type === "SECRET").map((input) => input.id);
		const tell = ({ id, folder }) => request.onStart({
			id,
			folder: folder.path,
			secretInputs
		});
		tell(execution);
		execution.onReplaced?.(tell);
		const kill = () => execution.kill();
		if (request.signal.aborted) kill();
		request.signal.addEventListener("abort", kill, { once: true });
		try {
			const record = await execution.finished;
			if (start.kind === "start") await start.ended(record.state).catch((error) => request.onWarning?.(error.message));
			return {
				record,
				folder: execution.folder.path,
				graph: await graphOf(flow),
				logs: await failureLogs(record, execution.folder.logFile)
			};
		} finally {
			request.signal.removeEventListener("abort", kill);
			workspace.machine.groups.killAll();
		}
	}
	async takeUp(request) {
		const { takeUpExecution } = await Promise.resolve().then(() => require("./take-up-execution.js"));
		const workspace = await this.#open(request, true, request);
		try {
			const taken = await takeUpExecution(request, workspace);
			if (taken === void 0) return void 0;
			const { flow, record, folder, parentId } = taken;
			return {
				record,
				folder: folder.path,
				graph: flow === void 0 ? void 0 : await graphOf(flow),
				logs: await failureLogs(record, folder.logFile),
				...parentId === void 0 ? {} : { parentId }
			};
		} finally {
			workspace.machine.groups.killAll();
		}
	}
	async test(request) {
		const { runTests } = await Promise.resolve().then(() => require("./run-tests.js"));
		const workspace = await this.#open(request, false, request);
		const isPath = (pattern) => require_start.existsSync(require_start.resolve(workspace.cwd, pattern));
		const flows = [];
		for (const pattern of request.flows.filter((one) => !isPath(one))) {
			const matching = isGlob(pattern) ? await this.#matching(pattern, workspace) : void 0;
			flows.push(...matching?.map(({ namespace, id }) => `${namespace}.${id}`) ?? [pattern]);
		}
		try {
			const outcome = await runTests({
				paths: request.flows.filter(isPath),
				...flows.length === 0 ? {} : { flows },
				onSecret: request.onSecret,
				onSuite: request.onSuite,
				signal: request.signal
			}, workspace);
			const diagnostics = [...workspace.diagnostics, ...outcome.diagnostics];
			return outcome.kind === "refused" ? { diagnostics } : {
				diagnostics,
				report: outcome.report
			};
		} finally {
			workspace.machine.groups.killAll();
		}
	}
	async tick(request) {
		const [{ tick }, { openTriggerStates }, { executionFolder }] = await Promise.all([
			Promise.resolve().then(() => require("./tick.js")),
			Promise.resolve().then(() => require("./trigger-states.js")).then((n) => n.trigger_states_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.execution_folder_exports)
		]);
		const workspace = await this.#open(request, false, request);
		const records = [];
		try {
			const report = await tick({
				...request.flow === void 0 ? {} : { target: request.flow },
				signal: request.signal,
				onSecret: request.onSecret,
				...request.onCacheUse === void 0 ? {} : { onCacheUse: request.onCacheUse },
				onStart: ({ id, folder }, { trigger }) => {
					const { flow } = trigger;
					const secretInputs = flow.inputs.filter(({ type }) => type === "SECRET").map((input) => input.id);
					request.onStart({
						id,
						folder: folder.path,
						secretInputs,
						name: `${flow.namespace}.${flow.id}`
					});
				},
				onExecution: request.onExecution,
				onRecord: (record) => void records.push(record)
			}, workspace, openTriggerStates(workspace));
			const executions = records.map(async (record) => {
				const { path, logFile } = executionFolder(workspace.executionsDir, record.id);
				return {
					record,
					folder: path,
					graph: void 0,
					logs: await failureLogs(record, logFile)
				};
			});
			return {
				report,
				executions: await Promise.all(executions)
			};
		} finally {
			workspace.machine.groups.killAll();
		}
	}
	async #byEvent({ event, flow, inputs }, workspace) {
		if (event === void 0) return { kind: "plain" };
		const { eventStart } = await Promise.resolve().then(() => require("./event-start.js"));
		return eventStart(event, flow.file, inputs, workspace);
	}
	async #open(request, flowsDirOptional, run) {
		const { openWorkspace } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports);
		return openWorkspace({
			cwd: require_start.resolve(request.workspace),
			environment: this.#environment,
			flowsDirOptional,
			...request.flowsDir === void 0 ? {} : { flowsDir: request.flowsDir },
			...request.config === void 0 ? {} : { configFile: request.config },
			...run === void 0 ? {} : { secrets: run.secrets },
			...run?.taskRunner === void 0 ? {} : { taskRunner: run.taskRunner }
		});
	}
	async #paths(patterns, workspace) {
		const { findFlow } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.find_flow_exports);
		const paths = [];
		for (const pattern of patterns) if (isGlob(pattern)) paths.push(...(await this.#matching(pattern, workspace)).map((flow) => flow.file));
		else if (require_start.existsSync(require_start.resolve(workspace.cwd, pattern))) paths.push(pattern);
		else paths.push((await findFlow(pattern, workspace)).path);
		return [...new Set(paths)];
	}
	async #matching(pattern, workspace) {
		const entries = await workspace.catalog.entries();
		const matching = entries.filter((entry) => matchesFlow(pattern, {
			name: `${entry.namespace}.${entry.id}`,
			path: entry.path
		}));
		if (matching.length === 0) {
			const example = entries[0];
			throw new require_start.UsageError(`no flow matches \`${pattern}\``, example === void 0 ? `there are no flows in ${workspace.catalog.flowsDir}` : `patterns are matched with ids such as \`${example.namespace}.${example.id}\`, or with paths such as \`${example.path}\``);
		}
		return matching.map((entry) => ({
			namespace: entry.namespace,
			id: entry.id,
			file: entry.path
		}));
	}
	async #changed(folder, base) {
		if (base === void 0) return void 0;
		try {
			const found = await this.#repository(folder);
			if (found === void 0) return void 0;
			const { repository, git } = found;
			const { changedFiles } = await Promise.resolve().then(() => require("./changed-files.js")).then((n) => n.changed_files_exports);
			const files = await changedFiles(repository, { base }, git);
			const cwd = require_start.resolve(folder);
			return require_annotations.changedLines(files.map((file) => ({
				path: require_start.relative(cwd, require_start.resolve(repository.root, file.path)).replaceAll("\\", "/"),
				lines: file.lines
			})));
		} catch {
			return;
		}
	}
	async #repository(folder) {
		const [{ findRepositoryRoot, openRepository }, { gitByProcess }, { createProcessRunner }, { ProcessGroups }] = await Promise.all([
			Promise.resolve().then(() => require("./run-always.js")).then((n) => n.repository_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.git_command_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.process_runner_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.process_groups_exports)
		]);
		if (findRepositoryRoot(require_start.resolve(folder)) === void 0) return void 0;
		const git = gitByProcess(createProcessRunner({
			environment: this.#environment,
			groups: new ProcessGroups()
		}));
		const repository = await openRepository(require_start.resolve(folder), git);
		return "reason" in repository ? void 0 : {
			repository,
			git
		};
	}
};
var RefusedFlow = class extends require_start.UsageError {
	diagnostics;
	constructor(message, diagnostics) {
		super(message);
		this.diagnostics = diagnostics;
	}
};
function refused(flow, diagnostics) {
	return new RefusedFlow(`the flow in ${flow.file} has errors and was not run`, diagnostics);
}
function unfit(flow, { problems, warnings }) {
	const lines = problems.map(({ message, example }) => example === void 0 ? message : `${message}, such as ${example}`);
	return new require_start.UsageError(`the inputs do not fit ${flow.namespace}.${flow.id}: ${[...lines, ...warnings].join("; ")}`, "Set them in the input `inputs`, one `name: value` a line");
}
function blocked(flow, { messages }) {
	return new require_start.UsageError(`the checks of ${flow.namespace}.${flow.id} do not pass: ${messages.join("; ")}`);
}
async function graphOf(flow) {
	const [{ flowGraph }, { chartView }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.graph_exports), Promise.resolve().then(() => require("./flow-graph-view.js")).then((n) => n.flow_graph_view_exports)]);
	return chartView(flowGraph(flow), `${flow.namespace}.${flow.id}`);
}
const MOST_LINES = 100;
async function failureLogs(record, logFile) {
	const failed = new Map(require_common.failedTaskRuns(record).slice(0, 50).map((run) => [run.id, []]));
	if (failed.size === 0) return [];
	const { readLogFile } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.log_file_exports);
	for (const entry of readLogFile(logFile)) {
		const lines = entry.taskRunId === void 0 ? void 0 : failed.get(entry.taskRunId);
		if (lines === void 0) continue;
		lines.push(entry);
		if (lines.length > 200) lines.splice(0, MOST_LINES);
	}
	return [...failed.values()].flatMap((lines) => lines.slice(-100));
}
exports.GitestraUseCases = GitestraUseCases;

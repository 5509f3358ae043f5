require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
const require_test_results = require("./test-results.js");
const require_waiting_line = require("./waiting-line.js");
const require_validate_always = require("./validate-always.js");
const require_validate_suite = require("./validate-suite.js");
const require_find_suites = require("./find-suites.js");
// src/app/flow-tests/operators.ts
var UnanswerableError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "UnanswerableError";
	}
};
function holds(operator, actual, expected) {
	switch (operator) {
		case "equalTo": return isEqual(actual, expected);
		case "notEqualTo": return !isEqual(actual, expected);
		case "contains": return require_common.printedText(actual).includes(require_common.printedText(expected));
		case "startsWith": return require_common.printedText(actual).startsWith(require_common.printedText(expected));
		case "endsWith": return require_common.printedText(actual).endsWith(require_common.printedText(expected));
		case "greaterThan": return number(actual, "the value") > number(expected, `\`${operator}\``);
		case "greaterThanOrEqualTo": return number(actual, "the value") >= number(expected, `\`${operator}\``);
		case "lessThan": return number(actual, "the value") < number(expected, `\`${operator}\``);
		case "lessThanOrEqualTo": return number(actual, "the value") <= number(expected, `\`${operator}\``);
		case "in": return texts(expected, operator).includes(require_common.printedText(actual));
		case "notIn": return !texts(expected, operator).includes(require_common.printedText(actual));
		case "isNull": return isNull(actual) === flag(expected, operator);
		case "isNotNull": return isNull(actual) !== flag(expected, operator);
	}
}
function isNull(value) {
	return value === null || value === void 0;
}
function isEqual(a, b) {
	if (require_common.printedText(a) === require_common.printedText(b)) return true;
	const [left, right] = [structureOf(a), structureOf(b)];
	return left !== void 0 && right !== void 0 && ordered(left) === ordered(right);
}
function structureOf(value) {
	if (require_common.isMap(value) || require_common.isList(value)) return value;
	if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return void 0;
	try {
		return JSON.parse(value);
	} catch {
		return;
	}
}
function ordered(value) {
	if (require_common.isList(value)) return `[${value.map(ordered).join(",")}]`;
	if (!require_common.isMap(value)) return require_common.jsonText(value);
	return `{${(value instanceof Map ? [...value] : Object.entries(value)).filter(([, member]) => !isNull(member)).map(([key, member]) => `${JSON.stringify(String(key))}:${ordered(member)}`).sort().join(",")}}`;
}
const DOUBLE = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[fFdD]?|NaN|Infinity)$/;
function number(value, what) {
	const text = require_common.printedText(value).trim();
	if (!DOUBLE.test(text)) throw new UnanswerableError(`${what} must be a number to be compared, found ${require_common.describeValue(shown(value))}`);
	return Number(text.replace(/[fFdD]$/, ""));
}
function shown(value) {
	return require_common.isMap(value) ? {} : require_common.isList(value) ? [] : isNull(value) ? null : require_common.printedText(value);
}
function texts(expected, operator) {
	const list = require_common.isList(expected) ? expected : structureOf(expected);
	if (!require_common.isList(list)) throw new UnanswerableError(`\`${operator}\` must be a list, found ${require_common.describeValue(shown(expected))}`);
	if (list.length === 0) throw new UnanswerableError(`\`${operator}\` has no values`);
	return list.map(require_common.printedText);
}
function flag(expected, operator) {
	const text = require_common.printedText(expected).trim().toLowerCase();
	if (text === "true" || text === "false") return text === "true";
	throw new UnanswerableError(`\`${operator}\` must be true or false, found ${require_common.describeValue(shown(expected))}`);
}
// src/app/flow-tests/judge-assertions.ts
async function judgeAssertions(assertions, document, renderer) {
	const results = [];
	const errors = [];
	for (const assertion of assertions) await new Judge(assertion, document, renderer, results, errors).judge();
	return {
		assertions: results,
		errors
	};
}
function placeOf(document, path, offset) {
	const at = offset === void 0 ? document.locate(path, "entry").start : document.sourceOffset(path, offset);
	return {
		file: document.source.path,
		...document.source.position(at)
	};
}
var Judge = class {
	#assertion;
	#document;
	#renderer;
	#results;
	#errors;
	constructor(assertion, document, renderer, results, errors) {
		this.#assertion = assertion;
		this.#document = document;
		this.#renderer = renderer;
		this.#results = results;
		this.#errors = errors;
	}
	async judge() {
		let at = this.#at("value");
		try {
			const actual = await this.#rendered(this.#assertion.value);
			at = this.#at("errorMessage");
			const given = await this.#text(this.#assertion.errorMessage);
			at = this.#at("description");
			const description = await this.#text(this.#assertion.description);
			for (const operator of this.#assertion.operators) {
				at = this.#at(operator.name);
				const expected = await this.#rendered(operator.expected);
				this.#results.push(this.#result(operator, actual, expected, given, description));
			}
		} catch (error) {
			this.#errors.push(this.#error(error, at));
		}
	}
	#at(key) {
		return [...this.#assertion.path, key];
	}
	#result({ name: operator, plain }, actual, expected, given, description) {
		const success = holds(operator, actual, expected);
		const value = require_common.printedText(this.#assertion.value);
		const { taskId } = this.#assertion;
		return {
			operator,
			success,
			place: placeOf(this.#document, this.#at(operator)),
			value,
			expected: reported(typeof plain === "number" || typeof plain === "boolean" ? plain : expected),
			actual: reported(actual ?? null),
			...taskId === void 0 ? {} : { taskId },
			...description === void 0 ? {} : { description },
			...success || given === void 0 ? {} : { errorMessage: given },
			...success ? {} : { message: sentence(operator, value, actual, expected) }
		};
	}
	async #rendered(value) {
		if (typeof value !== "string") return this.#renderer.renderStructure(value);
		return isLone(value) ? await this.#renderer.renderTyped(value) : await this.#renderer.render(value);
	}
	async #text(template) {
		return template === void 0 ? void 0 : this.#renderer.render(template);
	}
	#error(error, at) {
		if (error instanceof require_common.ExpressionError) return {
			message: error.help === void 0 ? error.message : `${error.message} (${error.help})`,
			place: placeOf(this.#document, at, error.offset)
		};
		if (error instanceof UnanswerableError) return {
			message: error.message,
			place: placeOf(this.#document, at)
		};
		throw error;
	}
};
function isLone(template) {
	if (!template.startsWith("{{") || !template.endsWith("}}")) return false;
	try {
		const [only, ...others] = require_common.parseTemplate(template, 1);
		return only?.kind === "print" && others.length === 0;
	} catch {
		return false;
	}
}
const PHRASES = {
	equalTo: "to be",
	notEqualTo: "not to be",
	contains: "to contain",
	startsWith: "to start with",
	endsWith: "to end with",
	greaterThan: "to be greater than",
	greaterThanOrEqualTo: "to be at least",
	lessThan: "to be less than",
	lessThanOrEqualTo: "to be at most",
	in: "to be one of",
	notIn: "to be none of",
	isNull: "to be null",
	isNotNull: "not to be null"
};
function sentence(operator, value, actual, expected) {
	if (operator === "isNull" || operator === "isNotNull") {
		const wanted = operator === "isNull" === (require_common.printedText(expected).trim() === "true");
		const found = actual === null || actual === void 0 ? "it is" : `it is ${quoted(actual)}`;
		return `expected ${value} ${wanted ? "to be null" : "not to be null"}, but ${found}`;
	}
	return `expected ${value} ${PHRASES[operator]} ${quoted(expected)}, but it is ${quoted(actual)}`;
}
function reported(value) {
	return value instanceof require_common.Double ? require_common.printedText(value) : require_run_always.toPlain(value);
}
const LONGEST = 200;
function quoted(value) {
	if (value === null || value === void 0) return "null";
	const text = typeof value === "string" ? JSON.stringify(value) : require_common.printedText(value);
	return text.length > LONGEST ? `${text.slice(0, 199)}\u2026` : text;
}
// src/app/flow-tests/fixture-files.ts
const NAMESPACE_FILE = /^(?:nsfile:\/\/\S+|\{\{-?\s*fileURI\((?:[^{}]*)\)\s*-?\}\})$/;
async function storeFixtureFiles(files, flow, session, workspace) {
	const uris = {};
	for (const [name, text] of Object.entries(files)) {
		const storage = session.storage.forInput("fixtures");
		if (!NAMESPACE_FILE.test(text.trim())) {
			uris[name] = await storage.put(name, text);
			continue;
		}
		const variables = {
			flow: {
				id: flow.id,
				namespace: flow.namespace
			},
			globals: workspace.config.globals,
			envs: session.envs
		};
		const options = { services: session.flowServices() };
		const uri = await session.expressions().render(text.trim(), variables, options);
		uris[name] = await storage.putFile(name, await storage.localPath(uri));
	}
	return uris;
}
// src/storage/overlay-key-value.ts
function overlayKeyValue(base, clock) {
	const own = new Map();
	const cell = (namespace, key) => {
		let cells = own.get(namespace);
		if (cells === void 0) {
			cells = new Map();
			own.set(namespace, cells);
		}
		let found = cells.get(key);
		if (found === void 0) {
			found = base.versions(namespace, key).then((versions) => ({ text: versions.length === 0 ? void 0 : require_common.writeKeyValueRecord(versions) }));
			cells.set(key, found);
		}
		return found;
	};
	const keysOf = async (namespace) => new Set([...await base.keys(namespace, { gone: true }), ...own.get(namespace)?.keys() ?? []]);
	const readAll = async (namespace) => {
		const texts = new Map();
		for (const key of await keysOf(namespace)) {
			const { text } = await cell(namespace, key);
			if (text !== void 0) texts.set(key, text);
		}
		return texts;
	};
	return require_common.createKeyValueStore({
		clock,
		files: {
			place: (namespace, key) => `${key} of ${namespace}`,
			read: async (namespace, key) => (await cell(namespace, key)).text,
			readAll,
			async namespaces() {
				const names = new Set([...await base.namespaces(), ...own.keys()]);
				const filled = [];
				for (const name of names) if ((await readAll(name)).size > 0) filled.push(name);
				return filled;
			},
			async change(namespace, key, _subject, change) {
				const entry = await cell(namespace, key);
				const [text, result] = change(entry.text);
				entry.text = text;
				return result;
			}
		}
	});
}
// src/storage/overlay-namespace-files.ts
function overlayNamespaceFiles(base, folder) {
	const own = require_common.createNamespaceFiles({
		flowsDir: folder,
		filesDir: folder
	});
	const written = new Set();
	const deleted = new Set();
	const keyOf = (namespace, path) => `${namespace}\n${path.replace(/^\/+/, "")}`;
	const sideOf = (namespace, path) => {
		const key = keyOf(namespace, path);
		return written.has(key) || deleted.has(key) ? own : base;
	};
	return {
		async list(namespace) {
			const all = new Set(written.size === 0 ? [] : await own.list(namespace));
			for (const path of await base.list(namespace)) if (!deleted.has(keyOf(namespace, path))) all.add(path);
			return [...all].sort();
		},
		read: async (namespace, path) => sideOf(namespace, path).read(namespace, path),
		localPath: async (namespace, path) => sideOf(namespace, path).localPath(namespace, path),
		async put(namespace, path, localPath) {
			await own.put(namespace, path, localPath);
			const key = keyOf(namespace, path);
			written.add(key);
			deleted.delete(key);
		},
		async delete(namespace, path, options) {
			const key = keyOf(namespace, path);
			if (!(deleted.has(key) ? false : await sideOf(namespace, path).localPath(namespace, path).then(() => true, () => false))) return false;
			if (written.delete(key)) await own.delete(namespace, path, options);
			deleted.add(key);
			return true;
		}
	};
}
// src/app/flow-tests/test-workspace.ts
function testWorkspace(workspace, folder) {
	const executionsDir = require_start.join(folder, "executions");
	require_start.mkdirSync(executionsDir, { recursive: true });
	const kv = overlayKeyValue(workspace.kv, require_common.systemClock);
	return {
		...workspace,
		executionsDir,
		kv,
		state: {
			...workspace.state,
			kv,
			shared: void 0,
			remember: async () => void 0,
			lease: async () => void 0,
			slots: () => FREE
		},
		machine: {
			...workspace.machine,
			namespaceFiles: overlayNamespaceFiles(workspace.machine.namespaceFiles, require_start.join(folder, "namespace-files"))
		}
	};
}
const FREE = {
	take: async () => ({ taken: true }),
	onChange: () => () => void 0,
	leave: async () => void 0
};
// src/app/flow-tests/run-case.ts
async function runCase(request, workspace) {
	const own = testWorkspace(workspace, request.folder);
	try {
		return await new CaseRun(request, own, workspace.state.shared !== void 0).run();
	} finally {
		if (!request.keep) require_start.rmSync(request.folder, {
			recursive: true,
			force: true
		});
	}
}
var CaseRun = class {
	#request;
	#workspace;
	#id = require_run_always.newId();
	#folder;
	#session;
	#start = performance.now();
	#judgement = {
		assertions: [],
		errors: []
	};
	constructor(request, workspace, kvIsPublished) {
		this.#request = request;
		this.#workspace = workspace;
		this.#folder = require_common.createExecutionFolder(workspace.executionsDir, this.#id);
		const { flow, namespaceVariables, locate } = request.flow.prepared;
		this.#session = new require_run_always.ExecutionSession({
			...require_run_always.sessionBasis(workspace, flow),
			kvIsPublished,
			folder: this.#folder,
			observer: {},
			namespaceVariables,
			maxParallel: require_run_always.defaultParallelism(),
			locate,
			startSubflow: require_run_always.subflowStarter(workspace),
			history: require_run_always.taskHistory(workspace, require_run_always.resumeOther),
			convertOutputs: require_run_always.outputConverter(flow, workspace),
			atEnd: async (renderer) => {
				const { testCase, document } = request;
				this.#judgement = await judgeAssertions(testCase.assertions, document, renderer);
			},
			...request.keep ? { keepFolders: true } : {},
			...request.onSecret === void 0 ? {} : { onSecret: request.onSecret }
		});
	}
	async run() {
		const started = await this.#begin().catch((error) => {
			if (!require_common.isTaskFailure(error) && !require_start.isStorageError(error)) throw error;
			return [error.message];
		});
		if (Array.isArray(started)) return this.#result(void 0, started.map((message) => this.#error(message)));
		const kill = () => started.kill();
		const { signal } = this.#request;
		if (signal.aborted) kill();
		signal.addEventListener("abort", kill, { once: true });
		try {
			const record = await started.finished;
			return this.#result(record, this.#errorsOf(record));
		} catch (error) {
			if (!require_start.isStorageError(error)) throw error;
			return this.#result(void 0, [this.#error(error.message)]);
		} finally {
			signal.removeEventListener("abort", kill);
		}
	}
	async #begin() {
		const { testCase, flow } = this.#request;
		const { prepared, compiled, origin } = flow;
		const session = this.#session;
		const files = await storeFixtureFiles(testCase.files, prepared.flow, session, this.#workspace);
		const ports = require_run_always.inputPorts(this.#id, prepared, session, this.#workspace);
		const supplied = new Map(Object.entries(testCase.inputs));
		const resolved = await require_run_always.resolveInputs(prepared.flow.inputs, await this.#filesIn(supplied, files), ports);
		if (resolved.errors.length > 0) return resolved.errors.map(({ message }) => message);
		const warnings = [...prepared.warnings, ...resolved.warnings];
		const header = {
			id: this.#id,
			namespace: prepared.flow.namespace,
			flowId: prepared.flow.id,
			...origin.revision,
			flowFile: require_run_always.recordedPath(prepared.source, this.#workspace),
			flow: prepared.data,
			inputs: resolved.values,
			labels: [...prepared.flow.labels.filter((label) => !label.key.startsWith("system.")), {
				key: "system.correlationId",
				value: this.#id
			}],
			variables: prepared.data.variables ?? {},
			originalId: this.#id,
			kind: "TEST",
			...testCase.trigger === void 0 ? {} : { trigger: testCase.trigger.variables },
			...testCase.tasks.length === 0 ? {} : { fixtures: testCase.tasks.map(taskFixture) },
			...Object.keys(files).length === 0 ? {} : { files },
			...warnings.length === 0 ? {} : { warnings }
		};
		return session.start(compiled, header);
	}
	async #filesIn(supplied, files) {
		const { flow } = this.#request.flow.prepared;
		const given = new Map(supplied);
		for (const { id, type } of flow.inputs) {
			const value = given.get(id);
			if (type !== "FILE" || typeof value !== "string" || !value.includes("{{")) continue;
			const options = { services: this.#session.flowServices() };
			given.set(id, await this.#session.expressions().render(value, { files }, options));
		}
		return given;
	}
	#errorsOf(record) {
		const errors = [...this.#judgement.errors];
		const { testCase } = this.#request;
		for (const run of record.taskRuns) {
			const failure = run.attempts.at(-1)?.failure;
			if (failure?.at?.property !== "outputs of the fixture") continue;
			const fixture = testCase.tasks.find(({ id, value }) => id === run.taskId && value === run.value);
			const message = `the outputs of the fixture of \`${run.taskId}\` cannot be rendered: ${failure.message}`;
			errors.push(this.#error(message, fixture && [...fixture.path, "outputs"]));
		}
		if (record.state === "PAUSED" && testCase.expectedState !== "PAUSED") {
			const waiting = record.taskRuns.filter(({ state }) => state === "PAUSED").map(({ taskId }) => taskId);
			const task = waiting[0] === void 0 ? "a task" : `\`${waiting[0]}\``;
			errors.push(this.#error(`the execution waits at ${task} for somebody to resume it; give the task a fixture, or expect it with \`expectedState: PAUSED\``));
		}
		if (this.#request.signal.aborted) errors.push(this.#error("the test was interrupted"));
		return errors;
	}
	#error(message, path = this.#request.testCase.path) {
		return {
			message,
			place: placeOf(this.#request.document, path)
		};
	}
	get #place() {
		const { document, testCase } = this.#request;
		return placeOf(document, [...testCase.path, "id"]);
	}
	#result(record, errors) {
		const { testCase, keep } = this.#request;
		const expected = record === void 0 ? void 0 : this.#expectedState(record);
		const assertions = expected === void 0 ? this.#judgement.assertions : [expected, ...this.#judgement.assertions];
		const state = errors.length > 0 ? "ERROR" : assertions.some(({ success }) => !success) ? "FAILED" : "SUCCESS";
		return this.#session.publicRecord({
			id: testCase.id,
			...testCase.description === void 0 ? {} : { description: testCase.description },
			place: this.#place,
			state,
			...record === void 0 ? {} : {
				executionId: record.id,
				executionState: record.state
			},
			...keep ? { folder: this.#folder.path } : {},
			duration: performance.now() - this.#start,
			assertions,
			errors,
			failedTasks: record === void 0 ? [] : this.#failedTasks(record)
		});
	}
	#expectedState({ state }) {
		const { testCase, document } = this.#request;
		const { expectedState } = testCase;
		if (expectedState === void 0) return void 0;
		const success = state === expectedState;
		return {
			operator: "expectedState",
			success,
			place: placeOf(document, [...testCase.path, "expectedState"]),
			value: "state of the execution",
			expected: expectedState,
			actual: state,
			...success ? {} : { message: `expected the execution to end as ${expectedState}, but it is ${state}` }
		};
	}
	#failedTasks(record) {
		const failed = require_common.failedTaskRuns(record);
		if (failed.length === 0) return [];
		const logs = [...require_common.readLogFile(this.#folder.logFile)];
		return failed.map((run) => {
			const message = require_common.lastFailure(run)?.message;
			return {
				label: require_common.taskRunLabel(run),
				state: run.state,
				...message === void 0 ? {} : { message },
				logs: logs.filter(({ taskRunId }) => taskRunId === run.id).slice(-5)
			};
		});
	}
};
function taskFixture({ id, value, state, outputs }) {
	return {
		id,
		...value === void 0 ? {} : { value },
		state,
		...outputs === void 0 ? {} : { outputs }
	};
}
// src/app/flow-tests/run-tests.ts
async function runTests(request, workspace) {
	const sources = await require_find_suites.findSuites(request.paths ?? [], workspace);
	const settings = new require_validate_always.FindingSettings(workspace);
	const diagnostics = [];
	const checked = [];
	for (const source of sources) {
		const { document, suite, diagnostics: found } = await require_validate_suite.validateSuite(source, {
			level: workspace.config.kestra,
			catalogs: [workspace.catalog],
			double: require_common.makeDouble
		});
		diagnostics.push(...settings.apply(require_validate_always.applySuppressions(source, found, new Set())));
		if (suite !== void 0) checked.push({
			source,
			document,
			suite,
			cases: suite.testCases
		});
	}
	const selected = select(checked, request, workspace);
	const paths = new Set(selected.map(({ source }) => source.path));
	const own = request.flows !== void 0 || request.testCase !== void 0 ? diagnostics.filter(({ file }) => paths.has(file.path)) : diagnostics;
	const refused = (all) => ({
		kind: "refused",
		diagnostics: all,
		files: sources.length
	});
	if (own.some(({ severity }) => severity === "error")) return refused(own);
	const flows = await flowsUnderTest(selected, workspace);
	if (Array.isArray(flows)) return refused([...own, ...flows]);
	return {
		kind: "tested",
		report: await new TestRun(request, workspace, flows).run(selected),
		diagnostics: own
	};
}
function select(suites, { flows, testCase }, workspace) {
	if (suites.length === 0) throw new require_start.UsageError("there are no test suites", `write some below ${workspace.config.testsDir}/, or give the paths of others`);
	const nameOf = ({ suite }) => `${suite.namespace}.${suite.flowId}`;
	const ofFlow = flows === void 0 ? suites : suites.filter((one) => flows.includes(nameOf(one)));
	if (ofFlow.length === 0) {
		const [first = "", ...others] = flows ?? [];
		throw nothing(`no test suite is about ${others.length === 0 ? `flow \`${first}\`` : `any of the ${others.length + 1} flows`}`, first, suites.map(nameOf));
	}
	if (testCase === void 0) return ofFlow;
	const some = ofFlow.map((one) => ({
		...one,
		cases: one.cases.filter(({ id }) => id === testCase)
	})).filter(({ cases }) => cases.length > 0);
	const ids = ofFlow.flatMap(({ cases }) => cases.map(({ id }) => id));
	if (some.length === 0) throw nothing(`there is no case \`${testCase}\``, testCase, ids);
	return some;
}
function nothing(message, name, known) {
	const close = require_start.nearest(name, known);
	const all = [...new Set(known)];
	const list = all.length <= 8 ? `there are ${all.join(", ")}` : `there are ${all.length} others`;
	return new require_start.UsageError(message, close === void 0 ? list : `did you mean \`${close}\`?`);
}
async function flowsUnderTest(suites, workspace) {
	const flows = new Map();
	const refused = [];
	for (const { suite, cases } of suites) {
		const name = `${suite.namespace}.${suite.flowId}`;
		if (flows.has(name) || suite.disabled || cases.every(({ disabled }) => disabled)) continue;
		const source = await require_run_always.findFlow(name, workspace);
		const origin = require_run_always.flowOrigin(require_start.resolve(workspace.cwd, source.path), workspace);
		const prepared = await require_run_always.prepareFlow(source, workspace);
		if ("diagnostics" in prepared) {
			refused.push(...prepared.diagnostics);
			continue;
		}
		const compiled = await require_run_always.compileFlow(prepared.data, workspace.registry);
		flows.set(name, {
			prepared,
			compiled,
			origin: await origin
		});
	}
	return refused.length > 0 ? refused : flows;
}
var TestRun = class {
	#request;
	#workspace;
	#flows;
	#folder;
	#signal;
	#failed = false;
	constructor(request, workspace, flows) {
		this.#request = request;
		this.#workspace = workspace;
		this.#flows = flows;
		this.#signal = request.signal ?? new AbortController().signal;
		if (request.keep === true) {
			this.#folder = require_start.join(workspace.root, require_common.HOME_FOLDER, "tests");
			require_start.mkdirSync(this.#folder, { recursive: true });
		} else this.#folder = require_start.mkdtempSync(require_start.join(require_common.tmpdir(), "gitestra-test-"));
	}
	async run(suites) {
		const start = performance.now();
		const line = new require_waiting_line.WaitingLine(this.#request.concurrency ?? require_common.availableParallelism());
		try {
			const running = suites.map((suite) => this.#suite(suite, line));
			const results = [];
			for (const one of running) {
				const result = await one;
				results.push(result);
				this.#request.onSuite?.(result);
			}
			return {
				suites: results,
				state: require_test_results.worstState(results.map(({ state }) => state)),
				duration: performance.now() - start
			};
		} finally {
			if (this.#request.keep !== true) require_start.rmSync(this.#folder, {
				recursive: true,
				force: true
			});
		}
	}
	async #suite(checked, line) {
		const { suite, source, cases } = checked;
		let start;
		const startDate = new Date().toISOString();
		const results = await Promise.all(cases.map((testCase) => {
			const skipped = suite.disabled ? "the suite is disabled" : testCase.disabled ? "disabled" : void 0;
			if (skipped !== void 0) return this.#skipped(checked, testCase, skipped);
			return line.run(async () => {
				if (this.#signal.aborted) return this.#skipped(checked, testCase, "not run: interrupted");
				if (this.#failed) return this.#skipped(checked, testCase, "not run: another case has failed");
				start ??= performance.now();
				return this.#case(checked, testCase);
			});
		}));
		return {
			id: suite.id,
			namespace: suite.namespace,
			flowId: suite.flowId,
			...suite.description === void 0 ? {} : { description: suite.description },
			file: source.path,
			state: require_test_results.worstState(results.map(({ state }) => state)),
			startDate,
			duration: start === void 0 ? 0 : performance.now() - start,
			cases: results
		};
	}
	async #case({ suite, document }, testCase) {
		const result = await runCase({
			testCase,
			document,
			flow: this.#flows.get(`${suite.namespace}.${suite.flowId}`),
			folder: require_start.join(this.#folder, require_run_always.newId()),
			keep: this.#request.keep === true,
			onSecret: this.#request.onSecret,
			signal: this.#signal
		}, this.#workspace);
		if (this.#request.failFast === true && result.state !== "SUCCESS") this.#failed = true;
		return result;
	}
	#skipped({ document }, testCase, reason) {
		return {
			id: testCase.id,
			...testCase.description === void 0 ? {} : { description: testCase.description },
			place: placeOf(document, [...testCase.path, "id"]),
			state: "SKIPPED",
			skipped: reason,
			assertions: [],
			errors: [],
			failedTasks: []
		};
	}
};
exports.runTests = runTests;

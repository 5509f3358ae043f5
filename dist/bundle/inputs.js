const require_common = require("./common.js");
const require_start = require("./start.js");
const require_annotations = require("./annotations.js");
// src/action/node-process.ts
const nodeProcess = {
	environment: process.env,
	write: (text) => void process.stdout.write(text),
	randomBytes: require_common.randomBytes,
	onSignal: (listener) => {
		process.on("SIGINT", listener);
		process.on("SIGTERM", listener);
		return () => {
			process.off("SIGINT", listener);
			process.off("SIGTERM", listener);
		};
	},
	exit: (code) => process.exit(code)
};
// src/github/event.ts
var EventError = class extends Error {
	name = "EventError";
};
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME;
	if (name === void 0 || name === "") return void 0;
	const path = environment.GITHUB_EVENT_PATH;
	let payload = {};
	if (path !== void 0 && path !== "") try {
		payload = JSON.parse(require_start.readFileSync(path, "utf8"));
	} catch (error) {
		throw new EventError(`The event in ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	return parseEvent(name, payload);
}
function parseEvent(name, payload) {
	const event = record(payload);
	switch (name) {
		case "pull_request":
		case "pull_request_target": return pullRequest(name, event);
		case "push": return {
			name,
			...text("before", event.before),
			...text("after", event.after),
			...text("ref", event.ref)
		};
		case "schedule": return {
			name,
			...text("schedule", event.schedule)
		};
		case "workflow_dispatch": return {
			name,
			inputs: texts(event.inputs)
		};
		case "repository_dispatch": return {
			name,
			action: String(event.action ?? ""),
			clientPayload: record(event.client_payload)
		};
		default: return {
			name: "other",
			event: name
		};
	}
}
function refusalToRun(event, workspaceCommit, runCommit) {
	if (event?.name !== "pull_request_target" || !event.fromFork) return void 0;
	if (workspaceCommit !== void 0 && [event.baseSha, runCommit].includes(workspaceCommit)) return void 0;
	if (workspaceCommit === void 0) return `${OPENING} the workspace may hold the fork's commit. ${ADVICE}`;
	return `${OPENING} the workspace holds ${workspaceCommit === event.headSha ? "the fork's commit" : "a commit other than the base:"} ${workspaceCommit}. ${ADVICE}`;
}
const OPENING = "Flows are not run under pull_request_target for a pull request from a fork, because the job holds secrets and";
const ADVICE = "Use `command: validate`, which runs nothing, or the event pull_request, which holds no secrets";
function pullRequest(name, event) {
	const pull = record(event.pull_request);
	const base = record(pull.base);
	const head = record(pull.head);
	const baseRepository = record(base.repo).full_name ?? record(event.repository).full_name;
	const headRepository = record(head.repo).full_name;
	const number = pull.number ?? event.number;
	return {
		name,
		...typeof number === "number" ? { number } : {},
		...text("baseSha", base.sha),
		...text("headSha", head.sha),
		...text("headRef", head.ref),
		fromFork: typeof headRepository !== "string" || typeof baseRepository !== "string" || headRepository.toLowerCase() !== baseRepository.toLowerCase()
	};
}
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function text(key, value) {
	return typeof value === "string" && value !== "" ? { [key]: value } : {};
}
function texts(value) {
	const entries = Object.entries(record(value)).filter(([, one]) => one !== null && one !== void 0);
	return Object.fromEntries(entries.map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]));
}
// src/github/masks.ts
const SHORTEST = 3;
function maskCommands(value) {
	return [...new Set([value, ...value.split(/\r\n|\r|\n/).map((line) => line.trim())])].filter((one) => one.trim().length >= SHORTEST).map((one) => require_annotations.workflowCommand("add-mask", one));
}
const SHORTEST_MEMBER = 8;
function secretStrings(secrets) {
	return Object.values(secrets).flatMap((value) => [value, ...members(parseDocument(value))]);
}
function parseDocument(text) {
	if (!/^\s*[[{]/.test(text)) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function members(value) {
	if (typeof value === "string") return value.length >= SHORTEST_MEMBER ? [value] : [];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(members) : [];
}
// src/github/environment-files.ts
var EnvironmentFileError = class extends Error {
	name = "EnvironmentFileError";
};
function keyValueBlock(key, value, randomBytes) {
	if (key === "" || /[\r\n=]|<</.test(key)) throw new EnvironmentFileError(`${JSON.stringify(key)} cannot be the name of an output or of saved state`);
	const delimiter = `ghadelimiter_${Buffer.from(randomBytes(16)).toString("hex")}`;
	if (key.includes(delimiter) || value.includes(delimiter)) throw new EnvironmentFileError(`The value of ${key} holds the delimiter ${delimiter}`);
	return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function environmentFiles(environment, randomBytes) {
	const append = (path, text) => {
		if (path !== void 0 && path !== "") require_start.appendFileSync(path, text(), "utf8");
	};
	return {
		setOutput: (key, value) => append(environment.GITHUB_OUTPUT, () => keyValueBlock(key, value, randomBytes)),
		saveState: (key, value) => append(environment.GITHUB_STATE, () => keyValueBlock(key, value, randomBytes)),
		appendSummary: (markdown) => append(environment.GITHUB_STEP_SUMMARY, () => markdown)
	};
}
// src/action/line-writer.ts
const CHUNK = 65536;
var LineWriter = class {
	#write;
	#text = "";
	#scheduled = false;
	constructor(write) {
		this.#write = write;
	}
	line = (line) => {
		this.#text += `${line}\n`;
		if (this.#text.length >= CHUNK) this.flush();
		else if (!this.#scheduled) {
			this.#scheduled = true;
			setImmediate(() => this.flush());
		}
	};
	flush() {
		this.#scheduled = false;
		const text = this.#text;
		this.#text = "";
		if (text !== "") this.#write(text);
	}
};
// src/action/host.ts
var ActionHost = class {
	environment;
	process;
	files;
	#writer;
	#annotations = [];
	#masked = new Set();
	constructor(process) {
		this.process = process;
		this.environment = process.environment;
		this.files = environmentFiles(process.environment, process.randomBytes);
		this.#writer = new LineWriter(process.write);
	}
	get workspace() {
		return this.environment.GITHUB_WORKSPACE || ".";
	}
	get repositoryUrl() {
		const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = this.environment;
		return GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL || "https://github.com"}/${GITHUB_REPOSITORY}` : void 0;
	}
	line = (line) => this.#writer.line(line);
	text(text) {
		for (const line of require_annotations.neutralise(text).split("\n")) this.#writer.line(line);
	}
	async inGroup(title, work) {
		this.#writer.line(require_annotations.workflowCommand("group", title));
		this.#writer.flush();
		try {
			return await work();
		} finally {
			this.#writer.line(require_annotations.workflowCommand("endgroup"));
		}
	}
	flush() {
		this.#writer.flush();
	}
	mask(value) {
		if (this.#masked.has(value)) return;
		this.#masked.add(value);
		for (const command of maskCommands(value)) this.#writer.line(command);
		this.#writer.flush();
	}
	get secrets() {
		return this.#masked;
	}
	redact(text) {
		let redacted = text;
		for (const value of [...this.#masked].sort((a, b) => b.length - a.length)) if (value.trim() !== "") redacted = redacted.replaceAll(value, "***");
		return redacted;
	}
	annotate(...annotations) {
		this.#annotations.push(...annotations);
	}
	publishAnnotations(changed) {
		const chosen = require_annotations.selectAnnotations(this.#annotations, changed === void 0 ? {} : { changed });
		for (const annotation of chosen) this.#writer.line(require_annotations.annotationCommand(annotation));
		this.#annotations.length = 0;
	}
};
// src/action/inputs.ts
const COMMANDS = [
	"validate",
	"run",
	"test",
	"tick",
	"resume",
	"restart",
	"replay"
];
const FAIL_ON = [
	"failed",
	"warning",
	"never"
];
const TASK_RUNNERS = [
	"auto",
	"docker",
	"process"
];
const INPUT_NAMES = [
	"command",
	"flow",
	"inputs",
	"execution",
	"execution-artifact",
	"revision",
	"flows-dir",
	"config",
	"secrets",
	"task-runner",
	"artifact",
	"artifact-retention-days",
	"cache",
	"summary",
	"annotations",
	"fail-on",
	"sarif",
	"junit",
	"comment",
	"github-token"
];
const OTHER_NAMES = {
	flows: "flow",
	"flow-id": "flow",
	"execution-id": "execution",
	"flow-revision": "revision",
	"flows-directory": "flows-dir",
	"flows-path": "flows-dir",
	"upload-artifact": "artifact",
	"artifact-name": "artifact",
	"retention-days": "artifact-retention-days",
	"sarif-file": "sarif",
	"junit-file": "junit",
	token: "github-token",
	"pr-comment": "comment"
};
const VAGUE_NAMES = {
	path: "flow",
	paths: "flow",
	file: "flow",
	files: "flow",
	directory: "flows-dir",
	dir: "flows-dir",
	mode: "command",
	runner: "task-runner"
};
async function readInputs(environment, event) {
	const warnings = checkNames(environment);
	const text = (name) => environment[variable(name)]?.trim() ?? "";
	const command = choice("command", text("command"), COMMANDS) ?? defaultCommand(event);
	const flow = list(text("flow"));
	if (command === "run" && flow.length === 0) throw new require_start.UsageError("The input `flow` is missing: `command: run` must know which flow to run", "Write `flow: company.team.hello`, or the path of its file");
	const takenUp = executionNamed(command, text("execution"), text("execution-artifact"));
	const revision = revisionNamed(command, text("revision"));
	return {
		command,
		flow,
		...takenUp,
		revision,
		inputs: await mapping("inputs", text("inputs")),
		flowsDir: text("flows-dir") || void 0,
		config: text("config") || void 0,
		secrets: secrets(text("secrets")),
		taskRunner: choice("task-runner", text("task-runner"), TASK_RUNNERS),
		artifact: flag(text("artifact")) ?? (text("artifact") || true),
		artifactRetentionDays: days(text("artifact-retention-days")),
		cache: flagOnly("cache", text("cache")),
		summary: flagOnly("summary", text("summary")),
		annotations: flagOnly("annotations", text("annotations")),
		failOn: choice("fail-on", text("fail-on"), FAIL_ON) ?? "failed",
		sarif: text("sarif") || void 0,
		junit: text("junit") || void 0,
		comment: flagOnly("comment", text("comment")),
		token: text("github-token") || void 0,
		warnings
	};
}
function executionNamed(command, execution, artifact) {
	const takesUp = command === "resume" || command === "restart" || command === "replay";
	const given = execution !== "" ? "execution" : artifact !== "" ? "execution-artifact" : void 0;
	if (!takesUp && given !== void 0) throw new require_start.UsageError(`The input \`${given}\` is given, and \`command: ${command}\` takes up no execution`, "Write `command: resume`, `command: restart` or `command: replay`, or leave it out");
	if (takesUp && execution === "") throw new require_start.UsageError(`The input \`execution\` is missing: \`command: ${command}\` must know which execution to take up`, "Write the output `execution-id` of the step that ran it, such as `execution: ${{ needs.run.outputs.execution }}`");
	return {
		execution: execution || void 0,
		executionArtifact: artifact || void 0
	};
}
function revisionNamed(command, revision) {
	if (revision === "" || command === "restart" || command === "replay") return revision || void 0;
	throw new require_start.UsageError(`The input \`revision\` is given, and \`command: ${command}\` takes no revision`, command === "resume" ? "A resumed execution keeps its flow: leave it out, or write `command: restart` to go on with another one" : "Check out the commit that is meant, or leave it out: `restart` and `replay` take one");
}
function variable(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function defaultCommand(event) {
	return event?.name === "pull_request" || event?.name === "pull_request_target" ? "validate" : "run";
}
function checkNames(environment) {
	const known = new Set(INPUT_NAMES.map(variable));
	const warnings = [];
	for (const name of Object.keys(environment)) {
		if (!name.startsWith("INPUT_") || known.has(name)) continue;
		const written = name.slice(6).toLowerCase();
		const dashed = written.replaceAll("_", "-");
		const vague = VAGUE_NAMES[dashed];
		if (vague !== void 0) {
			warnings.push(`There is no input \`${written}\`. If it was meant for this action, write \`${vague}\` instead`);
			continue;
		}
		const meant = OTHER_NAMES[dashed] ?? (isInput(dashed) ? dashed : require_start.nearest(dashed, INPUT_NAMES));
		if (meant !== void 0) throw new require_start.UsageError(`There is no input \`${written}\``, `Write \`${meant}\` instead`);
	}
	return warnings;
}
function isInput(name) {
	return INPUT_NAMES.includes(name);
}
function choice(name, value, allowed) {
	if (value === "") return void 0;
	const found = allowed.find((one) => one === value.toLowerCase());
	if (found !== void 0) return found;
	const close = require_start.nearest(value, allowed);
	const help = `Write ${allowed.map((one) => `\`${one}\``).join(", ")}${close === void 0 ? "" : `; did you mean \`${close}\`?`}`;
	throw new require_start.UsageError(`The input \`${name}\` is ${JSON.stringify(value)}, which is none of its values`, help);
}
function flag(value) {
	if (/^(true|yes|on)$/i.test(value)) return true;
	return /^(false|no|off)$/i.test(value) ? false : void 0;
}
function flagOnly(name, value) {
	if (value === "") return true;
	const result = flag(value);
	if (result !== void 0) return result;
	throw new require_start.UsageError(`The input \`${name}\` is ${JSON.stringify(value)}`, "Write `true` or `false`");
}
function days(value) {
	if (value === "") return void 0;
	const number = Number(value);
	if (Number.isInteger(number) && number >= 1 && number <= 400) return number;
	throw new require_start.UsageError(`The input \`artifact-retention-days\` is ${JSON.stringify(value)}`, "Write a whole number of days from 1 to 90 (400 in private repositories)");
}
function list(value) {
	const parts = value.split(/\r?\n/).flatMap((line) => line.split(/,(?![^{]*\})/));
	return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}
async function mapping(name, text) {
	if (text === "") return {};
	const value = text.startsWith("{") ? parseJson(text) ?? await parseYamlText(name, text) : await parseYamlText(name, text);
	if (value === null || value === void 0) return {};
	if (typeof value === "object" && !Array.isArray(value)) return value;
	throw new require_start.UsageError(`The input \`${name}\` is ${Array.isArray(value) ? "a list" : `\`${String(value).slice(0, 80)}\``}, not a map from names to values`, "Write one `name: value` a line, or a JSON object");
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function parseYamlText(name, text) {
	const [{ parseYaml }, { SourceFile }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.yaml_exports), Promise.resolve().then(() => require("./common.js")).then((n) => n.source_exports)]);
	const file = new SourceFile(name, text);
	const document = parseYaml(file);
	const error = document.diagnostics.find((one) => one.severity === "error");
	if (error === void 0) return document.value;
	const { line, column } = file.position(error.span.start);
	throw new require_start.UsageError(`The input \`${name}\` is no valid YAML: ${error.message} (line ${line}, column ${column} of the input)`, error.help);
}
function secrets(text) {
	if (text === "") return {};
	const value = parseJson(text);
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new require_start.UsageError("The input `secrets` is no JSON object", "Write `secrets: ${{ toJSON(secrets) }}`, or an object such as `{\"API_KEY\": \"${{ secrets.API_KEY }}\"}`");
	const entries = Object.entries(value).filter(([, one]) => one !== null);
	return Object.fromEntries(entries.map(([key, one]) => [key, typeof one === "string" ? one : JSON.stringify(one)]));
}
Object.defineProperty(exports, "ActionHost", {
	enumerable: true,
	get: function() {
		return ActionHost;
	}
});
Object.defineProperty(exports, "EventError", {
	enumerable: true,
	get: function() {
		return EventError;
	}
});
Object.defineProperty(exports, "INPUT_NAMES", {
	enumerable: true,
	get: function() {
		return INPUT_NAMES;
	}
});
Object.defineProperty(exports, "nodeProcess", {
	enumerable: true,
	get: function() {
		return nodeProcess;
	}
});
Object.defineProperty(exports, "readEvent", {
	enumerable: true,
	get: function() {
		return readEvent;
	}
});
Object.defineProperty(exports, "readInputs", {
	enumerable: true,
	get: function() {
		return readInputs;
	}
});
Object.defineProperty(exports, "refusalToRun", {
	enumerable: true,
	get: function() {
		return refusalToRun;
	}
});
Object.defineProperty(exports, "secretStrings", {
	enumerable: true,
	get: function() {
		return secretStrings;
	}
});

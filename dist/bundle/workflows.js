require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_workflow_cron = require("./workflow-cron.js");
const require_validate_always = require("./validate-always.js");
const require_flow_version = require("./flow-version.js");
// src/flow/yaml-writer.ts
var import_dist = require_common.require_dist();
function writeYaml({ value, header = [], comments = {}, remarks = {} }) {
	const document = new import_dist.Document(value, {
		version: "1.2",
		aliasDuplicateObjects: false
	});
	if (header.length > 0) document.commentBefore = header.map((line) => ` ${line}`.trimEnd()).join("\n");
	for (const [path, comment] of Object.entries(comments)) {
		const keys = keysOf(path);
		const parent = document.getIn(keys.slice(0, -1), true);
		const last = keys.at(-1);
		if ((0, import_dist.isMap)(parent)) {
			const pair = parent.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === last);
			if (pair !== void 0) pair.key.commentBefore = ` ${comment}`;
		}
	}
	for (const [path, remark] of Object.entries(remarks)) {
		const node = document.getIn(keysOf(path), true);
		if ((0, import_dist.isScalar)(node)) node.comment = ` ${remark}`;
	}
	return document.toString({
		lineWidth: 0,
		indentSeq: true
	});
}
function keysOf(path) {
	return path.split(".").map((key) => /^\d+$/.test(key) ? Number(key) : key);
}
const MORE_INPUTS = "more";
const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;
function dispatchInputs(inputs) {
	const notes = [];
	const secretLines = [];
	const lines = [];
	const asked = [];
	for (const input of inputs) if (input.type === "SECRET") {
		const name = secretName(input.id);
		secretLines.push(handOver(input.id, `secrets.${name}`));
		notes.push(`Input \`${input.id}\` is a SECRET: its value is the repository's secret ${name}.`);
	} else if (ID.test(input.id)) asked.push(input);
	else notes.push(`Input \`${input.id}\` is no name for GitHub: give it in \`${MORE_INPUTS}\`.`);
	const unnamed = inputs.filter((input) => input.type !== "SECRET" && !ID.test(input.id));
	const crowded = asked.length + (unnamed.length > 0 ? 1 : 0) > 25;
	const ranked = [...asked].sort((a, b) => Number(isRequired(b)) - Number(isRequired(a)));
	const own = new Set(crowded ? ranked.slice(0, 24) : asked);
	const left = [...asked.filter((input) => !own.has(input)), ...unnamed];
	const definitions = {};
	for (const input of asked) {
		if (!own.has(input)) continue;
		definitions[input.id] = definition(input);
		lines.push(handOver(input.id, `github.event.inputs.${input.id}`));
	}
	if (left.length > 0) {
		const names = left.map((input) => `${input.id}${isRequired(input) ? " (required)" : ""}`).join(", ");
		definitions[MORE_INPUTS] = {
			description: `More inputs as YAML on one line, such as {${left[0].id}: value}: ${names}`,
			type: "string",
			...left.some(isRequired) ? { required: true } : {}
		};
		if (crowded) notes.push(`GitHub takes 25 inputs: the others are given together, in \`${MORE_INPUTS}\`.`);
	}
	return {
		definitions,
		handOver: text([...secretLines, ...lines]),
		secretHandOver: text(secretLines),
		notes
	};
}
function text(lines) {
	return lines.length === 0 ? void 0 : `${lines.join("\n")}\n`;
}
function secretName(id) {
	return id.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^(?=\d)/, "_");
}
function handOver(id, value) {
	return `\${{ ${value} != '' && format('${JSON.stringify(id).replaceAll("'", "''").replaceAll("{", "{{").replaceAll("}", "}}")}: {0}', toJSON(${value})) || '' }}`;
}
function isRequired(input) {
	return input.required && input.defaults === void 0 && input.dependsOn === void 0;
}
function isOptional(input) {
	return !isRequired(input) && plainDefault(input) === void 0;
}
function definition(input) {
	const description = describe(input);
	const byDefault = plainDefault(input);
	return {
		...description === "" ? {} : { description },
		...typed(input, byDefault),
		...isRequired(input) && input.type !== "BOOL" && input.type !== "BOOLEAN" ? { required: true } : {}
	};
}
function typed(input, byDefault) {
	switch (input.type) {
		case "BOOL":
		case "BOOLEAN":
			if (byDefault === void 0 && !isRequired(input)) return { type: "string" };
			return {
				type: "boolean",
				default: String(byDefault ?? false) === "true"
			};
		case "INT":
		case "FLOAT": return {
			type: "number",
			...byDefault === void 0 ? {} : { default: numberOf(byDefault) }
		};
		case "SELECT":
		case "ENUM": {
			const options = input.values.map(({ value }) => value);
			const fixed = input.expression === void 0 && !input.allowCustomValue && options.length > 0;
			const unsaid = byDefault === void 0 && !isRequired(input);
			const unfit = byDefault !== void 0 && !options.includes(String(byDefault));
			if (!fixed || unfit || unsaid) return plainText(byDefault);
			return {
				type: "choice",
				options,
				...byDefault === void 0 ? {} : { default: String(byDefault) }
			};
		}
		default: return plainText(byDefault);
	}
}
function plainText(byDefault) {
	return {
		type: "string",
		...byDefault === void 0 ? {} : { default: String(byDefault) }
	};
}
function numberOf(value) {
	const number = Number(value);
	return Number.isFinite(number) ? number : String(value);
}
function plainDefault({ defaults, dependsOn }) {
	if (dependsOn !== void 0) return void 0;
	if (typeof defaults === "number" || typeof defaults === "boolean") return defaults;
	if (typeof defaults !== "string" || defaults.includes("{{") || defaults.includes("{%")) return void 0;
	return defaults.includes("\n") || defaults.includes("${{") ? void 0 : defaults;
}
const FORMATS = {
	FILE: "path of a file in the repository",
	ARRAY: "JSON array",
	MULTISELECT: "JSON array",
	JSON: "JSON",
	YAML: "YAML",
	OBJECT: "JSON",
	TABLE: "JSON array of rows",
	FORM: "JSON object",
	DATE: "2026-05-06",
	DATETIME: "2026-05-06T07:08:09Z",
	TIME: "07:08:09",
	DURATION: "PT5M",
	URI: "URI",
	EMAIL: "e-mail address"
};
function describe(input) {
	const about = (input.displayName ?? input.description ?? input.id).replace(/\s+/g, " ").trim();
	const details = [];
	const format = FORMATS[input.type];
	if (format !== void 0) details.push(format);
	if (isOptional(input) && (input.type === "BOOL" || input.type === "BOOLEAN")) details.push("true or false");
	if ("values" in input && (input.type === "MULTISELECT" || isOptional(input)) && input.expression === void 0 && input.values.length > 0) details.push(`of ${input.values.map(({ value }) => value).join(", ")}`);
	if (input.dependsOn !== void 0) details.push(input.dependsOn.condition === void 0 ? `goes with ${input.dependsOn.inputs.join(", ")}` : `only if ${input.dependsOn.condition}`);
	if (typeof input.defaults === "string" && input.defaults.includes("{{")) details.push(`by default ${input.defaults}`);
	return [about, ...details.length === 0 ? [] : [`(${details.join("; ")})`]].join(" ").replaceAll("${{", "$ {{");
}
// src/github/workflow-names.ts
const WORKFLOWS_DIR = ".github/workflows";
const GENERATED_PREFIX = "gitestra-";
const GENERATED_MARK = "Generated by `gitestra workflows --write`; changes here are lost.";
const VALIDATE_WORKFLOW = `${GENERATED_PREFIX}validate.yml`;
const TICK_WORKFLOW = `${GENERATED_PREFIX}tick.yml`;
function flowWorkflowFile({ namespace, id }) {
	return `${GENERATED_PREFIX}${namespace}.${id}.yml`;
}
function webhookEvent({ namespace, id }) {
	return `${namespace}.${id}`;
}
// src/github/flow-workflow.ts
const SECRET = /^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/i;
function flowWorkflow(source, settings) {
	return new Generator(source, settings).generate();
}
var Generator = class {
	#source;
	#settings;
	#flow;
	#name;
	#notes = [];
	#comments = {};
	#remarks = {};
	#left = [];
	constructor(source, settings) {
		this.#source = source;
		this.#settings = settings;
		this.#flow = source.flow;
		this.#name = `${source.flow.namespace}.${source.flow.id}`;
	}
	generate() {
		if (this.#flow.disabled || this.#flow.draft) return void 0;
		const inputs = dispatchInputs(this.#flow.inputs);
		const events = this.#events(inputs.definitions);
		if (Object.keys(events).length === 0) return void 0;
		this.#notes.push(...inputs.notes);
		const concurrency = this.#concurrency();
		const jobs = this.#jobs(inputs);
		return {
			name: flowWorkflowFile(this.#flow),
			value: {
				name: this.#name,
				on: events,
				permissions: {
					contents: this.#settings.stateOnBranch ? "write" : "read",
					...this.#settings.attest === void 0 ? {} : {
						"id-token": "write",
						attestations: "write"
					}
				},
				...concurrency === void 0 ? {} : { concurrency },
				jobs
			},
			header: [
				GENERATED_MARK,
				`Flow: ${this.#source.file}`,
				...this.#notes
			],
			comments: this.#comments,
			remarks: this.#remarks,
			left: this.#left
		};
	}
	#events(definitions) {
		const events = {};
		const schedule = this.#flow.triggers.flatMap((trigger) => this.#schedule(trigger));
		if (schedule.length > 0) events.schedule = schedule;
		if (this.#flow.triggers.some((trigger) => !trigger.disabled && trigger.type.endsWith(".Webhook"))) {
			events.repository_dispatch = { types: [webhookEvent(this.#flow)] };
			this.#comments["on.repository_dispatch"] = "client_payload: {trigger, key, body, headers, parameters}; the key is checked";
		}
		const { isDispatched, isPushed, branches } = this.#settings;
		if (isPushed(this.#name)) {
			const paths = [this.#source.file, ...this.#source.reads];
			events.push = {
				...branches.length === 0 ? {} : { branches },
				paths
			};
		}
		const started = Object.keys(events).length > 0 || this.#left.length > 0;
		if (isDispatched(this.#name) || started) events.workflow_dispatch = Object.keys(definitions).length > 0 ? { inputs: definitions } : {};
		return events;
	}
	#schedule(trigger) {
		if (trigger.disabled) return [];
		if (!trigger.type.endsWith(".Schedule")) {
			if (!trigger.type.endsWith(".Webhook")) this.#left.push({
				trigger,
				reason: reasonOf(trigger)
			});
			return [];
		}
		const { cron, timezone, withSeconds } = trigger.properties;
		const answer = require_workflow_cron.githubCron(String(cron), {
			withSeconds: withSeconds === true,
			...this.#settings.spread ? { spread: `${this.#name}.${trigger.id}` } : {}
		});
		if ("reason" in answer) {
			this.#left.push({
				trigger,
				reason: answer.reason
			});
			return [];
		}
		const zone = typeof timezone === "string" && !timezone.includes("{{") ? timezone : void 0;
		return [{
			cron: answer.cron,
			...zone === void 0 || zone === "UTC" ? {} : { timezone: zone }
		}];
	}
	#concurrency() {
		const { concurrency } = this.#flow;
		if (concurrency === void 0) return void 0;
		if (concurrency.behavior === "QUEUE" && concurrency.limit === 1) return {
			group: `gitestra-${this.#name}`,
			queue: "max"
		};
		if (!this.#settings.stateOnBranch) this.#notes.push(`\`concurrency\` (${concurrency.limit}, ${concurrency.behavior}) counts the executions of one job only, unless gitestra.yaml says \`state: git\`.`);
	}
	#jobs({ handOver, secretHandOver }) {
		const secrets = this.#secrets();
		const pauses = this.#settings.environment !== void 0 && hasPause(this.#flow);
		const run = {
			"runs-on": this.#runsOn(),
			...pauses ? { outputs: {
				state: "${{ steps.gitestra.outputs.state }}",
				execution: "${{ steps.gitestra.outputs.execution-id }}",
				artifact: "${{ steps.gitestra.outputs.artifact-name }}"
			} } : {},
			steps: [
				this.#checkout("run"),
				this.#step("run", {
					command: "run",
					flow: this.#name,
					...handOver === void 0 ? {} : { inputs: handOver },
					...secrets.length === 0 ? {} : { secrets: secretsText(secrets) }
				}),
				...this.#attest("run")
			]
		};
		return pauses ? {
			run,
			resume: this.#resume(secrets, secretHandOver)
		} : { run };
	}
	#resume(secrets, inputs) {
		return {
			needs: "run",
			if: "needs.run.outputs.state == 'PAUSED'",
			"runs-on": this.#runsOn(),
			environment: this.#settings.environment,
			steps: [
				this.#checkout("resume"),
				this.#step("resume", {
					command: "resume",
					execution: "${{ needs.run.outputs.execution }}",
					"execution-artifact": "${{ needs.run.outputs.artifact }}",
					...inputs === void 0 ? {} : { inputs },
					...secrets.length === 0 ? {} : { secrets: secretsText(secrets) }
				}),
				...this.#attest("resume")
			]
		};
	}
	#secrets() {
		const names = [...this.#source.secrets].sort();
		for (const name of names) if (!SECRET.test(name)) this.#notes.push(`\`${name}\` can be no secret of GitHub: give it another name.`);
		return names.filter((name) => SECRET.test(name));
	}
	#checkout(job) {
		const { checkout } = this.#settings;
		this.#version(`jobs.${job}.steps.0.uses`, checkout);
		return {
			uses: checkout.uses,
			with: {
				"fetch-depth": 0,
				filter: "blob:none"
			}
		};
	}
	#step(job, inputs) {
		const { action } = this.#settings;
		this.#version(`jobs.${job}.steps.1.uses`, action);
		return {
			id: "gitestra",
			uses: action.uses,
			with: inputs
		};
	}
	#attest(job) {
		const { attest } = this.#settings;
		if (attest === void 0) return [];
		this.#version(`jobs.${job}.steps.2.uses`, attest);
		return [{
			if: "steps.gitestra.outputs.files > 0",
			uses: attest.uses,
			with: { "subject-path": "${{ steps.gitestra.outputs.execution-path }}/files/**" }
		}];
	}
	#version(path, { version }) {
		if (version !== void 0) this.#remarks[path] = version;
	}
	#runsOn() {
		const { workerGroups, runsOn } = this.#settings;
		const key = this.#flow.workerGroup?.key;
		const labels = key === void 0 ? void 0 : workerGroups[key];
		if (key !== void 0 && labels === void 0) this.#notes.push(`Worker group \`${key}\` is not in \`workerGroups\` of gitestra.yaml: the flow runs on ${runsOn.join(", ")}.`);
		const chosen = labels ?? runsOn;
		return chosen.length === 1 ? chosen[0] : chosen;
	}
};
function reasonOf({ type }) {
	const name = type.slice(type.lastIndexOf(".") + 1);
	if (name === "Flow") return "it waits for executions of other flows";
	if (name === "ScheduleOnDates") return "it fires on single dates";
	return `${name} has to be asked again and again`;
}
function hasPause(flow) {
	const visit = (tasks) => tasks.some(({ type, branches }) => /\.(Pause|Approval)$/.test(type) || branches.some((branch) => visit(branch.tasks)));
	return visit(flow.tasks);
}
function secretsText(names) {
	return `{\n${names.map((name) => `  ${JSON.stringify(name)}: \${{ toJSON(secrets.${name}) }}`).join(",\n")}\n}\n`;
}
// src/github/repository-workflows.ts
function validateWorkflow(settings, paths) {
	return workflow(settings, {
		name: VALIDATE_WORKFLOW,
		title: "Validate flows",
		about: "Validates the flows that a pull request touches, and shows what it changes.",
		on: { pull_request: { paths } },
		permissions: {
			contents: "read",
			"pull-requests": "write"
		},
		job: "validate",
		inputs: { command: "validate" }
	});
}
function tickWorkflow(settings, flows, cron) {
	const secrets = [...new Set(flows.flatMap((flow) => [...flow.secrets]))].sort();
	return workflow(settings, {
		name: TICK_WORKFLOW,
		title: "Start due flows",
		about: `Starts what the triggers of these flows ask for: ${flows.map(({ flow }) => `${flow.namespace}.${flow.id}`).join(", ")}.`,
		on: {
			schedule: [{ cron }],
			workflow_dispatch: {}
		},
		permissions: { contents: "write" },
		concurrency: { group: "gitestra-tick" },
		job: "tick",
		inputs: {
			command: "tick",
			...secrets.length === 0 ? {} : { secrets: secretsText(secrets) }
		}
	});
}
function workflow({ checkout, action, runsOn }, made) {
	const remarks = {};
	if (checkout.version !== void 0) remarks[`jobs.${made.job}.steps.0.uses`] = checkout.version;
	if (action.version !== void 0) remarks[`jobs.${made.job}.steps.1.uses`] = action.version;
	return {
		name: made.name,
		value: {
			name: made.title,
			on: made.on,
			permissions: made.permissions,
			...made.concurrency === void 0 ? {} : { concurrency: made.concurrency },
			jobs: { [made.job]: {
				"runs-on": runsOn.length === 1 ? runsOn[0] : runsOn,
				steps: [{
					uses: checkout.uses,
					with: {
						"fetch-depth": 0,
						filter: "blob:none"
					}
				}, {
					uses: action.uses,
					with: made.inputs
				}]
			} }
		},
		header: [GENERATED_MARK, made.about],
		comments: {},
		remarks,
		left: []
	};
}
// src/git/remote-refs.ts
const INHERITED = [
	"PATH",
	"HOME",
	"USERPROFILE",
	"SYSTEMROOT",
	"TEMP",
	"TMP",
	"TMPDIR",
	"XDG_CONFIG_HOME",
	"HTTPS_PROXY",
	"https_proxy"
];
const FIXED = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0"
};
async function remoteRefs(url, refs, { environment, patience = 3e4 }) {
	const { simpleGit } = await Promise.resolve().then(() => require("./dist3.js"));
	const env = { ...FIXED };
	for (const name of INHERITED) {
		const value = environment[name];
		if (value !== void 0) env[name] = value;
	}
	const git = simpleGit({
		timeout: { block: patience },
		allowEnvironment: [...INHERITED, ...Object.keys(FIXED)]
	}).env(env);
	try {
		const lines = (await git.listRemote([url, ...refs])).split("\n").filter((line) => line.includes("	"));
		return new Map(lines.map((line) => line.split("	").toReversed()));
	} catch (error) {
		throw new require_common.GitError(error.message.trim(), error);
	}
}
// src/app/action-pins.ts
const PINNED = /uses:\s*([\w.-]+\/[\w./-]+)@([0-9a-f]{40})\s+#\s*(\S+)/g;
const UNKNOWN_HASH = "0".repeat(40);
var ActionPins = class {
	#known = new Map();
	#environment;
	#server;
	#offline;
	constructor(texts, environment, offline = false) {
		this.#offline = offline;
		this.#environment = environment;
		this.#server = environment.GITHUB_SERVER_URL ?? "https://github.com";
		for (const text of texts) for (const [, name, hash, version] of text.matchAll(PINNED)) this.#known.set(`${name}@${version}`, hash);
	}
	async pin(action) {
		const [, name, version] = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@([\w./-]+)$/.exec(action) ?? [];
		if (name === void 0 || version === void 0) {
			if (/^(\.\/|\$\/|docker:)/.test(action)) return { uses: action };
			throw new require_start.UsageError(`\`${action}\` is no action`, "write `owner/name@version` such as `actions/checkout@v5`, or a path that begins with `./`");
		}
		if (/^[0-9a-f]{40}$/.test(version)) return { uses: action };
		let hash = this.#known.get(`${name}@${version}`);
		if (hash === void 0) {
			hash = await this.#ask(name, version);
			this.#known.set(`${name}@${version}`, hash);
		}
		return {
			uses: `${name}@${hash}`,
			version
		};
	}
	async #ask(name, version) {
		if (this.#offline) return UNKNOWN_HASH;
		const [owner, repository] = name.split("/");
		const url = `${this.#server}/${owner}/${repository}`;
		const refs = [
			`refs/tags/${version}^{}`,
			`refs/tags/${version}`,
			`refs/heads/${version}`
		];
		const help = `name the hash of a commit in gitestra.yaml, \`workflows.${name === "actions/checkout" ? "checkout" : "action"}: ${name}@<40 digits>\`, or run this where ${this.#server} can be reached`;
		const found = await remoteRefs(url, refs, { environment: this.#environment }).catch((error) => {
			throw new require_start.UsageError(`the hash of ${name}@${version} cannot be asked for: ${require_common.firstLine(error.message)}`, help);
		});
		const hash = refs.map((ref) => found.get(ref)).find((one) => one !== void 0);
		if (hash === void 0) throw new require_start.UsageError(`${url} has no version ${version}`, help);
		return hash;
	}
};
// src/app/workflows.ts
async function planWorkflows(workspace, { offline = false } = {}) {
	const root = await repositoryRoot(workspace);
	const folder = require_start.join(root, WORKFLOWS_DIR);
	const present = readPresent(folder);
	const pins = new ActionPins([...present.values()], workspace.environment, offline);
	const { workflows: wanted } = workspace.config;
	const [checkout, action] = await Promise.all([pins.pin(wanted.checkout), pins.pin(wanted.action)]);
	const { flows, unread } = await flowsOf(workspace, root);
	const isAny = (globs) => {
		const tests = globs.map((glob) => require_validate_always.globToRegExp(glob));
		return (name) => tests.some((test) => test.test(name));
	};
	const settings = {
		attest: wanted.attest ? await pins.pin(wanted.attestAction) : void 0,
		checkout,
		action,
		runsOn: wanted.runsOn,
		workerGroups: workspace.config.workerGroups,
		stateOnBranch: workspace.config.state === "git",
		spread: wanted.spread,
		environment: wanted.environment,
		isDispatched: isAny(wanted.dispatch),
		isPushed: isAny(wanted.push),
		branches: wanted.branches
	};
	const made = [];
	const watched = [];
	const notes = [];
	for (const flow of flows) {
		const workflow = flowWorkflow(flow, settings);
		if (workflow === void 0) continue;
		made.push(workflow);
		if (workflow.left.length === 0) continue;
		const name = `${flow.flow.namespace}.${flow.flow.id}`;
		if (wanted.tick !== void 0 && settings.stateOnBranch) watched.push(flow);
		else notes.push(...workflow.left.map(({ trigger, reason }) => `${name}: trigger \`${trigger.id}\` is not started: ${reason}. ${settings.stateOnBranch ? "Set `workflows.tick` in gitestra.yaml" : "Set `state: git` in gitestra.yaml, so that the sentinel can remember it"}`));
	}
	if (wanted.validate) made.push(validateWorkflow(settings, validatedPaths(workspace, root)));
	if (watched.length > 0) made.push(tickWorkflow(settings, watched, wanted.tick));
	return {
		files: compare(made, present, require_start.relative(root, folder)),
		notes,
		unread
	};
}
async function writeWorkflows(result, workspace) {
	const root = await repositoryRoot(workspace);
	for (const { path, text, status } of result.files) {
		if (status === "same" || status === "foreign") continue;
		const file = require_start.join(root, path);
		if (text === void 0) require_start.rmSync(file, { force: true });
		else {
			require_start.mkdirSync(require_start.join(root, WORKFLOWS_DIR), { recursive: true });
			require_start.writeFileSync(file, text);
		}
	}
}
async function generatedWorkflows(workspace) {
	const root = await repositoryRoot(workspace);
	const present = [...readPresent(require_start.join(root, WORKFLOWS_DIR))].filter(([, text]) => isGenerated(text));
	return {
		root,
		texts: new Map(present.map(([name, text]) => [`${WORKFLOWS_DIR}/${name}`, text]))
	};
}
async function repositoryRoot({ root }) {
	const { findRepositoryRoot } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.repository_exports);
	return findRepositoryRoot(root) ?? root;
}
async function flowsOf(workspace, root) {
	const flows = [];
	const unread = [];
	for (const path of await workspace.catalog.flowPaths()) {
		const absolute = require_start.resolve(workspace.cwd, path);
		const source = new require_common.SourceFile(path, require_start.readFileSync(absolute, "utf8"));
		const { flow, secrets = new Set() } = require_flow_version.readFlowVersion(source, workspace.config.kestra);
		const inRoot = (file) => require_start.relative(root, file).replaceAll("\\", "/");
		if (flow === void 0) {
			unread.push(inRoot(absolute));
			continue;
		}
		const home = require_start.join(absolute, "..");
		flows.push({
			flow,
			file: inRoot(absolute),
			reads: [inRoot(require_start.join(home, "_namespace.yaml")), `${inRoot(require_start.join(home, "_files"))}/**`],
			secrets
		});
	}
	return {
		flows: flows.sort((a, b) => a.file < b.file ? -1 : 1),
		unread
	};
}
function validatedPaths(workspace, root) {
	const inRoot = (path) => require_start.relative(root, path).replaceAll("\\", "/");
	const files = workspace.config.filesDir;
	return [
		`${inRoot(workspace.flowsDir)}/**`,
		...files === void 0 ? [] : [`${inRoot(require_start.resolve(workspace.root, files))}/**`],
		inRoot(require_start.join(workspace.root, "gitestra.yaml")),
		`${WORKFLOWS_DIR}/${GENERATED_PREFIX}*`
	];
}
function readPresent(folder) {
	if (!require_start.existsSync(folder)) return new Map();
	const names = require_start.readdirSync(folder).filter((name) => name.startsWith("gitestra-") && /\.ya?ml$/.test(name));
	return new Map(names.map((name) => [name, require_start.readFileSync(require_start.join(folder, name), "utf8")]));
}
function compare(made, present, folder) {
	const files = [];
	const taken = new Map();
	for (const workflow of made) {
		if (taken.get(workflow.name.toLowerCase()) !== void 0) throw new require_start.UsageError(`two flows would have the workflow ${workflow.name}`, `rename one of them`);
		taken.set(workflow.name.toLowerCase(), workflow.name);
		const text = writeYaml(workflow);
		const before = present.get(workflow.name);
		const path = require_start.join(folder, workflow.name).replaceAll("\\", "/");
		const status = before === void 0 ? "new" : !isGenerated(before) ? "foreign" : isSame(before, text) ? "same" : "changed";
		files.push({
			path,
			text,
			status
		});
	}
	for (const [name, text] of present) {
		if (taken.has(name.toLowerCase()) || !isGenerated(text)) continue;
		files.push({
			path: require_start.join(folder, name).replaceAll("\\", "/"),
			text: void 0,
			status: "gone"
		});
	}
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function isSame(before, text) {
	if (!text.includes(`@${UNKNOWN_HASH}`)) return before === text;
	const anyHash = (one) => one.replaceAll(/(uses: \S+@)[0-9a-f]{40}\b/g, "$1");
	return anyHash(before) === anyHash(text);
}
function isGenerated(text) {
	return text.startsWith(`# ${GENERATED_MARK}`);
}
exports.generatedWorkflows = generatedWorkflows;
exports.planWorkflows = planWorkflows;
exports.writeWorkflows = writeWorkflows;

require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/app/dry-run.ts
const MOST_ITERATIONS = 5;
async function dryRun(request, current) {
	const { source, workspace } = await sourceOf(request, current);
	const prepared = await require_run_always.prepareFlow(source, workspace);
	if ("diagnostics" in prepared) return {
		kind: "refused",
		diagnostics: prepared.diagnostics
	};
	const compiled = await require_run_always.compileFlow(prepared.data, workspace.registry);
	const session = sessionFor(prepared, request, workspace);
	const services = withoutEffects(session.flowServices());
	const resolved = await require_run_always.resolveInputs(prepared.flow.inputs, request.inputs ?? new Map(), {
		...require_run_always.inputPorts("dry-run", prepared, session, workspace, services),
		upload: async (id, path) => `kestra:///dry-run/inputs/${id}/${require_start.basename(path)}`
	});
	if (resolved.errors.length > 0) return {
		kind: "inputs",
		problems: resolved.errors,
		warnings: resolved.warnings
	};
	const look = new Look(compiled, prepared, resolved.values, request, session, services, workspace);
	return session.publicRecord(await look.wholeFlow([...prepared.warnings, ...resolved.warnings]));
}
async function sourceOf({ target, revision }, workspace) {
	if (revision === void 0) return {
		source: await require_run_always.findFlow(target, workspace),
		workspace
	};
	const { flowAtRevision } = await Promise.resolve().then(() => require("./flow-at-revision.js"));
	return flowAtRevision(target, revision, workspace);
}
function sessionFor(prepared, { timeZone }, workspace) {
	return new require_run_always.ExecutionSession({
		...require_run_always.sessionBasis(workspace, prepared.flow),
		folder: require_common.executionFolder(workspace.executionsDir, "dry-run"),
		observer: {},
		namespaceVariables: prepared.namespaceVariables,
		maxParallel: require_run_always.defaultParallelism(),
		startSubflow: require_run_always.subflowStarter(workspace),
		convertOutputs: require_run_always.outputConverter(prepared.flow, workspace),
		...timeZone === void 0 ? {} : { timeZone }
	});
}
function withoutEffects({ http: _, randomPort: __, ...services }) {
	return services;
}
const EFFECTS = /\b(http|randomPort)\s*\(/;
var Look = class {
	#flow;
	#prepared;
	#session;
	#services;
	#expressions;
	#variables;
	#unknownRoots;
	constructor(flow, prepared, inputs, { trigger }, session, services, workspace) {
		this.#flow = flow;
		this.#prepared = prepared;
		this.#session = session;
		this.#services = services;
		this.#expressions = session.expressions();
		const setsVariables = [...flow.specs.values()].some((spec) => /\.(Set|Unset)Variables$/.test(spec.type));
		this.#unknownRoots = new Set([
			"outputs",
			"tasks",
			"parent",
			"parents",
			"item",
			"labels",
			...setsVariables ? ["vars"] : [],
			...trigger === void 0 ? ["trigger", "schedule"] : []
		]);
		this.#variables = {
			flow: {
				id: flow.id,
				namespace: flow.namespace
			},
			execution: { startDate: require_common.Instant.ofEpochMilliseconds(require_common.systemClock.now()) },
			vars: flow.data.variables ?? {},
			globals: workspace.config.globals,
			namespace: prepared.namespaceVariables,
			envs: session.envs,
			inputs,
			...trigger === void 0 ? {} : {
				trigger,
				schedule: trigger
			}
		};
	}
	async wholeFlow(warnings) {
		const { branches } = this.#flow;
		const top = {
			taskrun: void 0,
			runs: "yes"
		};
		const shown = [await this.#branch("tasks", branches.tasks, top)];
		const perhaps = {
			...top,
			runs: "perhaps"
		};
		if (branches.errors !== void 0) shown.push(await this.#branch("errors", branches.errors, perhaps));
		if (branches.finally !== void 0) shown.push(await this.#branch("finally", branches.finally, top));
		if (branches.afterExecution.length > 0) shown.push(await this.#branch("afterExecution", branches.afterExecution, top));
		const outputs = await Promise.all(this.#prepared.flow.outputs.map((output) => this.#property(output.id, output.value, top)));
		const { namespace, id } = this.#flow;
		return {
			kind: "dry-run",
			namespace,
			flowId: id,
			inputs: this.#variables.inputs,
			branches: shown,
			outputs,
			warnings
		};
	}
	async #branch(name, tasks, place) {
		const shown = [];
		for (const task of tasks) shown.push(await this.#task(task, place));
		return {
			name,
			runs: place.runs,
			tasks: shown
		};
	}
	async #task(spec, place) {
		const definition = this.#flow.definition(spec);
		const { runs, reason } = await this.#condition(spec, place);
		const { runIf: _, when: __, ...own } = require_run_always.ownProperties(spec, definition);
		const properties = [];
		for (const [name, value] of Object.entries(own)) properties.push(await this.#property(name, value, place));
		const branches = definition.kind === "flowable" ? await this.#branches(spec, definition, {
			...place,
			runs
		}, properties) : [];
		return {
			id: spec.id,
			type: spec.type,
			runs,
			...reason === void 0 ? {} : { reason },
			properties,
			branches
		};
	}
	async #condition(spec, place) {
		const name = spec.properties.runIf === void 0 ? "when" : "runIf";
		const written = spec.properties[name];
		if (written === void 0 || written === null) return { runs: place.runs };
		const { value, unknown, problem } = await this.#property(name, String(written), place);
		if (problem !== void 0) return {
			runs: "no",
			reason: `its \`${name}\` fails: ${problem}`
		};
		if (unknown.length > 0) return {
			runs: "perhaps",
			reason: `if ${String(written)}`
		};
		return require_run_always.isTruthy(String(value).trim()) ? { runs: place.runs } : {
			runs: "no",
			reason: `skipped: \`${name}\` is ${String(value).trim() || "empty"}`
		};
	}
	async #branches(spec, definition, place, properties) {
		const plan = properties.every(({ unknown, problem }) => unknown.length === 0 && problem === void 0) ? await this.#plan(spec, definition, place) : void 0;
		const shown = plan === void 0 ? await this.#possible(spec, place) : await this.#planned(spec, plan, place);
		for (const name of ["errors", "finally"]) {
			const tasks = spec.children[name] ?? [];
			const runs = name === "errors" && place.runs === "yes" ? "perhaps" : place.runs;
			if (tasks.length > 0) shown.push(await this.#branch(name, tasks, {
				...place,
				runs
			}));
		}
		return shown;
	}
	async #plan(spec, definition, place) {
		const renderer = this.#renderer(place);
		try {
			const properties = await require_run_always.bindProperties(definition.properties, spec.properties, renderer);
			const evaluation = await definition.evaluate({
				...renderer,
				properties
			});
			return definition.plan(spec, evaluation).children;
		} catch {
			return;
		}
	}
	async #possible(spec, place) {
		const names = Object.keys(spec.children).filter((name) => name !== "errors" && name !== "finally");
		const runs = names.length > 1 && place.runs === "yes" ? "perhaps" : place.runs;
		const shown = [];
		for (const name of names) shown.push(await this.#branch(name, spec.children[name], {
			taskrun: void 0,
			runs
		}));
		return shown;
	}
	async #planned(spec, plan, place) {
		const slots = plan.lanes.flatMap((lane) => lane.slots);
		const values = [...new Set(slots.flatMap(({ value }) => value ?? []))];
		if (values.length === 0) {
			const tasks = slots.map(({ task }) => task);
			const name = Object.entries(spec.children).find(([, all]) => all.includes(tasks[0]))?.[0] ?? "tasks";
			return tasks.length === 0 ? [] : [await this.#branch(name, tasks, place)];
		}
		const shown = [];
		for (const [iteration, value] of values.slice(0, MOST_ITERATIONS).entries()) {
			const tasks = slots.filter((slot) => slot.value === value).map(({ task }) => task);
			shown.push(await this.#branch(value, tasks, {
				...place,
				taskrun: {
					value,
					iteration
				}
			}));
		}
		const more = values.length - shown.length;
		if (more > 0) shown.push({
			name: "",
			runs: place.runs,
			tasks: [],
			more
		});
		return shown;
	}
	async #property(name, written, place) {
		const unknown = new Set();
		let problem;
		const render = async (value) => {
			if (typeof value === "string") {
				const missing = this.#unknownOf(value, place);
				for (const one of missing) unknown.add(one);
				if (missing.length > 0) return value;
				try {
					return await this.#renderer(place).render(value);
				} catch (error) {
					problem ??= error.message;
					return value;
				}
			}
			if (Array.isArray(value)) return Promise.all(value.map(render));
			if (typeof value !== "object" || value === null) return value;
			const prototype = Object.getPrototypeOf(value);
			if (prototype !== Object.prototype && prototype !== null) return value;
			const entries = Object.entries(value).map(async ([key, item]) => [key, await render(item)]);
			return Object.fromEntries(await Promise.all(entries));
		};
		return {
			name,
			value: await render(written),
			unknown: [...unknown],
			...problem === void 0 ? {} : { problem }
		};
	}
	#unknownOf(template, { taskrun }) {
		if (EFFECTS.test(template)) return ["the answer of a request"];
		const { variables } = require_run_always.referencesOf([template], this.#expressions.level);
		return variables.flatMap(({ root, path }) => {
			const name = [root, ...path].join(".");
			if (root === "taskrun") return taskrun !== void 0 && path[0] in taskrun ? [] : [name];
			if (root === "execution") return path[0] === "startDate" ? [] : [name];
			if (root === "flow") return path[0] === "revision" ? [name] : [];
			if ([
				"workingDir",
				"outputDir",
				"outputFiles",
				"task",
				"error"
			].includes(root)) return [name];
			return this.#unknownRoots.has(root) ? [name] : [];
		});
	}
	#renderer({ taskrun }) {
		const variables = taskrun === void 0 ? this.#variables : {
			...this.#variables,
			taskrun
		};
		const options = {
			services: this.#services,
			onSecret: (value) => this.#session.maskSecret(value)
		};
		const expressions = this.#expressions;
		return {
			variables,
			render: (template) => expressions.render(template, variables, options),
			renderStructure: (value) => expressions.renderStructure(value, variables, options)
		};
	}
};
exports.dryRun = dryRun;

require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_flow_diff = require("./flow-diff.js");
const require_change_set = require("./change-set.js");
const require_file_history = require("./file-history.js");
const require_graph_view = require("./graph-view.js");
const require_flow_graph_view = require("./flow-graph-view.js");
const require_flow_version = require("./flow-version.js");
const require_history_access = require("./history-access.js");
const require_validate_always = require("./validate-always.js");
const require_parse_config = require("./parse-config.js");
const require_schedule = require("./schedule.js");
// src/report/plan-topology.ts
function planTopology(sources, affected) {
	if (sources.length === 0 && affected.length === 0) return void 0;
	const drawing = new Drawing();
	for (const source of sources) drawing.addFlow(source);
	for (const { name } of affected) drawing.addBox(name, "affected");
	for (const { planned } of sources) drawing.addCallers(planned);
	return {
		view: {
			title: "plan",
			items: drawing.items,
			links: drawing.links
		},
		marks: drawing.marks
	};
}
var Drawing = class {
	items = [];
	links = [];
	marks = new Map();
	#boxes = new Set();
	addFlow({ planned, flow }) {
		const { name, fate, diff } = planned;
		const whole = fate === "new" ? "added" : fate === "deleted" ? "removed" : fate === "layout" ? void 0 : "changed";
		const gone = diff.changes.filter((change) => change.kind === "removed" && change.part === "task");
		if (flow === void 0 || flow.tasks.length === 0 && gone.length === 0) {
			this.addBox(name, whole);
			return;
		}
		const box = this.#box(name);
		this.items.push({
			id: box,
			kind: "flowable",
			label: name
		});
		if (whole !== void 0) this.marks.set(box, whole);
		const inside = (id) => `${box} ${id}`;
		const view = require_flow_graph_view.chartView(require_common.flowGraph(flow), name);
		const byName = changesByName(diff.changes);
		for (const item of view.items) {
			const id = inside(item.id);
			this.items.push({
				...item,
				id,
				parent: item.parent === void 0 ? box : inside(item.parent)
			});
			const change = item.kind === "branch" ? void 0 : byName.get(`${item.kind === "trigger" ? "trigger" : "task"} ${item.label}`);
			const mark = whole === "changed" ? change?.kind : whole;
			if (mark !== void 0 && item.kind !== "branch" && item.kind !== "choice") this.marks.set(id, mark);
		}
		for (const link of view.links) this.links.push({
			...link,
			from: inside(link.from),
			to: inside(link.to)
		});
		for (const { id: label, type } of gone) {
			const id = inside(`gone ${label}`);
			this.items.push({
				id,
				kind: "task",
				label,
				parent: box,
				...type === void 0 ? {} : { type }
			});
			this.marks.set(id, "removed");
		}
	}
	addBox(name, mark) {
		const id = this.#box(name);
		this.items.push({
			id,
			kind: "task",
			label: name
		});
		if (mark !== void 0) this.marks.set(id, mark);
	}
	addCallers({ name, callers }) {
		const to = `flow ${name}`;
		const seen = new Set();
		for (const { flow, kind } of callers) {
			const from = `flow ${flow}`;
			if (!this.#boxes.has(from) || !this.#boxes.has(to) || from === to || seen.has(`${from} ${kind}`)) continue;
			seen.add(`${from} ${kind}`);
			this.links.push(kind === "call" ? {
				from,
				to,
				kind: "dependency",
				label: "calls"
			} : {
				from: to,
				to: from,
				kind: "trigger",
				label: "starts"
			});
		}
	}
	#box(name) {
		const id = `flow ${name}`;
		this.#boxes.add(id);
		return id;
	}
};
function changesByName(changes) {
	return new Map(changes.map((change) => [`${change.part} ${change.id}`, change]));
}
// src/app/plan-affected.ts
var ParsedFlows = class {
	#parsed = new Map();
	get(entry) {
		if (!this.#parsed.has(entry.path)) this.#parsed.set(entry.path, require_common.parseFlow(entry.source).flow);
		return this.#parsed.get(entry.path);
	}
};
const NAMES_FLOWS = /flowId/;
function linksTo(names, entries, flows) {
	const ids = [...names].map((name) => name.slice(name.lastIndexOf(".") + 1));
	return entries.flatMap((from) => {
		const { text } = from.source;
		if (!NAMES_FLOWS.test(text) || !ids.some((id) => text.includes(id))) return [];
		const flow = flows.get(from);
		if (flow === void 0) return [];
		const calls = require_validate_always.flowCalls(flow).map(({ namespace, flowId, taskId }) => ({
			to: `${namespace}.${flowId}`,
			by: taskId,
			kind: "call"
		}));
		const waits = require_validate_always.awaitedFlows(flow).map(({ namespace, flowId, trigger }) => ({
			to: `${namespace}.${flowId}`,
			by: trigger.id,
			kind: "wait"
		}));
		const seen = new Set();
		return [...calls, ...waits].filter(({ to, by, kind }) => {
			const key = `${kind} ${by} ${to}`;
			return names.has(to) && !seen.has(key) && seen.add(key) !== void 0;
		}).map((link) => ({
			...link,
			from,
			flow
		}));
	});
}
function affectedBySettings(sources, entries, flows, places, workspace) {
	const changes = sources.settings.flatMap((text) => settingsChange(text, places));
	const level = workspace.config.kestra;
	return entries.flatMap((entry) => {
		const reasons = [...changes.flatMap((change) => settingsReasons(change, entry, flows, level)), ...fileReasons(sources.files, entry, flows, places, level)];
		if (reasons.length === 0) return [];
		return [{
			name: `${entry.namespace}.${entry.id}`,
			path: entry.path,
			reasons: [...new Set(reasons)]
		}];
	});
}
function settingsChange(text, { flowsDir }) {
	const { path } = text;
	if (path.endsWith("_namespace.yaml")) {
		const folder = path.slice(0, -15).replace(/\/$/, "");
		const namespace = (folder === flowsDir ? "" : folder.slice(flowsDir === "" ? 0 : flowsDir.length + 1)).replaceAll("/", ".");
		const read = (source) => require_common.parseNamespace(source ?? new require_common.SourceFile(path, ""));
		const [old, now] = [read(text.before), read(text.after)];
		const variables = { namespace: changedKeys(old.variables, now.variables) };
		const types = changedDefaults(old.pluginDefaults, now.pluginDefaults);
		const applies = (other) => namespace === "" || other === namespace || other.startsWith(`${namespace}.`);
		return [{
			file: path,
			applies,
			types,
			variables,
			level: false
		}];
	}
	const read = (source) => source === void 0 ? require_start.DEFAULT_CONFIG : require_parse_config.parseConfig(source).config;
	const [old, now] = [read(text.before), read(text.after)];
	return [{
		file: path,
		applies: () => true,
		types: changedDefaults(old.pluginDefaults, now.pluginDefaults),
		variables: {
			namespace: changedKeys(old.variables, now.variables),
			globals: changedKeys(old.globals, now.globals)
		},
		level: old.kestra !== now.kestra
	}];
}
function changedKeys(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !require_flow_diff.sameData(before[key], after[key]));
}
function changedDefaults(before, after) {
	const types = new Set([...before, ...after].map(({ type }) => type));
	const of = (list, type) => list.filter((one) => one.type === type);
	return [...types].filter((type) => !require_flow_diff.sameData(of(before, type), of(after, type)));
}
function settingsReasons(change, entry, flows, level) {
	if (!change.applies(entry.namespace)) return [];
	const reasons = change.level ? [`the language level changed in \`${change.file}\``] : [];
	const { text } = entry.source;
	const types = change.types.filter((type) => text.includes(type));
	const keys = Object.entries(change.variables).flatMap(([root, names]) => names.filter((name) => text.includes(name)).map((name) => ({
		root,
		name
	})));
	if (types.length === 0 && keys.length === 0) return reasons;
	const flow = flows.get(entry);
	if (flow === void 0) return reasons;
	const used = new Set([...require_common.walkTasks(flow)].map(({ task }) => task.type));
	for (const trigger of flow.triggers) used.add(trigger.type);
	for (const type of types) if ([...used].some((one) => one.startsWith(type))) reasons.push(`plugin defaults of \`${type}\` changed in \`${change.file}\``);
	for (const { root, name } of keys) if (require_common.flowExpressions(flow, level).some(({ references }) => references.variables.some((variable) => variable.root === root && (variable.path[0] === name || variable.path.length === 0)))) reasons.push(`\`${root}.${name}\` changed in \`${change.file}\``);
	return reasons;
}
function fileReasons(files, entry, flows, places, level) {
	if (files.length === 0) return [];
	const { text } = entry.source;
	const candidates = files.filter((file) => text.includes(file.slice(file.lastIndexOf("/") + 1)));
	const takesAlong = text.includes("namespaceFiles");
	if (candidates.length === 0 && !takesAlong) return [];
	const flow = flows.get(entry);
	if (flow === void 0) return [];
	const reasons = [];
	for (const { references } of require_common.flowExpressions(flow, level)) for (const { key, namespace } of references.files) {
		if (key === void 0) continue;
		const wanted = key.replace(/^(nsfile:)?\.?\/*/, "");
		if (candidates.some((file) => pathInNamespace(file, namespace ?? flow.namespace, places) === wanted)) reasons.push(`reads \`${wanted}\`, which changed`);
	}
	for (const { task } of require_common.walkTasks(flow)) {
		const { namespaceFiles } = task.properties;
		if (!require_common.isRecord(namespaceFiles) || namespaceFiles.enabled === false) continue;
		const namespaces = Array.isArray(namespaceFiles.namespaces) ? namespaceFiles.namespaces : [flow.namespace];
		for (const namespace of namespaces) {
			const own = typeof namespace === "string" && !namespace.includes("{") ? namespace : flow.namespace;
			for (const file of files) {
				const path = pathInNamespace(file, own, places);
				if (path !== void 0 && isIncluded(path, namespaceFiles.include)) reasons.push(`task \`${task.id}\` takes \`${path}\` along, which changed`);
			}
		}
	}
	return reasons;
}
function isIncluded(path, include) {
	const patterns = typeof include === "string" ? [include] : include;
	if (!Array.isArray(patterns) || patterns.length === 0) return true;
	return patterns.some((pattern) => typeof pattern !== "string" || /[*?{}[\]]|^(glob|regex):/.test(pattern) || path === pattern.replace(/^\.?\/+/, "") || path.endsWith(`/${pattern.replace(/^\.?\/+/, "")}`) || path.startsWith(`${pattern.replace(/^\.?\/+|\/$/g, "")}/`));
}
function pathInNamespace(file, namespace, { flowsDir, filesDir }) {
	const inFolder = (folder) => filesDir === void 0 ? `${flowsDir === "" ? "" : `${flowsDir}/`}${folder}/_files/` : `${filesDir === "" ? "" : `${filesDir}/`}${folder}/`;
	const prefix = [namespace.replaceAll(".", "/"), namespace].map(inFolder).find((one) => file.startsWith(one));
	return prefix === void 0 ? void 0 : file.slice(prefix.length);
}
function isNamespaceFile(path, { flowsDir, filesDir }) {
	if (filesDir !== void 0) return filesDir === "" || path.startsWith(`${filesDir}/`);
	return (flowsDir === "" || path.startsWith(`${flowsDir}/`)) && path.split("/").includes("_files");
}
// src/app/plan-base.ts
async function changedTexts(changes, wanted, { repository, bytes }, workspace) {
	const { readBlobs } = await Promise.resolve().then(() => require("./blobs.js"));
	const files = changes.files.filter(({ path, from }) => wanted(path) || from !== void 0 && wanted(from));
	const oldPathOf = (file) => file.status === "added" ? void 0 : file.from ?? file.path;
	const specs = files.flatMap((file) => {
		const path = oldPathOf(file);
		return path === void 0 ? [] : [`${changes.base}:${path}`];
	});
	const blobs = await readBlobs(repository.root, specs, bytes);
	const now = require_common.createFlowFiles(repository.root);
	const source = (path, text) => new require_common.SourceFile(require_common.shownPath(workspace.cwd, require_start.resolve(repository.root, path)), text);
	return await Promise.all(files.map(async (file) => {
		const oldPath = oldPathOf(file);
		const old = oldPath === void 0 ? void 0 : blobs.get(`${changes.base}:${oldPath}`)?.toString("utf8");
		const text = file.status === "deleted" ? void 0 : await now.read(file.path);
		return {
			path: file.path,
			...oldPath === void 0 ? {} : { oldPath },
			...old === void 0 ? {} : { before: source(oldPath, old) },
			...text === void 0 ? {} : { after: source(file.path, text) },
			uncommitted: changes.uncommitted.has(file.path)
		};
	}));
}
// src/app/plan-schedules.ts
const FIRINGS = 5;
function scheduleChanges(before, after, context) {
	const [old, current] = [schedulesOf(before, context), schedulesOf(after, context)];
	return [...new Set([...old.keys(), ...current.keys()])].flatMap((trigger) => {
		const [one, other] = [old.get(trigger), current.get(trigger)];
		if (require_flow_diff.sameData(one, other)) return [];
		return [{
			trigger,
			...one === void 0 ? {} : { before: one },
			...other === void 0 ? {} : { after: other }
		}];
	});
}
function schedulesOf(flow, context) {
	if (flow === void 0) return new Map();
	return new Map(flow.triggers.filter((trigger) => require_schedule.isSchedule(trigger.type)).map((trigger) => [trigger.id, timesOf(trigger, flow, context)]));
}
function timesOf(trigger, flow, context) {
	const { cron, dates, timezone, scheduleConditions } = trigger.properties;
	const disabled = trigger.disabled || flow.disabled;
	return {
		rule: Array.isArray(dates) ? require_common.count(dates.length, "date") : typeof cron === "string" ? cron : "",
		timeZone: typeof timezone === "string" ? timezone : "UTC",
		disabled,
		conditional: trigger.conditions.length > 0 || trigger.when !== void 0 || scheduleConditions !== void 0,
		next: disabled ? [] : firings(trigger, context)
	};
}
function firings({ properties }, { now, level }) {
	try {
		const { moments, zone } = require_schedule.readSchedule(properties, { level });
		const found = [];
		for (let at = moments.next(now); at !== void 0 && found.length < FIRINGS; at = moments.next(at)) found.push(require_schedule.dateText(at, zone));
		return found;
	} catch (error) {
		if (error instanceof require_schedule.ScheduleError) return [];
		throw error;
	}
}
// src/app/plan.ts
async function planFlows(request, workspace) {
	const access = await require_history_access.openHistory(workspace);
	const { repository, git } = access;
	const name = request.base ?? await require_change_set.usualBase(repository, git);
	return await new Planner(name, await require_change_set.changesSince(repository, name, git).catch((error) => {
		throw error instanceof require_common.GitError ? new require_start.UsageError(error.message) : error;
	}), access, workspace).plan();
}
async function pullRequestBase(baseCommit, headCommit, workspace) {
	const { repository, git } = await require_history_access.openHistory(workspace);
	const [, ...parents] = (await git(repository.root, [
		"rev-list",
		"--parents",
		"--max-count=1",
		"HEAD"
	])).stdout.trim().split(" ");
	const others = parents.filter((parent) => parent !== headCommit);
	return parents.length === 2 && others.length === 1 ? others[0] : baseCommit;
}
const NAMESPACE_FILE = "_namespace.yaml";
var Planner = class {
	#base;
	#changes;
	#access;
	#workspace;
	#flowsDir;
	#filesDir;
	#flows = new ParsedFlows();
	constructor(base, changes, access, workspace) {
		this.#base = base;
		this.#changes = changes;
		this.#access = access;
		this.#workspace = workspace;
		const inside = (path) => require_start.relative(access.repository.root, path).replaceAll("\\", "/");
		this.#flowsDir = inside(workspace.flowsDir);
		const { filesDir } = workspace.config;
		this.#filesDir = filesDir === void 0 ? void 0 : inside(require_start.resolve(workspace.root, filesDir));
	}
	async plan() {
		const entries = await this.#workspace.catalog.entries();
		const texts = await changedTexts(this.#changes, (path) => this.#isOurs(path), this.#access, this.#workspace);
		const changed = pairUp(texts.filter(({ path, oldPath }) => require_common.isFlowPath(oldPath ?? path) || require_common.isFlowPath(path)));
		const histories = await require_file_history.historiesBelow(this.#access.repository.root, [this.#flowsDir === "" ? "." : this.#flowsDir], this.#access.git);
		const names = new Set(changed.flatMap(({ before, after }) => [before, after].flatMap((one) => nameOf(one) ?? [])));
		const links = linksTo(names, entries, this.#flows);
		const problems = await this.#callProblems(links);
		const now = require_common.systemClock.now();
		const planned = changed.map((change) => this.#planned(change, histories, links, problems, now)).sort((a, b) => a.planned.name < b.planned.name ? -1 : 1);
		const affected = this.#affected(texts, entries, links, names);
		const topology = planTopology(planned, affected);
		return {
			base: {
				name: this.#base,
				commit: this.#changes.base
			},
			uncommitted: planned.some((source) => source.planned.uncommitted),
			flows: planned.map((source) => source.planned),
			affected,
			...topology === void 0 ? {} : { topology }
		};
	}
	#isOurs(path) {
		if (this.#isConfig(path)) return true;
		return (this.#flowsDir === "" || path.startsWith(`${this.#flowsDir}/`)) && (require_common.isFlowPath(path) || path === NAMESPACE_FILE || path.endsWith(`/${NAMESPACE_FILE}`));
	}
	#isConfig(path) {
		const full = require_start.resolve(this.#access.repository.root, path);
		return require_common.CONFIG_FILES.some((name) => full === (this.#workspace.configFile ?? require_start.resolve(this.#workspace.root, name)));
	}
	#planned({ text, before, after }, histories, links, problems, now) {
		const level = this.#workspace.config.kestra;
		const version = (source) => source === void 0 ? void 0 : require_flow_version.readFlowVersion(source, level);
		const [old, current] = [version(before?.source), version(after?.source)];
		const name = nameOf(after ?? before) ?? text.path;
		const oldName = nameOf(before);
		const moved = before !== void 0 && after !== void 0 && text.oldPath !== text.path;
		const diff = old === void 0 || current === void 0 ? {
			kind: "same",
			changes: []
		} : require_flow_diff.diffFlows(old, current);
		const secrets = (one) => one?.secrets ?? new Set();
		const flow = after === void 0 ? old?.flow : current?.flow;
		const revision = this.#revision(text, histories, before !== void 0);
		const isRenamed = moved || before !== void 0 && after !== void 0 && oldName !== name;
		return {
			planned: {
				name,
				fate: fateOf(before, after, isRenamed, diff),
				...isRenamed && oldName !== void 0 && oldName !== name ? { oldName } : {},
				path: text.path,
				...moved ? { oldPath: text.oldPath } : {},
				revision,
				uncommitted: text.uncommitted,
				diff,
				texts: {
					before: before?.source.text ?? "",
					after: after?.source.text ?? ""
				},
				facts: before === void 0 && flow !== void 0 ? factsOf(flow) : [],
				secrets: {
					added: [...secrets(current)].filter((secret) => !secrets(old).has(secret)),
					removed: [...secrets(old)].filter((secret) => !secrets(current).has(secret))
				},
				schedules: scheduleChanges(old?.flow, current?.flow, {
					now,
					level
				}),
				callers: links.filter(({ to }) => to === name || to === oldName).map((link) => callerOf(link, problems))
			},
			flow
		};
	}
	#revision(text, histories, existed) {
		const path = text.after === void 0 ? text.oldPath ?? text.path : text.path;
		const revisions = (histories.get(path) ?? histories.get(text.oldPath ?? path))?.revisions ?? [];
		const old = revisions.filter(({ commit }) => !this.#changes.commits.has(commit.commit)).length;
		const after = revisions.length + (text.uncommitted || revisions.length === 0 ? 1 : 0);
		return existed ? {
			before: Math.max(1, old),
			after
		} : { after };
	}
	async #callProblems(links) {
		const paths = [...new Set(links.map(({ from }) => from.path))];
		if (paths.length === 0) return new Map();
		const { files } = await require_validate_always.validateFlows({ paths }, this.#workspace);
		const byPath = new Map(files.map(({ source, diagnostics }) => [source.path, diagnostics]));
		return new Map(links.map((link) => [link, (byPath.get(link.from.path) ?? []).filter((found) => isAbout(found, link)).map(({ message }) => message)]));
	}
	#affected(texts, entries, links, touched) {
		const places = {
			flowsDir: this.#flowsDir,
			...this.#filesDir === void 0 ? {} : { filesDir: this.#filesDir }
		};
		const others = entries.filter((entry) => entry.id !== "" && !touched.has(`${entry.namespace}.${entry.id}`));
		const files = this.#changes.files.flatMap(({ path, from }) => [path, ...from === void 0 ? [] : [from]]);
		const settings = texts.filter(({ path, oldPath }) => !require_common.isFlowPath(path) || this.#isConfig(oldPath ?? path));
		const found = new Map();
		const add = ({ name, path, reasons }) => {
			const known = found.get(name)?.reasons ?? [];
			found.set(name, {
				name,
				path,
				reasons: [...new Set([...known, ...reasons])]
			});
		};
		for (const { from, to, by, kind } of links) {
			const name = `${from.namespace}.${from.id}`;
			if (touched.has(name)) continue;
			const reason = kind === "call" ? `task \`${by}\` calls \`${to}\`` : `trigger \`${by}\` waits for \`${to}\``;
			add({
				name,
				path: from.path,
				reasons: [reason]
			});
		}
		const sources = {
			settings,
			files: files.filter((path) => isNamespaceFile(path, places))
		};
		for (const flow of affectedBySettings(sources, others, this.#flows, places, this.#workspace)) add(flow);
		return [...found.values()].sort((a, b) => a.name < b.name ? -1 : 1);
	}
};
function pairUp(texts) {
	const changes = [];
	const entry = (source) => source === void 0 ? void 0 : require_common.catalogEntry(source);
	for (const text of texts) {
		const before = require_common.isFlowPath(text.oldPath ?? "") ? entry(text.before) : void 0;
		const after = require_common.isFlowPath(text.path) ? entry(text.after) : void 0;
		if (before === void 0 && after === void 0) continue;
		changes.push({
			text,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after }
		});
	}
	const gone = new Map(changes.filter(({ after }) => after === void 0).map((change) => [nameOf(change.before), change]));
	const merged = changes.flatMap((change) => {
		const { text, before, after } = change;
		const old = before === void 0 && after !== void 0 ? gone.get(nameOf(after)) : void 0;
		if (old === void 0) return [change];
		gone.delete(nameOf(after));
		return [{
			text: {
				...text,
				oldPath: old.text.oldPath ?? old.text.path,
				...old.text.before === void 0 ? {} : { before: old.text.before }
			},
			before: old.before,
			after
		}];
	});
	const left = new Set(gone.values());
	return merged.filter((change) => change.after !== void 0 || left.has(change));
}
function nameOf(entry) {
	return entry === void 0 || entry.id === "" || entry.namespace === "" ? void 0 : `${entry.namespace}.${entry.id}`;
}
function fateOf(before, after, isRenamed, diff) {
	if (before === void 0) return "new";
	if (after === void 0) return "deleted";
	if (isRenamed) return "renamed";
	return diff.kind === "layout" || diff.kind === "same" ? "layout" : "changed";
}
function callerOf(link, problems) {
	const { from, by, kind } = link;
	return {
		flow: `${from.namespace}.${from.id}`,
		path: from.path,
		by,
		kind,
		problems: problems.get(link) ?? []
	};
}
const CALL_CODES = new Set([
	"unknown-flow",
	"disabled-flow",
	"subflow-input",
	"unknown-output"
]);
function isAbout({ code, message }, { by, to }) {
	if (!CALL_CODES.has(code) || !message.includes(`\`${to}\``)) return false;
	const named = /^(?:task|trigger) `([^`]+)`/.exec(message);
	return named === null || named[1] === by;
}
function factsOf(flow) {
	const tasks = [...require_common.walkTasks(flow)];
	const list = (names) => names.map((name) => `\`${name}\``).join(", ");
	const shown = tasks.slice(0, 8).map(({ task }) => `\`${task.id}\` (${require_graph_view.shortType(task.type)})`);
	const more = tasks.length > shown.length ? ` and ${tasks.length - shown.length} more` : "";
	const needed = flow.inputs.flatMap((input) => require_flow_diff.neededInputs(input));
	return [
		...tasks.length === 0 ? [] : [`${require_common.count(tasks.length, "task")}: ${shown.join(", ")}${more}`],
		...needed.length === 0 ? [] : [`inputs that must be given: ${list(needed)}`],
		...flow.triggers.length === 0 ? [] : [`started by ${flow.triggers.map(({ id, type }) => `\`${id}\` (${require_graph_view.shortType(type)})`).join(", ")}`]
	];
}
exports.planFlows = planFlows;
exports.pullRequestBase = pullRequestBase;

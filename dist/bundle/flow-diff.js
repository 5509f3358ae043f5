const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
function sameData(a, b) {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item, b[index]));
	if (!require_common.isRecord(a) || !require_common.isRecord(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]));
}
function propertyChanges(before, after, path = []) {
	if (sameData(before, after)) return [];
	if (require_common.isRecord(before) && require_common.isRecord(after)) {
		const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
		const isSecret = before.type === "SECRET" || after.type === "SECRET";
		return [...keys].flatMap((key) => {
			const changes = propertyChanges(own(before, key), own(after, key), [...path, key]);
			return isSecret && key === "defaults" ? changes.map(hidden) : changes;
		});
	}
	if (isMapList(before) && isMapList(after)) return itemChanges(before, after, path);
	return [{
		path,
		...before === void 0 ? {} : { before: withoutCredentials(before, lastKey(path)) },
		...after === void 0 ? {} : { after: withoutCredentials(after, lastKey(path)) }
	}];
}
function withoutCredentials(value, key) {
	if (typeof value === "string") return key !== void 0 && require_validate_always.isSecretName(key) && value !== "" && !/\{[{%]/.test(value) || require_validate_always.credentialKind(value) !== void 0 ? "***" : value;
	if (Array.isArray(value)) return value.map((item) => withoutCredentials(item, key));
	if (!require_common.isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutCredentials(item, value.type === "SECRET" && name === "defaults" ? "secret" : name)]));
}
function hidden({ path, ...values }) {
	return {
		path,
		..."before" in values ? { before: "***" } : {},
		..."after" in values ? { after: "***" } : {}
	};
}
function own(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
function isMapList(value) {
	return Array.isArray(value) && value.every(require_common.isRecord);
}
function itemChanges(before, after, path) {
	let start = 0;
	while (start < before.length && start < after.length && sameData(before[start], after[start])) start++;
	let end = 0;
	while (end < before.length - start && end < after.length - start && sameData(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
	const changes = [];
	for (let at = start; at < Math.max(before.length, after.length) - end; at++) {
		const one = at < before.length - end ? before[at] : void 0;
		const other = at < after.length - end ? after[at] : void 0;
		changes.push(...propertyChanges(one, other, [...path, at]));
	}
	return changes;
}
function lastKey(path) {
	return path.findLast((step) => typeof step === "string");
}
// src/flow/task-diff.ts
function taskPairs(before, after) {
	const [olds, news] = [[...require_common.walkTasks(before)], [...require_common.walkTasks(after)]];
	const partner = matchTasks(olds, news);
	const taken = new Set(partner.values());
	const stays = new Set(staying(olds, news, partner));
	const pairs = news.map((visited) => {
		const old = partner.get(visited);
		if (old === void 0) return {
			after: visited,
			properties: []
		};
		const pair = {
			before: old,
			after: visited,
			properties: propertyChanges(ownProperties(old), ownProperties(visited))
		};
		return stays.has(visited) ? pair : {
			...pair,
			moved: {
				from: placeOf(old),
				to: placeOf(visited)
			}
		};
	});
	for (const old of olds) if (!taken.has(old)) pairs.push({
		before: old,
		properties: []
	});
	return pairs;
}
function matchTasks(olds, news) {
	const partner = new Map();
	const byId = new Map();
	for (const old of olds) byId.set(old.task.id, [...byId.get(old.task.id) ?? [], old]);
	for (const visited of news) {
		const old = byId.get(visited.task.id)?.shift();
		if (old !== void 0) partner.set(visited, old);
	}
	const taken = new Set(partner.values());
	const free = olds.filter((old) => !taken.has(old));
	for (const visited of news) {
		if (partner.has(visited)) continue;
		let best;
		for (const old of free) {
			if (require_common.canonicalFlowable(old.task.type) !== require_common.canonicalFlowable(visited.task.type)) continue;
			const likeness = likenessOf(old, visited);
			if (likeness > (best?.likeness ?? .5)) best = {
				old,
				likeness
			};
		}
		if (best === void 0) continue;
		partner.set(visited, best.old);
		free.splice(free.indexOf(best.old), 1);
	}
	return partner;
}
function likenessOf(a, b) {
	const [one, other] = [new Map(leaves(ownProperties(a))), new Map(leaves(ownProperties(b)))];
	for (const [map, task] of [[one, a.task], [other, b.task]]) {
		map.delete("id");
		for (const child of childIds(task)) map.set(`child ${child}`, true);
	}
	const keys = new Set([...one.keys(), ...other.keys()]);
	const same = [...keys].filter((key) => one.has(key) && other.has(key) && sameData(one.get(key), other.get(key)));
	if (keys.size <= 1) return a.index === b.index && a.parent?.id === b.parent?.id ? 1 : 0;
	return same.length / keys.size;
}
function childIds(task) {
	return task.branches.flatMap((branch) => branch.tasks.map((child) => child.id));
}
function leaves(value, path = "") {
	if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
	if (require_common.isRecord(value)) return Object.entries(value).flatMap(([key, item]) => leaves(item, path === "" ? key : `${path}.${key}`));
	return [[path, value]];
}
function ownProperties({ task, branch, index }) {
	const children = new Set(require_common.taskStructure(task.type, task.properties).map((shape) => shape.property));
	const properties = Object.fromEntries(Object.entries(task.properties).filter(([key]) => key !== "id" && !children.has(key)));
	const waitsFor = branch.dependsOn?.[index];
	return waitsFor === void 0 || waitsFor.length === 0 ? properties : {
		...properties,
		dependsOn: waitsFor
	};
}
const UNORDERED = new Set([
	"Parallel",
	"Dag",
	"EachParallel"
].map((name) => `io.kestra.plugin.core.flow.${name}`));
function* staying(olds, news, partner) {
	const oldTasks = new Map(olds.map((old) => [old.task, old]));
	const newOf = new Map([...partner].map(([visited, old]) => [old.task, visited.task]));
	const lists = new Map();
	for (const visited of news) {
		const old = partner.get(visited);
		if (old === void 0) continue;
		if ((old.parent === void 0 ? void 0 : newOf.get(old.parent) ?? old.parent) !== visited.parent || old.branch.name !== visited.branch.name) continue;
		const key = `${visited.parent === void 0 ? "" : JSON.stringify(visited.parent.path)} ${visited.branch.name}`;
		lists.set(key, [...lists.get(key) ?? [], visited]);
	}
	for (const list of lists.values()) {
		const type = list[0].parent?.type;
		if (type !== void 0 && UNORDERED.has(require_common.canonicalFlowable(type))) yield* list;
		else yield* longestRise(list, (visited) => oldTasks.get(partner.get(visited).task).index);
	}
}
function longestRise(list, rank) {
	const ends = [];
	const previous = [];
	const ranks = list.map(rank);
	ranks.forEach((value, index) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (ranks[ends[middle]] < value) low = middle + 1;
			else high = middle;
		}
		previous[index] = low === 0 ? -1 : ends[low - 1];
		ends[low] = index;
	});
	const found = [];
	for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]) found.push(list[at]);
	return found.reverse();
}
function placeOf({ parent, branch, index }) {
	const before = branch.tasks[index - 1];
	return {
		...parent === void 0 ? {} : { parent: parent.id },
		branch: branch.name,
		...before === void 0 ? {} : { after: before.id }
	};
}
// src/flow/flow-diff.ts
function diffFlows(before, after) {
	const [old, now] = [before.document, after.document];
	if (old.source.text === now.source.text) return {
		kind: "same",
		changes: []
	};
	if (before.flow === void 0 || after.flow === void 0) return {
		kind: "unreadable",
		changes: []
	};
	if (sameData(old.value, now.value)) return {
		kind: "layout",
		changes: []
	};
	const changes = [
		...topChanges(old.value, now.value),
		...labelChanges(before.flow, after.flow),
		...inputChanges(before, after),
		...variableChanges(before.flow, after.flow),
		...taskChanges(before.flow, after.flow),
		...listChanges("output", "outputs", before, after),
		...listChanges("trigger", "triggers", before, after),
		...pluginDefaultChanges(before.flow, after.flow),
		...secretChanges(before.secrets ?? new Set(), after.secrets ?? new Set())
	];
	return {
		kind: changes.length === 0 ? "layout" : "changed",
		changes
	};
}
const PARTS = new Set([
	"labels",
	"inputs",
	"variables",
	"tasks",
	"errors",
	"finally",
	"afterExecution",
	"outputs",
	"triggers",
	"pluginDefaults",
	"taskDefaults",
	"revision"
]);
function topChanges(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
		if (PARTS.has(key)) return [];
		const [old, now] = [before[key], after[key]].map((value) => key === "listeners" && Array.isArray(value) ? value.map(withoutTasks) : value);
		if (sameData(old, now)) return [];
		if (old === void 0) return [added("flow", key, withoutCredentials(now, key))];
		if (now === void 0) return [removed("flow", key, withoutCredentials(old, key))];
		return [{
			part: "flow",
			kind: "changed",
			id: key,
			properties: propertyChanges(old, now)
		}];
	});
}
function withoutTasks(listener) {
	if (!require_common.isRecord(listener)) return listener;
	const { tasks: _, ...rest } = listener;
	return rest;
}
function added(part, id, value) {
	return {
		part,
		kind: "added",
		id,
		properties: [],
		value
	};
}
function removed(part, id, value) {
	return {
		part,
		kind: "removed",
		id,
		properties: [],
		value
	};
}
function mapChanges(part, before, after) {
	const changes = [];
	for (const [id, value] of after) if (!before.has(id)) changes.push(added(part, id, withoutCredentials(value, id)));
	else {
		const properties = propertyChanges(before.get(id), value, part === "label" || part === "variable" ? [id] : []);
		const shown = properties.map((change) => ({
			...change,
			path: isNamed(part) ? change.path.slice(1) : change.path
		}));
		if (properties.length > 0) changes.push({
			part,
			kind: "changed",
			id,
			properties: shown
		});
	}
	for (const [id, value] of before) if (!after.has(id)) changes.push(removed(part, id, withoutCredentials(value, id)));
	return changes;
}
function isNamed(part) {
	return part === "label" || part === "variable";
}
function labelChanges(before, after) {
	const labels = (flow) => new Map(flow.labels.map(({ key, value }) => [key, value]));
	return mapChanges("label", labels(before), labels(after));
}
function variableChanges(before, after) {
	const variables = (flow) => new Map(Object.entries(flow.variables));
	return mapChanges("variable", variables(before), variables(after));
}
function pluginDefaultChanges(before, after) {
	const defaults = (flow) => new Map(flow.pluginDefaults.map(({ type, ref, forced, values, version }) => [ref === void 0 ? type : `${type} (${ref})`, {
		...values,
		...forced ? { forced } : {},
		...version === void 0 ? {} : { version }
	}]));
	return mapChanges("plugin-default", defaults(before), defaults(after));
}
function secretChanges(before, after) {
	return [...[...after].filter((name) => !before.has(name)).map((name) => bare("added", name)), ...[...before].filter((name) => !after.has(name)).map((name) => bare("removed", name))];
}
function bare(kind, id) {
	return {
		part: "secret",
		kind,
		id,
		properties: []
	};
}
function inputChanges(before, after) {
	const needed = (flow) => new Set(flow?.inputs.flatMap((input) => neededInputs(input)) ?? []);
	const [old, now] = [needed(before.flow), needed(after.flow)];
	return listChanges("input", "inputs", before, after).map((change) => {
		const isNeeded = (ids) => [...ids].some((id) => id === change.id || id.startsWith(`${change.id}.`));
		return change.kind !== "removed" && isNeeded(now) && !isNeeded(old) ? {
			...change,
			newlyRequired: true
		} : change;
	});
}
function neededInputs(input, prefix = "") {
	const id = `${prefix}${input.id}`;
	if (input.type === "FORM") return input.inputs.flatMap((child) => neededInputs(child, `${id}.`));
	return input.required && (input.defaults === void 0 || input.defaults === null) && input.dependsOn === void 0 ? [id] : [];
}
function listChanges(part, key, before, after) {
	const items = ({ flow, document }) => new Map(flow[key].map((item) => [item.id, require_common.valueAt(document.value, item.path)]));
	const [old, now] = [items(before), items(after)];
	const typeOf = (value) => require_common.isRecord(value) && typeof value.type === "string" ? { type: value.type } : {};
	const changes = mapChanges(part, old, now).map((change) => ({
		...change,
		...typeOf(now.get(change.id) ?? old.get(change.id))
	}));
	const kept = [...now.keys()].filter((id) => old.has(id));
	const order = [...old.keys()].filter((id) => now.has(id));
	if (kept.some((id, index) => id !== order[index])) changes.push({
		part: "flow",
		kind: "changed",
		id: key,
		reordered: true,
		properties: []
	});
	return changes;
}
function taskChanges(before, after) {
	return taskPairs(before, after).flatMap((pair) => {
		const { before: old, after: now, properties, moved } = pair;
		const { task } = now ?? old;
		if (now === void 0 || old === void 0) {
			const place = placeOf(now ?? old);
			const value = withoutCredentials(task.properties);
			return [{
				part: "task",
				kind: old === void 0 ? "added" : "removed",
				id: task.id,
				type: task.type,
				place,
				properties: [],
				value
			}];
		}
		const renamed = old.task.id !== task.id;
		if (!renamed && moved === void 0 && properties.length === 0) return [];
		return [{
			part: "task",
			kind: "changed",
			id: task.id,
			type: task.type,
			...renamed ? { oldId: old.task.id } : {},
			...moved === void 0 ? {} : { moved },
			properties
		}];
	});
}
Object.defineProperty(exports, "diffFlows", {
	enumerable: true,
	get: function() {
		return diffFlows;
	}
});
Object.defineProperty(exports, "neededInputs", {
	enumerable: true,
	get: function() {
		return neededInputs;
	}
});
Object.defineProperty(exports, "sameData", {
	enumerable: true,
	get: function() {
		return sameData;
	}
});

// src/report/graph-view.ts
function foldGraph(graph, limit) {
	const depths = new Map();
	let level = 0;
	for (const item of graph.items) {
		const depth = item.parent === void 0 ? 0 : (depths.get(item.parent) ?? 0) + 1;
		depths.set(item.id, depth);
		level = Math.max(level, depth);
	}
	let result = {
		...graph,
		folded: new Map(),
		leftOut: 0
	};
	while (level > 0 && result.items.length > limit) result = foldAt(graph, depths, --level);
	return result.items.length > limit ? cutAt(result, limit) : result;
}
function foldAt(graph, depths, level) {
	const shownAs = new Map();
	const folded = new Map();
	const items = [];
	for (const item of graph.items) {
		if (item.parent === void 0 || (depths.get(item.id) ?? 0) <= level) {
			shownAs.set(item.id, item.id);
			items.push(item);
			continue;
		}
		const box = shownAs.get(item.parent) ?? item.parent;
		shownAs.set(item.id, box);
		folded.set(box, (folded.get(box) ?? 0) + tasks(item));
	}
	const seen = new Set();
	const links = [];
	for (const link of graph.links) {
		const from = shownAs.get(link.from) ?? link.from;
		const to = shownAs.get(link.to) ?? link.to;
		const key = [
			from,
			to,
			link.kind,
			link.label ?? ""
		].join("\n");
		if (from === to || seen.has(key)) continue;
		seen.add(key);
		links.push({
			...link,
			from,
			to
		});
	}
	return {
		title: graph.title,
		items,
		links,
		folded,
		leftOut: 0
	};
}
function cutAt(graph, limit) {
	const items = graph.items.slice(0, Math.max(1, limit));
	const kept = new Set(items.map((item) => item.id));
	let leftOut = 0;
	for (const item of graph.items.slice(items.length)) leftOut += (graph.folded.get(item.id) ?? 0) + tasks(item);
	return {
		...graph,
		items,
		links: graph.links.filter((link) => kept.has(link.from) && kept.has(link.to)),
		leftOut
	};
}
function tasks(item) {
	return item.kind === "task" || item.kind === "flowable" ? 1 : 0;
}
function childrenOf(items) {
	const children = new Map();
	for (const item of items) {
		const list = children.get(item.parent);
		if (list === void 0) children.set(item.parent, [item]);
		else list.push(item);
	}
	return children;
}
function shortType(type) {
	return type.slice(type.lastIndexOf(".") + 1);
}
Object.defineProperty(exports, "childrenOf", {
	enumerable: true,
	get: function() {
		return childrenOf;
	}
});
Object.defineProperty(exports, "foldGraph", {
	enumerable: true,
	get: function() {
		return foldGraph;
	}
});
Object.defineProperty(exports, "shortType", {
	enumerable: true,
	get: function() {
		return shortType;
	}
});

// src/report/flow-graph-view.ts
var flow_graph_view_exports = require("./rolldown-runtime.js").__exportAll({
	chartView: () => chartView,
	treeView: () => treeView
});
function chartView(graph, title) {
	const heads = headsOf(graph);
	const items = [];
	const dropped = new Set();
	for (const { node, cluster } of inOrder(graph)) if (cluster !== void 0) items.push(clusterItem(cluster, heads));
	else if (node.kind === "flowable") dropped.add(node.id);
	else if (node.kind === "choice") items.push({
		...nodeItem(node),
		kind: "choice",
		label: "?"
	});
	else items.push(nodeItem(node));
	return {
		title,
		items,
		links: graph.edges.filter((edge) => !dropped.has(edge.from) && !dropped.has(edge.to)).map(toLink)
	};
}
function treeView(graph, title) {
	const branches = namedBranches(graph);
	const top = graph.clusters.find((one) => one.kind === "branch" && one.parent === void 0 && one.name === "tasks");
	const heads = headsOf(graph);
	const items = [];
	const opened = new Set();
	const place = (id, parent) => {
		const branch = branches.get(id);
		if (branch !== void 0 && !opened.has(branch.id)) {
			opened.add(branch.id);
			items.push({
				id: branch.id,
				kind: "branch",
				label: branch.name,
				...parent === void 0 ? {} : { parent }
			});
		}
		const inside = branch?.id ?? (parent === top?.id ? void 0 : parent);
		return inside === void 0 ? {} : { parent: inside };
	};
	for (const { node, cluster } of inOrder(graph)) if (cluster !== void 0) {
		if (cluster.id === top?.id) continue;
		const { parent: _, ...item } = clusterItem(cluster, heads);
		items.push({
			...item,
			...place(cluster.id, cluster.parent)
		});
	} else if (node.kind === "task" || node.kind === "trigger") {
		const { parent: _, ...item } = nodeItem(node);
		items.push({
			...item,
			...place(node.id, node.cluster)
		});
	}
	return {
		title,
		items,
		links: graph.edges.map(toLink)
	};
}
function inOrder(graph) {
	const clusters = new Map(graph.clusters.map((cluster) => [cluster.id, cluster]));
	const seen = new Set();
	const result = [];
	const open = (id) => {
		const cluster = id === void 0 ? void 0 : clusters.get(id);
		if (cluster === void 0 || seen.has(cluster.id)) return;
		seen.add(cluster.id);
		open(cluster.parent);
		result.push({ cluster });
	};
	for (const node of graph.nodes) {
		open(node.cluster);
		result.push({ node });
	}
	for (const cluster of graph.clusters) open(cluster.id);
	return result;
}
function namedBranches(graph) {
	const next = new Map();
	for (const edge of graph.edges) if (edge.kind === "sequence") next.set(edge.from, edge.to);
	const result = new Map();
	for (const edge of graph.edges) {
		if (edge.kind !== "branch" || edge.label === void 0) continue;
		const branch = {
			id: `${edge.from}:${edge.label}`,
			name: edge.label
		};
		for (let at = edge.to; at !== void 0 && !result.has(at); at = next.get(at)) result.set(at, branch);
	}
	return result;
}
function nodeItem(node) {
	return {
		id: node.id,
		kind: node.kind === "trigger" ? "trigger" : "task",
		label: node.name,
		type: node.type,
		...node.cluster === void 0 ? {} : { parent: node.cluster },
		...node.disabled ? { disabled: true } : {}
	};
}
function clusterItem(cluster, heads) {
	const head = heads.get(cluster.id);
	return {
		id: cluster.id,
		kind: cluster.kind,
		label: cluster.name,
		...cluster.type === void 0 ? {} : { type: cluster.type },
		...cluster.parent === void 0 ? {} : { parent: cluster.parent },
		...head?.disabled === true ? { disabled: true } : {}
	};
}
function headsOf(graph) {
	const heads = new Map();
	for (const node of graph.nodes) if ((node.kind === "flowable" || node.kind === "choice") && node.cluster !== void 0) heads.set(node.cluster, node);
	return heads;
}
const KINDS = {
	sequence: "sequence",
	branch: "sequence",
	dependency: "dependency",
	errors: "error",
	finally: "finally",
	handler: "finally",
	trigger: "trigger"
};
function toLink(edge) {
	return {
		from: edge.from,
		to: edge.to,
		kind: KINDS[edge.kind],
		...edge.label === void 0 ? {} : { label: edge.label }
	};
}
Object.defineProperty(exports, "chartView", {
	enumerable: true,
	get: function() {
		return chartView;
	}
});
Object.defineProperty(exports, "flow_graph_view_exports", {
	enumerable: true,
	get: function() {
		return flow_graph_view_exports;
	}
});

export const id = 9670;
export const ids = [9670];
export const modules = {

/***/ 39670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartView: () => (/* binding */ chartView),
/* harmony export */   treeView: () => (/* binding */ treeView)
/* harmony export */ });
/** A flow's graph turned into what is drawn: once for charts with arrows, once for a tree of names. */
/** For Mermaid: choices stand inside their flowable with an arrow to each branch. */
function chartView(graph, title) {
    const heads = headsOf(graph);
    const items = [];
    const dropped = new Set();
    for (const { node, cluster } of inOrder(graph)) {
        if (cluster !== undefined)
            items.push(clusterItem(cluster, heads));
        else if (node.kind === 'flowable')
            dropped.add(node.id);
        else if (node.kind === 'choice')
            items.push({ ...nodeItem(node), kind: 'choice', label: '?' });
        else
            items.push(nodeItem(node));
    }
    // The head of a flowable is its frame; an arrow from a frame to what is inside it says nothing more.
    const links = graph.edges.filter((edge) => !dropped.has(edge.from) && !dropped.has(edge.to)).map(toLink);
    return { title, items, links };
}
/** For a terminal: every branch that has a name is a line of its own, and the main tasks stand at the top. */
function treeView(graph, title) {
    const branches = namedBranches(graph);
    const top = graph.clusters.find((one) => one.kind === 'branch' && one.parent === undefined && one.name === 'tasks');
    const heads = headsOf(graph);
    const items = [];
    const opened = new Set();
    const place = (id, parent) => {
        const branch = branches.get(id);
        if (branch !== undefined && !opened.has(branch.id)) {
            opened.add(branch.id);
            items.push({
                id: branch.id,
                kind: 'branch',
                label: branch.name,
                ...(parent === undefined ? {} : { parent }),
            });
        }
        const inside = branch?.id ?? (parent === top?.id ? undefined : parent);
        return inside === undefined ? {} : { parent: inside };
    };
    for (const { node, cluster } of inOrder(graph)) {
        if (cluster !== undefined) {
            if (cluster.id === top?.id)
                continue;
            const { parent: _, ...item } = clusterItem(cluster, heads);
            items.push({ ...item, ...place(cluster.id, cluster.parent) });
        }
        else if (node.kind === 'task' || node.kind === 'trigger') {
            const { parent: _, ...item } = nodeItem(node);
            items.push({ ...item, ...place(node.id, node.cluster) });
        }
    }
    return { title, items, links: graph.edges.map(toLink) };
}
/** Nodes in the order of the flow, every cluster before the first node inside it. */
function inOrder(graph) {
    const clusters = new Map(graph.clusters.map((cluster) => [cluster.id, cluster]));
    const seen = new Set();
    const result = [];
    const open = (id) => {
        const cluster = id === undefined ? undefined : clusters.get(id);
        if (cluster === undefined || seen.has(cluster.id))
            return;
        seen.add(cluster.id);
        open(cluster.parent);
        result.push({ cluster });
    };
    for (const node of graph.nodes) {
        open(node.cluster);
        result.push({ node });
    }
    for (const cluster of graph.clusters)
        open(cluster.id);
    return result;
}
/**
 * Which labelled branch (`then`, a case) each task of a choice belongs to: the first task by its arrow from the head,
 * the others because they follow it.
 */
function namedBranches(graph) {
    const next = new Map();
    for (const edge of graph.edges)
        if (edge.kind === 'sequence')
            next.set(edge.from, edge.to);
    const result = new Map();
    for (const edge of graph.edges) {
        if (edge.kind !== 'branch' || edge.label === undefined)
            continue;
        const branch = { id: `${edge.from}:${edge.label}`, name: edge.label };
        for (let at = edge.to; at !== undefined && !result.has(at); at = next.get(at))
            result.set(at, branch);
    }
    return result;
}
function nodeItem(node) {
    return {
        id: node.id,
        kind: node.kind === 'trigger' ? 'trigger' : 'task',
        label: node.name,
        type: node.type,
        ...(node.cluster === undefined ? {} : { parent: node.cluster }),
        ...(node.disabled ? { disabled: true } : {}),
    };
}
function clusterItem(cluster, heads) {
    const head = heads.get(cluster.id);
    return {
        id: cluster.id,
        kind: cluster.kind,
        label: cluster.name,
        ...(cluster.type === undefined ? {} : { type: cluster.type }),
        ...(cluster.parent === undefined ? {} : { parent: cluster.parent }),
        ...(head?.disabled === true ? { disabled: true } : {}),
    };
}
function headsOf(graph) {
    const heads = new Map();
    for (const node of graph.nodes) {
        if ((node.kind === 'flowable' || node.kind === 'choice') && node.cluster !== undefined)
            heads.set(node.cluster, node);
    }
    return heads;
}
const KINDS = {
    sequence: 'sequence',
    branch: 'sequence',
    dependency: 'dependency',
    errors: 'error',
    finally: 'finally',
    handler: 'finally',
    trigger: 'trigger',
};
function toLink(edge) {
    return {
        from: edge.from,
        to: edge.to,
        kind: KINDS[edge.kind],
        ...(edge.label === undefined ? {} : { label: edge.label }),
    };
}


/***/ })

};

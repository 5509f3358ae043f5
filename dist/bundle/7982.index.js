export const id = 7982;
export const ids = [7982];
export const modules = {

/***/ 64131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ failedTaskRuns),
/* harmony export */   Jo: () => (/* binding */ executionDuration),
/* harmony export */   Tr: () => (/* binding */ taskRunLabel),
/* harmony export */   fq: () => (/* binding */ statesByTask),
/* harmony export */   hZ: () => (/* binding */ stateIcon),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   nv: () => (/* binding */ taskRunDuration),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
/** What every report of an execution asks of its record: durations, names of task runs, failures, the tree. */
/** Milliseconds from start to end, of an execution; undefined while it runs. */
function executionDuration(execution) {
    return between(execution.startDate, execution.endDate);
}
/** Milliseconds from the start of the first attempt to the end; undefined when it never ran or still runs. */
function taskRunDuration(run) {
    return run.startDate === undefined ? undefined : between(run.startDate, run.endDate);
}
function between(start, end) {
    if (end === undefined)
        return undefined;
    const milliseconds = Date.parse(end) - Date.parse(start);
    return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
/** `each[3] = "b"`: the task's id with what tells its iterations apart. */
function taskRunLabel(run) {
    const index = run.iteration === undefined ? '' : `[${run.iteration}]`;
    return run.value === undefined ? `${run.taskId}${index}` : `${run.taskId}${index} = ${run.value}`;
}
/** Failure of the last attempt that has one. */
function lastFailure(run) {
    return run.attempts.findLast((attempt) => attempt.failure !== undefined)?.failure;
}
/** The message, the facts that it does not mention itself, and the causes, one a line. */
function failureText(failure) {
    const lines = [failure.message];
    const facts = [];
    if (failure.exitCode !== undefined && !/exit code/i.test(failure.message))
        facts.push(`exit code ${failure.exitCode}`);
    if (failure.signalName !== undefined)
        facts.push(`ended by ${failure.signalName}`);
    if (failure.timedOut === true && !/time[ds]?[ -]?out/i.test(failure.message))
        facts.push('timed out');
    if (failure.killed === true && !/killed/i.test(failure.message))
        facts.push('killed');
    if (facts.length > 0)
        lines.push(`(${facts.join(', ')})`);
    const at = failure.at;
    if (at !== undefined) {
        const where = [at.property, [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')];
        lines.push(`at ${where.filter((part) => part !== undefined && part !== '').join(' ')}`);
    }
    for (const cause of failure.cause ?? [])
        lines.push(`because ${cause}`);
    return lines.join('\n');
}
/** Task runs whose own attempt failed or was killed; a flowable that merely passes a child's failure on is left out. */
function failedTaskRuns(execution) {
    const failed = execution.taskRuns.filter((run) => run.state === 'FAILED' || run.state === 'KILLED');
    const parents = new Set(failed.map((run) => run.parentId));
    return failed.filter((run) => !parents.has(run.id));
}
/** The worst state that the runs of each task reached, by task id. */
function statesByTask(execution) {
    const states = new Map();
    for (const run of execution.taskRuns) {
        const known = states.get(run.taskId);
        if (known === undefined || badness(run.state) > badness(known))
            states.set(run.taskId, run.state);
    }
    return states;
}
const BADNESS = [
    ['SKIPPED'],
    ['SUCCESS'],
    [
        'CREATED',
        'SUBMITTED',
        'QUEUED',
        'RUNNING',
        'PAUSED',
        'RESTARTED',
        'RETRYING',
        'RETRIED',
        'BREAKPOINT',
        'RESUBMITTED',
    ],
    ['WARNING'],
    ['CANCELLED'],
    ['KILLING', 'KILLED'],
    ['FAILED'],
];
function badness(state) {
    return BADNESS.findIndex((states) => states.includes(state));
}
/** A sign that keeps its meaning without colour. */
function stateIcon(state) {
    switch (state) {
        case 'SUCCESS':
            return '✅';
        case 'WARNING':
            return '⚠️';
        case 'FAILED':
            return '❌';
        case 'KILLED':
        case 'KILLING':
        case 'CANCELLED':
            return '🛑';
        case 'SKIPPED':
            return '⏭️';
        case 'PAUSED':
        case 'QUEUED':
        case 'BREAKPOINT':
            return '⏸️';
        case 'CREATED':
        case 'SUBMITTED':
        case 'RUNNING':
        case 'RESTARTED':
        case 'RETRYING':
        case 'RETRIED':
        case 'RESUBMITTED':
            return '🔵';
    }
}


/***/ }),

/***/ 23701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   RI: () => (/* binding */ shortType),
/* harmony export */   kc: () => (/* binding */ foldGraph)
/* harmony export */ });
/** What the drawings of a flow need to know of its graph, and the folding that keeps large ones readable. */
/**
 * The graph with at most `limit` items: the deepest flowables and branches become one box each, level by level; when
 * the top level alone is too long, what comes after the limit is left out and counted.
 */
function foldGraph(graph, limit) {
    const depths = new Map();
    let level = 0;
    for (const item of graph.items) {
        const depth = item.parent === undefined ? 0 : (depths.get(item.parent) ?? 0) + 1;
        depths.set(item.id, depth);
        level = Math.max(level, depth);
    }
    let result = { ...graph, folded: new Map(), leftOut: 0 };
    while (level > 0 && result.items.length > limit)
        result = foldAt(graph, depths, --level);
    return result.items.length > limit ? cutAt(result, limit) : result;
}
/** What lies deeper than `level` disappears into its ancestor there. */
function foldAt(graph, depths, level) {
    const shownAs = new Map();
    const folded = new Map();
    const items = [];
    for (const item of graph.items) {
        if (item.parent === undefined || (depths.get(item.id) ?? 0) <= level) {
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
        const key = [from, to, link.kind, link.label ?? ''].join('\n');
        if (from === to || seen.has(key))
            continue;
        seen.add(key);
        links.push({ ...link, from, to });
    }
    return { title: graph.title, items, links, folded, leftOut: 0 };
}
function cutAt(graph, limit) {
    const items = graph.items.slice(0, Math.max(1, limit));
    const kept = new Set(items.map((item) => item.id));
    let leftOut = 0;
    for (const item of graph.items.slice(items.length)) {
        leftOut += (graph.folded.get(item.id) ?? 0) + tasks(item);
    }
    return {
        ...graph,
        items,
        links: graph.links.filter((link) => kept.has(link.from) && kept.has(link.to)),
        leftOut,
    };
}
function tasks(item) {
    return item.kind === 'task' || item.kind === 'flowable' ? 1 : 0;
}
/** Children by parent, in the order of the flow; the top is under `undefined`. */
function childrenOf(items) {
    const children = new Map();
    for (const item of items) {
        const list = children.get(item.parent);
        if (list === undefined)
            children.set(item.parent, [item]);
        else
            list.push(item);
    }
    return children;
}
/** `ForEach` of `io.kestra.plugin.core.flow.ForEach`. */
function shortType(type) {
    return type.slice(type.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 57982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ SUMMARY_BUDGET),
  X: () => (/* binding */ renderExecutionSummary)
});

// EXTERNAL MODULE: ./build/util/iso-duration.js
var iso_duration = __webpack_require__(60185);
// EXTERNAL MODULE: ./build/report/execution-facts.js
var execution_facts = __webpack_require__(64131);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/gantt.js
/** When the task runs of an execution ran, as a Mermaid Gantt chart. */


const MINUTE = 60_000;
/** A task run that has not ended is drawn up to the end of the execution, or to the last instant in the record. */
function renderGantt(execution, options = {}) {
    const all = bars(execution);
    if (all.length === 0)
        return { text: '', leftOut: 0 };
    const chosen = choose(all, options.limit ?? 60);
    const first = Math.min(...chosen.map((bar) => bar.start));
    const last = Math.max(...chosen.map((bar) => bar.end));
    const lines = ['gantt', '  dateFormat x', `  axisFormat ${axisFormat(last - first)}`];
    const tops = topAncestors(execution.taskRuns);
    const withChildren = new Set(execution.taskRuns.flatMap((run) => (run.parentId === undefined ? [] : [run.parentId])));
    let section;
    chosen.forEach((bar, index) => {
        const top = tops.get(bar.run.id) ?? bar.run;
        const next = withChildren.has(top.id) ? top.id : '';
        if (next !== section) {
            section = next;
            if (next !== '' || index > 0)
                lines.push(`  section ${next === '' ? '-' : ganttText((0,execution_facts/* taskRunLabel */.Tr)(top))}`);
        }
        const tag = TAGS[bar.run.state];
        const label = `${tag?.sign ?? '▸'} ${ganttText((0,execution_facts/* taskRunLabel */.Tr)(bar.run))}`;
        lines.push(`  ${label} :${tag?.tag === undefined ? '' : `${tag.tag}, `}t${index}, ${bar.start}, ${bar.end}`);
    });
    return { text: lines.join('\n'), leftOut: all.length - chosen.length };
}
const TAGS = {
    SUCCESS: { sign: '✔', tag: 'done' },
    WARNING: { sign: '▲', tag: 'active' },
    FAILED: { sign: '✖', tag: 'crit' },
    KILLED: { sign: '■', tag: 'crit' },
    CANCELLED: { sign: '■', tag: 'crit' },
    RUNNING: { sign: '▸', tag: 'active' },
};
/**
 * Text that a Gantt line can hold: the chart has no escapes, so what would be syntax becomes a middle dot. The sign in
 * front of every label keeps words such as `section` from being read as commands.
 */
function ganttText(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return (0,printable/* truncate */.xv)(line.replace(/[^\p{L}\p{N}\p{M} ._/()=[\]…-]/gu, '·'), 50) || '·';
}
function bars(execution) {
    const instants = execution.taskRuns.flatMap((run) => [run.startDate, run.endDate]);
    const known = [execution.endDate, ...instants].flatMap((text) => text === undefined ? [] : [Date.parse(text)]);
    const latest = known.reduce((a, b) => Math.max(a, b), Date.parse(execution.startDate));
    const result = [];
    for (const run of execution.taskRuns) {
        if (run.startDate === undefined)
            continue;
        const start = Date.parse(run.startDate);
        const end = run.endDate === undefined ? latest : Date.parse(run.endDate);
        if (Number.isFinite(start) && Number.isFinite(end))
            result.push({ run, start, end: Math.max(end, start + 1) });
    }
    return result;
}
function choose(all, limit) {
    if (all.length <= limit)
        return all;
    const weight = (bar) => bar.run.state === 'SUCCESS' || bar.run.state === 'SKIPPED'
        ? bar.end - bar.start
        : Number.MAX_SAFE_INTEGER;
    const kept = new Set([...all].sort((a, b) => weight(b) - weight(a)).slice(0, limit));
    return all.filter((bar) => kept.has(bar));
}
function topAncestors(runs) {
    const tops = new Map();
    for (const run of runs)
        tops.set(run.id, (run.parentId === undefined ? undefined : tops.get(run.parentId)) ?? run);
    return tops;
}
function axisFormat(milliseconds) {
    if (milliseconds < 5_000)
        return '%S.%L';
    if (milliseconds < 60 * MINUTE)
        return '%H:%M:%S';
    return milliseconds < 36 * 60 * MINUTE ? '%H:%M' : '%m-%d %H:%M';
}

// EXTERNAL MODULE: ./build/report/graph-view.js
var graph_view = __webpack_require__(23701);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/mermaid.js
var mermaid = __webpack_require__(6668);
;// CONCATENATED MODULE: ./build/report/markdown-summary.js
/**
 * The summary of an execution for the page of a GitHub job: overview, failures, warnings, inputs, outputs, topology,
 * Gantt and task runs, always within a budget of bytes.
 *
 * When the whole is too large, detail goes in this order until it fits: task runs beyond 50, the Gantt chart, outputs of tasks, log
 * lines beyond 10 a failure, the rest of the task runs, the topology, long values of outputs and inputs, failures beyond 5, all outputs and
 * inputs. What is gone is named. The overview always stays.
 */







/** Bytes that leave room below GitHub's limit of 1 MiB for what else a step writes. */
const SUMMARY_BUDGET = 900 * 1024;
const FULL = {
    taskRuns: 500,
    gantt: true,
    taskOutputs: true,
    logLines: 40,
    topology: true,
    value: 10_000,
    failures: 20,
    values: true,
};
/** Each step gives up what its predecessors gave up, and one thing more. */
const STEPS = [
    { change: { taskRuns: 50 }, name: 'task runs beyond 50' },
    { change: { gantt: false }, name: 'the Gantt chart' },
    { change: { taskOutputs: false }, name: 'outputs of tasks' },
    { change: { logLines: 10 }, name: 'log lines beyond 10 a failure' },
    { change: { taskRuns: 0 }, name: 'the list of task runs' },
    { change: { topology: false }, name: 'the topology' },
    { change: { value: 500 }, name: 'the end of long values' },
    { change: { failures: 5 }, name: 'failures beyond 5' },
    { change: { values: false, logLines: 0 }, name: 'inputs, outputs and log lines' },
];
function renderExecutionSummary(execution, options = {}) {
    const budget = options.budget ?? SUMMARY_BUDGET;
    let detail = FULL;
    let text = compose(execution, options, detail, []);
    const lost = [];
    for (const step of STEPS) {
        if (Buffer.byteLength(text) <= budget)
            return text;
        detail = { ...detail, ...step.change };
        lost.push(step.name);
        text = compose(execution, options, detail, lost);
    }
    return Buffer.byteLength(text) <= budget
        ? text
        : `${heading(execution)}\n\nThe summary was too large to be shown.\n`;
}
function compose(execution, options, detail, lost) {
    const sections = [
        heading(execution),
        overview(execution, options),
        failures(execution, options.logs ?? [], detail),
        warnings(execution),
        detail.values ? values('Inputs', execution.inputs, detail) : '',
        detail.values ? values('Outputs', execution.outputs ?? {}, detail) : '',
        topology(execution, options.graph, detail),
        gantt(execution, detail),
        taskRuns(execution, detail),
        taskOutputs(execution, detail),
        lost.length === 0 ? '' : `<sub>Left out, because a summary may hold 1 MiB: ${lost.join(', ')}.</sub>`,
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function heading(execution) {
    return `## ${(0,execution_facts/* stateIcon */.hZ)(execution.state)} ${(0,markdown/* code */.aY)((0,printable/* truncate */.xv)(`${execution.namespace}.${execution.flowId}`, 300))} ${execution.state}`;
}
function overview(execution, options) {
    const milliseconds = (0,execution_facts/* executionDuration */.Jo)(execution);
    const rows = [
        ['State', `${(0,execution_facts/* stateIcon */.hZ)(execution.state)} ${execution.state}`],
        ['Flow', flowCell(execution, options.repositoryUrl)],
        ['Revision', revisionCell(execution, options.repositoryUrl)],
        ['Execution', (0,markdown/* code */.aY)(execution.id)],
        ['Started', (0,markdown/* escapeText */.X1)(instant(execution.startDate))],
        ['Duration', milliseconds === undefined ? 'not ended' : (0,iso_duration/* formatDurationForPeople */.Ek)(milliseconds)],
        ['Trigger', triggerCell(execution)],
        [
            'Labels',
            execution.labels
                .filter((one) => !one.key.startsWith('system.'))
                .slice(0, 50)
                .map((one) => (0,markdown/* code */.aY)((0,printable/* truncate */.xv)(`${one.key}: ${one.value}`, 200)))
                .join(' '),
        ],
        ['Task runs', countsCell(execution)],
        ['Restart of', execution.originalId === execution.id ? '' : (0,markdown/* code */.aY)(execution.originalId)],
        ['Artifact', artifactCell(options.artifact)],
    ];
    return (0,markdown/* table */.tp)(['', ''], rows.filter((row) => row[1] !== '').map(([name = '', cell = '']) => [`**${name}**`, cell]));
}
function flowCell(execution, repository) {
    const name = (0,markdown/* code */.aY)((0,printable/* truncate */.xv)(`${execution.namespace}.${execution.flowId}`, 300));
    const { flowFile, commit } = execution;
    if (flowFile === undefined)
        return name;
    const path = flowFile.split('/').map(encodeURIComponent).join('/');
    const linkable = repository !== undefined && commit !== undefined && execution.uncommitted !== true;
    const file = (0,markdown/* code */.aY)((0,printable/* truncate */.xv)(flowFile, 300));
    return `${name} in ${linkable ? (0,markdown/* link */.nf)(file, `${repository}/blob/${encodeURIComponent(commit)}/${path}`) : file}`;
}
function revisionCell(execution, repository) {
    const { revision, commit, uncommitted } = execution;
    const parts = [];
    if (revision !== undefined)
        parts.push(String(revision));
    if (uncommitted === true)
        parts.push('uncommitted');
    if (commit !== undefined) {
        const short = (0,markdown/* code */.aY)(commit.slice(0, 7));
        const shown = repository === undefined ? short : (0,markdown/* link */.nf)(short, `${repository}/commit/${encodeURIComponent(commit)}`);
        parts.push(uncommitted === true ? `on top of ${shown}` : shown);
    }
    return parts.join(' · ');
}
function triggerCell(execution) {
    const trigger = execution.trigger;
    if (trigger === undefined)
        return '';
    const { id, type } = trigger;
    const name = typeof id === 'string' ? (0,markdown/* code */.aY)((0,printable/* truncate */.xv)(id, 200)) : '';
    const kind = typeof type === 'string' ? (0,markdown/* code */.aY)((0,graph_view/* shortType */.RI)((0,printable/* truncate */.xv)(type, 200))) : '';
    return [name, kind].filter((part) => part !== '').join(' · ') || 'yes';
}
function countsCell(execution) {
    const counts = new Map();
    for (const run of execution.taskRuns)
        counts.set(run.state, (counts.get(run.state) ?? 0) + 1);
    const parts = [...counts].map(([state, number]) => `${number} ${state}`);
    return parts.length === 0 ? 'none' : parts.join(' · ');
}
function artifactCell(artifact) {
    if (artifact === undefined)
        return '';
    const name = (0,markdown/* code */.aY)(artifact.name);
    return artifact.url === undefined ? name : (0,markdown/* link */.nf)(name, artifact.url);
}
function failures(execution, logs, detail) {
    const failed = (0,execution_facts/* failedTaskRuns */.$y)(execution);
    const blocks = [];
    if (execution.failure !== undefined && failed.length === 0) {
        blocks.push((0,markdown/* fence */.EU)((0,printable/* truncate */.xv)((0,execution_facts/* failureText */.kY)(execution.failure), 4_000)));
    }
    const shown = failed.slice(0, detail.failures);
    const byRun = lastLines(logs, new Set(shown.map((run) => run.id)), detail.logLines);
    for (const run of shown)
        blocks.push(failureBlock(run, byRun.get(run.id) ?? []));
    if (failed.length > shown.length)
        blocks.push(`… and ${(0,printable.count)(failed.length - shown.length, 'more failed task run')}.`);
    return blocks.length === 0 ? '' : `### Failures\n\n${blocks.join('\n\n')}`;
}
function failureBlock(run, lines) {
    const failure = (0,execution_facts/* lastFailure */.xW)(run);
    const attempts = run.attempts.length > 1 ? `, after ${run.attempts.length} attempts` : '';
    const head = `**${(0,markdown/* code */.aY)((0,printable/* truncate */.xv)((0,execution_facts/* taskRunLabel */.Tr)(run), 200))}** · ${(0,markdown/* code */.aY)((0,graph_view/* shortType */.RI)(run.type))} · ${run.state}${attempts}`;
    const parts = [
        head,
        (0,markdown/* fence */.EU)((0,printable/* truncate */.xv)(failure === undefined ? 'No reason was recorded' : (0,execution_facts/* failureText */.kY)(failure), 4_000)),
    ];
    if (lines.length > 0) {
        const text = lines.map((line) => `${line.at.slice(11, 23)} ${line.level.padEnd(5)} ${(0,printable/* truncate */.xv)(line.message, 1_000)}`);
        parts.push((0,markdown/* details */.zH)(`Last ${(0,printable.count)(lines.length, 'log line')}`, (0,markdown/* fence */.EU)(text.join('\n'))));
    }
    return parts.join('\n\n');
}
function lastLines(logs, wanted, limit) {
    const found = new Map();
    if (limit === 0 || wanted.size === 0)
        return found;
    for (let index = logs.length - 1; index >= 0; index--) {
        const entry = logs[index];
        if (entry.taskRunId === undefined || !wanted.has(entry.taskRunId))
            continue;
        const list = found.get(entry.taskRunId);
        if (list === undefined)
            found.set(entry.taskRunId, [entry]);
        else if (list.length < limit)
            list.push(entry);
    }
    for (const list of found.values())
        list.reverse();
    return found;
}
function warnings(execution) {
    const list = (execution.warnings ?? []).slice(0, 50);
    if (list.length === 0)
        return '';
    return `### Warnings\n\n${list.map((text) => `- ${(0,markdown/* sentence */.em)((0,printable/* truncate */.xv)(text, 1_000))}`).join('\n')}`;
}
const SHORT_VALUE = 200;
const MOST_VALUES = 200;
/** Short values in a table, long and structured ones in blocks below it. */
function values(title, record, detail) {
    const entries = Object.entries(record);
    if (entries.length === 0)
        return '';
    const rows = [];
    const blocks = [];
    for (const [name, value] of entries.slice(0, MOST_VALUES)) {
        const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
        const key = (0,markdown/* code */.aY)((0,printable/* truncate */.xv)(name, 200));
        if (text.length <= SHORT_VALUE && text.split('\n').length <= 5) {
            rows.push([key, (0,markdown/* code */.aY)(text)]);
            continue;
        }
        const long = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
        const language = typeof value === 'string' ? '' : 'json';
        blocks.push((0,markdown/* details */.zH)(key, (0,markdown/* fence */.EU)((0,printable/* truncate */.xv)(long, detail.value), language)));
    }
    if (entries.length > MOST_VALUES)
        blocks.push(`… and ${entries.length - MOST_VALUES} more.`);
    const parts = [`### ${title}`, (0,markdown/* table */.tp)(['Name', 'Value'], rows), ...blocks];
    return parts.filter((part) => part !== '').join('\n\n');
}
function topology(execution, graph, detail) {
    if (graph === undefined || graph.items.length === 0 || !detail.topology)
        return '';
    return `### Topology\n\n${(0,markdown/* fence */.EU)((0,mermaid.renderMermaid)(graph, { states: (0,execution_facts/* statesByTask */.fq)(execution) }), 'mermaid')}`;
}
function gantt(execution, detail) {
    if (!detail.gantt)
        return '';
    const { text, leftOut } = renderGantt(execution);
    if (text === '')
        return '';
    const note = leftOut === 0 ? '' : `\n\n<sub>${(0,printable.count)(leftOut, 'shorter task run')} left out.</sub>`;
    return `### Gantt\n\n${(0,markdown/* fence */.EU)(text, 'mermaid')}${note}`;
}
function taskRuns(execution, detail) {
    const runs = execution.taskRuns;
    if (runs.length === 0 || detail.taskRuns === 0)
        return '';
    const depths = new Map();
    const rows = runs.slice(0, detail.taskRuns).map((run) => {
        const depth = run.parentId === undefined ? 0 : (depths.get(run.parentId) ?? -1) + 1;
        depths.set(run.id, depth);
        const milliseconds = (0,execution_facts/* taskRunDuration */.nv)(run);
        return [
            `${'&emsp;'.repeat(Math.min(depth, 8))}${(0,markdown/* code */.aY)((0,printable/* truncate */.xv)((0,execution_facts/* taskRunLabel */.Tr)(run), 120))}`,
            (0,markdown/* code */.aY)((0,printable/* truncate */.xv)((0,graph_view/* shortType */.RI)(run.type), 80)),
            `${(0,execution_facts/* stateIcon */.hZ)(run.state)} ${run.state}`,
            String(run.attempts.length),
            milliseconds === undefined ? '' : (0,iso_duration/* formatDurationForPeople */.Ek)(milliseconds),
        ];
    });
    const more = runs.length > rows.length ? `\n\n… and ${(0,printable.count)(runs.length - rows.length, 'more task run')}.` : '';
    const body = `${(0,markdown/* table */.tp)(['Task', 'Type', 'State', 'Attempts', 'Duration'], rows)}${more}`;
    return (0,markdown/* details */.zH)(`<b>${(0,printable.count)(runs.length, 'task run')}</b>`, body);
}
const MOST_TASK_OUTPUTS = 50;
function taskOutputs(execution, detail) {
    if (!detail.taskOutputs)
        return '';
    const runs = execution.taskRuns.filter((run) => Object.keys(run.outputs ?? {}).length > 0);
    if (runs.length === 0)
        return '';
    const blocks = runs.slice(0, MOST_TASK_OUTPUTS).map((run) => {
        const text = JSON.stringify(run.outputs, undefined, 2);
        return `${(0,markdown/* code */.aY)((0,printable/* truncate */.xv)((0,execution_facts/* taskRunLabel */.Tr)(run), 200))}\n\n${(0,markdown/* fence */.EU)((0,printable/* truncate */.xv)(text, Math.min(detail.value, 4_000)), 'json')}`;
    });
    if (runs.length > blocks.length)
        blocks.push(`… and the outputs of ${(0,printable.count)(runs.length - blocks.length, 'more task run')}.`);
    return (0,markdown/* details */.zH)('<b>Outputs of tasks</b>', blocks.join('\n\n'));
}
/** `2026-11-22 19:44:05 UTC` */
function instant(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? iso : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/**
 * GitHub-flavoured Markdown out of text that anybody may have written. Escaped text is only ever text: it cannot open
 * a table cell, a heading, HTML, an image, a link, a formula or an emoji, and it mentions nobody.
 */

/** What is markup in the middle of a line, as entities: GitHub reads these as letters, never as structure. */
const MARKUP = /[&<>`*_[\]#|~@:$\\]/g;
/** What is markup only where a block begins: a heading's line, a list, a quote. */
const OPENING = /^([-+=]|\d+[.)])/;
/** Where GitHub would look for mentions, references and addresses after the Markdown is done. */
const LINKS = /@(?=[\w-])|#(?=\d)|:(?=\/\/)|\b(?:www|GH)(?=[.-])|\b(?:mailto|xmpp)(?=:)/gi;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const NO_LINK = '\u200b';
/** GitHub links mail addresses in the text that results, even in code; the comment parts that text in two. */
const AT = '&#64;<!-- -->';
/** One line of plain text: line breaks become spaces. */
function escapeText(text) {
    return atStart(plain(clean(text).trim()));
}
function plain(text) {
    return entities(text.replace(/\s*\n\s*/g, ' ').replace(LINKS, `$&${NO_LINK}`));
}
function atStart(text) {
    return text.replace(OPENING, (mark) => [...mark].map((letter) => `&#${letter.charCodeAt(0)};`).join(''));
}
/** Text as code, on one line of Markdown; its line breaks are kept as `<br>`. Nothing in code is linked. */
function code(text) {
    const lines = clean(text)
        .split('\n')
        .map((line) => entities(line)
        .replaceAll('&#64;', AT)
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`));
    return `<code>${lines.join('<br>') || ' '}</code>`;
}
/** A sentence of our own in which user text stands between backticks; those parts become code. */
function sentence(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return escapeText(text);
    const shown = parts.map((part, index) => index % 2 === 0 ? plain(clean(part)) : part === '' ? '' : code(part));
    return atStart(shown.join('').trim());
}
/** A fenced block that its content cannot close. */
function fence(text, language = '') {
    const content = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(text)
        .replaceAll('\r\n', '\n')
        .replaceAll('\r', '\n')
        .replace(CONTROLS, '\ufffd');
    let longest = 2;
    for (const run of content.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${content}${content.endsWith('\n') || content === '' ? '' : '\n'}${ticks}`;
}
/** `[text](address)`; both are escaped, and only http and https addresses make a link. */
function link(text, address) {
    let url;
    try {
        url = new URL(address);
    }
    catch {
        return text;
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return text;
    return `[${text}](${url.href.replace(/[()<>"'`\\|[\]*_~ ]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
/** Cells must be escaped already. A table without rows is empty. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that opens on a click; `title` must be escaped already. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function clean(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(text).replace(/\r\n?/g, '\n').replace(CONTROLS, '\ufffd');
}
function entities(text) {
    return text.replace(MARKUP, (letter) => `&#${letter.charCodeAt(0)};`);
}


/***/ }),

/***/ 6668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMermaid: () => (/* binding */ renderMermaid)
/* harmony export */ });
/* unused harmony export mermaidLabel */
/* harmony import */ var _graph_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/** The graph of a flow as a Mermaid flowchart that GitHub draws, whatever its labels say. */


const LONGEST_LABEL = 60;
const HARMLESS = /[\p{L}\p{N}\p{M} ._/()+=?!'…-]/u;
const MOST_CHARACTERS = 45_000;
const MOST_LINKS = 450;
/** Outlines only: they stay readable on GitHub's light and dark pages. */
const CLASSES = {
    success: { colour: '#1a7f37', states: ['SUCCESS'] },
    warning: { colour: '#bf8700', states: ['WARNING', 'RETRIED', 'RETRYING'] },
    failed: { colour: '#cf222e', states: ['FAILED'] },
    stopped: { colour: '#8250df', states: ['KILLED', 'KILLING', 'CANCELLED'] },
    running: {
        colour: '#0969da',
        states: ['CREATED', 'SUBMITTED', 'RUNNING', 'PAUSED', 'QUEUED', 'RESTARTED'],
    },
    skipped: { colour: '#8c959f', states: ['SKIPPED', 'RESUBMITTED', 'BREAKPOINT'] },
};
/** Mermaid text without the fence; at most 45,000 characters and 450 edges, by folding more if need be. */
function renderMermaid(graph, options = {}) {
    let limit = options.limit ?? 120;
    for (;;) {
        const folded = (0,_graph_view_js__WEBPACK_IMPORTED_MODULE_1__/* .foldGraph */ .kc)(graph, limit);
        const text = draw({ ...folded, links: folded.links.slice(0, MOST_LINKS) }, options);
        if (text.length <= MOST_CHARACTERS || limit <= 1)
            return text;
        limit = Math.floor(limit / 2);
    }
}
/**
 * Text inside a quoted label. Everything but letters, digits, spaces and a few harmless marks becomes a Mermaid
 * entity: quotes, directives (`%%{`), icons (`fa:`), formulas (`$$`), Markdown strings and HTML all lose their meaning.
 */
function mermaidLabel(text, limit = LONGEST_LABEL) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text.replace(/\s+/g, ' ').trim(), limit);
    let out = '';
    for (const letter of line)
        out += HARMLESS.test(letter) ? letter : `#${letter.codePointAt(0)};`;
    return out === '' ? ' ' : out;
}
function draw(graph, options) {
    const names = new Map(graph.items.map((item, index) => [item.id, `n${index}`]));
    const children = (0,_graph_view_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(graph.items);
    const lines = [`flowchart ${options.direction ?? 'TB'}`];
    const list = (parent, indent) => {
        for (const item of children.get(parent) ?? []) {
            const name = names.get(item.id);
            if (!children.has(item.id)) {
                lines.push(`${indent}${name}${box(item, graph.folded.get(item.id))}`);
                continue;
            }
            lines.push(`${indent}subgraph ${name}["${boxLabel(item, ' · ')}"]`);
            list(item.id, `${indent}  `);
            lines.push(`${indent}end`);
        }
    };
    list(undefined, '  ');
    if (graph.leftOut > 0)
        lines.push(`  more["… ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.count)(graph.leftOut, 'more task')}"]`);
    for (const link of graph.links) {
        const [from, to] = [names.get(link.from), names.get(link.to)];
        if (from !== undefined && to !== undefined)
            lines.push(`  ${from} ${arrow(link)} ${to}`);
    }
    return [...lines, ...colours(graph, names, options.states)].join('\n');
}
function box(item, inside) {
    const label = boxLabel(item, '<br/>');
    if (item.kind === 'trigger')
        return `(["${label}"])`;
    if (item.kind === 'choice')
        return `{"${mermaidLabel(item.label)}"}`;
    return inside === undefined ? `["${label}"]` : `[["${label}<br/>${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__.count)(inside, 'task')}"]]`;
}
function boxLabel(item, separator) {
    const parts = [mermaidLabel(item.label)];
    if (item.type !== undefined)
        parts.push(mermaidLabel((0,_graph_view_js__WEBPACK_IMPORTED_MODULE_1__/* .shortType */ .RI)(item.type)));
    if (item.disabled === true)
        parts.push('disabled');
    return parts.join(separator);
}
function colours(graph, names, states) {
    const members = new Map();
    for (const item of graph.items) {
        const state = item.kind === 'task' || item.kind === 'flowable' ? states?.get(item.label) : undefined;
        const name = state && Object.keys(CLASSES).find((one) => CLASSES[one].states.includes(state));
        if (name === undefined)
            continue;
        const list = members.get(name);
        if (list === undefined)
            members.set(name, [names.get(item.id)]);
        else
            list.push(names.get(item.id));
    }
    return [...members].flatMap(([name, list]) => [
        `  classDef ${name} stroke:${CLASSES[name].colour},stroke-width:2px`,
        `  class ${list.join(',')} ${name}`,
    ]);
}
function arrow(link) {
    const line = link.kind === 'sequence' || link.kind === 'dependency' ? '-->' : '-.->';
    return link.label === undefined || link.label === '' ? line : `${line}|"${mermaidLabel(link.label, 40)}"|`;
}


/***/ }),

/***/ 60185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ek: () => (/* binding */ formatDurationForPeople),
/* harmony export */   XI: () => (/* binding */ formatIsoDuration)
/* harmony export */ });
/** ISO-8601 durations as java.time.Duration reads them: days to seconds, signs and fractions, no months or years. */
const PATTERN = /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Milliseconds of an ISO-8601 duration such as `PT1H30M` or `P1DT0.5S`; undefined when the text is none. */
function parseDuration(text) {
    const match = PATTERN.exec(text);
    if (match === null)
        return undefined;
    const [, sign, days, time, hours, minutes, seconds, fraction] = match;
    if (days === undefined && hours === undefined && minutes === undefined && seconds === undefined)
        return undefined;
    if (time !== undefined && hours === undefined && minutes === undefined && seconds === undefined)
        return undefined;
    const secondsSign = seconds?.startsWith('-') === true ? -1 : 1;
    const total = Number(days ?? 0) * DAY +
        Number(hours ?? 0) * HOUR +
        Number(minutes ?? 0) * MINUTE +
        Number(seconds ?? 0) * SECOND +
        secondsSign * Number(`0.${fraction || '0'}`) * SECOND;
    const result = sign === '-' ? -total : total;
    return Number.isFinite(result) ? result : undefined;
}
/** `PT1M30S` of 90000; the shape that java.time.Duration prints (hours are never turned into days). */
function formatIsoDuration(milliseconds) {
    if (milliseconds === 0)
        return 'PT0S';
    const whole = Math.trunc(milliseconds / SECOND);
    const hours = Math.trunc(whole / 3600);
    const minutes = Math.trunc((whole % 3600) / 60);
    const seconds = Number(((milliseconds - hours * HOUR - minutes * MINUTE) / SECOND).toFixed(9));
    return `PT${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}${seconds === 0 ? '' : `${seconds}S`}`;
}
/** A duration for people, two units at most: `340ms`, `2.1s`, `3m 12s`, `5h 04m`, `2d 03h`. */
function formatDurationForPeople(milliseconds) {
    const ms = Math.max(0, Math.round(milliseconds));
    if (ms < SECOND)
        return `${ms}ms`;
    if (ms < 10 * SECOND)
        return `${(Math.floor(ms / 100) / 10).toFixed(1)}s`;
    if (ms < MINUTE)
        return `${Math.floor(ms / SECOND)}s`;
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    if (ms < HOUR)
        return `${Math.floor(ms / MINUTE)}m ${two((ms % MINUTE) / SECOND)}s`;
    if (ms < DAY)
        return `${Math.floor(ms / HOUR)}h ${two((ms % HOUR) / MINUTE)}m`;
    return `${Math.floor(ms / DAY)}d ${two((ms % DAY) / HOUR)}h`;
}


/***/ })

};

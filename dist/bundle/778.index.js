export const id = 778;
export const ids = [778,4628];
export const modules = {

/***/ 76702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Th: () => (/* binding */ makeLine)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/** One line of a terminal made of painted pieces, cut to a width before any colour is in it. */

/** Joins the pieces; what goes beyond `width` columns is cut with an ellipsis. */
function makeLine(pieces, width) {
    let text = '';
    let used = 0;
    for (const [raw, paint] of pieces) {
        const clean = oneLine(raw);
        const columns = (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(clean);
        if (used + columns <= width) {
            text += paint === undefined ? clean : paint(clean);
            used += columns;
            continue;
        }
        const cut = cutToWidth(clean, width - used);
        text += paint === undefined ? cut : paint(cut);
        used += (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(cut);
        break;
    }
    return { text, width: used };
}
/** Harmless on a terminal, and without line breaks. */
function oneLine(text) {
    return (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(text)).replace(/[\n\t]+/g, ' ');
}
/** At most `width` columns, the last one an ellipsis when something was cut. */
function cutToWidth(text, width) {
    if ((0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text) <= width)
        return text;
    if (width <= 0)
        return '';
    let cut = '';
    let used = 1;
    for (const { segment } of new Intl.Segmenter().segment(text)) {
        used += (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(segment);
        if (used > width)
            break;
        cut += segment;
    }
    return `${cut}…`;
}
/** Filled with blanks to `width` columns. */
function padToWidth(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text)));
}


/***/ }),

/***/ 60181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stateSign),
/* harmony export */   S: () => (/* binding */ statePaint)
/* harmony export */ });
/** How states look on a terminal: a sign that needs no colour, and a colour that needs no sign. */
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** `frame` counts up to make what runs turn. */
function stateSign(state, frame = 0) {
    switch (state) {
        case 'SUCCESS':
            return '✔';
        case 'WARNING':
            return '▲';
        case 'FAILED':
            return '✖';
        case 'KILLED':
        case 'KILLING':
        case 'CANCELLED':
            return '■';
        case 'SKIPPED':
            return '↷';
        case 'PAUSED':
        case 'BREAKPOINT':
            return '‖';
        case 'RETRYING':
        case 'RETRIED':
        case 'RESTARTED':
        case 'RESUBMITTED':
            return '↻';
        case 'RUNNING':
            return SPINNER[frame % SPINNER.length];
        case 'CREATED':
        case 'SUBMITTED':
        case 'QUEUED':
            return '○';
    }
}
function statePaint(state, style) {
    switch (state) {
        case 'SUCCESS':
            return style.green;
        case 'WARNING':
        case 'RETRYING':
        case 'RETRIED':
        case 'PAUSED':
        case 'BREAKPOINT':
            return style.yellow;
        case 'FAILED':
        case 'KILLED':
        case 'KILLING':
        case 'CANCELLED':
            return style.red;
        case 'RUNNING':
        case 'RESTARTED':
            return style.cyan;
        case 'CREATED':
        case 'SUBMITTED':
        case 'QUEUED':
        case 'SKIPPED':
        case 'RESUBMITTED':
            return style.dim;
    }
}


/***/ }),

/***/ 20778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TaskTree)
/* harmony export */ });
/* harmony import */ var _flow_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79543);
/* harmony import */ var _report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64131);
/* harmony import */ var _report_graph_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23701);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);
/* harmony import */ var _util_iso_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60185);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76702);
/* harmony import */ var _state_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60181);
/** The task runs of an execution as a tree of lines. What a frame costs depends on what is shown, not on how many there are. */







/** Longest label before the column of durations. */
const LABEL_WIDTH = 44;
/** Failed children of a long list that stay in sight. */
const FAILURES_SHOWN = 3;
/** Rows collected before the window is cut out of them. */
const MOST_ROWS = 1000;
class TaskTree {
    #nodes = new Map();
    #top = newFamily();
    get size() {
        return this.#nodes.size;
    }
    /** Number of task runs in each state, the children of flowables included. */
    count(matches) {
        let sum = 0;
        for (const [state, number] of this.#all)
            if (matches(state))
                sum += number;
        return sum;
    }
    #all = new Map();
    update(run) {
        const known = this.#nodes.get(run.id);
        const parent = run.parentId === undefined ? undefined : this.#nodes.get(run.parentId);
        const family = parent?.family ?? this.#top;
        if (known === undefined) {
            const node = { run, index: family.children.length, family: newFamily() };
            this.#nodes.set(run.id, node);
            family.children.push(node);
            this.#enter(family, node);
            return;
        }
        if (known.run.state !== run.state) {
            step(family.states, known.run.state, -1);
            step(this.#all, known.run.state, -1);
            known.run = run;
            this.#enter(family, known);
        }
        else
            known.run = run;
    }
    #enter(family, node) {
        const { state } = node.run;
        step(family.states, state, 1);
        step(this.#all, state, 1);
        if ((0,_flow_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .H)(state))
            family.active.delete(node);
        else
            family.active.add(node);
        if (state !== 'FAILED' || family.failed.includes(node))
            return;
        family.failed.push(node);
        if (family.failed.length > FAILURES_SHOWN)
            family.failed.shift();
    }
    render(options) {
        const rows = [];
        collect(this.#top, 0, Math.max(4, options.height), rows);
        const shown = windowed(rows, options.height);
        const labelWidth = Math.min(LABEL_WIDTH, Math.max(0, ...shown.map(({ node, depth }) => (node === undefined ? 0 : depth * 2 + (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(labelOf(node))))));
        return shown.map((row) => rowLine(row, labelWidth, options));
    }
}
function newFamily() {
    return { children: [], active: new Set(), failed: [], states: new Map() };
}
function step(counts, state, by) {
    counts.set(state, (counts.get(state) ?? 0) + by);
}
function collect(family, depth, limit, rows) {
    const { children, hidden } = visible(family, limit);
    if (hidden !== '')
        rows.push({ depth, note: hidden });
    for (const node of children) {
        // Deep and wide at once: what does not fit on several screens is not worth walking to.
        if (rows.length > Math.max(MOST_ROWS, limit * 4))
            return;
        rows.push({ depth, node });
        collect(node.family, depth + 1, limit, rows);
    }
}
/** All children, or of a long list those that run, some that failed, and the last ones; the others are counted. */
function visible(family, limit) {
    const { children } = family;
    if (children.length <= limit)
        return { children, hidden: '' };
    const chosen = new Set(family.failed);
    for (const node of family.active) {
        if (chosen.size >= limit - 2)
            break;
        chosen.add(node);
    }
    for (const node of children.slice(-3))
        if (chosen.size < limit)
            chosen.add(node);
    const counts = new Map(family.states);
    for (const node of chosen)
        step(counts, node.run.state, -1);
    const parts = [...counts].filter(([, number]) => number > 0).map(([state, number]) => `${number} ${state}`);
    return { children: [...chosen].sort((a, b) => a.index - b.index), hidden: `… ${parts.join(', ')}` };
}
/** At most `height` rows: what runs or failed with what it stands in, then the latest. */
function windowed(rows, height) {
    if (rows.length <= height)
        return rows;
    const room = Math.max(1, height - 1);
    const keep = new Set();
    const keepWithParents = (index) => {
        let depth = rows[index].depth;
        const line = [index];
        for (let at = index - 1; at >= 0 && depth > 0; at--) {
            if (rows[at].depth >= depth || rows[at].node === undefined)
                continue;
            depth = rows[at].depth;
            line.push(at);
        }
        const missing = line.filter((at) => !keep.has(at));
        if (keep.size + missing.length <= room)
            for (const at of missing)
                keep.add(at);
    };
    rows.forEach((row, index) => {
        if (row.node !== undefined && !(0,_flow_states_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .H)(row.node.run.state))
            keepWithParents(index);
    });
    rows.forEach((row, index) => {
        if (row.node?.run.state === 'FAILED')
            keepWithParents(index);
    });
    for (let index = rows.length - 1; index >= 0 && keep.size < room; index--)
        keepWithParents(index);
    const hidden = rows.length - keep.size;
    return [{ depth: 0, note: `… ${hidden} more` }, ...rows.filter((_, index) => keep.has(index))];
}
function labelOf(node) {
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_report_execution_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .taskRunLabel */ .Tr)(node.run)).trim();
}
function rowLine({ depth, node, note }, labelWidth, options) {
    const { style, width, now } = options;
    const indent = '  '.repeat(depth);
    if (node === undefined)
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLine */ .Th)([[`${indent}  ${note ?? ''}`, style.dim]], width);
    const { run } = node;
    const paint = (0,_state_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .statePaint */ .S)(run.state, style);
    const label = (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .padToWidth */ .Fg)((0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(labelOf(node), LABEL_WIDTH), labelWidth - depth * 2);
    const pieces = [
        [`${indent}${(0,_state_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .stateSign */ .J)(run.state, options.frame)} `, paint],
        [label, run.state === 'SKIPPED' ? style.dim : undefined],
        [`  ${durationOf(run, now).padStart(8)}`, style.dim],
        [`  ${(0,_report_graph_view_js__WEBPACK_IMPORTED_MODULE_6__/* .shortType */ .RI)(run.type)}`, style.dim],
    ];
    const remark = remarkOf(run);
    if (remark !== '')
        pieces.push([`  ${remark}`, paint]);
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLine */ .Th)(pieces, width);
}
function durationOf(run, now) {
    if (run.startDate === undefined)
        return '';
    const end = run.endDate === undefined ? now : Date.parse(run.endDate);
    return (0,_util_iso_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDurationForPeople */ .Ek)(end - Date.parse(run.startDate));
}
function remarkOf(run) {
    const attempts = run.attempts.length > 1 ? `attempt ${run.attempts.length}` : '';
    const said = ['SUCCESS', 'RUNNING', 'CREATED'].includes(run.state) ? '' : run.state;
    return [said, attempts].filter((part) => part !== '').join(', ');
}


/***/ }),

/***/ 79543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   x: () => (/* binding */ STATES)
/* harmony export */ });
/** The states of executions and task runs, with the sets that Kestra derives from them. */
const STATES = [
    'CREATED',
    'SUBMITTED',
    'RUNNING',
    'PAUSED',
    'QUEUED',
    'RESTARTED',
    'RETRYING',
    'RETRIED',
    'KILLING',
    'BREAKPOINT',
    'SUCCESS',
    'WARNING',
    'FAILED',
    'KILLED',
    'CANCELLED',
    'SKIPPED',
    'RESUBMITTED',
];
const TERMINAL = new Set([
    'SUCCESS',
    'WARNING',
    'FAILED',
    'KILLED',
    'CANCELLED',
    'SKIPPED',
    'RETRIED',
    'RESUBMITTED',
]);
function isTerminal(state) {
    return TERMINAL.has(state);
}


/***/ }),

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

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ withoutEscapes),
/* harmony export */   count: () => (/* binding */ count),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   sc: () => (/* binding */ textWidth),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/**
 * Text of users made fit for a terminal or a plain-text report: nothing in it can move the cursor, change colours,
 * or show the letters of a line in another order than they stand in the file.
 */

/** C0 and C1 controls without tab and line feed, and the marks that reorder or hide text. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** One character for each unsafe one, so that columns stay where they were. */
function printable(text) {
    return text.replace(UNSAFE, '\ufffd');
}
/** Escape sequences taken out altogether: for log lines, whose colours mean nothing in a report. */
function withoutEscapes(text) {
    return text.includes('\u001b') ? text.replace(ANSI, '') : text;
}
/** Columns that a text takes on a terminal: wide letters count two, combining marks none. */
function textWidth(text) {
    return (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text);
}
/** `1 error`, `2 errors`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Cut to at most `limit` UTF-16 units, with an ellipsis, never through a surrogate pair. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
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


/***/ }),

/***/ 93223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ })

};

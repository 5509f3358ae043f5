export const id = 2271;
export const ids = [2271,4628];
export const modules = {

/***/ 72271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGraphText: () => (/* binding */ renderGraphText)
/* harmony export */ });
/* harmony import */ var _graph_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23701);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);
/** The graph of a flow as an indented tree for a terminal. */



/**
 * One line for the flow and one for each trigger, task and branch, in the order of the flow. Types stand in a column
 * of their own; dependencies and labelled edges are written behind.
 */
function renderGraphText(graph, options = {}) {
    const style = options.style ?? _style_js__WEBPACK_IMPORTED_MODULE_1__/* .plainStyle */ .s;
    const rows = collect(graph);
    const column = Math.max(0, ...rows.filter((row) => row.type !== '').map((row) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(row.head + row.name))) + 2;
    const lines = rows.map((row) => {
        const name = row.branch ? style.cyan(row.name) : style.bold(row.name);
        if (row.type === '' && row.notes.length === 0)
            return `${style.dim(row.head)}${name}`;
        const gap = ' '.repeat(Math.max(2, column - (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(row.head + row.name)));
        const notes = row.notes.length === 0 ? '' : `  ${style.yellow(row.notes.join(', '))}`;
        return `${style.dim(row.head)}${name}${gap}${style.dim(row.type)}${notes}`.trimEnd();
    });
    return [style.bold((0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(graph.title)), ...lines].join('\n');
}
function collect(graph) {
    const notes = dependencyNotes(graph);
    const children = (0,_graph_view_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(graph.items);
    const rows = [];
    const visit = (list, prefix) => {
        list.forEach((item, index) => {
            const last = index === list.length - 1;
            rows.push({
                head: `${prefix}${last ? '└─ ' : '├─ '}`,
                name: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(item.label),
                branch: item.kind === 'branch' || item.kind === 'trigger',
                type: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(item.type ?? ''),
                notes: [...(notes.get(item.id) ?? []), ...(item.disabled === true ? ['disabled'] : [])],
            });
            visit(children.get(item.id) ?? [], `${prefix}${last ? '   ' : '│  '}`);
        });
    };
    const top = children.get(undefined) ?? [];
    visit([...top.filter((item) => item.kind === 'trigger'), ...top.filter((item) => item.kind !== 'trigger')], '');
    return rows;
}
function dependencyNotes(graph) {
    const names = new Map(graph.items.map((item) => [item.id, (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(item.label)]));
    const needs = new Map();
    for (const link of graph.links) {
        if (link.kind !== 'dependency')
            continue;
        const name = names.get(link.from) ?? link.from;
        const list = needs.get(link.to);
        if (list === undefined)
            needs.set(link.to, [name]);
        else
            list.push(name);
    }
    return new Map([...needs].map(([id, list]) => [id, [`after ${list.join(' and ')}`]]));
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

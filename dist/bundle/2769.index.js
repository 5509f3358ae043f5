export const id = 2769;
export const ids = [2769,9723,4628,5150];
export const modules = {

/***/ 92890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iR: () => (/* binding */ renderFrame),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   zo: () => (/* binding */ codeLines)
/* harmony export */ });
/* unused harmony export severityPaint */
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33842);
/** One diagnostic as text: what is wrong, the place in the source with a caret under it, and what to write instead. */


const TAB = '    ';
/** A span over more lines than this is shown by its first line alone. */
const MOST_LINES = 4;
/**
 * The source lines around a span, each faulty line followed by one of carets. Tabs are widened, controls replaced,
 * and a long line is cut around the caret; an empty span (something missing) gets one caret.
 */
function codeLines(file, span, options = {}) {
    const { before = 1, width = 110 } = options;
    const first = file.position(span.start);
    const last = file.position(Math.max(span.start, span.end - 1));
    const lastLine = last.line - first.line < MOST_LINES ? last.line : first.line;
    const lines = [];
    for (let number = Math.max(1, first.line - before); number < first.line; number++) {
        const text = window(file.line(number), 0, 0, width).text;
        if (lines.length > 0 || text.trim() !== '')
            lines.push({ number, text });
    }
    for (let number = first.line; number <= lastLine; number++) {
        const raw = file.line(number);
        const indent = raw.length - raw.trimStart().length;
        const from = number === first.line ? first.column - 1 : indent;
        const to = Math.max(from + 1, number === last.line ? spanEnd(file, span, number) : raw.length);
        const shown = window(raw, from, to, width);
        lines.push({ number, text: shown.text }, { text: `${' '.repeat(shown.from)}${'^'.repeat(Math.max(1, shown.to - shown.from))}` });
    }
    return lines;
}
/** The whole message of a diagnostic, several lines, no line break at the end. */
function renderFrame(diagnostic, options = {}) {
    const style = options.style ?? _style_js__WEBPACK_IMPORTED_MODULE_1__/* .plainStyle */ .s;
    const paint = severityPaint(style, diagnostic.severity);
    const { file, span } = diagnostic;
    const code = codeLines(file, span, options);
    const related = (diagnostic.related ?? []).map((place) => ({
        ...place,
        code: codeLines(place.file, place.span, { ...options, before: 0 }),
    }));
    const gutter = Math.max(...[code, ...related.map((place) => place.code)].flat().map((line) => String(line.number ?? '').length));
    const margin = ' '.repeat(gutter);
    const bar = style.cyan('|');
    const out = [
        `${paint(style.bold(`${diagnostic.severity}[${diagnostic.code}]`))}${style.bold(`: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(diagnostic.message)}`)}`,
        `${margin}${style.cyan('-->')} ${place(file, span)}`,
        `${margin} ${bar}`,
        ...drawCode(code, gutter, style, paint),
    ];
    for (const { message, file: otherFile, span: otherSpan, code: otherCode } of related) {
        out.push(`${margin} ${bar}`, `${margin} ${style.cyan('=')} ${style.bold('see')}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`);
        out.push(`${margin}${style.cyan('-->')} ${place(otherFile, otherSpan)}`, ...drawCode(otherCode, gutter, style, style.cyan));
    }
    const advice = diagnostic.help ?? diagnostic.fix?.title;
    if (advice !== undefined) {
        const [head = '', ...rest] = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(advice).split('\n');
        out.push(`${margin} ${bar}`, `${margin} ${style.cyan('=')} ${style.bold('help')}: ${head}`);
        out.push(...rest.map((line) => `${margin}         ${line}`.trimEnd()));
    }
    return out.join('\n');
}
/** `path:line:column`, the form that terminals and editors make clickable. */
function place(file, span) {
    const { line, column } = file.position(span.start);
    return `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file.path)}:${line}:${column}`;
}
function severityPaint(style, severity) {
    return severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.cyan;
}
function drawCode(lines, gutter, style, paint) {
    return lines.map(({ number, text }) => {
        const head = style.cyan(`${String(number ?? '').padStart(gutter)} |`);
        return text === '' ? head : `${head} ${number === undefined ? paint(text) : text}`;
    });
}
function spanEnd(file, span, line) {
    const end = file.position(span.end);
    return end.line === line ? end.column - 1 : file.line(line).length;
}
/** A part of a line around `from`–`to` (UTF-16 offsets), with those two given in columns of the result. */
function window(line, from, to, width) {
    let start = 0;
    let end = line.length;
    if (line.length > width) {
        start = Math.max(0, Math.min(from - Math.floor(width / 3), line.length - width));
        end = Math.min(line.length, start + width);
    }
    const columns = (a, b) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(widen(line.slice(a, b)));
    const head = start > 0 ? '…' : '';
    const text = `${head}${widen(line.slice(start, end))}${end < line.length ? '…' : ''}`.trimEnd();
    const before = head.length + columns(start, Math.max(start, from));
    return {
        text,
        from: before,
        to: before + columns(Math.max(start, from), Math.min(Math.max(to, from), end)),
    };
}
function widen(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replaceAll('\t', TAB);
}


/***/ }),

/***/ 49723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ sortDiagnostics),
/* harmony export */   XQ: () => (/* binding */ groupByFile),
/* harmony export */   ii: () => (/* binding */ countDiagnostics),
/* harmony export */   renderPretty: () => (/* binding */ renderPretty)
/* harmony export */ });
/* unused harmony export renderPrettySummary */
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92890);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74628);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33842);
/** All diagnostics of a validation for people at a terminal: frames by file, then one line that sums up. */



function countDiagnostics(diagnostics) {
    const of = (severity) => diagnostics.filter((one) => one.severity === severity).length;
    return {
        errors: of('error'),
        warnings: of('warning'),
        infos: of('info'),
        files: new Set(diagnostics.map((one) => one.file.path)).size,
    };
}
/** By path, then position, then code: the order of every report. */
function sortDiagnostics(diagnostics) {
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...diagnostics].sort((a, b) => compare(a.file.path, b.file.path) ||
        a.span.start - b.span.start ||
        a.span.end - b.span.end ||
        compare(a.code, b.code));
}
/** Diagnostics in the order of {@link sortDiagnostics}, by file. */
function groupByFile(diagnostics) {
    const groups = new Map();
    for (const diagnostic of sortDiagnostics(diagnostics)) {
        const group = groups.get(diagnostic.file.path);
        if (group === undefined)
            groups.set(diagnostic.file.path, [diagnostic]);
        else
            group.push(diagnostic);
    }
    return groups;
}
/** Frames separated by empty lines and the summary line; no line break at the end. */
function renderPretty(diagnostics, options = {}) {
    const frames = sortDiagnostics(diagnostics).map((diagnostic) => `${(0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFrame */ .iR)(diagnostic, options)}\n\n`);
    return `${frames.join('')}${renderPrettySummary(countDiagnostics(diagnostics), options)}`;
}
/** `3 errors, 1 warning in 2 of 14 files`. */
function renderPrettySummary(counts, options = {}) {
    const style = options.style ?? _style_js__WEBPACK_IMPORTED_MODULE_2__/* .plainStyle */ .s;
    const parts = [];
    if (counts.errors > 0)
        parts.push(style.red((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(counts.errors, 'error')));
    if (counts.warnings > 0)
        parts.push(style.yellow((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(counts.warnings, 'warning')));
    if (counts.infos > 0)
        parts.push(style.cyan((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(counts.infos, 'note')));
    if (parts.length === 0) {
        const checked = options.files === undefined
            ? 'No problems found'
            : `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(options.files, 'file')} checked, no problems found`;
        return `${style.green('✔')} ${checked}`;
    }
    const where = options.files === undefined
        ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(counts.files, 'file')
        : // What is wrong with the settings stands in a file that is no flow.
            `${counts.files} of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__.count)(Math.max(options.files, counts.files), 'file')}`;
    const mark = counts.errors > 0 ? style.red('✖') : counts.warnings > 0 ? style.yellow('▲') : style.cyan('•');
    return `${mark} ${parts.join(', ')} in ${where}`;
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

/***/ 35150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pretty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49723);
/** Diagnostics as SARIF 2.1.0, the form that GitHub's code scanning and other viewers of findings read. */


const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'note',
};
/**
 * One run with one result a diagnostic. Columns count UTF-16 code units, which the run says. Paths are relative to
 * `%SRCROOT%`; `partialFingerprints` depend on the rule, the file and the text of the line, not on its number, so that
 * an alert survives edits above it.
 */
function renderSarif(diagnostics, options) {
    const sorted = (0,_pretty_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .Ds)(diagnostics);
    const codes = [...new Set(sorted.map((one) => one.code))].sort();
    const ruleIndex = new Map(codes.map((code, index) => [code, index]));
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: 'Gitestra',
                semanticVersion: options.version,
                rules: codes.map((code) => rule(code, options)),
            },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'Root of the repository' } } },
        ...(options.revision === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: options.revision.repositoryUri,
                        revisionId: options.revision.commit,
                        ...(options.revision.branch === undefined ? {} : { branch: options.revision.branch }),
                        mappedTo: { uriBaseId: '%SRCROOT%' },
                    },
                ],
            }),
        results: sorted.map((diagnostic) => result(diagnostic, ruleIndex.get(diagnostic.code) ?? 0, seen)),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function rule(code, options) {
    const known = options.rules?.get(code);
    return {
        id: code,
        ...(known?.summary === undefined ? {} : { shortDescription: { text: known.summary } }),
        ...(known?.helpUri === undefined ? {} : { helpUri: known.helpUri }),
    };
}
function result(diagnostic, ruleIndex, seen) {
    const { code, severity, message, file, span, help, related, fix } = diagnostic;
    return {
        ruleId: code,
        ruleIndex,
        level: LEVELS[severity],
        message: { text: help === undefined ? message : `${message}\n${help}` },
        locations: [{ physicalLocation: physicalLocation(file, span) }],
        ...(related === undefined || related.length === 0
            ? {}
            : {
                relatedLocations: related.map((one, id) => ({
                    id,
                    message: { text: one.message },
                    physicalLocation: physicalLocation(one.file, one.span),
                })),
            }),
        partialFingerprints: { 'gitestra/v1': fingerprint(diagnostic, seen) },
        ...(fix === undefined ? {} : { fixes: [sarifFix(fix, file)] }),
    };
}
function physicalLocation(file, span) {
    return {
        artifactLocation: location(file),
        region: { ...region(file, span), snippet: { text: file.text.slice(span.start, span.end) } },
    };
}
function location(file) {
    const absolute = file.path.startsWith('/') || /^[A-Za-z]:/.test(file.path);
    const uri = file.path
        .split('/')
        .map((part) => encodeURIComponent(part))
        .join('/');
    return absolute
        ? { uri: `file://${uri.startsWith('/') ? '' : '/'}${uri}` }
        : { uri, uriBaseId: '%SRCROOT%' };
}
function region(file, span) {
    const start = file.position(span.start);
    const end = file.position(Math.max(span.start, span.end));
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: span.start,
        charLength: Math.max(0, span.end - span.start),
    };
}
function sarifFix(fix, file) {
    return {
        description: { text: fix.title },
        artifactChanges: [
            {
                artifactLocation: location(file),
                replacements: fix.edits.map((edit) => ({
                    deletedRegion: region(file, edit.span),
                    insertedContent: { text: edit.text },
                })),
            },
        ],
    };
}
function fingerprint(diagnostic, seen) {
    const { code, file, span } = diagnostic;
    const line = file.line(file.position(span.start).line).trim();
    const key = [code, file.path, line].join('\n');
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${key}\n${times}`).digest('hex').slice(0, 32);
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

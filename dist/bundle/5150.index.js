export const id = 5150;
export const ids = [5150];
export const modules = {

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


/***/ })

};

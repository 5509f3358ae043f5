export const id = 4640;
export const ids = [4640];
export const modules = {

/***/ 34640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExpressionError: () => (/* binding */ ExpressionError),
/* harmony export */   RuntimeFailure: () => (/* binding */ RuntimeFailure),
/* harmony export */   placeOf: () => (/* binding */ placeOf)
/* harmony export */ });
/** What can go wrong in a template, with the place inside it. */
/** Line and column (both from 1) of an offset, CRLF and LF alike. */
function placeOf(template, offset) {
    const at = Math.max(0, Math.min(offset, template.length));
    let line = 1;
    let start = 0;
    for (let next = template.indexOf('\n'); next !== -1 && next < at; next = template.indexOf('\n', next + 1)) {
        line++;
        start = next + 1;
    }
    return { line, column: at - start + 1 };
}
class ExpressionError extends Error {
    kind;
    /** UTF-16 offset inside the template. */
    offset;
    end;
    line;
    column;
    /** Full path of an undefined value, such as `outputs['t-1'].val.x`. */
    path;
    /** The one segment of the path that is not there. */
    missing;
    /** What to write instead. */
    help;
    constructor(kind, message, template, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ExpressionError';
        this.kind = kind;
        this.offset = Math.max(0, Math.min(details.offset, template.length));
        this.end = Math.max(this.offset, Math.min(details.end ?? this.offset, template.length));
        const place = placeOf(template, this.offset);
        this.line = place.line;
        this.column = place.column;
        this.path = details.path;
        this.missing = details.missing;
        this.help = details.help;
    }
}
/** A failure inside values, operators or calls, before its place is known. */
class RuntimeFailure extends Error {
    kind;
    help;
    constructor(message, help, kind = 'runtime') {
        super(message);
        this.name = 'RuntimeFailure';
        this.kind = kind;
        this.help = help;
    }
}


/***/ })

};

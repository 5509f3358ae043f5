export const id = 3070;
export const ids = [3070];
export const modules = {

/***/ 83070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPath: () => (/* binding */ formatPath),
/* harmony export */   isRecord: () => (/* binding */ isRecord),
/* harmony export */   pathOfPointer: () => (/* binding */ pathOfPointer),
/* harmony export */   valueAt: () => (/* binding */ valueAt)
/* harmony export */ });
/** Where a value sits inside a document: the keys and list positions on the way to it. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
/** `tasks[0].cases['a b'].id`, the way people write it. The empty path is the empty text. */
function formatPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (PLAIN_KEY.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${step.replaceAll("'", "\\'")}']`;
    }
    return text;
}
/** The value at a path of plain data; undefined when some step is not there. */
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = current[step];
    }
    return current;
}
/** Path of a JSON pointer (RFC 6901); digits become list positions where `value` has a list. */
function pathOfPointer(pointer, value) {
    const path = [];
    let current = value;
    for (const raw of pointer.split('/').slice(1)) {
        const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        const key = Array.isArray(current) ? Number(step) : step;
        path.push(key);
        current = valueAt(current, [key]);
    }
    return path;
}
/** Plain data's maps, as the YAML reader builds them. */
function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ })

};

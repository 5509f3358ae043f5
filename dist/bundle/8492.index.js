export const id = 8492;
export const ids = [8492];
export const modules = {

/***/ 68492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ selectAnnotations),
/* harmony export */   annotationCommand: () => (/* binding */ annotationCommand),
/* harmony export */   diagnosticAnnotation: () => (/* binding */ diagnosticAnnotation)
/* harmony export */ });
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38472);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72566);
/** Annotations on files of a pull request, within the 10 of each kind that GitHub shows for a step. */


const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
function diagnosticAnnotation(diagnostic) {
    const { file, span, severity, code, message, help } = diagnostic;
    const start = file.position(span.start);
    const end = file.position(Math.max(span.start, span.end - 1));
    return {
        level: LEVELS[severity],
        title: code,
        message: help === undefined ? message : `${message}\n${help}`,
        file: file.path,
        line: start.line,
        endLine: end.line,
        // GitHub refuses columns on an annotation of several lines.
        ...(start.line === end.line
            ? { column: start.column, endColumn: Math.max(end.column, start.column) }
            : {}),
    };
}
/**
 * The annotations that fit: errors on changed lines first, then other errors, warnings, notices; within each, changed
 * lines first, then in the order given. What does not fit is counted in one notice that takes the last notice's place
 * and says where the rest is.
 */
function selectAnnotations(annotations, options = {}) {
    const perLevel = options.perLevel ?? 10;
    const { changed, elsewhere = 'the job summary' } = options;
    const isChanged = (one) => changed !== undefined && one.file !== undefined && one.line !== undefined
        ? (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .touches */ .y)(changed, one.file, one.line, one.endLine ?? one.line)
        : false;
    const ordered = ['error', 'warning', 'notice'].map((level) => {
        const list = annotations.filter((one) => one.level === level);
        return [...list.filter(isChanged), ...list.filter((one) => !isChanged(one))];
    });
    const tooMany = ordered.some((list) => list.length > perLevel);
    const [errors = [], warnings = [], notices = []] = ordered;
    const shown = [
        ...errors.slice(0, perLevel),
        ...warnings.slice(0, perLevel),
        ...notices.slice(0, tooMany ? perLevel - 1 : perLevel),
    ];
    const left = annotations.length - shown.length;
    if (left > 0) {
        const kinds = [
            ['error', errors.length - perLevel],
            ['warning', warnings.length - perLevel],
            ['notice', notices.length - (perLevel - 1)],
        ];
        const parts = kinds
            .filter(([, more]) => more > 0)
            .map(([kind, more]) => `${more} more ${kind}${more === 1 ? '' : 's'}`);
        shown.push({
            level: 'notice',
            title: 'Not all are shown here',
            message: `${parts.join(', ')}: see ${elsewhere}`,
        });
    }
    return shown;
}
/** The command that makes the annotation; the message is cut to what the runner keeps. */
function annotationCommand(annotation, options = {}) {
    const { level, message, title, file, line, endLine, column, endColumn } = annotation;
    const limit = options.message ?? 4096;
    const text = message.length <= limit ? message : `${message.slice(0, limit - 1)}…`;
    return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .NA)(level, text, { file, line, endLine, col: column, endColumn, title });
}


/***/ }),

/***/ 38472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   y: () => (/* binding */ touches)
/* harmony export */ });
/** Which lines of which files a change touches: what decides the order of annotations. */
/** From the changed files of a pull request, as the git layer lists them. */
function changedLines(files) {
    return new Map(Array.from(files, (file) => [file.path, file.lines]));
}
/** Whether any line from `start` to `end` was changed. */
function touches(changed, path, start, end = start) {
    return changed.get(path)?.some((range) => range.start <= end && start <= range.end) ?? false;
}


/***/ }),

/***/ 72566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty, commandFence */
/**
 * Workflow commands: what a step says to the runner on standard output, and how text of others is kept from saying it.
 *
 * The runner reads two forms: `::name key=value::data` at the start of a line (after white space), and the old
 * `##[name key=value;]data` anywhere in a line.
 */
/** One line without a line break. Properties that are undefined or empty are left out. */
function workflowCommand(name, data = '', properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
}
/** The percent sign goes first here and last when the runner decodes. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** What .NET's string comparison passes over when it looks for the marks of a command. */
const UNSEEN = String.raw `[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*`;
const OLD_FORM = new RegExp(`#${UNSEEN}#${UNSEEN}\\[`, 'gu');
const NEW_FORM = new RegExp(String.raw `^([\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*):${UNSEEN}:`, 'u');
/**
 * Other people's text as it can be printed: in no line of it does either form of a command survive. A space splits the
 * marks, since the runner may pass over characters of no width. A lone carriage return counts as a line break for the
 * runner, so it becomes one. Text without any marks is given back as it is.
 */
function neutralise(text) {
    if (!/[\r\n]/.test(text))
        return neutraliseLine(text);
    return text
        .split(/\r\n|\r|\n/)
        .map(neutraliseLine)
        .join('\n');
}
function neutraliseLine(line) {
    const text = line.includes('#') ? line.replace(OLD_FORM, '## [') : line;
    return text.includes(':') ? text.replace(NEW_FORM, '$1: :') : text;
}
/**
 * The token must be one that nobody can print by guess: 32 hexadecimal digits of 16 random bytes. The runner masks it
 * from then on.
 */
function commandFence(randomBytes) {
    const token = Buffer.from(randomBytes(16)).toString('hex');
    return { open: workflowCommand('stop-commands', token), close: `::${token}::` };
}


/***/ })

};

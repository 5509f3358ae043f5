export const id = 8383;
export const ids = [8383];
export const modules = {

/***/ 78383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveView: () => (/* binding */ createLiveView)
});

// EXTERNAL MODULE: ./build/flow/states.js
var states = __webpack_require__(79543);
// EXTERNAL MODULE: ./build/util/iso-duration.js
var iso_duration = __webpack_require__(60185);
// EXTERNAL MODULE: ./build/cli/terminal/line.js
var line = __webpack_require__(76702);
;// CONCATENATED MODULE: ./build/cli/terminal/live-screen.js
/** The bottom of a terminal that is drawn again and again, with permanent text scrolling by above it. */
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** Terminals that know it show what lies between at once; the others pass over it. */
const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';
const ERASE_LINE = '\u001b[K';
const ERASE_BELOW = '\u001b[J';
class LiveScreen {
    #stream;
    /** What stands on the screen now, below the permanent text. */
    #drawn = [];
    #hidden = false;
    constructor(stream) {
        this.#stream = stream;
    }
    get columns() {
        return this.#stream.columns ?? 80;
    }
    get rows() {
        return this.#stream.rows ?? 24;
    }
    /** Writes `permanent` (whole lines) above, and the lines in place of those drawn before, in one piece. */
    draw(lines, permanent = '') {
        const up = this.#rowsDrawn();
        const body = lines.map((line) => `${line.text}${ERASE_LINE}\n`).join('');
        // Permanent lines may be longer than what they overwrite, and may wrap: below them is erased first.
        const above = permanent === '' ? '' : `${ERASE_BELOW}${permanent}`;
        const cursor = this.#hidden || lines.length === 0 ? '' : HIDE_CURSOR;
        if (lines.length > 0)
            this.#hidden = true;
        this.#stream.write(`${BEGIN}${cursor}${up === 0 ? '' : `\u001b[${up}A`}\r${above}${body}${ERASE_BELOW}${END}`);
        this.#drawn = lines;
    }
    /** Takes the drawn part away and gives the cursor back. */
    close(permanent = '') {
        if (this.#drawn.length > 0 || permanent !== '')
            this.draw([], permanent);
        this.restoreCursor();
    }
    /** All that may be done when the process is about to go. */
    restoreCursor() {
        if (!this.#hidden)
            return;
        this.#hidden = false;
        this.#stream.write(SHOW_CURSOR);
    }
    /** Rows that the drawn lines take now: a terminal made narrower has broken them. */
    #rowsDrawn() {
        const columns = Math.max(1, this.columns);
        return this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.width / columns)), 0);
    }
}

// EXTERNAL MODULE: ./build/cli/terminal/log-line.js
var log_line = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/cli/terminal/state-mark.js
var state_mark = __webpack_require__(60181);
// EXTERNAL MODULE: ./build/cli/terminal/task-tree.js
var task_tree = __webpack_require__(20778);
;// CONCATENATED MODULE: ./build/cli/terminal/live-view.js
/** A running execution on a terminal: its log scrolling by, and below it the tree of its task runs, alive. */







/** Milliseconds between frames. */
const FRAME = 80;
/** Log text gathered between frames; more is written at once. */
const LOG_BUFFER = 256 * 1024;
/** Most lines of the tree that stays when all is over. */
const FINAL_HEIGHT = 200;
function createLiveView({ host, style, now, logs = true }) {
    const screen = new LiveScreen(host.stdout);
    const tree = new task_tree/* TaskTree */.W();
    let execution;
    let pending = '';
    let frame = 0;
    let closed = false;
    const title = (width) => {
        if (execution === undefined)
            return (0,line/* makeLine */.Th)([['…', style.dim]], width);
        const end = execution.endDate === undefined ? now() : Date.parse(execution.endDate);
        const running = tree.count((state) => !(0,states/* isTerminal */.H)(state));
        const done = tree.count(states/* isTerminal */.H);
        return (0,line/* makeLine */.Th)([
            [`${(0,state_mark/* stateSign */.J)(execution.state, frame)} `, (0,state_mark/* statePaint */.S)(execution.state, style)],
            [`${execution.namespace}.${execution.flowId}`, style.bold],
            [`  ${execution.state}`, (0,state_mark/* statePaint */.S)(execution.state, style)],
            [`  ${(0,iso_duration/* formatDurationForPeople */.Ek)(end - Date.parse(execution.startDate))}`],
            [`  ${done} done${running === 0 ? '' : `, ${running} running`}`, style.dim],
        ], width);
    };
    const draw = () => {
        // Before the execution begins, the terminal belongs to questions and messages.
        if (closed || (execution === undefined && tree.size === 0 && pending === ''))
            return;
        // One column and two rows are left free: a full last line would make the terminal scroll.
        const width = Math.max(10, screen.columns - 1);
        const lines = tree.render({ width, height: Math.max(3, screen.rows - 3), style, now: now(), frame });
        const text = pending;
        pending = '';
        screen.draw([...lines, title(width)], text);
    };
    const timer = setInterval(() => {
        frame += 1;
        draw();
    }, FRAME);
    timer.unref();
    host.stdout.on?.('resize', draw);
    const forgetExit = host.onExit(() => screen.restoreCursor());
    return {
        onExecution(progress) {
            execution = progress;
        },
        onTaskRun(run) {
            tree.update(run);
        },
        onLog(entry) {
            if (!logs)
                return;
            pending += (0,log_line/* formatLogEntry */.o)(entry, style);
            if (pending.length > LOG_BUFFER)
                draw();
        },
        note(text) {
            if (closed)
                host.stderr.write(text);
            else {
                pending += text;
                draw();
            }
        },
        close() {
            if (closed)
                return;
            closed = true;
            clearInterval(timer);
            host.stdout.off?.('resize', draw);
            forgetExit();
            const width = Math.max(10, screen.columns - 1);
            const lines = tree.render({ width, height: FINAL_HEIGHT, style, now: now() });
            screen.close(pending + lines.map((line) => `${line.text}\n`).join(''));
        },
    };
}


/***/ }),

/***/ 94419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ formatLogEntry)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74628);
/** A log entry as lines of a terminal. */

/** `12:00:01.123 INFO  load  message`, further lines of the message below its first; a line break at the end. */
function formatLogEntry(entry, style) {
    const time = entry.at.slice(11, 23);
    const task = entry.taskId === undefined
        ? ''
        : `${entry.taskId}${entry.value === undefined ? '' : ` = ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(entry.value)}`}  `;
    const head = `${style.dim(time)} ${paintLevel(entry, style)} ${style.cyan(task)}`;
    const [first = '', ...rest] = (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(entry.message)).trimEnd().split('\n');
    const indent = ' '.repeat(time.length + 1 + LEVEL_WIDTH + 1);
    return `${head}${first}\n${rest.map((line) => `${indent}${line}\n`).join('')}`;
}
const LEVEL_WIDTH = 5;
function paintLevel({ level }, style) {
    const text = level.padEnd(LEVEL_WIDTH);
    switch (level) {
        case 'ERROR':
            return style.red(text);
        case 'WARN':
            return style.yellow(text);
        case 'INFO':
            return style.green(text);
        default:
            return style.dim(text);
    }
}


/***/ })

};

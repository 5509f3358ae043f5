export const id = 4674;
export const ids = [4674];
export const modules = {

/***/ 51331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explained),
/* harmony export */   t: () => (/* binding */ explainedLater)
/* harmony export */ });
/* harmony import */ var _expression_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99460);
/* harmony import */ var _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Failures of expression values, Ion and regular expressions as failures of a task. */



/** Runs it at once; what it complains about becomes a TaskFailure that begins with `where`. */
function explained(where, run) {
    try {
        return run();
    }
    catch (error) {
        if (!(error instanceof _expression_errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure))
            throw error;
        const help = error.help === undefined ? '' : `; ${error.help}`;
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`${where}: ${error.message}${help}`, { cause: error });
    }
}
/** The same for what may need a module that is not loaded yet: it is run again once the module is there. */
async function explainedLater(where, run) {
    for (;;) {
        try {
            return explained(where, run);
        }
        catch (error) {
            if (!(error instanceof _expression_define_js__WEBPACK_IMPORTED_MODULE_2__.Pending))
                throw error;
            await error.promise;
        }
    }
}


/***/ }),

/***/ 25301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56575);
/** Reads a stream of bytes as lines of text, a few kilobytes at a time. */

/** Lines without their ends. Java: a line ends with `\n`, `\r` or `\r\n`; what follows the last end is a line when it is not empty. */
async function* readLines(bytes, charset = 'UTF-8') {
    let rest = '';
    let afterReturn = false;
    for await (let piece of (0,_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePieces */ .I)(bytes, charset)) {
        // A `\n` behind the `\r` of the last piece belongs to the same end.
        if (afterReturn && piece.startsWith('\n'))
            piece = piece.slice(1);
        afterReturn = piece.endsWith('\r');
        const lines = piece.split(/\r\n|\n|\r/);
        lines[0] = rest + lines[0];
        rest = lines.pop();
        yield* lines;
    }
    if (rest !== '')
        yield rest;
}


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonToIonTask: () => (/* binding */ jsonToIonTask)
});

// EXTERNAL MODULE: ./build/expression/java/ion.js
var ion = __webpack_require__(70250);
// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/tasks/explained.js
var explained = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/tasks/rows/charset.js
var rows_charset = __webpack_require__(56575);
// EXTERNAL MODULE: ./build/tasks/rows/read-lines.js
var read_lines = __webpack_require__(25301);
// EXTERNAL MODULE: ./build/tasks/serdes/serdes-properties.js
var serdes_properties = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
;// CONCATENATED MODULE: ./build/tasks/serdes/json/read-json-items.js
/** The items of a JSON array, one after the other, without holding the array. */

/** Characters that matter outside of strings, and inside. */
const OUTSIDE = /["[\]{},]/g;
const INSIDE = /\\|"/g;
/** Texts of the items; of anything but an array the whole text. They are not checked to be JSON. */
async function* readJsonItems(pieces) {
    const reader = new ItemReader();
    for await (const piece of pieces)
        yield* reader.read(piece);
    yield* reader.end();
}
class ItemReader {
    #depth = 0;
    #inString = false;
    #escaped = false;
    #item = '';
    /** Undefined until the first character that is no blank. */
    #isArray;
    *read(piece) {
        let text = piece;
        if (this.#isArray === undefined) {
            text = text.trimStart();
            if (text === '')
                return;
            this.#isArray = text.startsWith('[');
        }
        if (!this.#isArray) {
            this.#item += text;
            return;
        }
        let from = 0;
        let at = 0;
        for (;;) {
            if (this.#escaped && at < text.length) {
                at++;
                this.#escaped = false;
            }
            const marks = this.#inString ? INSIDE : OUTSIDE;
            marks.lastIndex = at;
            const mark = marks.exec(text)?.[0];
            if (mark === undefined)
                break;
            at = marks.lastIndex;
            if (mark === '\\')
                this.#escaped = true;
            else if (mark === '"')
                this.#inString = !this.#inString;
            else if (this.#meets(mark)) {
                // The bracket that opens the array and the mark behind an item belong to no item.
                const item = this.#item + text.slice(from, at - 1);
                this.#item = '';
                from = at;
                if (item.trim() !== '')
                    yield item;
            }
        }
        this.#item += text.slice(from);
    }
    /** Whether the mark ends an item, or begins the array. */
    #meets(mark) {
        if (mark === ',')
            return this.#depth === 1;
        if (mark === '[' || mark === '{')
            return this.#depth++ === 0;
        return --this.#depth === 0;
    }
    *end() {
        if (this.#isArray === true && this.#depth > 0) {
            throw new task_failure/* TaskFailure */.E('this is not JSON: the text ends before its array is closed');
        }
        if (this.#item.trim() !== '')
            yield this.#item;
    }
}

;// CONCATENATED MODULE: ./build/tasks/serdes/json/json-to-ion.js
/** Turns JSON into rows. */









const jsonToIonTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.serdes.json.JsonToIon',
    aliases: ['io.kestra.plugin.serdes.json.JsonReader'],
    title: 'Turn JSON into rows.',
    description: 'Takes one value a line, or with `newLine: false` an array whose items become rows; any other value is one row. Both are streamed.',
    properties: {
        from: serdes_properties/* fromProperty */.yW,
        newLine: (0,property/* boolean */.zM)({ description: 'Whether every line is a value of its own.', default: true }),
        charset: serdes_properties/* charsetProperty */.kA,
    },
    outputs: serdes_properties/* uriOutput */.kF,
    examples: [
        {
            title: 'Rows of a JSON array',
            flow: `id: json_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .json
    content: |
      [
        {"name": "pen", "tags": ["a"]},
        {"name": null}
      ]
  - id: rows
    type: io.kestra.plugin.serdes.json.JsonToIon
    from: "{{ outputs.file.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
            expect: { logs: ['{name:"pen",tags:["a"]}', '{name:null}'] },
        },
    ],
    async run({ from, newLine, charset }, context) {
        let count = 0;
        async function* rows() {
            const bytes = await context.storage.open(from);
            const texts = newLine ? (0,read_lines/* readLines */.S)(bytes, charset) : readJsonItems((0,rows_charset/* decodePieces */.I)(bytes, charset));
            let number = 0;
            for await (const text of texts) {
                number++;
                if (text.trim() === '')
                    continue;
                count++;
                const place = `${newLine ? 'line' : 'item'} ${number} of ${from}`;
                yield `${(0,ion.ionText)((0,explained/* explained */.M)(place, () => (0,json_text/* parseJson */.q)(text)))}\n`;
            }
        }
        const result = await (0,serdes_properties/* storeRecords */.KU)('.ion', rows(), context);
        (0,serdes_properties/* countRecords */.qJ)(count, context);
        return result;
    },
});


/***/ })

};

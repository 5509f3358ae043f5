export const id = 4010;
export const ids = [4010];
export const modules = {

/***/ 24082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promptInputs: () => (/* binding */ promptInputs),
/* harmony export */   terminalQuestions: () => (/* binding */ terminalQuestions)
/* harmony export */ });
/* harmony import */ var _engine_inputs_input_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29058);
/* harmony import */ var _engine_inputs_resolve_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
/** Asks a person at the terminal for inputs that are missing or wrong, each in the way of its type. */


/**
 * Asks until everything fits: one input at a time in the order of the flow, so that an input that depends on another is
 * asked for only when its condition holds. Gives all raw values, or undefined when the person gave up.
 */
async function promptInputs({ inputs, supplied, ports, problems = [] }, questions) {
    const values = new Map(supplied);
    // While people type, nothing is uploaded: the run itself does that once it has all values.
    const dry = { ...ports, upload: async (_id, path) => `file:///${path}` };
    const known = problems.filter((problem) => problem.kind === 'invalid');
    let asked = false;
    for (;;) {
        const { states, errors } = await (0,_engine_inputs_resolve_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInputs */ .e)(inputs, values, dry);
        // Nobody can answer for an expression of the flow that fails: that is left to be reported.
        const problem = known.shift() ?? errors.find((error) => error.kind !== 'expression');
        if (problem === undefined)
            return asked ? values : undefined;
        const state = states.find((candidate) => candidate.input.id === problem.id);
        if (state === undefined)
            return undefined;
        const answer = await ask(state, problem, values.get(problem.id), questions);
        if (typeof answer === 'symbol')
            return undefined;
        asked = true;
        values.set(state.input.id, answer);
    }
}
async function ask(state, problem, before, questions) {
    const { input, choices } = state;
    if (problem.kind === 'invalid')
        questions.error(problem.message);
    const message = questionOf(input);
    // What was wrong is offered again, to be put right instead of typed anew.
    const prefill = typeof before === 'string' && input.type !== 'SECRET' ? before : prefillOf(input);
    const options = choices.map((choice) => ({ value: choice.value, label: choice.label ?? choice.value }));
    switch (input.type) {
        case 'SECRET':
            return await questions.password({ message, validate: required });
        case 'BOOL':
        case 'BOOLEAN':
            return await questions.confirm({ message, initialValue: prefill === 'true' });
        case 'SELECT':
        case 'ENUM': {
            if (options.length === 0)
                break;
            const free = input.allowCustomValue ? [{ value: CUSTOM, label: 'another value …' }] : [];
            const picked = await questions.select({
                message,
                options: [...options, ...free],
                ...(prefill === undefined ? {} : { initialValue: prefill }),
            });
            return picked === CUSTOM ? await questions.text({ message, validate: required }) : picked;
        }
        case 'MULTISELECT':
            if (options.length === 0)
                break;
            return await questions.multiselect({ message, options, required: input.required });
        default:
    }
    return await questions.text({
        message,
        placeholder: _engine_inputs_input_type_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_TYPE_HELP */ .u[input.type].example,
        ...(prefill === undefined ? {} : { initialValue: prefill }),
        validate: (value) => (input.type === 'STRING' || input.type === 'EMAIL' ? undefined : required(value)),
    });
}
/** No text that a list of choices would hold. */
const CUSTOM = '\u0000custom';
function required(value) {
    return value === undefined || value.trim() === '' ? 'A value is needed' : undefined;
}
/** `Region of the bucket (region, STRING)`. */
function questionOf(input) {
    const name = input.displayName ?? input.description?.trim().split('\n')[0];
    return name === undefined || name === ''
        ? `${input.id} (${input.type})`
        : `${name} (${input.id}, ${input.type})`;
}
/** Kestra: a suggestion for people; expressions in it are for its own forms. */
function prefillOf(input) {
    const { prefill } = input;
    if (prefill === undefined || prefill === null)
        return undefined;
    const text = typeof prefill === 'string'
        ? prefill
        : typeof prefill === 'object'
            ? JSON.stringify(prefill)
            : String(prefill);
    return text.includes('{{') ? undefined : text;
}
/** Questions on the real terminal; loads @clack/prompts. */
async function terminalQuestions() {
    const clack = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 90625));
    return {
        text: (options) => clack.text(options),
        password: (options) => clack.password(options),
        confirm: (options) => clack.confirm(options),
        select: (options) => clack.select(options),
        multiselect: (options) => clack.multiselect(options),
        error: (message) => clack.log.error(message),
    };
}


/***/ }),

/***/ 46869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/** JSON text to values: keeps the digits of large integers and the difference between `1` and `1.0`. */


/** Kestra's JSON reader stops here as well. */
const MAX_DEPTH = 1000;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/**
 * First JSON value of the text. Kestra: text behind it is ignored.
 * @throws RuntimeFailure saying what was found and where
 */
function parseJson(text) {
    return new JsonReader(text).first();
}
/** The whole text is one JSON value. */
function isJson(text) {
    try {
        new JsonReader(text).only();
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure)
            return false;
        throw error;
    }
}
class JsonReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    first() {
        return this.#value(0);
    }
    only() {
        const value = this.#value(0);
        this.#skipSpace();
        if (this.#at < this.#text.length)
            this.#fail();
        return value;
    }
    #fail() {
        const found = this.#text[this.#at];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(found === undefined
            ? 'this is not JSON: the text ends too early'
            : `this is not JSON: found ${JSON.stringify(found)} at offset ${this.#at}`);
    }
    #skipSpace() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
            this.#at++;
        }
    }
    #value(depth) {
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`this JSON is nested deeper than ${MAX_DEPTH} levels`);
        this.#skipSpace();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#map(depth);
            case '[':
                return this.#list(depth);
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at) || /\w/.test(this.#text[this.#at + word.length] ?? ''))
            this.#fail();
        this.#at += word.length;
        return value;
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const match = NUMBER.exec(this.#text);
        if (match === null || /[\w.]/.test(this.#text[NUMBER.lastIndex] ?? ''))
            this.#fail();
        this.#at = NUMBER.lastIndex;
        if (match[1] !== undefined || match[2] !== undefined)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(Number(match[0]));
        const small = Number(match[0]);
        // Kestra: integers beyond 64 bits keep their digits.
        return Number.isSafeInteger(small) ? (small === 0 ? 0 : small) : BigInt(match[0]);
    }
    #string() {
        let result = '';
        this.#at++;
        for (;;) {
            PLAIN.lastIndex = this.#at;
            const plain = PLAIN.exec(this.#text)[0];
            result += plain;
            this.#at += plain.length;
            const char = this.#text[this.#at];
            if (char === '"') {
                this.#at++;
                return result;
            }
            if (char !== '\\')
                this.#fail();
            result += this.#escape();
        }
    }
    #escape() {
        const char = this.#text[this.#at + 1] ?? '';
        if (char === 'u') {
            const hex = this.#text.slice(this.#at + 2, this.#at + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(hex))
                this.#fail();
            this.#at += 6;
            return String.fromCharCode(Number.parseInt(hex, 16));
        }
        const value = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined;
        if (value === undefined)
            this.#fail();
        this.#at += 2;
        return value;
    }
    #list(depth) {
        const items = [];
        this.#at++;
        this.#skipSpace();
        if (this.#text[this.#at] === ']') {
            this.#at++;
            return items;
        }
        for (;;) {
            items.push(this.#value(depth + 1));
            this.#skipSpace();
            const char = this.#text[this.#at];
            if (char !== ',' && char !== ']')
                this.#fail();
            this.#at++;
            if (char === ']')
                return items;
        }
    }
    #map(depth) {
        const map = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.emptyMap)();
        this.#at++;
        this.#skipSpace();
        if (this.#text[this.#at] === '}') {
            this.#at++;
            return map;
        }
        for (;;) {
            this.#skipSpace();
            if (this.#text[this.#at] !== '"')
                this.#fail();
            const key = this.#string();
            this.#skipSpace();
            if (this.#text[this.#at] !== ':')
                this.#fail();
            this.#at++;
            map[key] = this.#value(depth + 1);
            this.#skipSpace();
            const char = this.#text[this.#at];
            if (char !== ',' && char !== '}')
                this.#fail();
            this.#at++;
            if (char === '}')
                return map;
        }
    }
}


/***/ })

};

export const id = 8245;
export const ids = [8245,5012];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 53088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   m: () => (/* binding */ isUsageError)
/* harmony export */ });
/** Something the caller asked for that cannot be: a flow that is not there, a folder that is missing, a wrong setting. */
const BRAND = Symbol.for('gitestra.UsageError');
class UsageError extends Error {
    [BRAND] = true;
    /** What to write instead. */
    help;
    constructor(message, help, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'UsageError';
        this.help = help;
    }
}
function isUsageError(error) {
    return typeof error === 'object' && error !== null && error[BRAND] === true;
}


/***/ }),

/***/ 17903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CommandFailure)
/* harmony export */ });
/** Something failed for a reason outside of Gitestra: a file, a network, a repository. Exit status 1, no stack. */
class CommandFailure extends Error {
    help;
    constructor(message, help, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'CommandFailure';
        this.help = help;
    }
}


/***/ }),

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ EXIT_SUCCESS),
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Ri: () => (/* binding */ EXIT_USAGE),
/* harmony export */   YU: () => (/* binding */ EXIT_FAULT),
/* harmony export */   hj: () => (/* binding */ EXIT_FAILED)
/* harmony export */ });
/** The shape of a command: what it takes, how its help reads, what it does. One file a command, loaded when it is called. */
function defineCommand(command) {
    return { kind: 'command', ...command };
}
function isGroup(entry) {
    return 'commands' in entry;
}
const EXIT_SUCCESS = 0;
/** The execution FAILED, was KILLED or CANCELLED; or validation found errors. */
const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
/** A fault of Gitestra. */
const EXIT_FAULT = 3;


/***/ }),

/***/ 49464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  N: () => (/* binding */ reportError)
});

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(53088);
// EXTERNAL MODULE: ./build/storage/storage-error.js
var storage_error = __webpack_require__(95012);
// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/util/version.js
var version = __webpack_require__(36777);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/command-failure.js
var command_failure = __webpack_require__(17903);
;// CONCATENATED MODULE: ./build/cli/command-table.js
/** All commands. What stands here is loaded at every start; everything else only when it is called. */
const COMMANDS = {
    run: { summary: 'Run a flow', load: () => __webpack_require__.e(/* import() */ 2853).then(__webpack_require__.bind(__webpack_require__, 32853)).then((module) => module.run) },
    resume: {
        summary: 'Go on with an execution that was interrupted',
        load: () => __webpack_require__.e(/* import() */ 3693).then(__webpack_require__.bind(__webpack_require__, 73693)).then((module) => module.resume),
    },
    validate: {
        summary: 'Check flows without running anything',
        load: () => __webpack_require__.e(/* import() */ 8904).then(__webpack_require__.bind(__webpack_require__, 48904)).then((module) => module.validate),
    },
    graph: {
        summary: 'Draw the topology of a flow',
        load: () => __webpack_require__.e(/* import() */ 8868).then(__webpack_require__.bind(__webpack_require__, 98868)).then((module) => module.graph),
    },
    render: {
        summary: 'Evaluate an expression',
        load: () => __webpack_require__.e(/* import() */ 4462).then(__webpack_require__.bind(__webpack_require__, 64462)).then((module) => module.render),
    },
    executions: {
        summary: 'Look at past executions',
        commands: {
            list: {
                summary: 'List executions, newest first',
                load: () => __webpack_require__.e(/* import() */ 7122).then(__webpack_require__.bind(__webpack_require__, 97122)).then((module) => module.executionsList),
            },
            show: {
                summary: 'Show one execution: result, task runs, failures',
                load: () => Promise.all(/* import() */[__webpack_require__.e(6120), __webpack_require__.e(778), __webpack_require__.e(5483)]).then(__webpack_require__.bind(__webpack_require__, 65483)).then((module) => module.executionsShow),
            },
            logs: {
                summary: 'Print the log of an execution',
                load: () => __webpack_require__.e(/* import() */ 2721).then(__webpack_require__.bind(__webpack_require__, 2721)).then((module) => module.executionsLogs),
            },
            outputs: {
                summary: 'Print the outputs of an execution or of a task',
                load: () => __webpack_require__.e(/* import() */ 7390).then(__webpack_require__.bind(__webpack_require__, 97390)).then((module) => module.executionsOutputs),
            },
        },
    },
};

// EXTERNAL MODULE: ./build/cli/parse-options.js
var parse_options = __webpack_require__(60601);
// EXTERNAL MODULE: ./build/cli/sentence.js
var sentence = __webpack_require__(19884);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/report/style.js
var style = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/cli/terminal/terminal.js
/** What a command writes with: standard output and error, colours where they are wanted, width and height. */


function createTerminal(host, options = {}) {
    const wanted = options.color ?? true;
    return {
        out: (text) => void host.stdout.write(text),
        err: (text) => void host.stderr.write(text),
        style: styleFor(host.stdout, host, wanted),
        errStyle: styleFor(host.stderr, host, wanted),
        get interactive() {
            return host.stdout.isTTY === true && host.stdin.isTTY === true && !isCi(host);
        },
        live: host.stdout.isTTY === true && host.env.TERM !== 'dumb' && !isCi(host),
    };
}
/** NO_COLOR wins, then FORCE_COLOR, then what the stream is. */
function styleFor(stream, { env }, wanted) {
    const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
    const refused = !wanted || (env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.FORCE_COLOR === '0';
    const able = stream.isTTY === true && env.TERM !== 'dumb';
    return !refused && (forced || able) ? picocolors.createColors(true) : style/* plainStyle */.s;
}
function isCi({ env }) {
    return env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
}

;// CONCATENATED MODULE: ./build/cli/main.js
/** The program: finds the command, parses its options, runs it, and turns whatever comes out into an exit status. */










/** Never rejects: the exit status tells. */
async function main(host, table = COMMANDS) {
    const color = !host.argv.includes('--no-color');
    const terminal = createTerminal(host, { color });
    let name = '';
    try {
        const [first, ...rest] = host.argv;
        if (first === undefined ||
            first === '--help' ||
            first === '-h' ||
            (first === 'help' && rest.length === 0)) {
            const { programHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
            terminal.out(programHelp(table, version/* VERSION */.x, terminal.style));
            return first === undefined ? cli_command/* EXIT_USAGE */.Ri : cli_command/* EXIT_SUCCESS */.DD;
        }
        if (first === '--version' || first === '-V') {
            terminal.out(`${version/* VERSION */.x}\n`);
            return cli_command/* EXIT_SUCCESS */.DD;
        }
        // `gitestra help run` is `gitestra run --help`.
        const words = first === 'help' ? [...rest, '--help'] : [...host.argv];
        const found = findCommand(words, table);
        name = found.name;
        if ((0,cli_command/* isGroup */.IZ)(found.entry))
            return await showGroup(found.name, found.entry, found.args, terminal);
        return await runCommand(found.name, await found.entry.load(), found.args, host, terminal);
    }
    catch (error) {
        return await reportError(error, host, terminal, name);
    }
}
async function runCommand(name, command, args, host, terminal) {
    const { options, globals, operands } = (0,parse_options/* parseOptions */.Ac)(command, args);
    if (globals.help) {
        const { commandHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
        terminal.out(commandHelp(name, command, terminal.style));
        return cli_command/* EXIT_SUCCESS */.DD;
    }
    return await command.run({ options, operands, host, terminal });
}
async function showGroup(name, group, args, terminal) {
    const [first] = args;
    if (first !== undefined && !first.startsWith('-'))
        throw unknownCommand(first, Object.keys(group.commands), `gitestra ${name}`);
    const { groupHelp } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654));
    terminal.out(groupHelp(name, group, terminal.style));
    return args.includes('--help') || args.includes('-h') ? cli_command/* EXIT_SUCCESS */.DD : cli_command/* EXIT_USAGE */.Ri;
}
function findCommand(words, table) {
    const [first = '', second, ...rest] = words;
    const entry = Object.hasOwn(table, first) ? table[first] : undefined;
    if (entry === undefined) {
        if (first.startsWith('-'))
            throw new usage_error/* UsageError */.e(`The command comes first, options behind it: gitestra <command> ${first}`);
        throw unknownCommand(first, Object.keys(table), 'gitestra');
    }
    if ((0,cli_command/* isGroup */.IZ)(entry) && second !== undefined && Object.hasOwn(entry.commands, second)) {
        return { name: `${first} ${second}`, entry: entry.commands[second], args: rest };
    }
    return { name: first, entry, args: words.slice(1) };
}
function unknownCommand(given, known, program) {
    const close = (0,nearest/* nearestAll */.s)(given, known);
    if (close.length > 0)
        return new usage_error/* UsageError */.e(`There is no command “${given}”`, `Did you mean ${program} ${close[0]}?`);
    // Who names a flow at once wants it run.
    const help = /\.ya?ml$|^[a-z][a-z0-9._-]*\.[A-Za-z0-9._-]+$/.test(given)
        ? `To run a flow, write: gitestra run ${given}`
        : `Commands are ${known.join(', ')}`;
    return new usage_error/* UsageError */.e(`There is no command “${given}”`, help);
}
/** Says what went wrong on the error stream, a stack only to those who ask for it; gives the exit status. */
async function reportError(error, host, terminal = createTerminal(host), name = '') {
    const { red, dim } = terminal.errStyle;
    const line = (message, help) => {
        terminal.err(`${red('✖')} ${(0,sentence/* sentence */.e)(message)}\n`);
        if (help !== undefined)
            terminal.err(`  ${(0,sentence/* sentence */.e)(help)}\n`);
    };
    const debug = host.argv.includes('--debug') || (host.env.GITESTRA_DEBUG ?? '') !== '';
    const stack = () => {
        if (debug)
            terminal.err(`${dim(stackOf(error))}\n`);
    };
    if ((0,usage_error/* isUsageError */.m)(error)) {
        const { diagnostics } = error;
        if (diagnostics !== undefined && diagnostics.length > 0) {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 9723).then(__webpack_require__.bind(__webpack_require__, 49723));
            terminal.err(`${renderPretty(diagnostics, { style: terminal.errStyle })}\n`);
            return cli_command/* EXIT_USAGE */.Ri;
        }
        line(error.message, error.help);
        terminal.err(dim(`  ${name === '' ? 'gitestra --help' : `gitestra ${name} --help`} shows how it is used\n`));
        return cli_command/* EXIT_USAGE */.Ri;
    }
    if (error instanceof command_failure/* CommandFailure */.q) {
        line(error.message, error.help);
        stack();
        return cli_command/* EXIT_FAILED */.hj;
    }
    if ((0,storage_error/* isStorageError */.El)(error)) {
        line(error.message);
        stack();
        return error.code === 'execution-not-found' ? cli_command/* EXIT_USAGE */.Ri : cli_command/* EXIT_FAILED */.hj;
    }
    const message = error instanceof Error ? error.message : String(error);
    line(`A fault of Gitestra: ${message.split('\n')[0]}`, debug ? undefined : 'Please report it, with what this prints when --debug is added');
    stack();
    return cli_command/* EXIT_FAULT */.YU;
}
function stackOf(error) {
    const parts = [];
    for (let at = error; at !== undefined && parts.length < 5; at = at.cause) {
        parts.push(at instanceof Error ? (at.stack ?? at.message) : String(at));
        if (typeof at !== 'object' || at === null)
            break;
    }
    return parts.join('\ncaused by ');
}


/***/ }),

/***/ 60601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   PA: () => (/* binding */ GLOBAL_OPTIONS)
/* harmony export */ });
/* unused harmony export listOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53088);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20795);
/** Arguments of a command to its options and operands; every mistake gets the name that was most likely meant. */



/** Options that every command has. */
const GLOBAL_OPTIONS = {
    help: { type: 'boolean', short: 'h', description: 'Show this help' },
    'no-color': { type: 'boolean', description: 'Write without colours, as NO_COLOR=1 does' },
    debug: {
        type: 'boolean',
        description: 'Show where an unexpected fault comes from, as GITESTRA_DEBUG=1 does',
    },
};
/** Throws a UsageError. Asked for help, it does not complain about anything else. */
function parseOptions(command, args) {
    const definitions = { ...command.options, ...GLOBAL_OPTIONS };
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(definitions).map(([name, { type, short }]) => [
            name,
            { type, ...(short === undefined ? {} : { short }) },
        ])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const operands = [];
    const mistakes = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : undefined;
        const mistake = definition === undefined
            ? unknownOption(token.rawName, definitions)
            : accept(values, token, definition, definitions);
        if (mistake !== undefined)
            mistakes.push(mistake);
    }
    const globals = Object.fromEntries(Object.keys(GLOBAL_OPTIONS).map((name) => [name, values[name] === true]));
    if (globals.help !== true) {
        if (mistakes[0] !== undefined)
            throw mistakes[0];
        checkOperands(command, operands);
    }
    for (const [name, definition] of Object.entries(command.options)) {
        if (definition.type === 'boolean')
            values[name] ??= false;
        else if (definition.multiple === true)
            values[name] ??= [];
    }
    return {
        options: values,
        globals: globals,
        operands,
    };
}
function accept(values, token, definition, definitions) {
    const { name, rawName, value } = token;
    if (definition.type === 'boolean') {
        if (value !== undefined)
            return new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${rawName} takes no value, but was given “${value}”`);
        values[name] = true;
        return undefined;
    }
    if (value === undefined || (token.inlineValue !== true && looksLikeOption(value, definitions))) {
        return new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${rawName} needs a value`, `Write ${rawName} ${definition.value}`);
    }
    if (definition.choices !== undefined && !definition.choices.includes(value)) {
        const close = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, definition.choices);
        return new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${rawName} cannot be “${value}”`, close === undefined
            ? `It takes ${listOf(definition.choices)}`
            : `Did you mean ${close}? It takes ${listOf(definition.choices)}`);
    }
    if (definition.multiple === true) {
        const list = (values[name] ?? []);
        list.push(value);
        values[name] = list;
    }
    else
        values[name] = value;
    return undefined;
}
function looksLikeOption(value, definitions) {
    const long = /^--([^=]+)/.exec(value)?.[1];
    if (long !== undefined)
        return Object.hasOwn(definitions, long);
    const short = /^-([A-Za-z])$/.exec(value)?.[1];
    return short !== undefined && Object.values(definitions).some((definition) => definition.short === short);
}
function unknownOption(rawName, definitions) {
    const names = Object.keys(definitions).map((name) => `--${name}`);
    const close = rawName.startsWith('--') ? (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(rawName, names) : undefined;
    return new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`There is no option ${rawName}`, close === undefined ? undefined : `Did you mean ${close}?`);
}
function checkOperands(command, operands) {
    const { min, max, missing } = command.operands;
    if (operands.length < min)
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`Missing: ${missing ?? command.operands.usage}`);
    if (max !== undefined && operands.length > max) {
        const extra = operands.slice(max).map((operand) => `“${operand}”`);
        throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${extra.join(' ')} ${extra.length === 1 ? 'is' : 'are'} too much: this command takes ${max === 0 ? 'only options' : command.operands.usage}`, operands.slice(max).some((operand) => operand.includes('='))
            ? 'Inputs are written -i id=value'
            : undefined);
    }
}
function listOf(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}


/***/ }),

/***/ 19884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/**
 * Messages come from many places, some in the middle of a sentence; a line of the terminal begins like one.
 * A first word that is a path or a name (`flows/etl.yaml`, `my-input`) stays as it is.
 */
function sentence(text) {
    return /^[a-z]+(?![^\s,:;.!?]|[:.]\S)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}


/***/ }),

/***/ 68245:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49464);
/** Entry of the built program: connects the command line with the process it runs in. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Who asks to be told of interrupts is in the middle of an execution. */
let executes = false;
const host = {
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    // Opening it costs time that only few commands have a use for.
    get stdin() {
        return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    onInterrupt(listener) {
        executes = true;
        const handlers = SIGNALS.map((signal) => [signal, () => listener(signal)]);
        for (const [signal, handler] of handlers)
            process.on(signal, handler);
        return () => {
            for (const [signal, handler] of handlers)
                process.off(signal, handler);
        };
    },
    onExit(listener) {
        process.on('exit', listener);
        return () => process.off('exit', listener);
    },
    exit: (status) => process.exit(status),
};
// Who reads may stop reading (`| head`): that is no fault of anybody. An execution goes on unwatched, and its state is
// still what the exit status tells.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        if (!executes)
            process.exit(process.exitCode ?? 0);
    });
}
// What escapes every handler is a fault too, and says so in the same words.
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
        void (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .reportError */ .N)(error, host).then((status) => process.exit(status));
    });
}
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(host);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/** Colour as a port: what reports ask of a terminal. The functions of picocolors fit as they are. */
const asIs = (text) => text;
/** No colour at all: files, pipes, NO_COLOR. */
const plainStyle = {
    bold: asIs,
    dim: asIs,
    red: asIs,
    yellow: asIs,
    green: asIs,
    cyan: asIs,
    underline: asIs,
};


/***/ }),

/***/ 95012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ isStorageError),
/* harmony export */   Zo: () => (/* binding */ describeSystemError),
/* harmony export */   aq: () => (/* binding */ StorageError)
/* harmony export */ });
/** Something on the disk that the user must put right: a folder that cannot be written, a journal that is damaged. */
const BRAND = Symbol.for('gitestra.StorageError');
/** The message is a whole sentence for people; no stack is needed to act on it. */
class StorageError extends Error {
    [BRAND] = true;
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'StorageError';
        this.code = code;
    }
}
function isStorageError(error) {
    return typeof error === 'object' && error !== null && error[BRAND] === true;
}
/** What a failed system call means, in words: `EACCES` is nothing a user should have to look up. */
function describeSystemError(error) {
    const { code, message } = error;
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        case 'EROFS':
            return 'the file system is read-only';
        case 'ENOSPC':
            return 'the disk is full';
        case 'ENOTDIR':
            return 'a part of the path is a file, not a folder';
        case 'EISDIR':
            return 'it is a folder, not a file';
        case 'ENOENT':
            return 'there is no such file or folder';
        case 'ENAMETOOLONG':
            return 'the name is too long';
        default:
            return code === undefined ? String(message ?? error) : `${code}: ${message ?? ''}`;
    }
}


/***/ }),

/***/ 20795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   s: () => (/* binding */ nearestAll)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** Finds the known name that a misspelt one most likely meant. */

/**
 * The candidate closest to `name`, or undefined when none is close enough to be worth offering
 * (more than a third of the letters differ, or all of them). Case alone never counts as a difference.
 */
function nearest(name, candidates) {
    return nearestAll(name, candidates, 1)[0];
}
/** Up to `limit` candidates worth offering, closest first; ties keep the order of `candidates`. */
function nearestAll(name, candidates, limit = 3) {
    const wanted = name.toLowerCase();
    const allowed = Math.max(1, Math.floor(wanted.length / 3));
    const scored = [];
    for (const candidate of candidates) {
        const lower = candidate.toLowerCase();
        if (Math.abs(lower.length - wanted.length) > allowed)
            continue;
        const score = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, lower);
        if (score <= allowed && score < wanted.length)
            scored.push({ candidate, score });
    }
    return scored
        .sort((a, b) => a.score - b.score)
        .slice(0, limit)
        .map((entry) => entry.candidate);
}


/***/ }),

/***/ 36777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the program. A test keeps it equal to package.json's, which is not there where the program runs. */
const VERSION = '0.1.0';


/***/ })

};

export const id = 7671;
export const ids = [7671];
export const modules = {

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

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/github/annotations.js
var annotations = __webpack_require__(68492);
// EXTERNAL MODULE: ./build/report/frame.js
var report_frame = __webpack_require__(92890);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/markdown-summary.js + 1 modules
var markdown_summary = __webpack_require__(57982);
// EXTERNAL MODULE: ./build/report/pretty.js
var pretty = __webpack_require__(49723);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/markdown-validation.js
/**
 * The summary of a validation for the page of a GitHub job: counts, one table a file, and the frames to open.
 *
 * When the whole is too large, first the frames go, from the last file upwards, then whole files; how many is said.
 */





const ICONS = { error: '❌', warning: '⚠️', info: 'ℹ️' };
function renderValidationSummary(diagnostics, options = {}) {
    const counts = (0,pretty/* countDiagnostics */.ii)(diagnostics);
    const head = `## ${counts.errors > 0 ? '❌' : counts.warnings > 0 ? '⚠️' : '✅'} ${title(counts, options.files)}\n`;
    const groups = [...(0,pretty/* groupByFile */.XQ)(diagnostics).values()].sort((a, b) => weight(b) - weight(a));
    const budget = (options.budget ?? markdown_summary/* SUMMARY_BUDGET */.p) - Buffer.byteLength(head) - 200;
    const tables = groups.map((group) => fileTable(group, options));
    const kept = fitting(tables, budget);
    let room = budget - size(tables.slice(0, kept));
    const parts = tables.slice(0, kept).map((text, index) => {
        const withFrames = `${text}\n\n${markdown_validation_frames(groups[index])}`;
        const more = Buffer.byteLength(withFrames) - Buffer.byteLength(text);
        if (more > room)
            return text;
        room -= more;
        return withFrames;
    });
    if (kept < tables.length)
        parts.push(`… and ${(0,printable.count)(tables.length - kept, 'more file')} with problems.`);
    return `${[head.trimEnd(), ...parts].join('\n\n')}\n`;
}
function title(counts, files) {
    const checked = files === undefined ? '' : `${(0,printable.count)(files, 'file')} checked: `;
    const parts = [];
    if (counts.errors > 0)
        parts.push((0,printable.count)(counts.errors, 'error'));
    if (counts.warnings > 0)
        parts.push((0,printable.count)(counts.warnings, 'warning'));
    if (counts.infos > 0)
        parts.push((0,printable.count)(counts.infos, 'note'));
    return `${checked}${parts.length === 0 ? 'no problems found' : parts.join(', ')}`;
}
/** Files with errors come first. */
function weight(group) {
    return group.some((one) => one.severity === 'error')
        ? 2
        : group.some((one) => one.severity === 'warning')
            ? 1
            : 0;
}
const MOST_ROWS = 100;
function fileTable(group, options) {
    const path = group[0].file.path;
    const rows = group.slice(0, MOST_ROWS).map((diagnostic) => {
        const { line, column } = diagnostic.file.position(diagnostic.span.start);
        const help = diagnostic.help === undefined ? '' : `<br>${(0,markdown/* sentence */.em)((0,printable/* truncate */.xv)(diagnostic.help, 500))}`;
        return [
            ICONS[diagnostic.severity],
            blobLink(`${line}:${column}`, path, line, options),
            `${(0,markdown/* sentence */.em)((0,printable/* truncate */.xv)(diagnostic.message, 1_000))}${help}`,
            (0,markdown/* code */.aY)(diagnostic.code),
        ];
    });
    const more = group.length > rows.length ? `\n\n… and ${group.length - rows.length} more in this file.` : '';
    return `### ${(0,markdown/* code */.aY)(path)}\n\n${(0,markdown/* table */.tp)(['', 'Place', 'Problem', 'Rule'], rows)}${more}`;
}
function markdown_validation_frames(group) {
    const blocks = group.slice(0, 30).map((diagnostic) => {
        const lines = (0,report_frame/* codeLines */.zo)(diagnostic.file, diagnostic.span);
        const gutter = Math.max(...lines.map((line) => String(line.number ?? '').length));
        const text = lines.map((line) => `${String(line.number ?? '').padStart(gutter)} | ${line.text}`.trimEnd());
        return `${text.join('\n')}\n${' '.repeat(gutter)} = ${diagnostic.code}: ${diagnostic.message}`;
    });
    return (0,markdown/* details */.zH)('Source', (0,markdown/* fence */.EU)(blocks.join('\n\n')));
}
function blobLink(text, path, line, options) {
    const { repositoryUrl, commit } = options;
    if (repositoryUrl === undefined || commit === undefined)
        return text;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return (0,markdown/* link */.nf)(text, `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}#L${line}`);
}
function fitting(texts, budget) {
    let used = 0;
    for (const [index, text] of texts.entries()) {
        used += Buffer.byteLength(text) + 2;
        if (used > budget)
            return index;
    }
    return texts.length;
}
function size(texts) {
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
}

// EXTERNAL MODULE: ./build/util/version.js
var version = __webpack_require__(36777);
;// CONCATENATED MODULE: ./build/action/validate-command.js
/** `command: validate`: findings as log, annotations on changed lines first, summary and SARIF. Nothing is executed. */







async function validateCommand(host, inputs, event, useCases) {
    const pull = event?.name === 'pull_request' || event?.name === 'pull_request_target' ? event : undefined;
    const outcome = await useCases.validate({
        workspace: host.workspace,
        flowsDir: inputs.flowsDir,
        config: inputs.config,
        flows: inputs.flow,
        baseCommit: pull?.baseSha,
    });
    const { diagnostics, files, changed } = outcome;
    const counts = (0,pretty/* countDiagnostics */.ii)(diagnostics);
    // GitHub's log shows colours although it is no terminal.
    host.text((0,pretty.renderPretty)(diagnostics, { files: files.length, style: picocolors.createColors(true) }));
    if (inputs.annotations)
        host.annotate(...diagnostics.map(annotations.diagnosticAnnotation));
    host.publishAnnotations(changed);
    host.files.setOutput('errors', String(counts.errors));
    host.files.setOutput('warnings', String(counts.warnings));
    host.files.setOutput('summary-path', writeSummary(host, inputs, outcome, pull?.headSha));
    if (inputs.sarif !== undefined)
        await writeSarif(host, inputs.sarif, outcome);
    if (inputs.failOn === 'never')
        return 0;
    return counts.errors > 0 || (inputs.failOn === 'warning' && counts.warnings > 0) ? 1 : 0;
}
function writeSummary(host, inputs, outcome, headCommit) {
    const commit = headCommit ?? host.environment.GITHUB_SHA;
    const text = renderValidationSummary(outcome.diagnostics, {
        files: outcome.files.length,
        ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
        ...(commit === undefined ? {} : { commit }),
    });
    if (inputs.summary)
        host.files.appendSummary(text);
    const unique = Buffer.from(host.process.randomBytes(4)).toString('hex');
    const path = (0,external_node_path_.join)(host.environment.RUNNER_TEMP || '.', `gitestra-validation-${unique}.md`);
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}
async function writeSarif(host, sarif, outcome) {
    const [{ renderSarif }, { sarifRules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150)),
        __webpack_require__.e(/* import() */ 2275).then(__webpack_require__.bind(__webpack_require__, 72275)),
    ]);
    const path = (0,external_node_path_.resolve)(host.workspace, sarif);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, renderSarif(outcome.diagnostics, { version: version/* VERSION */.x, rules: sarifRules() }));
    host.files.setOutput('sarif', path);
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

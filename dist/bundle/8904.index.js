export const id = 8904;
export const ids = [8904];
export const modules = {

/***/ 48904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53088);
/* harmony import */ var _util_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36777);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);
/* harmony import */ var _workspace_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40979);
/** `gitestra validate`: checks flows without rendering or running anything. */




const validate = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    summary: 'Check flows without running anything',
    description: [
        'Checks files and folders of flows, by default the whole folder of flows: YAML, properties, types, expressions, references, namespaces. Nothing is rendered and nothing is run, so flows of strangers are safe to check.',
        'Ends with status 1 when there are errors.',
    ],
    operands: { usage: '[path...]', min: 0 },
    options: {
        format: {
            type: 'string',
            short: 'f',
            value: 'FORMAT',
            choices: ['pretty', 'json', 'sarif', 'github', 'rdjson', 'junit'],
            default: 'pretty',
            description: 'What to print',
        },
        'max-warnings': {
            type: 'string',
            value: 'N',
            description: 'End with status 1 when there are more warnings than this',
        },
        fix: {
            type: 'boolean',
            description: 'Write what is certain to be meant into the files; comments and layout stay',
        },
        upgrade: {
            type: 'boolean',
            description: 'Also say what Kestra 2.0 refuses, and what it wants instead',
        },
        strict: {
            type: 'boolean',
            description: 'Types that Gitestra does not know are errors',
        },
        quiet: { type: 'boolean', short: 'q', description: 'Errors only' },
        ..._workspace_options_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOWS_OPTIONS */ .ru,
    },
    examples: [
        { command: 'gitestra validate', does: 'all flows of ./flows' },
        {
            command: 'gitestra validate flows/company etl.yaml --max-warnings 0',
            does: 'a folder and a file, without warnings',
        },
        { command: 'gitestra validate --fix --upgrade', does: 'rewrites what has a new name in Kestra 2.0' },
        { command: 'gitestra validate --format sarif > gitestra.sarif', does: "for GitHub's code scanning" },
    ],
    async run({ options, operands, host, terminal }) {
        const maxWarnings = options['max-warnings'] === undefined ? undefined : Number(options['max-warnings']);
        if (maxWarnings !== undefined && (!Number.isInteger(maxWarnings) || maxWarnings < 0)) {
            throw new _app_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`--max-warnings must be a whole number, but “${options['max-warnings']}” was given`);
        }
        const [{ openWorkspace }, { validateFlows }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(4425)]).then(__webpack_require__.bind(__webpack_require__, 60115)),
            Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(8815), __webpack_require__.e(6120), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(7053), __webpack_require__.e(1730), __webpack_require__.e(7229), __webpack_require__.e(7074), __webpack_require__.e(4470), __webpack_require__.e(4799)]).then(__webpack_require__.bind(__webpack_require__, 14926)),
        ]);
        const workspace = await openWorkspace({
            ...(0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOptions */ .ms)(host, options),
            flowsDirOptional: operands.length > 0,
        });
        const result = await validateFlows({ paths: operands, fix: options.fix, upgrade: options.upgrade, strict: options.strict }, workspace);
        const all = [...workspace.diagnostics, ...result.diagnostics];
        const diagnostics = options.quiet ? all.filter((diagnostic) => diagnostic.severity === 'error') : all;
        terminal.out(await formatResult({ ...result, diagnostics }, options.format ?? 'pretty', terminal));
        const fixed = result.files.reduce((sum, file) => sum + (file.fixed ?? 0), 0);
        if (fixed > 0) {
            const { count } = await __webpack_require__.e(/* import() */ 4628).then(__webpack_require__.bind(__webpack_require__, 74628));
            const files = result.files.filter((file) => file.fixed !== undefined).length;
            terminal.err(`${terminal.errStyle.green('✔')} ${count(fixed, 'problem')} fixed in ${count(files, 'file')}\n`);
        }
        const warnings = all.filter((diagnostic) => diagnostic.severity === 'warning').length;
        if (all.some((diagnostic) => diagnostic.severity === 'error'))
            return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_FAILED */ .hj;
        if (maxWarnings !== undefined && warnings > maxWarnings) {
            terminal.err(`${terminal.errStyle.red('✖')} ${warnings} warnings, more than the ${maxWarnings} allowed\n`);
            return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_FAILED */ .hj;
        }
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_SUCCESS */ .DD;
    },
});
/** Whole text of the report, with a line break at its end. */
async function formatResult(result, format, terminal) {
    const { diagnostics, files, passedOver } = result;
    switch (format) {
        case 'json': {
            const { renderJson } = await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665));
            return ended(renderJson(diagnostics, { files: files.length }));
        }
        case 'sarif': {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 2769).then(__webpack_require__.bind(__webpack_require__, 35150));
            const { sarifRules } = await __webpack_require__.e(/* import() */ 2275).then(__webpack_require__.bind(__webpack_require__, 72275));
            return ended(renderSarif(diagnostics, { version: _util_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, rules: sarifRules() }));
        }
        case 'github': {
            const { annotationCommand, diagnosticAnnotation } = await __webpack_require__.e(/* import() */ 8492).then(__webpack_require__.bind(__webpack_require__, 68492));
            return diagnostics
                .map((diagnostic) => `${annotationCommand(diagnosticAnnotation(diagnostic))}\n`)
                .join('');
        }
        case 'rdjson': {
            const { renderRdjson } = await __webpack_require__.e(/* import() */ 9067).then(__webpack_require__.bind(__webpack_require__, 49067));
            return ended(renderRdjson(diagnostics));
        }
        case 'junit': {
            const { renderValidationJunit } = await __webpack_require__.e(/* import() */ 9078).then(__webpack_require__.bind(__webpack_require__, 49078));
            return ended(renderValidationJunit(diagnostics, files.map((file) => file.source.path)));
        }
        default: {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 9723).then(__webpack_require__.bind(__webpack_require__, 49723));
            const { count } = await __webpack_require__.e(/* import() */ 4628).then(__webpack_require__.bind(__webpack_require__, 74628));
            const others = passedOver.length === 0
                ? ''
                : terminal.style.dim(`  ${count(passedOver.length, 'YAML file')} passed over: no flows\n`);
            return ended(renderPretty(diagnostics, { style: terminal.style, files: files.length })) + others;
        }
    }
}
function ended(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}


/***/ }),

/***/ 40979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ executionsFolder),
/* harmony export */   LM: () => (/* binding */ EXECUTIONS_OPTIONS),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ms: () => (/* binding */ workspaceOptions),
/* harmony export */   ru: () => (/* binding */ FLOWS_OPTIONS)
/* harmony export */ });
/** Options that several commands share, and what becomes of them. */
const FLOWS_OPTIONS = {
    'flows-dir': {
        type: 'string',
        value: 'DIR',
        description: 'Folder of the flows; its sub-folders are namespaces',
        default: 'flows',
    },
    config: {
        type: 'string',
        value: 'FILE',
        description: 'Configuration in place of the nearest gitestra.yaml',
    },
};
const EXECUTIONS_OPTIONS = {
    'executions-dir': {
        type: 'string',
        value: 'DIR',
        description: 'Folder of executions',
        default: '.gitestra/executions beside gitestra.yaml',
    },
    config: FLOWS_OPTIONS.config,
};
/** What `openWorkspace` takes, from options of those names. */
function workspaceOptions(host, options) {
    return {
        cwd: host.cwd,
        environment: host.env,
        ...(options['flows-dir'] === undefined ? {} : { flowsDir: options['flows-dir'] }),
        ...(options.config === undefined ? {} : { configFile: options.config }),
        ...(options['executions-dir'] === undefined ? {} : { executionsDir: options['executions-dir'] }),
    };
}
/** Folder of executions, found without opening the whole workspace. */
async function executionsFolder(host, options) {
    const [{ loadConfig }, { EXECUTIONS_DIR }, { join, resolve }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4856).then(__webpack_require__.bind(__webpack_require__, 84856)),
        __webpack_require__.e(/* import() */ 9413).then(__webpack_require__.bind(__webpack_require__, 19413)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19)),
    ]);
    const given = options['executions-dir'];
    if (given !== undefined)
        return resolve(host.cwd, given);
    const { root } = await loadConfig(host.cwd, options.config === undefined ? {} : { file: options.config });
    return join(root, EXECUTIONS_DIR);
}
/** A path as the user would write it. */
async function shown(host, path) {
    const { relative } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const short = relative(host.cwd, path);
    return short === '' ? '.' : short.startsWith('..') ? path : short;
}


/***/ })

};

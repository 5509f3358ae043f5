export const id = 8868;
export const ids = [8868];
export const modules = {

/***/ 98868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graph: () => (/* binding */ graph)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _workspace_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40979);
/** `gitestra graph`: the topology of a flow as a tree for the terminal or as Mermaid. */


const graph = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    summary: 'Draw the topology of a flow',
    description: [
        'Prints the tasks of a flow with their branches, dependencies and triggers: as a tree, or as a Mermaid flowchart that GitHub draws in Markdown. Nothing is run.',
    ],
    operands: {
        usage: '<flow>',
        min: 1,
        max: 1,
        missing: 'the flow to draw, by namespace.id or by the path of its file',
    },
    options: {
        format: {
            type: 'string',
            value: 'FORMAT',
            short: 'f',
            choices: ['text', 'mermaid'],
            default: 'text',
            description: 'What to print',
        },
        direction: {
            type: 'string',
            value: 'DIR',
            choices: ['TB', 'LR'],
            default: 'TB',
            description: 'Mermaid only: from top to bottom, or from left to right',
        },
        ..._workspace_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOWS_OPTIONS */ .ru,
    },
    examples: [
        { command: 'gitestra graph company.team.etl', does: 'the tree of a flow' },
        {
            command: 'gitestra graph flows/company/team/etl.yaml --format mermaid',
            does: 'a flowchart for a README',
        },
    ],
    async run({ options, operands, host, terminal }) {
        const [{ openWorkspace }, { findFlow }, { parseFlow }, { flowGraph }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(4425)]).then(__webpack_require__.bind(__webpack_require__, 60115)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496), __webpack_require__.e(115), __webpack_require__.e(9282), __webpack_require__.e(4450)]).then(__webpack_require__.bind(__webpack_require__, 33066)),
            Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2606), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 88115)),
            __webpack_require__.e(/* import() */ 4865).then(__webpack_require__.bind(__webpack_require__, 74865)),
        ]);
        const target = operands[0];
        const workspace = await openWorkspace({
            ...(0,_workspace_options_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOptions */ .ms)(host, options),
            flowsDirOptional: /\.ya?ml$/i.test(target),
        });
        const { flow, diagnostics } = parseFlow(await findFlow(target, workspace));
        if (flow === undefined) {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 9723).then(__webpack_require__.bind(__webpack_require__, 49723));
            terminal.err(`${renderPretty(diagnostics, { style: terminal.errStyle })}\n`);
            return _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_FAILED */ .hj;
        }
        const { chartView, treeView } = await __webpack_require__.e(/* import() */ 9670).then(__webpack_require__.bind(__webpack_require__, 39670));
        const title = `${flow.namespace}.${flow.id}`;
        if (options.format === 'mermaid') {
            const { renderMermaid } = await __webpack_require__.e(/* import() */ 6668).then(__webpack_require__.bind(__webpack_require__, 6668));
            terminal.out(`${renderMermaid(chartView(flowGraph(flow), title), { direction: options.direction ?? 'TB' })}\n`);
        }
        else {
            const { renderGraphText } = await __webpack_require__.e(/* import() */ 2271).then(__webpack_require__.bind(__webpack_require__, 72271));
            terminal.out(`${renderGraphText(treeView(flowGraph(flow), title), { style: terminal.style })}\n`);
        }
        return _command_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_SUCCESS */ .DD;
    },
});


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

export const id = 9021;
export const ids = [9021];
export const modules = {

/***/ 30505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ defineTask)
/* harmony export */ });
/** The contract of a runnable task type: one definition, one file. */
/** Gives a task definition its types; see `tasks/core/log/log.ts` for a small one. */
function defineTask(definition) {
    return { kind: 'task', ...definition };
}


/***/ }),

/***/ 49021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   purgeCurrentExecutionFilesTask: () => (/* binding */ purgeCurrentExecutionFilesTask)
/* harmony export */ });
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30505);
/** Deletes all stored files of the running execution. */

const purgeCurrentExecutionFilesTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_0__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles',
    aliases: ['io.kestra.core.tasks.storages.PurgeExecution', 'io.kestra.plugin.core.storage.PurgeExecution'],
    title: 'Delete all files of the execution.',
    description: 'Files of inputs and of tasks that have ended are gone afterwards; outputs that name them stay as they are. Put the task last.',
    properties: {},
    outputs: {
        uris: { type: 'list', description: 'URIs of the files that were deleted.' },
    },
    examples: [
        {
            title: 'Leave nothing behind',
            flow: `id: purge_files
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: personal data
  - id: purge
    type: io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.purge.uris | length }} file deleted"
`,
            expect: { logs: ['1 file deleted'] },
        },
    ],
    async run(_properties, context) {
        const uris = [];
        for (const uri of await context.storage.list())
            if (await context.storage.delete(uri))
                uris.push(uri);
        return { outputs: { uris } };
    },
});


/***/ })

};

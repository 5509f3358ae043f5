export const id = 9798;
export const ids = [9798];
export const modules = {

/***/ 62875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ localBranches)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** The branches that every flowable may have beside its main tasks. */

const localBranches = {
    errors: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .tasks */ .vB)('list', {
        description: 'Tasks to run, in order, when one of the tasks above has failed for good.',
    }),
    finally: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .tasks */ .vB)('list', {
        description: 'Tasks to run, in order, after all others, whatever became of them.',
    }),
};


/***/ }),

/***/ 79798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workingDirectory: () => (/* binding */ workingDirectory)
});

// EXTERNAL MODULE: ./build/plugin/flowable.js
var flowable = __webpack_require__(10276);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/tasks/scripts/input-files.js
var input_files = __webpack_require__(11684);
// EXTERNAL MODULE: ./build/tasks/scripts/output-files.js
var output_files = __webpack_require__(92919);
// EXTERNAL MODULE: ./build/tasks/scripts/script-properties.js
var script_properties = __webpack_require__(42849);
// EXTERNAL MODULE: ./build/engine/flowables/local-branches.js
var local_branches = __webpack_require__(62875);
// EXTERNAL MODULE: ./build/tasks/scripts/file-pattern.js
var file_pattern = __webpack_require__(85257);
;// CONCATENATED MODULE: ./build/engine/flowables/working-directory-cache.js
/** Files of a working directory that the next execution on this machine finds again. Whatever goes wrong is only logged. */

/** Says when the files were brought back; beside the folder, so that no pattern meets it. */
function restoredMarker(folder) {
    return `${folder}.restored`;
}
class WorkingDirectoryCache {
    #properties;
    #context;
    /** Kestra: one cache for a task, and for each iteration value of it. */
    #place;
    constructor(properties, context) {
        this.#properties = properties;
        this.#context = context;
        const { flow, task, taskRun, settings } = context;
        const key = [flow.namespace, flow.id, task.id, ...(taskRun.value === undefined ? [] : [taskRun.value])];
        this.#place = `${settings.cacheDir}/working-directories/${key.map(encodeURIComponent).join('/')}`;
    }
    restore(folder) {
        return this.#leniently('restored', async () => {
            const { files, clock } = this.#context;
            const saved = await this.#savedAt();
            if (saved === undefined)
                return;
            const { ttl } = this.#properties;
            if (ttl !== undefined && clock.now() - saved > ttl) {
                await files.remove(this.#place);
                return;
            }
            const from = `${this.#place}/files`;
            for (const path of await files.list(from))
                await files.copy(`${from}/${path}`, `${folder}/${path}`);
            await files.write(restoredMarker(folder), String(clock.now()));
        });
    }
    /** Kestra: nothing is saved unless a file is newer than what was restored. */
    save(folder) {
        return this.#leniently('saved', async () => {
            const { files, clock } = this.#context;
            const tests = this.#properties.patterns.map((pattern) => (0,file_pattern/* outputFileTest */.CV)(pattern, folder));
            const matching = (await files.list(folder)).filter((path) => tests.some((test) => test(path)));
            if (!(await this.#changed(folder, matching)))
                return;
            await files.remove(this.#place);
            for (const path of matching)
                await files.copy(`${folder}/${path}`, `${this.#place}/files/${path}`);
            await files.write(`${this.#place}/saved`, String(clock.now()));
        });
    }
    async #changed(folder, paths) {
        const { files } = this.#context;
        const marker = restoredMarker(folder);
        const restored = (await files.exists(marker)) ? Number(await files.readText(marker)) : 0;
        await files.remove(marker);
        for (const path of paths) {
            const kept = `${this.#place}/files/${path}`;
            if (!(await files.exists(kept)))
                return true;
            if ((await files.size(kept)) !== (await files.size(`${folder}/${path}`)))
                return true;
            if ((await files.modified(`${folder}/${path}`)) > restored)
                return true;
        }
        return false;
    }
    async #savedAt() {
        const marker = `${this.#place}/saved`;
        const { files } = this.#context;
        return (await files.exists(marker)) ? Number(await files.readText(marker)) : undefined;
    }
    async #leniently(what, work) {
        try {
            await work();
        }
        catch (error) {
            this.#context.logger.warn(`the cache of the working directory could not be ${what}: ${String(error)}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/engine/flowables/working-directory.js
/** WorkingDirectory: tasks that run in one and the same folder. */







const workingDirectory = (0,flowable/* defineFlowable */.k)({
    type: 'io.kestra.plugin.core.flow.WorkingDirectory',
    aliases: ['io.kestra.core.tasks.flows.WorkingDirectory', 'io.kestra.core.tasks.flows.Worker'],
    title: 'Run tasks in one shared folder.',
    description: 'Runs the tasks in order; files that one leaves in its working directory are there for the next. Before them the cache, the namespace files and `inputFiles` are put into the folder, in this order; after them `outputFiles` are stored and the cache is saved, also when a task has failed. Tasks in `errors` and `finally` have folders of their own.',
    properties: {
        tasks: (0,property/* tasks */.vB)('list', { description: 'Tasks to run in this order.', required: true }),
        inputFiles: script_properties/* scriptProperties */.vO.inputFiles,
        outputFiles: script_properties/* scriptProperties */.vO.outputFiles,
        namespaceFiles: script_properties/* scriptProperties */.vO.namespaceFiles,
        cache: (0,property/* object */.Ik)({
            patterns: (0,property/* list */.p_)((0,property/* text */.Qq)({ description: 'Glob.' }), {
                description: 'Files to keep for the next execution, relative to the folder.',
                required: true,
            }),
            ttl: (0,property/* duration */.p0)({ description: 'Age from which a saved cache is not used. Default: no limit.' }),
        }, {
            description: 'Files that are brought back in the next execution on this machine; it only saves time, nothing may rely on it.',
        }),
        ...local_branches/* localBranches */.S,
    },
    outputs: {
        outputFiles: { type: 'map', description: 'URIs of the stored files by relative path, if there are any.' },
    },
    examples: [
        {
            title: 'Two scripts, one file',
            flow: `id: shared_folder
namespace: company.team
tasks:
  - id: folder
    type: io.kestra.plugin.core.flow.WorkingDirectory
    inputFiles:
      name.txt: Oslo
    outputFiles: ["*.out"]
    tasks:
      - id: write
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - tr a-z A-Z < name.txt > loud.out
      - id: read
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - cat loud.out
`,
            needs: 'a shell on the host',
        },
    ],
    evaluate: () => null,
    plan: (task) => ({ children: (0,flowable/* inSequence */.d)(task.children.tasks ?? []) }),
    sharedFolder: {
        async open({ cache, namespaceFiles }, context) {
            const folder = await context.workingDir();
            if (cache !== undefined)
                await new WorkingDirectoryCache(cache, context).restore(folder);
            if (namespaceFiles !== undefined)
                await (0,input_files/* writeNamespaceFiles */.Wv)(namespaceFiles, folder, context);
            const files = await (0,input_files/* renderInputFiles */.Ob)(context.rawProperties.inputFiles, context, { workingDir: folder });
            await (0,input_files/* writeInputFiles */.ve)(files, folder, context);
        },
        async close({ outputFiles, cache }, context) {
            const folder = await context.workingDir();
            const stored = await (0,output_files/* storeOutputFiles */.w)({ workingDir: folder, patterns: outputFiles ?? [] }, context);
            if (cache !== undefined)
                await new WorkingDirectoryCache(cache, context).save(folder);
            return Object.keys(stored).length === 0 ? undefined : { outputFiles: stored };
        },
    },
});


/***/ }),

/***/ 10276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ inSequence),
/* harmony export */   k: () => (/* binding */ defineFlowable)
/* harmony export */ });
/**
 * The contract of a flowable: a task that schedules other tasks. A flowable is pure data and pure functions;
 * the engine renders what it asks for, records the answer, and creates the children that its plan names.
 */
function defineFlowable(definition) {
    return { kind: 'flowable', ...definition };
}
/** One lane with all tasks: what Sequential, If and Switch do with their chosen branch. */
function inSequence(tasks) {
    return { lanes: [{ slots: tasks.map((task) => ({ task })) }], concurrency: 0 };
}


/***/ })

};

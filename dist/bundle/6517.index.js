export const id = 6517;
export const ids = [6517];
export const modules = {

/***/ 79139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PendingUploads),
/* harmony export */   m: () => (/* binding */ readPendingUploads)
/* harmony export */ });
/** Folders of executions that are still to be uploaded: saved for `post`, which uploads what `main` could not. */
const KEY = 'pending-uploads';
class PendingUploads {
    #host;
    #list = [];
    constructor(host) {
        this.#host = host;
    }
    add(upload) {
        this.#save([...this.#list, upload]);
    }
    find(folder) {
        return this.#list.find((one) => one.folder === folder);
    }
    done(folder) {
        this.#save(this.#list.filter((one) => one.folder !== folder));
    }
    /** The runner keeps the last value of a key. */
    #save(list) {
        this.#list = list;
        this.#host.files.saveState(KEY, JSON.stringify(list));
    }
}
/** What `main` left behind, from the variables of `post`. */
function readPendingUploads(environment) {
    try {
        const list = JSON.parse(environment[`STATE_${KEY}`] ?? '[]');
        if (!Array.isArray(list))
            return [];
        return list.filter((one) => typeof one?.folder === 'string' && typeof one?.name === 'string');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 6517:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _node_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99175);
/* harmony import */ var _run_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42389);
/** Entry of the action's `post` step. */


await (0,_run_post_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_node_process_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeProcess */ .m);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40273);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14433);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7126);
/* harmony import */ var _pending_uploads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79139);
/** The `post` part of the action: uploads executions that the main part left behind when it was killed. Never fails. */






async function runPost(process) {
    const host = new _host_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionHost */ .D(process);
    const retention = Number(process.environment['INPUT_ARTIFACT-RETENTION-DAYS'] ?? '');
    for (const pending of (0,_pending_uploads_js__WEBPACK_IMPORTED_MODULE_5__/* .readPendingUploads */ .m)(process.environment)) {
        const { folder, name } = pending;
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
            continue;
        const { uploaded, warnings } = await host.inGroup('Upload of the interrupted execution', async () => (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadArtifact */ .mz)(name, folder, {
            leaveOut: await leftOut(pending, process.environment),
            address: (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .runAddress */ .YM)(process.environment),
            retentionDays: Number.isInteger(retention) && retention > 0 ? retention : undefined,
        }));
        for (const message of warnings)
            host.annotate({ level: 'warning', title: 'Artifact', message });
        if (uploaded !== undefined)
            host.text(`Uploaded what the interrupted execution left: ${uploaded.url ?? uploaded.name}`);
    }
    host.publishAnnotations();
    host.flush();
}
/** Files that hold one of the secrets that are known here: those given, those of the environment, and SECRET inputs. */
async function leftOut({ folder, secretInputs = [] }, environment) {
    const [{ Secrets }, { filesWithSecrets }, inputs] = await Promise.all([
        __webpack_require__.e(/* import() */ 37).then(__webpack_require__.bind(__webpack_require__, 60037)),
        __webpack_require__.e(/* import() */ 6454).then(__webpack_require__.bind(__webpack_require__, 76454)),
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(environment, (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j_)(environment)),
    ]);
    const secrets = new Secrets({ environment, given: inputs.secrets });
    const values = secretInputs.map((id) => inputs.inputs[id]).filter((value) => typeof value === 'string');
    return filesWithSecrets(folder, [...secrets.names.flatMap((name) => secrets.get(name) ?? []), ...values]);
}


/***/ }),

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   YM: () => (/* binding */ runAddress),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   t$: () => (/* binding */ canUploadArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Upload of a folder as an artifact of the workflow run. Trouble with the service is a warning, never a failure. */


function runAddress(environment) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
    if (GITHUB_REPOSITORY === undefined || GITHUB_RUN_ID === undefined)
        return undefined;
    return {
        serverUrl: GITHUB_SERVER_URL ?? 'https://github.com',
        repository: GITHUB_REPOSITORY,
        runId: GITHUB_RUN_ID,
        runAttempt: Number(GITHUB_RUN_ATTEMPT ?? '1') || 1,
    };
}
/** Whether this process may upload: only the step of an action is given the token, a `run:` step is not. */
function canUploadArtifacts(environment) {
    return Boolean(environment.ACTIONS_RUNTIME_TOKEN) && Boolean(environment.ACTIONS_RESULTS_URL);
}
const LONGEST_NAME = 200;
/**
 * A name that the service accepts and that no other upload of the run has: artifacts cannot be replaced, and a re-run
 * of a job uploads beside the attempts before it.
 */
function artifactName(base, executionId, runAttempt) {
    const tail = `-${executionId}-${runAttempt}`;
    const legal = base
        .replace(/[":<>|*?\\/\u0000-\u001f\u007f]+/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
    return `${legal.slice(0, LONGEST_NAME - tail.length) || 'gitestra'}${tail}`;
}
/**
 * Uploads every file of a folder under `name`. Files whose names the service refuses (quotes, colons, `*?<>|`) are left
 * out and named in a warning, as are those that hold a secret; so is any failure of the service.
 */
async function uploadArtifact(name, folder, options = {}) {
    const warnings = [];
    try {
        const { leaveOut = [] } = options;
        const { files, refused } = listFiles(folder, new Set(leaveOut));
        if (refused.length > 0)
            warnings.push(`${NOT_UPLOADED} ${named(refused)}`);
        if (leaveOut.length > 0) {
            const inside = leaveOut.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
            warnings.push(`Not uploaded, because they hold a secret: ${named(inside)}`);
        }
        if (files.length === 0)
            return { warnings: [...warnings, `There is nothing to upload in ${folder}`] };
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3609)]).then(__webpack_require__.bind(__webpack_require__, 93609));
        const { retentionDays, address } = options;
        const settings = { compressionLevel: 6, ...(retentionDays === undefined ? {} : { retentionDays }) };
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, settings);
        const url = address === undefined || id === undefined
            ? undefined
            : `${address.serverUrl}/${address.repository}/actions/runs/${address.runId}/artifacts/${id}`;
        const uploaded = {
            name,
            ...(id === undefined ? {} : { id }),
            ...(size === undefined ? {} : { size }),
            ...(url === undefined ? {} : { url }),
        };
        return { uploaded, warnings };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { warnings: [...warnings, `The artifact ${name} could not be uploaded: ${reason}`] };
    }
}
const REFUSED = /[":<>|*?\r\n]/;
function listFiles(folder, leaveOut) {
    const files = [];
    const refused = [];
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        if (leaveOut.has(path))
            continue;
        const inside = path.slice(folder.length);
        (REFUSED.test(inside) ? refused : files).push(path);
    }
    return { files: files.sort(), refused: refused.sort() };
}
const NOT_UPLOADED = 'Not uploaded, because an artifact may not hold the characters " : < > | * ? in names:';
function named(paths) {
    const names = paths
        .slice(0, 3)
        .map((path) => JSON.stringify(path))
        .join(', ');
    return `${names}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}


/***/ })

};

export const id = 5799;
export const ids = [5799];
export const modules = {

/***/ 85799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileStatus: () => (/* binding */ fileStatus),
/* harmony export */   findRepositoryRoot: () => (/* binding */ findRepositoryRoot),
/* harmony export */   literal: () => (/* binding */ literal),
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   pathInRepository: () => (/* binding */ pathInRepository),
/* harmony export */   remoteUrl: () => (/* binding */ remoteUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** The repository around a folder: its root, HEAD, whether its history is cut off, and what state a file is in. */


/** Root of the work tree around a folder, found without starting git; undefined outside of one. */
function findRepositoryRoot(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        // A folder in a clone, a file in a linked work tree or a submodule.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
async function openRepository(folder, git) {
    // Without a commit the last question fails, and the answers to the others stand.
    const answer = await git(folder, ['rev-parse', '--show-toplevel', '--git-path', 'shallow', 'HEAD']);
    const [root, shallow, head] = answer.stdout.split('\n');
    if (root === undefined || root === '' || shallow === undefined)
        return { reason: whyNot(folder, answer.stderr) };
    const cutOff = readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(shallow) ? shallow : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shallow));
    return {
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root),
        ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {}),
        cutOff: new Set(cutOff.split('\n').filter((line) => line !== '')),
    };
}
/** State of a file (path relative to the root, or absolute) in the work tree against HEAD. Staged changes count as modified. */
async function fileStatus(repository, path, git) {
    const answer = await git(repository.root, [
        'status',
        '--porcelain=v1',
        '--ignored',
        '--untracked-files=all',
        '--',
        literal(repository, path),
    ]);
    const code = answer.stdout.slice(0, 2);
    if (code === '')
        return 'committed';
    return code === '??' || code === '!!' || code.startsWith('A') ? 'untracked' : 'modified';
}
/** Address of the remote a clone came from, without a password that may stand in it. */
async function remoteUrl(repository, git, remote = 'origin') {
    const answer = await git(repository.root, ['config', '--get', `remote.${remote}.url`]);
    const url = answer.stdout.trim();
    return url === '' ? undefined : url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
/** Path of a file as git calls it; undefined when it lies outside the work tree. */
function pathInRepository(repository, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    for (const candidate of [absolute, realPath(absolute)]) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.root, candidate);
        if (inside !== '' && !inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
            return inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    return undefined;
}
/** A pathspec that means exactly this file, whatever characters it has. */
function literal(repository, path) {
    return `:(top,literal)${pathInRepository(repository, path) ?? path}`;
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function whyNot(folder, stderr) {
    if (stderr.includes('dubious ownership')) {
        return `git refuses to read the repository around ${folder} because another user owns it; allow it with: git config --global --add safe.directory ${findRepositoryRoot(folder) ?? folder}`;
    }
    if (stderr.includes('must be run in a work tree'))
        return `${folder} is in a bare repository, which has no files`;
    if (stderr === '' || stderr.includes('not a git repository'))
        return `${folder} is in no Git repository`;
    return `git cannot read the repository around ${folder}: ${stderr.trim().replace(/^fatal: /, '')}`;
}


/***/ })

};

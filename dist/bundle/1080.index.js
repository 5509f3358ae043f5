export const id = 1080;
export const ids = [1080];
export const modules = {

/***/ 81080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProcessGroups: () => (/* binding */ ProcessGroups),
/* harmony export */   endGroup: () => (/* binding */ endGroup),
/* harmony export */   isGroupAlive: () => (/* binding */ isGroupAlive),
/* harmony export */   signalGroup: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/** Ends process groups, and remembers the running ones so that none outlives Gitestra. */


/** Milliseconds between looks at a group that is ending: often at first, as most end at once. */
const FIRST_LOOK = 5;
const LONGEST_LOOK = 100;
/** Sends a signal to a whole group; false when no member is left. */
function signalGroup(leader, signal) {
    if (process.platform === 'win32')
        return signalTree(leader, signal);
    try {
        process.kill(-leader, signal);
        return true;
    }
    catch (error) {
        // EPERM: members are left that belong to somebody else (sudo, setuid); they count as alive.
        return error.code === 'EPERM';
    }
}
/** Windows has no process groups: taskkill walks the tree of children. */
function signalTree(leader, signal) {
    try {
        process.kill(leader, 0);
    }
    catch {
        return false;
    }
    if (signal !== 0) {
        const force = signal === 'SIGKILL' ? ['/F'] : [];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/PID', String(leader), '/T', ...force], { stdio: 'ignore' });
    }
    return true;
}
/**
 * Whether a member of the group still runs. Members that have ended but were not collected by their parent (in a
 * container whose first process collects nobody) answer signals for ever, so the state of each is looked at.
 */
function isGroupAlive(leader) {
    if (!signalGroup(leader, 0))
        return false;
    if (process.platform !== 'linux')
        return true;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').some((name) => /^\d+$/.test(name) && isRunningMember(name, leader));
    }
    catch {
        return true;
    }
}
function isRunningMember(pid, leader) {
    try {
        // `pid (name) state parent group …`; the name may itself hold brackets.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(group) === leader && state !== 'Z' && state !== 'X';
    }
    catch {
        return false;
    }
}
/** SIGTERM, then SIGKILL once `grace` milliseconds have passed; resolves when no member is left or all were killed. */
async function endGroup(leader, grace) {
    if (!signalGroup(leader, 'SIGTERM'))
        return;
    const deadline = Date.now() + grace;
    for (let wait = FIRST_LOOK; Date.now() < deadline; wait = Math.min(wait * 2, LONGEST_LOOK)) {
        await new Promise((resolve) => setTimeout(resolve, Math.min(wait, deadline - Date.now())));
        if (!isGroupAlive(leader))
            return;
    }
    signalGroup(leader, 'SIGKILL');
}
/** The groups started by one Gitestra process. */
class ProcessGroups {
    #leaders = new Set();
    get size() {
        return this.#leaders.size;
    }
    add(leader) {
        this.#leaders.add(leader);
    }
    delete(leader) {
        this.#leaders.delete(leader);
    }
    /** Ends all of them side by side. */
    async endAll(grace) {
        await Promise.all([...this.#leaders].map((leader) => endGroup(leader, grace)));
    }
    /** For the last moment of the process, when nothing can be waited for. */
    killAll() {
        for (const leader of this.#leaders)
            signalGroup(leader, 'SIGKILL');
    }
}


/***/ })

};

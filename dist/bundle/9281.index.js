export const id = 9281;
export const ids = [9281,6839];
export const modules = {

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36839);
/** What changed between two commits, and on which lines: what a pull request is checked by. */

async function changedFiles(repository, options, git) {
    const base = await startOf(repository, options, git);
    const range = options.head === undefined ? [base] : [base, options.head];
    const flags = ['--find-renames', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
    const [names, patch] = await Promise.all([
        ask(repository, ['diff', ...flags, '--name-status', '-z', ...range, '--'], git),
        // The prefixes are fixed: a user's diff.noprefix must not change what is parsed.
        ask(repository, ['diff', ...flags, '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', ...range, '--'], git),
    ]);
    const files = parseNames(names);
    const lines = parseHunks(patch);
    // Both lists come in the same order, and only the names are free of quoting.
    return files.map((file, index) => ({
        ...file,
        lines: file.status === 'deleted' ? [] : (lines[index] ?? []),
    }));
}
async function startOf(repository, { base, head, fromMergeBase = true }, git) {
    const found = await git(repository.root, [
        'rev-parse',
        '--verify',
        '-q',
        '--end-of-options',
        `${base}^{commit}`,
    ]);
    if (found.exitCode !== 0) {
        const shallow = repository.cutOff.size > 0;
        throw new _git_command_js__WEBPACK_IMPORTED_MODULE_0__.GitError(shallow
            ? `The commit “${base}” is not in this clone, which holds only the last commits. In a workflow, set \`fetch-depth: 0\` for actions/checkout; elsewhere, run: git fetch --unshallow`
            : `“${base}” names no commit of this repository`);
    }
    const commit = found.stdout.trim();
    if (!fromMergeBase)
        return commit;
    const meeting = await git(repository.root, ['merge-base', commit, head ?? 'HEAD']);
    // Histories without a common commit (or with it cut off) are compared as they are.
    return meeting.exitCode === 0 && meeting.stdout.trim() !== '' ? meeting.stdout.trim() : commit;
}
async function ask(repository, args, git) {
    const answer = await git(repository.root, args);
    if (answer.exitCode !== 0)
        throw new _git_command_js__WEBPACK_IMPORTED_MODULE_0__.GitError(`git diff failed: ${answer.stderr.trim().replace(/^fatal: /, '')}`);
    return answer.stdout;
}
/** `M\0path\0` or `R087\0old\0new\0`. */
function parseNames(text) {
    const parts = text.split('\0');
    const files = [];
    for (let at = 0; at + 1 < parts.length;) {
        const code = parts[at].trim().charAt(0);
        const path = parts[at + 1];
        if (code === 'R' || code === 'C') {
            files.push({ path: parts[at + 2], status: code === 'R' ? 'renamed' : 'added', from: path });
            at += 3;
            continue;
        }
        files.push({ path, status: code === 'A' ? 'added' : code === 'D' ? 'deleted' : 'modified' });
        at += 2;
    }
    return files;
}
/** New-side line ranges of each file of a patch without context, in order. */
function parseHunks(patch) {
    const files = [];
    // Lines of content that look like headers are skipped by counting, not by guessing.
    let content = 0;
    for (const line of patch.split('\n')) {
        if (content > 0) {
            if (!line.startsWith('\\'))
                content -= 1;
            continue;
        }
        if (line.startsWith('diff --git ')) {
            files.push([]);
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk === null)
            continue;
        const start = Number(hunk[2]);
        const count = Number(hunk[3] ?? 1);
        content = Number(hunk[1] ?? 1) + count;
        if (count > 0)
            files.at(-1)?.push({ start, end: start + count - 1 });
    }
    return files;
}


/***/ }),

/***/ 36839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitError: () => (/* binding */ GitError),
/* harmony export */   gitByProcess: () => (/* binding */ gitByProcess),
/* harmony export */   gitBySimpleGit: () => (/* binding */ gitBySimpleGit)
/* harmony export */ });
/**
 * How git is asked: one short-lived process a question.
 *
 * Two ways to the same answers. The process port costs what git costs (about 4 ms) and serves what every run needs;
 * simple-git takes 28 ms to load before its first question, so it serves the commands that ask many.
 */
class GitError extends Error {
    constructor(message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'GitError';
    }
}
/** Messages are parsed, and looking must not take the index lock from a commit that somebody is making. */
const ENVIRONMENT = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
function gitByProcess(process) {
    return async (folder, args) => {
        const output = { stdout: [], stderr: [] };
        try {
            const result = await process.run({
                argv: ['git', '-c', 'core.quotePath=false', ...args],
                cwd: folder,
                env: ENVIRONMENT,
                onLine: (line, stream) => void output[stream].push(line),
                signal: new AbortController().signal,
            });
            const text = (lines) => lines.map((line) => `${line}\n`).join('');
            return { exitCode: result.exitCode ?? 1, stdout: text(output.stdout), stderr: text(output.stderr) };
        }
        catch (error) {
            throw noGit(error);
        }
    };
}
/** Output of any length, NUL bytes included. */
function gitBySimpleGit() {
    return async (folder, args) => {
        const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
        let exitCode = 0;
        let stderr = '';
        // By default simple-git rejects with what git printed; here an answer is an answer.
        const git = simpleGit(folder, {
            trimmed: false,
            config: ['core.quotePath=false'],
            allowEnvironment: [...INHERITED, ...Object.keys(ENVIRONMENT)],
            errors: (_error, result) => {
                exitCode = result.exitCode;
                stderr = Buffer.concat(result.stdErr).toString();
                return undefined;
            },
        }).env({ ...inherited(), ...ENVIRONMENT });
        try {
            const stdout = await git.raw([...args]);
            return { exitCode, stdout, stderr };
        }
        catch (error) {
            throw noGit(error);
        }
    };
}
/** What git needs of the environment. simple-git refuses more: names such as EDITOR could make it run a program. */
const INHERITED = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'XDG_CONFIG_HOME'];
function inherited() {
    const environment = {};
    for (const name of INHERITED) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return environment;
}
function noGit(error) {
    return new GitError(`git cannot be run: ${error.message}. Install git, or put it on the PATH`, error);
}


/***/ })

};

export const id = 6839;
export const ids = [6839];
export const modules = {

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

export const id = 4045;
export const ids = [4045];
export const modules = {

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vB: () => (/* binding */ tasks),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   x0: () => (/* binding */ objectSchema),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57946);
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68667);
/**
 * Property builders: one definition gives the TypeScript type of a task's properties, their JSON Schema,
 * and the way each is rendered and converted before the task sees it (see `bind-properties.ts`).
 */

/** Strings that hold a template can be anything until they are rendered. */
const TEMPLATE_PATTERN = '\\{[{%]';
function build(bind, schema, options, extra = {}) {
    const presence = options.required === true ? 'required' : 'default' in options ? 'default' : 'optional';
    return {
        ...schema,
        [_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8]: schema[_sinclair_typebox__WEBPACK_IMPORTED_MODULE_0__/* .Kind */ .b8],
        description: options.description,
        ...('default' in options ? { default: options.default } : {}),
        ...(options.secret === true ? { 'x-secret': true } : {}),
        ...(options.deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': options.deprecated }),
        ...(options.aliases === undefined ? {} : { 'x-aliases': options.aliases }),
        ...extra,
        presence,
        'x-bind': bind,
    };
}
/** A scalar that may be written literally or as an expression: the literal must already be of the type. */
function dynamic(literal, textPattern) {
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([literal, _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|${textPattern}` })]);
}
/** A string, rendered. Kestra: numbers and booleans written there count as their text. */
function text(options) {
    return build('text', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
/** A template that the task renders itself (a condition, an expression over each item). */
function template(options) {
    return build('template', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean()]), options);
}
function integer(options) {
    const bounds = {
        ...(options.minimum === undefined ? {} : { minimum: options.minimum }),
        ...(options.maximum === undefined ? {} : { maximum: options.maximum }),
    };
    return build('integer', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Integer(bounds), '^\\s*[-+]?\\d+\\s*$'), options, {
        'x-bounds': bounds,
    });
}
function number(options) {
    return build('number', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), '^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$'), options);
}
function boolean(options) {
    return build('boolean', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Boolean(), '^\\s*([tT]rue|TRUE|[fF]alse|FALSE)\\s*$'), options);
}
/** One of some words, exactly as written. */
function choice(values, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unsafe({ type: 'string', enum: [...values] }),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: TEMPLATE_PATTERN }),
    ]);
    return build('choice', schema, options, { 'x-values': values });
}
/** An ISO-8601 duration, bound as milliseconds. Kestra also takes a plain number of seconds. */
function duration(options) {
    const iso = '^\\s*[-+]?[pP]([-+]?\\d+[dD])?([tT]([-+]?\\d+[hH])?([-+]?\\d+[mM])?([-+]?\\d+([.,]\\d+)?[sS])?)?\\s*$';
    return build('duration', dynamic(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Number(), iso), options, { 'x-format': 'duration' });
}
/** Any value; the strings in it are rendered. */
function any(options) {
    return build('any', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unknown(), options);
}
/** A value of a given shape that is kept as written. */
function raw(schema, options) {
    return build('raw', schema, options);
}
/** A list, or text that renders to a JSON array. */
function list(item, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(item), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\[` })]);
    return build('list', schema, options, { 'x-item': item });
}
/** A map of any keys, or text that renders to a JSON object. Keys are rendered too. */
function map(value, options) {
    const schema = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), value),
        _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\{` }),
    ]);
    return build('map', schema, options, { 'x-value': value });
}
/** A nested object with known properties. */
function object(properties, options) {
    return build('object', objectSchema(properties), options, { 'x-properties': properties });
}
/** The first alternative that the raw value fits; write the most specific first. */
function either(first, second, options) {
    return build('either', _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([first, second]), options, { 'x-either': [first, second] });
}
/** Child tasks of a flowable; `concern` says how they are written. */
function tasks(shape, options) {
    const task = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ id: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), type: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String() }, { additionalProperties: true });
    const schemas = {
        list: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task, { minItems: options.required === true ? 1 : 0 }),
        cases: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(task)),
        dag: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object({ task, dependsOn: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String())) }, { additionalProperties: false }), { minItems: 1 }),
        single: task,
    };
    return build('tasks', schemas[shape], options, { 'x-tasks': shape });
}
/** The JSON Schema of a closed object with these properties; aliases are accepted under their own names. */
function objectSchema(properties) {
    const members = {};
    for (const [name, property] of Object.entries(properties)) {
        const aliases = property['x-aliases'] ?? [];
        const needed = property.presence === 'required' && aliases.length === 0;
        members[name] = needed ? property : _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
        for (const alias of aliases)
            members[alias] = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Optional(property);
    }
    return _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Object(members, { additionalProperties: false });
}


/***/ }),

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

/***/ 94045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitCloneTask: () => (/* binding */ gitCloneTask)
});

// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/scripts/working-path.js
var working_path = __webpack_require__(46165);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/tasks/git/clone-cache.js
/** Copies of repositories that later runs on the same machine bring up to date instead of fetching everything. */

/** Address to fetch from: the copy, brought up to date, or the repository itself when that fails. */
async function cachedSource({ url, ttl }, git, context) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 32);
    const folder = `${context.settings.cacheDir}/git/${name}`;
    const made = `${folder}/gitestra-made`;
    try {
        if ((await context.files.exists(made)) && ttl !== undefined) {
            const age = context.clock.now() - Number(await context.files.readText(made));
            if (!(age <= ttl))
                await context.files.remove(folder);
        }
        if (!(await context.files.exists(made))) {
            await context.files.remove(folder);
            await context.files.makeFolder(folder);
            await git.run(folder, 'init', '--quiet', '--bare');
            await context.files.write(made, String(context.clock.now()));
            context.logger.info(`making a copy of ${shown(url)} for later runs`);
        }
        else
            context.logger.info(`bringing the copy of ${shown(url)} up to date`);
        const everything = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
        await git.run(folder, 'fetch', '--quiet', '--prune', '--no-tags', '--', url, ...everything);
        return `file://${folder}`;
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        context.logger.warn(`the copy of ${shown(url)} cannot be used: ${error.message}`);
        await context.files.remove(folder);
        return url;
    }
}
/** An address without the password that may stand in it. */
function shown(url) {
    return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}

;// CONCATENATED MODULE: ./build/tasks/git/git-properties.js
/** How to reach a repository: properties that every task on remote repositories has. */

const gitProperties = {
    url: (0,property/* text */.Qq)({ description: 'Address of the repository: HTTPS, SSH, or a local path.', required: true }),
    username: (0,property/* text */.Qq)({ description: 'User of an HTTP server. With a token any name will do.' }),
    password: (0,property/* text */.Qq)({ description: 'Password or access token for HTTP.', secret: true }),
    privateKey: (0,property/* text */.Qq)({ description: 'Private key for SSH, in PEM or OpenSSH form.', secret: true }),
    passphrase: (0,property/* text */.Qq)({ description: 'Passphrase of `privateKey`.', secret: true }),
    trustedCaPemPath: (0,property/* text */.Qq)({ description: 'Local path of a PEM file with further certificate authorities.' }),
    noProxy: (0,property/* boolean */.zM)({ description: 'Connect to HTTP servers without a proxy.', default: false }),
    connectTimeout: (0,property/* integer */.nd)({
        description: 'Milliseconds to wait for a connection over SSH. For HTTP the limit of the system holds.',
        default: 10_000,
        minimum: 1,
    }),
    readTimeout: (0,property/* integer */.nd)({
        description: 'Milliseconds for which an HTTP server may send nothing; counted in whole seconds.',
        default: 60_000,
        minimum: 1,
    }),
    gitConfig: (0,property/* map */.Tj)((0,property/* any */.bz)({ description: 'Value; nothing at all removes the setting.' }), {
        description: 'Settings of the new repository, such as `core.autocrlf: false`.',
    }),
};

;// CONCATENATED MODULE: ./build/tasks/git/git-session.js
/** Runs git for a task: credentials stay out of arguments, addresses and logs. */


const PASSPHRASE = 'GITESTRA_GIT_PASSPHRASE';
/** Lines of git's complaint that a failure quotes. */
const QUOTED = 8;
class GitSession {
    #context;
    #env;
    #private;
    constructor(context, env, privateFiles) {
        this.#context = context;
        this.#env = env;
        this.#private = privateFiles;
    }
    static async open(access, context) {
        if ((await context.process.which('git')) === undefined)
            throw new task_failure/* TaskFailure */.E('git is not installed here; install it on the runner');
        if (access.url.trim() === '' || access.url.startsWith('-'))
            throw new task_failure/* TaskFailure */.E(`property \`url\`: \`${access.url}\` is no address of a repository`);
        const key = access.privateKey === undefined ? undefined : await writeKey(access, context);
        const env = {
            ...configEnvironment(settingsOf(access, context)),
            ...(key?.env ?? sshEnvironment(access)),
        };
        return new GitSession(context, {
            ...env,
            // Nobody is there to answer a question.
            GIT_TERMINAL_PROMPT: '0',
            ...(access.trustedCaPemPath === undefined ? {} : { GIT_SSL_CAINFO: access.trustedCaPemPath }),
        }, key?.files ?? []);
    }
    /** Output of git in a folder, without the end of its last line. Fails with git's own complaint. */
    async run(cwd, ...args) {
        const output = [];
        const complaints = [];
        const { exitCode, signalName } = await this.#context.process.run({
            argv: ['git', ...args],
            cwd,
            env: this.#env,
            signal: this.#context.signal,
            onLine: (line, stream) => {
                (stream === 'stdout' ? output : complaints).push(line);
                this.#context.logger.debug(line);
            },
        });
        if (this.#context.signal.aborted)
            throw this.#context.signal.reason;
        if (exitCode === 0)
            return output.join('\n');
        const said = complaints
            .filter((line) => line.trim() !== '')
            .slice(-QUOTED)
            .join('\n');
        throw new task_failure/* TaskFailure */.E(`git ${args[0]} failed: ${said || `it ended with ${signalName ?? exitCode}`}`, {
            ...(exitCode === null ? {} : { exitCode }),
        });
    }
    /** Whether git succeeds. */
    async try(cwd, ...args) {
        return this.run(cwd, ...args).then(() => true, (error) => {
            if (this.#context.signal.aborted)
                throw error;
            return false;
        });
    }
    /** Removes the key from the disk. */
    async close() {
        for (const path of this.#private)
            await this.#context.files.remove(path);
    }
}
function settingsOf(access, context) {
    const settings = [
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', String(Math.max(1, Math.round(access.readTimeout / 1000)))],
        ['advice.detachedHead', 'false'],
        ['init.defaultBranch', 'main'],
    ];
    if (access.noProxy)
        settings.push(['http.proxy', '']);
    const server = /^https?:\/\/[^/]+\//i.exec(access.url)?.[0];
    if (access.password !== undefined && server !== undefined) {
        const credentials = `${access.username ?? 'git'}:${access.password}`;
        const encoded = Buffer.from(credentials).toString('base64');
        context.maskSecret(encoded);
        // For this server alone: another one that it sends us to must not see them.
        settings.push([`http.${server}.extraHeader`, `Authorization: Basic ${encoded}`]);
    }
    return settings;
}
/** Settings by environment: arguments are seen by everybody on the machine. */
function configEnvironment(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
function sshCommand(access, more = '') {
    const seconds = Math.max(1, Math.round(access.connectTimeout / 1000));
    return `ssh -o ConnectTimeout=${seconds} -o StrictHostKeyChecking=accept-new${more}`;
}
function sshEnvironment(access) {
    return { GIT_SSH_COMMAND: `${sshCommand(access)} -o BatchMode=yes` };
}
/** ssh takes a key from a file only, and a passphrase from a program only. */
async function writeKey(access, context) {
    const folder = `${await context.workingDir()}/${working_path/* PRIVATE_FOLDER */.l}`;
    const key = `${folder}/${context.taskRun.id}-key`;
    const askPass = `${folder}/${context.taskRun.id}-passphrase`;
    await context.files.write(key, '');
    await context.files.write(askPass, `#!/bin/sh\nprintf '%s\\n' "$${PASSPHRASE}"\n`);
    for (const [mode, path] of [
        ['600', key],
        ['700', askPass],
    ]) {
        const argv = ['chmod', mode, path];
        await context.process.run({
            argv,
            cwd: folder,
            env: {},
            signal: context.signal,
            onLine: () => undefined,
        });
    }
    await context.files.write(key, `${access.privateKey.trim()}\n`);
    const env = {
        GIT_SSH_COMMAND: sshCommand(access, ` -o IdentitiesOnly=yes -i '${key.replaceAll("'", `'\\''`)}'`),
    };
    if (access.passphrase !== undefined) {
        Object.assign(env, {
            SSH_ASKPASS: askPass,
            SSH_ASKPASS_REQUIRE: 'force',
            DISPLAY: ':0',
            [PASSPHRASE]: access.passphrase,
        });
    }
    return { env, files: [key, askPass] };
}

;// CONCATENATED MODULE: ./build/tasks/git/clone.js
/** Clones a Git repository into the working directory. */







const gitCloneTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.git.Clone',
    title: 'Clone a Git repository.',
    description: 'By the git of the machine, into the working directory; of use among the tasks of a WorkingDirectory. A repository that is there already is brought up to date. Only the last commit is fetched unless a tag, a commit or another `depth` is asked for.',
    properties: {
        ...gitProperties,
        directory: (0,property/* text */.Qq)({
            description: 'Folder in the working directory. Default: the working directory itself.',
        }),
        branch: (0,property/* text */.Qq)({ description: 'Branch to check out. Default: that of the repository.' }),
        tag: (0,property/* text */.Qq)({ description: 'Tag to check out, in place of a branch.' }),
        commit: (0,property/* text */.Qq)({ description: 'Commit to check out, in place of a branch or tag; may be shortened.' }),
        depth: (0,property/* integer */.nd)({
            description: 'Number of commits to fetch. With `tag` or `commit` everything is fetched.',
            default: 1,
            minimum: 1,
        }),
        cloneAllBranches: (0,property/* boolean */.zM)({ description: 'Fetch all branches, not the one alone.', default: true }),
        cloneSubmodules: (0,property/* boolean */.zM)({ description: 'Fetch submodules too.', default: false }),
        noTags: (0,property/* boolean */.zM)({ description: 'Fetch no tags.', default: false }),
        cache: (0,property/* boolean */.zM)({
            description: 'Keep a copy in the cache folder, which later runs on this machine only bring up to date.',
            default: false,
        }),
        cacheTtl: (0,property/* duration */.p0)({ description: 'Time after which the copy is made anew. Default: never.' }),
    },
    outputs: {
        directory: { type: 'string', description: 'Local path of the repository.' },
    },
    examples: [
        {
            title: 'Clone a public repository',
            flow: `id: git_clone
namespace: company.team
tasks:
  - id: clone
    type: io.kestra.plugin.git.Clone
    url: https://github.com/kestra-io/examples
    branch: main
    directory: examples
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "cloned into {{ outputs.clone.directory }}"
`,
            needs: 'a connection to github.com',
        },
        {
            title: 'A private repository that cannot be reached',
            flow: `id: git_clone_private
namespace: company.team
tasks:
  - id: clone
    type: io.kestra.plugin.git.Clone
    url: /no/such/repository
    username: git
    password: some-token
    directory: code
`,
            expect: { state: 'FAILED', logs: ['git ls-remote failed'] },
        },
    ],
    async run(properties, context) {
        const workingDir = await context.workingDir();
        const { directory, tag, commit } = properties;
        const folder = directory === undefined || directory === '.' ? workingDir : (0,working_path/* workingPath */.N)(workingDir, directory);
        const wanted = {
            url: properties.url,
            branch: checkName('branch', properties.branch),
            tag: checkName('tag', tag),
            commit: checkName('commit', commit),
            depth: tag === undefined && commit === undefined ? properties.depth : undefined,
            allBranches: properties.cloneAllBranches,
            noTags: properties.noTags,
            submodules: properties.cloneSubmodules,
        };
        const git = await GitSession.open(properties, context);
        try {
            await context.files.makeFolder(folder);
            await prepare(folder, wanted, git, context);
            const source = properties.cache
                ? await cachedSource({ url: wanted.url, ttl: properties.cacheTtl }, git, context)
                : wanted.url;
            await fetchAndCheckOut(folder, wanted, source, git);
            for (const [key, value] of Object.entries(properties.gitConfig ?? {})) {
                await configure(folder, key, value, git);
            }
        }
        finally {
            await git.close();
        }
        return { outputs: { directory: folder } };
    },
});
/** A name that looks like an option of git is none. */
function checkName(property, name) {
    if (name === undefined || name.trim() === '')
        return undefined;
    if (!/^-|[\s~^:?*[\\\0]|\.\./.test(name))
        return name;
    throw new task_failure/* TaskFailure */.E(`property \`${property}\`: \`${name}\` is no name of a ${property}`);
}
/** Unlike `git clone`, which wants an empty folder, this takes one that holds other files. */
async function prepare(folder, { url }, git, context) {
    if (await context.files.exists(`${folder}/.git`)) {
        context.logger.info(`bringing ${shown(url)} up to date in ${folder}`);
        await git.run(folder, 'remote', 'set-url', 'origin', url);
        return;
    }
    context.logger.info(`cloning ${shown(url)} into ${folder}`);
    await git.run(folder, 'init', '--quiet');
    await git.run(folder, 'remote', 'add', 'origin', url);
}
async function fetchAndCheckOut(folder, wanted, source, git) {
    const { tag, commit, depth, allBranches, noTags, submodules } = wanted;
    const branch = wanted.branch ?? (await defaultBranch(folder, wanted, git));
    const shallow = depth === undefined ? [] : [`--depth=${depth}`];
    const names = allBranches || commit !== undefined ? '*' : branch;
    const specs = [`+refs/heads/${names}:refs/remotes/origin/${names}`];
    if (tag !== undefined)
        specs.push(`+refs/tags/${tag}:refs/tags/${tag}`);
    // A shallow fetch brings the tags of what it fetches; all tags would bring all of history.
    const tags = noTags ? ['--no-tags'] : depth === undefined ? ['--tags'] : [];
    await git.run(folder, 'fetch', '--quiet', '--force', ...tags, ...shallow, '--', source, ...specs);
    if (commit !== undefined) {
        // A commit of no branch can be had by its full name only.
        const there = await git.try(folder, 'cat-file', '-e', `${commit}^{commit}`);
        if (!there)
            await git.run(folder, 'fetch', '--quiet', '--', wanted.url, commit);
        await git.run(folder, 'checkout', '--quiet', '--detach', commit);
    }
    else if (tag !== undefined)
        await git.run(folder, 'checkout', '--quiet', '--detach', `refs/tags/${tag}`);
    else {
        await git.run(folder, 'checkout', '--quiet', '-B', branch, `refs/remotes/origin/${branch}`);
        await git.try(folder, 'branch', '--quiet', `--set-upstream-to=origin/${branch}`);
    }
    if (submodules)
        await git.run(folder, 'submodule', '--quiet', 'update', '--init', '--recursive', ...shallow);
}
async function defaultBranch(folder, { url, tag, commit }, git) {
    const refs = await git.run(folder, 'ls-remote', '--symref', '--', url, 'HEAD');
    const branch = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(refs)?.[1];
    if (branch !== undefined)
        return branch;
    if (tag !== undefined || commit !== undefined)
        return '*';
    throw new task_failure/* TaskFailure */.E(`${shown(url)} has no default branch (it may be empty); set \`branch\``);
}
async function configure(folder, key, value, git) {
    if (!/^[A-Za-z][\w-]*\..+$/.test(key)) {
        throw new task_failure/* TaskFailure */.E(`property \`gitConfig\`: \`${key}\` is no setting; write its section too, such as core.${key}`);
    }
    if (value === null || String(value).trim() === '')
        await git.try(folder, 'config', '--unset-all', key);
    else
        await git.run(folder, 'config', key, String(value));
}


/***/ }),

/***/ 46165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingPath),
/* harmony export */   l: () => (/* binding */ PRIVATE_FOLDER)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42246);
/** Local paths inside a working directory, for names that a flow's author wrote. */


/** Folder of the working directory for our own files; never an output. */
const PRIVATE_FOLDER = '.gitestra';
/** Throws a TaskFailure when the name is absolute or leads out of the folder. */
function workingPath(workingDir, name) {
    const parts = name.replaceAll('\\', '/').split('/');
    if (name.trim() === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) || parts[0] === '' || parts.includes('..')) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E(`file name \`${name}\` must be a path inside the working directory, without a leading \`/\` and without \`..\``);
    }
    if (name.includes('\0'))
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .TaskFailure */ .E('a file name holds a zero byte');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workingDir, ...parts);
}


/***/ })

};

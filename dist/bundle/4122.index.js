export const id = 4122;
export const ids = [4122];
export const modules = {

/***/ 89677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pythonProperties)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** Properties that only Python tasks have. */

const pythonProperties = {
    dependencies: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Requirement, such as `pandas==2.2`.' }), {
        description: 'Packages that the script needs. On the host they go to a virtual environment that later runs find again.',
    }),
    pythonVersion: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Version of Python on the host, such as `3.12`. uv downloads one that is missing; without uv it must be installed. In a container the image decides.',
    }),
    packageManager: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['UV', 'PIP'], {
        description: 'Who installs the packages on the host; pip stands in where uv is not there.',
        default: 'UV',
    }),
    dependencyCacheEnabled: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Keep the virtual environment for later runs with the same dependencies.',
        default: true,
    }),
    uvAutoInstallEnabled: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        description: 'Kestra installs uv when it is missing. pip needs no installation and is used instead here.',
        default: true,
    }),
};


/***/ }),

/***/ 88061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ python)
});

// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/scripts/require-program.js
var require_program = __webpack_require__(38344);
// EXTERNAL MODULE: ./build/tasks/scripts/shell-text.js
var shell_text = __webpack_require__(67274);
;// CONCATENATED MODULE: ./build/tasks/scripts/python/support-files.js
/** Files that every Python script finds on its path: the `kestra` module and the names of JSON. */
/** Changes with the files, so that an older copy in a cache is never used. */
const VERSION = 2;
/**
 * Runs when an interpreter starts. The `kestra` module goes to the end of the path: where the real package is
 * installed, that one is imported. A `sitecustomize` of the machine itself runs as well.
 */
const SITE_CUSTOMIZE = `import builtins
import os
import sys

builtins.true, builtins.false, builtins.null = True, False, None

_here = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _here]
sys.path.append(os.path.join(_here, "packages"))
for _finder in sys.meta_path:
    _spec = _finder.find_spec("sitecustomize", None)
    if _spec is not None:
        from importlib.util import module_from_spec
        _spec.loader.exec_module(module_from_spec(_spec))
        break
`;
const KESTRA_MODULE = `"""What a script says to its execution: outputs, metrics and log entries, one line of JSON each."""

import json
import logging
import sys
import time

_LEVELS = {10: "DEBUG", 20: "INFO", 30: "WARN", 40: "ERROR", 50: "ERROR"}


def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)


class _Handler(logging.Handler):
    def emit(self, record):
        try:
            level = _LEVELS.get(record.levelno, "TRACE" if record.levelno < 10 else "INFO")
            Kestra.send({"logs": [{"level": level, "message": self.format(record)}]})
        except Exception:
            self.handleError(record)


class Kestra:
    """All methods are static; there is no connection to keep."""

    @staticmethod
    def send(message):
        """Write one message; what was printed before comes out first."""
        sys.stdout.flush()
        sys.stdout.write("::" + json.dumps(message, default=_plain) + "::\\n")
        sys.stdout.flush()

    @staticmethod
    def outputs(values):
        """Set outputs of the task: outputs.<task>.vars.<name>."""
        Kestra.send({"outputs": values})

    @staticmethod
    def counter(name, value, tags=None):
        Kestra._metric("counter", name, value, tags)

    @staticmethod
    def gauge(name, value, tags=None):
        Kestra._metric("gauge", name, value, tags)

    @staticmethod
    def timer(name, duration, tags=None):
        """Seconds, or a function whose run is timed."""
        if callable(duration):
            start = time.perf_counter()
            duration()
            duration = time.perf_counter() - start
        Kestra._metric("timer", name, duration, tags)

    @staticmethod
    def _metric(kind, name, value, tags):
        Kestra.send({"metrics": [{"name": name, "type": kind, "value": value, "tags": tags or {}}]})

    @staticmethod
    def logger():
        """A logger of the standard library whose entries keep their level."""
        logger = logging.getLogger("Kestra")
        if not any(isinstance(handler, _Handler) for handler in logger.handlers):
            logger.addHandler(_Handler())
            logger.setLevel(logging.DEBUG)
            logger.propagate = False
        return logger


def __getattr__(name):
    raise AttributeError(
        "the built-in kestra module has no %s: it speaks to a Kestra server; "
        "add kestra to the dependencies of the task to get the whole package" % name
    )
`;
const FILES = [
    ['packages/kestra/__init__.py', KESTRA_MODULE],
    // Last, because its presence says that the folder is complete.
    ['sitecustomize.py', SITE_CUSTOMIZE],
];
/** Folder to put in front of PYTHONPATH; written on first use. */
async function pythonSupportFolder(cacheDir, files, unique) {
    const folder = `${cacheDir}/python-support-${VERSION}`;
    if (await files.exists(`${folder}/sitecustomize.py`))
        return folder;
    const fresh = `${folder}.${unique}`;
    for (const [path, content] of FILES)
        await files.write(`${fresh}/${path}`, content);
    // Somebody else may have been faster; then theirs is the same.
    if (!(await files.rename(fresh, folder)))
        await files.remove(fresh);
    return folder;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/tasks/scripts/working-path.js
var working_path = __webpack_require__(46165);
;// CONCATENATED MODULE: ./build/tasks/scripts/python/virtual-environment.js
/** Virtual environments for Python scripts on the host, found again by what was installed in them. */



/** Building is done once at a time for each key; parallel tasks with the same needs wait for the first. */
const building = new Map();
/** Folder of an environment that has everything asked for. */
async function virtualEnvironment(request, context) {
    if (!request.keep) {
        const folder = `${request.workingDir}/${working_path/* PRIVATE_FOLDER */.l}/venv-${context.taskRun.id}`;
        await build(request, folder, context);
        return folder;
    }
    const key = await environmentKey(request, context);
    const pointer = `${context.settings.cacheDir}/python/${key}.json`;
    const known = await readPointer(pointer, context);
    if (known !== undefined)
        return known;
    const present = building.get(pointer);
    if (present !== undefined)
        return present;
    const work = buildAndPublish(request, pointer, `${context.settings.cacheDir}/python/${key}-${context.taskRun.id}`, context);
    building.set(pointer, work);
    try {
        return await work;
    }
    finally {
        building.delete(pointer);
    }
}
async function buildAndPublish(request, pointer, folder, context) {
    try {
        await build(request, folder, context);
    }
    catch (error) {
        await context.files.remove(folder);
        throw error;
    }
    // The folder cannot be renamed once it is built (its scripts hold its path), so a small file points to it.
    await context.files.write(`${folder}/pointer.json`, JSON.stringify({ folder }));
    if (!(await context.files.exists(pointer)))
        await context.files.rename(`${folder}/pointer.json`, pointer);
    return folder;
}
async function readPointer(pointer, { files }) {
    if (!(await files.exists(pointer)))
        return undefined;
    const { folder } = JSON.parse(await files.readText(pointer));
    // The interpreter is a link into an installation that may be gone by now.
    if (await files.exists(`${folder}/bin/python`))
        return folder;
    await files.remove(pointer);
    return undefined;
}
async function environmentKey(request, { files }) {
    const lists = [];
    for (const line of [...request.installLines, ...request.dependencies]) {
        for (const [, name] of line.matchAll(/(?:-r|--requirement)[ =]?(\S+)/g)) {
            const path = name.startsWith('/') ? name : `${request.workingDir}/${name}`;
            if (await files.exists(path))
                lists.push(await files.readText(path));
        }
    }
    const { python, uv, version, dependencies, installLines } = request;
    const facts = [
        python,
        uv === undefined ? 'pip' : 'uv',
        version,
        [...dependencies].sort(),
        installLines,
        lists,
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 24);
}
async function build(request, folder, context) {
    const { uv, python, version, dependencies, installLines } = request;
    if (uv === undefined) {
        await step([python, '-m', 'venv', folder], request, folder, context);
    }
    else {
        const wanted = version === undefined ? (python === undefined ? [] : ['--python', python]) : ['--python', version];
        // `--seed` puts pip into it, which scripts of the flow may call.
        await step([uv, 'venv', '--quiet', '--seed', ...wanted, folder], request, folder, context);
    }
    if (dependencies.length > 0) {
        const install = uv === undefined
            ? [`${folder}/bin/python`, '-m', 'pip', 'install', '--quiet']
            : [uv, 'pip', 'install', '--quiet', '--python', `${folder}/bin/python`];
        await step([...install, ...dependencies], request, folder, context);
    }
    for (const line of installLines)
        await step(['/bin/sh', '-c', line], request, folder, context);
}
async function step(argv, request, folder, context) {
    const said = [];
    const result = await context.process.run({
        argv,
        cwd: request.workingDir,
        env: environmentVariables(folder),
        searchPaths: { PATH: [`${folder}/bin`] },
        signal: context.signal,
        onLine: (line) => {
            said.push(line);
            if (said.length > 50)
                said.shift();
            context.logger.debug(line);
        },
    });
    if (result.terminated)
        throw context.signal.reason;
    if (result.exitCode === 0)
        return;
    const reason = said
        .filter((line) => line.trim() !== '')
        .slice(-6)
        .join('\n');
    throw new task_failure/* TaskFailure */.E(`the Python environment could not be made: \`${argv.join(' ')}\` ended with exit code ${result.exitCode}\n${reason}`);
}
/** What scripts and installers see of an active environment. */
function environmentVariables(folder) {
    return { VIRTUAL_ENV: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_ROOT_USER_ACTION: 'ignore' };
}

;// CONCATENATED MODULE: ./build/tasks/scripts/python/python.js
/** Python as a script language, on the host and in containers. */





/** A line that installs and does nothing else, so that it may be run once beforehand. */
const INSTALL_ONLY = /^\s*(?:(?:python3?(?:\.\d+)?\s+-m\s+)?pip3?|uv\s+pip)\s+install\s+[^;&|<>`$()]*$/;
const INSTALLS = /\bpip3?\s+install\b/;
const QUIET = {
    PYTHONUNBUFFERED: 'true',
    PIP_ROOT_USER_ACTION: 'ignore',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
};
const python = {
    name: 'python',
    image: 'python:3.13-slim',
    extension: '.py',
    async setup(request, context) {
        const dependencies = request.properties.dependencies ?? [];
        const version = request.properties.pythonVersion;
        const support = await pythonSupportFolder(context.settings.cacheDir, context.files, context.taskRun.id);
        const whole = { ...request, dependencies, version };
        return request.where === 'host'
            ? hostSetup(whole, support, context)
            : containerSetup(whole, support, context);
    },
};
async function hostSetup(request, support, context) {
    const installing = request.lines.filter((line) => INSTALLS.test(line));
    const searchPaths = { PYTHONPATH: [support] };
    if (request.dependencies.length > 0 || installing.length > 0) {
        const folder = await environmentFor(request, installing, context);
        return {
            command: 'python',
            env: { ...QUIET, ...environmentVariables(folder) },
            searchPaths: { ...searchPaths, PATH: [`${folder}/bin`] },
            prelude: [],
            volumes: [],
        };
    }
    const found = await hostPython(request.version, context);
    const plain = await context.process.which('python');
    // Where there is only `python3`, commands that say `python` mean it.
    const prelude = plain === undefined || request.version !== undefined ? [`python() { ${(0,shell_text/* quoteWord */.XW)(found)} "$@"; }`] : [];
    return { command: (0,shell_text/* quoteWord */.XW)(found), env: QUIET, searchPaths, prelude, volumes: [] };
}
async function environmentFor(request, installing, context) {
    const uv = request.properties.packageManager === 'PIP' ? undefined : await context.process.which('uv');
    const version = request.version;
    const found = uv !== undefined && version !== undefined ? undefined : await hostPython(version, context);
    return virtualEnvironment({
        python: found,
        uv,
        version,
        dependencies: request.dependencies,
        installLines: installing.filter((line) => INSTALL_ONLY.test(line)),
        workingDir: request.workingDir,
        keep: request.properties.dependencyCacheEnabled !== false,
    }, context);
}
async function hostPython(version, context) {
    if (version === undefined) {
        return ((await context.process.which('python3')) ?? (0,require_program/* requireProgram */.q)(context, 'python', 'Python', python.image));
    }
    const wanted = version.split('.').slice(0, 2).join('.');
    const path = await context.process.which(`python${wanted}`);
    if (path !== undefined)
        return path;
    throw new task_failure/* TaskFailure */.E(`\`pythonVersion: ${version}\` was asked for, but \`python${wanted}\` was not found on PATH: install it, install uv, ` +
        `or run the script in a container with \`containerImage: python:${version}\``);
}
function containerSetup(request, support, context) {
    if (request.version !== undefined) {
        context.logger.warn(`pythonVersion ${request.version} is not used: the image decides in a container`);
    }
    const packages = request.dependencies.map(shell_text/* quoteWord */.XW).join(' ');
    return {
        command: 'python',
        env: QUIET,
        searchPaths: {},
        prelude: [
            // The image may have a PYTHONPATH of its own, which only its shell knows.
            `export PYTHONPATH=${(0,shell_text/* quoteWord */.XW)(support)}"\${PYTHONPATH:+:$PYTHONPATH}"`,
            ...(packages === '' ? [] : [`python -m pip install --quiet ${packages} || exit $?`]),
        ],
        volumes: [`${support}:${support}:ro`],
    };
}


/***/ }),

/***/ 84122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pythonScriptTask: () => (/* binding */ pythonScriptTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30505);
/* harmony import */ var _run_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12533);
/* harmony import */ var _script_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42849);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88061);
/* harmony import */ var _python_properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89677);
/** Runs a Python script written in the flow. */






const properties = {
    script: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ description: 'The script.', required: true }),
    ..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptProperties */ .vO,
    ..._python_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonProperties */ .m,
};
const pythonScriptTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_5__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.scripts.python.Script',
    title: 'Run a Python script.',
    description: '`true`, `false` and `null` are known names, so that rendered JSON can stand in the script. On the host, `from kestra import Kestra` works without installing anything.',
    properties,
    selfBound: [..._script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .SELF_BOUND */ .ek, 'script'],
    outputs: _script_properties_js__WEBPACK_IMPORTED_MODULE_1__/* .scriptOutputs */ ._w,
    examples: [
        {
            title: 'Outputs and metrics',
            flow: `id: python_script
namespace: company.team
tasks:
  - id: marks
    type: io.kestra.plugin.scripts.python.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    script: |
      from kestra import Kestra
      marks = [79, 91, 85]
      Kestra.outputs({"total": sum(marks), "best": max(marks)})
      Kestra.counter("marks", len(marks), {"class": "a"})
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "best of {{ outputs.marks.vars.total }} is {{ outputs.marks.vars.best }}"
`,
            expect: { outputs: { marks: { vars: { total: 255, best: 91 } } }, logs: ['best of 255 is 91'] },
        },
    ],
    run: (bound, context) => (0,_run_script_js__WEBPACK_IMPORTED_MODULE_0__/* .runScript */ .j)({ language: _python_js__WEBPACK_IMPORTED_MODULE_2__/* .python */ .H, properties: bound, definitions: properties, body: 'script' }, context),
});


/***/ }),

/***/ 38344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ requireProgram)
/* harmony export */ });
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Says clearly that an interpreter is missing, before a shell says it badly. */

async function requireProgram({ process }, program, title, image) {
    const path = await process.which(program);
    if (path !== undefined)
        return path;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`\`${program}\` was not found on PATH: install ${title}, or run the script in a container with \`containerImage: ${image}\``);
}


/***/ })

};

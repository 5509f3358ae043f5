export const id = 7080;
export const ids = [7080,912];
export const modules = {

/***/ 27080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Catalog: () => (/* binding */ Catalog),
  catalogEntry: () => (/* binding */ catalogEntry),
  isFlowPath: () => (/* binding */ isFlowPath)
});

// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/flow/path.js
var path = __webpack_require__(83070);
// EXTERNAL MODULE: ./build/flow/yaml.js + 4 modules
var yaml = __webpack_require__(82606);
;// CONCATENATED MODULE: ./build/flow/flow-head.js
/** Tells flows from other YAML files, and reads their names, without parsing the whole file. */


const TOP_KEY = /^(id|namespace|tasks|flowId|testCases):(?:[ \t]([^\r\n]*))?\r?$/gm;
const SCALAR = /^(?:"((?:[^"\\])*)"|'((?:[^'])*)'|([^\s'"#&*!|>{[%@`-][^#]*?|-[^\s#][^#]*?))(?:\s+#.*)?$/;
/** Longer values are left to the parser. */
const LONGEST_NAME = 300;
const UNUSUAL = /^[ \t]*[{"'?]|^[ \t]+id:|^---[ \t]+\S/m;
const QUOTED_KEY = /^["'?]/m;
/**
 * The names of a flow; undefined when the file is not one. A flow has `id`, `namespace` and `tasks` at its top;
 * with two of the three, a file still counts as a flow with a mistake, so that the mistake gets reported.
 */
function readFlowHead(source) {
    const { text } = source;
    const written = {};
    const keys = new Set();
    let certain = true;
    for (const match of text.matchAll(TOP_KEY)) {
        const key = match[1];
        if (keys.has(key))
            continue;
        keys.add(key);
        if (key !== 'id' && key !== 'namespace')
            continue;
        const value = (match[2] ?? '').trim();
        const scalar = value.length > LONGEST_NAME ? null : SCALAR.exec(value);
        if (scalar === null) {
            certain = false;
            continue;
        }
        const content = scalar[1] ?? scalar[2] ?? scalar[3];
        const quote = scalar[3] === undefined ? 1 : 0;
        const start = match.index + match[0].indexOf(value, key.length + 1) + quote;
        written[key] = { text: content, span: { start, end: start + content.length } };
    }
    if (!keys.has('id') || !keys.has('namespace')) {
        // Something may be hidden behind quotes, braces or indentation.
        certain &&= !(keys.size === 0 ? UNUSUAL : QUOTED_KEY).test(text);
    }
    if (certain)
        return isFlow(keys) ? written : undefined;
    return readWholeFile(source);
}
/** For unusual spellings: quoted keys, one big `{ }`, an indented document. */
function readWholeFile(source) {
    const document = (0,yaml.parseYaml)(source);
    const { value } = document;
    if (!(0,path.isRecord)(value) || !isFlow(new Set(Object.keys(value))))
        return undefined;
    const name = (key) => {
        const text = document.textAt([key]);
        return text === undefined ? {} : { [key]: { text, span: document.locate([key]) } };
    };
    return { ...name('id'), ...name('namespace') };
}
function isFlow(keys) {
    if (keys.has('testCases') || keys.has('flowId'))
        return false;
    const found = ['id', 'namespace', 'tasks'].filter((key) => keys.has(key)).length;
    return found >= 2;
}

// EXTERNAL MODULE: ./build/flow/fields.js
var flow_fields = __webpack_require__(52064);
// EXTERNAL MODULE: ./build/flow/parse-flow.js
var parse_flow = __webpack_require__(88115);
;// CONCATENATED MODULE: ./build/flow/parse-namespace.js
/** Reads `_namespace.yaml`: what all flows of a namespace and of the namespaces below it share. */




function parseNamespace(source, options = {}) {
    const document = (0,yaml.parseYaml)(source, options);
    const problems = new flow_fields/* Problems */.Zw(document);
    if (document.value !== null && !(0,path.isRecord)(document.value) && !document.broken) {
        const message = 'a namespace file is a map with `variables` and `pluginDefaults`';
        problems.add({ code: 'wrong-type', message, path: [], part: 'head' });
    }
    const fields = new flow_fields/* Fields */.C8(problems, (0,path.isRecord)(document.value) ? document.value : {}, [], 'the namespace');
    fields.refuseUnknown(['description', 'variables', 'pluginDefaults']);
    const description = fields.string('description');
    const settings = {
        ...(description === undefined ? {} : { description }),
        variables: fields.map('variables') ?? {},
        pluginDefaults: (0,parse_flow.parsePluginDefaults)(fields),
    };
    const structural = document.broken ? [] : problems.diagnostics;
    return { ...settings, document, diagnostics: [...document.diagnostics, ...structural] };
}

// EXTERNAL MODULE: ./build/flow/source.js
var source = __webpack_require__(10912);
;// CONCATENATED MODULE: ./build/flow/catalog.js
/**
 * The flows of a repository. Folders below the flows directory are namespaces, but what a file itself says counts:
 * `flows/company/team/x.yaml` and `flows/company.team/x.yaml` are both expected to hold a flow of `company.team`.
 */





const NAMESPACE_FILE = '_namespace.yaml';
const FILES_FOLDER = '_files';
/** Files read at the same time. */
const READ_AHEAD = 32;
class Catalog {
    flowsDir;
    #files;
    #double;
    #entries;
    #paths;
    #namespaces = new Map();
    constructor(files, options = {}) {
        this.#files = files;
        this.#double = options.double;
        const directory = (options.flowsDir ?? 'flows').replace(/\/+$/, '').replace(/^\.\//, '');
        this.flowsDir = directory === '' ? '.' : directory;
    }
    /** All flows, in the order of their paths. Reads every YAML file's text, parses next to none. */
    entries() {
        this.#entries ??= this.#readAll();
        return this.#entries;
    }
    /** Paths of everything below the flows directory that may be a flow. */
    flowPaths() {
        this.#paths ??= this.#listFlowPaths();
        return this.#paths;
    }
    /**
     * The flow of a name `namespace.id`. Looks where the folder convention puts it first,
     * then into files named like it, then everywhere.
     */
    async find(name) {
        const splits = splitsOf(name);
        for (const { namespace, id } of splits) {
            const entry = await this.#findByConvention(namespace, id);
            if (entry !== undefined)
                return entry;
        }
        const paths = await this.flowPaths();
        const ids = new Set(splits.map((split) => split.id));
        const matches = (entry) => entry !== undefined && `${entry.namespace}.${entry.id}` === name;
        for (const path of paths.filter((candidate) => ids.has(baseName(candidate)))) {
            const entry = await this.#readEntry(path);
            if (matches(entry))
                return entry;
        }
        const entries = await this.entries();
        const entry = entries.find(matches);
        if (entry !== undefined)
            return entry;
        const names = entries.map((known) => `${known.namespace}.${known.id}`);
        return { found: false, nearest: nearestNames(name, names), known: names.length };
    }
    /** The flow of exactly this namespace and id. */
    async get(namespace, id) {
        const byConvention = await this.#findByConvention(namespace, id);
        if (byConvention !== undefined)
            return byConvention;
        const entries = await this.entries();
        return entries.find((entry) => entry.namespace === namespace && entry.id === id);
    }
    /** What is wrong between files: names that occur twice, flows in a folder of another namespace. */
    async diagnostics() {
        const found = [];
        const seen = new Map();
        for (const entry of await this.entries()) {
            const misplaced = this.checkFolder(entry);
            if (misplaced !== undefined)
                found.push(misplaced);
            if (entry.id === '' || entry.namespace === '')
                continue;
            const name = `${entry.namespace}.${entry.id}`;
            const first = seen.get(name);
            if (first === undefined)
                seen.set(name, entry);
            else
                found.push(duplicateFlow(name, entry, first));
        }
        return found;
    }
    /** Says when a flow's namespace is not that of its folder. Files directly in the flows directory may hold any. */
    checkFolder(entry) {
        const folder = this.folderOf(entry.path);
        if (folder === undefined || folder === '' || entry.namespace === '')
            return undefined;
        const expected = folder.replaceAll('/', '.');
        if (expected === entry.namespace)
            return undefined;
        const home = `${this.flowsDir}/${entry.namespace.replaceAll('.', '/')}/`;
        return {
            code: 'namespace-folder',
            severity: 'error',
            message: `namespace \`${entry.namespace}\` does not match the folder \`${this.flowsDir}/${folder}\``,
            file: entry.source,
            span: entry.namespaceAt?.span ?? { start: 0, end: 0 },
            help: `write \`namespace: ${expected}\`, or move the file to \`${home}\``,
        };
    }
    /** Folder of a file relative to the flows directory, empty at its top; undefined when the file lies elsewhere. */
    folderOf(path) {
        const prefix = this.flowsDir === '.' ? '' : `${this.flowsDir}/`;
        if (!path.startsWith(prefix))
            return undefined;
        const inside = path.slice(prefix.length);
        const slash = inside.lastIndexOf('/');
        return slash === -1 ? '' : inside.slice(0, slash);
    }
    /** Folders that may hold a namespace's `_files` and settings, the usual form first. */
    namespaceFolders(namespace) {
        const prefix = this.flowsDir === '.' ? '' : `${this.flowsDir}/`;
        return [...new Set([`${prefix}${namespace.replaceAll('.', '/')}`, `${prefix}${namespace}`])];
    }
    /** Variables and plugin defaults that a namespace has from its own file and those of its parents. */
    async settings(namespace) {
        const segments = namespace.split('.');
        const folders = [];
        for (let length = segments.length; length > 0; length--) {
            folders.push(...this.namespaceFolders(segments.slice(0, length).join('.')));
        }
        folders.push(this.flowsDir === '.' ? '' : this.flowsDir);
        const files = await Promise.all(folders.map((folder) => this.#readNamespace(folder)));
        const present = files.filter((file) => file !== undefined);
        return {
            variables: present.reduceRight((merged, file) => mergeMaps(merged, file.variables), {}),
            pluginDefaults: present.map((file) => file.pluginDefaults),
            diagnostics: present.flatMap((file) => file.diagnostics),
        };
    }
    #readNamespace(folder) {
        let reading = this.#namespaces.get(folder);
        if (reading === undefined) {
            const path = folder === '' ? NAMESPACE_FILE : `${folder}/${NAMESPACE_FILE}`;
            reading = this.#files.read(path).then((text) => {
                if (text === undefined)
                    return undefined;
                return parseNamespace(new source.SourceFile(path, text), this.#double === undefined ? {} : { double: this.#double });
            });
            this.#namespaces.set(folder, reading);
        }
        return reading;
    }
    async #findByConvention(namespace, id) {
        for (const folder of this.namespaceFolders(namespace)) {
            for (const extension of ['yaml', 'yml']) {
                const entry = await this.#readEntry(`${folder}/${id}.${extension}`);
                if (entry?.namespace === namespace && entry.id === id)
                    return entry;
            }
        }
        return undefined;
    }
    async #listFlowPaths() {
        const paths = [];
        for await (const path of this.#files.list(this.flowsDir)) {
            const normal = path.replace(/^\.\//, '');
            if (isFlowPath(normal))
                paths.push(normal);
        }
        return paths.sort();
    }
    async #readAll() {
        const paths = await this.flowPaths();
        const entries = [];
        for (let start = 0; start < paths.length; start += READ_AHEAD) {
            const batch = paths.slice(start, start + READ_AHEAD).map((path) => this.#readEntry(path));
            for (const entry of await Promise.all(batch))
                if (entry !== undefined)
                    entries.push(entry);
        }
        return entries;
    }
    async #readEntry(path) {
        const text = await this.#files.read(path);
        return text === undefined ? undefined : catalogEntry(new source.SourceFile(path, text));
    }
}
/** The entry of a file that is at hand; undefined when it is not a flow. */
function catalogEntry(source) {
    const head = readFlowHead(source);
    if (head === undefined)
        return undefined;
    return {
        path: source.path,
        namespace: head.namespace?.text ?? '',
        id: head.id?.text ?? '',
        source,
        ...(head.id === undefined ? {} : { idAt: head.id }),
        ...(head.namespace === undefined ? {} : { namespaceAt: head.namespace }),
    };
}
/** Flows are `.yaml` or `.yml`; namespace files, hidden folders and names that begin with `_` are something else. */
function isFlowPath(path) {
    if (!/\.ya?ml$/i.test(path))
        return false;
    const steps = path.split('/');
    if (steps.at(-1).startsWith('_'))
        return false;
    return !steps.some((step) => step === FILES_FOLDER ||
        step === 'node_modules' ||
        (step.startsWith('.') && step !== '..' && step !== '.'));
}
/** Ids may have dots too: `a.b.c` is flow `c` of `a.b`, or flow `b.c` of `a`. */
function splitsOf(name) {
    const splits = [];
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
        splits.push({ namespace: name.slice(0, dot), id: name.slice(dot + 1) });
    }
    return splits.filter((split) => split.id !== '');
}
/** Of whole names most letters are the namespace's, so close ids of one namespace are looked for first. */
function nearestNames(name, names) {
    const end = name.lastIndexOf('.') + 1;
    const [namespace, id] = [name.slice(0, end), name.slice(end)];
    const neighbours = names.filter((known) => known.startsWith(namespace)).map((known) => known.slice(end));
    const close = (0,nearest/* nearestAll */.s)(id, neighbours).map((neighbour) => namespace + neighbour);
    const sameId = names.filter((known) => known.endsWith(`.${id}`));
    const found = [...close, ...sameId];
    return [...new Set(found.length > 0 ? found : (0,nearest/* nearestAll */.s)(name, names))].slice(0, 3);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}
function duplicateFlow(name, entry, first) {
    return {
        code: 'duplicate-flow',
        severity: 'error',
        message: `flow \`${name}\` is defined in two files`,
        file: entry.source,
        span: entry.idAt.span,
        related: [{ message: 'first defined here', file: first.source, span: first.idAt.span }],
        help: 'give one of them another `id`, or remove it',
    };
}
function mergeMaps(base, over) {
    const result = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = Object.hasOwn(base, key) ? base[key] : undefined;
        result[key] = (0,path.isRecord)(below) && (0,path.isRecord)(value) ? mergeMaps(below, value) : value;
    }
    return result;
}


/***/ }),

/***/ 10912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceFile: () => (/* binding */ SourceFile)
/* harmony export */ });
/** A text file and the arithmetic between its offsets (UTF-16 code units) and its lines and columns. */
class SourceFile {
    /** Path as it is shown to people: relative to where the user stands, with `/`. */
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Offsets at which each line begins; computed on first use because most files are never reported on. */
    get lineStarts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    /** Offsets past the end of the text are placed at its end. */
    position(offset) {
        const starts = this.lineStarts;
        const target = Math.max(0, Math.min(offset, this.text.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= target)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: target - starts[low] + 1 };
    }
    /** Offset of a place; a line that is not there gives the end of the text. */
    offset(position) {
        const start = this.lineStarts[position.line - 1];
        return start === undefined ? this.text.length : Math.min(start + position.column - 1, this.text.length);
    }
    /** Text of a line (from 1) without its line break; empty when there is no such line. */
    line(number) {
        const start = this.lineStarts[number - 1];
        if (start === undefined)
            return '';
        const next = this.lineStarts[number];
        const raw = this.text.slice(start, next === undefined ? undefined : next - 1);
        return raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    }
}


/***/ })

};

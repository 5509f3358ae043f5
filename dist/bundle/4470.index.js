export const id = 4470;
export const ids = [4470];
export const modules = {

/***/ 12532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   rv: () => (/* binding */ STATE_STORES),
/* harmony export */   wj: () => (/* binding */ TASK_RUNNERS)
/* harmony export */ });
/** What `gitestra.yaml` can say, and what holds where it says nothing. */
const TASK_RUNNERS = ['auto', 'docker', 'process'];
const STATE_STORES = ['git', 'local', 'none'];
const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'];
const DEFAULT_CONFIG = {
    kestra: 1,
    flowsDir: 'flows',
    variables: {},
    globals: {},
    pluginDefaults: [],
    plugins: [],
    taskRunner: 'auto',
    state: 'local',
    workerGroups: {},
    retention: {},
    validate: { rules: {}, ignore: [] },
    http: { rewrite: {} },
    allowedPaths: [],
};


/***/ }),

/***/ 14926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateFlows: () => (/* binding */ validateFlows)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/flow/catalog.js + 2 modules
var flow_catalog = __webpack_require__(27080);
// EXTERNAL MODULE: ./build/flow/source.js
var flow_source = __webpack_require__(10912);
// EXTERNAL MODULE: ./build/storage/flow-files.js
var flow_files = __webpack_require__(23426);
// EXTERNAL MODULE: ./build/storage/namespace-files.js
var namespace_files = __webpack_require__(29715);
;// CONCATENATED MODULE: ./build/validate/apply-fixes.js
/** Applies the certain fixes of findings to a text: edits at their offsets, everything else stays as it is. */

/** Of fixes that touch the same place the first one is taken; the other one's turn comes when the text is checked again. */
function applyFixes(text, diagnostics) {
    const applied = [];
    const taken = [];
    for (const diagnostic of diagnostics) {
        const edits = (diagnostic.fix?.edits ?? []).map((edit) => ({ ...edit.span, text: edit.text }));
        if (edits.length === 0)
            continue;
        const free = edits.every((edit) => taken.every((other) => edit.end <= other.start || edit.start >= other.end) &&
            !taken.some((other) => other.start === edit.start && other.end === edit.end));
        if (!free)
            continue;
        taken.push(...edits);
        applied.push(diagnostic);
    }
    let result = text;
    for (const edit of [...taken].sort((a, b) => b.start - a.start)) {
        result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    }
    return { text: result, applied };
}
/** Rounds after which fixing ends; each fix removes its own finding, so two or three are enough. */
const ROUNDS = 10;
/**
 * Fixes a file until nothing certain is left. A round after which the file has more errors than before is taken back.
 * @param check gives the findings of a text
 */
async function fixSource(source, diagnostics, check) {
    let current = { source, diagnostics };
    const applied = [];
    for (let round = 0; round < ROUNDS; round++) {
        const fixed = applyFixes(current.source.text, current.diagnostics);
        if (fixed.text === current.source.text)
            break;
        const next = new flow_source.SourceFile(source.path, fixed.text);
        const found = await check(next);
        if (errors(found) > errors(current.diagnostics))
            break;
        current = { source: next, diagnostics: found };
        applied.push(...fixed.applied);
    }
    return { ...current, applied };
}
function errors(diagnostics) {
    return diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
}

// EXTERNAL MODULE: ./build/validate/codes.js
var validate_codes = __webpack_require__(22945);
// EXTERNAL MODULE: ./build/flow/path.js
var flow_path = __webpack_require__(83070);
// EXTERNAL MODULE: ./build/validate/called-flows.js
var called_flows = __webpack_require__(10794);
;// CONCATENATED MODULE: ./build/validate/rules/awaited-flow.js
/** Flows that a trigger waits for: they must be there, or the trigger never fires. */


const awaitedFlow = {
    name: 'awaited-flow',
    severity: 'error',
    description: 'A trigger that waits for another flow fires only when that flow exists.',
    codes: ['unknown-flow'],
    async check(context) {
        const { catalog, flow } = context;
        if (catalog === undefined)
            return;
        for (const trigger of flow.triggers) {
            const wanted = trigger.conditions.map((condition) => ({
                value: /\.(ExecutionFlow|ExecutionFlowCondition)$/.test(condition.type)
                    ? condition.properties
                    : undefined,
                path: condition.path,
            }));
            const { preconditions, dependsOn } = trigger.properties;
            const lists = [
                { list: (0,flow_path.isRecord)(preconditions) ? preconditions.flows : undefined, path: ['preconditions', 'flows'] },
                { list: dependsOn, path: ['dependsOn'] },
            ];
            for (const { list, path } of lists) {
                if (!Array.isArray(list))
                    continue;
                for (const [index, value] of list.entries())
                    wanted.push({ value, path: [...trigger.path, ...path, index] });
            }
            for (const { value, path } of wanted) {
                if (!(0,flow_path.isRecord)(value) || typeof value.namespace !== 'string' || typeof value.flowId !== 'string')
                    continue;
                const { namespace, flowId } = value;
                if (namespace.includes('{') || flowId.includes('{'))
                    continue;
                if (await (0,called_flows/* knownFlow */.Ws)(catalog, namespace, flowId))
                    continue;
                const place = { path: [...path, 'flowId'], owner: `trigger \`${trigger.id}\`` };
                await (0,called_flows/* reportUnknownFlow */.bU)(context, catalog, { namespace, flowId }, place);
            }
        }
    },
};

// EXTERNAL MODULE: ./build/validate/expressions.js
var expressions = __webpack_require__(80548);
// EXTERNAL MODULE: ./build/expression/errors.js
var expression_errors = __webpack_require__(34640);
// EXTERNAL MODULE: ./build/expression/parser.js + 3 modules
var parser = __webpack_require__(76016);
;// CONCATENATED MODULE: ./build/validate/printed-values.js
/** Which values end up in the text that a template gives, as opposed to those that it only asks about. */


/** Values that a template prints as they are or changed, not those that conditions look at. None of a broken template. */
function printedValues(template, level) {
    if (!template.includes('{{'))
        return [];
    try {
        const found = [];
        collectBody((0,parser/* parseTemplate */.Q)(template, level), new Map(), found);
        return found;
    }
    catch (error) {
        if (error instanceof expression_errors.ExpressionError)
            return [];
        throw error;
    }
}
function collectBody(body, outer, found) {
    const bindings = new Map(outer);
    for (const statement of body) {
        switch (statement.kind) {
            case 'print':
                found.push(...valuesOf(statement.expression, bindings));
                break;
            case 'set':
                bindings.set(statement.name, valuesOf(statement.value, bindings));
                break;
            case 'for': {
                const inner = new Map(bindings).set(statement.name, valuesOf(statement.iterable, bindings));
                collectBody(statement.body, inner, found);
                if (statement.otherwise !== undefined)
                    collectBody(statement.otherwise, bindings, found);
                break;
            }
            case 'if':
                for (const branch of statement.branches)
                    collectBody(branch.body, bindings, found);
                if (statement.otherwise !== undefined)
                    collectBody(statement.otherwise, bindings, found);
                break;
            case 'filter-tag': {
                const inside = [];
                collectBody(statement.body, bindings, inside);
                const filters = statement.filters.map((filter) => filter.name);
                found.push(...inside.map((value) => ({ ...value, filters: [...value.filters, ...filters] })));
                break;
            }
            case 'block':
                collectBody(statement.body, bindings, found);
                break;
            default:
                break;
        }
    }
}
/** Operators whose result is a number or a boolean, whatever they are given. */
const COMPUTING = new Set('- * / % == != < <= > >= isIn contains and or'.split(' '));
function valuesOf(node, bindings) {
    const all = (nodes) => nodes.flatMap((one) => valuesOf(one, bindings));
    switch (node.kind) {
        case 'name':
        case 'attribute':
        case 'index':
            return pathValues(node, bindings);
        case 'interpolation':
            return all(node.parts);
        case 'method':
            return all([node.target, ...argumentsOf(node.args)]);
        case 'call':
            return callValues(node, bindings);
        case 'list':
            return all(node.items);
        case 'map':
            return all(node.entries.flat());
        case 'binary':
            return COMPUTING.has(node.operator) ? [] : all([node.left, node.right]);
        case 'filter':
            return [
                ...valuesOf(node.input, bindings).map((value) => ({
                    ...value,
                    filters: [...value.filters, node.name],
                })),
                ...(node.name === 'default' ? all(argumentsOf(node.args)) : []),
            ];
        case 'ternary':
            return all([node.then, node.otherwise]);
        default:
            return [];
    }
}
function argumentsOf(args) {
    return [...args.positional, ...args.named.map((arg) => arg.value)];
}
/** Functions that give their argument on in another form. */
const PASSING = new Set([
    'render',
    'renderOnce',
    'fromJson',
    'fromIon',
    'json',
    'yaml',
    'min',
    'max',
]);
function callValues(node, bindings) {
    if (node.name === 'secret') {
        const key = node.args.positional[0];
        const path = key?.kind === 'literal' && typeof key.value === 'string' ? [key.value] : [];
        return [{ kind: 'secret', path, start: node.start, end: node.end, filters: [] }];
    }
    return PASSING.has(node.name) ? argumentsOf(node.args).flatMap((one) => valuesOf(one, bindings)) : [];
}
function pathValues(node, bindings) {
    const path = [];
    let at = node;
    while (at.kind === 'attribute' || at.kind === 'index') {
        if (at.kind === 'attribute')
            path.unshift(at.name);
        else if (at.key.kind === 'literal' && typeof at.key.value === 'string')
            path.unshift(at.key.value);
        // What is behind a key that only a render knows is some part of what is before it.
        else
            path.length = 0;
        at = at.target;
    }
    if (at.kind !== 'name')
        return valuesOf(at, bindings);
    const bound = bindings.get(at.name);
    if (bound !== undefined)
        return bound;
    return [{ kind: 'variable', path: [at.name, ...path], start: node.start, end: node.end, filters: [] }];
}

;// CONCATENATED MODULE: ./build/validate/rules/exposed-secret.js
/** Secrets that are printed or stored where people can read them. */



const exposedSecret = {
    name: 'exposed-secret',
    severity: 'warning',
    description: 'Logs, outputs, labels, variables, the KV store and addresses are no places for a secret.',
    check(context) {
        const isSecret = secretJudge(context.flow);
        for (const string of (0,expressions/* flowExpressions */.M)(context.flow, context.level)) {
            const place = placeOf(context, string);
            if (place === undefined)
                continue;
            for (const value of printedValues(string.text, context.level)) {
                const name = isSecret(value);
                if (name === undefined || value.filters.some((filter) => HIDING.has(filter)))
                    continue;
                context.report({
                    message: `${name} is written to ${place.where}`,
                    span: context.document.locateInside(string.path, value.start, value.end),
                    help: place.help,
                });
            }
        }
    },
};
/** Filters after which the secret cannot be told any more. */
const HIDING = new Set(['length', 'md5', 'sha1', 'sha256', 'sha512']);
function secretJudge(flow) {
    const inputs = new Set((0,called_flows/* givenInputs */.PC)(flow.inputs).flatMap((input) => (input.type === 'SECRET' ? [input.givenAs] : [])));
    return ({ kind, path }) => {
        if (kind === 'secret')
            return path.length === 0 ? 'a secret' : `secret \`${path[0]}\``;
        const id = path.slice(1).join('.');
        return path[0] === 'inputs' && inputs.has(id) ? `the SECRET input \`${id}\`` : undefined;
    };
}
const USE_IT = 'read it with `secret()` in the task that needs it';
function placeOf(context, { owner, taskId, path, text }) {
    if (owner === 'output')
        return { where: 'the outputs of the flow', help: USE_IT };
    if (owner === 'trigger')
        return path[2] === 'labels'
            ? { where: 'a label', help: 'labels are shown everywhere: remove it' }
            : undefined;
    const task = taskId === undefined ? undefined : context.taskById.get(taskId);
    if (task === undefined)
        return undefined;
    const property = path[task.path.length];
    if (property === 'labels')
        return { where: 'a label', help: 'labels are shown everywhere: remove it' };
    if (/\.(log|logs|debugs?)\.(Log|Echo)$/.test(task.type) &&
        (property === 'message' || property === 'format'))
        return { where: 'the log', help: 'remove it' };
    if (/\.debugs?\.Return$/.test(task.type) && property === 'format')
        return { where: 'the outputs of the task', help: USE_IT };
    if (/\.OutputValues$/.test(task.type) && property === 'values')
        return { where: 'the outputs of the task', help: USE_IT };
    if (/\.SetVariables$/.test(task.type) && property === 'variables')
        return { where: 'the variables of the execution', help: USE_IT };
    if (/\.kv\.(Set|Put)$/.test(task.type) && property === 'value')
        return { where: 'the KV store', help: USE_IT };
    // An address that is a secret as a whole is one thing, a token inside an address another.
    if ((property === 'uri' || property === 'url') && /^\s*https?:\/\//.test(text))
        return { where: 'an address, which servers and proxies log', help: 'send it in a header' };
    return undefined;
}

// EXTERNAL MODULE: ./build/validate/cron-syntax.js
var cron_syntax = __webpack_require__(30195);
;// CONCATENATED MODULE: ./build/validate/cron-interval.js
/** How often a cron expression fires at most. */

/**
 * The fewest minutes between two firings, as far as the minutes tell: an expression that fires once an hour or less
 * often gives 60, one that fires several times a minute 0. undefined when it is not a valid one.
 */
function shortestInterval(cron, withSeconds = false) {
    const text = cron.trim();
    if ((0,cron_syntax/* checkCron */.P)(text, { withSeconds }) !== undefined)
        return undefined;
    if (text.startsWith('@'))
        return 60;
    const fields = text.split(/\s+/);
    if (withSeconds && !/^\d+$/.test(fields[0]))
        return 0;
    const [minutes = '*', hours = '*'] = withSeconds ? fields.slice(1) : fields;
    const fires = [...minutesOf(minutes)].sort((a, b) => a - b);
    let shortest = 60;
    for (let index = 1; index < fires.length; index++)
        shortest = Math.min(shortest, fires[index] - fires[index - 1]);
    // From the last minute of an hour to the first of the next, when both hours are in it.
    if (fires.length > 0 && /[*,/-]/.test(hours))
        shortest = Math.min(shortest, fires[0] + 60 - fires.at(-1));
    return shortest;
}
function minutesOf(field) {
    const found = new Set();
    for (const part of field.split(',')) {
        const [range = '*', step] = part.split('/');
        const [from = 0, to] = range === '*' ? [0, 59] : range.split('-').map(Number);
        const by = step === undefined ? 1 : Number(step);
        const last = to ?? (step === undefined ? from : 59);
        for (let minute = from; minute <= last; minute += by)
            found.add(minute);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/validate/rules/github-limits.js
/** What GitHub Actions cannot do for a flow: short schedules, many inputs, some names of files. */



/** GitHub: minutes between two runs of a schedule. */
const SHORTEST = 5;
/** GitHub: inputs of a `workflow_dispatch`. */
const MOST_INPUTS = 25;
/** GitHub: what names inside an artifact cannot have. `*` and `?` are patterns here. */
const FORBIDDEN = /[":<>|\r\n]/;
const githubLimits = {
    name: 'github-limits',
    severity: 'warning',
    description: 'Schedules, inputs and files must keep to the limits of GitHub Actions.',
    codes: ['frequent-schedule', 'too-many-inputs', 'artifact-name'],
    check({ flow, tasks, report }) {
        for (const trigger of flow.triggers) {
            const { cron, withSeconds } = trigger.properties;
            if (!trigger.type.endsWith('.Schedule') || typeof cron !== 'string')
                continue;
            const seconds = withSeconds === true || withSeconds === 'true';
            const interval = shortestInterval(cron, seconds);
            if (interval === undefined || interval >= SHORTEST)
                continue;
            const often = ['several times a minute', 'every minute'][interval] ?? `every ${interval} minutes`;
            report({
                code: 'frequent-schedule',
                message: `trigger \`${trigger.id}\` fires ${often}, but a schedule of GitHub Actions starts a run every ${SHORTEST} minutes at most`,
                path: [...trigger.path, 'cron'],
                help: `write \`${seconds ? '0 ' : ''}*/5 * * * *\`, or run several rounds in one execution`,
            });
        }
        const inputs = (0,called_flows/* givenInputs */.PC)(flow.inputs);
        if (inputs.length > MOST_INPUTS) {
            report({
                code: 'too-many-inputs',
                message: `the flow has ${inputs.length} inputs, but a form of GitHub Actions has ${MOST_INPUTS} fields at most`,
                path: inputs[MOST_INPUTS].path,
                part: 'head',
                help: 'put several of them into one JSON or YAML input',
            });
        }
        for (const { task } of tasks) {
            const { outputFiles } = task.properties;
            const names = Array.isArray(outputFiles) ? outputFiles : (0,flow_path.isRecord)(outputFiles) ? [] : [outputFiles];
            for (const [index, name] of names.entries()) {
                if (typeof name !== 'string' || name.includes('{{') || /^(glob|regex):/.test(name))
                    continue;
                const match = FORBIDDEN.exec(name);
                if (match === null)
                    continue;
                report({
                    code: 'artifact-name',
                    message: `\`${name.trim()}\` cannot be kept: a name in an artifact of GitHub Actions cannot have ${JSON.stringify(match[0])}`,
                    path: [...task.path, 'outputFiles', ...(Array.isArray(outputFiles) ? [index] : [])],
                    help: 'give the file another name',
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/literal-credential.js
/** Passwords and tokens that stand in the file itself. */

const literalCredential = {
    name: 'literal-credential',
    severity: 'warning',
    description: 'Whoever can read the repository can use a password or token that is written in a flow.',
    check({ document, source, report }) {
        // Most files hold nothing of the kind, and one look at the text tells.
        if (!HINTS.test(source.text))
            return;
        for (const { key, text, path } of scalarsIn(document.value, [], undefined)) {
            const kind = kindOf(text);
            if (kind !== undefined) {
                const start = text.search(kind.pattern);
                const [found] = kind.pattern.exec(text);
                report({
                    message: `this looks like ${kind.name}`,
                    span: document.locateInside(path, start, start + found.length),
                    help: HELP,
                });
            }
            else if (key !== undefined && (key === DEFAULT || isSecretName(key)) && isRealValue(text)) {
                const what = key === DEFAULT ? 'the default of a SECRET input' : `\`${key}\``;
                report({ message: `${what} is written out here`, path, help: HELP });
            }
        }
    },
};
/** Stands for the key of a default that is a secret. */
const DEFAULT = 'a default';
const HINTS = /pass(?:word|wd|phrase)|pwd|secret|token|api_?key|private_?key|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|\bsk-|AIza|k_live_|:\/\/[^\s/]*:[^\s/]*@/i;
const HELP = 'revoke it if it is a real one, and write `"{{ secret(\'NAME\') }}"`';
const KINDS = [
    { name: 'an access key of AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
    { name: 'a token of GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/ },
    { name: 'a token of GitLab', pattern: /\bglpat-[\w-]{20,}/ },
    { name: 'a token of Slack', pattern: /\bxox[abposr]-[0-9A-Za-z-]{20,}/ },
    {
        name: 'a webhook of Slack',
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/\w{20,}/,
    },
    { name: 'a key of OpenAI', pattern: /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/ },
    { name: 'a key of Google', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
    { name: 'a key of Stripe', pattern: /\b[rs]k_live_[0-9A-Za-z]{20,}/ },
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
    {
        name: 'an address with a password',
        pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'{]+:[^\s/:@"'{]{3,}@(?!localhost|127\.)[\w.-]+/,
    },
];
function kindOf(text) {
    return KINDS.find(({ pattern }) => pattern.test(text));
}
/** Of properties, and of variables of an environment. */
function isSecretName(key) {
    return (/^(password|passwd|pwd|passphrase|secret|clientSecret|secretKey|secretKeyId|secretAccessKey|apiKey|apiToken|accessToken|authToken|bearerToken|token|privateKey|sasToken)$/i.test(key) || /(^|_)(PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY)$/.test(key));
}
/** Neither an expression nor something that stands for the real value. */
function isRealValue(text) {
    if (text.length < 4 || /\{\{|\$\{|\$\w|^\s*[<[(]/.test(text))
        return false;
    return !/^(your|my|test|example|sample|fake|dummy|change|replace|placeholder|todo|none|null|true|false|secret|password|token|root|guest|admin|access|xxx|\*\*\*|\?\?\?|\.\.\.)/i.test(text.trim());
}
function* scalarsIn(value, path, key) {
    if (typeof value === 'string')
        yield { key, text: value, path };
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* scalarsIn(item, [...path, index], undefined);
    }
    else if ((0,flow_path.isRecord)(value)) {
        for (const [name, item] of Object.entries(value))
            yield* scalarsIn(item, [...path, name], name);
        // A SECRET input with a default keeps its secret in the file.
        if (value.type === 'SECRET' && typeof value.defaults === 'string' && path[0] === 'inputs')
            yield { key: DEFAULT, text: value.defaults, path: [...path, 'defaults'] };
    }
}

// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/validate/rule.js
var rule = __webpack_require__(54197);
;// CONCATENATED MODULE: ./build/validate/rules/missing-file.js
/** Namespace files that an expression or a task names and that are not there. */




/** Functions that fail when there is no file; `fileExists` asks. */
const NEEDED = new Set(['read', 'fileURI', 'fileSize', 'isFileEmpty']);
const missingFile = {
    name: 'missing-file',
    severity: 'error',
    description: 'Namespace files that are read by name must be in the `_files` folder of the namespace.',
    async check(context) {
        const { flow, level, tasks, namespaceFiles } = context;
        if (namespaceFiles === undefined)
            return;
        for (const { references, path, text } of (0,expressions/* flowExpressions */.M)(flow, level)) {
            for (const { key, namespace, start, end } of references.files) {
                const name = /^\w+/.exec(text.slice(start, end))?.[0] ?? '';
                if (key === undefined || !NEEDED.has(name) || /^[a-z]+:\/\//i.test(key))
                    continue;
                const span = context.document.locateInside(path, start, end);
                await check(context, namespace ?? flow.namespace, key, { span });
            }
        }
        for (const { task } of tasks) {
            const { namespaceFiles: wanted } = task.properties;
            if (!(0,flow_path.isRecord)(wanted) || wanted.enabled === false)
                continue;
            const namespaces = Array.isArray(wanted.namespaces) ? wanted.namespaces : [flow.namespace];
            const [only] = namespaces;
            if (namespaces.length !== 1 || typeof only !== 'string')
                continue;
            const include = typeof wanted.include === 'string' ? [wanted.include] : wanted.include;
            if (!Array.isArray(include))
                continue;
            const namespace = /^\{\{\s*flow\.namespace\s*\}\}$/.test(only) ? flow.namespace : only;
            for (const [index, file] of include.entries()) {
                // A pattern may match nothing.
                if (typeof file !== 'string' || /[*?{}[\]]|^(glob|regex):/.test(file))
                    continue;
                const item = [...task.path, 'namespaceFiles', 'include'];
                await check(context, namespace, file, {
                    path: typeof wanted.include === 'string' ? item : [...item, index],
                });
            }
        }
    },
};
async function check(context, namespace, file, place) {
    const path = file.replace(/^\.?\/+/, '');
    const known = await context.namespaceFiles(namespace);
    // `namespaceFiles` takes a name at any depth, and folders.
    const isThere = known.some((one) => one === path ||
        ('path' in place && (one.endsWith(`/${path}`) || one.startsWith(`${path.replace(/\/$/, '')}/`))));
    if (isThere)
        return;
    context.report({
        message: `namespace \`${namespace}\` has no file \`${file}\``,
        help: (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(path, known)) ??
            (known.length === 0
                ? 'the namespace has no files: put it into its `_files` folder'
                : 'put it into the `_files` folder of the namespace'),
        ...place,
    });
}

// EXTERNAL MODULE: ./build/flow/task-structure.js
var task_structure = __webpack_require__(43120);
;// CONCATENATED MODULE: ./build/validate/task-order.js
/** When tasks of a flow run, as seen from one another: what can have outputs by then, and what cannot. */

const CORE = 'io.kestra.plugin.core.flow.';
/** Tasks that run their children once for each value; outputs of the children are kept under that value. */
const ITERATIONS = new Set(['ForEach', 'EachSequential', 'EachParallel'].map((name) => CORE + name));
const SIDE_BY_SIDE = new Set(['Parallel', 'EachParallel'].map((name) => CORE + name));
const CHOICES = new Set(['If', 'Switch'].map((name) => CORE + name));
/** What the lists at the top of a flow wait for. */
const TOP_ORDER = ['tasks', 'errors', 'finally', 'afterExecution'];
class TaskOrders {
    #visited;
    constructor(tasks) {
        // Of two tasks with one id, the first counts.
        this.#visited = new Map([...tasks].reverse().map((visited) => [visited.task.id, visited]));
    }
    /** undefined when one of them is not in the flow, or nothing certain can be said. */
    order(readerId, readId) {
        const reader = this.#visited.get(readerId);
        const read = this.#visited.get(readId);
        if (reader === undefined || read === undefined)
            return undefined;
        if (reader === read)
            return isRepeated(reader.ancestors) ? 'before' : 'self';
        if (reader.ancestors.includes(read.task))
            return 'around';
        if (read.ancestors.includes(reader.task))
            return 'inside';
        const shared = sharedLength(reader.ancestors, read.ancestors);
        const common = reader.ancestors[shared - 1];
        // In a later round of a loop, everything of the round before has run.
        if (isRepeated(reader.ancestors.slice(0, shared)))
            return undefined;
        const readerStep = this.#step(reader, shared);
        const readStep = this.#step(read, shared);
        if (readerStep === undefined || readStep === undefined)
            return undefined;
        if (readerStep.branch === readStep.branch)
            return orderInList(common, readerStep, readStep);
        return orderOfLists(common, readerStep.branch, readStep.branch);
    }
    /** The tasks around a task that run it once for each value, the outermost first. */
    iterationsAround(taskId) {
        const visited = this.#visited.get(taskId);
        return visited === undefined ? [] : iterationsOf(visited);
    }
    /** Whether the task itself gets a value: what a task inside an iteration holds has none of its own. */
    hasValue(taskId) {
        const visited = this.#visited.get(taskId);
        const parent = visited?.parent;
        if (visited === undefined || parent === undefined)
            return false;
        // Kestra: the tasks of a WorkingDirectory have the value of the WorkingDirectory itself.
        if ((0,task_structure/* canonicalFlowable */.L$)(parent.type) === `${CORE}WorkingDirectory`)
            return this.hasValue(parent.id);
        return iterationsOf(visited).at(-1) === parent;
    }
    /** Whether some task around it may set values of its own that are not known here. */
    hasUnknownAround(taskId) {
        return (this.#visited
            .get(taskId)
            ?.ancestors.some((task) => !(0,task_structure/* isFlowableType */.hO)(task.type) || (0,task_structure/* canonicalFlowable */.L$)(task.type) === `${CORE}Loop`) === true);
    }
    /** The ancestor (or the task itself) that stands in the list below the shared ancestors. */
    #step(visited, shared) {
        const task = visited.ancestors[shared] ?? visited.task;
        return task === visited.task ? visited : this.#visited.get(task.id);
    }
}
function iterationsOf({ task, ancestors, branch }) {
    const chain = [...ancestors, task];
    return ancestors.filter((ancestor, index) => {
        if (!ITERATIONS.has((0,task_structure/* canonicalFlowable */.L$)(ancestor.type)))
            return false;
        // Error handlers of an iterating task run once, after it.
        const child = chain[index + 1];
        const list = child === task ? branch : ancestor.branches.find((one) => one.tasks.includes(child));
        return list === undefined || list.role === 'main';
    });
}
function isRepeated(ancestors) {
    return ancestors.some((task) => {
        // A type that is not known may be a loop too.
        return (0,task_structure/* canonicalFlowable */.L$)(task.type) === `${CORE}LoopUntil` || !(0,task_structure/* isFlowableType */.hO)(task.type);
    });
}
function sharedLength(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length++;
    return length;
}
function orderInList(common, reader, read) {
    const { branch } = reader;
    if (branch.dependsOn !== undefined)
        return orderInDag(branch, reader.task.id, read.task.id);
    if (branch.role === 'main' && common !== undefined && SIDE_BY_SIDE.has((0,task_structure/* canonicalFlowable */.L$)(common.type))) {
        return 'beside';
    }
    return read.index < reader.index ? 'before' : 'later';
}
function orderInDag(branch, reader, read) {
    const reaches = (from, to) => {
        const seen = new Set();
        const pending = [from];
        for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
            if (id === to && id !== from)
                return true;
            if (seen.has(id))
                continue;
            seen.add(id);
            const index = branch.tasks.findIndex((task) => task.id === id);
            pending.push(...(branch.dependsOn?.[index] ?? []));
            if (pending.includes(to))
                return true;
        }
        return false;
    };
    if (reaches(reader, read))
        return 'before';
    return reaches(read, reader) ? 'later' : 'beside';
}
function orderOfLists(common, reader, read) {
    if (common === undefined) {
        const [a, b] = [TOP_ORDER.indexOf(reader.name), TOP_ORDER.indexOf(read.name)];
        return a === -1 || b === -1 ? undefined : b < a ? 'before' : 'later';
    }
    if (reader.role === 'main' && read.role === 'main') {
        return CHOICES.has((0,task_structure/* canonicalFlowable */.L$)(common.type)) ? 'elsewhere' : undefined;
    }
    if (reader.role === 'handler' || read.role === 'handler')
        return undefined;
    const rank = { main: 0, errors: 1, finally: 2 };
    return rank[read.role] < rank[reader.role] ? 'before' : 'later';
}

;// CONCATENATED MODULE: ./build/validate/rules/output-order.js
/** Outputs that are read before their task has run, or from a branch that is not taken. */



const outputOrder = {
    name: 'output-order',
    severity: 'error',
    description: 'Outputs exist only after their task has run, so what reads them must come later.',
    check(context) {
        const orders = new TaskOrders(context.tasks);
        for (const { references, path, owner, taskId } of (0,expressions/* flowExpressions */.M)(context.flow, context.level)) {
            for (const { root, path: steps, guarded, start, end } of references.variables) {
                const readId = steps[0];
                if (root !== 'outputs' || readId === undefined || guarded)
                    continue;
                const span = context.document.locateInside(path, start, end);
                if (owner === 'input' || owner === 'check') {
                    if (!context.taskById.has(readId))
                        continue;
                    const message = `the outputs of task \`${readId}\` are read before any task has run`;
                    context.report({ message, span });
                }
                const order = taskId === undefined ? undefined : orders.order(taskId, readId);
                const fault = order === undefined ? undefined : FAULTS[order];
                if (fault === undefined || isReadLater(context, taskId, path))
                    continue;
                context.report({
                    message: fault.message(readId, taskId),
                    span,
                    severity: fault.severity,
                    help: fault.help,
                    ...(order === 'self'
                        ? {}
                        : {
                            related: [
                                (0,rule/* placeIn */.V)(context, [...context.taskById.get(readId).path, 'id'], 'value', `\`${readId}\` is here`),
                            ],
                        }),
                });
            }
        }
    },
};
const FAULTS = {
    self: {
        severity: 'error',
        message: (read) => `task \`${read}\` reads its own outputs, which exist only after it has run`,
    },
    later: {
        severity: 'error',
        message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which runs later`,
        help: 'move it behind the task that it reads',
    },
    elsewhere: {
        severity: 'error',
        message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which is in another branch: only one of the two runs`,
    },
    beside: {
        severity: 'warning',
        message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which may run at the same time`,
        help: 'let it wait: put both in a Sequential, or make one depend on the other',
    },
    inside: {
        severity: 'error',
        message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which runs inside of it and so later`,
    },
};
/** Properties that are rendered when the children have run. */
function isReadLater(context, taskId, path) {
    const task = context.taskById.get(taskId);
    const property = task === undefined ? undefined : path[task.path.length];
    if (property === 'condition')
        return /\.(LoopUntil|WaitFor)$/.test(task.type);
    return property === 'outputs' && task.type.endsWith('.Loop');
}

;// CONCATENATED MODULE: ./build/validate/rules/output-property.js
/** Outputs that a task's type does not have, and outputs inside an iteration that are read without their value. */




const outputProperty = {
    name: 'output-property',
    severity: 'error',
    description: 'A task has the outputs of its type only; those of a task that is repeated are kept under the value of each round.',
    codes: ['unknown-output', 'iteration-output'],
    check(context) {
        const orders = new TaskOrders(context.tasks);
        for (const { references, path, owner } of (0,expressions/* flowExpressions */.M)(context.flow, context.level)) {
            if (owner === 'trigger')
                continue;
            for (const { root, path: steps, guarded, start, end } of references.variables) {
                const [id, property] = steps;
                if (root !== 'outputs' || id === undefined || property === undefined || guarded)
                    continue;
                const task = context.taskById.get(id);
                const outputs = task === undefined ? undefined : context.types.outputs(task.type);
                if (task === undefined || outputs === undefined || orders.hasUnknownAround(id))
                    continue;
                const report = (code, message, help) => context.report({ code, message, help, span: context.document.locateInside(path, start, end) });
                const rounds = orders.iterationsAround(id);
                if (rounds.length === 0) {
                    if (!outputs.has(property))
                        report('unknown-output', unknownOutput(task, property, outputs), helpFor(property, outputs));
                }
                else if (outputs.has(property) && !mayBeValue(rounds, property)) {
                    report('iteration-output', `task \`${id}\` runs once for each value of \`${rounds.at(-1).id}\`, so its output \`${property}\` stands below that value`, `write \`outputs.${id}[taskrun.value].${property}\` inside the iteration, or a value in place of \`taskrun.value\``);
                }
            }
        }
    },
};
function unknownOutput(task, property, outputs) {
    const type = task.type.slice(task.type.lastIndexOf('.') + 1);
    return outputs.size === 0
        ? `task \`${task.id}\` has no outputs: its type is ${type}`
        : `task \`${task.id}\` has no output \`${property}\``;
}
function helpFor(property, outputs) {
    const near = (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(property, outputs));
    if (near !== undefined || outputs.size === 0)
        return near;
    return `it has ${[...outputs].map((name) => `\`${name}\``).join(', ')}`;
}
/** One of the values that are iterated over may be called like an output. */
function mayBeValue(rounds, property) {
    return rounds.some((round) => {
        const values = round.properties.values ?? round.properties.value;
        return Array.isArray(values) ? values.some((value) => String(value) === property) : false;
    });
}

;// CONCATENATED MODULE: ./build/validate/rules/round-value.js
/** `taskrun.value` where no iteration gives one. */


const roundValue = {
    name: 'round-value',
    severity: 'error',
    description: '`taskrun.value` and `taskrun.iteration` exist only inside a task that iterates over values.',
    check({ flow, level, tasks, taskById, document, report }) {
        const orders = new TaskOrders(tasks);
        for (const { references, path, taskId, owner } of (0,expressions/* flowExpressions */.M)(flow, level)) {
            for (const { root, path: steps, guarded, start, end } of references.variables) {
                const name = steps[0];
                if (root !== 'taskrun' || guarded || (name !== 'value' && name !== 'iteration'))
                    continue;
                if (owner !== 'task' && owner !== 'output')
                    continue;
                const task = taskId === undefined ? undefined : taskById.get(taskId);
                const rounds = task === undefined ? [] : orders.iterationsAround(task.id);
                if (task !== undefined) {
                    if (orders.hasValue(task.id) || orders.hasUnknownAround(task.id))
                        continue;
                    // A ForEachItem gives each batch a number, to the inputs of the flow it starts.
                    if (/\.(ForEachItem|Loop)$/.test(task.type))
                        continue;
                }
                const span = document.locateInside(path, start, end);
                const round = rounds.at(-1);
                if (round !== undefined) {
                    report({
                        message: `task \`${task.id}\` has no \`taskrun.${name}\`: only the tasks directly below \`${round.id}\` have one`,
                        span,
                        help: `write \`parent.taskrun.${name}\`, or \`parents[1].taskrun.${name}\` and so on when it is deeper inside`,
                    });
                    continue;
                }
                const where = task === undefined ? 'the outputs of a flow are' : `task \`${task.id}\` is`;
                report({
                    message: `there is no \`taskrun.${name}\` here: ${where} not inside a ForEach or Each task`,
                    span,
                    help: task === undefined
                        ? 'write the value itself, as in `outputs.my_task["value"]`'
                        : 'move the task into the iteration, or write the value itself',
                });
            }
        }
    },
};

// EXTERNAL MODULE: ./build/validate/input-literal.js
var input_literal = __webpack_require__(11369);
;// CONCATENATED MODULE: ./build/validate/rules/subflow-call.js
/** Calls of other flows: they exist, can be started, and get the inputs that they declare. */






const subflowCall = {
    name: 'subflow-call',
    severity: 'error',
    description: 'A flow that is called must be in the repository and not disabled, and must get the inputs that it declares.',
    codes: ['unknown-flow', 'disabled-flow', 'subflow-input', 'unknown-output'],
    async check(context) {
        const { catalog, flow } = context;
        if (catalog === undefined)
            return;
        for (const call of (0,called_flows/* flowCalls */.ST)(flow)) {
            // A flow that calls itself is reported as that.
            if (call.namespace === flow.namespace && call.flowId === flow.id)
                continue;
            const target = await (0,called_flows/* knownFlow */.Ws)(catalog, call.namespace, call.flowId);
            if (target === undefined) {
                const place = { path: [...call.path, 'flowId'], owner: `task \`${call.taskId}\`` };
                await (0,called_flows/* reportUnknownFlow */.bU)(context, catalog, call, place);
                continue;
            }
            if (target.flow.disabled) {
                context.report({
                    code: 'disabled-flow',
                    message: `task \`${call.taskId}\` calls \`${call.namespace}.${call.flowId}\`, which is disabled and so cannot be started`,
                    path: [...call.path, 'flowId'],
                    related: [{ message: 'the flow is here', file: target.source, span: target.idSpan }],
                });
            }
            checkInputs(context, call, target);
            checkOutputs(context, call, target);
        }
    },
};
function checkInputs(context, call, target) {
    if (call.inputs !== undefined && call.inputs !== null && !(0,flow_path.isRecord)(call.inputs))
        return;
    const given = (0,flow_path.isRecord)(call.inputs) ? call.inputs : {};
    const declared = (0,called_flows/* givenInputs */.PC)(target.flow.inputs);
    const name = `${call.namespace}.${call.flowId}`;
    const at = (...steps) => [...call.path, 'inputs', ...steps];
    for (const input of declared) {
        const value = valueFor(given, input.givenAs);
        if (value === undefined) {
            if (!input.required || input.defaults !== undefined || input.dependsOn !== undefined)
                continue;
            context.report({
                code: 'subflow-input',
                message: `task \`${call.taskId}\` does not give input \`${input.givenAs}\`, which \`${name}\` needs`,
                path: given === call.inputs ? at() : call.path,
                part: given === call.inputs ? 'key' : 'head',
                related: [{ message: 'the flow is here', file: target.source, span: target.idSpan }],
            });
            continue;
        }
        if (value === null || hasExpression(value) || !Object.hasOwn(given, input.givenAs))
            continue;
        const expected = (0,input_literal/* literalFault */.Ut)(input, value);
        if (expected === undefined)
            continue;
        context.report({
            code: 'subflow-input',
            message: `input \`${input.givenAs}\` of \`${name}\` must be ${expected}`,
            path: at(input.givenAs),
        });
    }
    for (const key of Object.keys(given)) {
        if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`)))
            continue;
        // Kestra takes what is not declared, with a warning in the log; nothing can read it.
        context.report({
            code: 'subflow-input',
            severity: 'warning',
            message: `\`${name}\` has no input \`${key}\``,
            path: at(key),
            part: 'key',
            help: (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(key, declared.map((input) => input.givenAs))),
        });
    }
}
/** Kestra: a Subflow has the outputs that the other flow declares, unless it lists some itself. */
function checkOutputs(context, call, target) {
    const task = context.taskById.get(call.taskId);
    if (call.isBatched || task === undefined || task.properties.outputs !== undefined)
        return;
    const names = new Set(target.flow.outputs.map((output) => output.id));
    for (const { references, path } of (0,expressions/* flowExpressions */.M)(context.flow, context.level)) {
        for (const { root, path: steps, guarded, start, end } of references.variables) {
            const [id, property, name] = steps;
            if (root !== 'outputs' || id !== call.taskId || property !== 'outputs' || name === undefined)
                continue;
            if (guarded || names.has(name))
                continue;
            context.report({
                code: 'unknown-output',
                message: `\`${call.namespace}.${call.flowId}\` has no output \`${name}\``,
                span: context.document.locateInside(path, start, end),
                related: [{ message: 'the flow is here', file: target.source, span: target.idSpan }],
                help: (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(name, names)),
            });
        }
    }
}
function valueFor(given, id) {
    if (Object.hasOwn(given, id))
        return given[id];
    let value = given;
    for (const step of id.split('.')) {
        if (!(0,flow_path.isRecord)(value))
            return typeof value === 'string' ? value : undefined;
        value = value[step];
    }
    return value;
}
function hasExpression(value) {
    if (typeof value === 'string')
        return value.includes('{{') || value.includes('{%');
    if (Array.isArray(value))
        return value.some(hasExpression);
    return (0,flow_path.isRecord)(value) && Object.values(value).some(hasExpression);
}

;// CONCATENATED MODULE: ./build/validate/rules/subflow-recursion.js
/** Flows that call one another in a circle. */

const subflowRecursion = {
    name: 'subflow-recursion',
    severity: 'warning',
    description: 'Flows that call one another in a circle end only when a condition in one of them stops it.',
    async check({ flow, catalog, report }) {
        if (catalog === undefined)
            return;
        const own = `${flow.namespace}.${flow.id}`;
        for (const call of (0,called_flows/* flowCalls */.ST)(flow)) {
            const first = `${call.namespace}.${call.flowId}`;
            if (first === own)
                continue;
            const way = await wayTo(catalog, own, call);
            if (way === undefined)
                continue;
            report({
                message: `task \`${call.taskId}\` starts a circle of calls: ${[own, ...way, own].join(' → ')}`,
                path: [...call.path, 'flowId'],
                help: 'make sure that a condition ends it',
            });
        }
    },
};
/** Names of the flows on the shortest way of calls from one flow to another. */
async function wayTo(catalog, target, from) {
    const seen = new Set();
    let level = [{ at: from, way: [] }];
    while (level.length > 0) {
        const next = [];
        for (const { at, way } of level) {
            const name = `${at.namespace}.${at.flowId}`;
            if (name === target)
                return way;
            if (seen.has(name))
                continue;
            seen.add(name);
            const known = await (0,called_flows/* knownFlow */.Ws)(catalog, at.namespace, at.flowId);
            for (const call of known === undefined ? [] : (0,called_flows/* flowCalls */.ST)(known.flow))
                next.push({ at: call, way: [...way, name] });
        }
        level = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/validate/rules/unknown-variable.js
/** Variables that no expression of a flow sees. */



/** Kestra: what templates of any place see. */
const ROOTS = new Set([
    'flow',
    'execution',
    'task',
    'taskrun',
    'parent',
    'parents',
    'inputs',
    'outputs',
    'tasks',
    'vars',
    'labels',
    'trigger',
    'schedule',
    'envs',
    'globals',
    'kestra',
    'namespace',
    'files',
]);
/** What some task types or places add. */
const PLACES = [
    [['workingDir', 'outputDir', 'outputFiles', 'bucketPath', 'inputFile', 'inputFiles'], /./],
    [['response'], /^$|\.http\./i],
    [['count'], /\.executions?\.Count$/],
    [['item', 'loop', 'workerTaskrun'], /./],
];
/** What people expect, and where it is. */
const ELSEWHERE = {
    secrets: 'write `secret("NAME")`',
    secret: 'write `secret("NAME")`',
    env: 'write `envs.name`',
    variables: 'write `vars.name`',
    input: 'write `inputs.name`',
    output: 'write `outputs.task.name`',
    error: 'write `errorLogs()`',
    now: 'write `now()`',
    executionId: 'write `execution.id`',
};
const unknownVariable = {
    name: 'unknown-variable',
    severity: 'error',
    description: 'An expression sees the variables that Kestra gives it, and those that it sets itself.',
    check({ flow, level, taskById, document, report }) {
        for (const { references, path, taskId, text } of (0,expressions/* flowExpressions */.M)(flow, level)) {
            for (const { root, guarded, start, end } of references.variables) {
                if (guarded || ROOTS.has(root))
                    continue;
                // A name with a dash, which another rule explains.
                if (/[\w\]]-$/.test(text.slice(0, start)))
                    continue;
                const type = taskId === undefined ? '' : (taskById.get(taskId)?.type ?? '');
                if (PLACES.some(([names, types]) => names.includes(root) && types.test(type)))
                    continue;
                // Whatever each item of a list holds is a variable in these.
                if (/\.(FilterItems|DeduplicateItems|Count)$/.test(type))
                    continue;
                report({
                    message: `there is no variable \`${root}\``,
                    span: document.locateInside(path, start, Math.min(end, start + root.length)),
                    help: ELSEWHERE[root] ?? (0,rule/* didYouMean */.a)((0,nearest/* nearest */.p)(root, ROOTS)),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/untrusted-value.js
/** Values that strangers choose and that become part of a program: scripts and SQL. */



const untrustedValue = {
    name: 'untrusted-value',
    severity: 'warning',
    description: 'What others send must not become part of a script or an SQL text: it could change what the text does.',
    check(context) {
        const judge = sourceJudge(context.flow);
        for (const { task } of context.tasks) {
            for (const [property, kind] of SINKS) {
                for (const { text, path } of textsOf(task.properties[property], [...task.path, property])) {
                    for (const value of printedValues(text, context.level)) {
                        const source = judge(value);
                        if (source === undefined || isDefused(value, kind, task.type))
                            continue;
                        report(context, source, value, kind, path);
                    }
                }
            }
        }
    },
};
const SINKS = [
    ['commands', 'script'],
    ['beforeCommands', 'script'],
    ['script', 'script'],
    ['sql', 'sql'],
];
/** Filters after which no text of the sender's choice is left. */
const DEFUSING = new Set([
    'number',
    'length',
    'abs',
    'base64encode',
    'urlencode',
    'escapeChar',
    'md5',
    'sha1',
    'sha256',
    'sha512',
    'slugify',
    'date',
    'timestamp',
    'timestampMilli',
    'timestampMicro',
    'timestampNano',
    'numberFormat',
]);
function sourceJudge(flow) {
    const inputs = (0,called_flows/* givenInputs */.PC)(flow.inputs);
    const hasWebhook = flow.triggers.some((trigger) => trigger.type.endsWith('.Webhook'));
    return ({ kind, path }) => {
        if (kind !== 'variable')
            return undefined;
        const [root, ...rest] = path;
        if (root === 'trigger' && hasWebhook) {
            const [part] = rest;
            if (part === undefined || part === 'body' || part === 'headers' || part === 'parameters')
                return { name: path.join('.'), isPublic: true };
        }
        if (root !== 'inputs')
            return undefined;
        const written = rest.join('.');
        const input = inputs.find(({ givenAs }) => givenAs === written || written.startsWith(`${givenAs}.`));
        return input !== undefined && isFreeText(input) ? { name: path.join('.'), isPublic: false } : undefined;
    };
}
function isFreeText(input) {
    switch (input.type) {
        case 'STRING':
            return input.validator === undefined;
        case 'JSON':
        case 'YAML':
        case 'ION':
        case 'OBJECT':
        case 'URI':
        case 'TABLE':
            return true;
        case 'ARRAY':
            return ['STRING', 'JSON', 'YAML', 'URI'].includes(input.itemType);
        case 'SELECT':
        case 'ENUM':
        case 'MULTISELECT':
            return input.allowCustomValue;
        default:
            return false;
    }
}
/** JSON is a literal of Python and JavaScript, and not one of a shell. */
function isDefused(value, kind, type) {
    if (value.filters.some((filter) => DEFUSING.has(filter)))
        return true;
    const isCode = kind === 'script' && /\.(python|node)\./.test(type);
    return isCode && value.filters.some((filter) => filter === 'json' || filter === 'toJson');
}
function report(context, source, value, kind, path) {
    const who = source.isPublic ? 'whoever calls the webhook' : 'whoever starts the flow';
    const [text, effect, help] = kind === 'script'
        ? [
            'a script',
            'run commands',
            'give it to the script as a variable, `env: {NAME: "{{ … }}"}`, and write `"$NAME"` (or what the language has) in the script',
        ]
        : [
            'SQL',
            'change the statement',
            'give it as a parameter: `parameters: {name: "{{ … }}"}` and `:name` in the SQL',
        ];
    context.report({
        severity: source.isPublic ? 'warning' : 'info',
        message: `\`${source.name}\` becomes part of ${text}, so ${who} can ${effect}`,
        span: context.document.locateInside(path, value.start, value.end),
        help,
    });
}
function* textsOf(value, path) {
    if (typeof value === 'string')
        yield { text: value, path };
    else if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            yield* textsOf(item, [...path, index]);
    }
    else if ((0,flow_path.isRecord)(value)) {
        for (const [key, item] of Object.entries(value))
            yield* textsOf(item, [...path, key]);
    }
}

// EXTERNAL MODULE: ./build/validate/rules.js + 24 modules
var rules = __webpack_require__(25728);
;// CONCATENATED MODULE: ./build/validate/review-rules.js
/** Rules for a review of flows: those that a run needs too, and those that only people who read the flow care about. */













const REVIEW_RULES = [
    ...rules/* RULES */.y,
    unknownVariable,
    outputOrder,
    outputProperty,
    roundValue,
    subflowCall,
    subflowRecursion,
    awaitedFlow,
    missingFile,
    untrustedValue,
    exposedSecret,
    literalCredential,
    githubLimits,
];

// EXTERNAL MODULE: ./build/validate/tidy.js
var tidy = __webpack_require__(96371);
;// CONCATENATED MODULE: ./build/validate/suppression.js
/**
 * Comments that silence findings: `# gitestra-ignore <code>[, <code>]: reason`, on the line of the finding or alone on
 * the line above it. They work in scripts inside a block scalar too, behind `#`, `--` or `//`; a finding in a block
 * scalar is also silenced by a comment at the line where the scalar begins.
 */



const COMMENT = /(?:#|--|\/\/)[ \t]*gitestra-ignore\b[ \t]*([^\n\r]*)/g;
/** Nothing behind these can be judged, so there is nothing that could be left as it is. */
const STRUCTURAL = new Set([
    'yaml-syntax',
    'multiple-documents',
    'file-too-large',
    'not-a-flow',
]);
/**
 * The findings of one file that no comment silences, with one more for each comment that silences nothing or is
 * written wrongly.
 * @param dormant codes that were not looked for, so that a comment about them is no use and no mistake
 */
function applySuppressions(source, diagnostics, dormant = new Set()) {
    if (!source.text.includes('gitestra-ignore'))
        return diagnostics;
    const problems = [];
    const suppressions = readSuppressions(source, problems);
    const used = new Set();
    const kept = diagnostics.filter((diagnostic) => {
        if (STRUCTURAL.has(diagnostic.code))
            return true;
        const lines = linesOf(source, diagnostic.span);
        let silenced = false;
        for (const suppression of suppressions) {
            if (!lines.some((line) => suppression.lines.has(line)))
                continue;
            for (const entry of suppression.codes) {
                if (entry.code !== diagnostic.code)
                    continue;
                used.add(entry);
                silenced = true;
            }
        }
        return !silenced;
    });
    for (const suppression of suppressions) {
        const unused = suppression.codes.filter((entry) => !used.has(entry) && !dormant.has(entry.code));
        for (const entry of unused) {
            problems.push(unusedSuppression(source, suppression, entry, unused.length === suppression.codes.length));
        }
    }
    return problems.length === 0 ? kept : (0,tidy/* tidy */.D)([...kept, ...problems]);
}
function readSuppressions(source, problems) {
    const found = [];
    for (const match of source.text.matchAll(COMMENT)) {
        const span = { start: match.index, end: match.index + match[0].trimEnd().length };
        const rest = match[1].trimEnd();
        const restStart = match.index + match[0].length - match[1].length;
        const colon = rest.indexOf(':');
        const reason = colon === -1 ? '' : rest.slice(colon + 1).trim();
        const list = colon === -1 ? rest : rest.slice(0, colon);
        const codes = [...list.matchAll(/[^\s,]+/g)].map((word) => ({
            code: word[0],
            span: { start: restStart + word.index, end: restStart + word.index + word[0].length },
        }));
        if (codes.length === 0 || reason === '') {
            problems.push(incomplete(source, span, codes.length === 0));
            continue;
        }
        const unusable = codes.filter(({ code }) => !validate_codes/* CODES */.L.has(code) || STRUCTURAL.has(code));
        for (const entry of unusable)
            problems.push(unknownCode(source, entry));
        const { line } = source.position(span.start);
        const alone = source
            .line(line)
            .slice(0, source.position(span.start).column - 1)
            .trim() === '';
        found.push({
            span,
            alone,
            codes: codes.filter((entry) => !unusable.includes(entry)),
            lines: new Set(alone ? [lineBelow(source, line)] : [line]),
        });
    }
    return found;
}
/** The first line below that is neither empty nor one more comment. */
function lineBelow(source, line) {
    const last = source.lineStarts.length;
    let below = line + 1;
    while (below < last && /^\s*(#|--|\/\/|$)/.test(source.line(below)))
        below++;
    return below;
}
/** The line of a finding, and that of the block scalar it lies in. */
function linesOf(source, span) {
    const { line } = source.position(span.start);
    const indentOf = (text) => text.length - text.trimStart().length;
    let indent = indentOf(source.line(line));
    for (let above = line - 1; above > 0 && indent > 0; above--) {
        const text = source.line(above);
        if (text.trim() === '' || indentOf(text) >= indent)
            continue;
        if (/(?:^|[\s:-])[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/.test(text))
            return [line, above];
        indent = indentOf(text);
    }
    return [line];
}
function incomplete(source, span, withoutCode) {
    return {
        code: 'invalid-suppression',
        severity: 'warning',
        message: withoutCode
            ? 'this comment does not name what is to be ignored'
            : 'this comment does not say why the finding is ignored',
        file: source,
        span,
        help: 'write `# gitestra-ignore <code>: <reason>`',
    };
}
function unknownCode(source, entry) {
    const structural = STRUCTURAL.has(entry.code);
    const near = (0,nearest/* nearest */.p)(entry.code, validate_codes/* CODES */.L.keys());
    return {
        code: 'invalid-suppression',
        severity: 'warning',
        message: structural
            ? `\`${entry.code}\` cannot be ignored: nothing in the file can be checked while it is there`
            : `there is no finding with the code \`${entry.code}\``,
        file: source,
        span: entry.span,
        ...(structural || near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
    };
}
function unusedSuppression(source, suppression, entry, whole) {
    const title = 'Remove the comment';
    return {
        code: 'unused-suppression',
        severity: 'warning',
        message: `there is no \`${entry.code}\` to be ignored ${suppression.alone ? 'below' : 'on this line'}`,
        file: source,
        span: entry.span,
        help: 'remove the comment',
        ...(whole ? { fix: { title, edits: [{ span: removal(source, suppression), text: '' }] } } : {}),
    };
}
/** A comment that has its line to itself goes with the line; another one with the blanks in front of it. */
function removal(source, { span, alone }) {
    let { start, end } = span;
    while (start > 0 && /[ \t]/.test(source.text[start - 1]))
        start--;
    if (alone) {
        if (source.text[end] === '\r')
            end++;
        if (source.text[end] === '\n')
            end++;
    }
    return { start, end };
}

// EXTERNAL MODULE: ./build/validate/validate-flow.js + 2 modules
var validate_flow = __webpack_require__(57074);
// EXTERNAL MODULE: ./build/flow/yaml.js + 4 modules
var yaml = __webpack_require__(82606);
// EXTERNAL MODULE: ./build/tasks/scripts/file-pattern.js
var file_pattern = __webpack_require__(85257);
// EXTERNAL MODULE: ./build/app/workspace.js + 9 modules
var app_workspace = __webpack_require__(60115);
;// CONCATENATED MODULE: ./build/app/finding-settings.js
/** What `validate` of the configuration says about findings: other severities, and files in which some are left alone. */








class FindingSettings {
    #workspace;
    #ignored;
    constructor(workspace) {
        this.#workspace = workspace;
        this.#ignored = workspace.config.validate.ignore.map((entry) => ({
            ...entry,
            tests: entry.paths.map((path) => (0,file_pattern/* globToRegExp */.tL)(path.replace(/^\.?\//, ''))),
            used: new Set(),
        }));
    }
    /** The findings that are left, with the severities that are wished. */
    apply(diagnostics) {
        const { rules } = this.#workspace.config.validate;
        return diagnostics.flatMap((diagnostic) => {
            if (this.#isIgnored(diagnostic))
                return [];
            const severity = rules[diagnostic.code];
            if (severity === undefined || severity === diagnostic.severity)
                return [diagnostic];
            return severity === 'off' ? [] : [{ ...diagnostic, severity }];
        });
    }
    #isIgnored(diagnostic) {
        if (this.#ignored.length === 0)
            return false;
        const { cwd, root } = this.#workspace;
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(cwd, diagnostic.file.path)).replaceAll('\\', '/');
        let ignored = false;
        for (const entry of this.#ignored) {
            if (!entry.rules.includes(diagnostic.code) || !entry.tests.some((test) => test.test(path)))
                continue;
            entry.used.add(diagnostic.code);
            ignored = true;
        }
        return ignored;
    }
    /**
     * What is wrong with these settings.
     * @param isComplete whether all flows were looked at, so that what was of no use is of no use
     * @param dormant codes that were not looked for
     */
    problems(isComplete, dormant) {
        const { rules, ignore } = this.#workspace.config.validate;
        const found = [];
        const unknown = (code, path, part) => {
            const near = (0,nearest/* nearest */.p)(code, validate_codes/* CODES */.L.keys());
            found.push({
                code: 'unknown-code',
                path,
                part,
                text: `there is no finding with the code \`${code}\``,
                help: near === undefined ? undefined : `did you mean \`${near}\`?`,
            });
        };
        for (const code of Object.keys(rules)) {
            if (!validate_codes/* CODES */.L.has(code))
                unknown(code, ['validate', 'rules', code], 'key');
        }
        for (const [index, entry] of ignore.entries()) {
            for (const [position, code] of entry.rules.entries()) {
                const path = ['validate', 'ignore', index, 'rules', position];
                if (!validate_codes/* CODES */.L.has(code))
                    unknown(code, path, 'value');
                else if (isComplete && !dormant.has(code) && this.#ignored[index]?.used.has(code) !== true) {
                    const text = `there is no \`${code}\` to be ignored in ${entry.paths.map((one) => `\`${one}\``).join(', ')}`;
                    found.push({ code: 'unused-suppression', path, part: 'value', text, help: 'remove it' });
                }
            }
        }
        const { configFile, cwd } = this.#workspace;
        if (found.length === 0 || configFile === undefined)
            return [];
        const file = new flow_source.SourceFile((0,app_workspace.shownPath)(cwd, configFile), (0,external_node_fs_.readFileSync)(configFile, 'utf8'));
        const document = (0,yaml.parseYaml)(file);
        return found.map(({ code, path, part, text, help }) => ({
            code,
            severity: 'warning',
            message: text,
            file,
            span: document.locate(path, part),
            ...(help === undefined ? {} : { help }),
        }));
    }
}

// EXTERNAL MODULE: ./build/app/usage-error.js
var usage_error = __webpack_require__(53088);
;// CONCATENATED MODULE: ./build/app/validate.js
/** Validates files and folders of flows, and fixes what is certain: nothing is rendered, nothing is run. */















/** Throws a UsageError for a path that is not there. */
async function validateFlows(request, workspace) {
    const start = performance.now();
    const whole = request.paths === undefined || request.paths.length === 0;
    const { sources, passedOver, roots } = await collect(whole ? [workspace.flowsDir] : request.paths, workspace);
    const validator = await openValidator(request, workspace);
    const across = await acrossFiles(roots, new Set(sources.map(({ source }) => source.path)));
    const files = [];
    for (const [index, { source, catalog }] of sources.entries()) {
        const others = across.get(source.path) ?? [];
        const check = async (text) => validator.check(text, catalog, text === source ? others : moved(others, text));
        let file = { source, diagnostics: await check(source) };
        if (request.fix === true && file.diagnostics.some((diagnostic) => diagnostic.fix !== undefined)) {
            const fixed = await fixSource(source, file.diagnostics, check);
            if (fixed.applied.length > 0) {
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(workspace.cwd, source.path), fixed.source.text);
                file = { source: fixed.source, diagnostics: fixed.diagnostics, fixed: fixed.applied.length };
            }
        }
        files.push(file);
        request.onProgress?.(index + 1, sources.length);
    }
    const settled = files.map((file) => ({ ...file, diagnostics: validator.settings.apply(file.diagnostics) }));
    return {
        files: settled,
        diagnostics: [
            ...settled.flatMap((file) => file.diagnostics),
            ...validator.settings.problems(whole, validator.dormant),
        ],
        passedOver,
        duration: performance.now() - start,
    };
}
/** What other files say about a file, at its places in the fixed text. */
function moved(diagnostics, file) {
    const entry = (0,flow_catalog.catalogEntry)(file);
    return diagnostics.flatMap((diagnostic) => {
        const at = diagnostic.code === 'namespace-folder' ? entry?.namespaceAt : entry?.idAt;
        return at === undefined ? [] : [{ ...diagnostic, file, span: at.span }];
    });
}
async function openValidator(request, workspace) {
    const rules = request.upgrade === true
        ? [...REVIEW_RULES, ...(await __webpack_require__.e(/* import() */ 517).then(__webpack_require__.bind(__webpack_require__, 40517))).UPGRADE_RULES]
        : REVIEW_RULES;
    const dormant = request.upgrade === true ? new Set() : validate_codes/* UPGRADE_CODES */.s;
    const { kestra: level, pluginDefaults, filesDir } = workspace.config;
    const filesOf = namespaceFilesOf(workspace.cwd, filesDir === undefined ? undefined : (0,external_node_path_.resolve)(workspace.root, filesDir));
    return {
        settings: new FindingSettings(workspace),
        dormant,
        async check(source, catalog, others) {
            const { diagnostics } = await (0,validate_flow/* validateFlow */.n)(source, {
                level,
                registry: workspace.registry,
                catalog,
                pluginDefaults,
                namespaceFiles: filesOf(catalog),
                rules,
            });
            const judged = request.strict === true ? diagnostics.map(strictly) : diagnostics;
            return applySuppressions(source, (0,tidy/* tidy */.D)([...judged, ...others]), dormant);
        },
    };
}
/** What cannot be checked may be wrong. */
function strictly(diagnostic) {
    return diagnostic.code === 'unsupported-type' ? { ...diagnostic, severity: 'error' } : diagnostic;
}
/** Lists the files of a namespace once, in the folder of flows that a catalog is of. */
function namespaceFilesOf(cwd, filesDir) {
    const listed = new Map();
    return (catalog) => (namespace) => {
        const flowsDir = (0,external_node_path_.resolve)(cwd, catalog.flowsDir);
        const key = `${flowsDir}\n${namespace}`;
        let files = listed.get(key);
        if (files === undefined) {
            files = (0,namespace_files/* createNamespaceFiles */.l)({ flowsDir, ...(filesDir === undefined ? {} : { filesDir }) }).list(namespace);
            listed.set(key, files);
        }
        return files;
    };
}
async function collect(paths, workspace) {
    const sources = new Map();
    const passedOver = [];
    const roots = [];
    for (const path of paths) {
        const full = (0,external_node_path_.resolve)(workspace.cwd, path);
        const stat = (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
        if (stat === undefined) {
            throw new usage_error/* UsageError */.e(`there is no file or folder ${path}`, 'give files or folders of flows');
        }
        const shown = (0,app_workspace.shownPath)(workspace.cwd, full);
        if (stat.isFile()) {
            const source = new flow_source.SourceFile(shown, (0,external_node_fs_.readFileSync)(full, 'utf8'));
            sources.set(shown, { source, catalog: workspace.catalog });
            continue;
        }
        const files = (0,flow_files/* createFlowFiles */.g)(workspace.cwd);
        const catalog = catalogFor(shown, full, workspace);
        roots.push(catalog);
        for await (const name of files.list(shown)) {
            if (!(0,flow_catalog.isFlowPath)(name) || sources.has(name))
                continue;
            const source = new flow_source.SourceFile(name, (await files.read(name)) ?? '');
            if (isNoFlow(source))
                passedOver.push(name);
            else
                sources.set(name, { source, catalog });
        }
    }
    const ordered = [...sources.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
    return { sources: ordered, passedOver, roots };
}
/** The folder of flows of a path: the workspace's own for what lies in it, `flows` below the path, else the path itself. */
function catalogFor(shown, full, workspace) {
    const inside = `${full}/`.startsWith(`${workspace.flowsDir}/`);
    if (inside)
        return workspace.catalog;
    const below = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(full, workspace.config.flowsDir), { throwIfNoEntry: false })?.isDirectory() === true;
    const flowsDir = below ? `${shown}/${workspace.config.flowsDir}` : shown;
    return new flow_catalog.Catalog((0,flow_files/* createFlowFiles */.g)(workspace.cwd), { flowsDir });
}
/** YAML that shows no sign of being meant as a flow (a workflow, a compose file, settings). */
function isNoFlow(source) {
    if ((0,flow_catalog.catalogEntry)(source) !== undefined)
        return false;
    return !/^(tasks|namespace):/m.test(source.text);
}
async function acrossFiles(catalogs, known) {
    const found = new Map();
    for (const catalog of new Set(catalogs)) {
        for (const diagnostic of await catalog.diagnostics()) {
            const { path } = diagnostic.file;
            if (!known.has(path))
                continue;
            found.set(path, [...(found.get(path) ?? []), diagnostic]);
        }
    }
    return found;
}


/***/ }),

/***/ 53874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** What a running task may ask of the world. Adapters in storage/ and process/ implement these; tests bring their own. */
const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];


/***/ }),

/***/ 85257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ outputFileTest),
/* harmony export */   IC: () => (/* binding */ namespaceFileTest),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   tL: () => (/* binding */ globToRegExp)
/* harmony export */ });
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Patterns over files, as Java's path matchers read them: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `regex:`. */

const SPECIAL = /[\\^$.*+?()[\]{}|]/;
/** The regular expression of a glob; `*` and `?` stop at a slash, `**` does not. */
function globToRegExp(glob) {
    let source = '';
    let depth = 0;
    for (let index = 0; index < glob.length; index++) {
        const char = glob[index];
        if (char === '*') {
            const crosses = glob[index + 1] === '*';
            source += crosses ? '.*' : '[^/]*';
            if (crosses)
                index++;
        }
        else if (char === '?')
            source += '[^/]';
        else if (char === '{') {
            depth++;
            source += '(?:';
        }
        else if (char === '}' && depth > 0) {
            depth--;
            source += ')';
        }
        else if (char === ',' && depth > 0)
            source += '|';
        else if (char === '[') {
            const end = glob.indexOf(']', index + 2);
            if (end === -1)
                throw invalid(glob, 'a `[` is not closed');
            source += characterClass(glob.slice(index + 1, end));
            index = end;
        }
        else if (char === '\\' && index + 1 < glob.length)
            source += literal(glob[++index]);
        else
            source += literal(char);
    }
    if (depth > 0)
        throw invalid(glob, 'a `{` is not closed');
    try {
        return new RegExp(`^${source}$`, 's');
    }
    catch (cause) {
        throw invalid(glob, cause.message);
    }
}
function literal(char) {
    return SPECIAL.test(char) ? `\\${char}` : char;
}
function characterClass(content) {
    const negated = content.startsWith('!') || content.startsWith('^');
    const body = (negated ? content.slice(1) : content).replace(/[\\[\]&]/g, '\\$&');
    return `(?!/)[${negated ? '^' : ''}${body}]`;
}
function invalid(pattern, why) {
    return new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`file pattern \`${pattern}\` is not valid: ${why}`);
}
/** Whether the text is a file name rather than a pattern. */
function isPlainName(pattern) {
    return !/^(glob|regex):/.test(pattern) && !/[*?[\]{}\\]/.test(pattern);
}
/**
 * A test of relative paths for one entry of `outputFiles`. Kestra: without a prefix the pattern is anchored to the
 * working directory, with `glob:` or `regex:` it is matched with the absolute path.
 */
function outputFileTest(pattern, workingDir) {
    const absolute = (path) => `${workingDir.replaceAll('\\', '/')}/${path}`;
    if (pattern.startsWith('glob:')) {
        const expression = globToRegExp(pattern.slice(5));
        return (path) => expression.test(absolute(path));
    }
    if (pattern.startsWith('regex:')) {
        const expression = wholeRegExp(pattern.slice(6));
        return (path) => expression.test(absolute(path));
    }
    const expression = globToRegExp(relativePattern(pattern, workingDir));
    return (path) => expression.test(path);
}
function relativePattern(pattern, workingDir) {
    if (pattern.startsWith(`${workingDir}/`))
        return pattern.slice(workingDir.length + 1);
    return pattern.replace(/^(\.?\/)+/, '');
}
function wholeRegExp(source) {
    try {
        return new RegExp(`^(?:${source})$`, 's');
    }
    catch (cause) {
        throw invalid(`regex:${source}`, cause.message);
    }
}
/** A test for `namespaceFiles`. Kestra: a pattern that starts with a word character matches at any depth. */
function namespaceFileTest(pattern) {
    if (pattern.startsWith('regex:')) {
        const expression = wholeRegExp(pattern.slice(6));
        return (path) => expression.test(path) || expression.test(`/${path}`);
    }
    const glob = pattern.replace(/^glob:/, '').replace(/^\.?\//, '');
    const expressions = [globToRegExp(glob), ...(/^\w/.test(glob) ? [globToRegExp(`**/${glob}`)] : [])];
    return (path) => expressions.some((expression) => expression.test(path));
}


/***/ }),

/***/ 10794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   ST: () => (/* binding */ flowCalls),
/* harmony export */   Ws: () => (/* binding */ knownFlow),
/* harmony export */   bU: () => (/* binding */ reportUnknownFlow)
/* harmony export */ });
/* harmony import */ var _flow_parse_flow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88115);
/* harmony import */ var _flow_task_structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43120);
/* harmony import */ var _util_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20795);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54197);
/** Other flows of the repository that a flow starts or waits for, parsed once for a catalog. */




const PARSED = new WeakMap();
/** undefined when there is none, or its file cannot be read as a flow. */
function knownFlow(catalog, namespace, id) {
    let flows = PARSED.get(catalog);
    if (flows === undefined) {
        flows = new Map();
        PARSED.set(catalog, flows);
    }
    const key = `${namespace}\n${id}`;
    let reading = flows.get(key);
    if (reading === undefined) {
        reading = readFlow(catalog, namespace, id);
        flows.set(key, reading);
    }
    return reading;
}
/** Letters, digits, `.`, `_`, `-`: what is no name leads to no file, least of all to one outside of the repository. */
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
async function readFlow(catalog, namespace, id) {
    if (!NAME.test(namespace) || !NAME.test(id))
        return undefined;
    const entry = await catalog.get(namespace, id);
    if (entry === undefined)
        return undefined;
    const { flow } = (0,_flow_parse_flow_js__WEBPACK_IMPORTED_MODULE_0__.parseFlow)(entry.source);
    return flow === undefined
        ? undefined
        : { flow, source: entry.source, idSpan: entry.idAt?.span ?? { start: 0, end: 0 } };
}
const CALLS = /(?:^|\.)flows?\.(Subflow|Flow|ForEachItem)$/;
/** Tasks that start another flow whose name is written out; a name that is an expression is known only to a run. */
function flowCalls(flow) {
    const calls = [];
    for (const { task } of (0,_flow_task_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTasks */ ._Z)(flow)) {
        const match = CALLS.exec(task.type);
        const namespace = ownNamespace(task.properties.namespace, flow);
        const { flowId, inputs } = task.properties;
        if (match === null || namespace === undefined || typeof flowId !== 'string')
            continue;
        if (namespace.includes('{') || flowId.includes('{'))
            continue;
        calls.push({
            taskId: task.id,
            path: task.path,
            namespace,
            flowId,
            isBatched: match[1] === 'ForEachItem',
            inputs,
        });
    }
    return calls;
}
/** `{{ flow.namespace }}` is as certain as the name itself. */
function ownNamespace(value, flow) {
    if (typeof value !== 'string')
        return undefined;
    return /^\{\{-?\s*flow\.namespace\s*-?\}\}$/.test(value.trim()) ? flow.namespace : value;
}
/** Reports that a flow is not there: an error where its namespace has flows here, else it may live elsewhere. */
async function reportUnknownFlow(context, catalog, target, place) {
    const { namespace, flowId } = target;
    const entries = await catalog.entries();
    const siblings = entries.filter((entry) => entry.namespace === namespace).map((entry) => entry.id);
    const sibling = (0,_util_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(flowId, siblings);
    const namesake = entries.find((entry) => entry.id === flowId);
    const near = sibling !== undefined
        ? `${namespace}.${sibling}`
        : namesake === undefined
            ? undefined
            : `${namesake.namespace}.${namesake.id}`;
    context.report({
        code: 'unknown-flow',
        severity: siblings.length > 0 ? 'error' : 'warning',
        message: `${place.owner} names flow \`${namespace}.${flowId}\`, which is not in this repository`,
        path: place.path,
        help: (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(near),
    });
}
/** Ids of an input list as they are given: children of a FORM as `form.child`. */
function givenInputs(inputs, prefix = '') {
    return inputs.flatMap((input) => input.type === 'FORM'
        ? givenInputs(input.inputs, `${prefix}${input.id}.`)
        : [{ ...input, givenAs: `${prefix}${input.id}` }]);
}


/***/ }),

/***/ 22945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CODES),
/* harmony export */   s: () => (/* binding */ UPGRADE_CODES)
/* harmony export */ });
/** Every code a finding can have, with one sentence about it: what comments and settings may name, what reports link. */
/** Codes by the order in which a reader of a flow meets them. */
const SUMMARIES = {
    // The file.
    'yaml-syntax': 'The file is not YAML.',
    'duplicate-key': 'A key stands twice in one map.',
    'multiple-documents': 'The file holds more than one YAML document.',
    'file-too-large': 'The file is larger than what is read.',
    'not-a-flow': 'The document is not a map with the keys of a flow.',
    // Its structure.
    'missing-property': 'Something that must be there is not.',
    'unknown-property': 'A property does not exist at this place.',
    'wrong-type': 'A value has another type than its property.',
    'invalid-value': 'A value is none of those that are possible.',
    'invalid-duration': 'A text is not an ISO-8601 duration.',
    'invalid-id': 'An id or a namespace has characters that it cannot have, or too many.',
    'invalid-label': 'A label has a key or a value that is not possible.',
    'empty-list': 'A list of tasks is empty.',
    'dag-entry': 'A task of a Dag is not written below `task`.',
    'dag-dependency': 'Tasks of a Dag depend on tasks that are not there, or on one another in a circle.',
    'switch-without-cases': 'A Switch has neither cases nor defaults.',
    'retry-interval': 'The times of a retry contradict one another.',
    'deprecated-property': 'A property has a new name.',
    'reserved-id': 'The id of the flow is a word of Kestra’s addresses.',
    'duplicate-id': 'An id is used twice.',
    'self-call': 'A flow starts itself.',
    'system-label': 'A label is one that only the engine sets.',
    'working-directory': 'A WorkingDirectory holds a task that cannot run in it.',
    'iteration-values': 'A value cannot be iterated over.',
    'human-inputs': 'The inputs or handlers of a Pause or Approval are not possible.',
    webhook: 'The settings of a webhook contradict one another.',
    // Types.
    'unknown-type': 'There is no such type.',
    'unsupported-type': 'The type is not known to Gitestra.',
    'unsupported-trigger': 'The trigger never fires in a job.',
    'deprecated-type': 'The type has a new name.',
    'wrong-kind': 'A trigger stands where a task is needed, or the other way round.',
    'enterprise-property': 'The property needs Kestra’s Enterprise Edition.',
    'plugin-defaults-ref': '`pluginDefaultsRef` leads nowhere.',
    // Inputs and triggers.
    'input-declaration': 'Properties of an input contradict one another.',
    'invalid-default': 'The default of an input does not have its type.',
    'input-dependency': 'Inputs depend on inputs that are not there, or on one another in a circle.',
    'invalid-regex': 'A pattern is not a regular expression of Java.',
    'invalid-cron': 'A cron expression is not possible.',
    'invalid-time-zone': 'There is no such time zone.',
    // Expressions.
    'expression-syntax': 'An expression is not complete.',
    'unknown-name': 'There is no such filter, function, test or argument.',
    'dashed-reference': 'A name with a dash behind a dot is a subtraction.',
    'undeclared-input': 'An expression reads an input that the flow does not declare.',
    'undeclared-variable': 'An expression reads a variable that the flow does not declare.',
    'unknown-task': 'An expression reads the outputs of a task that is not there.',
    'unknown-variable': 'An expression reads a variable that does not exist.',
    'unknown-output': 'An expression reads an output that the task does not have.',
    'output-order': 'An expression reads outputs before their task has run.',
    'iteration-output': 'An expression reads an output of a repeated task without saying of which round.',
    'round-value': '`taskrun.value` stands where nothing is iterated over.',
    // Between files.
    'namespace-folder': 'The namespace is not that of the folder.',
    'duplicate-flow': 'Two files hold a flow of the same name.',
    'unknown-flow': 'A flow that is called or waited for is not in the repository.',
    'disabled-flow': 'A flow that is called is disabled.',
    'subflow-input': 'A call does not fit the inputs of the flow that is called.',
    'subflow-recursion': 'Flows call one another in a circle.',
    'missing-file': 'A namespace file that is read is not there.',
    // Safety.
    'untrusted-value': 'Something that others send becomes part of a script or SQL text.',
    'exposed-secret': 'A secret is written where people can read it.',
    'literal-credential': 'A password or token stands in the file.',
    // GitHub Actions.
    'frequent-schedule': 'A schedule fires more often than GitHub Actions starts runs.',
    'too-many-inputs': 'A flow has more inputs than a form of GitHub Actions has fields.',
    'artifact-name': 'A file has a name that artifacts of GitHub Actions cannot have.',
    // Kestra 2.0.
    'upgrade-type': 'Kestra 2.0 does not have the type under this name.',
    'upgrade-iteration': 'Kestra 2.0 iterates with `Loop` only.',
    'upgrade-plugin-defaults': 'Kestra 2.0 has no plugin defaults in flows.',
    'upgrade-property': 'Kestra 2.0 does not have the property under this name.',
    'upgrade-input': 'Kestra 2.0 has other types and names for inputs.',
    'upgrade-trigger': 'Kestra 2.0 has no conditions on triggers and wants every input from them.',
    'upgrade-expression': 'Kestra 2.0 has `fromJson()` and `toJson` for `json`.',
    // Suppressions.
    'unknown-code': 'The configuration names a finding that does not exist.',
    'invalid-suppression': 'A comment that ignores a finding is not complete.',
    'unused-suppression': 'A comment or a setting ignores a finding that is not there.',
};
/** Summaries by code. */
const CODES = new Map(Object.entries(SUMMARIES));
/** Codes of findings about Kestra 2.0, which are looked for only on demand. */
const UPGRADE_CODES = new Set([...CODES.keys()].filter((code) => code.startsWith('upgrade-')));


/***/ })

};

export const id = 2832;
export const ids = [2832,9611];
export const modules = {

/***/ 79611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FOR_EACH_ITEM: () => (/* binding */ FOR_EACH_ITEM),
/* harmony export */   ITEMS_TYPE: () => (/* binding */ ITEMS_TYPE),
/* harmony export */   MERGE_TYPE: () => (/* binding */ MERGE_TYPE),
/* harmony export */   SPLIT_TYPE: () => (/* binding */ SPLIT_TYPE),
/* harmony export */   forEachItemExecutable: () => (/* binding */ forEachItemExecutable),
/* harmony export */   forEachItemMerge: () => (/* binding */ forEachItemMerge),
/* harmony export */   forEachItemSplit: () => (/* binding */ forEachItemSplit)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68667);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** The three tasks that a ForEachItem consists of. Nobody writes them; they stand in an execution's list of task runs. */




const FOR_EACH_ITEM = 'io.kestra.plugin.core.flow.ForEachItem';
const SPLIT_TYPE = `${FOR_EACH_ITEM}$ForEachItemSplit`;
const ITEMS_TYPE = `${FOR_EACH_ITEM}$ForEachItemExecutable`;
const MERGE_TYPE = `${FOR_EACH_ITEM}$ForEachItemMergeOutputs`;
/** Executions under way at the same time; Kestra has no limit, one machine does. */
const AT_ONCE = 32;
const common = { examples: [], outputs: {} };
const forEachItemSplit = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    ...common,
    type: SPLIT_TYPE,
    title: 'Split the file of a ForEachItem.',
    description: 'Part of ForEachItem.',
    properties: {
        items: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'URI of the file.', required: true }),
        batch: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Unknown(), { description: 'How to split it.' }),
    },
    outputs: { splits: { type: 'uri', description: 'A text file, one URI of a part a line.' } },
    async run({ items, batch }, context) {
        if (!items.startsWith('kestra://')) {
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`property \`items\`: \`${items}\` is not the URI of a stored file (kestra://…)`);
        }
        const written = (batch ?? {});
        const chosen = ['regexPattern', 'bytes', 'partitions', 'rows'].some((key) => written[key] !== undefined);
        const split = await context.runTask('io.kestra.plugin.core.storage.Split', {
            from: items,
            ...(chosen ? {} : { rows: 1 }),
            ...written,
        });
        const uris = (split?.outputs?.uris ?? []);
        return { outputs: { splits: await context.storage.put('splits.txt', uris.join('\n')) } };
    },
});
const forEachItemExecutable = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    ...common,
    type: ITEMS_TYPE,
    title: 'Run the flow of a ForEachItem for every part.',
    description: 'Part of ForEachItem.',
    properties: {
        split: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Task that has split the file.', required: true }),
        namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Namespace of the flow.', required: true }),
        flowId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Id of the flow.', required: true }),
        revision: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ description: 'Ignored with a warning.' }),
        inputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Unknown(), { description: 'Inputs of each execution.' }),
        labels: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Unknown(), { description: 'Labels of each execution.' }),
        inheritLabels: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Whether labels are inherited.', default: false }),
        wait: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Whether to wait.', default: true }),
        transmitFailed: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Whether the worst state counts.', default: true }),
        scheduleDate: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)({ description: 'Date of the start.' }),
    },
    outputs: {
        iterations: { type: 'map', description: 'Number of executions by state.' },
        numberOfBatches: { type: 'integer', description: 'Number of parts.' },
        subflowOutputsBaseUri: { type: 'uri', description: 'Folder of the outputs of each execution.' },
    },
    waits: true,
    async run(properties, context) {
        const parts = await partsOf(properties.split, context);
        if (properties.revision !== undefined) {
            context.logger.warn(`revision ${properties.revision} is not looked up: the one of this commit runs`);
        }
        const batches = new Batches(properties, context);
        const ends = await batches.run(parts);
        if (ends.some((end) => end.state === 'PAUSED')) {
            context.logger.info('Waits for an execution that is paused; resume that one, and then this one');
            return { suspended: true };
        }
        const iterations = { CREATED: 0, RUNNING: 0, SUCCESS: 0 };
        for (const { state } of ends)
            iterations[state] = (iterations[state] ?? 0) + 1;
        const base = await storeOutputs(ends, context);
        return {
            state: properties.transmitFailed && properties.wait ? worst(ends) : 'SUCCESS',
            outputs: {
                iterations,
                numberOfBatches: parts.length,
                ...(base === undefined ? {} : { subflowOutputsBaseUri: base }),
            },
        };
    },
});
const forEachItemMerge = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    ...common,
    type: MERGE_TYPE,
    title: 'Merge the outputs of a ForEachItem.',
    description: 'Part of ForEachItem.',
    properties: { items: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Task that has run the executions.', required: true }) },
    outputs: {
        subflowOutputs: { type: 'uri', description: 'A file with the outputs of one execution a line.' },
    },
    async run({ items }, context) {
        const outputs = outputsOfTask(items, context);
        const base = outputs.subflowOutputsBaseUri;
        if (typeof base !== 'string')
            return {};
        const lines = [];
        for (let index = 0; index < Number(outputs.numberOfBatches); index++) {
            const uri = `${base}/outputs-${index}.ion`;
            if (await context.storage.exists(uri))
                lines.push((await readText(uri, context)).trim());
        }
        const merged = lines.map((line) => `${line}\n`).join('');
        return { outputs: { subflowOutputs: await context.storage.put('outputs.ion', merged) } };
    },
});
class Batches {
    #properties;
    #context;
    constructor(properties, context) {
        this.#properties = properties;
        this.#context = context;
    }
    async run(parts) {
        const ends = [];
        let next = 0;
        const work = async () => {
            while (next < parts.length && !this.#context.signal.aborted) {
                const index = next++;
                ends[index] = await this.#one(parts[index], index);
            }
        };
        await Promise.all(Array.from({ length: Math.min(AT_ONCE, parts.length) }, work));
        return ends;
    }
    async #one(items, index) {
        const { namespace, flowId, inputs, labels, inheritLabels, wait } = this.#properties;
        const context = this.#context;
        const taskrun = { ...context.variables.taskrun, items, iteration: index };
        const rendered = async (value) => context.renderStructure(value, { taskrun });
        const subflow = await context.startSubflow({
            namespace,
            flowId,
            inputs: ((await rendered(inputs)) ?? {}),
            labels: labelList(await rendered(labels)),
            inheritLabels,
            index,
        });
        if (!wait)
            return { state: subflow.state, outputs: undefined };
        const kill = () => subflow.kill();
        if (context.signal.aborted)
            kill();
        context.signal.addEventListener('abort', kill, { once: true });
        const end = await subflow.finished;
        context.signal.removeEventListener('abort', kill);
        return end;
    }
}
function labelList(labels) {
    if (labels === undefined || labels === null)
        return [];
    if (Array.isArray(labels))
        return labels;
    return Object.entries(labels).map(([key, value]) => ({ key, value: String(value) }));
}
/** Kestra: failed before killed before warning. */
function worst(ends) {
    const states = new Set(ends.map((end) => end.state));
    for (const state of ['FAILED', 'KILLED', 'WARNING'])
        if (states.has(state))
            return state;
    return 'SUCCESS';
}
async function storeOutputs(ends, { storage }) {
    let base;
    for (const [index, { outputs }] of ends.entries()) {
        if (outputs === undefined || Object.keys(outputs).length === 0)
            continue;
        const uri = await storage.put(`outputs-${index}.ion`, `${JSON.stringify(outputs)}\n`);
        base ??= uri.slice(0, uri.lastIndexOf('/'));
    }
    return base;
}
async function partsOf(split, context) {
    const text = await readText(String(outputsOfTask(split, context).splits), context);
    return text.split('\n').filter((line) => line !== '');
}
/** Inside iterations the outputs stand one level deeper for each value; a task of the same ForEachItem has the same. */
function outputsOfTask(taskId, { variables }) {
    let node = variables.outputs[taskId];
    const parents = (variables.parents ?? []);
    for (const { taskrun } of [...parents].reverse()) {
        if (taskrun?.value !== undefined)
            node = node?.[taskrun.value];
    }
    return (node ?? {});
}
async function readText(uri, { storage }) {
    const pieces = [];
    for await (const piece of await storage.open(uri))
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces).toString('utf8');
}


/***/ }),

/***/ 92832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forEachItem: () => (/* binding */ forEachItem)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68667);
/* harmony import */ var _plugin_flowable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10276);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _for_each_item_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79611);
/* harmony import */ var _local_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62875);
/** ForEachItem: a file in batches, and one execution of a flow for each of them. */





const forEachItem = (0,_plugin_flowable_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFlowable */ .k)({
    type: _for_each_item_tasks_js__WEBPACK_IMPORTED_MODULE_0__.FOR_EACH_ITEM,
    aliases: ['io.kestra.core.tasks.flows.ForEachItem'],
    title: 'Run a flow for every batch of a file.',
    description: 'Splits a stored file, starts one execution of the flow for every part, and merges what they give. It shows as three tasks: `<id>_split`, `<id>_items` and `<id>_merge`. In `inputs` and `labels`, `{{ taskrun.items }}` is the URI of the part and `{{ taskrun.iteration }}` counts from 0.',
    properties: {
        items: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'URI of the file, one item a line.', required: true }),
        batch: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Object({
            rows: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()])),
            bytes: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()])),
            partitions: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Integer(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()])),
            regexPattern: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()),
            separator: _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Optional(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String()),
        }, { additionalProperties: false }), {
            description: 'How to split: one of `regexPattern`, `bytes`, `partitions` and `rows`, the first of them in this order; one row if there is none.',
        }),
        namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'Namespace of the flow.', required: true }),
        flowId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'Id of the flow.', required: true }),
        revision: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)({
            description: 'Kestra: the revision to run. Here it is always the one of this commit.',
        }),
        inputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Unknown()), { description: 'Inputs of each execution.' }),
        labels: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Unknown()), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_4__/* .Type */ .ZU.Unknown())]), {
            description: 'Labels of each execution, a map or a list of `key` and `value`.',
        }),
        inheritLabels: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ description: 'Whether they get the labels of this execution.', default: false }),
        wait: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ description: 'Whether the task waits for the executions.', default: true }),
        transmitFailed: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            description: 'Whether the worst state of the executions becomes that of the task.',
            default: true,
        }),
        scheduleDate: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'Date and time (ISO-8601) before which they do not start.' }),
        restartBehavior: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(['RETRY_FAILED', 'NEW_EXECUTION'], {
            description: 'What a restart of this execution does with those that have failed.',
            default: 'RETRY_FAILED',
        }),
        errors: _local_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .localBranches */ .S.errors,
    },
    outputs: {},
    examples: [
        {
            title: 'One execution for every two lines',
            flow: `id: batches
namespace: company.team
inputs:
  - id: file
    type: FILE
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEachItem
    items: "{{ inputs.file }}"
    batch:
      rows: 2
    namespace: company.team
    flowId: one_batch
    inputs:
      file: "{{ taskrun.items }}"
      number: "{{ taskrun.iteration }}"
`,
            needs: 'the flow company.team.one_batch',
        },
    ],
    expand: (id, written) => {
        const { allowFailure, allowWarning, items, batch, ...rest } = written;
        const { namespace, flowId, revision, inputs, labels, inheritLabels, wait, transmitFailed, scheduleDate } = rest;
        const given = {
            namespace,
            flowId,
            revision,
            inputs,
            labels,
            inheritLabels,
            wait,
            transmitFailed,
            scheduleDate,
        };
        const set = Object.entries({ ...given, allowFailure, allowWarning }).filter(([, value]) => value !== undefined);
        return [
            { id: `${id}_split`, type: _for_each_item_tasks_js__WEBPACK_IMPORTED_MODULE_0__.SPLIT_TYPE, items, batch },
            { id: `${id}_items`, type: _for_each_item_tasks_js__WEBPACK_IMPORTED_MODULE_0__.ITEMS_TYPE, split: `${id}_split`, ...Object.fromEntries(set) },
            { id: `${id}_merge`, type: _for_each_item_tasks_js__WEBPACK_IMPORTED_MODULE_0__.MERGE_TYPE, items: `${id}_items` },
        ];
    },
    evaluate: () => null,
    plan: (task) => ({ children: (0,_plugin_flowable_js__WEBPACK_IMPORTED_MODULE_2__/* .inSequence */ .d)(task.children.tasks ?? []) }),
});


/***/ }),

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


/***/ }),

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


/***/ })

};

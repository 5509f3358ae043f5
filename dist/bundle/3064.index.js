export const id = 3064;
export const ids = [3064];
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

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   subflowTask: () => (/* binding */ subflowTask)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68667);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Runs another flow as an execution of its own. */




/** Kestra: only these states of the child become the task's; CANCELLED and everything else is a success. */
const TRANSMITTED = new Set(['FAILED', 'KILLED', 'WARNING']);
const subflowTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.flow.Subflow',
    aliases: ['io.kestra.core.tasks.flows.Subflow', 'io.kestra.core.tasks.flows.Flow'],
    title: 'Run another flow.',
    description: 'The flow runs as an execution of its own, with its own folder and log, in the revision of this commit. Its outputs are `outputs.<task>.outputs`. Ending this execution ends it too.',
    properties: {
        namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Namespace of the flow.', required: true }),
        flowId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Id of the flow.', required: true }),
        revision: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
            description: 'Kestra: the revision to run. Here it is always the one of this commit, and a warning says so.',
            minimum: 1,
        }),
        inputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)({ description: 'Value.' }), { description: 'Inputs of the flow.' }),
        labels: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value of the label.' }), { description: 'Labels by key.' }), (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            key: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Key of the label.', required: true }),
            value: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value of the label.', required: true }),
        }, { description: 'One label.' }), { description: 'Labels as a list of `key` and `value`.' }), { description: 'Labels of the new execution.' }),
        inheritLabels: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'Whether it gets the labels of this execution; those that its flow defines stay its own.',
            default: false,
        }),
        wait: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Whether the task waits for the end of the flow.', default: true }),
        transmitFailed: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
            description: 'Whether a flow that ends as FAILED, KILLED or WARNING gives the task that state.',
            default: true,
        }),
        scheduleDate: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Date and time (ISO-8601) before which the flow does not start.' }),
        outputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_3__/* .Type */ .ZU.Unknown()), {
            description: 'Expressions over the tasks of the flow; only for a flow that declares no outputs.',
            deprecated: 'Declare `outputs` in the flow that is run.',
        }),
        restartBehavior: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['RETRY_FAILED', 'NEW_EXECUTION'], {
            description: 'What a restart of this execution does with one of the flow that has failed.',
            default: 'RETRY_FAILED',
        }),
    },
    outputs: {
        executionId: { type: 'string', description: 'Id of the execution that was started.' },
        state: { type: 'string', description: 'Its state at the end, or at the start without `wait`.' },
        outputs: { type: 'map', description: 'Outputs of the flow; absent without `wait`.' },
    },
    examples: [
        {
            title: 'Use what another flow gives',
            flow: `id: parent
namespace: company.team
tasks:
  - id: child
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: greeting
    inputs:
      user: Rick
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.child.outputs.text }}"
`,
            needs: 'the flow company.team.greeting',
        },
    ],
    waits: true,
    async run(properties, context) {
        const { namespace, flowId, wait, revision } = properties;
        if (revision !== undefined) {
            context.logger.warn(`revision ${revision} of ${namespace}.${flowId} is not looked up: the one of this commit runs`);
        }
        if (properties.scheduleDate !== undefined)
            await until(properties.scheduleDate, context);
        const child = await context.startSubflow({
            namespace,
            flowId,
            inputs: properties.inputs ?? {},
            labels: labelList(properties.labels),
            inheritLabels: properties.inheritLabels,
        });
        const { executionId } = child;
        if (!wait)
            return { outputs: { executionId, state: child.state } };
        context.logger.info(`started execution ${executionId} of ${namespace}.${flowId}`);
        const kill = () => child.kill();
        if (context.signal.aborted)
            kill();
        context.signal.addEventListener('abort', kill, { once: true });
        const end = await child.finished;
        context.signal.removeEventListener('abort', kill);
        if (end.state === 'PAUSED') {
            context.logger.info(`Waits for ${namespace}.${flowId}, which is paused. Go on with: gitestra resume ${executionId}, and then gitestra resume ${context.execution.id}`);
            return { suspended: true };
        }
        return {
            state: properties.transmitFailed && TRANSMITTED.has(end.state) ? end.state : 'SUCCESS',
            outputs: { executionId, state: end.state, ...(await outputsOf(properties.outputs, end, context)) },
        };
    },
});
function labelList(labels) {
    const all = Array.isArray(labels)
        ? labels
        : Object.entries((labels ?? {})).map(([key, value]) => ({ key, value }));
    const reserved = all.find((label) => label.key.startsWith('system.'));
    if (reserved !== undefined) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`label \`${reserved.key}\` cannot be set: keys that start with \`system.\` are reserved; choose another key`);
    }
    return all;
}
async function outputsOf(written, end, context) {
    if (end.declaresOutputs || written === undefined) {
        return end.outputs === undefined ? {} : { outputs: end.outputs };
    }
    return { outputs: await context.renderStructure(written, { outputs: end.taskOutputs }) };
}
async function until(date, { clock, signal, logger }) {
    const at = Date.parse(date);
    if (Number.isNaN(at)) {
        throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`property \`scheduleDate\`: \`${date}\` is no date and time such as 2030-01-31T08:00:00Z`);
    }
    if (at <= clock.now())
        return;
    logger.info(`starts at ${date}`);
    await new Promise((resolve, reject) => {
        const timer = clock.setTimer(at, resolve);
        signal.addEventListener('abort', () => {
            timer.cancel();
            reject(signal.reason);
        });
    });
}


/***/ })

};

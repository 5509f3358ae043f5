export const id = 9744;
export const ids = [9744];
export const modules = {

/***/ 10359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FILTER_OPERATORS),
/* harmony export */   V: () => (/* binding */ FILTER_FIELDS)
/* harmony export */ });
/** What the filters of a Flow trigger's preconditions may look at, and how they compare. */
const FILTER_FIELDS = ['FLOW_ID', 'NAMESPACE', 'STATE', 'EXPRESSION'];
const FILTER_OPERATORS = [
    'EQUAL_TO',
    'NOT_EQUAL_TO',
    'IN',
    'NOT_IN',
    'IS_TRUE',
    'IS_FALSE',
    'IS_NULL',
    'IS_NOT_NULL',
    'STARTS_WITH',
    'ENDS_WITH',
    'REGEX',
    'CONTAINS',
];


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

/***/ 79618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ defineTrigger),
/* harmony export */   Kq: () => (/* binding */ defineRunner),
/* harmony export */   hT: () => (/* binding */ defineCondition)
/* harmony export */ });
/** The contract of triggers and conditions: what validation, docs and the trigger arithmetic need to know of them. */
function defineTrigger(definition) {
    return { kind: 'trigger', ...definition };
}
function defineCondition(definition) {
    return { kind: 'condition', ...definition };
}
function defineRunner(definition) {
    return { kind: 'runner', ...definition };
}


/***/ }),

/***/ 59391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ timeWindow)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);
/** The window of time in which several executions must come together. */

const timeWindow = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['DURATION_WINDOW', 'SLIDING_WINDOW', 'DAILY_TIME_WINDOW', 'DAILY_TIME_DEADLINE'], {
        description: 'Kind of window.',
        default: 'DURATION_WINDOW',
    }),
    window: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'Length, for DURATION_WINDOW and SLIDING_WINDOW. Default: P1D.' }),
    windowAdvance: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)({ description: 'Shift of the start, for DURATION_WINDOW.' }),
    startTime: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Start, a time of the day with offset, for DAILY_TIME_WINDOW.' }),
    endTime: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'End, a time of the day with offset, for DAILY_TIME_WINDOW.' }),
    deadline: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Time of the day with offset, for DAILY_TIME_DEADLINE.' }),
}, { description: 'Window of time.' });


/***/ }),

/***/ 19744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flowTrigger: () => (/* binding */ flowTrigger)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68667);
/* harmony import */ var _flow_precondition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10359);
/* harmony import */ var _flow_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79543);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _plugin_trigger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79618);
/* harmony import */ var _condition_time_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59391);
/** The trigger that starts a flow when executions of other flows change their state. */






const states = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_flow_states_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x, { description: 'State.' }), {
    description: 'States of the other execution.',
});
const labels = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value.' }), { description: 'As a map.' }), (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    key: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Key.', required: true }),
    value: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value.', required: true }),
}, { description: 'One label.' }), { description: 'As a list.' }), { description: 'Labels that the other execution must have.' });
const preconditions = (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    id: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Name under which met conditions are remembered.', required: true }),
    timeWindow: _condition_time_window_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWindow */ .M,
    resetOnSuccess: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        description: 'Forget met conditions when the trigger has fired.',
        default: true,
    }),
    flows: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Namespace.', required: true }),
        flowId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Id of the flow.' }),
        states,
        labels,
    }, { description: 'One flow.' }), { description: 'Flows that must all have run.' }),
    where: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        id: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Name of the condition.', required: true }),
        operand: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['AND', 'OR'], { description: 'How the filters are joined.', default: 'AND' }),
        filters: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            field: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_flow_precondition_js__WEBPACK_IMPORTED_MODULE_3__/* .FILTER_FIELDS */ .V, { description: 'What is compared.', required: true }),
            type: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_flow_precondition_js__WEBPACK_IMPORTED_MODULE_3__/* .FILTER_OPERATORS */ .D, { description: 'Comparison.', required: true }),
            value: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value to compare with.' }),
            values: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Value.' }), { description: 'Values of IN and NOT_IN.' }),
        }, { description: 'One filter.' }), { description: 'Filters.' }),
    }, { description: 'One condition.' }), { description: 'Conditions on any execution.' }),
}, { description: 'Several executions that must come together in a window of time.' });
const flowTrigger = (0,_plugin_trigger_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTrigger */ .G5)({
    type: 'io.kestra.plugin.core.trigger.Flow',
    aliases: ['io.kestra.core.models.triggers.types.Flow'],
    title: 'Start a flow after other flows.',
    description: 'Looked at on every change of state of every execution, except those of the flow itself. Without preconditions it fires for each change that fits.',
    properties: {
        inputs: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)({ description: 'Value.' }), {
            description: 'Inputs of the execution; `trigger.outputs` are the outputs of the other flow.',
        }),
        states,
        preconditions,
        dependsOn: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            namespace: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Namespace.' }),
            flowId: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Id of the flow.' }),
            states,
            labels,
            when: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .template */ .vs)({ description: 'Condition.' }),
        }, { description: 'One flow.' }), { description: 'Kestra 2: flows that must have run.' }),
        mode: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['ALL', 'ANY', 'AT_LEAST'], {
            description: 'Kestra 2: how many of `dependsOn` must be met.',
        }),
        minSatisfied: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ description: 'Kestra 2: number for `mode: AT_LEAST`.', minimum: 1 }),
        window: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
            deadline: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Time of the day until which all must be met.' }),
            from: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'Start of the window, a time of the day.' }),
            to: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ description: 'End of the window, a time of the day.' }),
            every: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'Length of windows that follow each other.' }),
            offset: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'Shift of these windows.' }),
            lookback: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'How far back met conditions count.' }),
            fireOnce: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ description: 'Fire once a window.' }),
            onMiss: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_2__/* .raw */ .lS)(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Record(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_5__/* .Type */ .ZU.Unknown()), {
                description: 'What happens when a window is missed.',
            }),
        }, { description: 'Kestra 2: window of time in which `dependsOn` must be met.' }),
    },
});


/***/ })

};

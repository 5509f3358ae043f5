export const id = 2594;
export const ids = [2594];
export const modules = {

/***/ 22594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forEach: () => (/* binding */ forEach)
/* harmony export */ });
/* harmony import */ var _plugin_flowable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10276);
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67713);
/* harmony import */ var _util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36961);
/* harmony import */ var _iteration_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74777);
/* harmony import */ var _local_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62875);
/** ForEach: its tasks once for every value. */





const forEach = (0,_plugin_flowable_js__WEBPACK_IMPORTED_MODULE_2__/* .defineFlowable */ .k)({
    type: 'io.kestra.plugin.core.flow.ForEach',
    title: 'Run tasks for every value of a list',
    description: 'Inside, `{{ taskrun.value }}` is the value (always text) and `{{ taskrun.iteration }}` counts from 0; results are `outputs.<task>[<value>]`.',
    properties: {
        values: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .raw */ .lS)(_iteration_values_js__WEBPACK_IMPORTED_MODULE_0__/* .iterationSource */ .T, {
            description: 'List of values, or an expression that gives a JSON array.',
            required: true,
        }),
        concurrencyLimit: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)({
            description: 'How many values are worked on at the same time; 0 for all at once.',
            default: 1,
            minimum: 0,
        }),
        tasks: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_3__/* .tasks */ .vB)('list', { description: 'Tasks to run for every value, in order.', required: true }),
        ..._local_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .localBranches */ .S,
    },
    outputs: {},
    examples: [
        {
            title: 'One task per city',
            flow: `id: cities
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: ["Oslo", "Lima"]
    tasks:
      - id: visit
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.iteration }} {{ taskrun.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.visit['Lima'].value }}"
`,
            expect: { outputs: { last: { value: '1 Lima' } } },
        },
    ],
    evaluate: (context) => (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_4__/* .chain */ .c)((0,_iteration_values_js__WEBPACK_IMPORTED_MODULE_0__/* .iterationValues */ .g)(context.properties.values, 'values', context), (values) => ({
        values,
        concurrencyLimit: context.properties.concurrencyLimit,
    })),
    plan: (task, { values, concurrencyLimit }) => {
        const lanes = values.map((value, iteration) => lane(task.children.tasks ?? [], value, iteration));
        return {
            children: concurrencyLimit === 1
                ? { lanes: [{ slots: lanes.flatMap((one) => one.slots) }], concurrency: 1 }
                : { lanes, concurrency: concurrencyLimit },
        };
    },
});
function lane(children, value, iteration) {
    return { slots: children.map((task) => ({ task, value, iteration })) };
}


/***/ }),

/***/ 74777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ iterationSource),
/* harmony export */   g: () => (/* binding */ iterationValues)
/* harmony export */ });
/* harmony import */ var _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68667);
/* harmony import */ var _expression_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46120);
/* harmony import */ var _util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36961);
/** The values that a flowable iterates over. */



/** How values to iterate over are written: a list, or text that gives a JSON array. */
const iterationSource = _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Union([_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.String(), _sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Array(_sinclair_typebox__WEBPACK_IMPORTED_MODULE_1__/* .Type */ .ZU.Unknown())]);
/**
 * Kestra: text is rendered and read as a JSON array; in a list, texts are rendered, whole numbers become their text,
 * maps are rendered inside and written as JSON. Values are made distinct, in order; null is an error.
 */
function iterationValues(raw, property, renderer) {
    if (typeof raw === 'string') {
        return (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .chain */ .c)(renderer.render(raw), (text) => distinct(parseArray(text, property), property));
    }
    if (!Array.isArray(raw)) {
        throw new Error(`property \`${property}\`: must be a list, or an expression that gives a JSON array`);
    }
    const items = raw.map((item, index) => renderItem(item, index, property, renderer));
    return items.some((item) => (0,_util_maybe_promise_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromise */ .y)(item))
        ? Promise.all(items).then((done) => distinct(done, property))
        : distinct(items, property);
}
function renderItem(item, index, property, renderer) {
    if (typeof item === 'string')
        return renderer.render(item);
    if (typeof item === 'bigint' || (typeof item === 'number' && Number.isInteger(item)))
        return String(item);
    if (typeof item === 'object' && !Array.isArray(item))
        return item === null ? null : renderer.renderStructure(item);
    throw new Error(`property \`${property}[${index}]\`: ${JSON.stringify(item)} is neither text, a whole number nor a map; quote it`);
}
function parseArray(text, property) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (cause) {
        const shown = text.length > 80 ? `${text.slice(0, 77)}…` : text;
        throw new Error(`property \`${property}\`: rendered to \`${shown}\`, which is no JSON array`, { cause });
    }
    if (!Array.isArray(parsed)) {
        throw new Error(`property \`${property}\`: rendered to a JSON ${typeof parsed}, not to an array`);
    }
    return parsed;
}
function distinct(items, property) {
    const values = new Set();
    items.forEach((item, index) => {
        if (item === null || item === undefined) {
            throw new Error(`property \`${property}[${index}]\`: is null, and there is no iteration without a value`);
        }
        values.add(typeof item === 'string' ? item : (0,_expression_print_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)(item));
    });
    return [...values];
}


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

/***/ 36961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain),
/* harmony export */   y: () => (/* binding */ isPromise)
/* harmony export */ });
/** Values that are usually there at once: waiting for each on principle would cost a turn of the event loop per use. */
function isPromise(value) {
    return typeof value?.then === 'function';
}
/** Applies `next` now when the value is there, else when it arrives. */
function chain(value, next) {
    return isPromise(value) ? value.then(next) : next(value);
}


/***/ })

};

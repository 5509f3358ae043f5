export const id = 517;
export const ids = [517];
export const modules = {

/***/ 40517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UPGRADE_RULES: () => (/* binding */ UPGRADE_RULES)
});

// EXTERNAL MODULE: ./build/validate/edits.js
var edits = __webpack_require__(57538);
// EXTERNAL MODULE: ./build/validate/expressions.js
var expressions = __webpack_require__(80548);
;// CONCATENATED MODULE: ./build/validate/rules/upgrade-expression.js
/** Kestra 2.0: `json` is two functions with names of their own. */


const upgradeExpression = {
    name: 'upgrade-expression',
    severity: 'error',
    description: 'Kestra 2.0 has `fromJson()` in place of `json()`, and the filter `toJson` in place of `json`.',
    check({ flow, level, document, report }) {
        for (const { references, path } of (0,expressions/* flowExpressions */.M)(flow, level)) {
            const found = [
                ...references.functions.map((place) => ({ ...place, kind: 'function', instead: 'fromJson' })),
                ...references.filters.map((place) => ({ ...place, kind: 'filter', instead: 'toJson' })),
            ];
            for (const { name, start, end, kind, instead } of found) {
                if (name !== 'json')
                    continue;
                const span = document.locateInside(path, start, end);
                const fix = (0,edits/* replaceFix */.g_)(document, span, 'json', instead);
                report({
                    message: `Kestra 2.0 has no ${kind} \`json\``,
                    span,
                    help: `write \`${instead}\``,
                    ...(fix === undefined ? {} : { fix }),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/upgrade-input.js
/** Kestra 2.0: inputs without their old types and names. */

const TYPES = { BOOLEAN: 'BOOL', ENUM: 'SELECT' };
const upgradeInput = {
    name: 'upgrade-input',
    severity: 'error',
    description: 'Kestra 2.0 has inputs of type BOOL and SELECT for BOOLEAN and ENUM, calls their name `id`, and takes no optional input with defaults.',
    check(context) {
        for (const input of context.flow.inputs)
            checkInput(context, input);
    },
};
function checkInput(context, input) {
    const { document, report } = context;
    const type = TYPES[input.type];
    if (type !== undefined) {
        const path = [...input.path, 'type'];
        const fix = (0,edits/* replaceFix */.g_)(document, document.locate(path), input.type, type);
        report({
            message: `Kestra 2.0 has no inputs of type ${input.type}`,
            path,
            help: `write \`${type}\``,
            ...(fix === undefined ? {} : { fix }),
        });
    }
    if (document.has([...input.path, 'name'])) {
        const path = [...input.path, 'name'];
        const fix = (0,edits/* renameKeyFix */.hi)(document, path, 'id');
        report({
            message: 'Kestra 2.0 calls the name of an input `id`',
            path,
            part: 'key',
            help: 'write `id`',
            ...(fix === undefined ? {} : { fix }),
        });
    }
    if (input.defaults !== undefined && !input.required) {
        const path = [...input.path, 'required'];
        const fix = (0,edits/* removeLineFix */.MK)(document, path);
        report({
            message: `Kestra 2.0 takes no optional input with \`defaults\``,
            path,
            help: 'remove `required: false`',
            ...(fix === undefined ? {} : { fix }),
        });
    }
    if (input.type === 'FORM')
        for (const child of input.inputs)
            checkInput(context, child);
}

// EXTERNAL MODULE: ./build/flow/task-structure.js
var task_structure = __webpack_require__(43120);
;// CONCATENATED MODULE: ./build/validate/rules/upgrade-iteration.js
/** Kestra 2.0: one task type iterates, and each round is an execution of its own. */


const REMOVED = /\.flow\.(ForEach|ForEachItem|EachSequential|EachParallel)$/;
const upgradeIteration = {
    name: 'upgrade-iteration',
    severity: 'error',
    description: 'Kestra 2.0 iterates with `Loop` alone; what a round is about is `item`, no longer `taskrun`.',
    check({ flow, level, tasks, document, report }) {
        for (const { task } of tasks) {
            const match = REMOVED.exec((0,task_structure/* canonicalFlowable */.L$)(task.type));
            if (match === null)
                continue;
            report({
                message: `Kestra 2.0 has no \`${match[1]}\``,
                path: [...task.path, 'type'],
                help: match[1] === 'ForEachItem'
                    ? 'write `io.kestra.plugin.core.flow.Loop` with the address of the file as `values`, and a Subflow in its `tasks`'
                    : 'write `io.kestra.plugin.core.flow.Loop` with `values`; inside, `outputs.task.name` needs no value of the round',
            });
        }
        for (const { references, path } of (0,expressions/* flowExpressions */.M)(flow, level)) {
            for (const { root, path: steps, start, end } of references.variables) {
                const name = steps[0];
                if (root !== 'taskrun' || (name !== 'value' && name !== 'iteration'))
                    continue;
                report({
                    message: `Kestra 2.0 has no \`taskrun.${name}\``,
                    span: document.locateInside(path, start, end),
                    help: `write \`item.${name === 'value' ? 'value' : 'index'}\``,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/validate/rules/upgrade-plugin-defaults.js
/** Kestra 2.0: flows have no plugin defaults. */
const upgradePluginDefaults = {
    name: 'upgrade-plugin-defaults',
    severity: 'error',
    description: 'Kestra 2.0 has no plugin defaults in flows: what they say is written in each task.',
    check({ flow, tasks, document, report }) {
        for (const key of ['pluginDefaults', 'taskDefaults']) {
            if (!document.has([key]))
                continue;
            report({
                message: `Kestra 2.0 has no \`${key}\` in a flow`,
                path: [key],
                part: 'key',
                help: 'write the values in the tasks that they are for',
            });
        }
        for (const owner of [...tasks.map(({ task }) => task), ...flow.triggers]) {
            if (owner.pluginDefaultsRef === undefined)
                continue;
            report({
                message: 'Kestra 2.0 has no `pluginDefaultsRef`',
                path: [...owner.path, 'pluginDefaultsRef'],
                part: 'key',
                help: 'write the values here',
            });
        }
    },
};

// EXTERNAL MODULE: ./build/flow/path.js
var flow_path = __webpack_require__(83070);
;// CONCATENATED MODULE: ./build/validate/rules/upgrade-property.js
/** Kestra 2.0: properties of flows and tasks that are gone or have another name. */


const upgradeProperty = {
    name: 'upgrade-property',
    severity: 'error',
    description: 'Kestra 2.0 refuses properties that it does not know, and it has renamed and removed some.',
    check(context) {
        const { flow, tasks } = context;
        removed(context, ['listeners'], 'write the tasks in `afterExecution`, each with `runIf`');
        checkOwner(context, []);
        for (const { task } of tasks) {
            checkOwner(context, task.path);
            renamed(context, [...task.path, 'runIf'], 'when', 'info');
            if (/\.scripts?\./.test(task.type)) {
                removed(context, [...task.path, 'runner'], 'write `taskRunner: {type: …}`');
                removed(context, [...task.path, 'docker'], 'write `containerImage`, and `taskRunner` for the rest');
                removed(context, [...task.path, 'warningOnStdErr'], 'remove it: lines on stderr are no warnings any more');
            }
        }
        for (const trigger of flow.triggers) {
            checkOwner(context, trigger.path);
            renamed(context, [...trigger.path, 'minLogLevel'], 'logLevel', 'error');
        }
    },
};
/** What flows, tasks and triggers have in common. */
function checkOwner(context, path) {
    if ((0,flow_path.isRecord)((0,flow_path.valueAt)(context.document.value, [...path, 'retry'])))
        renamed(context, [...path, 'retry', 'maxAttempt'], 'maxAttempts', 'error');
    removed(context, [...path, 'workerGroup'], 'write `workerSelector: {tags: […]}`');
}
function removed(context, path, help) {
    if (!context.document.has(path))
        return;
    context.report({ message: `Kestra 2.0 has no \`${String(path.at(-1))}\` here`, path, part: 'key', help });
}
function renamed(context, path, name, severity) {
    if (!context.document.has(path))
        return;
    const fix = (0,edits/* renameKeyFix */.hi)(context.document, path, name);
    context.report({
        severity,
        message: `Kestra 2.0 calls \`${String(path.at(-1))}\` \`${name}\``,
        path,
        part: 'key',
        help: `write \`${name}\``,
        ...(fix === undefined ? {} : { fix }),
    });
}

// EXTERNAL MODULE: ./build/validate/called-flows.js
var called_flows = __webpack_require__(10794);
;// CONCATENATED MODULE: ./build/validate/rules/upgrade-trigger.js
/** Kestra 2.0: triggers ask with `when` and `dependsOn`, and give every input that has to be given. */


const upgradeTrigger = {
    name: 'upgrade-trigger',
    severity: 'error',
    description: 'Kestra 2.0 has no conditions and preconditions on triggers, and a trigger must give the inputs that a flow needs.',
    check({ flow, report }) {
        const needed = (0,called_flows/* givenInputs */.PC)(flow.inputs).filter((input) => input.required && input.defaults === undefined && input.dependsOn === undefined);
        for (const trigger of flow.triggers) {
            for (const [key, help] of Object.entries(INSTEAD)) {
                if (trigger.properties[key] === undefined)
                    continue;
                report({
                    message: `Kestra 2.0 has no \`${key}\` on a trigger`,
                    path: [...trigger.path, key],
                    part: 'key',
                    help,
                });
            }
            if (!/\.(Schedule|Webhook)$/.test(trigger.type))
                continue;
            const { inputs } = trigger.properties;
            const given = (0,flow_path.isRecord)(inputs) ? Object.keys(inputs) : [];
            for (const { givenAs } of needed) {
                if (given.some((key) => key === givenAs || givenAs.startsWith(`${key}.`)))
                    continue;
                report({
                    message: `trigger \`${trigger.id}\` does not give input \`${givenAs}\`, which Kestra 2.0 asks for`,
                    path: trigger.path,
                    part: 'head',
                    help: 'give it in `inputs` of the trigger, or give the input `defaults`',
                });
            }
        }
    },
};
const INSTEAD = {
    conditions: 'write them as one expression in `when`',
    scheduleConditions: 'write them as one expression in `when`, such as `{{ not isWeekend(trigger.date) }}`',
    preconditions: 'write `dependsOn` with the flows, and `window`',
};

// EXTERNAL MODULE: ./build/validate/known-types.js
var known_types = __webpack_require__(10704);
;// CONCATENATED MODULE: ./build/validate/rules/upgrade-type.js
/** Kestra 2.0: old names of types are gone, and some types with them. */



const upgradeType = {
    name: 'upgrade-type',
    severity: 'error',
    description: 'Kestra 2.0 knows types by their current names only.',
    check(context) {
        const { flow, tasks } = context;
        for (const { task, parent } of tasks)
            if (parent === undefined)
                checkTypes(context, task.properties, task.path);
        for (const trigger of flow.triggers)
            checkTypes(context, trigger.properties, trigger.path);
    },
};
function checkTypes(context, value, path) {
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkTypes(context, item, [...path, index]);
    }
    else if ((0,flow_path.isRecord)(value)) {
        for (const [key, item] of Object.entries(value)) {
            if (key === 'type' && typeof item === 'string')
                checkType(context, item, [...path, key]);
            else
                checkTypes(context, item, [...path, key]);
        }
    }
}
function checkType({ types, document, report }, type, path) {
    const current = [types.canonical(type), (0,known_types/* knownAliases */.oX)().get(type)].find((name) => name !== undefined && name !== type);
    if (current !== undefined) {
        const fix = (0,edits/* replaceFix */.g_)(document, document.locate(path), type, current);
        report({
            message: `Kestra 2.0 does not know the old name \`${type}\``,
            path,
            help: `write \`${current}\``,
            ...(fix === undefined ? {} : { fix }),
        });
        return;
    }
    const state = /^io\.kestra\.(?:plugin\.core|core\.tasks)\.states?\.(Get|Set|Delete)$/.exec(type);
    if (state !== null) {
        report({
            message: `Kestra 2.0 has no \`${type}\``,
            path,
            help: `write \`io.kestra.plugin.core.kv.${state[1]}\``,
        });
        return;
    }
    const notification = /^io\.kestra\.plugin\.notifications\.(\w+)\.(\w+)$/.exec(type);
    if (notification !== null) {
        report({
            message: `Kestra 2.0 has no \`${type}\``,
            path,
            help: `use the plugin of the service: \`io.kestra.plugin.${notification[1]}\``,
        });
    }
    else if (type.startsWith('io.kestra.core.')) {
        report({
            message: `Kestra 2.0 has no \`${type}\``,
            path,
            help: 'look for its successor in `io.kestra.plugin.core`',
        });
    }
}

;// CONCATENATED MODULE: ./build/validate/upgrade-rules.js
/** Rules about what Kestra 2.0 refuses, with what it wants instead. Off by default. */







const UPGRADE_RULES = [
    upgradeType,
    upgradeIteration,
    upgradePluginDefaults,
    upgradeProperty,
    upgradeInput,
    upgradeTrigger,
    upgradeExpression,
];


/***/ })

};

export const id = 1134;
export const ids = [1134];
export const modules = {

/***/ 41134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_KEYS: () => (/* binding */ CONFIG_KEYS),
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _flow_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52064);
/* harmony import */ var _flow_parse_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88115);
/* harmony import */ var _flow_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83070);
/* harmony import */ var _flow_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82606);
/* harmony import */ var _config_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12532);
/** Reads `gitestra.yaml`: every key typed, every fault at its place, unknown keys with the nearest known one. */





const CONFIG_KEYS = [
    'kestra',
    'flowsDir',
    'filesDir',
    'variables',
    'globals',
    'pluginDefaults',
    'plugins',
    'taskRunner',
    'state',
    'workerGroups',
    'retention',
    'validate',
    'http',
    'allowedPaths',
];
function parseConfig(source) {
    const document = (0,_flow_yaml_js__WEBPACK_IMPORTED_MODULE_2__.parseYaml)(source);
    const problems = new _flow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Problems */ .Zw(document);
    if (document.value !== null && !(0,_flow_path_js__WEBPACK_IMPORTED_MODULE_4__.isRecord)(document.value) && !document.broken) {
        const message = `the configuration is a map with keys such as \`flowsDir\`, found ${(0,_flow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(document.value)}`;
        problems.add({ code: 'wrong-type', message, path: [], part: 'head' });
    }
    const fields = new _flow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C8(problems, (0,_flow_path_js__WEBPACK_IMPORTED_MODULE_4__.isRecord)(document.value) ? document.value : {}, [], 'the configuration');
    fields.refuseUnknown(CONFIG_KEYS);
    const filesDir = fields.string('filesDir');
    const config = {
        kestra: parseLevel(fields),
        flowsDir: fields.string('flowsDir', { pattern: /\S/, patternHelp: 'name the folder of the flows' }) ??
            _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV.flowsDir,
        ...(filesDir === undefined ? {} : { filesDir }),
        variables: fields.map('variables') ?? {},
        globals: fields.map('globals') ?? {},
        pluginDefaults: (0,_flow_parse_flow_js__WEBPACK_IMPORTED_MODULE_1__.parsePluginDefaults)(fields),
        plugins: fields.strings('plugins') ?? [],
        taskRunner: fields.oneOf('taskRunner', _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .TASK_RUNNERS */ .wj) ?? _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV.taskRunner,
        state: parseState(fields),
        workerGroups: parseWorkerGroups(fields),
        retention: parseRetention(fields),
        validate: parseValidate(fields),
        http: { rewrite: parseRewrite(fields) },
        allowedPaths: fields.strings('allowedPaths') ?? [],
    };
    for (const key of ['plugins', 'workerGroups', 'retention'])
        if (fields.has(key))
            warnOfNoEffect(fields, key);
    return { config, diagnostics: [...document.diagnostics, ...(document.broken ? [] : problems.diagnostics)] };
}
function parseLevel(fields) {
    const level = fields.string('kestra');
    if (level !== undefined && level !== '1' && level !== '2') {
        fields.error('invalid-value', 'kestra', `\`${level}\` is no language level`, 'write `1` for flows of Kestra 1.x, `2` for 2.x');
    }
    return level === '2' ? 2 : 1;
}
function parseState(fields) {
    const state = fields.oneOf('state', _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_STORES */ .rv) ?? _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV.state;
    if (state === 'git') {
        fields.error('unsupported-setting', 'state', '`state: git` is not available in this version', 'write `local` or `none`');
    }
    return state;
}
/** Better said than silently accepted. */
function warnOfNoEffect(fields, key) {
    fields.problems.add({
        code: 'unsupported-setting',
        severity: 'warning',
        message: `\`${key}\` has no effect in this version`,
        path: fields.at(key),
        part: 'key',
    });
}
function parseWorkerGroups(fields) {
    const groups = fields.nested('workerGroups', '`workerGroups`');
    if (groups === undefined)
        return {};
    const result = {};
    for (const key of Object.keys(groups.record)) {
        const label = typeof groups.raw(key) === 'string' ? groups.string(key) : undefined;
        result[key] = label === undefined ? (groups.strings(key) ?? []) : [label];
    }
    return result;
}
function parseRetention(fields) {
    const retention = fields.nested('retention', '`retention`');
    if (retention === undefined)
        return {};
    retention.refuseUnknown(['executions', 'maxAge']);
    const executions = retention.integer('executions', 1);
    const maxAge = retention.duration('maxAge');
    return { ...(executions === undefined ? {} : { executions }), ...(maxAge === undefined ? {} : { maxAge }) };
}
/** Whether a rule of that name exists is known only where the rules are; validation reports the others. */
function parseValidate(fields) {
    const validate = fields.nested('validate', '`validate`');
    if (validate === undefined)
        return _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .PV.validate;
    validate.refuseUnknown(['rules', 'ignore']);
    return { rules: parseRules(validate), ignore: parseIgnored(validate) };
}
function parseIgnored(validate) {
    const items = validate.maps('ignore', (_, index) => `entry ${index + 1} of \`validate.ignore\``) ?? [];
    return items.map((item) => {
        item.refuseUnknown(['paths', 'rules', 'reason']);
        item.require('paths');
        item.require('rules');
        const reason = item.string('reason');
        return {
            paths: item.strings('paths') ?? [],
            rules: item.strings('rules') ?? [],
            ...(reason === undefined ? {} : { reason }),
        };
    });
}
function parseRules(validate) {
    const rules = validate.nested('rules', '`validate.rules`');
    const result = {};
    for (const rule of Object.keys(rules?.record ?? {})) {
        // YAML 1.1 reads a bare `off` as false; what is meant is clear.
        const severity = rules.raw(rule) === false ? 'off' : rules.oneOf(rule, _config_model_js__WEBPACK_IMPORTED_MODULE_3__/* .RULE_SEVERITIES */ .Bj);
        if (severity !== undefined)
            result[rule] = severity;
    }
    return result;
}
function parseRewrite(fields) {
    const http = fields.nested('http', '`http`');
    http?.refuseUnknown(['rewrite']);
    const rewrite = http?.nested('rewrite', '`http.rewrite`');
    const result = {};
    for (const from of Object.keys(rewrite?.record ?? {})) {
        const to = rewrite.string(from);
        for (const [role, url] of [
            ['key', from],
            ['value', to],
        ]) {
            if (url === undefined || /^https?:\/\/[^/\s]+/.test(url))
                continue;
            rewrite.problems.add({
                code: 'invalid-value',
                message: `\`${url}\` in \`http.rewrite\` is not the beginning of a URL`,
                path: rewrite.at(from),
                part: role,
                help: `begin with ${(0,_flow_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['`http://`', '`https://`'])} and a host, such as \`https://api.example.com: http://127.0.0.1:8080\``,
            });
        }
        if (to !== undefined)
            result[from] = to;
    }
    return result;
}


/***/ })

};

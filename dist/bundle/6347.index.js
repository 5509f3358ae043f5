export const id = 6347;
export const ids = [6347];
export const modules = {

/***/ 36347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBatchRequest: () => (/* binding */ renderBatchRequest)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34640);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46120);
/* harmony import */ var _truthy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61075);
/* harmony import */ var _typed_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9286);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1429);
/** One line of `gitestra render --batch`: a described render in, its result or error out. */






async function renderBatchRequest(request, options) {
    const id = request.id === undefined ? {} : { id: request.id };
    try {
        return { ...id, ...(await answer(request, options)) };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.RuntimeFailure)
            return { ...id, error: error.kind, message: error.message };
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.ExpressionError))
            throw error;
        const { kind, message, line, column, missing, help } = error;
        return {
            ...id,
            error: kind,
            message,
            line,
            column,
            ...(missing !== undefined && { missing }),
            ...(help !== undefined && { help }),
        };
    }
}
async function answer(request, options) {
    if (request.rendered !== undefined)
        return { value: (0,_truthy_js__WEBPACK_IMPORTED_MODULE_5__/* .isTruthy */ .z)(request.rendered) };
    const engine = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__.createExpressionEngine)({
        level: options.level,
        ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
        recursive: request.recursive ?? false,
        services: { ...options.ports, ...stubServices(request) },
    });
    const variables = (0,_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)(request.context ?? {});
    if (request.input !== undefined) {
        const value = await engine.renderStructure((0,_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)(request.input), variables);
        return { value: JSON.parse((0,_print_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)(value)) };
    }
    const template = request.expr ?? '';
    if (request.typed !== true)
        return { value: await engine.render(template, variables) };
    const value = await engine.renderTyped(template, variables);
    return { value: typeof value === 'string' ? value : (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.printedText)(value), type: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__.typeName)(value) };
}
function stubServices({ stubs }) {
    const { secrets, kv, files } = stubs ?? {};
    return {
        ...(secrets !== undefined && { secret: (key) => own(secrets, key) }),
        ...(kv !== undefined && {
            kv: (key, namespace) => {
                const value = own(own(kv, namespace ?? '') ?? {}, key);
                return value === undefined ? undefined : (0,_typed_json_js__WEBPACK_IMPORTED_MODULE_3__.fromTypedJson)(value);
            },
        }),
        ...(files !== undefined && { readFile: (path) => own(files, path) }),
    };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ })

};

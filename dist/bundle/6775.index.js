export const id = 6775;
export const ids = [6775];
export const modules = {

/***/ 16775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestTask: () => (/* binding */ requestTask)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30505);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/* harmony import */ var _build_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99242);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92264);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13746);
/* harmony import */ var _request_properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66753);
/** Makes an HTTP request and outputs the answer. */







const requestTask = (0,_plugin_task_js__WEBPACK_IMPORTED_MODULE_5__/* .defineTask */ .R)({
    type: 'io.kestra.plugin.core.http.Request',
    aliases: ['io.kestra.plugin.fs.http.Request'],
    title: 'Make an HTTP request.',
    description: 'The body of the answer is an output as text; read JSON with `json(outputs.task.body)`. Statuses of 400 and above fail the task.',
    properties: {
        ..._request_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .requestProperties */ .P,
        encryptBody: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zM)({
            description: 'Kestra encrypts the body with the key of its server. There is none here: `true` fails the task.',
            default: false,
        }),
    },
    outputs: {
        uri: { type: 'string', description: 'Address of the last request, after redirects.' },
        code: { type: 'integer', description: 'Status.' },
        headers: { type: 'map', description: 'Headers of the answer; every value is a list.' },
        body: { type: 'string', description: 'Body of the answer; null when there is none.' },
    },
    examples: [
        {
            title: 'Send JSON and use the answer',
            flow: `id: http_request
namespace: company.team
tasks:
  - id: create
    type: io.kestra.plugin.core.http.Request
    uri: https://api.example.com/products
    method: POST
    headers:
      X-Client: gitestra
    body: "{{ {'title': 'Kestra Pen'} }}"
    options:
      auth:
        type: BEARER
        token: "{{ secret('API_TOKEN') }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.create.code }}: {{ json(outputs.create.body).id }}"
`,
            needs: 'a server at api.example.com',
        },
        {
            title: 'An address that cannot be one',
            flow: `id: http_request_bad
namespace: company.team
tasks:
  - id: get
    type: io.kestra.plugin.core.http.Request
    uri: example.com/products
`,
            expect: { state: 'FAILED', logs: ['`example.com/products` is no absolute address'] },
        },
    ],
    async run(properties, context) {
        if (properties.encryptBody) {
            throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E('`encryptBody: true` needs an encryption key, which Gitestra does not have; mask the body with `secret()` values or leave it out of outputs');
        }
        const request = await (0,_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRequest */ .mK)(properties, context);
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .cv)(request, context, async (answer) => {
            if (!(0,_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowed */ .Jr)(answer, request))
                throw (0,_build_request_js__WEBPACK_IMPORTED_MODULE_1__/* .statusFailure */ .FP)(request, answer, await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readComplaint */ .gK)(answer));
            const empty = request.method === 'HEAD' || answer.status === 204 || answer.status === 304;
            const body = empty ? null : await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(answer, request.options.defaultCharset);
            if (request.options.logs.has('RESPONSE_BODY') && body !== null)
                context.logger.debug(`response body\n${body}`);
            return { outputs: { uri: answer.uri, code: answer.status, headers: answer.headers, body } };
        });
    },
});


/***/ })

};

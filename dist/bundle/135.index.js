export const id = 135;
export const ids = [135];
export const modules = {

/***/ 60135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadTask: () => (/* binding */ downloadTask)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/core/http/build-request.js + 2 modules
var build_request = __webpack_require__(99242);
;// CONCATENATED MODULE: ./build/tasks/core/http/download-name.js
/** The name under which a download is stored. */
/** Kestra: `saveAs`, else the name that the server gives, else a temporary name with the extension of the address. */
function downloadName(request) {
    const given = safeName(request.saveAs) ?? safeName(dispositionName(request.contentDisposition));
    return given ?? `${request.unique}${extensionOf(request.uri)}`;
}
/** RFC 6266: the encoded form wins over the plain one. */
function dispositionName(header) {
    if (header === undefined)
        return undefined;
    const encoded = /;\s*filename\*\s*=\s*([\w!#$%&+^`{}~-]+)'[^']*'([^;\s]+)/i.exec(header);
    if (encoded !== null) {
        try {
            const bytes = encoded[2].replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
            return new TextDecoder(encoded[1]).decode(Buffer.from(bytes, 'latin1'));
        }
        catch {
            // An unknown character set: the plain name is as good as it gets.
        }
    }
    const plain = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header);
    return plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2];
}
/** Only the last part of a path: a server must not choose a folder. */
function safeName(name) {
    const last = name
        ?.replaceAll('\\', '/')
        .split('/')
        .at(-1)
        ?.replace(/[\0-\x1f\x7f]/g, '')
        .trim();
    return last === undefined || last === '' || last === '.' || last === '..' ? undefined : last;
}
function extensionOf(uri) {
    const path = new URL(uri).pathname;
    return /\.[A-Za-z0-9]{1,16}$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '';
}

// EXTERNAL MODULE: ./build/tasks/core/http/exchange.js + 2 modules
var exchange = __webpack_require__(92264);
// EXTERNAL MODULE: ./build/tasks/core/http/read-text.js
var read_text = __webpack_require__(13746);
// EXTERNAL MODULE: ./build/tasks/core/http/request-properties.js
var request_properties = __webpack_require__(66753);
;// CONCATENATED MODULE: ./build/tasks/core/http/download.js
/** Downloads a file over HTTP into storage. */










const downloadTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.core.http.Download',
    aliases: ['io.kestra.plugin.fs.http.Download'],
    title: 'Download a file.',
    description: 'The file is streamed into storage; its URI is an output for other tasks. Statuses of 400 and above fail the task.',
    properties: {
        ...request_properties/* requestProperties */.P,
        failOnEmptyResponse: (0,property/* boolean */.zM)({ description: 'Fail when the file is empty.', default: true }),
        saveAs: (0,property/* text */.Qq)({ description: 'Name of the stored file. Default: the name that the server gives.' }),
    },
    outputs: {
        uri: { type: 'uri', description: 'URI of the stored file.' },
        code: { type: 'integer', description: 'Status.' },
        length: { type: 'integer', description: 'Size in bytes.' },
        headers: { type: 'map', description: 'Headers of the answer; every value is a list.' },
    },
    examples: [
        {
            title: 'Download a file and count its lines',
            flow: `id: http_download
namespace: company.team
tasks:
  - id: orders
    type: io.kestra.plugin.core.http.Download
    uri: https://example.com/orders.csv
  - id: count
    type: io.kestra.plugin.scripts.shell.Commands
    commands:
      - wc -l < {{ outputs.orders.uri }}
`,
            needs: 'a server at example.com',
        },
    ],
    async run(properties, context) {
        const request = await (0,build_request/* buildRequest */.mK)(properties, context);
        return (0,exchange/* exchange */.cv)(request, context, async (answer) => {
            if (!(0,build_request/* isAllowed */.Jr)(answer, request))
                throw (0,build_request/* statusFailure */.FP)(request, answer, await (0,read_text/* readComplaint */.gK)(answer));
            const name = downloadName({
                saveAs: properties.saveAs,
                contentDisposition: (0,exchange/* first */.$1)(answer.headers, 'content-disposition'),
                uri: answer.uri,
                unique: context.taskRun.id,
            });
            const { uri, length } = await store(answer, name, context);
            if (length === 0 && properties.failOnEmptyResponse && !request.options.allowFailed) {
                await context.storage.delete(uri);
                throw new task_failure/* TaskFailure */.E(`the answer of ${answer.uri} is empty; set \`failOnEmptyResponse: false\` if that may happen`);
            }
            context.metric({ name: 'response.length', type: 'counter', value: length });
            return { outputs: { uri, code: answer.status, length, headers: answer.headers } };
        });
    },
});
async function store(answer, name, context) {
    let length = 0;
    const counter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            length += chunk.length;
            done(null, chunk);
        },
    });
    const failures = [];
    const [stored] = await Promise.allSettled([
        context.storage.put(name, counter),
        // What went wrong with the download says more than that the file could not be written to its end.
        (0,promises_.pipeline)(answer.body, counter).catch((error) => failures.unshift(error)),
    ]);
    if (failures.length > 0)
        throw failures[0];
    if (stored.status === 'rejected')
        throw stored.reason;
    if (answer.length !== undefined && answer.length !== length) {
        await context.storage.delete(stored.value);
        throw new task_failure/* TaskFailure */.E(`the download of ${answer.uri} has ${length} bytes, but ${answer.length} were announced`);
    }
    return { uri: stored.value, length };
}


/***/ })

};

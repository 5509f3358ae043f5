require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_read_text = require("./read-text.js");
const require_request_properties = require("./request-properties.js");
const require_response_body = require("./response-body.js");
// src/tasks/core/http/request.ts
const requestTask = require_common.defineTask({
	type: "io.kestra.plugin.core.http.Request",
	aliases: ["io.kestra.plugin.fs.http.Request"],
	title: "Make an HTTP request.",
	description: "The body of the answer is an output as text; read JSON with `json(outputs.task.body)`. Statuses of 400 and above fail the task.",
	properties: {
		...require_request_properties.requestProperties,
		encryptBody: require_common.boolean({
			description: "Kestra encrypts the body with the key of its server. There is none here: `true` fails the task.",
			default: false
		})
	},
	outputs: {
		uri: {
			type: "string",
			description: "Address of the last request, after redirects."
		},
		code: {
			type: "integer",
			description: "Status."
		},
		headers: {
			type: "map",
			description: "Headers of the answer; every value is a list."
		},
		body: {
			type: "string",
			description: "Body of the answer; null when there is none."
		}
	},
	examples: [{
		title: "Send JSON and use the answer",
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
		needs: "a server at api.example.com"
	}, {
		title: "An address that cannot be one",
		flow: `id: http_request_bad
namespace: company.team
tasks:
  - id: get
    type: io.kestra.plugin.core.http.Request
    uri: example.com/products
`,
		expect: {
			state: "FAILED",
			logs: ["`example.com/products` is no absolute address"]
		}
	}],
	async run(properties, context) {
		if (properties.encryptBody) throw require_response_body.encryptionFailure();
		const request = await require_read_text.buildRequest(properties, context);
		return require_read_text.exchange(request, context, async (answer) => {
			if (!require_read_text.isAllowed(answer, request)) throw require_read_text.statusFailure(request, answer, await require_read_text.readComplaint(answer));
			const body = await require_response_body.bodyOf(answer, request);
			if (request.options.logs.has("RESPONSE_BODY") && body !== null) context.logger.debug(`response body\n${body}`);
			return { outputs: {
				uri: answer.uri,
				code: answer.status,
				headers: answer.headers,
				body
			} };
		});
	}
});
exports.requestTask = requestTask;

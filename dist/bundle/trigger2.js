require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_read_text = require("./read-text.js");
const require_request_properties = require("./request-properties.js");
const require_response_body = require("./response-body.js");
// src/tasks/core/http/trigger.ts
const httpTrigger = require_trigger.defineTrigger({
	type: "io.kestra.plugin.core.http.Trigger",
	aliases: ["io.kestra.plugin.fs.http.Trigger"],
	title: "Start a flow when an HTTP answer fits.",
	description: "The answer is `trigger.uri`, `trigger.code`, `trigger.headers` and `trigger.body` in the execution. It is asked for at each evaluation of triggers; statuses of 400 and above are no failure.",
	properties: {
		...require_request_properties.requestProperties,
		interval: require_common.duration({
			description: "Shortest time between two requests.",
			default: 6e4
		}),
		responseCondition: require_common.template({
			description: "Condition with `response.statusCode`, `response.body` and `response.headers`.",
			default: "{{ response.statusCode < 400 }}"
		}),
		encryptBody: require_common.boolean({
			description: "Kestra encrypts the body with the key of its server. There is none here.",
			default: false
		})
	},
	async poll(properties, context) {
		if (properties.encryptBody) throw require_response_body.encryptionFailure();
		const request = await require_read_text.buildRequest(properties, context);
		return require_read_text.exchange(request, context, async (answer) => {
			const body = await require_response_body.bodyOf(answer, request);
			const condition = await context.render(properties.responseCondition, { response: {
				statusCode: answer.status,
				body,
				headers: answer.headers
			} });
			if (!require_run_always.isTruthy(condition)) return void 0;
			return {
				uri: answer.uri,
				code: answer.status,
				headers: answer.headers,
				body
			};
		});
	}
});
exports.httpTrigger = httpTrigger;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_jq = require("./jq.js");
const require_charset = require("./charset.js");
const require_read_text = require("./read-text.js");
const require_request_properties = require("./request-properties.js");
// src/tasks/core/http/sse-request.ts
const sseRequestTask = require_common.defineTask({
	type: "io.kestra.plugin.core.http.SseRequest",
	title: "Read server-sent events.",
	description: "Reads until the server ends the answer; set `timeout` on the task to end earlier, which fails it. Data that is JSON is an output as its value, other data as text.",
	properties: {
		...require_request_properties.requestProperties,
		concatJqExpression: require_common.text({ description: "jq program over each event (`.data.choices[0].delta.content`); what it gives is joined to one text, and the events themselves are no output." }),
		failedOnMissingJq: require_common.boolean({
			description: "Fail when the program fails or gives no text, number or boolean for an event. With `false` the event is passed over.",
			default: true
		})
	},
	outputs: {
		uri: {
			type: "string",
			description: "Address of the last request, after redirects."
		},
		size: {
			type: "integer",
			description: "Number of events."
		},
		events: {
			type: "list",
			description: "Maps of `data`, `id` and `name`; null when there is a result."
		},
		result: {
			type: "string",
			description: "What the jq program gave, joined; null without one."
		}
	},
	examples: [{
		title: "The text that a language model writes piece by piece",
		flow: `id: sse_request
namespace: company.team
tasks:
  - id: answer
    type: io.kestra.plugin.core.http.SseRequest
    uri: https://api.example.com/v1/completions
    method: POST
    body: '{"stream": true}'
    concatJqExpression: .data.text
    failedOnMissingJq: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.answer.result }}"
`,
		needs: "a server at api.example.com"
	}],
	async run(properties, context) {
		const written = await require_read_text.buildRequest(properties, context);
		const request = Object.keys(written.headers).some((name) => name.toLowerCase() === "accept") ? written : {
			...written,
			headers: {
				...written.headers,
				Accept: "text/event-stream"
			}
		};
		return require_read_text.exchange(request, context, async (answer) => {
			if (!require_read_text.isAllowed(answer, request)) throw require_read_text.statusFailure(request, answer, await require_read_text.readComplaint(answer));
			const events = await readEvents(answer);
			context.metric({
				name: "size",
				type: "counter",
				value: events.length
			});
			const program = properties.concatJqExpression;
			const texts = [];
			for (const event of program === void 0 ? [] : events) {
				const found = await textOf(event, program, properties.failedOnMissingJq, context);
				if (found !== void 0) texts.push(found);
			}
			const joined = texts.length > 0;
			return { outputs: {
				uri: answer.uri,
				size: events.length,
				events: joined ? null : events,
				result: joined ? texts.join("") : null
			} };
		});
	}
});
async function readEvents(answer) {
	const { createParser } = await Promise.resolve().then(() => require("./dist2.js"));
	const events = [];
	const parser = createParser({ onEvent: ({ data, id, event }) => events.push({
		data: dataValue(data),
		id: id ?? null,
		name: event ?? null
	}) });
	for await (const piece of require_charset.decodePieces(answer.body, "UTF-8")) parser.feed(piece);
	return events;
}
function dataValue(data) {
	try {
		JSON.parse(data);
	} catch {
		return data;
	}
	return require_common.parseJson(data);
}
async function textOf(event, program, fail, context) {
	try {
		const value = (await jq(event, program)).at(-1) ?? null;
		if (typeof value === "string" || typeof value === "boolean" || require_common.isNumber(value)) return require_common.javaText(value);
		throw new require_common.RuntimeFailure("it gives no text, number or boolean");
	} catch (error) {
		if (!(error instanceof require_common.RuntimeFailure)) throw error;
		const message = `the jq program \`${program}\` fails for an event: ${error.message}`;
		if (fail) throw new require_common.TaskFailure(`${message}; set \`failedOnMissingJq: false\` to pass over such events`, { cause: error });
		context.logger.debug(message);
		return;
	}
}
async function jq(event, program) {
	try {
		return require_jq.runJq(event, program);
	} catch (error) {
		if (!(error instanceof require_common.Pending)) throw error;
		await error.promise;
		return jq(event, program);
	}
}
exports.sseRequestTask = sseRequestTask;

require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_read_text = require("./read-text.js");
const require_request_properties = require("./request-properties.js");
// src/tasks/core/http/download-name.ts
function downloadName(request) {
	return safeName(request.saveAs) ?? safeName(dispositionName(request.contentDisposition)) ?? `${request.unique}${extensionOf(request.uri)}`;
}
function dispositionName(header) {
	if (header === void 0) return void 0;
	const encoded = /;\s*filename\*\s*=\s*([\w!#$%&+^`{}~-]+)'[^']*'([^;\s]+)/i.exec(header);
	if (encoded !== null) try {
		const bytes = encoded[2].replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
		return new TextDecoder(encoded[1]).decode(Buffer.from(bytes, "latin1"));
	} catch {}
	const plain = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header);
	return plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2];
}
function safeName(name) {
	const last = name?.replaceAll("\\", "/").split("/").at(-1)?.replace(/[\0-\x1f\x7f]/g, "").trim();
	return last === void 0 || last === "" || last === "." || last === ".." ? void 0 : last;
}
function extensionOf(uri) {
	const path = new URL(uri).pathname;
	return /\.[A-Za-z0-9]{1,16}$/.exec(path.slice(path.lastIndexOf("/") + 1))?.[0] ?? "";
}
// src/tasks/core/http/download.ts
const downloadTask = require_common.defineTask({
	type: "io.kestra.plugin.core.http.Download",
	aliases: ["io.kestra.plugin.fs.http.Download"],
	title: "Download a file.",
	description: "The file is streamed into storage; its URI is an output for other tasks. Statuses of 400 and above fail the task.",
	properties: {
		...require_request_properties.requestProperties,
		failOnEmptyResponse: require_common.boolean({
			description: "Fail when the file is empty.",
			default: true
		}),
		saveAs: require_common.text({ description: "Name of the stored file. Default: the name that the server gives." })
	},
	outputs: {
		uri: {
			type: "uri",
			description: "URI of the stored file."
		},
		code: {
			type: "integer",
			description: "Status."
		},
		length: {
			type: "integer",
			description: "Size in bytes."
		},
		headers: {
			type: "map",
			description: "Headers of the answer; every value is a list."
		}
	},
	examples: [{
		title: "Download a file and count its lines",
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
		needs: "a server at example.com"
	}],
	async run(properties, context) {
		const request = await require_read_text.buildRequest(properties, context);
		return require_read_text.exchange(request, context, async (answer) => {
			if (!require_read_text.isAllowed(answer, request)) throw require_read_text.statusFailure(request, answer, await require_read_text.readComplaint(answer));
			const { uri, length } = await store(answer, downloadName({
				saveAs: properties.saveAs,
				contentDisposition: require_read_text.first(answer.headers, "content-disposition"),
				uri: answer.uri,
				unique: context.taskRun.id
			}), context);
			if (length === 0 && properties.failOnEmptyResponse && !request.options.allowFailed) {
				await context.storage.delete(uri);
				throw new require_common.TaskFailure(`the answer of ${answer.uri} is empty; set \`failOnEmptyResponse: false\` if that may happen`);
			}
			context.metric({
				name: "response.length",
				type: "counter",
				value: length
			});
			return { outputs: {
				uri,
				code: answer.status,
				length,
				headers: answer.headers
			} };
		});
	}
});
async function store(answer, name, context) {
	let length = 0;
	const counter = new require_run_always.Transform({ transform(chunk, _encoding, done) {
		length += chunk.length;
		done(null, chunk);
	} });
	const failures = [];
	const [stored] = await Promise.allSettled([context.storage.put(name, counter), require_run_always.pipeline(answer.body, counter).catch((error) => failures.unshift(error))]);
	if (failures.length > 0) throw failures[0];
	if (stored.status === "rejected") throw stored.reason;
	if (answer.length !== void 0 && answer.length !== length) {
		await context.storage.delete(stored.value);
		throw new require_common.TaskFailure(`the download of ${answer.uri} has ${length} bytes, but ${answer.length} were announced`);
	}
	return {
		uri: stored.value,
		length
	};
}
exports.downloadTask = downloadTask;

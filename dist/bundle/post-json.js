const require_start = require("./start.js");
const require_common = require("./common.js");
const require_read_text = require("./read-text.js");
// src/tasks/notifications/webhook-options.ts
const TEN_SECONDS = 1e4;
const FIVE_MINUTES = 3e5;
const TEN_MEBIBYTES = 10485760;
const webhookOptionProperties = {
	connectTimeout: require_common.duration({ description: "Longest time to connect." }),
	readTimeout: require_common.duration({
		description: "Longest time until the answer begins.",
		default: TEN_SECONDS
	}),
	readIdleTimeout: require_common.duration({
		description: "Longest time without a byte of the answer.",
		default: FIVE_MINUTES
	}),
	connectionPoolIdleTimeout: require_common.duration({
		description: "How long an idle connection is kept for the next request of the task.",
		deprecated: "a task makes one request; remove it"
	}),
	maxContentLength: require_common.integer({
		description: "Longest answer in bytes.",
		default: TEN_MEBIBYTES,
		minimum: 1
	}),
	defaultCharset: require_common.text({
		description: "Character set of answers that do not name one.",
		default: "UTF-8"
	}),
	headers: require_common.map(require_common.text({ description: "Value." }), { description: "Headers sent along." })
};
const webhookOptions = require_common.object(webhookOptionProperties, { description: "How the request is made." });
const webhookOptionsWithProxy = require_common.object({
	...webhookOptionProperties,
	proxy: require_common.object({
		type: require_common.choice([
			"DIRECT",
			"HTTP",
			"SOCKS"
		], {
			description: "Kind of proxy.",
			default: "HTTP"
		}),
		address: require_common.text({ description: "Host name or address." }),
		port: require_common.integer({
			description: "Port.",
			minimum: 1,
			maximum: 65535
		}),
		username: require_common.text({ description: "User name." }),
		password: require_common.text({
			description: "Password.",
			secret: true
		})
	}, { description: "Proxy." })
}, { description: "How the request is made." });
function exchangeOptionsOf(options) {
	return {
		connectTimeout: options?.connectTimeout,
		headersTimeout: options?.readTimeout ?? TEN_SECONDS,
		idleTimeout: options?.readIdleTimeout ?? FIVE_MINUTES,
		connectionIdle: options?.connectionPoolIdleTimeout,
		maxLength: options?.maxContentLength ?? TEN_MEBIBYTES,
		proxy: proxyOf(options?.proxy),
		auth: void 0,
		trustAll: false,
		keepAlive: true,
		followRedirects: true,
		allowFailed: false,
		allowedCodes: [],
		defaultCharset: options?.defaultCharset ?? "UTF-8",
		logs: new Set()
	};
}
function proxyOf(proxy) {
	if (proxy === void 0 || proxy.type === "DIRECT") return void 0;
	const { type, address, port, username, password } = proxy;
	if (address === void 0 || port === void 0) throw new require_common.TaskFailure("property `options.proxy`: a proxy needs `address` and `port`");
	return {
		type,
		address,
		port,
		username,
		password
	};
}
// src/tasks/notifications/post-json.ts
const SHORTEST_SECRET_PART = 12;
const LONGEST_COMPLAINT = 500;
const LONGEST_LOGGED = 4e3;
async function postJson(message, context) {
	const { service, body } = message;
	const url = secretUrl(message, context);
	const options = exchangeOptionsOf(message.options);
	const headers = {
		...message.headers,
		...message.options?.headers
	};
	require_read_text.checkHeaders(headers);
	const text = JSON.stringify(body);
	const shown = text.length > LONGEST_LOGGED ? `${text.slice(0, LONGEST_LOGGED)}\u2026` : text;
	context.logger.debug(`message to ${service}: ${shown}`);
	const request = {
		uri: url.href,
		addressAs: `the address of ${service}`,
		method: "POST",
		headers,
		body: require_read_text.textBody(text, "application/json"),
		options
	};
	return require_read_text.exchange(request, context, async (answer) => {
		const said = await readAnswer(answer, options.defaultCharset, options.maxLength);
		if (answer.status < 200 || answer.status >= 300) throw refused(service, answer, said);
		if (said.trim() !== "") context.logger.debug(`answer of ${service}: ${said.slice(0, LONGEST_COMPLAINT)}`);
		context.logger.info(`${service} took the message`);
		return {
			status: answer.status,
			headers: answer.headers,
			text: said
		};
	});
}
function secretUrl({ url: given, property = "url", known = false }, context) {
	let url;
	try {
		url = new URL(given.trim().replaceAll(" ", "%20"));
	} catch {
		throw notAnAddress(property);
	}
	if (url.protocol !== "http:" && url.protocol !== "https:") throw notAnAddress(property);
	if (known) return url;
	context.maskSecret(url.href);
	const path = url.pathname + url.search;
	for (const part of [path, ...url.searchParams.values()]) if (part.length >= SHORTEST_SECRET_PART) context.maskSecret(part);
	return url;
}
function notAnAddress(property) {
	return new require_common.TaskFailure(`property \`${property}\`: is no absolute http or https address; write for instance https://example.com/path`);
}
function refused(service, answer, said) {
	const reason = said.trim() === "" ? "" : `: ${said.trim().slice(0, LONGEST_COMPLAINT)}`;
	const later = require_read_text.first(answer.headers, "retry-after");
	const wait = later === void 0 ? "" : ` (to be tried again later, says Retry-After: ${later})`;
	return new require_common.TaskFailure(`${service} answered with status ${answer.status}${reason}${wait}`);
}
async function readAnswer(answer, defaultCharset, limit) {
	const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(require_read_text.first(answer.headers, "content-type") ?? "")?.[1];
	const { bytes } = await require_read_text.readBytes(answer.body, limit);
	return decoder(named, defaultCharset).decode(bytes);
}
function decoder(named, defaultCharset) {
	try {
		return new require_start.TextDecoder(named ?? defaultCharset);
	} catch {
		if (named !== void 0) return new require_start.TextDecoder();
		throw new require_common.TaskFailure(`property \`options.defaultCharset\`: \`${defaultCharset}\` is no character set`);
	}
}
Object.defineProperty(exports, "postJson", {
	enumerable: true,
	get: function() {
		return postJson;
	}
});
Object.defineProperty(exports, "webhookOptions", {
	enumerable: true,
	get: function() {
		return webhookOptions;
	}
});
Object.defineProperty(exports, "webhookOptionsWithProxy", {
	enumerable: true,
	get: function() {
		return webhookOptionsWithProxy;
	}
});

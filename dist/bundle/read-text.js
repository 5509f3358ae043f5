const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require__builtin_zlib = require("./_builtin_zlib.js");
const require_rewrite_uri = require("./rewrite-uri.js");
// src/tasks/core/http/digest-authorization.ts
const HASHES = {
	MD5: "md5",
	"SHA-256": "sha256",
	"SHA-512-256": "sha512-256"
};
function digestAuthorization(request) {
	const parameters = digestParameters(request.challenge);
	if (parameters === void 0) return void 0;
	const { realm = "", nonce = "", opaque } = parameters;
	const algorithm = (parameters.algorithm ?? "MD5").toUpperCase();
	const hashName = HASHES[algorithm.replace(/-SESS$/, "")];
	if (hashName === void 0) throw new require_common.TaskFailure(`the server asks for the digest algorithm ${algorithm}, which is not supported`);
	const hash = (text) => require_common.createHash(hashName).update(text).digest("hex");
	const qop = parameters.qop?.split(",").map((word) => word.trim());
	if (qop !== void 0 && !qop.includes("auth")) throw new require_common.TaskFailure(`the server asks for digest protection \`${parameters.qop}\`; only \`auth\` is supported`);
	const user = hash(`${request.username}:${realm}:${request.password}`);
	const secret = algorithm.endsWith("-SESS") ? hash(`${user}:${nonce}:${request.nonce}`) : user;
	const subject = hash(`${request.method}:${request.target}`);
	const count = "00000001";
	const middle = qop === void 0 ? nonce : `${nonce}:${count}:${request.nonce}:auth`;
	return `Digest ${[
		`username=${quoted(request.username)}`,
		`realm=${quoted(realm)}`,
		`nonce=${quoted(nonce)}`,
		`uri=${quoted(request.target)}`,
		`response="${hash(`${secret}:${middle}:${subject}`)}"`,
		...parameters.algorithm === void 0 ? [] : [`algorithm=${parameters.algorithm}`],
		...opaque === void 0 ? [] : [`opaque=${quoted(opaque)}`],
		...qop === void 0 ? [] : [
			"qop=auth",
			`nc=${count}`,
			`cnonce=${quoted(request.nonce)}`
		]
	].join(", ")}`;
}
function quoted(text) {
	return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
function digestParameters(challenge) {
	const start = /(?:^|,\s*)Digest\s+/i.exec(challenge);
	if (start === null) return void 0;
	const parameters = {};
	const rest = challenge.slice(start.index + start[0].length);
	for (const match of rest.matchAll(/\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))\s*(?:,|$)/gy)) parameters[match[1].toLowerCase()] ??= match[2]?.replace(/\\(.)/g, "$1") ?? match[3];
	return parameters;
}
// src/tasks/core/http/exchange.ts
const MOST_REDIRECTS = 50;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const PERSONAL = /^(authorization|cookie|proxy-authorization)$/i;
const MASKED = "******";
async function exchange(request, context, use) {
	context.signal.throwIfAborted();
	const undici = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./undici.js").default, 1));
	const plain = new URL(require_rewrite_uri.rewriteUri(parseUri(request.uri).href, context.settings.httpRewrite)).protocol === "http:";
	const dispatcher = createDispatcher(undici, request.options, plain);
	try {
		return await use(await new Exchange(undici.request, dispatcher, request, context).run());
	} catch (error) {
		if (context.signal.aborted) throw context.signal.reason;
		if (require_common.isTaskFailure(error)) throw error;
		const address = request.addressAs ?? request.uri;
		const cause = request.addressAs === void 0 ? { cause: error } : {};
		throw new require_common.TaskFailure(`${request.method} ${address} failed: ${reasonOf(error)}`, cause);
	} finally {
		await dispatcher.destroy().catch(() => void 0);
	}
}
function parseUri(uri) {
	const escaped = uri.trim().replaceAll(" ", "%20");
	let url;
	try {
		url = new URL(escaped);
	} catch (cause) {
		throw new require_common.TaskFailure(`\`${uri}\` is no absolute address; write for instance https://example.com/path`, { cause });
	}
	if (url.protocol !== "http:" && url.protocol !== "https:") throw new require_common.TaskFailure(`\`${uri}\` cannot be requested: only http and https are possible, not ${url.protocol.slice(0, -1)}`);
	return url;
}
function createDispatcher(undici, options, plain) {
	const connect = {
		...options.trustAll ? { rejectUnauthorized: false } : {},
		keepAlive: options.keepAlive,
		...options.connectTimeout === void 0 ? {} : { timeout: options.connectTimeout }
	};
	const limits = {
		headersTimeout: options.headersTimeout,
		bodyTimeout: options.idleTimeout,
		...options.connectionIdle === void 0 ? {} : { keepAliveTimeout: Math.max(1, options.connectionIdle) },
		...options.maxLength === void 0 ? {} : { maxResponseSize: options.maxLength }
	};
	const { proxy } = options;
	if (proxy === void 0) return new undici.Agent({
		...limits,
		connect
	});
	const credentials = proxy.username === void 0 ? {} : {
		username: proxy.username,
		password: proxy.password ?? ""
	};
	if (proxy.type === "SOCKS") return new undici.Socks5ProxyAgent(`socks5://${proxy.address}:${proxy.port}`, {
		...limits,
		...credentials
	});
	const token = Buffer.from(`${proxy.username}:${proxy.password ?? ""}`).toString("base64");
	return new undici.ProxyAgent({
		...limits,
		uri: `http://${proxy.address}:${proxy.port}`,
		requestTls: connect,
		proxyTunnel: !plain,
		...proxy.username === void 0 ? {} : { token: `Basic ${token}` }
	});
}
var Exchange = class {
	#send;
	#dispatcher;
	#request;
	#context;
	#cookies = new Map();
	constructor(send, dispatcher, request, context) {
		this.#send = send;
		this.#dispatcher = dispatcher;
		this.#request = request;
		this.#context = context;
	}
	async run() {
		let { method, body, headers } = this.#request;
		let url = parseUri(this.#request.uri);
		let personal = true;
		for (let redirects = 0;; redirects++) {
			const answer = await this.#authorized(url, method, headers, body, personal);
			const location = first(answer.headers, "location");
			if (!this.#request.options.followRedirects || !REDIRECTS.has(answer.status) || location === void 0) return answer;
			await discard(answer.body);
			if (redirects === MOST_REDIRECTS) throw new require_common.TaskFailure(`${this.#request.addressAs ?? this.#request.uri} redirects more than ${MOST_REDIRECTS} times`);
			const next = this.#target(location, url);
			if (next.origin !== url.origin) {
				personal = false;
				headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !PERSONAL.test(name)));
			}
			if (answer.status === 303 || answer.status <= 302 && method !== "HEAD") {
				if (method !== "HEAD") method = "GET";
				body = void 0;
				headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name)));
			}
			url = next;
		}
	}
	#target(location, base) {
		try {
			return parseUri(new URL(location.replaceAll(" ", "%20"), base).href);
		} catch (cause) {
			const { addressAs } = this.#request;
			if (addressAs !== void 0) throw new require_common.TaskFailure(`${addressAs} redirects to what is no http or https address`);
			if (require_common.isTaskFailure(cause)) throw cause;
			throw new require_common.TaskFailure(`${base.href} redirects to \`${location}\`, which is no address`, { cause });
		}
	}
	async #authorized(url, method, headers, body, personal) {
		const { auth } = this.#request.options;
		const fixed = personal ? authorizationOf(auth) : void 0;
		const withAuth = fixed === void 0 ? headers : {
			...headers,
			Authorization: fixed
		};
		const answer = await this.#one(url, method, withAuth, body);
		if (auth?.type !== "DIGEST" || !personal || answer.status !== 401) return answer;
		const authorization = all(answer.headers, "www-authenticate").map((challenge) => digestAuthorization({
			challenge,
			method,
			target: url.pathname + url.search,
			username: auth.username,
			password: auth.password,
			nonce: require_common.randomBytes(12).toString("hex")
		})).find((value) => value !== void 0);
		if (authorization === void 0) return answer;
		await discard(answer.body);
		return this.#one(url, method, {
			...headers,
			Authorization: authorization
		}, body);
	}
	async #one(url, method, headers, body) {
		const sent = this.#headers(url, headers, body);
		this.#logRequest(method, url, sent, body);
		const response = await this.#send(require_rewrite_uri.rewriteUri(url.href, this.#context.settings.httpRewrite), {
			dispatcher: this.#dispatcher,
			method,
			headers: sent,
			body: body?.open() ?? null,
			signal: this.#context.signal,
			responseHeaders: "raw"
		});
		const received = readHeaders(response.headers);
		this.#keepCookies(url, received);
		if (this.#request.options.logs.has("RESPONSE_HEADERS")) this.#context.logger.debug(`response ${response.statusCode}\n${headerLines(received)}`);
		const { stream, decoded } = decode(response.body, first(received, "content-encoding"), method);
		const announced = first(received, "content-length");
		return {
			uri: url.href,
			status: response.statusCode,
			headers: received,
			body: stream,
			length: announced === void 0 || decoded ? void 0 : Number(announced)
		};
	}
	#headers(url, headers, body) {
		const has = (name) => Object.keys(headers).some((other) => other.toLowerCase() === name);
		const cookies = [...this.#cookies.get(url.host) ?? []].map(([name, value]) => `${name}=${value}`);
		const ownType = body?.contentType?.startsWith("multipart/") === true;
		const kept = Object.entries(headers).filter(([name]) => !/^content-length$/i.test(name) && !(ownType && /^content-type$/i.test(name)));
		return {
			...has("accept") ? {} : { Accept: "*/*" },
			...has("user-agent") ? {} : { "User-Agent": "gitestra" },
			...has("accept-encoding") ? {} : { "Accept-Encoding": "gzip, deflate, br" },
			...cookies.length === 0 || has("cookie") ? {} : { Cookie: cookies.join("; ") },
			...Object.fromEntries(kept),
			...body?.contentType === void 0 || has("content-type") && !ownType ? {} : { "Content-Type": body.contentType },
			...body === void 0 ? {} : { "Content-Length": String(body.length) }
		};
	}
	#keepCookies(url, headers) {
		for (const cookie of all(headers, "set-cookie")) {
			const match = /^\s*([^=;\s]+)\s*=\s*([^;]*)/.exec(cookie);
			if (match === null) continue;
			const jar = this.#cookies.get(url.host) ?? new Map();
			this.#cookies.set(url.host, jar.set(match[1], match[2].trim()));
		}
	}
	#logRequest(method, url, headers, body) {
		const { logs } = this.#request.options;
		if (logs.has("REQUEST_HEADERS")) {
			const shown = Object.entries(headers).map(([name, value]) => [name, [PERSONAL.test(name) ? MASKED : value]]);
			this.#context.logger.debug(`request ${method} ${url.href}\n${headerLines(Object.fromEntries(shown))}`);
		}
		if (logs.has("REQUEST_BODY") && body !== void 0) this.#context.logger.debug(`request body\n${body.preview}`);
	}
};
function authorizationOf(auth) {
	if (auth?.type === "BEARER") return `Bearer ${auth.token}`;
	if (auth?.type !== "BASIC") return void 0;
	return `Basic ${Buffer.from(`${auth.username}:${auth.password}`, "utf8").toString("base64")}`;
}
function readHeaders(raw) {
	const headers = Object.create(null);
	for (let index = 0; index + 1 < raw.length; index += 2) {
		const name = raw[index].toString();
		headers[name] ??= [];
		headers[name].push(raw[index + 1].toString());
	}
	return headers;
}
function all(headers, name) {
	return Object.entries(headers).flatMap(([other, values]) => other.toLowerCase() === name ? values : []);
}
function first(headers, name) {
	return all(headers, name)[0];
}
function headerLines(headers) {
	return Object.entries(headers).flatMap(([name, values]) => values.map((value) => `${name}: ${/^set-cookie$/i.test(name) ? MASKED : value}`)).join("\n");
}
function decode(body, encoding, method) {
	const decoder = method === "HEAD" ? void 0 : {
		gzip: require__builtin_zlib.createGunzip,
		"x-gzip": require__builtin_zlib.createGunzip,
		deflate: require__builtin_zlib.createInflate,
		br: require__builtin_zlib.createBrotliDecompress
	}[encoding?.trim().toLowerCase() ?? ""];
	if (decoder === void 0) return {
		stream: body,
		decoded: false
	};
	const stream = decoder();
	body.on("error", (error) => stream.destroy(error));
	return {
		stream: body.pipe(stream),
		decoded: true
	};
}
async function discard(body) {
	body.on("error", () => void 0);
	body.resume();
	await new Promise((resolve) => body.once("close", resolve).once("end", resolve));
}
const REASONS = {
	ECONNREFUSED: "the connection was refused; is the address right and the server running?",
	ENOTFOUND: "the host name is not known",
	EAI_AGAIN: "the host name could not be looked up",
	ECONNRESET: "the server closed the connection",
	UND_ERR_SOCKET: "the server closed the connection before the answer was complete",
	UND_ERR_CONNECT_TIMEOUT: "no connection within the time limit",
	UND_ERR_HEADERS_TIMEOUT: "no answer within the time limit",
	UND_ERR_BODY_TIMEOUT: "the answer stopped for longer than the time limit",
	UND_ERR_RES_EXCEEDED_MAX_SIZE: "the answer is longer than `maxContentLength`",
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the length of the answer is not that of its Content-Length header",
	DEPTH_ZERO_SELF_SIGNED_CERT: "the certificate of the server is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "the certificate of the server is self-signed",
	CERT_HAS_EXPIRED: "the certificate of the server has expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "the certificate of the server is for another host",
	Z_BUF_ERROR: "the compressed answer is incomplete",
	Z_DATA_ERROR: "the compressed answer is damaged"
};
function reasonOf(error) {
	const { code, cause, message, errors } = error;
	if (code !== void 0 && REASONS[code] !== void 0) return REASONS[code];
	const inner = cause ?? errors?.[0];
	return inner === void 0 || inner === null ? message ?? String(error) : reasonOf(inner);
}
// src/tasks/core/http/exchange-options.ts
const DEFAULT_IDLE = 3e5;
const EVERYTHING = [
	"REQUEST_HEADERS",
	"REQUEST_BODY",
	"RESPONSE_HEADERS",
	"RESPONSE_BODY"
];
function exchangeOptions(written, older) {
	const options = written ?? {};
	const idleTimeout = options.readIdleTimeout ?? options.timeout?.readIdleTimeout ?? DEFAULT_IDLE;
	const chatty = [
		"ALL",
		"TRACE",
		"DEBUG"
	].includes(options.logLevel ?? "");
	return {
		connectTimeout: options.timeout?.connectTimeout ?? options.connectTimeout,
		headersTimeout: options.readTimeout ?? idleTimeout,
		idleTimeout,
		connectionIdle: options.connectionPoolIdleTimeout,
		maxLength: options.maxContentLength,
		proxy: proxyOf(options),
		auth: authenticationOf(options),
		trustAll: (options.ssl ?? older.sslOptions)?.insecureTrustAllCertificates === true,
		keepAlive: options.enabledTcpExtendedKeepAlive !== false,
		followRedirects: options.followRedirects !== false,
		allowFailed: options.allowFailed === true || older.allowFailed === true,
		allowedCodes: options.allowedResponseCodes ?? [],
		defaultCharset: options.defaultCharset ?? "UTF-8",
		logs: new Set(chatty ? EVERYTHING : options.logs ?? [])
	};
}
function proxyOf(options) {
	const type = options.proxy?.type ?? options.proxyType ?? "DIRECT";
	if (type === "DIRECT") return void 0;
	const address = options.proxy?.address ?? options.proxyAddress;
	const port = options.proxy?.port ?? options.proxyPort;
	if (address === void 0 || port === void 0) throw new require_common.TaskFailure(`property \`options.proxy\`: a proxy of type ${type} needs \`address\` and \`port\``);
	return {
		type,
		address,
		port,
		username: options.proxy?.username ?? options.proxyUsername,
		password: options.proxy?.password ?? options.proxyPassword
	};
}
function authenticationOf(options) {
	const { auth } = options;
	if (auth === void 0) {
		if (options.basicAuthUser === void 0) return void 0;
		return {
			type: "BASIC",
			username: options.basicAuthUser,
			password: options.basicAuthPassword ?? ""
		};
	}
	if (auth.type === "BEARER") {
		if (auth.token === void 0) throw new require_common.TaskFailure("property `options.auth`: BEARER needs a `token`");
		return {
			type: "BEARER",
			token: auth.token
		};
	}
	if (auth.username === void 0) throw new require_common.TaskFailure(`property \`options.auth\`: ${auth.type} needs a \`username\``);
	return {
		type: auth.type,
		username: auth.username,
		password: auth.password ?? ""
	};
}
// src/tasks/core/http/request-body.ts
const MULTIPART = /^multipart\/form-data\b/i;
async function requestBody(request, storage) {
	const { formData } = request;
	if (formData !== void 0 && Object.keys(formData).length > 0) return MULTIPART.test(request.contentType) ? multipartBody(formData, request.boundary, storage) : textBody(urlEncoded(formData), "application/x-www-form-urlencoded");
	if (request.body === void 0) return void 0;
	return textBody(request.body, request.contentType);
}
function textBody(text, contentType) {
	return {
		contentType,
		length: Buffer.byteLength(text),
		open: () => text,
		preview: text
	};
}
function urlEncoded(formData) {
	const fields = new URLSearchParams();
	for (const [name, value] of Object.entries(formData)) for (const one of Array.isArray(value) ? value : [value]) fields.append(name, asText(one));
	return fields.toString();
}
function asText(value) {
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
async function multipartBody(formData, boundary, storage) {
	const parts = await Promise.all(Object.entries(formData).map(([name, value]) => partOf(name, value, boundary, storage)));
	const end = `--${boundary}--\r\n`;
	const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part.head) + ("uri" in part ? part.size : Buffer.byteLength(part.text)) + 2, Buffer.byteLength(end));
	async function* write() {
		for (const part of parts) {
			yield part.head;
			if ("uri" in part) yield* await storage.open(part.uri);
			else yield part.text;
			yield "\r\n";
		}
		yield end;
	}
	return {
		contentType: `multipart/form-data; boundary=${boundary}`,
		length,
		open: () => require_run_always.Readable.from(write(), { objectMode: false }),
		preview: parts.map((part) => part.head + ("uri" in part ? `(${part.size} bytes of ${part.uri})` : part.text)).join("\n")
	};
}
async function partOf(name, value, boundary, storage) {
	const file = fileOf(value);
	if (file === void 0) return {
		head: partHead(boundary, name),
		text: asText(value)
	};
	return {
		head: partHead(boundary, name, file.name ?? file.uri.slice(file.uri.lastIndexOf("/") + 1)),
		uri: file.uri,
		size: await storage.size(file.uri)
	};
}
function fileOf(value) {
	if (typeof value === "string") return value.startsWith("kestra://") ? { uri: value } : void 0;
	if (typeof value !== "object" || value === null || !("name" in value) || !("content" in value)) return void 0;
	const { name, content } = value;
	if (typeof content !== "string" || !content.startsWith("kestra://")) throw new require_common.TaskFailure(`the file \`${String(name)}\` of a form needs the URI of a stored file as \`content\``);
	return {
		uri: content,
		name: String(name)
	};
}
function partHead(boundary, name, filename) {
	const quoted = (text) => `"${text.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A")}"`;
	const file = filename === void 0 ? "" : `; filename=${quoted(filename)}\r\nContent-Type: application/octet-stream`;
	return `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${file}\r\n\r\n`;
}
// src/tasks/core/http/build-request.ts
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
async function buildRequest(properties, context) {
	const method = properties.method.trim().toUpperCase();
	if (!TOKEN.test(method)) throw new require_common.TaskFailure(`\`${properties.method}\` is no HTTP method`);
	checkHeaders(properties.headers ?? {});
	const url = parseUri(properties.uri);
	for (const [name, value] of Object.entries(properties.params ?? {})) for (const one of typeof value === "string" ? [value] : value) url.searchParams.append(name, one);
	const body = await requestBody({
		body: properties.body,
		formData: properties.formData,
		contentType: properties.contentType,
		boundary: `gitestra-${context.taskRun.id}-${context.taskRun.attempt}`
	}, context.storage);
	const options = exchangeOptions(properties.options, {
		allowFailed: properties.allowFailed,
		sslOptions: properties.sslOptions
	});
	return {
		uri: url.href,
		method,
		headers: properties.headers ?? {},
		body,
		options
	};
}
function checkHeaders(headers) {
	for (const [name, value] of Object.entries(headers)) {
		if (!TOKEN.test(name)) throw new require_common.TaskFailure(`\`${name}\` is no name of a header`);
		if (/[\r\n\0]/.test(value)) throw new require_common.TaskFailure(`the value of header \`${name}\` holds a line break`);
	}
}
function isAllowed({ status }, { options }) {
	return status < 400 || options.allowFailed || options.allowedCodes.includes(status);
}
function statusFailure(request, answer, text) {
	const said = text.trim() === "" ? "" : `: ${text.trim().slice(0, 500)}`;
	return new require_common.TaskFailure(`${request.method} ${answer.uri} was answered with status ${answer.status}${said}`);
}
// src/tasks/core/http/read-text.ts
const LONGEST_BODY = 19922944;
async function readBytes(body, limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > limit) return {
			bytes: Buffer.concat(chunks).subarray(0, limit),
			complete: false
		};
	}
	return {
		bytes: Buffer.concat(chunks),
		complete: true
	};
}
async function readText(answer, defaultCharset) {
	const { bytes, complete } = await readBytes(answer.body, LONGEST_BODY);
	if (!complete) throw new require_common.TaskFailure(`the answer of ${answer.uri} is longer than 19 MiB; use io.kestra.plugin.core.http.Download, which stores it in a file`);
	const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(first(answer.headers, "content-type") ?? "")?.[1] ?? defaultCharset;
	let decoder;
	try {
		decoder = new require_start.TextDecoder(charset, { fatal: true });
	} catch (cause) {
		throw new require_common.TaskFailure(`the character set \`${charset}\` of the answer of ${answer.uri} is not known`, { cause });
	}
	try {
		return decoder.decode(bytes);
	} catch (cause) {
		throw new require_common.TaskFailure(`the answer of ${answer.uri} is not valid ${charset} text; use io.kestra.plugin.core.http.Download for binary content`, { cause });
	}
}
async function readComplaint(answer) {
	try {
		const { bytes } = await readBytes(answer.body, 4096);
		return bytes.toString("utf8");
	} catch {
		return "";
	}
}
Object.defineProperty(exports, "buildRequest", {
	enumerable: true,
	get: function() {
		return buildRequest;
	}
});
Object.defineProperty(exports, "checkHeaders", {
	enumerable: true,
	get: function() {
		return checkHeaders;
	}
});
Object.defineProperty(exports, "exchange", {
	enumerable: true,
	get: function() {
		return exchange;
	}
});
Object.defineProperty(exports, "first", {
	enumerable: true,
	get: function() {
		return first;
	}
});
Object.defineProperty(exports, "isAllowed", {
	enumerable: true,
	get: function() {
		return isAllowed;
	}
});
Object.defineProperty(exports, "readBytes", {
	enumerable: true,
	get: function() {
		return readBytes;
	}
});
Object.defineProperty(exports, "readComplaint", {
	enumerable: true,
	get: function() {
		return readComplaint;
	}
});
Object.defineProperty(exports, "readText", {
	enumerable: true,
	get: function() {
		return readText;
	}
});
Object.defineProperty(exports, "statusFailure", {
	enumerable: true,
	get: function() {
		return statusFailure;
	}
});
Object.defineProperty(exports, "textBody", {
	enumerable: true,
	get: function() {
		return textBody;
	}
});

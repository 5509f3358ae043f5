const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
const require_stored_file = require("./stored-file.js");
// src/tasks/email/mail-properties.ts
const files = (options) => require_common.either(require_common.list(require_stored_file.storedFile, { description: "Files." }), require_common.text({ description: "Text that renders to JSON: a list of such maps, or one." }), options);
const serverProperties = {
	host: require_common.text({ description: "Mail server." }),
	port: require_common.integer({
		description: "Port. Default: 465 with SMTPS, 587 with SMTP_TLS and SMTP_OAUTH2, 25 with SMTP.",
		minimum: 1,
		maximum: 65535
	}),
	username: require_common.text({ description: "User name." }),
	password: require_common.text({
		description: "Password; with SMTP_OAUTH2 an access token.",
		secret: true
	}),
	accessToken: require_common.text({
		description: "Access token, for SMTP_OAUTH2.",
		secret: true
	}),
	transportStrategy: require_common.choice([
		"SMTP",
		"SMTPS",
		"SMTP_TLS",
		"SMTP_OAUTH2"
	], {
		description: "SMTPS speaks TLS from the start, SMTP_TLS and SMTP_OAUTH2 change to it before anything is said, SMTP does so where the server can and trusts any certificate.",
		default: "SMTPS"
	}),
	sessionTimeout: require_common.integer({
		description: "Longest time to connect, and to wait for an answer, in milliseconds.",
		default: 1e4,
		minimum: 1
	}),
	verifyServerIdentity: require_common.boolean({
		description: "Check the certificate of the server; `false` trusts any.",
		default: true
	}),
	trustedHosts: require_common.list(require_common.text({ description: "Host." }), { description: "Servers whose certificate is trusted whoever has issued it; others than these are not connected to." })
};
const messageProperties = {
	from: require_common.text({ description: "Address of the sender." }),
	to: require_common.text({ description: "Addresses of the recipients, with `;` between them." }),
	cc: require_common.text({ description: "Addresses of those who get a copy, with `;` between them." }),
	subject: require_common.text({ description: "Subject." }),
	attachments: files({ description: "Stored files to attach." }),
	embeddedImages: files({ description: "Stored images that the HTML shows with `<img src=\"cid:name\">`." })
};
const contentProperties = {
	htmlTextContent: require_common.text({ description: "Text as HTML." }),
	plainTextContent: require_common.text({ description: "Text for readers without HTML." })
};
// src/tasks/email/mail-files.ts
async function mailFiles(property, written, storage) {
	const files = typeof written === "string" ? parseFiles(property, written) : written ?? [];
	return Promise.all(files.map(async ({ uri, name, contentType }) => {
		await storage.size(uri);
		async function* read() {
			yield* await storage.open(uri);
		}
		return {
			filename: name,
			contentType,
			content: require_run_always.Readable.from(read(), { objectMode: false })
		};
	}));
}
function parseFiles(property, text) {
	if (text.trim() === "") return [];
	let value = parse(property, text);
	if (typeof value === "string") value = parse(property, value);
	return (Array.isArray(value) ? value : [value]).map((item, index) => {
		const { uri, name, contentType } = item ?? {};
		if (typeof uri !== "string" || typeof name !== "string") throw new require_common.TaskFailure(`property \`${property}[${index}]\`: needs \`uri\` and \`name\``);
		return {
			uri,
			name,
			contentType: typeof contentType === "string" ? contentType : "application/octet-stream"
		};
	});
}
function parse(property, text) {
	try {
		return JSON.parse(text);
	} catch {
		const shown = text.length > 100 ? `${text.slice(0, 99)}\u2026` : text;
		throw new require_common.TaskFailure(`property \`${property}\`: must be a list of files, or JSON of one, such as {{ inputs.files | toJson }}; it rendered to \`${shown}\``);
	}
}
// src/tasks/email/mail-server.ts
const PORTS = {
	SMTP: 25,
	SMTPS: 465,
	SMTP_TLS: 587,
	SMTP_OAUTH2: 587
};
function mailServer(written) {
	const { transportStrategy: strategy, trustedHosts = [] } = written;
	const host = written.host?.trim() ?? "";
	if (host === "") throw new require_common.TaskFailure("property `host`: is missing; write the name of the mail server");
	if (trustedHosts.length > 0 && !trustedHosts.includes(host)) throw new require_common.TaskFailure(`property \`trustedHosts\`: \`${host}\` is not one of ${trustedHosts.join(", ")}; add it, or leave \`trustedHosts\` out`);
	return {
		host,
		port: written.port ?? PORTS[strategy],
		secure: strategy === "SMTPS",
		requireTLS: strategy === "SMTP_TLS" || strategy === "SMTP_OAUTH2",
		opportunisticTLS: strategy === "SMTP",
		anyCertificate: strategy === "SMTP" || !written.verifyServerIdentity || trustedHosts.length > 0,
		timeout: written.sessionTimeout,
		auth: authOf(written)
	};
}
function authOf(written) {
	const { username, password, accessToken, transportStrategy: strategy } = written;
	if (strategy === "SMTP_OAUTH2") {
		const token = accessToken ?? password;
		if (token === void 0) throw new require_common.TaskFailure("SMTP_OAUTH2 needs `accessToken`, or the token as `password`");
		if (username === void 0) throw new require_common.TaskFailure("SMTP_OAUTH2 needs `username`");
		return {
			type: "OAuth2",
			user: username,
			accessToken: token
		};
	}
	if (accessToken !== void 0) throw new require_common.TaskFailure(`property \`accessToken\`: is for the transportStrategy SMTP_OAUTH2, and this is ${strategy}`);
	if (username === void 0 && password === void 0) return void 0;
	if (username === void 0) throw new require_common.TaskFailure("`password` is given without `username`");
	if (password === void 0) throw new require_common.TaskFailure("`username` is given without `password`");
	return {
		user: username,
		pass: password
	};
}
// src/tasks/email/send-mail.ts
async function sendMail(mail, context) {
	const server = mailServer(mail);
	const [from, ...others] = await mailboxes("from", mail.from);
	if (others.length > 0) throw new require_common.TaskFailure("property `from`: names several senders; write one");
	const to = await mailboxes("to", mail.to);
	const cc = mail.cc === void 0 || mail.cc.trim() === "" ? [] : await mailboxes("cc", mail.cc);
	const attachments = await mailFiles("attachments", mail.attachments, context.storage);
	const images = await mailFiles("embeddedImages", mail.embeddedImages, context.storage);
	const { htmlTextContent: html, plainTextContent: text } = mail;
	context.logger.debug(`sends a mail to ${[...to, ...cc].map(({ address }) => address).join(", ")}`);
	const refused = await deliver(server, {
		from,
		to,
		cc,
		subject: mail.subject ?? "",
		...html === void 0 ? {} : { html },
		text: text ?? (html === void 0 ? "" : "This mail is written in HTML."),
		headers: { "Return-Receipt-To": from.address },
		attachments: [...attachments.map((file) => ({
			...file,
			contentDisposition: "attachment"
		})), ...images.map((file) => ({
			...file,
			contentDisposition: "inline",
			cid: file.filename
		}))]
	}, context);
	if (refused.length > 0) throw new require_common.TaskFailure(`${server.host} took the mail, but not for ${refused.join(", ")}`);
	context.logger.info(`${server.host} took the mail`);
}
async function deliver(server, message, context) {
	const { createTransport } = await Promise.resolve().then(() => require("./nodemailer.js"));
	context.signal.throwIfAborted();
	const socket = new require_common.Socket();
	const stop = () => void socket.destroy(new Error("the task is stopped"));
	context.signal.addEventListener("abort", stop, { once: true });
	const { host, port, secure, requireTLS, opportunisticTLS, timeout, auth } = server;
	const transport = createTransport({
		host,
		port,
		secure,
		requireTLS,
		opportunisticTLS,
		socket,
		connectionTimeout: timeout,
		greetingTimeout: timeout,
		socketTimeout: timeout,
		dnsTimeout: timeout,
		tls: { rejectUnauthorized: !server.anyCertificate },
		disableFileAccess: true,
		disableUrlAccess: true,
		...auth === void 0 ? {} : { auth }
	});
	try {
		const { rejected } = await transport.sendMail(message);
		return rejected.map((one) => typeof one === "string" ? one : one.address);
	} catch (error) {
		if (context.signal.aborted) throw context.signal.reason;
		throw require_common.isTaskFailure(error) ? error : failureOf(error, server);
	} finally {
		context.signal.removeEventListener("abort", stop);
		socket.destroy();
		for (const { content } of message.attachments) content.destroy();
	}
}
const REASONS = {
	EAUTH: "refused to sign the user in",
	EENVELOPE: "refused sender or recipients",
	EMESSAGE: "refused the mail",
	ETLS: "could not be spoken to with TLS",
	ETIMEDOUT: "did not answer within `sessionTimeout`",
	EDNS: "was not found: the host name is not known"
};
function failureOf(error, { host, port }) {
	const said = error.response ?? error.message;
	const reason = REASONS[error.code ?? ""] ?? "could not be given the mail";
	const certificate = /certificate|self[- ]signed|altnames/i.test(said) ? "; where the certificate is to be trusted nevertheless, name the host in `trustedHosts`" : "";
	return new require_common.TaskFailure(`${host}:${port} ${reason}: ${said}${certificate}`);
}
async function mailboxes(property, text) {
	const { default: parse } = await Promise.resolve().then(() => require("./addressparser.js")).then((n) => n.addressparser_exports);
	const found = parse(text ?? "", { flatten: true }).flatMap((entry) => entry.address === void 0 ? [] : [{
		name: entry.name,
		address: entry.address
	}]);
	if (found.length === 0) throw new require_common.TaskFailure(`property \`${property}\`: is missing; write an address`);
	const wrong = found.find(({ address }) => !/^[^\s@]+@[^\s@]+$/.test(address));
	if (wrong !== void 0) throw new require_common.TaskFailure(`property \`${property}\`: \`${wrong.address === "" ? wrong.name : wrong.address}\` is no mail address`);
	return found;
}
Object.defineProperty(exports, "contentProperties", {
	enumerable: true,
	get: function() {
		return contentProperties;
	}
});
Object.defineProperty(exports, "messageProperties", {
	enumerable: true,
	get: function() {
		return messageProperties;
	}
});
Object.defineProperty(exports, "sendMail", {
	enumerable: true,
	get: function() {
		return sendMail;
	}
});
Object.defineProperty(exports, "serverProperties", {
	enumerable: true,
	get: function() {
		return serverProperties;
	}
});

const require_common = require("./common.js");
const require_post_json = require("./post-json.js");
const require_stored_file = require("./stored-file.js");
// src/tasks/twilio/send-through-sendgrid.ts
const ADDRESS = "https://api.sendgrid.com/v3/mail/send";
const LARGEST_FILES = 31457280;
async function sendThroughSendGrid(mail, context) {
	if (mail.to.length === 0) throw new require_common.TaskFailure("property `to`: is empty; write an address");
	if (/[\s\0]/.test(mail.sendgridApiKey)) throw new require_common.TaskFailure("property `sendgridApiKey`: holds blanks or line breaks, as no key does");
	const { attachments = [], embeddedImages = [] } = mail;
	await refuseTooLarge([...attachments, ...embeddedImages], context);
	const files = [...await Promise.all(attachments.map((file) => partOf(file, "attachment", context))), ...await Promise.all(embeddedImages.map((file) => partOf(file, "inline", context)))];
	const content = [...mail.textContent === void 0 ? [] : [{
		type: "text/plain",
		value: mail.textContent
	}], ...mail.htmlContent === void 0 ? [] : [{
		type: "text/html",
		value: mail.htmlContent
	}]];
	const cc = mail.cc ?? [];
	const body = {
		from: { email: mail.from },
		personalizations: [{
			to: mail.to.map((email) => ({ email })),
			...cc.length === 0 ? {} : { cc: cc.map((email) => ({ email })) },
			...mail.subject === void 0 ? {} : { subject: mail.subject }
		}],
		...content.length === 0 ? {} : { content },
		...files.length === 0 ? {} : { attachments: files }
	};
	const headers = { Authorization: `Bearer ${mail.sendgridApiKey}` };
	const answer = await require_post_json.postJson({
		service: "SendGrid",
		url: ADDRESS,
		known: true,
		body,
		headers,
		options: void 0
	}, context);
	const received = Object.entries(answer.headers).map(([name, values]) => [name, values.join(", ")]);
	return { outputs: {
		statusCode: answer.status,
		headers: Object.fromEntries(received),
		body: answer.text
	} };
}
async function refuseTooLarge(files, { storage }) {
	const size = (await Promise.all(files.map(({ uri }) => storage.size(uri)))).reduce((sum, one) => sum + one, 0);
	if (size > LARGEST_FILES) throw new require_common.TaskFailure(`the files have ${size} bytes, and SendGrid takes mails up to ${LARGEST_FILES}`);
}
async function partOf(file, disposition, { storage }) {
	const { buffer } = await Promise.resolve(require("node:stream/consumers"));
	return {
		content: (await buffer(await storage.open(file.uri))).toString("base64"),
		filename: file.name,
		type: file.contentType,
		disposition,
		...disposition === "inline" ? { content_id: file.name } : {}
	};
}
// src/tasks/twilio/sendgrid-properties.ts
const sendGridProperties = {
	sendgridApiKey: require_common.text({
		description: "API key.",
		required: true,
		secret: true
	}),
	from: require_common.text({
		description: "Address of the sender.",
		required: true
	}),
	to: require_common.list(require_common.text({ description: "Address." }), {
		description: "Addresses of the recipients.",
		required: true
	}),
	cc: require_common.list(require_common.text({ description: "Address." }), { description: "Addresses of those who get a copy." }),
	subject: require_common.text({ description: "Subject." }),
	attachments: require_common.list(require_stored_file.storedFile, { description: "Stored files to attach." }),
	embeddedImages: require_common.list(require_stored_file.storedFile, { description: "Stored images that the HTML shows with `<img src=\"cid:name\">`." })
};
const sendGridOutputs = {
	statusCode: {
		type: "integer",
		description: "Status of the answer."
	},
	headers: {
		type: "map",
		description: "Headers of the answer."
	},
	body: {
		type: "string",
		description: "Body of the answer."
	}
};
Object.defineProperty(exports, "sendGridOutputs", {
	enumerable: true,
	get: function() {
		return sendGridOutputs;
	}
});
Object.defineProperty(exports, "sendGridProperties", {
	enumerable: true,
	get: function() {
		return sendGridProperties;
	}
});
Object.defineProperty(exports, "sendThroughSendGrid", {
	enumerable: true,
	get: function() {
		return sendThroughSendGrid;
	}
});

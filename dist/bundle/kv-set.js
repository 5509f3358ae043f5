require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_entry_value = require("./entry-value.js");
const require_common = require("./common.js");
const require_kv_options = require("./kv-options.js");
// src/cli/commands/kv-set.ts
const kvSet = require_start.defineCommand({
	summary: "Set a key",
	description: ["The value is text unless --type says how it is read. @FILE takes the text of a file, - what comes on standard input, @@ begins a text with @."],
	operands: {
		...require_kv_options.KEY_OPERANDS,
		usage: "<namespace> <key> <value>",
		min: 3,
		max: 3,
		missing: "the namespace, the key and the value, such as: company.team cursor 42"
	},
	options: {
		type: {
			type: "string",
			short: "t",
			value: "TYPE",
			choices: require_entry_value.KV_TYPES,
			default: "STRING",
			description: "How the text is read"
		},
		ttl: {
			type: "string",
			value: "DURATION",
			description: "Time after which the key is gone, as ISO-8601 duration: P30D"
		},
		description: {
			type: "string",
			value: "TEXT",
			description: "What the key is for"
		},
		"if-absent": {
			type: "boolean",
			description: "Leave a key alone that is there, and fail"
		},
		...require_kv_options.KV_OPTIONS
	},
	examples: [{
		command: "gitestra kv set company.team cursor 42 --type NUMBER",
		does: "a number"
	}, {
		command: "gitestra kv set company.team settings @settings.json -t JSON --ttl P1D",
		does: "JSON for a day"
	}],
	async run({ options, operands: [namespace, key, text], host, terminal }) {
		const value = await readValue(text, host);
		const ttl = options.ttl === void 0 ? void 0 : parseTtl(options.ttl);
		return require_kv_options.withKeyValueStore(host, terminal, options, async (store) => {
			const entry = {
				...require_entry_value.storedAs(value, options.type ?? "STRING"),
				...options.description === void 0 ? {} : { description: options.description },
				...ttl === void 0 ? {} : { expires: Date.now() + ttl }
			};
			if (!await store.set(namespace, key, entry, { ifAbsent: options["if-absent"] })) throw new require_start.UsageError(`the key \u201c${key}\u201d of ${namespace} is there already`, "leave out --if-absent to replace it");
			return 0;
		});
	}
});
async function readValue(text, host) {
	if (text === "-") {
		const pieces = [];
		for await (const piece of host.stdin) pieces.push(Buffer.from(piece));
		return Buffer.concat(pieces).toString("utf8");
	}
	if (text.startsWith("@@") || !text.startsWith("@")) return text.replace(/^@@/, "@");
	try {
		return await require_start.readFile(require_start.resolve(host.cwd, text.slice(1)), "utf8");
	} catch (error) {
		throw new require_start.UsageError(`the file ${text.slice(1)} cannot be read: ${require_start.describeSystemError(error)}`);
	}
}
function parseTtl(text) {
	const ttl = require_common.parseDuration(text);
	if (ttl !== void 0 && ttl > 0) return ttl;
	throw new require_start.UsageError(`--ttl: \u201c${text}\u201d is no duration above zero`, "write for example PT30M or P30D");
}
exports.kvSet = kvSet;

require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_kv_options = require("./kv-options.js");
// src/cli/commands/kv-get.ts
const kvGet = require_start.defineCommand({
	summary: "Print the value of a key, now or at a date",
	description: ["Text is printed as it is, everything else as JSON. Only keys of exactly this namespace are looked at; flows also find those of the namespaces above."],
	operands: require_kv_options.KEY_OPERANDS,
	options: {
		at: {
			type: "string",
			value: "DATE",
			description: "What it held then: 2026-05-06 or 2026-05-06T07:08:09Z"
		},
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print: the value, or the whole entry"
		},
		...require_kv_options.KV_OPTIONS
	},
	examples: [{
		command: "gitestra kv get company.team cursor",
		does: "the value"
	}, {
		command: "gitestra kv get company.team cursor --at 2026-05-06",
		does: "what it was at that time"
	}],
	async run({ options, operands: [namespace, key], host, terminal }) {
		return require_kv_options.withKeyValueStore(host, terminal, options, async (store) => {
			const entry = options.at === void 0 ? await require_kv_options.requireEntry(store, namespace, key) : require_common.entryAt(await store.versions(namespace, key), parseDate(options.at));
			if (entry === void 0) {
				if ((await store.versions(namespace, key)).length === 0) throw await require_kv_options.noSuchKey(store, namespace, key);
				throw new require_start.UsageError(`\u201c${key}\u201d of ${namespace} held nothing at ${options.at}`, `gitestra kv history ${namespace} ${key} shows its versions`);
			}
			const { expires, ...rest } = entry;
			const whole = {
				...rest,
				...expires === void 0 ? {} : { expires: new Date(expires).toISOString() }
			};
			terminal.out(`${options.output === "json" ? JSON.stringify(whole, null, 2) : require_kv_options.valueText(entry.value, 2)}\n`);
			return 0;
		});
	}
});
function parseDate(text) {
	const day = /^\d{4}-\d\d-\d\d$/.test(text);
	const at = Date.parse(day ? `${text}T23:59:59.999Z` : text);
	if (!Number.isNaN(at)) return at;
	throw new require_start.UsageError(`--at: \u201c${text}\u201d is no date`, "write 2026-05-06, or 2026-05-06T07:08:09Z");
}
exports.kvGet = kvGet;

require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_kv_options = require("./kv-options.js");
const require_run_always = require("./run-always.js");
// src/cli/commands/kv-history.ts
const kvHistory = require_start.defineCommand({
	summary: "Show what a key held before",
	description: ["Prints one line a version, newest first: its number, when it was written, by which execution, its value. How many are kept is `retention.keyVersions` of gitestra.yaml."],
	operands: require_kv_options.KEY_OPERANDS,
	options: {
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_kv_options.KV_OPTIONS
	},
	examples: [{
		command: "gitestra kv history company.team cursor",
		does: "all versions of the key"
	}],
	async run({ options, operands: [namespace, key], host, terminal }) {
		return require_kv_options.withKeyValueStore(host, terminal, options, async (store) => {
			const versions = (await store.versions(namespace, key)).toReversed();
			if (versions.length === 0) throw await require_kv_options.noSuchKey(store, namespace, key);
			if (options.output === "json") {
				const rows = versions.map(({ at, entry, ...version }) => ({
					...version,
					...at === void 0 ? {} : { at: new Date(at).toISOString() },
					...entry === void 0 ? { deleted: true } : {
						...entry,
						...entry.expires === void 0 ? {} : { expires: new Date(entry.expires).toISOString() }
					}
				}));
				terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
				return 0;
			}
			const { dim, red } = terminal.style;
			for (const { version, at, by, entry } of versions) {
				const date = at === void 0 ? "" : new Date(at).toISOString().slice(0, 19).replace("T", " ");
				const line = require_run_always.makeLine([
					[`v${version}`.padEnd(5)],
					[`${date.padEnd(21)}${(by ?? "").padEnd(24)}`, dim],
					entry === void 0 ? ["deleted", red] : [require_kv_options.valueText(entry.value)]
				], require_kv_options.lineWidth(host));
				terminal.out(`${line.text}\n`);
			}
			return 0;
		});
	}
});
exports.kvHistory = kvHistory;

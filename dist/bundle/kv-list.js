require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_kv_options = require("./kv-options.js");
const require_run_always = require("./run-always.js");
// src/cli/commands/kv-list.ts
const kvList = require_start.defineCommand({
	summary: "List namespaces, or the keys of one",
	description: ["Prints one line a key: its name, type, the beginning of its value, when it ends, what it is for."],
	operands: {
		usage: "[namespace]",
		min: 0,
		max: 1
	},
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
		command: "gitestra kv list",
		does: "namespaces that have keys"
	}, {
		command: "gitestra kv list company.team",
		does: "keys of a namespace"
	}],
	async run({ options, operands: [namespace], host, terminal }) {
		return require_kv_options.withKeyValueStore(host, terminal, options, async (store) => {
			if (namespace === void 0) {
				const namespaces = await store.namespaces();
				const rows = await Promise.all(namespaces.map(async (name) => ({
					namespace: name,
					keys: (await store.keys(name)).length
				})));
				if (options.output === "json") terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
				else if (rows.length === 0) terminal.out(terminal.style.dim("No keys\n"));
				else for (const row of rows) terminal.out(`${row.namespace}  ${terminal.style.dim(`${row.keys} ${row.keys === 1 ? "key" : "keys"}`)}\n`);
				return 0;
			}
			const keys = await store.keys(namespace);
			if (keys.length === 0 && options.output !== "json") throw await require_kv_options.noSuchKey(store, namespace, "");
			const entries = await Promise.all(keys.map(async (key) => ({
				key,
				...await store.get(namespace, key)
			})));
			if (options.output === "json") {
				const rows = entries.map(({ expires, ...entry }) => ({
					...entry,
					...expires === void 0 ? {} : { expires: new Date(expires).toISOString() }
				}));
				terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
				return 0;
			}
			const width = Math.max(...keys.map((key) => key.length));
			const { dim, cyan } = terminal.style;
			for (const { key, type, value, expires, description } of entries) {
				const ends = expires === void 0 ? "" : `  until ${new Date(expires).toISOString().slice(0, 16)}Z`;
				const about = description === void 0 ? "" : `  # ${description}`;
				const line = require_run_always.makeLine([
					[require_run_always.padToWidth(key, width), cyan],
					[`  ${type.padEnd(8)}  `, dim],
					[require_kv_options.valueText(value)],
					[ends, dim],
					[about, dim]
				], require_kv_options.lineWidth(host));
				terminal.out(`${line.text}\n`);
			}
			return 0;
		});
	}
});
exports.kvList = kvList;

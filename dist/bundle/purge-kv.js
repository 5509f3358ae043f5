require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
const require_query_date = require("./query-date.js");
// src/tasks/core/kv/purge-kv.ts
const purgeKvTask = require_common.defineTask({
	type: "io.kestra.plugin.core.kv.PurgeKV",
	title: "Remove keys, or their old versions, from the KV store.",
	description: "Without anything said it removes keys that have expired, in the namespace of the flow and those below it.",
	properties: {
		namespaces: require_common.list(require_common.text({ description: "Namespace." }), { description: "Namespaces to look at. Default: that of the flow." }),
		namespacePattern: require_common.text({ description: "Glob of the namespaces to look at, in place of `namespaces`." }),
		includeChildNamespaces: require_common.boolean({
			description: "Whether the namespaces below those in `namespaces` are looked at too.",
			default: true
		}),
		keyPattern: require_common.text({ description: "Glob of the keys to look at. Default: all." }),
		expiredOnly: require_common.boolean({
			description: "Whether only keys that have expired are removed.",
			deprecated: "Use `behavior`."
		}),
		behavior: require_common.object({
			type: require_common.choice(["key", "version"], {
				description: "Whether keys are removed with all their versions, or versions that are no longer in use.",
				default: "key"
			}),
			expiredOnly: require_common.boolean({
				description: "Of `key`: only keys that have expired.",
				default: true
			}),
			before: require_common.text({ description: "Of `version`: those written before this date and time." }),
			keepAmount: require_common.integer({
				description: "Of `version`: how many of the newest are kept.",
				minimum: 1
			})
		}, { description: "What is removed. Default: keys that have expired." })
	},
	outputs: { size: {
		type: "integer",
		description: "Number of keys, or of versions, removed."
	} },
	examples: [{
		title: "All keys of a kind",
		flow: `id: purge_kv
namespace: company.team
tasks:
  - id: set
    type: io.kestra.plugin.core.kv.Set
    key: draft.1
    value: old
  - id: other
    type: io.kestra.plugin.core.kv.Set
    key: kept
    value: here
  - id: purge
    type: io.kestra.plugin.core.kv.PurgeKV
    keyPattern: "draft.*"
    behavior:
      type: key
      expiredOnly: false
`,
		expect: { outputs: { purge: { size: 1 } } }
	}],
	async run({ behavior, expiredOnly, keyPattern, ...where }, context) {
		const chosen = {
			type: behavior?.type ?? "key",
			expiredOnly: behavior?.expiredOnly ?? expiredOnly ?? true,
			before: require_query_date.queryDate("behavior.before", behavior?.before),
			keepAmount: behavior?.keepAmount
		};
		if (chosen.type === "version" && chosen.before === void 0 === (chosen.keepAmount === void 0)) throw new require_common.TaskFailure("property `behavior`: a `version` behavior wants either `before` or `keepAmount`");
		const wanted = keyPattern === void 0 ? void 0 : require_validate_always.globToRegExp(keyPattern);
		let size = 0;
		for (const namespace of await namespacesOf(where, context)) for (const key of await context.kv.keys(namespace, { gone: true })) {
			if (wanted?.test(key) === false) continue;
			size += await purge(context.kv, namespace, key, chosen, context.clock.now());
		}
		return { outputs: { size } };
	}
});
async function purge(kv, namespace, key, { type, expiredOnly, before, keepAmount }, now) {
	const versions = await kv.versions(namespace, key);
	const current = versions.at(-1);
	if (current === void 0) return 0;
	if (type === "key") {
		const { entry } = current;
		if (entry === void 0) return 0;
		if (expiredOnly && !(entry.expires !== void 0 && entry.expires <= now)) return 0;
		return await kv.forget(namespace, key, versions.map(({ version }) => version)) > 0 ? 1 : 0;
	}
	const old = versions.slice(0, -1);
	const unwanted = keepAmount === void 0 ? old.filter(({ at }) => at !== void 0 && at < before) : old.slice(0, Math.max(0, versions.length - keepAmount));
	if (unwanted.length === 0) return 0;
	return kv.forget(namespace, key, unwanted.map(({ version }) => version));
}
async function namespacesOf({ namespaces, namespacePattern, includeChildNamespaces }, { kv, flow }) {
	const known = await kv.namespaces();
	if (namespacePattern !== void 0) {
		const pattern = require_validate_always.globToRegExp(namespacePattern);
		return known.filter((namespace) => pattern.test(namespace));
	}
	const roots = namespaces ?? [flow.namespace];
	return known.filter((namespace) => roots.some((root) => namespace === root || includeChildNamespaces && namespace.startsWith(`${root}.`)));
}
exports.purgeKvTask = purgeKvTask;

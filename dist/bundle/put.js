require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_deep_merge = require("./deep-merge.js");
const require_entry_value = require("./entry-value.js");
const require_kv_properties = require("./kv-properties.js");
// src/tasks/core/kv/put.ts
const kvPutTask = require_common.defineTask({
	type: "io.kestra.plugin.core.kv.Put",
	title: "Update a key of the KV store.",
	description: "A map is merged into the map that is there. A list of `{key, value}` changes single fields, whose keys may be dotted paths. A list with one `{value}` and everything else replaces the value. Description and time to live stay.",
	properties: {
		key: require_kv_properties.keyProperty,
		value: require_common.raw(require_common.Type.Unknown(), {
			description: "The value, or the changes.",
			required: true
		}),
		namespace: require_kv_properties.namespaceProperty,
		errorOnMissing: require_kv_properties.errorOnMissingProperty
	},
	outputs: {},
	examples: [{
		title: "Change fields of a JSON value",
		flow: `id: kv_put
namespace: company.team
tasks:
  - id: create
    type: io.kestra.plugin.core.kv.Put
    key: settings
    value:
      retries: 3
      mail:
        to: rick@example.com
  - id: change
    type: io.kestra.plugin.core.kv.Put
    key: settings
    value:
      - key: mail.subject
        value: "Report of {{ flow.id }}"
      - key: retries
        value: 5
  - id: read
    type: io.kestra.plugin.core.kv.Get
    key: settings
`,
		expect: { outputs: { read: { value: {
			retries: 5,
			mail: {
				to: "rick@example.com",
				subject: "Report of kv_put"
			}
		} } } }
	}],
	async run({ key, value, namespace = "", errorOnMissing }, context) {
		const place = namespace === "" ? context.flow.namespace : namespace;
		const rendered = await renderValue(value, context);
		const current = await context.kv.get(place, key);
		if (current === void 0 && errorOnMissing) throw new require_common.TaskFailure(require_kv_properties.missingKey(key, place));
		const merged = mergeValue(current === void 0 ? null : require_entry_value.entryValue(current), rendered, key);
		await context.kv.set(place, key, {
			...current,
			...require_entry_value.storedValue(merged)
		});
	}
});
async function renderValue(value, context) {
	if (typeof value !== "string") return context.renderStructure(value);
	const text = value.trim();
	return text.startsWith("{{") && text.endsWith("}}") && text.indexOf("{{", 2) === -1 ? context.renderTyped(text) : context.render(value);
}
function mergeValue(existing, value, key) {
	if (isChanges(value)) return applyChanges(existing, value, key);
	return require_deep_merge.isPlainMap(existing) && require_deep_merge.isPlainMap(value) ? require_deep_merge.deepMerge(existing, value) : value;
}
function isChanges(value) {
	return require_common.isList(value) && value.length > 0 && value.every((item) => require_deep_merge.isPlainMap(item) && "value" in item && Object.keys(item).every((name) => name === "key" || name === "value"));
}
function applyChanges(existing, changes, key) {
	const whole = changes.find((change) => change.key === void 0 || change.key === null);
	if (whole !== void 0) {
		if (changes.length === 1) return whole.value;
		throw new require_common.TaskFailure("property `value`: an entry without `key` replaces the whole value and must be the only one; give each of several entries a `key`");
	}
	const fields = changes.map((change) => {
		if (typeof change.key === "string" && change.key.trim() !== "") return [change.key, change.value];
		throw new require_common.TaskFailure(`property \`value\`: \`key\` of an entry must be text such as mail.to, not \`${JSON.stringify(change.key)}\``);
	});
	if (existing === null) return require_deep_merge.nest(fields);
	if (require_deep_merge.isPlainMap(existing)) return require_deep_merge.deepMerge(existing, require_deep_merge.nest(fields));
	throw new require_common.TaskFailure(`fields cannot be changed: the value of \`${key}\` is no JSON map; replace it with a list of one \`{value}\``);
}
exports.kvPutTask = kvPutTask;

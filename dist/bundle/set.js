require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_entry_value = require("./entry-value.js");
const require_kv_properties = require("./kv-properties.js");
// src/tasks/core/kv/set.ts
const kvSetTask = require_common.defineTask({
	type: "io.kestra.plugin.core.kv.Set",
	title: "Set a key of the KV store.",
	description: "A value that is one expression keeps the type of its result; everything else is text, which `kvType` reads as another type.",
	properties: {
		key: require_kv_properties.keyProperty,
		value: require_common.raw(require_common.Type.Unknown(), {
			description: "The value. One `{{ \u2026 }}` alone keeps its type (a number stays a number); a map or list is stored as its JSON text unless `kvType: JSON` is set.",
			required: true
		}),
		namespace: require_kv_properties.namespaceProperty,
		overwrite: require_common.boolean({
			description: "With `false` the task fails when the key exists.",
			default: true
		}),
		ttl: require_common.duration({ description: "Time after which the key is gone. Default: it stays." }),
		kvType: require_common.choice(require_entry_value.KV_TYPES, { description: "Type that a text is read as. Default: text stays text." }),
		kvDescription: require_common.text({ description: "What the key is for." })
	},
	outputs: {},
	examples: [{
		title: "Keep a value for later executions",
		flow: `id: kv_set
namespace: company.team
tasks:
  - id: remember
    type: io.kestra.plugin.core.kv.Set
    key: last_total
    value: "{{ 40 + 2 }}"
    ttl: P30D
    kvDescription: Total of the last run
  - id: read
    type: io.kestra.plugin.core.kv.Get
    key: last_total
  - id: use
    type: io.kestra.plugin.core.log.Log
    message: "one more is {{ outputs.read.value + 1 }}, or {{ kv('last_total') }} as it was"
`,
		expect: {
			outputs: { read: { value: 42 } },
			logs: ["one more is 43, or 42 as it was"]
		}
	}, {
		title: "A text read as JSON",
		flow: `id: kv_set_json
namespace: company.team
tasks:
  - id: remember
    type: io.kestra.plugin.core.kv.Set
    key: settings
    kvType: JSON
    value: '{"retries": 3, "regions": ["eu", "us"]}'
  - id: use
    type: io.kestra.plugin.core.log.Log
    message: "{{ kv('settings').regions[1] }}"
`,
		expect: { logs: ["us"] }
	}],
	async run({ key, value, namespace = "", overwrite, ttl, kvType, kvDescription }, context) {
		const place = namespace === "" ? context.flow.namespace : namespace;
		const stored = require_entry_value.storedAs(await renderValue(value, context), kvType);
		if (ttl !== void 0 && ttl <= 0) throw new require_common.TaskFailure("property `ttl` must be more than zero");
		const entry = {
			...stored,
			...kvDescription === void 0 ? {} : { description: kvDescription },
			...ttl === void 0 ? {} : { expires: context.clock.now() + ttl }
		};
		if (!await context.kv.set(place, key, entry, { ifAbsent: !overwrite })) throw new require_common.TaskFailure(`the key \`${key}\` exists in the KV store of ${place} and \`overwrite\` is false`);
	}
});
async function renderValue(value, context) {
	if (typeof value === "object" && value !== null) return JSON.stringify(await context.renderStructure(value));
	return context.renderTyped(String(value));
}
exports.kvSetTask = kvSetTask;

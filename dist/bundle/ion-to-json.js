require("./rolldown-runtime.js");
const require_date_time = require("./date-time.js");
const require_zone = require("./zone.js");
const require_common = require("./common.js");
const require_explained = require("./explained.js");
const require_row_reader = require("./row-reader.js");
const require_serdes_properties = require("./serdes-properties.js");
// src/tasks/serdes/json/ion-to-json.ts
const ionToJsonTask = require_common.defineTask({
	type: "io.kestra.plugin.serdes.json.IonToJson",
	aliases: ["io.kestra.plugin.serdes.json.JsonWriter"],
	title: "Turn rows into JSON.",
	description: "Writes one value a line, or with `newLine: false` one array of all. Both are streamed, in UTF-8.",
	properties: {
		from: require_serdes_properties.fromProperty,
		newLine: require_common.boolean({
			description: "Whether every row is a line of its own.",
			default: true
		}),
		charset: require_serdes_properties.charsetProperty,
		timeZoneId: require_common.text({
			description: "Time zone that moments with an offset are shown in; those of UTC stay there.",
			default: "UTC"
		})
	},
	outputs: require_serdes_properties.uriOutput,
	examples: [{
		title: "A JSON array of rows",
		flow: `id: ion_to_json
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.storage.Write
    extension: .ion
    content: |
      {name:"pen", since:2024-05-06}
      {name:null}
  - id: file
    type: io.kestra.plugin.serdes.json.IonToJson
    from: "{{ outputs.rows.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.file.uri) }}"
`,
		expect: { logs: ["[{\"name\":\"pen\",\"since\":\"2024-05-06\"},{\"name\":null}]"] }
	}],
	async run({ from, newLine, charset, timeZoneId }, context) {
		let count = 0;
		async function* texts() {
			if (!newLine) yield "[";
			for await (const { value } of require_row_reader.readRows(from, context.storage, charset)) {
				const json = await require_explained.explainedLater(`row ${count + 1}`, () => fullJson(value, timeZoneId));
				yield newLine ? `${json}\n` : `${count === 0 ? "" : ","}${json}`;
				count++;
			}
			if (!newLine) yield "]";
		}
		const result = await require_serdes_properties.storeRecords(newLine ? ".jsonl" : ".json", texts(), context);
		require_serdes_properties.countRecords(count, context);
		return result;
	}
});
function fullJson(value, timeZoneId) {
	if (require_common.isList(value)) return `[${value.map((item) => fullJson(item, timeZoneId)).join(",")}]`;
	if (require_common.isMap(value)) return `{${require_common.mapEntries(value).map(([key, item]) => `${JSON.stringify(require_common.javaText(key))}:${fullJson(item, timeZoneId)}`).join(",")}}`;
	if (value instanceof require_common.ZonedDateTime) return JSON.stringify(require_date_time.inZone(value.epochNanoseconds, require_zone.parseZone(timeZoneId)).toOffsetString(true));
	if (value instanceof require_common.LocalDateTime || value instanceof require_common.LocalTime) return JSON.stringify(value.toString(true));
	return require_common.jsonText(value);
}
exports.ionToJsonTask = ionToJsonTask;

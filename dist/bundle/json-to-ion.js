require("./rolldown-runtime.js");
const require_ion = require("./ion2.js");
const require_common = require("./common.js");
const require_explained = require("./explained.js");
const require_charset = require("./charset.js");
const require_read_lines = require("./read-lines.js");
const require_serdes_properties = require("./serdes-properties.js");
// src/tasks/serdes/json/read-json-items.ts
const OUTSIDE = /["[\]{},]/g;
const INSIDE = /\\|"/g;
async function* readJsonItems(pieces) {
	const reader = new ItemReader();
	for await (const piece of pieces) yield* reader.read(piece);
	yield* reader.end();
}
var ItemReader = class {
	#depth = 0;
	#inString = false;
	#escaped = false;
	#item = "";
	#isArray;
	*read(piece) {
		let text = piece;
		if (this.#isArray === void 0) {
			text = text.trimStart();
			if (text === "") return;
			this.#isArray = text.startsWith("[");
		}
		if (!this.#isArray) {
			this.#item += text;
			return;
		}
		let from = 0;
		let at = 0;
		for (;;) {
			if (this.#escaped && at < text.length) {
				at++;
				this.#escaped = false;
			}
			const marks = this.#inString ? INSIDE : OUTSIDE;
			marks.lastIndex = at;
			const mark = marks.exec(text)?.[0];
			if (mark === void 0) break;
			at = marks.lastIndex;
			if (mark === "\\") this.#escaped = true;
			else if (mark === "\"") this.#inString = !this.#inString;
			else if (this.#meets(mark)) {
				const item = this.#item + text.slice(from, at - 1);
				this.#item = "";
				from = at;
				if (item.trim() !== "") yield item;
			}
		}
		this.#item += text.slice(from);
	}
	#meets(mark) {
		if (mark === ",") return this.#depth === 1;
		if (mark === "[" || mark === "{") return this.#depth++ === 0;
		return --this.#depth === 0;
	}
	*end() {
		if (this.#isArray === true && this.#depth > 0) throw new require_common.TaskFailure("this is not JSON: the text ends before its array is closed");
		if (this.#item.trim() !== "") yield this.#item;
	}
};
// src/tasks/serdes/json/json-to-ion.ts
const jsonToIonTask = require_common.defineTask({
	type: "io.kestra.plugin.serdes.json.JsonToIon",
	aliases: ["io.kestra.plugin.serdes.json.JsonReader"],
	title: "Turn JSON into rows.",
	description: "Takes one value a line, or with `newLine: false` an array whose items become rows; any other value is one row. Both are streamed.",
	properties: {
		from: require_serdes_properties.fromProperty,
		newLine: require_common.boolean({
			description: "Whether every line is a value of its own.",
			default: true
		}),
		charset: require_serdes_properties.charsetProperty
	},
	outputs: require_serdes_properties.uriOutput,
	examples: [{
		title: "Rows of a JSON array",
		flow: `id: json_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .json
    content: |
      [
        {"name": "pen", "tags": ["a"]},
        {"name": null}
      ]
  - id: rows
    type: io.kestra.plugin.serdes.json.JsonToIon
    from: "{{ outputs.file.uri }}"
    newLine: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
		expect: { logs: ["{name:\"pen\",tags:[\"a\"]}", "{name:null}"] }
	}],
	async run({ from, newLine, charset }, context) {
		let count = 0;
		async function* rows() {
			const bytes = await context.storage.open(from);
			const texts = newLine ? require_read_lines.readLines(bytes, charset) : readJsonItems(require_charset.decodePieces(bytes, charset));
			let number = 0;
			for await (const text of texts) {
				number++;
				if (text.trim() === "") continue;
				count++;
				const place = `${newLine ? "line" : "item"} ${number} of ${from}`;
				yield `${require_ion.ionText(require_explained.explained(place, () => require_common.parseJson(text)))}\n`;
			}
		}
		const result = await require_serdes_properties.storeRecords(".ion", rows(), context);
		require_serdes_properties.countRecords(count, context);
		return result;
	}
});
exports.jsonToIonTask = jsonToIonTask;

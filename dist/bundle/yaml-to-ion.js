require("./rolldown-runtime.js");
const require_ion = require("./ion2.js");
const require_yaml_text = require("./yaml-text.js");
const require_common = require("./common.js");
const require_explained = require("./explained.js");
const require_read_lines = require("./read-lines.js");
const require_serdes_properties = require("./serdes-properties.js");
// src/tasks/serdes/yaml/yaml-to-ion.ts
const yamlToIonTask = require_common.defineTask({
	type: "io.kestra.plugin.serdes.yaml.YamlToIon",
	title: "Turn YAML into rows.",
	description: "Every document of the file, separated by `---`, becomes a row.",
	properties: {
		from: require_serdes_properties.fromProperty,
		charset: require_serdes_properties.charsetProperty
	},
	outputs: require_serdes_properties.uriOutput,
	examples: [{
		title: "Two documents",
		flow: `id: yaml_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .yaml
    content: |
      ---
      name: pen
      price: 1.5
      ---
      name: desk
  - id: rows
    type: io.kestra.plugin.serdes.yaml.YamlToIon
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
		expect: { logs: ["{name:\"pen\",price:1.5e0}", "{name:\"desk\"}"] }
	}],
	async run({ from, charset }, context) {
		let count = 0;
		async function* rows() {
			for await (const { text, line } of documents(require_read_lines.readLines(await context.storage.open(from), charset))) {
				count++;
				const place = `the document at line ${line} of ${from}`;
				yield `${require_ion.ionText(await require_explained.explainedLater(place, () => require_yaml_text.parseYaml(text)))}\n`;
			}
		}
		const result = await require_serdes_properties.storeRecords(".ion", rows(), context);
		require_serdes_properties.countRecords(count, context);
		return result;
	}
});
async function* documents(lines) {
	let text = "";
	let from = 1;
	let number = 0;
	let begun = false;
	let filled = false;
	for await (const line of lines) {
		number++;
		const marks = /^(---|\.\.\.)(\s|$)/.test(line);
		if (marks && (filled || begun)) {
			if (filled) yield {
				text,
				line: from
			};
			text = "";
			from = number;
			filled = false;
		}
		begun = marks || begun && !line.startsWith("%");
		text += `${line}\n`;
		filled ||= !/^\s*(#|$)|^%|^\.\.\.(\s|$)|^---\s*(#|$)/.test(line);
	}
	if (filled) yield {
		text,
		line: from
	};
}
exports.yamlToIonTask = yamlToIonTask;

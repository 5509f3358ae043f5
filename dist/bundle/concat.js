require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_file_name = require("./file-name.js");
// src/tasks/core/storage/concat.ts
const storageConcatTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.Concat",
	aliases: ["io.kestra.core.tasks.storages.Concat"],
	title: "Join files to one.",
	description: "The files are written one behind the other, each followed by the separator, the last one too.",
	properties: {
		files: require_common.list(require_common.text({ description: "URI of a file." }), {
			description: "URIs of the files, as a list or as a JSON array.",
			required: true
		}),
		separator: require_common.text({ description: "Text behind every file. Default: none." }),
		extension: require_common.text({
			description: "Extension of the name of the new file.",
			default: ".tmp"
		})
	},
	outputs: { uri: {
		type: "uri",
		description: "URI of the new file."
	} },
	examples: [{
		title: "Join two files",
		flow: `id: storage_concat
namespace: company.team
tasks:
  - id: first
    type: io.kestra.plugin.core.storage.Write
    content: one
  - id: second
    type: io.kestra.plugin.core.storage.Write
    content: two
  - id: both
    type: io.kestra.plugin.core.storage.Concat
    files:
      - "{{ outputs.first.uri }}"
      - "{{ outputs.second.uri }}"
    separator: ", "
    extension: .txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.both.uri) }}end"
`,
		expect: { logs: ["one, two, end"] }
	}],
	async run({ files, separator, extension }, context) {
		async function* bytes() {
			for (const uri of files) {
				yield* await context.storage.open(uri);
				if (separator !== void 0 && separator !== "") yield Buffer.from(separator);
			}
		}
		return { outputs: { uri: await context.storage.put(require_file_name.fileName(context, extension), require_run_always.Readable.from(bytes(), { objectMode: false })) } };
	}
});
exports.storageConcatTask = storageConcatTask;

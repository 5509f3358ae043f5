require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_file_name = require("./file-name.js");
// src/tasks/core/storage/write.ts
const storageWriteTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.Write",
	title: "Write a text to a file.",
	description: "The rendered text becomes a file in storage, whose URI other tasks take.",
	properties: {
		content: require_common.text({
			description: "Content of the file.",
			required: true
		}),
		extension: require_common.text({ description: "Extension of the name of the file, such as `.txt`. Default: none." })
	},
	outputs: { uri: {
		type: "uri",
		description: "URI of the file."
	} },
	examples: [{
		title: "Write a file and read it",
		flow: `id: storage_write
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: "Hello from {{ flow.id }}"
    extension: .txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.file.uri) }}"
`,
		expect: { logs: ["Hello from storage_write"] }
	}],
	async run({ content, extension = "" }, context) {
		const uri = await context.storage.put(require_file_name.fileName(context, extension), content);
		context.metric({
			name: "size",
			type: "counter",
			value: Buffer.byteLength(content)
		});
		return { outputs: { uri } };
	}
});
exports.storageWriteTask = storageWriteTask;

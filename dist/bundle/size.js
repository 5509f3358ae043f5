require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/storage/size.ts
const storageSizeTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.Size",
	aliases: ["io.kestra.core.tasks.storages.Size"],
	title: "Tell the size of a file.",
	description: "The file has to be there.",
	properties: { uri: require_common.text({
		description: "URI of the file.",
		required: true
	}) },
	outputs: { size: {
		type: "integer",
		description: "Size in bytes."
	} },
	examples: [{
		title: "Size of a text",
		flow: `id: storage_size
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: four
  - id: size
    type: io.kestra.plugin.core.storage.Size
    uri: "{{ outputs.file.uri }}"
`,
		expect: { outputs: { size: { size: 4 } } }
	}],
	run: async ({ uri }, context) => ({ outputs: { size: await context.storage.size(uri) } })
});
exports.storageSizeTask = storageSizeTask;

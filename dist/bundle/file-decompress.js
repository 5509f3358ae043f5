require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_compression = require("./compression.js");
// src/tasks/compress/file-decompress.ts
const fileDecompressTask = require_common.defineTask({
	type: "io.kestra.plugin.compress.FileDecompress",
	title: "Decompress a file.",
	description: "The file is streamed; its new form is stored beside it.",
	properties: require_compression.fileProperties,
	outputs: { uri: {
		type: "uri",
		description: "URI of the decompressed file."
	} },
	examples: [{
		title: "There and back",
		flow: `id: file_decompress
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: a text of some length
  - id: small
    type: io.kestra.plugin.compress.FileCompress
    from: "{{ outputs.file.uri }}"
    compression: GZIP
  - id: large
    type: io.kestra.plugin.compress.FileDecompress
    from: "{{ outputs.small.uri }}"
    compression: GZIP
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.large.uri) }}"
`,
		expect: { logs: ["a text of some length"] }
	}],
	run: async ({ from, compression }, context) => ({ outputs: { uri: await require_compression.convertFile(from, compression, "decompress", context) } })
});
exports.fileDecompressTask = fileDecompressTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_archive = require("./archive.js");
const require_compression = require("./compression.js");
// src/tasks/compress/archive-decompress.ts
const archiveDecompressTask = require_common.defineTask({
	type: "io.kestra.plugin.compress.ArchiveDecompress",
	title: "Unpack an archive.",
	description: "Every file of the archive is stored. Links that lead out of the archive are left out.",
	properties: {
		from: require_common.text({
			description: "URI of the archive.",
			required: true
		}),
		...require_archive.archiveProperties
	},
	outputs: { files: {
		type: "map",
		description: "URIs of the files by their path in the archive."
	} },
	examples: [{
		title: "Pack and unpack",
		flow: `id: archive_decompress
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: Hello
  - id: pack
    type: io.kestra.plugin.compress.ArchiveCompress
    algorithm: TAR
    compression: GZIP
    from:
      docs/hello.txt: "{{ outputs.file.uri }}"
  - id: unpack
    type: io.kestra.plugin.compress.ArchiveDecompress
    algorithm: TAR
    compression: GZIP
    from: "{{ outputs.pack.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.unpack.files['docs/hello.txt']) }}"
`,
		expect: { logs: ["Hello"] }
	}],
	async run({ from, algorithm, compression }, context) {
		const { folder, archive } = await require_archive.archivePlaces(context);
		try {
			const plain = compression === void 0 ? from : await require_compression.convertFile(from, compression, "decompress", context);
			await context.storage.fetch(plain, archive);
			if (plain !== from) await context.storage.delete(plain);
			await require_archive.runArchiver("unpack", algorithm, {
				folder,
				archive,
				shown: from
			}, context);
			const files = {};
			for (const path of await context.files.list(folder)) files[path] = await context.storage.putFile(path, `${folder}/${path}`, { move: true });
			return { outputs: { files } };
		} finally {
			await context.files.remove(folder);
			await context.files.remove(archive);
		}
	}
});
exports.archiveDecompressTask = archiveDecompressTask;

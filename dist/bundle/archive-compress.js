require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_working_path = require("./working-path.js");
const require_archive = require("./archive.js");
const require_compression = require("./compression.js");
// src/tasks/compress/archive-compress.ts
const archiveCompressTask = require_common.defineTask({
	type: "io.kestra.plugin.compress.ArchiveCompress",
	title: "Pack files into an archive.",
	description: "The files are stored files, each with the path that it has in the archive.",
	properties: {
		from: require_common.either(require_common.map(require_common.text({ description: "URI of a stored file." }), { description: "URIs by path." }), require_common.text({ description: "The same as JSON text." }), {
			description: "URIs of the files by path in the archive; a map or its JSON text.",
			required: true
		}),
		...require_archive.archiveProperties
	},
	outputs: { uri: {
		type: "uri",
		description: "URI of the archive."
	} },
	examples: [{
		title: "A compressed archive of one file",
		flow: `id: archive_compress
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
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "an archive is packed: {{ outputs.pack.uri is not empty }}"
`,
		expect: { logs: ["an archive is packed: true"] }
	}],
	async run({ from, algorithm, compression }, context) {
		const { folder, archive } = await require_archive.archivePlaces(context);
		try {
			for (const [path, uri] of Object.entries(filesOf(from))) await context.storage.fetch(uri, require_working_path.workingPath(folder, path));
			await require_archive.runArchiver("pack", algorithm, {
				folder,
				archive,
				shown: "the files"
			}, context);
			const uri = await context.storage.putFile(`${context.taskRun.id}.${algorithm.toLowerCase()}`, archive, { move: true });
			if (compression === void 0) return { outputs: { uri } };
			const packed = await require_compression.convertFile(uri, compression, "compress", context);
			await context.storage.delete(uri);
			return { outputs: { uri: packed } };
		} finally {
			await context.files.remove(folder);
			await context.files.remove(archive);
		}
	}
});
function filesOf(from) {
	let files = from;
	try {
		if (typeof from === "string") files = JSON.parse(from);
	} catch {
		files = void 0;
	}
	if (typeof files === "object" && files !== null && !Array.isArray(files) && Object.values(files).every((uri) => typeof uri === "string") && Object.keys(files).length > 0) return files;
	throw new require_common.TaskFailure("property `from` must be a map of paths to URIs of stored files, or its JSON text, with one file at least");
}
exports.archiveCompressTask = archiveCompressTask;

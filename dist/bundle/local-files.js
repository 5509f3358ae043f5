require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_input_files = require("./input-files.js");
const require_output_files = require("./output-files.js");
// src/tasks/core/storage/local-files.ts
const localFilesTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.LocalFiles",
	aliases: ["io.kestra.core.tasks.storages.LocalFiles"],
	title: "Write files to the working directory and store files of it.",
	description: "Of use among the tasks of a WorkingDirectory, which share one folder.",
	deprecated: "write `inputFiles` and `outputFiles` at the script task or at the WorkingDirectory",
	properties: {
		inputs: require_common.raw(require_common.Type.Union([require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown()), require_common.Type.String()]), { description: "Files to write: contents, or URIs of stored files, by path. A map or its JSON text." }),
		outputs: require_common.list(require_common.text({ description: "Pattern relative to the working directory." }), { description: "Patterns of the files to store." })
	},
	outputs: { uris: {
		type: "map",
		description: "URIs of the stored files by path."
	} },
	examples: [{
		title: "Write a file and store it",
		flow: `id: local_files
namespace: company.team
tasks:
  - id: files
    type: io.kestra.plugin.core.storage.LocalFiles
    inputs:
      notes/hello.txt: "Hello {{ flow.id }}"
    outputs:
      - "notes/*.txt"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.files.uris['notes/hello.txt']) }}"
`,
		expect: { logs: ["Hello local_files"] }
	}],
	async run({ inputs, outputs }, context) {
		const workingDir = await context.workingDir();
		await require_input_files.writeInputFiles(await require_input_files.renderInputFiles(inputs, context, {}), workingDir, context);
		return { outputs: { uris: await require_output_files.storeOutputFiles({
			workingDir,
			patterns: outputs ?? []
		}, context) } };
	}
});
exports.localFilesTask = localFilesTask;

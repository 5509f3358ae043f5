require("./rolldown-runtime.js");
// src/tasks/core/storage/purge-current-execution-files.ts
const purgeCurrentExecutionFilesTask = require("./common.js").defineTask({
	type: "io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles",
	aliases: ["io.kestra.core.tasks.storages.PurgeExecution", "io.kestra.plugin.core.storage.PurgeExecution"],
	title: "Delete all files of the execution.",
	description: "Files of inputs and of tasks that have ended are gone afterwards; outputs that name them stay as they are. Put the task last.",
	properties: {},
	outputs: { uris: {
		type: "list",
		description: "URIs of the files that were deleted."
	} },
	examples: [{
		title: "Leave nothing behind",
		flow: `id: purge_files
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: personal data
  - id: purge
    type: io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.purge.uris | length }} file deleted"
`,
		expect: { logs: ["1 file deleted"] }
	}],
	async run(_properties, context) {
		const uris = [];
		for (const uri of await context.storage.list()) if (await context.storage.delete(uri)) uris.push(uri);
		return { outputs: { uris } };
	}
});
exports.purgeCurrentExecutionFilesTask = purgeCurrentExecutionFilesTask;

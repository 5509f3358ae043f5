require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_matching_files = require("./matching-files.js");
// src/tasks/core/namespace/delete-files.ts
const deleteFilesTask = require_common.defineTask({
	type: "io.kestra.plugin.core.namespace.DeleteFiles",
	title: "Delete namespace files.",
	description: "The files are removed from the working tree of the repository; committing that is up to a later step of the workflow. No match is no error.",
	properties: {
		namespace: require_common.text({ description: "Namespace of the files. Default: the namespace of the flow." }),
		files: require_matching_files.filesProperty,
		deleteParentFolder: require_common.boolean({
			description: "Remove the folders too that are empty afterwards.",
			default: false
		})
	},
	outputs: { files: {
		type: "list",
		description: "Paths of the files that were deleted, with a slash at the beginning."
	} },
	examples: [{
		title: "Delete what another task wrote",
		flow: `id: delete_files
namespace: company.team
tasks:
  - id: report
    type: io.kestra.plugin.core.storage.Write
    content: all is well
  - id: keep
    type: io.kestra.plugin.core.namespace.UploadFiles
    filesMap:
      reports/today.txt: "{{ outputs.report.uri }}"
  - id: forget
    type: io.kestra.plugin.core.namespace.DeleteFiles
    files: "reports/**"
    deleteParentFolder: true
`,
		expect: { outputs: { forget: { files: ["/reports/today.txt"] } } }
	}],
	async run({ namespace = "", files, deleteParentFolder }, context) {
		const place = namespace === "" ? context.flow.namespace : namespace;
		const deleted = [];
		for (const path of await require_matching_files.matchingFiles(context.namespaceFiles, place, files)) if (await context.namespaceFiles.delete(place, path, { emptyFolders: deleteParentFolder })) {
			deleted.push(`/${path}`);
			context.logger.debug(`deleted ${path}`);
		}
		context.metric({
			name: "deleted",
			type: "counter",
			value: deleted.length
		});
		return { outputs: { files: deleted } };
	}
});
exports.deleteFilesTask = deleteFilesTask;

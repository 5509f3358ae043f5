require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_matching_files = require("./matching-files.js");
// src/tasks/core/namespace/download-files.ts
const downloadFilesTask = require_common.defineTask({
	type: "io.kestra.plugin.core.namespace.DownloadFiles",
	title: "Read namespace files.",
	description: "The files are copied to the storage of the execution. No match is no error.",
	properties: {
		namespace: require_common.text({
			description: "Namespace of the files.",
			required: true
		}),
		files: require_matching_files.filesProperty,
		destination: require_common.text({
			description: "Folder in storage for the copies.",
			default: ""
		})
	},
	outputs: { files: {
		type: "map",
		description: "URIs of the copies by path, with a slash at the beginning."
	} },
	examples: [{
		title: "Nothing matches",
		flow: `id: download_files
namespace: company.team
tasks:
  - id: scripts
    type: io.kestra.plugin.core.namespace.DownloadFiles
    namespace: company.shared
    files:
      - "scripts/**.py"
      - readme.md
`,
		expect: { outputs: { scripts: { files: {} } } }
	}],
	async run({ namespace, files, destination }, context) {
		const folder = destination.split("/").filter((part) => part !== "");
		const copies = {};
		for (const path of await require_matching_files.matchingFiles(context.namespaceFiles, namespace, files)) {
			const local = await context.namespaceFiles.localPath(namespace, path);
			copies[`/${path}`] = await context.storage.putFile([...folder, path].join("/"), local);
			context.logger.debug(`downloaded ${path}`);
		}
		context.metric({
			name: "downloaded",
			type: "counter",
			value: Object.keys(copies).length
		});
		return { outputs: { files: copies } };
	}
});
exports.downloadFilesTask = downloadFilesTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/storage/delete.ts
const storageDeleteTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.Delete",
	aliases: ["io.kestra.core.tasks.storages.Delete"],
	title: "Delete a file.",
	description: "Only files of the running execution are deleted.",
	properties: {
		uri: require_common.text({
			description: "URI of the file.",
			required: true
		}),
		errorOnMissing: require_common.boolean({
			description: "Fail when there is no such file.",
			default: false
		})
	},
	outputs: {
		uri: {
			type: "uri",
			description: "The URI as it was given."
		},
		deleted: {
			type: "boolean",
			description: "Whether there was such a file."
		}
	},
	examples: [{
		title: "Delete a file twice",
		flow: `id: storage_delete
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: secret plans
  - id: remove
    type: io.kestra.plugin.core.storage.Delete
    uri: "{{ outputs.file.uri }}"
  - id: again
    type: io.kestra.plugin.core.storage.Delete
    uri: "{{ outputs.file.uri }}"
`,
		expect: { outputs: {
			remove: { deleted: true },
			again: { deleted: false }
		} }
	}],
	async run({ uri, errorOnMissing }, context) {
		const deleted = await context.storage.delete(uri);
		if (!deleted && errorOnMissing) throw new require_common.TaskFailure(`there is no file ${uri}; set \`errorOnMissing: false\` where it may be missing`);
		return { outputs: {
			uri,
			deleted
		} };
	}
});
exports.storageDeleteTask = storageDeleteTask;

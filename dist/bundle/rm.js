require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
// src/tasks/docker/rm.ts
const dockerRmTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Rm",
	aliases: ["io.kestra.plugin.docker.Rm"],
	title: "Remove containers and images.",
	description: "Containers first, then images.",
	properties: {
		...require_engine_command.dockerProperties,
		containerIds: require_common.list(require_common.text({ description: "Id, beginning of an id, or name." }), { description: "Containers to remove." }),
		imageIds: require_common.list(require_common.text({ description: "Id or name." }), { description: "Images to remove." }),
		removeVolumes: require_common.boolean({
			description: "Remove anonymous volumes of the containers too.",
			default: false
		}),
		force: require_common.boolean({
			description: "Remove running containers and images that are in use too.",
			default: false
		})
	},
	outputs: {},
	examples: [{
		title: "Remove a container and its image",
		flow: `id: docker_rm
namespace: company.team
tasks:
  - id: remove
    type: io.kestra.plugin.docker.cli.Rm
    containerIds: [my-app]
    imageIds: ["my-app:1"]
    force: true
`,
		needs: "a container engine, the container and the image"
	}],
	async run({ containerIds = [], imageIds = [], removeVolumes, force, ...engine }, context) {
		const forced = force ? ["--force"] : [];
		if (containerIds.length > 0) {
			const argv = [
				"rm",
				...forced,
				...removeVolumes ? ["--volumes"] : [],
				...containerIds
			];
			await require_engine_command.engineCommand(context, {
				engine,
				argv,
				what: "removing containers"
			});
		}
		if (imageIds.length > 0) {
			const argv = [
				"rmi",
				...forced,
				...imageIds
			];
			await require_engine_command.engineCommand(context, {
				engine,
				argv,
				what: "removing images"
			});
		}
	}
});
exports.dockerRmTask = dockerRmTask;

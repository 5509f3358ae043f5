require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
const require_image_name = require("./image-name.js");
// src/tasks/docker/pull.ts
const dockerPullTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Pull",
	aliases: ["io.kestra.plugin.docker.Pull"],
	title: "Pull an image from a registry.",
	description: "The registry of `credentials` is put in front of an image that does not name it.",
	properties: {
		...require_engine_command.dockerProperties,
		image: require_common.text({
			description: "Image, with or without a tag.",
			required: true
		})
	},
	outputs: {},
	examples: [{
		title: "Pull an image",
		flow: `id: docker_pull
namespace: company.team
tasks:
  - id: pull
    type: io.kestra.plugin.docker.cli.Pull
    image: alpine:latest
`,
		needs: "a container engine and a connection to Docker Hub"
	}],
	async run({ image: written, ...engine }, context) {
		const image = require_image_name.withRegistry(written, engine.credentials);
		await require_engine_command.engineCommand(context, {
			engine,
			argv: [
				"pull",
				"--quiet",
				image
			],
			image,
			what: `pulling ${image}`
		});
		context.logger.info(`pulled image ${image}`);
	}
});
exports.dockerPullTask = dockerPullTask;

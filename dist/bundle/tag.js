require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
// src/tasks/docker/tag.ts
const dockerTagTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Tag",
	aliases: ["io.kestra.plugin.docker.Tag"],
	title: "Give an image another name.",
	description: "Both names stand for the same image of the machine.",
	properties: {
		...require_engine_command.dockerProperties,
		sourceImage: require_common.text({
			description: "Name or id of the image.",
			required: true
		}),
		targetImage: require_common.text({
			description: "New name; the tag is `latest` where none is given.",
			required: true
		})
	},
	outputs: {},
	examples: [{
		title: "Name a build for a registry",
		flow: `id: docker_tag
namespace: company.team
tasks:
  - id: tag
    type: io.kestra.plugin.docker.cli.Tag
    sourceImage: app:build-123
    targetImage: registry.example.com/team/app:1.0.0
`,
		needs: "a container engine and the image"
	}],
	async run({ sourceImage, targetImage, ...engine }, context) {
		await require_engine_command.engineCommand(context, {
			engine,
			argv: [
				"tag",
				sourceImage,
				targetImage
			],
			what: `naming ${sourceImage}`
		});
		context.logger.info(`image ${sourceImage} is now ${targetImage} as well`);
	}
});
exports.dockerTagTask = dockerTagTask;

require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
const require_image_name = require("./image-name.js");
const require_push_tags = require("./push-tags.js");
// src/tasks/docker/push.ts
const dockerPushTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Push",
	aliases: ["io.kestra.plugin.docker.Push"],
	title: "Push images to a registry.",
	description: "The images are on the machine already, under these tags.",
	properties: {
		...require_engine_command.dockerProperties,
		tags: require_common.list(require_common.text({ description: "Tag, with the registry in front." }), {
			description: "Tags to push.",
			required: true
		})
	},
	outputs: {},
	examples: [{
		title: "Push to a registry of your own",
		flow: `id: docker_push
namespace: company.team
tasks:
  - id: push
    type: io.kestra.plugin.docker.cli.Push
    tags:
      - registry.example.com/team/app:latest
    credentials:
      registry: registry.example.com
      username: "{{ secret('REGISTRY_USER') }}"
      password: "{{ secret('REGISTRY_PASSWORD') }}"
`,
		needs: "a container engine and a registry"
	}],
	async run({ tags, ...engine }, context) {
		if (tags.length === 0) throw new require_common.TaskFailure("property `tags`: write at least one tag");
		await require_push_tags.pushTags(context, engine, [...new Set(tags.map(require_image_name.withoutScheme))]);
	}
});
exports.dockerPushTask = dockerPushTask;

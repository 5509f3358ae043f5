require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
// src/tasks/docker/image-ls.ts
const dockerImageLsTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.ImageLs",
	aliases: ["io.kestra.plugin.docker.ImageLs"],
	title: "List the images of the machine.",
	description: "Of use to find out whether a pull brought something new.",
	properties: {
		...require_engine_command.dockerProperties,
		showAll: require_common.boolean({
			description: "List images between the layers of others too.",
			default: false
		}),
		imageNameFilter: require_common.text({ description: "Name with or without a tag, such as `alpine` or `alpine:3.18`; `*` stands for any part." }),
		labelFilter: require_common.map(require_common.text({ description: "Value." }), { description: "Labels that an image must have." })
	},
	outputs: {
		images: {
			type: "list",
			description: "`id`, `repoTags`, `repoDigests`, `size` in bytes, `created` in seconds since 1970, `labels`."
		},
		count: {
			type: "integer",
			description: "Number of images."
		}
	},
	examples: [{
		title: "Has the image changed?",
		flow: `id: docker_image_ls
namespace: company.team
tasks:
  - id: images
    type: io.kestra.plugin.docker.cli.ImageLs
    imageNameFilter: alpine:latest
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.images.count }} images"
`,
		needs: "a container engine"
	}],
	async run({ showAll, imageNameFilter, labelFilter = {}, ...engine }, context) {
		const filters = [...imageNameFilter === void 0 ? [] : [`reference=${imageNameFilter}`], ...Object.entries(labelFilter).map(([key, value]) => `label=${key}=${value}`)].flatMap((filter) => ["--filter", filter]);
		const argv = [
			"image",
			"ls",
			"--quiet",
			"--no-trunc",
			...showAll ? ["--all"] : [],
			...filters
		];
		const what = "listing images";
		const ids = [...new Set(await require_engine_command.engineCommand(context, {
			engine,
			argv,
			what
		}))].filter((id) => id !== "");
		const images = ids.length === 0 ? [] : await inspect(ids);
		context.logger.info(`found ${images.length} ${images.length === 1 ? "image" : "images"}`);
		return { outputs: {
			images,
			count: images.length
		} };
		async function inspect(all) {
			const lines = await require_engine_command.engineCommand(context, {
				engine,
				argv: [
					"image",
					"inspect",
					...all
				],
				what
			});
			return JSON.parse(lines.join("\n")).map((image) => ({
				id: image.Id,
				repoTags: image.RepoTags ?? [],
				repoDigests: image.RepoDigests ?? [],
				size: image.Size,
				created: Math.floor(Date.parse(image.Created ?? "") / 1e3) || 0,
				labels: image.Config?.Labels ?? {}
			}));
		}
	}
});
exports.dockerImageLsTask = dockerImageLsTask;

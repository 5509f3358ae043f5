require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
// src/tasks/docker/prune.ts
const NOUNS = {
	BUILD: "builder",
	CONTAINERS: "container",
	IMAGES: "image",
	NETWORKS: "network",
	VOLUMES: "volume"
};
const dockerPruneTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Prune",
	aliases: ["io.kestra.plugin.docker.Prune"],
	title: "Remove what no container uses.",
	description: "What was removed is logged.",
	properties: {
		...require_engine_command.dockerProperties,
		pruneType: require_common.choice([
			"BUILD",
			"CONTAINERS",
			"IMAGES",
			"NETWORKS",
			"VOLUMES"
		], {
			description: "What to look through.",
			required: true
		}),
		dangling: require_common.boolean({
			description: "Of images, remove only those without a name; else all that no container uses.",
			default: false
		}),
		until: require_common.text({ description: "Only what is older than this: a time, or a duration such as `10m` or `1h30m`. Not for volumes." }),
		labelFilters: require_common.list(require_common.text({ description: "`key` or `key=value`." }), { description: "Only what has these labels. Not for the build cache." })
	},
	outputs: {},
	examples: [{
		title: "Remove images without a name",
		flow: `id: docker_prune
namespace: company.team
tasks:
  - id: prune
    type: io.kestra.plugin.docker.cli.Prune
    pruneType: IMAGES
    dangling: true
`,
		needs: "a container engine"
	}],
	async run({ pruneType, dangling, until, labelFilters = [], ...engine }, context) {
		const filters = [...until === void 0 ? [] : [`until=${until}`], ...labelFilters.map((label) => `label=${label}`)];
		const argv = [
			NOUNS[pruneType],
			"prune",
			"--force",
			...pruneType === "IMAGES" && !dangling ? ["--all"] : [],
			...filters.flatMap((filter) => ["--filter", filter])
		];
		await require_engine_command.engineCommand(context, {
			engine,
			argv,
			level: "INFO",
			what: `pruning ${pruneType}`
		});
	}
});
exports.dockerPruneTask = dockerPruneTask;

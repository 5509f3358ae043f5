require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_engine_command = require("./engine-command.js");
// src/tasks/docker/stop.ts
const dockerStopTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Stop",
	aliases: ["io.kestra.plugin.docker.Stop"],
	title: "Stop a container.",
	description: "Of use for containers that `Run` has started with `wait: false`.",
	properties: {
		...require_engine_command.dockerProperties,
		containerId: require_common.text({
			description: "Id, beginning of an id, or name.",
			required: true
		}),
		kill: require_common.boolean({
			description: "End it at once, without a chance to finish.",
			default: false
		}),
		delete: require_common.boolean({
			description: "Remove it then.",
			default: true
		})
	},
	outputs: {},
	examples: [{
		title: "Start a service, use it, stop it",
		flow: `id: docker_stop
namespace: company.team
tasks:
  - id: start
    type: io.kestra.plugin.docker.cli.Run
    containerImage: redis:7
    portBindings: ["6379:6379"]
    wait: false
  - id: stop
    type: io.kestra.plugin.docker.cli.Stop
    containerId: "{{ outputs.start.taskRunner.containerId }}"
`,
		needs: "a container engine and the image redis:7"
	}],
	async run({ containerId, kill, delete: remove, ...engine }, context) {
		await require_engine_command.engineCommand(context, {
			engine,
			argv: [kill ? "kill" : "stop", containerId],
			what: `stopping ${containerId}`
		});
		if (remove) await require_engine_command.engineCommand(context, {
			engine,
			argv: [
				"rm",
				"--volumes",
				containerId
			],
			what: `removing ${containerId}`
		});
	}
});
exports.dockerStopTask = dockerStopTask;

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
// src/tasks/scripts/runner/docker.ts
var docker_exports = require_rolldown_runtime.__exportAll({ dockerRunner: () => dockerRunner });
const line = (description) => require_common.text({ description });
const dockerRunner = require_trigger.defineRunner({
	type: "io.kestra.plugin.scripts.runner.docker.Docker",
	aliases: ["io.kestra.plugin.scripts.runner.docker.DockerTaskRunner"],
	title: "Run a script in a container.",
	description: "Uses the docker command line, or podman where docker does not answer. The working directory is mounted at its own path, so that paths in scripts are the same inside and outside.",
	properties: {
		host: line("Address of the engine, such as `unix:///var/run/docker.sock`. Default: what the command line uses."),
		config: require_common.either(require_common.map(require_common.any({ description: "Any value." }), { description: "As a map." }), line("As JSON text."), { description: "Client configuration of the engine (`config.json`), for instance credentials of registries." }),
		credentials: require_common.object({
			registry: line("Registry. Default: that of the image, else Docker Hub."),
			username: line("User name."),
			password: require_common.text({
				description: "Password.",
				secret: true
			}),
			auth: require_common.text({
				description: "User name and password as base64.",
				secret: true
			}),
			identityToken: require_common.text({
				description: "Identity token.",
				secret: true
			}),
			registryToken: require_common.text({
				description: "Registry token.",
				secret: true
			})
		}, { description: "Credentials of a private registry." }),
		image: require_common.text({
			description: "Image.",
			deprecated: "write `containerImage` on the task"
		}),
		user: line("User in the container: `user`, `user:group`, or ids."),
		entryPoint: require_common.list(line("Word."), {
			description: "Entry point; the default clears that of the image.",
			default: [""]
		}),
		extraHosts: require_common.list(line("`host:ip`."), { description: "Entries for /etc/hosts of the container." }),
		networkMode: line("Network: `bridge`, `host`, `none`, or the name of a network."),
		portBindings: require_common.list(line("`host:container`."), { description: "Published ports." }),
		volumes: require_common.list(line("`/host:/container[:ro]`."), { description: "Further mounts. Kestra: only where its server has `volume-enabled`; here always." }),
		pullPolicy: require_common.choice([
			"NEVER",
			"IF_NOT_PRESENT",
			"ALWAYS"
		], {
			description: "When the image is pulled.",
			default: "IF_NOT_PRESENT"
		}),
		deviceRequests: require_common.list(require_common.object({
			driver: line("Driver."),
			count: require_common.integer({ description: "Number of devices; -1 for all." }),
			deviceIds: require_common.list(line("Id."), { description: "Ids of devices." }),
			capabilities: require_common.list(require_common.list(line("Capability."), { description: "Capabilities that belong together." }), { description: "Alternatives." }),
			options: require_common.map(line("Value."), { description: "Options of the driver." })
		}, { description: "One request." }), { description: "GPUs and the like." }),
		cpu: require_common.object({ cpus: require_common.number({ description: "Number of cores; fractions are allowed." }) }, { description: "Limit of the CPU." }),
		memory: require_common.object({
			memory: line("Hard limit, such as 512MB."),
			memorySwap: line("Memory and swap together; -1 for no limit."),
			memorySwappiness: line("0 to 100."),
			memoryReservation: line("Soft limit."),
			kernelMemory: line("Kernel memory; engines of today ignore or refuse it."),
			oomKillDisable: require_common.boolean({ description: "Do not end the container when memory runs out." })
		}, { description: "Limits of memory." }),
		shmSize: line("Size of /dev/shm, such as 64m."),
		privileged: require_common.boolean({ description: "Gives the container full access to the host." }),
		fileHandlingStrategy: require_common.choice(["MOUNT", "VOLUME"], { description: "How files get into the container and out of it. MOUNT mounts the working directory, VOLUME copies it there and back. Default: MOUNT where the engine sees the files of this machine, else VOLUME." }),
		delete: require_common.boolean({
			description: "Remove the container when it has ended.",
			default: true
		}),
		wait: require_common.boolean({
			description: "Wait for the end of the container. One that nobody waits for gets a copy of the files, lives on, and is removed by nobody but `docker.cli.Stop`.",
			default: true
		}),
		killGracePeriod: require_common.duration({
			description: "Time between the request to stop and the kill.",
			default: 0
		}),
		resume: require_common.boolean({
			description: "Kestra reattaches to the container after a restart of its worker. A resumed execution starts an interrupted task anew here; a warning says so where true is written.",
			default: true
		})
	}
});
const { entryPoint: _, host, config, ...others } = dockerRunner.properties;
const dockerOptions = {
	...others,
	host: {
		...host,
		"x-aliases": ["dockerHost"]
	},
	config: {
		...config,
		"x-aliases": ["dockerConfig"]
	},
	entryPoint: require_common.list(line("Word."), { description: "Entry point. Default: that of the image." })
};
Object.defineProperty(exports, "dockerOptions", {
	enumerable: true,
	get: function() {
		return dockerOptions;
	}
});
Object.defineProperty(exports, "dockerRunner", {
	enumerable: true,
	get: function() {
		return dockerRunner;
	}
});
Object.defineProperty(exports, "docker_exports", {
	enumerable: true,
	get: function() {
		return docker_exports;
	}
});

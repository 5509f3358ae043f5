require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_output_files = require("./output-files.js");
const require_run_in_container = require("./run-in-container.js");
const require_docker = require("./docker.js");
const require_script_folder = require("./script-folder.js");
const require_script_result = require("./script-result.js");
const require_script_properties = require("./script-properties.js");
const require_image_name = require("./image-name.js");
// src/tasks/docker/run.ts
const word = require_common.text({ description: "Word." });
const late = {
	host: require_docker.dockerRunner.properties.host,
	config: require_docker.dockerRunner.properties.config,
	credentials: require_docker.dockerRunner.properties.credentials,
	user: require_docker.dockerRunner.properties.user,
	entryPoint: require_common.list(word, { description: "Entry point. Default: that of the image." }),
	extraHosts: require_docker.dockerRunner.properties.extraHosts,
	networkMode: require_docker.dockerRunner.properties.networkMode,
	portBindings: require_docker.dockerRunner.properties.portBindings,
	volumes: require_docker.dockerRunner.properties.volumes,
	pullPolicy: require_docker.dockerRunner.properties.pullPolicy,
	deviceRequests: require_docker.dockerRunner.properties.deviceRequests,
	cpu: require_docker.dockerRunner.properties.cpu,
	memory: require_docker.dockerRunner.properties.memory,
	shmSize: require_docker.dockerRunner.properties.shmSize,
	privileged: require_docker.dockerRunner.properties.privileged,
	wait: require_docker.dockerRunner.properties.wait,
	containerImage: require_common.text({
		description: "Image. The registry of `credentials` is put in front when it does not name it.",
		required: true
	}),
	commands: require_common.list(word, {
		description: "Command and arguments. Default: those of the image.",
		default: []
	}),
	env: require_script_properties.scriptProperties.env
};
const dockerRunTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Run",
	aliases: ["io.kestra.plugin.docker.Run"],
	title: "Run a container.",
	description: "The image keeps its entry point. The container works in the working directory of the task run, with the input files in it; there is no host to stand in when no engine answers.",
	properties: {
		...late,
		namespaceFiles: require_script_properties.scriptProperties.namespaceFiles,
		inputFiles: require_script_properties.scriptProperties.inputFiles,
		outputFiles: require_script_properties.scriptProperties.outputFiles,
		warningOnStdErr: require_script_properties.scriptProperties.warningOnStdErr
	},
	selfBound: [
		...Object.keys(late),
		"inputFiles",
		"outputFiles"
	],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "A container that writes a file",
		flow: `id: docker_run
namespace: company.team
inputs:
  - id: greeting
    type: STRING
    defaults: Hello
tasks:
  - id: run
    type: io.kestra.plugin.docker.cli.Run
    containerImage: ubuntu:24.04
    env:
      GREETING: "{{ inputs.greeting }}"
    commands:
      - /bin/sh
      - -c
      - echo "$GREETING" > file.txt
    outputFiles:
      - file.txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.run.outputFiles['file.txt']) }}"
`,
		needs: "a container engine and the image ubuntu:24.04"
	}],
	async run({ namespaceFiles }, context) {
		const folder = await require_script_folder.prepareScriptFolder({ namespaceFiles }, context);
		const { containerImage, commands, env, ...rest } = await require_run_always.bindProperties(late, context.rawProperties, folder.renderer, { onSecret: (value) => context.maskSecret(value) });
		const argv = await Promise.all(commands.map((command) => folder.uris.replace(command)));
		const output = new require_script_result.ScriptOutput(context);
		const outcome = await require_run_in_container.runInContainer(context, {
			image: require_image_name.withRegistry(containerImage, rest.credentials),
			argv,
			cwd: folder.workingDir,
			env: {
				...env,
				...folder.env
			},
			options: rest,
			signal: context.signal,
			onLine: (line, stream) => output.accept(line, stream)
		});
		const { workingDir, patterns } = folder;
		const outputFiles = await require_output_files.storeOutputFiles({
			workingDir,
			patterns
		}, context);
		return require_script_result.finishScript(context, outcome, {
			vars: output.vars,
			outputFiles
		}, { what: "the container" });
	}
});
exports.dockerRunTask = dockerRunTask;

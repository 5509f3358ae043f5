require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_script_folder = require("./script-folder.js");
const require_script_properties = require("./script-properties.js");
const require_engine_command = require("./engine-command.js");
const require_image_name = require("./image-name.js");
const require_push_tags = require("./push-tags.js");
const require_written_file = require("./written-file.js");
// src/tasks/docker/build.ts
const dockerBuildTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Build",
	aliases: ["io.kestra.plugin.docker.Build"],
	title: "Build an image.",
	description: "The working directory with its input files is what the build can copy from. Values of `buildArgs` stay out of the process list.",
	properties: {
		...require_engine_command.dockerProperties,
		dockerfile: require_common.text({
			description: "The Dockerfile itself, its path in the working directory, or the URI of a stored file.",
			required: true
		}),
		tags: require_common.list(require_common.text({ description: "Tag." }), {
			description: "Names of the image.",
			required: true
		}),
		platforms: require_common.list(require_common.text({ description: "Such as `linux/amd64`." }), { description: "Platforms to build for. Default: that of the engine." }),
		push: require_common.boolean({
			description: "Push the tags then.",
			default: false
		}),
		pull: require_common.boolean({
			description: "Look for newer base images first.",
			default: true
		}),
		buildArgs: require_common.map(require_common.text({ description: "Value." }), { description: "Values for `ARG` of the Dockerfile." }),
		labels: require_common.map(require_common.text({ description: "Value." }), { description: "Labels of the image." }),
		target: require_common.text({ description: "Stage of the Dockerfile to stop at." }),
		namespaceFiles: require_script_properties.scriptProperties.namespaceFiles,
		inputFiles: require_script_properties.scriptProperties.inputFiles
	},
	selfBound: ["inputFiles"],
	outputs: { imageId: {
		type: "string",
		description: "Id of the image."
	} },
	examples: [{
		title: "Build an image and use it",
		flow: `id: docker_build
namespace: company.team
tasks:
  - id: build
    type: io.kestra.plugin.docker.cli.Build
    dockerfile: |
      FROM python:3.13-slim
      ARG PACKAGE
      RUN pip install --no-cache-dir $PACKAGE
    buildArgs:
      PACKAGE: pandas
    tags:
      - team/pandas:latest
  - id: use
    type: io.kestra.plugin.scripts.python.Script
    containerImage: "{{ outputs.build.imageId }}"
    script: |
      import pandas
      print(pandas.__version__)
`,
		needs: "a container engine and a connection to Docker Hub"
	}],
	async run({ dockerfile, tags: written, platforms = [], push, pull, target, ...rest }, context) {
		const { buildArgs = {}, labels = {}, namespaceFiles, host, config, credentials } = rest;
		const engine = {
			host,
			config,
			credentials
		};
		const tags = [...new Set(written.map(require_image_name.withoutScheme))];
		if (tags.length === 0) throw new require_common.TaskFailure("property `tags`: write at least one tag");
		const { workingDir } = await require_script_folder.prepareScriptFolder({ namespaceFiles }, context);
		const beside = `${require_start.dirname(workingDir)}/build-${context.taskRun.id}`;
		const file = {
			property: "dockerfile",
			written: dockerfile,
			workingDir,
			path: `${beside}/Dockerfile`,
			text: /\n|^\s*FROM\s/i
		};
		try {
			const argv = [
				...[
					"build",
					"--iidfile",
					`${beside}/id`,
					"--file",
					await require_written_file.writtenFile(file, context)
				],
				...tags.flatMap((tag) => ["--tag", tag]),
				...pull ? ["--pull"] : [],
				...platforms.length === 0 ? [] : ["--platform", platforms.join(",")],
				...Object.keys(buildArgs).flatMap((name) => ["--build-arg", name]),
				...Object.entries(labels).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
				...target === void 0 ? [] : ["--target", target],
				workingDir
			];
			const env = {
				...buildArgs,
				BUILDKIT_PROGRESS: "plain"
			};
			const image = tags[0];
			await context.files.makeFolder(beside);
			const what = `building ${image}`;
			await require_engine_command.engineCommand(context, {
				engine,
				argv,
				image,
				imageProperty: "dockerfile",
				env,
				level: "INFO",
				what
			});
			const imageId = (await context.files.readText(`${beside}/id`)).trim();
			if (push) await require_push_tags.pushTags(context, engine, tags);
			return { outputs: { imageId } };
		} finally {
			await context.files.remove(beside);
		}
	}
});
exports.dockerBuildTask = dockerBuildTask;

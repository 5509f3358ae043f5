require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_output_files = require("./output-files.js");
const require_script_folder = require("./script-folder.js");
const require_script_result = require("./script-result.js");
const require_script_properties = require("./script-properties.js");
const require_working_path = require("./working-path.js");
const require_written_file = require("./written-file.js");
// src/tasks/docker/compose.ts
const { vars, exitCode, outputFiles } = require_script_properties.scriptOutputs;
const withoutEffect = {
	beforeCommands: require_script_properties.scriptProperties.beforeCommands,
	interpreter: require_common.list(require_common.text({ description: "Word." }), { description: "Kestra: has no effect here." }),
	failFast: require_common.boolean({ description: "Kestra: has no effect here." }),
	targetOS: require_common.choice([
		"AUTO",
		"LINUX",
		"WINDOWS"
	], { description: "Kestra: has no effect here." }),
	warningOnStdErr: require_script_properties.scriptProperties.warningOnStdErr
};
const NOT_NEEDED = [
	"containerImage",
	"taskRunner",
	"runner",
	"docker"
];
const dockerComposeTask = require_common.defineTask({
	type: "io.kestra.plugin.docker.cli.Compose",
	aliases: ["io.kestra.plugin.docker.Compose"],
	title: "Run containers from a Compose file.",
	description: "Runs `docker compose` of the machine itself. Kestra starts it in a container that reaches the machine's engine, for which `containerImage`, `taskRunner` and their like are written; here they are not needed, and a warning says so.",
	properties: {
		composeFile: require_common.text({ description: "The Compose file itself, its path in the working directory, or the URI of a stored file." }),
		composeFiles: require_common.list(require_common.text({ description: "As `composeFile`." }), { description: "Several of them, of which later ones add to earlier ones; takes the place of `composeFile`." }),
		composeArgs: require_common.list(require_common.text({ description: "Word." }), {
			description: "What follows `docker compose -f <file>`, such as `up -d`.",
			required: true
		}),
		env: require_script_properties.scriptProperties.env,
		taskRunner: require_script_properties.scriptProperties.taskRunner,
		containerImage: require_common.text({ description: "Not needed here." }),
		runner: require_script_properties.scriptProperties.runner,
		docker: require_script_properties.scriptProperties.docker,
		namespaceFiles: require_script_properties.scriptProperties.namespaceFiles,
		inputFiles: require_script_properties.scriptProperties.inputFiles,
		outputFiles: require_script_properties.scriptProperties.outputFiles,
		outputDirectory: require_script_properties.scriptProperties.outputDirectory,
		...withoutEffect
	},
	selfBound: [
		"inputFiles",
		"outputFiles",
		"docker"
	],
	outputs: {
		vars,
		exitCode,
		outputFiles
	},
	examples: [{
		title: "Start a web server",
		flow: `id: docker_compose
namespace: company.team
tasks:
  - id: up
    type: io.kestra.plugin.docker.cli.Compose
    composeFile: |
      services:
        web:
          image: nginx:alpine
    composeArgs:
      - up
      - --detach
`,
		needs: "docker with its compose plugin, and the image nginx:alpine"
	}],
	async run({ composeFile, composeFiles, composeArgs, env = {}, ...rest }, context) {
		tellUnused(context);
		const folder = await require_script_folder.prepareScriptFolder(rest, context);
		const { workingDir, patterns, outputDirName: outputDir } = folder;
		const written = composeFiles ?? (composeFile === void 0 ? [] : [composeFile]);
		const paths = [];
		for (const [index, file] of written.entries()) {
			const path = `${workingDir}/${require_working_path.PRIVATE_FOLDER}/compose-${index}.yaml`;
			paths.push(await require_written_file.writtenFile({
				property: "composeFile",
				written: file,
				workingDir,
				path,
				text: /\n|:\s|^\s*\{/
			}, context));
		}
		const output = new require_script_result.ScriptOutput(context);
		const result = await context.containers.command({
			engine: {},
			argv: [
				"compose",
				...paths.length === 0 ? [] : ["--project-directory", workingDir],
				...paths.flatMap((path) => ["--file", path]),
				...composeArgs
			],
			cwd: workingDir,
			env: {
				...await projectName(paths, context),
				...env,
				...folder.env
			},
			signal: context.signal,
			onLine: (line, stream) => output.accept(line, stream)
		});
		const stored = await require_output_files.storeOutputFiles({
			workingDir,
			patterns,
			outputDir
		}, context);
		return require_script_result.finishScript(context, result, {
			vars: output.vars,
			outputFiles: stored
		}, { what: "docker compose" });
	}
});
function tellUnused({ rawProperties, logger }) {
	const tell = (names, why) => {
		const written = names.filter((name) => rawProperties[name] !== void 0);
		if (written.length === 0) return;
		const all = written.map((name) => `\`${name}\``).join(", ");
		logger.warn(`${all} ${written.length === 1 ? "is" : "are"} not used: ${why}`);
	};
	tell(NOT_NEEDED, "docker compose of this machine runs by itself");
	tell(Object.keys(withoutEffect), "docker compose is run without a shell, as in Kestra");
}
async function projectName(paths, { files, flow }) {
	for (const path of paths) if (/^name\s*:/m.test(await files.readText(path))) return {};
	return { COMPOSE_PROJECT_NAME: `${flow.namespace}-${flow.id}`.toLowerCase().replace(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+/, "") };
}
exports.dockerComposeTask = dockerComposeTask;

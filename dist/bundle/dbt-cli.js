require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_script_properties = require("./script-properties.js");
const require_require_program = require("./require-program.js");
const require_run_dbt = require("./run-dbt.js");
const require_dbt_tool = require("./dbt-tool.js");
// src/tasks/dbt/dbt-cli.ts
const place = {
	key: require_common.text({
		description: "Key.",
		required: true
	}),
	namespace: require_common.text({
		description: "Namespace.",
		required: true
	})
};
const properties = {
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, run in one shell. Those that begin with `dbt` get `--project-dir`, `--log-format` and `--log-path logs` unless they have them.",
		required: true
	}),
	...require_script_properties.scriptProperties,
	profiles: require_common.text({ description: "Content of `profiles.yml` in the working directory. Kestra: a namespace file or input file of that name counts more." }),
	projectDir: require_common.text({ description: "Folder of the dbt project. Default: the working directory." }),
	parseRunResults: require_common.boolean({
		description: "Keep `target/run_results.json` as an output file, and log how each node ended and how long it took.",
		default: true
	}),
	storeManifest: require_common.object(place, { description: "Where in the KV store `target/manifest.json` is kept, whether the commands fail or not." }),
	loadManifest: require_common.object(place, { description: "Where in the KV store the manifest is that becomes `target/manifest.json` beforehand." }),
	logFormat: require_common.choice([
		"JSON",
		"TEXT",
		"DEBUG",
		"NONE"
	], {
		description: "How dbt writes its log: only JSON has levels, counters, and warnings that make the task WARNING..",
		default: "JSON"
	}),
	engine: require_common.choice(["CORE", "FUSION"], {
		description: "Which image is used where a container is asked for and none is named.",
		default: "CORE"
	}),
	containerImage: require_common.text({ description: `Image of the container. Default, once a container is asked for: \`${require_dbt_tool.CORE_IMAGE}\`, with \`engine: FUSION\` \`${require_dbt_tool.FUSION_IMAGE}\`.` })
};
const dbtCliTask = require_common.defineTask({
	type: "io.kestra.plugin.dbt.cli.DbtCLI",
	title: "Run dbt from the command line.",
	description: "Runs commands such as `dbt build` in one shell. Log entries of dbt have their level; its counts (`pass`, `warn`, `error`, `skip`, `total`) and `rows.affected`, `bytes.processed` are metrics. `manifest.json` and `run_results.json` are output files, of a failed task too. On the host `dbt` is the installed one, or what a `pip install` line of `beforeCommands` brings, which later runs find again.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "commands"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Build a project that lies beside the flow",
		flow: `id: dbt_build
namespace: company.team
tasks:
  - id: build
    type: io.kestra.plugin.dbt.cli.DbtCLI
    namespaceFiles:
      enabled: true
      exclude:
        - profiles.yml
    beforeCommands:
      - pip install dbt-core dbt-duckdb
    commands:
      - dbt deps
      - dbt build
    profiles: |
      my_dbt_project:
        outputs:
          dev:
            type: duckdb
            path: ":memory:"
        target: dev
`,
		needs: "a dbt project, Python and PyPI"
	}],
	async run(bound, context) {
		const { projectDir, parseRunResults, storeManifest, engine } = bound;
		const workingDir = await context.workingDir();
		const project = require_run_dbt.projectFolder(workingDir, projectDir);
		if (bound.loadManifest !== void 0) await require_run_dbt.loadManifest(project, bound.loadManifest, context);
		await writeProfiles(`${workingDir}/profiles.yml`, bound.profiles, context);
		return require_run_dbt.runDbt({
			tool: engine === "FUSION" ? {
				...require_dbt_tool.dbt,
				image: require_dbt_tool.FUSION_IMAGE
			} : require_dbt_tool.dbt,
			properties: bound,
			definitions: properties,
			failFast: bound.failFast,
			clearsEntryPoint: true,
			edit: (lines) => withOptions(lines, projectDir, bound.logFormat),
			results: {
				project,
				parseRunResults,
				storeManifest
			},
			warns: true
		}, context);
	}
});
async function writeProfiles(path, content, { files, logger }) {
	if (content === void 0 || content === "") return;
	if (await files.exists(path)) logger.info(`${path} is there already and is overwritten by \`profiles\``);
	await files.write(path, content);
}
function withOptions(lines, projectDir, logFormat) {
	const options = [
		...projectDir === void 0 || projectDir === "" ? [] : [["--project-dir", require_require_program.quoteWord(projectDir)]],
		...logFormat === "NONE" ? [] : [["--log-format", logFormat.toLowerCase()]],
		["--log-path", "logs"]
	];
	const extended = (command) => command.startsWith("dbt") ? [command.trimEnd(), ...options.filter(([name]) => !command.includes(name)).map((words) => words.join(" "))].join(" ") : command;
	return {
		...lines,
		commands: lines.commands.map(extended)
	};
}
exports.dbtCliTask = dbtCliTask;

const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_language = require("./language.js");
const require_script_properties = require("./script-properties.js");
const require_require_program = require("./require-program.js");
const require_dbt_tool = require("./dbt-tool.js");
const require_run_dbt = require("./run-dbt.js");
// src/tasks/dbt/dbt-command.ts
const DEPRECATED = "write `io.kestra.plugin.dbt.cli.DbtCLI` with `commands`";
const { commands: _, docker, ...common } = require_command_line_task.commandLineProperties;
const properties = {
	...common,
	docker: {
		...docker,
		"x-aliases": ["dockerOptions"]
	},
	runner: require_script_properties.scriptProperties.runner,
	dbtPath: require_common.text({
		description: "The program, by its path. The default is what `dbt.cli.Setup` makes in the working directory. On the host the `dbt` on PATH stands in with a warning where there is none.",
		default: "./bin/dbt"
	}),
	profiles: require_common.text({ description: "Content of `profiles.yml`, which is written to the folder `.profile`." }),
	projectDir: require_common.text({ description: "Folder of the dbt project, relative to the working directory. Default: the working directory." }),
	failFast: require_common.boolean({
		description: "Stop at the first node that fails (`--fail-fast`).",
		default: false
	}),
	warnError: require_common.boolean({
		description: "Make warnings errors (`--warn-error`).",
		default: false
	}),
	debug: require_common.boolean({
		description: "Log more (`--debug`).",
		default: false
	}),
	parseRunResults: require_common.boolean({
		description: "Keep `target/run_results.json` as an output file, and log how each node ended and how long it took.",
		default: true
	}),
	thread: require_common.integer({ description: "Number of threads (`--threads`)." }),
	fullRefresh: require_common.boolean({
		description: "Build incremental models anew (`--full-refresh`).",
		default: false
	}),
	target: require_common.text({ description: "Target of the profile (`--target`)." }),
	selector: require_common.text({ description: "Selector of `selectors.yml` (`--selector`)." }),
	select: require_common.list(require_common.text({ description: "Node." }), { description: "Nodes to include (`--select`)." }),
	exclude: require_common.list(require_common.text({ description: "Node." }), { description: "Nodes to leave out (`--exclude`)." }),
	containerImage: require_common.text({ description: `Image of the container. Default, once a container is asked for: \`${require_dbt_tool.CORE_IMAGE}\`.` })
};
function defineDbtCommand(name, command, hasResults = true) {
	return require_common.defineTask({
		type: `io.kestra.plugin.dbt.cli.${name}`,
		title: `Run \`dbt ${command}\`.`,
		description: `Runs one command of dbt with the options that the properties stand for.${hasResults ? " `manifest.json` and `run_results.json` are output files." : ""}`,
		deprecated: DEPRECATED,
		properties,
		selfBound: require_command_line_task.COMMAND_LINE_SELF_BOUND.filter((one) => one !== "commands"),
		outputs: require_script_properties.scriptOutputs,
		examples: [{
			title: `Run dbt ${command}`,
			flow: exampleFlow(name),
			needs: "dbt and a project"
		}],
		async run(bound, context) {
			const workingDir = await context.workingDir();
			const project = require_run_dbt.projectFolder(workingDir, bound.projectDir?.replace(/^\/+/, ""));
			const profiles = `${workingDir}/.profile`;
			if (bound.profiles !== void 0 && bound.profiles !== "") await context.files.write(`${profiles}/profiles.yml`, bound.profiles);
			const { dockerOptions, ...raw } = context.rawProperties;
			return require_run_dbt.runDbt({
				tool: require_dbt_tool.dbt,
				language: languageOf(bound.dbtPath),
				properties: bound,
				written: {
					...raw,
					docker: raw.docker ?? dockerOptions,
					commands: []
				},
				failFast: false,
				clearsEntryPoint: false,
				edit: (lines) => ({
					...lines,
					commands: [commandLine(command, bound, profiles, project)]
				}),
				results: hasResults ? {
					project,
					parseRunResults: bound.parseRunResults
				} : void 0,
				warns: false
			}, context);
		}
	});
}
const PROGRAM = "GITESTRA_DBT";
function languageOf(dbtPath) {
	return {
		name: "dbt",
		image: require_dbt_tool.CORE_IMAGE,
		async setup(request, context) {
			if (request.where === "container") return require_language.PLAIN_SETUP;
			const path = dbtPath.startsWith(".") ? `${request.workingDir}/${dbtPath}` : dbtPath;
			if (dbtPath.includes("/") ? await context.files.exists(path) : await context.process.which(dbtPath) !== void 0) return require_language.PLAIN_SETUP;
			return {
				...require_language.PLAIN_SETUP,
				env: { [PROGRAM]: await otherDbt(dbtPath, context) }
			};
		}
	};
}
async function otherDbt(dbtPath, { process, logger }) {
	const found = await process.which("dbt");
	if (found === void 0) throw new require_common.TaskFailure(`\`${dbtPath}\` (property \`dbtPath\`) is not there, and \`dbt\` was not found on PATH: install ${require_dbt_tool.dbt.title}, make it with io.kestra.plugin.dbt.cli.Setup, or run the task in a container with \`containerImage: ${require_dbt_tool.CORE_IMAGE}\``);
	logger.warn(`\`${dbtPath}\` (property \`dbtPath\`) is not there, so ${found} is used`);
	return found;
}
function commandLine(command, options, profiles, project) {
	const { dbtPath, thread, target, selector, select = [], exclude = [] } = options;
	const words = (list) => list.map(require_require_program.quoteWord).join(" ");
	return [
		`"\${${PROGRAM}:-${dbtPath.replace(/(["\\$`])/g, "\\$1")}}" --log-format json`,
		...options.debug ? ["--debug"] : [],
		...options.failFast ? ["--fail-fast"] : [],
		...options.warnError ? ["--warn-error"] : [],
		`${command} --profiles-dir ${require_require_program.quoteWord(profiles)}`,
		...thread === void 0 ? [] : [`--threads ${thread}`],
		...options.fullRefresh ? ["--full-refresh"] : [],
		...target === void 0 ? [] : [`--target ${require_require_program.quoteWord(target)}`],
		...selector === void 0 ? [] : [`--selector ${require_require_program.quoteWord(selector)}`],
		...select.length === 0 ? [] : [`--select ${words(select)}`],
		...exclude.length === 0 ? [] : [`--exclude ${words(exclude)}`],
		`--project-dir ${require_require_program.quoteWord(project)}`
	].join(" ");
}
function exampleFlow(name) {
	const id = `dbt_${name.toLowerCase()}`;
	return `id: ${id}
namespace: company.team
tasks:
  - id: ${id}
    type: io.kestra.plugin.dbt.cli.${name}
    namespaceFiles:
      enabled: true
    containerImage: ghcr.io/kestra-io/dbt-duckdb
    dbtPath: /usr/local/bin/dbt
    profiles: |
      jaffle_shop:
        outputs:
          dev:
            type: duckdb
            path: ":memory:"
        target: dev
`;
}
Object.defineProperty(exports, "defineDbtCommand", {
	enumerable: true,
	get: function() {
		return defineDbtCommand;
	}
});

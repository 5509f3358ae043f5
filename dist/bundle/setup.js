require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_language = require("./language.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_dbt_tool = require("./dbt-tool.js");
// src/tasks/dbt/setup.ts
const python = {
	program: "python",
	title: "Python",
	image: "python"
};
const properties = {
	...require_script_properties.scriptProperties,
	profiles: require_common.either(require_common.map(require_common.any({ description: "Any value." }), { description: "As a map." }), require_common.text({ description: "As text." }), {
		description: "Content of `profiles.yml`, which is written to the folder `.profile`.",
		required: true
	}),
	requirements: require_common.list(require_common.text({ description: "Requirement, such as `dbt-duckdb`." }), {
		description: "Packages that are installed; dbt must be among them.",
		required: true
	}),
	pythonPath: require_common.text({
		description: "Python that makes the environment. On the host `python3` stands in for a missing `python`.",
		default: "python"
	}),
	exitOnFailed: require_common.boolean({
		description: "Kestra: has no effect.",
		default: true,
		deprecated: "write `failFast`"
	}),
	docker: {
		...require_script_properties.scriptProperties.docker,
		"x-aliases": ["dockerOptions"]
	},
	containerImage: require_common.text({ description: "Image of the container. Default, once a container is asked for: `python`." })
};
const PROGRAM = "GITESTRA_PYTHON";
const dbtSetupTask = require_common.defineTask({
	type: "io.kestra.plugin.dbt.cli.Setup",
	title: "Install dbt in the working directory.",
	description: "Makes a virtual environment in the working directory, which the tasks of single commands find as `./bin/dbt`, and writes `.profile/profiles.yml`.",
	deprecated: "write `io.kestra.plugin.dbt.cli.DbtCLI` with a `pip install` line in `beforeCommands`",
	properties,
	selfBound: require_script_properties.SELF_BOUND,
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Install dbt",
		flow: `id: dbt_setup
namespace: company.team
tasks:
  - id: setup
    type: io.kestra.plugin.dbt.cli.Setup
    requirements:
      - dbt-duckdb
    profiles:
      jaffle_shop:
        outputs:
          dev:
            type: duckdb
            path: ":memory:"
        target: dev
`,
		needs: "Python and PyPI"
	}],
	async run(bound, context) {
		const workingDir = await context.workingDir();
		const { profiles, requirements, pythonPath } = bound;
		const content = typeof profiles === "string" ? profiles : JSON.stringify(profiles, null, 2);
		await context.files.write(`${workingDir}/.profile/profiles.yml`, content);
		const { dockerOptions, ...raw } = context.rawProperties;
		const words = requirements.flatMap((line) => line.trim().split(/\s+/)).map(require_require_program.quoteWord);
		return require_command_line_task.runCommandLine({
			tool: python,
			language: languageOf(pythonPath),
			properties: bound,
			definitions: properties,
			written: {
				...raw,
				docker: raw.docker ?? dockerOptions,
				commands: []
			},
			failFast: bound.failFast,
			clearsEntryPoint: false,
			env: require_dbt_tool.DBT_ENVIRONMENT,
			edit: (lines) => ({
				...lines,
				commands: [
					`\${${PROGRAM}:-${pythonPath}} -m venv --system-site-packages ${require_require_program.quoteWord(workingDir)} > /dev/null`,
					"./bin/pip install pip --upgrade > /dev/null",
					...words.length === 0 ? [] : [`./bin/pip install ${words.join(" ")} > /dev/null`]
				]
			})
		}, context);
	}
});
function languageOf(pythonPath) {
	return {
		name: "python",
		image: python.image,
		async setup({ where }, context) {
			if (where === "container" || pythonPath.includes("/")) return require_language.PLAIN_SETUP;
			if (await context.process.which(pythonPath) !== void 0) return require_language.PLAIN_SETUP;
			const other = pythonPath === "python" ? await context.process.which("python3") : void 0;
			if (other === void 0) await require_require_program.requireProgram(context, pythonPath, "Python", python.image);
			return {
				...require_language.PLAIN_SETUP,
				env: { [PROGRAM]: other ?? pythonPath }
			};
		}
	};
}
exports.dbtSetupTask = dbtSetupTask;

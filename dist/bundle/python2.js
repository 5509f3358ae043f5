require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_python = require("./python.js");
const require_legacy_script = require("./legacy-script.js");
// src/tasks/scripts/legacy/python.ts
const DEFAULT_COMMAND = "./bin/python main.py";
const properties = {
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands; `args` are put behind each.",
		default: [DEFAULT_COMMAND]
	}),
	args: require_common.list(require_common.text({ description: "Argument." }), { description: "Arguments of the script." }),
	requirements: require_common.list(require_common.text({ description: "Requirement, such as `pandas==2.2`." }), { description: "Packages that the script needs; they go to a virtual environment that later runs find again." }),
	virtualEnv: require_common.boolean({
		description: "Use a virtual environment; without one `requirements` are left out.",
		default: true
	}),
	pythonPath: require_common.text({
		description: "Python that runs the script where there is no virtual environment.",
		default: "python"
	}),
	packageManager: require_common.choice(["UV", "PIP"], {
		description: "Who installs the packages on the host; pip stands in where uv is not there.",
		default: "PIP"
	}),
	useUv: require_common.boolean({
		description: "Let uv install the packages, where it is there.",
		default: false,
		deprecated: "write `packageManager: UV`"
	}),
	...require_legacy_script.legacyProperties
};
const legacyPythonTask = require_common.defineTask({
	type: "io.kestra.core.tasks.scripts.Python",
	title: "Run a Python script (old type).",
	description: "Runs `main.py` of `inputFiles`. Write `io.kestra.plugin.scripts.python.Commands` in new flows.",
	properties,
	selfBound: [
		...require_legacy_script.LEGACY_SELF_BOUND,
		"args",
		"commands"
	],
	outputs: require_legacy_script.legacyOutputs,
	examples: [{
		title: "A script with an argument",
		flow: `id: old_python
namespace: company.team
tasks:
  - id: main
    type: io.kestra.core.tasks.scripts.Python
    inputFiles:
      main.py: |
        import sys
        from kestra import Kestra
        Kestra.outputs({"got": sys.argv[1]})
    args: [something]
`,
		expect: { outputs: { main: { vars: { got: "something" } } } }
	}],
	run(bound, context) {
		const { args = [], commands = [DEFAULT_COMMAND] } = context.rawProperties;
		const lines = commands;
		if (lines.length === 1 && lines[0] === DEFAULT_COMMAND) require_legacy_script.requireInputFile("main.py", context, ", or `commands` say what to run");
		const program = bound.virtualEnv ? "python" : bound.pythonPath;
		return require_legacy_script.runLegacyScript({
			language: require_python.python,
			commands: lines.map((line) => [line.replace(/^\.\/(?:\.venv\/)?bin\/(python3?|pip3?)\b/, (_, tool) => tool.startsWith("python") ? program : tool), ...args].join(" ")),
			own: {
				packageManager: bound.useUv ? "UV" : bound.packageManager,
				...bound.virtualEnv && bound.requirements !== void 0 ? { dependencies: bound.requirements } : {}
			}
		}, bound, context);
	}
});
exports.legacyPythonTask = legacyPythonTask;

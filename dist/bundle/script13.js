require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_require_program = require("./require-program.js");
const require_script_properties = require("./script-properties.js");
const require_python = require("./python.js");
const require_python_properties = require("./python-properties.js");
// src/tasks/scripts/python/script.ts
const properties = {
	script: require_script_properties.scriptText,
	...require_script_properties.scriptProperties,
	...require_python_properties.pythonProperties
};
const pythonScriptTask = require_common.defineTask({
	type: "io.kestra.plugin.scripts.python.Script",
	title: "Run a Python script.",
	description: "`true`, `false` and `null` are known names, so that rendered JSON can stand in the script. On the host, `from kestra import Kestra` works without installing anything.",
	properties,
	selfBound: [...require_script_properties.SELF_BOUND, "script"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Outputs and metrics",
		flow: `id: python_script
namespace: company.team
tasks:
  - id: marks
    type: io.kestra.plugin.scripts.python.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    script: |
      from kestra import Kestra
      marks = [79, 91, 85]
      Kestra.outputs({"total": sum(marks), "best": max(marks)})
      Kestra.counter("marks", len(marks), {"class": "a"})
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "best of {{ outputs.marks.vars.total }} is {{ outputs.marks.vars.best }}"
`,
		expect: {
			outputs: { marks: { vars: {
				total: 255,
				best: 91
			} } },
			logs: ["best of 255 is 91"]
		}
	}],
	run: (bound, context) => require_require_program.runScript({
		language: require_python.python,
		properties: bound,
		definitions: properties,
		body: "script"
	}, context)
});
exports.pythonScriptTask = pythonScriptTask;

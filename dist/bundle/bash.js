require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_shell = require("./shell.js");
const require_legacy_script = require("./legacy-script.js");
// src/tasks/scripts/legacy/bash.ts
const properties = {
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, run in one shell.",
		required: true
	}),
	...require_legacy_script.legacyProperties
};
const legacyBashTask = require_common.defineTask({
	type: "io.kestra.core.tasks.scripts.Bash",
	title: "Run shell commands (old type).",
	description: "Write `io.kestra.plugin.scripts.shell.Commands` in new flows. Lines on standard error are logged as errors and do not change the state.",
	properties,
	selfBound: [...require_legacy_script.LEGACY_SELF_BOUND, "commands"],
	outputs: require_legacy_script.legacyOutputs,
	examples: [{
		title: "Files out",
		flow: `id: old_bash
namespace: company.team
tasks:
  - id: write
    type: io.kestra.core.tasks.scripts.Bash
    outputFiles: [first]
    outputDirs: [more]
    commands:
      - echo 1 >> {{ outputFiles.first }}
      - echo 2 >> {{ outputDirs.more }}/second
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.write.outputFiles.first) | trim }} and {{ read(outputs.write.files['more/second']) | trim }}"
`,
		expect: { logs: ["1 and 2"] }
	}],
	run: (bound, context) => require_legacy_script.runLegacyScript({
		language: require_shell.shell,
		commands: context.rawProperties.commands
	}, bound, context)
});
exports.legacyBashTask = legacyBashTask;

require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_shell = require("./shell.js");
// src/tasks/scripts/shell/script-trigger.ts
const shellScriptTrigger = require_script_trigger.defineScriptTrigger({
	type: "io.kestra.plugin.scripts.shell.ScriptTrigger",
	language: require_shell.shell,
	what: "a shell script"
});
exports.shellScriptTrigger = shellScriptTrigger;

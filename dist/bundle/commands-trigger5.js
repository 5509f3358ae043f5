require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_shell = require("./shell.js");
// src/tasks/scripts/shell/commands-trigger.ts
const shellCommandsTrigger = require_script_trigger.defineCommandsTrigger({
	type: "io.kestra.plugin.scripts.shell.CommandsTrigger",
	language: require_shell.shell,
	what: "shell commands"
});
exports.shellCommandsTrigger = shellCommandsTrigger;

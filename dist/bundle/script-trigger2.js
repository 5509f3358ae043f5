require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_go = require("./go.js");
// src/tasks/scripts/go/script-trigger.ts
const goScriptTrigger = require_script_trigger.defineScriptTrigger({
	type: "io.kestra.plugin.scripts.go.ScriptTrigger",
	language: require_go.go,
	what: "a Go script"
});
exports.goScriptTrigger = goScriptTrigger;

require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_go = require("./go.js");
// src/tasks/scripts/go/commands-trigger.ts
const goCommandsTrigger = require_script_trigger.defineCommandsTrigger({
	type: "io.kestra.plugin.scripts.go.CommandsTrigger",
	language: require_go.go,
	what: "commands of Go"
});
exports.goCommandsTrigger = goCommandsTrigger;

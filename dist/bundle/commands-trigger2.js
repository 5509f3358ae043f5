require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_node = require("./node.js");
// src/tasks/scripts/node/commands-trigger.ts
const nodeCommandsTrigger = require_script_trigger.defineCommandsTrigger({
	type: "io.kestra.plugin.scripts.node.CommandsTrigger",
	language: require_node.node,
	what: "commands of Node.js"
});
exports.nodeCommandsTrigger = nodeCommandsTrigger;

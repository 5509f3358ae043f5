require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_node = require("./node.js");
// src/tasks/scripts/node/script-trigger.ts
const nodeScriptTrigger = require_script_trigger.defineScriptTrigger({
	type: "io.kestra.plugin.scripts.node.ScriptTrigger",
	language: require_node.node,
	what: "a Node.js script"
});
exports.nodeScriptTrigger = nodeScriptTrigger;

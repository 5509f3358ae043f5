require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_ruby = require("./ruby.js");
// src/tasks/scripts/ruby/script-trigger.ts
const rubyScriptTrigger = require_script_trigger.defineScriptTrigger({
	type: "io.kestra.plugin.scripts.ruby.ScriptTrigger",
	language: require_ruby.ruby,
	what: "a Ruby script"
});
exports.rubyScriptTrigger = rubyScriptTrigger;

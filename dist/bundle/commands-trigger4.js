require("./rolldown-runtime.js");
const require_script_trigger = require("./script-trigger.js");
const require_ruby = require("./ruby.js");
// src/tasks/scripts/ruby/commands-trigger.ts
const rubyCommandsTrigger = require_script_trigger.defineCommandsTrigger({
	type: "io.kestra.plugin.scripts.ruby.CommandsTrigger",
	language: require_ruby.ruby,
	what: "commands of Ruby"
});
exports.rubyCommandsTrigger = rubyCommandsTrigger;

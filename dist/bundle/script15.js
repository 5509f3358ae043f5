require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_ruby = require("./ruby.js");
// src/tasks/scripts/ruby/script.ts
const rubyScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.ruby.Script",
	language: require_ruby.ruby,
	name: "Ruby",
	description: "The script is a file in the working directory, run with `ruby`; `beforeCommands` install what it needs (gems).",
	example: {
		title: "Put out a value",
		flow: `id: ruby_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.ruby.Script
    script: |
      require 'json'
      puts "::#{JSON.generate('outputs' => { 'sum' => [1, 2, 3].sum } )}::"
`
	}
});
exports.rubyScriptTask = rubyScriptTask;

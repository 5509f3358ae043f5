require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_ruby = require("./ruby.js");
// src/tasks/scripts/ruby/commands.ts
const rubyCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.ruby.Commands",
	language: require_ruby.ruby,
	name: "Ruby",
	description: "Runs commands such as `ruby main.rb` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: ruby_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.ruby.Commands
    inputFiles:
      main.rb: puts 6 * 7
    commands:
      - ruby main.rb
`
	}
});
exports.rubyCommandsTask = rubyCommandsTask;

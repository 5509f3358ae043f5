require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_script_task = require("./script-task.js");
const require_perl = require("./perl.js");
// src/tasks/scripts/perl/commands.ts
const perlCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.perl.Commands",
	language: require_perl.perl,
	name: "Perl",
	own: { failFast: require_common.boolean({
		description: "Stop at the first command that fails (`set -e`). Kestra: these commands never do.",
		default: false
	}) },
	description: "Runs commands such as `perl main.pl` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: perl_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.perl.Commands
    inputFiles:
      main.pl: print 6 * 7;
    commands:
      - perl main.pl
`
	}
});
exports.perlCommandsTask = perlCommandsTask;

require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_perl = require("./perl.js");
// src/tasks/scripts/perl/script.ts
const perlScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.perl.Script",
	language: require_perl.perl,
	name: "Perl",
	description: "The script is a file in the working directory, run with `perl`; `beforeCommands` install what it needs (modules).",
	example: {
		title: "Put out a value",
		flow: `id: perl_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.perl.Script
    script: |
      my $sum = 0;
      $sum += $_ for (1, 2, 3);
      print qq(::{"outputs": {"sum": $sum}}::\\n);
`
	}
});
exports.perlScriptTask = perlScriptTask;

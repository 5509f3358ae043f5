require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_php = require("./php.js");
// src/tasks/scripts/php/commands.ts
const phpCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.php.Commands",
	language: require_php.php,
	name: "PHP",
	description: "Runs commands such as `php main.php` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: php_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.php.Commands
    inputFiles:
      main.php: '<?php echo 6 * 7;'
    commands:
      - php main.php
`
	}
});
exports.phpCommandsTask = phpCommandsTask;

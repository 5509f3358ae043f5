require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_php = require("./php.js");
// src/tasks/scripts/php/script.ts
const phpScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.php.Script",
	language: require_php.php,
	name: "PHP",
	description: "The script is a file in the working directory, run with `php`; `beforeCommands` install what it needs (extensions).",
	example: {
		title: "Put out a value",
		flow: `id: php_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.php.Script
    script: |
      <?php
      echo '::' . json_encode(['outputs' => ['sum' => array_sum([1, 2, 3])]]) . "::\\n";
`
	}
});
exports.phpScriptTask = phpScriptTask;

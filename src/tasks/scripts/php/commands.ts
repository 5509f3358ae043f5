/** Runs shell commands with PHP at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { php } from './php.ts';

export const phpCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.php.Commands',
  language: php,
  name: 'PHP',
  description:
    'Runs commands such as `php main.php` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: php_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.php.Commands
    inputFiles:
      main.php: '<?php echo 6 * 7;'
    commands:
      - php main.php
`,
  },
});

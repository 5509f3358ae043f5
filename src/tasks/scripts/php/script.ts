/** Runs a PHP script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { php } from './php.ts';

export const phpScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.php.Script',
  language: php,
  name: 'PHP',
  description:
    'The script is a file in the working directory, run with `php`; `beforeCommands` install what it needs (extensions).',
  example: {
    title: 'Put out a value',
    flow: `id: php_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.php.Script
    script: |
      <?php
      echo '::' . json_encode(['outputs' => ['sum' => array_sum([1, 2, 3])]]) . "::\\n";
`,
  },
});

/** Runs shell commands with Ruby at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { ruby } from './ruby.ts';

export const rubyCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.ruby.Commands',
  language: ruby,
  name: 'Ruby',
  description:
    'Runs commands such as `ruby main.rb` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: ruby_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.ruby.Commands
    inputFiles:
      main.rb: puts 6 * 7
    commands:
      - ruby main.rb
`,
  },
});

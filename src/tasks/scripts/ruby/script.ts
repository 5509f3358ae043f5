/** Runs a Ruby script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { ruby } from './ruby.ts';

export const rubyScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.ruby.Script',
  language: ruby,
  name: 'Ruby',
  description:
    'The script is a file in the working directory, run with `ruby`; `beforeCommands` install what it needs (gems).',
  example: {
    title: 'Put out a value',
    flow: `id: ruby_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.ruby.Script
    script: |
      require 'json'
      puts "::#{JSON.generate('outputs' => { 'sum' => [1, 2, 3].sum } )}::"
`,
  },
});

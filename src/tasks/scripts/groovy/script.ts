/** Runs a Groovy script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { groovy } from './groovy.ts';

export const groovyScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.groovy.Script',
  language: groovy,
  name: 'Groovy',
  description:
    'The script is a file in the working directory, run with `groovy`; `beforeCommands` install what it needs (libraries). Kestra: it always runs in a container and as root; here `taskRunner` decides, and its `user`.',
  example: {
    title: 'Put out a value',
    flow: `id: groovy_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.groovy.Script
    script: |
      def sum = [1, 2, 3].sum()
      println('::{"outputs": {"sum": ' + sum + '}}::')
`,
  },
});

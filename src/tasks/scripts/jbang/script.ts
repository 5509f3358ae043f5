/** Runs a script of the JVM written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { jbang, jbangProperties } from './jbang.ts';

export const jbangScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.jbang.Script',
  language: jbang,
  name: 'JBang',
  own: jbangProperties,
  description:
    'The script is a file in the working directory, run with `jbang`; `//DEPS` lines name its libraries.',
  example: {
    title: 'Put out a value',
    flow: `id: jbang_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.jbang.Script
    script: |
      class sum {
        public static void main(String[] args) {
          System.out.println("::{\\"outputs\\": {\\"sum\\": " + (1 + 2 + 3) + "}}::");
        }
      }
`,
  },
});

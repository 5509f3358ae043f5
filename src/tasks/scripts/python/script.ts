/** Runs a Python script written in the flow. */

import { defineTask } from '../../../plugin/task.ts';
import { runScript } from '../run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties, scriptText } from '../script-properties.ts';
import { python } from './python.ts';
import { pythonProperties } from './python-properties.ts';

const properties = {
  script: scriptText,
  ...scriptProperties,
  ...pythonProperties,
};

export const pythonScriptTask = defineTask({
  type: 'io.kestra.plugin.scripts.python.Script',
  title: 'Run a Python script.',
  description:
    '`true`, `false` and `null` are known names, so that rendered JSON can stand in the script. On the host, `from kestra import Kestra` works without installing anything.',
  properties,
  selfBound: [...SELF_BOUND, 'script'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Outputs and metrics',
      flow: `id: python_script
namespace: company.team
tasks:
  - id: marks
    type: io.kestra.plugin.scripts.python.Script
    taskRunner:
      type: io.kestra.plugin.core.runner.Process
    script: |
      from kestra import Kestra
      marks = [79, 91, 85]
      Kestra.outputs({"total": sum(marks), "best": max(marks)})
      Kestra.counter("marks", len(marks), {"class": "a"})
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "best of {{ outputs.marks.vars.total }} is {{ outputs.marks.vars.best }}"
`,
      expect: { outputs: { marks: { vars: { total: 255, best: 91 } } }, logs: ['best of 255 is 91'] },
    },
  ],
  run: (bound, context) =>
    runScript({ language: python, properties: bound, definitions: properties, body: 'script' }, context),
});

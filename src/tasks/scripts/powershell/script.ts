/** Runs a PowerShell script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { powershell, powershellProperties } from './powershell.ts';

export const powershellScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.powershell.Script',
  language: powershell,
  name: 'PowerShell',
  own: powershellProperties,
  description:
    'The script is a file in the working directory, run by `pwsh`; with `failFast` an error ends it (`$ErrorActionPreference`).',
  example: {
    title: 'Put out a value',
    flow: `id: powershell_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.powershell.Script
    script: |
      $sum = (1..3 | Measure-Object -Sum).Sum
      '::{"outputs": {"sum": ' + $sum + '}}::'
`,
  },
});

/** Runs PowerShell commands. */

import { defineCommandsTask } from '../script-task.ts';
import { powershell, powershellProperties } from './powershell.ts';

export const powershellCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.powershell.Commands',
  language: powershell,
  name: 'PowerShell',
  own: powershellProperties,
  description:
    'Runs the commands in one session of `pwsh`; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run commands',
    flow: `id: powershell_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.powershell.Commands
    commands:
      - Get-ChildItem | Format-Table
`,
  },
});

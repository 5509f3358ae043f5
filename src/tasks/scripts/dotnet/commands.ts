/** Runs shell commands with .NET at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { dotnetCommands } from './dotnet.ts';

export const dotnetCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.dotnet.Commands',
  language: dotnetCommands,
  name: '.NET',
  description:
    'Runs commands such as `dotnet run` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: dotnet_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.dotnet.Commands
    inputFiles:
      main.cs: Console.WriteLine(6 * 7);
    commands:
      - dotnet run main.cs
`,
  },
});

/** Runs a C# script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { dotnet } from './dotnet.ts';

export const dotnetScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.dotnet.Script',
  language: dotnet,
  name: 'C#',
  description:
    'The script is a file in the working directory, run with `dotnet-script`, which is installed when it is not there; `#r "nuget:…"` lines name its packages.',
  example: {
    title: 'Put out a value',
    flow: `id: dotnet_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.dotnet.Script
    script: |
      Console.WriteLine("::{\\"outputs\\": {\\"sum\\": " + (1 + 2 + 3) + "}}::");
`,
  },
});

/** .NET as a script language: C# scripts, run by `dotnet-script`. */

import { type Language, PLAIN_SETUP } from '../language.ts';
import { requireProgram } from '../require-program.ts';

const IMAGE = 'mcr.microsoft.com/dotnet/sdk:10.0';

/** Kestra: the tool that runs C# scripts is installed by each task; an image may have it already. */
const INSTALL = [
  'dotnet tool install -g dotnet-script --ignore-failed-sources || true',
  'export PATH="$PATH:$HOME/.dotnet/tools"',
];

export const dotnet: Language = {
  name: 'dotnet',
  image: IMAGE,
  extension: '.csx',
  async setup({ where }, context) {
    if (where === 'host') await requireProgram(context, 'dotnet', 'the .NET SDK', IMAGE);
    const installed = where === 'host' && (await context.process.which('dotnet-script')) !== undefined;
    return { ...PLAIN_SETUP, command: 'dotnet-script', prelude: installed ? [] : INSTALL };
  },
};

/** Commands need no tool for scripts. */
export const dotnetCommands: Language = {
  name: 'dotnet',
  image: IMAGE,
  async setup({ where }, context) {
    if (where === 'host') await requireProgram(context, 'dotnet', 'the .NET SDK', IMAGE);
    return PLAIN_SETUP;
  },
};

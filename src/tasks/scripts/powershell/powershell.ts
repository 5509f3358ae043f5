/** PowerShell as a script language: it is its own shell. */

import { list, text } from '../../../plugin/property.ts';
import { type Language, withProgram } from '../language.ts';

const IMAGE = 'ghcr.io/kestra-io/powershell:latest';

export const powershell: Language = {
  name: 'powershell',
  image: IMAGE,
  extension: '.ps1',
  strict: "$ErrorActionPreference = 'Stop'",
  setup: withProgram({ program: 'pwsh', title: 'PowerShell 7', image: IMAGE, command: '&' }),
};

export const powershellProperties = {
  interpreter: list(text({ description: 'Word.' }), {
    description: 'Program and options that get the commands as one text.',
    default: ['pwsh', '-NoProfile', '-NonInteractive', '-Command'],
  }),
};

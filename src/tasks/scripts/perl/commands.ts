/** Runs shell commands with Perl at hand. */

import { boolean } from '../../../plugin/property.ts';
import { defineCommandsTask } from '../script-task.ts';
import { perl } from './perl.ts';

export const perlCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.perl.Commands',
  language: perl,
  name: 'Perl',
  own: {
    failFast: boolean({
      description: 'Stop at the first command that fails (`set -e`). Kestra: these commands never do.',
      default: false,
    }),
  },
  description:
    'Runs commands such as `perl main.pl` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: perl_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.perl.Commands
    inputFiles:
      main.pl: print 6 * 7;
    commands:
      - perl main.pl
`,
  },
});

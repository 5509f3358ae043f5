/** Runs a Perl script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { perl } from './perl.ts';

export const perlScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.perl.Script',
  language: perl,
  name: 'Perl',
  description:
    'The script is a file in the working directory, run with `perl`; `beforeCommands` install what it needs (modules).',
  example: {
    title: 'Put out a value',
    flow: `id: perl_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.perl.Script
    script: |
      my $sum = 0;
      $sum += $_ for (1, 2, 3);
      print qq(::{"outputs": {"sum": $sum}}::\\n);
`,
  },
});

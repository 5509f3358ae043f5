/** Runs shell commands, as flows of old versions have it. */

import { list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { shell } from '../shell/shell.ts';
import { LEGACY_SELF_BOUND, legacyOutputs, legacyProperties, runLegacyScript } from './legacy-script.ts';

const properties = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, run in one shell.',
    required: true,
  }),
  ...legacyProperties,
};

export const legacyBashTask = defineTask({
  type: 'io.kestra.core.tasks.scripts.Bash',
  title: 'Run shell commands (old type).',
  description:
    'Write `io.kestra.plugin.scripts.shell.Commands` in new flows. Lines on standard error are logged as errors and do not change the state.',
  properties,
  selfBound: [...LEGACY_SELF_BOUND, 'commands'],
  outputs: legacyOutputs,
  examples: [
    {
      title: 'Files out',
      flow: `id: old_bash
namespace: company.team
tasks:
  - id: write
    type: io.kestra.core.tasks.scripts.Bash
    outputFiles: [first]
    outputDirs: [more]
    commands:
      - echo 1 >> {{ outputFiles.first }}
      - echo 2 >> {{ outputDirs.more }}/second
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.write.outputFiles.first) | trim }} and {{ read(outputs.write.files['more/second']) | trim }}"
`,
      expect: { logs: ['1 and 2'] },
    },
  ],
  run: (bound, context) =>
    runLegacyScript({ language: shell, commands: context.rawProperties.commands }, bound, context),
});

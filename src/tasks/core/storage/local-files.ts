/** Puts files into the working directory and stores files of it. */

import { Type } from '@sinclair/typebox';
import { list, raw, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { renderInputFiles, writeInputFiles } from '../../scripts/input-files.ts';
import { storeOutputFiles } from '../../scripts/output-files.ts';

export const localFilesTask = defineTask({
  type: 'io.kestra.plugin.core.storage.LocalFiles',
  aliases: ['io.kestra.core.tasks.storages.LocalFiles'],
  title: 'Write files to the working directory and store files of it.',
  description: 'Of use among the tasks of a WorkingDirectory, which share one folder.',
  deprecated: 'write `inputFiles` and `outputFiles` at the script task or at the WorkingDirectory',
  properties: {
    inputs: raw(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.String()]), {
      description: 'Files to write: contents, or URIs of stored files, by path. A map or its JSON text.',
    }),
    outputs: list(text({ description: 'Pattern relative to the working directory.' }), {
      description: 'Patterns of the files to store.',
    }),
  },
  outputs: {
    uris: { type: 'map', description: 'URIs of the stored files by path.' },
  },
  examples: [
    {
      title: 'Write a file and store it',
      flow: `id: local_files
namespace: company.team
tasks:
  - id: files
    type: io.kestra.plugin.core.storage.LocalFiles
    inputs:
      notes/hello.txt: "Hello {{ flow.id }}"
    outputs:
      - "notes/*.txt"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.files.uris['notes/hello.txt']) }}"
`,
      expect: { logs: ['Hello local_files'] },
    },
  ],
  async run({ inputs, outputs }, context) {
    const workingDir = await context.workingDir();
    await writeInputFiles(await renderInputFiles(inputs, context, {}), workingDir, context);
    return { outputs: { uris: await storeOutputFiles({ workingDir, patterns: outputs ?? [] }, context) } };
  },
});

/** WorkingDirectory: tasks that run in one and the same folder. */

import { defineFlowable, inSequence } from '../../plugin/flowable.ts';
import { duration, list, object, tasks, text } from '../../plugin/property.ts';
import { renderInputFiles, writeInputFiles, writeNamespaceFiles } from '../../tasks/scripts/input-files.ts';
import { storeOutputFiles } from '../../tasks/scripts/output-files.ts';
import { scriptProperties } from '../../tasks/scripts/script-properties.ts';
import { localBranches } from './local-branches.ts';
import { WorkingDirectoryCache } from './working-directory-cache.ts';

export const workingDirectory = defineFlowable({
  type: 'io.kestra.plugin.core.flow.WorkingDirectory',
  aliases: ['io.kestra.core.tasks.flows.WorkingDirectory', 'io.kestra.core.tasks.flows.Worker'],
  title: 'Run tasks in one shared folder.',
  description:
    'Runs the tasks in order; files that one leaves in its working directory are there for the next. Before them the cache, the namespace files and `inputFiles` are put into the folder, in this order; after them `outputFiles` are stored and the cache is saved, also when a task has failed. Tasks in `errors` and `finally` have folders of their own.',
  properties: {
    tasks: tasks('list', { description: 'Tasks to run in this order.', required: true }),
    inputFiles: scriptProperties.inputFiles,
    outputFiles: scriptProperties.outputFiles,
    namespaceFiles: scriptProperties.namespaceFiles,
    cache: object(
      {
        patterns: list(text({ description: 'Glob.' }), {
          description: 'Files to keep for the next execution, relative to the folder.',
          required: true,
        }),
        ttl: duration({ description: 'Age from which a saved cache is not used. Default: no limit.' }),
      },
      {
        description:
          'Files that are brought back in the next execution on this machine; it only saves time, nothing may rely on it.',
      },
    ),
    ...localBranches,
  },
  outputs: {
    outputFiles: { type: 'map', description: 'URIs of the stored files by relative path, if there are any.' },
  },
  examples: [
    {
      title: 'Two scripts, one file',
      flow: `id: shared_folder
namespace: company.team
tasks:
  - id: folder
    type: io.kestra.plugin.core.flow.WorkingDirectory
    inputFiles:
      name.txt: Oslo
    outputFiles: ["*.out"]
    tasks:
      - id: write
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - tr a-z A-Z < name.txt > loud.out
      - id: read
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - cat loud.out
`,
      needs: 'a shell on the host',
    },
  ],
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
  sharedFolder: {
    async open({ cache, namespaceFiles }, context) {
      const folder = await context.workingDir();
      if (cache !== undefined) await new WorkingDirectoryCache(cache, context).restore(folder);
      if (namespaceFiles !== undefined) await writeNamespaceFiles(namespaceFiles, folder, context);
      const files = await renderInputFiles(context.rawProperties.inputFiles, context, { workingDir: folder });
      await writeInputFiles(files, folder, context);
    },
    async close({ outputFiles, cache }, context) {
      const folder = await context.workingDir();
      const stored = await storeOutputFiles({ workingDir: folder, patterns: outputFiles ?? [] }, context);
      if (cache !== undefined) await new WorkingDirectoryCache(cache, context).save(folder);
      return Object.keys(stored).length === 0 ? undefined : { outputFiles: stored };
    },
  },
});

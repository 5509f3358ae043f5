/** Deletes namespace files of the repository's working tree. */

import { boolean, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { filesProperty, matchingFiles } from './matching-files.ts';

export const deleteFilesTask = defineTask({
  type: 'io.kestra.plugin.core.namespace.DeleteFiles',
  title: 'Delete namespace files.',
  description:
    'The files are removed from the working tree of the repository; committing that is up to a later step of the workflow. No match is no error.',
  properties: {
    namespace: text({ description: 'Namespace of the files. Default: the namespace of the flow.' }),
    files: filesProperty,
    deleteParentFolder: boolean({
      description: 'Remove the folders too that are empty afterwards.',
      default: false,
    }),
  },
  outputs: {
    files: {
      type: 'list',
      description: 'Paths of the files that were deleted, with a slash at the beginning.',
    },
  },
  examples: [
    {
      title: 'Delete what another task wrote',
      flow: `id: delete_files
namespace: company.team
tasks:
  - id: report
    type: io.kestra.plugin.core.storage.Write
    content: all is well
  - id: keep
    type: io.kestra.plugin.core.namespace.UploadFiles
    filesMap:
      reports/today.txt: "{{ outputs.report.uri }}"
  - id: forget
    type: io.kestra.plugin.core.namespace.DeleteFiles
    files: "reports/**"
    deleteParentFolder: true
`,
      expect: { outputs: { forget: { files: ['/reports/today.txt'] } } },
    },
  ],
  async run({ namespace = '', files, deleteParentFolder }, context) {
    const place = namespace === '' ? context.flow.namespace : namespace;
    const deleted: string[] = [];
    for (const path of await matchingFiles(context.namespaceFiles, place, files)) {
      if (await context.namespaceFiles.delete(place, path, { emptyFolders: deleteParentFolder })) {
        deleted.push(`/${path}`);
        context.logger.debug(`deleted ${path}`);
      }
    }
    context.metric({ name: 'deleted', type: 'counter', value: deleted.length });
    return { outputs: { files: deleted } };
  },
});

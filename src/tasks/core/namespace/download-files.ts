/** Stores copies of namespace files, for tasks that take URIs. */

import { text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { filesProperty, matchingFiles } from './matching-files.ts';

export const downloadFilesTask = defineTask({
  type: 'io.kestra.plugin.core.namespace.DownloadFiles',
  title: 'Read namespace files.',
  description: 'The files are copied to the storage of the execution. No match is no error.',
  properties: {
    namespace: text({ description: 'Namespace of the files.', required: true }),
    files: filesProperty,
    destination: text({ description: 'Folder in storage for the copies.', default: '' }),
  },
  outputs: {
    files: { type: 'map', description: 'URIs of the copies by path, with a slash at the beginning.' },
  },
  examples: [
    {
      title: 'Nothing matches',
      flow: `id: download_files
namespace: company.team
tasks:
  - id: scripts
    type: io.kestra.plugin.core.namespace.DownloadFiles
    namespace: company.shared
    files:
      - "scripts/**.py"
      - readme.md
`,
      expect: { outputs: { scripts: { files: {} } } },
    },
  ],
  async run({ namespace, files, destination }, context) {
    const folder = destination.split('/').filter((part) => part !== '');
    const copies: Record<string, string> = {};
    for (const path of await matchingFiles(context.namespaceFiles, namespace, files)) {
      const local = await context.namespaceFiles.localPath(namespace, path);
      // Kestra: the keys begin with a slash.
      copies[`/${path}`] = await context.storage.putFile([...folder, path].join('/'), local);
      context.logger.debug(`downloaded ${path}`);
    }
    context.metric({ name: 'downloaded', type: 'counter', value: Object.keys(copies).length });
    return { outputs: { files: copies } };
  },
});

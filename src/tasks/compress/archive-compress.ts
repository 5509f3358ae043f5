/** Packs stored files into an archive. */

import { either, map, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { workingPath } from '../scripts/working-path.ts';
import { archivePlaces, archiveProperties, runArchiver } from './archive.ts';
import { convertFile } from './compression.ts';

export const archiveCompressTask = defineTask({
  type: 'io.kestra.plugin.compress.ArchiveCompress',
  title: 'Pack files into an archive.',
  description: 'The files are stored files, each with the path that it has in the archive.',
  properties: {
    from: either(
      map(text({ description: 'URI of a stored file.' }), { description: 'URIs by path.' }),
      text({ description: 'The same as JSON text.' }),
      { description: 'URIs of the files by path in the archive; a map or its JSON text.', required: true },
    ),
    ...archiveProperties,
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the archive.' },
  },
  examples: [
    {
      title: 'A compressed archive of one file',
      flow: `id: archive_compress
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: Hello
  - id: pack
    type: io.kestra.plugin.compress.ArchiveCompress
    algorithm: TAR
    compression: GZIP
    from:
      docs/hello.txt: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "an archive is packed: {{ outputs.pack.uri is not empty }}"
`,
      expect: { logs: ['an archive is packed: true'] },
    },
  ],
  async run({ from, algorithm, compression }, context) {
    const { folder, archive } = await archivePlaces(context);
    try {
      for (const [path, uri] of Object.entries(filesOf(from))) {
        await context.storage.fetch(uri, workingPath(folder, path));
      }
      await runArchiver('pack', algorithm, { folder, archive, shown: 'the files' }, context);
      const uri = await context.storage.putFile(`${context.taskRun.id}.${algorithm.toLowerCase()}`, archive, {
        move: true,
      });
      if (compression === undefined) return { outputs: { uri } };
      const packed = await convertFile(uri, compression, 'compress', context);
      await context.storage.delete(uri);
      return { outputs: { uri: packed } };
    } finally {
      await context.files.remove(folder);
      await context.files.remove(archive);
    }
  },
});

function filesOf(from: string | Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let files: unknown = from;
  try {
    if (typeof from === 'string') files = JSON.parse(from);
  } catch {
    files = undefined;
  }
  const valid =
    typeof files === 'object' &&
    files !== null &&
    !Array.isArray(files) &&
    Object.values(files).every((uri) => typeof uri === 'string');
  if (valid && Object.keys(files as object).length > 0) return files as Record<string, string>;
  throw new TaskFailure(
    'property `from` must be a map of paths to URIs of stored files, or its JSON text, with one file at least',
  );
}

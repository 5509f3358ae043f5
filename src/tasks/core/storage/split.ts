/** Splits the lines of a file over several files. */

import { javaRegex } from '../../../expression/java/regex.ts';
import { integer, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { explained } from '../../explained.ts';
import { readLines } from '../../rows/read-lines.ts';
import { parseByteSize } from './byte-size.ts';
import { extensionOf } from './file-name.ts';
import { PartFiles } from './part-files.ts';

export const storageSplitTask = defineTask({
  type: 'io.kestra.plugin.core.storage.Split',
  aliases: ['io.kestra.core.tasks.storages.Split'],
  title: 'Split a file into several.',
  description:
    'One of `regexPattern`, `bytes`, `partitions` and `rows` says how; the first of them that is set, in this order. Lines are never cut.',
  properties: {
    from: text({ description: 'URI of the file.', required: true }),
    regexPattern: text({
      description:
        'One file for every different text of the first group of this regular expression; lines in which it is not found are dropped.',
    }),
    bytes: text({
      description:
        'A new file begins once the last one has this size: a number of bytes, `200KB`, `10MB` or `1GB`.',
    }),
    partitions: integer({ description: 'So many files, filled line by line in turn.', minimum: 1 }),
    rows: integer({ description: 'So many lines in each file.', minimum: 1 }),
    separator: text({ description: 'Text behind every line of the new files.', default: '\n' }),
  },
  outputs: {
    uris: { type: 'list', description: 'URIs of the new files.' },
  },
  examples: [
    {
      title: 'Two lines a file',
      flow: `id: storage_split
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: |
      one
      two
      three
  - id: parts
    type: io.kestra.plugin.core.storage.Split
    from: "{{ outputs.file.uri }}"
    rows: 2
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.parts.uris | length }} files, the last with {{ read(outputs.parts.uris[1]) }}"
`,
      expect: { logs: ['2 files, the last with three'] },
    },
  ],
  async run(properties, context) {
    const { from, separator } = properties;
    const parts = new PartFiles(context, extensionOf(from));
    try {
      const partOf = chooser(properties);
      for await (const line of readLines(await context.storage.open(from))) {
        const content = line + separator;
        const part = partOf(line, Buffer.byteLength(content));
        if (part !== undefined) await parts.write(part, content);
      }
      return { outputs: { uris: await parts.store() } };
    } finally {
      await parts.close();
    }
  },
});

type Chooser = (line: string, size: number) => string | number | undefined;

/** Which file a line goes to; undefined for none. */
function chooser(properties: {
  readonly regexPattern?: string | undefined;
  readonly bytes?: string | undefined;
  readonly partitions?: number | undefined;
  readonly rows?: number | undefined;
}): Chooser {
  const { regexPattern, bytes, partitions, rows } = properties;
  if (regexPattern !== undefined) return byPattern(regexPattern);
  if (bytes !== undefined) {
    const limit = parseByteSize(bytes);
    return byCount((total) => total.bytes >= limit);
  }
  if (partitions !== undefined) {
    let line = 0;
    return () => line++ % partitions;
  }
  if (rows !== undefined) return byCount((total) => total.lines >= rows);
  throw new TaskFailure('one of `regexPattern`, `bytes`, `partitions` and `rows` must be set');
}

function byPattern(pattern: string): Chooser {
  const regex = explained('property `regexPattern`', () => javaRegex(pattern));
  if (regex.groupCount === 0) {
    throw new TaskFailure(
      `property \`regexPattern\`: \`${pattern}\` has no group; put the part that names the file in parentheses`,
    );
  }
  return (line) => {
    const match = explained('property `regexPattern`', () => regex.find(line));
    return match === undefined ? undefined : (match.groups[1] ?? '');
  };
}

/** Kestra: whether a file is full is asked before each line. */
function byCount(isFull: (total: { readonly bytes: number; readonly lines: number }) => boolean): Chooser {
  let part = 0;
  let total = { bytes: 0, lines: 0 };
  return (_line, size) => {
    if (isFull(total)) {
      part++;
      total = { bytes: 0, lines: 0 };
    }
    total.bytes += size;
    total.lines++;
    return part;
  };
}

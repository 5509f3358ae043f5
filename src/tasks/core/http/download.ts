/** Downloads a file over HTTP into storage. */

import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { boolean, text } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { buildRequest, isAllowed, statusFailure } from './build-request.ts';
import { downloadName } from './download-name.ts';
import { type Answer, exchange, first } from './exchange.ts';
import { readComplaint } from './read-text.ts';
import { requestProperties } from './request-properties.ts';

export const downloadTask = defineTask({
  type: 'io.kestra.plugin.core.http.Download',
  aliases: ['io.kestra.plugin.fs.http.Download'],
  title: 'Download a file.',
  description:
    'The file is streamed into storage; its URI is an output for other tasks. Statuses of 400 and above fail the task.',
  properties: {
    ...requestProperties,
    failOnEmptyResponse: boolean({ description: 'Fail when the file is empty.', default: true }),
    saveAs: text({ description: 'Name of the stored file. Default: the name that the server gives.' }),
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the stored file.' },
    code: { type: 'integer', description: 'Status.' },
    length: { type: 'integer', description: 'Size in bytes.' },
    headers: { type: 'map', description: 'Headers of the answer; every value is a list.' },
  },
  examples: [
    {
      title: 'Download a file and count its lines',
      flow: `id: http_download
namespace: company.team
tasks:
  - id: orders
    type: io.kestra.plugin.core.http.Download
    uri: https://example.com/orders.csv
  - id: count
    type: io.kestra.plugin.scripts.shell.Commands
    commands:
      - wc -l < {{ outputs.orders.uri }}
`,
      needs: 'a server at example.com',
    },
  ],
  async run(properties, context) {
    const request = await buildRequest(properties, context);
    return exchange(request, context, async (answer) => {
      if (!isAllowed(answer, request)) throw statusFailure(request, answer, await readComplaint(answer));
      const name = downloadName({
        saveAs: properties.saveAs,
        contentDisposition: first(answer.headers, 'content-disposition'),
        uri: answer.uri,
        unique: context.taskRun.id,
      });
      const { uri, length } = await store(answer, name, context);
      if (length === 0 && properties.failOnEmptyResponse && !request.options.allowFailed) {
        await context.storage.delete(uri);
        throw new TaskFailure(
          `the answer of ${answer.uri} is empty; set \`failOnEmptyResponse: false\` if that may happen`,
        );
      }
      context.metric({ name: 'response.length', type: 'counter', value: length });
      return { outputs: { uri, code: answer.status, length, headers: answer.headers } };
    });
  },
});

async function store(
  answer: Answer,
  name: string,
  context: TaskContext,
): Promise<{ uri: string; length: number }> {
  let length = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      done(null, chunk);
    },
  });
  const failures: unknown[] = [];
  const [stored] = await Promise.allSettled([
    context.storage.put(name, counter),
    // What went wrong with the download says more than that the file could not be written to its end.
    pipeline(answer.body, counter).catch((error: unknown) => failures.unshift(error)),
  ]);
  if (failures.length > 0) throw failures[0];
  if (stored.status === 'rejected') throw stored.reason;
  if (answer.length !== undefined && answer.length !== length) {
    await context.storage.delete(stored.value);
    throw new TaskFailure(
      `the download of ${answer.uri} has ${length} bytes, but ${answer.length} were announced`,
    );
  }
  return { uri: stored.value, length };
}

/** Copies a file into a table of PostgreSQL. */

import { pipeline } from 'node:stream/promises';
import { text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { copyProperties, copyStatement } from './copy-properties.ts';
import { withPostgres } from './session.ts';

export const postgresCopyInTask = defineTask({
  type: 'io.kestra.plugin.jdbc.postgresql.CopyIn',
  title: 'Copy a file into a table of a PostgreSQL database.',
  description:
    'The file is streamed to the server, whatever its size. All of its rows are there then, or none.',
  properties: {
    ...copyProperties,
    from: text({ description: 'URI of the stored file.', required: true }),
  },
  outputs: { rowCount: { type: 'integer', description: 'Number of rows.' } },
  examples: [
    {
      title: 'Load a CSV file',
      flow: `id: postgres_copy_in
namespace: company.team
tasks:
  - id: download
    type: io.kestra.plugin.core.http.Download
    uri: https://example.com/products.csv
  - id: load
    type: io.kestra.plugin.jdbc.postgresql.CopyIn
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    format: CSV
    header: true
    from: "{{ outputs.download.uri }}"
    table: products
`,
      needs: 'a PostgreSQL server',
    },
  ],
  async run(properties, context) {
    if (properties.table === undefined) throw new TaskFailure('property `table` is required but missing');
    const sql = copyStatement(properties, undefined, 'FROM STDIN');
    return withPostgres(properties, context, async (session) => {
      const { from } = await import('pg-copy-streams');
      context.logger.debug(`Starting query: ${sql}`);
      context.signal.throwIfAborted();
      const file = await context.storage.open(properties.from);
      const rows = session.client.query(from(sql));
      // One that comes when the copy has ended already has nobody else to go to.
      rows.on('error', () => undefined);
      try {
        await pipeline(file, rows);
      } catch (error) {
        throw session.failure(error, { text: sql, sql, origin: (index) => index });
      }
      const rowCount = rows.rowCount;
      context.metric({ name: 'rows', type: 'counter', value: rowCount });
      return { outputs: { rowCount } };
    });
  },
});

/** Copies a table of PostgreSQL, or what a query gives, to a file. */

import { text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { copyProperties, copyStatement } from './copy-properties.ts';
import { withPostgres } from './session.ts';

export const postgresCopyOutTask = defineTask({
  type: 'io.kestra.plugin.jdbc.postgresql.CopyOut',
  title: 'Copy a table of a PostgreSQL database, or what a query gives, to a file.',
  description: 'The file is streamed from the server, whatever its size.',
  properties: {
    ...copyProperties,
    sql: text({
      description:
        'SELECT or VALUES whose rows are copied, or an INSERT, UPDATE or DELETE with RETURNING. Without it `table` is.',
    }),
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the file.' },
    rowCount: { type: 'integer', description: 'Number of rows.' },
  },
  examples: [
    {
      title: 'Export a query as CSV',
      flow: `id: postgres_copy_out
namespace: company.team
tasks:
  - id: export
    type: io.kestra.plugin.jdbc.postgresql.CopyOut
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    format: CSV
    header: true
    sql: SELECT * FROM products ORDER BY id LIMIT 10
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.export.rowCount }} rows: {{ read(outputs.export.uri) }}"
`,
      needs: 'a PostgreSQL server',
    },
  ],
  async run(properties, context) {
    if (properties.sql === undefined && properties.table === undefined) {
      throw new TaskFailure('one of the properties `sql` and `table` is required');
    }
    const sql = copyStatement(properties, properties.sql?.replace(/;\s*$/, ''), 'TO STDOUT');
    return withPostgres(properties, context, async (session) => {
      const { to } = await import('pg-copy-streams');
      context.logger.debug(`Starting query: ${sql}`);
      context.signal.throwIfAborted();
      const rows = session.client.query(to(sql));
      let failure: unknown;
      rows.on('error', (error) => {
        failure = error;
      });
      let uri: string;
      try {
        uri = await context.storage.put('copy-out', rows);
      } catch (error) {
        // The storage has put words of its own around it.
        throw session.failure(failure ?? error, { text: sql, sql, origin: (index) => index });
      }
      const rowCount = rows.rowCount;
      context.metric({ name: 'rows', type: 'counter', value: rowCount });
      return { outputs: { uri, rowCount } };
    });
  },
});

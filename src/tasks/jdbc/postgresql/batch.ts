/** Inserts the rows of a file into PostgreSQL, many in one go. */

import { boolean, choice, duration, integer, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { BatchRun } from './batch-run.ts';
import { connectionProperties, poolProperties } from './postgresql-properties.ts';

export const batchProperties = {
  ...connectionProperties,
  ...poolProperties,
  from: text({ description: 'URI of the file of rows, Ion or JSON lines.', required: true }),
  sql: text({
    description:
      'A statement with a `?` for each value: `INSERT INTO t VALUES (?, ?)`. Without it, an INSERT into `table` is made.',
  }),
  table: text({
    description:
      'Table to insert into when there is no `sql`; its columns are asked for when `columns` is not set.',
  }),
  columns: list(text({ description: 'Name.' }), {
    description:
      'Names of the values in a row, in the order of the `?`; one that a row does not have is null. Without it, values are taken in the order of the row.',
  }),
  chunk: integer({
    description: 'How many rows are sent and committed in one go.',
    default: 1000,
    minimum: 1,
  }),
  timeZoneId: text({
    description: 'Time zone in which a moment of a row is the time of day for a column of the type `time`.',
    default: 'UTC',
  }),
  maxRetries: integer({ description: 'How often it is tried again.', default: 3, minimum: 0 }),
  retryBackoff: duration({
    description: 'Time before it is tried again; from the third try on twice as long.',
    default: 1000,
  }),
  retryScope: choice(['NONE', 'INPUT', 'ALL'], {
    description:
      'What is tried again: INPUT when the file cannot be read, ALL also when the connection is lost or refused.',
    default: 'INPUT',
  }),
  resumeOnRetry: boolean({
    description: 'Go on after the rows that are committed when it is tried again, not from the first row.',
    default: true,
  }),
  inputHandling: choice(['AUTO', 'STREAM', 'LOCAL'], {
    description:
      'Files are on this machine and are read in pieces whatever is written here; LOCAL refuses those that are larger than `localBufferMaxBytes`.',
    default: 'AUTO',
  }),
  localBufferMaxBytes: integer({ description: 'Largest file for LOCAL, in bytes.', default: 104_857_600 }),
};

export const postgresBatchTask = defineTask({
  type: 'io.kestra.plugin.jdbc.postgresql.Batch',
  title: 'Insert the rows of a file into a PostgreSQL database.',
  description: 'Each chunk is committed by itself: when one fails, those before it stay.',
  properties: batchProperties,
  outputs: {
    rowCount: { type: 'integer', description: 'Number of rows of the file.' },
    updatedCount: { type: 'integer', description: 'Number of rows that were inserted or changed.' },
  },
  examples: [
    {
      title: 'Copy rows from one database to another',
      flow: `id: postgres_batch
namespace: company.team
tasks:
  - id: read
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    sql: SELECT id, total FROM orders
    fetchType: STORE
  - id: write
    type: io.kestra.plugin.jdbc.postgresql.Batch
    url: jdbc:postgresql://127.0.0.1:5432/archive
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    from: "{{ outputs.read.uri }}"
    sql: INSERT INTO orders (id, total) VALUES (?, ?)
`,
      needs: 'a PostgreSQL server',
    },
  ],
  async run(properties, context) {
    const { inputHandling, localBufferMaxBytes, from, table, sql } = properties;
    if (sql === undefined && table === undefined) {
      throw new TaskFailure('one of the properties `sql` and `table` is required');
    }
    if (inputHandling === 'LOCAL' && (await context.storage.size(from)) > localBufferMaxBytes) {
      throw new TaskFailure(
        `${from} is larger than \`localBufferMaxBytes\` (${localBufferMaxBytes} bytes), which \`inputHandling: LOCAL\` refuses`,
      );
    }
    if (sql !== undefined && table !== undefined) {
      context.logger.info(`table '${table}' is ignored when sql is provided`);
    }
    const { rowCount, updatedCount, queries } = await new BatchRun(properties, context).run();
    const count = (name: string, value: number): void => context.metric({ name, type: 'counter', value });
    count('records', rowCount);
    count('updated', updatedCount);
    count('query', queries);
    context.logger.info(`Successfully executed ${queries} bulk queries and updated ${updatedCount} rows`);
    return { outputs: { rowCount, updatedCount } };
  },
});

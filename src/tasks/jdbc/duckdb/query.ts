/** Runs a query on DuckDB. */

import { text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { rowOutputs } from '../query-properties.ts';
import type { RowOutputs } from '../row-outputs.ts';
import { splitStatements } from '../split-statements.ts';
import { DUCKDB_SELF_BOUND, duckDbOutputs, duckDbProperties } from './duckdb-properties.ts';
import { withDuckDb } from './duckdb-session.ts';

export const duckDbQueryTask = defineTask({
  type: 'io.kestra.plugin.jdbc.duckdb.Query',
  title: 'Query a DuckDB database.',
  description:
    'Several statements may be written; the rows of the last one count. DuckDB reads CSV, JSON and Parquet files by itself. Needs the npm package `@duckdb/node-api`.',
  properties: {
    ...duckDbProperties,
    afterSQL: text({ description: 'One more statement, run in the same transaction.' }),
  },
  selfBound: [...DUCKDB_SELF_BOUND],
  outputs: { ...rowOutputs, ...duckDbOutputs },
  examples: [
    {
      title: 'Sum up a CSV file',
      flow: `id: duckdb_query
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.jdbc.duckdb.Query
    inputFiles:
      orders.csv: |
        product,price
        pen,1.5
        pen,2.5
        ink,10
    sql: |
      SELECT product, sum(price) AS total
      FROM read_csv_auto('{{ workingDir }}/orders.csv')
      GROUP BY product ORDER BY product
    fetchType: FETCH
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.sum.size }} products, pen sold for {{ outputs.sum.rows[1].total }}"
`,
      expect: { outputs: { sum: { size: 2 } }, logs: ['2 products, pen sold for 4.0'] },
    },
  ],
  async run(properties, context) {
    const outputs = await withDuckDb(properties, context, async (session, sql) => {
      const statements = splitStatements(sql);
      if (statements.length === 0) throw new TaskFailure('property `sql` holds no statement');
      const after = properties.afterSQL === undefined ? [] : splitStatements(properties.afterSQL);
      if (after.length > 1) throw new TaskFailure('property `afterSQL` may hold one statement only');
      return session.transaction(after.length > 0, statements, async () => {
        let last: RowOutputs | undefined;
        for (const statement of statements) last = await session.execute(statement);
        for (const statement of after) await session.execute(statement);
        session.count();
        return { ...last };
      });
    });
    return { outputs };
  },
});

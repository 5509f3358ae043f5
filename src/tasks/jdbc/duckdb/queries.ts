/** Runs several queries on DuckDB. */

import { boolean } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { RowOutputs } from '../row-outputs.ts';
import { splitStatements } from '../split-statements.ts';
import { DUCKDB_SELF_BOUND, duckDbOutputs, duckDbProperties } from './duckdb-properties.ts';
import { withDuckDb } from './duckdb-session.ts';

export const duckDbQueriesTask = defineTask({
  type: 'io.kestra.plugin.jdbc.duckdb.Queries',
  title: 'Run several queries on a DuckDB database.',
  description:
    'Statements are separated by semicolons. Every statement that gives rows adds one entry to the output. Needs the npm package `@duckdb/node-api`.',
  properties: {
    ...duckDbProperties,
    transaction: boolean({
      description: 'Run all statements in one transaction; when one fails nothing is changed.',
      default: true,
    }),
  },
  selfBound: [...DUCKDB_SELF_BOUND],
  outputs: {
    outputs: {
      type: 'list',
      description: 'For each statement with rows a map of `rows`, `row` or `uri`, and `size`.',
    },
    ...duckDbOutputs,
  },
  examples: [
    {
      title: 'Fill a table and ask twice',
      flow: `id: duckdb_queries
namespace: company.team
tasks:
  - id: ask
    type: io.kestra.plugin.jdbc.duckdb.Queries
    fetchType: FETCH_ONE
    sql: |
      CREATE TABLE numbers AS SELECT range AS n FROM range(10);
      SELECT count(*) AS amount FROM numbers;
      SELECT max(n) AS largest FROM numbers;
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.ask.outputs[0].row.amount }} numbers up to {{ outputs.ask.outputs[1].row.largest }}"
`,
      expect: { logs: ['10 numbers up to 9'] },
    },
  ],
  async run(properties, context) {
    const outputs = await withDuckDb(properties, context, async (session, sql) => {
      const statements = splitStatements(sql);
      if (statements.length === 0) throw new TaskFailure('property `sql` holds no statement');
      return session.transaction(properties.transaction, statements, async () => {
        const all: RowOutputs[] = [];
        for (const statement of statements) {
          const outputs = await session.execute(statement);
          if (outputs !== undefined) all.push(outputs);
        }
        session.count();
        return { outputs: all };
      });
    });
    return { outputs };
  },
});

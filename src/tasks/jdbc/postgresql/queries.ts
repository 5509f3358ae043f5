/** Runs several queries on PostgreSQL. */

import { boolean } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { fetchTypeOf, parametersOf } from '../query-properties.ts';
import type { RowOutputs } from '../row-outputs.ts';
import { splitStatements } from '../split-statements.ts';
import { timeZoneOf } from '../time-zone.ts';
import { postgresQueryProperties } from './postgresql-properties.ts';
import { warnOfOutputFiles } from './run-query.ts';
import { requireStatements, withPostgres } from './session.ts';

export const postgresQueriesTask = defineTask({
  type: 'io.kestra.plugin.jdbc.postgresql.Queries',
  title: 'Run several queries on a PostgreSQL database.',
  description:
    'Statements are separated by semicolons. Every statement that gives rows adds one entry to the output.',
  properties: {
    ...postgresQueryProperties,
    transaction: boolean({
      description: 'Run all statements in one transaction; when one fails nothing is changed.',
      default: true,
    }),
  },
  outputs: {
    outputs: {
      type: 'list',
      description: 'For each statement with rows a map of `rows`, `row` or `uri`, and `size`.',
    },
  },
  examples: [
    {
      title: 'Fill a table and ask twice',
      flow: `id: postgres_queries
namespace: company.team
tasks:
  - id: ask
    type: io.kestra.plugin.jdbc.postgresql.Queries
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    fetchType: FETCH_ONE
    sql: |
      CREATE TABLE IF NOT EXISTS numbers AS SELECT n FROM generate_series(0, 9) AS n;
      SELECT count(*) AS amount FROM numbers;
      SELECT max(n) AS largest FROM numbers;
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.ask.outputs[0].row.amount }} numbers up to {{ outputs.ask.outputs[1].row.largest }}"
`,
      needs: 'a PostgreSQL server',
    },
  ],
  async run(properties, context) {
    warnOfOutputFiles(properties, context);
    const statements = splitStatements(properties.sql);
    requireStatements(statements, 'sql');
    const fetchType = fetchTypeOf(properties);
    const parameters = parametersOf(properties, context);
    const { fetchSize } = properties;
    const fetching = { fetchType, fetchSize, zone: await timeZoneOf(properties.timeZoneId) };
    return withPostgres(properties, context, async (session) => {
      const work = async (): Promise<RowOutputs[]> => {
        const all: RowOutputs[] = [];
        for (const statement of statements) {
          const outputs = await session.execute(statement, parameters, fetching);
          if (outputs !== undefined) all.push(outputs);
        }
        return all;
      };
      const outputs = await (properties.transaction ? session.transaction(work) : work());
      session.count(fetchType);
      return { outputs: { outputs } };
    });
  },
});

/** Runs a query on PostgreSQL. */

import { text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { rowOutputs } from '../query-properties.ts';
import { postgresQueryProperties } from './postgresql-properties.ts';
import { runQuery } from './run-query.ts';

export const postgresQueryTask = defineTask({
  type: 'io.kestra.plugin.jdbc.postgresql.Query',
  title: 'Query a PostgreSQL database.',
  description:
    'One statement. Values of `parameters` are bound to `:name` in it: texts as `varchar`, or as what the server takes them for where that does not fit. Rows hold the types that Kestra gives: a `timestamp` is a local date-time, a `timestamptz` a moment in `timeZoneId`, an `interval` an ISO-8601 text, `bytea` base64; `json`, `jsonb` and `hstore` are maps, arrays lists. What Kestra refuses (composites, ranges, `inet` and the like) is given as text, with a warning.',
  properties: {
    ...postgresQueryProperties,
    afterSQL: text({
      description:
        'One more statement, run in the same transaction: mark rows as taken, so that nobody takes them twice.',
    }),
  },
  outputs: rowOutputs,
  examples: [
    {
      title: 'Ask for rows and go through them',
      flow: `id: postgres_query
namespace: company.team
tasks:
  - id: fetch
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: jdbc:postgresql://127.0.0.1:5432/shop
    username: shop
    password: "{{ secret('POSTGRES_PASSWORD') }}"
    sql: SELECT id, total FROM orders WHERE total > :least ORDER BY id
    parameters:
      least: 100
    fetchType: FETCH
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.fetch.size }} orders, the first is {{ outputs.fetch.rows[0].id }}"
`,
      needs: 'a PostgreSQL server',
    },
  ],
  async run(properties, context) {
    return { outputs: { ...(await runQuery(properties, context)) } };
  },
});

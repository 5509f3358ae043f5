/** Starts a flow when a query on PostgreSQL gives rows. */

import { choice, duration, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { postgresQueryProperties } from './postgresql-properties.ts';
import { runQuery } from './run-query.ts';

const { outputFiles: _none, ...queryProperties } = postgresQueryProperties;

export const postgresTrigger = defineTrigger({
  type: 'io.kestra.plugin.jdbc.postgresql.Trigger',
  title: 'Start a flow when a query on a PostgreSQL database gives rows.',
  description:
    'The query runs at each evaluation of triggers. The execution sees `trigger.rows`, `trigger.row` or `trigger.uri`, and `trigger.size`.',
  properties: {
    ...queryProperties,
    fetchType: choice(['FETCH', 'FETCH_ONE', 'STORE'], {
      description:
        'What becomes of the rows: FETCH gives all, FETCH_ONE the first, STORE a file. With NONE the trigger would never fire.',
      default: 'FETCH',
    }),
    afterSQL: text({
      description:
        'One more statement, run in the same transaction: mark rows as taken, so that the next evaluation does not find them.',
    }),
    interval: duration({ description: 'Shortest time between two runs.', default: 60_000 }),
  },
  async poll(properties, context) {
    const outputs = await runQuery({ ...properties, outputFiles: undefined }, context);
    return (outputs.size ?? 0) === 0 ? undefined : { ...outputs };
  },
});

/** One statement and what comes after it: what the task Query and the trigger have in common. */

import type { Bound, Property } from '../../../plugin/property.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { fetchTypeOf, parametersOf } from '../query-properties.ts';
import type { RowOutputs } from '../row-outputs.ts';
import { splitStatements } from '../split-statements.ts';
import { timeZoneOf } from '../time-zone.ts';
import type { postgresQueryProperties } from './postgresql-properties.ts';
import { requireStatements, withPostgres } from './session.ts';

export type QueryBound = Bound<
  typeof postgresQueryProperties & { readonly afterSQL: Property<string, 'optional'> }
>;

export async function runQuery(properties: QueryBound, context: TaskContext): Promise<RowOutputs> {
  const { sql, afterSQL, fetchSize } = properties;
  const parameters = parametersOf(properties, context);
  warnOfOutputFiles(properties, context);
  const statements = splitStatements(sql);
  requireStatements(statements, 'sql');
  const after = splitStatements(afterSQL ?? '');
  for (const [name, found] of [
    ['sql', statements],
    ['afterSQL', after],
  ] as const) {
    if (found.length > 1) {
      throw new TaskFailure(
        `property \`${name}\` holds ${found.length} statements, Query runs one: use Queries to run several`,
      );
    }
  }
  const fetchType = fetchTypeOf(properties);
  const fetching = { fetchType, fetchSize, zone: await timeZoneOf(properties.timeZoneId) };
  return withPostgres(properties, context, async (session) => {
    const work = async (): Promise<RowOutputs | undefined> => {
      const outputs = await session.execute(statements[0]!, parameters, fetching);
      for (const statement of after) {
        await session.execute(statement, parameters, { ...fetching, fetchType: 'NONE' });
      }
      return outputs;
    };
    const outputs = await (after.length === 0 ? work() : session.transaction(work));
    session.count(fetchType);
    return { ...(fetchType === 'FETCH_ONE' ? { row: null } : {}), ...outputs };
  });
}

export function warnOfOutputFiles(
  { outputFiles }: { readonly outputFiles?: readonly string[] | undefined },
  { logger }: Pick<TaskContext, 'logger'>,
): void {
  if (outputFiles === undefined || outputFiles.length === 0) return;
  logger.warn(
    '`outputFiles` is not used: a PostgreSQL server writes no files here. Use fetchType: STORE, or the task CopyOut',
  );
}

/** Runs `dbt source freshness`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtFreshnessTask = defineDbtCommand('Freshness', 'source freshness', false);

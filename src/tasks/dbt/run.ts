/** Runs `dbt run`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtRunTask = defineDbtCommand('Run', 'run');

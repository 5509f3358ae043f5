/** Runs `dbt snapshot`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtSnapshotTask = defineDbtCommand('Snapshot', 'snapshot');

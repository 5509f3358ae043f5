/** Runs `dbt build`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtBuildTask = defineDbtCommand('Build', 'build');

/** Runs `dbt list`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtListTask = defineDbtCommand('List', 'list', false);

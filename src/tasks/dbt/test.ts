/** Runs `dbt test`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtTestTask = defineDbtCommand('Test', 'test');

/** Runs `dbt compile`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtCompileTask = defineDbtCommand('Compile', 'compile');

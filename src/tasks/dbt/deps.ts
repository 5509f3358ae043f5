/** Runs `dbt deps`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtDepsTask = defineDbtCommand('Deps', 'deps', false);

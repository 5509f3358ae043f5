/** Runs `dbt seed`. */

import { defineDbtCommand } from './dbt-command.ts';

export const dbtSeedTask = defineDbtCommand('Seed', 'seed');

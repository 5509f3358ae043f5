/** dbt as the program of a task. */

import type { CommandLineTool } from '../scripts/command-line/command-line-tool.ts';

export const CORE_IMAGE = 'ghcr.io/kestra-io/dbt';
export const FUSION_IMAGE = 'ghcr.io/kestra-io/dbt-fusion';

export const dbt: CommandLineTool = {
  program: 'dbt',
  title: 'dbt (a line `pip install dbt-core dbt-<adapter>` in `beforeCommands` does)',
  image: CORE_IMAGE,
  fromPyPI: true,
};

/** What Kestra sets for dbt and for pip. */
export const DBT_ENVIRONMENT = { PYTHONUNBUFFERED: 'true', PIP_ROOT_USER_ACTION: 'ignore' };

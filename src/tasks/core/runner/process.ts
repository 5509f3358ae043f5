/** The task runner that runs scripts on the host. */

import { defineRunner } from '../../../plugin/trigger.ts';

export const processRunner = defineRunner({
  type: 'io.kestra.plugin.core.runner.Process',
  aliases: ['io.kestra.core.models.tasks.runners.types.ProcessTaskRunner'],
  title: 'Run a script as a process of the host.',
  description:
    'The script runs in the working directory of the task run, in a process group of its own that ends with the task.',
  properties: {},
});

/** Deletes past executions, or parts of them. */

import { isTerminal, STATES } from '../../../flow/states.ts';
import { boolean, choice, integer, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { queryDate } from './query-date.ts';

export const purgeExecutionsTask = defineTask({
  type: 'io.kestra.plugin.core.execution.PurgeExecutions',
  aliases: ['io.kestra.core.tasks.storages.Purge', 'io.kestra.plugin.core.storage.Purge'],
  title: 'Delete past executions.',
  description:
    'Deletes executions from the folder of this machine, or their logs and files alone. Those that have not ended are left alone. Metrics stand in the record of an execution and go with it.',
  properties: {
    namespace: text({ description: 'Namespace of the executions. Default: all.' }),
    flowId: text({ description: 'Id of their flow. Default: all.' }),
    startDate: text({ description: 'Date and time from which executions are deleted.' }),
    endDate: text({ description: 'Date and time up to which executions are deleted.', required: true }),
    states: list(choice(STATES, { description: 'State.' }), {
      description: 'States to delete. Default: all.',
    }),
    purgeExecution: boolean({ description: 'Whether all there is of an execution goes.', default: true }),
    purgeLog: boolean({ description: 'Whether its log goes.', default: true }),
    purgeMetric: boolean({
      description: 'Whether its metrics go; they go with the execution.',
      default: true,
    }),
    purgeStorage: boolean({ description: 'Whether its files go.', default: true }),
    batchSize: integer({
      description: 'Kestra: how many are deleted at a time. Here it means nothing.',
      default: 100,
    }),
  },
  outputs: {
    executionsCount: { type: 'integer', description: 'Number of executions deleted.' },
    logsCount: { type: 'integer', description: 'Number of log entries deleted.' },
    storagesCount: { type: 'integer', description: 'Number of files deleted.' },
    metricsCount: { type: 'integer', description: 'Always 0: metrics go with their execution.' },
  },
  examples: [
    {
      title: 'Nothing older than a month',
      flow: `id: purge_executions
namespace: company.team
tasks:
  - id: purge
    type: io.kestra.plugin.core.execution.PurgeExecutions
    endDate: "{{ now() | dateAdd(-1, 'MONTHS') }}"
    purgeLog: true
`,
      expect: { outputs: { purge: { executionsCount: 0 } } },
    },
  ],
  async run(properties, { history, execution }) {
    const { namespace, flowId, startDate, endDate, states } = properties;
    const from = queryDate('startDate', startDate);
    const found = await history.find({
      to: queryDate('endDate', endDate),
      ...(from === undefined ? {} : { from }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(flowId === undefined ? {} : { flowId }),
      ...(states === undefined ? {} : { states }),
    });
    const { purgeExecution, purgeLog: logs, purgeStorage: storage } = properties;
    const counts = { executionsCount: 0, logsCount: 0, storagesCount: 0, metricsCount: 0 };
    for (const { id, state } of found) {
      if (id === execution.id || (state !== undefined && !isTerminal(state))) continue;
      const purged = await history.purge(id, { execution: purgeExecution, logs, storage });
      if (purged === undefined) continue;
      if (purgeExecution) counts.executionsCount += 1;
      counts.logsCount += purged.logs;
      counts.storagesCount += purged.files;
    }
    return { outputs: counts };
  },
});

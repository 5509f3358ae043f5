/** Deletes entries of the logs of past executions. */

import { LOG_LEVELS, type LoggedEntry } from '../../../plugin/ports.ts';
import { choice, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { queryDate } from '../execution/query-date.ts';

export const purgeLogsTask = defineTask({
  type: 'io.kestra.plugin.core.log.PurgeLogs',
  title: 'Delete entries of the logs of past executions.',
  description: 'Logs of executions in the folder of this machine that no process works on.',
  properties: {
    namespace: text({ description: 'Namespace of the executions. Default: all.' }),
    flowId: text({ description: 'Id of their flow. Default: all.' }),
    executionId: text({ description: 'Id of one execution. Default: all.' }),
    logLevels: list(choice(LOG_LEVELS, { description: 'Level.' }), {
      description: 'Levels to delete. Default: all.',
    }),
    startDate: text({ description: 'Date and time after which entries are deleted.' }),
    endDate: text({ description: 'Date and time before which entries are deleted.', required: true }),
  },
  outputs: { count: { type: 'integer', description: 'Number of entries deleted.' } },
  examples: [
    {
      title: 'Debug entries of last month',
      flow: `id: purge_logs
namespace: company.team
tasks:
  - id: purge
    type: io.kestra.plugin.core.log.PurgeLogs
    logLevels: [TRACE, DEBUG]
    endDate: "{{ now() | dateAdd(-30, 'DAYS') }}"
`,
      expect: { outputs: { purge: { count: 0 } } },
    },
  ],
  async run({ namespace, flowId, executionId, logLevels, startDate, endDate }, { history, execution }) {
    const from = queryDate('startDate', startDate) ?? Number.NEGATIVE_INFINITY;
    const to = queryDate('endDate', endDate);
    const unwanted = ({ at, level }: LoggedEntry): boolean => {
      const time = Date.parse(at);
      return time >= from && time <= to && (logLevels === undefined || logLevels.includes(level));
    };
    const found = await history.find({
      ...(namespace === undefined ? {} : { namespace }),
      ...(flowId === undefined ? {} : { flowId }),
      to,
    });
    let count = 0;
    for (const { id } of found) {
      if (id === execution.id || (executionId !== undefined && id !== executionId)) continue;
      count += await history.purgeLogs(id, unwanted);
    }
    return { outputs: { count } };
  },
});

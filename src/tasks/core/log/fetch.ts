/** Stores the log of an execution as a file. */

import { LOG_LEVELS } from '../../../plugin/ports.ts';
import { choice, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { storeTexts } from '../../rows/write-lines.ts';

export const logFetchTask = defineTask({
  type: 'io.kestra.plugin.core.log.Fetch',
  aliases: ['io.kestra.core.tasks.log.Fetch'],
  title: 'Store the log of an execution as a file.',
  description: 'One entry a line. Logs of executions that are on this machine can be read.',
  properties: {
    executionId: text({ description: 'Id of the execution. Default: this one.' }),
    namespace: text({ description: 'Namespace of its flow; with `flowId`, and only with `executionId`.' }),
    flowId: text({ description: 'Id of its flow.' }),
    tasksId: list(text({ description: 'Id of a task.' }), {
      description: 'Tasks whose entries are wanted. Default: all.',
    }),
    level: choice(LOG_LEVELS, { description: 'Lowest level that is wanted.', default: 'INFO' }),
  },
  outputs: {
    size: { type: 'integer', description: 'Number of entries.' },
    uri: { type: 'uri', description: 'File with the entries, one a line.' },
  },
  examples: [
    {
      title: 'The warnings so far',
      flow: `id: log_fetch
namespace: company.team
tasks:
  - id: warn
    type: io.kestra.plugin.core.log.Log
    message: careful
    level: WARN
  - id: inform
    type: io.kestra.plugin.core.log.Log
    message: fine
  - id: warnings
    type: io.kestra.plugin.core.log.Fetch
    level: WARN
`,
      expect: { outputs: { warnings: { size: 1 } } },
    },
  ],
  async run({ executionId, namespace, flowId, tasksId, level }, { history, execution, flow, storage }) {
    const id = executionId ?? execution.id;
    const entries = await history.logs(id);
    if (entries === undefined)
      throw new TaskFailure(`there is no log of execution \`${id}\` on this machine`);
    const lowest = LOG_LEVELS.indexOf(level);
    const whose = { namespace: namespace ?? flow.namespace, flowId: flowId ?? flow.id, executionId: id };
    let size = 0;
    async function* lines(): AsyncGenerator<string> {
      for (const { at, attempt, ...entry } of entries!) {
        if (LOG_LEVELS.indexOf(entry.level) < lowest) continue;
        if (tasksId !== undefined && !tasksId.includes(entry.taskId ?? '')) continue;
        size++;
        const number = attempt === undefined ? {} : { attemptNumber: attempt - 1 };
        yield `${JSON.stringify({ ...whose, ...entry, ...number, timestamp: at })}\n`;
      }
    }
    const uri = await storeTexts('logs.ion', lines(), storage);
    return { outputs: { size, uri } };
  },
});

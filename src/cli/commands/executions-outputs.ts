/** `gitestra executions outputs`. */

import { UsageError } from '../../app/usage-error.ts';
import type { ExecutionRecord } from '../../engine/record.ts';
import { taskRunLabel } from '../../report/execution-facts.ts';
import { findExecutionFolder, readExecutionRecord } from '../../storage/execution-folder.ts';
import { nearest } from '../../util/nearest.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { CommandFailure } from '../command-failure.ts';
import { EXECUTIONS_OPTIONS, executionsFolder } from '../workspace-options.ts';

export const executionsOutputs = defineCommand({
  summary: 'Print the outputs of an execution or of a task',
  description: [
    "Prints the flow's outputs as JSON; with --task those of a task, a list when it ran more than once. --path prints one value: text as it is, everything else as JSON.",
  ],
  operands: { usage: '<execution>', min: 1, max: 1, missing: 'the id of an execution, or its beginning' },
  options: {
    task: {
      type: 'string',
      short: 't',
      value: 'TASK',
      description: 'Outputs of this task instead of the flow’s',
    },
    path: { type: 'string', short: 'p', value: 'PATH', description: 'Only this value, such as rows.0.name' },
    ...EXECUTIONS_OPTIONS,
  },
  examples: [
    { command: 'gitestra executions outputs 4xBq', does: 'all outputs of the flow' },
    { command: 'gitestra executions outputs 4xBq --task download --path uri', does: 'one value of a task' },
  ],
  async run({ options, operands, host, terminal }) {
    const folder = findExecutionFolder(await executionsFolder(host, options), operands[0]!);
    const record = readExecutionRecord(folder);
    if (record === undefined) {
      throw new CommandFailure(
        `Execution ${folder.id} has no outputs yet: it is running, or was interrupted`,
        `gitestra resume ${folder.id} goes on with it`,
      );
    }
    const outputs = options.task === undefined ? (record.outputs ?? {}) : taskOutputs(record, options.task);
    const value = options.path === undefined ? outputs : valueAt(outputs, options.path);
    terminal.out(`${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}\n`);
    return EXIT_SUCCESS;
  },
});

function taskOutputs(record: ExecutionRecord, taskId: string): unknown {
  const runs = record.taskRuns.filter((run) => run.taskId === taskId);
  if (runs.length === 0) {
    const known = [...new Set(record.taskRuns.map((run) => run.taskId))];
    const close = nearest(taskId, known);
    throw new UsageError(
      `No task “${taskId}” ran in this execution`,
      close === undefined ? `Tasks that ran: ${known.join(', ')}` : `Did you mean “${close}”?`,
    );
  }
  if (runs.length === 1 && runs[0]!.value === undefined) return runs[0]!.outputs ?? {};
  return runs.map((run) => ({ taskRun: taskRunLabel(run), outputs: run.outputs ?? {} }));
}

function valueAt(outputs: unknown, path: string): unknown {
  let value = outputs;
  const walked: string[] = [];
  for (const step of path.split('.')) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (!keys.includes(step)) {
      const where = walked.length === 0 ? 'The outputs have' : `“${walked.join('.')}” has`;
      const close = nearest(step, keys);
      const help =
        keys.length === 0
          ? 'There is nothing in it'
          : close === undefined
            ? `It has ${keys.slice(0, 20).join(', ')}`
            : `Did you mean “${close}”?`;
      throw new UsageError(`${where} no “${step}”`, help);
    }
    value = (value as Record<string, unknown>)[step];
    walked.push(step);
  }
  return value;
}

/** `gitestra executions show`. */

import { findExecutionFolder, readExecutionRecord } from '../../storage/execution-folder.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { CommandFailure } from '../command-failure.ts';
import { formatExecutionSummary } from '../terminal/execution-summary.ts';
import { TaskTree } from '../terminal/task-tree.ts';
import { EXECUTIONS_OPTIONS, executionsFolder, shown } from '../workspace-options.ts';

export const executionsShow = defineCommand({
  summary: 'Show one execution: result, task runs, failures',
  description: [
    'Prints the tree of task runs with states and durations, what failed and why, labels, inputs and outputs. --output json prints the record as it is kept in execution.json.',
  ],
  operands: { usage: '<execution>', min: 1, max: 1, missing: 'the id of an execution, or its beginning' },
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    ...EXECUTIONS_OPTIONS,
  },
  examples: [
    { command: 'gitestra executions show 4xBq', does: 'the beginning of an id is enough' },
    { command: 'gitestra executions show 4xBq -o json', does: 'for other programs' },
  ],
  async run({ options, operands, host, terminal }) {
    const folder = findExecutionFolder(await executionsFolder(host, options), operands[0]!);
    const record = readExecutionRecord(folder);
    if (record === undefined) {
      throw new CommandFailure(
        `Execution ${folder.id} has no record yet: it is running, or was interrupted`,
        `gitestra resume ${folder.id} goes on with it; gitestra executions logs ${folder.id} prints its log`,
      );
    }
    if (options.output === 'json') {
      terminal.out(`${JSON.stringify(record, null, 2)}\n`);
      return EXIT_SUCCESS;
    }
    const { style } = terminal;
    const width = Math.max(40, (host.stdout.columns ?? 101) - 1);
    const tree = new TaskTree();
    for (const run of record.taskRuns) tree.update(run);
    for (const line of tree.render({ width, height: 1000, style, now: Date.now() }))
      terminal.out(`${line.text}\n`);
    terminal.out(
      formatExecutionSummary(record, {
        style,
        width,
        folder: await shown(host, folder.path),
        failures: 50,
        countMetrics: true,
      }),
    );
    return EXIT_SUCCESS;
  },
});

/** `gitestra executions metrics`: what Kestra shows in the Metrics tab of an execution. */

import { type MetricRow, metricRows, metricTags, metricValue } from '../../report/metric-rows.ts';
import { textWidth } from '../../report/printable.ts';
import { findExecutionFolder, readExecutionRecord } from '../../storage/execution-folder.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { CommandFailure } from '../command-failure.ts';
import { oneLine, padToWidth } from '../terminal/line.ts';
import { EXECUTIONS_OPTIONS, executionsFolder } from '../workspace-options.ts';

export const executionsMetrics = defineCommand({
  summary: 'Print all metrics of an execution',
  description: [
    'One line for each task, name and set of tags: counters and timers of all task runs added up, of a gauge the last value. Summaries leave out what tasks such as Return tell about themselves at every run; here it is too.',
  ],
  operands: { usage: '<execution>', min: 1, max: 1, missing: 'the id of an execution, or its beginning' },
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print; json: a list, timers in milliseconds',
    },
    ...EXECUTIONS_OPTIONS,
  },
  examples: [
    { command: 'gitestra executions metrics 4xBq', does: 'the beginning of an id is enough' },
    { command: 'gitestra executions metrics 4xBq -o json', does: 'for other programs' },
  ],
  async run({ options, operands, host, terminal }) {
    const folder = findExecutionFolder(await executionsFolder(host, options), operands[0]!);
    const record = readExecutionRecord(folder);
    if (record === undefined) {
      throw new CommandFailure(
        `Execution ${folder.id} has no metrics yet: it is running, or was interrupted`,
        `gitestra resume ${folder.id} goes on with it`,
      );
    }
    const rows = metricRows(record);
    if (options.output === 'json') {
      const list = rows.map(({ incidental: _, ...row }) => row);
      terminal.out(`${JSON.stringify(list, null, 2)}\n`);
      return EXIT_SUCCESS;
    }
    const { style } = terminal;
    if (rows.length === 0) terminal.out(style.dim(`Execution ${folder.id} has no metrics\n`));
    for (const line of columns(rows)) terminal.out(`${line}\n`);
    return EXIT_SUCCESS;
  },
});

function columns(rows: readonly MetricRow[]): string[] {
  const cells = rows.map((row) => [
    oneLine(row.task),
    oneLine(row.name),
    row.type,
    metricValue(row),
    oneLine(metricTags(row)),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => textWidth(row[column]!))));
  return cells.map((row) =>
    row
      .map((cell, column) => padToWidth(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** `gitestra executions logs`. */

import { UsageError } from '../../app/usage-error.ts';
import { LOG_LEVELS } from '../../plugin/ports.ts';
import { findExecutionFolder } from '../../storage/execution-folder.ts';
import { type LogFilter, readLogFile } from '../../storage/log-file.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import type { CliHost } from '../host.ts';
import { formatLogEntry } from '../terminal/log-line.ts';
import { EXECUTIONS_OPTIONS, executionsFolder } from '../workspace-options.ts';

/** Text gathered before it is written. */
const CHUNK = 64 * 1024;

export const executionsLogs = defineCommand({
  summary: 'Print the log of an execution',
  description: [
    'Prints log entries in the order they were written. An execution that still runs can be looked at too.',
  ],
  operands: { usage: '<execution>', min: 1, max: 1, missing: 'the id of an execution, or its beginning' },
  options: {
    level: {
      type: 'string',
      short: 'l',
      value: 'LEVEL',
      choices: LOG_LEVELS,
      default: 'TRACE',
      description: 'Lowest level printed',
    },
    task: { type: 'string', short: 't', value: 'TASK', description: 'Only entries of this task' },
    'task-run': { type: 'string', value: 'ID', description: 'Only entries of this task run' },
    attempt: { type: 'string', value: 'N', description: 'Only entries of this attempt, from 1' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'Lines for people, or one JSON object a line',
    },
    ...EXECUTIONS_OPTIONS,
  },
  examples: [
    { command: 'gitestra executions logs 4xBq --level WARN', does: 'warnings and errors' },
    {
      command: 'gitestra executions logs 4xBq --task load -o json',
      does: 'entries of one task, for other programs',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const attempt = options.attempt === undefined ? undefined : Number(options.attempt);
    if (attempt !== undefined && (!Number.isInteger(attempt) || attempt < 1)) {
      throw new UsageError(`--attempt counts from 1, but “${options.attempt}” was given`);
    }
    const folder = findExecutionFolder(await executionsFolder(host, options), operands[0]!);
    const filter: LogFilter = {
      ...(options.level === undefined ? {} : { level: options.level }),
      ...(options.task === undefined ? {} : { taskId: options.task }),
      ...(options['task-run'] === undefined ? {} : { taskRunId: options['task-run'] }),
      ...(attempt === undefined ? {} : { attempt }),
    };
    let text = '';
    for (const entry of readLogFile(folder.logFile, filter)) {
      text +=
        options.output === 'json' ? `${JSON.stringify(entry)}\n` : formatLogEntry(entry, terminal.style);
      if (text.length < CHUNK) continue;
      await write(host, text);
      text = '';
    }
    await write(host, text);
    return EXIT_SUCCESS;
  },
});

/** Waits for a slow reader: a log of a million lines must not pile up in memory. */
async function write({ stdout }: CliHost, text: string): Promise<void> {
  if (text === '' || stdout.write(text) || stdout.once === undefined) return;
  await new Promise<void>((resolve) => stdout.once?.('drain', resolve));
}

/** `gitestra executions list`. */

import { UsageError } from '../../app/usage-error.ts';
import type { EngineEvent } from '../../engine/event.ts';
import { STATES, type State } from '../../flow/states.ts';
import { executionDuration } from '../../report/execution-facts.ts';
import {
  type ExecutionFolder,
  listExecutionFolders,
  readExecutionRecord,
} from '../../storage/execution-folder.ts';
import { isExecutionLocked } from '../../storage/execution-lock.ts';
import { readJournal } from '../../storage/journal-file.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import { nearest } from '../../util/nearest.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { padToWidth } from '../terminal/line.ts';
import { statePaint, stateSign } from '../terminal/state-mark.ts';
import { EXECUTIONS_OPTIONS, executionsFolder, shown } from '../workspace-options.ts';

export const executionsList = defineCommand({
  summary: 'List executions, newest first',
  description: ['Prints one line an execution: id, state, flow, revision, start, duration.'],
  operands: { usage: '', min: 0, max: 0 },
  options: {
    flow: {
      type: 'string',
      value: 'FLOW',
      description: 'Only executions of this flow, by namespace.id, or of a namespace',
    },
    state: {
      type: 'string',
      short: 's',
      value: 'STATE',
      multiple: true,
      description: 'Only executions in this state',
    },
    limit: {
      type: 'string',
      short: 'n',
      value: 'N',
      default: '20',
      description: 'Most executions listed; 0 for all',
    },
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
    { command: 'gitestra executions list', does: 'the last 20' },
    {
      command: 'gitestra executions list --flow company.team.etl --state FAILED',
      does: 'failures of one flow',
    },
  ],
  async run({ options, host, terminal }) {
    const limit = parseLimit(options.limit);
    const states = new Set(options.state.map(parseState));
    const folder = await executionsFolder(host, options);
    const rows: Row[] = [];
    for (const execution of listExecutionFolders(folder)) {
      if (rows.length >= limit) break;
      const row = describe(execution);
      if (options.flow !== undefined && !belongsTo(row, options.flow)) continue;
      if (states.size > 0 && (row.state === undefined || !states.has(row.state))) continue;
      rows.push(row);
    }
    if (options.output === 'json') {
      terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
      return EXIT_SUCCESS;
    }
    const { style } = terminal;
    if (rows.length === 0)
      terminal.out(
        style.dim(
          `No executions${options.flow !== undefined || states.size > 0 ? ' match' : ` in ${await shown(host, folder)}`}\n`,
        ),
      );
    const flowWidth = Math.max(0, ...rows.map((row) => flowName(row).length));
    for (const row of rows) {
      const state =
        row.state === undefined
          ? style.yellow('? INTERRUPTED')
          : statePaint(row.state, style)(`${stateSign(row.state)} ${row.state}`.padEnd(13));
      const parts = [
        row.id,
        state,
        padToWidth(flowName(row), flowWidth),
        row.revision === undefined ? '    ' : `r${row.revision}`.padEnd(4),
        style.dim(row.startDate === undefined ? '' : row.startDate.slice(0, 19).replace('T', ' ')),
        style.dim(row.duration === undefined ? '' : formatDurationForPeople(row.duration)),
      ];
      terminal.out(`${parts.join('  ').trimEnd()}\n`);
    }
    return EXIT_SUCCESS;
  },
});

interface Row {
  readonly id: string;
  /** Absent: its process died before it could end. */
  readonly state?: State;
  readonly namespace?: string;
  readonly flowId?: string;
  readonly revision?: number;
  readonly startDate?: string;
  /** Milliseconds. */
  readonly duration?: number;
}

function describe(folder: ExecutionFolder): Row {
  const record = readExecutionRecord(folder);
  if (record !== undefined) {
    const { id, state, namespace, flowId, startDate, revision } = record;
    const duration = executionDuration(record);
    return {
      id,
      state,
      namespace,
      flowId,
      startDate,
      ...given('revision', revision),
      ...given('duration', duration),
    };
  }
  return {
    id: folder.id,
    ...given('state', isExecutionLocked(folder.path) ? ('RUNNING' as const) : undefined),
    ...beginning(folder),
  };
}

/** What the first event of the journal tells of an execution that has no record yet. */
function beginning(folder: ExecutionFolder): Partial<Row> {
  try {
    const [piece] = readJournal(folder.journalFile).pieces;
    const first = piece?.events[0] as EngineEvent | undefined;
    if (first?.type !== 'execution.created') return {};
    const { namespace, flowId, revision } = first.execution;
    return { namespace, flowId, startDate: new Date(first.at).toISOString(), ...given('revision', revision) };
  } catch {
    // A journal that is damaged or never began: the id is all there is to show.
    return {};
  }
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function belongsTo({ namespace, flowId }: Row, wanted: string): boolean {
  if (namespace === undefined) return false;
  return `${namespace}.${flowId}` === wanted || namespace === wanted || namespace.startsWith(`${wanted}.`);
}

function flowName({ namespace, flowId }: Row): string {
  return namespace === undefined ? '' : `${namespace}.${flowId}`;
}

function parseLimit(text = '20'): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 0)
    throw new UsageError(`--limit must be a whole number, but “${text}” was given`);
  return limit === 0 ? Number.POSITIVE_INFINITY : limit;
}

function parseState(text: string): State {
  const found = STATES.find((state) => state === text.toUpperCase());
  if (found !== undefined) return found;
  const close = nearest(text, STATES);
  throw new UsageError(
    `There is no state “${text}”`,
    close === undefined ? `States are ${STATES.join(', ')}` : `Did you mean ${close}?`,
  );
}

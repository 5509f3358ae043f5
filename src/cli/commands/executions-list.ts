/** `gitestra executions list`. */

import { type HistoryFilter, listHistory, localExecution } from '../../app/execution-history.ts';
import type { PastExecution } from '../../app/past-execution.ts';
import { UsageError } from '../../app/usage-error.ts';
import { openWorkspace, type Workspace } from '../../app/workspace.ts';
import { STATES, type State } from '../../flow/states.ts';
import { formatDurationForPeople, parseDuration } from '../../util/iso-duration.ts';
import { nearest } from '../../util/nearest.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { readLabelOptions } from '../input-options.ts';
import { padToWidth } from '../terminal/line.ts';
import { statePaint, stateSign } from '../terminal/state-mark.ts';
import { EXECUTIONS_OPTIONS, shown, workspaceOptions } from '../workspace-options.ts';

export const executionsList = defineCommand({
  summary: 'List executions, newest first',
  description: [
    'Prints one line an execution: id, state, flow, revision, start, duration. With `state: git` executions of other machines and jobs are listed too. With --github those of workflow runs, with the state that the names of their artifacts tell and the date of the upload.',
  ],
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
    label: {
      type: 'string',
      short: 'l',
      value: 'KEY=VALUE',
      multiple: true,
      description: 'Only executions with this label',
    },
    since: {
      type: 'string',
      value: 'DATE',
      description: 'Begun since then: 2026-05-06, 2026-05-06T07:08:09Z, or P7D for the last seven days',
    },
    until: { type: 'string', value: 'DATE', description: 'Begun before then' },
    revision: { type: 'string', short: 'r', value: 'N', description: 'Only executions of this revision' },
    github: {
      type: 'boolean',
      description: 'Executions of workflow runs, by the artifacts on GitHub; needs GITHUB_TOKEN or GH_TOKEN',
    },
    repository: {
      type: 'string',
      value: 'OWNER/NAME',
      description: 'Repository on GitHub, with --github',
      default: 'GITHUB_REPOSITORY, or that of the remote origin',
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
    { command: 'gitestra executions list -l env=prod --since P7D', does: 'a week of production' },
  ],
  async run({ options, host, terminal }) {
    const filter = readFilter(options);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
    });
    const { executionsDir, state } = workspace;
    const rows = options.github
      ? await gitHubRows(filter, options.repository, workspace)
      : await listHistory({ executionsDir, shared: state.shared }, filter);
    if (options.output === 'json') {
      terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
      return EXIT_SUCCESS;
    }
    const { style } = terminal;
    if (rows.length === 0)
      terminal.out(
        style.dim(
          `No executions${isFiltered(filter) ? ' match' : ` in ${await shown(host, executionsDir)}`}\n`,
        ),
      );
    const flowWidth = Math.max(0, ...rows.map((row) => flowName(row).length));
    for (const row of rows) {
      const state =
        row.state === undefined
          ? isUnknown(row)
            ? style.dim('↓ ON GITHUB  ')
            : style.yellow('? INTERRUPTED')
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
    if (rows.some(isUnknown))
      terminal.err(
        terminal.errStyle.dim(
          '↓ ON GITHUB: the state is known after gitestra executions fetch <execution>\n',
        ),
      );
    return EXIT_SUCCESS;
  },
});

/** Its job was ended before it, or its artifact has a name that tells no state. */
function isUnknown({ state, source }: PastExecution): boolean {
  return state === undefined && source === 'github';
}

/** What has been fetched is shown as it is known here. */
async function gitHubRows(
  filter: HistoryFilter,
  repository: string | undefined,
  workspace: Workspace,
): Promise<readonly PastExecution[]> {
  const { flow, since, until, limit = Number.POSITIVE_INFINITY, states = [], labels = [], revision } = filter;
  if (labels.length > 0 || revision !== undefined) {
    throw new UsageError(
      '--label and --revision are in the artifacts, which --github does not download',
      'filter with --flow, --state, --since and --until; gitestra executions fetch <id> brings one here',
    );
  }
  const [{ gitHubAccess, listGitHubExecutions }, { findExecutionFolder }] = await Promise.all([
    import('../../app/github-executions.ts'),
    import('../../storage/execution-folder.ts'),
  ]);
  const access = await gitHubAccess(repository, workspace);
  const wanted = {
    limit,
    states,
    ...(flow === undefined ? {} : { flow }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
  const rows = await listGitHubExecutions(wanted, access);
  return rows.map((row) => {
    try {
      return { ...localExecution(findExecutionFolder(workspace.executionsDir, row.id)), job: row.job! };
    } catch {
      return row;
    }
  });
}

function readFilter(options: {
  readonly flow?: string | undefined;
  readonly state: readonly string[];
  readonly label: readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly revision?: string | undefined;
  readonly limit?: string | undefined;
}): HistoryFilter {
  return {
    ...(options.flow === undefined ? {} : { flow: options.flow }),
    states: options.state.map(parseState),
    labels: readLabelOptions(options.label),
    ...(options.since === undefined ? {} : { since: parseDate(options.since, '--since') }),
    ...(options.until === undefined ? {} : { until: parseDate(options.until, '--until') }),
    ...(options.revision === undefined ? {} : { revision: parseRevision(options.revision) }),
    limit: parseLimit(options.limit),
  };
}

function isFiltered({ flow, states = [], labels = [], since, until, revision }: HistoryFilter): boolean {
  const given = [flow, since, until, revision].some((value) => value !== undefined);
  return given || states.length > 0 || labels.length > 0;
}

/** A date, the beginning of a day, or a duration back from now. */
function parseDate(text: string, option: string): number {
  const ago = /^P/i.test(text) ? parseDuration(text) : undefined;
  const at = ago === undefined ? Date.parse(text) : Date.now() - ago;
  if (!Number.isNaN(at)) return at;
  throw new UsageError(
    `${option}: “${text}” is no date`,
    'write 2026-05-06, 2026-05-06T07:08:09Z, or a duration such as P7D',
  );
}

function parseRevision(text: string): number {
  const revision = Number(text.replace(/^r/, ''));
  if (Number.isInteger(revision) && revision > 0) return revision;
  throw new UsageError(`--revision must be a whole number from 1, but “${text}” was given`);
}

function flowName({ namespace, flowId }: PastExecution): string {
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

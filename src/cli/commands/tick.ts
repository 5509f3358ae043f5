/** `gitestra tick`. */

import type { TickReport } from '../../app/tick-report.ts';
import { UsageError } from '../../app/usage-error.ts';
import { formatDurationForPeople, parseDuration } from '../../util/iso-duration.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import { readSecretsOption, SECRETS_OPTION } from '../input-options.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { tellExecution, untilInterrupted } from '../ticked-execution.ts';
import { parseCount } from '../time-options.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const tick = defineCommand({
  summary: 'Start what triggers say is due',
  description: [
    'Looks at the triggers of all flows, or of one, and runs what is due, late or missed since the last look: Schedule and ScheduleOnDates with their conditions, HTTP triggers, Flow triggers over the executions that are recorded, backfills that were left to ticks. Meant to be called every few minutes, by cron or by a workflow.',
    'A trigger that is seen for the first time begins now. Within 15 minutes of the last look nothing counts as missed, only as late; after a longer time `recoverMissedSchedules` decides: ALL, LAST or NONE.',
  ],
  operands: { usage: '[flow]', min: 0, max: 1 },
  options: {
    'dry-run': { type: 'boolean', description: 'Only say what would be started' },
    parallel: { type: 'string', value: 'N', default: '4', description: 'Most executions at the same time' },
    limit: {
      type: 'string',
      value: 'N',
      default: '100',
      description: 'Most executions of one trigger; the others are left for the next tick',
    },
    'outage-after': {
      type: 'string',
      value: 'DURATION',
      default: 'PT15M',
      description: 'Time without a look after which dates count as missed',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    ...SECRETS_OPTION,
    ...FLOWS_OPTIONS,
    'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
  },
  examples: [
    { command: 'gitestra tick', does: 'start what is due' },
    { command: 'gitestra tick --dry-run', does: 'see what would be' },
  ],
  async run({ options, operands: [target], host, terminal }) {
    const parallel = parseCount('--parallel', options.parallel, 4);
    const limit = parseCount('--limit', options.limit, 100);
    const outageAfter = duration('--outage-after', options['outage-after']);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { tick: lookAtTriggers }, { openTriggerStates }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/tick.ts'),
      import('../../app/trigger-states.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      ...(secrets === undefined ? {} : { secrets }),
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
    });
    const say = options.output === 'json' ? terminal.err : terminal.out;
    const report = await untilInterrupted(host, workspace, (signal) =>
      lookAtTriggers(
        {
          parallel,
          limit,
          signal,
          dryRun: options['dry-run'],
          ...(target === undefined ? {} : { target }),
          ...(outageAfter === undefined ? {} : { outageAfter }),
          onExecution: (execution) => tellExecution(execution, say, terminal.style),
        },
        workspace,
        openTriggerStates(workspace),
      ),
    );
    if (options.output === 'json') terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    else tellReport(report, options['dry-run'], terminal);
    const failed = report.executions.some(
      ({ state }) => state === 'FAILED' || state === 'KILLED' || state === 'CANCELLED',
    );
    const problems = report.problems.some(({ severity }) => severity === 'error');
    return failed || problems ? EXIT_FAILED : EXIT_SUCCESS;
  },
});

function tellReport(report: TickReport, dryRun: boolean, { out, err, style, errStyle }: Terminal): void {
  const { at, outageSince, executions, problems, notes, triggers } = report;
  if (dryRun) for (const execution of executions) tellExecution(execution, out, style);
  for (const { name, message } of notes) out(style.dim(`  ${name}: ${message}\n`));
  for (const { name, message, severity } of problems)
    err(`${severity === 'error' ? errStyle.red('✖') : errStyle.yellow('▲')} ${name}: ${message}\n`);
  const outage =
    outageSince === undefined
      ? ''
      : `, none looked at for ${formatDurationForPeople(Date.parse(at) - Date.parse(outageSince))}`;
  const number = executions.length;
  const many =
    number === 0
      ? 'nothing is due'
      : `${number} ${number === 1 ? 'execution' : 'executions'}${dryRun ? ' would start' : ''}`;
  out(
    `${style.bold(many)}  ${style.dim(`${triggers} ${triggers === 1 ? 'trigger' : 'triggers'}${outage}`)}\n`,
  );
}

function duration(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = parseDuration(text);
  if (found !== undefined && found > 0) return found;
  throw new UsageError(`${option} ${text} is no duration`, `write ${option} PT15M, ${option} PT1H`);
}

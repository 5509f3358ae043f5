/** `gitestra backfill`. */

import type { BackfillPlan, BackfillReport } from '../../app/backfill.ts';
import { dateText } from '../../trigger/schedule.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import {
  INPUT_OPTIONS,
  readInputOptions,
  readLabelOptions,
  readSecretsOption,
  SECRETS_OPTION,
} from '../input-options.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { tellExecution, untilInterrupted } from '../ticked-execution.ts';
import { parseCount, parseTime } from '../time-options.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const backfill = defineCommand({
  summary: 'Run a flow for past dates of its schedule',
  description: [
    'Runs the flow once for each date of a schedule between two dates, oldest first, with `trigger.date` as it would have been. Dates whose conditions do not hold are left out.',
    'What was done is recorded: the same command goes on after an interruption, and needs no dates then. --in-ticks leaves the executions to `gitestra tick`.',
  ],
  operands: {
    usage: '<flow>',
    min: 1,
    max: 1,
    missing: 'the flow, by namespace.id or by the path of its file',
  },
  options: {
    trigger: {
      type: 'string',
      short: 't',
      value: 'ID',
      description: 'Schedule; needed when the flow has several',
    },
    from: {
      type: 'string',
      value: 'DATE',
      description: 'First date: a day, or a date and time (UTC without offset)',
    },
    to: { type: 'string', value: 'DATE', default: 'now', description: 'Last date, inclusive' },
    ...INPUT_OPTIONS,
    label: {
      type: 'string',
      short: 'l',
      value: 'KEY=VALUE',
      multiple: true,
      description: 'Label of the executions',
    },
    parallel: { type: 'string', value: 'N', default: '1', description: 'Executions at the same time' },
    'dry-run': { type: 'boolean', description: 'Only list the dates' },
    'in-ticks': { type: 'boolean', description: 'Record it, and leave the executions to ticks' },
    cancel: { type: 'boolean', description: 'Give up what is left of one' },
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
    { command: 'gitestra backfill company.team.etl --from 2026-01-01 --to 2026-01-31', does: 'a month' },
    { command: 'gitestra backfill company.team.etl', does: 'go on with it' },
  ],
  async run({ options, operands, host, terminal }) {
    const inputs = Object.fromEntries(await readInputOptions(options, host));
    const labels = readLabelOptions(options.label);
    const secrets = await readSecretsOption(options.secrets, host);
    const parallel = parseCount('--parallel', options.parallel, 1);
    const from = options.from === undefined ? undefined : parseTime('--from', options.from);
    const to = options.to === undefined ? undefined : parseTime('--to', options.to, true);
    const [{ openWorkspace }, { backfill: makeUp }, { openTriggerStates }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/backfill.ts'),
      import('../../app/trigger-states.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      ...(secrets === undefined ? {} : { secrets }),
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
    });
    const json = options.output === 'json';
    const say = json ? terminal.err : terminal.out;
    let done = 0;
    let total = 0;
    const report = await untilInterrupted(host, workspace, (signal) =>
      makeUp(
        {
          target: operands[0]!,
          inputs,
          labels,
          parallel,
          signal,
          dryRun: options['dry-run'],
          inTicks: options['in-ticks'],
          cancel: options.cancel,
          ...(options.trigger === undefined ? {} : { triggerId: options.trigger }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          onPlan: (plan) => {
            total = plan.moments.length;
            if (!json) tellPlan(plan, options['dry-run'], terminal);
          },
          onExecution: (execution) => {
            done++;
            say(terminal.style.dim(`${String(done).padStart(String(total).length)}/${total} `));
            tellExecution(execution, say, terminal.style);
          },
        },
        workspace,
        openTriggerStates(workspace),
      ),
    );
    if (json) terminal.out(`${JSON.stringify(asJson(report), null, 2)}\n`);
    else tellEnd(report, terminal);
    const failed = report.executions.some(
      ({ state }) => state !== undefined && state !== 'SUCCESS' && state !== 'WARNING',
    );
    return failed || report.problems.length > 0 || report.end === 'stopped' ? EXIT_FAILED : EXIT_SUCCESS;
  },
});

function tellPlan(
  { name, from, to, moments, zone, done }: BackfillPlan,
  list: boolean,
  { out, style }: Terminal,
): void {
  const range = `${dateText(from, zone)} to ${dateText(to - (to % 1000), zone)}`;
  const many = `${moments.length} ${moments.length === 1 ? 'date' : 'dates'}`;
  const rest = done === undefined ? many : `${many} left, ${done} done before`;
  out(`${style.bold(name)}  ${rest}  ${style.dim(range)}\n`);
  if (list) for (const moment of moments) out(`  ${dateText(moment, zone)}\n`);
}

function tellEnd(
  { end, executions, problems, notes, moments }: BackfillReport,
  { out, err, style, errStyle }: Terminal,
): void {
  for (const { name, message } of notes) out(style.dim(`  ${name}: ${message}\n`));
  for (const { name, message } of problems) err(`${errStyle.red('✖')} ${name}: ${message}\n`);
  const left = moments.length - executions.length;
  const failed = executions.filter(({ state }) => state !== 'SUCCESS' && state !== 'WARNING').length;
  if (end === 'stopped') out(`${style.yellow('■')} stopped with ${left} left; the same command goes on\n`);
  if (end === 'left to ticks') out('left to `gitestra tick`\n');
  if (end === 'cancelled') out(`given up, with ${left} left\n`);
  if (end === 'done')
    out(`${style.bold('done')}  ${executions.length - failed} of ${executions.length} succeeded\n`);
}

function asJson({ from, to, moments, zone, ...report }: BackfillReport) {
  return {
    ...report,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    dates: moments.map((moment) => dateText(moment, zone)),
  };
}

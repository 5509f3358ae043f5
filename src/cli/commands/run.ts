/** `gitestra run`: one execution of one flow, from its inputs to its result. */

import { TASK_RUNNERS } from '../../app/config-model.ts';
import type { BlockedRun } from '../../app/run.ts';
import { UsageError } from '../../app/usage-error.ts';
import { LOG_LEVELS } from '../../plugin/ports.ts';
import { askPerson } from '../ask-person.ts';
import { defineCommand, EXIT_FAILED } from '../command.ts';
import {
  INPUT_OPTIONS,
  readInputOptions,
  readLabelOptions,
  readSecretsOption,
  SECRETS_OPTION,
} from '../input-options.ts';
import { tellInputProblems } from '../input-problems.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openView, VIEW_OPTIONS, watchExecution } from '../watch-execution.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const run = defineCommand({
  summary: 'Run a flow',
  description: [
    'Runs a flow of the folder of flows, named namespace.id, or of any file. Journal, log, outputs and files of the execution are kept in .gitestra/executions/<id>.',
    'Inputs that are required and not given are asked for at a terminal; elsewhere they are errors. Secrets come from the environment: SECRET_NAME (base64, as in Kestra) or GITESTRA_SECRET_NAME (plain).',
    'Ctrl+C ends the execution as KILLED, a second one leaves at once.',
  ],
  operands: {
    usage: '<flow>',
    min: 1,
    max: 1,
    missing: 'the flow to run, by namespace.id or by the path of its file',
  },
  options: {
    ...INPUT_OPTIONS,
    revision: {
      type: 'string',
      value: 'N',
      description:
        'Run an older revision with its namespace files: a number, commit, branch or tag; the working tree stays as it is',
    },
    label: {
      type: 'string',
      short: 'l',
      value: 'KEY=VALUE',
      multiple: true,
      description: 'Label of the execution',
    },
    'task-runner': {
      type: 'string',
      value: 'RUNNER',
      choices: TASK_RUNNERS,
      default: 'auto',
      description:
        'Where scripts run: in a container where an image is named and an engine answers, always, or never',
    },
    'log-level': {
      type: 'string',
      value: 'LEVEL',
      choices: LOG_LEVELS,
      default: 'TRACE',
      description: 'Lowest level logged',
    },
    'max-parallel': { type: 'string', value: 'N', description: 'Most task runs at work at the same time' },
    'time-zone': {
      type: 'string',
      value: 'ZONE',
      default: 'UTC',
      description: 'Zone in which expressions show times',
    },
    'schedule-date': {
      type: 'string',
      value: 'DATE',
      description: 'Date and time (ISO-8601) before which no task runs',
    },
    triggers: { type: 'boolean', description: 'Then run the flows whose Flow triggers wait for this one' },
    'dry-run': {
      type: 'boolean',
      description: 'Show what would run, rendered as far as it is known; nothing is executed or written',
    },
    breakpoint: {
      type: 'string',
      value: 'TASK',
      multiple: true,
      description: 'Stop before a task, or before one iteration of it (task[value]); gitestra resume goes on',
    },
    until: {
      type: 'string',
      value: 'TASK',
      description: 'Stop behind a task; gitestra resume goes on',
    },
    keep: {
      type: 'boolean',
      description:
        'Keep the working directories of scripts, with all that is in them, in the folder of the execution',
    },
    'no-prompt': { type: 'boolean', description: 'Never ask for inputs' },
    ...SECRETS_OPTION,
    ...VIEW_OPTIONS,
    ...FLOWS_OPTIONS,
    'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
  },
  examples: [
    { command: 'gitestra run company.team.hello-world', does: 'a flow of ./flows' },
    {
      command: 'gitestra run flow.yaml -i user=Rick -i data=@data.csv',
      does: 'a flow of any file, with inputs',
    },
    { command: 'gitestra run company.team.etl --dry-run', does: 'what it would do' },
    {
      command: 'gitestra run company.team.etl --inputs prod.yaml -o json > record.json',
      does: 'for other programs',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const target = operands[0]!;
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const labels = readLabelOptions(options.label);
    const maxParallel = wholeNumber('--max-parallel', options['max-parallel']);
    const timeZone = zone(options['time-zone']);
    const scheduleDate = date(options['schedule-date']);
    const [{ openWorkspace }, { startFlow }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/run.ts'),
    ]);
    const taskRunner = options['task-runner'];
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: /\.ya?ml$/i.test(target),
      ...(taskRunner === undefined ? {} : { taskRunner }),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const { revision, until } = options;
    if (options['dry-run']) {
      const { showDryRun } = await import('../show-dry-run.ts');
      const asked = {
        ...(revision === undefined ? {} : { revision }),
        ...(timeZone === undefined ? {} : { timeZone }),
      };
      return await showDryRun({ target, inputs, ...asked }, workspace, options.output, host, terminal);
    }
    const view = await openView(options, host, terminal);
    const logLevel = options['log-level'];
    const mayAsk = terminal.interactive && !options['no-prompt'] && options.output !== 'json';
    const outcome = await startFlow(
      {
        target,
        ...(revision === undefined ? {} : { revision }),
        ...(until === undefined ? {} : { until }),
        breakpoints: options.breakpoint,
        inputs,
        labels,
        observer: view,
        ...(mayAsk ? { ask: askPerson } : {}),
        ...(options.keep ? { keepFolders: true } : {}),
        ...(maxParallel === undefined ? {} : { maxParallel }),
        ...(logLevel === undefined ? {} : { logLevel }),
        ...(timeZone === undefined ? {} : { timeZone }),
        ...(scheduleDate === undefined ? {} : { scheduleDate }),
      },
      workspace,
    ).catch((error: unknown) => {
      view.close();
      throw error;
    });
    if (outcome.kind === 'started') {
      const status = await watchExecution(outcome.execution, {
        view,
        options,
        host,
        terminal,
        kept: options.keep,
        endProcesses: () => workspace.machine.groups.killAll(),
      });
      if (!options.triggers) return status;
      const { runFlowTriggers } = await import('../flow-triggers.ts');
      const record = await outcome.execution.finished;
      return Math.max(status, await runFlowTriggers(record, workspace, { options, host, terminal }));
    }
    view.close();
    if (outcome.kind === 'inputs') return tellInputProblems(outcome, terminal);
    if (outcome.kind === 'blocked') return tellChecks(outcome, terminal);
    const { renderPretty } = await import('../../report/pretty.ts');
    terminal.err(`${renderPretty(outcome.diagnostics, { style: terminal.errStyle })}\n`);
    return EXIT_FAILED;
  },
});

function tellChecks({ flow, messages }: BlockedRun, { err, errStyle }: Terminal): number {
  for (const message of messages) err(`${errStyle.red('✖')} ${message}\n`);
  err(errStyle.dim(`  the checks of ${flow.namespace}.${flow.id} do not pass: nothing was run\n`));
  return EXIT_FAILED;
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${option} must be a whole number from 1, but “${text}” was given`);
  return number;
}

function date(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) {
    throw new UsageError(
      `--schedule-date must be a date and time, but “${text}” was given`,
      'write it like 2030-01-31T08:00:00Z',
    );
  }
  return at;
}

function zone(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new UsageError(
      `there is no time zone “${text}”`,
      'write a name such as Europe/Paris, America/New_York or UTC',
    );
  }
}

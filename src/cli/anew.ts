/** What restart, replay and change-status have in common: the plan is shown, a person agrees, the execution is followed. */

import type { RunningExecution } from '../app/running-execution.ts';
import type { Workspace } from '../app/workspace.ts';
import type { ExecutionHeader } from '../engine/event.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { RestartPlan } from '../engine/restart-plan.ts';
import { type CommandInput, EXIT_SUCCESS, type OptionDefinitions } from './command.ts';
import { CommandFailure } from './command-failure.ts';
import { INPUT_OPTIONS, SECRETS_OPTION } from './input-options.ts';
import type { ExecutionView } from './terminal/live-view.ts';
import { VIEW_OPTIONS, watchExecution } from './watch-execution.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS } from './workspace-options.ts';

export const ANEW_OPTIONS = {
  input: INPUT_OPTIONS.input,
  inputs: INPUT_OPTIONS.inputs,
  plan: { type: 'boolean', description: 'Only show what would stay and what would begin again' },
  yes: { type: 'boolean', short: 'y', description: 'Begin without asking' },
  ...SECRETS_OPTION,
  ...VIEW_OPTIONS,
  ...FLOWS_OPTIONS,
  'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
} as const satisfies OptionDefinitions;

type AnewInput = Pick<CommandInput<typeof ANEW_OPTIONS>, 'options' | 'host' | 'terminal'>;

export interface PlannedAnew {
  readonly header: ExecutionHeader;
  /** Absent when everything begins again. */
  readonly plan?: RestartPlan;
  readonly fix?: Pick<ExecutionHeader, 'revision' | 'commit' | 'uncommitted'>;
  start(): RunningExecution;
  cancel(): void;
}

/** `title` says what is about to happen: `Restart of 4xBq… of company.team.etl`. */
export async function beginAnew(
  planned: PlannedAnew,
  title: string,
  view: ExecutionView & ExecutionObserver,
  workspace: Workspace,
  { options, host, terminal }: AnewInput,
): Promise<number> {
  const { plan, fix, header } = planned;
  const { formatRestartPlan, planAsJson } = await import('./terminal/restart-plan-text.ts');
  const json = options.output === 'json';
  if (options.plan) {
    planned.cancel();
    view.close();
    if (json) terminal.out(`${JSON.stringify(plan === undefined ? null : planAsJson(plan), null, 2)}\n`);
    else terminal.out(text(terminal.style));
    return EXIT_SUCCESS;
  }
  // Another flow is a reason to look before anything runs; the same one does what the command says.
  const isQuestion = fix !== undefined && !options.yes && terminal.interactive && !json;
  if (!options.quiet && !json) view.note(text(terminal.errStyle));
  if (isQuestion) {
    const { terminalQuestions } = await import('./prompts.ts');
    const answer = await (await terminalQuestions()).confirm({ message: 'Begin?', initialValue: true });
    if (answer !== true) {
      planned.cancel();
      view.close();
      throw new CommandFailure('nothing was begun');
    }
  }
  return await watchExecution(planned.start(), {
    view,
    options,
    host,
    terminal,
    endProcesses: () => workspace.machine.groups.killAll(),
  });

  function text(style: Parameters<typeof formatRestartPlan>[1]): string {
    const change = fix === undefined ? '' : ` with ${flowText(fix)}, before with ${flowText(header)}`;
    return `${style.bold(title)}${change}\n${plan === undefined ? '' : formatRestartPlan(plan, style)}`;
  }
}

/** `revision 3 (188792af, uncommitted)`. */
function flowText({ revision, commit, uncommitted }: NonNullable<PlannedAnew['fix']>): string {
  const details = [
    ...(commit === undefined ? [] : [commit.slice(0, 8)]),
    ...(uncommitted === true ? ['uncommitted'] : []),
  ];
  const name = revision === undefined ? 'the flow of its file' : `revision ${revision}`;
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

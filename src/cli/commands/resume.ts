/** `gitestra resume`: goes on with an execution whose process died. */

import type { EndedRun, ReleasedRun, ResumedRun } from '../../app/resume.ts';
import type { Workspace } from '../../app/workspace.ts';
import { isTerminal } from '../../flow/states.ts';
import { askPerson } from '../ask-person.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { INPUT_OPTIONS, readInputOptions, readSecretsOption, SECRETS_OPTION } from '../input-options.ts';
import type { ExecutionView } from '../terminal/live-view.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { exitStatus, openView, VIEW_OPTIONS, watchExecution } from '../watch-execution.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const resume = defineCommand({
  summary: 'Go on with an execution that waits or was interrupted',
  description: [
    'Replays the journal of an execution and goes on where it stopped: what has ended is not run again, what was under way gets a new attempt. The flow is the one that was started, whatever its file says now.',
    'An execution that is paused goes on too: with the inputs that its Pause asks for, from a breakpoint, or where gitestra pause held it, in the process that still runs it or in this one. An execution that waits for this one as its subflow goes on when it has ended.',
    'Secrets are in no file: SECRET inputs are given again with -i, the others must be in the environment as they were.',
  ],
  operands: {
    usage: '<execution>',
    min: 1,
    max: 1,
    missing: 'the id of an execution, or its beginning; gitestra executions list shows them',
  },
  options: {
    input: {
      ...INPUT_OPTIONS.input,
      description: 'Value that a Pause asks for (onResume), or of a SECRET input once more',
    },
    'no-prompt': { type: 'boolean', description: 'Never ask for inputs' },
    ...SECRETS_OPTION,
    ...VIEW_OPTIONS,
    ...FLOWS_OPTIONS,
    'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
  },
  examples: [
    { command: 'gitestra resume 4xBq', does: 'the beginning of an id is enough' },
    { command: 'gitestra resume 4xBq -i token="$TOKEN"', does: 'with a SECRET input' },
    { command: 'gitestra resume 4xBq -i approved=true', does: 'answers a Pause' },
  ],
  async run({ options, operands, host, terminal }) {
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { resumeExecution }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/resume.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      flowsDirOptional: true,
      warn: (message) => terminal.err(`${terminal.errStyle.yellow('▲')} ${message}\n`),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const mayAsk = terminal.interactive && !options['no-prompt'] && options.output !== 'json';
    const view = await openView(options, host, terminal);
    const resumed = await resumeExecution(
      { execution: operands[0]!, inputs, observer: view, ...(mayAsk ? { ask: askPerson } : {}) },
      workspace,
    ).catch((error: unknown) => {
      view.close();
      throw error;
    });
    if (resumed.kind !== 'resumed') {
      view.close();
      return tellWithoutRunning(resumed, options.output, terminal);
    }
    const following = { options, host, terminal, endProcesses: () => workspace.machine.groups.killAll() };
    noteInterrupted(resumed, view, following);
    const status = await watchExecution(resumed.execution, { view, ...following });
    if (!isTerminal((await resumed.execution.finished).state)) return status;
    return (await resumeAbove(resumed.parentId, workspace, following)) ?? status;
  },
});

type Following = Omit<Parameters<typeof watchExecution>[1], 'view'>;

/** Executions that wait for the one that has ended, each after the one below it; the status of the last one. */
async function resumeAbove(
  parentId: string | undefined,
  workspace: Workspace,
  following: Following,
): Promise<number | undefined> {
  if (parentId === undefined) return undefined;
  const { options, host, terminal } = following;
  const { resumeExecution } = await import('../../app/resume.ts');
  const view = await openView(options, host, terminal);
  if (options.output !== 'json') view.note(`Execution ${parentId} waited for it, and goes on\n`);
  const resumed = await resumeExecution({ execution: parentId, observer: view }, workspace).catch(
    (error: unknown) => {
      view.close();
      throw error;
    },
  );
  if (resumed.kind !== 'resumed') {
    view.close();
    return undefined;
  }
  // Standard output has the record that was asked for, and no other.
  const quietly = options.output === 'json' ? { ...terminal, out: () => {} } : terminal;
  const status = await watchExecution(resumed.execution, { ...following, view, terminal: quietly });
  if (!isTerminal((await resumed.execution.finished).state)) return status;
  return (await resumeAbove(resumed.parentId, workspace, following)) ?? status;
}

function tellWithoutRunning(
  resumed: ReleasedRun | EndedRun,
  output: 'text' | 'json' | undefined,
  { out }: Terminal,
): number {
  if (resumed.kind === 'released') {
    out(`Execution ${resumed.id} goes on in process ${resumed.pid}\n`);
    return EXIT_SUCCESS;
  }
  const { ended } = resumed;
  if (output === 'json') out(`${JSON.stringify(ended, null, 2)}\n`);
  else
    out(
      `Execution ${ended.id} has ended already: ${ended.state}. gitestra executions show ${ended.id} tells more\n`,
    );
  return exitStatus(ended);
}

function noteInterrupted(
  { interrupted }: ResumedRun,
  view: ExecutionView,
  { options, terminal }: Following,
): void {
  if (options.output === 'json' || interrupted.length === 0) return;
  view.note(
    terminal.errStyle.yellow(`▲ Interrupted, and run again as a new attempt: ${interrupted.join(', ')}\n`),
  );
}

/** What commands share that start executions of triggers: a line for each, and an end by Ctrl+C. */

import type { TickedExecution } from '../app/tick-report.ts';
import type { Workspace } from '../app/workspace.ts';
import type { Style } from '../report/style.ts';
import type { CliHost } from './host.ts';
import { statePaint, stateSign } from './terminal/state-mark.ts';

export function tellExecution(execution: TickedExecution, out: (text: string) => void, style: Style): void {
  const { state, flow, triggerId, date, id } = execution;
  const mark =
    state === undefined ? style.cyan('→') : statePaint(state, style)(`${stateSign(state)} ${state}`);
  const when = date === undefined ? '' : `  ${date.replace('.000Z', 'Z')}`;
  out(`${mark} ${flow}.${triggerId}${when}  ${style.dim(id)}\n`);
}

/** The first Ctrl+C ends the executions as KILLED and starts no others, a second one leaves at once. */
export async function untilInterrupted<T>(
  host: CliHost,
  workspace: Workspace,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = host.onInterrupt(() => {
    if (!controller.signal.aborted) return controller.abort();
    workspace.machine.groups.killAll();
    host.exit(130);
  });
  try {
    return await work(controller.signal);
  } finally {
    stop();
    workspace.machine.groups.killAll();
  }
}

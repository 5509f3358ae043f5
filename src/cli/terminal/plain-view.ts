/** A running execution in a pipe or a file: one line an event, nothing that moves. */

import { tellUnderName } from '../../engine/observer.ts';
import type { LogEntry, TaskRunRecord } from '../../engine/record.ts';
import { isTerminal, type State } from '../../flow/states.ts';
import { taskRunDuration, taskRunLabel } from '../../report/execution-facts.ts';
import type { Style } from '../../report/style.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import { oneLine } from './line.ts';
import type { ExecutionView } from './live-view.ts';
import { formatLogEntry } from './log-line.ts';
import { statePaint, stateSign } from './state-mark.ts';

/** Columns of the states that are usual; longer ones push the rest aside. */
const STATE_WIDTH = 7;

export interface PlainViewOptions {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly style: Style;
  /** @default true */
  readonly logs?: boolean;
}

/**
 * Log entries, ends and retries of task runs, pauses of the execution. Starts are left out: the log tells of them. What
 * happens in a subflow has the name of its task before it.
 */
export function createPlainView({ out, err, style, logs = true }: PlainViewOptions): ExecutionView {
  const states = new Map<string, State>();
  let executionState: State | undefined;
  const line = (at: string | undefined, state: State, text: string, more = ''): void => {
    const paint = statePaint(state, style);
    out(
      `${style.dim((at ?? '').slice(11, 23).padEnd(12))} ${paint(`${state === 'RUNNING' ? '▶' : stateSign(state)} ${state.padEnd(STATE_WIDTH)}`)} ${text}${more === '' ? '' : style.dim(`  ${more}`)}\n`,
    );
  };
  const view: ExecutionView = {
    onExecution(execution) {
      if (execution.state === executionState) return;
      executionState = execution.state;
      // The end is told by the summary, and CREATED is over at once.
      if (isTerminal(execution.state) || execution.state === 'CREATED') return;
      const at = new Date(execution.histories.at(-1)?.date ?? Date.parse(execution.startDate)).toISOString();
      line(
        at,
        execution.state,
        `${execution.namespace}.${execution.flowId}`,
        execution.state === 'RUNNING' ? `execution ${execution.id}` : '',
      );
    },
    onTaskRun(run: TaskRunRecord) {
      const { state } = run;
      if (states.get(run.id) === state) return;
      // Ended runs are forgotten: an execution may have very many.
      if (isTerminal(state)) states.delete(run.id);
      else states.set(run.id, state);
      if (!isTerminal(state) && state !== 'RETRYING' && state !== 'PAUSED') return;
      const duration = taskRunDuration(run);
      const attempts = run.attempts.length > 1 ? `attempt ${run.attempts.length}` : '';
      const more = [duration === undefined ? '' : formatDurationForPeople(duration), attempts]
        .filter((part) => part !== '')
        .join(', ');
      line(run.endDate ?? run.attempts.at(-1)?.endDate, state, oneLine(taskRunLabel(run)), more);
    },
    onLog(entry: LogEntry) {
      if (logs) out(formatLogEntry(entry, style));
    },
    note: err,
    close() {},
  };
  return { ...view, onSubflow: tellUnderName(view) };
}

/** A running execution on a terminal: its log scrolling by, and below it the tree of its task runs, alive. */

import {
  type ExecutionObserver,
  type ExecutionProgress,
  type NamedObserver,
  tellUnderName,
} from '../../engine/observer.ts';
import type { LogEntry, TaskRunRecord } from '../../engine/record.ts';
import { isTerminal } from '../../flow/states.ts';
import type { Style } from '../../report/style.ts';
import { formatDurationForPeople } from '../../util/iso-duration.ts';
import type { CliHost } from '../host.ts';
import { type Line, makeLine } from './line.ts';
import { LiveScreen } from './live-screen.ts';
import { formatLogEntry } from './log-line.ts';
import { statePaint, stateSign } from './state-mark.ts';
import { TaskTree } from './task-tree.ts';

/** Milliseconds between frames. */
const FRAME = 80;
/** Log text gathered between frames; more is written at once. */
const LOG_BUFFER = 256 * 1024;
/** Most lines of the tree that stays when all is over. */
const FINAL_HEIGHT = 200;

export interface ExecutionView extends ExecutionObserver {
  /** Says something beside the log, without disturbing the picture; the text ends with a line break. */
  note(text: string): void;
  /** Leaves the last picture and gives the terminal back; more than once does no harm. */
  close(): void;
}

export interface LiveViewOptions {
  readonly host: CliHost;
  readonly style: Style;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** @default true */
  readonly logs?: boolean;
}

export function createLiveView({ host, style, now, logs = true }: LiveViewOptions): ExecutionView {
  const screen = new LiveScreen(host.stdout);
  const tree = new TaskTree();
  let execution: ExecutionProgress | undefined;
  let pending = '';
  let frame = 0;
  let closed = false;

  const title = (width: number): Line => {
    if (execution === undefined) return makeLine([['…', style.dim]], width);
    const end = execution.endDate === undefined ? now() : Date.parse(execution.endDate);
    const running = tree.count((state) => !isTerminal(state));
    const done = tree.count(isTerminal);
    return makeLine(
      [
        [`${stateSign(execution.state, frame)} `, statePaint(execution.state, style)],
        [`${execution.namespace}.${execution.flowId}`, style.bold],
        [`  ${execution.state}`, statePaint(execution.state, style)],
        [`  ${formatDurationForPeople(end - Date.parse(execution.startDate))}`],
        [`  ${done} done${running === 0 ? '' : `, ${running} running`}`, style.dim],
      ],
      width,
    );
  };
  const draw = (): void => {
    // Before the execution begins, the terminal belongs to questions and messages.
    if (closed || (execution === undefined && tree.size === 0 && pending === '')) return;
    // One column and two rows are left free: a full last line would make the terminal scroll.
    const width = Math.max(10, screen.columns - 1);
    const lines = tree.render({ width, height: Math.max(3, screen.rows - 3), style, now: now(), frame });
    const text = pending;
    pending = '';
    screen.draw([...lines, title(width)], text);
  };
  const timer = setInterval(() => {
    frame += 1;
    draw();
  }, FRAME);
  timer.unref();
  host.stdout.on?.('resize', draw);
  const forgetExit = host.onExit(() => screen.restoreCursor());

  const onLog = (entry: LogEntry): void => {
    if (!logs) return;
    pending += formatLogEntry(entry, style);
    if (pending.length > LOG_BUFFER) draw();
  };
  /** Its task runs stand in the tree; its log has the name of its task before it. */
  const below = (taskRun: TaskRunRecord, named: NamedObserver): ExecutionObserver => {
    let id: string | undefined;
    return {
      onExecution(progress) {
        id = progress.id;
        tree.updateExecution(progress, taskRun.id);
      },
      onTaskRun: (run) => tree.update(run, id),
      onLog: named.onLog,
      onSubflow: (run) => below(run, named.onSubflow(run)),
    };
  };
  const name = tellUnderName({ onLog });

  return {
    onExecution(progress) {
      execution = progress;
    },
    onTaskRun: (run) => tree.update(run),
    onLog,
    onSubflow: (run) => below(run, name(run)),
    note(text) {
      if (closed) host.stderr.write(text);
      else {
        pending += text;
        draw();
      }
    },
    close() {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      host.stdout.off?.('resize', draw);
      forgetExit();
      const width = Math.max(10, screen.columns - 1);
      const lines = tree.render({ width, height: FINAL_HEIGHT, style, now: now() });
      screen.close(pending + lines.map((line) => `${line.text}\n`).join(''));
    },
  };
}

/**
 * The log of an execution as a runner's log shows it best: a group to open for each task run, and one line outside for
 * its end. Task runs that run side by side are untangled: one is written as it goes, the others are kept until they end
 * or grow too long. Elsewhere than on a runner the same lines come plain, in the order in which they happen.
 */

import {
  type ExecutionObserver,
  type ExecutionProgress,
  type NamedObserver,
  tellUnderName,
} from '../engine/observer.ts';
import type { LogEntry, TaskRunRecord } from '../engine/record.ts';
import { isTerminal, type State } from '../flow/states.ts';
import { formatDurationForPeople } from '../util/iso-duration.ts';
import { neutralise, workflowCommand } from './commands.ts';

export interface LogGroupOptions {
  /** Writes one line; a line break is not included. */
  readonly write: (line: string) => void;
  /** Whether a runner reads the lines. */
  readonly groups: boolean;
  /** Characters kept of a task run that is not the one being written, before they are written in between. @default 262144 */
  readonly buffer?: number;
}

interface Pending {
  readonly title: string;
  lines: string[];
  size: number;
  /** Part of it was written already. */
  begun: boolean;
  /** Line to write when everything before it is out. */
  end?: string;
}

const BUFFER = 256 * 1024;

export function logGroups(options: LogGroupOptions): ExecutionObserver {
  const log = options.groups ? new GroupedLog(options) : new PlainLog(options.write);
  const below =
    (name: NamedObserver['onSubflow']) =>
    (starter: TaskRunRecord): ExecutionObserver => {
      log.startsOther(starter.id);
      const { onTaskRun, onLog, onSubflow } = name(starter);
      return { onTaskRun, onLog, onSubflow: below(onSubflow) };
    };
  return {
    onExecution: (execution) => log.onExecution(execution),
    onTaskRun: (run) => log.onTaskRun(run),
    onLog: (entry) => log.onLog(entry),
    onSubflow: below(tellUnderName(log)),
  };
}

class PlainLog implements ExecutionObserver {
  readonly #write: (line: string) => void;
  readonly #ended = new Set<string>();

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  onLog(entry: LogEntry): void {
    const name = entry.taskId === undefined ? '' : `[${label(entry)}] `;
    for (const line of logLines(entry)) this.#write(`${name}${line}`);
  }

  onTaskRun(taskRun: TaskRunRecord): void {
    if (!isTerminal(taskRun.state) || this.#ended.has(taskRun.id)) return;
    this.#ended.add(taskRun.id);
    this.#write(endLine(taskRun));
  }

  onExecution(execution: ExecutionProgress): void {
    if (execution.state !== 'CREATED') this.#write(executionLine(execution));
  }

  /** Lines come in their order anyway. */
  startsOther(_id: string): void {}
}

class GroupedLog implements ExecutionObserver {
  readonly #write: (line: string) => void;
  readonly #limit: number;
  /** In the order in which they first had something to say. */
  readonly #pending = new Map<string, Pending>();
  readonly #ended = new Set<string>();
  /** Task runs that wait for a subflow, and leave the room to it. */
  readonly #waiting = new Set<string>();
  /** Id of the task run whose group is open and is written as it goes. */
  #open: string | undefined;

  constructor(options: LogGroupOptions) {
    this.#write = options.write;
    this.#limit = options.buffer ?? BUFFER;
  }

  onLog(entry: LogEntry): void {
    const id = entry.taskRunId;
    if (id === undefined) {
      this.#interrupt();
      for (const line of logLines(entry)) this.#write(line);
      return;
    }
    let run = this.#pending.get(id);
    if (run === undefined) {
      run = { title: label(entry), lines: [], size: 0, begun: false };
      this.#pending.set(id, run);
    }
    for (const line of logLines(entry)) {
      run.lines.push(line);
      run.size += line.length;
    }
    if (this.#open === undefined || this.#open === id) this.#flush(id, run);
    else if (run.size > this.#limit) {
      this.#interrupt();
      this.#flush(id, run);
    }
    if (this.#open === id && this.#waiting.has(id)) {
      this.#interrupt();
      this.#advance();
    }
  }

  startsOther(id: string): void {
    this.#waiting.add(id);
  }

  onTaskRun(taskRun: TaskRunRecord): void {
    if (!isTerminal(taskRun.state) || this.#ended.has(taskRun.id)) return;
    this.#ended.add(taskRun.id);
    this.#waiting.delete(taskRun.id);
    const run = this.#pending.get(taskRun.id);
    if (run === undefined) {
      // Nothing was logged: its one line goes out at once, unless that would tear a group in two.
      const silent: Pending = { title: '', lines: [], size: 0, begun: false, end: endLine(taskRun) };
      this.#pending.set(taskRun.id, silent);
    } else {
      run.end = endLine(taskRun);
    }
    if (this.#open === taskRun.id) this.#interrupt();
    if (this.#open === undefined) this.#advance();
  }

  onExecution(execution: ExecutionProgress): void {
    if (execution.state === 'CREATED') return;
    this.#interrupt();
    if (isTerminal(execution.state)) for (const [id, run] of this.#pending) this.#finish(id, run);
    this.#write(executionLine(execution));
  }

  /** Writes everything that has ended, then opens the group of the oldest that goes on. */
  #advance(): void {
    for (const [id, run] of this.#pending) if (run.end !== undefined) this.#finish(id, run);
    for (const [id, run] of this.#pending) {
      if (run.lines.length === 0) continue;
      this.#flush(id, run);
      return;
    }
  }

  #flush(id: string, run: Pending): void {
    if (this.#open !== id && run.lines.length > 0) {
      this.#write(workflowCommand('group', run.begun ? `${run.title} (continued)` : run.title));
      this.#open = id;
      run.begun = true;
    }
    for (const line of run.lines) this.#write(line);
    run.lines = [];
    run.size = 0;
  }

  #finish(id: string, run: Pending): void {
    this.#flush(id, run);
    this.#interrupt();
    if (run.end !== undefined) this.#write(run.end);
    this.#pending.delete(id);
  }

  #interrupt(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.#write(workflowCommand('endgroup'));
  }
}

const SIGNS: Readonly<Partial<Record<State, string>>> = {
  SUCCESS: '✔',
  WARNING: '▲',
  FAILED: '✖',
  KILLED: '■',
  CANCELLED: '■',
  SKIPPED: '○',
};

function label(run: Pick<TaskRunRecord, 'taskId' | 'value'> | LogEntry): string {
  const value = run.value === undefined ? '' : ` = ${run.value.slice(0, 80).replace(/\s+/g, ' ')}`;
  return `${run.taskId ?? ''}${value}`;
}

function logLines(entry: LogEntry): string[] {
  const text = `${entry.at.slice(11, 23)} ${entry.level.padEnd(5)} ${entry.message}`;
  // With the time in front, only a line break or the old form could make a command of it: most lines need no search.
  return /[\r\n#]/.test(entry.message) ? neutralise(text).split('\n') : [text];
}

function endLine(run: TaskRunRecord): string {
  const took =
    run.startDate === undefined || run.endDate === undefined
      ? ''
      : ` in ${formatDurationForPeople(Date.parse(run.endDate) - Date.parse(run.startDate))}`;
  const message =
    run.state === 'FAILED'
      ? run.attempts.findLast((one) => one.failure !== undefined)?.failure?.message
      : undefined;
  const reason = message === undefined ? '' : `: ${message.split('\n', 1)[0]}`;
  return neutralise(`${SIGNS[run.state] ?? '•'} ${label(run)} ${run.state}${took}${reason}`).replaceAll(
    '\n',
    ' ',
  );
}

function executionLine(execution: ExecutionProgress): string {
  const sign = SIGNS[execution.state] ?? '▶';
  return neutralise(
    `${sign} ${execution.namespace}.${execution.flowId} ${execution.state} (execution ${execution.id})`,
  );
}

/** What an onlooker of a running execution is told: the terminal view, the annotations, the live summary. */

import type { ExecutionRecord, LogEntry, TaskRunRecord } from './record.ts';

/**
 * Called by the engine, in order, from one place at a time. Observers never hold the engine up (nothing is awaited),
 * never change what they are given, and what they are given is masked already: no secret reaches an observer.
 * A record is a picture of the moment; the same task run arrives again whenever something about it changed.
 */
export interface ExecutionObserver {
  /** The execution was created, changed its state (also to and from PAUSED), or ended. */
  onExecution?(execution: ExecutionProgress): void;
  /** A task run was created, started an attempt, or changed its state. */
  onTaskRun?(taskRun: TaskRunRecord): void;
  onLog?(entry: LogEntry): void;
  /** A task run starts another execution: gives who is told of that one. @default nobody */
  onSubflow?(taskRun: TaskRunRecord): ExecutionObserver;
}

/** The execution without its task runs: those arrive one by one, and a list of 100,000 is not copied per change. */
export type ExecutionProgress = Omit<ExecutionRecord, 'taskRuns'>;

/**
 * Makes an `onSubflow` for an observer that knows one execution only: it is told of the task runs and the log of the
 * others as if they were of the first, with the name of the task run that started them before theirs: `call › load`.
 */
export function tellUnderName(
  observer: Pick<ExecutionObserver, 'onTaskRun' | 'onLog'>,
  above = '',
): (taskRun: TaskRunRecord) => NamedObserver {
  const started = new Map<string, number>();
  return (starter) => {
    const number = (started.get(starter.id) ?? 0) + 1;
    started.set(starter.id, number);
    const name = `${above}${nameOf(starter)}${number === 1 ? '' : ` #${number}`}`;
    return {
      onTaskRun: (run) => observer.onTaskRun?.({ ...run, taskId: `${name} › ${run.taskId}` }),
      onLog: (entry) =>
        observer.onLog?.({
          ...entry,
          taskId: entry.taskId === undefined ? name : `${name} › ${entry.taskId}`,
        }),
      onSubflow: tellUnderName(observer, `${name} › `),
    };
  };
}

export interface NamedObserver extends ExecutionObserver {
  onLog(entry: LogEntry): void;
  onTaskRun(taskRun: TaskRunRecord): void;
  onSubflow(taskRun: TaskRunRecord): NamedObserver;
}

/** Values of iterations may be long, and have many lines. */
function nameOf({ taskId, value }: TaskRunRecord): string {
  return value === undefined ? taskId : `${taskId} = ${value.slice(0, 80).replace(/\s+/g, ' ')}`;
}

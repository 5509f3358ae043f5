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
}

/** The execution without its task runs: those arrive one by one, and a list of 100,000 is not copied per change. */
export type ExecutionProgress = Omit<ExecutionRecord, 'taskRuns'>;

/** Tells several observers, in the order given. */
export function observeAll(observers: readonly ExecutionObserver[]): ExecutionObserver {
  return {
    onExecution: (execution) => {
      for (const observer of observers) observer.onExecution?.(execution);
    },
    onTaskRun: (taskRun) => {
      for (const observer of observers) observer.onTaskRun?.(taskRun);
    },
    onLog: (entry) => {
      for (const observer of observers) observer.onLog?.(entry);
    },
  };
}

/** An execution in the hands of this process: under way, taken up, or about to be replaced. */

import type { EventBody } from '../engine/event.ts';
import type { EnginePorts } from '../engine/ports.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import type { ExecutionState } from '../engine/state.ts';
import type { ExecutionFolder } from '../storage/execution-folder.ts';
import type { Redactor } from '../storage/redaction.ts';
import type { PauseAnswer } from './resume-pause.ts';

/** An execution that is under way. */
export interface RunningExecution {
  readonly id: string;
  readonly folder: ExecutionFolder;
  /** Tells it to end: running tasks are stopped, nothing new starts. */
  kill(): void;
  /** Resolves with the final record; rejects on a fault of Gitestra only. */
  readonly finished: Promise<ExecutionRecord>;
  /** The record as it stands, with its secrets: for the execution around it, never for a file or a person. */
  readonly unmasked: () => ExecutionRecord;
  /** Knows its secrets. */
  readonly redactor: Redactor;
  /** What a flow retry asks for in its place. Known once finished. */
  readonly replacement: () => Replacement | undefined;
  /** Has a listener told of every execution that takes its place. @default nothing takes it */
  readonly onReplaced?: (listener: (next: RunningExecution) => void) => void;
}

/** An execution that a flow retry makes in place of one that has failed. */
export interface Replacement {
  /** When it is due, milliseconds since the epoch. */
  readonly date: number;
  start(): RunningExecution;
}

/** An execution that a process has taken up, before it goes on. */
export interface Restored {
  readonly state: ExecutionState;
  readonly ports: EnginePorts;
  /** Of an execution that has ended. */
  readonly replacement: () => Replacement | undefined;
  /**
   * `next` is what happens first (default: attempts that were lost begin again); `answer` lets the Pause go on that the
   * execution waits at.
   */
  go(next?: readonly EventBody[], answer?: PauseAnswer): RunningExecution;
}

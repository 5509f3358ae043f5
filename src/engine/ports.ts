/** What the engine needs of the world. It has no clock, no randomness and no files of its own. */

import type { ExpressionEngine, ExpressionServices } from '../expression/engine.ts';
import type { LogLevel, TaskPorts } from '../plugin/ports.ts';
import type { Registry } from '../plugin/registry.ts';
import type { Subflow, SubflowRequest } from '../plugin/task.ts';
import type { Clock } from '../util/clock.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { EngineEvent } from './event.ts';
import type { ExecutionObserver } from './observer.ts';
import type { LogEntry } from './record.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import type { ConstantVariables } from './variables.ts';

export interface Journal {
  append(event: EngineEvent): void;
  /** Returns when everything appended would survive the end of this process. */
  flush(): void;
}

/** Where an expression or property stands, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The places at which executions of one flow may run at the same time, as one of these executions sees them. */
export interface ExecutionSlots {
  /**
   * Takes one of `limit` places, or names the executions that have them. One that got none stands in a queue from
   * then on: it asks again after a change, and gets a place before those that came later. One that has a place keeps it.
   */
  take(
    limit: number,
  ): Promise<{ readonly taken: true } | { readonly taken: false; readonly holders: readonly string[] }>;
  /** Calls back once, when asking again may help; returns how to stop listening. */
  onChange(callback: () => void): () => void;
  /** Gives the place free or leaves the queue; an execution that is `suspended` keeps its place without a process. */
  leave(how: 'ended' | 'suspended'): Promise<void>;
}

export interface EnginePorts {
  readonly clock: Clock;
  /** A fresh id for a task run. */
  newId(): string;
  /** Draws from [0, 1). */
  random(): number;
  readonly journal: Journal;
  /** May return a promise to hold back a task that logs faster than the sink can write. */
  log(entry: LogEntry): MaybePromise<void>;
  readonly observer: ExecutionObserver;
  readonly expressions: ExpressionEngine;
  /** Services of expressions, which may depend on the execution (`errorLogs()`, `read()` of its files). */
  expressionServices(state: ExecutionState, run: TaskRun | undefined): ExpressionServices;
  readonly registry: Registry;
  readonly constants: ConstantVariables;
  taskPorts(state: ExecutionState, run: TaskRun): TaskPorts;
  /** Makes a folder for a task run. */
  makeWorkingDir(run: TaskRun): Promise<string>;
  removeWorkingDir(path: string): Promise<void>;
  /** Path of the folder that the children of a task run share; it outlives the process. */
  sharedWorkingDir(run: TaskRun): string;
  /** `key` is the same for the same attempt of the same task run: an execution that was started before is continued. */
  startSubflow(request: SubflowRequest, key: string, state: ExecutionState, run: TaskRun): Promise<Subflow>;
  /** Masks registered secrets. */
  redact(text: string): string;
  maskSecret(value: string): void;
  /** Where a property of a task stands in its file, if it was written there. `offset` counts in the property's text. */
  locate?(taskId: string, property: string, offset: number): Place | undefined;
  /** Types and converts flow outputs; throws an error whose message says which output and why. */
  convertOutputs(outputs: Readonly<Record<string, unknown>>): MaybePromise<Record<string, unknown>>;
  /** Where `concurrency` of the flow is counted. @default it is not counted */
  slots?(state: ExecutionState): ExecutionSlots;
  /** Lets timers, signals and the terminal have a turn. */
  breathe(): Promise<void>;
  /** Task runs at work at the same time. */
  readonly maxParallel: number;
  /** Lowest level that is written. @default 'TRACE' */
  readonly logLevel?: LogLevel;
}

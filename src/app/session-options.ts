/** What a session of an execution is made of, and what it takes and gives when one execution starts another. */

import type { ExecutionHeader } from '../engine/event.ts';
import type { ExecutionRenderer } from '../engine/execution-renderer.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionSlots, Place } from '../engine/ports.ts';
import type { TaskRun } from '../engine/state.ts';
import type { ExecutionHistory, KeyValueStore, LogLevel, TaskSettings } from '../plugin/ports.ts';
import type { Registry } from '../plugin/registry.ts';
import type { Subflow, SubflowRequest } from '../plugin/task.ts';
import type { ExecutionFolder } from '../storage/execution-folder.ts';
import type { Redactor } from '../storage/redaction.ts';
import type { ForeignExecution } from '../storage/task-storage.ts';
import type { ExecutionSession } from './execution-session.ts';
import type { Machine } from './machine.ts';
import type { RunningExecution } from './running-execution.ts';
import type { Secrets } from './secrets.ts';
import type { StateStores } from './state-stores.ts';
import type { AskingExecution } from './task-history.ts';

export interface SessionOptions {
  readonly folder: ExecutionFolder;
  readonly flow: { readonly namespace: string; readonly id: string };
  readonly machine: Machine;
  readonly registry: Registry;
  readonly kv: KeyValueStore;
  /** What is in the KV store is there for all who can read the repository. */
  readonly kvIsPublished: boolean;
  /** Adds the execution to the history; see the state stores. */
  readonly remember: StateStores['remember'];
  /** Warnings of what outlives the execution; see the state stores. */
  readonly listenToState: (listener: (message: string) => void) => () => void;
  readonly secrets: Secrets;
  /** What masks, when it knows secrets already. @default a new one */
  readonly redactor?: Redactor;
  /** What masks the execution that started this one. */
  readonly around?: Redactor;
  readonly settings: TaskSettings;
  /** Folders below which tasks may read `file://`; absolute. */
  readonly allowedPaths: readonly string[];
  readonly observer: ExecutionObserver;
  /** Told of every value that turns out to be secret, before it can be printed. */
  readonly onSecret?: (value: string) => void;
  readonly level: 1 | 2;
  readonly timeZone?: string;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly namespaceVariables: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly maxParallel: number;
  /** Working directories stay in the folder of the execution. @default false */
  readonly keepFolders?: boolean;
  readonly logLevel?: LogLevel;
  readonly locate?: (taskId: string, property: string, offset: number) => Place | undefined;
  /** Other executions whose files may be read: the one that started this one, and those above it. */
  readonly relatives?: readonly ForeignExecution[];
  readonly startSubflow: (
    request: SubflowRequest,
    key: string,
    parent: SubflowParent,
  ) => Promise<StartedSubflow>;
  /** Restarts an execution that has failed; only a restart brings it along. */
  readonly restartOther?: (execution: string, parent: SubflowParent) => Promise<RunningExecution>;
  /** What its tasks see of other executions. @default nothing */
  readonly history?: (asking: AskingExecution) => ExecutionHistory;
  /** Awaited when nothing more happens, with what renders in the context of the execution: a test looks at it. */
  readonly atEnd?: (renderer: ExecutionRenderer) => Promise<void>;
  /** Where `concurrency` is counted. */
  readonly slots: (execution: SlotOwner) => ExecutionSlots;
  /** Types flow outputs; see the inputs' parsers. */
  readonly convertOutputs: (
    outputs: Readonly<Record<string, unknown>>,
    session: ExecutionSession,
  ) => Promise<Record<string, unknown>>;
}

/** The execution that asks for a place among those of its flow. */
export interface SlotOwner {
  readonly namespace: string;
  readonly flowId: string;
  readonly executionId: string;
}

/** The execution, and the task run, that asks for a subflow. */
export interface SubflowParent {
  readonly options: SessionOptions;
  readonly header: ExecutionHeader;
  readonly labels: ExecutionHeader['labels'];
  readonly taskRun: TaskRun;
  /** Where its files are. */
  readonly address: ForeignExecution;
  /** Is told of the subflow; masks the secrets of the execution that asks for it. */
  readonly observer: ExecutionObserver;
  /** Knows the secrets of the execution that asks for it. */
  readonly redactor: Redactor;
}

export interface StartedSubflow extends Subflow {
  readonly address: ForeignExecution;
  /** Knows its secrets. */
  readonly redactor: Redactor;
  /** Settles when the executions have ended that take its place. @default as `finished` */
  readonly replaced?: Promise<unknown>;
}

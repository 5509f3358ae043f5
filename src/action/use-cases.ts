/** What the action asks of the use cases: an interface, so that everything around them can be tested without a flow. */

import type { StartEvent } from '../app/event-start.ts';
import type { TickedExecution, TickReport } from '../app/tick-report.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionRecord, LogEntry } from '../engine/record.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { ChangedLines } from '../github/changed-lines.ts';
import type { GraphView } from '../report/graph-view.ts';
import type { Plan } from '../report/plan.ts';
import type { SuiteResult, TestReport } from '../report/test-results.ts';

/** What both commands are told. */
export interface ActionRequest {
  /** Root of the repository. */
  readonly workspace: string;
  readonly flowsDir: string | undefined;
  readonly config: string | undefined;
}

export interface ValidateRequest extends ActionRequest {
  /** Ids, paths or globs; empty: everything below the flows directory. */
  readonly flows: readonly string[];
  /** Commits of a pull request: what it is compared with, and its last one. */
  readonly pull:
    | { readonly baseCommit: string | undefined; readonly headCommit: string | undefined }
    | undefined;
}

export interface ValidateOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of all files that were looked at. */
  readonly files: readonly string[];
  /** Undefined when the change cannot be told, as in a shallow clone. */
  readonly changed: ChangedLines | undefined;
  /** Of a pull request. */
  readonly plan?: PullRequestPlan;
}

/** What the pull request changes, or why that cannot be told, as a sentence. */
export type PullRequestPlan = Plan | { readonly problem: string };

/** A flow that was found for one of the patterns. */
export interface SelectedFlow {
  readonly namespace: string;
  readonly id: string;
  /** Path of its file, relative to the workspace. */
  readonly file: string;
}

export interface RunRequest extends ActionRequest {
  readonly flow: SelectedFlow;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly taskRunner: 'auto' | 'docker' | 'process' | undefined;
  readonly observer: ExecutionObserver;
  /** Called as soon as the execution has a folder, before its first task. */
  readonly onStart: (execution: StartedExecution) => void;
  /** Called with every value that turns out to be secret, before it can be printed. */
  readonly onSecret: (value: string) => void;
  /** Called with what the user should know although the flow runs. */
  readonly onWarning?: (message: string) => void;
  /** Awaited before the first task of a flow that can use the cache folder of that path. */
  readonly onCacheUse?: ((folder: string) => Promise<void>) | undefined;
  /** Aborted when the job is cancelled: the execution is killed, its processes are ended. */
  readonly signal: AbortSignal;
  /** What started the job, where triggers of the flow may be for it. */
  readonly event?: StartEvent;
}

/** Nothing ran, and that is right: the trigger's conditions do not hold. */
export interface SkippedRun {
  /** Why, as a clause. */
  readonly skipped: string;
}

/** An execution that is taken up again; its flow is in its journal. */
export interface TakeUpRequest extends Omit<RunRequest, 'flow' | 'event' | 'onStart'> {
  readonly command: 'resume' | 'restart' | 'replay';
  /** Its id; an unambiguous beginning will do, except with `download`. */
  readonly execution: string;
  /** For `restart` and `replay`: as on the command line. @default what each takes there */
  readonly revision?: string;
  /** Fetches its files into a folder. Throws a UsageError. @default they are in the workspace */
  readonly download?: (folder: string) => Promise<void>;
  readonly onStart: (
    execution: StartedExecution & {
      /** `namespace.id` of its flow. */
      readonly name: string;
      /** How often it was begun: 1 for a new one. */
      readonly round: number;
    },
  ) => void;
  /** What people should know before it goes on, as a sentence. */
  readonly onNote: (note: string) => void;
}

export interface TakenUp extends RunOutcome {
  /** Execution that waits for this one, and can be resumed now. */
  readonly parentId?: string;
}

export interface TickRequest extends ActionRequest {
  /** One flow, by id or path; absent: all. */
  readonly flow?: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly taskRunner: 'auto' | 'docker' | 'process' | undefined;
  readonly onSecret: (value: string) => void;
  /** Awaited before the first task of a flow that can use the cache folder of that path. */
  readonly onCacheUse?: ((folder: string) => Promise<void>) | undefined;
  readonly onStart: (execution: StartedExecution & { readonly name: string }) => void;
  /** Told of each execution when it has ended. */
  readonly onExecution: (execution: TickedExecution) => void;
  readonly signal: AbortSignal;
}

export interface TestRequest extends ActionRequest {
  /** Files and folders of test suites, and ids or globs of flows that are tested; empty: all. */
  readonly flows: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  readonly taskRunner: 'auto' | 'docker' | 'process' | undefined;
  readonly onSecret: (value: string) => void;
  /** Told of each suite when it is over. */
  readonly onSuite: (suite: SuiteResult) => void;
  readonly signal: AbortSignal;
}

export interface TestOutcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent: suites, or flows that they test, have errors, and nothing was run. */
  readonly report?: TestReport;
}

export interface TickOutcome {
  readonly report: TickReport;
  /** Executions that ended here. */
  readonly executions: readonly RunOutcome[];
}

export interface StartedExecution {
  readonly id: string;
  readonly folder: string;
  /** Ids of inputs whose values are secret. @default none */
  readonly secretInputs?: readonly string[];
}

export interface RunOutcome {
  readonly record: ExecutionRecord;
  /** Folder with `execution.json`, journal, logs and files. */
  readonly folder: string;
  readonly graph: GraphView | undefined;
  /** Log of the task runs that failed, masked. */
  readonly logs: readonly LogEntry[];
}

/** Mistakes of the user (no such flow, wrong input) are thrown as a UsageError; `diagnostics` on it are annotated. */
export interface ActionUseCases {
  /** Commit that the workspace holds; undefined outside a repository. */
  workspaceCommit(workspace: string): Promise<string | undefined>;
  /** Every value that must be masked before anything runs: the given secrets and those of the environment. */
  secretValues(given: Readonly<Record<string, string>>): readonly string[];
  validate(request: ValidateRequest): Promise<ValidateOutcome>;
  /** The flows for the patterns, in their order, each once. A pattern without a flow is an error. */
  select(request: ActionRequest & { readonly flows: readonly string[] }): Promise<readonly SelectedFlow[]>;
  run(request: RunRequest): Promise<RunOutcome | SkippedRun>;
  /** Undefined: a living process goes on with it. */
  takeUp(request: TakeUpRequest): Promise<TakenUp | undefined>;
  /** Runs tests of flows. */
  test(request: TestRequest): Promise<TestOutcome>;
  /** Starts what triggers say is due. */
  tick(request: TickRequest): Promise<TickOutcome>;
}

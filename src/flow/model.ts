/** A flow as its author wrote it, typed: every property of a flow, and what all tasks and triggers have in common. */

import type { Path } from './path.ts';
import type { State } from './states.ts';

/** Plain data as the YAML reader gives it. */
export type PlainMap = Readonly<Record<string, unknown>>;

export interface Flow {
  readonly id: string;
  readonly namespace: string;
  readonly description?: string;
  /** Kestra: a list of `{key, value}` or a map in the file; not rendered. */
  readonly labels: readonly Label[];
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  /** Kestra: not rendered; expressions in them need `render(vars.x)`. */
  readonly variables: PlainMap;
  readonly tasks: readonly Task[];
  readonly errors: readonly Task[];
  readonly finally: readonly Task[];
  readonly afterExecution: readonly Task[];
  readonly listeners: readonly Listener[];
  readonly triggers: readonly Trigger[];
  /** `pluginDefaults`, or `taskDefaults` when only that is written. */
  readonly pluginDefaults: readonly PluginDefault[];
  readonly concurrency?: Concurrency;
  readonly retry?: Retry;
  readonly sla: readonly Sla[];
  readonly checks: readonly Check[];
  /** @default false */
  readonly disabled: boolean;
  readonly workerGroup?: WorkerGroup;
  /** Level 2. */
  readonly workerSelector?: WorkerSelector;
  /** Level 2. @default false */
  readonly draft: boolean;
  /** Level 2, Enterprise. */
  readonly quotas: readonly Quota[];
  /** Level 2, Enterprise. */
  readonly policyRefs: readonly string[];
}

export interface Label {
  readonly key: string;
  readonly value: string;
}

/** What every task has in common. All properties, these included, are in `properties` as they were written. */
export interface Task {
  readonly id: string;
  /** As written: a current name or an alias. */
  readonly type: string;
  /** Where the task stands in its document. */
  readonly path: Path;
  readonly version?: string;
  readonly description?: string;
  /** @default false */
  readonly disabled: boolean;
  /** Expression, evaluated just before the start; falsy skips the task. Level 2 calls it `when`. */
  readonly runIf?: string;
  readonly retry?: Retry;
  /** ISO-8601 duration or expression. */
  readonly timeout?: string;
  /** @default false */
  readonly allowFailure: boolean;
  /** @default false */
  readonly allowWarning: boolean;
  readonly logLevel?: LogLevel;
  /** @default false */
  readonly logToFile: boolean;
  readonly workerGroup?: WorkerGroup;
  readonly workerSelector?: WorkerSelector;
  readonly taskCache?: TaskCache;
  readonly pluginDefaultsRef?: string;
  readonly assets?: PlainMap;
  /** Everything as written, common properties and child tasks included. */
  readonly properties: PlainMap;
  /** The lists of child tasks that are written in this task, in the order its type gives them. */
  readonly branches: readonly Branch[];
}

/** What a list of child tasks is for. `handler` lists run at a moment of their own (`onPause`, `onApprove`). */
export type BranchRole = 'main' | 'errors' | 'finally' | 'handler';

/** One list of tasks inside a task or a flow. */
export interface Branch {
  /** `tasks`, `then`, `else`, `cases.<key>`, `defaults`, `errors`, `finally`, `onPause` … */
  readonly name: string;
  readonly role: BranchRole;
  /** Key below `cases`. */
  readonly key?: string;
  /** Where the list stands in its document. */
  readonly path: Path;
  readonly tasks: readonly Task[];
  /** Dag only: for each task, the ids it waits for, as written. */
  readonly dependsOn?: readonly (readonly string[])[];
}

export interface Listener {
  readonly description?: string;
  readonly conditions: readonly Condition[];
  readonly tasks: readonly Task[];
  readonly path: Path;
}

export interface Condition {
  readonly type: string;
  readonly path: Path;
  readonly properties: PlainMap;
}

/** What every trigger has in common; the rest is in `properties`. */
export interface Trigger {
  readonly id: string;
  readonly type: string;
  readonly path: Path;
  readonly version?: string;
  readonly description?: string;
  /** @default false */
  readonly disabled: boolean;
  readonly conditions: readonly Condition[];
  /** Expression. Level 2. */
  readonly when?: string;
  /** Kestra: values are rendered. */
  readonly labels: readonly Label[];
  /** The trigger is disabled when an execution it created ends in one of these states. */
  readonly stopAfter: readonly State[];
  /** @default false */
  readonly allowConcurrent: boolean;
  /** @default false */
  readonly failOnTriggerError: boolean;
  readonly logLevel?: LogLevel;
  /** @default false */
  readonly logToFile: boolean;
  readonly workerGroup?: WorkerGroup;
  readonly workerSelector?: WorkerSelector;
  readonly pluginDefaultsRef?: string;
  readonly assets?: PlainMap;
  /** Everything as written. */
  readonly properties: PlainMap;
}

export const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'OFF'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const INPUT_TYPES = [
  'STRING',
  'INT',
  'FLOAT',
  'BOOL',
  'BOOLEAN',
  'SELECT',
  'ENUM',
  'MULTISELECT',
  'ARRAY',
  'DATETIME',
  'DATE',
  'TIME',
  'DURATION',
  'FILE',
  'JSON',
  'YAML',
  'URI',
  'SECRET',
  'EMAIL',
  'FORM',
  'REUSABLE_INPUTS',
  'TABLE',
  'ION',
  'OBJECT',
] as const;
export type InputType = (typeof INPUT_TYPES)[number];

interface InputCommon {
  /** A dotted id `a.b` yields `inputs.a.b`. */
  readonly id: string;
  readonly path: Path;
  readonly description?: string;
  readonly displayName?: string;
  /** @default true */
  readonly required: boolean;
  /** As written; strings are expressions. Absent and null are the same. */
  readonly defaults?: unknown;
  /** A suggestion for people who are asked; never applied by itself. */
  readonly prefill?: unknown;
  readonly dependsOn?: InputDependency;
}

export interface InputDependency {
  readonly inputs: readonly string[];
  /** Expression that must give the boolean `true`. */
  readonly condition?: string;
}

/** A choice of a SELECT, ENUM or MULTISELECT; `label` is level 2's. */
export interface InputChoice {
  readonly value: string;
  readonly label?: string;
}

export type Input =
  | (InputCommon & { readonly type: 'STRING' | 'SECRET'; readonly validator?: string })
  | (InputCommon & { readonly type: 'INT' | 'FLOAT'; readonly min?: number; readonly max?: number })
  | (InputCommon & {
      readonly type:
        | 'BOOL'
        | 'BOOLEAN'
        | 'JSON'
        | 'YAML'
        | 'URI'
        | 'EMAIL'
        | 'ION'
        | 'OBJECT'
        | 'REUSABLE_INPUTS';
    })
  | (InputCommon & {
      readonly type: 'SELECT' | 'ENUM';
      readonly values: readonly InputChoice[];
      /** Expression that gives the list of values. */
      readonly expression?: string;
      /** @default false */
      readonly allowCustomValue: boolean;
      /** @default false */
      readonly isRadio: boolean;
      /** @default false */
      readonly autoSelectFirst: boolean;
    })
  | (InputCommon & {
      readonly type: 'MULTISELECT';
      /** `values`, or its old name `options`. */
      readonly values: readonly InputChoice[];
      readonly expression?: string;
      /** @default 'STRING' */
      readonly itemType: InputType;
      /** @default false */
      readonly allowCustomValue: boolean;
      /** @default false */
      readonly autoSelectFirst: boolean;
    })
  | (InputCommon & { readonly type: 'ARRAY'; readonly itemType: InputType })
  | (InputCommon & {
      readonly type: 'DATETIME' | 'DATE' | 'TIME';
      readonly after?: string;
      readonly before?: string;
    })
  | (InputCommon & {
      readonly type: 'DURATION';
      /** ISO-8601. */
      readonly min?: string;
      /** ISO-8601. */
      readonly max?: string;
    })
  | (InputCommon & {
      readonly type: 'FILE';
      /** Each with its dot, lower case. */
      readonly allowedFileExtensions?: readonly string[];
      /** Deprecated. */
      readonly extension?: string;
    })
  | (InputCommon & { readonly type: 'FORM'; readonly inputs: readonly Input[] })
  | (InputCommon & {
      readonly type: 'TABLE';
      readonly columns: readonly Input[];
      readonly rows: { readonly min?: number; readonly max?: number };
    });

export interface Output {
  readonly id: string;
  readonly path: Path;
  /** As written; expressions at any depth. */
  readonly value: unknown;
  /** Absent: the rendered value is not converted. */
  readonly type?: InputType;
  /** Of ARRAY and MULTISELECT. */
  readonly itemType?: InputType;
  readonly displayName?: string;
  readonly description?: string;
  /** @default true */
  readonly required: boolean;
}

export interface PluginDefault {
  /** A type, or a prefix of types. */
  readonly type: string;
  /** @default false */
  readonly forced: boolean;
  readonly values: PlainMap;
  /** Named defaults apply only where `pluginDefaultsRef` asks for them. */
  readonly ref?: string;
  /** Enterprise: version of the plugin. */
  readonly version?: string;
}

export interface Concurrency {
  /** At least 1. */
  readonly limit: number;
  /** @default 'QUEUE' */
  readonly behavior: 'QUEUE' | 'CANCEL' | 'FAIL';
}

export type RetryBehavior = 'RETRY_FAILED_TASK' | 'CREATE_NEW_EXECUTION';

interface RetryCommon {
  /** All attempts, the first one included. Absent: no limit. */
  readonly maxAttempts?: number;
  /** Milliseconds. No retry starts later than this after the first attempt's start. Absent: no limit. */
  readonly maxDuration?: number;
  /** @default false */
  readonly warningOnRetry: boolean;
  /** @default 'RETRY_FAILED_TASK' */
  readonly behavior: RetryBehavior;
}

/** All times in milliseconds. */
export type Retry =
  | (RetryCommon & { readonly type: 'constant'; readonly interval: number })
  | (RetryCommon & {
      readonly type: 'exponential';
      readonly interval: number;
      readonly maxInterval: number;
      /** @default 2 */
      readonly delayFactor: number;
    })
  | (RetryCommon & { readonly type: 'random'; readonly minInterval: number; readonly maxInterval: number });

export type SlaBehavior = 'FAIL' | 'CANCEL' | 'NONE';

export type Sla = {
  readonly id: string;
  readonly behavior: SlaBehavior;
  readonly labels: readonly Label[];
  readonly path: Path;
} & (
  | {
      readonly type: 'MAX_DURATION';
      /** Milliseconds. */
      readonly duration: number;
    }
  | {
      readonly type: 'EXECUTION_ASSERTION';
      /** Expression; falsy is a violation. */
      readonly assert: string;
    }
);

export interface Check {
  /** Expression that must give the boolean `true`. Level 2 calls it `when`. */
  readonly condition: string;
  readonly message: string;
  /** @default 'INFO' */
  readonly style: 'ERROR' | 'SUCCESS' | 'WARNING' | 'INFO';
  /** @default 'BLOCK_EXECUTION' */
  readonly behavior: 'BLOCK_EXECUTION' | 'FAIL_EXECUTION' | 'CREATE_EXECUTION';
}

export interface WorkerGroup {
  /** Expression. */
  readonly key?: string;
  /** @default 'WAIT' */
  readonly fallback: 'FAIL' | 'WAIT' | 'CANCEL';
}

export interface WorkerSelector {
  readonly tags: readonly string[];
  /** @default 'ALL' */
  readonly match: 'ALL' | 'ANY';
  /** @default 'FAIL' */
  readonly fallback: 'FAIL' | 'WAIT' | 'CANCEL' | 'IGNORE';
}

export interface TaskCache {
  readonly enabled: boolean;
  /** Milliseconds. Absent: forever. */
  readonly ttl?: number;
}

export interface Quota {
  /** Milliseconds. */
  readonly duration: number;
  readonly limit: number;
  readonly behavior: 'FAIL' | 'CANCEL';
}

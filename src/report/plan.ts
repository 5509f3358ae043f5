/** What a branch changes about the flows of a repository: the record that every form of the plan is made from. */

import type { FlowDiff } from '../flow/flow-diff.ts';
import type { GraphView } from './graph-view.ts';

export interface Plan {
  /** What is compared with. */
  readonly base: { readonly name: string; readonly commit: string };
  /** Whether changes of the working tree are among them. */
  readonly uncommitted: boolean;
  /** Flows whose own files changed, by name. */
  readonly flows: readonly PlannedFlow[];
  /** Flows that stay as they are and yet may do something else. */
  readonly affected: readonly AffectedFlow[];
  /** Absent when nothing changed. */
  readonly topology?: Topology;
}

/** `layout`: comments, spaces, quotes, the order of keys. */
export type FlowFate = 'new' | 'changed' | 'renamed' | 'layout' | 'deleted';

export interface PlannedFlow {
  /** `namespace.id`; of a deleted flow, what it was called. */
  readonly name: string;
  readonly fate: FlowFate;
  /** What it was called before. */
  readonly oldName?: string;
  /** In the repository. */
  readonly path: string;
  readonly oldPath?: string;
  readonly revision: {
    /** At the base; absent for a new flow. */
    readonly before?: number;
    /** What it becomes, of a deleted flow too. */
    readonly after: number;
  };
  /** Not committed yet. */
  readonly uncommitted: boolean;
  /** Against the base; `same` for a new and for a deleted flow, whose `facts` say what they are. */
  readonly diff: FlowDiff;
  readonly texts: { readonly before: string; readonly after: string };
  /** Sentences about a new flow: tasks, inputs, triggers, secrets. */
  readonly facts: readonly string[];
  readonly secrets: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly schedules: readonly ScheduleChange[];
  readonly callers: readonly Caller[];
}

/** A Schedule that is new, gone, or fires at other times. */
export interface ScheduleChange {
  readonly trigger: string;
  readonly before?: ScheduleTimes;
  readonly after?: ScheduleTimes;
}

export interface ScheduleTimes {
  /** The cron expression, or how many dates there are. */
  readonly rule: string;
  readonly timeZone: string;
  readonly disabled: boolean;
  /** Conditions decide at each date whether it fires. */
  readonly conditional: boolean;
  /** The next firings, ISO-8601 with the offset of the zone; none when it is disabled or cannot be told. */
  readonly next: readonly string[];
}

export interface Caller {
  /** `namespace.id`. */
  readonly flow: string;
  readonly path: string;
  /** Id of the task that calls, or of the trigger that waits. */
  readonly by: string;
  readonly kind: 'call' | 'wait';
  /** What is wrong with it now. */
  readonly problems: readonly string[];
}

export interface AffectedFlow {
  readonly name: string;
  readonly path: string;
  /** Sentences; names stand between backticks. */
  readonly reasons: readonly string[];
}

export type ChangeMark = 'added' | 'changed' | 'removed' | 'affected';

export interface Topology {
  readonly view: GraphView;
  /** By the id of an item. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
}

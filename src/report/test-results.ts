/** What tests of flows came to: the facts that every report of them is made from. Secrets are masked. */

import type { LogEntry } from '../engine/record.ts';
import type { State } from '../flow/states.ts';

/** Kestra: ERROR when a question could not be answered, FAILED when the answer is no. */
export type TestState = 'SUCCESS' | 'FAILED' | 'ERROR' | 'SKIPPED';

/** Lines and columns from 1. */
export interface TestPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One operator of an assertion, or the state that a case expects. */
export interface AssertionResult {
  readonly operator: string;
  readonly success: boolean;
  readonly place: TestPlace;
  /** What is looked at, as it is written. */
  readonly value: string;
  /** Plain data; of `isNull` and `isNotNull` whether it is to hold. */
  readonly expected: unknown;
  readonly actual: unknown;
  readonly taskId?: string;
  readonly description?: string;
  /** What the test says when it does not hold. */
  readonly errorMessage?: string;
  /** Why it does not hold, as a sentence. */
  readonly message?: string;
}

/** Why a case has no answer. */
export interface TestError {
  readonly message: string;
  readonly place: TestPlace;
}

/** A task run that failed, and the last that it logged. */
export interface FailedTask {
  /** Its id, with what tells iterations apart. */
  readonly label: string;
  readonly state: State;
  readonly message?: string;
  readonly logs: readonly LogEntry[];
}

export interface CaseResult {
  readonly id: string;
  readonly description?: string;
  readonly place: TestPlace;
  readonly state: TestState;
  /** Why it did not run. */
  readonly skipped?: string;
  readonly executionId?: string;
  readonly executionState?: State;
  /** Folder of the execution, where it was kept. */
  readonly folder?: string;
  /** Milliseconds. */
  readonly duration?: number;
  readonly assertions: readonly AssertionResult[];
  readonly errors: readonly TestError[];
  readonly failedTasks: readonly FailedTask[];
}

export interface SuiteResult {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  readonly description?: string;
  readonly file: string;
  readonly state: TestState;
  /** ISO-8601 instant. */
  readonly startDate: string;
  /** Milliseconds from the start of its first case to the end of its last. */
  readonly duration: number;
  readonly cases: readonly CaseResult[];
}

export interface TestReport {
  readonly suites: readonly SuiteResult[];
  readonly state: TestState;
  /** Milliseconds. */
  readonly duration: number;
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  readonly total: number;
}

export function countCases(suites: readonly SuiteResult[]): TestCounts {
  const cases = suites.flatMap((suite) => suite.cases);
  const of = (state: TestState): number => cases.filter((one) => one.state === state).length;
  return {
    passed: of('SUCCESS'),
    failed: of('FAILED'),
    errors: of('ERROR'),
    skipped: of('SKIPPED'),
    total: cases.length,
  };
}

/** Kestra: an error counts more than a failure; what was skipped counts when there is nothing else. */
export function worstState(states: readonly TestState[]): TestState {
  if (states.includes('ERROR')) return 'ERROR';
  if (states.includes('FAILED')) return 'FAILED';
  return states.includes('SUCCESS') ? 'SUCCESS' : 'SKIPPED';
}

/** How a flow did, revision by revision: how often it succeeded, how long it took, and since when it is slower or fails more. */

import { isTerminal } from '../flow/states.ts';
import type { PastExecution } from './past-execution.ts';

export interface RevisionStats {
  /** Absent: executions of no known revision. */
  readonly revision?: number;
  readonly executions: number;
  /** FAILED, KILLED and CANCELLED. */
  readonly failed: number;
  /** Milliseconds, of executions that succeeded; absent when none did. */
  readonly median?: number;
  readonly slowest?: number;
  /** ISO-8601 instant of the newest. */
  readonly last?: string;
}

export interface FlowStats {
  /** Newest revision first. */
  readonly revisions: readonly RevisionStats[];
  /** Changes for the worse from one revision to the next, newest first. */
  readonly findings: readonly StatsFinding[];
}

export interface StatsFinding {
  readonly kind: 'slower' | 'fails';
  readonly since: number;
  readonly before: number;
  /** `slower`: how many times as long; `fails`: share of failed executions, from 0 to 1. */
  readonly current: number;
  readonly earlier: number;
}

/** Executions that a revision needs to be compared: fewer are chance. */
const ENOUGH = 3;
/** Times as long, and at least so many milliseconds longer. */
const SLOWER = 1.5;
const NOTICEABLE = 100;
/** Share of failures by which a revision is worse. */
const WORSE = 0.3;

export function flowStats(executions: readonly PastExecution[]): FlowStats {
  const byRevision = new Map<number | undefined, PastExecution[]>();
  for (const execution of executions) {
    if (execution.state === undefined || !isTerminal(execution.state)) continue;
    const list = byRevision.get(execution.revision) ?? [];
    list.push(execution);
    byRevision.set(execution.revision, list);
  }
  const revisions = [...byRevision]
    .map(([revision, list]) => statsOf(revision, list))
    .sort((a, b) => (b.revision ?? 0) - (a.revision ?? 0));
  return { revisions, findings: findingsOf(revisions) };
}

function statsOf(revision: number | undefined, executions: readonly PastExecution[]): RevisionStats {
  const durations = executions
    .filter(({ state }) => state === 'SUCCESS' || state === 'WARNING')
    .flatMap(({ duration }) => duration ?? [])
    .sort((a, b) => a - b);
  const dates = executions.flatMap(({ startDate }) => startDate ?? []).sort();
  return {
    ...(revision === undefined ? {} : { revision }),
    executions: executions.length,
    failed: executions.filter(({ state }) => state !== 'SUCCESS' && state !== 'WARNING').length,
    ...(durations.length === 0
      ? {}
      : { median: durations[Math.floor((durations.length - 1) / 2)]!, slowest: durations.at(-1)! }),
    ...(dates.length === 0 ? {} : { last: dates.at(-1)! }),
  };
}

function findingsOf(revisions: readonly RevisionStats[]): StatsFinding[] {
  const compared = revisions.filter(
    (stats): stats is RevisionStats & { revision: number } =>
      stats.revision !== undefined && stats.executions >= ENOUGH,
  );
  const findings: StatsFinding[] = [];
  for (const [index, stats] of compared.entries()) {
    const older = compared[index + 1];
    if (older === undefined) break;
    const ends = { since: stats.revision, before: older.revision };
    const [current, earlier] = [stats.median, older.median];
    if (
      current !== undefined &&
      earlier !== undefined &&
      current > earlier * SLOWER &&
      current - earlier >= NOTICEABLE
    )
      findings.push({ kind: 'slower', ...ends, current, earlier });
    const [failing, failed] = [stats.failed / stats.executions, older.failed / older.executions];
    if (failing - failed >= WORSE)
      findings.push({ kind: 'fails', ...ends, current: failing, earlier: failed });
  }
  return findings;
}

/** What must hold of an execution that crashed after one of its events and was taken up again. */

import type { EngineEvent } from '../../src/engine/event.ts';
import type { ExecutionRecord, TaskRunRecord } from '../../src/engine/record.ts';
import { isTerminal } from '../../src/flow/states.ts';
import { outline, type RunOptions, type RunOutcome, resumeFrom } from './harness.ts';

/** Attempts that were lost with their process are there besides those that an undisturbed execution has. */
function withoutLostAttempts(run: TaskRunRecord): TaskRunRecord {
  return { ...run, attempts: run.attempts.filter((attempt) => attempt.state !== 'RESUBMITTED') };
}

/**
 * The task runs, in an order that does not depend on who was quicker. What was still open when its parent came to an
 * end may have come further, or not so far.
 */
function settled(record: ExecutionRecord): string[] {
  const killed = new Set(record.taskRuns.filter((run) => run.state === 'KILLED').map((run) => run.id));
  const taskRuns = record.taskRuns.filter((run) => !killed.has(run.id)).map(withoutLostAttempts);
  return outline({ ...record, taskRuns }).sort();
}

/** Differences between an undisturbed execution and one that was resumed from the first `cut` of its events. */
export function crashDifferences(whole: RunOutcome, resumed: RunOutcome, cut: number): string[] {
  const found: string[] = [];
  const same = (what: string, actual: unknown, wanted: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
      found.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
    }
  };
  same('state', resumed.record.state, whole.record.state);
  same('outputs', resumed.record.outputs, whole.record.outputs);
  same('labels', resumed.record.labels, whole.record.labels);
  same('variables', resumed.record.variables, whole.record.variables);
  same('task runs', settled(resumed.record), settled(whole.record));
  same(
    'numbers of events',
    resumed.events.findIndex((event, index) => event.seq !== index + 1),
    -1,
  );
  found.push(...finishedTwice(resumed.events, cut), ...lost(resumed, cut));
  return found;
}

/** Task runs that had ended when the process was lost, and began again. */
function finishedTwice(events: readonly EngineEvent[], cut: number): string[] {
  const ended = endedIn(events.slice(0, cut));
  return events
    .slice(cut)
    .filter((event) => event.type === 'taskrun.started' && ended.has(event.id))
    .map((event) => `event ${event.seq} begins a task run again that had ended`);
}

/** Task runs that had ended, and are gone or something else now. Repetitions of a loop, and errors before another attempt, take the place of earlier ones. */
function lost({ events, record }: RunOutcome, cut: number): string[] {
  const repeated = events.some(
    (event) =>
      event.type === 'taskrun.repeated' || (event.type === 'attempt.ended' && event.retry?.handled === true),
  );
  const byId = new Map(record.taskRuns.map((run) => [run.id, run]));
  return [...endedIn(events.slice(0, cut))].flatMap(([id, state]) => {
    const run = byId.get(id);
    if (run === undefined) return repeated ? [] : [`task run ${id} is lost`];
    return run.state === state ? [] : [`task run ${id} of ${run.taskId} was ${state} and is ${run.state}`];
  });
}

function endedIn(events: readonly EngineEvent[]): Map<string, string> {
  const ended = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'taskrun.ended') ended.set(event.id, event.state);
    if (event.type === 'attempt.ended' && event.retry === undefined) {
      // An attempt of a task run that was forced to its end comes too late.
      if (!ended.has(event.id) && event.runState !== undefined && isTerminal(event.runState))
        ended.set(event.id, event.runState);
    }
  }
  return ended;
}

/** Crashes the execution after each of its events in turn and takes it up again; says what came out otherwise. */
export async function crashAtEveryEvent(whole: RunOutcome, options: RunOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for (let cut = 1; cut < whole.events.length; cut++) {
    const resumed = await resumeFrom(whole.events.slice(0, cut), options);
    const { type } = whole.events[cut - 1]!;
    found.push(
      ...crashDifferences(whole, resumed, cut).map((what) => `after event ${cut} (${type}): ${what}`),
    );
  }
  return found;
}

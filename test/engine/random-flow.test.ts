/** What holds of every flow: neither a crash nor the order in which tasks come to their ends changes what becomes of it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompiledFlow, compileFlow, type FlowData } from '../../src/engine/compile-flow.ts';
import type { EngineEvent } from '../../src/engine/event.ts';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { toExecutionRecord } from '../../src/engine/fold-record.ts';
import type { ExecutionRecord, TaskRunRecord } from '../../src/engine/record.ts';
import { begin, replay } from '../../src/engine/transition.ts';
import { isTerminal, NEXT_STATES, type StateChange } from '../../src/flow/states.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { outline, type RunOptions, type RunOutcome, resumeFrom, runFlowData } from './harness.ts';
import { CONCURRENT, MAX_NODES, randomFlow, workTask } from './random-flow.ts';

const CHILD: FlowData = {
  id: 'child',
  namespace: 'test',
  tasks: [{ id: 'only', type: 'io.kestra.plugin.core.debug.Return', format: 'x' }],
};

const options = (seed: number): RunOptions => ({
  plugins: [workTask(seed)],
  flows: new Map([['child', CHILD]]),
});
const run = (flow: FlowData, seed: number): Promise<RunOutcome> => runFlowData(flow, options(seed));

/**
 * State and task runs, without those that a failure beside them may or may not have let begin, or may have forced to
 * an end: below a flowable that runs its children side by side and of which one has failed.
 */
function settled(record: ExecutionRecord): string[] {
  const byId = new Map(record.taskRuns.map((run) => [run.id, run]));
  const raced = new Set(
    record.taskRuns.flatMap((run) => {
      const parent = run.parentId === undefined ? undefined : byId.get(run.parentId);
      return run.state === 'FAILED' &&
        run.branch === 'tasks' &&
        parent !== undefined &&
        CONCURRENT.has(parent.type)
        ? [parent.id]
        : [];
    }),
  );
  const isRaced = (run: TaskRunRecord): boolean => {
    for (let at: TaskRunRecord | undefined = run; at?.parentId !== undefined; at = byId.get(at.parentId)) {
      if (raced.has(at.parentId) && at.branch === 'tasks') return true;
    }
    return false;
  };
  const lines = outline({
    ...record,
    taskRuns: record.taskRuns.map((one) => ({
      ...one,
      attempts: one.attempts.filter((attempt) => attempt.state !== 'RESUBMITTED'),
    })),
  });
  return [record.state, ...lines.filter((_, index) => !isRaced(record.taskRuns[index]!)).sort()];
}

function illegalMoves(name: string, histories: readonly StateChange[]): string[] {
  return histories.slice(1).flatMap(({ state, date }, index) => {
    const before = histories[index]!;
    // Nothing here restarts an execution, so an end is an end.
    const legal =
      NEXT_STATES[before.state].includes(state) && !isTerminal(before.state) && date >= before.date;
    return legal ? [] : [`${name}: ${before.state} to ${state}`];
  });
}

function illegal({ state, histories, taskRuns }: ExecutionRecord): string[] {
  return [
    ...illegalMoves('execution', histories),
    ...taskRuns.flatMap((one) => illegalMoves(one.taskId, one.histories)),
    ...taskRuns.filter((one) => !isTerminal(one.state)).map((one) => `${one.taskId} is left ${one.state}`),
    ...(isTerminal(state) ? [] : [`execution is left ${state}`]),
    ...taskRuns.flatMap((one) =>
      one.attempts
        .filter((attempt) => !isTerminal(attempt.state))
        .map(() => `${one.taskId} has an open attempt`),
    ),
  ];
}

async function folded(flow: CompiledFlow, events: readonly EngineEvent[]): Promise<ExecutionRecord> {
  const [first, ...others] = events;
  if (first?.type !== 'execution.created') throw new Error('no creation');
  const [state] = begin(flow, first.execution, first.at);
  for (const event of others) replay(state, event);
  return toExecutionRecord(state);
}

const seeds = fc.integer({ min: 0, max: 1_000_000 });
/** `FC_RUNS=2000 npx vitest run test/engine/random-flow.test.ts` looks longer. */
const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 60) };

describe('every flow', () => {
  it(`ends, with states that follow one another (up to ${MAX_NODES} tasks)`, {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(randomFlow, seeds, async (flow, seed) => {
        const { record } = await run(flow, seed);
        expect(illegal(record)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('folds from its journal to what it was', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomFlow, seeds, async (flow, seed) => {
        const outcome = await run(flow, seed);
        const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES, workTask(seed)]);
        const compiled = await compileFlow(outcome.flow.data, registry);
        expect(await folded(compiled, outcome.events)).toEqual(outcome.record);
      }),
      RUNS,
    );
  });

  it('comes to the same whichever task is quicker', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomFlow, seeds, seeds, async (flow, one, other) => {
        expect(settled((await run(flow, one)).record)).toEqual(settled((await run(flow, other)).record));
      }),
      RUNS,
    );
  });

  it('comes to the same after a crash, and after a crash of that', { timeout: 600_000 }, async () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(randomFlow, seeds, place, place, async (flow, seed, first, second) => {
        const whole = await run(flow, seed);
        const cut = (events: readonly EngineEvent[], at: number): readonly EngineEvent[] =>
          events.slice(0, Math.max(1, Math.floor(events.length * at)));
        const once = await resumeFrom(cut(whole.events, first), options(seed));
        expect(illegal(once.record)).toEqual([]);
        expect(settled(once.record)).toEqual(settled(whole.record));
        const twice = await resumeFrom(cut(once.events, second), options(seed + 1));
        expect(illegal(twice.record)).toEqual([]);
        expect(settled(twice.record)).toEqual(settled(whole.record));
      }),
      RUNS,
    );
  });
});

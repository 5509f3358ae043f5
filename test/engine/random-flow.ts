/** Random flows for property tests: all flowables around tasks that succeed, warn, fail, fail a few times, or take their time. */

import fc from 'fast-check';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import { integer, text } from '../../src/plugin/property.ts';
import type { PluginEntry } from '../../src/plugin/registry.ts';
import { defineTask } from '../../src/plugin/task.ts';
import { TaskFailure } from '../../src/plugin/task-failure.ts';

type Task = Record<string, unknown>;

/** Tasks of a flow at most. */
export const MAX_NODES = 60;

const FLOW = 'io.kestra.plugin.core.flow';

/** Types whose children run side by side: a failure of one keeps others from beginning, depending on who is quicker. */
export const CONCURRENT = new Set(
  ['Parallel', 'Dag', 'ForEach', 'EachParallel'].map((name) => `${FLOW}.${name}`),
);

/** Ends as it is told, after a time that depends on the task run, the attempt and the seed. */
export function workTask(seed: number): PluginEntry {
  const work = defineTask({
    type: 'test.Work',
    title: 'Work',
    description: 'Ends in a state after a while.',
    properties: {
      outcome: text({ description: 'SUCCESS, WARNING or FAILED.', default: 'SUCCESS' }),
      failures: integer({ description: 'Attempts that fail before that.', default: 0 }),
    },
    outputs: {},
    examples: [],
    async run({ outcome, failures }, { taskRun, task, clock, signal }) {
      const wait = mix(`${seed}/${task.id}/${taskRun.value}/${taskRun.attempt}`) % 5;
      if (wait > 0) {
        await new Promise<void>((resolve) => {
          const timer = clock.setTimer(clock.now() + wait * 700, resolve);
          signal.addEventListener('abort', () => {
            timer.cancel();
            resolve();
          });
        });
      }
      if (taskRun.attempt <= failures || outcome === 'FAILED') throw new TaskFailure('as planned');
      return { state: outcome as 'SUCCESS' | 'WARNING', outputs: { done: taskRun.value ?? task.id } };
    },
  });
  return { type: work.type, kind: 'task', load: async () => work };
}

function mix(name: string): number {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return hash >>> 3;
}

const leaf: fc.Arbitrary<Task> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Task>({ type: 'test.Work' }) },
  { weight: 2, arbitrary: fc.constant<Task>({ type: 'io.kestra.plugin.core.debug.Return', format: 'x' }) },
  { weight: 1, arbitrary: fc.constant<Task>({ type: 'test.Work', outcome: 'WARNING' }) },
  { weight: 1, arbitrary: fc.constant<Task>({ type: 'test.Work', outcome: 'FAILED' }) },
  { weight: 1, arbitrary: fc.constant<Task>({ type: 'test.Work', outcome: 'FAILED', allowFailure: true }) },
  { weight: 1, arbitrary: fc.constant<Task>({ type: 'test.Work', runIf: '{{ false }}' }) },
  { weight: 1, arbitrary: fc.constant<Task>({ type: 'test.Work', disabled: true }) },
  {
    weight: 1,
    arbitrary: fc.constant<Task>({ type: `${FLOW}.Subflow`, namespace: 'test', flowId: 'child' }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('test.Work'),
      failures: fc.integer({ min: 1, max: 3 }),
      retry: fc.record({
        type: fc.constant('constant'),
        interval: fc.constantFrom('PT0S', 'PT2S'),
        maxAttempts: fc.integer({ min: 1, max: 3 }),
        warningOnRetry: fc.boolean(),
      }),
    }),
  },
);

const { task } = fc.letrec<{ task: Task; list: Task[]; flowable: Task }>((tie) => {
  const list = tie('list');
  const values = fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c']);
  const kinds: fc.Arbitrary<Task>[] = [
    fc.record({ type: fc.constant(`${FLOW}.Sequential`), tasks: list }),
    fc.record({ type: fc.constant(`${FLOW}.AllowFailure`), tasks: list }),
    fc.record({
      type: fc.constant(`${FLOW}.Parallel`),
      concurrent: fc.integer({ min: 0, max: 3 }),
      tasks: list,
    }),
    fc
      .tuple(list, fc.array(fc.array(fc.nat(6), { maxLength: 2 }), { maxLength: 6 }))
      .map(([tasks, after]) => ({ type: `${FLOW}.Dag`, tasks, after })),
    fc.record({
      type: fc.constant(`${FLOW}.If`),
      condition: fc.constantFrom('true', ''),
      // biome-ignore lint/suspicious/noThenProperty: Kestra calls it so
      then: list,
      else: list,
    }),
    fc
      .tuple(fc.constantFrom('one', 'two'), list, list)
      .map(([value, one, defaults]) => ({ type: `${FLOW}.Switch`, value, cases: { one }, defaults })),
    fc.record({
      type: fc.constant(`${FLOW}.ForEach`),
      values,
      concurrencyLimit: fc.integer({ min: 0, max: 2 }),
      tasks: list,
    }),
    fc.record({ type: fc.constant(`${FLOW}.EachSequential`), value: values, tasks: list }),
    fc.record({ type: fc.constant(`${FLOW}.EachParallel`), value: values, tasks: list }),
    fc.record({ type: fc.constant(`${FLOW}.LoopUntil`), tasks: list }).map((one) => ({
      ...one,
      condition: '{{ taskrun.iteration == 1 }}',
      checkFrequency: { interval: 'PT3S', maxIterations: 2 },
    })),
    fc.record({
      type: fc.constant(`${FLOW}.Pause`),
      pauseDuration: fc.constant('PT5S'),
      behavior: fc.constantFrom('RESUME', 'WARN', 'FAIL'),
      tasks: list,
    }),
  ];
  return {
    task: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, leaf, tie('flowable')),
    list: fc.array(tie('task') as fc.Arbitrary<Task>, { minLength: 1, maxLength: 4 }),
    flowable: fc
      .tuple(
        fc.oneof(...kinds),
        fc.option(fc.array(leaf, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
        fc.option(fc.array(leaf, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
        fc.boolean(),
      )
      .map(([flowable, errors, finallyTasks, allowFailure]) => ({
        ...flowable,
        ...(errors === undefined ? {} : { errors }),
        ...(finallyTasks === undefined ? {} : { finally: finallyTasks }),
        ...(allowFailure ? { allowFailure } : {}),
      })),
  };
});

const branch = (arbitrary: fc.Arbitrary<Task>): fc.Arbitrary<Task[] | undefined> =>
  fc.option(fc.array(arbitrary, { minLength: 1, maxLength: 2 }), { nil: undefined });

/** A flow of up to {@link MAX_NODES} tasks; what would be more is left out. */
export const randomFlow: fc.Arbitrary<FlowData> = fc
  .record({
    tasks: fc.array(task, { minLength: 1, maxLength: 8 }),
    errors: branch(task),
    finally: branch(task),
    afterExecution: branch(task),
  })
  .map((branches) => new Numbering().flow(branches));

/** Gives every task its id, and stops when there are enough. */
class Numbering {
  #count = 0;

  flow(branches: Readonly<Record<string, Task[] | undefined>>): FlowData {
    const flow: Record<string, unknown> = { id: 'random', namespace: 'test' };
    for (const [name, tasks] of Object.entries(branches)) {
      if (tasks !== undefined) flow[name] = this.#list(tasks);
    }
    return flow;
  }

  #list(tasks: readonly Task[]): Task[] {
    // One more than there may be is better than a list that may not be empty.
    return tasks.flatMap((one, index) => (index > 0 && this.#count >= MAX_NODES ? [] : [this.#task(one)]));
  }

  #task({ after, ...task }: Task): Task {
    const own: Task = { id: `t${++this.#count}`, ...task };
    if (this.#count >= MAX_NODES && !('format' in task)) return { id: own.id, type: 'test.Work' };
    for (const name of ['tasks', 'then', 'else', 'defaults', 'errors', 'finally']) {
      if (Array.isArray(own[name])) own[name] = this.#list(own[name] as Task[]);
    }
    if (own.cases !== undefined) own.cases = { one: this.#list((own.cases as { one: Task[] }).one) };
    if (after === undefined) return own;
    const tasks = own.tasks as Task[];
    const dependencies = (index: number): number[] =>
      ((after as number[][])[index] ?? []).filter((other) => other < index);
    return {
      ...own,
      tasks: tasks.map((entry, index) => ({
        task: entry,
        dependsOn: [...new Set(dependencies(index))].map((other) => tasks[other]!.id),
      })),
    };
  }
}

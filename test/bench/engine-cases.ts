/** The flows that the engine's bench runs, by name and size. */

import type { FlowData } from '../../src/engine/compile-flow.ts';

export const NAMESPACE = 'company.bench';

const CORE = 'io.kestra.plugin.core';

export interface EngineCase {
  /** The flow of a given size, as plain data. */
  readonly flow: (size: number) => FlowData;
  /** Flows that it calls, by id. */
  readonly flows?: Readonly<Record<string, FlowData>>;
  /** Its journal is read again, instead of its run being measured. */
  readonly resume?: true;
}

type Task = Readonly<Record<string, unknown>>;

function flow(tasks: readonly Task[], id = 'bench'): FlowData {
  return { id, namespace: NAMESPACE, tasks };
}

function returns(id: string, format: string): Task {
  return { id, type: `${CORE}.debug.Return`, format };
}

function forEach(id: string, count: number, concurrencyLimit: number, tasks: readonly Task[]): Task {
  return {
    id,
    type: `${CORE}.flow.ForEach`,
    concurrencyLimit,
    values: JSON.stringify(Array.from({ length: count }, (_, index) => index)),
    tasks,
  };
}

const eachOf =
  (concurrencyLimit: number) =>
  (size: number): FlowData =>
    flow([forEach('each', size, concurrencyLimit, [returns('one', '{{ taskrun.value }}')])]);

/** As many values on each of five levels as give about `size` task runs at the bottom. */
function nested(size: number): FlowData {
  const width = Math.max(1, Math.round(size ** (1 / 5)));
  let inner: Task = returns('leaf', '{{ taskrun.value }}');
  for (let level = 5; level >= 1; level--) inner = forEach(`level${level}`, width, level % 2, [inner]);
  return flow([inner]);
}

export const CASES: Readonly<Record<string, EngineCase>> = {
  sequence: {
    flow: (size) => flow(Array.from({ length: size }, (_, index) => returns(`t${index}`, 'x'))),
  },
  each_limit_1: { flow: eachOf(1) },
  each_limit_10: { flow: eachOf(10) },
  each_unlimited: { flow: eachOf(0) },
  five_levels: { flow: nested },
  subflows: {
    flow: (size) =>
      flow([
        forEach('each', size, 20, [
          { id: 'call', type: `${CORE}.flow.Subflow`, namespace: NAMESPACE, flowId: 'child' },
        ]),
      ]),
    flows: { child: flow([returns('only', 'x')], 'child') },
  },
  loop_until: {
    flow: (size) =>
      flow([
        {
          id: 'loop',
          type: `${CORE}.flow.LoopUntil`,
          condition: `{{ outputs.loop.iterationCount >= ${size} }}`,
          checkFrequency: { interval: 'PT0S' },
          tasks: [returns('one', '{{ outputs.loop.iterationCount }}')],
        },
      ]),
  },
  resume: { flow: (size) => eachOf(1)(Math.floor(size / 3)), resume: true },
};

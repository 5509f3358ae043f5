/** LoopUntil: its tasks again and again until a condition holds. */

import { isTruthy } from '../../expression/truthy.ts';
import { defineFlowable, inSequence, type Review } from '../../plugin/flowable.ts';
import { boolean, duration, integer, object, tasks, template } from '../../plugin/property.ts';
import { chain } from '../../util/maybe-promise.ts';
import { localBranches } from './local-branches.ts';

/** Kestra: a minute between two iterations. */
const INTERVAL = 60_000;

export const loopUntil = defineFlowable({
  type: 'io.kestra.plugin.core.flow.LoopUntil',
  aliases: ['io.kestra.plugin.core.flow.WaitFor', 'io.kestra.core.tasks.flows.WaitFor'],
  title: 'Run tasks until a condition holds.',
  description:
    'Runs the tasks in order, then renders `condition`. While it is false and no limit is reached, the execution is PAUSED for the interval and the tasks run again; only the task runs and outputs of the last iteration are kept. A failing task ends the loop.',
  properties: {
    condition: template({
      description:
        'Expression that ends the loop when it is true; it sees `outputs` of the last iteration and `outputs.<id>.iterationCount`.',
      required: true,
    }),
    tasks: tasks('list', { description: 'Tasks to run in every iteration, in order.', required: true }),
    failOnMaxReached: boolean({
      description: 'Whether the loop fails when a limit ends it.',
      default: false,
    }),
    checkFrequency: object(
      {
        maxIterations: integer({
          description: 'How many times the tasks run at most. Kestra: no limit if absent.',
          minimum: 1,
        }),
        maxDuration: duration({
          description: 'How long after its start the loop goes on at most. Kestra: no limit if absent.',
        }),
        interval: duration({ description: 'Wait between two iterations.', default: INTERVAL }),
      },
      { description: 'Limits, and the wait between two iterations.' },
    ),
    ...localBranches,
  },
  outputs: {
    iterationCount: {
      type: 'integer',
      description: 'Iterations so far; one more than there were when a limit ended the loop.',
    },
  },
  examples: [
    {
      title: 'Three iterations',
      flow: `id: countdown
namespace: company.team
tasks:
  - id: loop
    type: io.kestra.plugin.core.flow.LoopUntil
    condition: "{{ outputs.loop.iterationCount == 3 }}"
    checkFrequency:
      interval: PT0S
    tasks:
      - id: count
        type: io.kestra.plugin.core.debug.Return
        format: "{{ outputs.loop.iterationCount }}"
`,
      expect: { outputs: { loop: { iterationCount: 3 }, count: { value: '3' } } },
    },
  ],
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []), outputs: { iterationCount: 1 } }),
  review: ({ properties, render, iterationCount, elapsed }) => {
    const { maxIterations, maxDuration, interval = INTERVAL } = properties.checkFrequency ?? {};
    return chain(render(properties.condition), (text): Review => {
      if (isTruthy(text.trim())) return { end: 'SUCCESS' };
      const over =
        (maxIterations !== undefined && iterationCount >= maxIterations) ||
        (maxDuration !== undefined && elapsed >= maxDuration);
      if (!over) return { again: interval };
      return {
        end: properties.failOnMaxReached ? 'FAILED' : 'SUCCESS',
        outputs: { iterationCount: iterationCount + 1 },
      };
    });
  },
});

/** Loop: its tasks once for every value, each time with outputs of their own. */

import { Type } from '@sinclair/typebox';
import { jsonText } from '../../expression/print.ts';
import { defineFlowable, type Review, type ReviewContext } from '../../plugin/flowable.ts';
import { boolean, choice, integer, raw, tasks } from '../../plugin/property.ts';
import { storeTexts } from '../../tasks/rows/write-lines.ts';
import { localBranches } from './local-branches.ts';
import { LOOP, LOOP_ITERATION } from './loop-iteration.ts';
import { type LoopValues, loopValues } from './loop-values.ts';

const properties = {
  values: raw(
    Type.Union([Type.String(), Type.Array(Type.Unknown()), Type.Record(Type.String(), Type.Unknown())]),
    {
      description:
        'A list, a map, or an expression that gives a JSON array, a JSON object or the URI of a stored file with one item a line.',
      required: true,
    },
  ),
  concurrencyLimit: integer({
    description: 'How many values are worked on at the same time; 0 for all at once.',
    default: 1,
    minimum: 0,
  }),
  transmitFailed: boolean({
    description:
      'Whether an iteration that ends as FAILED, KILLED or CANCELLED ends the loop as FAILED at once. Otherwise all values are worked on, and the loop is a success.',
    default: true,
  }),
  outputs: raw(Type.Array(Type.Object({ id: Type.String() }, { additionalProperties: true })), {
    description: 'What each iteration gives, declared like the outputs of a flow.',
  }),
  fetchType: choice(['AUTO', 'FETCH', 'STORE'], {
    description:
      'Where the outputs of the iterations go: into `outputs` (FETCH), into a stored file (STORE), or into a file when the values come from one (AUTO).',
    default: 'AUTO',
  }),
  tasks: tasks('list', { description: 'Tasks to run for every value, in order.', required: true }),
  ...localBranches,
};

interface LoopPlan extends LoopValues {
  readonly concurrencyLimit: number;
  readonly transmitFailed: boolean;
}

export const loop = defineFlowable({
  type: LOOP,
  title: 'Run tasks for every value, each time with their own outputs.',
  description:
    'Inside, `{{ item.value }}` is the value (always text), `{{ item.index }}` counts from 0, `{{ item.key }}` is the key in a map, and `{{ item.parent }}` the item of a loop around it; `outputs` of the tasks inside are those of the same iteration. Outside, only the declared `outputs` are seen. Kestra 2.0; each iteration shows as a task run `<id>_iteration`.',
  properties,
  outputs: {
    iterationCount: { type: 'integer', description: 'Number of iterations.' },
    terminatedIterations: { type: 'map', description: 'Number of iterations by state.' },
    outputs: {
      type: 'list',
      description:
        'One entry an iteration: `item` (`value`, `iteration`, `key`) and `outputs`; only for a loop that declares outputs.',
    },
    uri: { type: 'uri', description: 'File with the same entries, one a line, in place of `outputs`.' },
  },
  examples: [
    {
      title: 'One result for every city',
      flow: `id: loop_cities
namespace: company.team
tasks:
  - id: loop
    type: io.kestra.plugin.core.flow.Loop
    values: ["Oslo", "Lima"]
    outputs:
      - id: line
        type: STRING
        value: "{{ outputs.visit.value }}"
    tasks:
      - id: visit
        type: io.kestra.plugin.core.debug.Return
        format: "{{ item.index }} {{ item.value }}"
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ loopOutputs(outputs.loop.outputs, 'line') | join(', ') }}"
`,
      expect: { outputs: { last: { value: '0 Oslo, 1 Lima' } } },
    },
  ],
  expand: (id, { tasks: inner, outputs }) => [
    {
      id: `${id}_iteration`,
      type: LOOP_ITERATION,
      tasks: inner,
      ...(outputs === undefined ? {} : { outputs }),
    },
  ],
  evaluate: async (context): Promise<LoopPlan> => {
    const { values, concurrencyLimit, transmitFailed } = context.properties;
    return { ...(await loopValues(values, context)), concurrencyLimit, transmitFailed };
  },
  plan: (task, { values, concurrencyLimit, transmitFailed }) => {
    const iteration = task.children.tasks![0]!;
    const lanes = values.map((value, index) => ({ slots: [{ task: iteration, value, iteration: index }] }));
    return {
      children: { lanes, concurrency: concurrencyLimit, counts: transmitFailed ? 'failures' : 'none' },
    };
  },
  review: (context) => loopResults(context),
});

/** Kestra: only what the loop declares is seen outside of it. */
async function loopResults({
  properties: { outputs, fetchType },
  evaluation,
  children,
  withContext,
}: ReviewContext<typeof properties>): Promise<Review> {
  const { keys, stored } = evaluation as LoopPlan;
  const terminatedIterations: Record<string, number> = {};
  for (const { state } of children) terminatedIterations[state] = (terminatedIterations[state] ?? 0) + 1;
  const counted = { iterationCount: children.length, terminatedIterations };
  if (outputs === undefined || outputs.length === 0) return { end: 'SUCCESS', outputs: counted };
  const ended = [...children].sort((a, b) => a.iteration! - b.iteration!);
  const entries = ended.map(({ value, iteration, outputs: own }) => ({
    item: { value, iteration, ...(keys === undefined ? {} : { key: keys[iteration!] }) },
    outputs: own ?? {},
  }));
  if (fetchType === 'FETCH' || (fetchType === 'AUTO' && stored === undefined)) {
    return { end: 'SUCCESS', outputs: { ...counted, outputs: entries } };
  }
  async function* lines(): AsyncGenerator<string> {
    for (const entry of entries) yield `${jsonText(entry)}\n`;
  }
  const uri = await withContext(({ storage }) => storeTexts('outputs.ion', lines(), storage));
  return { end: 'SUCCESS', outputs: { ...counted, uri } };
}

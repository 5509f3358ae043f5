/** One iteration of a Loop. Nobody writes it; it stands in an execution's list of task runs, around its tasks. */

import { Type } from '@sinclair/typebox';
import type { InputType, Output } from '../../flow/model.ts';
import { isRecord } from '../../flow/path.ts';
import { defineFlowable, inSequence, type Review, type ReviewContext } from '../../plugin/flowable.ts';
import { raw, tasks } from '../../plugin/property.ts';
import { convertOutputs } from '../inputs/convert-outputs.ts';

export const LOOP = 'io.kestra.plugin.core.flow.Loop';
export const LOOP_ITERATION = `${LOOP}$Iteration`;

const properties = {
  tasks: tasks('list', { description: 'Tasks of the loop.', required: true }),
  outputs: raw(Type.Array(Type.Unknown()), {
    description: 'Outputs of the iteration, as a flow declares its own.',
  }),
};

export const loopIteration = defineFlowable({
  type: LOOP_ITERATION,
  title: 'Run the tasks of a Loop for one value.',
  description: 'Part of Loop.',
  properties,
  outputs: {},
  examples: [],
  isolated: true,
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
  review: (context): Review | Promise<Review> => {
    const { outputs } = context.properties;
    return outputs === undefined || outputs.length === 0
      ? { end: 'SUCCESS' }
      : iterationOutputs(outputs.filter(isRecord), context);
  },
});

/** Kestra: outputs of an iteration are rendered and typed like those of a flow. */
async function iterationOutputs(
  declared: readonly Readonly<Record<string, unknown>>[],
  context: ReviewContext<typeof properties>,
): Promise<Review> {
  const rendered: Record<string, unknown> = {};
  for (const { id, value, required } of declared) {
    try {
      rendered[String(id)] = await context.renderStructure(value);
    } catch (error) {
      if (required !== false)
        throw new Error(`output \`${String(id)}\`: ${(error as Error).message}`, { cause: error });
      rendered[String(id)] = null;
    }
  }
  return context.withContext(async ({ storage, maskSecret }) => {
    const { outputs, problems } = await convertOutputs(declared.map(outputOf), rendered, {
      registerSecret: maskSecret,
      upload: (id, path) => storage.putFile(id, path),
    });
    if (problems.length > 0) throw new Error(problems.join('; '));
    return { end: 'SUCCESS', outputs };
  });
}

function outputOf({ id, value, type, itemType, required }: Readonly<Record<string, unknown>>): Output {
  return {
    id: String(id),
    path: [],
    value,
    required: required !== false,
    ...(type === undefined ? {} : { type: type as InputType }),
    ...(itemType === undefined ? {} : { itemType: itemType as InputType }),
  };
}

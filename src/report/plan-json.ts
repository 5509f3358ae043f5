/** The plan for other programs. */

import { changeWords } from './flow-diff-words.ts';
import type { Plan } from './plan.ts';

/** Everything but texts and drawings, with the sentence of each change. */
export function renderPlanJson(plan: Plan): string {
  const { topology: _, flows, ...rest } = plan;
  return JSON.stringify(
    {
      ...rest,
      flows: flows.map(({ texts: __, diff, ...flow }) => ({
        ...flow,
        changes: diff.changes.map((change) => ({ ...change, words: changeWords(change) })),
      })),
    },
    null,
    2,
  );
}

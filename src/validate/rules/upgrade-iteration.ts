/** Kestra 2.0: one task type iterates, and each round is an execution of its own. */

import { canonicalFlowable } from '../../flow/task-structure.ts';
import { flowExpressions } from '../expressions.ts';
import { loopRewrite } from '../loop-rewrite.ts';
import type { Rule } from '../rule.ts';

const REMOVED = /\.flow\.(ForEach|ForEachItem|EachSequential|EachParallel)$/;

export const upgradeIteration: Rule = {
  name: 'upgrade-iteration',
  severity: 'error',
  description: 'Kestra 2.0 iterates with `Loop` alone; what a round is about is `item`, no longer `taskrun`.',
  check(context) {
    const { flow, level, tasks, document, report } = context;
    for (const { task, ancestors } of tasks) {
      const match = REMOVED.exec(canonicalFlowable(task.type));
      if (match === null) continue;
      // Loops inside of another one are rewritten with it.
      const isInner = ancestors.some((around) => REMOVED.test(canonicalFlowable(around.type)));
      const fix = isInner ? undefined : loopRewrite(context, task);
      report({
        ...(fix === undefined ? {} : { fix }),
        message: `Kestra 2.0 has no \`${match[1]}\``,
        path: [...task.path, 'type'],
        help:
          match[1] === 'ForEachItem'
            ? 'write `io.kestra.plugin.core.flow.Loop` with the address of the file as `values`, and a Subflow in its `tasks`'
            : 'write `io.kestra.plugin.core.flow.Loop` with `values`; inside, `outputs.task.name` needs no value of the round',
      });
    }
    for (const { references, path } of flowExpressions(flow, level)) {
      for (const { root, path: steps, start, end } of references.variables) {
        const name = steps[0];
        if (root !== 'taskrun' || (name !== 'value' && name !== 'iteration')) continue;
        report({
          message: `Kestra 2.0 has no \`taskrun.${name}\``,
          span: document.locateInside(path, start, end),
          help: `write \`item.${name === 'value' ? 'value' : 'index'}\``,
        });
      }
    }
  },
};

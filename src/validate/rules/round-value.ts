/** `taskrun.value` where no iteration gives one. */

import { flowExpressions } from '../expressions.ts';
import type { Rule } from '../rule.ts';
import { TaskOrders } from '../task-order.ts';

export const roundValue: Rule = {
  name: 'round-value',
  severity: 'error',
  description: '`taskrun.value` and `taskrun.iteration` exist only inside a task that iterates over values.',
  check({ flow, level, tasks, taskById, document, report }) {
    const orders = new TaskOrders(tasks);
    for (const { references, path, taskId, owner } of flowExpressions(flow, level)) {
      for (const { root, path: steps, guarded, start, end } of references.variables) {
        const name = steps[0];
        if (root !== 'taskrun' || guarded || (name !== 'value' && name !== 'iteration')) continue;
        if (owner !== 'task' && owner !== 'output') continue;
        const task = taskId === undefined ? undefined : taskById.get(taskId);
        const rounds = task === undefined ? [] : orders.iterationsAround(task.id);
        if (task !== undefined) {
          if (orders.hasValue(task.id) || orders.hasUnknownAround(task.id)) continue;
          // A ForEachItem gives each batch a number, to the inputs of the flow it starts.
          if (/\.(ForEachItem|Loop)$/.test(task.type)) continue;
        }
        const span = document.locateInside(path, start, end);
        const round = rounds.at(-1);
        if (round !== undefined) {
          report({
            message: `task \`${task!.id}\` has no \`taskrun.${name}\`: only the tasks directly below \`${round.id}\` have one`,
            span,
            help: `write \`parent.taskrun.${name}\`, or \`parents[1].taskrun.${name}\` and so on when it is deeper inside`,
          });
          continue;
        }
        const where = task === undefined ? 'the outputs of a flow are' : `task \`${task.id}\` is`;
        report({
          message: `there is no \`taskrun.${name}\` here: ${where} not inside a ForEach or Each task`,
          span,
          help:
            task === undefined
              ? 'write the value itself, as in `outputs.my_task["value"]`'
              : 'move the task into the iteration, or write the value itself',
        });
      }
    }
  },
};

/** `parent` and `parents`: what is around a task, as far as it goes. */

import { canonicalFlowable, isFlowableType } from '../../flow/task-structure.ts';
import { flowExpressions } from '../expressions.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { TaskOrders } from '../task-order.ts';

export const parentValue: Rule = {
  name: 'parent-value',
  severity: 'error',
  description: '`parents` holds the tasks around a task that have a value or outputs, the closest first.',
  check(context) {
    const { flow, level, document, report } = context;
    const orders = new TaskOrders(context.tasks);
    for (const { references, path, taskId, owner } of flowExpressions(flow, level)) {
      if (owner !== 'task' && owner !== 'output') continue;
      for (const { root, steps, guarded, start, end } of references.variables) {
        if ((root !== 'parent' && root !== 'parents') || guarded) continue;
        // A filter such as `length` takes the list as it is.
        if (root === 'parents' && !/^\d+$/.test(steps[0] ?? '')) continue;
        const position = root === 'parent' ? 0 : Number(steps[0]);
        const inner = root === 'parent' ? steps : steps.slice(1);
        const around = taskId === undefined ? [] : parentsOf(context, orders, taskId);
        if (around === undefined) continue;
        const written = root === 'parent' ? 'parent' : `parents[${position}]`;
        const span = document.locateInside(path, start, end);
        const parent = around[position];
        if (parent === undefined) {
          report({ message: `there is no \`${written}\` here: ${depth(around.length, taskId)}`, span });
        } else if (inner[0] === 'taskrun' && inner[1] === 'value' && parent.hasValue === false) {
          const better = around.findIndex((one) => one.hasValue);
          report({
            message: `\`${written}\` has no value: it is task \`${parent.id}\`, which is not iterated over`,
            span,
            help:
              better === -1
                ? undefined
                : `write \`${better === 0 ? 'parent' : `parents[${better}]`}.taskrun.value\``,
          });
        }
      }
    }
  },
};

function depth(count: number, taskId: string | undefined): string {
  if (taskId === undefined) return 'the outputs of a flow have none';
  if (count === 0) return `nothing around task \`${taskId}\` has a value or outputs`;
  return `${count === 1 ? 'one task' : `${count} tasks`} around task \`${taskId}\` may have a value or outputs, and counting begins with 0`;
}

interface Parent {
  readonly id: string;
  readonly hasValue: boolean;
}

/** Flowables that have outputs by the time that their children run. */
const WITH_OUTPUTS =
  /\.flow\.(If|Switch|LoopUntil|Pause|Approval|WorkingDirectory|ForEachItem|Subflow|Loop)$/;

/** The longest list that `parents` may be; undefined when nothing certain can be said. */
function parentsOf(
  { tasks }: RuleContext,
  orders: TaskOrders,
  taskId: string,
): readonly Parent[] | undefined {
  const ancestors = tasks.find(({ task }) => task.id === taskId)?.ancestors ?? [];
  if (ancestors.some((task) => !isFlowableType(task.type) || /\.flow\.Loop$/.test(task.type)))
    return undefined;
  return [...ancestors].reverse().flatMap((task) => {
    const hasValue = orders.hasValue(task.id);
    return hasValue || WITH_OUTPUTS.test(canonicalFlowable(task.type)) ? [{ id: task.id, hasValue }] : [];
  });
}

/** Outputs that are read before their task has run, or from a branch that is not taken. */

import { flowExpressions } from '../expressions.ts';
import { placeIn, type Rule, type RuleContext } from '../rule.ts';
import { type TaskOrder, TaskOrders } from '../task-order.ts';

export const outputOrder: Rule = {
  name: 'output-order',
  severity: 'error',
  description: 'Outputs exist only after their task has run, so what reads them must come later.',
  check(context) {
    const orders = new TaskOrders(context.tasks);
    for (const { references, path, owner, taskId } of flowExpressions(context.flow, context.level)) {
      for (const { root, path: steps, guarded, start, end } of references.variables) {
        const readId = steps[0];
        if (root !== 'outputs' || readId === undefined || guarded) continue;
        const span = context.document.locateInside(path, start, end);
        if (isOff(context, readId)) {
          context.report({
            message: `task \`${readId}\` is disabled, so it never has outputs`,
            span,
            help: 'guard it, as in `{{ outputs.task.name ?? "none" }}`, or enable the task',
          });
          continue;
        }
        if (owner === 'output' && isAfterwards(context, readId)) {
          const message = `the outputs of a flow cannot read task \`${readId}\`, which runs when the execution has ended`;
          context.report({ message, span });
          continue;
        }
        if (owner === 'input' || owner === 'check' || isTimed(context, owner, path)) {
          if (!context.taskById.has(readId)) continue;
          const message = `the outputs of task \`${readId}\` are read before any task has run`;
          context.report({ message, span });
          continue;
        }
        const order = taskId === undefined ? undefined : orders.order(taskId, readId);
        const fault = order === undefined ? undefined : FAULTS[order];
        if (fault === undefined || isReadLater(context, taskId!, path)) continue;
        context.report({
          message: fault.message(readId, taskId!),
          span,
          severity: fault.severity,
          help: fault.help,
          ...(order === 'self'
            ? {}
            : {
                related: [
                  placeIn(
                    context,
                    [...context.taskById.get(readId)!.path, 'id'],
                    'value',
                    `\`${readId}\` is here`,
                  ),
                ],
              }),
        });
      }
    }
  },
};

/** The task or one around it is switched off. */
function isOff({ tasks, taskById }: RuleContext, id: string): boolean {
  const task = taskById.get(id);
  if (task === undefined) return false;
  const ancestors = tasks.find((visited) => visited.task === task)?.ancestors ?? [];
  return [task, ...ancestors].some((one) => one.disabled);
}

function isAfterwards({ tasks }: RuleContext, id: string): boolean {
  const visited = tasks.find(({ task }) => task.id === id);
  return (visited?.ancestors[0] ?? visited?.task)?.path[0] === 'afterExecution';
}

/** What a Flow trigger calls outputs may be those of the other flow; a webhook answers when the execution has ended. */
function isTimed({ flow }: RuleContext, owner: string, path: readonly (string | number)[]): boolean {
  const trigger = owner === 'trigger' && typeof path[1] === 'number' ? flow.triggers[path[1]] : undefined;
  return (
    path[2] !== 'responseCode' &&
    trigger !== undefined &&
    /\.(Schedule|ScheduleOnDates|Webhook)$/.test(trigger.type)
  );
}

interface OrderFault {
  readonly severity: 'error' | 'warning';
  readonly message: (read: string, reader: string) => string;
  readonly help?: string;
}

const FAULTS: Readonly<Partial<Record<TaskOrder, OrderFault>>> = {
  self: {
    severity: 'error',
    message: (read) => `task \`${read}\` reads its own outputs, which exist only after it has run`,
  },
  later: {
    severity: 'error',
    message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which runs later`,
    help: 'move it behind the task that it reads',
  },
  elsewhere: {
    severity: 'error',
    message: (read, reader) =>
      `task \`${reader}\` reads the outputs of \`${read}\`, which is in another branch: only one of the two runs`,
  },
  beside: {
    severity: 'warning',
    message: (read, reader) =>
      `task \`${reader}\` reads the outputs of \`${read}\`, which may run at the same time`,
    help: 'let it wait: put both in a Sequential, or make one depend on the other',
  },
  inside: {
    severity: 'error',
    message: (read, reader) =>
      `task \`${reader}\` reads the outputs of \`${read}\`, which runs inside of it and so later`,
  },
};

/** Properties that are rendered when the children have run. */
function isReadLater(context: RuleContext, taskId: string, path: readonly (string | number)[]): boolean {
  const task = context.taskById.get(taskId);
  const property = task === undefined ? undefined : path[task.path.length];
  if (property === 'condition') return /\.(LoopUntil|WaitFor)$/.test(task!.type);
  return property === 'outputs' && task!.type.endsWith('.Loop');
}

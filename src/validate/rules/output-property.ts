/** Outputs that a task's type does not have, and outputs inside an iteration that are read without their value. */

import type { Task } from '../../flow/model.ts';
import { nearest } from '../../util/nearest.ts';
import { flowExpressions } from '../expressions.ts';
import { didYouMean, type Rule } from '../rule.ts';
import { TaskOrders } from '../task-order.ts';

export const outputProperty: Rule = {
  name: 'output-property',
  severity: 'error',
  description:
    'A task has the outputs of its type only; those of a task that is repeated are kept under the value of each round.',
  codes: ['unknown-output', 'iteration-output'],
  check(context) {
    const orders = new TaskOrders(context.tasks);
    for (const { references, path, owner } of flowExpressions(context.flow, context.level)) {
      if (owner === 'trigger') continue;
      for (const { root, steps, guarded, start, end } of references.variables) {
        const [id, property] = steps;
        if (root !== 'outputs' || id === undefined || steps.length < 2 || guarded) continue;
        const task = context.taskById.get(id);
        const outputs = task === undefined ? undefined : context.types.outputs(task.type);
        if (task === undefined || outputs === undefined || orders.hasUnknownAround(id)) continue;
        const report = (code: string, message: string, help: string | undefined): void =>
          context.report({ code, message, help, span: context.document.locateInside(path, start, end) });
        const rounds = orders.iterationsAround(id);
        if (rounds.length === 0) {
          if (property !== undefined && !outputs.has(property))
            report('unknown-output', unknownOutput(task, property, outputs), helpFor(property, outputs));
          continue;
        }
        if (property !== undefined && outputs.has(property) && !mayBeValue(rounds, property)) {
          report(
            'iteration-output',
            `task \`${id}\` runs once for each value of \`${rounds.at(-1)!.id}\`, so its output \`${property}\` stands below that value`,
            `write \`outputs.${id}[taskrun.value].${property}\` inside the iteration, or a value in place of \`taskrun.value\``,
          );
          continue;
        }
        const stranger = rounds.findIndex((round, index) => !isPossible(round, steps[index + 1]));
        const inner = steps[rounds.length + 1];
        if (stranger !== -1) {
          report(
            'iteration-output',
            `\`${steps[stranger + 1]}\` is none of the values of \`${rounds[stranger]!.id}\``,
            didYouMean(nearest(steps[stranger + 1]!, literalValues(rounds[stranger]!) ?? [])),
          );
        } else if (inner !== undefined && !outputs.has(inner)) {
          report('unknown-output', unknownOutput(task, inner, outputs), helpFor(inner, outputs));
        }
      }
    }
  },
};

function unknownOutput(task: Task, property: string, outputs: ReadonlySet<string>): string {
  const type = task.type.slice(task.type.lastIndexOf('.') + 1);
  return outputs.size === 0
    ? `task \`${task.id}\` has no outputs: its type is ${type}`
    : `task \`${task.id}\` has no output \`${property}\``;
}

function helpFor(property: string, outputs: ReadonlySet<string>): string | undefined {
  const near = didYouMean(nearest(property, outputs));
  if (near !== undefined || outputs.size === 0) return near;
  return `it has ${[...outputs].map((name) => `\`${name}\``).join(', ')}`;
}

/** One of the values that are iterated over may be called like an output. */
function mayBeValue(rounds: readonly Task[], property: string): boolean {
  return rounds.some((round) => literalValues(round)?.includes(property) === true);
}

/** A key that only a render knows may be any value. */
function isPossible(round: Task, key: string | undefined): boolean {
  return key === undefined || literalValues(round)?.includes(key) !== false;
}

/** Values that are written out as a list; undefined when only a run knows them. */
function literalValues(round: Task): readonly string[] | undefined {
  const values = round.properties.values ?? round.properties.value;
  if (!Array.isArray(values)) return undefined;
  const simple = values.every(
    (value) => typeof value === 'number' || (typeof value === 'string' && !/\{[{%]/.test(value)),
  );
  return simple ? values.map(String) : undefined;
}

/** Ids that occur twice where they must be unique. */

import type { Input } from '../../flow/model.ts';
import type { Path } from '../../flow/path.ts';
import { isRecord } from '../../flow/path.ts';
import { inputLists } from '../input-lists.ts';
import { placeIn, type Rule, type RuleContext } from '../rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  severity: 'error',
  description:
    'Ids of tasks (nested ones included), triggers, inputs and outputs must be unique, because outputs, states and values are stored under them.',
  check(context) {
    const { flow, tasks } = context;
    unique(
      context,
      'task id',
      tasks.map(({ task }) => ({ id: task.id, path: [...task.path, 'id'] })),
    );
    unique(
      context,
      'trigger id',
      flow.triggers.map((item) => ({ id: item.id, path: [...item.path, 'id'] })),
    );
    unique(
      context,
      'output id',
      flow.outputs.map((item) => ({ id: item.id, path: [...item.path, 'id'] })),
    );
    for (const list of inputLists(context)) {
      const inputs = expand(list, '');
      unique(context, 'input id', inputs);
      refuseNested(context, inputs);
    }
    unique(context, 'precondition id', preconditionIds(context));
  },
};

interface Named {
  readonly id: string;
  readonly path: Path;
  readonly isForm?: true;
}

function unique(context: RuleContext, what: string, items: readonly Named[]): void {
  const seen = new Map<string, Named>();
  for (const item of items) {
    if (item.id === '') continue;
    const first = seen.get(item.id);
    if (first === undefined) {
      seen.set(item.id, item);
      continue;
    }
    context.report({
      message: `${what} \`${item.id}\` is used twice`,
      path: item.path,
      related: [placeIn(context, first.path, 'value', 'first used here')],
      help: 'give one of them another id',
    });
  }
}

/** A FORM's children are known as `form.child`. */
function expand(inputs: readonly Input[], prefix: string): readonly Named[] {
  return inputs.flatMap((input) => {
    const id = prefix + input.id;
    const own = { id, path: [...input.path, 'id'] };
    return input.type === 'FORM' ? [{ ...own, isForm: true }, ...expand(input.inputs, `${id}.`)] : [own];
  });
}

/** `a` cannot be a value and hold `b` at the same time. */
function refuseNested(context: RuleContext, inputs: readonly Named[]): void {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  for (const input of inputs) {
    for (let dot = input.id.indexOf('.'); dot !== -1; dot = input.id.indexOf('.', dot + 1)) {
      const outerId = input.id.slice(0, dot);
      const outer = byId.get(outerId);
      if (outer === undefined || outer.isForm === true) continue;
      context.report({
        message: `input \`${input.id}\` would be stored inside input \`${outerId}\`, which is a value`,
        path: input.path,
        related: [placeIn(context, outer.path, 'value', 'the other input')],
        help: 'rename one of the two',
      });
    }
  }
}

function preconditionIds(context: RuleContext): readonly Named[] {
  return context.flow.triggers.flatMap((trigger) => {
    const preconditions = trigger.properties.preconditions;
    if (!isRecord(preconditions) || typeof preconditions.id !== 'string') return [];
    return [{ id: preconditions.id, path: [...trigger.path, 'preconditions', 'id'] }];
  });
}

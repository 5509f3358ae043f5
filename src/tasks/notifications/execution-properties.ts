/** Properties of all tasks that tell of an execution. */

import { any, map, text } from '../../plugin/property.ts';
import type { TaskContext } from '../../plugin/task.ts';

export const executionProperties = {
  executionId: text({
    description:
      'The execution to tell of. Default: this one. In a flow that a Flow trigger starts write `{{ trigger.executionId }}`.',
  }),
  customFields: map(any({ description: 'Value.' }), { description: 'Facts to add, by name.' }),
  customMessage: text({ description: 'Text to put above.' }),
};

const replaced = (name: string) =>
  any({
    description: 'Without effect: the message is made from the execution.',
    deprecated: `remove \`${name}\`; the message is made from the execution`,
  });

/** Properties that Kestra accepts on these tasks and replaces by the message it makes itself. */
export function replacedProperties<const N extends string>(
  ...names: readonly N[]
): Record<N, ReturnType<typeof replaced>> {
  return Object.fromEntries(names.map((name) => [name, replaced(name)])) as never;
}

export function warnOfReplaced(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
  context: TaskContext,
): void {
  for (const name of names.filter((name) => properties[name] !== undefined))
    context.logger.warn(`\`${name}\` has no effect: the message is made from the execution`);
}

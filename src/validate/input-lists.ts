/** Every list of declared inputs of a flow: its own, and those that paused executions ask people for. */

import { Fields, Problems } from '../flow/fields.ts';
import type { Input } from '../flow/model.ts';
import { parseInputs } from '../flow/parse-input.ts';
import { canonicalFlowable } from '../flow/task-structure.ts';
import type { RuleContext } from './rule.ts';

const PROPERTIES: Readonly<Record<string, string>> = {
  'io.kestra.plugin.core.flow.Pause': 'onResume',
  'io.kestra.plugin.core.flow.Approval': 'inputs',
};

/** Inputs that Pause and Approval tasks ask for, one list a task. Adds what is wrong with their form to `problems`. */
export function humanInputs(
  context: RuleContext,
  problems = new Problems(context.document),
): readonly (readonly Input[])[] {
  return context.tasks.flatMap(({ task }) => {
    const property = PROPERTIES[canonicalFlowable(task.type)];
    if (property === undefined || task.properties[property] === undefined) return [];
    return [parseInputs(new Fields(problems, task.properties, task.path, `task \`${task.id}\``), property)];
  });
}

/** The inputs of the flow first. */
export function inputLists(context: RuleContext): readonly (readonly Input[])[] {
  return [context.flow.inputs, ...humanInputs(context)];
}

/** What a scope is made from, as the flowable defines it. */

import type { FlowableDefinition, FlowablePlan, TaskSpec } from '../plugin/flowable.ts';

/** Tasks of a local branch; undefined when there are none. */
export function branchOf(spec: TaskSpec, name: 'errors' | 'finally'): readonly TaskSpec[] | undefined {
  const tasks = spec.children[name];
  return tasks === undefined || tasks.length === 0 ? undefined : tasks;
}

/** Whether the main children are not all there is to wait for: a pause, a repetition, a folder to put away. */
export function gateOf(plan: FlowablePlan, definition: FlowableDefinition): boolean | 'also-after-failure' {
  if (definition.sharedFolder !== undefined) return 'also-after-failure';
  return plan.pause !== undefined || definition.review !== undefined;
}

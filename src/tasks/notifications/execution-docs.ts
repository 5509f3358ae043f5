/** What the docs say of every task that tells of an execution. */

import type { TaskExample } from '../../plugin/task.ts';

/** @param more a sentence of this task alone */
export function executionDescription(more?: string): string {
  return [
    'Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run.',
    ...(more === undefined ? [] : [more]),
    'For flows with a Flow trigger, and for `errors` and `afterExecution`.',
  ].join(' ');
}

/**
 * A flow that tells of all others.
 * @param type of the task
 * @param properties lines of the task
 */
export function failuresExample(
  flowId: string,
  type: string,
  properties: readonly string[],
  needs: string,
): TaskExample {
  return {
    title: 'Tell of every flow that fails',
    flow: `id: ${flowId}
namespace: company.team
tasks:
  - id: tell
    type: ${type}
${properties.map((line) => `    ${line}\n`).join('')}triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
    needs,
  };
}

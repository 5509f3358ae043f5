/** Hands a task's work to the container engine, with labels that say what the container is for. */

import type { ContainerRequest, ProcessResult } from '../../plugin/ports.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { maskConfiguration } from './mask-configuration.ts';

export interface ContainerOutcome extends ProcessResult {
  /** Kestra: the output `taskRunner` of script tasks. */
  readonly taskRunner?: { readonly containerId: string };
}

export async function runInContainer(
  context: TaskContext,
  request: Omit<ContainerRequest, 'labels'>,
): Promise<ContainerOutcome> {
  maskConfiguration(request.options.config, context);
  const { warnings, containerId, ...result } = await context.containers.run({
    ...request,
    labels: {
      namespace: context.flow.namespace,
      flow: context.flow.id,
      execution: context.execution.id,
      task: context.task.id,
      taskrun: context.taskRun.id,
      attempt: String(context.taskRun.attempt),
    },
  });
  for (const warning of warnings) context.logger.warn(warning);
  return { ...result, ...(containerId === undefined ? {} : { taskRunner: { containerId } }) };
}

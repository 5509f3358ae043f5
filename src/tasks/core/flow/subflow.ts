/** Runs another flow as an execution of its own. */

import { Type } from '@sinclair/typebox';
import type { State } from '../../../flow/states.ts';
import {
  any,
  boolean,
  choice,
  either,
  integer,
  list,
  map,
  object,
  raw,
  text,
} from '../../../plugin/property.ts';
import { defineTask, type SubflowEnd, type TaskContext, type TaskResult } from '../../../plugin/task.ts';
import { subflowDate, subflowLabels } from './subflow-request.ts';

/** Kestra: only these states of the child become the task's; CANCELLED and everything else is a success. */
const TRANSMITTED: ReadonlySet<State> = new Set(['FAILED', 'KILLED', 'WARNING']);

export const subflowTask = defineTask({
  type: 'io.kestra.plugin.core.flow.Subflow',
  aliases: ['io.kestra.core.tasks.flows.Subflow', 'io.kestra.core.tasks.flows.Flow'],
  title: 'Run another flow.',
  description:
    'The flow runs as an execution of its own, with its own folder and log. Its outputs are `outputs.<task>.outputs`. Ending this execution ends it too.',
  properties: {
    namespace: text({ description: 'Namespace of the flow.', required: true }),
    flowId: text({ description: 'Id of the flow.', required: true }),
    revision: integer({
      description:
        'Revision to run: the n-th commit that changed the file of the flow. Absent: the flow as it is now.',
      minimum: 1,
    }),
    inputs: map(any({ description: 'Value.' }), { description: 'Inputs of the flow.' }),
    labels: either(
      map(text({ description: 'Value of the label.' }), { description: 'Labels by key.' }),
      list(
        object(
          {
            key: text({ description: 'Key of the label.', required: true }),
            value: text({ description: 'Value of the label.', required: true }),
          },
          { description: 'One label.' },
        ),
        { description: 'Labels as a list of `key` and `value`.' },
      ),
      { description: 'Labels of the new execution.' },
    ),
    inheritLabels: boolean({
      description: 'Whether it gets the labels of this execution; those that its flow defines stay its own.',
      default: false,
    }),
    wait: boolean({ description: 'Whether the task waits for the end of the flow.', default: true }),
    transmitFailed: boolean({
      description: 'Whether a flow that ends as FAILED, KILLED or WARNING gives the task that state.',
      default: true,
    }),
    scheduleDate: text({ description: 'Date and time (ISO-8601) before which the flow does not start.' }),
    outputs: raw(Type.Record(Type.String(), Type.Unknown()), {
      description: 'Expressions over the tasks of the flow; only for a flow that declares no outputs.',
      deprecated: 'Declare `outputs` in the flow that is run.',
    }),
    restartBehavior: choice(['RETRY_FAILED', 'NEW_EXECUTION'], {
      description: 'What a restart of this execution does with one of the flow that has failed.',
      default: 'RETRY_FAILED',
    }),
  },
  outputs: {
    executionId: { type: 'string', description: 'Id of the execution that was started.' },
    state: { type: 'string', description: 'Its state at the end, or at the start without `wait`.' },
    outputs: { type: 'map', description: 'Outputs of the flow; absent without `wait`.' },
  },
  examples: [
    {
      title: 'Use what another flow gives',
      flow: `id: parent
namespace: company.team
tasks:
  - id: child
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: greeting
    inputs:
      user: Rick
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.child.outputs.text }}"
`,
      needs: 'the flow company.team.greeting',
    },
  ],
  waits: true,
  async run(properties, context): Promise<TaskResult> {
    const { namespace, flowId, wait, revision, scheduleDate } = properties;
    const child = await context.startSubflow({
      namespace,
      flowId,
      inputs: properties.inputs ?? {},
      labels: subflowLabels(properties.labels),
      inheritLabels: properties.inheritLabels,
      restartBehavior: properties.restartBehavior,
      ...(revision === undefined ? {} : { revision }),
      ...(scheduleDate === undefined ? {} : { scheduleDate: subflowDate(scheduleDate) }),
    });
    const { executionId } = child;
    if (!wait) return { outputs: { executionId, state: child.state } };
    context.logger.info(`started execution ${executionId} of ${namespace}.${flowId}`);
    const kill = (): void => child.kill();
    if (context.signal.aborted) kill();
    context.signal.addEventListener('abort', kill, { once: true });
    const end = await child.finished;
    context.signal.removeEventListener('abort', kill);
    if (end.state === 'PAUSED') {
      context.logger.info(
        `Waits for ${namespace}.${flowId}, which is paused. Go on with: gitestra resume ${executionId}, and then gitestra resume ${context.execution.id}`,
      );
      return { suspended: true };
    }
    return {
      state: properties.transmitFailed && TRANSMITTED.has(end.state) ? (end.state as 'FAILED') : 'SUCCESS',
      outputs: { executionId, state: end.state, ...(await outputsOf(properties.outputs, end, context)) },
    };
  },
});

async function outputsOf(
  written: Readonly<Record<string, unknown>> | undefined,
  end: SubflowEnd,
  context: TaskContext,
): Promise<{ outputs?: unknown }> {
  if (end.declaresOutputs || written === undefined) {
    return end.outputs === undefined ? {} : { outputs: end.outputs };
  }
  return { outputs: await context.renderStructure(written, { outputs: end.taskOutputs }) };
}

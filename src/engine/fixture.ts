/** Task runs of a test that are not executed: which they are, and what they end with. */

import { chain, isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import type { Command, EventBody, TaskFixture } from './event.ts';
import { failureRecord } from './failure.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { flowVariables } from './variables.ts';

/** Kestra: id and value must both be the same, so a fixture without a value stands for no iteration. The first one counts. */
export function fixtureOf({ header }: ExecutionState, run: TaskRun): TaskFixture | undefined {
  return header.fixtures?.find(({ id, value }) => id === run.spec.id && value === run.value);
}

/** How a task run begins: by being taken up, or by its end at once. Kestra: neither `runIf` nor a retry is looked at then. */
export function beginning(state: ExecutionState, run: TaskRun): Command {
  const fixture = fixtureOf(state, run);
  if (fixture === undefined) return { type: 'start', id: run.id };
  if (fixture.outputs !== undefined) return { type: 'substitute', id: run.id };
  return { type: 'emit', event: { type: 'taskrun.ended', id: run.id, state: fixture.state } };
}

/** The end of a task run that has outputs by its fixture. Kestra: they see what the whole flow sees, not the task. */
export function substituted(
  state: ExecutionState,
  run: TaskRun,
  ports: EnginePorts,
): MaybePromise<EventBody> {
  const fixture = fixtureOf(state, run)!;
  const ended = (outputs: unknown): EventBody => ({
    type: 'taskrun.ended',
    id: run.id,
    state: fixture.state,
    outputs: outputs as Readonly<Record<string, unknown>>,
  });
  const failed = (error: unknown): EventBody => ({
    type: 'taskrun.ended',
    id: run.id,
    state: 'FAILED',
    failure: { ...failureRecord(error, undefined, ports), at: { property: FIXTURE_OUTPUTS } },
  });
  try {
    const options = {
      services: ports.expressionServices(state, undefined),
      onSecret: (value: string) => ports.maskSecret(value),
    };
    const variables = flowVariables(state, ports.constants);
    const end = chain(ports.expressions.renderStructure(fixture.outputs, variables, options), ended);
    return isPromise(end) ? end.catch(failed) : end;
  } catch (error) {
    return failed(error);
  }
}

/** Where a failure stands that is the test's and not the task's. */
export const FIXTURE_OUTPUTS = 'outputs of the fixture';

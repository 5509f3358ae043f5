/** Computes the outputs of a flow when its tasks are through. */

import { chain, isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import type { EventBody } from './event.ts';
import { failureRecord } from './failure.ts';
import type { EnginePorts } from './ports.ts';
import type { LogEntry } from './record.ts';
import type { ExecutionState } from './state.ts';
import { flowVariables } from './variables.ts';

/** Kestra: whatever fails here drops all outputs and fails the execution. */
export function renderOutputs(state: ExecutionState, ports: EnginePorts): MaybePromise<EventBody> {
  const declared = state.flow.data.outputs;
  if (!Array.isArray(declared) || declared.length === 0) return { type: 'execution.outputs' };
  const failed = (error: unknown): EventBody => ({
    type: 'execution.outputs',
    failure: { ...failureRecord(error, undefined, ports) },
  });
  try {
    const outputs = chain(render(state, ports, declared), (values) => ports.convertOutputs(values));
    const done = chain(outputs, (values): EventBody => ({ type: 'execution.outputs', outputs: values }));
    return isPromise(done) ? done.catch(failed) : done;
  } catch (error) {
    return failed(error);
  }
}

function render(
  state: ExecutionState,
  ports: EnginePorts,
  declared: readonly { id?: unknown; value?: unknown; required?: unknown }[],
): MaybePromise<Record<string, unknown>> {
  const variables = flowVariables(state, ports.constants);
  const options = {
    services: ports.expressionServices(state, undefined),
    onSecret: (value: string) => ports.maskSecret(value),
  };
  const values = declared.map((output) => {
    const named = (error: unknown): null => {
      if (output.required === false) {
        void ports.log(ignoredOutput(String(output.id), error as Error, ports));
        return null;
      }
      throw new Error(`output \`${String(output.id)}\`: ${(error as Error).message}`, { cause: error });
    };
    try {
      const value = ports.expressions.renderStructure(output.value, variables, options);
      return isPromise(value) ? value.catch(named) : value;
    } catch (error) {
      return named(error);
    }
  });
  const collect = (done: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(declared.map((output, index) => [String(output.id), done[index]]));
  return values.some((value) => isPromise(value)) ? Promise.all(values).then(collect) : collect(values);
}

/** Kestra: an optional output that cannot be rendered is null, and the log says so. */
function ignoredOutput(id: string, error: Error, ports: EnginePorts): LogEntry {
  return {
    at: new Date(ports.clock.now()).toISOString(),
    level: 'WARN',
    message: ports.redact(`Output \`${id}\` is optional and has no value: ${error.message}`),
  };
}

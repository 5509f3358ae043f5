/** Renders with what a task run sees. What only some expressions need is made when the first of them is rendered. */

import type { ExpressionServices, RenderOptions } from '../expression/engine.ts';
import type { Renderer } from '../plugin/bind-properties.ts';
import type { TaskSpec } from '../plugin/flowable.ts';
import type { Variables } from '../plugin/task.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { taskVariables } from './variables.ts';

export interface TaskRenderer extends Renderer {
  readonly variables: Variables;
  render(template: string, extra?: Variables): MaybePromise<string>;
  renderStructure(value: unknown, extra?: Variables): MaybePromise<unknown>;
  renderTyped(template: string, extra?: Variables): MaybePromise<unknown>;
}

/** `spec` may be another version of the task than the one that the run was made for. */
export function rendererFor(
  state: ExecutionState,
  run: TaskRun,
  ports: EnginePorts,
  spec: TaskSpec = run.spec,
): TaskRenderer {
  const variables = taskVariables(state, run, ports.constants, spec);
  let services: ExpressionServices | undefined;
  const options: RenderOptions = {
    get services() {
      services ??= ports.expressionServices(state, run);
      return services;
    },
    onSecret: ports.maskSecret,
  };
  const { expressions } = ports;
  const withExtra = (extra: Variables | undefined): Variables =>
    extra === undefined ? variables : { ...variables, ...extra };
  return {
    variables,
    render: (template, extra) => expressions.render(template, withExtra(extra), options),
    renderStructure: (value, extra) => expressions.renderStructure(value, withExtra(extra), options),
    renderTyped: (template, extra) => expressions.renderTyped(template, withExtra(extra), options),
  };
}

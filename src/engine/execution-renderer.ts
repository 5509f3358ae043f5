/** Renders with what the whole flow sees: what an execution came to, once it has ended. */

import type { RenderOptions } from '../expression/engine.ts';
import type { MaybePromise } from '../util/maybe-promise.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState } from './state.ts';
import { flowVariables } from './variables.ts';

export interface ExecutionRenderer {
  render(template: string): MaybePromise<string>;
  renderStructure(value: unknown): MaybePromise<unknown>;
  renderTyped(template: string): MaybePromise<unknown>;
}

export function executionRenderer(
  state: ExecutionState,
  ports: Pick<EnginePorts, 'expressions' | 'expressionServices' | 'constants' | 'maskSecret'>,
): ExecutionRenderer {
  const variables = flowVariables(state, ports.constants);
  const options: RenderOptions = {
    services: ports.expressionServices(state, undefined),
    onSecret: (value) => ports.maskSecret(value),
  };
  return {
    render: (template) => ports.expressions.render(template, variables, options),
    renderStructure: (value) => ports.expressions.renderStructure(value, variables, options),
    renderTyped: (template) => ports.expressions.renderTyped(template, variables, options),
  };
}

/** What executions have in common that are started, resumed, or started by another one. */

import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { convertOutputs } from '../engine/inputs/convert-outputs.ts';
import type { InputPorts } from '../engine/inputs/resolve-inputs.ts';
import { Instant } from '../expression/time-values.ts';
import type { Flow } from '../flow/model.ts';
import { systemClock } from '../util/clock.ts';
import type { ExecutionSession } from './execution-session.ts';
import type { PreparedFlow } from './prepare-flow.ts';
import type { SessionOptions } from './session-options.ts';
import type { Workspace } from './workspace.ts';

/** What every execution of a workspace has in common. */
export function sessionBasis(
  workspace: Workspace,
  flow: { readonly namespace: string; readonly id: string },
): Pick<
  SessionOptions,
  | 'flow'
  | 'machine'
  | 'registry'
  | 'kv'
  | 'kvIsPublished'
  | 'listenToState'
  | 'remember'
  | 'secrets'
  | 'settings'
  | 'allowedPaths'
  | 'level'
  | 'globals'
  | 'environment'
  | 'slots'
> {
  return {
    flow: { namespace: flow.namespace, id: flow.id },
    machine: workspace.machine,
    registry: workspace.registry,
    kv: workspace.kv,
    kvIsPublished: workspace.state.shared !== undefined,
    remember: workspace.state.remember,
    listenToState: (listener) => workspace.state.listen(listener),
    secrets: workspace.secrets,
    settings: workspace.settings,
    allowedPaths: workspace.allowedPaths,
    level: workspace.config.kestra,
    globals: workspace.config.globals,
    environment: workspace.environment,
    slots: (execution) => workspace.state.slots(execution),
  };
}

export function defaultParallelism(): number {
  return Math.max(16, 8 * availableParallelism());
}

/** Kestra: outputs are typed like inputs, and one that does not fit drops them all. */
export function outputConverter(
  flow: Pick<Flow, 'outputs'>,
  workspace: Workspace,
): SessionOptions['convertOutputs'] {
  return async (rendered, session) => {
    const { outputs, problems } = await convertOutputs(flow.outputs, rendered, {
      registerSecret: (value, name) => session.maskSecret(value, name),
      upload: (outputId, path) =>
        session.storage.forInput(outputId).putFile(basename(path), resolve(workspace.cwd, path)),
    });
    if (problems.length > 0) throw new Error(problems.join('; '));
    return outputs as Record<string, unknown>;
  };
}

/** What typing inputs needs: expressions before there is an execution, and a place for files. */
export function inputPorts(
  executionId: string,
  { flow, data, namespaceVariables }: Pick<PreparedFlow, 'flow' | 'data' | 'namespaceVariables'>,
  session: ExecutionSession,
  workspace: Workspace,
  services = session.flowServices(),
): InputPorts {
  const expressions = session.expressions();
  const options = { services };
  const variables = (inputs: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
    flow: { id: flow.id, namespace: flow.namespace },
    execution: {
      id: executionId,
      startDate: Instant.ofEpochMilliseconds(systemClock.now()),
      originalId: executionId,
    },
    vars: data.variables ?? {},
    globals: workspace.config.globals,
    namespace: namespaceVariables,
    envs: session.envs,
    inputs,
  });
  return {
    renderTyped: (template, inputs) => expressions.renderTyped(template, variables(inputs), options),
    renderStructure: (value, inputs) => expressions.renderStructure(value, variables(inputs), options),
    registerSecret: (value, name) => session.maskSecret(value, name),
    upload: (inputId, path) => {
      const local = resolve(workspace.cwd, path);
      return session.storage.forInput(inputId).putFile(basename(local), local);
    },
  };
}

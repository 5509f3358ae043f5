/** Starts the execution that a trigger asks for: its inputs and labels rendered, its variables as `trigger`. */

import { renderDiagnostic } from './diagnostic-sentence.ts';
import type { FlowTriggerOfRepository } from './repository-triggers.ts';
import { type RunRequest, startFlow } from './run.ts';
import type { RunningExecution } from './running-execution.ts';
import type { Workspace } from './workspace.ts';

type Raw = Readonly<Record<string, unknown>>;

/** An execution to be started, here or elsewhere. */
export interface TriggeredStart {
  readonly trigger: FlowTriggerOfRepository;
  /** Id of the execution. */
  readonly id: string;
  /** What expressions see as `trigger`. */
  readonly variables: Raw;
  /** On top of the trigger's own; rendered too. */
  readonly inputs?: Raw;
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** Label of the executions that belong together. @default the id */
  readonly correlationId?: string;
  /** Why the execution fails before its first task. */
  readonly failure?: string;
  /** Folder of files that the trigger stored for the execution. */
  readonly files?: string;
}

export interface StartedExecution {
  readonly id: string;
  /** Absent when it runs elsewhere. */
  readonly execution?: RunningExecution;
}

/** Hands an execution to somebody else, such as a workflow that is dispatched; rejects when that is not possible. */
export type Dispatch = (start: ReadyStart) => Promise<void>;

/** A start whose expressions are rendered: what a machine elsewhere needs to know. */
export interface ReadyStart {
  readonly id: string;
  /** `namespace.id`. */
  readonly flow: string;
  /** Path of the flow's file. */
  readonly file: string;
  readonly triggerId: string;
  readonly variables: Raw;
  readonly inputs: Raw;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  readonly failure?: string;
}

/** Renders what is written at the trigger. What cannot be rendered becomes the failure of the execution. */
export async function readyStart(start: TriggeredStart): Promise<ReadyStart> {
  const { trigger, id, variables } = start;
  const { expressions, flow, prepared } = trigger;
  const scope = { ...trigger.variables, trigger: variables, schedule: variables };
  let { failure } = start;
  let inputs: Raw = {};
  try {
    const written = { ...((trigger.properties.inputs ?? {}) as Raw), ...start.inputs };
    inputs = (await expressions.renderStructure(written, scope)) as Raw;
  } catch (error) {
    failure ??= `the inputs of trigger \`${trigger.trigger.id}\` cannot be rendered: ${(error as Error).message}`;
  }
  const labels: { key: string; value: string }[] = [{ key: 'system.from', value: 'trigger' }];
  if (start.correlationId !== undefined)
    labels.push({ key: 'system.correlationId', value: start.correlationId });
  for (const { key, value } of [...trigger.trigger.labels, ...(start.labels ?? [])]) {
    try {
      labels.push({ key, value: await expressions.render(value, scope) });
    } catch {
      // Kestra: a label that cannot be rendered is left out.
    }
  }
  return {
    id,
    flow: `${flow.namespace}.${flow.id}`,
    file: prepared.source.path,
    triggerId: trigger.trigger.id,
    variables,
    inputs,
    labels,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Starts it in this process. Kestra: what keeps an execution from being made makes one that has failed. */
export async function startTriggered(
  start: TriggeredStart,
  workspace: Workspace,
  watch: Pick<RunRequest, 'observer' | 'onSecret' | 'onCacheUse'> = {},
): Promise<StartedExecution> {
  const ready = await readyStart(start);
  const run = async (failure: string | undefined): Promise<StartedExecution> => {
    const outcome = await startFlow(
      {
        target: ready.file,
        prepared: start.trigger.prepared,
        id: ready.id,
        inputs: new Map(Object.entries(ready.inputs)),
        labels: ready.labels,
        trigger: ready.variables,
        ...watch,
        ...(start.files === undefined ? {} : { files: start.files }),
        ...(failure === undefined ? {} : { failure }),
      },
      workspace,
    );
    if (outcome.kind === 'started') return { id: ready.id, execution: outcome.execution };
    if (outcome.kind === 'refused') {
      throw new Error(`the flow has errors: ${outcome.diagnostics.map(renderDiagnostic).join('; ')}`);
    }
    if (failure !== undefined) throw new Error(failure);
    if (outcome.kind === 'blocked') return run(outcome.messages.join('; '));
    return run(outcome.problems.map((problem) => problem.message).join('; '));
  };
  return run(ready.failure);
}

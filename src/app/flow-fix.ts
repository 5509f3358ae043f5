/** The flow that an execution goes on with when it is begun anew: the recorded one, or what its file says by now. */

import { resolve } from 'node:path';
import { canonicalText } from '../engine/attempt-digest.ts';
import { type CompiledFlow, compileFlow } from '../engine/compile-flow.ts';
import type { ExecutionHeader, ExecutionRestarted } from '../engine/event.ts';
import { resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import type { ExecutionState } from '../engine/state.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { SourceFile } from '../flow/source.ts';
import type { ExecutionSession } from './execution-session.ts';
import { findFlow } from './find-flow.ts';
import { type FlowOrigin, flowOrigin } from './flow-origin.ts';
import { type PreparedFlow, prepareFlow, recordedPath } from './prepare-flow.ts';
import { inputPorts } from './session-basis.ts';
import { isUsageError, UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** Stands for the flow as it is recorded in the execution. */
export const SAME_FLOW = 'same';

/** The flow has errors: nothing was begun anew. */
export class UnfitFlow extends UsageError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(source: SourceFile, diagnostics: readonly Diagnostic[]) {
    super(
      `the flow in ${source.path} has errors`,
      `put them right, or go on with the flow as it was: --revision ${SAME_FLOW}`,
    );
    this.diagnostics = diagnostics;
  }
}

export interface FlowFix {
  readonly prepared: PreparedFlow;
  readonly compiled: CompiledFlow;
  readonly origin: NonNullable<ExecutionRestarted['origin']>;
  /** With the namespace files and settings of the revision. */
  readonly workspace: Workspace;
}

/** Undefined when the execution goes on with the flow that it has, because nothing has changed or it was asked for. */
export async function findFlowFix(
  header: ExecutionHeader,
  revision: string | undefined,
  workspace: Workspace,
): Promise<FlowFix | undefined> {
  if (revision === SAME_FLOW) return undefined;
  if (header.revision !== undefined && revision?.replace(/^r(?=\d)/, '') === String(header.revision))
    return undefined;
  const name = `${header.namespace}.${header.flowId}`;
  const found = await findSource(name, header, revision, workspace);
  if (found === undefined) return undefined;
  const prepared = await prepareFlow(found.source, found.workspace);
  if ('diagnostics' in prepared) throw new UnfitFlow(found.source, prepared.diagnostics);
  const { flow, data } = prepared;
  if (flow.namespace !== header.namespace || flow.id !== header.flowId) {
    throw new UsageError(
      `${found.source.path} holds ${flow.namespace}.${flow.id}, and the execution is one of ${name}`,
    );
  }
  const sameFiles = header.filesCommit === found.workspace.past?.commit;
  if (canonicalText(data) === canonicalText(header.flow) && sameFiles) return undefined;
  return {
    prepared,
    compiled: await compileFlow(data, found.workspace.registry),
    origin: {
      ...found.origin.revision,
      flowFile: recordedPath(found.source, found.workspace),
      ...(found.workspace.past === undefined ? {} : { filesCommit: found.workspace.past.commit }),
      ...(prepared.warnings.length === 0 ? {} : { warnings: prepared.warnings }),
    },
    workspace: found.workspace,
  };
}

interface FoundFlow {
  readonly source: SourceFile;
  readonly origin: FlowOrigin;
  readonly workspace: Workspace;
}

async function findSource(
  name: string,
  { flowFile }: ExecutionHeader,
  revision: string | undefined,
  workspace: Workspace,
): Promise<FoundFlow | undefined> {
  const file = flowFile === undefined ? undefined : resolve(workspace.root, flowFile);
  if (revision !== undefined && revision !== 'latest') {
    const { flowAtRevision } = await import('./flow-at-revision.ts');
    return await flowAtRevision(name, revision, workspace).catch((error: unknown) => {
      if (file === undefined || !isUsageError(error)) throw error;
      return flowAtRevision(file, revision, workspace);
    });
  }
  const source = await findFlow(name, workspace).catch(async (error: unknown) => {
    if (!isUsageError(error)) throw error;
    // A flow outside of the folder of flows is known by its file.
    return file === undefined ? undefined : await findFlow(file, workspace).catch(() => undefined);
  });
  if (source !== undefined)
    return { source, origin: await flowOrigin(resolve(workspace.cwd, source.path), workspace), workspace };
  if (revision === undefined) return undefined;
  throw new UsageError(
    `the flow ${name} is not here any more`,
    `go on with the flow as it was: --revision ${SAME_FLOW}`,
  );
}

/** Inputs of the execution, those that the fix adds, with `given` ones in place of old ones. */
export async function inputsAfter(
  header: ExecutionHeader,
  fix: FlowFix,
  given: ReadonlyMap<string, unknown>,
  session: ExecutionSession,
): Promise<Readonly<Record<string, unknown>>> {
  const missing = fix.prepared.flow.inputs.filter(
    (input) => !Object.hasOwn(header.inputs, input.id) || (given.has(input.id) && input.type !== 'SECRET'),
  );
  if (missing.length === 0) return header.inputs;
  const ports = inputPorts(header.id, fix.prepared, session, fix.workspace);
  const names = new Set(missing.map((input) => input.id));
  const supplied = new Map([...given].filter(([id]) => names.has(id)));
  const resolved = await resolveInputs(missing, supplied, ports);
  if (resolved.errors.length > 0) {
    throw new UsageError(
      `the flow asks for inputs that the execution does not have: ${resolved.errors.map((error) => error.message).join('; ')}`,
      `give them with ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=…`}`).join(' ')}`,
    );
  }
  return { ...header.inputs, ...resolved.values };
}

/** What tasks have set stays; the rest is what the flow says now. */
export function variablesAfter(state: ExecutionState, fix: FlowFix): Readonly<Record<string, unknown>> {
  const before = (state.header.flow.variables ?? {}) as Record<string, unknown>;
  const after: Record<string, unknown> = {
    ...((fix.prepared.data.variables ?? {}) as Record<string, unknown>),
  };
  for (const [key, value] of Object.entries(state.variables)) {
    if (canonicalText(value) !== canonicalText(before[key])) after[key] = value;
  }
  return after;
}

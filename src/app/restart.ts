/** Begins an execution anew in the middle: from its failed task runs, with the flow it had or with a fix of it. */

import type { ExecutionHeader, ExecutionRestarted } from '../engine/event.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import {
  type RestartRequest as PlanRequest,
  planRestart,
  type RestartPlan,
  restartEvent,
  withLabel,
} from '../engine/restart-plan.ts';
import type { ExecutionState } from '../engine/state.ts';
import { TaskChanges } from '../engine/task-change.ts';
import type { Flow } from '../flow/model.ts';
import { compileFlows } from './compile-flows.ts';
import { type FlowFix, findFlowFix, inputsAfter, variablesAfter } from './flow-fix.ts';
import { followRetries } from './flow-retry.ts';
import { isOfParent, secretName } from './read-events.ts';
import { resumeOther } from './resume-other.ts';
import type { RunningExecution } from './running-execution.ts';
import { outputConverter } from './session-basis.ts';
import type { SessionOptions } from './session-options.ts';
import {
  type LockedExecution,
  lockStoredExecution,
  type StoredRequest,
  sessionOf,
  workspaceOf,
} from './stored-execution.ts';
import { taskHistory } from './task-history.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface RestartRequest extends StoredRequest {
  /** A revision (`3`, `latest`), commit, branch or tag; `same` for the flow as it is recorded. @default what the file says now */
  readonly revision?: string;
  readonly observer?: ExecutionObserver;
  readonly maxParallel?: number;
  readonly onSecret?: (value: string) => void;
}

/** A restart that has been decided on and not begun: people look at the plan first. */
export interface PlannedRestart {
  readonly id: string;
  readonly header: ExecutionHeader;
  readonly plan: RestartPlan;
  /** Where the flow comes from, when it is another one. */
  readonly fix?: Pick<ExecutionHeader, 'revision' | 'commit' | 'uncommitted'>;
  /** That other flow. */
  readonly flow?: Flow;
  start(): RunningExecution;
  /** Leaves everything as it is. */
  cancel(): void;
}

/** Throws a UsageError when there is nothing to restart, and for a flow or inputs that do not fit. */
export async function prepareRestart(request: RestartRequest, current: Workspace): Promise<PlannedRestart> {
  const stored = await lockStoredExecution(request, current);
  try {
    return await planAnew(stored, request, current, {
      revision: request.revision,
      plan: (state) => {
        refuseRestart(state, stored.completed);
        return { kind: 'restart' };
      },
      check: (plan, state) => {
        if (plan.reset.length + plan.reopened.length > 0 || state.failure !== undefined) return;
        if (plan.taskRuns.some(({ action }) => action !== 'kept')) return;
        throw new UsageError(
          `execution ${state.header.id} has nothing to restart: no task run failed`,
          `run it again as a new execution: gitestra replay ${state.header.id}`,
        );
      },
    });
  } catch (error) {
    stored.lock.release();
    throw error;
  }
}

function refuseRestart(state: ExecutionState, completed: boolean): void {
  const { id } = state.header;
  if (state.state === 'KILLED' || state.state === 'KILLING') {
    const killed = [...state.taskRuns.values()].find((run) => run.state === 'KILLED' && !run.flowable);
    throw new UsageError(
      `execution ${id} was killed, and what was killed is not restarted`,
      `begin a new execution where it was: gitestra replay ${id}${killed === undefined ? '' : ` --from ${killed.spec.id}`}`,
    );
  }
  if (completed || state.state === 'PAUSED') return;
  throw new UsageError(
    `execution ${id} is ${state.state}; only one that has ended or is PAUSED is restarted`,
    `go on with it: gitestra resume ${id}`,
  );
}

export interface AnewRequest {
  readonly revision: string | undefined;
  /** What the plan is made for. May throw a UsageError. */
  readonly plan: (state: ExecutionState) => Omit<PlanRequest, 'fix'>;
  /** May throw a UsageError for a plan that makes no sense. */
  readonly check?: (plan: RestartPlan, state: ExecutionState) => void;
}

/** What a restart and a change of state have in common. The lock stays with the caller until it has succeeded. */
export async function planAnew(
  stored: LockedExecution,
  request: Omit<RestartRequest, 'revision'>,
  current: Workspace,
  { revision, plan: planFor, check }: AnewRequest,
): Promise<PlannedRestart> {
  const { folder, lock, events, header } = stored;
  const fix = await findFlowFix(header, revision, current);
  const workspace = fix?.workspace ?? (await workspaceOf(header, current));
  const flows = await compileFlows(events, workspace.registry);
  const session = await sessionOf(stored, workspace, {
    history: taskHistory(workspace, resumeOther),
    restartOther: async (child, { observer, redactor: around }) =>
      (await prepareRestart({ execution: child, observer, around }, current)).start(),
    ...observed(request),
    ...(request.around === undefined ? {} : { around: request.around }),
    ...(fix === undefined ? {} : fixedOptions(fix, workspace)),
  });
  for (const [id, value] of request.inputs ?? []) {
    if (isOfParent(id) || isSecretInput(header, id)) session.redactor.register(String(value), secretName(id));
  }
  const restored = session.restore(flows, events, lock);
  const { state, ports } = restored;
  const asked = planFor(state);
  const inputs =
    fix === undefined ? undefined : await inputsAfter(state.header, fix, newInputs(header, request), session);
  const variables = fix === undefined ? undefined : variablesAfter(state, fix);
  const changes =
    fix === undefined
      ? undefined
      : new TaskChanges({
          state,
          flow: fix.compiled,
          inputs: inputs!,
          variables: variables!,
          digests: digestsOf(events),
          ports,
        });
  const plan = await planRestart(state, {
    ...asked,
    ...(fix === undefined ? {} : { fix: { flow: fix.compiled, changes: changes! } }),
  });
  check?.(plan, state);
  const event: ExecutionRestarted = {
    ...restartEvent(plan, withLabel(state, 'system.restarted')),
    ...(fix === undefined
      ? {}
      : { flow: fix.prepared.data, origin: fix.origin, inputs: inputs!, variables: variables! }),
  };
  return {
    id: folder.id,
    header,
    plan,
    ...(fix === undefined ? {} : { fix: fix.origin, flow: fix.prepared.flow }),
    start: () => {
      if (fix !== undefined) state.laterFlows.push(fix.compiled);
      return followRetries(restored.go([event]));
    },
    cancel: () => lock.release(),
  };
}

export function digestsOf(events: LockedExecution['events']): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'attempt.ended' && event.digest !== undefined) digests.set(event.id, event.digest);
  }
  return digests;
}

export function observed(
  request: Pick<RestartRequest, 'observer' | 'maxParallel' | 'onSecret'>,
): Partial<SessionOptions> {
  return {
    observer: request.observer ?? {},
    ...(request.maxParallel === undefined ? {} : { maxParallel: request.maxParallel }),
    ...(request.onSecret === undefined ? {} : { onSecret: request.onSecret }),
  };
}

/** Messages name the lines of the fixed file. */
export function fixedOptions({ prepared }: FlowFix, workspace: Workspace): Partial<SessionOptions> {
  return {
    namespaceVariables: prepared.namespaceVariables,
    convertOutputs: outputConverter(prepared.flow, workspace),
    locate: prepared.locate,
  };
}

function isSecretInput({ flow }: ExecutionHeader, id: string): boolean {
  const inputs = Array.isArray(flow.inputs) ? (flow.inputs as { id?: unknown; type?: unknown }[]) : [];
  return inputs.some((input) => input.id === id && input.type === 'SECRET');
}

/** Kestra: a restart keeps its inputs; only what the flow asks for now is new. */
function newInputs(header: ExecutionHeader, { inputs }: StoredRequest): ReadonlyMap<string, unknown> {
  const given = new Map([...(inputs ?? [])].filter(([id]) => !isOfParent(id)));
  for (const id of given.keys()) {
    if (Object.hasOwn(header.inputs, id) && !isSecretInput(header, id)) {
      throw new UsageError(
        `a restart keeps its inputs, and \`${id}\` is one of them`,
        `run it with another value as a new execution: gitestra replay ${header.id} -i ${id}=…`,
      );
    }
  }
  return given;
}

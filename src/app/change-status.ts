/** Gives an execution that has ended another state, or one of its task runs, from which it then goes on. */

import type { ExecutionState, TaskRun } from '../engine/state.ts';
import type { State } from '../flow/states.ts';
import { compileFlows } from './compile-flows.ts';
import { findTaskRun } from './find-task-run.ts';
import { SAME_FLOW } from './flow-fix.ts';
import { observed, type PlannedRestart, planAnew, type RestartRequest } from './restart.ts';
import type { RunningExecution } from './running-execution.ts';
import { lockStoredExecution, sessionOf, workspaceOf } from './stored-execution.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** Kestra: only states in which something ends. */
export const GIVEN_STATES = ['SUCCESS', 'WARNING', 'FAILED', 'KILLED', 'CANCELLED'] as const;
export type GivenState = (typeof GIVEN_STATES)[number];

export interface ChangeStatusRequest extends Omit<RestartRequest, 'revision'> {
  readonly state: GivenState;
}

export interface ChangedStatus {
  readonly from: State;
  /** Only its record is written again; nothing runs. */
  readonly execution: RunningExecution;
}

/** Kestra: an execution must have ended. Its task runs stay as they are, and nothing runs. */
export async function changeExecutionStatus(
  request: ChangeStatusRequest,
  current: Workspace,
): Promise<ChangedStatus> {
  const stored = await lockStoredExecution(request, current);
  try {
    const { events, lock, header } = stored;
    const workspace = await workspaceOf(header, current);
    const session = await sessionOf(stored, workspace, observed(request));
    const restored = session.restore(await compileFlows(events, workspace.registry), events, lock);
    const from = restored.state.state;
    if (!stored.completed) {
      throw new UsageError(
        `execution ${header.id} is ${from}; only one that has ended gets another state`,
        `change that of a task run (--taskrun), or end it: gitestra kill ${header.id}`,
      );
    }
    if (from === request.state) throw new UsageError(`execution ${header.id} is ${from} already`);
    return { from, execution: restored.go([{ type: 'execution.marked', state: request.state }]) };
  } catch (error) {
    stored.lock.release();
    throw error;
  }
}

export interface ChangeTaskStatusRequest extends ChangeStatusRequest {
  /** Id of a task run, a task, or `task[value]`. */
  readonly taskRun: string;
}

/** Kestra: the execution goes on behind the task run as if it had ended in that state. */
export async function prepareTaskStatus(
  request: ChangeTaskStatusRequest,
  current: Workspace,
): Promise<PlannedRestart & { readonly from: State }> {
  const stored = await lockStoredExecution(request, current);
  let from: State = 'CREATED';
  try {
    const planned = await planAnew(stored, request, current, {
      revision: SAME_FLOW,
      plan: (state) => {
        const run = findTaskRun(state, request.taskRun);
        from = run.state;
        refuse(state, run, request.state);
        return { kind: 'change-status', mark: { run, state: request.state } };
      },
    });
    return { ...planned, from };
  } catch (error) {
    stored.lock.release();
    throw error;
  }
}

function refuse(state: ExecutionState, run: TaskRun, wanted: State): void {
  const name = run.value === undefined ? run.spec.id : `${run.spec.id}[${run.value}]`;
  if (run.state === wanted) throw new UsageError(`task run \`${name}\` is ${wanted} already`);
  for (let at: TaskRun | undefined = run; at !== undefined; at = at.parent) {
    if (at.branch !== 'tasks') {
      throw new UsageError(
        `task run \`${name}\` belongs to ${at.branch}, which runs anew when another one changes`,
        'change the state of a task run of the main tasks',
      );
    }
    if (at.parent === undefined) break;
    const definition = state.flow.definition(at.parent.spec);
    if (definition.kind === 'flowable' && definition.sharedFolder !== undefined) {
      throw new UsageError(
        `task run \`${name}\` is in the working directory of \`${at.parent.spec.id}\`, which is gone`,
        `change the state of \`${at.parent.spec.id}\``,
      );
    }
  }
}

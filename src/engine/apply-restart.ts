/** Folds a restart into the state: what is forgotten, what begins again, and the scopes around what stays. */

import type { FlowableDefinition } from '../plugin/flowable.ts';
import type { EngineEvent, ExecutionHeader, ExecutionRestarted } from './event.ts';
import { rebuildScope } from './rebuild-scope.ts';
import type { Scope } from './scope.ts';
import { branchOf, gateOf } from './scope-parts.ts';
import type { ExecutionState, TaskRun } from './state.ts';

export function applyRestart(state: ExecutionState, event: EngineEvent & ExecutionRestarted): void {
  for (const id of event.dropped) {
    const run = state.taskRuns.get(id);
    if (run !== undefined) state.discard(run);
  }
  if (event.flow !== undefined) changeFlow(state, event);
  for (const id of event.reset) resetRun(state, state.taskRuns.get(id)!, event.at);
  if (event.marked !== undefined) mark(state, event.marked, event.at);
  // Children before their parents, so that a scope sees what its own children have become.
  for (const id of event.reopened) reopen(state, state.taskRuns.get(id)!, event);
  const left = [...state.taskRuns.values()].filter((run) => run.parent === undefined);
  state.root = rebuildScope(
    {
      plan: rootPlan(state),
      errors: state.flow.branches.errors,
      finally: state.flow.branches.finally,
      gated: false,
      gateOutcome: undefined,
    },
    left,
  );
  beginAgain(state, event);
}

export function rootPlan(state: Pick<ExecutionState, 'flow'>): Parameters<typeof rebuildScope>[0]['plan'] {
  return { lanes: [{ slots: state.flow.branches.tasks.map((task) => ({ task })) }], concurrency: 0 };
}

function changeFlow(state: ExecutionState, event: ExecutionRestarted): void {
  const flow = state.laterFlows.shift();
  if (flow === undefined) throw new Error('the flow of a restart was not compiled before its event');
  state.flow = flow;
  state.header = headerAfter(state.header, event);
  for (const run of state.taskRuns.values()) {
    const spec = flow.specs.get(run.spec.id);
    if (spec === undefined) throw new Error(`task run ${run.id} was kept although its task is gone`);
    run.spec = spec;
  }
}

/** What is known of the execution after a restart with another flow. */
export function headerAfter(before: ExecutionHeader, event: ExecutionRestarted): ExecutionHeader {
  if (event.flow === undefined) return before;
  const { revision: _, commit: __, uncommitted: ___, warnings: ____, filesCommit: _____, ...header } = before;
  return { ...header, ...event.origin, flow: event.flow };
}

function resetRun(state: ExecutionState, run: TaskRun, at: number): void {
  state.displace(run);
  state.paused.delete(run);
  state.stopped.delete(run);
  run.outputsBefore = run.outputs ?? run.outputsBefore;
  run.outputs = undefined;
  run.failure = undefined;
  run.retryDue = undefined;
  run.scope = undefined;
  run.evaluation = undefined;
  run.pause = undefined;
  run.pausedUntil = undefined;
  run.iterationCount = 1;
  if (run.isolated) run.home.exit = undefined;
  run.moveTo('RESTARTED', at);
  state.placeState(run);
}

function mark(
  state: ExecutionState,
  { id, state: wanted }: { readonly id: string; readonly state: TaskRun['state'] },
  at: number,
): void {
  const run = state.taskRuns.get(id)!;
  state.paused.delete(run);
  state.stopped.delete(run);
  run.retryDue = undefined;
  run.pausedUntil = undefined;
  if (wanted !== 'FAILED') run.failure = undefined;
  run.moveTo(wanted, at);
  // Kestra: the last attempt gets the state too.
  const attempt = run.lastAttempt;
  if (attempt !== undefined) attempt.state = wanted;
  state.placeState(run);
}

function reopen(state: ExecutionState, run: TaskRun, event: EngineEvent & ExecutionRestarted): void {
  const definition = state.flow.definition(run.spec) as FlowableDefinition;
  const evaluation = event.evaluations?.[run.id];
  if (evaluation !== undefined) run.evaluation = evaluation;
  const plan = definition.plan(run.spec, run.evaluation);
  if (evaluation !== undefined && plan.outputs !== undefined) run.outputs = plan.outputs;
  state.placeOutputs(run);
  run.failure = undefined;
  if (run.isolated) run.home.exit = undefined;
  run.moveTo('RUNNING', event.at);
  state.placeState(run);
  const before = run.scope as Scope;
  run.scope = rebuildScope(
    {
      plan: plan.children!,
      errors: branchOf(run.spec, 'errors'),
      finally: branchOf(run.spec, 'finally'),
      gated: gateOf(plan, definition),
      gateOutcome: before.gateOutcome,
    },
    before.children.filter((child) => state.taskRuns.get(child.id) === child),
  );
}

function beginAgain(state: ExecutionState, event: EngineEvent & ExecutionRestarted): void {
  const { failedChecks: _, ...admitted } = state.header;
  state.header = admitted;
  if (event.inputs !== undefined) state.header = { ...state.header, inputs: event.inputs };
  if (event.variables !== undefined) state.variables = event.variables;
  state.labels = event.labels;
  state.phase = 'tasks';
  state.exit = undefined;
  state.end = undefined;
  state.outputs = undefined;
  state.failure = undefined;
  state.violatedSlas.clear();
  state.after = undefined;
  state.afterNext = 0;
  state.afterOpen = false;
  state.retryAt = undefined;
  state.replacedAt = undefined;
  state.held = false;
  state.until = undefined;
  const { revision, commit, uncommitted } = state.header;
  const again = event.reset.length + event.dropped.length;
  state.restarts.push({
    date: new Date(event.at).toISOString(),
    kind: event.kind,
    ...(revision === undefined ? {} : { revision }),
    ...(commit === undefined ? {} : { commit }),
    ...(uncommitted === undefined ? {} : { uncommitted }),
    again,
    kept: state.taskRuns.size - event.reset.length,
  });
  state.moveTo('RESTARTED', event.at);
  state.moveTo(state.paused.size > 0 ? 'PAUSED' : 'RUNNING', event.at);
}

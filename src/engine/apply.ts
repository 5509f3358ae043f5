/** Folds events into the state. Facts only: nothing here decides what happens next. */

import type { State } from '../flow/states.ts';
import type { FlowableDefinition, FlowablePlan, TaskSpec } from '../plugin/flowable.ts';
import { applyRestart } from './apply-restart.ts';
import type { EngineEvent } from './event.ts';
import { iterationOf } from './loop-item.ts';
import { OutputHome } from './output-home.ts';
import { GATE, Scope } from './scope.ts';
import { branchOf, gateOf } from './scope-parts.ts';
import { type AfterTask, type ExecutionState, isAfter, TaskRun } from './state.ts';

/** Returns false for an event that comes too late to change anything (a result of a task run that was forced to end). */
export function apply(state: ExecutionState, event: EngineEvent): boolean {
  switch (event.type) {
    case 'taskrun.created':
      return created(state, event);
    case 'taskrun.started':
      return started(state, event.id, event.at);
    case 'taskrun.evaluated':
      return evaluated(state, event.id, event.evaluation);
    case 'attempt.ended':
      return attemptEnded(state, event);
    case 'taskrun.ended':
      return ended(state, event);
    case 'taskrun.paused':
      return paused(state, event);
    case 'taskrun.woken':
      return woken(state, event);
    case 'taskrun.repeated':
      return repeated(state, event);
    case 'retry.due':
      return retryDue(state, event);
    case 'execution.kill':
      return killed(state, event.at);
    case 'execution.queued':
      state.moveTo('QUEUED', event.at);
      return true;
    case 'execution.admitted':
      if (state.state === 'QUEUED') state.moveTo('RUNNING', event.at);
      return true;
    case 'execution.violated':
      return violated(state, event);
    case 'execution.outputs':
      state.phase = 'outputs';
      state.outputs = event.outputs;
      state.failure = event.failure ?? state.failure;
      return true;
    case 'execution.ended':
      return executionEnded(state, event);
    case 'execution.listened':
      state.after = afterTasks(state, event.listeners);
      return true;
    case 'execution.completed':
      state.phase = 'completed';
      return true;
    case 'execution.resumed':
      resumed(state, event.at);
      if (event.released === true) released(state, event.at);
      if (event.killed === true) killed(state, event.at);
      return true;
    case 'execution.held':
      return held(state, event);
    case 'execution.released':
      return released(state, event.at);
    case 'execution.restarted':
      resumed(state, event.at);
      applyRestart(state, event);
      return true;
    case 'execution.marked':
      state.moveTo(event.state, event.at);
      return true;
    case 'taskrun.stopped':
      return stopped(state, event);
    case 'execution.created':
    case 'execution.suspended':
      return false;
  }
}

function created(state: ExecutionState, event: EngineEvent & { type: 'taskrun.created' }): boolean {
  const spec = state.flow.specs.get(event.taskId)!;
  const parent = event.parentId === undefined ? undefined : state.taskRuns.get(event.parentId);
  const definition = state.flow.definition(spec);
  const { value, iteration, branch, lane, at } = event;
  const around = parent?.home ?? state.home;
  const home =
    definition.kind === 'flowable' && definition.isolated === true ? new OutputHome(around) : around;
  const place = { parent, value, iteration, branch, lane, home };
  const run = new TaskRun(event.id, spec, definition.kind === 'flowable', place, at);
  state.taskRuns.set(run.id, run);
  state.placeState(run);
  if (isAfter(event.branch)) {
    state.afterNext += 1;
    state.afterOpen = true;
  } else {
    state.scopeOf(run).childCreated(run);
    if (state.state === 'CREATED') state.moveTo('RUNNING', event.at);
  }
  return true;
}

function started(state: ExecutionState, id: string, at: number): boolean {
  const run = state.taskRuns.get(id)!;
  if (run.ended || state.running.has(run)) return false;
  run.moveTo('RUNNING', at);
  state.placeState(run);
  if (!run.flowable) {
    run.addAttempt({ state: 'RUNNING', start: at });
    state.running.add(run);
  }
  return true;
}

function evaluated(state: ExecutionState, id: string, evaluation: unknown): boolean {
  const run = state.taskRuns.get(id)!;
  if (run.ended || run.scope !== undefined) return false;
  const definition = state.flow.definition(run.spec) as FlowableDefinition;
  const plan = definition.plan(run.spec, evaluation);
  if (plan.outputs !== undefined) {
    run.outputs = plan.outputs;
    state.placeOutputs(run);
  }
  run.evaluation = evaluation;
  run.pause = plan.pause;
  if (plan.children !== undefined) run.scope = scopeOf(run.spec, plan, definition);
  else run.failure = { message: plan.reason ?? 'there is no list of tasks to run' };
  return true;
}

function scopeOf(spec: TaskSpec, plan: FlowablePlan, definition: FlowableDefinition): Scope {
  const gated = gateOf(plan, definition);
  return new Scope(plan.children!, branchOf(spec, 'errors'), branchOf(spec, 'finally'), gated);
}
function paused(state: ExecutionState, event: EngineEvent & { type: 'taskrun.paused' }): boolean {
  const run = state.taskRuns.get(event.id)!;
  if (run.ended || run.state === 'PAUSED') return false;
  run.moveTo('PAUSED', event.at);
  run.pausedUntil = event.due;
  state.placeState(run);
  state.paused.add(run);
  if (state.state === 'RUNNING') state.moveTo('PAUSED', event.at);
  return true;
}

function woken(state: ExecutionState, event: EngineEvent & { type: 'taskrun.woken' }): boolean {
  const run = state.taskRuns.get(event.id)!;
  if (run.ended || run.scope?.gated !== true) return false;
  goOn(state, run, event.at);
  const definition = state.flow.definition(run.spec) as FlowableDefinition;
  if (event.outputs !== undefined) {
    run.outputs = { ...run.outputs, ...event.outputs };
    state.placeOutputs(run);
  }
  if (event.failure !== undefined) run.failure = event.failure;
  if (run.pause !== undefined && definition.review !== undefined) {
    // The pause is over; what its answer leads to is run, and looked at again when that is through.
    run.pause = undefined;
    run.scope.release(definition.gateOf?.(run.outputs ?? {}) ?? GATE);
    return true;
  }
  run.scope.open(event.outcome);
  if (event.outcome === 'CANCELLED') state.exit = 'CANCELLED';
  if (event.exit !== undefined) state.exit = event.exit;
  return true;
}

/** Kestra: the iteration before is forgotten, its outputs too. */
function repeated(state: ExecutionState, event: EngineEvent & { type: 'taskrun.repeated' }): boolean {
  const run = state.taskRuns.get(event.id)!;
  if (run.ended || run.state !== 'PAUSED') return false;
  goOn(state, run, event.at);
  discardChildren(state, run);
  run.iterationCount += 1;
  run.iteration = (run.iteration ?? 0) + 1;
  const definition = state.flow.definition(run.spec) as FlowableDefinition;
  run.scope = scopeOf(run.spec, definition.plan(run.spec, run.evaluation), definition);
  run.outputs = { ...run.outputs, iterationCount: run.iterationCount };
  state.placeOutputs(run);
  return true;
}

function discardChildren(state: ExecutionState, run: TaskRun): void {
  for (const child of run.scope?.children ?? []) {
    discardChildren(state, child);
    state.discard(child);
  }
}

function goOn(state: ExecutionState, run: TaskRun, at: number): void {
  if (run.state !== 'PAUSED') return;
  run.moveTo('RUNNING', at);
  run.pausedUntil = undefined;
  state.placeState(run);
  unpause(state, run, at);
}

function unpause(state: ExecutionState, run: TaskRun, at: number): void {
  if (!state.paused.delete(run) || state.paused.size > 0 || state.held) return;
  if (state.state === 'PAUSED') state.moveTo('RUNNING', at);
}

function attemptEnded(state: ExecutionState, event: EngineEvent & { type: 'attempt.ended' }): boolean {
  const run = state.taskRuns.get(event.id);
  // A loop has discarded it while its work went on.
  if (run === undefined) return false;
  state.running.delete(run);
  state.detached.delete(run);
  const attempt = run.lastAttempt;
  if (attempt !== undefined) {
    attempt.state = event.state;
    attempt.end = event.at;
    if (event.failure !== undefined) attempt.failure = event.failure;
    if (event.metrics !== undefined) attempt.metrics = event.metrics;
    if (event.logFile !== undefined) attempt.logFile = event.logFile;
  }
  if (run.ended) return false;
  if (event.outputs !== undefined) {
    run.outputs = event.outputs;
    state.placeOutputs(run);
  }
  if (event.updates?.labels !== undefined) state.labels = mergeLabels(state.labels, event.updates.labels);
  if (event.updates?.variables !== undefined) state.variables = event.updates.variables;
  if (event.updates?.exit !== undefined && state.phase === 'tasks') {
    (iterationOf(run)?.home ?? state).exit = event.updates.exit;
  }
  if (event.retry !== undefined) {
    run.moveTo(event.retry.newExecution ? 'RETRIED' : 'RETRYING', event.at);
    if (event.retry.newExecution) state.replacedAt = event.retry.due;
    run.retryDue = event.retry.due;
    if (event.retry.handled === true) state.scopeOf(run).handleForNow();
    state.placeState(run);
    if (!event.retry.newExecution && state.state === 'RUNNING') state.moveTo('RETRYING', event.at);
    return true;
  }
  if (event.failure !== undefined) run.failure = event.failure;
  endRun(state, run, event.runState ?? event.state, event.at);
  return true;
}

function mergeLabels(
  before: ExecutionState['labels'],
  added: readonly { readonly key: string; readonly value: string }[],
): ExecutionState['labels'] {
  // Kestra: the last label of a key wins.
  const merged = new Map(before.map((label) => [label.key, label]));
  for (const label of added) merged.set(label.key, label);
  return [...merged.values()];
}

function ended(state: ExecutionState, event: EngineEvent & { type: 'taskrun.ended' }): boolean {
  const run = state.taskRuns.get(event.id)!;
  if (run.ended) return false;
  if (event.outputs !== undefined) {
    run.outputs = { ...run.outputs, ...event.outputs };
    state.placeOutputs(run);
  }
  if (event.failure !== undefined) run.failure = event.failure;
  // Kestra: a task run that never began has one attempt in its end state (SKIPPED, KILLED).
  if (!run.flowable && run.attemptCount === 0) {
    const failure = event.failure === undefined ? {} : { failure: event.failure };
    run.addAttempt({ state: event.state, start: event.at, end: event.at, ...failure });
  }
  endRun(state, run, event.state, event.at);
  return true;
}

function endRun(state: ExecutionState, run: TaskRun, outcome: State, at: number): void {
  run.moveTo(outcome, at);
  state.placeState(run);
  state.running.delete(run);
  state.stopped.delete(run);
  unpause(state, run, at);
  if (isAfter(run.branch)) state.afterOpen = false;
  else state.scopeOf(run).childEnded(run);
  if (run.scope !== undefined) forceOpenChildren(state, run.scope, outcome, at);
}

/** Kestra: what is still open below a flowable that has ended takes its state; late results are ignored. */
function forceOpenChildren(state: ExecutionState, scope: Scope, outcome: State, at: number): void {
  for (const child of [...scope.active]) {
    if (state.running.has(child)) state.detached.add(child);
    if (!child.ended) endRun(state, child, outcome, at);
  }
}

function retryDue(state: ExecutionState, event: EngineEvent & { type: 'retry.due' }): boolean {
  const run = state.taskRuns.get(event.id)!;
  if (run.ended || run.state !== 'RETRYING') return false;
  run.retryDue = undefined;
  for (const child of state.scopeOf(run).leaveErrors()) {
    discardChildren(state, child);
    state.discard(child);
  }
  run.moveTo('CREATED', event.at);
  state.placeState(run);
  if (state.state === 'RETRYING') state.moveTo('RUNNING', event.at);
  return true;
}

function executionEnded(state: ExecutionState, event: EngineEvent & { type: 'execution.ended' }): boolean {
  if (state.phase === 'after' || state.phase === 'completed') return false;
  state.phase = 'after';
  if (state.flow.branches.listeners.length === 0) state.after = afterTasks(state, []);
  state.retryAt = event.retryAt;
  state.failure = event.failure ?? state.failure;
  state.moveTo(event.state, event.at);
  const last = event.others === undefined ? undefined : [...state.taskRuns.values()].at(-1);
  if (last !== undefined) endOpenRun(state, last, event.state, event.at);
  for (const run of state.taskRuns.values()) endOpenRun(state, run, event.others ?? event.state, event.at);
  return true;
}

function endOpenRun(state: ExecutionState, run: TaskRun, outcome: State, at: number): void {
  if (run.ended) return;
  if (state.running.has(run)) state.detached.add(run);
  endRun(state, run, outcome, at);
}

/** Kestra: first the listeners that hear the end, then afterExecution. */
function afterTasks({ flow }: ExecutionState, listeners: readonly number[]): readonly AfterTask[] {
  const { branches } = flow;
  const heard = listeners.flatMap((index) => branches.listeners[index]?.tasks ?? []);
  return [
    ...heard.map((task): AfterTask => ({ task, branch: 'listeners' })),
    ...branches.afterExecution.map((task): AfterTask => ({ task, branch: 'afterExecution' })),
  ];
}

function violated(state: ExecutionState, event: EngineEvent & { type: 'execution.violated' }): boolean {
  state.violatedSlas.add(event.index);
  if (event.labels !== undefined) state.labels = mergeLabels(state.labels, event.labels);
  if (event.behavior === 'NONE' || state.phase !== 'tasks' || state.state === 'KILLING') return true;
  state.exit = event.behavior === 'FAIL' ? 'FAILED' : 'CANCELLED';
  state.failure = { message: `SLA \`${event.sla}\` is violated: ${event.reason}` };
  return true;
}

function killed(state: ExecutionState, at: number): boolean {
  if (state.phase !== 'tasks' || state.state === 'KILLING') return false;
  state.held = false;
  state.moveTo('KILLING', at);
  return true;
}

/** Kestra: an execution that is paused by hand runs no new tasks; those at work go on. */
function held(state: ExecutionState, event: EngineEvent & { type: 'execution.held' }): boolean {
  if (state.held || state.phase !== 'tasks' || state.state === 'KILLING') return false;
  state.held = true;
  if (state.state !== event.state) state.moveTo(event.state, event.at);
  return true;
}

function stopped(state: ExecutionState, event: EngineEvent & { type: 'taskrun.stopped' }): boolean {
  const run = state.taskRuns.get(event.id)!;
  if (run.ended || run.state !== 'CREATED') return false;
  run.moveTo('BREAKPOINT', event.at);
  state.placeState(run);
  state.stopped.add(run);
  if (state.state === 'RUNNING') state.moveTo('BREAKPOINT', event.at);
  return true;
}

function released(state: ExecutionState, at: number): boolean {
  if (!state.held && state.stopped.size === 0) return false;
  // A breakpoint on the way to `until` does not end the way.
  if (state.held) state.until = undefined;
  state.held = false;
  for (const run of state.stopped) {
    run.moveTo('CREATED', at);
    state.placeState(run);
  }
  state.stopped.clear();
  const goesOn = state.paused.size > 0 ? 'PAUSED' : 'RUNNING';
  if (state.state !== goesOn && state.phase === 'tasks') state.moveTo(goesOn, at);
  return true;
}

function resumed(state: ExecutionState, at: number): void {
  for (const run of state.running) {
    // Kestra: an attempt whose worker was lost is RESUBMITTED, and another one is made.
    const attempt = run.lastAttempt!;
    attempt.state = 'RESUBMITTED';
    attempt.end = at;
    if (!run.ended) run.moveTo('CREATED', at);
  }
  state.running.clear();
  state.detached.clear();
}

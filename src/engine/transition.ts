/**
 * Decides what happens next. `transition` applies one event to the state and answers with commands; it sees nothing
 * but the flow, the state and the event, so an execution can be replayed, resumed and tested with a simulated clock.
 */

import type { State } from '../flow/states.ts';
import type { FlowablePause } from '../plugin/flowable.ts';
import { apply } from './apply.ts';
import type { CompiledFlow } from './compile-flow.ts';
import type { Command, EngineEvent, ExecutionHeader } from './event.ts';
import { beginning } from './fixture.ts';
import { endStateOf } from './judge-attempt.ts';
import { iterationOf } from './loop-item.ts';
import type { NextChild, Scope } from './scope.ts';
import { ExecutionState, isAfter, type TaskRun } from './state.ts';

/** The state before anything has run, and what to do first. */
export function begin(flow: CompiledFlow, header: ExecutionHeader, at: number): [ExecutionState, Command[]] {
  const state = new ExecutionState(flow, header, at);
  return [state, advance(state, state.root, undefined)];
}

/** Applies the event to `state`, in place, and answers with what has to be done now. */
export function transition(state: ExecutionState, event: EngineEvent): Command[] {
  if (!apply(state, event)) {
    return event.type === 'attempt.ended' ? stoppedLate(state) : [];
  }
  if (state.until !== undefined && comesToUntil(state, event)) {
    return [{ type: 'emit', event: { type: 'execution.held', state: 'BREAKPOINT' } }];
  }
  const commands = decide(state, event);
  return state.held ? commands.filter(mayWhileHeld) : commands;
}

/** What is not begun now is found again when the execution goes on, as it is after a crash. */
function mayWhileHeld({ type }: Command): boolean {
  return type !== 'create' && type !== 'start' && type !== 'substitute' && type !== 'render-outputs';
}

/** A failure takes its course: there is nothing to go on from behind it. */
function comesToUntil(state: ExecutionState, event: EngineEvent): boolean {
  if (state.held || state.phase !== 'tasks' || state.state === 'KILLING') return false;
  if (event.type !== 'attempt.ended' && event.type !== 'taskrun.ended') return false;
  const run = state.taskRuns.get(event.id);
  return run !== undefined && run.spec.id === state.until && run.ended && run.state !== 'FAILED';
}

/** Folds a recorded event without deciding anything. */
export function replay(state: ExecutionState, event: EngineEvent): void {
  try {
    apply(state, event);
  } catch (error) {
    throw new UnfitEventError(event, error);
  }
}

/** An event that names what the events before it do not know: they are not those that it followed. */
export class UnfitEventError extends Error {
  readonly seq: number;

  constructor({ seq, type }: Pick<EngineEvent, 'seq' | 'type'>, cause: unknown) {
    super(`event ${seq} (${type}) does not fit what stands before it`, { cause });
    this.name = 'UnfitEventError';
    this.seq = seq;
  }
}

function decide(state: ExecutionState, event: EngineEvent): Command[] {
  switch (event.type) {
    case 'taskrun.created':
      return [stopsAt(state, event) ?? beginning(state, state.taskRuns.get(event.id)!)];
    case 'taskrun.started':
      return [{ type: state.taskRuns.get(event.id)!.flowable ? 'evaluate' : 'run', id: event.id }];
    case 'taskrun.evaluated':
      return beginScope(state, state.taskRuns.get(event.id)!);
    case 'attempt.ended':
      return attemptEnded(state.taskRuns.get(event.id)!, event, state);
    case 'taskrun.ended':
      return runEnded(state, state.taskRuns.get(event.id)!);
    case 'taskrun.paused':
      return pausedRun(state, state.taskRuns.get(event.id)!);
    case 'taskrun.woken':
      return wokenRun(state, event);
    case 'taskrun.repeated':
      return beginScope(state, state.taskRuns.get(event.id)!);
    case 'retry.due':
      return triedAgain(state, state.taskRuns.get(event.id)!);
    case 'execution.kill':
      return kill(state);
    case 'execution.violated':
      return violated(state);
    case 'execution.outputs':
      return end(event.failure === undefined ? state.root.outcome : 'FAILED');
    case 'execution.listened':
      return nextAfterExecution(state);
    case 'execution.ended':
      return [...abortDetached(state), ...nextAfterExecution(state)];
    case 'execution.resumed':
      return event.ending === true ? [] : resume(state);
    case 'execution.restarted':
    case 'execution.released':
      return resume(state);
    case 'execution.marked':
      return [{ type: 'complete' }];
    default:
      return [];
  }
}

function beginScope(state: ExecutionState, run: TaskRun): Command[] {
  if (run.scope === undefined) {
    // Kestra: a flowable without a list of children (a Switch that matches nothing) fails.
    return [emitEnded(run, endStateOf(state, run, 'FAILED'))];
  }
  return run.pause === undefined || run.pause.afterChildren === true
    ? advance(state, run.scope, run)
    : [emitPaused(run, run.pause)];
}

/** Kestra: a task run that matches a breakpoint is suspended before it begins. */
function stopsAt(
  state: ExecutionState,
  { id, taskId, value }: EngineEvent & { type: 'taskrun.created' },
): Command | undefined {
  const { breakpoints } = state.header;
  if (breakpoints === undefined || state.phase !== 'tasks') return undefined;
  const matches = breakpoints.some(
    (point) => point.id === taskId && (point.value === undefined || point.value === value),
  );
  return matches ? { type: 'emit', event: { type: 'taskrun.stopped', id } } : undefined;
}

function emitPaused(run: TaskRun, pause: FlowablePause): Command {
  const due = pause.duration === undefined ? {} : { due: pauseStart(run, pause) + pause.duration };
  return { type: 'emit', event: { type: 'taskrun.paused', id: run.id, ...due } };
}

function pauseStart(run: TaskRun, { afterChildren }: FlowablePause): number {
  const before = afterChildren === true ? run.scope!.children : [];
  return Math.max(run.start!, ...before.map((child) => child.end ?? 0));
}

function pausedRun(state: ExecutionState, run: TaskRun): Command[] {
  const due = run.pausedUntil;
  const wait: Command[] = due === undefined ? [] : [{ type: 'wait-pause', id: run.id, due }];
  // What runs while it is paused; a flowable between two repetitions has nothing that does.
  if (run.pause === undefined || run.pause.afterChildren === true) return wait;
  return [...wait, ...advance(state, run.scope!, run)];
}

function wokenRun(state: ExecutionState, event: EngineEvent & { type: 'taskrun.woken' }): Command[] {
  if (event.outcome === 'CANCELLED') return end('CANCELLED');
  if (event.exit !== undefined) return end(event.exit);
  const run = state.taskRuns.get(event.id)!;
  return advance(state, run.scope!, run);
}

/** Takes a scope one step on: the next children, or its end. */
function advance(state: ExecutionState, scope: Scope, owner: TaskRun | undefined, lane?: number): Command[] {
  if (isEnding(state)) {
    return scope.active.size === 0 ? scopeDone(state, scope, owner) : [];
  }
  if (scope.atGate && owner !== undefined) {
    if (owner.pause === undefined) return [{ type: 'review', id: owner.id }];
    return owner.pause.afterChildren === true && owner.state !== 'PAUSED'
      ? [emitPaused(owner, owner.pause)]
      : [];
  }
  scope.chooseBranch();
  const next = scope.nextChildren(lane);
  if (next.length === 0) return scope.done ? scopeDone(state, scope, owner) : [];
  return next.map((child) => create(child, owner));
}

/** No new children: the execution is on its way to an end. What runs after the end has nothing to do with it. */
function isEnding(state: ExecutionState): boolean {
  return state.phase === 'tasks' && state.state === 'KILLING';
}

function create(child: NextChild, owner: TaskRun | undefined): Command {
  return {
    type: 'create',
    taskId: child.task.id,
    branch: child.branch,
    ...(owner === undefined ? {} : { parentId: owner.id }),
    ...(child.value === undefined ? {} : { value: child.value }),
    ...(child.iteration === undefined ? {} : { iteration: child.iteration }),
    ...(child.lane === undefined ? {} : { lane: child.lane }),
  };
}

function scopeDone(state: ExecutionState, scope: Scope, owner: TaskRun | undefined): Command[] {
  if (owner !== undefined) {
    if (owner.ended) return [];
    const outcome = isEnding(state) ? 'KILLED' : scope.outcome;
    return [emitEnded(owner, endStateOf(state, owner, outcome))];
  }
  if (state.phase !== 'tasks') return [];
  if (state.state === 'KILLING') return end('KILLED');
  return [{ type: 'render-outputs' }];
}

function emitEnded(run: TaskRun, outcome: State): Command {
  return { type: 'emit', event: { type: 'taskrun.ended', id: run.id, state: outcome } };
}

function attemptEnded(
  run: TaskRun,
  event: EngineEvent & { type: 'attempt.ended' },
  state: ExecutionState,
): Command[] {
  // Kestra: Exit ends everything around it at once, in its own state.
  if (event.updates?.exit !== undefined && state.phase === 'tasks') {
    // Kestra: an iteration of a Loop is an execution of its own, which ends by itself.
    const iteration = iterationOf(run);
    return iteration === undefined ? end(event.updates.exit) : [emitEnded(iteration, event.updates.exit)];
  }
  if (event.retry === undefined) return runEnded(state, run);
  if (!event.retry.newExecution) {
    const wait: Command = { type: 'wait-retry', id: run.id, due: event.retry.due };
    if (event.retry.handled !== true) return [wait];
    return [wait, ...advance(state, state.scopeOf(run), run.parent)];
  }
  return replaced(event.retry.due);
}

function triedAgain(state: ExecutionState, run: TaskRun): Command[] {
  const start: Command = { type: 'start', id: run.id };
  const scope = state.scopeOf(run);
  if (!scope.takeReturn()) return [start];
  return [start, ...lanesOf(scope, run.parent)];
}

function runEnded(state: ExecutionState, run: TaskRun): Command[] {
  if (isAfter(run.branch)) return nextAfterExecution(state);
  // After the end only the children of flowables in afterExecution still take their steps.
  if (state.phase === 'tasks' ? run.parent?.ended === true : run.parent?.ended !== false) return [];
  return advance(state, state.scopeOf(run), run.parent, run.lane);
}

function replaced(retryAt: number): Command[] {
  return [{ type: 'emit', event: { type: 'execution.ended', state: 'RETRIED', retryAt } }];
}

function end(outcome: State): Command[] {
  return [{ type: 'emit', event: { type: 'execution.ended', state: outcome } }];
}

/** Kestra: a broken service level agreement ends the execution like a kill; only its state is another one. */
function violated({ phase, exit }: ExecutionState): Command[] {
  if (phase !== 'tasks' || exit === undefined) return [];
  return [{ type: 'emit', event: { type: 'execution.ended', state: exit, others: 'KILLED' } }];
}

/** An attempt that ends too late for its task run may be what the end of the execution still waits for. */
function stoppedLate(state: ExecutionState): Command[] {
  const waits = state.after !== undefined || state.state === 'RETRIED';
  return waits && state.detached.size === 0 ? nextAfterExecution(state) : [];
}

function nextAfterExecution(state: ExecutionState): Command[] {
  if (state.phase !== 'after' || state.afterOpen) return [];
  // Kestra: what is retried as another execution has not ended.
  const retried = state.state === 'RETRIED';
  if (!retried && state.after === undefined) return [{ type: 'listen' }];
  const next = retried ? undefined : state.after?.[state.afterNext];
  if (next !== undefined) return [{ type: 'create', taskId: next.task.id, branch: next.branch }];
  // What was told to stop has not stopped yet; its end asks again.
  if (state.detached.size > 0) return abortDetached(state);
  return [{ type: 'emit', event: { type: 'execution.completed' } }, { type: 'complete' }];
}

function abortDetached(state: ExecutionState): Command[] {
  return [...state.detached].map((run) => ({ type: 'abort', id: run.id }));
}

/** Kestra: runs that have not begun are killed at once, running ones are told to stop, no new ones are created. */
function kill(state: ExecutionState): Command[] {
  const commands: Command[] = [];
  for (const run of state.taskRuns.values()) {
    if (run.ended || run.flowable) continue;
    if (state.running.has(run)) commands.push({ type: 'abort', id: run.id });
    else commands.push(emitEnded(run, 'KILLED'));
  }
  // Flowables whose children have all ended, or which have none yet, have nothing left to wait for.
  for (const run of [...state.taskRuns.values()].reverse()) {
    if (!run.ended && run.flowable && (run.scope === undefined || run.scope.active.size === 0)) {
      commands.push(emitEnded(run, 'KILLED'));
    }
  }
  if (state.root.active.size === 0) commands.push(...end('KILLED'));
  return commands;
}

/** What a new process has to do for an execution whose journal it has read. */
function resume(state: ExecutionState): Command[] {
  if (state.phase === 'completed') return [{ type: 'complete' }];
  if (state.phase === 'outputs') return [{ type: 'render-outputs' }];
  if (state.violatedSlas.size > 0 && state.exit !== undefined && state.phase === 'tasks')
    return violated(state);
  if (state.phase === 'tasks' && state.exit !== undefined) return end(state.exit);
  if (state.phase === 'tasks' && state.replacedAt !== undefined) return replaced(state.replacedAt);
  // What was told to stop is not begun again.
  if (isEnding(state)) return kill(state);
  // What was to end when the process was lost must not begin anew.
  if (state.phase === 'tasks' && state.state === 'KILLING') return kill(state);
  const commands: Command[] = [];
  for (const run of state.taskRuns.values()) {
    if (!run.ended) commands.push(...resumeRun(state, run));
  }
  if (state.phase === 'after') {
    if (commands.length === 0) commands.push(...nextAfterExecution(state));
    return commands;
  }
  commands.push(...resumeScope(state, state.root, undefined));
  return commands;
}

function resumeRun(state: ExecutionState, run: TaskRun): Command[] {
  // At work in this process, or waiting at a breakpoint.
  if (state.running.has(run) || state.stopped.has(run)) return [];
  if (run.flowable) {
    if (run.state === 'PAUSED') return pausedRun(state, run);
    if (run.isolated && run.home.exit !== undefined) return [emitEnded(run, run.home.exit)];
    if (run.pause !== undefined && run.pause.afterChildren !== true && run.scope?.gated === true) {
      return [emitPaused(run, run.pause)];
    }
    if (run.scope !== undefined) return resumeScope(state, run.scope, run);
    return [run.state === 'RUNNING' ? { type: 'evaluate', id: run.id } : beginning(state, run)];
  }
  if (run.state === 'RETRYING') return [{ type: 'wait-retry', id: run.id, due: run.retryDue! }];
  return [beginning(state, run)];
}

function resumeScope(state: ExecutionState, scope: Scope, owner: TaskRun | undefined): Command[] {
  const commands = lanesOf(scope, owner);
  return commands.length > 0 ? commands : advance(state, scope, owner);
}

/** The next children of lanes that stand still. */
function lanesOf(scope: Scope, owner: TaskRun | undefined): Command[] {
  const lanes: (number | undefined)[] = scope.branch === 'tasks' ? scope.idleLanes() : [];
  return lanes.flatMap((lane) =>
    scope
      .nextChildren(lane)
      .filter((child) => child.lane === lane)
      .map((child) => create(child, owner)),
  );
}

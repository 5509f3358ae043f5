/** What it takes to resume an execution that waits for somebody: which task it is, and the values of its answer. */

import { basename, resolve } from 'node:path';
import type { CompiledFlow } from '../engine/compile-flow.ts';
import type { EngineEvent } from '../engine/event.ts';
import { type InputPorts, resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import { makeDouble } from '../expression/values.ts';
import type { Input } from '../flow/model.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import { SourceFile } from '../flow/source.ts';
import { systemClock } from '../util/clock.ts';
import type { ExecutionSession } from './execution-session.ts';
import { answerOutputs, askedInputs } from './pause-question.ts';
import type { RunRequest } from './run.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** The task to go on from, by its task run, with the outputs it gets. */
export interface PauseAnswer {
  readonly taskRunId: string;
  readonly taskId: string;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Values that were given, and how to ask for more. */
interface AnswerRequest {
  readonly inputs?: ReadonlyMap<string, unknown>;
  readonly ask?: RunRequest['ask'];
}

interface WaitingRun {
  readonly id: string;
  readonly taskId: string;
}

/**
 * The first task run that waits for somebody; undefined when the process did not end because of that.
 * Kestra: each resume resolves the first Pause.
 */
export function waitingRun(events: readonly EngineEvent[]): WaitingRun | undefined {
  if (events[events.length - 1]?.type !== 'execution.suspended') return undefined;
  const taskOf = new Map<string, string>();
  const waiting = new Set<string>();
  for (const event of events) {
    if (event.type === 'taskrun.created') taskOf.set(event.id, event.taskId);
    else if (event.type === 'taskrun.paused' && event.due === undefined) waiting.add(event.id);
    else if (event.type === 'taskrun.woken' || event.type === 'taskrun.ended') waiting.delete(event.id);
  }
  for (const id of waiting) return { id, taskId: taskOf.get(id)! };
  return undefined;
}

/** Inputs that the task asks for. */
export function resumeInputs(flow: CompiledFlow, waiting: WaitingRun): readonly Input[] {
  const spec = flow.specs.get(waiting.taskId);
  const declared = spec === undefined ? [] : askedInputs(spec);
  if (declared.length === 0) return [];
  const document = { id: flow.id, namespace: flow.namespace, inputs: declared, tasks: [] };
  const source = new SourceFile('journal', JSON.stringify(document));
  return parseFlow(source, { double: makeDouble }).flow?.inputs ?? [];
}

/** Types the values given; throws a UsageError that names every one that does not fit. */
export async function answerPause(
  waiting: WaitingRun,
  flow: CompiledFlow,
  { inputs: given = new Map(), ask }: AnswerRequest,
  session: ExecutionSession,
  workspace: Workspace,
): Promise<PauseAnswer> {
  const inputs = resumeInputs(flow, waiting);
  const names = new Set(inputs.map((input) => input.id));
  let supplied: ReadonlyMap<string, unknown> = new Map([...given].filter(([id]) => names.has(id)));
  const expressions = session.expressions();
  const options = { services: session.flowServices() };
  const ports: InputPorts = {
    renderTyped: (template, values) =>
      expressions.renderTyped(template, { inputs: values } as never, options),
    renderStructure: (value, values) =>
      expressions.renderStructure(value, { inputs: values } as never, options),
    registerSecret: (value, name) => session.maskSecret(value, name),
    upload: (id, path) => session.storage.forInput(id).putFile(basename(path), resolve(workspace.cwd, path)),
  };
  let resolved = await resolveInputs(inputs, supplied, ports);
  while (resolved.errors.length > 0 && ask !== undefined) {
    const answer = await ask({ inputs, supplied, problems: resolved.errors, ports });
    if (answer === undefined) break;
    supplied = answer;
    resolved = await resolveInputs(inputs, supplied, ports);
  }
  if (resolved.errors.length > 0) {
    throw new UsageError(
      `task \`${waiting.taskId}\` waits for inputs: ${resolved.errors.map((error) => error.message).join('; ')}`,
      `give them with ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=…`}`).join(' ')}`,
    );
  }
  const { GITHUB_ACTOR, USER } = workspace.environment;
  const answerer = {
    by: GITHUB_ACTOR ?? USER ?? 'unknown',
    on: new Date(systemClock.now()).toISOString(),
  };
  return {
    taskRunId: waiting.id,
    taskId: waiting.taskId,
    outputs: answerOutputs(flow.specs.get(waiting.taskId)!, resolved.values, answerer),
  };
}

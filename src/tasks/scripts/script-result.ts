/** What a script's end means for its task. */

import { constants } from 'node:os';
import type { TaskContext, TaskResult } from '../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../plugin/task-failure.ts';
import type { ContainerOutcome } from './run-in-container.ts';

export interface KeptOutputs {
  readonly vars: Readonly<Record<string, unknown>>;
  readonly outputFiles: Readonly<Record<string, string>>;
}

export interface ScriptEnd {
  /** What ended. @default "the script" */
  readonly what?: string;
  /** What it said last on stderr. */
  readonly lastError?: string | undefined;
  /** Why some of its files could not be stored. */
  readonly problem?: TaskFailure | undefined;
}

/** Kestra: a script that fails keeps `exitCode`, `vars` and `outputFiles`. */
export function finishScript(
  context: TaskContext,
  result: ContainerOutcome,
  kept: KeptOutputs,
  { what = 'the script', lastError, problem }: ScriptEnd = {},
): TaskResult {
  const exitCode = result.exitCode ?? 128 + (signals[result.signalName ?? ''] ?? 0);
  const { taskRunner } = result;
  const outputs = { ...kept, exitCode, ...(taskRunner === undefined ? {} : { taskRunner }) };
  const failed = result.terminated || result.signalName !== null || exitCode !== 0;
  if (problem !== undefined && !failed) throw new TaskFailure(problem.message, { ...problem.facts, outputs });
  // The failure of the script itself is the one to tell.
  if (problem !== undefined) context.logger.warn(problem.message);
  if (result.terminated) {
    const reason: unknown = context.signal.reason;
    if (isTaskFailure(reason)) throw new TaskFailure(reason.message, { ...reason.facts, outputs });
    throw new TaskFailure(`${what} was ended`, { killed: true, outputs, cause: reason });
  }
  const said = lastError === undefined ? '' : `; stderr: ${lastError}`;
  if (result.signalName !== null) {
    const message = `${what} was ended by ${result.signalName}${signalHint(result.signalName)}${said}`;
    throw new TaskFailure(message, { exitCode, signalName: result.signalName, outputs });
  }
  if (exitCode !== 0) {
    const message = `${what} ended with exit code ${exitCode}${codeHint(exitCode)}${said}`;
    throw new TaskFailure(message, { exitCode, outputs });
  }
  return { outputs };
}

const signals: Readonly<Record<string, number>> = constants.signals;

const OUT_OF_MEMORY = 'often because memory ran out';

function signalHint(name: string): string {
  return name === 'SIGKILL' ? ` (${OUT_OF_MEMORY})` : '';
}

/** A shell reports a program that a signal ended as 128 + its number. */
function codeHint(exitCode: number): string {
  if (exitCode === 126) return ' (a command may not be executed)';
  if (exitCode === 127) return ' (a command was not found)';
  const [name] = Object.entries(signals).find(([, number]) => number === exitCode - 128) ?? [];
  if (name === undefined) return '';
  return ` (a command was ended by ${name}${name === 'SIGKILL' ? `, ${OUT_OF_MEMORY}` : ''})`;
}

/** What a script's end means for its task. */

import type { TaskContext, TaskResult } from '../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../plugin/task-failure.ts';
import type { ContainerOutcome } from './run-in-container.ts';

/** Kestra: a script that fails keeps `exitCode`, `vars` and `outputFiles`. */
export function finishScript(
  context: TaskContext,
  result: ContainerOutcome,
  kept: {
    readonly vars: Readonly<Record<string, unknown>>;
    readonly outputFiles: Readonly<Record<string, string>>;
  },
  what = 'the script',
): TaskResult {
  const exitCode = result.exitCode ?? 128 + (SIGNAL_NUMBERS[result.signalName ?? ''] ?? 0);
  const { taskRunner } = result;
  const outputs = { ...kept, exitCode, ...(taskRunner === undefined ? {} : { taskRunner }) };
  if (result.terminated) {
    const reason: unknown = context.signal.reason;
    if (isTaskFailure(reason)) throw new TaskFailure(reason.message, { ...reason.facts, outputs });
    throw new TaskFailure(`${what} was ended`, { killed: true, outputs, cause: reason });
  }
  if (result.signalName !== null) {
    throw new TaskFailure(`${what} was ended by ${result.signalName}`, {
      exitCode,
      signalName: result.signalName,
      outputs,
    });
  }
  if (exitCode !== 0)
    throw new TaskFailure(`${what} ended with exit code ${exitCode}`, { exitCode, outputs });
  return { outputs };
}

/** A shell reports a program that a signal ended as 128 + its number. */
const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGABRT: 6,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
};

/** The checks of a flow: what must hold for its inputs before an execution is made. */

import type { Check } from '../flow/model.ts';

/** Messages of the checks that do not pass, by what follows from it. */
export interface CheckOutcome {
  /** No execution is made. */
  readonly blocking: readonly string[];
  /** The execution fails before its first task. */
  readonly failing: readonly string[];
  /** The execution runs. */
  readonly shown: readonly string[];
}

export const NO_CHECKS: CheckOutcome = { blocking: [], failing: [], shown: [] };

/** Kestra: a condition must give the boolean `true`; one that cannot be rendered blocks, whatever its behavior is. */
export async function evaluateChecks(
  checks: readonly Check[],
  renderTyped: (condition: string) => unknown,
): Promise<CheckOutcome> {
  const blocking: string[] = [];
  const failing: string[] = [];
  const shown: string[] = [];
  for (const { condition, message, behavior } of checks) {
    try {
      if ((await renderTyped(condition)) === true) continue;
      const list = { BLOCK_EXECUTION: blocking, FAIL_EXECUTION: failing, CREATE_EXECUTION: shown }[behavior];
      list.push(message);
    } catch (error) {
      blocking.push(`${message} (the condition cannot be rendered: ${(error as Error).message})`);
    }
  }
  return { blocking, failing, shown };
}

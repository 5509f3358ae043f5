/** Failures of expression values, Ion and regular expressions as failures of a task. */

import { Pending } from '../expression/define.ts';
import { RuntimeFailure } from '../expression/errors.ts';
import { TaskFailure } from '../plugin/task-failure.ts';

/** Runs it at once; what it complains about becomes a TaskFailure that begins with `where`. */
export function explained<T>(where: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    const help = error.help === undefined ? '' : `; ${error.help}`;
    throw new TaskFailure(`${where}: ${error.message}${help}`, { cause: error });
  }
}

/** The same for what may need a module that is not loaded yet: it is run again once the module is there. */
export async function explainedLater<T>(where: string, run: () => T): Promise<T> {
  for (;;) {
    try {
      return explained(where, run);
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      await error.promise;
    }
  }
}
